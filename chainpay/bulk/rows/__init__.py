"""The rows of a job: where they come from, and how each becomes a call."""
