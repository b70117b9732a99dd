"""Which proxy a call goes through, and what it is told; calls through real ones."""

from __future__ import annotations

import logging
import ssl
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import UNSIGNED, Outcome, UsageError, outcome
from chainpay.transport.connections import proxies
from chainpay.transport.connections.proxies import (
    Proxies,
    check_proxy,
    connect_request,
    headers_for,
    is_tunnel,
)
from chainpay.transport.exceptions import UntrustedCertificate
from tests.support.doors import Door
from tests.support.keys import as_file, frames_of
from tests.support.loopback import Origin, origin
from tests.support.pki import Pki, a_client, as_pem
from tests.support.tunnel import HANG_UP, SILENCE, Tunnel, tunnel

pytestmark = pytest.mark.usefixtures("all_frames")

PROXY = "http://127.0.0.1:7890"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets variables of the environment."""

    def set_all(variables: dict[str, str]) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return set_all


def place_of(url: str) -> str | None:
    """Return the address of the environment's proxy for a URL; None if there is none."""
    parts = httpx.URL(url)
    proxy = Proxies(None).find(parts.scheme, parts.raw_host.decode(), parts.port)
    return None if proxy is None else str(proxy.url)


# The environment's proxy


@pytest.mark.parametrize(
    ("variables", "of_https", "of_http"),
    [
        ({}, None, None),
        ({"https_proxy": PROXY}, PROXY, None),
        ({"HTTPS_PROXY": PROXY}, PROXY, None),
        ({"http_proxy": PROXY}, None, PROXY),
        ({"HTTP_PROXY": PROXY}, None, PROXY),
        ({"all_proxy": PROXY}, PROXY, PROXY),
        ({"ALL_PROXY": PROXY}, PROXY, PROXY),
        ({"https_proxy": PROXY, "HTTPS_PROXY": "http://capital:1"}, PROXY, None),
        ({"https_proxy": PROXY, "all_proxy": "http://all:1"}, PROXY, "http://all:1"),
        ({"HTTPS_PROXY": PROXY, "all_proxy": "http://all:1"}, PROXY, "http://all:1"),
        # empty: none
        ({"https_proxy": ""}, None, None),
        ({"https_proxy": " "}, None, None),
        ({"https_proxy": "", "HTTPS_PROXY": PROXY}, None, None),
        ({"https_proxy": "", "all_proxy": PROXY}, PROXY, PROXY),
        # as configurations hold it
        ({"https_proxy": "127.0.0.1:7890"}, PROXY, None),
        ({"https_proxy": f"{PROXY}/"}, f"{PROXY}/", None),
        ({"https_proxy": f" {PROXY}\r\n"}, PROXY, None),
        ({"https_proxy": f'"{PROXY}"'}, PROXY, None),
        ({"https_proxy": f"'{PROXY}'"}, PROXY, None),
        ({"https_proxy": "HTTP://Proxy.Example:7890"}, "http://proxy.example:7890", None),
        ({"https_proxy": "http://[::1]:7890"}, "http://[::1]:7890", None),
        ({"https_proxy": "https://proxy.example"}, "https://proxy.example", None),
        ({"https_proxy": r"http://CORP\us:p@ss@proxy.example:80"}, "http://proxy.example", None),
        # CGI: the header Proxy of a request becomes HTTP_PROXY
        ({"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, None, None),
        ({"http_proxy": PROXY, "REQUEST_METHOD": "GET"}, None, PROXY),
        ({"HTTPS_PROXY": PROXY, "REQUEST_METHOD": "GET"}, PROXY, None),
        # what is of no concern for the other scheme
        ({"https_proxy": PROXY, "http_proxy": "socks://x", "all_proxy": "ftp://x"}, PROXY, None),
        ({"ftp_proxy": PROXY, "socks_proxy": PROXY, "travis_apt_proxy": "x"}, None, None),
    ],
)
def test_the_proxy_of_a_scheme(
    environment: Any, variables: dict[str, str], of_https: str | None, of_http: str | None
) -> None:
    """Its own variable, or else ``all_proxy``; no other is judged."""
    environment(variables)
    assert place_of("https://api.mch.weixin.qq.com/") == of_https
    if variables.get("http_proxy") != "socks://x":
        assert place_of("http://127.0.0.1:8000/") == of_http


def test_the_clients_own_proxy_is_for_all() -> None:
    """Whatever the environment says."""
    own = check_proxy(PROXY)
    for scheme in ("http", "https"):
        assert Proxies(own).find(scheme, "127.0.0.1", None) is own


def test_the_environment_is_read_anew(environment: Any) -> None:
    """A program may set its variables after it has made its client."""
    found = Proxies(None)
    assert found.find("https", "x.example", None) is None
    environment({"https_proxy": PROXY})
    assert str(found.find("https", "x.example", None)) == f"Proxy(URL('{PROXY}'))"


def test_the_settings_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """macOS and Windows have them, with exceptions of their own; an error says whose they are."""
    system = {"https": PROXY, "http": "socks4://127.0.0.1:1080"}
    monkeypatch.setattr(proxies, "getproxies", lambda: system)
    monkeypatch.setattr(proxies, "proxy_bypass", "inner.example".__eq__)
    assert place_of("https://x.example") == PROXY
    assert place_of("https://inner.example") is None
    with pytest.raises(
        UsageError, match=r"^the system's proxy for http .'socks4://127.0.0.1:1080'"
    ):
        place_of("http://x.example")


# no_proxy


@pytest.mark.parametrize(
    ("entries", "exempt", "others"),
    [
        ("*", "https://x.example http://127.0.0.1:8000", ""),
        ("localhost,*", "https://x.example http://[::1]", ""),
        # names
        (
            "example.com",
            "https://example.com https://EXAMPLE.com. https://a.b.example.com:8443",
            "https://myexample.com https://example.com.cn https://example.org https://127.0.0.1",
        ),
        (".example.com", "https://example.com https://a.example.com", "https://myexample.com"),
        ("*.example.com", "https://example.com https://a.example.com", "https://myexample.com"),
        ("Example.COM.", "https://example.com", "https://com"),
        ("localhost", "http://localhost http://localhost:8000", "http://127.0.0.1 http://[::1]"),
        (".svc,.cluster.local", "http://pay.shop.svc http://x.cluster.local", "http://svc.x"),
        ("my_host,host-1", "http://my_host http://host-1", "http://myhost"),
        ("xn--bnq875c.example", "http://支付.example http://a.支付.example", "http://付.example"),
        # ports
        ("example.com:8443", "https://example.com:8443", "https://example.com"),
        ("example.com:443", "https://example.com https://a.example.com", "http://example.com"),
        ("example.com:80", "http://example.com", "http://example.com:8000 https://example.com"),
        ("example.com:", "http://example.com http://example.com:8000", ""),
        ("127.0.0.1:8000", "http://127.0.0.1:8000", "http://127.0.0.1 http://127.0.0.2:8000"),
        ("[::1]:8080", "http://[::1]:8080", "http://[::1]"),
        # addresses
        ("127.0.0.1", "http://127.0.0.1 http://127.0.0.1:8000", "http://127.0.0.11 http://0.0.1"),
        ("::1", "http://[::1] http://[::1]:8000 http://[0:0::0:1]", "http://[::2] http://0.0.0.1"),
        ("[::1]", "http://[::1] http://[::1]:8000", "http://[::2]"),
        ("FD07:0:0::00A", "http://[fd07::a]", "http://[fd07::b]"),
        # networks
        ("10.0.0.0/8", "http://10.0.0.0 http://10.255.1.1:8000", "http://11.0.0.1 http://[::1]"),
        ("10.1.2.3/8", "http://10.9.9.9", "http://11.0.0.1"),
        ("10.0.0.0/255.0.0.0", "http://10.9.9.9", "http://11.0.0.1"),
        ("127.0.0.0/8", "http://127.1.2.3", "http://localhost"),
        ("0.0.0.0/0", "http://8.8.8.8", "http://[::1] http://x.example"),
        ("fd07:b51a:cc66:f0::/64", "http://[fd07:b51a:cc66:f0::1]", "http://[fd07:b51a::1]"),
        ("[fd07::]/16", "", "http://[fd07::1]"),  # as curl
        # lists
        (" localhost , 127.0.0.1\n", "http://localhost http://127.0.0.1", "http://x.example"),
        ("localhost 127.0.0.1", "http://localhost http://127.0.0.1", "http://x.example"),
        ('"localhost,127.0.0.1"', "http://localhost http://127.0.0.1", "http://x.example"),
        (",,localhost,", "http://localhost", "http://x.example"),
        ("", "", "http://localhost"),
        # an address, as httpx takes it
        ("http://inner.example", "http://inner.example", "https://inner.example"),
        ("https://inner.example:8443/", "https://inner.example:8443", "https://inner.example"),
        ("all://inner.example", "http://inner.example https://inner.example", "http://x.example"),
        ("ftp://inner.example", "", "http://inner.example"),
        # beside what can match nothing
        ("127.*,/var/run/docker.sock,inner.example", "http://inner.example", "http://127.0.0.1"),
        ("fd07::/129,http://[::,\udcff,<local>,::1", "http://[::1]", "http://127.0.0.1"),
    ],
)
def test_the_hosts_that_need_no_proxy(
    environment: Any, entries: str, exempt: str, others: str
) -> None:
    """As curl and Go match them."""
    for name in ("no_proxy", "NO_PROXY"):
        environment({"all_proxy": PROXY, "NO_PROXY": "", name: entries})
        assert [url for url in exempt.split() if place_of(url) is not None] == []
        assert [url for url in others.split() if place_of(url) is None] == []


def test_small_letters_win(environment: Any) -> None:
    """Of ``no_proxy`` too."""
    environment({"all_proxy": PROXY, "NO_PROXY": "*", "no_proxy": "x.example"})
    assert place_of("http://x.example") is None
    assert place_of("http://y.example") == PROXY


def test_a_mapped_address_is_the_other_one(environment: Any) -> None:
    """::ffff:10.0.0.1 is written in hexadecimal by httpx, and in both ways by people."""
    environment({"all_proxy": PROXY, "no_proxy": "::ffff:10.0.0.0/104"})
    assert place_of("http://[::ffff:10.0.0.1]") is None
    assert place_of("http://10.0.0.1") == PROXY


def test_no_variable_is_judged_for_an_exempt_host(environment: Any) -> None:
    """The proxy is of no concern, so it stops nothing."""
    environment({"http_proxy": "socks://127.0.0.1:1", "no_proxy": "localhost"})
    assert place_of("http://localhost") is None
    with pytest.raises(UsageError, match=r"^http_proxy .'socks://127.0.0.1:1'. can't be used"):
        place_of("http://127.0.0.1")


@pytest.mark.parametrize(
    "entry",
    [
        "127.*",
        "10.",
        "192.168.",
        "10/8",
        "localhost:*",
        "localhost:8000-9000",
        "<local>",
        "/var/run/docker.sock",
        "10.0.0.0/33",
        "fd07::/129",
        "::1:99999",
        "http://[::",
        "[::1",
        "256.0.0.1",
        "支付.example",
        "**",
        ".",
        "a..b",
        "localhost;127.0.0.1",
        "x=y",
    ],
)
def test_an_entry_that_can_match_nothing(
    environment: Any, entry: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is skipped, and named once in the log, if the call goes through the proxy."""
    proxies._warn_of.cache_clear()
    environment({"all_proxy": PROXY, "no_proxy": f"{entry},x.example"})
    with caplog.at_level(logging.WARNING, "chainpay"):
        assert place_of("http://x.example") is None
        assert caplog.messages == []
        assert place_of("http://127.0.0.1") == place_of("https://127.0.0.1") == PROXY
    (message,) = caplog.messages
    assert message.startswith(
        f"NO_PROXY: no host can match {entry!r}, so it is skipped; write names"
    )


def test_a_password_in_no_proxy(environment: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever puts an address there may put one with a password."""
    environment({"all_proxy": PROXY, "no_proxy": "http://us:secret@127.*"})
    assert place_of("http://127.0.0.1") == PROXY
    assert "127.*" in caplog.text
    assert "secret" not in caplog.text


# What can't be used


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("socks://us:secret@127.0.0.1:7891", "('socks://127.0.0.1:7891') can't be used: write"),
        ("socks://us:secret@127.0.0.1:7891", "such as http://127.0.0.1:8080, or socks5://127.0"),
        ("socks4://us:secret@127.0.0.1:1", "or socks5://127.0.0.1:1080; nothing was sent"),
        ("socks4a://us:secret@127.0.0.1:1", "or socks5://127.0.0.1:1080; nothing was sent"),
        ("SOCKS5://us:secret@127.0.0.1:1", "SOCKS needs: pip install 'httpx[socks]'; nothing"),
        ("socks5h://us:secret@127.0.0.1:1", "('socks5h://127.0.0.1:1') can't be used: SOCKS needs"),
        ("ftp://us:secret@127.0.0.1:1", "('ftp://127.0.0.1:1') can't be used: write an address"),
        ("pac+http://us:secret@x.example/a.pac", "('pac+http://x.example') can't be used: write"),
        ("http://us:secret@:1", "('http://:1') can't be used: write an address such as http://127"),
        ("http://us:secret@", "('http://') can't be used: write an address such as http://127"),
        ("http://", "('http://') can't be used: write an address such as http://127"),
        (
            "http://us:secret@[::",
            "('http://[::') can't be used: write an address such as http://127",
        ),
        ("http://us:secret", "('http://us') can't be used: write an address such as http://127"),
        ("http://us:1secret", "('http://us') can't be used: write an address such as http://127"),
        ("http://us:secret@x.example:0", "('http://x.example:0') can't be used: write"),
        ("http://us:secret@x.example:65536", "('http://x.example:65536') can't be used: write"),
        ("http://us:sec/ret@x.example:80", "('http://x.example:80') can't be used: write"),
        ("http://us:1/secret@x.example:80", "write / ? # of a password as %2F %3F %23; nothing"),
        ("http://us:#secret@x.example", "write / ? # of a password as %2F %3F %23; nothing was"),
        ("http://us:?secret@x.example", "write / ? # of a password as %2F %3F %23; nothing was"),
        ("http://us:sec://ret@x.example:", "('http://x.example') can't be used: write"),
        ("http://us:secret@a\nb", "('http://a\\nb') can't be used: write an address"),
        ("http://us:secret@\udcff", "('http://\\udcff') can't be used: write an address"),
    ],
)
def test_an_address_that_cannot_be_used(
    environment: Any, monkeypatch: pytest.MonkeyPatch, address: str, words: str
) -> None:
    """The error names the variable or the argument, and the place; no user, no password."""
    monkeypatch.setattr(proxies, "find_spec", dict[str, Any]().get)  # no socksio
    environment({"HTTPS_PROXY": address, "no_proxy": "x.example"})
    with pytest.raises(UsageError) as refusal:
        place_of("https://127.0.0.1/")
    with pytest.raises(UsageError) as of_argument:
        check_proxy(address)
    for error, name in ((refusal.value, "HTTPS_PROXY"), (of_argument.value, "proxy=")):
        assert str(error).startswith(f"{name} (")
        assert words in str(error)
        assert not {"secret", "us:", "ret@"} & {*frames_of(error).split("'")}
        assert "secret" not in frames_of(error)


@pytest.mark.parametrize(
    "value", [5, None, [PROXY], PROXY.encode(), "", "secret", "us:secret@127.0.0.1:80", "secret\n"]
)
def test_a_value_that_is_no_address(value: Any) -> None:
    """It may be a key, by mistake, so nothing of it is shown."""
    with pytest.raises(UsageError, match=r"^proxy= can't be used: write an address") as refusal:
        check_proxy(value)
    assert "secret" not in frames_of(refusal.value)


def test_socks_with_what_it_needs(environment: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """httpx's own transport goes through it."""
    monkeypatch.setattr(proxies, "find_spec", str)  # as if it was installed
    environment({"ALL_PROXY": "socks5://127.0.0.1:7891"})
    assert place_of("https://x.example") == "socks5://127.0.0.1:7891"
    for address in ("socks5://x", "socks5h://x", "https://x"):
        assert not is_tunnel(check_proxy(address))
    assert is_tunnel(check_proxy("http://x"))


# What the proxy is told


def test_the_request_for_a_tunnel() -> None:
    """Its head, in bytes."""
    request = connect_request(check_proxy(PROXY), "api.mch.weixin.qq.com", 443)
    target = b"api.mch.weixin.qq.com:443"
    assert request == b"CONNECT %b HTTP/1.1\r\nHost: %b\r\n\r\n" % (target, target)


@pytest.mark.parametrize(
    ("host", "target"),
    [
        ("::1", b"[::1]:8443"),
        ("[::1]", b"[::1]:8443"),
        ("127.0.0.1", b"127.0.0.1:8443"),
        ("支付.example", b"xn--bnq875c.example:8443"),
        ("a b", b"a%20b:8443"),
    ],
)
def test_the_target_of_a_tunnel(host: str, target: bytes) -> None:
    """It has one spelling."""
    lines = connect_request(check_proxy(PROXY), host, 8443).split(b"\r\n")
    assert lines == [b"CONNECT %b HTTP/1.1" % target, b"Host: " + target, b"", b""]


@pytest.mark.parametrize(
    ("user", "credentials"),
    [
        ("us:secret", "us:secret"),
        ("us", "us:"),
        (":secret", ":secret"),
        ("us:p%40ss%2F%3A%23", "us:p@ss/:#"),
        ("us:p@ss:w", "us:p@ss:w"),
        (r"CORP\us:%E5%AF%86", "CORP\\us:密"),
        ("us:%0D%0AX-Injected: 1", "us:\r\nX-Injected: 1"),
    ],
)
def test_user_and_password(user: str, credentials: str) -> None:
    """They are percent-decoded, and sent to the proxy as they are."""
    proxy = check_proxy(PROXY.replace("//", f"//{user}@"))
    expected = b"Basic " + b64encode(credentials.encode())
    assert headers_for(proxy) == [(b"Proxy-Authorization", expected)]
    lines = connect_request(proxy, "x.example", 443).split(b"\r\n")
    assert lines[1:] == [b"Host: x.example:443", b"Proxy-Authorization: " + expected, b"", b""]
    assert "secret" not in f"{proxy!r} {proxy}"


def test_headers_of_the_users_own() -> None:
    """They are sent as well, and win."""
    headers = {"X-Team": "pay", "Proxy-Authorization": "Bearer secret", "Host": "x"}
    proxy = check_proxy(httpx.Proxy(PROXY, auth=("us", "password"), headers=headers))
    lines = connect_request(proxy, "y.example", 443).split(b"\r\n")
    assert lines == [
        b"CONNECT y.example:443 HTTP/1.1",
        *(b"X-Team: pay", b"Proxy-Authorization: Bearer secret", b"Host: x"),
        *(b"", b""),
    ]
    assert "secret" not in f"{proxy!r} {proxy}"


@pytest.mark.parametrize("character", ["\r", "\n", "\0", "\x7f", "\r\nX: y"])
def test_no_header_breaks_out(character: str) -> None:
    """It is refused when the client is made, and no message shows it."""
    for headers in ({"X": f"secret{character}"}, {f"X{character}": "secret"}):
        own = httpx.Proxy(PROXY, headers=headers)
        for use in (lambda own=own: check_proxy(own), lambda own=own: connect_request(own, "x", 1)):
            with pytest.raises(UsageError, match="a header of proxy= has a control") as refusal:
                use()
            assert "secret" not in frames_of(refusal.value)
    with pytest.raises(httpx.InvalidURL):
        connect_request(check_proxy(PROXY), f"x{character}", 1)


def test_a_context_for_the_proxy_itself() -> None:
    """It stays with the proxy."""
    context = ssl.create_default_context()
    proxy = check_proxy(httpx.Proxy("https://x.example", ssl_context=context))
    assert proxy.ssl_context is context


# Calls through a real proxy


@pytest.fixture
def server(tls: ssl.SSLContext) -> Iterator[Origin]:
    with origin(tls) as server:
        yield server


def port_of(server: Origin) -> int:
    return httpx.URL(server.base_uri).port or 0


def target_of(server: Origin) -> str:
    return server.base_uri.split("/")[2]


def call(door: Door, client: chainpay.Client, **options: Any) -> str:
    return door(client.chain("v3/plain"), "get", verifier=UNSIGNED, **options).text


def test_a_call_through_a_proxy(
    pki: Pki, server: Origin, trusting: ssl.SSLContext, door: Door
) -> None:
    """The proxy sees the place, the user and the password; the server sees the call."""
    with (
        tunnel(port_of(server)) as proxy,
        a_client(
            pki, server.base_uri, proxy=proxy.with_user("us:p%40ss"), verify=trusting
        ) as client,
    ):
        for _ in range(2):
            assert int(call(door, client))
        target = server.base_uri.split("/")[2]
        assert {*proxy.targets} == {target}
        for head in proxy.heads:
            assert head[0] == f"CONNECT {target} HTTP/1.1"
            assert f"Host: {target}" in head
            assert f"Proxy-Authorization: Basic {b64encode(b'us:p@ss').decode()}" in head
            assert not any(line.lower().startswith("authorization:") for line in head)
        assert len(server.seen) == 2
        for path, headers in server.seen:
            assert path == "/v3/plain"
            assert "Authorization" in headers
            assert "Proxy-Authorization" not in headers


def test_a_client_keeps_its_tunnel(pki: Pki, server: Origin, trusting: ssl.SSLContext) -> None:
    """It is a connection like any other."""
    with (
        tunnel(port_of(server)) as proxy,
        a_client(pki, server.base_uri, proxy=proxy.address, verify=trusting) as client,
    ):
        calls = [client.chain("v3/plain").get(verifier=UNSIGNED).text for _ in range(3)]
        assert len({*calls}) == len(proxy.heads) == server.taken == 1


def test_a_server_behind_a_proxy_that_is_not_trusted(pki: Pki, server: Origin, door: Door) -> None:
    """Nothing is sent to it, nothing is repeated, and the error names the proxy."""
    with (
        tunnel(port_of(server)) as proxy,
        a_client(pki, server.base_uri, proxy=proxy.with_user("us:secret")) as client,
    ):
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED") as failure:
            call(door, client)
        assert_named(failure.value, proxy)
        assert len(proxy.heads) == 1
        assert server.seen == []


def assert_named(error: httpx.TransportError, proxy: Tunnel) -> None:
    """Assert that an error names the proxy, no password, and says that nothing was sent."""
    assert f"through the proxy {proxy.address}" in str(error)
    assert "nothing was sent" in str(error)
    assert "secret" not in str(error)
    assert "c2VjcmV0" not in str(error)
    assert outcome(error) is Outcome.NOT_SENT


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 403 Forbidden\r\nContent-Length: 7\r\n\r\nno way!",
        b"HTTP/1.0 502 Bad Gateway\r\n\r\n<html>",
    ],
    ids=["407", "403", "502"],
)
def test_a_proxy_that_refuses(pki: Pki, door: Door, answer: bytes) -> None:
    """It is a ProxyError with its status. Another attempt would fail too."""
    with (
        tunnel(0, answer) as proxy,
        a_client(pki, "https://127.0.0.1:1/", proxy=proxy.with_user("us:secret")) as client,
    ):
        with pytest.raises(httpx.ProxyError, match=answer.split()[1].decode()) as failure:
            call(door, client)
        assert_named(failure.value, proxy)
        assert len(proxy.heads) == 1


