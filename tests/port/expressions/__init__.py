"""Random PHP expressions, and what PHP 8.2 does with them."""
