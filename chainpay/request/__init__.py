"""Reads the options of a call, and builds its httpx request."""
