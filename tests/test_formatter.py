"""`chainpay.formatter`: the lines that are signed, and the header that carries the signature."""

from __future__ import annotations

import re

import pytest

from chainpay.formatter import SCHEME, authorization, message, nonce


def test_a_nonce_is_for_one_use() -> None:
    """A nonce has 32 letters and digits, and no two are the same."""
    nonces = [nonce() for _ in range(1000)]
    assert len(set(nonces)) == 1000
    assert [text for text in nonces if not re.fullmatch("[0-9A-Za-z]{32}", text)] == []


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
    assert message(*lines) == signed


def test_the_authorization_names_all_that_was_signed() -> None:
    """The scheme, and then five quoted parameters, in one line."""
    header = authorization("1900000001", "5F5B", "1554208460", "593BEC0C", "jnks+/4dl==")
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
