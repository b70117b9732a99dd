"""`Client.doctor`: the same checks of a client that is there, in both worlds; and what few have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import chainpay
from chainpay.client.doctor.check import Check, Report
from chainpay.client.doctor.doctor import examine_values
from chainpay.concurrency.runtime import SYNC, run_sync
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.signing.v3 import join_lines
from tests.support.doctor import Shop
from tests.support.keys import certificate_pem, private_pem


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    return Shop(Gateway(keys=keys), tmp_path)


def by_id(report: Report, name: str) -> Check:
    return next(check for check in report.checks if check.id == name)


def test_the_sandbox_is_sound() -> None:
    """And the checks of keys that a client has loaded show their fingerprints."""
    with chainpay.sandbox() as client:
        report = client.doctor()
    assert report.is_sound, repr(report)
    assert "fingerprint" in str(by_id(report, "private-key.form").result)
    assert by_id(report, "echo.fields").state == "ok"
    assert by_id(report, "network.dns").state == "unknown"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_same_on_an_event_loop(backend: str) -> None:
    """The checks have the same ids."""
    with chainpay.sandbox() as client:
        report = anyio.run(client.doctor_async, backend=backend)
        assert report.is_sound, repr(report)
        assert [each.id for each in report.checks] == [each.id for each in client.doctor().checks]


def test_the_connections_of_values_are_closed_on_an_event_loop_too(shop: Shop) -> None:
    """They are the doctor's own."""
    from chainpay.concurrency.runtime import ASYNC

    del shop.values["transport"]

    async def main(address: str) -> Report:
        values = {**shop.values, "base_uri": address, "proxy": False}
        return await examine_values(values, ASYNC)

    with shop.gateway.serve() as server:
        report = anyio.run(main, server.base_uri)
        assert report.is_sound, repr(report)


def test_the_clients_keys_stay_as_they_are(shop: Shop) -> None:
    """A client that has downloaded nothing has downloaded nothing afterwards, and works."""
    shop.values["certs"] = None
    with chainpay.Client(**shop.values) as client:
        assert client.doctor().is_sound
        assert list(client.platform_keys) == []
        assert client.v3.certificates.get().status_code == 200


def test_a_client_with_a_merchant_certificate(shop: Shop) -> None:
    """It is compared with the key and the serial."""
    shop.values["merchant"] = shop.path("apiclient_cert.p12")
    values = {**shop.values, "transport": None}
    del values["transport"]
    with chainpay.Client(**values, base_uri="https://nowhere.invalid/") as client:
        report = client.doctor(offline=True)
    assert report.is_sound, repr(report)
    assert by_id(report, "private-key.certificate").state == "ok"
    assert by_id(report, "serial.certificate").state == "ok"


def test_p12_and_pairs_as_values(shop: Shop) -> None:
    """Whatever form merchant= has."""
    for merchant in (
        shop.path("apiclient_cert.p12"),
        {"p12": Path(shop.path("apiclient_cert.p12")).read_bytes(), "passphrase": shop.mchid},
        {"cert": shop.path("apiclient_cert.pem"), "key": shop.path("apiclient_key.pem")},
    ):
        shop.values["merchant"] = merchant
        report = shop.examine()
        assert report.is_sound, repr(report)
        assert by_id(report, "private-key.certificate").state == "ok"


def test_a_p12_that_lacks_a_part(shop: Shop) -> None:
    """A key without a certificate."""
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    lock = BestAvailableEncryption(shop.mchid.encode())
    bag = pkcs12.serialize_key_and_certificates(b"", shop.key, None, None, lock)
    shop.values["merchant"] = str(shop.write("half.p12", bag))
    cause = shop.examine().cause
    assert cause is not None
    assert (cause.id, cause.cause) == ("merchant-certificate.form", "p12-incomplete")


def test_a_certificate_that_names_no_merchant(shop: Shop) -> None:
    """As one that was made by hand."""
    shop.write("apiclient_cert.pem", certificate_pem(shop.key))
    assert by_id(shop.examine(), "mchid.certificate").state == "unknown"


def test_merchant_files_that_are_missing(shop: Shop) -> None:
    """In either half of merchant=."""
    for name in ("cert", "key"):
        shop.values["merchant"] = {
            "cert": shop.path("apiclient_cert.pem"),
            "key": shop.path("apiclient_key.pem"),
            name: shop.path("none.pem"),
        }
        cause = shop.examine().cause
        assert cause is not None
        assert (cause.id, cause.cause) == ("merchant-certificate.form", "file-missing")


class Remote:
    """A signer that is somewhere else."""

    def __init__(self, shop: Shop) -> None:
        self.mchid, self.serial, self._key = shop.mchid, shop.serial, shop.key

    def sign(self, message: bytes) -> str:
        return rsa.sign(message, self._key)


class Judge:
    """A verifier of the user's own."""

    def verify(self, serial: str, message: bytes, signature: str) -> None: ...


