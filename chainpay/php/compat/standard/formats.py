"""PHP's `sprintf`, and texts in the forms of others: HTML, URLs, base64, hexadecimal."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterable
from html.entities import codepoint2name, name2codepoint
from urllib.parse import quote, quote_plus, unquote_to_bytes

from .elements import items, pairs_of, push, put
from .numbers import rounded
from .values import (
    Array,
    Value,
    as_bytes,
    as_int,
    as_text,
    float_text,
    from_bytes,
    is_array,
    is_object,
    key_of,
    text,
    to_bytes,
    to_float,
    to_int,
    truthy,
)

# fmt: off
__all__ = [
    "ENT_COMPAT",
    "ENT_HTML5",
    "ENT_HTML401",
    "ENT_IGNORE",
    "ENT_NOQUOTES",
    "ENT_QUOTES",
    "ENT_SUBSTITUTE",
    "ENT_XHTML",
    "ENT_XML1",
    "PHP_QUERY_RFC1738",
    "PHP_QUERY_RFC3986",
    "PHP_URL_FRAGMENT",
    "PHP_URL_HOST",
    "PHP_URL_PASS",
    "PHP_URL_PATH",
    "PHP_URL_PORT",
    "PHP_URL_QUERY",
    "PHP_URL_SCHEME",
    "PHP_URL_USER",
    "base64_decode",
    "base64_encode",
    "bin2hex",
    "hex2bin",
    "html_entity_decode",
    "htmlentities",
    "htmlspecialchars",
    "htmlspecialchars_decode",
    "http_build_query",
    "parse_str",
    "parse_url",
    "rawurldecode",
    "rawurlencode",
    "sprintf",
    "strip_tags",
    "urldecode",
    "urlencode",
    "vsprintf",
]
# fmt: on

ENT_NOQUOTES, ENT_COMPAT, ENT_QUOTES, ENT_IGNORE, ENT_SUBSTITUTE = 0, 2, 3, 4, 8
ENT_HTML401, ENT_XML1, ENT_XHTML, ENT_HTML5 = 0, 16, 32, 48
PHP_QUERY_RFC1738, PHP_QUERY_RFC3986 = 1, 2
PHP_URL_SCHEME, PHP_URL_HOST, PHP_URL_PORT, PHP_URL_USER = range(4)
PHP_URL_PASS, PHP_URL_PATH, PHP_URL_QUERY, PHP_URL_FRAGMENT = range(4, 8)

_ENT_DEFAULT = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401


# sprintf


_SPEC = re.compile(
    r"(?s)%(?:(?P<argument>[0-9]+)\$)?(?P<flags>(?:[-+ 0]|'.)*)(?P<width>[0-9]+|\*)?"
    r"(?:\.(?P<precision>[0-9]+|\*)?)?l?(?P<kind>.?)"
)


def sprintf(format: Value, *values: Value) -> str:
    """PHP's `sprintf`."""
    return vsprintf(format, [*values])


def vsprintf(format: Value, values: Value) -> str:
    """PHP's `vsprintf`.

    Raises:
        ValueError: A value is missing, or the format has an unknown specifier.
    """
    arguments = [value for _, value in pairs_of(values)]
    following = iter(range(len(arguments) + 1))

    def argument(place: int) -> Value:
        if not 0 <= place < len(arguments):
            raise ValueError(f"{place + 2} arguments are required, {len(arguments) + 1} given")
        return arguments[place]

    def filled(match: re.Match[str]) -> str:
        if match["kind"] == "%":
            return "%"
        width, precision = (
            as_int(argument(next(following, len(arguments)))) if part == "*" else int(part or 0)
            for part in (match["width"], match["precision"])
        )
        has_precision = match["precision"] is not None or "." in match[0].rsplit("'", 1)[-1]
        if match["argument"] is None:
            place = next(following, len(arguments))
        else:
            place = int(match["argument"]) - 1
        value = argument(place)
        return _filled(
            value, match["kind"], match["flags"], width, precision if has_precision else None
        )

    return from_bytes(to_bytes(_SPEC.sub(filled, as_text(format))))


