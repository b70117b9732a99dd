"""``chainpay reconcile``: what it compares, writes and prints."""
