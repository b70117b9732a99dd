"""The answers of a client, and how they show themselves."""
