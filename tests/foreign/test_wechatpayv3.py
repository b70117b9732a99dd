"""wechatpayv3 (PyPI), unmodified: a payment's whole way on the emulated platform.

It has no APIv2. Its own mistakes, which WeChat Pay meets as well:

- It sends an upload without a boundary, which is refused.
- With certificates, a callback that the platform's public key has signed raises a ValueError.
- It checks no timestamp: it receives a callback of any age.
- It can't be sent to another host but by an attribute.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

from chainpay.gateway import Gateway
from tests.foreign.merchant import APPID, LOGO, TRANSFER, settings_of
from tests.support.shop import Shop, wait_for_callbacks

_BEIJING = timezone(timedelta(hours=8))

pytestmark = [
    pytest.mark.long,
    pytest.mark.extras,
    # It reads the times of certificates in a way that cryptography will remove.
    pytest.mark.filterwarnings("ignore:Properties that return a naïve datetime"),
]


def a_foreign_client(gateway: Gateway, base: str, folder: Path) -> Any:
    """Return its client, which has the platform's public key, or its certificate in a folder."""
    from wechatpayv3 import WeChatPay, WeChatPayType

    known = settings_of(gateway)
    ((serial, key),) = known.platform_keys.items()
    if gateway.certificate:
        (folder / f"{serial}.pem").write_text(key)
        platform = {"cert_dir": str(folder)}
    else:
        platform = {"public_key": key, "public_key_id": serial}
    client = WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE,
        mchid=known.mchid,
        private_key=known.private_key,
        cert_serial_no=known.serial,
        appid=APPID,
        apiv3_key=known.apiv3_key,
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


def place(foreign: Any, url: str | None = None) -> dict[str, Any]:
    """Place an order; return the answer."""
    order = {"description": "一本书", "out_trade_no": "ORDER-0001", "amount": {"total": 100}}
    return read(foreign.pay(**order, notify_url=url))


def test_from_order_to_bill(gateway: Gateway, tmp_path: Path) -> None:
    """It places, queries, receives two callbacks, refunds, and reads the bill."""
    with gateway.serve(delivers=True) as server:
        foreign = a_foreign_client(gateway, server.base_uri, tmp_path)
        with Shop(foreign.callback) as shop:
            shop.receives = True
            assert place(foreign, shop.url)["code_url"].startswith("weixin://")
            assert read(foreign.query(out_trade_no="ORDER-0001"))["trade_state"] == "NOTPAY"
            paid = httpx.post(f"{server.base_uri}-/api/pay", json={"number": "ORDER-0001"})
            assert paid.status_code == 200
            assert read(foreign.query(out_trade_no="ORDER-0001"))["trade_state"] == "SUCCESS"
            refunded = foreign.refund(
                out_refund_no="REFUND-0001",
                out_trade_no="ORDER-0001",
                amount={"refund": 30, "total": 100, "currency": "CNY"},
                notify_url=shop.url,
            )
            assert read(refunded)["status"] == "SUCCESS"
            assert read(foreign.query_refund(out_refund_no="REFUND-0001"))["refund_id"]
            wait_for_callbacks(gateway)
        day = datetime.now(_BEIJING).strftime("%Y-%m-%d")
        bill = read(foreign.trade_bill(day, tar_type="GZIP"))
        status, content = foreign.download_bill(bill["download_url"])
    received = {callback["event_type"]: callback["resource"] for callback, _ in shop.seen}
    assert received["TRANSACTION.SUCCESS"]["out_trade_no"] == "ORDER-0001"
    assert received["REFUND.SUCCESS"]["out_refund_no"] == "REFUND-0001"
    text = gzip.decompress(content)
    assert (status, hashlib.sha1(text).hexdigest()) == (200, bill["hash_value"])
    rows = csv.DictReader(text.decode("utf-8-sig").splitlines())
    numbers = [(row["商户订单号"], row["退款金额"]) for row in rows if row["商户订单号"]]
    assert ("`ORDER-0001", "`0.30") in numbers
    assert gateway.happened("REFUND-0001") == {"POST v3/refund/domestic/refunds": 1}


def test_encrypted_fields(gateway: Gateway, tmp_path: Path) -> None:
    """It encrypts a name for the platform, and decrypts what the platform has encrypted."""
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, tmp_path)
        assert read(foreign.mch_transfer_bills(**TRANSFER, user_name="张三"))["transfer_bill_no"]
        bill = read(foreign.mch_transfer_bills_query(out_bill_no=TRANSFER["out_bill_no"]))
        assert foreign.decrypt(bill["user_name"])
        receiver = read(
            foreign.profitsharing_add_receiver("MERCHANT_ID", "1900000109", "STORE", name="商户")
        )
        assert receiver["account"] == "1900000109"
    number = TRANSFER["out_bill_no"]
    path = "POST v3/fund-app/mch-transfer/transfer-bills"
    assert gateway.happened(str(number))[path] == 1


def test_it_downloads_the_certificates(keys: Any, tmp_path: Path) -> None:
    """After a rotation it finds the new one by itself: its serial has no leading zero to lose."""
    gateway = Gateway(keys=keys)
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, tmp_path)
        new = gateway.rotate()
        assert place(foreign)["code_url"]
    assert (tmp_path / f"{new}.pem").exists()


def test_its_upload_has_no_boundary(gateway: Gateway, tmp_path: Path) -> None:
    """So the platform finds no meta, and the signature does not match."""
    (tmp_path / "logo.png").write_bytes(LOGO)
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, tmp_path)
        status, text = foreign.image_upload(str(tmp_path / "logo.png"))
    assert (status, json.loads(text)["code"]) == (401, "SIGN_ERROR")


def test_what_its_receiver_does_with_other_callbacks(gateway: Gateway, tmp_path: Path) -> None:
    """A forged one is refused. With certificates, one of the public key breaks it."""
    with gateway.serve() as server:
        foreign = a_foreign_client(gateway, server.base_uri, tmp_path)
        headers, body = gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "ORDER-0001"})
        assert foreign.callback(headers, body)["resource"] == {"out_trade_no": "ORDER-0001"}
        assert foreign.callback(headers, body.replace(b"SUCCESS", b"FAILURE")) is None
        other = gateway.callback("X.Y", {"a": 1}, serial=gateway.public_key_id)
        if gateway.certificate:
            with pytest.raises(ValueError, match="invalid literal"):
                foreign.callback(*other)
        else:
            assert foreign.callback(*other)["resource"] == {"a": 1}


def test_it_receives_an_old_callback(keys: Any, tmp_path: Path) -> None:
    """One that somebody has kept for a day, say: WeChat Pay's documents allow 5 minutes."""
    yesterday = Gateway(keys=keys, certificates=False, clock=lambda: time.time() - 86400)
    foreign = a_foreign_client(yesterday, "http://127.0.0.1:1", tmp_path)
    assert foreign.callback(*yesterday.callback("X.Y", {"a": 1}))["resource"] == {"a": 1}
