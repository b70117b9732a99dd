"""wechatpayv3 (PyPI), unmodified: it places, queries and refunds an order, and receives a callback.

Its upload sends no boundary. The platform refuses that, and so does the gateway.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from chainpay.gateway import Gateway

pytestmark = pytest.mark.extras

MODES = ["public key", "certificate"]


def a_foreign_client(gateway: Gateway, base: str, mode: str, folder: Path) -> Any:
    """Return its client. Its host can't be chosen by an argument, but by an attribute."""
    from wechatpayv3 import WeChatPay, WeChatPayType

    known = gateway.credentials()
    key = known["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    if mode == "public key":
        public = known["certs"][gateway.public_key_id].public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
        platform = {"public_key": public.decode(), "public_key_id": gateway.public_key_id}
    else:
        certificate = known["certs"][gateway.certificate_serial].public_bytes(Encoding.PEM)
        (folder / "platform.pem").write_bytes(certificate)
        platform = {"cert_dir": str(folder)}
    client = WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE,
        mchid=known["mchid"],
        private_key=key.decode(),
        cert_serial_no=known["serial"],
        appid="wxd678efh567hg6787",
        apiv3_key=known["apiv3_key"],
        notify_url="https://example.com/notify",
        **platform,
    )
    client._core._gate_way = base.rstrip("/")
    return client


def read(result: tuple[int, str]) -> dict[str, Any]:
    """Return the fields of a successful answer; it has verified the signature itself."""
    status, text = result
    assert status in range(200, 300), text
    fields: dict[str, Any] = json.loads(text)
    return fields


@pytest.mark.parametrize("mode", MODES)
def test_it_places_queries_refunds_and_receives(
    gateway: Gateway, tmp_path: Path, mode: str
) -> None:
    """A payment's whole way, with the platform's public key or with its certificates."""
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, mode, tmp_path)
        amount = {"total": 100}
        placed = foreign.pay(description="一本书", out_trade_no="ORDER-0001", amount=amount)
        assert read(placed)["code_url"].startswith("weixin://")
        assert read(foreign.query(out_trade_no="ORDER-0001"))["trade_state"] == "NOTPAY"
        gateway.pay("ORDER-0001")
        assert read(foreign.query(out_trade_no="ORDER-0001"))["trade_state"] == "SUCCESS"
        refunded = foreign.refund(
            out_refund_no="REFUND-0001",
            out_trade_no="ORDER-0001",
            amount={"refund": 30, "total": 100, "currency": "CNY"},
        )
        assert read(refunded)["status"] == "SUCCESS"
        assert read(foreign.query_refund(out_refund_no="REFUND-0001"))["refund_id"]
        serial = gateway.public_key_id if mode == "public key" else None
        headers, body = gateway.notification("ORDER-0001", serial=serial)
        callback = foreign.callback(headers, body)
        assert callback["event_type"] == "TRANSACTION.SUCCESS"
        assert callback["resource"]["out_trade_no"] == "ORDER-0001"
    assert gateway.happened("REFUND-0001") == {"POST v3/refund/domestic/refunds": 1}


def test_it_downloads_the_certificates(gateway: Gateway, tmp_path: Path) -> None:
    """After a rotation it finds the new one by itself: its serial has no leading zero to lose."""
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, "certificate", tmp_path)
        new = gateway.rotate()
        placed = foreign.pay(description="1", out_trade_no="ORDER-0001", amount={"total": 100})
        assert read(placed)["code_url"]
    assert (tmp_path / f"{new}.pem").exists()


def test_its_upload_has_no_boundary(gateway: Gateway, tmp_path: Path) -> None:
    """So the platform finds no meta, and the signature does not match."""
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n")
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, "public key", tmp_path)
        status, text = foreign.image_upload(str(tmp_path / "logo.png"))
    assert (status, json.loads(text)["code"]) == (401, "SIGN_ERROR")
