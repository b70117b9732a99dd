"""An own table that can't be compared."""

from __future__ import annotations

from ...errors import UsageError
from ...people.language import Text

_TEXT = Text(
    "{}: {}. Nothing was compared, and nothing was written to it.",
    "{}：{}。未对账，也没有写入该表。",
)


class TableProblem(UsageError):
    """The shop's own table can't be read, or has a value that isn't what its column says.

    Args:
        table: What the user calls it; without a password.
        reason: What is wrong with it, and what to do.

    Attributes:
        table: What the user calls it; without a password.
    """

    def __init__(self, table: str, reason: Text) -> None:
        super().__init__(table, reason)
        self.table = table

    def __str__(self) -> str:
        return _TEXT.format(*self.args)
