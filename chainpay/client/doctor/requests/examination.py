"""All checks of a request, in their order: what can be seen comes before what needs a key."""

from __future__ import annotations

from ..examination import Kind
from ..reading.source import is_request
from . import answer, record, signature, v2
from .facts import RequestFacts

REQUEST = Kind(
    is_request,
    RequestFacts,
    record.readable,
    (
        record.host,
        record.headers,
        v2.fields,
        record.authorization,
        record.merchant,
        record.serial,
        record.timestamp,
        record.nonce,
        signature.key,
        signature.signature,
        signature.message,
        v2.sign,
        answer.platform_key,
        answer.answer,
    ),
)
