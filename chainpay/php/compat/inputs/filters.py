"""PHP's `filter_var`: whether a text from outside is a number, an address or a URL."""

from __future__ import annotations

import math
import re
import socket
from collections.abc import Callable
from typing import NamedTuple

from ..regex import preg_match
from ..standard.elements import item
from ..standard.values import Value, as_int, has_text, is_array, is_object, text, to_float, to_int
from ..texts.formats import htmlspecialchars, parse_url
from .addresses import pack_address

__all__ = [
    "FILTER_DEFAULT",
    "FILTER_FLAG_ALLOW_FRACTION",
    "FILTER_FLAG_ALLOW_HEX",
    "FILTER_FLAG_ALLOW_OCTAL",
    "FILTER_FLAG_ALLOW_SCIENTIFIC",
    "FILTER_FLAG_ALLOW_THOUSAND",
    "FILTER_FLAG_IPV4",
    "FILTER_FLAG_IPV6",
    "FILTER_FLAG_NONE",
    "FILTER_FLAG_NO_PRIV_RANGE",
    "FILTER_FLAG_NO_RES_RANGE",
    "FILTER_FLAG_PATH_REQUIRED",
    "FILTER_FLAG_QUERY_REQUIRED",
    "FILTER_NULL_ON_FAILURE",
    "FILTER_SANITIZE_FULL_SPECIAL_CHARS",
    "FILTER_SANITIZE_NUMBER_INT",
    "FILTER_UNSAFE_RAW",
    "FILTER_VALIDATE_BOOL",
    "FILTER_VALIDATE_BOOLEAN",
    "FILTER_VALIDATE_EMAIL",
    "FILTER_VALIDATE_FLOAT",
    "FILTER_VALIDATE_INT",
    "FILTER_VALIDATE_IP",
    "FILTER_VALIDATE_REGEXP",
    "FILTER_VALIDATE_URL",
    "filter_var",
]

FILTER_DEFAULT = FILTER_UNSAFE_RAW = 516
FILTER_VALIDATE_INT, FILTER_VALIDATE_BOOL, FILTER_VALIDATE_FLOAT = 257, 258, 259
FILTER_VALIDATE_BOOLEAN = FILTER_VALIDATE_BOOL
FILTER_VALIDATE_REGEXP, FILTER_VALIDATE_URL, FILTER_VALIDATE_EMAIL = 272, 273, 274
FILTER_VALIDATE_IP = 275
FILTER_SANITIZE_NUMBER_INT, FILTER_SANITIZE_FULL_SPECIAL_CHARS = 519, 522
FILTER_FLAG_NONE, FILTER_FLAG_ALLOW_OCTAL, FILTER_FLAG_ALLOW_HEX = 0, 1, 2
FILTER_FLAG_ALLOW_FRACTION, FILTER_FLAG_ALLOW_THOUSAND = 4096, 8192
FILTER_FLAG_ALLOW_SCIENTIFIC = 16384
FILTER_FLAG_PATH_REQUIRED, FILTER_FLAG_QUERY_REQUIRED = 262144, 524288
FILTER_FLAG_IPV4, FILTER_FLAG_IPV6 = 1048576, 2097152
FILTER_FLAG_NO_RES_RANGE, FILTER_FLAG_NO_PRIV_RANGE = 4194304, 8388608
FILTER_NULL_ON_FAILURE = 134217728

