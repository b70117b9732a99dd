"""What is known of a callback that was refused, beside the configuration."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ....encoding.text import json_object
from ....encoding.xml import from_xml
from ....errors import MalformedHeader, MissingHeader, VerificationError, XMLError
from ....signing.identity import DIGITS
from ....signing.signer import Verifier
from ....signing.slips.changes import undo_changes
from ....signing.slips.verdict import Slip
from ....signing.v3 import SignatureHeaders, join_lines
from ...callbacks.headers import read_pairs
from ...callbacks.limits import is_v2
from ..facts import RecordFacts
from ..reading.exchange import find_header


@dataclass(repr=False)
class CallbackFacts(RecordFacts):
    """A callback, and the configuration that has refused it.

    Attributes:
        verified: The body as it was sent, once a signature has shown it.
    """

    verified: bytes | None = None

    @property
    def body(self) -> bytes:
        """The body in the record; empty if it has none."""
        return self.exchange.body or b""

    @cached_property
    def pairs(self) -> list[tuple[bytes, bytes]]:
        """The headers, with the names that they had on the wire."""
        return [*read_pairs(self.exchange.headers)]

    @cached_property
    def signature(self) -> SignatureHeaders | MissingHeader | MalformedHeader:
        """The four headers, or what is wrong with them; whether they are old doesn't matter."""
        texts = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in self.pairs]
        timestamp = find_header(texts, "Wechatpay-Timestamp") or ""
        now = int(timestamp) if DIGITS.fullmatch(timestamp) else 0
        try:
            return SignatureHeaders.parse(self.pairs, now)
        except (MissingHeader, MalformedHeader) as error:
            return error

    @cached_property
    def verifier(self) -> Verifier:
        """Verifies with the platform's keys at hand."""
        keys = self.configuration.platform_keys or {}
        return Verifier({serial: each.key for serial, each in keys.items()})

    def holds(self, body: bytes) -> bool:
        """Return whether the signature is that of a body."""
        headers = self.signature
        assert isinstance(headers, SignatureHeaders)
        message = join_lines(headers.timestamp, headers.nonce, body)
        try:
            self.verifier.verify(headers.serial, message, headers.signature)
        except VerificationError:
            return False
        return True

    # APIv2

    @cached_property
    def v2(self) -> tuple[bytes, Slip | None] | None:
        """The XML of APIv2, and what had happened to it; None if it is no callback of APIv2."""
        if is_v2(self.body):
            return self.body, None
        changes = undo_changes(self.body)
        return next(((original, change) for change, original in changes if is_v2(original)), None)

    @property
    def is_v2(self) -> bool:
        """Whether it is a callback of APIv2, which signs its fields."""
        return self.v2 is not None

    @cached_property
    def fields(self) -> dict[str, Any] | None:
        """The fields of APIv2; None if they can't be read."""
        try:
            return from_xml(self.v2[0]) if self.v2 else None
        except XMLError:
            return None

    # APIv3

    @property
    def content(self) -> dict[str, Any]:
        """The JSON of the body, as it was sent if that is known."""
        return json_object(self.body if self.verified is None else self.verified)
