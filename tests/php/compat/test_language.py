"""What PHP's language does: keys, missing parts, copies, classes and functions by name."""

from __future__ import annotations

import io
from enum import Enum
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import chainpay
import chainpay.php
from chainpay.php import compat as php


class Channel(Enum):
    NATIVE = "native"


class Order:
    """An order whose copies forget their number."""

    def __init__(self) -> None:
        self.goods: list[Any] = [{"name": "茶"}]
        self.owner = SimpleNamespace(name="甲")

    def _clone_(self) -> None:
        self.number = None

    def label(self, text: str) -> str:
        """Return a text."""
        return f"订单 {text}"


def test_comparisons() -> None:
    """``>`` and ``>=`` are PHP's, also of texts."""
    assert php.greater("10", 9)
    assert not php.greater("abc", "abd")
    assert php.greater_equal("1.0", 1)


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("12", 12),
        ("-7", -7),
        ("0", 0),
        ("-0", "-0"),
        ("007", "007"),
        ("9223372036854775808", "9223372036854775808"),
        ("a", "a"),
        (None, ""),
        (True, 1),
        (5.9, 5),
        (3, 3),
    ],
)
def test_a_key(value: object, key: int | str) -> None:
    """A decimal text is a number."""
    assert php.to_key(value) == key
    assert type(php.to_key(value)) is type(key)


def test_a_key_that_is_none() -> None:
    """An array is no key."""
    with pytest.raises(TypeError, match="Illegal offset type"):
        php.to_key([])


def test_arrays() -> None:
    """Written as PHP writes them, and sent as PHP sends them."""
    assert php.made({}, "x") == {"x": []}
    assert php.made({"x": [1]}, "x") == {"x": [1]}
    array: dict[str, int] = {}
    assert php.set_item(array, "a", 5) == 5
    assert array == {"a": 5}
    with pytest.raises(TypeError, match="assign it in a statement"):
        php.set_item([1], "a", 5)
    sent = php.for_json({"detail": {}, "list": {0: {"a": {}}, 1: 2}, "rest": {1: 2}})
    assert sent == {"detail": [], "list": [{"a": []}, 2], "rest": {"1": 2}}
    assert php.for_json([{}, "x"]) == [[], "x"]


def test_what_is_sent() -> None:
    """As PHP writes it: in JSON, in a query, in the XML of APIv2, in headers."""
    amount = SimpleNamespace(total=100.0, rate=0.5, none=SimpleNamespace())
    assert repr(php.for_json([amount, 1e17, -2.0])) == (
        "[{'total': 100, 'rate': 0.5, 'none': {}}, 1e+17, -2]"
    )
    query = {"a": True, "b": False, "c": None, "d": [], "e": [1, [2.0]], "f": {"x": None}, 5: 1.5}
    assert php.for_query(query) == {
        **{"a": 1, "b": 0},
        **{"e": {"0": 1, "1": {"0": "2"}}, "5": "1.5"},
    }
    assert php.for_query("a=1") == "a=1"
    assert php.for_xml({"total_fee": 100.0, "attach": None, "ok": True}) == {
        **{"total_fee": "100", "attach": "", "ok": "1"}
    }
    assert php.options({"json": {"total": 1.0}, "debug": False, "no": "A1"}) == {
        **{"json": {"total": 1}, "no": "A1"}
    }
    assert php.options([]) == {}
    headers = {"A": 25, "B": True, "C": " x ", "D": ["y"]}
    assert php.for_headers(headers) == {"A": "25", "B": "1", "C": "x", "D": ["y"]}
    chain = SimpleNamespace(get="get", post_async="post_async")
    assert php.verb(chain, "GET") == "get"
    assert php.verb(chain, "postAsync") == "post_async"
    assert php.path_of("/v3/a?b=c?d") == "/v3/a"
    assert php.query_of("/v3/a?b=c?d") == "b=c?d"
    assert php.query_of("/v3/a") == ""


def test_a_saved_answer(tmp_path: Path) -> None:
    """It is written into a file, and passed on."""
    answer = httpx.Response(200, content=b"a,b")
    file = tmp_path / "a.csv"
    assert php.save(answer, f"file://{file}") is answer
    assert file.read_bytes() == b"a,b"
    opened = io.BytesIO()
    php.save(answer, opened)
    assert opened.getvalue() == b"a,b"


def test_properties() -> None:
    """A missing one is null."""
    body = SimpleNamespace(amount=SimpleNamespace(total=1), attach=None)
    assert php.prop(body.amount, "total") == 1
    assert php.prop(body, "attach", "-") == "-"
    assert php.prop(php.prop(body, "payer"), "openid", "-") == "-"
    assert php.set_prop(body, "attach", "x") == body.attach == "x"


def test_clone() -> None:
    """Arrays are copied, objects are shared, and ``__clone`` is called."""
    order = Order()
    twin = php.clone(order)
    twin.goods[0]["name"] = "杯"
    assert order.goods == [{"name": "茶"}]
    assert twin.owner is order.owner
    assert twin.number is None
    plain = SimpleNamespace(rows={"a": [1]})
    copy = php.clone(plain)
    copy.rows["a"].append(2)
    assert plain.rows == {"a": [1]}