_SPACE = " \t\n\r\v"
_BASES = (
    (FILTER_FLAG_ALLOW_OCTAL, 8, "0[oO]?([0-7]+)"),
    (FILTER_FLAG_ALLOW_HEX, 16, "0[xX]([0-9A-Fa-f]+)"),
)
_BOOLS = {
    **dict.fromkeys(("1", "true", "on", "yes"), True),
    **dict.fromkeys(("0", "false", "off", "no", ""), False),
}
_LETTERS = r"[\x21\x23-\x27\x2A\x2B\x2D\x2F-\x39\x3D\x3F\x5E-\x7E]+"
_QUOTED = r'"(?:[\x01-\x08\x0B\x0C\x0E-\x1F\x21\x23-\x5B\x5D-\x7F]|\\[\x00-\x7F])*"'
_LABEL = r"(?:xn--)?[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*"
_MAIL = re.compile(
    rf"((?:{_LETTERS}|{_QUOTED})(?:\.(?:{_LETTERS}|{_QUOTED}))*)@(?:"
    rf"((?:{_LABEL}\.)+(?:[A-Za-z][A-Za-z0-9]*|xn--[A-Za-z0-9]+)(?:-+[A-Za-z0-9]+)*)"
    r"|\[(IPv6:)?([0-9A-Fa-f:.]+)\])",
    re.IGNORECASE | re.ASCII,
)
#: Characters that a URL may have.
_URL = re.compile(r"[A-Za-z0-9$\-_.+!*'(),{}|\\^~\[\]`<>#%\";/?:@&=]*")
_USER = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*")


class _Wishes(NamedTuple):
    flags: int
    options: Value

    def option(self, name: str) -> Value:
        return item(self.options, name) if is_array(self.options) else None


#: Returns a value, None of what is not valid.
_Filter = Callable[[str, _Wishes], Value]


def filter_var(value: Value, filter: Value = FILTER_DEFAULT, options: Value = 0) -> Value:
    """PHP's `filter_var`: the value as its filter has it; False of what is not valid."""
    wishes = _wishes(options)
    is_scalar = not (is_array(value) or (is_object(value) and not has_text(value)))
    made = _FILTERS[as_int(filter)](text(value), wishes) if is_scalar else None
    if made is not None:
        return made
    if (default := wishes.option("default")) is not None:
        return default
    return None if wishes.flags & FILTER_NULL_ON_FAILURE else False


def _wishes(options: Value) -> _Wishes:
    if not is_array(options):
        return _Wishes(to_int(options), None)
    return _Wishes(to_int(item(options, "flags", 0)), item(options, "options"))


def _in_range(number: float, wishes: _Wishes, kind: Callable[[Value], float]) -> Value:
    low, high = wishes.option("min_range"), wishes.option("max_range")
    is_less = low is not None and number < kind(low)
    is_more = high is not None and number > kind(high)
    return None if is_less or is_more else number


def _int(string: str, wishes: _Wishes) -> Value:
    string = string.strip(_SPACE)
    for flag, base, form in _BASES:
        if wishes.flags & flag and (match := re.fullmatch(form, string)):
            number = int(match[1], base)
            number -= 2**64 if 2**63 <= number < 2**64 else 0
            return _in_range(number, wishes, to_int) if number < 2**63 else None
    if not re.fullmatch("[+-]?(?:0|[1-9][0-9]*)", string):
        return None
    number = int(string)
    return _in_range(number, wishes, to_int) if -(2**63) <= number < 2**63 else None


def _bool(string: str, wishes: _Wishes) -> Value:
    return _BOOLS.get(string.strip(_SPACE).lower())


def _float(string: str, wishes: _Wishes) -> Value:
    string = string.strip(_SPACE)
    point = text(wishes.option("decimal") or ".")
    digits = "[0-9]*"
    if wishes.flags & FILTER_FLAG_ALLOW_THOUSAND:
        between = re.escape(text(wishes.option("thousand") or "',."))
        digits = f"(?:[0-9]{{1,3}}(?:[{between}][0-9]{{3}})+|[0-9]*)"
    form = f"([+-]?)({digits})(?:{re.escape(point)}([0-9]*))?([eE][+-]?[0-9]+)?"
    match = re.fullmatch(form, string)
    if match is None or not (match[2] or match[3]):
        return None
    whole = re.sub("[^0-9]", "", match[2])
    number = float(f"{match[1]}{whole or 0}.{match[3] or 0}{match[4] or ''}")
    number += 0.0 if match[3] is match[4] is None else -0.0  # -0 is an int
    is_lost = not number and re.search("[1-9]", f"{whole}{match[3] or ''}")
    return None if is_lost or math.isinf(number) else _in_range(number, wishes, to_float)


