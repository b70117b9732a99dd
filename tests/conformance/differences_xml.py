"""Where chainpay and wechatpay-php part in reading and writing XML, by rule: see `differences`."""

from __future__ import annotations

from chainpay import UsageError
from chainpay.encoding.xml import XMLError
from tests.conformance.differences import Rule

__all__ = ["XML_RULES"]


def named(prefix: str, *names: str) -> frozenset[str]:
    return frozenset(f"{prefix}-{name}" for name in names)


XML_RULES = (
    Rule(
        "what is no XML is an error",
        "an empty array, as for an empty element; a NUL is dropped like control characters",
        "XMLError; text with a NUL is UTF-16, or nothing at all",
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
        "internal entities are expanded, up to a limit; the others leave nothing",
        "XMLError, whatever is in it: the platform never sends one",
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
        "names as they are written",
        "prefixed elements disappear",
        "a prefix is part of the name: what is sent must not be lost",
        outcomes={"toArray-namespaces": "{'x:a': '1', 'b': '2'}"},
    ),
    Rule(
        "elements and their text only",
        "attributes, comments, instructions and text beside elements appear here and there",
        "they say nothing: in APIv2 they don't",
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
        "no declaration, no indentation",
        "both on demand",
        "neither: APIv2 wants none, and indented text is another text",
        error=TypeError,  # `to_xml` has no such argument
        refused=named("toXml", "headed", "headed-indent", "indent"),
    ),
    Rule(
        "what XML can hold is written",
        "`]]>` in CDATA, control characters and invalid UTF-8 make a text that no parser reads; a"
        " NUL ends the value",
        "`]]>` is split, so that it is read as it was; what XML can't hold is refused",
        error=UsageError,
        refused=named("toXml", "bytes", "controls", "nul"),
        outcomes={
            "toXml-cdata-end": "<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a><b><![CDATA[]]]]>"
            "<![CDATA[>]]></b><c><![CDATA[]]&gt;]]></c></xml>",
            "toXml-cdata-looking": "<xml><a><![CDATA[<![CDATA[x]]]]><![CDATA[>]]></a></xml>",
        },
    ),
    Rule(
        "names are names",
        "numbers, and names that XML has not, become `<item>`",
        "refused: under another name a value is lost; of letters, those of ASCII, as in the API",
        error=UsageError,
        refused=named("toXml", "bad-keys", "chinese-key", "key-text-zero", "mixed-keys"),
    ),
    Rule(
        "values are str and int",
        "floats, bools and objects become some text; an object without one is an error",
        "refused: `str`, `int`, None, and dicts and lists of them; all objects are dicts",
        error=UsageError,
        refused=named("toXml", "types"),
        outcomes={"toXml-object-value": "<xml><a><b>c</b></a></xml>"},
    ),
)
