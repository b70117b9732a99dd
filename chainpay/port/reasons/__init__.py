"""What TODOs, notes and refusals say, in both languages: what happened, and what to do."""
