"""What the converter refuses: a file, with the place and the reason."""

from __future__ import annotations

from ..errors import ChainpayError
from ..people.language import Text


class Refusal(ChainpayError):
    """A PHP file that is not converted; nothing was written.

    Args:
        path: The file.
        line: The line, from 1; 0 for the whole file.
        column: The column, from 1.
        code: Why, as a word: see `chainpay port --explain`.
        reason: Why, as a sentence.
    """

    def __init__(self, path: str, line: int, column: int, code: str, reason: Text | str) -> None:
        place = f"{path}:{line}:{column}" if line else path
        super().__init__(f"{place}: {reason}")
        self.path, self.line, self.column = path, line, column
        self.code, self.reason = code, str(reason)

    def at(self, path: str) -> Refusal:
        """Return the same refusal of a file that is named otherwise."""
        made = Refusal(path, self.line, self.column, self.code, self.reason)
        made.__cause__ = self.__cause__
        return made
