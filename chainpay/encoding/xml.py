"""XML to dict and back, as WeChat Pay's APIv2 (微信支付 APIv2) uses it.

* A document has one root. The names of its elements are the keys of a dict, and their text is the
  value. A repeated element becomes a list, which stands at the place of the first.
* Only elements and their text are read. Attributes, comments, processing instructions, and text
  beside elements are dropped.
* Input is hostile until its signature is verified: it must be UTF-8, has at most 1 MB and 64
  levels, and no DTD. Without a DTD no entity can be declared. Each limit is checked while the
  document is read.
* Characters that XML doesn't allow are dropped while reading, as PHP does: the platform passes on
  what its users wrote. `to_xml` refuses them, so that what it writes can be read back unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, overload
from xml.parsers import expat

from ..errors import UsageError, XMLError
from .path import to_text

if TYPE_CHECKING:
    from ..openapi.base import T, XMLBytes, XMLText

_MAX_BYTES = 1_048_576
_MAX_LEVELS = 64
_ENCODING = re.compile(r"""\ufeff?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)""")

_NAME = re.compile(r"[A-Za-z_][\w.:-]*", re.ASCII)  # the API's own names are like this
_NOT_UNICODE = re.compile(r"[\ud800-\udfff]")
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NEEDS_CDATA = re.compile(r'[<>&"]')


@overload
def from_xml(text: XMLBytes[T] | XMLText[T]) -> T: ...  # type: ignore[overload-overlap]
@overload
def from_xml(text: str | bytes) -> dict[str, Any]: ...
def from_xml(text: str | bytes) -> object:
    """Read a document.

    Args:
        text: The document, in UTF-8.

    Returns:
        The elements of the root by name. An element with text, or with nothing, is a str; an
        element with elements is a dict; repeated elements are a list of these. Text keeps all its
        white space.

    Raises:
        XMLError: The text is not well-formed, is not UTF-8 (or declares another encoding), has a
            DTD, has more than 1,048,576 bytes (a str: characters), or more than 64 levels.

    Source: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
    """
    reader = _Reader()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start_element
    parser.EndElementHandler = reader.end_element
    parser.CharacterDataHandler = reader.add_text
    # Every declaration stands in a DOCTYPE, so the first handler is enough for all of them.
    parser.StartDoctypeDeclHandler = _refuse_dtd
    parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = _refuse_dtd
    parser.ExternalEntityRefHandler = _refuse_dtd
    try:
        parser.Parse(_decode(text), True)
        return reader.fields()
    except expat.ExpatError as error:
        # This is expat's own text for the kind of error. It holds nothing of the document.
        reason = f"{expat.ErrorString(error.code)} at line {error.lineno}"
    # Raised outside of `except`: the error above holds parts of the document.
    raise XMLError(f"this is not the platform's XML: {reason}")


def _refuse_dtd(*_: object) -> NoReturn:
    raise XMLError("this is not the platform's XML: it has a DTD")


def _decode(text: str | bytes) -> str:
    """Return the document as text, without characters that XML doesn't allow."""
    if len(text) > _MAX_BYTES:
        raise XMLError(f"the XML has more than {_MAX_BYTES:,} bytes")
    decoded = text.decode(errors="surrogateescape") if isinstance(text, bytes) else text
    declared = _ENCODING.match(decoded)
    if (declared and declared[1].lower() != "utf-8") or _NOT_UNICODE.search(decoded):
        raise XMLError("the XML is not UTF-8, or declares another encoding")
    if "\0" in decoded:
        raise XMLError("the XML has a NUL, which no UTF-8 text has")
    return _NOT_XML.sub("", decoded)


class _Reader:
    """Builds the dict while expat parses: a stack of the open elements, each with its text."""

    def __init__(self) -> None:
        self._open: list[tuple[dict[str, list[object]], list[str]]] = [({}, [])]

    def start_element(self, name: str, _: object) -> None:
        if len(self._open) > _MAX_LEVELS:
            raise XMLError(f"the XML has more than {_MAX_LEVELS} levels")
        self._open.append(({}, []))

    def add_text(self, text: str) -> None:
        self._open[-1][1].append(text)

    def end_element(self, name: str) -> None:
        elements, text = self._open.pop()
        siblings = self._open[-1][0].setdefault(name, [])
        siblings.append(_unwrap_lists(elements) if elements else "".join(text))

    def fields(self) -> dict[str, object]:
        """Return the elements of the root."""
        ((root,),) = self._open[0][0].values()
        return root if isinstance(root, dict) else {}


def _unwrap_lists(elements: dict[str, list[object]]) -> dict[str, object]:
    """Replace each list of one item by that item."""
    return {name: items if len(items) > 1 else items[0] for name, items in elements.items()}


def to_xml(
    data: Mapping[str, object] | Sequence[object], root: str = "xml", item: str = "item"
) -> str:
    """Write a document, compact and without a declaration, as in the platform's examples.

    Args:
        data: The elements of the root by name. A value is a str, an int, None (an empty element),
            or a dict or list of these. Text with any of ``< > & "`` is written as CDATA.
        root: The name of the root.
        item: The name of the element that stands for each item of a list.

    Returns:
        The document. `from_xml` reads it back, with these differences: a number is text; None,
        ``{}`` and ``[]`` are empty text; a list is a dict with the key `item`.

    Raises:
        UsageError: A name is not an XML name; or a value is of another type (a float, a bool,
            bytes), holds a character that XML doesn't allow, or is deeper than 64 levels.

    Source: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
    """
    if not isinstance(data, (Mapping, list, tuple)):
        raise UsageError(f"XML is made of a dict or a list, not of a {type(data).__name__}")
    return _write_element(root, data, item, 1)


def _write_element(name: object, value: object, item: str, level: int) -> str:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise UsageError(f"{str(name)[:50]!r} can't be the name of an XML element")
    if level > _MAX_LEVELS:
        raise UsageError(
            f"the XML would have more than {_MAX_LEVELS} levels; does a dict contain itself?"
        )
    elements: Iterable[tuple[object, object]]
    if isinstance(value, Mapping):
        elements = value.items()
    elif isinstance(value, (list, tuple)):
        elements = ((item, one) for one in value)
    else:
        return f"<{name}>{_write_text(name, value)}</{name}>"
    content = "".join(_write_element(child, one, item, level + 1) for child, one in elements)
    return f"<{name}>{content}</{name}>" if content else f"<{name}/>"


def _write_text(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return to_text(int(value), f"the element {name!r}")
    if not isinstance(value, str):
        raise UsageError(
            f"the element {name!r} is a {type(value).__name__}: pass a str or an int, written as"
            " the API documents it"
        )
    if _NOT_XML.search(value):
        raise UsageError(f"the element {name!r} holds a character that XML doesn't allow")
    if not _NEEDS_CDATA.search(value):
        return value.replace("\r", "&#13;")  # a parser turns a bare one into a line feed
    # CDATA can hold neither its own end nor a carriage return.
    safe = value.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{safe}]]>"
