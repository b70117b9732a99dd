"""The walk over objects finds a secret wherever it is hidden: else no test with it could fail."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator

import httpx
import pytest

from tests.support.hiding_places import ALIVE, HIDING_PLACES, Plain, in_a_local
from tests.support.reachable import Walk

SECRET = b64encode(bytes(range(7, 199))).decode()
WALK = Walk([SECRET], own=[__file__])


@pytest.fixture(autouse=True)
def nothing_stays_alive() -> Iterator[None]:
    yield
    ALIVE.clear()


@pytest.mark.parametrize("place", HIDING_PLACES)
def test_a_secret_is_found(place: str) -> None:
    """Behind an error, as an error of the transport would hold it; and nothing but the secret."""
    error = httpx.ReadError("failed")
    error.held = [HIDING_PLACES[place](SECRET)]  # type: ignore[attr-defined]
    assert WALK.find(error)
    del error.held  # type: ignore[attr-defined]
    assert WALK.find(error) == []


@pytest.mark.parametrize("place", HIDING_PLACES)
def test_another_text_is_none(place: str) -> None:
    """Not everything is a leak."""
    other = b64encode(bytes(range(198, 6, -1))).decode()
    assert WALK.find(HIDING_PLACES[place](other)) == []


def test_the_path_is_told() -> None:
    """What is reported leads to the place."""
    (path,) = WALK.find(in_a_local(SECRET))
    assert re.fullmatch(r"str < frame in_a_local < traceback < ValueError", path)
    (path,) = WALK.find(Plain([SECRET.encode()]))
    assert path.startswith("bytes < list < ")


def test_frames_of_the_tests_are_not_entered() -> None:
    """They hold what was planted."""
    planted = SECRET[:]
    with pytest.raises(ValueError, match="no secret") as caught:
        raise ValueError("no secret")
    assert planted
    assert WALK.find(caught.value) == []
    assert Walk([SECRET]).find(caught.value)
