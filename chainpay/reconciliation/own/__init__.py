"""The shop's own table: where it is, what its columns mean, and its rows as entries."""
