"""The functions that handle callbacks, by event."""

from __future__ import annotations

import itertools
import os
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, Literal, TypeVar

from ...errors import UsageError
from .callback import Callback, R

T = TypeVar("T")

_PROCESS = os.urandom(8).hex()
_NUMBERS = itertools.count(1)
_KEPT = "The handler was registered anyway."

V2_EVENTS = {
    "req_info": "refund-processed",
    "combine_out_trade_no": "combined-transactions-success",
    "risk_level": "transactions-risk-occurred",
    "vehicle_event_type": "vehicle-state-changed-for-parking",
    "vehicle_event_createtime": "vehicle-state-changed-for-parking",
    "change_type": "pap-contract-state-changed",
    "out_trade_no": "transaction-success",
}
"""A field of a callback of APIv2 without a type → the catalog's name of the event."""

#: These events also look like answers, which are signed with the same key.
_PAYMENTS = ("combined-transactions-success", "transaction-success")
#: Fields of answers that name an order, and that no callback of a payment has.
_ANSWER_FIELDS = frozenset(
    [
        "code_url",
        "consume_fee",
        "contract_result_code",
        "modify_time",
        "out_refund_no",
        "prepay_id",
        "refund_count",
        "refund_id",
        "total_refund_count",
    ]
)


@dataclass(frozen=True, slots=True)
class Handler:
    """A function, and what it handles.

    Attributes:
        function: Takes the callback; sync or async.
        name: Its name, which no other handler of its callbacks has: what it has handled is
            remembered under it.
        event: The event; empty for whatever no other handler takes.
        api: ``v2`` or ``v3``; empty for both.
        original_type: The kind of the resource; empty for the event's usual kind.
        others: The kinds that the event may also have; they are not the usual one.
    """

    function: Callable[[Callback[Any]], object]
    name: str
    event: str = ""
    api: str = ""
    original_type: str = ""
    others: tuple[str, ...] = ()

    def handles(self, callback: Callback[Any]) -> bool:
        """Return whether the handler is for a callback."""
        if not self.event or self.api != callback.api or self.event != event_name(callback):
            return False
        if self.original_type:
            return self.original_type == callback.original_type
        return callback.original_type not in self.others

    def overlaps(self, other: Handler) -> bool:
        """Return whether a callback may have both handlers."""
        if (self.event, self.api) != (other.event, other.api):
            return False
        if self.original_type and other.original_type:
            return self.original_type == other.original_type
        return (self.original_type or other.original_type) not in self.others


class Decorator(Generic[R]):
    """Adds a function to the handlers, and returns it."""

    __slots__ = ("_add",)

    def __init__(self, add: Callable[[Callable[[Callback[Any]], object]], None]) -> None:
        self._add = add

    def __call__(self, handle: Callable[[Callback[R]], T], /) -> Callable[[Callback[R]], T]:
        if not callable(handle):
            raise UsageError(f"a handler is a function, not {type(handle).__name__}")
        self._add(handle)
        return handle


class Handlers:
    """The handlers of one `Callbacks`, in the order in which they were added."""

    __slots__ = ("_handlers",)

    def __init__(self) -> None:
        self._handlers: list[Handler] = []

    def register(
        self, event_type: str, original_type: str, api: Literal["v2", "v3"] | None, name: str
    ) -> Decorator[Any]:
        """Return what adds a function; see `Callbacks.on`."""
        if not isinstance(event_type, str):
            raise UsageError(
                "on() takes the name of an event, and returns what takes the function:"
                " @client.callbacks.on('TRANSACTION.SUCCESS')"
            )
        if not isinstance(name, str):
            raise UsageError(f"name= is a text, not {type(name).__name__}")
        if event_type:
            options = _read_options(event_type, original_type, api)
            return Decorator(partial(self._add, options, name))
        if original_type or api:
            raise UsageError(
                "on() without an event takes all other events: it has no original_type= and no api="
            )
        return Decorator(partial(self._add, {}, name))

    def _add(
        self, options: dict[str, Any], name: str, function: Callable[[Callback[Any]], object]
    ) -> None:
        kind = function if hasattr(function, "__qualname__") else type(function)
        own = f"{kind.__module__}.{kind.__qualname__}"
        # A lambda, a closure, a partial and an object share their name with others. So its name
        # is of this process alone: after a restart it may be called again, but is never left out.
        if not name and (kind is not function or "<" in own):
            own = f"{own}#{next(_NUMBERS)}@{_PROCESS}"
        handler = Handler(function, name or own, **options)
        for other in self._handlers:
            if other.overlaps(handler):
                _check_names(other, handler)
        self._handlers.append(handler)

    def find(self, callback: Callback[Any]) -> list[Handler]:
        """Return the handlers of a callback's event."""
        return [handler for handler in self._handlers if handler.handles(callback)]

    def find_default(self) -> list[Handler]:
        """Return the handlers of what no other handler takes."""
        return [handler for handler in self._handlers if not handler.event]


def _check_names(first: Handler, second: Handler) -> None:
    """Refuse two handlers of one event that have the same name.

    What has succeeded isn't called again. With the wrong name, another one would be left out.
    """
    if first.name == second.name:
        event = repr(first.event) if first.event else ""
        raise UsageError(
            f"on({event}) has a handler {first.name} already: pass name= to one of them, so that"
            " what each has handled can be remembered"
        )


def event_name(callback: Callback[Any]) -> str:
    """Return the event's name in the catalog; empty if a callback of APIv2 tells none."""
    if callback.event_type or callback.api == "v3":
        return callback.event_type
    name = next((event for field, event in V2_EVENTS.items() if field in callback.raw), "")
    return "" if name in _PAYMENTS and _is_answer(callback.raw) else name


def _is_answer(raw: dict[str, Any]) -> bool:
    """Return whether fields are those of an answer: of an order that is not paid, or a refund.

    Whoever has seen the answer to a query can post it to the ``notify_url``.
    """
    state, result = raw.get("trade_state"), raw.get("result_code")
    is_failure = state == "PAY_FAIL" and result == "FAIL"  # of a deduction
    is_payment = state in (None, "", "SUCCESS") or is_failure
    return not is_payment or not _ANSWER_FIELDS.isdisjoint(raw)


def _read_options(event_type: str, original_type: str, api: str | None) -> dict[str, Any]:
    from ... import catalog

    try:
        event = catalog.event(event_type, api or "")
    except UsageError as error:
        # The catalog may be older than the event.
        text = str(error) if str(error).endswith("?") else f"{error}."
        warnings.warn(f"{text} {_KEPT}", UserWarning, stacklevel=4)
        return {"event": event_type, "api": api or "v3", "original_type": original_type}
    known = event.original_types
    if original_type and known and original_type not in known:
        warnings.warn(
            f"the catalog knows {event_type} with original_type {' or '.join(known)}, not"
            f" {original_type!r}. {_KEPT}",
            UserWarning,
            stacklevel=4,
        )
    return {
        "event": event_type,
        "api": event.api,
        "original_type": original_type,
        "others": known[1:],
    }
