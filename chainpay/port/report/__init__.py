"""What became of each file, and what the words of TODOs and notes mean."""
