"""Jobs of many calls."""
