"""Requests that the gateway refuses, as people keep them; and the doctor's report on them."""

from __future__ import annotations

import json
import shlex
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from chainpay.client.doctor.check import Report
from chainpay.client.doctor.facts import Facts, PlatformKey
from chainpay.client.doctor.requests.examination import REQUEST
from chainpay.concurrency.runtime import SYNC, run_sync
from chainpay.crypto import aes_gcm, rsa
from chainpay.encoding.secret import Secret
from chainpay.gateway import Gateway
from chainpay.signing.v3 import SCHEME, join_lines

HOST = "https://api.mch.weixin.qq.com"
BODY = {
    "appid": "wxd678efh567hg6787",
    "description": "Image形象店-深圳/腾大",
    "out_trade_no": "ORDER-0001",
    "notify_url": "https://www.example.com/notify",
    "amount": {"total": 100},
}


def facts_of(gateway: Gateway, **changes: Any) -> Facts:
    """Return what the doctor knows of a sound configuration."""
    values = gateway.credentials()
    secrets = gateway.merchant_secrets()
    keys = {
        name: PlatformKey(name, rsa.load_public_key(key), None)
        for name, key in values["certs"].items()
    }
    facts = Facts(
        values={"mchid": gateway.mchid, "apiv3_key": Secret(secrets["apiv3_key"])},
        names={},
        runtime=SYNC,
        is_offline=True,
        mchid=gateway.mchid,
        serial=gateway.serial,
        merchant_public_key=values["private_key"].public_key(),
        platform_keys=keys,
        apiv3_key=aes_gcm.load_key(secrets["apiv3_key"], "the key"),
        secret=Secret(secrets["secret"]),
    )
    for name, value in changes.items():
        setattr(facts, name, value)
    return facts


@dataclass
class Sent:
    """A request as it was sent, and what the gateway has answered."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    answer: httpx.Response = field(default_factory=lambda: httpx.Response(200))


def send(
    gateway: Gateway,
    *,
    method: str = "POST",
    target: str = "/v3/pay/transactions/native",
    body: bytes | None = None,
    sign: Callable[[list[bytes]], bytes] = lambda lines: join_lines(*lines),
    make: Callable[[bytes], str] | None = None,
    authorization: Callable[[dict[str, str]], str | None] | None = None,
    headers: Mapping[str, str | None] | None = None,
    age: float = 0,
    **parts: str,
) -> Sent:
    """Send a request that is wrong in a way.

    Args:
        gateway: Refuses it.
        method: As sent.
        target: As sent.
        body: As sent.
        sign: Returns the message that is signed, from the five lines.
        make: Returns the signature of the message.
        authorization: Returns the header from its parts.
        headers: Further headers; None for those that are left out.
        age: Seconds since it was signed.
        parts: Other parts of the Authorization.
    """
    key = gateway.credentials()["private_key"]
    if body is None:
        whole = {**BODY, "mchid": gateway.mchid}
        body = b"" if method == "GET" else json.dumps(whole, ensure_ascii=False).encode()
    timestamp = parts.get("timestamp", str(int(time.time() - age)))
    nonce = parts.get("nonce_str", f"{time.time_ns():x}")
    message = sign([method.encode(), target.encode(), timestamp.encode(), nonce.encode(), body])
    claim = {
        "mchid": gateway.mchid,
        "nonce_str": nonce,
        "signature": (make or (lambda data: rsa.sign(data, key)))(message),
        "timestamp": timestamp,
        "serial_no": gateway.serial,
        **parts,
    }
    value = (authorization or write_authorization)(claim)
    known: dict[str, str | None] = {
        "Host": "api.mch.weixin.qq.com",
        "Accept": "application/json",
        "User-Agent": "GuzzleHttp/7",
        "Content-Type": "application/json" if body else None,
        "Authorization": value,
        **(headers or {}),
    }
    sent = {name: each for name, each in known.items() if each is not None}
    request = httpx.Request(method, HOST + target, headers=sent, content=body)
    for name in ("Accept", "User-Agent"):
        if name not in sent:
            request.headers.pop(name, None)
    answer = gateway.handle_request(request)
    return Sent(method, HOST + target, sent, body, answer)


def sign_anew(lines: list[bytes]) -> bytes:
    """Sign the body as it isn't sent."""
    body = json.dumps(json.loads(lines[4]), ensure_ascii=False, separators=(",", ":"))
    return join_lines(*lines[:4], body.encode())


def write_authorization(claim: Mapping[str, str]) -> str:
    return f"{SCHEME} " + ",".join(f'{name}="{value}"' for name, value in claim.items())


def as_http(sent: Sent) -> bytes:
    """Return the request and its answer as HTTP writes them."""
    target = sent.url.removeprefix(HOST)
    lines = [f"{sent.method} {target} HTTP/1.1", *(f"{n}: {v}" for n, v in sent.headers.items())]
    lines += [f"Content-Length: {len(sent.body)}", "", ""]
    answer = sent.answer
    head = [f"HTTP/1.1 {answer.status_code} {answer.reason_phrase}"]
    head += [f"{name}: {value}" for name, value in answer.headers.items()]
    raw = "\r\n".join(lines).encode() + sent.body + b"\r\n\r\n"
    return raw + "\r\n".join([*head, "", ""]).encode() + answer.content


def as_curl(sent: Sent) -> str:
    """Return the request as a curl command of bash."""
    words = ["curl", "-X", sent.method, sent.url]
    for name, value in sent.headers.items():
        words += ["-H", f"{name}: {value}"]
    if sent.body:
        words += ["--data-raw", sent.body.decode()]
    return " ".join(map(shlex.quote, words))


def report_on(facts: Facts, record: Any) -> Report:
    """Return what the doctor says of a record."""
    return run_sync(REQUEST.examine(facts, record), "the doctor")