@pytest.mark.parametrize(
    "answer",
    [
        HANG_UP,
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\nX: ",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\nno TLS at all",
        b"\x15\x03\x01\x00\x02\x02\x0a",
    ],
    ids=["nothing", "SSH", "half a line", "half a head", "200 alone", "200 and text", "TLS"],
)
def test_a_proxy_that_answers_nonsense(pki: Pki, door: Door, answer: bytes) -> None:
    """Whatever it does, nothing was sent, and the error says where."""
    with (
        tunnel(0, answer) as proxy,
        a_client(
            pki, "https://127.0.0.1:1/", proxy=proxy.with_user("us:secret"), retry=None
        ) as client,
    ):
        with pytest.raises(httpx.TransportError) as failure:
            call(door, client)
        assert_named(failure.value, proxy)
        assert len(proxy.heads) == 1


def test_a_proxy_that_is_silent(pki: Pki, door: Door) -> None:
    """Too late for a tunnel is too late to connect."""
    with (
        tunnel(0, SILENCE) as proxy,
        a_client(
            pki, "https://127.0.0.1:1/", proxy=proxy.with_user("us:secret"), retry=None
        ) as client,
    ):
        with pytest.raises(httpx.ConnectTimeout) as failure:
            call(door, client, timeout=0.2)
        assert_named(failure.value, proxy)