@pytest.mark.parametrize("is_client", [True, False])
def test_a_signer_and_a_verifier_of_ones_own(shop: Shop, is_client: bool) -> None:
    """They sign, and what only they know could not be tested."""
    values = {name: shop.values[name] for name in ("certs", "apiv3_key", "transport", "clock")} | {
        "signer": Remote(shop),
        "verifier": Judge(),
    }
    if is_client:
        with chainpay.Client(**values) as client:
            report = client.doctor()
    else:
        report = run_sync(examine_values(values, SYNC))
    assert report.is_sound, repr(report)
    assert by_id(report, "private-key.form").state == "unknown"
    assert by_id(report, "platform-keys.form").state == "unknown"
    assert by_id(report, "answer.signature").state == "unknown"
    assert by_id(report, "merchant.signature").state == "ok"
    assert by_id(report, "echo.fields").state == "unknown"


@pytest.mark.parametrize("is_client", [True, False])
def test_apiv2_alone(shop: Shop, is_client: bool) -> None:
    """A number and a secret are all it has."""
    values = {name: shop.values[name] for name in ("mchid", "secret", "transport", "clock")}
    if is_client:
        with chainpay.Client(**values) as client:
            report = client.doctor()
    else:
        report = run_sync(examine_values(values, SYNC))
    assert report.is_sound, repr(report)
    assert by_id(report, "secret.form").state == "ok"
    assert "platform.answer" not in {check.id for check in report.checks}


def test_a_brand(shop: Shop) -> None:
    """It has none of the merchant's calls."""
    values = {**shop.values, "brand_id": "10001"}
    del values["mchid"]
    report = run_sync(examine_values(values, SYNC))
    assert report.is_sound, repr(report)
    with chainpay.Client(**{**values, "apiv3_key": None}) as client:
        report = client.doctor()
    assert report.is_sound, repr(report)
    assert by_id(report, "platform.answer").state == "unknown"


def test_a_folder_of_downloaded_certificates(shop: Shop) -> None:
    """What is in it verifies, as the client has it."""
    shop.values |= {"certs": None, "certs_dir": str(shop.folder / "certs")}
    with chainpay.Client(**shop.values) as client:
        client.fetch_certificates()
    report = shop.examine()
    assert report.is_sound, repr(report)
    assert by_id(report, "platform-keys.validity").state == "ok"


