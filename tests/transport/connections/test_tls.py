"""`Client(merchant=…)`: the merchant's certificate for TLS, before a server that asks for it."""

from __future__ import annotations

import ssl
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

import chainpay
from chainpay import UsageError, from_xml
from chainpay.crypto import hash as hashes
from chainpay.crypto import pem
from chainpay.encoding.xml import to_xml
from chainpay.signing.v2 import join_sorted_fields
from tests.support.doors import Door
from tests.support.keys import as_file, full_text, private_pem, public_pem, secrets_of
from tests.support.pki import MCHID, SECRET, Pki, a_client, as_pem, certified


def as_p12(pki: Pki, passphrase: str = MCHID) -> bytes:
    lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"x", pki.key, pki.merchant, None, lock)


class Answering(BaseHTTPRequestHandler):
    """Answers as APIv2 does, and says whose certificate it was shown."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        assert isinstance(self.connection, ssl.SSLSocket)
        shown = x509.load_der_x509_certificate(self.connection.getpeercert(binary_form=True) or b"")
        fields = {"return_code": "SUCCESS", "result_code": "SUCCESS", "shown": pem.serial(shown)}
        fields["sign"] = hashes.sign(hashes.MD5, join_sorted_fields(fields), SECRET)
        body = to_xml(fields).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


@contextmanager
def asking(
    pki: Pki, folder: Path, newest: ssl.TLSVersion = ssl.TLSVersion.MAXIMUM_SUPPORTED
) -> Iterator[str]:
    """Serve where only who shows a certificate of the authority gets in; give the address."""
    chain = as_file(as_pem(pki.server) + private_pem(pki.server_key), folder, "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    context.load_verify_locations(cadata=as_pem(pki.authority).decode())
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = newest
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def address(pki: Pki, tmp_path: Path) -> Iterator[str]:
    with asking(pki, tmp_path) as address:
        yield address


@pytest.fixture
def early(pki: Pki, tmp_path: Path) -> Iterator[str]:
    """The address of a server that refuses in the handshake; with TLS 1.3, it would be later."""
    with asking(pki, tmp_path, ssl.TLSVersion.TLSv1_2) as address:
        yield address


@pytest.fixture
def trusted(pki: Pki, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine trusts the authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(as_file(as_pem(pki.authority), tmp_path, "ca.pem")))


def shown(door: Door, client: chainpay.Client, security: bool = True) -> str:
    """Refund over a connection of its own, and return the serial that the server was shown."""
    refund = client.v2.secapi.pay.refund
    answer = door(refund, "post", xml={"mch_id": MCHID}, security=security)
    serial: str = from_xml(answer.content)["shown"]
    return serial


def der(pki: Pki) -> dict[str, bytes]:
    return {
        "cert": pki.merchant.public_bytes(Encoding.DER),
        "key": pki.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    }


FORMS: dict[str, Callable[[Pki, Path], Any]] = {
    "PEM": lambda pki, _: {"cert": as_pem(pki.merchant), "key": private_pem(pki.key)},
    "PEM files": lambda pki, folder: {
        "cert": str(as_file(as_pem(pki.merchant), folder, "cert.pem")),
        "key": as_file(private_pem(pki.key), folder, "key.pem").as_uri(),
    },
    "DER": lambda pki, _: der(pki),
    "objects": lambda pki, _: {"cert": pki.merchant, "key": pki.key},
    "PKCS#12 path": lambda pki, folder: as_file(as_p12(pki), folder, "cert.p12"),
    "PKCS#12 path as text": lambda pki, folder: str(as_file(as_p12(pki), folder, "cert.p12")),
    "PKCS#12 and passphrase": lambda pki, folder: {
        "p12": str(as_file(as_p12(pki, "密码"), folder, "cert.p12")),
        "passphrase": "密码",
    },
    "PKCS#12 in bytes": lambda pki, _: {"p12": as_p12(pki, "x"), "passphrase": b"x"},
}


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_server_is_shown_the_merchants_certificate(
    form: Callable[[Pki, Path], Any],
    pki: Pki,
    address: str,
    tmp_path: Path,
) -> None:
    """However it is given."""
    with a_client(pki, address, merchant=form(pki, tmp_path)) as client:
        answer = client.v2.secapi.pay.refund.post(xml={"mch_id": MCHID}, security=True)
        assert from_xml(answer.content)["shown"] == pem.serial(pki.merchant)


@pytest.mark.usefixtures("trusted")
def test_it_is_shown_where_it_is_asked_for(pki: Pki, early: str, door: Door) -> None:
    """Without `security` the same client shows none, before and after."""
    with a_client(pki, early, merchant={"p12": as_p12(pki)}) as client:
        with pytest.raises(httpx.ConnectError, match="nothing was sent"):
            shown(door, client, security=False)
        assert shown(door, client) == pem.serial(pki.merchant)
        with pytest.raises(httpx.ConnectError, match="nothing was sent"):
            shown(door, client, security=False)


@pytest.mark.usefixtures("trusted")
def test_the_key_stays_in_no_file(
    pki: Pki, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    """What Python's `ssl` needs a file for is gone once it is read."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    with a_client(pki, address, merchant={"p12": as_p12(pki)}) as client:
        assert shown(door, client) == pem.serial(pki.merchant)
        assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("trusted")
