"""The ways to send a call: each is a door."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import trio

#: Sends one call through one door: `door(verb_of_a_chain, **options)`.
Door = Callable[..., httpx.Response]


def through_sync(node: Any, method: str, *options: Any, **named: Any) -> httpx.Response:
    return getattr(node, method)(*options, **named)  # type: ignore[no-any-return]


def through_wait(node: Any, method: str, *options: Any, **named: Any) -> httpx.Response:
    return getattr(node, f"{method}_async")(*options, **named).wait()  # type: ignore[no-any-return]


async def _await(node: Any, method: str, *options: Any, **named: Any) -> httpx.Response:
    return await getattr(node, f"{method}Async")(*options, **named)  # type: ignore[no-any-return]


def through_asyncio(node: Any, method: str, *options: Any, **named: Any) -> httpx.Response:
    return asyncio.run(_await(node, method, *options, **named))


def through_trio(node: Any, method: str, *options: Any, **named: Any) -> httpx.Response:
    async def main() -> httpx.Response:
        return await _await(node, method, *options, **named)

    return trio.run(main)
