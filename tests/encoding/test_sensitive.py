"""`chainpay.Sensitive` as a value: what it takes, what it shows, what stands for it meanwhile."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import re
from collections.abc import Callable
from typing import Any

import pytest

from chainpay import Sensitive, UsageError
from chainpay.encoding.sensitive import SensitiveValues, replace_placeholders
from tests.support.keys import full_text

NUMBER = "6222021234567890"


@pytest.mark.parametrize(
    ("text", "plaintext"),
    [
        ("", b""),
        ("张三", "张三".encode()),
        (b"\xff\x00", b"\xff\x00"),
        ("中" * 71 + "x", b"\xe4\xb8\xad" * 71 + b"x"),
    ],
    ids=["empty", "Chinese", "bytes", "214 bytes"],
)
def test_it_holds_bytes(text: str | bytes, plaintext: bytes) -> None:
    """Text is UTF-8, up to the 214 bytes that every key encrypts."""
    assert Sensitive(text).plaintext == plaintext


REFUSED: dict[str, tuple[Any, str]] = {
    "215 bytes": (NUMBER * 13 + "1234567", "up to 214 bytes, not 215"),
    "many characters": ("中" * 72, "up to 214 bytes, not 216"),
    "int": (int(NUMBER), "takes str or bytes, not int"),
    "None": (None, "takes str or bytes, not NoneType"),
    "lone surrogate": (f"{NUMBER}\ud800", "not valid Unicode"),
    "another": (Sensitive(NUMBER), "takes str or bytes, not Sensitive"),
}


@pytest.mark.parametrize(("value", "words"), REFUSED.values(), ids=REFUSED)
def test_what_it_does_not_take(value: Any, words: str) -> None:
    """Refused where it is written, and not repeated."""
    with pytest.raises(UsageError, match=words) as refusal:
        Sensitive(value)
    assert NUMBER not in full_text(refusal.value)


SHOWN: dict[str, Callable[[Sensitive], object]] = {
    "repr": repr,
    "str": str,
    "%s": lambda value: "%s" % value,  # noqa: UP031
    "in a dict": lambda value: {"bank_account": value},
    "in a list": lambda value: [value],
}


@pytest.mark.parametrize("show", SHOWN.values(), ids=SHOWN)
def test_it_does_not_show_itself(
    show: Callable[[Sensitive], object], caplog: pytest.LogCaptureFixture
) -> None:
    """Neither its text nor its placeholder, which is sent in its place, gets into a log."""
    value = Sensitive(NUMBER)
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("tests").info("%s", show(value))
    assert "Sensitive(…)" in caplog.text
    assert NUMBER not in caplog.text
    assert value.placeholder not in caplog.text


@pytest.mark.parametrize("text", ["{}", "{:>20}", "{!r:>5}"])
def test_it_is_no_part_of_a_text(text: str) -> None:
    """An f-string would send what it shows; with `!r` it is meant for people."""
    if "!r" in text:
        assert text.format(Sensitive(NUMBER)) == "Sensitive(…)"
    else:
        with pytest.raises(TypeError, match="value of its own"):
            text.format(Sensitive(NUMBER))


def test_no_attribute_can_be_added() -> None:
    """A typing error shows."""
    with pytest.raises(AttributeError):
        Sensitive("x").serial = "5F"  # type: ignore[attr-defined]


def test_a_copy_is_the_same_value() -> None:
    """A copied or pickled value has the same ciphertext; the placeholder goes with it."""
    value = Sensitive(NUMBER)
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert other.plaintext == value.plaintext
        assert other.placeholder == value.placeholder


def test_placeholders_need_no_escaping() -> None:
    """Letters and digits, in JSON, queries and XML; and no two values share one."""
    values = [Sensitive("x") for _ in range(100)]
    assert len({value.placeholder for value in values}) == 100
    assert all(re.fullmatch("[a-z0-9]+", value.placeholder) for value in values)


def test_what_stands_for_it_is_replaced() -> None:
    """Each by its own ciphertext, everywhere; what isn't one is left to who encodes."""
    values = SensitiveValues()
    one, other = Sensitive("one"), Sensitive("other")
    text = json.dumps({"a": one, "b": [other, one], "c": "plain"}, default=values.replace)
    assert values == [one, other, one]
    encrypted = replace_placeholders(text, values, lambda plaintext: f"<{plaintext.decode()}>")
    assert json.loads(encrypted) == {"a": "<one>", "b": ["<other>", "<one>"], "c": "plain"}
    with pytest.raises(TypeError, match="Object of type object is not JSON serializable"):
        values.replace(object())
    assert len(values) == 3
