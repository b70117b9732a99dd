"""Paths: how attributes, strings and variables become the path that is sent.

* An attribute is re-spelled as wechatpay-php does: ``payafterOrders`` is ``payafter-orders``,
  ``_out_order_no_`` is the variable ``{out_order_no}``. One trailing underscore is dropped, so that
  a keyword of Python can be a segment.
* A string is taken literally. A leading slash is ignored. A string with ``?``, ``#``, a control
  character or a host is refused. A string of the form ``_name_`` is a variable.
* ``{x}`` takes a str or an int, and percent-encodes all of it. ``{+x}`` takes a ready path, and
  takes it literally.
* An unsafe path is refused: a variable without a value or with an empty one (except ``{empty}``),
  and a dot segment, also one that a server would find by decoding, once or more often.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from keyword import iskeyword
from urllib.parse import quote, unquote

import inflection

from ..errors import MAX_SHOWN, UsageError, shorten

_CAPITAL = re.compile(r"(?<!^)([A-Z])")
#: ``_name_``, but no name that interpreters and notebooks look up on every object: ``__len__``,
#: ``_repr_html_``, ``_ipython_display_``.
_VARIABLE = re.compile(r"_(?!_|repr_|ipython_)([\w.-]+)(?<!_)_")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOST = re.compile(r"//|[A-Za-z][A-Za-z0-9+.-]*://")
_BRACED = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"(\+?)(\w[\w.-]*)")
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DOT_SEGMENTS = frozenset((".", ".."))
_SEPARATORS = re.compile(r"[/\\]")
#: Characters that stay as they are in a path: RFC 3986's unreserved, sub-delims, and ``:@/%``.
_LITERAL_SAFE = "/:@!$&'()*+,;=%~"


@lru_cache(maxsize=4096)
def from_attribute(name: str) -> str:
    """Return the segment, or the ``{variable}``, that an attribute spells.

    Raises:
        AttributeError: The name starts with an underscore, and is no ``_variable_``. Tools look up
            such names on any object.
    """
    if name.startswith("_"):
        variable = _VARIABLE.fullmatch(name)
        if not variable:
            raise AttributeError(
                f"{name!r} is no segment: an attribute that starts with an underscore must be a"
                f" _variable_; for a segment of that name write chain[{name!r}]"
            )
        return "{" + variable[1] + "}"
    if name.endswith("_"):
        name = name[:-1]
    if name[:1].isascii():
        name = name[:1].lower() + name[1:]
    return _CAPITAL.sub(lambda capital: "-" + capital[1].lower(), name)


def to_attribute(segment: str) -> str:
    """Return the attribute that spells a segment or a ``{variable}``, for completion."""
    if segment[:1] == "{" and segment[-1:] == "}":
        return f"_{segment[1:-1]}_"
    first, *others = segment.split("-")
    name = first
    for other in others:
        word, *rest = other.split("_", 1)
        name += "_".join((inflection.camelize(word), *rest))
    return name + "_" if iskeyword(name) else name


def in_capitals(segment: str) -> str:
    """Return an attribute that was written in capitals, from the segment that it became.

    ``POST`` is ``p-o-s-t`` on the path. Another segment is returned as it is.
    """
    letters = re.match("[a-z](-[a-z])+(?![a-z-])", segment)
    if letters is None:
        return segment
    return letters[0].replace("-", "").upper() + segment[letters.end() :]


def parse_literal(text: str) -> str:
    """Return a string as a part of a path: unchanged, but without one leading slash.

    Raises:
        TypeError: The text is not a str.
        UsageError: The text names a host, or holds ``?``, ``#`` or a control character.
    """
    if not isinstance(text, str):
        raise TypeError(f"a path is made of str, not of {type(text).__name__}")
    # Variables are checked when they are filled.
    _check_path(_BRACED.sub("x", text), repr(text if len(text) <= MAX_SHOWN else shorten(text)))
    variable = _VARIABLE.fullmatch(text)
    if variable:
        return "{" + variable[1] + "}"
    return text.removeprefix("/")


def to_text(value: str | int, what: str) -> str:
    """Return a value as text.

    Args:
        value: The value.
        what: What the value is for. An error names it.

    Raises:
        UsageError: The value is an int with more than 4,300 digits, which Python doesn't write.
    """
    try:
        return str(value)
    except ValueError:
        raise UsageError(f"{what} has too many digits") from None


def percent_encode(text: str, safe: str, what: str) -> str:
    """Percent-encode a text.

    Args:
        text: The text.
        safe: Characters that stay as they are. With ``%`` in it an existing ``%41`` stays.
        what: What the text is for. An error names it.

    Raises:
        UsageError: The text is no valid Unicode (a lone surrogate).
    """
    if "%" in safe:
        text = _BARE_PERCENT.sub("%25", text)
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        pass
    # Raised outside of `except`: the error above holds the text.
    raise UsageError(f"{what} is not valid Unicode")


@lru_cache(maxsize=1024)
def _split_template(path: str) -> tuple[tuple[str, str, str], ...]:
    """Split a path into triples of encoded literal, operator and variable.

    The last triple has no variable.
    """
    _check_path(_BRACED.sub("x", path), repr(shorten(path)))  # an attribute can hold any character
    pieces = []
    end = 0
    for braced in _BRACED.finditer(path):
        name = _NAME.fullmatch(braced[1])
        if not name:
            raise UsageError(
                f"{shorten(braced[0])!r} in the path {shorten(path)!r} is no variable: write"
                " {name} or {+name}"
            )
        pieces.append((_encode_literal(path[end : braced.start()], path), name[1], name[2]))
        end = braced.end()
    pieces.append((_encode_literal(path[end:], path), "", ""))
    return tuple(pieces)


def _encode_literal(text: str, path: str) -> str:
    if "{" in text or "}" in text:
        raise UsageError(f"a brace of the path {shorten(path)!r} has no partner")
    return percent_encode(text, _LITERAL_SAFE, f"the path {shorten(path)!r}")


@lru_cache(maxsize=1024)
def variable_names(path: str) -> frozenset[str]:
    """Return the names of a path's variables.

    Raises:
        UsageError: A brace has no partner, or the braces hold an RFC 6570 operator other than
            ``+``.
    """
    return frozenset(name for _, _, name in _split_template(path) if name)


def fill_variables(path: str, values: Mapping[str, object]) -> str:
    """Fill a path's variables, and return the encoded path as it is sent.

    Args:
        path: Segments joined by ``/``, without a leading slash; may hold ``{x}`` and ``{+x}``.
        values: A str or an int for each variable.

    Raises:
        UsageError: A variable has no value, an empty value, or a value of another type; or a
            segment is ``.`` or ``..`` after filling and decoding; or a value holds a control
            character; or the value of ``{+x}`` holds something that `parse_literal` refuses.
    """
    parts = list(_fill_parts(path, values))
    filled = "".join([text for text, _ in parts])
    if "." in filled or "%" in filled:
        _refuse_dot_segments(filled, path)
        # What was encoded here is decoded once. What the caller has encoded may be more than that.
        _refuse_dot_segments("".join(["x" if own else text for text, own in parts]), path, True)
    return filled


def _refuse_dot_segments(filled: str, path: str, decodes: bool = False) -> None:
    """Refuse a path that leads upwards; if `decodes`, also for a server that decodes it first."""
    while decodes and (once := unquote(filled)) != filled:  # each time it gets shorter
        filled = once
    segments = _SEPARATORS.split(filled) if decodes else filled.split("/")
    for segment in segments:
        name = segment.partition(";")[0] if decodes else segment  # servers of Java drop the rest
        if name.replace("%2e", ".").replace("%2E", ".") in _DOT_SEGMENTS:
            raise UsageError(
                f"the path {shorten(path)!r} holds the dot segment {shorten(segment)!r} after"
                " filling; the request would go to another path"
            )


@lru_cache(maxsize=1024)
def encode_path(path: str) -> str:
    """Return a path without variables, encoded as it is sent; errors as for `fill_variables`."""
    return fill_variables(path, {})


def _fill_parts(path: str, values: Mapping[str, object]) -> Iterator[tuple[str, bool]]:
    """Yield each part of a filled path, and whether all of it was percent-encoded here."""
    for text, operator, name in _split_template(path):
        yield text, False
        if name:
            yield _fill_variable(path, operator, name, values), not operator


def _fill_variable(path: str, operator: str, name: str, values: Mapping[str, object]) -> str:
    what = f"the variable {{{name}}} of {path if len(path) <= MAX_SHOWN else shorten(path)!r}"
    if name not in values:
        if name == "empty":  # PHP's idiom for a trailing slash: a variable without a value
            return ""
        raise UsageError(f"{what} is not filled; pass {name}=...")
    value = values[name]
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise UsageError(f"{what} takes a str or an int, not {type(value).__name__}")
    value = to_text(value, what)
    if not value and name != "empty":
        raise UsageError(f"{what} is empty")
    if operator:
        _check_path(value, what)
        return percent_encode(value.removeprefix("/"), _LITERAL_SAFE, what)
    _check_control_characters(value, what)
    return percent_encode(value, "", what)


def _check_path(text: str, what: str) -> None:
    """Refuse a text that can't be part of a path."""
    if _HOST.match(text):
        raise UsageError(
            f"{what} names a host; pass the host as base_uri=, and only the path here (for a"
            " download_url use client.download(url, to))"
        )
    if "?" in text:
        raise UsageError(f"{what} holds a query; pass the query as query=, and only the path here")
    if "#" in text:
        raise UsageError(f"{what} holds a fragment, which is never sent; leave it out")
    _check_control_characters(text, what)


def _check_control_characters(text: str, what: str) -> None:
    if _CONTROL.search(text):
        raise UsageError(f"{what} holds a control character")
