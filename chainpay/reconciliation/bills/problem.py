"""A bill that can't be trusted."""

from __future__ import annotations

from ...errors import ChainpayError


class BillProblem(ChainpayError, ValueError):
    """A bill is missing, isn't whole, or has other columns: nothing was compared.

    Args:
        bill: The path of its file, or what it is of.
        reason: What is wrong with it, and what to do.

    Attributes:
        bill: The path of its file, or what it is of.
    """

    def __init__(self, bill: str, reason: str) -> None:
        super().__init__(bill, reason)
        self.bill = bill

    def __str__(self) -> str:
        return f"{self.bill}: {self.args[1]}. Nothing was compared."


class NotMade(BillProblem):
    """The platform has not made the bill yet."""
