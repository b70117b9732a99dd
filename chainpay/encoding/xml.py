"""XML <-> dict, as the APIv2 of WeChat Pay (微信支付) speaks it.

A document is one root; its elements are a dict's keys, and text is their value. Repeated elements
are a list, at the place of the first. What is read are elements and their text alone: attributes,
comments, processing instructions, and text beside elements say nothing and are dropped.

What comes in is hostile until its signature is checked: UTF-8 of at most 1 MB, at most 64 levels,
no DTD and so no entities, refused while it is read. Characters that XML has no place for are
dropped, as PHP does, for the platform passes on what users wrote. What goes out can be read back as
it was.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import InputSource

from ..errors import ChainpayError, UsageError
from .path import to_text

if TYPE_CHECKING:
    from ..openapi.base import T, XMLBytes, XMLText

__all__ = ["XMLError", "from_xml", "to_xml"]

_MOST_BYTES = 1_048_576
_MOST_LEVELS = 64
_ENCODING = re.compile(r"""\ufeff?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)""")

_NAME = re.compile(r"[A-Za-z_][\w.:-]*", re.ASCII)  # as the API's own are
_NOT_UNICODE = re.compile(r"[\ud800-\udfff]")
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NEEDS_CDATA = re.compile(r'[<>&"]')


class XMLError(ChainpayError, ValueError):
    """What should be the platform's XML can't be read as such.

    The message says why, and never repeats what was read.
    """


@overload
def from_xml(text: XMLBytes[T] | XMLText[T]) -> T: ...  # type: ignore[overload-overlap]
@overload
def from_xml(text: str | bytes) -> dict[str, Any]: ...
def from_xml(text: str | bytes) -> Any:
    """Read a document.

    Args:
        text: The document, in UTF-8.

    Returns:
        The elements of the root by name, as they are written: a str if an element holds text or
        nothing, a dict if it holds elements, a list of these if it is repeated. Text is kept as
        it is, with all white space.

    Raises:
        XMLError: It is not well-formed, not UTF-8 (or says so), has a DTD, has more than 1,048,576
            bytes (of a str, characters), or more than 64 levels.

    Source: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.expatreader import create_parser  # not loaded before it is needed

    source = InputSource()
    source.setCharacterStream(io.StringIO(_checked(text)))
    handler = _Elements()
    parser = create_parser(forbid_dtd=True)
    parser.setContentHandler(handler)
    try:
        parser.parse(source)
    except SAXParseException as error:
        # expat's own words for the kind of error, which hold nothing of the document.
        reason = f"{error.getMessage()} at line {error.getLineNumber()}"
    except DefusedXmlException:
        reason = "it has a DTD"
    else:
        return handler.document()
    # Raised out here, for the errors above hold parts of the document.
    raise XMLError(f"this is not the platform's XML: {reason}")


def _checked(text: str | bytes) -> str:
    if len(text) > _MOST_BYTES:
        raise XMLError(f"the XML has more than {_MOST_BYTES:,} bytes")
    decoded = text.decode(errors="surrogateescape") if isinstance(text, bytes) else text
    declared = _ENCODING.match(decoded)
    if (declared and declared[1].lower() != "utf-8") or _NOT_UNICODE.search(decoded):
        raise XMLError("the XML is not UTF-8, or says so")
    if "\0" in decoded:
        raise XMLError("the XML has a NUL, as no text has that is UTF-8")
    return _NOT_XML.sub("", decoded)


class _Elements(ContentHandler):
    """Builds the dict while the parser reads: what is open is a stack of elements and text."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[dict[str, list[Any]], list[str]]] = [({}, [])]

    def startElement(self, name: str, attrs: object) -> None:  # noqa: N802
        if len(self._open) > _MOST_LEVELS:
            raise XMLError(f"the XML has more than {_MOST_LEVELS} levels")
        self._open.append(({}, []))

    def characters(self, content: str) -> None:
        self._open[-1][1].append(content)

    def endElement(self, name: str) -> None:  # noqa: N802
        elements, text = self._open.pop()
        siblings = self._open[-1][0].setdefault(name, [])
        siblings.append(_unwrapped(elements) if elements else "".join(text))

    def document(self) -> dict[str, Any]:
        (root,) = _unwrapped(self._open[0][0]).values()
        return root if isinstance(root, dict) else {}


def _unwrapped(elements: dict[str, list[Any]]) -> dict[str, Any]:
    return {name: one if not more else [one, *more] for name, (one, *more) in elements.items()}


def to_xml(data: Mapping[str, Any] | Sequence[Any], root: str = "xml", item: str = "item") -> str:
    """Write a document, compact and without a declaration, as the platform's examples are.

    Args:
        data: The elements of the root by name. A value is a str, an int, None (an empty element),
            or a dict or list of these. Text with any of ``< > & "`` becomes CDATA.
        root: The name of the root.
        item: The name of an element that stands for an item of a list.

    Returns:
        The document. `from_xml` reads it back: numbers as text, None, ``{}`` and ``[]`` as empty
        text, and a list as its `item`.

    Raises:
        UsageError: A name is none, a value is of another type (a float, a bool, bytes), holds a
            character that XML has no place for, or lies deeper than 64 levels.

    Source: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
    """
    if not isinstance(data, (Mapping, list, tuple)):
        raise UsageError(f"XML is made of a dict or a list, not of a {type(data).__name__}")
    return _element(root, data, item, 1)


def _element(name: Any, value: Any, item: str, level: int) -> str:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise UsageError(f"{str(name)[:50]!r} can't be the name of an XML element")
    if level > _MOST_LEVELS:
        raise UsageError(
            f"the XML would have more than {_MOST_LEVELS} levels; is a dict in itself?"
        )
    elements: Iterable[tuple[Any, Any]]
    if isinstance(value, Mapping):
        elements = value.items()
    elif isinstance(value, (list, tuple)):
        elements = ((item, one) for one in value)
    else:
        return f"<{name}>{_text(name, value)}</{name}>"
    inner = "".join(_element(inner, one, item, level + 1) for inner, one in elements)
    return f"<{name}>{inner}</{name}>" if inner else f"<{name}/>"


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return to_text(int(value), f"the element {name!r}")
    if not isinstance(value, str):
        raise UsageError(
            f"the element {name!r} is a {type(value).__name__}: pass a str or an int, spelled as"
            " the API wants it"
        )
    if _NOT_XML.search(value):
        raise UsageError(f"the element {name!r} holds a character that XML has no place for")
    if not _NEEDS_CDATA.search(value):
        return value.replace("\r", "&#13;")  # a reader takes a bare one for a line break
    # CDATA ends where its end is written, and has no way to write a carriage return.
    safe = value.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{safe}]]>"
