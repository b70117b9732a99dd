"""Payments: orders, refunds, and what belongs to them, in both APIs."""
