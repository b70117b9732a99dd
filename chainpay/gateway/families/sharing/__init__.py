"""Profit sharing (分账): receivers, orders, returns and the bill, in both APIs."""
