"""The keys of a running client: all calls that begin use the current ones.

They are replaced as a whole, so that no call gets half of the old and half of the new ones. A call
that has begun keeps those with which it began.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..concurrency.fork import call_after_fork
from ..concurrency.runtime import Runtime
from ..request.build import RequestBuilder
from ..signing.refresh import KeyRefresher
from ..signing.signer import SignerLike, VerifierLike, check_signer
from ..signing.v3 import read_clock, stopwatch
from ..transport.auth import V3Auth
from .config.credentials import (
    Credentials,
    NewKeys,
    check_client_verifier,
    replace_credentials,
)

if TYPE_CHECKING:
    from .callbacks import CallbackMerchant, Callbacks

Download = Callable[[Credentials, Runtime, float | None], Coroutine[Any, Any, object]]


class ActiveKeys:
    """A merchant's keys, and what builds, signs and verifies with them.

    Args:
        credentials: The keys.
        refresher: Fetches the platform's keys.

    Attributes:
        builder: Builds requests.
        auth: Signs and verifies APIv3.
        secret: The key of APIv2; None if there is none.
        mchid: The merchant's number; empty for a brand.
        has_secret: Whether there is the key of APIv2.
        has_certificate: Whether there is a certificate for TLS.
        lacks: What a call of APIv3 needs and is missing; empty if nothing is.
    """

    __slots__ = (
        *("auth", "builder", "credentials", "has_certificate", "has_secret", "lacks", "mchid"),
        *("refresher", "secret"),
    )

    def __init__(self, credentials: Credentials, refresher: KeyRefresher) -> None:
        self.credentials = keys = credentials
        self.refresher = refresher
        self.builder = RequestBuilder(keys.keys, keys.secret, keys.nonce, keys.certificate)
        self.auth = V3Auth(keys.signer, keys.verifier, keys.clock, keys.nonce)
        self.secret = keys.secret
        self.mchid: str = getattr(keys.signer, "mchid", "")
        self.has_secret = keys.secret is not None
        self.has_certificate = keys.certificate is not None
        self.lacks = keys.lacks


class KeyHolder(ABC):
    """Holds the keys of one merchant, for all clients that share them.

    Attributes:
        current: The keys that calls use which begin now.
    """

    current: ActiveKeys

    def receiver(self) -> CallbackMerchant:
        """Return the keys with which callbacks are received that come now."""
        from .callbacks import CallbackMerchant  # few programs receive callbacks

        current = self.current
        keys, fetch = current.credentials, current.refresher.start_brief_fetch
        clock = partial(read_clock, keys.clock)
        return CallbackMerchant(
            current.mchid,
            keys.verifier,
            keys.apiv3_key,
            keys.secret,
            fetch,
            clock,
            getattr(keys.signer, "brand_id", ""),
        )

    @property
    def callbacks(self) -> Callbacks:
        """What receives the merchant's callbacks, for all clients that share the keys."""
        known: Callbacks | None = vars(self).get("_callbacks")
        # In one step: threads that come here at once get the same object.
        return known or vars(self).setdefault("_callbacks", self._make_callbacks())

    @abstractmethod
    def _make_callbacks(self) -> Callbacks: ...

    @abstractmethod
    def replace(self, arguments: NewKeys) -> None:
        """Replace some of the keys.

        Raises:
            UsageError: A key is invalid, or does not fit the others. Then none is replaced.
        """


class OwnKeys(KeyHolder):
    """Holds the keys of a merchant.

    Args:
        credentials: The keys at first.
        download: Downloads the platform's certificates, and adds them to some keys.
        emit: Called with the events of the keys.
    """

    def __init__(
        self, credentials: Credentials, download: Download, emit: Callable[..., None]
    ) -> None:
        self._download = download
        self._emit = emit
        self.after_fork()
        call_after_fork(self)
        self.current = ActiveKeys(credentials, self._make_refresher(credentials))

    def after_fork(self) -> None:
        """Make a new lock; called in the child of a fork."""
        self._lock = threading.Lock()

    def replace(self, arguments: NewKeys) -> None:
        """Replace some of the keys: see `KeyHolder.replace`."""
        with self._lock:
            old = self.current
            new = replace_credentials(old.credentials, arguments)
            before = old.credentials
            is_same = new.keys is before.keys and new.apiv3_key is before.apiv3_key
            is_same &= new.can_fetch == before.can_fetch
            refresher = old.refresher if is_same else self._make_refresher(new)
            self.current = ActiveKeys(new, refresher)

    def _make_callbacks(self) -> Callbacks:
        from .callbacks.callbacks import Callbacks, follow

        return follow(Callbacks(self.receiver()), self.receiver)

    def _make_refresher(self, keys: Credentials) -> KeyRefresher:
        return KeyRefresher(
            keys.keys,
            partial(self._download, keys),
            stopwatch(keys.clock),
            keys.can_fetch,
            self._emit,
        )


class ChangedKeys(KeyHolder):
    """The keys of another holder, with another signer or verifier.

    Args:
        origin: The other holder.
        signer: Signs in place of its signer; None for its own.
        verifier: Verifies in place of its verifier; None for its own.
    """

    def __init__(
        self, origin: KeyHolder, signer: SignerLike | None, verifier: VerifierLike | None
    ) -> None:
        self._origin = origin
        self._signer = signer
        self._verifier = verifier
        before = origin.current
        self._made = before, self._change(before)

    @property
    def current(self) -> ActiveKeys:  # type: ignore[override]
        """The keys that calls use which begin now."""
        now = self._origin.current
        before, made = self._made
        if before is not now:
            made = self._change(now)
            self._made = now, made
        return made

    def replace(self, arguments: NewKeys) -> None:
        """Replace some of the other holder's keys: see `KeyHolder.replace`."""
        self._origin.replace(arguments)

    def _make_callbacks(self) -> Callbacks:
        from .callbacks.callbacks import follow

        return follow(self._origin.callbacks, self.receiver)

    def _change(self, keys: ActiveKeys) -> ActiveKeys:
        old = keys.credentials
        changes: dict[str, Any] = {}
        if self._signer is not None:
            changes |= {"signer": check_signer(self._signer), "lacks": ""}
        if self._verifier is not None:
            changes |= {"verifier": check_client_verifier(self._verifier)}
        return ActiveKeys(replace(old, **changes), keys.refresher)
