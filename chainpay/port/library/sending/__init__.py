"""What a call sends: its options, and their values as PHP writes them."""
