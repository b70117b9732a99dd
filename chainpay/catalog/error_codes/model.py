"""What an error code of the platform means: one record of the catalog's data, or all of a code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from ...people.language import Text
from ..pages import Displayable


@dataclass(frozen=True, slots=True, repr=False)
class ErrorCode(Displayable):
    """What one error code means, and what to do after it.

    A code that means different things at different operations, or with different statuses, has
    several of these.

    Attributes:
        api: ``v2`` or ``v3``.
        code: As the platform spells it, such as ``SIGN_ERROR``.
        status: The HTTP status; None if no source states it.
        operations: The operations that it is for, such as ``POST v3/refund/domestic/refunds``;
            empty if it is for any.
        meaning_en: What the code means, in English.
        meaning_zh: The same in Chinese.
        advice_en: What to do, in English.
        advice_zh: The same in Chinese.
        outcome: What the code says of the request: ``refused``, or ``unknown`` if it may have been
            carried out. `chainpay.outcome` knows the answer too, and may be more careful.
        source: The address of the official document, or where else this is known from.
    """

    api: Literal["v2", "v3"]
    code: str
    status: int | None
    operations: tuple[str, ...]
    meaning_en: str
    meaning_zh: str
    advice_en: str
    advice_zh: str
    outcome: Literal["refused", "unknown"]
    source: str

    def __str__(self) -> str:
        return f"<ErrorCode {self.api} {self.code} {self.status or ''}".rstrip() + ">"

    @property
    def meaning(self) -> str:
        """What the code means, in the language of people here: see `CHAINPAY_LANG`."""
        return str(Text(self.meaning_en, self.meaning_zh))

    @property
    def advice(self) -> str:
        """What to do, in the same language."""
        return str(Text(self.advice_en, self.advice_zh))

    @property
    def proposes_number(self) -> bool:
        """Whether the advice is to use another number, which only some operations may do."""
        return bool(re.search(r"(?<!not )use another number|with another number", self.advice_en))

    @property
    def is_certain(self) -> bool:
        """Whether the code alone proves that the call was not carried out.

        It doesn't with 429 or 5xx, nor in APIv2, where a FAIL may come unsigned.
        """
        return self.outcome == "refused" and self.api == "v3" and (self.status or 400) < 429

    @classmethod
    def load(cls, record: dict[str, Any]) -> ErrorCode:
        """Make an error code of its record."""
        names = record["operations"] or ()
        operations = tuple(name.replace(" /", " ") for name in names)
        return cls(**{**record, "operations": operations})


_REFUSED = Text("It was not carried out.", "本次请求未执行。")
_DOUBTFUL = Text(
    "Whether it was carried out is not certain: query it before you repeat it, and use no other"
    " number before.",
    "是否已执行不能确定：重试前先查询，查明前不要换单号。",
)
_BY_QUERY = Text("The query says whether it was carried out.", "是否已执行以查询结果为准。")
_UNKNOWN = Text("It may have been carried out.", "可能已执行。")


def describe_outcome(record: ErrorCode, *, is_refused: bool) -> str:
    """Return whether a call was carried out, in the language of people here.

    Args:
        record: What the code of the answer means.
        is_refused: Whether it is certain that the call was not carried out.
    """
    if record.outcome == "unknown":
        return str(_UNKNOWN)
    if is_refused:
        return str(_REFUSED)
    return str(_BY_QUERY if begins_with_query(record) else _DOUBTFUL)


def begins_with_query(record: ErrorCode) -> bool:
    """Return whether the advice itself is to query first: nobody needs to be told so twice."""
    return record.advice_en.startswith("Query")


class ErrorCodes(Displayable, tuple[ErrorCode, ...]):
    """All that one error code can mean. It is shown as one page."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"<ErrorCodes {', '.join(dict.fromkeys(each.code for each in self))}>"
