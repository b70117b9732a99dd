"""A run of ``chainpay port``: convert, then show or write all of it, or nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from traceback import format_exception

from ...errors import UsageError
from ...people.frames import wants_all
from ...people.language import Text
from ...people.terminal import quote_word
from ...port.conversion import Converted, convert
from ...port.folder.project import Progress, convert_folder
from ...port.options import Options
from ...port.refusal import Refusal
from ...port.report.faults import guarded
from ...port.report.pages import FileReport, make_page
from ..output import STDOUT, Output
from .sources import Folder, read_source
from .targets import write_file, write_folder

_STDIN = "<stdin>"
_NOTHING_WRITTEN = Text("nothing was written", "没有写入任何文件")
_EXPLAIN = Text("what it means: {}", "含义见：{}")
_WRITTEN = Text("files written into {1}: {0}", "已写入 {} 个文件到 {}")
_TODOS = Text("TODOs: {}; a person must decide there", "TODO：{} 处，需人工决定")
_LIST = Text("to list them: {}", "逐条列出：{}")
_LEFT_OUT = Text("other files, left out: {}", "未处理的其他文件：{} 个")
_TEMPLATES = Text(", {} of them templates", "，其中模板 {} 个")
_REFUSED = 2


@dataclass(frozen=True, slots=True)
class PortArguments:
    """The options of the command line."""

    out: str
    keep_names: bool
    report: bool
    as_json: bool
    diff: bool
    force: bool
    keep_going: bool

    @property
    def is_reported(self) -> bool:
        """Whether a report is printed."""
        return self.report or self.as_json


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a file.

    Args:
        name: The PHP file, for messages.
        target: The path of the Python file below the output, or the file itself.
        php: Its bytes.
        made: The Python, or why there is none.
    """

    name: str
    target: str
    php: bytes
    made: Converted | Refusal

    def report(self) -> FileReport:
        """Return what became of it."""
        if isinstance(self.made, Refusal):
            return FileReport(self.name, refusal=self.made)
        made = self.made
        return FileReport(self.name, self.target, made.todos, made.notes, made.calls, made.names)


def run(source: str, arguments: PortArguments, output: Output) -> int:
    """Convert a file, a folder, or the standard input; return the exit code.

    Raises:
        UsageError: The command line is wrong, or a file has been changed.
    """
    try:
        read = read_source(source)
        if isinstance(read, Folder):
            _check_folder(read, arguments)
        results, more = _convert(source or STDOUT, read, arguments, output)
        refusals = [each.made for each in results if isinstance(each.made, Refusal)]
        if not arguments.is_reported:  # the report has them
            _print_refusals(refusals, output)
        _print_frames(refusals, output)
        if not refusals or (arguments.keep_going and len(refusals) < len(results)):
            _write(read, results, more, arguments, output)
        else:
            _note_nothing_written(arguments, output)
        _show(read, results, arguments, output)
    except Refusal as refusal:  # of the folder
        _print_refusals([refusal], output)
        _note_nothing_written(arguments, output)
        return _REFUSED
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"{error.filename or source}: {error.strerror or error}") from error
    if refusals:
        return _REFUSED
    return int(any(isinstance(e.made, Converted) and e.made.todos for e in results))


def _check_folder(folder: Folder, arguments: PortArguments) -> None:
    if not (arguments.out or arguments.is_reported or arguments.diff):
        raise UsageError(f"{folder.root} is a folder: pass -o DIR, --report or --diff")
    if arguments.out == STDOUT or Path(arguments.out or ".").is_file():
        raise UsageError(f"{folder.root} is a folder: -o takes a folder")


# Converting


def _convert(
    source: str, read: bytes | Folder, arguments: PortArguments, output: Output
) -> tuple[list[Result], Mapping[str, str]]:
    """Return what became of each file, and the texts of further modules."""
    options = Options(keep_names=arguments.keep_names)
    if not isinstance(read, Folder):
        name = _STDIN if source == STDOUT else source
        made = _convert_file(read, name, options)
        return [Result(name, _target_of(source, arguments), read, made)], {}
    with _bar(output) as progress:
        done = convert_folder(read.files, options, progress)
    results = []
    for path, data in read.files.items():
        name = os.path.join(read.root, path)
        refusal = done.refusals.get(path)
        made = done.files[path] if refusal is None else refusal.at(name)
        target = f"{done.modules[path].replace('.', '/')}.py"
        results.append(Result(name, target, data, made))
    return results, done.more


