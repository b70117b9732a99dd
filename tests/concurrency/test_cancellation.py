"""What goes on though its task is cancelled; see the applications of callbacks too."""

from __future__ import annotations

from chainpay.concurrency import cancellation


def test_a_call_that_is_cancelled_before_its_thread_begins_is_never_made() -> None:
    """The thread may be about to begin."""
    calls: list[int] = []
    call = cancellation._ThreadCall(calls.append, (1,))
    assert call.abandon()
    call.run()
    assert not calls
