"""``chainpay download``: files in one command, with a bar where somebody watches."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from chainpay.__main__ import main
from chainpay.client.files import downloads
from chainpay.encoding.text import json_object

from ..conftest import Recording

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
BYTES = pytest.CaptureFixture[bytes]
ORDERS = "v3/bill/tradebill"


PAID_AT = datetime.now(timezone(timedelta(hours=8))) - timedelta(days=2)
DAY = f"{PAID_AT:%Y-%m-%d}"


@pytest.fixture
def billed(merchant: Recording) -> Recording:
    """A merchant with an order that was paid two days ago."""
    order = {
        "out_trade_no": "ORDER-0001",
        "description": "书",
        "amount": {"total": 100},
        "trade_state": "SUCCESS",
        "success_time": PAID_AT.isoformat(timespec="seconds"),
    }
    merchant.seed(json.dumps({"order": order}))
    return merchant


def test_a_bill_is_downloaded(billed: Recording, tmp_path: Path, capsys: CAPTURED) -> None:
    """Its path, size and digest are printed."""
    file = tmp_path / "bill.csv"
    query = ["-q", f"bill_date={DAY}"]
    assert main(["download", ORDERS, *query, "-o", str(file)]) == 0
    sha1 = hashlib.sha1(file.read_bytes()).hexdigest()
    size = f"{len(file.read_bytes()):,} bytes"
    assert capsys.readouterr().out == f"{file}  {size}  SHA1 {sha1}\n"


def test_an_address_is_downloaded_as_it_is(
    billed: Recording, tmp_path: Path, capsys: CAPTURED
) -> None:
    """As an answer names it, with its digest; a wrong digest leaves no file."""
    query = ["-q", f"bill_date={DAY}"]
    assert main(["call", ORDERS, "-X", "GET", *query, "--select", "download_url"]) == 0
    address = capsys.readouterr().out.strip()
    assert main(["call", ORDERS, "-X", "GET", *query, "--select", "hash_value"]) == 0
    digest = f"SHA1:{capsys.readouterr().out.strip()}"
    file = tmp_path / "bill.csv"
    assert main(["download", address, "-o", str(file), "--digest", digest]) == 0
    file.unlink()
    assert main(["download", address, "-o", str(file), "--digest", f"SHA1:{'0' * 40}"]) == 3
    assert "does not have the SHA1" in capsys.readouterr().err
    assert [name for name in os.listdir(tmp_path) if "bill" in name] == []


def test_what_may_move_money_is_asked_about(
    merchant: Recording, tmp_path: Path, capsys: CAPTURED
) -> None:
    """An operation that is posted is no download; where nobody can be asked, nothing is sent."""
    refund = ["v3/refund/domestic/refunds", "-X", "POST", "-j", "out_refund_no=R-1"]
    out = ["-o", str(tmp_path / "file")]
    assert main(["download", *refund, *out]) == 2
    assert "nothing was sent. --yes sends it without asking" in capsys.readouterr().err
    assert main(["download", *refund, *out, "--yes"]) == 1
    assert "was sent and refused with 400" in capsys.readouterr().err


def test_a_call_of_a_file_is_a_download(
    billed: Recording, tmp_path: Path, terminal: Callable[..., None], capsys: CAPTURED
) -> None:
    """With -o; at a terminal a bar shows how far it has come."""
    terminal()
    file = tmp_path / "bill.csv"
    fields = ["-x", f"bill_date={DAY.replace('-', '')}", "-x", "bill_type=ALL"]
    fields += ["-x", "appid=wxd678efh567hg6787", "-x", "mch_id=1900000001"]
    call = ["call", "v2.pay.downloadbill.post", *fields, "--yes", "-o", str(file)]
    assert main(call) == 0
    assert "`ORDER-0001" in file.read_text()
    assert "SHA256" in capsys.readouterr().out


def test_a_file_goes_to_the_standard_output(
    billed: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: BYTES
) -> None:
    """By -o -, when it is complete; what is said of it goes to the standard error."""
    query = ["-q", f"bill_date={DAY}"]
    file = tmp_path / "bill.csv"
    assert main(["download", ORDERS, *query, "-o", str(file)]) == 0
    capfdbinary.readouterr()
    monkeypatch.chdir(tmp_path)
    assert main(["download", ORDERS, *query, "-o", "-"]) == 0
    done = capfdbinary.readouterr()
    assert done.out == file.read_bytes()
    assert f"SHA1 {hashlib.sha1(done.out).hexdigest()}" in done.err.decode()
    assert not Path("-").exists()


def test_several_files_go_to_a_folder(
    merchant: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """The standard output takes one."""
    bills = ["v3/payscore/merchant-bill", "-q", f"bill_date={DAY}", "-q", "service_id=500001"]
    bills += ["-q", "tar_type=GZIP", "-q", "encryption_algorithm=AEAD_AES_256_GCM"]
    assert main(["download", *bills, "-o", str(tmp_path / "bill")]) == 0
    answered = json_object

    def answer_twice(content: bytes) -> dict[str, object]:
        fields = answered(content)
        lists = {name: [*value, *value] for name, value in fields.items() if type(value) is list}
        return {**fields, **lists}

    monkeypatch.setattr(downloads, "json_object", answer_twice)
    assert main(["download", *bills, "-o", str(tmp_path / "bills")]) == 0
    assert sorted(os.listdir(tmp_path / "bills")) == ["1", "2"]
    capsys.readouterr()
    assert main(["download", *bills, "-o", "-"]) == 3
    done = capsys.readouterr()
    assert (done.out, "with 2 files" in done.err) == ("", True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((ORDERS,), "Missing option '-o' / '--out'"),
        ((ORDERS, "-o", "none/bill.csv"), "the folder 'none' of -o does not exist"),
        ((ORDERS, "-o", "x", "--digest", "abc"), "--digest takes ALGORITHM:HEX, such as SHA1"),
        ((ORDERS, "-o", "x", "--digest", ":abc"), "--digest takes ALGORITHM:HEX"),
        (("https://example.com/?token=1", "-o", "x"), "is neither WeChat Pay's nor the client's"),
        (("v3/none", "-o", "x"), "the catalog has no path 'v3/none'"),
    ],
)
def test_a_wrong_download_sends_nothing(
    arguments: tuple[str, ...], message: str, merchant: Recording, capsys: CAPTURED
) -> None:
    """The message says what is wrong."""
    assert main(["download", *arguments]) == 2
    printed = capsys.readouterr().err
    assert message in printed
    assert "nothing was sent" in printed
    assert merchant.requests == []
