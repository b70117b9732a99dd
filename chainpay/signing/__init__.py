"""Our signature and theirs: values and texts, without any input or output."""
