"""Encodings: paths, texts, JSON, queries, XML, and facts of operations that a call must know."""
