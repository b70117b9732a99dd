"""What ``--sandbox`` opens: the gateway that runs in this folder, or else an emulated platform.

The emulated platform in this process gets orders to try. A gateway that runs already has its own,
and nothing is added to them.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import chainpay

from ..client.client import Client
from ..client.config.environment import read_environment, trust
from ..client.core import core_of
from ..errors import ChainpayError, UsageError
from ..gateway import Gateway
from ..gateway.serving.authority import CA_FILE
from ..gateway.serving.folder import STATE, find_address
from ..gateway.serving.remote import RemoteGateway
from ..transport.driver import Driver

UNPAID, PAID, REFUNDED, REFUND = "SEED-UNPAID", "SEED-PAID", "SEED-REFUNDED", "SEED-REFUND"
"""The numbers of the orders to try, and of a refund."""

TOTAL, RETURNED = 100, 30
"""What each order costs, and what of it was refunded, in fen."""


#: The addresses of the gateways that this process has found: their folder may be left by then.
_KNOWN: set[str] = set()


class Running(NamedTuple):
    """A gateway that runs on a folder.

    Attributes:
        gateway: The gateway, with its acts.
        folder: The folder.
    """

    gateway: RemoteGateway
    folder: Path

    def connect(self, options: Mapping[str, Any]) -> Client:
        """Return a client of it, which knows its acts as ``client.gateway``.

        Args:
            options: Arguments of `Client`.

        Raises:
            UsageError: Its folder can't be read; or as for `Client`.
        """
        try:
            text = (self.folder / ".env").read_text("utf-8")
        except (OSError, ValueError) as error:
            raise UsageError(f"{self.folder / '.env'} can't be read: {error}") from None
        pairs = (line.partition("=") for line in text.splitlines())
        variables = {name: "".join(shlex.split(value)) for name, _, value in pairs}
        arguments = {**read_environment(variables, options), "proxy": False, **options}
        client = Client(**arguments)
        client.gateway = self.gateway
        return client


def find_running(folder: str | Path = STATE) -> Running | None:
    """Return the gateway that runs on a folder, by default on that of ``chainpay gateway``.

    None if there is none, or if it doesn't answer: then its process was killed.
    """
    path = Path(folder)
    if not path.is_dir():
        return None
    try:
        url, token = find_address(path)
        is_tls = url.startswith("https")
        verify = trust(path / CA_FILE, "the gateway's certificate") if is_tls else True
        gateway = RemoteGateway(url, token, verify)
        gateway.kinds()
    except ChainpayError:
        return None
    _KNOWN.add(url.rstrip("/"))
    return Running(gateway, path.absolute())


def open_sandbox(**options: Any) -> Client:
    """Return a client of the gateway that runs in this folder, or of a fresh emulated platform.

    Args:
        options: Arguments of `Client`.

    Raises:
        UsageError: As for `Client`.
    """
    running = find_running()
    if running is not None:
        return running.connect(options)
    client = chainpay.sandbox(**options)
    client.gateway.seed()  # what the samples of the catalog name
    client.gateway.seed("\n".join(map(json.dumps, _orders())))
    return client


def _orders() -> Iterator[dict[str, object]]:
    """Yield the orders to try, as lines of a seed."""
    for number, state in {UNPAID: "NOTPAY", PAID: "SUCCESS", REFUNDED: "SUCCESS"}.items():
        order = {"out_trade_no": number, "description": number, "amount": {"total": TOTAL}}
        yield {"order": {**order, "trade_state": state}}
    amount = {"refund": RETURNED, "total": TOTAL, "currency": "CNY"}
    yield {"refund": {"out_trade_no": REFUNDED, "out_refund_no": REFUND, "amount": amount}}


def recognize(client: Client) -> None:
    """Give a client its gateway, if its calls go to the one that runs in this folder."""
    running = find_running()
    if running is not None and _address(core_of(client).driver) == running.gateway.url.rstrip("/"):
        client.gateway = running.gateway


def is_live(driver: Driver) -> bool:
    """Return whether calls are sent to WeChat Pay, and not to an emulated platform.

    That is a gateway in this process, or one that `find_running` has found.
    """
    return not isinstance(driver.network.transport, Gateway) and _address(driver) not in _KNOWN


def _address(driver: Driver) -> str:
    return driver.hosts.primary.rstrip("/")
