"""The journal of a job: what became of each row. One of one process, and one of many workers."""
