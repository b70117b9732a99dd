"""TLS: whom a client trusts, and whose certificate it shows, before real servers."""

from __future__ import annotations

import hashlib
import ssl
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

import chainpay
from chainpay import UNSIGNED, Outcome, UsageError, from_xml, outcome
from chainpay.crypto import hash as hashes
from chainpay.crypto import pem
from chainpay.encoding.xml import to_xml
from chainpay.signing.v2 import join_sorted_fields
from chainpay.transport.connections.tls import make_context
from chainpay.transport.exceptions import UntrustedCertificate
from tests.support.doors import Door
from tests.support.keys import as_file, frames_of, private_pem, secrets_of
from tests.support.loopback import Origin, origin
from tests.support.pki import MCHID, SECRET, Pki, a_client, as_p12, as_pem, certified, named

pytestmark = pytest.mark.usefixtures("all_frames")


class Answering(BaseHTTPRequestHandler):
    """Answers as APIv2 does, and says whose certificate it was shown."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        assert isinstance(self.connection, ssl.SSLSocket)
        shown = x509.load_der_x509_certificate(self.connection.getpeercert(binary_form=True) or b"")
        fields = {"return_code": "SUCCESS", "result_code": "SUCCESS", "shown": pem.serial(shown)}
        fields["protocol"] = str(self.connection.selected_alpn_protocol())
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
    context.set_alpn_protocols(["h2", "http/1.1"])
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


@pytest.mark.usefixtures("trusted", "pauses")
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


@pytest.mark.usefixtures("trusted", "pauses")
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


@pytest.mark.usefixtures("trusted")
def test_a_server_that_prefers_http2(pki: Pki, address: str, door: Door) -> None:
    """It learns that it gets HTTP/1.1; by a context of the user as well."""
    for verify in (True, ssl.create_default_context(cadata=as_pem(pki.authority).decode())):
        with a_client(pki, address, merchant={"p12": as_p12(pki)}, verify=verify) as client:
            answer = door(client.v2.secapi.pay.refund, "post", xml={"mch_id": MCHID}, security=True)
            assert from_xml(answer.content)["protocol"] == "http/1.1"


@pytest.mark.usefixtures("trusted")
def test_there_is_no_place_for_the_key(
    pki: Pki, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    """A container without a temporary folder: it is no failure of the network."""
    events: list[Any] = []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with a_client(pki, address, merchant={"p12": as_p12(pki)}, on_event=events.append) as client:
        words = r"certificate of merchant= can't be loaded .*No such file.*; nothing was sent"
        with pytest.raises(UsageError, match=words) as refusal:
            shown(door, client)
    assert_tried_once(refusal.value, events)
    assert [each for each in secrets_of(pki.key) if each in frames_of(refusal.value)] == []


def assert_tried_once(error: Exception, events: list[Any]) -> None:
    """Assert that nothing was sent, and that neither a pause nor another host could help."""
    assert outcome(error) is Outcome.NOT_SENT
    names = [type(event).__name__ for event in events]
    assert names.count("Failed") == 1
    assert not {"Retried", "Switched"} & {*names}


# The settings of the environment


@pytest.fixture
def server(tls: ssl.SSLContext) -> Iterator[Origin]:
    with origin(tls) as server:
        yield server


def call(door: Door, client: chainpay.Client) -> str:
    return door(client.chain("v3/plain"), "get", verifier=UNSIGNED).text


def hashed_name(certificate: x509.Certificate) -> str:
    """Return the name under which OpenSSL looks for an authority whose name is in small letters."""
    canonical = certificate.subject.public_bytes()[2:]
    return f"{int.from_bytes(hashlib.sha1(canonical).digest()[:4], 'little'):08x}.0"


def a_folder(folder: Path, **files: bytes) -> str:
    """Return a new folder with some files; the last ``_`` of each name stands for a dot."""
    folder /= "certificates"
    folder.mkdir()
    for name, content in files.items():
        as_file(content, folder, ".".join(name.rsplit("_", 1)))
    return str(folder)


def cut(pki: Pki) -> bytes:
    return as_pem(pki.authority)[:300]


NO_FILE, NO_PEM = "No such file or directory", "it is no PEM, or damaged"
NO_HASH = "no file in it has a name such as 3513523f.0: use openssl rehash"
#: A variable, its value, and what is wrong with it.
UNUSABLE: dict[str, tuple[str, Callable[[Pki, Path], object], str]] = {
    "no file": ("SSL_CERT_FILE", lambda _, folder: folder / "no\u202esuch ca.pem", NO_FILE),
    "quotes": ("SSL_CERT_FILE", lambda _, folder: f'"{as_file(b"", folder)}"', NO_FILE),
    "a folder": ("SSL_CERT_FILE", lambda _, folder: folder, "Is a directory"),
    "an empty file": ("SSL_CERT_FILE", lambda _, folder: as_file(b"", folder), NO_PEM),
    "a text": ("SSL_CERT_FILE", lambda _, folder: as_file(b"<html>", folder), NO_PEM),
    "DER": (
        "SSL_CERT_FILE",
        lambda pki, folder: as_file(pki.authority.public_bytes(Encoding.DER), folder),
        NO_PEM,
    ),
    "UTF-16": (
        "SSL_CERT_FILE",
        lambda pki, folder: as_file(as_pem(pki.authority).decode().encode("utf-16"), folder),
        NO_PEM,
    ),
    "a key": ("SSL_CERT_FILE", lambda pki, folder: as_file(private_pem(pki.key), folder), NO_PEM),
    "a half": ("SSL_CERT_FILE", lambda pki, folder: as_file(cut(pki), folder), NO_PEM),
    "one and a half": (
        "SSL_CERT_FILE",
        lambda pki, folder: as_file(as_pem(pki.authority) + cut(pki), folder),
        NO_PEM,
    ),
    "no folder": ("SSL_CERT_DIR", lambda _, folder: folder / "none", NO_HASH),
    "no folders": ("SSL_CERT_DIR", lambda _, folder: f"{folder}/a:{folder}/b", NO_HASH),
    "an empty folder": ("SSL_CERT_DIR", lambda _, folder: a_folder(folder), NO_HASH),
    "a file": ("SSL_CERT_DIR", lambda pki, folder: as_file(as_pem(pki.server), folder), NO_HASH),
    "names of people": (
        "SSL_CERT_DIR",
        lambda pki, folder: a_folder(folder, ca_pem=as_pem(pki.authority), a_0=b""),
        NO_HASH,
    ),
    "a log in no folder": ("SSLKEYLOGFILE", lambda _, folder: folder / "none" / "log", NO_FILE),
    "a folder as log": ("SSLKEYLOGFILE", lambda _, folder: folder, "Is a directory"),
}


@pytest.mark.parametrize(("variable", "make", "reason"), UNUSABLE.values(), ids=UNUSABLE)
def test_a_setting_that_cannot_be_used(
    variable: str,
    make: Callable[[Pki, Path], object],
    reason: str,
    pki: Pki,
    server: Origin,
    tls: ssl.SSLContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    door: Door,
) -> None:
    """It is the user's own matter: named, not repeated, no reason to use the other host."""
    events: list[Any] = []
    value = str(make(pki, tmp_path))
    monkeypatch.setenv(variable, value)
    with (
        origin(tls) as backup,
        a_client(
            pki, server.base_uri, backup_uri=backup.base_uri, on_event=events.append
        ) as client,
    ):
        with pytest.raises(UsageError) as refusal:
            call(door, client)
        (line, *_) = str(refusal.value).splitlines()
        assert (
            line == f"{variable} names {value!r}, which can't be used: {reason}; nothing was sent"
        )
        assert_tried_once(refusal.value, events)
        assert server.seen == backup.seen == []
        monkeypatch.delenv(variable)  # once it is mended, the same client works
        monkeypatch.setenv("SSL_CERT_FILE", str(as_file(as_pem(pki.authority), tmp_path, "ca")))
        assert int(call(door, client))


