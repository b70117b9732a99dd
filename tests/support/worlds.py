"""Where calls are sent from: threads, and the event loops of asyncio (also uvloop's) and trio."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from typing import Any

import anyio.from_thread
import httpx
import pytest

from chainpay import UNSIGNED, Client

Case = Callable[..., Any]

WORLDS = ("threads", "asyncio", "trio")
#: What holds on asyncio seldom breaks on another loop: those run with the slow tests.
TRIO = pytest.param("trio", marks=pytest.mark.slow)
LOOPS = ("asyncio", TRIO, pytest.param("uvloop", marks=pytest.mark.extras))


class World:
    """Where calls are sent from, each on its own: in threads, or as tasks of one event loop."""

    def __init__(self, name: str, stack: ExitStack) -> None:
        self.name = name
        #: Kept until the loop has ended, which closes their connections: trio warns if one of them
        #: is collected before.
        self._clients: list[Client] = []
        if name == "threads":
            self._executor = stack.enter_context(ThreadPoolExecutor(64))
        else:
            is_trio = name == "trio"
            options = {} if is_trio else {"use_uvloop": name == "uvloop"}
            self._portal = stack.enter_context(
                anyio.from_thread.start_blocking_portal("trio" if is_trio else "asyncio", options)
            )

    @property
    def is_async(self) -> bool:
        return self.name != "threads"

    def start(self, client: Client, path: str, method: str = "get", **options: Any) -> Future[Any]:
        """Send a call, and don't wait for it."""
        self._clients.append(client)
        chain = client.chain(path)
        options = {"verifier": UNSIGNED, **options}
        if not self.is_async:
            return self._executor.submit(getattr(chain, method), **options)

        async def call() -> httpx.Response:
            answer: httpx.Response = await getattr(chain, f"{method}_async")(**options)
            return answer

        return self._portal.start_task_soon(call)

    def call(self, client: Client, path: str, method: str = "get", **options: Any) -> Any:
        """Send a call, and return its answer."""
        return self.start(client, path, method, **options).result(20)

    def port(self, client: Client, path: str = "v3/plain") -> str:
        """Return the number of the connection that a call went through."""
        text: str = self.call(client, path).text
        return text

    def do(self, sync: Case, asynchronous: Case, *arguments: Any) -> Any:
        """Do the one in a thread, or the other on the event loop."""
        if not self.is_async:
            return self._executor.submit(sync, *arguments).result(20)
        return self._portal.start_task_soon(partial(asynchronous, *arguments)).result(20)

    def end(self, what: Any, name: str = "close") -> Any:
        """Close what has a `close` or an `aclose`; or read it."""
        method = getattr(what, f"a{name}" if self.is_async else name)
        return self.do(method, method)
