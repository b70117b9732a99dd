"""All checks of a request, in their order: what can be seen comes before what needs a key."""

from __future__ import annotations

from dataclasses import fields, replace

from ..check import Report
from ..examination import examine
from ..facts import Facts
from ..reading.source import Source, is_other_kind, is_request, read_exchange
from . import answer, record, signature, v2
from .facts import RequestFacts

STEPS = (
    record.record,
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
)
"""The checks of the request. The first that fails is the cause."""


async def examine_request(facts: Facts, source: Source) -> Report:
    """Return why a request was refused, as far as its record and the configuration show.

    Args:
        facts: The configuration, whose checks have been made: the keys stand in it.
        source: The record: a path, the text itself, bytes, or a file open for bytes.

    Raises:
        UsageError: The file can't be read.
    """
    known = {each.name: getattr(facts, each.name) for each in fields(facts)}
    exchange = read_exchange(source, is_request)
    if exchange is None:
        return await examine(RequestFacts(**known), (record.record,))
    request = RequestFacts(**known, exchange=exchange)
    if is_other_kind(exchange, of_callback=False):
        return await examine(request, (record.record,))
    report = await examine(request, STEPS)
    if not report.failures:  # else the answer says no more than that
        more = await examine(request, (answer.answer,))
        report = replace(report, checks=report.checks + more.checks)
    return report
