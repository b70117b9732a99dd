"""The question before a call that may change something, such as move money."""

from __future__ import annotations

import json
import os
import re
import select
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from ..encoding.money import yuan
from ..errors import Outcome, UsageError, record_outcome, shorten
from ..people.language import Text
from ..request.call import Call
from .output import Output

_MAX_BYTES = 1024  # read at once
_QUIET_SECONDS = 0.05  # between pieces of what is pasted
_MAX_AMOUNTS = 5
_AMOUNT = re.compile(r"(?:^|_)(?:amount|fee|money)(?:_|$)")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBERS = frozenset(
    (
        *("out_trade_no", "out_refund_no", "transaction_id", "out_bill_no", "out_batch_no"),
        *("out_order_no", "out_return_no", "partner_trade_no", "mch_billno", "openid", "re_openid"),
    )
)
_CURRENCIES = ("currency", "fee_type")
_QUESTION = Text("Send it as merchant {}, for real? [y/N] ", "以商户 {} 的身份真实发送吗？[y/N] ")
_FEN = Text("{} fen ({} yuan)", "{} 分（{} 元）")
_MORE = Text("and {} more amounts", "另有 {} 个金额")


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
    if call.changes_nothing:
        return
    if threading.current_thread() is not threading.main_thread():
        nobody = "nobody can be asked in another thread than the prompt's"
    elif not all(file is not None and file.isatty() for file in (sys.stdin, sys.stderr)):
        nobody = "there is no terminal to ask at"
    else:
        nobody = ""
    if nobody:
        raise UsageError(f"{call} may move money, and {nobody}: nothing was sent. {otherwise}")
    with _stopped_by_ctrl_c(call):
        output.print_note(shown or str(call), "red")
        for line in _describe(call):
            one_line = re.sub(r"[\r\n\t]+", " ", line)  # it can't look like another line
            output.print_note(f"  {shorten(one_line)}")
        answer = _read_answer(_QUESTION.format(mchid))
    if answer not in ("y", "yes"):
        raise UsageError(f"you answered no to {call}: nothing was sent")


def _read_answer(question: str) -> str:
    """Return the line that is typed after a question is shown.

    The file below `sys.stdin` is read, because the buffer above may hold what was typed before.
    """
    keyboard = sys.stdin.fileno()
    _discard_typed(keyboard)
    print(question, end="", file=sys.stderr, flush=True)
    typed = b""
    while not typed.endswith((b"\n", b"\r")) and (piece := os.read(keyboard, _MAX_BYTES)):
        typed += piece
    return typed.decode(errors="replace").strip().lower()


def _discard_typed(keyboard: int) -> None:
    """Discard what was typed or pasted until now: nobody has read the question yet."""
    try:
        import termios
    except ImportError:  # Windows has none
        return
    is_typing = True
    while is_typing:  # what is pasted comes in pieces
        termios.tcflush(keyboard, termios.TCIFLUSH)
        is_typing = bool(select.select([keyboard], [], [], _QUIET_SECONDS)[0])
    termios.tcflush(keyboard, termios.TCIFLUSH)  # a piece may end inside of a line


@contextmanager
def _stopped_by_ctrl_c(call: Call) -> Iterator[None]:
    """Let Ctrl-C stop what happens inside of the ``with``, and say that nothing was sent."""
    # An event loop, such as that of asyncio.run(), has a handler that only marks its task.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        error = KeyboardInterrupt(f"you stopped {call}: nothing was sent")
        record_outcome(error, Outcome.NOT_SENT)
        raise error from None
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler if before is None else before)


# What the call is about


def _describe(call: Call) -> list[str]:
    """Return what the body of a call is about, a line for each number and each amount."""
    body = _read_body(call)
    return [*_describe_numbers(body), *_describe_amounts(body)]


def _describe_numbers(body: object) -> list[str]:
    """Return the merchant's numbers, and the users who get money."""
    fields = body.items() if isinstance(body, Mapping) else ()
    return [f"{name}  {value}" for name, value in fields if name in _NUMBERS and value]


def _describe_amounts(body: object) -> list[str]:
    """Return the amounts; the greatest if there are many.

    An amount is a number whose name, or the name of an object around it, has the word amount, fee
    or money. It is in fen (分), or in the smallest unit of the currency that stands beside it.
    """
    amounts = list(_find_amounts(body, "", "CNY", False))
    greatest = sorted(amounts, key=lambda each: each[1], reverse=True)[:_MAX_AMOUNTS]
    lines = []
    for name, amount, currency in [each for each in amounts if each in greatest]:
        is_fen = currency.upper() == "CNY"
        text = _FEN.format(amount, yuan(amount)) if is_fen else f"{amount} {currency}"
        lines.append(f"{name}  {text}")
    left = len(amounts) - len(lines)
    return [*lines, _MORE.format(left)] if left > 0 else lines


def _read_body(call: Call) -> object:
    if call.v2 is None:
        return _parse(call.body, None)
    texts = {name: value for name, value in call.v2.values.items() if isinstance(value, str)}
    # A text may be a list or an object in JSON; 1E5 is no float.
    return {
        name: _parse(value, value) if value.lstrip()[:1] in ("[", "{") else value
        for name, value in texts.items()
    }


def _parse(text: str | bytes, otherwise: object) -> object:
    """Return the value of a JSON text, in which a float is the text that is sent."""
    try:
        return json.loads(text, parse_float=str)
    except (ValueError, RecursionError):
        return otherwise


def _find_amounts(
    value: object, name: str, currency: str, is_amount: bool
) -> Iterator[tuple[str, int, str]]:
    """Yield the place, the number and the currency of each amount in a value of JSON."""
    if isinstance(value, Mapping):
        stated = (value[each] for each in _CURRENCIES if isinstance(value.get(each), str))
        currency = next(stated, currency)
        for key, child in value.items():
            inner = is_amount or bool(_AMOUNT.search(key))
            yield from _find_amounts(child, f"{name}.{key}".lstrip("."), currency, inner)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _find_amounts(child, f"{name}[{index}]", currency, is_amount)
    elif is_amount and _INTEGER.fullmatch(str(value)):  # in a wrong call, a text
        yield name, int(str(value)), currency
