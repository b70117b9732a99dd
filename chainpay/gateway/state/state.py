"""All that the gateway keeps between requests, behind one lock."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from threading import Lock

from ...encoding.shown import shows_half_made
from ...errors import UsageError
from ..errors import RequestRefusal
from ..families.registry import AllFamilies
from ..fault_rules import FaultRules
from ..store.base import Store, StoreError
from ..store.table import UnitOfWork
from .callbacks import Callbacks
from .downloads import Downloads
from .keys import PlatformKey
from .merchants import Merchants
from .nonces import UsedNonces
from .operation_log import Happened, OperationLog
from .platform_keys import PlatformKeys
from .requests import Requests
from .times import ClockOffset

_log = logging.getLogger("chainpay")
_FORGOTTEN = ("download", "count", "callback", "plan", "request")


class GatewayState:
    """Merchants, nonces, orders, refunds, bills and counts.

    Code that reads or changes the attributes runs inside ``with state:``, which holds the lock.
    Handlers of operations are run inside it. The lock can't be taken twice by one thread.

    If the code raises an exception, what it has changed is forgotten. Else all of it is written at
    once, before anything is answered.

    Args:
        store: Where records are kept.
        clock: Returns the time in seconds since 1970.
        appids: The appids that are bound to the merchants; empty if any appid is.

    Raises:
        UsageError: The merchants or keys that were kept can't be read.

    Attributes:
        appids: These appids.
        merchants: The merchants by number.
        brands: The brands by number.
        platform_keys: The platform's certificates that were kept, with their keys; the newest last.
        nonces: The nonces that requests have used.
        clock_offset: How far the clock was put forward.
        callbacks: The callbacks that are owed.
        downloads: The addresses of bills and receipts.
        families: What has states: orders, refunds, transfers and so on.
        log: What was carried out.
        requests: The newest requests.
        fault_rules: The rules for what goes wrong that are there after a restart.
    """

    def __init__(
        self, store: Store, clock: Callable[[], float], appids: Iterable[str] = ()
    ) -> None:
        self._lock = Lock()
        self._work = work = UnitOfWork(store)
        self.appids = frozenset(appids)
        self._platform_keys = PlatformKeys(work)
        self.clock_offset = ClockOffset(work)
        try:
            self.clock_offset.get()
            self.merchants = Merchants(work, "mchid")
            self.brands = Merchants(work, "brand_id")
            self.platform_keys = list(self._platform_keys)
        except (StoreError, ValueError) as error:
            raise UsageError(
                f"the state can't be read: {error}. Nothing was changed. Move the file away, or"
                " start anew with --fresh"
            ) from None
        self.nonces = UsedNonces(work)
        self.callbacks = Callbacks(work, clock)
        self.downloads = Downloads(work)
        self.families = AllFamilies(
            work,
            clock,
            self.callbacks,
            lambda mchid: self.merchants.get(mchid) is not None,
            self.downloads,
        )
        self.log = OperationLog(work)
        self.requests = Requests(work, clock)
        self.fault_rules = FaultRules(work)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Keep what has changed; or forget it, if there is an error.

        Raises:
            RequestRefusal: The store can't be read or written; the gateway goes on.
        """
        try:
            if error is None:
                self._work.keep()
            else:
                self._work.drop()
        except StoreError as failure:
            error = failure
        except BaseException as failure:
            error = failure
            raise
        finally:
            for merchants in (self.merchants, self.brands):
                merchants.end(keeps=error is None)
            self._lock.release()
        if isinstance(error, StoreError):
            _log.error("the gateway's state can't be read or written: %s", error)
            raise RequestRefusal(500, "SYSTEM_ERROR", "系统异常，请稍后重试") from error

    def keep_platform_keys(self, keys: Iterable[PlatformKey]) -> None:
        """Keep the platform's certificates with their keys, and no others."""
        with self:
            self._platform_keys.set(keys)

    def let_go(self) -> None:
        """Promise that no record is changed that was read so far, unless it is read again."""
        self._work.let_go()

    def forget(self) -> None:
        """Forget orders, refunds, bills, counts, callbacks, requests; merchants and nonces stay."""
        self._work.store.clear((*self.families.kinds, *_FORGOTTEN))
        self.requests.forget()

    def happened(self, mchid: str, number: str) -> Happened:
        """Return what was carried out under a number of a merchant."""
        with self:
            return self.log.count(mchid, number)

    def happened_by_number(self, mchid: str) -> Mapping[str, Happened]:
        """Return what was carried out under each number of a merchant, as a live view."""
        return _HappenedByNumber(self, mchid)


class _HappenedByNumber(Mapping[str, Happened]):
    """Number → what was carried out. Each look-up reads the log anew."""

    def __init__(self, state: GatewayState, mchid: str) -> None:
        self._state = state
        self._mchid = mchid

    def _numbers(self) -> set[str]:
        with self._state:
            return self._state.log.numbers(self._mchid)

    def __getitem__(self, number: str) -> Happened:
        happened = self._state.happened(self._mchid, number)
        if not (happened or happened.repeated):
            raise KeyError(number)
        return happened

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers())

    def __len__(self) -> int:
        return len(self._numbers())

    @shows_half_made
    def __repr__(self) -> str:
        return f"<what happened under {len(self)} numbers>"
