"""Writes all files of the package that are generated from the catalog's facts.

    python -m tools.catalog            writes them
    python -m tools.catalog --check    fails if a file differs from what would be written

The facts are ``operations.jsonl`` and ``events.jsonl`` in ``chainpay/catalog/data``. Generated are
the tables beside them, the stubs in ``chainpay/openapi``, and ``chainpay/encoding/quirks.py``.
"""
