"""The PostgreSQL of the tests, by a URL with a password, which no text may have."""

from __future__ import annotations

import pytest


@pytest.fixture
def postgres(postgres: str) -> str:
    return postgres.replace("shop@", "shop:secret@")
