"""Jobs of several processes and machines: partitions of the rows are tasks of an executor."""
