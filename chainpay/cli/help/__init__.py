"""What ``--help`` says: its texts in two languages, its page, the commands of click that print it."""
