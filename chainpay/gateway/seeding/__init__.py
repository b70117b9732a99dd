"""Seeds: merchants, orders and refunds of a text, in which a line is a thing."""
