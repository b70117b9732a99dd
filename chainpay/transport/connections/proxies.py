"""Proxies: the client's own, or the one that the environment has for a call.

* urllib reads ``https_proxy`` or ``http_proxy``, by the call's scheme, or else ``all_proxy``: small
  letters win, and CGI's ``HTTP_PROXY`` isn't read. Without any, the settings of macOS and Windows
  are used.
* Only what a call needs is judged, so that no other variable stops it. An entry of ``no_proxy``
  that can match no host is skipped, with a warning in the log.
* An address may hold a password, and so may a header: no message, log or repr shows them.
"""

from __future__ import annotations

import os
import re
from base64 import b64encode
from functools import cache
from importlib.util import find_spec
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Literal, cast
from urllib.request import getproxies, proxy_bypass

import httpx

from ...encoding.secret import Secret, hides_locals, takes_secrets
from ...errors import Outcome, UsageError, record_outcome
from ..instrumentation import LOG

_PORTS = {"http": 80, "https": 443}
_AROUND = " \t\r\n\"'"  # configurations keep quotes, editors write carriage returns
_EXPECTED = "write an address such as http://127.0.0.1:8080, or socks5://127.0.0.1:1080"
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
#: An address: its scheme, and its host and port, without user, password and path.
_ADDRESS = re.compile(
    r"(?is)([a-z][a-z\d+.-]*://)(?:.*@)?((?:\[[\da-f:.]*\]?|[^:/?#]*)(?::\d+(?![^/?#]))?)"
)
_ENTRY = re.compile(r"(?:\[(.+)\]|([^:]+)):?([0-9]*)")
_NAME = re.compile(r"(?a)([\w-]+\.)*[\w-]*[^\W\d][\w-]*")  # its last label is no number


class Proxy(httpx.Proxy):
    """A proxy whose repr shows its address alone."""

    def __repr__(self) -> str:
        return f"Proxy({getattr(self, 'url', None)!r})"


class Proxies:
    """Which proxy a call goes through: the client's `own`, or else that of the environment.

    Args:
        own: The client's; False for none whatever the environment has.
    """

    def __init__(self, own: httpx.Proxy | Literal[False] | None) -> None:
        self._own = own

    def find(self, scheme: str, host: str, port: int | None) -> httpx.Proxy | None:
        """Return the proxy of an origin, whose host is in ASCII; None to connect without one.

        Raises:
            UsageError: The environment's proxy for it can't be used; nothing was sent.
        """
        if self._own is not None:
            return self._own or None
        variable, address = _find_address(scheme)
        if not address:
            return None
        if _is_exempt(scheme, host, port) if variable else proxy_bypass(host):
            return None
        return check_proxy(address, variable or f"the system's proxy for {scheme}")


@takes_secrets
def check_proxy(proxy: object, name: str = "proxy=") -> httpx.Proxy:
    """Return a proxy, or the proxy of an address, checked.

    Raises:
        UsageError: It can't be used; the message has the `name` of what holds it, and no password.
    """
    address = str(proxy) if isinstance(proxy, str | httpx.URL) else ""
    try:
        made = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(cast("str", proxy))
        usable = Proxy(made.url, ssl_context=made.ssl_context, auth=made.auth, headers=made.headers)
        fault = _find_fault(usable.url)
    except (ValueError, TypeError, AttributeError, httpx.InvalidURL):
        fault = _EXPECTED
    if fault:
        match = _ADDRESS.match(address)  # any other text may be a key
        shown = f" ({match[1] + match[2]!r})" if match else ""
        error = UsageError(f"{name}{shown} can't be used: {fault}; nothing was sent")
        record_outcome(error, Outcome.NOT_SENT)
        raise error
    connect_request(usable, "localhost", 443)  # raises if a header can't be sent
    return usable


def _find_fault(url: httpx.URL) -> str | None:
    if "@" in str(url):  # httpx takes out user and password, unless there is a slash before
        return "write / ? # of a password as %2F %3F %23"
    if not url.host or (url.port is not None and not 0 < url.port < 65536):
        return _EXPECTED
    is_missing = url.scheme.startswith("socks") and find_spec("socksio") is None
    return "SOCKS needs: pip install 'httpx[socks]'" if is_missing else None


def is_tunnel(proxy: httpx.Proxy) -> bool:
    """Return whether a `connect_request` is all that a tunnel through the proxy needs."""
    return proxy.url.scheme == "http"


def headers_for(proxy: httpx.Proxy) -> list[tuple[bytes, bytes]]:
    """Return the headers that are for the proxy itself; they may hold a password."""
    headers = list(proxy.headers.raw)
    if proxy.raw_auth is not None and "Proxy-Authorization" not in proxy.headers:
        headers.append((b"Proxy-Authorization", b"Basic " + b64encode(b":".join(proxy.raw_auth))))
    return headers


@hides_locals
def connect_request(proxy: httpx.Proxy, host: str, port: int) -> bytes:
    """Return the request for a tunnel to a host: a head, which may hold a password."""
    name = httpx.URL(scheme="https", host=host).raw_host  # printable ASCII, without brackets
    target = (b"[%b]:%d" if b":" in name else b"%b:%d") % (name, port)
    lines = [b"%b: %b" % header for header in headers_for(proxy)]
    if "Host" not in proxy.headers:
        lines.insert(0, b"Host: %b" % target)
    if any(map(_CONTROL.search, lines)):
        raise UsageError("a header of proxy= has a control character; nothing was sent")
    return b"\r\n".join([b"CONNECT %b HTTP/1.1" % target, *lines, b"", b""])


def _find_address(scheme: str) -> tuple[str, Secret]:
    """Return the variable that has the proxy of a scheme, and its value; "" for the system's."""
    for kind in (scheme, "all"):
        if value := getproxies().get(kind, "").strip(_AROUND):
            names = [each for each in os.environ if each.lower() == f"{kind}_proxy"]
            used = max(filter(os.environ.get, names), default="")  # the one in small letters
            return used, Secret(value if "://" in value else f"http://{value}")
    return "", Secret("")


def _is_exempt(scheme: str, host: str, port: int | None) -> bool:
    host = host.strip("[]").rstrip(".").lower()
    entries = [each.strip(_AROUND) for each in re.split(r"[,\s]+", getproxies().get("no", ""))]
    matches = {each: _matches(each.lower(), scheme, host, port) for each in entries if each}
    useless = [each.rpartition("@")[2] for each, match in matches.items() if match is None]
    is_exempt = any(matches.values())
    if useless and not is_exempt:
        _warn_of(", ".join(map(repr, useless)))
    return is_exempt


def _matches(entry: str, scheme: str, host: str, port: int | None) -> bool | None:
    """Return whether an entry of ``no_proxy`` matches an origin; None if it can match none."""
    if entry == "*":
        return True
    schemes, _, rest = entry.rpartition("://")
    parts = _ENTRY.fullmatch(rest.rstrip("/"))
    place, number = (parts[1] or parts[2], parts[3]) if parts else (rest, "")
    is_same = schemes in ("", "all", scheme) and number in ("", str(port or _PORTS.get(scheme)))
    network, address = _to_network(place), _to_network(host)
    if network is None:
        name = place.removeprefix("*").strip(".")
        return is_same and f".{host}".endswith(f".{name}") if _NAME.fullmatch(name) else None
    return is_same and address is not None and address.network_address in network


def _to_network(text: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


@cache  # once in a process
def _warn_of(entries: str) -> None:
    how = "write names (example.com), addresses, networks (10.0.0.0/8), separated by commas"
    LOG.warning("NO_PROXY: no host can match %s, so it is skipped; %s", entries, how)
