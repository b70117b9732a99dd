"""What has failed already: a request or a callback that somebody has kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...errors import UsageError
from .callbacks import record as callback_record
from .callbacks.examination import examine_callback
from .check import Report
from .examination import Step, examine, unforeseen
from .facts import Facts
from .offline import merchant, platform, secrets, surroundings
from .reading.source import Source
from .requests import record as request_record
from .requests.examination import examine_request

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


async def examine_record(
    facts: Facts, request: Source | None = None, callback: Source | None = None
) -> Report:
    """Return why a request or a callback was refused.

    Nothing is sent, unless a callback names a certificate that must be downloaded.

    A key that can't be read comes last: what needs it could not be tested.

    Args:
        facts: The configuration.
        request: The record of a request: a path, the text itself, bytes, or a file open for bytes.
        callback: The record of a callback.

    Raises:
        UsageError: The file can't be read.
    """
    configuration = await examine(facts, _READING)
    kind = request_record if callback is None else callback_record
    try:
        if request is not None:
            report = await examine_request(facts, request)
        else:
            assert callback is not None
            report = await examine_callback(facts, callback)
    except UsageError:
        raise
    except Exception as error:  # of a form that no reader foresees
        report = Report((kind.record.conclude(unforeseen(error)),))
    known = (check for check in configuration.checks if check.cause)
    return replace(configuration, checks=(*report.checks, *known))
