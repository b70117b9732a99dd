"""A record of a family, such as an order or a transfer, and the moves between its states."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple, TypeVar

from ..errors import RequestRefusal
from ..handler import Fields, pick

By = Literal["merchant", "user", "platform"]
"""Who makes a move."""

After = float | Literal["soon", "own"]
"""When a move comes by itself: so many seconds after the state began, `SOON` or `OWN`."""

SOON: Final = "soon"
"""After the time that the platform takes for its work: `Families.settle_delay`."""

OWN: Final = "own"
"""At a moment that the family tells: `Family.find_moment`."""

#: Where the user is, and what signs a request of APIv2.
_VOLATILE = frozenset(
    (
        *("spbill_create_ip", "payer_client_ip", "client_ip", "user_client_ip", "device_ip"),
        *("nonce_str", "sign", "sign_type"),
    )
)
REENTRY_MESSAGE = "请求重入时，参数与首次请求时不一致"


class Refusal(NamedTuple):
    """Why a request is refused: what `RequestRefusal` takes, in a table.

    Attributes:
        status: The HTTP status.
        code: The error code.
        message: The message. ``{state}`` stands for the state of the record.
        number: The numeric code at the end of the ``Request-ID``.
        v2: The ``err_code`` of APIv2, if it differs from `code`.
    """

    status: int
    code: str
    message: str
    number: int = 268435461
    v2: str | None = None

    def make(self, state: str = "") -> RequestRefusal:
        """Return the refusal of one request."""
        message = self.message.format(state=state)
        return RequestRefusal(self.status, self.code, message, number=self.number, v2=self.v2)


@dataclass(frozen=True, slots=True)
class Move:
    """One row of a family's table: a step from a state to another.

    Attributes:
        name: The name of the step, such as ``pay``.
        title: The step in Chinese.
        sources: The states from which it can be made.
        target: The state afterwards; empty if the state stays.
        by: Who makes it.
        after: When it comes by itself: so many seconds after the state began, `SOON` or `OWN`.
            None if it does not.
        event: The callback that is sent for it; empty if there is none.
        event_v2: The callback of APIv2.
        can_wait: Whether it may come when somebody looks at the record, for no money moves and
            nobody is called. It saves a plan for each record.
        is_act: Whether it is an act of the gateway, if it is not the merchant's: somebody can let
            it happen. False if it only follows from something else.
    """

    name: str
    title: str
    sources: tuple[str, ...]
    target: str
    by: By
    after: After | None = None
    event: str = ""
    event_v2: str = ""
    can_wait: bool = False
    is_act: bool = True


@dataclass(slots=True)
class Moved:
    """A step that a record has made.

    Attributes:
        at: When, in seconds since 1970.
        name: The name of the move; ``create`` for the first.
        state: The state afterwards.
        by: Who made it.
    """

    at: float
    name: str
    state: str
    by: str


@dataclass(slots=True)
class Flow:
    """Money that came into a merchant's account, or left it.

    Attributes:
        at: When, in seconds since 1970.
        amount: In 分; negative if the money left.
        name: What it was for (业务名称), such as ``交易`` or ``退款``.
        number: The platform's number.
        merchant_number: The merchant's number (业务凭证号).
        nth: Which of all flows of the account it is, as they were booked.
    """

    at: float
    amount: int
    name: str
    number: str
    merchant_number: str
    nth: int = 0


@dataclass(slots=True)
class Record:
    """An order, a refund, a transfer, a contract: whatever has a number and a state.

    Attributes:
        mchid: The merchant whose number it has.
        number: The merchant's number.
        fields: The fields of the request that made it, decrypted, and what was added later.
        state: The state.
        request: The `fingerprint` of the first request.
        id: The platform's number.
        at: When it was made, in seconds since 1970.
        is_v2: Whether it was made by APIv2.
        more: What the platform knows besides, and answers under other names or not at all.
        history: The steps that it has made.
        flows: The money that moved for it.
        next_move: The name of the move that comes by itself; empty if there is none.
        next_at: When that comes, in seconds since 1970.
    """

    mchid: str
    number: str
    fields: Fields
    state: str = ""
    request: str = ""
    id: str = ""
    at: float = 0
    is_v2: bool = False
    more: Fields = field(default_factory=dict)
    history: list[Moved] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    next_move: str = ""
    next_at: float = 0

    def time_of(self, *names: str) -> float:
        """Return when the record made its last move with one of these names; 0 if it never did."""
        return next((moved.at for moved in reversed(self.history) if moved.name in names), 0)

    def pick(self, *names: str) -> Fields:
        """Return those of the fields that are there, under their names."""
        return pick(self.fields, *names)


R = TypeVar("R", bound=Record)


def loader(record_type: type[R]) -> Callable[..., R]:
    """Return what makes a record of its kept fields."""

    def load(history: list[dict[str, Any]], flows: list[dict[str, Any]], **fields: Any) -> R:
        return record_type(
            history=[Moved(**each) for each in history],
            flows=[Flow(**each) for each in flows],
            **fields,
        )

    return load


def fingerprint(*parts: object) -> str:
    """Return what tells a request from others: the same for the same values.

    What differs each time that a request is sent, such as the user's address, is left out.
    """
    text = json.dumps(parts, sort_keys=True)
    if any(f'"{name}"' in text for name in _VOLATILE):
        text = json.dumps(_drop_volatile(parts), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _drop_volatile(value: object) -> object:
    if isinstance(value, dict):
        return {name: _drop_volatile(value[name]) for name in value.keys() - _VOLATILE}
    if isinstance(value, (list, tuple)):
        return [_drop_volatile(each) for each in value]
    return value


def random_digits(prefix: str, count: int) -> str:
    """Return a new number of the platform: a prefix and random digits, `count` in all."""
    return prefix + "".join(str(byte % 10) for byte in os.urandom(count - len(prefix)))