def test_a_proxy_that_is_not_there(pki: Pki, door: Door) -> None:
    """It is not the server that can't be reached."""
    with tunnel(0) as proxy:
        pass
    arguments: dict[str, Any] = {"proxy": proxy.with_user("us:secret"), "retry": None}
    with a_client(pki, "https://127.0.0.1:1/", **arguments) as client:
        with pytest.raises(httpx.ConnectError) as failure:
            call(door, client)
        assert_named(failure.value, proxy)


def test_an_ipv6_address_behind_a_proxy(
    pki: Pki, server: Origin, trusting: ssl.SSLContext, door: Door
) -> None:
    """The proxy gets it in brackets. What answers here is another server, and isn't trusted."""
    with (
        tunnel(port_of(server)) as proxy,
        a_client(pki, "https://[::1]:8443/", proxy=proxy.address, verify=trusting) as client,
    ):
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            call(door, client)
        assert proxy.targets == ["[::1]:8443"]
        assert server.seen == []


@pytest.mark.parametrize("trusted_by", ["verify=", "SSL_CERT_FILE", "ssl_context="])
def test_a_proxy_with_tls(
    trusted_by: str,
    pki: Pki,
    server: Origin,
    tls: ssl.SSLContext,
    trusting: ssl.SSLContext,
    tmp_path: Path,
    environment: Any,
    door: Door,
) -> None:
    """Whom the client trusts, it trusts as a proxy too, unless that has a context of its own."""
    with tunnel(port_of(server), context=tls) as proxy:
        address = proxy.with_user("us:p%40ss")
        arguments: dict[str, Any] = {"proxy": address, "verify": trusting}
        if trusted_by == "SSL_CERT_FILE":
            environment({trusted_by: str(as_file(as_pem(pki.authority), tmp_path, "ca.pem"))})
            arguments["verify"] = True
        elif trusted_by == "ssl_context=":
            arguments |= {"verify": False, "proxy": httpx.Proxy(address, ssl_context=trusting)}
        with a_client(pki, server.base_uri, **arguments) as client:
            assert int(call(door, client))
            assert int(call(door, client))
        assert {*proxy.targets} == {target_of(server)}
        assert f"Proxy-Authorization: Basic {b64encode(b'us:p@ss').decode()}" in proxy.heads[0]


