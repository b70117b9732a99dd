"""The handlers of operations: real behaviour for some operations, samples for all others."""
