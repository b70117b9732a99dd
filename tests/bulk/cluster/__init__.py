"""Jobs of several workers."""