UNUSUAL = {
    "with quotes": lambda text: f'"{text}"',
    "on one line": lambda text: text.replace("\n", " "),
    "with \\n": lambda text: text.replace("\n", "\\n"),
    "base64 alone": lambda text: "".join(text.splitlines()[1:-1]),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_forms_of_a_key_that_are_repaired(shop: Shop, name: str) -> None:
    """They are right for chainpay, and are named, for other programs refuse them."""
    shop.values["private_key"] = UNUSUAL[name](private_pem(shop.key).decode().strip())
    report = shop.examine()
    assert report.is_sound, repr(report)
    assert ";" in str(by_id(report, "private-key.form").result)


def test_a_serial_that_is_corrected(shop: Shop) -> None:
    """In small letters, with colons."""
    text = shop.serial.lower()
    shop.values["serial"] = ":".join(text[place : place + 2] for place in range(0, 40, 2))
    report = shop.examine()
    assert report.is_sound, repr(report)
    assert "corrects" in str(by_id(report, "serial.form").result)


def test_an_apiv3_key_with_a_line_end(shop: Shop) -> None:
    """As an editor leaves it."""
    shop.values["apiv3_key"] += "\r\n"
    report = shop.examine()
    assert report.is_sound, repr(report)
    assert "line ends" in str(by_id(report, "apiv3-key.form").result)


def test_an_apiv3_key_that_names_a_file(shop: Shop) -> None:
    """As in a profile, but in a variable."""
    shop.values["apiv3_key"] = str(shop.write("apiv3.key", "x"))
    cause = shop.examine().cause
    assert cause is not None
    assert cause.cause == "apiv3-key-is-file"


class Answering(httpx.BaseTransport):
    """Changes the answers of a gateway."""

    def __init__(self, gateway: Gateway, change: Any) -> None:
        self._gateway, self._change = gateway, change

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._change(self._gateway.handle_request(request), request)  # type: ignore[no-any-return]


def refusal(text: str, status: int = 401, code: str = "SIGN_ERROR") -> Any:
    headers = {"Request-ID": "1-2", "Date": "Mon, 30 Nov 2026 00:00:00 GMT"}

    def change(_: httpx.Response, request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json={"code": code, "message": text}, headers=headers)

    return change


REFUSALS = {
    "商户未设置APIv3密钥": "apiv3-key-not-set",
    "商户未设置加密的密钥，请登录商户平台操作!": "apiv3-key-not-set",
    "商户证书已过期": "merchant-certificate-expired",
    "已更换证书，请使用新证书": "merchant-certificate-replaced",
    "商户证书已作废": "merchant-certificate-revoked",
    "商户未申请过证书": "merchant-certificate-missing",
    "商户证书序列号有误": "serial-not-of-merchant",
    "HTTP头Authorization值格式错误": "authorization-changed",
    "something else": "signature-refused",
}


@pytest.mark.parametrize(("text", "cause"), REFUSALS.items())
def test_what_a_refusal_of_the_signature_says(shop: Shop, text: str, cause: str) -> None:
    """The platform's words decide, whatever clock it has."""
    shop.values |= {
        "transport": Answering(shop.gateway, refusal(text)),
        "clock": lambda: 1796000000.0 - 3200,
    }
    report = shop.examine()
    check = by_id(report, "merchant.signature")
    assert check.cause == cause
    assert text in str(check.result)


def test_a_request_that_is_changed_on_its_way(shop: Shop) -> None:
    """The platform has checked another message than was signed."""

    def change(_: httpx.Response, request: httpx.Request) -> httpx.Response:
        message = "GET\n/v3/certificates?x=1\n1\nnonce\n\n"
        information = {"truncated_sign_message": message, "sign_message_length": len(message)}
        detail = {"issue": "sign not match", "sign_information": information}
        body = {"code": "SIGN_ERROR", "message": "错误的签名", "detail": detail}
        return httpx.Response(401, json=body, headers={"Request-ID": "1"})

    shop.values["transport"] = Answering(shop.gateway, change)
    report = shop.examine()
    assert report.cause is not None
    assert report.cause.cause == "request-changed"
    assert by_id(report, "clock.date").state == "unknown"


def echo_answers(change: Any) -> Any:
    def answer(response: httpx.Response, request: httpx.Request) -> httpx.Response:
        return change(response) if request.url.path.endswith("echo") else response  # type: ignore[no-any-return]

    return answer


def test_the_echo_is_not_open_to_the_merchant(shop: Shop) -> None:
    """It is no fault, and the report says what has tested the signature."""

    def refuse(response: httpx.Response) -> httpx.Response:
        return httpx.Response(403, json={"code": "NO_AUTH", "message": "无权限"})

    shop.values["transport"] = Answering(shop.gateway, echo_answers(refuse))
    report = shop.examine()
    assert report.is_sound
    assert "NO_AUTH" in str(by_id(report, "echo.fields").result)


def test_the_echo_gets_no_answer(shop: Shop) -> None:
    """The network may fail at any call."""

    def fail(response: httpx.Response) -> httpx.Response:
        raise httpx.ReadTimeout("slow")

    shop.values["transport"] = Answering(shop.gateway, echo_answers(fail))
    report = shop.examine()
    assert report.is_sound
    assert "slow" in str(by_id(report, "echo.fields").result)


@pytest.mark.parametrize(
    ("text", "state", "cause"),
    [("x", "unknown", ""), (None, "failed", "encrypted-for-other-certificate")],
)
def test_what_the_echo_answers(shop: Shop, text: str | None, state: str, cause: str) -> None:
    """It is decrypted, and compared; this answer is signed, as a platform would sign it."""

    def change(response: httpx.Response) -> httpx.Response:
        field = "AAAA" if text is None else rsa.encrypt(text, shop.key.public_key())
        content = json.dumps({"echo_message": "x", "encrypted_echo_message": field}).encode()
        nonce, timestamp = "n" * 32, response.headers["Wechatpay-Timestamp"]
        message = join_lines(timestamp, nonce, content)
        platform_key = core_of(shop.gateway).keyring.keys[shop.public_key_id]
        signed = {
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Serial": shop.public_key_id,
            "Wechatpay-Signature": rsa.sign(message, platform_key),
        }
        return httpx.Response(200, content=content, headers=signed)

    shop.values["transport"] = Answering(shop.gateway, echo_answers(change))
    check = by_id(shop.examine(), "echo.fields")
    assert (check.state, check.cause) == (state, cause)


def test_an_echo_that_is_signed_by_another_key(shop: Shop) -> None:
    """The key of the answer is compared here too."""
    shop.gateway.faults.add("unknown-key", path="v3/security/*")
    cause = shop.examine().cause
    assert cause is not None
    assert (cause.id, cause.cause) == ("echo.fields", "platform-key-missing")


def test_a_signature_that_is_wrong_on_purpose(shop: Shop) -> None:
    """WeChat Pay tests its merchants so: it is no fault."""
    shop.gateway.faults.add("signtest", path="v3/certificates")
    report = shop.examine()
    assert report.is_sound, repr(report)
    assert by_id(report, "answer.signature").state == "unknown"


@pytest.mark.parametrize("seconds", [100, -100])
def test_a_clock_that_is_a_little_wrong(shop: Shop, seconds: int) -> None:
    """It works, and is named."""
    clock = shop.values["clock"]
    shop.values["clock"] = lambda: clock() + seconds
    report = shop.examine()
    assert report.is_sound, repr(report)
    assert ("fast" if seconds > 0 else "slow") in str(by_id(report, "clock.date").result)


def test_other_refusals_than_of_the_signature(shop: Shop) -> None:
    """Unsigned, they prove nothing, and open nothing."""
    change = refusal("频率过高", 429, "FREQUENCY_LIMITED")
    shop.values["transport"] = Answering(shop.gateway, change)
    report = shop.examine()
    assert by_id(report, "merchant.signature").state == "unknown"
    assert by_id(report, "apiv3-key.certificates").state == "unknown"
    assert by_id(report, "platform-keys.mode").state == "unknown"
    assert by_id(report, "answer.signature").state == "unknown"
