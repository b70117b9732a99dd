"""Applies a seed: all of its lines, or none."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ...errors import UsageError
from ..errors import RequestRefusal, describe_refusal
from ..state.identity import Identity
from ..state.state import GatewayState
from .lines import Line, split_lines
from .merchants import add_merchant
from .orders import SeedOrders


class Seeded(NamedTuple):
    """What a seed has done.

    Attributes:
        added: How many lines have added or changed something.
        unchanged: How many lines name what was there already.
        merchants: The numbers of the merchants that were added or changed.
    """

    added: int
    unchanged: int
    merchants: tuple[str, ...]


def apply_seed(
    text: str,
    source: str,
    state: GatewayState,
    main: Identity,
    now: float,
    mchid: str,
    keys: list[RSAPrivateKey],
) -> Seeded:
    """Add what the lines of a seed name. No callbacks are sent for it.

    Args:
        text: The lines.
        source: Where they come from. An error names it.
        state: The state of the gateway, which the caller holds. If there is an error, the caller
            forgets all changes.
        main: The gateway's own merchant.
        now: The platform's time, in seconds since 1970.
        mchid: The merchant of a line that names none.
        keys: New keys for its merchants: see `make_keys`.

    Raises:
        UsageError: A line is wrong, or names what is there already with other fields; or `mchid`
            is no merchant that is there at the end.
    """
    orders = SeedOrders(state, now, mchid, main.appid)
    merchants: dict[str, None] = {}

    def add_one(line: Line) -> bool:
        number = add_merchant(line, state.merchants, main.mchid, keys)
        merchants.update({number: None} if number else {})
        return bool(number)

    kinds: dict[str, Callable[[Line], bool]] = {
        "merchant": add_one,
        "partner": add_one,
        "order": orders.add_order,
        "refund": orders.add_refund,
        "payafter_order": orders.add_pay_after_order,
    }
    counts = {True: 0, False: 0}
    with state.families.quiet():
        for number, content in split_lines(text):
            try:
                line = Line(content, kinds)
                counts[kinds[line.kind](line)] += 1
                state.let_go()
            except (UsageError, RequestRefusal) as error:
                words = str(error)
                if isinstance(error, RequestRefusal):
                    words = f"{line.pointer('')}: {describe_refusal(error)}"
                raise UsageError(f"{source}, line {number}: {words}. Nothing was changed") from None
    if state.merchants.get(mchid) is None:
        raise UsageError(f"the merchant {mchid!r} is not registered here. Nothing was changed")
    return Seeded(counts[True], counts[False], tuple(merchants))
