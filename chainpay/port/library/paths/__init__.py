"""The paths of calls: how they are written, and what is known of them."""
