"""`encoding.xml`: XML of APIv2, read and written as PHP does, and hostile XML refused."""

from __future__ import annotations

import pickle
import random
import tracemalloc
from collections import Counter
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest

from chainpay import ChainpayError, UsageError, XMLError
from chainpay.encoding.xml import from_xml, to_xml
from tests.conformance import php
from tests.conformance.differences_xml import XML_RULES
from tests.support.cases import each

CASES = php.cases("xml.json")


def run(case: dict[str, Any]) -> Any:
    """Return what chainpay makes of a case: a text, the text of a dict, or an error."""
    arguments = [php.value(argument) for argument in case["args"]]
    try:
        if case["fn"] == "Transformer::toArray":
            return str(from_xml(*arguments or ["<xml/>"]))
        names = ("headless", "indent", "root", "item")
        options = dict(zip(names, arguments[1:], strict=False))
        if options.get("headless") is True and not options.get("indent"):
            del options["headless"], options["indent"]  # `to_xml` always writes like this
        return to_xml(arguments[0], **options)
    except (XMLError, UsageError, TypeError) as error:
        return error


def php_result(expected: dict[str, Any]) -> Any:
    if "throws" in expected:
        return "an error"
    value = php.value(expected["return"])
    if value == [] and "last_error" not in expected:
        value = {}  # PHP's empty array is both
    return value if isinstance(value, (str, bytes)) else str(value)


@each("case", CASES, itemgetter("id"))
def test_vector(case: dict[str, Any]) -> None:
    """Each agrees with PHP, or is what its rule says."""
    outcome, expected = run(case), php_result(case["expect"])
    rules = [rule for rule in XML_RULES if case["id"] in rule.vectors]
    if not rules:
        result = "an error" if isinstance(outcome, UsageError) else outcome
        assert result == expected
        return
    (rule,) = rules
    assert outcome != expected, f"{case['id']} agrees with PHP, and needs no rule"
    if case["id"] in rule.refused:
        assert isinstance(outcome, rule.error), repr(outcome)
    else:
        assert outcome == rule.outcomes[case["id"]]


def test_every_vector_is_there() -> None:
    """None is lost, and the rules speak of vectors that exist, each of its own."""
    assert len(CASES) == 120
    named = Counter(identity for rule in XML_RULES for identity in rule.vectors)
    assert not named.keys() - {case["id"] for case in CASES}
    assert set(named.values()) == {1}


# Reading


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("<xml><a>1</a></xml>", {"a": "1"}),
        ("<xml><a>  x </a>\n <b/></xml>", {"a": "  x ", "b": ""}),
        ("<xml><a>1</a><b/><a>2</a><a/></xml>", {"a": ["1", "2", ""], "b": ""}),
        ("<xml><a><b>1</b></a></xml>", {"a": {"b": "1"}}),
        ("<xml><a>x\r\ny&#13;z</a></xml>", {"a": "x\ny\rz"}),
        ("<xml><a>x\x01y\x1f\ufffe\uffffz</a></xml>", {"a": "xyz"}),
        ("<xml xmlns:x='u'><x:a>1</x:a><a>2</a></xml>", {"x:a": "1", "a": "2"}),
        ("<xml xmlns='u'><a>1</a></xml>", {"a": "1"}),
        ("<xml><x:a xmlns:x='u'>1</x:a><y:a xmlns:y='u'/></xml>", {"x:a": "1", "y:a": ""}),
        ("<x:xml><x:a y:b='1'>1</x:a></x:xml>", {"x:a": "1"}),
        ("<xml>x<a>1</a>y<!-- <!DOCTYPE z> --><?z <b/> ?><a>2</a></xml>", {"a": ["1", "2"]}),
        ("<xml><a><![CDATA[<!DOCTYPE z>&x;]]>&lt;&#20013;</a></xml>", {"a": "<!DOCTYPE z>&x;<中"}),
        ("<xml>text</xml>", {}),
        ("<?xml version='1.0' encoding='utf-8'?><xml><a>中</a></xml>", {"a": "中"}),
        ("<?xml version='1.0'?><xml><a>中</a></xml>", {"a": "中"}),
        ("\ufeff<xml><a>中</a></xml>", {"a": "中"}),
    ],
)
def test_reading(text: str, fields: dict[str, Any]) -> None:
    """Text and its UTF-8 are read alike."""
    assert from_xml(text) == fields
    assert from_xml(text.encode()) == fields


def laughs(levels: int) -> str:
    entities = "".join(f'<!ENTITY e{level + 1} "{f"&e{level};" * 10}">' for level in range(levels))
    return f'<!DOCTYPE l [<!ENTITY e0 "lol">{entities}]><xml><a>&e{levels};</a></xml>'


