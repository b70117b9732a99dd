"""What is known of a request that was refused, beside the configuration."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ....catalog.index import load, match_request
from ....encoding.text import http_date, json_object
from ....encoding.xml import from_xml
from ....errors import XMLError
from ....signing.identity import DIGITS
from ....signing.slips.messages import SignedRequest
from ....signing.slips.v3 import judge
from ....signing.slips.verdict import Verdict
from ..facts import RecordFacts
from ..reading.claim import Claim, read_claim
from ..reading.exchange import find_header, show
from ..reading.form import find_meta
from ..refusals import Refusal, find_refusal


@dataclass(repr=False)
class RequestFacts(RecordFacts):
    """A request, and the configuration that may have signed it."""

    @cached_property
    def claim(self) -> Claim | None:
        """What the Authorization claims; None if there is none."""
        authorization = self.exchange.header("Authorization")
        return None if authorization is None else read_claim(authorization)

    @cached_property
    def is_v2(self) -> bool:
        """Whether it is a request of APIv2, which has no Authorization."""
        if (self.exchange.body or b"").lstrip().startswith(b"<"):
            return True
        path = self.exchange.path
        entries = match_request("", path) if path else ()
        return bool(entries) and entries[0].path.startswith("v2/")

    @cached_property
    def is_upload(self) -> bool:
        """Whether it sends a file, so that its meta alone is signed."""
        entries = match_request(self.exchange.method.upper(), self.exchange.path)
        return bool(entries) and "body" in load(entries[0]).options

    @property
    def is_form(self) -> bool:
        """Whether its body is a form of several parts."""
        return (self.exchange.header("Content-Type") or "").lower().startswith("multipart/")

    @cached_property
    def signed_body(self) -> bytes | None:
        """The part of the body that must be signed; None if it isn't known."""
        exchange = self.exchange
        if not (self.is_form or self.is_upload):
            is_empty = exchange.body is None and exchange.method.upper() == "GET"
            return b"" if is_empty else exchange.body
        meta = find_meta(exchange.body or b"")
        return exchange.meta if meta is None else meta

    @property
    def is_cut(self) -> bool:
        """Whether a body that should be JSON isn't, so that the log may have cut it."""
        body = (self.signed_body or b"").strip()
        return body.startswith(b"{") and not body.endswith(b"}")

    @property
    def has_body_as_sent(self) -> bool:
        """Whether the body of the record is the one that was sent, as far as the record tells."""
        return not (self.exchange.is_rewritten or self.exchange.doubts or self.is_cut)

    @cached_property
    def signed(self) -> SignedRequest | None:
        """What must have been signed; None if a part isn't known."""
        exchange, claim, body = self.exchange, self.claim, self.signed_body
        if claim is None or body is None or not exchange.method or not exchange.target:
            return None
        if not DIGITS.fullmatch(claim.timestamp):
            return None
        return SignedRequest(
            exchange.method.upper(),
            exchange.target,
            claim.timestamp,
            claim.parts.get("nonce_str", ""),
            body,
            exchange.body or body,
            f"{exchange.scheme or 'https'}://{exchange.host}",
        )

    @cached_property
    def own_key(self) -> RSAPublicKey | None:
        """The key that should have signed: that of the private key, or of the certificate."""
        known = self.configuration
        if known.merchant_public_key is not None:
            return known.merchant_public_key
        key = known.certificate.public_key() if known.certificate else None
        return key if isinstance(key, RSAPublicKey) else None

    @cached_property
    def verdict(self) -> Verdict | None:
        """What is wrong with the signature; None if that can't be known."""
        signed, claim, key = self.signed, self.claim, self.own_key
        if signed is None or claim is None or not claim.signature or key is None:
            return None
        serial = show(claim.serial)
        return judge(signed, serial, claim.signature, {serial: key})

    # The answer

    @cached_property
    def answer_fields(self) -> dict[str, Any]:
        """The JSON of the answer; empty if there is none."""
        return json_object(self.exchange.answer.body) if self.exchange.answer else {}

    @cached_property
    def refusal(self) -> Refusal | None:
        """What the answer means, if it is a refusal of a known form."""
        message = self.answer_fields.get("message")
        text = message if isinstance(message, str) else ""
        return find_refusal(text, self.answer_fields.get("detail"))

    def is_refused_for(self, cause: str) -> bool:
        """Return whether the platform names a cause."""
        return self.refusal is not None and self.refusal.cause == cause

    @property
    def answered_at(self) -> float | None:
        """When the platform has answered, by its own clock."""
        answer = self.exchange.answer
        return http_date(find_header(answer.headers, "Date") or "") if answer else None

    # APIv2

    @cached_property
    def fields(self) -> dict[str, Any] | None:
        """The fields of APIv2; None if they can't be read."""
        body = self.exchange.body
        if not body and "?" in self.exchange.target:
            return dict(parse_qsl(self.exchange.target.partition("?")[2], keep_blank_values=True))
        try:
            return None if body is None else from_xml(body)
        except XMLError:
            return None