def test_without_certifis_file(
    pki: Pki, server: Origin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    """A packed app may lack it."""
    monkeypatch.setattr("certifi.where", lambda: str(tmp_path / "cacert.pem"))
    with a_client(pki, server.base_uri) as client:
        words = "^the file of the package certifi can't be used: No such file or directory; nothing"
        with pytest.raises(UsageError, match=words):
            call(door, client)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
def test_settings_that_nobody_needs(
    name: str, pki: Pki, server: Origin, trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client without verification, or with a context or transport of its own, reads none."""
    monkeypatch.setenv(name, "/no/such/file")
    own = httpx.MockTransport(lambda request: httpx.Response(200, text="1"))
    for arguments in ({"verify": False}, {"verify": trusting}, {"transport": own}):
        with a_client(pki, server.base_uri, **arguments) as client:
            assert int(client.chain("v3/plain").get(verifier=UNSIGNED).text)
    monkeypatch.delenv(name)
    monkeypatch.setenv(name, "")  # is as good as unset
    assert make_context(verify=True).cert_store_stats()["x509_ca"] > 100


def test_folders_of_authorities(
    pki: Pki, server: Origin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    """One of several is enough; with ``SSL_CERT_FILE`` they aren't looked at."""
    folder = Path(a_folder(tmp_path, ca_pem=as_pem(pki.authority)))
    (folder / hashed_name(pki.authority)).symlink_to("ca.pem")
    monkeypatch.setenv("SSL_CERT_DIR", f"/no/such/folder:{folder}")
    with a_client(pki, server.base_uri) as client:
        assert int(call(door, client))
    monkeypatch.setenv("SSL_CERT_DIR", "/no/such/folder")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "ca.pem"))
    with a_client(pki, server.base_uri) as client:
        assert int(call(door, client))


