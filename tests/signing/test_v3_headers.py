"""`signing.v3`: the four headers of a signed answer, and the clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chainpay import (
    ClockSkew,
    MalformedHeader,
    MissingHeader,
)
from chainpay.signing.v3 import SignatureHeaders

NOW = 1_700_000_000


def headers(**others: str | bytes | None) -> list[tuple[bytes, bytes]]:
    """Return the four headers of an answer, some of them replaced, or left out by a None."""
    given: dict[str, str | bytes | None] = {
        "timestamp": str(NOW),
        "nonce": "n",
        "serial": "A1",
        "signature": "c2ln",
        **others,
    }
    return [
        (
            f"Wechatpay-{name.title()}".encode(),
            value if isinstance(value, bytes) else value.encode(),
        )
        for name, value in given.items()
        if value is not None
    ]


@pytest.mark.parametrize("spell", [bytes, bytes.lower, bytes.upper])
def test_the_four_headers_are_read(spell: Callable[[bytes], bytes]) -> None:
    """Their names are found in any case and order, among others; repeated alike they are one."""
    raw = [(spell(name), value) for name, value in headers()]
    read = SignatureHeaders.parse([(b"Date", b"x"), *reversed(raw), raw[0], (b"Date", b"y")], NOW)
    assert read == SignatureHeaders(str(NOW), "n", "A1", "c2ln")


@pytest.mark.parametrize("skew", [-300, -299, 0, 299, 300])
@pytest.mark.parametrize("fraction", [0.0, 0.999])
def test_300_seconds_either_way_pass(skew: int, fraction: float) -> None:
    """The clock window is 300 seconds, itself included, whatever the fraction of the second."""
    raw = headers(timestamp=str(NOW + skew))
    assert SignatureHeaders.parse(raw, NOW + fraction).timestamp == str(NOW + skew)


@pytest.mark.parametrize(
    ("timestamp", "words"),
    [
        (NOW + 301, "301 seconds after"),
        (NOW - 301, "301 seconds before"),
        (NOW * 1000, "seconds after"),
        (0, "seconds before"),
    ],
)
def test_more_than_300_seconds_are_refused(timestamp: int, words: str) -> None:
    """Too early or too late, or in milliseconds: the error says by how much, and on which side."""
    with pytest.raises(ClockSkew, match=words):
        SignatureHeaders.parse(headers(timestamp=str(timestamp)), NOW)


@pytest.mark.parametrize("name", ["timestamp", "nonce", "serial", "signature"])
def test_an_absent_header_is_named(name: str) -> None:
    """One header is missing: the error names it, and no other."""
    with pytest.raises(MissingHeader) as refusal:
        SignatureHeaders.parse(headers(**{name: None}), NOW)
    told = str(refusal.value)
    assert [other for other, _ in headers() if other.decode() in told] == [
        f"Wechatpay-{name.title()}".encode()
    ]


def test_all_absent_headers_are_named() -> None:
    """An answer without any signature is told so at once."""
    with pytest.raises(MissingHeader) as refusal:
        SignatureHeaders.parse([(b"Date", b"x")], NOW)
    assert [name for name, _ in headers() if name.decode() not in str(refusal.value)] == []


@pytest.mark.parametrize("name", ["timestamp", "nonce", "serial", "signature"])
def test_a_repeated_header_is_refused(name: str) -> None:
    """Two values for one header: nobody can know which was meant."""
    raw = [*headers(), (f"wechatpay-{name}".encode(), b"another")]
    with pytest.raises(MalformedHeader, match=f"Wechatpay-{name.title()} is repeated"):
        SignatureHeaders.parse(raw, NOW)


@pytest.mark.parametrize("name", ["timestamp", "nonce", "serial", "signature"])
def test_a_header_is_ascii(name: str) -> None:
    """Bytes above 127 are malformed, and never guessed at."""
    with pytest.raises(MalformedHeader, match="ASCII"):
        SignatureHeaders.parse(headers(**{name: b"1\xff"}), NOW)


@pytest.mark.parametrize(
    "timestamp",
    [
        *(
            "",
            " ",
            f" {NOW}",
            f"{NOW} ",
            f"{NOW}.0",
            "1.7e9",
            f"+{NOW}",
            f"-{NOW}",
            "1_700_000_000",
        ),
        *("0x6553f100", "now", f"{NOW}\n", "1" * 19, "1" * 5000),
    ],
)
def test_a_timestamp_is_digits(timestamp: str) -> None:
    """Only digits are a time, and only as many as a time has."""
    with pytest.raises(MalformedHeader, match="Wechatpay-Timestamp"):
        SignatureHeaders.parse(headers(timestamp=timestamp), NOW)


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        pytest.param(headers(timestamp="0", nonce=None), MissingHeader, id="missing, skewed"),
        pytest.param(headers(timestamp="x", nonce=None), MissingHeader, id="missing, malformed"),
        pytest.param(headers(serial=b"\xff", nonce=None), MissingHeader, id="missing, not ASCII"),
        pytest.param(headers(timestamp="0", nonce=b"\xff"), MalformedHeader, id="ASCII, skewed"),
        pytest.param(
            [*headers(timestamp="0"), (b"Wechatpay-Nonce", b"m")],
            MalformedHeader,
            id="repeated, skewed",
        ),
        pytest.param(headers(timestamp="0", serial="FF"), ClockSkew, id="skewed, unknown"),
        pytest.param(headers(timestamp="0", serial=""), MalformedHeader, id="no serial, skewed"),
    ],
)
def test_headers_are_refused_in_phps_order(
    raw: list[tuple[bytes, bytes]], refusal: type[Exception]
) -> None:
    """First what is missing, then what is malformed, then the clock; the serial comes later."""
    with pytest.raises(refusal):
        SignatureHeaders.parse(raw, NOW)


@pytest.mark.parametrize("serial", ["", " ", "A1 ", "A1\n", "A,1", "A1\t", "序".encode("gbk")])
def test_a_serial_has_its_characters(serial: str | bytes) -> None:
    """It isn't signed: who sends an answer again can write another one."""
    with pytest.raises(MalformedHeader):
        SignatureHeaders.parse(headers(serial=serial), NOW)
