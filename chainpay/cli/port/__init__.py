"""``chainpay port``: what it reads, writes and shows. `chainpay.port` converts."""