def _filled(value: Value, kind: str, flags: str, width: int, precision: int | None) -> str:
    pads = re.findall(r"(?s)'(.)|(0)|( )", flags)
    pad = next((one for one in pads[-1] if one), "'") if pads else " "
    flags = re.sub(r"(?s)'.", "", flags)
    if kind == "s":
        data = to_bytes(text(value))[:precision]
    elif kind == "c":
        return from_bytes(bytes([to_int(value) % 256]))
    elif kind in "dbouxX" and kind:
        data = _integer(to_int(value), kind, "+" in flags).encode()
    elif kind in "eEfFgGhH" and kind:
        data = _floating(to_float(value), kind, 6 if precision is None else precision, "+" in flags)
    else:
        raise ValueError(
            f'Unknown format specifier "{kind}"' if kind else "Missing format specifier"
        )
    missing = max(width - len(data), 0)
    if "-" in flags:
        is_number = kind not in "s" and pad == "0"
        return from_bytes(data + (b"0" if is_number else to_bytes(pad)) * missing)
    if pad == "0" and kind not in "sboxXu" and data[:1] in (b"-", b"+"):
        return from_bytes(data[:1] + b"0" * missing + data[1:])
    return from_bytes(to_bytes(pad) * missing + data)


def _integer(number: int, kind: str, signed: bool) -> str:
    if kind == "d":
        return f"{number:+d}" if signed else str(number)
    return f"{number % 2**64:{'d' if kind == 'u' else kind}}"


def _floating(number: float, kind: str, precision: int, signed: bool) -> bytes:
    plus = "+" if signed and number >= 0 else ""
    if not math.isfinite(number):
        return (plus + float_text(number).title().replace("Nan", "NaN")).encode()
    if kind in "gGhH":
        exponent = "E" if kind in "GH" else "e"
        return (plus + _general(number, precision or 1, exponent)).encode()
    if kind in "fF":
        return (
            plus + f"{rounded(number, precision) if precision < 15 else number:.{precision}f}"
        ).encode()
    mantissa, _, power = f"{number:.{precision}e}".partition("e")
    return f"{plus}{mantissa}{kind}{int(power):+d}".encode()


def _general(number: float, precision: int, exponent: str) -> str:
    return float_text(number, min(precision, 40) if precision != 17 else 16, exponent)


# Hexadecimal, base64, URLs


def bin2hex(string: Value) -> str:
    """PHP's `bin2hex`."""
    return as_bytes(string).hex()


def hex2bin(string: Value) -> str | bool:
    """PHP's `hex2bin`: False of what is not hexadecimal."""
    try:
        return from_bytes(binascii.unhexlify(as_bytes(string)))
    except ValueError:
        return False


def base64_encode(string: Value) -> str:
    """PHP's `base64_encode`."""
    return base64.b64encode(as_bytes(string)).decode()


def base64_decode(string: Value, strict: Value = False) -> str | bool:
    """PHP's `base64_decode`: what is not base64 is passed over, or False if `strict`."""
    data = re.sub(rb"[\t\n\r ]", b"", as_bytes(string))
    if truthy(strict):
        match = re.fullmatch(rb"([A-Za-z0-9+/]*)(=*)", data)
        if match is None or len(match[1]) % 4 == 1:
            return False
        if match[2] and (len(match[2]) > 2 or len(data) % 4):
            return False
    figures = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    figures = figures[: len(figures) - (len(figures) % 4 == 1)]
    return from_bytes(base64.b64decode(figures + b"=" * (-len(figures) % 4)))


def urlencode(string: Value) -> str:
    """PHP's `urlencode`."""
    return quote_plus(as_bytes(string)).replace("~", "%7E")


def rawurlencode(string: Value) -> str:
    """PHP's `rawurlencode`."""
    return quote(as_bytes(string), safe="")


def urldecode(string: Value) -> str:
    """PHP's `urldecode`."""
    return rawurldecode(as_bytes(string).replace(b"+", b" "))


def rawurldecode(string: Value) -> str:
    """PHP's `rawurldecode`."""
    return from_bytes(unquote_to_bytes(as_bytes(string)))


