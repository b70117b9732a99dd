"""The gateway over TLS: its authority, who trusts it, whose certificate it takes, what fails."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

import chainpay
from chainpay import UsageError
from chainpay.encoding.quirks import HOSTS
from chainpay.gateway import Gateway, connect
from chainpay.gateway.serving import folder as module
from chainpay.gateway.serving import tls
from chainpay.gateway.serving.folder import Folder
from chainpay.gateway.serving.server import Server
from tests.support.loopback import eventually
from tests.support.pages import DOCS, read_table
from tests.support.pki import as_pem, certified

API = "api.mch.weixin.qq.com"


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...]) -> None:
    """Keys that are made already."""
    ready = cycle(keys)
    monkeypatch.setattr(module, "new_key", lambda: next(ready))


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    folder = Folder(tmp_path / "state")
    yield folder
    folder.close()


@pytest.fixture
def served(folder: Folder) -> Iterator[tuple[Gateway, Server]]:
    """A gateway of the folder that speaks https."""
    gateway = Gateway(identity=folder.identity, store=folder.store)
    gateway.seed()
    with gateway.serve(ssl_context=folder.serve_tls("127.0.0.1")) as server:
        yield gateway, server


def trusting(folder: Folder) -> ssl.SSLContext:
    """A client's context, as strict as Python's are since 3.13."""
    context = ssl.create_default_context(cafile=folder.path / "ca.pem")
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    return context


def issue(folder: Folder, host: str = "127.0.0.1") -> x509.Certificate:
    folder.serve_tls(host)
    return x509.load_pem_x509_certificate((folder.path / "server.private.pem").read_bytes())


def names(certificate: x509.Certificate) -> list[str]:
    found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return [str(name.value) for name in found]


def run(*command: str, **environment: str) -> str:
    """Return what a program prints, on whichever output."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        command,
        env={"PATH": "/usr/bin:/bin:/usr/local/bin", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout


# The authority


def test_the_authority_stays(tmp_path: Path) -> None:
    """Also if the gateway starts anew; the server's certificate is a new one at each start."""
    kept, issued = set(), set()
    for fresh in (False, False, True):
        folder = Folder(tmp_path / "state", fresh=fresh)
        issued.add(issue(folder).serial_number)
        kept.add(
            (folder.path / "ca.pem").read_bytes() + (folder.path / "ca.private.pem").read_bytes()
        )
        folder.close()
    assert (len(kept), len(issued)) == (1, 3)


def test_the_server_is_every_host_of_the_api(folder: Folder) -> None:
    """Those that chainpay knows, those of the documentation, this machine, and where it listens."""
    known = {httpx.URL(url).host for url in HOSTS.values()}
    for row in read_table(DOCS / "deployment.md", "Firewall"):
        known |= {name.strip("` ") for name in row[0].split(",")}
    known |= {"apius.mch.weixin.qq.com", API}
    certificate = issue(folder, "shop.example")
    for host in known:
        assert f"*.{host.partition('.')[2]}" in names(certificate), host
    assert {"localhost", "127.0.0.1", "::1", "shop.example"} < {*names(certificate)}
    assert certificate.serial_number < 2**159
    lifetime = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    assert lifetime <= timedelta(days=398)


@pytest.mark.parametrize(
    ("host", "more"),
    [
        ("0.0.0.0", []),
        ("::", []),
        ("localhost", []),
        ("192.0.2.7", ["192.0.2.7"]),
        ("2001:db8::1", ["2001:db8::1"]),
        ("bücher.example", ["xn--bcher-kva.example"]),
    ],
)
def test_the_host_that_is_served(folder: Folder, host: str, more: list[str]) -> None:
    """Each is named once; an address that means all of them is not."""
    assert names(issue(folder, host))[8:] == more


def test_a_host_that_is_none(folder: Folder) -> None:
    with pytest.raises(UsageError, match=r"--host 'a\.\.b' is no name and no address"):
        folder.serve_tls("a..b")


def test_another_host_than_the_authority_is_for(folder: Folder) -> None:
    """Any address is certified, but no name that it wasn't made for."""
    issue(folder, "shop.example")
    assert names(issue(folder, "192.0.2.7"))[-1] == "192.0.2.7"
    with pytest.raises(
        UsageError, match=r"isn't for the name other\.example\. Nothing was changed"
    ):
        folder.serve_tls("other.example")
    issue(folder, "shop.example")


def test_an_authority_of_an_earlier_version(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may certify any name."""
    add = x509.CertificateBuilder.add_extension

    def add_others(builder: Any, value: Any, critical: bool) -> Any:
        is_new = isinstance(value, x509.NameConstraints)
        return builder if is_new else add(builder, value, critical)

    with monkeypatch.context() as patch:
        patch.setattr(x509.CertificateBuilder, "add_extension", add_others)
        issue(folder)
    assert "other.example" in names(issue(folder, "other.example"))


def remove(path: Path) -> None:
    path.unlink()


def spoil(path: Path) -> None:
    path.write_text("-----BEGIN NOTHING-----")


def exchange_key(path: Path) -> None:
    path.with_name("ca.private.pem").write_bytes(path.with_name("server.private.pem").read_bytes())


@pytest.mark.parametrize("damage", [remove, spoil, exchange_key])
@pytest.mark.parametrize("name", ["ca.pem", "ca.private.pem"])
def test_a_damaged_authority_is_refused(
    folder: Folder, name: str, damage: Callable[[Path], None]
) -> None:
    """Nobody makes another one silently: programs trust this one."""
    folder.serve_tls("127.0.0.1")
    damage(folder.path / name)
    with pytest.raises(UsageError, match=r"are no certificate authority.*Remove both"):
        folder.serve_tls("127.0.0.1")
    for each in ("ca.pem", "ca.private.pem"):
        (folder.path / each).unlink(missing_ok=True)
    folder.serve_tls("127.0.0.1")


def test_an_authority_of_somebody_else(folder: Folder, stranger: RSAPrivateKey) -> None:
    """Its key must be of the kind that the gateway makes."""
    (folder.path / "ca.pem").write_bytes(as_pem(certified(stranger, "x", stranger)))
    key = stranger.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder.path / "ca.private.pem").write_bytes(key)
    with pytest.raises(UsageError, match="are no certificate authority"):
        folder.serve_tls("127.0.0.1")


# Who trusts it


def test_openssl_trusts_it_strictly(folder: Folder) -> None:
    """For a host of the API, and for no other."""
    folder.serve_tls("127.0.0.1")
    certificate, ca = str(folder.path / "server.private.pem"), str(folder.path / "ca.pem")
    for host, word in ((API, "OK"), ("weixin.example", "hostname mismatch")):
        command = ("openssl", "verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", ca)
        assert word in run(*command, "-verify_hostname", host, certificate)


def test_its_authority_is_for_no_other_name(folder: Folder) -> None:
    """Who steals its key can't pose as another site."""
    folder.serve_tls("127.0.0.1")
    ca = x509.load_pem_x509_certificate((folder.path / "ca.pem").read_bytes())
    private = load_pem_private_key((folder.path / "ca.private.pem").read_bytes(), None)
    key = generate_private_key(SECP256R1())
    stolen = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(ca.subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(ca.not_valid_before_utc)
        .not_valid_after(ca.not_valid_after_utc)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("bank.example")]), False)
        .sign(private, SHA256())  # type: ignore[arg-type]
    )
    (folder.path / "stolen.pem").write_bytes(stolen.public_bytes(Encoding.PEM))
    command = ("openssl", "verify", "-CAfile", str(folder.path / "ca.pem"))
    assert "permitted subtree violation" in run(*command, str(folder.path / "stolen.pem"))


