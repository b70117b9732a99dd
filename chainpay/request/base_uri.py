"""The base address of paths: an origin, and a path prefix that is sent and signed.

Some operations need another host than the usual one, or a prefix; the catalog names them. If the
user has chosen a host (a proxy, a gateway), then that host stays, and only the prefix is added.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from ..encoding.path import fill_variables, parse_literal
from ..errors import UsageError

_NETLOC = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
_ADDRESS = re.compile(r"[0-9.]+|\[.*\]")
_LOOPBACK = re.compile(r"localhost|127(\.[0-9]{1,3}){3}|\[::1\]", re.IGNORECASE)
_PLATFORM = re.compile(
    r"https://([a-z0-9-]+\.)*(weixin\.qq\.com|wechatpay\.cn)(:443)?", re.IGNORECASE
)

_API = re.compile("v[23]", re.IGNORECASE)

#: Each host of the platform that has a backup, and its backup.
_BACKUPS = {
    "https://api.mch.weixin.qq.com": "https://api2.mch.weixin.qq.com",
    "https://api.wechatpay.cn": "https://api2.wechatpay.cn",
}


class BaseUri(NamedTuple):
    """The base address of paths: an origin, and a path prefix that is sent and signed."""

    origin: str
    prefix: str


def parse_base_uri(uri: object) -> BaseUri:
    """Parse a base address, with or without a trailing slash.

    Raises:
        UsageError: It is no str, not https (http is for loopback), or has more than host, port and
            path.
    """
    if not isinstance(uri, str):
        raise UsageError(f"base_uri is a str, not {type(uri).__name__}")
    return _parse_base(uri)


@lru_cache(maxsize=64)
def _parse_base(uri: str) -> BaseUri:
    text = repr(uri.rpartition("@")[2])  # before the @ may be a password
    if "://" not in uri[:10]:  # whoever mixes up the arguments has put a key here
        text = repr(uri) if _NETLOC.match(uri) and len(uri) < 30 else "(a text)"
    try:
        parts = urlsplit(uri)
        netloc = _NETLOC.fullmatch(parts.netloc) if parts.port != 0 else None
        if netloc and _ADDRESS.fullmatch(netloc[1]):
            ip_address(netloc[1].strip("[]"))
    except ValueError:
        raise UsageError(f"base_uri {text} is no address") from None
    if not netloc or "?" in uri or "#" in uri or not uri.isprintable():
        raise UsageError(f"base_uri {text} is not of the form https://host[:port]/[path/]")
    if parts.scheme != "https" and not (parts.scheme == "http" and _LOOPBACK.fullmatch(netloc[1])):
        raise UsageError(f"base_uri {text} must start with https:// (http is for loopback only)")
    prefix = fill_variables(parse_literal(parts.path.rstrip("/")), {})
    if _API.fullmatch(last := prefix.rpartition("/")[2]):
        raise UsageError(
            f"base_uri {text} ends in {last}, with which the paths begin: it would be sent twice;"
            f" write {uri.rstrip('/').removesuffix(last)!r}"
        )
    return BaseUri(f"{parts.scheme}://{parts.netloc}", "/" + prefix if prefix else "")


def backup_origin(uri: str | bool | None, base: BaseUri) -> str | None:
    """Return the origin of the backup host; None if there is none.

    Args:
        uri: The backup's address. False stands for no backup; None for WeChat Pay's own backup, if
            the primary host has one.
        base: The base address of the primary host.

    Raises:
        UsageError: The address can't be parsed, has a path, or is of the real platform while the
            primary host is not.
    """
    if uri is False:
        return None
    if uri is None:
        return _BACKUPS.get(base.origin)
    if not isinstance(uri, str):
        raise UsageError("backup_uri= takes an address, or False for none")
    backup = parse_base_uri(uri)
    if backup.prefix:
        raise UsageError("backup_uri= takes a host without a path; base_uri= gives the path prefix")
    if is_platform_url(backup.origin) and not is_platform_url(base.origin):
        raise UsageError(
            f"backup_uri= is WeChat Pay's, but base_uri= is {base.origin!r}: calls for that host"
            " must not reach the real platform"
        )
    return backup.origin if backup.origin != base.origin else None


def is_platform_url(origin: str) -> bool:
    """Return whether an origin, such as ``https://api.mch.weixin.qq.com``, is of WeChat Pay."""
    return _PLATFORM.fullmatch(origin) is not None


def adopt_host(needed: str, base: BaseUri) -> BaseUri:
    """Return the base address of an operation that another host answers.

    Args:
        needed: The base address that the operation needs on the real platform.
        base: The client's base address. If it isn't the real platform's, only the prefix changes.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """
    other = parse_base_uri(needed)
    return other if is_platform_url(base.origin) else BaseUri(base.origin, other.prefix)


def certificates_path(origin: str) -> str:
    """Return the path of the list of platform certificates at an origin."""
    return "v3/global/certificates" if "//apihk." in origin else "v3/certificates"
