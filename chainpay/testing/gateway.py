"""A gateway that sends its callbacks when a test says so, to the test's shop.

What is due is sent one after another, in the order in which it was due. So a test needs no waiting:
when `DeliveringGateway.deliver` returns, the shop has handled all.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from ..concurrency.runtime import is_loop_running, run_sync
from ..errors import UsageError, XMLError
from ..gateway import Gateway
from ..gateway.core import core_of
from ..gateway.outbox import Outbox, is_received
from ..gateway.serving.folder import certify_merchant
from ..gateway.serving.merchant_files import MerchantFiles
from ..gateway.serving.server import Server
from ..gateway.state.callbacks import Callback
from .shops import Answer, App, Browser, Shop, find_shop


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of sending a callback once.

    Attributes:
        event: The event, such as ``TRANSACTION.SUCCESS``; of APIv2 its name in the catalog.
        numbers: The merchant's numbers that it is about.
        url: Where it was sent.
        received: Whether the shop has it. If not, it is sent again: after 15 seconds, then later.
        status: The status of the shop's answer; None if there was none.
        answer: The beginning of the answer.
        error: What went wrong; empty if nothing did.
    """

    event: str
    numbers: list[str]
    url: str
    received: bool
    status: int | None
    answer: str = ""
    error: str = ""


class DeliveringGateway(Gateway):
    """A `Gateway` whose callbacks go to a test's shop, when the test says so.

    Args:
        options: The arguments of `Gateway`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._outbox = Outbox(core_of(self).state, core_of(self).keyring)
        self._shop: Shop | None = None
        self._server: Server | None = None

    # Callbacks

    def deliver_to(self, shop: str | App | Browser) -> None:
        """Say where `deliver` sends callbacks.

        Args:
            shop: An ASGI or WSGI application, which gets each callback at its ``notify_url``; a
                ``TestClient`` or a client of httpx, which sends it to the path of the
                ``notify_url``; or an address, which gets all callbacks.

        Raises:
            UsageError: It is none of them, or no callback can be sent to the address.
        """
        self._shop = find_shop(shop)
        core_of(self).forward_to = self._shop.address or None

    def deliver(self) -> list[Delivery]:
        """Send all callbacks (回调通知) that are due now, one after another.

        Those that become due meanwhile are sent too. What the shop has not received is due again
        after a pause: `clock` lets it pass.

        Returns:
            What came of each, in the order of sending.

        Raises:
            UsageError: Nobody has said where to; or an event loop runs in this thread.
        """
        shop = self._require_shop()
        if is_loop_running():
            raise UsageError(
                "an event loop runs here, which deliver() would stop: await deliver_async();"
                " nothing was sent"
            )
        if shop.needs_loop:
            import anyio  # an event loop; most shops don't need one

            return anyio.run(self._deliver, shop)
        return run_sync(self._deliver(shop))

    async def deliver_async(self) -> list[Delivery]:
        """Send all callbacks that are due now, on the running event loop: see `deliver`.

        Raises:
            UsageError: Nobody has said where to.
        """
        return await self._deliver(self._require_shop())

    def _require_shop(self) -> Shop:
        if self._shop is None:
            raise UsageError("deliver_to(app) says where callbacks are sent; nothing was sent")
        return self._shop

    async def _deliver(self, shop: Shop) -> list[Delivery]:
        deliveries = []
        while (callback := self._outbox.next_due()) is not None:
            deliveries.append(await self._send(shop, callback))
        return deliveries

    async def _send(self, shop: Shop, callback: Callback) -> Delivery:
        url, began = shop.address or callback.url, time.monotonic()
        answer = await shop.post(url, *self._outbox.write(callback))
        received, error = _read(callback, answer)
        text = answer.content.decode("utf-8", "replace")
        result = {"status": answer.status, "answer": text, "error": error}
        attempt: dict[str, Any] = {name: value for name, value in result.items() if value}
        attempt |= {"url": url, "seconds": round(time.monotonic() - began, 3)}
        with suppress(UsageError):  # the shop has called `reset`
            self._outbox.note(callback, attempt, received)
        return Delivery(callback.event, callback.numbers, url, received, answer.status, text, error)

    # For shops that are elsewhere

    @contextmanager
    def served(self) -> Iterator[Self]:
        """Serve the platform at a free port of 127.0.0.1."""
        with self.serve() as server:
            self._server = server
            try:
                yield self
            finally:
                self._server = None

    @property
    def base_uri(self) -> str:
        """The address of the platform, for the ``base_uri=`` of a client.

        Raises:
            UsageError: It isn't served.
        """
        if self._server is None:
            raise UsageError("this platform isn't served: the fixture wechatpay_gateway is")
        return self._server.base_uri

    def write_environment(self, folder: Path) -> Mapping[str, str]:
        """Write the files that ``chainpay gateway`` writes for a shop: keys and ``env``.

        Args:
            folder: Where to; it is made if it isn't there.

        Returns:
            The variables of `Client.from_env`, which name these files.

        Raises:
            UsageError: The platform isn't served.
            OSError: A file can't be written.
        """
        base_uri, identity = self.base_uri, core_of(self).identity
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files, serial = MerchantFiles(folder), int(identity.serial, 16)
        certificate = certify_merchant(identity.merchant_key, identity.mchid, serial)
        files.write(identity, certificate, renew=True)
        return files.write_environment(identity, base_uri, self.certificate, folder / "ca.pem")


def _read(callback: Callback, answer: Answer) -> tuple[bool, str]:
    """Return whether the shop has a callback, and what went wrong."""
    if answer.status is None:
        return False, answer.error
    try:
        return is_received(callback, answer.status, answer.content), answer.error
    except XMLError as error:
        return False, str(error)