def _email(string: str, wishes: _Wishes) -> Value:
    match = _MAIL.fullmatch(string) if len(string) <= 320 else None
    if match is None:
        return None
    local, domain, is_new, address = match.groups()
    if domain is None:
        family = socket.AF_INET6 if is_new else socket.AF_INET
        return None if pack_address(family, address) is None else string
    is_long = len(local) > 64 or len(string) > 254 or any(len(p) > 63 for p in domain.split("."))
    return None if is_long else string


def _ip(string: str, wishes: _Wishes) -> Value:
    takes = wishes.flags & (FILTER_FLAG_IPV4 | FILTER_FLAG_IPV6)
    is_new = ":" in string
    if takes and not takes & (FILTER_FLAG_IPV6 if is_new else FILTER_FLAG_IPV4):
        return None
    data = pack_address(socket.AF_INET6 if is_new else socket.AF_INET, string)
    if data is None:
        return None
    is_private, is_reserved = (_ranges_of_new if is_new else _ranges_of_old)(data)
    is_private &= bool(wishes.flags & FILTER_FLAG_NO_PRIV_RANGE)
    is_reserved &= bool(wishes.flags & FILTER_FLAG_NO_RES_RANGE)
    return None if is_private or is_reserved else string


def _ranges_of_old(data: bytes) -> tuple[bool, bool]:
    """Return whether an address of IPv4 is private, and whether it is reserved."""
    one, two = data[0], data[1]
    is_private = one == 10 or (one == 172 and 16 <= two <= 31) or (one, two) == (192, 168)
    return is_private, one in (0, 127) or one >= 240 or (one, two) == (169, 254)


def _ranges_of_new(data: bytes) -> tuple[bool, bool]:
    """Return whether an address of IPv6 is private, and whether it is reserved."""
    number, first = int.from_bytes(data, "big"), int.from_bytes(data[:2], "big")
    second = int.from_bytes(data[2:4], "big")
    is_reserved = number in (0, 1) or first == 0x5F or 0xFE80 <= first <= 0xFEBF
    is_reserved |= first == 0x2001 and (second == 0x0DB8 or 0x10 <= second <= 0x1F)
    return 0xFC00 <= first <= 0xFDFF, is_reserved or first == 0x3FF3


def _url(string: str, wishes: _Wishes) -> Value:
    parts = parse_url(string) if _URL.fullmatch(string) else False
    if not is_array(parts):
        return None
    scheme, host = text(item(parts, "scheme")), item(parts, "host")
    if scheme.lower() in ("http", "https") and not (host is not None and _is_host(text(host))):
        return None
    if not scheme or (host is None and scheme not in ("mailto", "news", "file")):
        return None
    people = (text(item(parts, name)) for name in ("user", "pass"))
    needs = ("path", FILTER_FLAG_PATH_REQUIRED), ("query", FILTER_FLAG_QUERY_REQUIRED)
    lacks = any(wishes.flags & flag and item(parts, name) is None for name, flag in needs)
    return None if lacks or not all(map(_USER.fullmatch, people)) else string


def _is_host(host: str) -> bool:
    if host.startswith("[") and host.endswith("]"):
        return pack_address(socket.AF_INET6, host[1:-1]) is not None
    labels = host.removesuffix(".").split(".")
    form = re.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
    return len(host) <= 253 and all(map(form.fullmatch, labels))


def _regexp(string: str, wishes: _Wishes) -> Value:
    return string if preg_match(wishes.option("regexp"), string) else None


_FILTERS: dict[int, _Filter] = {
    FILTER_UNSAFE_RAW: lambda string, _: string,
    FILTER_VALIDATE_INT: _int,
    FILTER_VALIDATE_BOOL: _bool,
    FILTER_VALIDATE_FLOAT: _float,
    FILTER_VALIDATE_REGEXP: _regexp,
    FILTER_VALIDATE_URL: _url,
    FILTER_VALIDATE_EMAIL: _email,
    FILTER_VALIDATE_IP: _ip,
    FILTER_SANITIZE_NUMBER_INT: lambda string, _: re.sub("[^0-9+-]", "", string),
    FILTER_SANITIZE_FULL_SPECIAL_CHARS: lambda string, _: htmlspecialchars(string),
}
