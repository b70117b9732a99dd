"""What really happened, by the merchant's own numbers: so that a test can prove "once".

Whatever is carried out goes through `Ledger.carry_out`. It counts under every number of the
merchant's that the request names, in its path, query or body, unless it is a query. An answer that
is `Again` repeats one given before: the platform's idempotency, and nothing has happened anew.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from threading import Lock
from typing import Any

from ...catalog import Operation
from .merchants import Again, Call, File, Handler

__all__ = ["Happened", "Ledger"]

#: The names of numbers that a merchant gives: ``out_trade_no``, ``combine_out_trade_no`` …
_NUMBER = re.compile(
    r"(\w+_)?out_(?!user_)(\w+_)?(no|number|code|id)|(\w+_)?request_no|merchant_\w+_no"
    r"|sub_order_no|partner_trade_no|mch_billno|contract_code"
)
#: The paths of queries that are no GET.
_QUERY = re.compile(r"(query|/get|/download)[^/]*$")


class Happened(Counter[str]):
    """How often each operation was carried out, by method and path as the catalog has them.

    It equals whatever has the same counts, a plain dict too: `repeated` is compared by itself.

    Args:
        counts: The counts.
        repeated: How often the same was asked again, and answered as before.

    Attributes:
        repeated: As given.
    """

    def __init__(self, counts: Any = None, repeated: Mapping[str, int] | None = None) -> None:
        super().__init__(counts)
        self.repeated: Counter[str] = Counter(repeated)

    def copy(self) -> Happened:
        """Return another one with the same counts, and the same `repeated`."""
        return type(self)(self, self.repeated)

    def __reduce__(self) -> Any:
        return type(self), (dict(self), dict(self.repeated))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)}, repeated={dict(self.repeated)})"


class Ledger:
    """The counts of all merchants.

    Args:
        lock: Is held while orders are looked at or changed; so are the counts.
    """

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        #: Merchant → operation and whether it was asked again → number → how often.
        self._counts: defaultdict[str, defaultdict[tuple[str, bool], Counter[str]]]
        self.forget()

    def forget(self) -> None:
        """Forget all counts."""
        self._counts = defaultdict(lambda: defaultdict(Counter))

    def carry_out(
        self, operation: Operation, handler: Handler, call: Call, given: dict[str, Any]
    ) -> dict[str, Any] | File | None:
        """Return what a handler answers; if it isn't refused, it is counted.

        Args:
            operation: The operation.
            handler: Who answers.
            call: Who is asking.
            given: The checked parameters.

        Raises:
            Refusal: It is refused, or an `Unreadable`.
        """
        with self._lock:
            answer = handler(call, given)
            if operation.method != "GET" and not _QUERY.search(operation.path):
                label = f"{operation.method} {operation.path}", isinstance(answer, Again)
                self._counts[call.mchid][label].update(set(_numbers(given)))
        return answer

    def of(self, mchid: str, number: str) -> Happened:
        """Return what happened under a merchant's number."""
        with self._lock:
            counts: tuple[dict[str, int], dict[str, int]] = {}, {}
            for (operation, again), numbers in self._counts[mchid].items():
                if number in numbers:
                    counts[again][operation] = numbers[number]
        return Happened(*counts)

    def all(self, mchid: str) -> Mapping[str, Happened]:
        """Return what happened under all numbers of a merchant's, as it is asked for."""
        return _All(self, mchid)

    def numbers(self, mchid: str) -> set[str]:
        """Return the numbers of a merchant's under which something happened."""
        with self._lock:
            return set().union(*self._counts[mchid].values())


class _All(Mapping[str, Happened]):
    """Number → what happened: nothing is copied but what is looked at."""

    def __init__(self, ledger: Ledger, mchid: str) -> None:
        self._ledger = ledger
        self._mchid = mchid

    def __getitem__(self, number: str) -> Happened:
        happened = self._ledger.of(self._mchid, number)
        if not (happened or happened.repeated):
            raise KeyError(number)
        return happened

    def __iter__(self) -> Iterator[str]:
        return iter(self._ledger.numbers(self._mchid))

    def __len__(self) -> int:
        return len(self._ledger.numbers(self._mchid))

    def __repr__(self) -> str:
        return f"<what happened under {len(self)} numbers>"


def _numbers(given: Mapping[str, Any]) -> Iterator[str]:
    """Yield the merchant's own numbers that a request names, however deep."""
    for name, value in given.items():
        if isinstance(value, dict):
            yield from _numbers(value)
        elif isinstance(value, list):
            yield from _numbers_of(value)
        elif _NUMBER.fullmatch(name) and value not in ("", None):
            yield str(value)


def _numbers_of(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict):
            yield from _numbers(value)
