"""Errors say what is typed at a shell, and nothing that only Python has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chainpay.__main__ import main
from chainpay.cli.help.shell_words import to_shell_words

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
NATIVE = ("call", "--sandbox", "v3/pay/transactions/native")
UPLOAD = ("call", "--sandbox", "v3/merchant/media/upload", "--file")
BILL = ("download", "--sandbox", "v3/bill/tradebill", "-q", "bill_date=2026-11-23")
QUERY_V2 = ("call", "--sandbox", "v2/pay/orderquery")
REFUND_V2 = ("call", "--sandbox", "v2/secapi/pay/refund", "-x", "mch_id=1900000001")

#: ``deadline=``, ``wait()``, ``chainpay.Media``, ``True`` …
PYTHON = re.compile(r"\b[a-z_]+=(?=[\s,;:.)]|$)|\w\(|\b(?:chainpay|httpx|ssl)\.[A-Z]|True|dict")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((*NATIVE, "--deadline", "0"), "--deadline takes seconds above 0, not 0.0"),
        ((*NATIVE, "--timeout", "-1"), "--timeout takes seconds above 0, not -1.0"),
        ((*NATIVE, "-H", "A B: x"), "-H has 'A B', which is no header's name"),
        ((*NATIVE, "-H", "Authorization: x"), "chainpay writes the signature there\n"),
        ((*NATIVE, "--json-body", '"{}"'), "--json-body is a text that looks like JSON already"),
        ((*NATIVE, "--json-body", "[]", "--encrypt"), "pass the fields in an object"),
        ((*NATIVE, "--encrypt", "-j", "mchid=1"), "-j appid is missing"),
        (
            ("call", "--sandbox", "v3/pay/transactions/id/42/x", "--encrypt", "-j", "a=1"),
            "the catalog has no path",
        ),
        ((*UPLOAD, "photo.txt"), "pass a file such as photo.jpg with the ending of its kind\n"),
        ((*UPLOAD, "none.png"), "--file finds no file 'none.png'\n"),
        ((*BILL, "-o", "."), "-o is '.', which names no file"),
        ((*BILL, "-o", "none/x.csv"), "the folder 'none' of -o does not exist"),
        ((*QUERY_V2, "-x", "out_trade_no=1"), "-x has no mch_id"),
        ((*QUERY_V2, "-q", "out_trade_no=1"), "a POST of APIv2 has no -q; pass its fields as -x"),
        ((*REFUND_V2, "--merchant", "none.p12"), "the PKCS#12 of --merchant can't be opened"),
        (("wait", "X", "--sandbox", "--deadline", "0"), "--deadline takes seconds above 0"),
        (("find", " "), "chainpay find takes words, such as"),
    ],
)
def test_an_error_has_the_words_of_a_shell(
    arguments: tuple[str, ...],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """The options and commands that help, by the names that they have there."""
    monkeypatch.chdir(tmp_path)
    Path("photo.txt").write_text("x")
    assert main([*arguments]) in (1, 2)
    printed = capsys.readouterr().err
    assert message in printed
    assert not PYTHON.search(printed), printed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the client has no secret= (APIv2密钥), with which APIv2 is signed",
            "the client has no secret (CHAINPAY_SECRET, APIv2密钥), with which APIv2 is signed",
        ),
        (
            "pass both in certs= (or CHAINPAY_PLATFORM_KEYS).",
            "pass both in platform_keys (CHAINPAY_PLATFORM_KEYS).",
        ),
        (
            "if the merchant has none, pass certs={'PUB_KEY_ID_…': 'pub_key.pem'}",
            "if the merchant has none, pass CHAINPAY_PLATFORM_KEYS=PUB_KEY_ID_…=pub_key.pem, or"
            " platform_keys of a profile",
        ),
        (
            "only the key of APIv2: wait() needs the appid= of the order too",
            "only the key of APIv2: chainpay wait needs the --appid of the order too",
        ),
        (
            "for a download_url use client.download(url, to)",
            "for a download_url use chainpay download",
        ),
        ("takes its fields as json=, not query=.", "takes its fields as -j, not -q."),
        ("add json={'mchid': '1900000001'}", "add -j mchid=1900000001"),
        ("'/json/amount/total' is missing", "-j amount.total is missing"),
        (
            "for v2: encrypt=<that key>",
            "for v2: that key, which Python alone can pass",
        ),
        (
            "omit encrypt=; if you know that a field must be encrypted, use a chainpay.Sensitive",
            "omit --encrypt; Python alone can encrypt other fields",
        ),
        ("Client(merchant=…), and security=True in the call.", "--merchant apiclient_cert.p12."),
        ("timed out (see timeout=)", "timed out (see --timeout)"),
    ],
)
def test_what_few_calls_meet(text: str, expected: str) -> None:
    """Each is a message of the library, or the end of one."""
    assert to_shell_words(text) == expected


@pytest.mark.parametrize(
    "text",
    ["-q bill_date=2026-11-23", "-x secret=abc", "the body has no 'code_url': to=x", "--retry=no"],
)
def test_what_has_a_value_stays(text: str) -> None:
    """It is what somebody has typed, or what the platform has said."""
    assert to_shell_words(text) == text
