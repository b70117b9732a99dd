"""Texts in a CSV file that a spreadsheet opens: none of them becomes a formula."""

from __future__ import annotations

import re

from ..errors import printable

#: What begins a formula, also behind blanks, and in the wide forms of Chinese and Japanese input.
_FORMULA = re.compile(r"[\s\x00]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NAME = re.compile(r"[-+@]?[\w.|*@-]*")  # no formula: it calls nothing, and needs no quote


def guard(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: with an apostrophe, if it is like one.

    A number of the merchant's, such as ``-1`` or ``@A_2``, stays as it is: its characters call
    nothing, and a program finds it again. Control characters, which a terminal would obey, are
    replaced.
    """
    is_formula = _FORMULA.match(text) and not _NAME.fullmatch(text)
    return printable(f"'{text}" if is_formula else text)
