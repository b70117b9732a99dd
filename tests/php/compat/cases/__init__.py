"""What is recorded: for each function the lists of its arguments."""