def _convert_file(data: bytes, name: str, options: Options) -> Converted | Refusal:
    try:
        with guarded(name):
            return convert(data, name, options)
    except Refusal as refusal:
        return refusal


def _target_of(source: str, arguments: PortArguments) -> str:
    """Return the path of a single file; empty for the standard output."""
    if arguments.out in ("", STDOUT):
        return ""
    if Path(arguments.out).is_dir():
        name = "converted" if source == STDOUT else Path(source).stem
        return os.path.join(arguments.out, f"{name}.py")
    return arguments.out


@contextmanager
def _bar(output: Output) -> Iterator[Progress | None]:
    """Show a bar while somebody watches."""
    if not (output.is_coloured and sys.stderr.isatty()):
        yield None
        return
    from rich.console import Console  # only a terminal needs it
    from rich.progress import BarColumn, Progress, TaskProgressColumn

    columns = BarColumn(), TaskProgressColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, steps: bar.update(task, completed=done, total=steps)


# What is printed and written


def _print_refusals(refusals: Sequence[Refusal], output: Output) -> None:
    for refusal in refusals:
        output.print_note(f"chainpay: {refusal}", "red")
    if refusals:
        code = f"chainpay port --explain {refusals[0].code}"
        output.print_note(f"  {_EXPLAIN.format(code)}", "red")


def _note_nothing_written(arguments: PortArguments, output: Output) -> None:
    if arguments.out:
        output.print_note(str(_NOTHING_WRITTEN), "red")


def _print_frames(refusals: Sequence[Refusal], output: Output) -> None:
    """Print the frames of faults, if the reader wants all of them."""
    for refusal in refusals:
        if refusal.__cause__ is not None and wants_all():
            output.print_note("".join(format_exception(refusal.__cause__)))


def _write(
    read: bytes | Folder,
    results: Sequence[Result],
    more: Mapping[str, str],
    arguments: PortArguments,
    output: Output,
) -> None:
    """Write what was converted, if the command line says where to."""
    texts = {each.target: each.made.text for each in results if isinstance(each.made, Converted)}
    todos = sum(len(each.made.todos) for each in results if isinstance(each.made, Converted))
    if isinstance(read, Folder):
        if arguments.out:
            texts |= {f"{name}.py": text for name, text in more.items()}
            write_folder(Path(arguments.out), texts, arguments.force)
            lines = [_WRITTEN.format(len(texts), arguments.out)]
            if read.others:
                hint = _TEMPLATES.format(read.templates) if read.templates else ""
                lines.append(f"{_LEFT_OUT.format(read.others)}{hint}")
            for line in lines:
                output.print_note(line)
    else:
        for target, text in texts.items():
            if target:
                write_file(Path(target), text, arguments.force)
            elif not (arguments.is_reported or arguments.diff):
                print(text, end="")
    if todos and not arguments.is_reported:
        output.print_note(_TODOS.format(todos), "yellow")
        source = read.root if isinstance(read, Folder) else results[0].name
        if source != _STDIN:
            command = f"chainpay port {quote_word(str(source))} --report"
            output.print_note(f"  {_LIST.format(command)}")


def _show(
    read: bytes | Folder, results: Sequence[Result], arguments: PortArguments, output: Output
) -> None:
    if arguments.diff:
        from .side_by_side import show  # loads rich

        pairs = [
            (each.name, each.php.decode("utf-8", "replace"), each.target or "stdout", made.text)
            for each in results
            if isinstance(made := each.made, Converted)
        ]
        show(pairs, output)
    reports = [each.report() for each in results] if arguments.is_reported else []
    if arguments.as_json:
        output.print_json([each.as_json() for each in reports])
    elif reports:
        output.print_list(make_page(reports))
