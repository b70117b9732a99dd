"""What of a request both APIs check before an operation runs, and how its answer is written."""
