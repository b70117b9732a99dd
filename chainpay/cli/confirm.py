"""The question before a call that may change something, such as move money."""

from __future__ import annotations

import json
import math
import os
import re
import select
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from .. import catalog
from ..catalog import index
from ..encoding.money import yuan
from ..errors import Outcome, UsageError, record_outcome, shorten
from ..people.language import Text
from ..request.call import Call
from .output import Output

_MAX_BYTES = 1024  # read at once
_QUIET_SECONDS = 0.05  # between pieces of what is pasted
_MAX_AMOUNTS = 5
_AMOUNT = re.compile(r"(?:^|[_.])(?:amount|fee|money)(?:[_.[]|$)")
_INTEGER = re.compile(r"-?[0-9]{1,99}")
_NO_AMOUNT = re.compile(r"[_.](?:type|currency|name|desc|description|account)$")
_NUMBERS = frozenset(
    (
        *("out_trade_no", "out_refund_no", "transaction_id", "out_bill_no", "out_batch_no"),
        *("out_order_no", "out_return_no", "partner_trade_no", "mch_billno", "openid", "re_openid"),
    )
)
_CURRENCIES = ("currency", "fee_type")
_RECEIVERS = ("account", "openid", "re_openid")
_QUESTION = Text("Send it as merchant {}, for real? [y/N] ", "以商户 {} 的身份真实发送吗？[y/N] ")
_OTHER_THREAD = Text(
    "nobody can be asked in another thread than the prompt's", "提示符以外的线程无法询问"
)
_NO_TERMINAL = Text("there is no terminal to ask at", "没有可供询问的终端")
_REFUSED = Text(
    "{} may move money, and {}: nothing was sent. {}", "{} 可能动用资金，而{}：未发送任何请求。{}"
)
_ANSWERED_NO = Text("you answered no to {}: nothing was sent", "已否决 {}：未发送任何请求")
_STOPPED = Text("you stopped {}: nothing was sent", "已中止 {}：未发送任何请求")
_FEN = Text("{} fen ({} yuan)", "{} 分（{} 元）")
_NO_FEN = Text("{}, not whole fen", "{}，不是整数分")
_NO_INTEGER = Text("{} {}, not a whole number", "{} {}，不是整数")
_MORE = Text("and {} more amounts", "另有 {} 个金额")
_OPENIDS = Text("{} openids in all", "共 {} 个 openid")
_UNKNOWN = Text("the catalog has no {}", "接口目录中没有 {}")
_NEAREST = Text("; the nearest: {}", "；最接近的是 {}")


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
        nobody = str(_OTHER_THREAD)
    elif not all(file is not None and file.isatty() for file in (sys.stdin, sys.stderr)):
        nobody = str(_NO_TERMINAL)
    else:
        nobody = ""
    if nobody:
        raise UsageError(_REFUSED.format(call, nobody, otherwise))
    with _stopped_by_ctrl_c(call):
        output.print_note(shown or str(call), "red")
        for line in _describe(call):
            one_line = re.sub(r"[\r\n\t]+", " ", line)  # it can't look like another line
            output.print_note(f"  {shorten(one_line)}")
        answer = _read_answer(_QUESTION.format(mchid))
    if answer not in ("y", "yes"):
        raise UsageError(_ANSWERED_NO.format(call))


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
        error = KeyboardInterrupt(_STOPPED.format(call))
        record_outcome(error, Outcome.NOT_SENT)
        raise error from None
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler if before is None else before)


# What the call is about


class _Amount(NamedTuple):
    """A value in the place of an amount.

    Attributes:
        place: Where it stands in the body.
        value: As it is sent.
        currency: What stands beside it or around it.
        receiver: The line of who gets it; empty if nobody stands beside it.
    """

    place: str
    value: str
    currency: str
    receiver: str

    @property
    def size(self) -> float:
        """How great it is; what is no whole number is shown before all others."""
        return int(self.value) if _INTEGER.fullmatch(self.value) else math.inf

    def describe(self) -> Iterator[str]:
        """Yield the line of the receiver, if there is one, and that of the amount."""
        if self.receiver:
            yield self.receiver
        is_fen, is_whole = self.currency.upper() == "CNY", self.size < math.inf
        if is_fen:
            text = _FEN.format(self.value, yuan(int(self.value))) if is_whole else ""
            text = text or _NO_FEN.format(self.value)
        else:
            text = "{} {}" if is_whole else str(_NO_INTEGER)
            text = text.format(self.value, self.currency)
        yield f"{self.place}  {text}"


def _describe(call: Call) -> list[str]:
    """Return what a call is about, a line for each number and each amount."""
    body = _read_body(call)
    return [*_describe_path(call), *_describe_numbers(body), *_describe_amounts(body)]


def _describe_path(call: Call) -> Iterator[str]:
    """Yield what the catalog has in place of a path or a method that it doesn't know."""
    if call.is_address or catalog.diagnose(call.method, call.path) is None:
        return
    others = [f"{each.method} {each.path}" for each in index.match_request("", call.path)]
    nearest = ", ".join(others or catalog.nearest(call.path, method=call.method))
    yield _UNKNOWN.format(call) + (_NEAREST.format(nearest) if nearest else "")


def _describe_numbers(body: object) -> list[str]:
    """Return the merchant's numbers, and the users who get money."""
    fields = body.items() if isinstance(body, Mapping) else ()
    return [f"{name}  {value}" for name, value in fields if name in _NUMBERS and value]


def _describe_amounts(body: object) -> Iterator[str]:
    """Yield the amounts and who gets them; the greatest if there are many.

    An amount is a number whose name, or the name of an object around it, has the word amount, fee
    or money. It is in fen (分), or in the smallest unit of the currency that stands beside it.
    """
    amounts = list(_find_amounts(body, "", "CNY", ""))
    greatest = sorted(amounts, key=lambda each: each.size, reverse=True)[:_MAX_AMOUNTS]
    for amount in amounts:
        if amount in greatest:
            yield from amount.describe()
    if len(amounts) > len(greatest):
        yield _MORE.format(len(amounts) - len(greatest))
    if (openids := sum("openid" in each.receiver for each in amounts)) > 1:
        yield _OPENIDS.format(openids)


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
    """Return the value of a JSON text, in which a number is the text that is sent."""
    try:
        return json.loads(text, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        return otherwise


def _find_amounts(value: object, place: str, currency: str, receiver: str) -> Iterator[_Amount]:
    """Yield each amount in a value of JSON.

    Args:
        value: The value.
        place: Where it stands in the body.
        currency: What is stated around it.
        receiver: The line of who is named around it.
    """
    if isinstance(value, Mapping):
        stated = (value[each] for each in _CURRENCIES if isinstance(value.get(each), str))
        currency = next(stated, currency)
        named = (f"{place}.{each}  {value[each]}" for each in _RECEIVERS if value.get(each))
        receiver = next(named, receiver) if place else ""  # the body's own is among the numbers
        for key, child in value.items():
            inner = f"{place}.{key}".lstrip(".")
            if isinstance(child, (Mapping, list)) or _is_amount(inner):
                yield from _find_amounts(child, inner, currency, receiver)
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from _find_amounts(child, f"{place}[{number}]", currency, receiver)
    elif value not in (None, "") and _is_amount(place):
        text = value if isinstance(value, str) else json.dumps(value)
        yield _Amount(place, text, currency, receiver)


def _is_amount(place: str) -> bool:
    """Return whether a value is an amount, by its name and by those of the objects around it."""
    return bool(_AMOUNT.search(place)) and not _NO_AMOUNT.search(place)
