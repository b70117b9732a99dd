"""The flow of a program: conditions, loops, what leaves them, output, and failures."""