HOSTILE: dict[str, str | bytes] = {
    "billion laughs": laughs(9),
    "quadratic blow-up": f'<!DOCTYPE q [<!ENTITY a "{"x" * 50_000}">]><xml>{"&a;" * 50_000}</xml>',
    "external entity": '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>',
    "external DTD": '<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x"><xml><a>1</a></xml>',
    "parameter entity": '<!DOCTYPE r [<!ENTITY % x SYSTEM "file:///x"> %x;]><xml/>',
    "a DTD hidden by a control character": "<!DOC\1TYPE r [<!ENTITY x 'y'>]><xml><a>&x;</a></xml>",
    "a DOCTYPE that declares nothing": "<!DOCTYPE xml><xml><a>1</a></xml>",
    "a public DTD": '<!DOCTYPE xml PUBLIC "-//W3C//DTD" "http://127.0.0.1:9/x"><xml/>',
    "nested parameter entities": "<!DOCTYPE r [<!ENTITY % a 'x'><!ENTITY % b '%a;%a;'> %b;]><xml/>",
    "an unparsed entity": "<!DOCTYPE r [<!ENTITY x SYSTEM 'x' NDATA n>]><xml/>",
    "default attributes": f"<!DOCTYPE r [<!ATTLIST a b CDATA '{'x' * 9999}'>]><r>{'<a/>' * 99}</r>",
    "a standalone DTD": "<?xml version='1.0' standalone='yes'?><!DOCTYPE r><xml><a>1</a></xml>",
    "a DTD behind the root": "<xml/><!DOCTYPE r [<!ENTITY x 'y'>]>",
    "a DTD in the root": "<xml><!DOCTYPE r [<!ENTITY x 'y'>]></xml>",
    "an entity in the root": "<xml><!ENTITY x 'y'><a>&x;</a></xml>",
    "an entity without a DTD": "<xml><a>&x;</a></xml>",
    "an entity in an attribute": "<xml><a b='&x;'/></xml>",
    "a parameter entity without a DTD": "%x;<xml/>",
    "a reference to NUL": "<xml><a>&#0;</a></xml>",
    "a reference to a surrogate": "<xml><a>&#xD800;</a></xml>",
    "a reference beyond Unicode": "<xml><a>&#x110000;</a></xml>",
    "a reference without end": f"<xml><a>&#{'9' * 900_000};</a></xml>",
    "two roots": "<xml/><xml/>",
    "two attributes of one name": "<xml a='1' a='2'/>",
    "a name without end": f"<{'x' * 1_000_000}",
    "an attribute without end": f"<xml a='{'x' * 1_000_000}",
    "CDATA without end": f"<xml><a><![CDATA[{'x' * 1_000_000}",
    "a comment without end": f"<xml><!--{'x' * 1_000_000}",
    "an end that opens nothing": "</a>" * 200_000,
    "100 MB of a text": b"<xml>" + b"x" * 100_000_000 + b"</xml>",
    "100 MB of elements": b"<a>" * 35_000_000,
    "300,000 levels": "<a>" * 300_000,
    "65 levels": "<a>" * 65 + "</a>" * 65,
    "a byte too many": "<xml>" + " " * 1_048_566 + "</xml>",
    "UTF-7 declared": "<?xml version='1.0' encoding='UTF-7'?><xml>+ADw-a/+AD4-</xml>",
    "UTF-7 declared behind a mark": "\ufeff<?xml version='1.0' encoding = \"utf-7\"?><xml/>",
    "UTF-16 declared": "<?xml version='1.0' encoding='UTF-16'?><xml><a>1</a></xml>",
    "Latin-1 declared": "<?xml version='1.0' encoding='ISO-8859-1'?><xml><a>1</a></xml>",
    "an encoding that isn't": "<?xml version='1.0' encoding='x'?><xml><a>1</a></xml>",
    "UTF-16": "<xml><a>1</a></xml>".encode("utf-16"),
    "UTF-16 without a mark": "<xml><a>1</a></xml>".encode("utf-16-be"),
    "UTF-16 and declared": "<?xml version='1.0' encoding='UTF-16'?><xml/>".encode("utf-16"),
    "UTF-16 with a DTD": laughs(9).encode("utf-16-le"),
    "UTF-32": "<xml><a>1</a></xml>".encode("utf-32"),
    "GBK": "<xml><a>中文</a></xml>".encode("gbk"),
    "overlong UTF-8": b"<xml><a>\xc0\xbcb/></a></xml>",
    "a NUL": "<xml><a>x\0y</a></xml>",
    "NULs alone": b"\0" * 1000,
    "a lone surrogate": "<xml><a>\ud800</a></xml>",
    "cut": "<xml><a>1</a>",
    "nothing": b"",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_xml_is_refused(text: str | bytes) -> None:
    """With a reason that repeats nothing of it, and in little memory."""
    with pytest.raises(XMLError):
        from_xml("<")  # the parser is loaded by now
    tracemalloc.start()
    with pytest.raises(XMLError) as caught:
        from_xml(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000_000
    assert isinstance(caught.value, ChainpayError)
    assert isinstance(caught.value, ValueError)
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_external_entity_is_not_read(tmp_path: Path) -> None:
    """Neither its content nor its name is told."""
    secret = tmp_path / "secret.txt"
    secret.write_text("top secret")
    text = f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]><xml><a>&x;</a></xml>'
    with pytest.raises(XMLError) as caught:
        from_xml(text)
    assert "secret" not in f"{caught.value!r}"


def test_limits_are_just_that() -> None:
    """64 levels, a megabyte, and a hundred thousand siblings are read."""
    fields: Any = from_xml("<a>" * 64 + "x" + "</a>" * 64)
    for _ in range(63):
        fields = fields["a"]
    assert fields == "x"
    assert from_xml("<xml>" + " " * 1_048_565 + "</xml>") == {}
    assert from_xml("<xml>" + "<a/>" * 100_000 + "</xml>") == {"a": [""] * 100_000}


# Writing


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "<xml/>"),
        ({"a": "", "b": None, "c": 0, "d": -1}, "<xml><a></a><b></b><c>0</c><d>-1</d></xml>"),
        ({"a": [], "b": {}, "c": ()}, "<xml><a/><b/><c/></xml>"),
        (
            {"a": ["x", 1, {"b": "y"}]},
            "<xml><a><item>x</item><item>1</item><item><b>y</b></item></a></xml>",
        ),
        ({"a": "x\ry"}, "<xml><a>x&#13;y</a></xml>"),
        ({"a": "<\r>"}, "<xml><a><![CDATA[<]]>&#13;<![CDATA[>]]></a></xml>"),
        ({"a": "]]>"}, "<xml><a><![CDATA[]]]]><![CDATA[>]]></a></xml>"),
    ],
)
def test_writing(fields: dict[str, Any], text: str) -> None:
    """As PHP does, and where that can't be read, so that it can."""
    assert to_xml(fields) == text


