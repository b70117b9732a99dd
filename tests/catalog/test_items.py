"""Values of a command line: keys that lead into objects and lists, types by catalog, files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chainpay import UsageError, catalog
from chainpay.catalog.spelling.items import parse_items, parse_json_text

REFUND = catalog.operation("POST", "v3/refund/domestic/refunds").fields_in("json")
NATIVE = catalog.operation("POST", "v3/pay/transactions/native").fields_in("json")
PARKING = catalog.operation("POST", "v2/vehicle/pay/payapply").fields_in("xml")


def read_file(name: str) -> str:
    """Return what a file holds: there is one."""
    return {"body.json": '{"total": 1}\n', "text": "一行\r\n", "two": "a\n\n"}[name]


def parse(*pairs: str, **more: Any) -> Any:
    return parse_items(pairs, read_file=read_file, **more)


@pytest.mark.parametrize(
    ("pairs", "value"),
    [
        ((), {}),
        (("a=1",), {"a": "1"}),
        (("a=",), {"a": ""}),
        (("a=b=c",), {"a": "b=c"}),
        (("a=x:=y",), {"a": "x:=y"}),
        (("a.b=1", "a.c=2", "d=3"), {"a": {"b": "1", "c": "2"}, "d": "3"}),
        (("a.0.b=1", "a.1.b=2"), {"a": [{"b": "1"}, {"b": "2"}]}),
        (("a[0].b=1", "a[0].c=2"), {"a": [{"b": "1", "c": "2"}]}),
        (("a.1=y", "a.0=x"), {"a": ["x", "y"]}),
        (("a[0][1]=y", "a.0.0=x"), {"a": [["x", "y"]]}),
        (("a:=1", "b:=null", "c:=[1, {}]"), {"a": 1, "b": None, "c": [1, {}]}),
        (('a:="@text"',), {"a": "@text"}),
        (("a=@text", "b:=@body.json", "c=@two"), {"a": "一行", "b": {"total": 1}, "c": "a\n"}),
        (("a=1\n2",), {"a": "1\n2"}),
        (("Wechatpay-Serial=1",), {"Wechatpay-Serial": "1"}),
    ],
)
def test_keys_lead_into_objects_and_lists(pairs: tuple[str, ...], value: Any) -> None:
    """Without a catalog every value is text, unless it is written as JSON."""
    assert parse(*pairs) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("-1.5", -1.5),
        ("1e3", 1000.0),
        ("true", True),
        ("false", False),
        ("null", None),
        ("007", "007"),
        ("1.", "1."),
        ("NaN", "NaN"),
        ("True", "True"),
        ("1" * 101, "1" * 101),
        ("一", "一"),
    ],
)
def test_a_field_that_nobody_knows_is_guessed(text: str, value: Any) -> None:
    """Only of JSON, and only what JSON has a word for."""
    guessed = parse(f"a={text}", guesses=True)["a"]
    assert (guessed, type(guessed)) == (value, type(value))
    assert parse(f"a={text}") == {"a": text}


def test_types_are_those_of_the_catalog() -> None:
    """An order number stays text, an amount is an integer; what the catalog lacks is guessed."""
    assert parse(
        "out_trade_no=20261125001",
        "amount.total=1",
        "amount.from.0.account=AVAILABLE",
        "amount.from.0.amount=1",
        "brand_new=1",
        "amount.brand_new=true",
        fields=REFUND,
        guesses=True,
    ) == {
        "out_trade_no": "20261125001",
        "amount": {
            "total": 1,
            "from": [{"account": "AVAILABLE", "amount": 1}],
            "brand_new": True,
        },
        "brand_new": 1,
    }
    native = parse("support_fapiao=true", "settle_info.profit_sharing=false", fields=NATIVE)
    assert native == {"support_fapiao": True, "settle_info": {"profit_sharing": False}}


def test_numbers_are_numbers_and_lists_may_hold_texts() -> None:
    """The types that orders don't have."""
    number = catalog.Field("rate", "number", True)
    texts = catalog.Field("names", "array of string", True)
    assert parse("rate=0.5", "names.0=1", fields=(number, texts)) == {"rate": 0.5, "names": ["1"]}
    with pytest.raises(UsageError, match="rate takes a number, such as rate=1"):
        parse("rate=much", fields=(number,))


def test_what_is_text_of_json_becomes_that_text() -> None:
    """Fields of APIv2 are flat: what is nested in one is its text, as it is written or built."""
    built = parse("scene_info.start_time=2026", "scene_info.plate_number=粤B", fields=PARKING)
    assert json.loads(built["scene_info"]) == {"start_time": "2026", "plate_number": "粤B"}
    assert parse("scene_info={}", fields=PARKING) == {"scene_info": "{}"}
    assert parse("scene_info:={}", fields=PARKING) == {"scene_info": {}}


