"""``chainpay gateway`` with own values and seeds: which files it reads, and what it writes."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from chainpay.__main__ import main
from chainpay.gateway.seeding import merchants as merchants_module
from chainpay.gateway.serving.merchant_files import FILES
from tests.cli.test_serve import CAPTURED, environment, from_folder, made, serving
from tests.support import keys as pems

__all__ = ["made"]  # the fixture is used by itself

SHOP = "1900000002"
ORDER = {"out_trade_no": "ORDER-0001", "description": "一本书", "amount": {"total": 100}}


@pytest.fixture(autouse=True)
def own_key(monkeypatch: pytest.MonkeyPatch, stranger: Any, keys: Any, tmp_path: Path) -> bytes:
    """A key in a file; new merchants of a seed have the same one."""
    monkeypatch.setattr(merchants_module, "new_key", lambda: stranger)
    key = pems.private_pem(stranger)
    (tmp_path / "own.pem").write_bytes(key)
    (tmp_path / "own_cert.pem").write_bytes(pems.certificate_pem(stranger))
    (tmp_path / "platform.pem").write_bytes(pems.private_pem(keys[2]))
    (tmp_path / "apiv3_key").write_text("0123456789abcdef0123456789abcdef\n")
    (tmp_path / "secret").write_text("fedcba9876543210fedcba9876543210\n")
    return key


def seed(path: Path, *lines: object) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines)
    )
    return str(path)


def state_of(client: Any, number: str = "ORDER-0001") -> str:
    answer = client.v3.pay.transactions.outTradeNo[number].get(query={"mchid": client.mchid})
    text: str = answer.json()["trade_state"]
    return text


def test_own_values(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, own_key: bytes) -> None:
    """Keys are files; secrets are files, the standard input, or texts."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"f" * 32 + b"\n")))
    keys = ("--key", "own.pem", "--cert", "own_cert.pem", "--platform-key", "platform.pem")
    secrets = ("--apiv3-key", "@apiv3_key", "--secret", "@-", "--public-key-id", "PUB_KEY_ID_01")
    seen = {}

    def use() -> None:
        seen.update(environment(tmp_path / ".chainpay"))
        with from_folder(tmp_path / ".chainpay", monkeypatch) as client:
            assert client.v3.certificates.get().status_code == 200

    assert serving(monkeypatch, use, "--mchid", SHOP, *keys, *secrets) == 0
    assert seen["CHAINPAY_MCHID"] == SHOP
    assert seen["CHAINPAY_APIV3_KEY"] == "0123456789abcdef0123456789abcdef"
    assert seen["CHAINPAY_SECRET"] == "f" * 32
    assert seen["CHAINPAY_PLATFORM_KEYS"].startswith("PUB_KEY_ID_01=")
    assert (tmp_path / ".chainpay" / "apiclient_key.pem").read_bytes() == own_key


BAD = [
    ("--apiv3-key has 4 bytes; it must have 32", ["--apiv3-key", "0123"]),
    ("--secret has 4 characters", ["--secret", "0123"]),
    ("--key is neither PEM nor a readable file", ["--key", "nowhere.pem"]),
    ("--cert needs --key", ["--cert", "own_cert.pem"]),
    ("the file 'nowhere' can't be read", ["--secret", "@nowhere"]),
    ("the file 'nowhere' can't be read", ["--seed", "nowhere"]),
    ("--mchid must be digits only", ["--mchid", "19a"]),
]


