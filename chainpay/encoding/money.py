"""Amounts: fen (分), which the API takes, and yuan (元), which people write. Nothing is rounded."""

from __future__ import annotations

import re
from decimal import Decimal

from ..errors import UsageError

_YUAN = re.compile(r"(-?[0-9]{1,15})(?:\.([0-9]{1,10}))?")


def fen(yuan: str | int | Decimal) -> int:
    """Return an amount of yuan (元) in fen (分): exactly; it never rounds.

        chainpay.fen("0.58")  # 58

    Args:
        yuan: Digits with or without a decimal point, such as ``"12"`` or ``"12.5"``; or an int or a
            `Decimal`. A float is refused, because no float is exactly 0.58.

    Raises:
        UsageError: The amount is not a whole number of fen, or is negative; or the text holds
            something else: a sign, a space, an exponent, a thousands separator, a currency.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    if isinstance(yuan, float):
        raise UsageError("a float is no exact amount: write fen('0.58'), or pass a Decimal")
    if isinstance(yuan, bool) or not isinstance(yuan, (str, int, Decimal)):
        raise UsageError(f"an amount of yuan is a str, int or Decimal, not {type(yuan).__name__}")
    is_plain = isinstance(yuan, Decimal) and yuan.is_finite() and abs(yuan.adjusted()) < 15
    text = f"{yuan:f}" if is_plain else str(yuan)
    amount = parse_yuan(text)
    if amount is None or text.startswith("-"):
        raise UsageError(
            "an amount of yuan has digits and up to two decimals, such as '0.58', and nothing"
            f" else: no sign, space, comma or exponent. {text[:40]!r} isn't one"
        )
    if amount != int(amount):
        raise UsageError(
            f"{text[:40]!r} yuan is not a whole number of fen (分): round it to two decimals first,"
            " such as '0.58'"
        )
    return int(amount)


def yuan(fen: int) -> str:
    """Return an amount of fen (分) in yuan (元), with two decimals.

        chainpay.yuan(58)  # '0.58'

    Args:
        fen: As the API and `chainpay.bills` have it; a refund's may be negative.

    Raises:
        UsageError: The amount is no int.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    if isinstance(fen, bool) or not isinstance(fen, int):
        raise UsageError(f"an amount of fen is an int, not {type(fen).__name__}")
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02}"


def parse_yuan(text: str) -> Decimal | None:
    """Return an amount of yuan in fen, with parts of a fen; None if the text is no amount.

    Args:
        text: Digits with a decimal point, and a ``-`` before a negative amount.
    """
    amount = _YUAN.fullmatch(text)
    if amount is None:
        return None
    decimals = (amount[2] or "").ljust(2, "0")
    # The point is moved in the text: arithmetic would round by the user's decimal context.
    return Decimal(f"{amount[1]}{decimals[:2]}.{decimals[2:]}")
