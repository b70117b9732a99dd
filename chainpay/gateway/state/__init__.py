"""What the gateway keeps between requests: merchants, platform keys, orders, nonces, counts."""
