"""Attributes, strings and variables: how a path is spelled, and what is sent of it.

* An attribute is re-spelled as wechatpay-php does: ``payafterOrders`` is ``payafter-orders``,
  ``_out_order_no_`` is the variable ``{out_order_no}``. One trailing underscore is dropped, for
  Python's keywords.
* A string is literal. Its leading slash says nothing; ``?``, ``#``, control characters and another
  host are refused; a string that is wholly ``_name_`` is the variable.
* ``{x}`` takes a str or an int, percent-encoded wholly; ``{+x}`` takes a ready path, literally.
* Nothing unsafe leaves: no unfilled or empty variable (``{empty}`` excepted), no dot segment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from keyword import iskeyword
from urllib.parse import quote

import inflection

from ..errors import UsageError

__all__ = [
    "fill_variables",
    "from_attribute",
    "parse_literal",
    "percent_encode",
    "to_attribute",
    "to_text",
    "variable_names",
]

_CAPITAL = re.compile(r"(?<!^)([A-Z])")
#: ``_name_``. What interpreters and notebooks ask of any object they meet is none: ``__len__``,
#: ``_repr_html_``, ``_ipython_display_``.
_VARIABLE = re.compile(r"_(?!_|repr_|ipython_)([\w.-]+)(?<!_)_")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST = re.compile(r"//|[A-Za-z][A-Za-z0-9+.-]*://")
_BRACED = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"(\+?)(\w[\w.-]*)")
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DOTS = frozenset((".", ".."))
#: What stands for itself in a path: RFC 3986's unreserved characters, sub-delims, ``:@/%``.
_LITERAL_SAFE = "/:@!$&'()*+,;=%~"


@lru_cache(maxsize=4096)
def from_attribute(name: str) -> str:
    """Return the segment, or the ``{variable}``, that an attribute spells.

    Raises:
        AttributeError: The name is one that tools probe for: it starts with an underscore, and is
            no ``_variable_``.
    """
    if name.startswith("_"):
        variable = _VARIABLE.fullmatch(name)
        if not variable:
            raise AttributeError(
                f"{name!r} is no segment: an attribute that starts with an underscore is only taken"
                f" as a _variable_; for a segment of that name write chain[{name!r}]"
            )
        return "{" + variable[1] + "}"
    if name.endswith("_"):
        name = name[:-1]
    if name[:1].isascii():
        name = name[:1].lower() + name[1:]
    return _CAPITAL.sub(lambda capital: "-" + capital[1].lower(), name)


def to_attribute(segment: str) -> str:
    """Return the attribute that spells a segment or a ``{variable}``: what completion offers."""
    if segment[:1] == "{" and segment[-1:] == "}":
        return f"_{segment[1:-1]}_"
    first, *others = segment.split("-")
    name = first
    for other in others:
        word, *rest = other.split("_", 1)
        name += "_".join((inflection.camelize(word), *rest))
    return name + "_" if iskeyword(name) else name


def parse_literal(text: str) -> str:
    """Return a string as a piece of a path: as it is, less one leading slash.

    Raises:
        TypeError: It is no string.
        UsageError: It names a host, or holds ``?``, ``#`` or a control character.
    """
    if not isinstance(text, str):
        raise TypeError(f"a path is spelled with strings, not {type(text).__name__}")
    _refuse(_BRACED.sub("x", text), repr(text))  # what is in braces is looked at when it is filled
    variable = _VARIABLE.fullmatch(text)
    if variable:
        return "{" + variable[1] + "}"
    return text.removeprefix("/")


def to_text(value: str | int, what: str) -> str:
    """Return a value as text.

    Raises:
        UsageError: It is an int of more digits than Python writes: 4,300.
    """
    try:
        return str(value)
    except ValueError:
        raise UsageError(f"{what} has too many digits") from None


def percent_encode(text: str, safe: str, what: str) -> str:
    """Percent-encode text but for `safe`; an existing ``%41`` stays if ``%`` is safe.

    Raises:
        UsageError: The text is no valid Unicode (a lone surrogate).
    """
    if "%" in safe:
        text = _BARE_PERCENT.sub("%25", text)
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        pass
    # Raised out here, for the error above holds the text.
    raise UsageError(f"{what} is not valid Unicode")


@lru_cache(maxsize=1024)
def _template(path: str) -> tuple[tuple[str, str, str], ...]:
    """Split a path into (encoded literal, operator, variable) triples; the last has no variable."""
    _refuse(_BRACED.sub("x", path), repr(path))  # attributes can spell any character
    pieces = []
    end = 0
    for braced in _BRACED.finditer(path):
        name = _NAME.fullmatch(braced[1])
        if not name:
            raise UsageError(
                f"{braced[0]!r} in the path {path!r} is no variable: only {{name}} and {{+name}}"
                " are known"
            )
        pieces.append((_encoded_literal(path[end : braced.start()], path), name[1], name[2]))
        end = braced.end()
    pieces.append((_encoded_literal(path[end:], path), "", ""))
    return tuple(pieces)


def _encoded_literal(text: str, path: str) -> str:
    if "{" in text or "}" in text:
        raise UsageError(f"a brace of the path {path!r} has no partner")
    return percent_encode(text, _LITERAL_SAFE, f"the path {path!r}")


@lru_cache(maxsize=1024)
def variable_names(path: str) -> frozenset[str]:
    """Return the names of a path's variables.

    Raises:
        UsageError: A brace has no partner, or holds another RFC 6570 operator than ``+``.
    """
    return frozenset(name for _, _, name in _template(path) if name)


def fill_variables(path: str, values: Mapping[str, object]) -> str:
    """Fill a path's variables, and return it encoded, as it is sent.

    Args:
        path: Segments joined by ``/``, without a leading slash; may hold ``{x}`` and ``{+x}``.
        values: A str or an int for each variable.

    Raises:
        UsageError: A variable is unfilled, empty or of another type; a segment is ``.`` or ``..``
            once filled; a value holds a control character,
            or for ``{+x}`` what `parse_literal` refuses.
    """
    filled = "".join(_filled(path, values))
    for segment in filled.split("/"):
        if segment.replace("%2e", ".").replace("%2E", ".") in _DOTS:
            raise UsageError(
                f"the path {path!r} holds the dot segment {segment!r} once it is filled, which"
                " would lead elsewhere"
            )
    return filled


@lru_cache(maxsize=1024)
def encode_path(path: str) -> str:
    """Return a path without variables, encoded as it is sent; errors as for `fill_variables`."""
    return fill_variables(path, {})


def _filled(path: str, values: Mapping[str, object]) -> Iterator[str]:
    for text, operator, name in _template(path):
        yield text
        if name:
            yield _value(path, operator, name, values)


def _value(path: str, operator: str, name: str, values: Mapping[str, object]) -> str:
    what = f"the variable {{{name}}} of {path!r}"
    if name not in values:
        if name == "empty":  # PHP's idiom for a trailing slash: a variable that nobody fills
            return ""
        raise UsageError(f"{what} is not filled; pass {name}=...")
    value = values[name]
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise UsageError(f"{what} takes a str or an int, not {type(value).__name__}")
    value = to_text(value, what)
    if not value and name != "empty":
        raise UsageError(f"{what} is empty")
    if operator:
        _refuse(value, what)
        return percent_encode(value.removeprefix("/"), _LITERAL_SAFE, what)
    _refuse_control(value, what)
    return percent_encode(value, "", what)


def _refuse(text: str, what: str) -> None:
    """Refuse what a ready path can't hold."""
    if _HOST.match(text):
        raise UsageError(
            f"{what} names a host; give that as base_uri=, and here only the path (a download_url"
            " is for client.download(url, to))"
        )
    if "?" in text:
        raise UsageError(f"{what} holds a query; give that as query=, and here only the path")
    if "#" in text:
        raise UsageError(f"{what} holds a fragment, which is never sent; leave it out")
    _refuse_control(text, what)


def _refuse_control(text: str, what: str) -> None:
    if _CONTROL.search(text):
        raise UsageError(f"{what} holds a control character")
