"""What ``--sandbox`` opens: the gateway that runs in this folder, or else an emulated platform.

The emulated platform in this process gets orders to try. A gateway that runs already has its own,
and nothing is added to them.
"""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import chainpay

from ...client.client import Client
from ...client.config.environment import read_environment, trust
from ...encoding.text import unquote
from ...errors import ChainpayError, UsageError
from ...gateway.serving.authority import CA_FILE
from ...gateway.serving.folder import STATE, find_address
from ...gateway.serving.remote import RemoteGateway

UNPAID, PAID, REFUNDED, REFUND = "SEED-UNPAID", "SEED-PAID", "SEED-REFUNDED", "SEED-REFUND"
"""The numbers of the orders to try, and of a refund."""

TOTAL, RETURNED = 100, 30
"""What each order costs, and what of it was refunded, in fen."""


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
        _reach_directly(urlsplit(self.gateway.url).hostname or "")
        client = Client(**{**read_environment(variables, options), **options})
        client.gateway = self.gateway
        return client


def _reach_directly(host: str) -> None:
    """Let no proxy of the environment stand between this process and a gateway."""
    hosts = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    if host not in hosts.split(","):
        for name in ("no_proxy", "NO_PROXY"):
            os.environ[name] = f"{host},{hosts}".rstrip(",")


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
    """Give a client of the environment its gateway, if the one of this folder has its address."""
    address = unquote(os.environ.get("CHAINPAY_BASE_URI", "").encode()).decode()
    running = find_running() if address else None
    if running is not None and address.rstrip("/") == running.gateway.url.rstrip("/"):
        client.gateway = running.gateway