def test_curl_trusts_it(folder: Folder, served: tuple[Gateway, Server]) -> None:
    """It is led there from the host of the API."""
    moved = f"{API}:443:127.0.0.1:{served[1].port}"
    command = ("curl", "-sS", "--cacert", str(folder.path / "ca.pem"), "--connect-to", moved)
    assert "SIGN_ERROR" in run(*command, f"https://{API}/v3/certificates")


FETCH = "fetch(process.argv[1]).then(a => console.log(a.status), e => console.log(e.cause.code))"


def test_node_trusts_it(folder: Folder, served: tuple[Gateway, Server]) -> None:
    """By the variable; without it, it doesn't."""
    command = ("node", "-e", FETCH, f"{served[1].base_uri}v3/certificates")
    assert run(*command, NODE_EXTRA_CA_CERTS=str(folder.path / "ca.pem")).split() == ["401"]
    assert "UNABLE_TO_VERIFY" in run(*command)


JAVA = """
import java.net.*;
public class Fetch {
    public static void main(String[] a) throws Exception {
        System.out.println(((HttpURLConnection) new URL(a[0]).openConnection()).getResponseCode());
    }
}
"""


def test_java_trusts_it(folder: Folder, served: tuple[Gateway, Server], tmp_path: Path) -> None:
    """By the trust store, which has no password; a file of hosts leads it there."""
    (tmp_path / "Fetch.java").write_text(JAVA)
    (tmp_path / "hosts").write_text(f"127.0.0.1 {API}\n")
    printed = run(
        "java",
        f"-Djavax.net.ssl.trustStore={folder.path / 'ca.p12'}",
        f"-Djdk.net.hosts.file={tmp_path / 'hosts'}",
        str(tmp_path / "Fetch.java"),
        f"https://{API}:{served[1].port}/v3/certificates",
    )
    assert printed.split() == ["401"]


