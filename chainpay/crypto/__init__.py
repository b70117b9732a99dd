"""The primitives of WeChat Pay, as plain functions over the `cryptography` package."""
