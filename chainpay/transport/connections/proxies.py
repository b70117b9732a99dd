"""Proxies: the client's own, or those of the environment.

httpx reads ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` only for transports that
it makes itself. So they are read here, into the same patterns of addresses that httpx uses. No
message repeats an address, because it may hold a password.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from ipaddress import ip_address
from typing import cast
from urllib.request import getproxies

import httpx

from ...encoding.secret import takes_secrets
from ...errors import UsageError

_EXPECTED = "an address such as http://127.0.0.1:8080"


@takes_secrets
def check_proxy(proxy: object, name: str = "proxy=") -> httpx.Proxy:
    """Return the proxy as an `httpx.Proxy`.

    Args:
        proxy: An address, or what else `httpx.Proxy` takes.
        name: The argument or variable that holds it; an error names it.

    Raises:
        UsageError: It can't be used; the message does not repeat it.
    """
    try:
        usable = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(cast("str", proxy))
    except (ValueError, TypeError, AttributeError, httpx.InvalidURL):
        usable = None
    if usable is None or not usable.url.host:
        raise UsageError(f"{name} takes {_EXPECTED}; nothing was sent")
    if usable.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise UsageError(
            f"{name} is a SOCKS proxy, which needs: pip install 'httpx[socks]'; nothing was sent"
        )
    return usable


@takes_secrets
def from_environment() -> dict[str, httpx.Proxy | None]:
    """Return the environment's proxies: httpx's pattern of addresses → proxy, or None for none.

    Raises:
        UsageError: A proxy can't be used; the message names its variable.
    """
    environment = getproxies()
    direct = [host.strip() for host in environment.get("no", "").split(",")]
    if "*" in direct:
        return {}
    proxies: dict[str, httpx.Proxy | None] = {}
    for scheme in ("http", "https", "all"):
        address = environment.get(scheme)
        if address:
            address = address if "://" in address else f"http://{address}"
            proxies[f"{scheme}://"] = check_proxy(address, _variable_name(scheme))
    if proxies:
        proxies.update((_pattern(host), None) for host in direct if host)
    return proxies


def _variable_name(scheme: str) -> str:
    variable = f"{scheme}_proxy"
    return next((name for name in os.environ if name.lower() == variable), variable.upper())


def _pattern(host: str) -> str:
    if "://" in host:
        return host
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return f"all://{host}" if host.lower() == "localhost" else f"all://*{host}"
    return f"all://[{address}]" if address.version == 6 else f"all://{address}"


class Proxies:
    """STUB: replaced by the branch env."""

    def __init__(self, own: httpx.Proxy | None) -> None:
        self._own = own

    def find(self, scheme: str, host: str, port: int | None) -> httpx.Proxy | None:
        return self._own or from_environment().get(f"{scheme}://")


def is_tunnel(proxy: httpx.Proxy) -> bool:
    return proxy.url.scheme == "http"


def connect_request(proxy: httpx.Proxy, host: str, port: int) -> bytes:
    return f"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode()


def headers_for(proxy: httpx.Proxy) -> list[tuple[bytes, bytes]]:
    return list(proxy.headers.raw)
