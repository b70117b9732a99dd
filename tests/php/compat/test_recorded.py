"""Every recorded call does here what it did in PHP."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from chainpay.php import compat
from chainpay.php.compat.standard.values import to_bytes

from .extensions import EXTENSIONS
from .forms import from_form, to_form

RECORDED = sorted((Path(__file__).parent / "recorded").glob("*.jsonl"))
#: PHP's classes of errors → Python's.
THROWN = {
    "TypeError": TypeError,
    "ArgumentCountError": compat.ArgumentCountError,
    "Error": compat.Error,
    "ValueError": ValueError,
    "DivisionByZeroError": ZeroDivisionError,
    "ArithmeticError": ArithmeticError,
    "JsonException": compat.JsonException,
    "SodiumException": compat.SodiumException,
    "Exception": compat.Throwable,
}


def matrix(operator: str, values: list[object]) -> list[object]:
    """Return what an operator does with each pair of values, or the class that it raises."""
    results = []
    for left, right in itertools.product(values, values):
        try:
            results.append(getattr(compat, operator)(left, right))
        except (TypeError, ArithmeticError) as error:
            classes = [name for name, one in THROWN.items() if type(error) is one]
            results.append(classes[0])
    return results


def json_decode_error(text: str) -> list[object]:
    compat.json_decode(text)
    return [compat.json_last_error(), compat.json_last_error_msg()]


def json_encode_error(*arguments: object) -> list[object]:
    compat.json_encode(*arguments)
    return [compat.json_last_error(), compat.json_last_error_msg()]


def remove_then_push(array: object, key: object, value: object) -> object:
    return compat.push(compat.remove(array, key), value)


def strtok_all(text: object, token: object) -> list[object]:
    pieces = [compat.strtok(text, token)]
    while len(pieces) < 9 and pieces[-1] is not False:
        pieces.append(compat.strtok(token))
    return pieces


def zipped(text: object, level: object) -> list[object]:
    packed = compat.gzencode(text, level), compat.gzcompress(text, level)
    broken = to_bytes(compat.gzencode(text))[:-2]
    return [
        compat.gzdecode(packed[0]),
        compat.gzuncompress(packed[1]),
        compat.gzinflate(compat.gzdeflate(text, level)),
        compat.strlen(compat.gzdecode(broken)),
    ]


#: Names of `record.php` that are no functions of the package.
HERE: dict[str, Callable[..., object]] = EXTENSIONS | {
    "matrix": matrix,
    "json_decode_error": json_decode_error,
    "json_encode_error": json_encode_error,
    "remove_then_push": remove_then_push,
    "strtok_all": strtok_all,
    "zipped": zipped,
}


@pytest.mark.parametrize("file", RECORDED, ids=lambda file: file.stem)
def test_every_recorded_call(
    file: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TZ", raising=False)
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert len(lines) > 10
    wrong = []
    for name, arguments, *rest in lines:
        result, thrown, printed = [*rest, None, ""][:3]
        function = HERE.get(name) or getattr(compat, name)
        values = [from_form(one) for one in arguments]
        try:
            done = [to_form(function(*copy.deepcopy(values))), None]
        except tuple({*THROWN.values()}) as error:
            is_same = type(error) is THROWN.get(thrown)
            is_same = is_same or (thrown == "Error" and type(error) is TypeError)
            done = [None, thrown if is_same else repr(error)]
        done.append(capsysbinary.readouterr().out)
        expected = [to_form(from_form(result)), thrown, to_bytes(from_form(printed))]
        if done != expected:
            wrong.append(f"{name}({arguments}): {done} for PHP's {expected}")
    assert wrong == []
