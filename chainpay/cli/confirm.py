"""The question before a call that may change something, such as move money."""

from __future__ import annotations

import re
import signal
import sys
import threading
from collections.abc import Iterator, Mapping

from ..encoding.money import yuan
from ..encoding.text import parse_json
from ..errors import Outcome, UsageError, record_outcome, shorten
from ..people.language import Text
from ..request.call import Call
from .output import Output

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
    elif not (sys.stdin.isatty() and sys.stderr.isatty()):
        nobody = "there is no terminal to ask at"
    else:
        nobody = ""
    if nobody:
        raise UsageError(f"{call} may move money, and {nobody}: nothing was sent. {otherwise}")
    output.print_note(shown or str(call), "red")
    for line in [*describe_numbers(call), *describe_amounts(call)]:
        one_line = re.sub(r"[\r\n\t]+", " ", line)  # it can't look like another line
        output.print_note(f"  {shorten(one_line)}")
    print(_QUESTION.format(mchid), end="", file=sys.stderr, flush=True)
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


# What the call is about


def describe_numbers(call: Call) -> list[str]:
    """Return the merchant's numbers in the body of a call, and the users who get money."""
    body = _read_body(call)
    fields = body.items() if isinstance(body, Mapping) else ()
    return [f"{name}  {value}" for name, value in fields if name in _NUMBERS and value]


def describe_amounts(call: Call) -> list[str]:
    """Return the amounts in the body of a call, a line for each; the greatest if there are many.

    An amount is a number whose name, or the name of an object around it, has the word amount, fee
    or money. It is in fen (分), or in the smallest unit of the currency that stands beside it.
    """
    amounts = list(_find_amounts(_read_body(call), "", "CNY", False))
    greatest = sorted(amounts, key=lambda each: each[1], reverse=True)[:_MAX_AMOUNTS]
    lines = []
    for name, amount, currency in [each for each in amounts if each in greatest]:
        is_fen = currency.upper() == "CNY"
        text = _FEN.format(amount, yuan(amount)) if is_fen else f"{amount} {currency}"
        lines.append(f"{name}  {text}")
    left = len(amounts) - len(lines)
    return [*lines, _MORE.format(left)] if left > 0 else lines


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
    elif is_amount and _INTEGER.fullmatch(str(value)):  # in a wrong call, a text
        yield name, int(str(value)), currency
