"""XML and dicts, for APIv2.

* Read: child elements are keys, text is str, repeated elements a list, nested ones a dict. DTDs and
  entities, more than 1 MB or 64 levels are refused by the parser's own handlers, as it reads.
  Attributes, comments and prefixed elements say nothing; of text beside elements none counts.
* Written: compact, without a declaration. What has ``< > & "`` goes into CDATA, as PHP does; what
  XML can't hold is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .errors import UsageError

__all__ = ["XMLError", "from_xml", "to_xml"]

_MOST = 1024 * 1024  # bytes
_MOST_LEVELS = 64

_NAME = re.compile(r"[^\W\d][\w.-]*")
_SPECIAL = re.compile(r'[<>&"]')
#: What XML 1.0 has no way to write; and a carriage return, which would come back as a line feed.
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class XMLError(ValueError):
    """A text is no XML that is read here. The message says why, and repeats nothing of it."""


class _Tree:
    """What the parser tells: builds nothing but dicts, lists and texts."""

    def __init__(self) -> None:
        self.root: Any = {}
        self._open: list[tuple[str, dict[str, Any], list[str]]] = []

    def start(self, tag: str, attributes: object) -> None:
        if len(self._open) == _MOST_LEVELS:
            raise XMLError(f"it has more than {_MOST_LEVELS} levels")
        self._open.append((tag, {}, []))

    def data(self, text: str) -> None:
        self._open[-1][2].append(text)

    def end(self, tag: str) -> None:
        name, children, text = self._open.pop()
        value: Any = children or "".join(text)
        if not self._open:
            self.root = value
            return
        siblings = self._open[-1][1]
        if name not in siblings:
            siblings[name] = value
        elif isinstance(siblings[name], list):
            siblings[name].append(value)
        else:
            siblings[name] = [siblings[name], value]

    def close(self) -> Any:
        return self.root


def from_xml(text: str | bytes) -> dict[str, Any]:
    """Read a message of APIv2.

    Args:
        text: The XML; bytes are UTF-8, or what their declaration says.

    Returns:
        The root's children; empty if it has none, whatever text it has.

    Raises:
        XMLError: It is no well-formed XML, has a DTD, or is larger or deeper than allowed.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_1
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    try:
        data = text.encode() if isinstance(text, str) else text
        if len(data) > _MOST:
            raise XMLError(f"it has more than {_MOST} bytes")
        parser = DefusedXMLParser(target=_Tree(), forbid_dtd=True)
        parser.feed(data)
        root = parser.close()
    except DefusedXmlException:
        raise XMLError("it has a DTD, which may hide anything") from None
    except (ParseError, UnicodeError, LookupError):
        raise XMLError("it is not well-formed") from None
    return root if isinstance(root, dict) else {}


def to_xml(data: Mapping[str, Any] | list[Any], root: str = "xml", item: str = "item") -> str:
    """Write a message of APIv2.

    Args:
        data: Names and values: str, int, None for an empty element, dicts and lists of these.
        root: The name of the root.
        item: The name of a list's elements.

    Raises:
        UsageError: A name or a value can't be written; the message names it.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_1
    """
    return "".join(_element(root, data, item))


def _element(name: str, value: Any, item: str) -> list[str]:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} can't be the name of an XML element")
    if isinstance(value, (Mapping, list, tuple)):
        inner = value.items() if isinstance(value, Mapping) else ((item, each) for each in value)
        children = [part for key, each in inner for part in _element(key, each, item)]
        return [f"<{name}>", *children, f"</{name}>"] if children else [f"<{name}/>"]
    return [f"<{name}>{_text(name, value)}</{name}>"]


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise UsageError(f"the XML element {name!r} takes str or int, not {type(value).__name__}")
    text = str(value)
    if _UNWRITABLE.search(text):
        raise UsageError(f"the XML element {name!r} has a character that XML can't hold")
    if not _SPECIAL.search(text):
        return text
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