def test_a_proxy_with_tls_that_is_not_trusted(
    pki: Pki, server: Origin, tls: ssl.SSLContext, door: Door
) -> None:
    """It gets neither the password nor a second chance."""
    with (
        tunnel(port_of(server), context=tls) as proxy,
        a_client(pki, server.base_uri, proxy=proxy.with_user("us:secret")) as client,
    ):
        words = "CERTIFICATE_VERIFY_FAILED.*if a proxy decrypts TLS"
        with pytest.raises(UntrustedCertificate, match=words) as failure:
            call(door, client)
        assert_named(failure.value, proxy)
        assert ", attempt 1)" in str(failure.value)
        assert proxy.heads == server.seen == []


def test_a_proxy_without_the_tls_of_its_address(pki: Pki, server: Origin, door: Door) -> None:
    """``https://`` for a proxy of plain HTTP, as people often write it."""
    with (
        tunnel(port_of(server)) as proxy,
        a_client(
            pki, server.base_uri, proxy=proxy.address.replace("http", "https"), retry=None
        ) as client,
    ):
        with pytest.raises(httpx.TransportError, match="through the proxy https") as failure:
            call(door, client, timeout=0.5)
        assert outcome(failure.value) is Outcome.NOT_SENT


# Calls through the proxy of the environment