def http_build_query(
    data: Value,
    numeric_prefix: Value = "",
    arg_separator: Value = None,
    encoding_type: Value = PHP_QUERY_RFC1738,
) -> str:
    """PHP's `http_build_query`, of an array or an object."""
    if not is_array(data) and not is_object(data):
        raise TypeError("http_build_query(): Argument #1 ($data) must be of type array")
    encode = rawurlencode if as_int(encoding_type) == PHP_QUERY_RFC3986 else urlencode
    separator = "&" if arg_separator is None else as_text(arg_separator)

    def fields(values: Value, prefix: str | None) -> Iterable[str]:
        for key, value in items(values):
            name = encode(key)
            if prefix is not None:
                name = f"{prefix}%5B{name}%5D"
            elif isinstance(key, int):
                name = encode(numeric_prefix) + name
            if is_array(value) or is_object(value):
                yield from fields(value, name)
            elif value is not None:
                yield f"{name}={encode(_scalar(value))}"

    return separator.join(fields(data, None))


def _scalar(value: Value) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return float_text(value) if isinstance(value, float) else text(value)


def parse_str(string: Value) -> Array:
    """PHP's `parse_str`: the array."""
    result: Array = []
    for part in as_text(string).split("&"):
        name, equals, value = part.partition("=")
        name = urldecode(name).lstrip(" ")
        first, bracket, rest = name.partition("[")
        keys = re.match(r"(?:[^\]]*\](?:\[|$|.+$))*", rest) if bracket and "]" in rest else None
        if not first or not part:
            continue
        if keys is None:
            result = put(result, _name(name), urldecode(value))
            continue
        path = re.match(r"((?:\[[^\]]*\])+)", bracket + rest)
        names = re.findall(r"\[([^\]]*)\]", path[0]) if path else []
        result = _put_at(result, [_name(first), *names], urldecode(value))
    return result


def _name(name: str) -> str:
    return re.sub(r"[ .\[]", "_", name)


def _put_at(array: Value, names: list[str], value: Value) -> Array:
    """Put a value at a path of names, of which an empty one stands for the next key."""
    if not is_array(array):
        array = []
    name, *rest = names
    if not rest:
        return put(array, name, value) if name != "" else push(array, value)
    if name == "":
        return push(array, _put_at(None, rest, value))
    inner = dict(pairs_of(array)).get(key_of(name))
    return put(array, name, _put_at(inner, rest, value))


_PARTS = ("scheme", "host", "port", "user", "pass", "path", "query", "fragment")


def parse_url(url: Value, component: Value = -1) -> Value:
    """PHP's `parse_url`: False of a URL that can't be."""
    string = as_text(url)
    rest, *fragment = string.split("#", 1)
    rest, *query = rest.split("?", 1)
    parts: dict[str, Value] = {"query": query[0] if query else None}
    parts["fragment"] = fragment[0] if fragment else None
    authority: str | None = None
    match = re.match(r"([A-Za-z0-9+.-]+):(?![0-9]{1,5}(?:/|$))(.*)", rest, re.DOTALL)
    if match:
        parts["scheme"], rest = match[1], match[2]
        if rest.startswith("//") and not (match[1].lower() == "file" and rest.startswith("///")):
            authority = rest[2:]
        elif rest.startswith("///"):
            rest = rest[2:]
    elif rest.startswith("//"):
        authority = rest[2:]
    elif re.match(r"[^/]*:[0-9]{1,5}(/|$)", rest):
        authority = rest
    elif re.fullmatch(r"[^/]*:", rest) and not match:
        return False
    if authority is not None:
        authority, slash, path = authority.partition("/")
        rest = slash + path
        if not _read_authority(authority, parts):
            return False
    if rest:
        parts["path"] = rest
    named = {n: _clean(parts[n]) for n in _PARTS if parts.get(n) is not None}
    place = as_int(component)
    return named if place == -1 else named.get(_PARTS[place])


def _clean(part: Value) -> Value:
    return part if isinstance(part, int) else re.sub(r"[\x00-\x1f\x7f]", "_", part)


def _read_authority(authority: str, parts: dict[str, Value]) -> bool:
    user, at, host = authority.rpartition("@")
    if at:
        parts["user"], colon, password = user.partition(":")
        parts["pass"] = password if colon else None
    match = re.fullmatch(r"(\[.*\]|.*?)(?::([0-9]{0,5}))?", host, re.DOTALL)
    if (
        match is None
        or not match[1]
        or (":" in match[1].strip("[]") and not match[1].startswith("["))
    ):
        return False
    parts["host"] = match[1]
    if match[2]:
        parts["port"] = int(match[2])
        return parts["port"] <= 65535
    return True


