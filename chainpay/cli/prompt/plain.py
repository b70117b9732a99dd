"""The prompt in plain Python, for those who have no IPython."""

from __future__ import annotations

import code
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import CodeType, ModuleType

from ...people.terminal import wants_colour
from ..completion import complete
from . import errors
from .mode import Mode
from .names import Magic


def run(names: dict[str, object], magics: Mapping[str, Magic], mode: Mode, banner: str) -> None:
    """Run Python's own prompt until the user leaves it.

    Args:
        names: The objects of the prompt, by name.
        magics: What a line such as ``%find 退款`` calls, by name.
        mode: Its text, its colour, and its history.
        banner: The first lines.
    """
    try:
        import readline
    except ImportError:  # some systems don't have it
        readline = None  # type: ignore[assignment]
    with _prompt_of(mode, readline is not None), _history(readline, mode):
        if readline is not None:
            readline.set_completer(_Completer(names, readline).complete)
            readline.parse_and_bind("tab: complete")
        _Console(names, magics).interact(banner, exitmsg="")


class _Console(code.InteractiveConsole):
    """Python's prompt, with magics, and with errors that show what concerns the user.

    Args:
        names: The objects of the prompt, by name.
        magics: The magics, by name.
    """

    def __init__(self, names: dict[str, object], magics: Mapping[str, Magic]) -> None:
        super().__init__(names)
        self._names = names
        self._magics = magics

    def runsource(self, source: str, filename: str = "<input>", symbol: str = "single") -> bool:
        if not source.startswith("%"):
            return super().runsource(source, filename, symbol)
        name, _, text = source[1:].strip().partition(" ")
        if name not in self._magics:
            known = ", ".join(f"%{each}" for each in sorted(self._magics))
            self.write(f"there is no %{name}, but {known}\n")
            return False
        self._names["__magic__"] = lambda: self._magics[name](text.strip())
        return super().runsource("__magic__()", filename, symbol)

    def runcode(self, code: CodeType) -> None:
        super().runcode(code)
        self._names.pop("__magic__", None)

    def showtraceback(self) -> None:
        error = sys.exc_info()[1]
        assert error is not None
        text = errors.describe(error)
        if text is not None:
            self.write(f"{text}\n")
            return
        with errors.shortened(error):
            super().showtraceback()


@contextmanager
def _prompt_of(mode: Mode, has_readline: bool) -> Iterator[None]:
    """Let Python's prompt say the mode."""
    text = mode.text
    if wants_colour():
        text = mode.paint(text)
        if has_readline:  # which must not count the characters of colours
            text = f"\x01{text}".replace("m", "m\x02", 1).replace("\x1b[0m", "\x01\x1b[0m\x02")
    before = {name: getattr(sys, name, None) for name in ("ps1", "ps2")}
    sys.ps1, sys.ps2 = text, "... ".rjust(len(mode.text))
    try:
        yield
    finally:
        for name, value in before.items():
            delattr(sys, name) if value is None else setattr(sys, name, value)


@contextmanager
def _history(readline: ModuleType | None, mode: Mode) -> Iterator[None]:
    """Use the history of a mode, and keep what is typed."""
    path = mode.history("python") if readline is not None else None
    if readline is None or path is None:
        yield
        return
    readline.clear_history()
    try:
        path.touch(0o600)
        readline.read_history_file(path)
    except OSError:  # it is no file of this user; or it is libedit's, in another format
        pass
    try:
        yield
    finally:
        try:
            readline.set_history_length(1000)
            readline.write_history_file(path)
        except OSError:  # the disk is full, say: the prompt ends all the same
            pass


class _Completer:
    """Completes with readline: chains and their calls, and else what Python completes."""

    def __init__(self, names: dict[str, object], readline: ModuleType) -> None:
        from rlcompleter import Completer  # which changes readline's completer when it is loaded

        self._names = names
        self._complete_python = Completer(names).complete
        self._get_line: Callable[[], str] = readline.get_line_buffer
        self._get_end: Callable[[], int] = readline.get_endidx

    def complete(self, word: str, state: int) -> str | None:
        texts = complete_word(self._get_line()[: self._get_end()], word, self._names)
        if texts is None:
            return self._complete_python(word, state)
        return texts[state] if state < len(texts) else None


def complete_word(line: str, word: str, names: Mapping[str, object]) -> list[str] | None:
    """Return the texts that may replace the last word of a line, as readline divides the line.

    Returns:
        The candidates; None if the line is no chain and no call of one.
    """
    result = complete(line, names)
    if result is None:
        return None
    start = len(line) - len(word)
    head, skipped = line[start : result.start], max(start - result.start, 0)
    return [f"{head}{text[skipped:]}" for text in result.texts]