@pytest.fixture
def plain() -> Iterator[Origin]:
    """A server without TLS."""
    with origin() as server:
        yield server


def variables_of(lines: dict[str, str], proxy: Tunnel, server: Origin) -> dict[str, str]:
    """Return variables in which the proxy's address and the server's port are filled in."""
    return {
        name: value.replace("{proxy}", proxy.address).replace("{port}", str(port_of(server)))
        for name, value in lines.items()
    }


_ORBSTACK = "localhost,127.0.0.0/32,::1,0.250.250.0/24,fd07:b51a:cc66:f0::/64"
#: What programs set and people paste; a call with TLS goes through the proxy.
USED: dict[str, dict[str, str]] = {
    "OrbStack": {
        **dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "{proxy}"),
        **dict.fromkeys(("no_proxy", "NO_PROXY"), _ORBSTACK),
    },
    "Clash": {
        **dict.fromkeys(("http_proxy", "https_proxy"), "{proxy}"),
        "all_proxy": "socks5://127.0.0.1:9",
    },
    "GNOME": {"https_proxy": "{proxy}/", "all_proxy": "socks://127.0.0.1:9/", "no_proxy": "::1"},
    "a company": {"HTTPS_PROXY": "{proxy}", "NO_PROXY": "*.corp.example,10.,172.16.*,<local>"},
    "Docker": {"https_proxy": "{proxy}", "NO_PROXY": "/var/run/docker.sock,*.docker.internal"},
    "Kubernetes": {"HTTPS_PROXY": "{proxy}", "NO_PROXY": ".svc,.cluster.local,10.96.0.0/12"},
    "for all schemes": {"ALL_PROXY": "{proxy}"},
    "another scheme": {"https_proxy": "{proxy}", "http_proxy": "ftp://us:secret@[::"},
    "junk": {"https_proxy": "{proxy}", "no_proxy": "http://[::,fd07::/999,\u652f,a..b,:,;,@"},
}


