"""Records of requests and callbacks, damaged at random: the doctor reads all, and gives none away.

Each record has one of the forms in which people keep them. What is damaged may lead to any cause:
but to no error, and no secret of the configuration and no part of a signature, a body or a
decrypted content stands in the report, in either language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from chainpay.client.doctor.callbacks.examination import CALLBACK
from chainpay.client.doctor.check import Report
from chainpay.client.doctor.requests.examination import REQUEST
from chainpay.concurrency.runtime import run_sync
from chainpay.encoding.xml import to_xml
from chainpay.errors import UsageError
from chainpay.gateway import Gateway
from tests.support.record_forms import FORMS
from tests.support.refused_requests import HOST, Sent, facts_of, send

__all__ = ["attack"]

_LENGTH = 16  # characters of a secret that must not stand in a row in a report
_PRIVATE = "深圳市腾大路-Wang-Xiaoming-13800138000"  # a value of a body
_FRAGMENTS = [
    b'"', b"'", b'\\"', b"\\", b"{", b"}", b"{}", b"[", b"<xml>", b"</xml>", b"\n", b"\r\n", b"\0",
    b"\x1b[31m", b"\xff", b"\xef\xbb\xbf", b": ", b"=", b",", b" ", b"curl ", b"-H ", b"-1",
    b"HTTP/1.1 200 OK\r\n", b"GET /v3/certificates HTTP/1.1\r\n", b'{"headers":{"Authorization":"',
    b"body: ", b'timestamp="', b"\\x22", b"%", b"^", b"`", b"1e999", b"9" * 20, b"Content-Length: ",
    b"Authorization: ", b"Wechatpay-Timestamp: ", b'"isBase64Encoded":true,',
]  # fmt: skip
_WORD = re.compile(rb"[\w./+=-]+")


class _Merchant:
    """The gateway of a merchant, and what must not be shown of it."""

    def __init__(self) -> None:
        self.gateway = Gateway()
        self.facts = facts_of(self.gateway)
        key = self.gateway.credentials()["private_key"]
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        secrets = self.gateway.merchant_secrets()
        self.secrets = [*pem.splitlines()[1:-1], secrets["apiv3_key"], secrets["secret"], _PRIVATE]

    def request(self, random: Random) -> Sent:
        if random.random() < 0.2:
            fields = {"mch_id": self.gateway.mchid, "body": _PRIVATE, "sign": "0" * 32}
            url = f"{HOST}/pay/unifiedorder"
            return Sent("POST", url, {"Content-Type": "text/xml"}, to_xml(fields).encode())
        body = json.dumps({"description": _PRIVATE, "appid": "wx1"}, ensure_ascii=False).encode()
        parts = random.choice(({}, {"mchid": "1"}, {"timestamp": "1"}, {"serial_no": "AB" * 20}))
        return send(self.gateway, body=random.choice((body, b"")), **parts)

    def callback(self, random: Random) -> Sent:
        headers, body = self.gateway.callback(
            "TRANSACTION.SUCCESS", {"out_trade_no": _PRIVATE, "mchid": self.gateway.mchid}
        )
        if random.random() < 0.2:
            fields = {"mch_id": self.gateway.mchid, "attach": _PRIVATE, "sign": "0" * 32}
            headers, body = {}, to_xml({"return_code": "SUCCESS", **fields}).encode()
        return Sent("POST", "https://shop.example.com/notify", dict(headers), body)

    def leaks(self, sent: Sent, text: str) -> Iterator[str]:
        """Yield what stands in a text and must not."""
        quoted = re.findall(r'signature="([^"]*)"', sent.headers.get("Authorization", ""))
        own = [*quoted, sent.headers.get("Wechatpay-Signature", ""), *_ciphertexts(sent.body)]
        for secret in [*self.secrets, *own]:
            windows = (secret[at : at + _LENGTH] for at in range(len(secret) - _LENGTH + 1))
            if part := next((window for window in windows if window in text), None):
                yield part


def _ciphertexts(body: bytes) -> list[str]:
    return [each.decode() for each in re.findall(rb'"ciphertext": ?"([^"]*)"', body)]


# What is damaged


def _part(random: Random, data: bytes) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 2, 10, 100, 1000)))


def _cut(random: Random, data: bytes) -> bytes:
    start, end = _part(random, data)
    return data[:start] + data[end:]


def _repeat(random: Random, data: bytes) -> bytes:
    start, end = _part(random, data)
    return data[:end] + data[start:end] * random.choice((1, 1, 2, 50)) + data[end:]


def _insert(random: Random, data: bytes) -> bytes:
    start, _ = _part(random, data)
    return data[:start] + random.choice(_FRAGMENTS) * random.choice((1, 1, 2, 30)) + data[start:]


def _overwrite(random: Random, data: bytes) -> bytes:
    start, end = _part(random, data)
    return data[:start] + random.choice(_FRAGMENTS) + data[end:]


def _swap_words(random: Random, data: bytes) -> bytes:
    """Put a word where another one stands: a signature becomes a host, a path or a serial."""
    words = [match.span() for match in _WORD.finditer(data)]
    if not words:
        return data
    (start, end), (first, last) = random.choice(words), random.choice(words)
    return data[:start] + data[first:last] + data[end:]


def _encode(random: Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    encoding = random.choice(("utf-16", "utf-8-sig", "gb18030", "utf-16-le", "latin-1"))
    return text.encode(encoding, "replace")


def _lines(random: Random, data: bytes) -> bytes:
    old, new = random.choice(((b"\n", b" "), (b"\r\n", b"\n"), (b"\n", b"\n\n"), (b" ", b"\n")))
    return data.replace(old, new)


_DAMAGES: tuple[Callable[[Random, bytes], bytes], ...] = (
    _cut, _cut, _repeat, _insert, _insert, _overwrite, _swap_words, _swap_words, _encode, _lines,
)  # fmt: skip


def _record(random: Random, sent: Sent) -> bytes:
    """Return a record of a form, damaged once or more."""
    whole = replace(sent, headers={"Authorization": "", **sent.headers})  # the forms need it
    record: Any = random.choice([*FORMS.values()])(whole)
    data = record.encode("utf-8", "surrogatepass") if isinstance(record, str) else record
    for _ in range(random.choice((0, 1, 1, 2, 3, 8))):
        data = random.choice(_DAMAGES)(random, data)
    return bytes(data)


def _texts(report: Report) -> str:
    """Return all that a report shows, in both languages."""
    texts = [part for each in report.checks for part in (*each.tested, *each.result, *each.advice)]
    return "\n".join((repr(report), json.dumps(report.to_json()), report._repr_html_(), *texts))


def attack(random: Random) -> Iterator[str | None]:
    """Yield what is wrong in the report on each record: None, as it should be."""
    merchant = _Merchant()
    while True:
        sent = random.choice((merchant.request, merchant.callback))(random)
        record = _record(random, sent)
        faults = []
        for kind in (REQUEST, CALLBACK):
            facts = replace(merchant.facts, absent=set(), downloaded={})
            try:
                report = run_sync(kind.examine(facts, record), "the doctor")
            except UsageError:
                continue
            except Exception as error:
                faults.append(f"{error!r} of {record!r}")
                continue
            if "the check itself failed" in (texts := _texts(report)):
                faults.append(f"a check fails over {record!r}")
            if leak := next(merchant.leaks(sent, texts), None):
                faults.append(f"{leak!r} is shown of {record!r}")
        yield "; ".join(faults) or None
