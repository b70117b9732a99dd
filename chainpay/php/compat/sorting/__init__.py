"""What sorts arrays, and what compares them by sorting."""
