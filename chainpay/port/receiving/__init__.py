"""Callbacks: the copied block that verifies and decrypts them, as one call of chainpay."""
