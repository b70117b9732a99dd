"""Callbacks that somebody has changed or made: refused, or they show what the platform has signed.

The callbacks are made by hand: of both APIs, by two public keys, with a
``req_info``, and with an encrypted event of APIv2. The kinds of change are those of answers.

A ``req_info`` is not authenticated (AES in ECB mode): a changed one may give another content. So
only what stands beside it is judged there: it shows nothing of that.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from random import Random
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.gateway.state.keys import new_key
from tests.storms.mutations import mutated
from tests.storms.tampering import Answer, Call, Sample, Verdict
from tests.support import by_hand

__all__ = ["CallbackJudge", "attack"]

MCHID, SECRET, APIV3_KEY = "1900000109", "k" * 8 + "V2" + "s" * 22, "a" * 16 + "V3" + "z" * 14
SERIALS = ("PUB_KEY_ID_0119000001092026", "PUB_KEY_ID_0219000001092026")
_V3, _V2 = Call("POST", "v3/notify", {}), Call("POST", "v2/notify", {})

_TRANSACTION = {
    "mchid": MCHID,
    "out_trade_no": "A1",
    "trade_state": "SUCCESS",
    "attach": "a&zone=1",
}
_REFUND = {"mchid": MCHID, "out_refund_no": "R1", "refund_status": "SUCCESS", "user": "张三"}
_PAID = {
    "appid": "wxd678efh567hg6787",
    "attach": "uid=1&from=shop",
    "bank_type": "CFT",
    "cash_fee": "888",
    "mch_id": MCHID,
    "nonce_str": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
    "out_trade_no": "V2-1",
    "result_code": "SUCCESS",
    "return_code": "SUCCESS",
    "total_fee": "888",
    "transaction_id": "4200000000000000000001",
}


class CallbackJudge:
    """A merchant that receives changed callbacks.

    Attributes:
        now: The time, which stands still.
        samples: The true callbacks, as answers.
        serials: Of the platform's keys that the merchant knows.
        strangers: Keys with which somebody could sign: one that nobody knows, and the merchant's.
        secret: The key of APIv2, from which somebody could guess.
    """

    def __init__(self, keys: tuple[RSAPrivateKey, ...] | None = None) -> None:
        merchant, *platform = keys or (new_key(), new_key(), new_key())
        self.now = int(time.time())
        self.serials, self.secret = list(SERIALS), SECRET
        self.strangers = (new_key(), merchant)
        client = chainpay.Client(
            mchid=MCHID,
            serial="AB" * 20,
            private_key=merchant,
            certs=dict(zip(SERIALS, (key.public_key() for key in platform), strict=True)),
            apiv3_key=APIV3_KEY,
            secret=SECRET,
            clock=lambda: self.now,
        )
        self._callbacks = client.callbacks
        self.samples = [*self._of_v3(platform), *self._of_v2()]
        self._true = {repr(sample.shown) for sample in self.samples}

    def _of_v3(self, platform: list[RSAPrivateKey]) -> Iterator[Sample]:
        events = (("TRANSACTION.SUCCESS", _TRANSACTION), ("REFUND.SUCCESS", _REFUND))
        for serial, key in zip(SERIALS, platform, strict=True):
            for event_type, resource in events:
                body = by_hand.make_callback(APIV3_KEY.encode(), event_type, resource)
                timestamp, nonce = str(self.now).encode(), b"EcFNQRSe"
                values = {
                    "Content-Type": b"application/json",
                    "Wechatpay-Timestamp": timestamp,
                    "Wechatpay-Nonce": nonce,
                    "Wechatpay-Serial": serial.encode(),
                    "Wechatpay-Signature": by_hand.sign_answer(key, timestamp, nonce, body),
                }
                headers = tuple((name.encode(), value) for name, value in values.items())
                yield self._sample(f"{event_type} {serial[:13]}", _V3, Answer(200, headers, body))

    def _of_v2(self) -> Iterator[Sample]:
        for kind in ("MD5", "HMAC-SHA256"):
            fields = {**_PAID, "sign": by_hand.sign_fields(_PAID, SECRET, kind)}
            body = by_hand.write_xml(fields)
            yield self._sample(f"v2 {kind}", _V2, Answer(200, (), body))
        refund = {"out_refund_no": "R2", "refund_fee": "1", "refund_status": "SUCCESS"}
        info = by_hand.encrypt_refund(refund, SECRET)
        fields = {"return_code": "SUCCESS", "mch_id": MCHID, "req_info": info}
        yield self._sample("v2 refund", _V2, Answer(200, (), by_hand.write_xml(fields)))
        resource = json.dumps({"mchid": MCHID, "out_order_no": "P1"}).encode()
        nonce, associated = "0123456789ab", "payscore"
        event = {
            "mch_id": MCHID,
            "event_id": "EV-1",
            "event_type": "PAYSCORE.USER_CONFIRM",
            "event_algorithm": "AEAD_AES_256_GCM",
            "event_nonce": nonce,
            "event_associated_data": associated,
            "event_ciphertext": by_hand.encrypt_resource(
                APIV3_KEY.encode(), nonce.encode(), associated.encode(), resource
            ),
        }
        event["sign"] = by_hand.sign_fields(event, SECRET)
        yield self._sample("v2 event", _V2, Answer(200, (), by_hand.write_xml(event)))

    def _sample(self, name: str, call: Call, answer: Answer) -> Sample:
        return Sample(name, call, answer, _shown(self._receive(answer)))

    def _receive(self, answer: Answer) -> chainpay.Callback:
        headers = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers
        ]
        return self._callbacks.receive(headers, answer.body)

    def judge(self, sample: Sample, answer: Answer) -> Verdict:
        """Return what the merchant makes of a callback that was a sample.

        Raises:
            Exception: It is none of those that a caller has to reckon with.
        """
        try:
            callback = self._receive(answer)
        except (chainpay.VerificationError, chainpay.DecryptionError):
            return Verdict.REFUSED
        if "req_info" in callback.raw and callback.api == "v2":
            is_silent = (callback.id, callback.event_type, callback.original_type) == ("", "", "")
            return Verdict.SAME if is_silent and callback.mchid == MCHID else Verdict.ACCEPTED
        showing = _shown(callback)
        if showing == sample.shown:
            return Verdict.SAME
        return Verdict.ANOTHER if repr(showing) in self._true else Verdict.ACCEPTED


def _shown(callback: chainpay.Callback) -> object:
    """Return what a callback shows of all that is signed."""
    resource: Any = callback.resource
    if callback.api == "v2" and "event_ciphertext" not in callback.raw:
        resource = sorted((name, text) for name, text in resource.items() if text)
    raw = callback.raw if callback.api == "v3" else None
    names = (callback.id, callback.event_type, callback.original_type, callback.mchid)
    return (names, callback.serial, resource, raw)


def attack(random: Random) -> Iterator[str | None]:
    """Yield what is wrong with each changed callback: None, as it should be."""
    judge = CallbackJudge()
    while True:
        sample = random.choice(judge.samples)
        kind, answer = mutated(random, sample, judge)
        try:
            verdict: str = judge.judge(sample, answer)
        except Exception as error:
            verdict = f"raised {type(error).__name__}: {error}"
        is_right = verdict in (Verdict.REFUSED, Verdict.SAME, Verdict.ANOTHER)
        yield None if is_right else f"{verdict}: {kind}, {sample.name}: {answer}"
