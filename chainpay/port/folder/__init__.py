"""A folder of PHP: its files become modules that import each other."""
