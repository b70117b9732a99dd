"""The question of a live prompt before a call that may change something, such as move money.

It is asked where calls are sent, and not where they are typed: so also for a call in a variable, in
a function, in a promise, and for every client of the process. Queries, ``wait`` and ``download``
change nothing, and are sent without it.
"""

from __future__ import annotations

import re
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from ...encoding.language import find_language
from ...encoding.money import yuan
from ...encoding.terminal import wants_colour
from ...encoding.text import parse_json
from ...errors import Outcome, UsageError, printable, record_outcome
from ...gateway import Gateway
from ...request.call import Call
from ...transport.driver import Driver
from .mode import Mode

_MAX_AMOUNTS = 5
_AMOUNT = re.compile(r"(?:^|_)(?:amount|fee|money)(?:_|$)")
_CURRENCIES = ("currency", "fee_type")
_TEXTS = {
    "en": ("Send it as merchant {}, for real? [y/N] ", "{} fen ({} yuan)", "and {} more amounts"),
    "zh": ("以商户 {} 的身份真实发送吗？[y/N] ", "{} 分（{} 元）", "另有 {} 个金额"),
}
_AUTO = "%auto on sends without asking"


class Question:
    """Asks at the terminal of a prompt.

    Args:
        mode: The mode of the prompt, whose colour the question has.

    Attributes:
        is_on: Whether there is a question; if not, calls are sent without it.
    """

    def __init__(self, mode: Mode) -> None:
        self._mode = mode
        self.is_on = True

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Ask for every client of this process, until the end of the ``with`` block."""

        def confirm(driver: Driver, call: Call) -> None:
            if self.is_on and not isinstance(driver.network.transport, Gateway):
                self._confirm(call, driver.mchid)

        Driver.confirm = confirm
        try:
            yield
        finally:
            Driver.confirm = None

    def _confirm(self, call: Call, mchid: str) -> None:
        """Return if a person confirms a call.

        Raises:
            UsageError: The person doesn't, or nobody can be asked; nothing was sent.
            KeyboardInterrupt: The person has typed Ctrl-C; nothing was sent.
        """
        if threading.current_thread() is not threading.main_thread():
            raise UsageError(
                f"{call} may move money, and nobody can be asked in another thread than the"
                f" prompt's: nothing was sent. {_AUTO}"
            )
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise UsageError(
                f"{call} may move money, and there is no terminal to ask at: nothing was sent."
                f" {_AUTO}"
            )
        head = printable(str(call))
        print(self._mode.paint(head) if wants_colour() else head, file=sys.stderr)
        for line in describe_amounts(call):
            print(f"  {printable(line)}", file=sys.stderr)
        print(_TEXTS[find_language()][0].format(mchid), end="", file=sys.stderr, flush=True)
        if _read_answer(call) not in ("y", "yes"):
            raise UsageError(f"you answered no to {call}: nothing was sent")


def _read_answer(call: Call) -> str:
    # An event loop, such as that of asyncio.run(), has a handler that only marks its task.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return sys.stdin.readline().strip().lower()
    except KeyboardInterrupt:
        error = KeyboardInterrupt(f"you stopped {call}: nothing was sent")
        record_outcome(error, Outcome.NOT_SENT)
        raise error from None
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler if before is None else before)


# Amounts


def describe_amounts(call: Call) -> list[str]:
    """Return the amounts in the body of a call, a line for each; the first few if there are many.

    An amount is a number whose name, or the name of an object around it, has the word amount, fee
    or money. It is in fen (分), or in the smallest unit of the currency that stands beside it.
    """
    _, words, more = _TEXTS[find_language()]
    lines = []
    for name, amount, currency in _find_amounts(_read_body(call), "", "CNY", False):
        text = words.format(amount, yuan(amount)) if currency == "CNY" else f"{amount} {currency}"
        lines.append(f"{name}  {text}")
    left = len(lines) - _MAX_AMOUNTS
    return [*lines[:_MAX_AMOUNTS], more.format(left)] if left > 0 else lines


def _read_body(call: Call) -> object:
    if call.v2 is not None:  # a text may be JSON, and a number is a text
        values = {name: value for name, value in call.v2.values.items() if isinstance(value, str)}
        return {name: _parse(value) for name, value in values.items()}
    return _parse(call.body)


def _parse(text: str | bytes) -> object:
    try:
        return parse_json(text)
    except ValueError:
        return None if isinstance(text, bytes) else text


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
    elif is_amount and isinstance(value, int) and not isinstance(value, bool):
        yield name, value, currency
