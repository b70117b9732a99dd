"""A bill that can't be trusted."""

from __future__ import annotations

from ...errors import ChainpayError
from ...people.language import Text, text_of

_TEXT = Text("{}: {}. Nothing was compared.", "{}：{}。未对账。")


class BillProblem(ChainpayError, ValueError):
    """A bill is missing, isn't whole, or has other columns: nothing was compared.

    Args:
        bill: The path of its file, or what it is of.
        reason: What is wrong with it, and what to do.
    """

    def __init__(self, bill: str | Text, reason: Text) -> None:
        super().__init__(text_of(bill), reason)

    @property
    def bill(self) -> str:
        """The path of its file, or what it is of."""
        return str(self.args[0])

    def __str__(self) -> str:
        return _TEXT.format(*self.args)


class NotMade(BillProblem):
    """The platform has not made the bill yet."""
