"""The doctor: whether a merchant's configuration is right, and why a call or callback failed."""
