"""All checks of a callback, in the order in which a callback is received."""

from __future__ import annotations

from ..examination import Kind
from ..reading.source import is_callback
from . import body, download, record, v2
from .facts import CallbackFacts

CALLBACK = Kind(
    is_callback,
    CallbackFacts,
    record.readable,
    (
        v2.fields,
        v2.merchant,
        v2.return_code,
        v2.sign,
        v2.req_info,
        record.headers,
        record.probe,
        download.certificates,
        record.serial,
        record.time,
        body.key,
        body.body,
        body.content,
        body.resource,
    ),
)
