"""The fields of records: a state that is kept somewhere has them too."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from chainpay import Client
from chainpay.gateway import Gateway
from chainpay.gateway.store.sqlite import VERSION, SqliteStore
from tests.gateway.serving.test_control import ORDER

#: By version and kind. Who removes or renames a field raises `VERSION`, and adds a migration. A new
#: field with a default value needs neither: it is added here.
RECORD = "mchid number fields state request id at is_v2 more history flows next_move next_at"
FIELDS = {
    2: {
        "account": "mchid balance flow_count",
        "callback": "mchid url event is_v2 content numbers created_at due_at id state attempts",
        "clock": "seconds",
        "count": "mchid number done repeated",
        "download": "mchid token expires_at content content_type signed location",
        "fault": "id text matched struck",
        "merchant": (
            "group number apiv3_key secret keys name appids sub_merchants private_key certificate"
        ),
        "nonce": "owner nonce expires_at",
        "order": RECORD,
        "payafter_order": RECORD,
        "plan": "at mchid kind number",
        "platform key": "serial key certificate",
        "refund": RECORD,
        "request": (
            "id at seconds method target status code message wrong faults mchid numbers request"
            " answer sign_check is_sample wrong_zh"
        ),
    }
}


def test_the_fields(keys: Any, tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "gateway.sqlite3")
    gateway = Gateway(keys=keys, store=store, settle_delay="5d", clock=lambda: 1554208460.0)
    with Client(**gateway.credentials()) as client:
        gateway.seed()
        gateway.seed('{"payafter_order": {"out_order_no": "A1", "service_id": "1"}}')
        url = {"notify_url": "http://127.0.0.1:1/"}
        client.v3.pay.transactions.native.post(json={**ORDER, **url})
        gateway.pay(ORDER["out_trade_no"])
        refund = {"out_trade_no": ORDER["out_trade_no"], "out_refund_no": "R1"}
        amount = {"refund": 1, "total": 100, "currency": "CNY"}
        client.v3.refund.domestic.refunds.post(json={**refund, **url, "amount": amount})
        gateway.clock("+25h")
        client.v3.bill.tradebill.get(query={"bill_date": "2019-04-02"})
        gateway.add_fault("delay seconds=0")
        gateway.keep_notes()
    store.close()
    with sqlite3.connect(tmp_path / "gateway.sqlite3") as database:
        rows = database.execute("SELECT kind, body FROM records").fetchall()
    database.close()
    records = {kind: json.loads(body) for kind, body in rows}
    assert {kind: " ".join(fields) for kind, fields in records.items()} == FIELDS[VERSION]