def test_the_trust_store_of_java(folder: Folder) -> None:
    """It holds the authority alone, and no key."""
    folder.serve_tls("127.0.0.1")
    store = pkcs12.load_pkcs12((folder.path / "ca.p12").read_bytes(), None)
    ca = x509.load_pem_x509_certificate((folder.path / "ca.pem").read_bytes())
    assert (store.key, [each.certificate for each in store.additional_certs]) == (None, [ca])


def test_a_client_of_the_environment(
    folder: Folder, served: tuple[Gateway, Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    """CHAINPAY_CA_FILE is in the file, and the client trusts it; empty if there is no TLS."""
    gateway, server = served
    folder.write_address(server.base_uri, None, gateway.certificate)
    for line in (folder.path / ".env").read_text().splitlines():
        name, value = line.split("=", 1)
        monkeypatch.setenv(name, value)
    with chainpay.Client.from_env() as client:
        assert client.v3.certificates.get().status_code == 200
    with chainpay.Client.from_env(transport=gateway) as client:
        assert client.v3.certificates.get().status_code == 200
    monkeypatch.setenv("CHAINPAY_CA_FILE", str(folder.path / "none.pem"))
    with pytest.raises(UsageError, match=r"CHAINPAY_CA_FILE names .*none.pem.*No such file"):
        chainpay.Client.from_env()
    monkeypatch.setenv("CHAINPAY_CA_FILE", str(folder.path / "merchant.json"))
    with pytest.raises(UsageError, match="it is no PEM, or damaged; nothing was sent"):
        chainpay.Client.from_env()
    folder.write_address("http://127.0.0.1:1/", None, b"")
    assert "CHAINPAY_CA_FILE=''" in (folder.path / ".env").read_text()


def test_acts(
    folder: Folder, served: tuple[Gateway, Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`connect` trusts what it is told to, or SSL_CERT_FILE; else it says what to do."""
    url = served[1].base_uri
    connect(url, verify=trusting(folder)).clock(1)
    with pytest.raises(UsageError, match=r"isn't trusted.*CHAINPAY_CA_FILE.*nothing was sent"):
        connect(url).clock(1)
    with pytest.raises(UsageError, match="this port speaks https: write https://"):
        connect(url.replace("https", "http")).clock(1)
    monkeypatch.setenv("SSL_CERT_FILE", str(folder.path / "ca.pem"))
    connect(url).clock(1)


# The merchant's certificate

REFUND: Any = {
    **{"appid": "wx1", "out_trade_no": "20261125001", "out_refund_no": "R-1"},
    **{"total_fee": 100, "refund_fee": 1},
}


def refund(gateway: Gateway, server: Server, context: ssl.SSLContext) -> str:
    """Return why a refund of APIv2 is refused."""
    arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
    fields: Any = {**REFUND, "mch_id": gateway.mchid}
    arguments["certs"] = {gateway.public_key_id: arguments["certs"][gateway.public_key_id]}
    with (
        chainpay.Client(**arguments, verify=context) as client,
        pytest.raises((chainpay.APIError, httpx.TransportError)) as caught,
    ):
        client.v2.secapi.pay.refund.post(xml=fields, security=True)
    return str(caught.value)


def with_certificate(folder: Folder, certificate: x509.Certificate, key: Any) -> ssl.SSLContext:
    """A client's context that shows a certificate."""
    path = folder.path / "shown.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(as_pem(certificate) + private)
    context = trusting(folder)
    context.load_cert_chain(path)
    return context


def test_the_merchants_certificate(folder: Folder, served: tuple[Gateway, Server]) -> None:
    """APIv2's refunds need it; without it, other calls are answered."""
    assert "证书错误" in refund(*served, trusting(folder))
    context = trusting(folder)
    context.load_cert_chain(folder.path / "apiclient_cert.pem", folder.path / "apiclient_key.pem")
    assert "证书错误" not in refund(*served, context)


def test_a_certificate_of_a_stranger(
    folder: Folder,
    served: tuple[Gateway, Server],
    stranger: RSAPrivateKey,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The handshake fails, whatever name it bears, and the log says which one to take."""
    mine = certified(stranger, folder.identity.mchid, stranger)
    assert "unknown ca" in refund(*served, with_certificate(folder, mine, stranger))
    assert eventually(lambda: "take apiclient_cert.pem of the gateway's folder" in caplog.text)


def test_a_certificate_of_another_merchant(
    folder: Folder, served: tuple[Gateway, Server], stranger: RSAPrivateKey
) -> None:
    """TLS trusts it, but it isn't that of the merchant who signs; a further key of his is."""
    gateway, _ = served
    other = certified(stranger, "1900000002", stranger)
    (folder.path / "other.pem").write_bytes(as_pem(other))
    context = tls.serve_with(folder.path / "server.private.pem", folder.path / "other.pem")
    shown = with_certificate(folder, other, stranger)
    with gateway.serve(ssl_context=context) as server:
        gateway.register("1900000002", "5F", stranger.public_key())
        assert "证书错误" in refund(gateway, server, shown)
        gateway.register(gateway.mchid, "5E", stranger.public_key())
        assert "证书错误" not in refund(gateway, server, shown)


def test_a_certificate_that_somebody_else_has_issued(
    tmp_path: Path, keys: Any, stranger: RSAPrivateKey
) -> None:
    """The merchant's own, of an authority that the gateway doesn't know: its key counts."""
    path = tmp_path / "state"
    Folder(path).close()
    (path / "apiclient_cert.pem").write_bytes(as_pem(certified(keys[0], "1900000001", stranger)))
    folder = Folder(path)
    gateway = Gateway(identity=folder.identity, store=folder.store)
    with gateway.serve(ssl_context=folder.serve_tls("127.0.0.1")) as server:
        context = trusting(folder)
        context.load_cert_chain(path / "apiclient_cert.pem", path / "apiclient_key.pem")
        assert "证书错误" not in refund(gateway, server, context)
    folder.close()


# What fails

WRONG = [
    (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"HTTP/1.1 400 ", "it speaks http"),
    (b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n", b"HTTP/1.1 400 ", "it speaks http"),
    (b"\x16\x03\x01\x00\x05hello", b"\x15\x03", "a connection of a client failed"),
    (b"hello, I am no browser", b"", "a connection of a client failed"),
]


@pytest.mark.parametrize(("sent", "answered", "logged"), WRONG)
def test_what_is_no_tls(
    served: tuple[Gateway, Server],
    folder: Folder,
    caplog: pytest.LogCaptureFixture,
    sent: bytes,
    answered: bytes,
    logged: str,
) -> None:
    """It is told so in its own words; what follows is ignored; the server goes on."""
    _, server = served
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        connection.sendall(sent)
        assert eventually(lambda: logged in caplog.text)
        assert connection.recv(4096).startswith(answered) if answered else True
        connection.sendall(b"more" * 1000)
    assert caplog.text.count("failed") == 1
    assert httpx.get(server.base_uri, verify=trusting(folder)).status_code == 401


def test_the_answer_to_http_is_whole(served: tuple[Gateway, Server]) -> None:
    """A program reads JSON, and what to write instead."""
    answer = httpx.post(served[1].base_uri.replace("https", "http"), content=b"x" * 1_000_000)
    assert (answer.status_code, json.loads(answer.content).keys()) == (400, {"error"})


def test_a_client_that_does_not_trust_it(
    served: tuple[Gateway, Server], caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(served[1].base_uri)
    assert eventually(lambda: "let it trust ca.pem" in caplog.text)


def test_a_handshake_that_never_ends(folder: Folder) -> None:
    """It is closed after the server's patience."""
    gateway = Gateway(identity=folder.identity, store=folder.store)
    context = folder.serve_tls("127.0.0.1")
    with (
        gateway.serve(ssl_context=context, patience=0.2) as server,
        closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection,
    ):
        assert connection.recv(1) == b""


def test_tls_at_a_port_of_http(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    """The log says how it is served."""
    with gateway.serve() as server:
        with pytest.raises(httpx.ConnectError):
            httpx.get(server.base_uri.replace("http", "https"))
        assert eventually(lambda: "serve it with --tls" in caplog.text)
        assert httpx.get(server.base_uri).status_code == 401
