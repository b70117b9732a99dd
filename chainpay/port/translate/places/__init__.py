"""Places: arrays and their elements, what is assigned to them, and when a copy is needed."""
