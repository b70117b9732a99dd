"""`signing.v3`: the lines that are signed, and the header that carries the signature."""

from __future__ import annotations

import re
from typing import Any

import pytest

from chainpay import UsageError
from chainpay.encoding.text import to_utf8
from chainpay.signing.v2 import join_fields, join_sorted_fields
from chainpay.signing.v3 import SCHEME, authorization_header, join_lines, new_nonce


def test_a_nonce_is_for_one_use() -> None:
    """A nonce has 32 letters and digits, and no two are the same."""
    nonces = [new_nonce() for _ in range(1000)]
    assert len(set(nonces)) == 1000
    assert [text for text in nonces if not re.fullmatch("[0-9A-Za-z]{32}", text)] == []


def test_a_nonce_has_the_size_that_is_asked_for() -> None:
    """An odd one too; what is no size is refused."""
    assert [len(new_nonce(size)) for size in range(1, 70)] == list(range(1, 70))
    sizes: list[Any] = [0, -1, 1.5, "32", None]
    for size in sizes:
        with pytest.raises(UsageError, match="1 or more"):
            new_nonce(size)


@pytest.mark.parametrize(
    ("text", "words"), [("secret \ud800", "Unicode"), (5, "int"), (None, "None")]
)
def test_what_is_no_text_is_not_encoded(text: Any, words: str) -> None:
    """The error names what it is for and holds nothing of it; bytes stay as they are."""
    assert to_utf8("中", "it") == to_utf8("中".encode(), "it") == "中".encode()
    with pytest.raises(UsageError, match=f"^it .*{words}") as refusal:
        to_utf8(text, "it")
    assert refusal.value.__context__ is None
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        ((), b""),
        (("",), b"\n"),
        (("GET", "/v3/x?a=1", "1554208460", "n", ""), b"GET\n/v3/x?a=1\n1554208460\nn\n\n"),
        (("POST", b"/v3/x", "1", "n", b"{}"), b"POST\n/v3/x\n1\nn\n{}\n"),
        (("1", "n", "body\n"), b"1\nn\nbody\n\n"),
        (("1", "n", "中文"), b"1\nn\n\xe4\xb8\xad\xe6\x96\x87\n"),
        (("1", "n", b"\xff\x00"), b"1\nn\n\xff\x00\n"),
    ],
)
def test_each_line_ends_in_one_line_break(lines: tuple[str | bytes, ...], signed: bytes) -> None:
    """Every value gets its line break, an empty one and one that ends in a break too."""
    assert join_lines(*lines) == signed


def test_the_authorization_names_all_that_was_signed() -> None:
    """The scheme, and then five quoted parameters, in one line."""
    header = authorization_header("1900000001", "5F5B", "1554208460", "593BEC0C", "jnks+/4dl==")
    scheme, _, parameters = header.partition(" ")
    assert scheme == SCHEME == "WECHATPAY2-SHA256-RSA2048"
    assert dict(re.findall(r'(\w+)="([^"]*)"', parameters)) == {
        "mchid": "1900000001",
        "serial_no": "5F5B",
        "timestamp": "1554208460",
        "nonce_str": "593BEC0C",
        "signature": "jnks+/4dl==",
    }
    assert re.fullmatch(r'\w+="[^"]*"(,\w+="[^"]*"){4}', parameters)


# The fields of APIv2


def test_fields_are_sorted_by_their_bytes() -> None:
    """Capitals before small letters, digits as text, Chinese and emoji last; as UTF-8 sorts."""
    names = ["b", "a", "B", "_", "a10", "a9", "a-b", "中", "é", "~", "😀", "\uffee"]
    text = join_sorted_fields(dict.fromkeys(names, 1))
    in_order = [pair.partition("=")[0] for pair in text.split("&")]
    assert in_order == sorted(names, key=str.encode)
    assert join_fields(dict.fromkeys(names, 1)) == "&".join(f"{name}=1" for name in names)


def test_what_is_empty_is_not_signed() -> None:
    """Nor is the signature; a zero is, and values stay as they are."""
    fields = {"z": " a&b=c ", "sign": "S", "Sign": "s", "e": "", "n": None, "zero": 0, "o": "0"}
    assert join_sorted_fields(fields) == "Sign=s&o=0&z= a&b=c &zero=0"
    assert join_sorted_fields({}) == ""


@pytest.mark.parametrize("value", [True, 1.5, b"x", ["x"], {"x": 1}])
def test_a_value_that_is_no_text_is_not_signed(value: Any) -> None:
    """The message names the field, and holds nothing of its value."""
    with pytest.raises(UsageError, match=rf"the field 'f' is a {type(value).__name__};"):
        join_sorted_fields({"f": value})
