"""What has failed already: a request or a callback that somebody has kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .check import Report
from .examination import Kind, R, Step, examine
from .facts import Facts
from .offline import merchant, platform, secrets, surroundings
from .reading.source import Source

#: The checks that read the keys.
_READING: Sequence[Step[Facts]] = (
    merchant.mchid,
    merchant.serial,
    merchant.private_key,
    merchant.certificate,
    platform.platform_keys,
    secrets.apiv3_key,
    secrets.secret,
    surroundings.base_uri,
)


async def examine_record(facts: Facts, source: Source, kind: Kind[R]) -> Report:
    """Return why a request or a callback was refused.

    Nothing is sent, unless a callback names a certificate that must be downloaded.

    A key that can't be read comes last: what needs it could not be tested.

    Args:
        facts: The configuration.
        source: The record: a path, the text itself, bytes, or a file open for bytes.
        kind: Whether it is a request or a callback.

    Raises:
        UsageError: The file can't be read.
    """
    configuration = await examine(facts, _READING)
    report = await kind.examine(facts, source)
    known = (check for check in configuration.checks if check.cause)
    return replace(configuration, checks=(*report.checks, *known))
