"""Calls: of PHP's functions, of functions and methods of the file, and of everything foreign."""
