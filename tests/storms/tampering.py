"""True answers of the platform, and who judges what somebody made of them: the client itself.

Twenty answers are recorded from the emulated platform, as they come over the wire, and three more
are written by hand: of both APIs,
signed by certificate and by public key, full and empty, refusals too. A client whose transport
hands out a changed one is the judge. Its verdict on a change is one of these:

* refused: a `chainpay.VerificationError`, an `chainpay.APIError` that does not call itself
  verified, or httpx can't decode it.
* same: it was taken, and shows the very things that the platform signed. That is so if only what
  is not signed has changed: the status, but not to one that no answer has; other headers,
  ``Content-Type`` among them (``.text`` is UTF-8 whatever it says); the case of header names; a
  header repeated with its own value; the coding of the body, if it decodes to the same bytes. Of
  APIv2 the fields are signed: not their order, how they are written, what stands beside them, nor
  fields without a value.
* another: it is another true answer of these twenty, whole. An answer of WeChat Pay isn't bound to
  its question: for 300 seconds it can be given to another one. Whoever sends money on its strength
  looks at the number and the amount in it. (An overseas statement is signed over its digest as
  JSON; so that JSON is a true body, elsewhere. It says nothing to anybody.)
* accepted: it was taken, and shows anything else. Must never be.

What APIv2 signs isn't escaped: of an ``attach`` such as ``a&b=1`` nobody can tell whether it was
two fields, if ``b`` sorts between ``attach`` and the next field. So no sample has such a text; one
that hides a field which APIv2 knows is refused.

The signatures are made by hand, in `tests.support.by_hand`: they share no line with the client.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from typing import Any, NamedTuple

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import from_xml
from chainpay.catalog import operation, samples
from chainpay.errors import XMLError
from chainpay.gateway import Gateway
from chainpay.gateway.state.keys import new_key
from tests.support import by_hand

__all__ = ["SIGNED", "Answer", "Call", "Judge", "Sample", "Verdict"]

Headers = tuple[tuple[bytes, bytes], ...]

_DIGEST = b"wechatpay-statement-sha1"
#: The headers that count.
SIGNED = frozenset(
    (
        b"wechatpay-timestamp",
        b"wechatpay-nonce",
        b"wechatpay-serial",
        b"wechatpay-signature",
        _DIGEST,
    )
)


class Answer(NamedTuple):
    """An answer as it comes over the wire."""

    status: int
    headers: Headers
    body: bytes


class Call(NamedTuple):
    """A call, to be sent by any client."""

    method: str
    path: str
    options: dict[str, Any]

    @property
    def is_v2(self) -> bool:
        """Whether fields are signed, and not bytes."""
        return self.path.startswith("v2/")

    def through(self, client: chainpay.Client) -> httpx.Response:
        """Send it, and return the answer."""
        verb = getattr(client.chain(self.path), self.method.lower())
        response: httpx.Response = verb(**self.options)
        return response

    def promise(self, client: chainpay.Client) -> chainpay.Promise[httpx.Response]:
        """Return the promise of the answer."""
        verb = getattr(client.chain(self.path), f"{self.method.lower()}_async")
        promise: chainpay.Promise[httpx.Response] = verb(**self.options)
        return promise


class Sample(NamedTuple):
    """A call, its true answer, and what of it is signed."""

    name: str
    call: Call
    answer: Answer
    shown: object

    @property
    def is_v2(self) -> bool:
        """Whether its fields are signed, and not its bytes."""
        return self.call.is_v2


class Verdict(StrEnum):
    """What became of a changed answer: see above."""

    REFUSED = "refused"
    SAME = "same"
    ANOTHER = "another"
    ACCEPTED = "accepted"


def shown(call: Call, response: httpx.Response) -> object:
    """Return what an answer shows of all that the platform has signed."""
    content = response.content
    if call.is_v2:
        try:
            fields = from_xml(content)
        except XMLError:
            return content
        return tuple(sorted((name, str(value)) for name, value in fields.items() if value != ""))
    signed = SIGNED if call.path.endswith("/statements") else SIGNED - {_DIGEST}
    pairs = ((name.lower(), value) for name, value in response.headers.raw)
    return content, frozenset(pair for pair in pairs if pair[0] in signed)


class _Wire(httpx.BaseTransport):
    """Gives each call the answer that is on it."""

    answer: Answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        status, headers, body = self.answer
        # A stream, so that it is the client who decodes it.
        return httpx.Response(status, headers=list(headers), stream=httpx.ByteStream(body))


class _Unsigning:
    """Signs for nothing: who answers is no platform, and looks at no signature of ours."""

    def __init__(self, mchid: str, serial: str) -> None:
        self.mchid = mchid
        self.serial = serial

    def sign(self, message: bytes) -> str:
        return "bm9uZQ=="


class Judge:
    """A client that gets changed answers.

    Args:
        keys: Those of the emulated platform: see `Gateway`; by default they are made on the spot.
        others: Arguments of `chainpay.Client` in place of those that make a good judge.

    Attributes:
        now: The time, which stands still.
        given: The arguments of its client.
        samples: The true answers.
        serials: Of the platform's keys that the client knows.
        strangers: Keys with which somebody could sign: one that nobody knows, and the merchant's.
        secret: The key of APIv2, from which somebody could guess.
    """

    def __init__(
        self, keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey] | None = None, **others: Any
    ) -> None:
        self.now = int(time.time())
        keys = keys or (new_key(), new_key(), new_key())
        gateway = Gateway(clock=lambda: self.now, keys=keys)
        given = gateway.credentials()
        self.strangers: tuple[RSAPrivateKey, ...] = (new_key(), given["private_key"])
        self.secret: str = given["secret"]
        self._wire = _Wire()
        signer = _Unsigning(given.pop("mchid"), given.pop("serial"))
        del given["private_key"], given["apiv3_key"]
        self.serials = list(given["certs"])
        # Each answer is judged once, so nothing is asked for again.
        self.given = {
            **given,
            "signer": signer,
            "transport": self._wire,
            "retry": None,
            **others,
        }
        self.client = chainpay.Client(**self.given)
        recorded = [
            (name, call, _sign(call, answer, keys[1:], self.serials, self.secret))
            for name, call, answer in _record(gateway)
        ]
        recorded += _write(recorded, self.secret)
        self.samples = [self._true(name, call, answer) for name, call, answer in recorded]
        self._true_ones = frozenset(sample.shown for sample in self.samples)

    def _true(self, name: str, call: Call, answer: Answer) -> Sample:
        """Return a sample; the client must take it, or there is nothing to judge."""
        response, verified = self.ask(call, answer)
        assert verified, f"the true answer {name!r} is refused"
        return Sample(name, call, answer, shown(call, response))

    def ask(self, call: Call, answer: Answer) -> tuple[httpx.Response, bool]:
        """Return an answer as the client takes it, or refuses in it; and whether as verified."""
        self._wire.answer = answer
        try:
            return call.through(self.client), True
        except chainpay.APIError as error:
            return error.response, error.verified

    def judge(self, sample: Sample, answer: Answer) -> Verdict:
        """Return what the client makes of an answer to a sample's call.

        Raises:
            Exception: It is none of those that a caller has to reckon with.
        """
        try:
            response, verified = self.ask(sample.call, answer)
        except (chainpay.VerificationError, httpx.DecodingError):
            return Verdict.REFUSED
        if not verified:
            return Verdict.REFUSED
        is_odd = response.status_code // 100 in (1, 3)
        if is_odd or response.text != response.content.decode("utf-8", "replace"):
            return Verdict.ACCEPTED
        showing = shown(sample.call, response)
        if showing == sample.shown:
            return Verdict.SAME
        return Verdict.ANOTHER if showing in self._true_ones else Verdict.ACCEPTED


def _sign(
    call: Call,
    answer: Answer,
    keys: tuple[RSAPrivateKey, ...],
    serials: list[str],
    secret: str,
) -> Answer:
    """Return an answer with a signature that was made by hand.

    Args:
        call: Its call.
        answer: The answer as the emulated platform has signed it.
        keys: Those of the platform's certificate and of its public key.
        serials: Those of the client's platform keys; a public key's has a prefix.
        secret: The key of APIv2.
    """
    if call.is_v2:
        fields = by_hand.read_xml(answer.body)
        kind = "MD5" if len(fields["sign"]) == 32 else "HMAC-SHA256"
        fields["sign"] = by_hand.sign_fields(fields, secret, kind)
        return answer._replace(body=by_hand.write_xml(fields))
    values = {name.lower(): value for name, value in answer.headers}
    is_public = values[b"wechatpay-serial"].startswith(b"PUB_KEY_ID_")
    sha1 = values.get(_DIGEST)
    body = answer.body if sha1 is None else b'{"sha1":"' + sha1 + b'"}'
    time_and_nonce = values[b"wechatpay-timestamp"], values[b"wechatpay-nonce"]
    signature = by_hand.sign_answer(keys[is_public], *time_and_nonce, body)
    headers = (
        (name, signature if name.lower() == b"wechatpay-signature" else value)
        for name, value in answer.headers
    )
    return answer._replace(headers=tuple(headers))


def _write(
    recorded: list[tuple[str, Call, Answer]], secret: str
) -> Iterable[tuple[str, Call, Answer]]:
    """Yield answers of APIv2 that the emulated platform never gives: others stand behind attach."""
    _, call, answer = next(one for one in recorded if one[0] == "v2 query")
    known = by_hand.read_xml(answer.body)
    unpaid = {name: known[name] for name in ("appid", "mch_id", "return_code", "result_code")}
    unpaid |= {"attach": "a&zone=1", "trade_state": "NOTPAY", "nonce_str": "5K8264ILTKCH16CQ"}
    for name, more in (
        ("v2 device", {"device_info": "D"}),
        (
            "v2 address",
            {"mweb_url": "https://wx.tenpay.com/x?prepay_id=1&package=2", "trade_type": "MWEB"},
        ),
        ("v2 coupons", {"coupon_fee": "1", "coupon_fee_0": "1", "coupon_id_0": "7"}),
    ):
        fields = {**unpaid, **more}
        fields["sign"] = by_hand.sign_fields(fields, secret)
        yield name, call, answer._replace(body=by_hand.write_xml(fields))


_ORDER = "v3/pay/transactions/out-trade-no/{out_trade_no}"
#: What is asked: how it is called here, method, path, whether by the certificate's serial.
_ASKED = (
    ("order", "POST", "v3/pay/transactions/native", False),
    ("order, certificate", "POST", "v3/pay/transactions/jsapi", True),
    ("query", "GET", _ORDER, False),
    ("query, certificate", "GET", "v3/pay/transactions/id/{transaction_id}", True),
    ("refund", "GET", "v3/refund/domestic/refunds/{out_refund_no}", False),
    ("pay-after order", "POST", "v3/payscore/payafter-orders", True),
    ("complaints", "GET", "v3/merchant-service/complaints-v2", False),
    ("certificates", "GET", "v3/certificates", True),
    ("statement", "GET", "hk/v3/statements", False),
    ("statement, certificate", "GET", "v3/global/statements", True),
    ("nothing", "POST", f"{_ORDER}/close", False),
    ("nothing, certificate", "POST", f"{_ORDER}/close", True),
    ("unknown order", "GET", _ORDER, False),
    ("unknown order, certificate", "GET", _ORDER, True),
)
#: Numbers of orders other than the one that is paid.
_NUMBERS = {
    "order": "ORDER-NEW-1",
    "order, certificate": "ORDER-NEW-2",
    "nothing": "CLOSED-1",
    "nothing, certificate": "CLOSED-2",
    "unknown order": "NOT-THERE",
    "unknown order, certificate": "NOT-HERE",
}


def _record(gateway: Gateway) -> Iterable[tuple[str, Call, Answer]]:
    kept: list[httpx.Response] = []

    def keep(request: httpx.Request) -> httpx.Response:
        kept.append(gateway.handle_request(request))
        return kept[-1]

    given = {**gateway.credentials(), "transport": httpx.MockTransport(keep)}
    client = chainpay.Client(**given)

    def asked(name: str, call: Call, by_certificate: bool = False) -> tuple[str, Call, Answer]:
        serial = gateway.certificate_serial if by_certificate else gateway.public_key_id
        if not call.is_v2:
            call.options["headers"] = {"Wechatpay-Serial": serial}
        with suppress(chainpay.APIError):
            call.through(client)
        answer = kept[-1]
        return name, call, Answer(answer.status_code, tuple(answer.headers.raw), answer.content)

    numbers = gateway.seed()
    for name, method, path, by_certificate in _ASKED:
        options = _options(method, path)
        options |= {name: number for name, number in numbers.items() if name in options}
        if name in _NUMBERS:
            (options if "out_trade_no" in options else options["json"])["out_trade_no"] = _NUMBERS[
                name
            ]
        if path.endswith("/close"):
            _place(client, options["out_trade_no"])
        yield asked(name, Call(method, path, options), by_certificate)
    yield from (asked(f"v2 {name}", call) for name, call in _of_v2(gateway))


def _options(method: str, path: str) -> dict[str, Any]:
    known = operation(method, path)
    assert known is not None
    return samples.sample_call(known)


def _place(client: chainpay.Client, number: str) -> None:
    path = "v3/pay/transactions/native"
    client.chain(path).post(json={**_options("POST", path)["json"], "out_trade_no": number})


def _of_v2(gateway: Gateway) -> Iterable[tuple[str, Call]]:
    us = {"appid": "wxd678efh567hg6787", "mch_id": gateway.mchid}
    order = {
        **us,
        "body": "腾讯充值中心-QQ会员充值",
        "attach": "uid=1&from=shop",
        "notify_url": "https://pay.example.com/notify",
        "spbill_create_ip": "123.12.12.123",
        "total_fee": 888,
    }
    hmac = {"sign_type": "HMAC-SHA256"}
    path, query = "v2/pay/unifiedorder", "v2/pay/orderquery"

    def xml(path: str, *fields: dict[str, Any]) -> Call:
        return Call("POST", path, {"xml": {name: one[name] for one in fields for name in one}})

    yield "order", xml(path, order, {"out_trade_no": "ORDER-V2-1", "trade_type": "NATIVE"})
    yield (
        "order, HMAC",
        xml(path, order, hmac, {"out_trade_no": "ORDER-V2-2", "trade_type": "MWEB"}),
    )
    gateway.pay("ORDER-V2-1")
    gateway.pay("ORDER-V2-2")
    yield "query", xml(query, us, {"out_trade_no": "ORDER-V2-1"})
    yield "query, HMAC", xml(query, us, hmac, {"out_trade_no": "ORDER-V2-2"})
    yield "unknown order", xml(query, us, {"out_trade_no": "ORDER-V2-3"})
    yield "closed", xml("v2/pay/closeorder", us, hmac, {"out_trade_no": "ORDER-V2-4"})
