"""Where a path starts: an origin, and a path prefix that is sent and signed.

Some operations need another host than the usual, or a prefix; the catalog says which. A host that
the user has chosen himself (a proxy, a gateway) stays, and only the prefix is put there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from ..encoding.path import fill_variables, parse_literal
from ..errors import UsageError

__all__ = ["BaseUri", "backup_origin", "base_uri_for", "is_platform_url", "parse_base_uri"]

_NETLOC = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
_ADDRESS = re.compile(r"[0-9.]+|\[.*\]")
_LOOPBACK = re.compile(r"localhost|127(\.[0-9]{1,3}){3}|\[::1\]", re.IGNORECASE)
_PLATFORM = re.compile(
    r"https://([a-z0-9-]+\.)*(weixin\.qq\.com|wechatpay\.cn)(:443)?", re.IGNORECASE
)

#: Another one, `api2.wechatpay.cn`, is the backup of `api.wechatpay.cn`.
_BACKUPS = {
    "https://api.mch.weixin.qq.com": "https://api2.mch.weixin.qq.com",
    "https://api.wechatpay.cn": "https://api2.wechatpay.cn",
}


class BaseUri(NamedTuple):
    """Where paths start: an origin, and a path prefix that is sent and signed."""

    origin: str
    prefix: str


def parse_base_uri(uri: str) -> BaseUri:
    """Read a base address, with or without a trailing slash.

    Raises:
        UsageError: It is not https (http is for loopback), or has more than host, port and path.
    """
    if not isinstance(uri, str):
        raise UsageError(f"base_uri is a str, not {type(uri).__name__}")
    return _parse_base(uri)


@lru_cache(maxsize=64)
def _parse_base(uri: str) -> BaseUri:
    shown = repr(uri.rpartition("@")[2])  # what stands before is a password
    try:
        parts = urlsplit(uri)
        netloc = _NETLOC.fullmatch(parts.netloc) if parts.port != 0 else None
        if netloc and _ADDRESS.fullmatch(netloc[1]):
            ip_address(netloc[1].strip("[]"))
    except ValueError:
        raise UsageError(f"base_uri {shown} is no address") from None
    if not netloc or "?" in uri or "#" in uri or not uri.isprintable():
        raise UsageError(f"base_uri {shown} is not of the form https://host[:port]/[path/]")
    if parts.scheme != "https" and not (parts.scheme == "http" and _LOOPBACK.fullmatch(netloc[1])):
        raise UsageError(f"base_uri {shown} must start with https:// (http is for loopback only)")
    prefix = fill_variables(parse_literal(parts.path.rstrip("/")), {})
    return BaseUri(f"{parts.scheme}://{parts.netloc}", "/" + prefix if prefix else "")


def backup_origin(uri: str | bool | None, base: BaseUri) -> str | None:
    """Return the origin of the backup host; None for none.

    Args:
        uri: What is given; False for none, None for WeChat Pay's own, if that can be.
        base: The primary's.

    Raises:
        UsageError: It can't be read, has a path, or is the real platform beside another host.
    """
    if uri is False:
        return None
    if uri is None:
        return _BACKUPS.get(base.origin)
    if not isinstance(uri, str):
        raise UsageError("backup_uri= takes an address, or False for none")
    backup = parse_base_uri(uri)
    if backup.prefix:
        raise UsageError("backup_uri= is a host alone: the path prefix is that of base_uri=")
    if is_platform_url(backup.origin) and not is_platform_url(base.origin):
        raise UsageError(
            f"backup_uri= is WeChat Pay's, but base_uri= is {base.origin!r}: what is meant for that"
            " one must not reach the real platform"
        )
    return backup.origin if backup.origin != base.origin else None


def is_platform_url(origin: str) -> bool:
    """Return whether an origin, such as ``https://api.mch.weixin.qq.com``, is WeChat Pay's own."""
    return _PLATFORM.fullmatch(origin) is not None


def base_uri_for(path: str, base: BaseUri) -> BaseUri:
    """Return where an operation's paths start: some need another host, or a prefix.

    Args:
        path: Filled, and with ``v2/`` or ``v3/`` in front.
        base: The client's; one with a prefix is taken as it is.
    """
    from ..encoding.quirks import host_of  # not loaded before it is asked for

    needed = None if base.prefix else host_of(path)
    if needed is None:
        return base
    there = parse_base_uri(needed)
    return there if is_platform_url(base.origin) else BaseUri(base.origin, there.prefix)
