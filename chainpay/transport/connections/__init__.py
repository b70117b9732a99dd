"""Connections: the httpx clients, the pool behind them, and what it opens."""
