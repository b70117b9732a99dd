"""What the gateway remembers: orders, refunds, keys, merchants."""
