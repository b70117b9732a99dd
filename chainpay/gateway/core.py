"""The core of a gateway: its state, its clock, its keys, its APIs, and what its acts share.

A gateway hands its work to it. As with a client, no class declares the attribute that holds it, so
editors offer no private name behind ``client.gateway.``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import attrgetter

from ..encoding.shown import shows_half_made
from ..errors import UsageError, shorten
from .api.address_notes import AddressNotes
from .api.sign_check import check_sign
from .api.v2 import ApiV2
from .api.v3 import ApiV3
from .errors import RequestRefusal, describe_refusal
from .fault_rules import restore_fault
from .faults import Faults
from .operations.registry import HandlerRegistry
from .state.identity import Identity
from .state.keys import PlatformKey, PlatformKeyring, certify, new_key
from .state.merchants import Merchant
from .state.state import GatewayState
from .state.times import Clock


class Core:
    """What a gateway holds, and what its acts share.

    Args:
        state: The state.
        clock: The platform's clock.
        identity: The gateway's own merchant, and the platform's keys.
        certificates: Whether the platform has certificates: see `Gateway`.
        by_public_key: Which key signs by default: see `Gateway`.

    Attributes:
        export: Writes each merchant of `Gateway.seed`; or None.
        behaving: The operations with a real behaviour.
        forward_to: Where all callbacks are sent; None for the ``notify_url`` of each.
    """

    def __init__(
        self,
        state: GatewayState,
        clock: Clock,
        identity: Identity,
        certificates: bool,
        by_public_key: bool,
    ) -> None:
        self.state, self.clock, self.identity = state, clock, identity
        self.mchid = identity.mchid
        self.export: Callable[[Identity], None] | None = None
        self.forward_to: str | None = None
        with state:
            clock.put_ahead(state.clock_offset.get())
        self.keyring = self._load_keyring(certificates, by_public_key)
        self.faults = Faults(self._forge_key)
        state.requests.check_sign = partial(check_sign, state)
        handlers = HandlerRegistry(self.keyring, state)
        self.behaving = handlers.operations
        notes = AddressNotes()
        self.v3 = ApiV3(clock, self.keyring, state, handlers.v3, handlers.answer_sample, notes)
        self.v2 = ApiV2(clock, state, handlers.v2, notes)
        self._load_state()

    @shows_half_made
    def __repr__(self) -> str:
        return f"<Core of a gateway, mchid={self.mchid!r}>"

    def _load_keyring(self, certificates: bool, by_public_key: bool) -> PlatformKeyring:
        """Return the platform's keys: those that were kept, or a first certificate."""
        identity, kept = self.identity, self.state.platform_keys if certificates else []
        if certificates and not kept:
            start = datetime.now(UTC) - timedelta(days=1)
            kept = [certify(identity.certified or new_key(), start)]
            self.state.keep_platform_keys(kept)
        return PlatformKeyring(
            self.clock.for_signatures,
            identity.public_key_id,
            identity.public_key,
            kept,
            by_public_key,
        )

    def _forge_key(self, kind: str) -> PlatformKey:
        return self.keyring.forge(kind, new_key())

    def _load_state(self) -> None:
        """Take the faults that were kept, and register the gateway's own merchant."""
        identity = self.identity
        with self.state:
            for kept in self.state.fault_rules.all():
                restore_fault(self.faults, kept)
            self.state.merchants.register(
                identity.mchid,
                identity.serial,
                identity.merchant_key.public_key(),
                (identity.apiv3_key, identity.secret),
            )

    @contextmanager
    def acting(self, act: str, number: str = "", mchid: str | None = None) -> Iterator[str]:
        """Hold the state while the user or the platform does something; give the merchant.

        Raises:
            UsageError: It is refused; nothing has changed.
        """
        try:
            with self.state:
                self.state.families.settle_due()
                yield mchid or self.mchid
        except RequestRefusal as refusal:
            what = f"{act} {shorten(number)}" if number else act
            raise UsageError(f"{what}: {describe_refusal(refusal)}") from None

    def owners(self, mchid: str | None) -> list[str]:
        """Return whom a number may belong to: the gateway's own merchant first, or one alone."""
        others = (merchant.mchid for merchant in self.state.merchants)
        return [mchid] if mchid else [*dict.fromkeys((self.mchid, *others))]

    def find_owner(self, number: str, mchid: str | None, kind: str) -> str:
        """Return the merchant who has a number; the first of all if nobody has it."""
        owners = self.owners(mchid)
        known = self.state.families.find(owners, number, kind)
        return known[0][1].mchid if known else owners[0]

    def find_identity(self, mchid: str | None) -> Identity:
        """Return a merchant whose private key is here, and the platform's keys.

        Raises:
            UsageError: There is no such merchant, or only its public key is here.
        """
        merchant = self.find_merchant(mchid)
        if merchant.mchid == self.mchid:
            return self.identity
        if not merchant.private_key:
            raise UsageError(
                f"the private key of the merchant {merchant.mchid!r} is not here; seed() adds"
                " merchants with a key"
            )
        return self.identity.for_merchant(merchant)

    def find_merchant(self, mchid: str | None) -> Merchant:
        """Return a merchant; by default the gateway's own.

        Raises:
            UsageError: There is no such merchant.
        """
        mchid = mchid or self.mchid
        with self.state:
            merchant = self.state.merchants.get(mchid)
        if merchant is None:
            raise UsageError(f"the merchant {mchid!r} is not registered here")
        return merchant


core_of: Callable[[object], Core] = attrgetter("_core")
"""Return the core of a gateway. Its class declares no such attribute: see above."""
