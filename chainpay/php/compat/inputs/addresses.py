"""PHP's functions of addresses of networks."""

from __future__ import annotations

import socket

from ..standard.values import Value, as_int, as_text, from_bytes, to_bytes

__all__ = ["inet_ntop", "inet_pton", "ip2long", "long2ip"]


def ip2long(ip: Value) -> int | bool:
    """PHP's `ip2long`: the number of an address of IPv4; False of what is none."""
    data = pack_address(socket.AF_INET, as_text(ip))
    return False if data is None else int.from_bytes(data, "big")


def long2ip(ip: Value) -> str:
    """PHP's `long2ip`: the address of the last 32 bits of a number."""
    return socket.inet_ntoa((as_int(ip) & 0xFFFFFFFF).to_bytes(4, "big"))


def inet_pton(ip: Value) -> str | bool:
    """PHP's `inet_pton`: the bytes of an address; False of what is none."""
    text = as_text(ip)
    data = pack_address(socket.AF_INET6 if ":" in text else socket.AF_INET, text)
    return False if data is None else from_bytes(data)


def inet_ntop(ip: Value) -> str | bool:
    """PHP's `inet_ntop`: the address of 4 or 16 bytes; False of others."""
    data = to_bytes(ip)
    family = {4: socket.AF_INET, 16: socket.AF_INET6}.get(len(data))
    return False if family is None else socket.inet_ntop(family, data)


def pack_address(family: socket.AddressFamily, text: str) -> bytes | None:
    """Return the bytes of an address; None of what is none."""
    try:
        return socket.inet_pton(family, text)
    except (OSError, ValueError):  # no address; a zero byte, or what is no UTF-8
        return None
