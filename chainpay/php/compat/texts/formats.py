"""PHP's `sprintf`, and texts in the forms of others: HTML, URLs, base64, hexadecimal."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterable
from html.entities import html5, name2codepoint
from urllib.parse import quote, quote_plus, unquote_to_bytes

from ..exceptions import ArgumentCountError
from ..standard.elements import items, pairs_of, push, put
from ..standard.values import (
    Array,
    Value,
    as_bool,
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
    """PHP's `sprintf`.

    Raises:
        ArgumentCountError: A value is missing.
        ValueError: The format has an unknown specifier.
    """
    return _formatted(as_text(format), [*values], ArgumentCountError)


def vsprintf(format: Value, values: Value) -> str:
    """PHP's `vsprintf`.

    Raises:
        ValueError: A value is missing, or the format has an unknown specifier.
    """
    return _formatted(as_text(format), [value for _, value in pairs_of(values)], ValueError)


def _formatted(format: str, values: list[Value], missing: type[Exception]) -> str:
    places = iter(range(2**31))

    def argument(number: str | None = None) -> Value:
        place = next(places) if number is None else int(number) - 1
        if place < 0:
            raise ValueError("Argument number specifier must be greater than zero")
        if place >= len(values):
            raise missing(f"{place + 2} arguments are required, {len(values) + 1} given")
        return values[place]

    def filled(match: re.Match[str]) -> str:
        if match["kind"] == "%":
            return "%"
        width, precision = (
            as_int(argument()) if part == "*" else None if part is None else int(part or 0)
            for part in (match["width"], match["precision"])
        )
        value = argument(match["argument"])
        return _padded(_written(value, match["kind"], match["flags"], precision), match, width or 0)

    return from_bytes(to_bytes(_SPEC.sub(filled, format)))


def _written(value: Value, kind: str, flags: str, precision: int | None) -> str:
    """Return a value as its specifier says, before it is padded."""
    plus = "+" if "+" in re.sub(r"(?s)'.", "", flags) else ""
    if kind == "s":
        return from_bytes(to_bytes(text(value))[:precision])
    if kind == "c":
        return from_bytes(bytes([to_int(value) % 256]))
    if kind == "d":
        return f"{to_int(value):{plus}d}"
    if kind and kind in "buoxX":
        return f"{to_int(value) % 2**64:{'d' if kind == 'u' else kind}}"
    if kind and kind in "eEfFgGhH":
        return _float(to_float(value), kind, 6 if precision is None else precision, plus)
    raise ValueError(f'Unknown format specifier "{kind}"' if kind else "Missing format specifier")


def _float(number: float, kind: str, precision: int, plus: str) -> str:
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "INF"  # PHP drops the sign
    sign = "-" if number < 0 else plus
    size, precision = abs(number), min(precision, 53)
    if kind in "gGhH":
        exponent = "E" if kind in "GH" else "e"
        # 17 digits of `float_text` are the shortest that tell the number.
        general = float_text(number, 16 if precision == 17 else precision or 1, exponent)
        return plus * (number >= 0) + general
    if kind in "fF":
        return f"{sign}{size:.{precision}f}"
    mantissa, _, power = f"{size:.{precision}e}".partition("e")
    return f"{sign}{mantissa}{kind}{int(power):+d}"


def _padded(string: str, match: re.Match[str], width: int) -> str:
    kind, flags = match["kind"], match["flags"]
    pads = [quoted or plain for quoted, plain in re.findall(r"(?s)'(.)|([0 ])", flags)]
    pad = to_bytes(pads[-1] if pads else " ")
    data = to_bytes(string)
    missing = width - len(data)
    if missing <= 0 or kind == "c" or (kind in "eEfFgGhH" and string in ("NaN", "INF")):
        return string
    if "-" in re.sub(r"(?s)'.", "", flags):
        if kind in "du" and pad == b"0":
            pad = b" "
        return from_bytes(data + pad * missing)
    signs = 1 if pad == b"0" and kind in "deEfFgGhH" and data[:1] in (b"-", b"+") else 0
    return from_bytes(data[:signs] + pad * missing + data[signs:])


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
    if as_bool(strict):
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
                name = as_text(numeric_prefix) + name
            if is_array(value) or is_object(value):
                yield from fields(value, name)
            elif value is not None:
                yield f"{name}={encode(_scalar(value))}"

    return separator.join(fields(data, None))


def _scalar(value: Value) -> str:
    return str(int(value)) if isinstance(value, bool) else text(value)


def parse_str(string: Value) -> Array:
    """PHP's `parse_str`: the array."""
    result: Array = []
    for part in as_text(string).split("&"):
        name, _, value = part.partition("=")
        name = urldecode(name).lstrip(" ")
        path = re.match(r"(?s)([^\[]+)((?:\[[^\]]*\])+)", name)
        first, brackets = (path[1], path[2]) if path else (name, "")
        if first and not first.startswith("["):
            names = [re.sub(r"[ .\[]", "_", first), *re.findall(r"\[([^\]]*)\]", brackets)]
            result = _put_at(result, names, urldecode(value))
    return result