@pytest.mark.parametrize("lines", USED.values(), ids=USED)
def test_a_call_through_the_proxy_of_the_environment(
    lines: dict[str, str],
    pki: Pki,
    server: Origin,
    trusting: ssl.SSLContext,
    environment: Any,
    door: Door,
) -> None:
    """Nothing but the variable of its scheme concerns it."""
    with tunnel(port_of(server)) as proxy:
        environment(variables_of(lines, proxy, server))
        with a_client(pki, server.base_uri, verify=trusting) as client:
            assert int(call(door, client))
            assert int(call(door, client))
        assert {*proxy.targets} == {target_of(server)}


#: What exempts a server on 127.0.0.1.
EXEMPT: dict[str, dict[str, str]] = {
    "its address": {"NO_PROXY": "127.0.0.1"},
    "its network": {"NO_PROXY": "10.0.0.0/8, 127.0.0.0/8"},
    "all hosts": {"no_proxy": "*"},
    "its address and port": {"no_proxy": "x.example,127.0.0.1:{port}"},
    "beside junk": {"no_proxy": "fd07:b51a:cc66:f0::/64,127.*,127.0.0.0/8"},
}


@pytest.mark.parametrize("address", ["{proxy}", "socks://us:secret@127.0.0.1:9"])
@pytest.mark.parametrize("lines", EXEMPT.values(), ids=EXEMPT)
def test_a_call_that_needs_no_proxy(
    lines: dict[str, str],
    address: str,
    pki: Pki,
    server: Origin,
    plain: Origin,
    trusting: ssl.SSLContext,
    environment: Any,
    door: Door,
) -> None:
    """The proxy gets no connection, and its address isn't judged."""
    for each in (server, plain):
        with tunnel(port_of(each)) as proxy:
            environment(variables_of({**lines, "ALL_PROXY": address}, proxy, each))
            with a_client(pki, each.base_uri, verify=trusting) as client:
                assert int(call(door, client))
            assert proxy.heads == []


