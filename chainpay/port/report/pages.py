"""What became of each file: a table for people, and JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ... import catalog
from ...catalog.pages import Block, Heading, Page, Paragraph, Table
from ...errors import UsageError
from ...people.language import Text
from ..facts import ApiCall, Todo
from ..refusal import Refusal
from ..undefined import Undefined

State: TypeAlias = Literal["converted", "todos", "refused"]

_STATES: dict[State, Text] = {
    "converted": Text("converted", "已转换"),
    "todos": Text("converted, with TODOs", "已转换，有 TODO"),
    "refused": Text("refused", "已拒绝"),
}
_LINE = Text("line {}", "第 {} 行")
_SUMMARY = Text(
    "converted: {}, with TODOs: {}, refused: {}; calls: {}",
    "已转换 {} 个，有 TODO {} 个，拒绝 {} 个；调用 {} 处",
)
_EXPLAIN = Text("What a word means: {}", "各标记的含义：{}")


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of a file.

    Args:
        file: The PHP file.
        output: The Python file; empty if there is none.
        todos: Where a person must decide.
        notes: What is different.
        calls: The calls of WeChat Pay.
        names: The names that no converted file defines.
        refusal: Why it is not converted; None if it is.
    """

    file: str
    output: str = ""
    todos: list[Todo] = field(default_factory=list)
    notes: list[Todo] = field(default_factory=list)
    calls: list[ApiCall] = field(default_factory=list)
    names: list[Undefined] = field(default_factory=list)
    refusal: Refusal | None = None

    @property
    def state(self) -> State:
        """What became of it."""
        return "refused" if self.refusal is not None else "todos" if self.todos else "converted"

    def as_json(self) -> dict[str, object]:
        """Return it for a program."""
        refusal = self.refusal
        return {
            "file": self.file,
            "output": self.output,
            "state": self.state,
            "todos": [_entry(each) for each in self.todos],
            "notes": [_entry(each) for each in self.notes],
            "calls": [
                {
                    "line": each.line,
                    "method": each.method,
                    "path": each.path,
                    "title": _title_of(each),
                }
                for each in self.calls
            ],
            "names": [
                {"name": each.name, "kind": each.kind, "module": each.module} for each in self.names
            ],
            "refusal": refusal
            and {
                "line": refusal.line,
                "column": refusal.column,
                "code": refusal.code,
                "reason": refusal.reason,
            },
        }

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield the rows of its table: the line, the word, what is there."""
        if self.refusal is not None:
            line = str(_LINE.format(self.refusal.line)) if self.refusal.line else ""
            yield line, f"refused({self.refusal.code})", self.refusal.reason
        marked = [*(("TODO", each) for each in self.todos), *(("NOTE", e) for e in self.notes)]
        for word, each in sorted(marked, key=lambda pair: pair[1].line):
            yield _LINE.format(each.line), f"{word}({each.code})", each.reason
        for call in self.calls:
            text = f"{call.path}  {_title_of(call)}".rstrip()
            yield _LINE.format(call.line), call.method, text


def _title_of(call: ApiCall) -> str:
    """Return what the catalog calls an operation; empty if it doesn't know the path."""
    try:
        return catalog.operation(call.method, call.path.partition("?")[0]).title
    except UsageError:
        return ""


def _entry(todo: Todo) -> dict[str, object]:
    return {"line": todo.line, "code": todo.code, "reason": todo.reason}


def make_page(reports: Sequence[FileReport]) -> Page:
    """Return the reports as a page."""
    blocks: list[Block] = []
    for each in reports:
        where = f"{each.file} → {each.output}" if each.output else each.file
        blocks.append(Heading(f"{where}: {_STATES[each.state]}"))
        if rows := tuple(each.rows()):
            blocks.append(Table(tuple(("", *row) for row in rows)))
        blocks.append(Paragraph(""))
    states = [each.state for each in reports]
    counts = [states.count(state) for state in ("converted", "todos", "refused")]
    blocks.append(Paragraph(_SUMMARY.format(*counts, sum(len(each.calls) for each in reports))))
    codes = [word for each in reports for _, word, _ in each.rows() if word.endswith(")")]
    if codes:
        code = codes[0].partition("(")[2][:-1]
        blocks.append(Paragraph(_EXPLAIN.format(f"chainpay port --explain {code}")))
    return Page(*blocks)