def test_errors_and_answers_have_names_of_php() -> None:
    """An answer and an error that came from a client without PHP's names."""
    answer = php.psr(chainpay.Response(200, content=b"{}"))
    assert answer.getStatusCode() == 200
    error = httpx.ConnectError("refused")
    assert php.psr(error).getMessage()
    assert php.get_class(error) == "GuzzleHttp\\Exception\\ConnectException"
    assert php.psr("x") == "x"
    assert php.get_class(SimpleNamespace()) == "stdClass"
    assert php.get_class(Order()) == "Order"
    rejection = chainpay.php.RejectionException("no")
    assert php.get_class(rejection) == "GuzzleHttp\\Promise\\RejectionException"


def test_classes_and_functions_by_name() -> None:
    """Names that are computed are those of the module that asks."""
    assert php.class_of("App\\Order") is Order
    with pytest.raises(php.Error, match='Class "Nothing" not found'):
        php.class_of("Nothing")
    assert php.callable_of([Order(), "label"])("1") == "订单 1"
    assert php.callable_of(len) is len
    assert php.callable_of("test_clone") is test_clone
    with pytest.raises(php.Error, match="undefined function nothing"):
        php.callable_of("nothing")


def test_enums() -> None:
    """`try_from` is null where a value is none of the cases."""
    assert php.try_from(Channel, "native") is Channel.NATIVE
    assert php.try_from(Channel, "x") is None


def test_throw() -> None:
    """Both raise inside an expression."""
    with pytest.raises(ValueError, match="no"):
        php.throw(ValueError("no"))
    with pytest.raises(php.UnhandledMatchError, match="Unhandled match case 'x'"):
        php.unhandled_match("x")
    with pytest.raises(php.UnhandledMatchError, match="Unhandled match case 5"):
        php.unhandled_match(5)


class Job:
    """What a converted file may define."""

    __php_properties__ = {"name": "public", "_owner": "protected", "key": "private"}  # noqa: RUF012

    def __init__(self) -> None:
        self.name, self.key = "refund", "secret"
        self._owner = "shop"

    def run(self, order_no: str = "") -> str:
        """Return what came."""
        return f"run {order_no}"

    @staticmethod
    def made() -> str:
        """Return a name."""
        return "made"


class Magic:
    """A class with PHP's ``__call`` and ``__callStatic``."""

    def _call_(self, name: str, values: list[object]) -> object:
        return [name, *values]

    @classmethod
    def _call_static_(cls, name: str, values: list[object]) -> object:
        return [cls.__name__, name, *values]


def test_hidden_methods() -> None:
    """They are not found where the caller can't see them; ``__call`` may stand in."""
    assert php.method_of(Job(), "RUN", {"made": "private"})("A1") == "run A1"
    with pytest.raises(php.Error, match=r"^Call to private method Job::run\(\) from global scope$"):
        php.method_of(Job(), "run", {"run": "private"})
    with pytest.raises(php.Error, match=r"^Call to protected method Job::Run\(\) from scope Shop$"):
        php.method_of(Job(), "Run", {"run": "protected"}, "Shop")
    with pytest.raises(php.Error, match=r"^Call to undefined method Job::go\(\)$"):
        php.method_of(Job(), "go", {"go": "private"})
    assert php.method_of(Magic(), "run", {"run": "private"})(1) == ["run", 1]
    assert php.method_of(Magic, "run", {"run": "private"})() == ["Magic", "run"]


def test_arguments_by_name() -> None:
    """A parameter may have another name in Python; one that is unknown is PHP's error."""
    assert php.call(Job().run, orderNo="A1") == "run A1"
    assert php.call(lambda **names: names, orderNo="A1") == {"orderNo": "A1"}
    assert php.call(max, [], default=5) == 5  # it has no signature
    with pytest.raises(php.Error, match=r"^Unknown named parameter \$no$"):
        php.call(Job().run, no="A1")


@pytest.mark.parametrize(
    ("value", "is_callable"),
    [
        (len, True),
        ("trim", True),
        ("nope", False),
        ("Job", False),
        ("Exception", False),
        ("Job::made", True),
        ("Job::run", False),
        ("Nope::run", False),
        ("Magic::any", True),
        (["Job", "made"], True),
        (["Job", "run"], False),
        ([Job(), "run"], True),
        ([Job(), "nope"], False),
        ([Magic(), "any"], True),
        ([Job()], False),
        ([1, 2], False),
        (5, False),
        (None, False),
        ({"a": 1, "b": "c"}, False),
    ],
)
def test_what_is_callable(value: object, is_callable: bool) -> None:
    assert php.is_callable(value) is is_callable


def test_what_is_callable_as_it_is_written() -> None:
    """Of a name or a pair nobody asks whether it is there."""
    assert php.is_callable("nope", True)
    assert php.is_callable([Job(), "nope"], True)
    assert not php.is_callable([Job(), 5], True)


def test_objects_as_arrays() -> None:
    """Hidden properties have the NULs of PHP in their names."""
    assert php.to_array(Job()) == {"name": "refund", "\0*\0_owner": "shop", "\0Job\0key": "secret"}
    assert php.to_array(php.ArrayObject([1, 2])) == [1, 2]
    assert php.to_array(Job().run)[0]() == "run "


def test_instances_of_classes_by_name() -> None:
    """A class that nobody has made has none; a number is no class."""
    assert php.instance_of(Job(), "job")
    assert php.instance_of(Job(), Job())
    assert php.instance_of(len, "Closure")
    assert not php.instance_of(Job(), "Magic")
    assert not php.instance_of(Job(), "Nope")
    assert not php.instance_of("Job", "Job")
    with pytest.raises(php.Error, match=r"^Class name must be a valid object or a string$"):
        php.instance_of(Job(), 5)