def test_a_call_without_tls(pki: Pki, plain: Origin, environment: Any, door: Door) -> None:
    """It goes through ``http_proxy``; that of https is of no concern."""
    with tunnel(port_of(plain)) as proxy:
        environment({"http_proxy": proxy.address, "https_proxy": "socks://127.0.0.1:9"})
        with a_client(pki, plain.base_uri) as client:
            assert int(call(door, client))
        (target,) = proxy.targets
        assert target_of(plain) in target
        assert len(plain.seen) == 1


@pytest.mark.parametrize(
    ("name", "address", "shown"),
    [
        ("https_proxy", "socks://us:secret@127.0.0.1:9", "socks://127.0.0.1:9"),
        ("HTTPS_PROXY", "ftp://us:secret@127.0.0.1:9", "ftp://127.0.0.1:9"),
        ("ALL_PROXY", "http://us:secret@[::", "http://[::"),
        ("all_proxy", "http://us:1/secret@127.0.0.1", "http://127.0.0.1"),
    ],
)
def test_a_variable_that_cannot_be_used(
    name: str,
    address: str,
    shown: str,
    pki: Pki,
    server: Origin,
    tls: ssl.SSLContext,
    environment: Any,
    door: Door,
) -> None:
    """The error names it. Neither another attempt nor another host could help."""
    environment({name: address})
    events: list[Any] = []
    with origin(tls) as backup:
        uris = {"address": server.base_uri, "backup_uri": backup.base_uri}
        with (
            a_client(pki, **uris, on_event=events.append) as client,
            pytest.raises(UsageError) as refusal,
        ):
            call(door, client)
        assert server.taken == backup.taken == 0
    assert str(refusal.value).startswith(f"{name} ({shown!r}) can't be used: write ")
    assert "; nothing was sent" in str(refusal.value)
    assert "secret" not in frames_of(refusal.value)
    assert outcome(refusal.value) is Outcome.NOT_SENT
    assert not {"Retried", "Switched"} & {type(event).__name__ for event in events}


