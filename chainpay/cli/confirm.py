"""The question before a call that may change something, such as move money."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType

from ..errors import Outcome, UsageError, record_outcome, shorten
from ..people.language import Text
from ..request.call import Call
from .calls.summary import summarize
from .output import Output

_MAX_BYTES = 1024  # read at once
_QUIET_SECONDS = 0.05  # between pieces of what is pasted
_DEAF_SECONDS = 0.2  # until a Ctrl-C is noticed that comes in the instant before a wait
_QUESTION = Text("Send it as merchant {}, for real? [y/N] ", "以商户 {} 的身份真实发送吗？[y/N] ")
YES = Text("--yes sends it without asking", "--yes 不经询问直接发送")
"""What a command says of its option."""

_OTHER_THREAD = Text(
    "nobody can be asked in another thread than the prompt's", "提示符以外的线程无法询问"
)
_NO_TERMINAL = Text("there is no terminal to ask at", "没有可供询问的终端")
_REFUSED = Text(
    "{} may move money, and {}: nothing was sent. {}", "{} 可能动用资金，而{}：未发送任何请求。{}"
)
_ANSWERED_NO = Text("you answered no to {}: nothing was sent", "已否决 {}：未发送任何请求")
_STOPPED = Text("you stopped {}: nothing was sent", "已中止 {}：未发送任何请求")


def confirm(call: Call, mchid: str, output: Output, otherwise: str, shown: str = "") -> None:
    """Return if a call changes nothing, or if a person confirms it.

    Args:
        call: The call.
        mchid: As whom it is sent.
        output: Where it is shown.
        otherwise: What sends it without the question, for the errors.
        shown: The call as a text; empty for its method and path.

    Raises:
        UsageError: The person doesn't confirm it, or nobody can be asked; nothing was sent.
        KeyboardInterrupt: The person has typed Ctrl-C; nothing was sent.
    """
    if not call.changes_nothing:
        confirm_all(call, [shown or str(call), *summarize(call, mchid)], mchid, output, otherwise)


def confirm_all(
    what: object, lines: Sequence[str], mchid: str, output: Output, otherwise: str
) -> None:
    """Return if a person confirms something that may move money.

    Args:
        what: What it is called.
        lines: What is shown of it: a heading, and what stands below it.
        mchid: As whom it is sent.
        output: Where it is shown.
        otherwise: What sends it without the question, for the errors.

    Raises:
        UsageError: The person doesn't confirm it, or nobody can be asked; nothing was sent.
        KeyboardInterrupt: The person has typed Ctrl-C; nothing was sent.
    """
    if threading.current_thread() is not threading.main_thread():
        nobody = str(_OTHER_THREAD)
    elif not all(file is not None and file.isatty() for file in (sys.stdin, sys.stderr)):
        nobody = str(_NO_TERMINAL)
    else:
        nobody = ""
    if nobody:
        raise UsageError(_REFUSED.format(what, nobody, otherwise))
    heading, *rest = lines
    with stopped_by_ctrl_c(what):
        output.print_note(heading, "red")
        for line in rest:
            one_line = re.sub(r"[\r\n\t]+", " ", line)  # it can't look like another line
            output.print_note(f"  {shorten(one_line)}")
        answer = _read_answer(_QUESTION.format(mchid))
    if answer not in ("y", "yes"):
        raise UsageError(_ANSWERED_NO.format(what))


def _read_answer(question: str) -> str:
    """Return the line that is typed after a question is shown.

    The file below `sys.stdin` is read, because the buffer above may hold what was typed before.
    """
    keyboard, termios = sys.stdin.fileno(), _find_termios()
    if termios is not None:
        _discard_typed(keyboard, termios)
    print(question, end="", file=sys.stderr, flush=True)
    typed = b""
    while not typed.endswith((b"\n", b"\r")):
        if termios is not None:
            _await_key(keyboard)
        piece = os.read(keyboard, _MAX_BYTES)
        if not piece:
            break
        typed += piece
    return typed.decode(errors="replace").strip().lower()


def _find_termios() -> ModuleType | None:
    try:
        import termios
    except ImportError:  # Windows has none
        return None
    return termios


def _discard_typed(keyboard: int, termios: ModuleType) -> None:
    """Discard what was typed or pasted until now: nobody has read the question yet."""
    is_typing = True
    while is_typing:  # what is pasted comes in pieces
        termios.tcflush(keyboard, termios.TCIFLUSH)
        is_typing = bool(select.select([keyboard], [], [], _QUIET_SECONDS)[0])
    termios.tcflush(keyboard, termios.TCIFLUSH)  # a piece may end inside of a line


def _await_key(keyboard: int) -> None:
    """Wait until something is typed, in pieces.

    Python looks for a Ctrl-C before it waits. One that comes after that look, and before the wait
    has begun, would be noticed only at the next key.
    """
    while not select.select([keyboard], [], [], _DEAF_SECONDS)[0]:
        pass


@contextmanager
def stopped_by_ctrl_c(what: object) -> Iterator[None]:
    """Let Ctrl-C stop what happens inside of the ``with``, and say that nothing was sent."""
    if threading.current_thread() is not threading.main_thread():  # Ctrl-C reaches no other one
        yield
        return
    # An event loop, such as that of asyncio.run(), has a handler that only marks its task.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        error = KeyboardInterrupt(_STOPPED.format(what))
        record_outcome(error, Outcome.NOT_SENT)
        raise error from None
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler if before is None else before)


@contextmanager
def printing_ctrl_c(output: Output) -> Iterator[None]:
    """Print what a Ctrl-C inside of the ``with`` has stopped: a command ends by it."""
    try:
        yield
    except KeyboardInterrupt as stop:
        print(file=sys.stderr)  # the line of the question is open
        output.print_note(str(stop), "red")
        raise
