"""How far a job is: a bar at a terminal, else a line a minute."""

from __future__ import annotations

import sys
import threading
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from ...bulk import Count, Result, State
from ...encoding.money import yuan
from ...people.language import Text
from ..output import Output

if TYPE_CHECKING:
    from rich.progress import ProgressColumn

SECONDS = 60.0
"""Between two lines, where no terminal is."""

_WIDE = 90  # columns of a terminal that has room for a bar beside the figures

MEASURED = 30.0
"""The last seconds, of which the speed is."""

# Each count is as wide as the number of all rows, so that what stands behind it doesn't move.
_DONE, _REFUSED = Text("{:>{},} done", "已受理 {:>{},}"), Text("{:>{},} refused", "被拒绝 {:>{},}")
_UNKNOWN = Text("{:>{},} unknown", "结果未知 {:>{},}")
_SPEED, _LEFT = Text("{:.1f}/s", "{:.1f} 行/秒"), Text("{} left", "剩余 {}")
_YUAN = Text("{} yuan", "{} 元")
_OF = Text("{:,} of {:,} rows", "{:,} / {:,} 行")


class Tally:
    """What has become of the rows so far.

    Args:
        states: What became of the rows in runs before.
        rows: How many rows a job has that begins.

    Attributes:
        rows: How many rows the job has.
        unsent: How many rows were not sent, as the network failed.
    """

    def __init__(self, states: Mapping[State, Count], rows: int = 0) -> None:
        self.rows = rows or sum(count.rows for count in states.values())
        self.unsent = 0
        ended = (State.DONE, State.REFUSED)
        self._counts = Counter({state: states.get(state, Count()).rows for state in ended})
        self._total = states.get(State.DONE, Count()).total
        self._unknown: set[int] = set()  # a worker that follows one that has died may settle it
        self._samples = deque([(monotonic(), self.ended)])

    @property
    def ended(self) -> int:
        """How many rows are done or refused."""
        return self._counts[State.DONE] + self._counts[State.REFUSED]

    def add(self, result: Result) -> None:
        """Count a row that has ended."""
        self._unknown.discard(result.position)
        if result.state is State.UNKNOWN:
            self._unknown.add(result.position)
            return
        self._counts[result.state] += 1
        if result.state is State.DONE:
            self._total += result.amount or 0
        elif result.state is State.TODO and result.code and not result.request_id:
            self.unsent += 1

    def line(self, is_narrow: bool = False) -> str:
        """Return what is known, as one line; without the amount if there is little room."""
        counts = self._counts
        width = len(f"{self.rows:,}")
        parts = [_DONE.format(counts[State.DONE], width)]
        others = (_REFUSED, counts[State.REFUSED]), (_UNKNOWN, len(self._unknown))
        parts += [text.format(count, width) for text, count in others if count]
        speed = self._measure()
        parts.append(_SPEED.format(speed))
        if self._total and not is_narrow:
            parts.append(_YUAN.format(yuan(self._total)))
        if speed:
            left = timedelta(seconds=round((self.rows - self.ended) / speed))
            parts.append(_LEFT.format(left))
        return " · ".join(parts)

    def long_line(self) -> str:
        """Return the same, where no bar says how far it is."""
        return f"{_OF.format(self.ended, self.rows)} · {self.line()}"

    def _measure(self) -> float:
        """Return how many rows ended a second lately, since the first of them."""
        now = monotonic()
        if self.ended == self._samples[0][1]:
            self._samples.clear()  # so that the start of workers doesn't count
        self._samples.append((now, self.ended))
        while len(self._samples) > 2 and self._samples[1][0] < now - MEASURED:
            self._samples.popleft()
        began, ended = self._samples[0]
        return (self.ended - ended) / (now - began) if now > began else 0.0


@contextmanager
def shown(tally: Tally, output: Output) -> Iterator[None]:
    """Show how far a job is, until the end of the ``with``."""
    with _bar(tally) if output.is_coloured and sys.stderr.isatty() else _lines(tally, output):
        yield


@contextmanager
def _lines(tally: Tally, output: Output) -> Iterator[None]:
    """Print a line a minute, whether rows end or not."""
    end = threading.Event()

    def print_lines() -> None:
        while not end.wait(SECONDS):
            output.print_note(tally.long_line())

    thread = threading.Thread(target=print_lines, name="chainpay-progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        end.set()
        thread.join()


@contextmanager
def _bar(tally: Tally) -> Iterator[None]:
    from rich.console import Console  # only a terminal needs it
    from rich.progress import BarColumn, Progress, TaskProgressColumn

    console = Console(stderr=True)
    is_narrow = console.width < _WIDE
    columns = [TaskProgressColumn(), _make_column(tally, is_narrow)]
    if not is_narrow:
        columns.insert(0, BarColumn(bar_width=20))
    with Progress(*columns, console=console) as bar:
        bar.add_task("", total=max(tally.rows, 1), completed=tally.ended)
        yield
        bar.refresh()  # the last rows


def _make_column(tally: Tally, is_narrow: bool) -> ProgressColumn:
    """Return the column that moves the bar, whenever it is drawn, and says the rest."""
    from rich.progress import ProgressColumn, Task
    from rich.text import Text as Shown

    class Column(ProgressColumn):
        def render(self, task: Task) -> Shown:
            task.completed = tally.ended
            return Shown(tally.line(is_narrow))

    return Column()
