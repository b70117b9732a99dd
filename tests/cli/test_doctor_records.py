"""``chainpay doctor --request`` and ``--callback``, and the same of a client."""

from __future__ import annotations

import asyncio
import io
import json
import os
import sys
from pathlib import Path

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.gateway import Gateway
from tests.support.record_forms import FORMS
from tests.support.refused_requests import send, sign_anew

from ..conftest import Recording

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]


@pytest.mark.parametrize("form", ["monolog", "laravel", "bash", "har"])
def test_a_request_in_a_file(
    merchant: Recording, tmp_path: Path, capsys: CAPTURED, form: str
) -> None:
    """The cause, what to do, and 1."""
    sent = send(merchant, sign=sign_anew)
    file = tmp_path / "record.txt"
    file.write_text(FORMS[form](sent), "utf-8")
    assert main(["doctor", "--request", str(file)]) == 1
    printed = capsys.readouterr().out
    assert "chainpay doctor --explain body-serialised-anew" in printed
    assert sent.headers["Authorization"][-40:] not in printed
    file.write_text(FORMS[form](send(merchant)), "utf-8")
    assert main(["doctor", "--request", str(file), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["is_sound"] is True


class Stdin(io.TextIOWrapper):
    """The standard input."""


def test_a_request_of_the_standard_input(
    merchant: Recording, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or as an argument of its own: a curl command."""
    text = FORMS["bash"](send(merchant, sign=sign_anew))
    monkeypatch.setattr(sys, "stdin", Stdin(io.BytesIO(text.encode())))
    assert main(["doctor", "--request", "-", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["cause"] == "body-serialised-anew"
    assert main(["doctor", "--request", text, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["cause"] == "body-serialised-anew"


def test_a_callback(merchant: Recording, tmp_path: Path, capsys: CAPTURED) -> None:
    """Whose body was parsed and written again."""
    resource = {"out_trade_no": "ORDER-0001"}
    headers, body = merchant.callback(
        "TRANSACTION.SUCCESS", resource, serial=merchant.public_key_id
    )
    anew = json.dumps(json.loads(body), indent=2)
    file = tmp_path / "callback.json"
    file.write_text(json.dumps({"headers": dict(headers), "body": anew}))
    assert main(["doctor", "--callback", str(file)]) == 1
    printed = capsys.readouterr().out
    assert "chainpay doctor --explain body-serialised-anew" in printed
    assert "ORDER-0001" not in printed


def test_a_key_that_can_not_be_read(merchant: Recording, tmp_path: Path, capsys: CAPTURED) -> None:
    """The rest is checked; what is wrong with the key comes last."""
    file = tmp_path / "record.txt"
    file.write_text(FORMS["bash"](send(merchant)))
    os.environ["CHAINPAY_PRIVATE_KEY"] = "/nowhere/apiclient_key.pem"
    assert main(["doctor", "--request", str(file), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["cause"] == "file-missing"
    states = {check["id"]: check["state"] for check in report["checks"]}
    assert states["request.serial"] == "ok"
    assert states["request.message"] == "unknown"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--request", "/nowhere/a.log"],
        ["--request", "a", "--callback", "b"],
        ["--request", "a", "--notify-url", "https://pay.example.com/notify"],
        ["--callback", "a", "--notify-url", "https://pay.example.com/notify"],
    ],
)
def test_mistakes(merchant: Recording, capsys: CAPTURED, arguments: list[str]) -> None:
    """They end with 2."""
    assert main(["doctor", *arguments]) == 2
    assert "chainpay: " in capsys.readouterr().err


def test_a_client(gateway: Gateway) -> None:
    """With its own keys, also on an event loop."""
    record = FORMS["bash"](send(gateway, sign=sign_anew))
    headers, body = gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "ORDER-0001"})
    kept = json.dumps({"headers": dict(headers), "body": body.decode()})
    with chainpay.Client(**gateway.credentials()) as client:
        report = client.doctor(request=record)
        assert report.cause is not None
        assert report.cause.cause == "body-serialised-anew"
        again = asyncio.run(client.doctor_async(request=record))
        assert again.cause == report.cause
        assert client.doctor(callback=kept).is_sound
        with pytest.raises(chainpay.UsageError, match="exclude each other"):
            client.doctor(request=record, callback=kept)


def test_a_client_and_apiv2(gateway: Gateway) -> None:
    """The loaded APIv3 key is no text that could have been the secret."""
    xml = f"<xml><mch_id>{gateway.mchid}</mch_id><sign>{'0' * 32}</sign></xml>"
    with chainpay.Client(**gateway.credentials()) as client:
        url = "https://api.mch.weixin.qq.com/pay/orderquery"
        report = client.doctor(request=f"curl {url} -d '{xml}'")
    assert report.cause is not None
    assert report.cause.cause == "secret-wrong"
