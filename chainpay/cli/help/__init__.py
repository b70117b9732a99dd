"""What ``--help`` says: texts in two languages, the page, the commands of click."""
