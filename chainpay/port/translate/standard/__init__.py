"""PHP's own functions: as Python writes them where the kinds allow it, else from compat."""