def nested(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = {"a": value}
    return value


def endless() -> Any:
    value: dict[str, Any] = {}
    value["a"] = value
    return value


UNWRITABLE: dict[str, tuple[Any, str]] = {
    "a float": ({"a": 1.5}, "'a' is a float"),
    "a bool": ({"a": True}, "'a' is a bool"),
    "bytes": ({"a": b"x"}, "'a' is a bytes"),
    "an object": ({"a": {"b": object()}}, "'b' is a object"),
    "in a list": (["x", 1.5], "'item' is a float"),
    "a NUL": ({"a": "x\0"}, "'a' holds a character that XML doesn't allow"),
    "a control character": ({"a": "x\x1b"}, "'a' holds a character"),
    "a lone surrogate": ({"a": "\ud800"}, "'a' holds a character"),
    "U+FFFF": ({"a": "\uffff"}, "'a' holds a character"),
    "a number of a million digits": ({"a": 10**1_000_000}, "'a' has too many digits"),
    "a name with a space": ({"a b": "x"}, "'a b' can't be the name"),
    "a name with markup": ({"a><b": "x"}, "'a><b' can't be the name"),
    "a name with a line break": ({"a\n": "x"}, r"'a\\n' can't be the name"),
    "a name with a colon first": ({":a": "x"}, "':a' can't be the name"),
    "a Chinese name": ({"名": "x"}, "'名' can't be the name"),
    "a name without end": ({"-" * 1000: "x"}, f"'{'-' * 50}' can't be the name"),
    "text alone": ("x", "made of a dict or a list, not of a str"),
    "nothing at all": (None, "not of a NoneType"),
    "a name that is a number": ({"1": "x"}, "'1' can't be the name"),
    "a name that isn't text": ({1: "x"}, "'1' can't be the name"),
    "no name": ({"": "x"}, "'' can't be the name"),
    "64 levels and a root": (nested(64), "more than 64 levels; does a dict contain itself"),
    "itself": (endless(), "more than 64 levels; does a dict contain itself"),
}


@pytest.mark.parametrize(("fields", "words"), UNWRITABLE.values(), ids=UNWRITABLE)
def test_what_cannot_be_written_is_refused(fields: Any, words: str) -> None:
    """By the name of the element, without its value."""
    with pytest.raises(UsageError, match=words):
        to_xml(fields)


@pytest.mark.parametrize("names", [("a b", "item"), ("xml", "1")])
def test_the_names_of_root_and_items_are_names(names: tuple[str, str]) -> None:
    """They are written nowhere else, and refused as any other."""
    with pytest.raises(UsageError, match="can't be the name"):
        to_xml(["x"], *names)


def test_63_levels_below_the_root_are_written() -> None:
    """As many as are read."""
    assert from_xml(to_xml(nested(63))) == nested(63)


def test_random_values_come_back() -> None:
    """Whatever is written is read as it was: markup, line ends, white space, any character."""
    dice = random.Random(8)
    pieces = ["<", ">", "&", '"', "'", "]", "]]>", "<![CDATA[", "&amp;", "\r", "\n", "\r\n", "\t"]
    pieces += [" ", "x", "中", "😀", "\ud7ff", "\ue000", "\ufffd", "\U0010ffff", "\x7f", "\x85", "﻿"]
    for _ in range(500):
        values = ["".join(dice.choices(pieces, k=dice.randrange(9))) for _ in range(6)]
        flat = dict(zip(("a", "_b", "c.d-1", "x:e"), values, strict=False))
        fields = {**flat, "inner": dict(flat), "list": {"item": values[4:]}}
        assert from_xml(to_xml({**fields, "list": values[4:]})) == fields
        assert from_xml(to_xml(fields | {"list": values[4:]}).encode()) == fields
