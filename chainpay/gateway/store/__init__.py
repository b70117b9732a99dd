"""Where the gateway keeps its state: in memory, or in a file of SQLite."""
