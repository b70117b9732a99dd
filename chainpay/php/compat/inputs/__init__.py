"""What comes from outside: PHP's filters, addresses of networks, and versions."""
