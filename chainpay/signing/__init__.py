"""Our signature and theirs: values and texts, without a network."""
