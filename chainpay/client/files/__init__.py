"""Files: what a client downloads, and how it is written."""
