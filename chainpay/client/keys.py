"""The keys of a running client: all calls that begin use the current ones.

They are replaced as a whole, so that no call gets half of the old and half of the new ones. A call
that has begun keeps those with which it began.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

from ..concurrency.fork import call_after_fork
from ..concurrency.runtime import Runtime
from ..request.build import RequestBuilder
from ..signing.refresh import KeyRefresher
from ..signing.signer import SignerLike, VerifierLike
from ..signing.v3 import read_clock, stopwatch
from ..transport.auth import V3Auth
from .config.credentials import Credentials, NewKeys, change_credentials, replace_credentials

if TYPE_CHECKING:
    from .callbacks import CallbackMerchant, Callbacks


class Download(Protocol):
    """Downloads the platform's certificates, and adds them to some keys."""

    def __call__(
        self,
        keys: Credentials,
        signer: SignerLike | None,
        runtime: Runtime,
        deadline: float | None,
    ) -> Coroutine[Any, Any, object]:
        """Download.

        Args:
            keys: The keys that the certificates are added to.
            signer: Signs the call; None for the signer of the client that downloads.
            runtime: Where the call waits.
            deadline: Seconds for one attempt; None for the client's deadline and attempts.
        """


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
        lacks: What a call of APIv3 needs and is missing: see `Credentials`.
    """

    __slots__ = (
        *("auth", "builder", "credentials", "has_certificate", "has_secret", "lacks", "mchid"),
        *("refresher", "secret"),
    )

    def __init__(self, credentials: Credentials, refresher: KeyRefresher) -> None:
        self.credentials = keys = credentials
        self.refresher = refresher
        self.builder = RequestBuilder(keys.keys, keys.secret, keys.nonce, keys.certificate)
        self.auth = V3Auth(keys.signer, keys.verifier, keys.clock, keys.nonce, refresher.may_help)
        self.secret = keys.secret
        self.mchid = keys.mchid
        self.has_secret = keys.secret is not None
        self.has_certificate = keys.certificate is not None
        self.lacks = keys.lacks

    def fetches_as(self, other: Credentials) -> bool:
        """Return whether a fetch for these keys is one for others, too."""
        keys = self.credentials
        is_same = keys.keys is other.keys and keys.apiv3_key is other.apiv3_key
        return is_same and keys.can_fetch == other.can_fetch


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

    def change(self, signer: SignerLike | None, verifier: VerifierLike | None) -> KeyHolder:
        """Return a holder of the same keys, with another signer or verifier; None for the same.

        Raises:
            UsageError: The signer or the verifier is invalid, or does not fit the keys.
        """
        return self if signer is None and verifier is None else self._change(signer, verifier)

    @abstractmethod
    def _change(self, signer: SignerLike | None, verifier: VerifierLike | None) -> ChangedKeys: ...


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
        self._changed: WeakSet[ChangedKeys] | None = None  # most clients have none
        self.after_fork()
        call_after_fork(self)
        self.current = ActiveKeys(credentials, self._make_refresher(credentials, None))

    def after_fork(self) -> None:
        """Make a new lock; called in the child of a fork."""
        self._lock = threading.Lock()

    def replace(self, arguments: NewKeys) -> None:
        """Replace some of the keys, also in those that `change` has returned.

        Raises:
            UsageError: As for `KeyHolder.replace`.
        """
        with self._lock:
            new = replace_credentials(self.current.credentials, arguments)
            changed = [(each, each.change_credentials(new)) for each in self._changed or ()]
            self.current = self._activate(new, None, self.current)
            for each, credentials in changed:
                each.current = self._activate(credentials, each.signer, self.current, each.current)

    def _change(self, signer: SignerLike | None, verifier: VerifierLike | None) -> ChangedKeys:
        changed = ChangedKeys(self, signer, verifier)
        with self._lock:
            credentials = changed.change_credentials(self.current.credentials)
            changed.current = self._activate(credentials, signer, self.current)
            if self._changed is None:
                self._changed = WeakSet()
            self._changed.add(changed)
        return changed

    def _activate(
        self, keys: Credentials, signer: SignerLike | None, *known: ActiveKeys
    ) -> ActiveKeys:
        """Return active keys, with the refresher of known ones if it fetches the same."""
        for each in known:
            if each.fetches_as(keys):
                return ActiveKeys(keys, each.refresher)
        return ActiveKeys(keys, self._make_refresher(keys, signer))

    def _make_callbacks(self) -> Callbacks:
        from .callbacks.callbacks import Callbacks, follow

        return follow(Callbacks(self.receiver()), self.receiver)

    def _make_refresher(self, keys: Credentials, signer: SignerLike | None) -> KeyRefresher:
        return KeyRefresher(
            keys.keys,
            partial(self._download, keys, signer),
            stopwatch(keys.clock),
            keys.can_fetch,
            self._emit,
        )


class ChangedKeys(KeyHolder):
    """The keys of another holder, with another signer or verifier.

    Args:
        origin: The other holder. It sets `current`, now and when its own keys are replaced.
        signer: Signs in place of its signer; None for its own.
        verifier: Verifies in place of its verifier; None for its own.
    """

    def __init__(
        self, origin: OwnKeys, signer: SignerLike | None, verifier: VerifierLike | None
    ) -> None:
        self._origin = origin
        self.signer = signer
        self._verifier = verifier

    def change_credentials(self, keys: Credentials) -> Credentials:
        """Return keys of the other holder with this signer or verifier.

        Raises:
            UsageError: They do not fit the keys.
        """
        return change_credentials(keys, self.signer, self._verifier)

    def replace(self, arguments: NewKeys) -> None:
        """Replace some of the other holder's keys: see `KeyHolder.replace`."""
        self._origin.replace(arguments)

    def _change(self, signer: SignerLike | None, verifier: VerifierLike | None) -> ChangedKeys:
        return self._origin._change(
            self.signer if signer is None else signer,
            self._verifier if verifier is None else verifier,
        )

    def _make_callbacks(self) -> Callbacks:
        from .callbacks.callbacks import follow

        return follow(self._origin.callbacks, self.receiver)
