"""The arguments of a client: their names, the environment, the keys, and the rest."""