def test_another_authoritys_certificate_does_not_get_in(
    pki: Pki, stranger: RSAPrivateKey, early: str, door: Door
) -> None:
    """The server really looks."""
    foreign = {"cert": certified(stranger, "stranger", stranger), "key": stranger}
    with a_client(pki, early, merchant=foreign) as client, pytest.raises(httpx.ConnectError):
        shown(door, client)


def test_a_server_that_is_not_trusted_is_shown_nothing(pki: Pki, address: str, door: Door) -> None:
    """Its own certificate is verified as ever, before anything is sent."""
    with (
        a_client(pki, address, merchant={"p12": as_p12(pki)}) as client,
        pytest.raises(httpx.ConnectError, match="nothing was sent"),
    ):
        shown(door, client)


def test_verify_decides_whom_to_trust(pki: Pki, address: str, tmp_path: Path, door: Door) -> None:
    """`verify` and `merchant` go together: False, an SSL context, and one that has it all."""
    trusting = ssl.create_default_context(cadata=as_pem(pki.authority).decode())
    for verify in (False, trusting):
        with a_client(pki, address, merchant={"p12": as_p12(pki)}, verify=verify) as client:
            assert shown(door, client) == pem.serial(pki.merchant)
    complete = ssl.create_default_context(cadata=as_pem(pki.authority).decode())
    complete.load_cert_chain(as_file(as_pem(pki.merchant) + private_pem(pki.key), tmp_path))
    with a_client(pki, address, verify=complete) as client:
        assert shown(door, client) == pem.serial(pki.merchant)


# What is refused when the client is made


def of_another_pair(pki: Pki) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"x", pki.key, None, [pki.server], BestAvailableEncryption(MCHID.encode())
    )


def without_a_key(pki: Pki) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"x", None, pki.merchant, None, BestAvailableEncryption(MCHID.encode())
    )


REFUSED: dict[str, tuple[Callable[[Pki, Path], Any], str]] = {
    "wrong passphrase": (
        lambda pki, folder: as_file(as_p12(pki, "another"), folder, "cert.p12"),
        r"PKCS#12 of merchant= can't be opened \(wrong passphrase",
    ),
    "wrong passphrase, said": (
        lambda pki, _: {"p12": as_p12(pki), "passphrase": "a wrong one"},
        "wrong passphrase",
    ),
    "no PKCS#12": (lambda pki, _: {"p12": private_pem(pki.key)}, "or no PKCS#12"),
    "no such file": (lambda _, folder: folder / "none.p12", "No such file"),
    "PEM as a path": (lambda pki, _: private_pem(pki.key).decode(), "can't be opened"),
    "a number as a path": (lambda *_: {"p12": 5}, "can't be opened"),
    "a number as a passphrase": (
        lambda pki, _: {"p12": as_p12(pki), "passphrase": 5},
        "passphrase of merchant= takes str or bytes",
    ),
    "a key without its certificate": (lambda pki, _: {"p12": of_another_pair(pki)}, "lacks"),
    "a certificate without its key": (lambda pki, _: {"p12": without_a_key(pki)}, "lacks"),
    "the key of another certificate": (
        lambda pki, _: {"cert": as_pem(pki.server), "key": private_pem(pki.key)},
        "does not belong to its certificate",
    ),
    "a certificate as the key": (
        lambda pki, _: {"cert": as_pem(pki.merchant), "key": as_pem(pki.merchant)},
        "the key of merchant= is public",
    ),
    "a key as the certificate": (
        lambda pki, _: {"cert": public_pem(pki.key), "key": private_pem(pki.key)},
        "the certificate of merchant= is no certificate",
    ),
    "no key": (lambda pki, _: {"cert": as_pem(pki.merchant)}, "merchant= takes"),
    "more than a pair": (
        lambda pki, _: {"cert": as_pem(pki.merchant), "key": private_pem(pki.key), "x": 1},
        "merchant= takes",
    ),
    "more than a PKCS#12": (lambda pki, _: {"p12": as_p12(pki), "key": "x"}, "merchant= takes"),
    "nothing": (lambda *_: {}, "merchant= takes"),
    "bytes": (lambda pki, _: as_p12(pki), "merchant= takes"),
    "a pair of files": (lambda *_: ("cert.pem", "key.pem"), "merchant= takes"),
}


@pytest.mark.parametrize(("made", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_certificate_and_key_is_refused(
    made: Callable[[Pki, Path], Any], words: str, pki: Pki, tmp_path: Path
) -> None:
    """When the client is made, and nothing of a key or a passphrase is told."""
    with pytest.raises(UsageError, match=words) as refusal:
        a_client(pki, "https://127.0.0.1/", merchant=made(pki, tmp_path))
    heard = full_text(refusal.value)
    assert [secret for secret in [*secrets_of(pki.key), "a wrong one"] if secret in heard] == []
