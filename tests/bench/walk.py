"""The way of a call: which files and functions of chainpay a warm call passes.

    python tests/bench/walk.py [--list]

A gateway serves on loopback. The second call of a client is followed: a POST, the same awaited on
asyncio, and an upload. Counted are the calls of chainpay's functions (a coroutine that goes on
counts again), the functions, the files, how often one call follows another in a different file, and
how many of chainpay's frames above httpx go on when the event loop wakes it. ``--list`` prints the
functions, a line for each stay in a file.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from itertools import groupby, pairwise
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

import chainpay
from chainpay.gateway import Gateway

PACKAGE = Path(chainpay.__file__).parent


class Step(NamedTuple):
    """One call of a function."""

    file: str
    function: str


class Walk:
    """Records the steps of one call.

    Attributes:
        steps: All steps, in order.
        wake_ups: For each wake-up of the event loop, how many frames above httpx go on.
    """

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.wake_ups: list[int] = []
        self._frames: set[FrameType] = set()
        self._is_waking = False

    def __enter__(self) -> Walk:
        sys.setprofile(self._follow)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _follow(self, frame: FrameType, event: str, _: object) -> None:
        if event != "call":
            return
        path = Path(frame.f_code.co_filename)
        if PACKAGE not in path.parents:
            return
        file = str(path.relative_to(PACKAGE))
        if file.startswith("gateway"):  # it serves in a thread of this process
            return
        step = Step(file, frame.f_code.co_qualname)
        is_resumed = frame in self._frames  # a coroutine goes on where it waited
        if is_resumed and step.function == "Task.wait_async":  # the outermost frame
            self._is_waking = True
            self.wake_ups.append(0)
        self._is_waking &= is_resumed and not file.startswith("transport/connections")
        if self._is_waking:
            self.wake_ups[-1] += 1
        self._frames.add(frame)
        self.steps.append(step)

    def print(self, name: str, is_listed: bool) -> None:
        """Print a line of figures; and the functions, if they are to be listed."""
        files = [step.file for step in self.steps]
        changes = sum(before != after for before, after in pairwise(files))
        frames = max(self.wake_ups, default=0)
        print(
            f"{name:<22}{len(self.steps):>6} calls{len({*self.steps}):>6} functions"
            f"{len({*files}):>5} files{changes:>6} changes"
            + (f"{frames:>4} frames per wake-up" if frames else "")
        )
        for file, steps in groupby(self.steps, key=lambda step: step.file) if is_listed else ():
            print(f"    {file}: {', '.join(step.function for step in steps)}")


def order(mchid: str, number: int) -> dict[str, Any]:
    """Return the body of an order."""
    return {
        "appid": "wxd678efh567hg6787",
        "mchid": mchid,
        "description": "walk",
        "out_trade_no": f"ORDER-{number:04}",
        "notify_url": "https://example.com/notify",
        "amount": {"total": 1},
    }


def follow(call: Callable[[Any], object], arguments: list[Any]) -> Walk:
    """Make a call twice, and record the second."""
    call(arguments[0])
    with (walk := Walk()):
        call(arguments[1])
    return walk


async def follow_awaited(client: chainpay.Client) -> Walk:
    """Do the same on the running event loop."""
    first, second = (order(client.mchid, number) for number in (3, 4))
    await client.v3.pay.transactions.native.post_async(json=first)
    with (walk := Walk()):
        await client.v3.pay.transactions.native.post_async(json=second)
    await client.aclose()
    return walk


def main(arguments: list[str]) -> None:
    gateway = Gateway()
    is_listed = "--list" in arguments
    with gateway.serve() as served:
        loopback = {"transport": None, "base_uri": served.base_uri}
        client = chainpay.Client(**{**gateway.credentials(), **loopback})
        orders = [order(client.mchid, number) for number in (1, 2)]
        walk = follow(lambda body: client.v3.pay.transactions.native.post(json=body), orders)
        walk.print("sync POST", is_listed)
        picture = chainpay.Media(b"\x89PNG\r\n\x1a\n", "walk.png")
        walk = follow(lambda body: client.v3.merchant.media.upload.post(body=body), [picture] * 2)
        walk.print("upload", is_listed)
        asyncio.run(follow_awaited(client)).print("awaited POST", is_listed)


if __name__ == "__main__":
    main(sys.argv[1:])
