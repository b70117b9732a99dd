"""The proxies that are connected through: the client's own, or those of the environment.

httpx reads ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` only if it makes the
transport; so they are read here, and put as httpx would put them: as patterns of what goes where.
No message repeats an address, for it may hold a password.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from ipaddress import ip_address
from typing import Any
from urllib.request import getproxies

import httpx

from ..errors import UsageError

__all__ = ["from_environment", "read"]

_TAKES = "an address such as http://127.0.0.1:8080"


def read(proxy: Any, name: str = "proxy=") -> httpx.Proxy:
    """Return a proxy that can be used.

    Args:
        proxy: As httpx takes it.
        name: Where it was given.

    Raises:
        UsageError: It can't be; the message does not repeat it.
    """
    try:
        usable = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    except (ValueError, TypeError, AttributeError, httpx.InvalidURL):
        usable = None
    if usable is None or not usable.url.host:
        raise UsageError(f"{name} takes {_TAKES}; nothing was sent")
    if usable.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise UsageError(
            f"{name} is a SOCKS proxy, which needs: pip install 'httpx[socks]'; nothing was sent"
        )
    return usable


def from_environment() -> dict[str, httpx.Proxy | None]:
    """Return the environment's proxies by httpx's patterns of addresses; None is no proxy.

    Raises:
        UsageError: One can't be used; the message names its variable.
    """
    found = getproxies()
    around = [host.strip() for host in found.get("no", "").split(",")]
    if "*" in around:
        return {}
    proxies: dict[str, httpx.Proxy | None] = {}
    for scheme in ("http", "https", "all"):
        address = found.get(scheme)
        if address:
            address = address if "://" in address else f"http://{address}"
            proxies[f"{scheme}://"] = read(address, _variable(scheme))
    if proxies:
        proxies.update((_pattern(host), None) for host in around if host)
    return proxies


def _variable(scheme: str) -> str:
    wanted = f"{scheme}_proxy"
    return next((name for name in os.environ if name.lower() == wanted), wanted.upper())


def _pattern(host: str) -> str:
    if "://" in host:
        return host
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return f"all://{host}" if host.lower() == "localhost" else f"all://*{host}"
    return f"all://[{address}]" if address.version == 6 else f"all://{address}"