@pytest.mark.usefixtures("trusted")
def test_the_log_of_keys(
    pki: Pki, server: Origin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    """Wireshark reads it."""
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    with a_client(pki, server.base_uri) as client:
        call(door, client)
    assert "TRAFFIC_SECRET" in (tmp_path / "keys.log").read_text()


def test_a_file_that_vanishes(
    pki: Pki, server: Origin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    """What is loaded stays. Calls that need it again are refused until it is there again."""
    file = as_file(as_pem(pki.authority), tmp_path, "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    secure: dict[str, Any] = {"query": {"mch_id": MCHID}, "security": True, "verifier": UNSIGNED}
    with a_client(pki, server.base_uri, merchant={"p12": as_p12(pki)}) as client:
        call(door, client)
        file.rename(tmp_path / "away.pem")
        for _ in range(2):
            call(door, client)
            with pytest.raises(UsageError, match="SSL_CERT_FILE"):
                door(client.chain("v2/plain"), "get", **secure)
        (tmp_path / "away.pem").rename(file)
        assert int(door(client.chain("v2/plain"), "get", **secure).text)


# Certificates that aren't trusted


def serving(key: RSAPrivateKey, certificate: x509.Certificate, folder: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(as_file(as_pem(certificate) + private_pem(key), folder, "chain.pem"))
    return context


def other(pki: Pki, keys: Any) -> x509.Certificate:
    return certified(pki.server_key, "server", keys[0], named("127.0.0.2"))


def of_a_name(pki: Pki, keys: Any) -> x509.Certificate:
    name = x509.SubjectAlternativeName([x509.DNSName("api.mch.weixin.qq.com")])
    return certified(pki.server_key, "server", keys[0], name)


def old(pki: Pki, keys: Any) -> x509.Certificate:
    return certified(pki.server_key, "server", keys[0], named("127.0.0.1"), days_ago=5)


def future(pki: Pki, keys: Any) -> x509.Certificate:
    return certified(pki.server_key, "server", keys[0], named("127.0.0.1"), days_ago=-5)


def self_signed(pki: Pki, keys: Any) -> x509.Certificate:
    return certified(pki.server_key, "authority", pki.server_key, named("127.0.0.1"))


def of_strangers(pki: Pki, keys: Any) -> x509.Certificate:
    return certified(pki.server_key, "server", pki.server_key, named("127.0.0.1"))


#: A certificate, OpenSSL's reason, and what helps.
UNTRUSTED: dict[str, tuple[Callable[[Pki, Any], x509.Certificate], str, str]] = {
    "another address": (other, "IP address mismatch", "it is another host's: check base_uri="),
    "another name": (of_a_name, "IP address mismatch", "whether a proxy decrypts TLS"),
    "expired": (old, "certificate has expired", "check this machine's clock, which shows 2"),
    "not yet valid": (future, "certificate is not yet valid", "check this machine's clock"),
    "self-signed": (self_signed, "self-signed certificate", "name the file of its CA certificate"),
    "of strangers": (of_strangers, "unable to get local issuer", "or pass verify=ssl.create_def"),
}


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(("make", "reason", "remedy"), UNTRUSTED.values(), ids=UNTRUSTED)
def test_a_certificate_that_is_not_trusted(
    make: Callable[[Pki, Any], x509.Certificate],
    reason: str,
    remedy: str,
    pki: Pki,
    keys: Any,
    tmp_path: Path,
    door: Door,
) -> None:
    """Another attempt, or the other host, wouldn't be trusted either."""
    events: list[Any] = []
    context = serving(pki.server_key, make(pki, keys), tmp_path)
    with origin(context) as server, origin(context) as backup:
        with (
            a_client(
                pki, server.base_uri, backup_uri=backup.base_uri, on_event=events.append
            ) as client,
            pytest.raises(UntrustedCertificate) as failure,
        ):
            call(door, client)
        message = str(failure.value)
        assert "CERTIFICATE_VERIFY_FAILED" in message
        assert reason in message.split("(_ssl", maxsplit=1)[0]
        assert remedy in message.split("(_ssl")[1]
        assert message.endswith(": nothing was sent")
        assert_tried_once(failure.value, events)
        assert (server.taken, backup.taken) == (1, 0)


def test_a_strict_context(pki: Pki, keys: Any, tmp_path: Path, door: Door) -> None:
    """Python's contexts are since 3.13, and companies' authorities often lack what they want."""
    lax = certified(keys[0], "authority", keys[0], x509.BasicConstraints(True, None))
    strict = ssl.create_default_context(cadata=as_pem(lax).decode())
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    with (
        origin(serving(pki.server_key, pki.server, tmp_path)) as server,
        a_client(pki, server.base_uri, verify=strict) as client,
        pytest.raises(UntrustedCertificate, match=r"key usage.*without ssl\.VERIFY_X509_STRICT"),
    ):
        call(door, client)


@pytest.mark.parametrize("runtime", ["asyncio", "trio"])
def test_a_transport_of_the_users_own(pki: Pki, server: Origin, runtime: str) -> None:
    """Its error stays as it is, and isn't repeated either; trio's has no text."""
    events: list[Any] = []
    arguments: dict[str, Any] = {
        "transport": httpx.HTTPTransport(),
        "async_transport": httpx.AsyncHTTPTransport,
        "on_event": events.append,
    }
    with a_client(pki, server.base_uri, **arguments) as client:
        plain = client.chain("v3/plain")
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED") as failure:
            plain.get(verifier=UNSIGNED)
        with pytest.raises(httpx.ConnectError) as of_loop:
            anyio.run(partial(plain.get_async, verifier=UNSIGNED), backend=runtime)
    assert type(failure.value) is type(of_loop.value) is httpx.ConnectError
    assert "Retried" not in [type(event).__name__ for event in events]
    assert server.taken == 2


def test_a_failure_beside_another_one(pki: Pki, door: Door) -> None:
    """A call while somebody else's certificate is being complained about has its own reasons."""
    with a_client(pki, "https://127.0.0.1:1/", retry=None) as client:
        try:
            raise ssl.SSLCertVerificationError("CERTIFICATE_VERIFY_FAILED, elsewhere")
        except ssl.SSLError:
            with pytest.raises(httpx.ConnectError) as failure:
                call(door, client)
    assert type(failure.value) is httpx.ConnectError
    assert "CERTIFICATE_VERIFY_FAILED" not in str(failure.value)
