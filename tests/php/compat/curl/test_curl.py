"""What the recordings don't show: certificates, proxies, streams, and what is refused."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chainpay.php import compat
from chainpay.php.compat import (
    CURLOPT_HEADERFUNCTION,
    CURLOPT_HTTPAUTH,
    CURLOPT_RETURNTRANSFER,
    CURLOPT_SSLCERTTYPE,
    CURLOPT_URL,
)
from tests.support.keys import as_file, full_text, private_pem
from tests.support.pki import Pki, as_pem, certified, named, new_pki
from tests.support.raw import Exchange, RawServer, raw_server
from tests.support.tunnel import tunnel

from .server import Server, serving

_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def pki(keys: Any) -> Pki:
    return new_pki(keys)


def _handle(url: str, **options: Any) -> compat.CurlHandle:
    handle = compat.curl_init(url)
    compat.curl_setopt(handle, CURLOPT_RETURNTRANSFER, True)
    for name, value in options.items():
        compat.curl_setopt(handle, getattr(compat, f"CURLOPT_{name}"), value)
    return handle


def _failure(handle: compat.CurlHandle) -> list[object]:
    assert compat.curl_exec(handle) is False
    return [compat.curl_errno(handle), compat.curl_error(handle)]


# TLS


@pytest.fixture
def https(pki: Pki, tmp_path: Path) -> Iterator[tuple[RawServer, list[str]]]:
    """A server by TLS, and the subjects of the certificates that clients have shown."""
    authority = as_file(as_pem(pki.authority), tmp_path, "authority.pem")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=authority)
    content = as_pem(pki.server) + private_pem(pki.server_key)
    context.load_cert_chain(as_file(content, tmp_path, "server.pem"))
    context.verify_mode = ssl.CERT_OPTIONAL
    shown: list[str] = []

    def answer(exchange: Exchange) -> None:
        certificate = exchange._socket.getpeercert() or {}  # type: ignore[attr-defined]
        shown.extend(value for ((_, value),) in certificate.get("subject", ()))
        exchange.send(_ANSWER)

    with raw_server(context) as running:
        running.answer = answer
        yield running, shown


def test_a_server_is_verified_by_the_authorities_of_the_options(
    https: tuple[RawServer, list[str]], tmp_path: Path
) -> None:
    url, authority = https[0].base_uri, str(tmp_path / "authority.pem")
    number, message = _failure(_handle(url))
    assert number == 60
    assert "SSL certificate problem: " in str(message)
    assert compat.curl_exec(_handle(url, CAINFO=authority)) == "hi"
    assert compat.curl_exec(_handle(url, SSL_VERIFYPEER=False)) == "hi"
    assert compat.curl_exec(_handle(url, SSL_VERIFYHOST=0, CAINFO=authority)) == "hi"
    assert _failure(_handle(url, CAPATH=str(tmp_path)))[0] == 60
    assert _failure(_handle(url, CAINFO="/nowhere")) == [
        77,
        "error setting certificate verify locations:  CAfile: /nowhere",
    ]


def test_a_name_of_another_host_is_refused_unless_it_is_not_looked_at(
    keys: Any, tmp_path: Path
) -> None:
    root, key, _ = keys
    pki = new_pki(keys)
    authority = str(as_file(as_pem(pki.authority), tmp_path, "authority.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    content = as_pem(certified(key, "server", root, named("127.0.0.2"))) + private_pem(key)
    context.load_cert_chain(as_file(content, tmp_path, "server.pem"))
    with raw_server(context) as running:
        running.answer = lambda exchange: exchange.send(_ANSWER)
        assert _failure(_handle(running.base_uri, CAINFO=authority))[0] == 60
        handle = _handle(running.base_uri, CAINFO=authority, SSL_VERIFYHOST=0)
        assert compat.curl_exec(handle) == "hi"


def test_the_certificate_of_the_merchant_is_shown(
    https: tuple[RawServer, list[str]], pki: Pki, tmp_path: Path
) -> None:
    running, shown = https
    certificate = str(as_file(as_pem(pki.merchant), tmp_path, "cert.pem"))
    key = str(as_file(private_pem(pki.key), tmp_path, "key.pem"))
    options = {"SSL_VERIFYPEER": False, "SSLCERTTYPE": "PEM", "SSLCERT": certificate}
    handle = _handle(running.base_uri, SSLKEYTYPE="pem", SSLKEY=key, **options)
    assert compat.curl_exec(handle) == "hi"
    assert shown == ["merchant"]
    locked = private_pem(pki.key, passphrase=b"a password")
    key = str(as_file(locked, tmp_path, "locked.pem"))
    handle = _handle(running.base_uri, SSLKEY=key, SSLKEYPASSWD="a password", **options)
    assert compat.curl_exec(handle) == "hi"
    assert shown == ["merchant", "merchant"]


def test_a_certificate_that_cannot_be_read_is_an_error_without_secrets(
    tmp_path: Path, pki: Pki
) -> None:
    locked = private_pem(pki.key, passphrase=b"a password")
    both = str(as_file(as_pem(pki.merchant) + locked, tmp_path, "both.pem"))
    handle = _handle("https://127.0.0.1:1/", SSLCERT=both, SSLKEYPASSWD="pass-of-a-shop")
    assert _failure(handle) == [58, f"could not load PEM client certificate from {both}"]
    assert handle.error is not None
    assert "pass-of-a-shop" not in full_text(handle.error)


def test_what_is_no_tls_is_an_error_of_tls(server: Server) -> None:
    number, message = _failure(_handle(server.base.replace("http:", "https:"), TIMEOUT=10))
    assert number == 35
    assert str(message).startswith("OpenSSL: ")


# Proxies


def test_a_proxy_gets_the_request_and_the_password(server: Server) -> None:
    with tunnel(server.server_port) as proxy:
        host, _, port = proxy.address.removeprefix("http://").partition(":")
        handle = _handle(
            f"{server.base}/plain", PROXY=host, PROXYPORT=int(port), PROXYUSERPWD="me:secret"
        )
        assert compat.curl_exec(handle) == "hello"
        assert proxy.targets == [f"{server.base}/plain"]
        assert "Proxy-Authorization: Basic bWU6c2VjcmV0" in proxy.heads[0]
        assert compat.curl_exec(_handle(f"{server.base}/plain", PROXY=proxy.address)) == "hello"
        assert len(proxy.heads) == 2


def test_a_proxy_that_refuses_is_an_error() -> None:
    refusal = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
    with tunnel(1, refusal) as proxy:
        number, message = _failure(_handle("https://127.0.0.1:1/", PROXY=proxy.address))
    assert [number, "403" in str(message)] == [56, True]


def test_an_empty_proxy_keeps_that_of_the_environment_away(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    assert _failure(_handle(server.base))[0] == 7
    assert compat.curl_exec(_handle(server.base, PROXY="")) == "hello"


# Answers


def test_headers_go_to_a_function_and_the_body_to_a_file(server: Server, tmp_path: Path) -> None:
    lines: list[str] = []
    file = compat.fopen(str(tmp_path / "body"), "w")
    handle = _handle(f"{server.base}/redirect/302/1", FOLLOWLOCATION=True, FILE=file)
    compat.curl_setopt(handle, CURLOPT_HEADERFUNCTION, lambda _, line: lines.append(line))
    assert compat.curl_exec(handle) is True
    compat.fclose(file)
    assert (tmp_path / "body").read_bytes() == b"hello"
    assert lines[0] == "HTTP/1.1 302 Found\r\n"
    assert lines[3:5] == ["\r\n", "HTTP/1.1 200 OK\r\n"]


def test_the_head_of_the_request_is_known_if_it_is_wanted(server: Server) -> None:
    handle = _handle(f"{server.base}/plain?a=1", USERAGENT="x")
    compat.curl_exec(handle)
    assert compat.curl_getinfo(handle, compat.CURLINFO_HEADER_OUT) is False
    compat.curl_setopt(handle, compat.CURLINFO_HEADER_OUT, True)
    compat.curl_exec(handle)
    head = compat.curl_getinfo(handle, compat.CURLINFO_HEADER_OUT)
    assert head.startswith("GET /plain?a=1 HTTP/1.1\r\nHost: 127.0.0.1")
    assert "\r\nUser-Agent: x\r\n" in head
    assert head.endswith("\r\n\r\n")
    assert compat.curl_getinfo(handle, compat.CURLINFO_HTTP_CODE) == 200
    assert 0 < compat.curl_getinfo(handle, compat.CURLINFO_TOTAL_TIME) < 60
    assert compat.curl_getinfo(handle, 999) is False


def test_another_host_gets_no_secrets() -> None:
    with raw_server() as other, serving() as first:
        seen: list[list[str]] = []
        other.answer = lambda exchange: exchange.send(
            f"HTTP/1.1 302 Found\r\nLocation: {first.base}/plain\r\n"
            "Content-Length: 0\r\n\r\n".encode()
        )
        handle = _handle(
            other.base_uri,
            FOLLOWLOCATION=True,
            USERPWD="a:b",
            COOKIE="c=d",
            HTTPHEADER=["Authorization: secret", "X-A: 1"],
        )
        assert compat.curl_exec(handle) == "hello"
        seen += [one[2] for one in first.requests]
    assert seen == [["Accept: */*", "X-A: 1"]]
    assert compat.curl_getinfo(handle, compat.CURLINFO_EFFECTIVE_URL) == f"{first.base}/plain"


def test_an_answer_that_takes_too_long_is_an_error() -> None:
    def trickle(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        exchange.send(*[b"x"] * 3000)

    with raw_server() as running:
        running.answer = trickle
        number, message = _failure(_handle(running.base_uri, TIMEOUT_MS=150))
    assert number == 28
    assert str(message).startswith("Operation timed out after ")
    assert not str(message).endswith(" 0 bytes received")


def test_a_connection_that_breaks_is_an_error() -> None:
    with raw_server() as running:
        running.answer = Exchange.reset
        number, message = _failure(_handle(running.base_uri, CONNECTTIMEOUT_MS=9000))
    assert number == 56
    assert str(message).startswith("Recv failure: ")


def test_an_answer_that_is_no_http_is_an_error() -> None:
    with raw_server() as running:
        running.answer = lambda exchange: exchange.send(b"HTTP/1.1 200 OK\r\na b: c\r\n\r\n")
        number, message = _failure(_handle(running.base_uri))
    assert number == 8
    assert str(message).startswith("Weird server reply: ")


def test_another_protocol_is_an_error(server: Server) -> None:
    refusal = [1, 'Protocol "ftp" not supported or disabled in libcurl']
    assert _failure(_handle("ftp://127.0.0.1/x")) == refusal
    assert _failure(_handle(f"{server.base}/elsewhere", FOLLOWLOCATION=True)) == refusal


def test_a_file_that_cannot_be_read_is_an_error(server: Server) -> None:
    fields = {"f": compat.curl_file_create("/nowhere", "text/plain")}
    assert _failure(_handle(server.base, POSTFIELDS=fields)) == [
        42,
        "operation aborted by callback",
    ]


def test_an_empty_request_of_another_method_has_no_content_type(server: Server) -> None:
    server.requests.clear()
    assert compat.curl_exec(_handle(server.base, PUT=True)) == "hello"
    assert server.requests == [["PUT", "/", ["Accept: */*", "Content-Length: 0"], ""]]


# Handles


def test_a_handle_is_copied_and_reset(server: Server) -> None:
    handle = _handle(server.base, CUSTOMREQUEST="DELETE")
    other = compat.curl_copy_handle(handle)
    compat.curl_reset(handle)
    compat.curl_close(handle)
    assert compat.curl_exec(other) == "hello"
    assert compat.curl_errno(other) == 0
    assert compat.curl_error(other) == ""
    assert _failure(handle)[0] == 3
    options = {CURLOPT_URL: server.base, CURLOPT_RETURNTRANSFER: 1}
    assert compat.curl_setopt_array(handle, options) is True
    assert compat.curl_exec(handle) == "hello"
    assert compat.curl_errno(handle) == 0


def test_a_file_says_what_it_is() -> None:
    file = compat.CURLFile("/a/b.png", "image/png", "c.png")
    assert [file.getFilename(), file.getMimeType(), file.getPostFilename()] == [
        "/a/b.png",
        "image/png",
        "c.png",
    ]


def test_what_is_not_here_is_refused_when_it_is_set() -> None:
    handle = compat.curl_init()
    with pytest.raises(ValueError, match="the option 20011 is not among chainpay's"):
        compat.curl_setopt(handle, 20011, print)
    with pytest.raises(ValueError, match="CURLOPT_SSLCERTTYPE 'P12' is not here; PEM is"):
        compat.curl_setopt(handle, CURLOPT_SSLCERTTYPE, "P12")
    with pytest.raises(ValueError, match="CURLOPT_HTTPAUTH is not here but for CURLAUTH_BASIC"):
        compat.curl_setopt(handle, CURLOPT_HTTPAUTH, 2)
    with pytest.raises(TypeError, match="must be of type int, string given"):
        compat.curl_setopt(handle, "URL", "x")  # type: ignore[arg-type]


# Addresses read as files


def test_an_address_is_read_as_a_file(server: Server) -> None:
    server.requests.clear()
    assert compat.file_get_contents(f"{server.base}/redirect/302/1") == "hello"
    assert compat.file_get_contents(f"{server.base}/status/404") is False
    assert compat.fopen(f"{server.base}/plain", "w") is False
    stream = compat.fopen(f"{server.base}/plain", "r")
    assert compat.fgets(stream) == "hello"
    server.requests.clear()
    http: dict[str, Any] = {
        "method": "POST",
        "content": "a=1",
        "header": "X-A: 1\r\nX-B: 2\r\n",
        "user_agent": "me",
        "ignore_errors": True,
        "timeout": 5,
    }
    context = compat.stream_context_create({"http": http})
    assert compat.file_get_contents(f"{server.base}/status/500", False, context) == "no\udcff\0"
    http = {"header": ["X-A: 1"], "content": "b"}
    context = compat.stream_context_create({"http": http, "ssl": {"verify_peer": False}})
    assert compat.file_get_contents(f"{server.base}/plain", False, context) == "hello"
    urlencoded = "Content-Type: application/x-www-form-urlencoded"
    headers = ["Content-Length: 3", urlencoded, "User-Agent: me", "X-A: 1", "X-B: 2"]
    assert server.requests == [
        ["POST", "/status/500", headers, "a=1"],
        ["GET", "/plain", ["Content-Length: 1", urlencoded, "X-A: 1"], "b"],
    ]
    assert compat.stream_context_create() == {}
