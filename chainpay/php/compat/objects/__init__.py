"""PHP's objects: what is missing of them, what they iterate over, and generators."""
