"""What a child has anew: whatever was held at the fork, it goes on."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Callable
from contextlib import ExitStack

import chainpay
from chainpay.client.core import core_of
from chainpay.concurrency.fork import call_after_fork
from tests.support.recording import Recording

ECHO = "v3/security/echo"


def in_child(action: Callable[[], bytes]) -> bytes:
    """Return what an action returns in a child."""
    read, write = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.write(write, action())
        finally:
            os._exit(0)
    os.close(write)
    os.waitpid(pid, 0)
    result = os.read(read, 1000)
    os.close(read)
    return result


class Thing:
    renewed = False

    def after_fork(self) -> None:
        self.renewed = True


def test_it_is_renewed_in_the_child_alone() -> None:
    """For as long as it lives."""
    things = [Thing()]
    call_after_fork(things[0])
    assert in_child(lambda: str(things[0].renewed).encode()) == b"True"
    assert not things[0].renewed
    gone = weakref.ref(things.pop())
    gc.collect()
    assert gone() is None


def test_all_locks_are_held_at_the_fork(platform: Recording) -> None:
    """As if threads were in the middle of everything: the child calls all the same."""
    client = chainpay.Client(**{**platform.credentials(), "certs": None})
    client.chain(ECHO).post(json={"echo_message": "x"})
    locks = (
        core_of(client).keys.current.refresher._lock,
        core_of(client).keys._lock,
        client.platform_keys._lock,
        core_of(client).driver.network._lock,
        client.hosts._lock,
    )

    def call() -> bytes:
        client.fetch_certificates()
        return client.chain(ECHO).post(json={"echo_message": "y"}).content

    with ExitStack() as held:
        for lock in locks:
            held.enter_context(lock)
        assert b"y" in in_child(call)
