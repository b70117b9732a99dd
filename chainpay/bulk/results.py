"""What becomes of the rows of a job: the state of one, and the summary of all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from types import MappingProxyType
from typing import NamedTuple

from ..catalog.pages import Block, Displayable, Page, Paragraph, Table, page_of
from ..encoding.money import yuan
from ..people.language import Text
from ..transport.responses import Response

_YUAN = Text("{} yuan", "{} 元")
_NO_CODE = Text("no code", "无错误码")
_SPEED = Text(
    "{:,} calls in {:.1f} s, {:.1f} a second", "{:,} 次调用，用时 {:.1f} 秒，每秒 {:.1f} 次"
)
_ALL = Text("all rows", "全部")


class State(StrEnum):
    """What is known of a row."""

    TODO = "todo"
    """It was not sent, or the platform has certainly not carried it out, and it may be sent."""
    SENDING = "sending"
    """It may have left. Of a job that has died, nothing more is known."""
    DONE = "done"
    """The platform has accepted it; what comes of it, such as a refund, may still be under way."""
    REFUSED = "refused"
    """The platform has not carried it out, and says why."""
    UNKNOWN = "unknown"
    """It may have been carried out; a resumed job asks for it."""


class Result(NamedTuple):
    """What became of one row.

    Attributes:
        position: Which row it is; the first is 1.
        number: The merchant's own number.
        state: ``done``, ``refused`` or ``unknown``; or ``todo`` if the job was stopped before.
        code: The platform's code of a refusal, or the state that the platform has it in.
        message: The platform's words, or those of an error.
        request_id: The ``Request-ID`` of the last answer.
        attempts: How often it was sent in this run.
        amount: Its amount in fen (分); None if the operation has none.
        kept: The fields of the answer that the job keeps, by their names.
        response: The verified answer; None if there is none.
    """

    position: int
    number: str
    state: State
    code: str = ""
    message: str = ""
    request_id: str = ""
    attempts: int = 0
    amount: int | None = None
    kept: Mapping[str, str] = MappingProxyType({})
    response: Response | None = None


class Count(NamedTuple):
    """How many rows, and their total in fen (分)."""

    rows: int = 0
    total: int = 0

    def plus(self, other: Count) -> Count:
        """Return the sum of both."""
        return Count(self.rows + other.rows, self.total + other.total)


@dataclass(frozen=True, repr=False)
class Summary(Displayable):
    """What became of a job so far, by its journal.

    Attributes:
        states: How many rows are in each state, and their total.
        codes: The same of the refused rows, by code.
        seconds: How long this run took; 0 if none did.
        sent: How many calls this run has sent, its queries among them.
        reason: Why the run has ended before its end, in both languages; None if it hasn't.
    """

    states: Mapping[State, Count]
    codes: Mapping[str, Count]
    seconds: float = 0.0
    sent: int = 0
    reason: Text | None = None

    def plus(self, other: Summary) -> Summary:
        """Return the sum of both."""
        states = {state: count.plus(other.states[state]) for state, count in self.states.items()}
        codes = dict(self.codes)
        for code, count in other.codes.items():
            codes[code] = codes.get(code, Count()).plus(count)
        ordered = dict(sorted(codes.items(), key=lambda pair: -pair[1].rows))
        return replace(self, states=states, codes=ordered)

    @property
    def stopped(self) -> str:
        """Why the run has ended before its end, in English; empty if it hasn't."""
        return self.reason.en if self.reason else ""

    @property
    def left(self) -> Count:
        """The rows that are neither done nor refused."""
        left = (State.TODO, State.SENDING, State.UNKNOWN)
        return reduce(Count.plus, (self.states[state] for state in left))

    @property
    def is_complete(self) -> bool:
        """Whether every row is done or refused."""
        return not self.left.rows

    def page(self) -> Page:
        """Return the page that shows the summary."""
        return page_of(self)

    def to_json(self) -> dict[str, object]:
        """Return the summary as JSON has it."""
        return {
            "is_complete": self.is_complete,
            "states": {state: count._asdict() for state, count in self.states.items()},
            "codes": {code: count._asdict() for code, count in self.codes.items()},
            "seconds": round(self.seconds, 3),
            "sent": self.sent,
            "stopped": self.stopped,
        }

    def __str__(self) -> str:
        lines = [
            f"{count.rows:,} {state}" + (f", {yuan(count.total)} yuan" if count.total else "")
            for state, count in self.states.items()
            if count.rows
        ]
        lines += [f"  {code or 'no code'}: {count.rows:,}" for code, count in self.codes.items()]
        if self.seconds:
            speed = self.sent / self.seconds
            lines.append(f"{self.sent:,} calls in {self.seconds:.1f} s, {speed:.1f} a second")
        return "\n".join([*lines, *([self.stopped] if self.stopped else [])])


STATES: Mapping[State, Text] = {
    State.TODO: Text("to do", "待处理"),
    State.SENDING: Text("sending", "发送中"),
    State.DONE: Text("done", "已受理"),
    State.REFUSED: Text("refused", "被拒绝"),
    State.UNKNOWN: Text("unknown", "结果未知"),
}
"""The words for the states."""


@page_of.register
def _(summary: Summary) -> Page:
    counts = [(str(STATES[state]), count) for state, count in summary.states.items()]
    codes = [(f"  {code or _NO_CODE}", count) for code, count in summary.codes.items()]
    place = [*summary.states].index(State.REFUSED) + 1
    all_rows = Count(*map(sum, zip(*summary.states.values(), strict=True)))
    lines = [*counts[:place], *codes, *counts[place:], (str(_ALL), all_rows)]
    rows = tuple(
        (name, f"{count.rows:,}", _YUAN.format(yuan(count.total)) if all_rows.total else "")
        for name, count in lines
        if count.rows
    )
    blocks: list[Block] = [Table(rows)]
    if summary.sent:
        speed = summary.sent / summary.seconds
        blocks.append(Paragraph(_SPEED.format(summary.sent, summary.seconds, speed)))
    if summary.reason:
        blocks.append(Paragraph(str(summary.reason)))
    return Page(*blocks)