def _put_at(array: Value, names: list[str], value: Value) -> Value:
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
    string, parts = as_text(url), dict[str, Value]()
    rest, *fragment = string.split("#", 1)
    rest, *query = rest.split("?", 1)
    parts |= zip(["query"], query, strict=False)
    parts |= zip(["fragment"], fragment, strict=False)
    scheme = re.match(rf"([A-Za-z0-9+.-]+):(?!{_PORT})", string)
    authority = None
    if scheme:
        parts["scheme"], rest = scheme[1], rest[scheme.end() :]
        if rest.startswith("///") and scheme[1].lower() == "file":
            rest = rest[2:]
        elif rest.startswith("//"):
            authority = rest[2:]
    elif rest.startswith("//"):
        authority = rest[2:]
    elif re.match(rf"[^:?#]*:{_PORT}", string):
        authority = rest
    elif string == ":":
        return False
    if authority is not None:
        authority, slash, path = authority.partition("/")
        rest = slash + path
        if not _read_authority(authority, parts):
            return False
    if rest or not string:
        parts["path"] = rest
    named = {name: _clean(parts[name]) for name in _PARTS if name in parts}
    place = as_int(component)
    if place >= len(_PARTS):
        raise ValueError("parse_url(): Argument #2 ($component) must be a valid URL component")
    return named if place < 0 else named.get(_PARTS[place])


_PORT = r"[0-9]{1,5}(?:/|\Z)"


def _clean(part: Value) -> Value:
    return part if isinstance(part, int) else re.sub(r"[\x00-\x1f\x7f]", "_", part)


def _read_authority(authority: str, parts: dict[str, Value]) -> bool:
    """Read ``user:pass@host:port``; return whether it can be."""
    user, at, host = authority.rpartition("@")
    if at:
        parts["user"], colon, password = user.partition(":")
        parts |= {"pass": password} if colon else {}
    port = ""
    if ":" in host and not host.endswith("]"):
        host, _, port = host.rpartition(":")
    if port:
        parts["port"] = to_int(port)
    parts["host"] = host
    return host != "" and len(port) <= 5 and 0 <= to_int(port) <= 65535


# HTML


_ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);"


def _quotes(flags: int) -> dict[str, str]:
    apostrophe = "&apos;" if flags & ENT_HTML5 else "&#039;"
    quotes = {'"': "&quot;"} if flags & ENT_COMPAT else {}
    return quotes | ({"'": apostrophe} if flags & 1 else {})


def _names(flags: int) -> dict[str, str]:
    """Return the characters of the names that a kind of document has."""
    kind = flags & ENT_HTML5
    names = {"amp": "&", "lt": "<", "gt": ">", "quot": '"'} | ({"apos": "'"} if kind else {})
    if kind == ENT_HTML5:
        return {name[:-1]: one for name, one in html5.items() if name.endswith(";")}
    if kind == ENT_XML1:
        return names
    return names | {name: chr(code) for name, code in name2codepoint.items()}


def _valid(string: Value, flags: int) -> str:
    """Return a text as UTF-8, or what the flags say of one that is not: by default empty."""
    errors = "ignore" if flags & ENT_IGNORE else "replace" if flags & ENT_SUBSTITUTE else "strict"
    try:
        return as_bytes(string).decode("utf-8", errors)
    except UnicodeDecodeError:
        return ""


def htmlspecialchars(
    string: Value, flags: Value = _ENT_DEFAULT, encoding: Value = None, double_encode: Value = True
) -> str:
    """PHP's `htmlspecialchars`."""
    kinds = as_int(flags)
    marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;", **_quotes(kinds)}
    return _escaped(_valid(string, kinds), marks, kinds, as_bool(double_encode))


def htmlentities(
    string: Value, flags: Value = _ENT_DEFAULT, encoding: Value = None, double_encode: Value = True
) -> str:
    """PHP's `htmlentities`.

    Raises:
        ValueError: `ENT_HTML5` has names that are not known here.
    """
    kinds = as_int(flags)
    if kinds & ENT_HTML5 == ENT_HTML5:
        raise ValueError("htmlentities(): ENT_HTML5 is not possible here")
    marks = {one: f"&{name};" for name, one in _names(kinds).items() if name not in _QUOTES}
    # PHP writes &#039; here for XHTML too, and &apos; in htmlspecialchars.
    quotes = _quotes(ENT_QUOTES & kinds if kinds & ENT_HTML5 == ENT_XHTML else kinds)
    return _escaped(_valid(string, kinds), marks | quotes, kinds, as_bool(double_encode))


_QUOTES = ("quot", "apos")


def _escaped(string: str, marks: dict[str, str], flags: int, twice: bool) -> str:
    names = _names(flags)

    def mark(match: re.Match[str]) -> str:
        one = match[0]
        if len(one) == 1:
            return marks[one]
        return one if one[1] == "#" or one[1:-1] in names else "&amp;" + one[1:]

    pattern = "[" + re.escape("".join(marks)) + "]"
    return re.sub(pattern if twice else f"{_ENTITY}|{pattern}", mark, string)


def htmlspecialchars_decode(string: Value, flags: Value = _ENT_DEFAULT) -> str:
    """PHP's `htmlspecialchars_decode`."""
    return _unescaped(as_text(string), as_int(flags), "&<>\"'")


def html_entity_decode(string: Value, flags: Value = _ENT_DEFAULT, encoding: Value = None) -> str:
    """PHP's `html_entity_decode`."""
    return _unescaped(as_text(string), as_int(flags), None)


def _unescaped(string: str, flags: int, characters: str | None) -> str:
    """Replace the entities of `characters`, or of all: quotes as the flags say."""
    names = _names(flags)
    kept = {"'", '"'} - _quotes(flags).keys()

    def character(match: re.Match[str]) -> str:
        name = match[0][1:-1]
        one = names.get(name)
        if name.startswith("#"):
            code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
            one = chr(code) if _is_of(code, flags & ENT_HTML5) else None
        if one is None or one in kept or (characters is not None and one not in characters):
            return match[0]
        return one

    return re.sub(_ENTITY, character, string)


def _is_of(code: int, kind: int) -> bool:
    """Return whether a kind of document may have a character."""
    if code in (9, 10, 13) or 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xD7FF:
        return True
    return 0xE000 <= code <= 0x10FFFF or (kind in (ENT_XML1, ENT_XHTML) and 0x7F <= code < 0xA0)


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
