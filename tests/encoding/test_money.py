"""Yuan and fen: exactly, or not at all."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import chainpay


@pytest.mark.parametrize(
    ("yuan", "fen"),
    [
        *(("0.58", 58), ("0", 0), ("0.00", 0), ("1", 100), ("1.1", 110), ("19.99", 1999)),
        *(("0.580", 58), ("007", 700), ("999999999999999.99", 99999999999999999)),
        *((0, 0), (12, 1200), (999999999999999, 99999999999999900)),
        *(
            (Decimal("0.58"), 58),
            (Decimal("0.580"), 58),
            (Decimal(3), 300),
            (Decimal("1E+2"), 10000),
        ),
        (Decimal("58E-2"), 58),
    ],
)
def test_whole_fen(yuan: Any, fen: int) -> None:
    """An int, whatever the precision of the user's decimals."""
    with decimal.localcontext(decimal.Context(prec=2)):
        assert chainpay.fen(yuan) == fen
    assert type(chainpay.fen(yuan)) is int
    assert chainpay.fen(chainpay.yuan(fen)) == fen


@pytest.mark.parametrize(
    "text",
    [
        *(
            "0.585",
            "0.001",
            "",
            " ",
            "1 ",
            " 1",
            "1\n",
            "+1",
            "-1",
            "-0",
            "1e2",
            "1E2",
            "NaN",
            "inf",
        ),
        *("1,000", "1_000", "１.５", "٣", "0x1", ".5", "5.", "1.2.3", "¥1", "1元", "1" * 16, "一"),
        "0." + "0" * 11,
        *(Decimal("0.585"), Decimal("-1"), Decimal("-0"), Decimal("NaN"), Decimal("sNaN")),
        *(Decimal("Infinity"), Decimal("1E+20"), Decimal("1E+999999"), Decimal("1E-999999")),
        *(-1, 10**15),
    ],
)
def test_what_is_no_amount(text: Any) -> None:
    """Nothing is rounded, and nothing guessed."""
    with pytest.raises(chainpay.UsageError, match=r"such as '0\.58'"):
        chainpay.fen(text)


def test_no_float_is_exact() -> None:
    """Also not those that look so: the same program would refuse 0.1 + 0.2 on another day."""
    for amount in (0.58, 1.0, float("nan"), 0.1 + 0.2):
        with pytest.raises(chainpay.UsageError, match=r"write fen\('0.58'\)"):
            chainpay.fen(amount)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, True, b"1", Fraction(1, 2), ["1"]])
def test_other_types_are_named(value: Any) -> None:
    """By their type, and never by the value."""
    for convert in (chainpay.fen, chainpay.yuan):
        with pytest.raises(chainpay.UsageError, match=type(value).__name__):
            convert(value)


@pytest.mark.parametrize(
    ("fen", "yuan"),
    [(58, "0.58"), (0, "0.00"), (5, "0.05"), (100, "1.00"), (-58, "-0.58"), (-100, "-1.00")],
)
def test_fen_as_yuan(fen: int, yuan: str) -> None:
    """Two decimals; a refund's may be negative."""
    assert chainpay.yuan(fen) == yuan


def test_yuan_is_no_text() -> None:
    """What a bill says is an int already."""
    for value in ("58", 58.0, Decimal(58)):
        with pytest.raises(chainpay.UsageError, match="an amount of fen is an int"):
            chainpay.yuan(value)  # type: ignore[arg-type]