@pytest.mark.parametrize(("message", "arguments"), BAD)
def test_what_is_wrong(
    tmp_path: Path, capsys: CAPTURED, message: str, arguments: list[str]
) -> None:
    """Nothing was written then."""
    assert main(["gateway", *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / ".chainpay").exists()


def test_a_seed_at_the_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """A shop can be each merchant of it, at the next start too. Files are beside the seed."""
    (tmp_path / "seeds").mkdir()
    for name in ("own.pem", "own_cert.pem", "apiv3_key", "secret"):
        (tmp_path / name).rename(tmp_path / "seeds" / name)
    keys = {"key": "own.pem", "cert": "own_cert.pem"}
    secrets = {"apiv3_key": "@apiv3_key", "secret": "@secret"}
    file = seed(
        tmp_path / "seeds" / "shop.jsonl",
        "# two shops",
        {"merchant": {"mchid": SHOP, **keys, **secrets}},
        {"merchant": {"mchid": "1900000003", "secret": "0" * 32}},
        {"order": {**ORDER, "mchid": SHOP, "trade_state": "SUCCESS"}},
    )
    seen = []

    def use() -> None:
        for number in (SHOP, "1900000003"):
            there = tmp_path / ".chainpay" / "merchants" / number
            assert {each.name for each in there.iterdir()} == {*FILES}
            with from_folder(there, monkeypatch) as client:
                assert client.mchid == number
                seen.append(client.serial)
                assert client.v3.certificates.get().status_code == 200
                if number == SHOP:
                    assert state_of(client) == "SUCCESS"
        secret = environment(tmp_path / ".chainpay" / "merchants" / SHOP)["CHAINPAY_SECRET"]
        assert secret == "fedcba9876543210fedcba9876543210"

    assert serving(monkeypatch, use, "--seed", file) == 0
    assert serving(monkeypatch, use, "--seed", file) == 0
    assert serving(monkeypatch, use) == 0
    assert seen[:2] * 3 == seen


def test_a_seed_of_a_running_gateway(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """The command reads the file. Merchants that it adds have their files at once."""
    file = seed(
        tmp_path / "shop.jsonl",
        {"partner": {"mchid": SHOP, "key": "own.pem", "sub_merchants": [{"mchid": "1900000109"}]}},
        {"merchant": {"mchid": "1900000001", "name": "the gateway's own"}},
        {"order": {**ORDER, "mchid": SHOP}},
    )

    def use() -> None:
        capsys.readouterr()
        assert main(["gateway", "seed", file]) == 0
        assert json.loads(capsys.readouterr().out) == {"added": 3, "unchanged": 0}
        merchants = tmp_path / ".chainpay" / "merchants"
        assert [each.name for each in merchants.iterdir()] == [SHOP]
        with from_folder(merchants / SHOP, monkeypatch) as client:
            assert state_of(client) == "NOTPAY"
        assert main(["gateway", "pay", "ORDER-0001", "--mchid", SHOP]) == 0
        assert json.loads(capsys.readouterr().out) == "SUCCESS"
        stdin = io.TextIOWrapper(io.BytesIO(json.dumps({"order": ORDER}).encode()))
        monkeypatch.setattr(sys, "stdin", stdin)
        assert main(["gateway", "seed", "-"]) == 0
        assert json.loads(capsys.readouterr().out) == {"added": 1, "unchanged": 0}
        assert main(["gateway", "seed"]) == 0
        assert json.loads(capsys.readouterr().out)["out_trade_no"] == "20261125001"

    assert serving(monkeypatch, use) == 0


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"order": {}', "shop.jsonl, line 7: no JSON"),
        ("[]", "shop.jsonl, line 7: a line is"),
        ('{"merchant": 1}', "shop.jsonl, line 7: /merchant must be an object"),
        ('{"order": {"key": "own.pem"}}', "shop.jsonl, line 7: /order/key is unknown"),
        ('{"merchant": {"mchid": "1", "key": 1}}', "shop.jsonl, line 7: /merchant/key must be"),
        ('{"merchant": {"key": "no.pem"}}', "line 7: the file 'no.pem' can't be read: No such"),
        ('{"merchant": {"secret": "@none"}}', "shop.jsonl, line 7: the file 'none' can't be read"),
    ],
)
def test_a_mistake_in_line_7(tmp_path: Path, capsys: CAPTURED, line: str, message: str) -> None:
    """The error names the file and the line, at the start as well."""
    seed(tmp_path / "shop.jsonl", *["#"] * 6, line)
    assert main(["gateway", "--memory", "--seed", "shop.jsonl"]) == 2
    printed = " ".join(capsys.readouterr().err.split())
    assert message in printed
    assert "Nothing was changed" in printed


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../outside.pem", "the file '../outside.pem' is not below the folder of the seed"),
        ("/dev/zero", "the file '/dev/zero' is not below the folder of the seed"),
        ("link.pem", "the file 'link.pem' is not below the folder of the seed"),
        ("pipe.pem", "'pipe.pem' is no plain file"),
        ("large.pem", "the file 'large.pem' has more than 1000000 bytes"),
        ("zero\0.pem", "can't be read: "),
        ("-", "the file '-' is no plain file"),
    ],
)
def test_files_that_a_seed_may_not_name(
    tmp_path: Path, capsys: CAPTURED, name: str, message: str
) -> None:
    """It names plain files below its folder: others are not read, and not sent."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (tmp_path / "outside.pem").write_text("outside")
    (folder / "link.pem").symlink_to(tmp_path / "outside.pem")
    (folder / "-").mkdir()
    os.mkfifo(folder / "pipe.pem")
    (folder / "large.pem").write_bytes(b"x" * 1_000_001)
    for fields in ({"key": name}, {"secret": f"@{name}"}):
        file = seed(folder / "shop.jsonl", {"merchant": {"mchid": SHOP, **fields}})
        assert main(["gateway", "--memory", "--seed", file]) == 2
        printed = " ".join(capsys.readouterr().err.split())
        assert message in printed
        assert f"shop.jsonl, line 1: the file '{name[:4]}" in printed


def test_a_mistake_that_a_running_gateway_notes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """The error names the file, which the gateway doesn't read."""
    file = seed(tmp_path / "shop.jsonl", *["#"] * 6, {"order": {**ORDER, "amount": {"total": "1"}}})

    def use() -> None:
        capsys.readouterr()
        assert main(["gateway", "seed", file]) == 2
        printed = " ".join(capsys.readouterr().err.split())
        assert "shop.jsonl, line 7: /order/amount/total must be an integer, not a text" in printed

    assert serving(monkeypatch, use) == 0