def test_the_clients_own_proxy_comes_first(
    pki: Pki, server: Origin, trusting: ssl.SSLContext, environment: Any, door: Door
) -> None:
    """Whatever the environment says, exemptions as well."""
    environment({"https_proxy": "socks://127.0.0.1:9", "no_proxy": "*"})
    with (
        tunnel(port_of(server)) as proxy,
        a_client(pki, server.base_uri, proxy=proxy.address, verify=trusting) as client,
    ):
        assert int(call(door, client))
        assert proxy.targets == [target_of(server)]


def test_without_any_proxy(
    pki: Pki, server: Origin, trusting: ssl.SSLContext, environment: Any, door: Door
) -> None:
    """``proxy=False``: the environment's is not even looked at."""
    environment({"https_proxy": "socks://127.0.0.1:9"})
    with a_client(pki, server.base_uri, proxy=False, verify=trusting) as client:
        assert int(call(door, client))


def test_a_warning_is_written_once(
    pki: Pki,
    server: Origin,
    trusting: ssl.SSLContext,
    environment: Any,
    door: Door,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """For all calls, clients and event loops of a process."""
    proxies._warn_of.cache_clear()
    with tunnel(port_of(server)) as proxy, caplog.at_level(logging.WARNING, "chainpay"):
        environment({"https_proxy": proxy.address, "no_proxy": "127.*"})
        for _ in range(2):
            with a_client(pki, server.base_uri, verify=trusting) as client:
                call(door, client)
                call(door, client)
    assert len([line for line in caplog.messages if "127.*" in line]) == 1
