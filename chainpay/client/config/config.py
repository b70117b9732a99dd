"""How a client sends: its arguments but for the keys, checked before the first payment.

The error for each mistake says what to do. No error repeats a value that could be a key.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, TypedDict

import httpx

from ..._version import __version__
from ...errors import UsageError
from ...request.base_uri import BaseUri, backup_origin, parse_base_uri
from ...request.build import TIMEOUT, to_timeouts
from ...request.call import ClientSettings, Holder, Identity
from ...request.options import check_limit, check_mode, check_timeout
from ...signing.signer import SignerLike, VerifierLike
from ...transport.driver import DriverSettings
from ...transport.hosts import Hosts
from ...transport.instrumentation import Emitter
from ...transport.retry import Retry

if TYPE_CHECKING:
    from ...transport.instrumentation import Hook


class SendOptions(TypedDict, total=False):
    """How a client sends. See `Client` for the meaning of each."""

    timeout: float | httpx.Timeout | None
    deadline: float | None
    retry: Retry | None
    check: Literal["warn", "error"] | None
    base_uri: str
    backup_uri: str | Literal[False] | None
    on_event: Hook | None


class ClientOptions(SendOptions, total=False):
    """What `Client.with_options` changes. See `Client` for the meaning of each."""

    signer: SignerLike
    verifier: VerifierLike


@dataclass(frozen=True, repr=False)
class Config:
    """How a client sends.

    Attributes:
        base: Where paths start.
        backup_uri: The host that is used while the network to `base` fails, as for `Client`.
        check: ``warn`` or ``error`` if calls are compared with the catalog; else None.
        driver_settings: How often and to which hosts calls are sent, and who gets their events.
    """

    base: BaseUri
    backup_uri: str | Literal[False] | None
    check: Literal["warn", "error"] | None
    driver_settings: DriverSettings

    def call_settings(self, keys: Holder[Identity], carries_certificate: bool) -> ClientSettings:
        """Return the settings with which the calls of the client are read."""
        backup = self.driver_settings.hosts.backup
        return ClientSettings(
            self.base, user_agent(), keys, carries_certificate, self.check, backup
        )

    def change(self, options: SendOptions) -> Config:
        """Return the settings, some of which are changed.

        Raises:
            UsageError: An option is invalid.
        """
        base, backup_uri, settings = self.base, self.backup_uri, self.driver_settings
        if "retry" in options:
            settings = settings._replace(retry=_check_retry(options["retry"]))
        if "deadline" in options:
            seconds = check_limit(options["deadline"], "deadline=")
            settings = settings._replace(deadline=seconds)
        if "timeout" in options:
            timeout = check_timeout(options["timeout"])
            timeouts = to_timeouts(TIMEOUT if timeout is None else timeout)
            settings = settings._replace(timeouts=timeouts)
        if "on_event" in options:
            settings = settings._replace(emitter=Emitter(options["on_event"]))
        if "base_uri" in options or "backup_uri" in options:
            base = parse_base_uri(options["base_uri"]) if "base_uri" in options else base
            backup_uri = options.get("backup_uri", backup_uri)
            backup = backup_origin(backup_uri, base)
            if (base.origin, backup) != (settings.hosts.primary, settings.hosts.backup):
                settings = settings._replace(hosts=Hosts(base.origin, backup))
        mode = check_mode(options["check"]) if "check" in options else self.check
        return Config(base, backup_uri, mode, settings)


def read_config(options: SendOptions) -> Config:
    """Return how a client sends, checked; `options` are complete.

    Raises:
        UsageError: An option is invalid.
    """
    base = parse_base_uri(options["base_uri"])
    nothing = DriverSettings(None, None, {}, Hosts(base.origin, None), Emitter(None))
    return Config(base, None, None, nothing).change(options)


def _check_retry(retry: object) -> Retry | None:
    if retry is not None and not isinstance(retry, Retry):
        raise UsageError("retry= takes a chainpay.Retry(attempts=…), or None for never")
    return retry


@cache
def user_agent() -> str:
    """Return the client's ``User-Agent``."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"chainpay/{__version__} httpx/{httpx.__version__} (Python/{python}; {sys.platform})"