@pytest.mark.parametrize(
    ("pairs", "message"),
    [
        (("a",), "-j takes key=value or key:=JSON; number 1 has no key or no ="),
        (("a=1", "=b"), "number 2 has no key"),
        (("a..b=1",), "the key 'a..b' is not of the form"),
        (("a.=1",), "'a.' is not of the form"),
        (("[0]=1",), "is not of the form"),
        (("a[]=1",), "is not of the form"),
        (("a b=1",), "is not of the form"),
        (("a=1", "a=2"), "a is given twice"),
        (("a=1", "a.b=2"), "a.b and a contradict each other"),
        (("a.b=2", "a=1"), "a and a.b contradict each other"),
        (("a.0=1", "a.b=2"), "a.b and a.0 contradict each other.*list.*object"),
        (("a.b=1", "a[0]=2"), r"a\[0\] and a.b contradict each other"),
        (("a:={}", "a.b=1"), "contradict"),
        (("a.1=x",), "a.1: the list has no item 0 before it"),
        (("a.0=x", "a.2=y"), "a.2: the list has no item 1 before it"),
        (("a:=x",), "a is not JSON: Expecting value at line 1, column 1"),
        (("a:=[NaN]",), "a is not JSON: NaN is not a number of JSON"),
        (("a:=" + "[" * 100_000,), "a is not JSON: it is nested too deeply"),
        (("a:=@text",), "a is not JSON"),
        (('a:="x',), "a is not JSON: Unterminated string starting at line 1, column 1"),
        (("a" + ".0" * 50 + "=1",), r"the key a(\.0){9}\.… has 51 steps, more than 50"),
        (("a" + ".b" * 2000 + "=1",), "has 2001 steps, more than 50"),
    ],
)
def test_what_contradicts_or_is_none_is_refused(pairs: tuple[str, ...], message: str) -> None:
    """The key is named; the value, which may be anybody's secret, is not."""
    with pytest.raises(UsageError, match=message):
        parse(*pairs)


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        ("amount.total=0.01", "amount.total takes an integer, in fen .分., such as amount.total=1"),
        ("amount.total=1元", "takes an integer"),
        (
            "amount=1",
            r"amount is an object: set its fields, amount.refund=…, or JSON, amount:={…}",
        ),
        ("amount.from=1", r"amount.from is a list: set its items, amount.from.0=…"),
        ("amount.from.0=1", r"amount.from.0 is an object"),
        ("amount.from.account=1", r"it is a list, so write amount.from.0.account"),
        ("amount.from.999999999.account=1", "999999999 is not an index of a list; the first is 0"),
        ("amount.0=1", "amount.0: amount is not a list"),
        ("amount.from.0.0=1", "from is not a list"),
    ],
)
def test_a_value_of_another_type_is_refused(pair: str, message: str) -> None:
    """With what to write instead."""
    with pytest.raises(UsageError, match=message):
        parse(pair, fields=REFUND)


def test_a_flag_is_true_or_false() -> None:
    """Not yes, and not 1."""
    with pytest.raises(UsageError, match="support_fapiao takes true or false"):
        parse("support_fapiao=yes", fields=NATIVE)
    quantity = catalog.Field("quantity", "integer", True)
    with pytest.raises(UsageError, match="quantity takes an integer, such as quantity=1"):
        parse("quantity=one", fields=(quantity,))
    bare = catalog.Field("bare", "object", True)
    with pytest.raises(UsageError, match=r"bare.name=…"):
        parse("bare=1", fields=(bare,))


def test_pairs_are_added_to_a_body() -> None:
    """What they name anew they replace; the body itself is not changed."""
    body = {"amount": {"total": 1, "currency": "CNY"}, "goods": [{"id": 1}], "x": 1}
    before = json.dumps(body)
    assert parse("amount.total:=2", "goods.0.name=n", "goods.1.id:=2", "x.y=1", into=None)
    assert parse("amount.total:=2", "goods.0.name=n", "goods.1.id:=2", "y=1", into=body) == {
        "amount": {"total": 2, "currency": "CNY"},
        "goods": [{"id": 1, "name": "n"}, {"id": 2}],
        "x": 1,
        "y": "1",
    }
    assert json.dumps(body) == before
    assert parse(into=[1]) == [1]


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        ("x.y=1", "x.y needs an object where the body has something else"),
        ("amount.0=1", "amount.0 needs a list"),
        ("goods.2=1", "goods.2: the list has no item 1 before it"),
    ],
)
def test_a_body_of_another_kind_is_not_overwritten(pair: str, message: str) -> None:
    """Neither is anything of it guessed."""
    with pytest.raises(UsageError, match=message):
        parse(pair, into={"x": 1, "amount": {}, "goods": [1]})
    with pytest.raises(UsageError, match="a needs an object"):
        parse("a=1", into=[1])


def test_json_is_named_where_it_stops() -> None:
    """By line and column, without a word of it."""
    with pytest.raises(UsageError, match=r"the body is not JSON: .* at line 2, column 1") as caught:
        parse_json_text('{"secret": 1,\n', "the body")
    assert "secret" not in str(caught.value)
