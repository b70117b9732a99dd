"""The way of a call: which files and functions of chainpay a warm call passes.

    python tests/bench/walk.py [--list]

A gateway serves on loopback. The second call of a client is followed: a POST, the same awaited on asyncio,
and an upload. Counted are the calls of chainpay's functions (a coroutine that goes on counts again), the
functions, the files, how often one call follows another in a different file, and how many of chainpay's
frames go on when the event loop wakes the call. ``--list`` prints the functions, a line for each file.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

import chainpay
from chainpay.gateway import Gateway

PACKAGE = Path(chainpay.__file__).parent
NATIVE = "v3/pay/transactions/native"
UPLOAD = "v3/merchant/media/upload"


class Step(NamedTuple):
    """One call of a function."""

    file: str
    function: str


class Walk:
    """Records the steps of one call.

    Attributes:
        steps: All steps, in order.
        wake_ups: For each wake-up of the event loop, how many frames of chainpay go on.
    """

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.wake_ups: list[int] = []
        self._is_resuming = False

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
        if step.function == "Task.wait_async":  # the outermost frame of an awaited call
            self.wake_ups.append(0)
        if self.wake_ups and frame.f_lasti > 0:  # a coroutine goes on where it waited
            self.wake_ups[-1] += 1
        self.steps.append(step)

    def print(self, name: str, is_listed: bool) -> None:
        """Print a line of figures; and the functions, if they are to be listed."""
        files = [step.file for step in self.steps]
        changes = sum(before != after for before, after in zip(files, files[1:], strict=False))
        most_frames = max(self.wake_ups, default=0)
        print(
            f"{name:<22}{len(self.steps):>6} calls{len({*self.steps}):>6} functions"
            f"{len({*files}):>5} files{changes:>6} changes"
            + (f"{most_frames:>4} frames per wake-up" if most_frames else "")
        )
        for file, steps in groupby(self.steps, key=lambda step: step.file) if is_listed else ():
            print(f"    {file}: {', '.join(step.function for step in steps)}")


def order(client: chainpay.Client, number: int) -> dict[str, Any]:
    """Return the body of an order."""
    return {
        "appid": "wxd678efh567hg6787",
        "mchid": client.mchid,
        "description": "walk",
        "out_trade_no": f"ORDER-{number:04}",
        "notify_url": "https://example.com/notify",
        "amount": {"total": 1},
    }


def follow(call: Callable[[int], object]) -> Walk:
    """Make a call twice, and record the second."""
    call(1)
    with (walk := Walk()):
        call(2)
    return walk


async def follow_awaited(client: chainpay.Client) -> Walk:
    """Do the same on the running event loop."""
    orders = client.chain(NATIVE)
    await orders.post_async(json=order(client, 3))
    with (walk := Walk()):
        await client.v3.pay.transactions.native.post_async(json=order(client, 4))
    await client.aclose()
    return walk


def main(arguments: list[str]) -> None:
    gateway = Gateway()
    is_listed = "--list" in arguments
    with gateway.serve() as served:
        loopback = {"transport": None, "base_uri": served.base_uri}
        client = chainpay.Client(**{**gateway.credentials(), **loopback})
        native = client.v3.pay.transactions.native
        walk = follow(lambda number: native.post(json=order(client, number)))
        walk.print("sync POST", is_listed)
        picture = chainpay.Media(b"\x89PNG\r\n\x1a\n", "walk.png")
        walk = follow(lambda _: client.chain(UPLOAD).post(body=picture))
        walk.print("upload", is_listed)
        asyncio.run(follow_awaited(client)).print("awaited POST", is_listed)


if __name__ == "__main__":
    main(sys.argv[1:])