# HTML


def _quotes(flags: int) -> dict[str, str]:
    apostrophe = "&apos;" if flags & ENT_HTML5 in (ENT_XML1, ENT_HTML5) else "&#039;"
    quotes = {'"': "&quot;"} if flags & ENT_COMPAT else {}
    return quotes | ({"'": apostrophe} if flags & ENT_QUOTES == ENT_QUOTES else {})


def _valid(string: Value, flags: int) -> str:
    """Return a text as UTF-8, or what the flags say of one that is not: by default empty."""
    errors = "ignore" if flags & ENT_IGNORE else "replace" if flags & ENT_SUBSTITUTE else "strict"
    try:
        return as_bytes(string).decode("utf-8", errors)
    except UnicodeDecodeError:
        return ""


_ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);"


def htmlspecialchars(
    string: Value, flags: Value = _ENT_DEFAULT, encoding: Value = None, double_encode: Value = True
) -> str:
    """PHP's `htmlspecialchars`."""
    kinds = as_int(flags)
    marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;", **_quotes(kinds)}
    return _escaped(_valid(string, kinds), marks, truthy(double_encode))


def htmlentities(
    string: Value, flags: Value = _ENT_DEFAULT, encoding: Value = None, double_encode: Value = True
) -> str:
    """PHP's `htmlentities`."""
    kinds = as_int(flags)
    marks = {chr(code): f"&{name};" for code, name in codepoint2name.items() if name != "quot"}
    return _escaped(_valid(string, kinds), marks | _quotes(kinds), truthy(double_encode))


def _escaped(string: str, marks: dict[str, str], twice: bool) -> str:
    pattern = "" if twice else f"({_ENTITY})|"
    return re.sub(
        pattern + "[" + re.escape("".join(marks)) + "]",
        lambda match: marks.get(match[0], match[0]),
        string,
    )


def htmlspecialchars_decode(string: Value, flags: Value = _ENT_DEFAULT) -> str:
    """PHP's `htmlspecialchars_decode`."""
    kinds = as_int(flags)
    names = {"amp": "&", "lt": "<", "gt": ">"}
    return _unescaped(as_text(string), names, kinds, numbers="'\"")


def html_entity_decode(string: Value, flags: Value = _ENT_DEFAULT, encoding: Value = None) -> str:
    """PHP's `html_entity_decode`."""
    names = {name: chr(code) for name, code in name2codepoint.items() if name != "quot"}
    return _unescaped(as_text(string), names, as_int(flags), numbers=None)


def _unescaped(string: str, names: dict[str, str], flags: int, numbers: str | None) -> str:
    quotes = _quotes(flags)
    names = names | ({"quot": '"'} if '"' in quotes else {})
    names |= {"apos": "'"} if quotes.get("'") == "&apos;" else {}

    def character(match: re.Match[str]) -> str:
        name = match[0][1:-1]
        if not name.startswith("#"):
            return names.get(name, match[0])
        code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
        if not _is_of_html(code) or (numbers is not None and chr(code) not in numbers):
            return match[0]
        return match[0] if chr(code) in "'\"" and chr(code) not in quotes else chr(code)

    return re.sub(_ENTITY, character, string)


def _is_of_html(code: int) -> bool:
    return (
        code in (9, 10, 13)
        or 0x20 <= code <= 0x7E
        or 0xA0 <= code <= 0xD7FF
        or 0xE000 <= code <= 0x10FFFF
    )


_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<(?![\s])(?:\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)|[^'\">])*(?:>|\Z)",
    re.DOTALL,
)


def strip_tags(string: Value, allowed_tags: Value = None) -> str:
    """PHP's `strip_tags`."""
    if is_array(allowed_tags):
        allowed = {as_text(one).lower() for _, one in pairs_of(allowed_tags)}
    else:
        allowed = set(re.findall(r"<(\w+)>", as_text(allowed_tags).lower()))

    def kept(match: re.Match[str]) -> str:
        name = re.match(r"</?(\w+)", match[0])
        return match[0] if name and name[1].lower() in allowed else ""

    return _TAG.sub(kept, as_text(string).replace("\0", ""))
