"""All checks of a callback, in the order in which a callback is received."""

from __future__ import annotations

from dataclasses import fields

from ..check import Report
from ..examination import examine
from ..facts import Facts
from ..online.caller import close_caller
from ..reading.source import Source, is_callback, is_other_kind, read_exchange
from . import body, download, record, v2
from .facts import CallbackFacts

STEPS = (
    record.record,
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
)
"""The checks. The first that fails is the cause."""


async def examine_callback(facts: Facts, source: Source) -> Report:
    """Return why a callback was refused, as far as its record and the configuration show.

    Args:
        facts: The configuration, whose checks have been made: the keys stand in it.
        source: The record: a path, the text itself, bytes, or a file open for bytes.

    Raises:
        UsageError: The file can't be read.
    """
    known = {each.name: getattr(facts, each.name) for each in fields(facts)}
    exchange = read_exchange(source, is_callback)
    if exchange is None:
        return await examine(CallbackFacts(**known), (record.record,))
    callback = CallbackFacts(**known, exchange=exchange)
    if is_other_kind(exchange, of_callback=True):
        return await examine(callback, (record.record,))
    try:
        return await examine(callback, STEPS)
    finally:
        await close_caller(callback)
