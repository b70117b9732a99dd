"""A client that is used for long forgets its calls, whatever became of them."""

from __future__ import annotations

import gc
import logging
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from random import Random
from typing import Any

import pytest

from tests.storms.endurance import bad_days, calls
from tests.storms.tampering import Judge

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]

WARMING, CALLS, LEAKING = 1500, 1500, 500
MOST = 16
"""Bytes for each call: no object is so small that one for each would not be more."""


@pytest.fixture
def tracing(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Count what is allocated; but for what pytest keeps of the log."""
    caplog.set_level(logging.CRITICAL, "chainpay")
    tracemalloc.start()
    yield
    tracemalloc.stop()


def in_use() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


@pytest.mark.usefixtures("tracing")
def test_nothing_stays_of_a_call(keys: Any) -> None:
    """Answered, refused, failed, forged or cancelled, in threads and on loops that come and go.

    That it would be seen is shown by something that does stay: an empty list for each answer.
    """
    stays = False
    kept: list[list[None]] = []

    def leak(_: Any) -> None:
        if stays:
            kept.append([])

    random = Random(5)
    client, asked = bad_days(Judge(keys), random, event_hooks={"response": [leak]})
    with client, closing(calls(client, asked, random)) as flow:
        outcomes = Counter(islice(flow, WARMING))
        before = in_use()
        outcomes.update(islice(flow, CALLS))
        after = in_use()
        stays = True
        outcomes.update(islice(flow, LEAKING))
        leaked = in_use()
    expected = "Response APIError BadSignature ReadTimeout ConnectError CancelledError"
    assert set(expected.split()) < outcomes.keys()
    assert after - before < MOST * CALLS
    assert len(kept) > LEAKING / 2
    assert leaked - after > MOST * LEAKING
