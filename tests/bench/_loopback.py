"""The emulated platform behind a socket, in a process of its own.

A client that talks to it pays for its own work alone: whatever the platform does (it verifies each
request, and signs each answer) is another process's CPU time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Event
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

import chainpay

__all__ = ["PATH", "Platform", "order", "platform"]

PATH = "v3/payscore/payafter-orders"


def order(number: int) -> dict[str, Any]:
    """Return the body of a typical create-order call."""
    return {
        "appid": "wxd678efh567hg6787",
        "service_id": "500001",
        "out_order_no": f"P20260101{number:012d}",
        "service_introduction": "某某酒店",
        "fees": [{"fee_name": "房费", "fee_amount": 40000, "fee_desc": "两晚", "fee_count": 2}],
        "risk_amount": 40000,
        "attach": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald",
        "notify_url": "https://pay.example.com/notify",
        "need_user_confirm": True,
        "service_start_time": "20260101120000",
        "service_end_time": "20260103120000",
    }


class Platform(NamedTuple):
    """Where the platform is, the merchant that it knows, and its own public key."""

    origin: str
    mchid: str
    serial: str
    private_key: bytes
    public_key_id: str
    public_key: bytes


@contextmanager
def platform() -> Iterator[Platform]:
    """Run a platform with fresh keys in another process, for as long as the block lasts."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def _run(pipe: Connection) -> None:
    gateway = chainpay.Gateway()
    given = gateway.credentials()
    private_key, public_key = given["private_key"], given["certs"][gateway.public_key_id]
    with gateway.serve() as server:
        pipe.send(
            Platform(
                server.base_uri.rstrip("/"),
                gateway.mchid,
                gateway.serial,
                private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
                gateway.public_key_id,
                public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
            )
        )
        Event().wait()  # until the process is ended
