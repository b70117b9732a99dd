"""What was carried out, by the merchant's own numbers. A test can prove "exactly once" with it.

An operation is counted under every number of the merchant that the request names, in its path,
query or body. Queries are not counted. A repeated request that gets the earlier answer again
(idempotency) changes nothing. It is counted apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ...catalog import Operation
from ...encoding.shown import shows_half_made
from ..store.table import Table, UnitOfWork

#: The names of numbers that a merchant chooses: ``out_trade_no``, ``combine_out_trade_no`` …
_NUMBER_NAME = re.compile(
    r"(\w+_)?out_(?!user_)(\w+_)?(no|number|code|id)|(\w+_)?request_no|merchant_\w+_no"
    r"|sub_order_no|partner_trade_no|mch_billno|contract_code|authorization_code"
)
#: The paths of queries that are sent by POST.
_QUERY_PATH = re.compile(r"(query|/get|/download)[^/]*$")


class Happened(Counter[str]):
    """How often each operation was carried out, by method and path as the catalog has them.

    It equals every mapping with the same counts, a plain dict too. `repeated` is not compared.

    Args:
        counts: How often each operation was carried out.
        repeated: How often the same request came again and got the earlier answer.

    Attributes:
        repeated: How often the same request came again and got the earlier answer.
    """

    def __init__(
        self,
        counts: Mapping[str, int] | Iterable[str] | None = None,
        repeated: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__(counts)
        self.repeated: Counter[str] = Counter(repeated)

    def copy(self) -> Happened:
        """Return a copy, with a copy of `repeated`."""
        return type(self)(self, self.repeated)

    def __reduce__(self) -> tuple[type[Happened], tuple[dict[str, int], dict[str, int]]]:
        return type(self), (dict(self), dict(self.repeated))

    @shows_half_made
    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)}, repeated={dict(self.repeated)})"


@dataclass(slots=True)
class _Counts:
    """What was carried out under one number.

    Attributes:
        mchid: The merchant.
        number: The number.
        done: How often, by operation.
        repeated: How often it was a repetition, by operation.
    """

    mchid: str
    number: str
    done: dict[str, int] = field(default_factory=dict)
    repeated: dict[str, int] = field(default_factory=dict)


class OperationLog:
    """The counts of all merchants.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._counts = Table(work, "count", _Counts, lambda counts: (counts.mchid, counts.number))

    def record(
        self,
        mchid: str,
        operation: Operation,
        parameters: Mapping[str, object],
        *,
        is_repeated: bool,
    ) -> None:
        """Count an operation that was carried out, unless it is a query.

        Args:
            mchid: The merchant.
            operation: The operation.
            parameters: The checked parameters of the request.
            is_repeated: Whether an earlier answer was returned again.
        """
        if operation.method == "GET" or _QUERY_PATH.search(operation.path):
            return
        label = f"{operation.method} {operation.path}"
        for number in set(find_numbers(parameters)):
            known = self._counts.get(mchid, number)
            if known is None:
                known = _Counts(mchid, number)
                self._counts.add(known)
            counts = known.repeated if is_repeated else known.done
            counts[label] = counts.get(label, 0) + 1

    def count(self, mchid: str, number: str) -> Happened:
        """Return what was carried out under a number of a merchant."""
        known = self._counts.get(mchid, number)
        return Happened(known.done, known.repeated) if known else Happened()

    def numbers(self, mchid: str) -> set[str]:
        """Return the numbers of a merchant under which something was carried out."""
        return set(self._counts.numbers(mchid))


def find_numbers(value: object, name: str = "") -> Iterator[str]:
    """Yield the merchant's own numbers in a request, at any depth."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from find_numbers(item, key)
    elif isinstance(value, list):
        yield from (number for item in value for number in find_numbers(item))
    elif _NUMBER_NAME.fullmatch(name) and value not in ("", None):
        yield str(value)
