"""Output and JSON of what PHP has no like of."""

from __future__ import annotations

import enum
import io
import subprocess
import sys
from types import SimpleNamespace

import pytest

from chainpay.php import compat


class State(compat.BackedEnum):
    PAID = "SUCCESS"


class Sort(enum.Enum):
    CASH = enum.auto()


class Order:
    def __init__(self) -> None:
        self.no = "A1"
        self._db = object()


class Bill:
    def jsonSerialize(self) -> object:  # noqa: N802
        return {"order": Order(), "state": State.PAID}


def test_json_of_objects() -> None:
    assert compat.json_encode(Bill()) == '{"order":{"no":"A1"},"state":"SUCCESS"}'
    assert compat.json_encode([Order(), SimpleNamespace()]) == '[{"no":"A1"},{}]'


def test_json_of_what_can_not_be() -> None:
    circle = SimpleNamespace()
    circle.self = circle
    assert compat.json_encode(circle) is False
    assert compat.json_last_error() == compat.JSON_ERROR_RECURSION
    assert compat.json_encode(circle, compat.JSON_PARTIAL_OUTPUT_ON_ERROR) == '{"self":null}'
    assert compat.json_encode(object()) is False
    assert compat.json_last_error_msg() == "Type is not supported"
    with pytest.raises(compat.JsonException, match="Recursion detected"):
        compat.json_encode(circle, compat.JSON_THROW_ON_ERROR)
    assert compat.json_encode(1) == "1"
    assert compat.json_last_error_msg() == "No error"


def test_json_deeper_than_python_goes() -> None:
    text = "[" * 60000 + "]" * 60000
    assert compat.json_decode(text, True, 100000) is None
    assert compat.json_last_error() == compat.JSON_ERROR_DEPTH


def test_json_of_a_body() -> None:
    class Body:
        def __str__(self) -> str:
            return '{"code_url": "weixin://wxpay/bizpayurl?pr=a"}'

    assert compat.json_decode(Body(), True)["code_url"].startswith("weixin://")


def test_objects_with_a_class_are_shown_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert compat.print_r(Order(), True) == "Order Object\n(\n    [no] => A1\n)\n"
    assert compat.var_export(Order(), True) == "\\Order::__set_state(array(\n   'no' => 'A1',\n))"
    one = Order()
    compat.var_dump(one, [one])
    shown = 'object(Order)#1 (1) {{\n{0}  ["no"]=>\n{0}  string(2) "A1"\n{0}}}\n'
    assert capsys.readouterr().out == (
        shown.format("") + "array(1) {\n  [0]=>\n  " + shown.format("  ") + "}\n"
    )


def test_an_object_within_itself(capsys: pytest.CaptureFixture[str]) -> None:
    circle = SimpleNamespace()
    circle.self = circle
    compat.print_r(circle)
    compat.var_dump(circle)
    assert capsys.readouterr().out.count("*RECURSION*") == 2


def test_a_class_is_not_serialized() -> None:
    with pytest.raises(TypeError, match="Order"):
        compat.serialize(Order())
    assert compat.unserialize('O:5:"Order":0:{}') is False


def test_an_enum_is_shown_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    """One without values has none in Python that PHP knew."""

    assert compat.var_export(State.PAID, True) == "\\State::PAID"
    assert compat.print_r(Sort.CASH, True) == "Sort Enum\n(\n    [name] => CASH\n)\n"
    compat.var_dump(State.PAID)
    assert capsys.readouterr().out == "enum(State::PAID)\n"
    assert compat.json_encode(Sort.CASH) is False
    assert compat.json_last_error() == compat.JSON_ERROR_NON_BACKED_ENUM


def test_what_buffers_hold_at_the_end_is_printed() -> None:
    program = "from chainpay.php import compat as php; php.ob_start(); php.ob_start('strtoupper')"
    command = [sys.executable, "-c", f"{program}; print('paid')"]
    assert subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.strip() == b"PAID"


def test_print_returns_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert compat.print_("a") == 1
    assert capsys.readouterr().out == "a"


def test_bytes_go_out_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", out)
    compat.echo("a", "\udcff", "中b")
    out.flush()
    assert out.buffer.getvalue() == b"a\xff" + "中b".encode()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: compat.mb_internal_encoding("GBK"), "only UTF-8 is possible"),
        (lambda: compat.htmlentities("a", 51), "ENT_HTML5 is not possible"),
        (lambda: compat.parse_url("/x", 9), "valid URL component"),
        (lambda: compat.array_multisort([1], 99), "valid sort flag"),
        (lambda: compat.count([], 7), "COUNT_RECURSIVE"),
    ],
)
def test_what_is_not_possible_is_an_error(call: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()  # type: ignore[operator]


def test_parts_of_texts_at_the_limits() -> None:
    """PHP can't turn its least int around."""
    with pytest.raises(ValueError, match="must be between"):
        compat.mb_substr("abc", compat.PHP_INT_MIN)
    with pytest.raises(ValueError, match="must be between"):
        compat.mb_substr("abc", 0, compat.PHP_INT_MIN)
    assert compat.mb_substr("abc", -2, -1) == "b"
    assert compat.substr_replace(["a", ["b"]], "x", 0, 0) == ["xa", "xArray"]


def test_the_last_place_of_a_byte() -> None:
    """PHP compares a lone byte as a signed one: it finds none of a character."""
    assert compat.strripos("中文", "\udcb8") is False
    assert compat.strripos("中文中", "中") == 6
    assert compat.stripos("中文", "\udcb8") == 1
