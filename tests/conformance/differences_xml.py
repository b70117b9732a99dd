"""Where chainpay and wechatpay-php part in reading and writing XML, by rule: see `differences`."""

from __future__ import annotations

from chainpay import UsageError
from chainpay.errors import XMLError
from tests.conformance.differences import Rule

__all__ = ["XML_RULES"]


def named(prefix: str, *names: str) -> frozenset[str]:
    return frozenset(f"{prefix}-{name}" for name in names)


XML_RULES = (
    Rule(
        "text that is not XML is an error",
        "The result is an empty array, as for an empty element. A NUL is dropped, like control"
        " characters.",
        "XMLError. Text with a NUL is UTF-16 or not text.",
        error=XMLError,
        refused=named(
            "toArray",
            "bare-ampersand",
            "bare-lt",
            "bytes-gbk",
            "cdata-unclosed",
            "declaration-gbk",
            "deep-300",
            "duplicate-attribute",
            "empty-string",
            "entity-control",
            "entity-undefined",
            "fragment",
            "html-404",
            "json",
            "not-xml",
            "nul",
            "text-after",
            "two-roots",
            "unclosed",
            "whitespace-before-declaration",
            "wrong-close",
        ),
    ),
    Rule(
        "no DTD",
        "Internal entities are expanded, up to a limit. Other entities disappear.",
        "Every DTD is an XMLError. The platform never sends one.",
        error=XMLError,
        refused=named(
            "toArray",
            "attribute-default-from-dtd",
            "dtd-only",
            "entity-internal",
            "entity-internal-cdata",
            "entity-internal-markup",
            "entity-nested",
            "entity-recursive",
            "html5",
            "laughs-10",
            "laughs-3",
            "laughs-quadratic",
            "xxe-external-dtd",
            "xxe-file",
            "xxe-http",
            "xxe-parameter",
        ),
    ),
    Rule(
        "prefixes of XML",
        "Elements with a prefix disappear.",
        "The prefix is part of the name, so that no field is lost.",
        outcomes={"toArray-namespaces": "{'x:a': '1', 'b': '2'}"},
    ),
    Rule(
        "only elements and their text are read",
        "Attributes, comments, instructions and text beside elements appear at some places.",
        "They are ignored. In APIv2 they have no meaning.",
        outcomes={
            "toArray-attributes": "{'b': 'x', 'd': '', 'f': {'h': 'y'}}",
            "toArray-attributes-only-root": "{}",
            "toArray-comment": "{'a': '12'}",
            "toArray-mixed-inner": "{'p': {'b': '1'}}",
            "toArray-mixed-inner-cdata-first": "{'p': {'b': '1'}}",
            "toArray-mixed-inner-comment-first": "{'p': {'b': '1'}}",
            "toArray-mixed-inner-repeated": "{'p': [{'b': '1'}, {'b': '2'}]}",
            "toArray-pi": "{'a': '1', 'b': '2'}",
            "toArray-text-root": "{}",
            "toArray-text-root-cdata": "{}",
            "toArray-text-root-number": "{}",
        },
    ),
    Rule(
        "no declaration and no indentation",
        "Both on request.",
        "Neither. APIv2 needs none, and indentation changes the text.",
        error=TypeError,  # `to_xml` has no such argument
        refused=named("toXml", "headed", "headed-indent", "indent"),
    ),
    Rule(
        "only valid XML is written",
        "`]]>` in CDATA, control characters and invalid UTF-8 make a text that no parser reads."
        " A NUL ends the value.",
        "`]]>` is split, so a parser reads the same text. Characters that XML can't hold are"
        " refused.",
        error=UsageError,
        refused=named("toXml", "bytes", "controls", "nul"),
        outcomes={
            "toXml-cdata-end": "<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a><b><![CDATA[]]]]>"
            "<![CDATA[>]]></b><c><![CDATA[]]&gt;]]></c></xml>",
            "toXml-cdata-looking": "<xml><a><![CDATA[<![CDATA[x]]]]><![CDATA[>]]></a></xml>",
        },
    ),
    Rule(
        "names of elements",
        "Numbers, and names that XML doesn't allow, become `<item>`.",
        "Refused, because the value would be lost. Letters are ASCII letters, as in the API.",
        error=UsageError,
        refused=named("toXml", "bad-keys", "chinese-key", "key-text-zero", "mixed-keys"),
    ),
    Rule(
        "values of elements",
        "Floats, bools and objects become some text. An object that has no text is an error.",
        "Refused: `str`, `int`, None, and dicts and lists of them. An object of XML is always a"
        " dict.",
        error=UsageError,
        refused=named("toXml", "types"),
        outcomes={"toXml-object-value": "<xml><a><b>c</b></a></xml>"},
    ),
)
