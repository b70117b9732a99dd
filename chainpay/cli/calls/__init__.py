"""What talks to the platform: calls, downloads, waiting; with keys of the environment or a file."""
