"""The stubs of the known paths: that they have the whole catalog, and how they are made."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import chainpay
from chainpay import catalog
from chainpay.catalog import Field, Operation
from chainpay.encoding.path import from_attribute, to_attribute, variable_names
from tests.support.cases import OPERATIONS, each, name_operation
from tools.catalog.__main__ import main
from tools.catalog.stubs import write_stubs

PACKAGE = Path(chainpay.__file__).parent
ROOT = Path(__file__).parents[2]
OPENAPI = PACKAGE / "openapi"
VERBS = {"get", "post", "put", "patch", "delete"}
#: What APIv2 has as required, and yet may be left out: it is added.
ADDED = {"sign", "nonce_str", "sign_type"}


# A reader of stubs that is independent of their generator


class Known(NamedTuple):
    """What a name is, and in which module."""

    module: str
    node: ast.ClassDef | ast.Call


@cache
def module(name: str) -> dict[str, ast.stmt]:
    """Return what a module declares and imports, by name."""
    path = PACKAGE.parent.joinpath(*name.split("."))
    file = path / "__init__.pyi" if path.is_dir() else path.with_suffix(".pyi")
    names: dict[str, ast.stmt] = {}
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            names[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            names[node.targets[0].id] = node
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.asname or alias.name: node for alias in node.names}
    return names


def look_up(where: str, name: str) -> Known:
    node = module(where)[name]
    if isinstance(node, ast.ImportFrom):
        (alias,) = [one for one in node.names if name in (one.asname, one.name)]
        start = f"{where}." if node.level else ""
        return look_up(f"{start}{node.module}", alias.name)
    known = node.value if isinstance(node, ast.Assign) else node
    assert isinstance(known, (ast.ClassDef, ast.Call))
    return Known(where, known)


@cache
def methods(known: Known) -> list[ast.FunctionDef]:
    """Return what a class has, whatever it stands under."""
    assert isinstance(known.node, ast.ClassDef)
    return [node for node in ast.walk(known.node) if isinstance(node, ast.FunctionDef)]


@cache
def attributes(known: Known) -> dict[str, ast.expr]:
    """Return a place's properties and what they are; segments that are no attribute as they are."""
    types = {}
    for method in methods(known):
        assert method.returns is not None
        if method.name != "__getitem__":
            types[method.name] = method.returns
        elif ast.unparse(method.args.args[1].annotation or method) != "str":
            (literal,) = [n for n in ast.walk(method.args.args[1]) if isinstance(n, ast.Constant)]
            types[f"[{literal.value!s}]"] = method.returns
    return types


@cache
def place(path: str) -> Known:
    """Return the class of a place, found by the attributes of its chain."""
    root, *parts = path.split("/")
    known = look_up("chainpay.openapi", {"global": "Global", "hk": "Hk"}.get(root, root.upper()))
    for part in parts:
        kind = attributes(known)[accessor(part or "{empty}")]
        assert isinstance(kind, ast.Name)
        known = look_up(known.module, kind.id)
    return known


def accessor(part: str) -> str:
    attribute = to_attribute(part)
    return attribute if from_attribute(attribute) == part else f"[{part}]"


def structure(where: str, kind: ast.expr) -> Known:
    """Return the one TypedDict that an annotation names."""
    names = [node.id for node in ast.walk(kind) if isinstance(node, ast.Name)]
    (name,) = {name for name in names if name[0].isupper() and name not in WORDS}
    return look_up(where, name)


WORDS = {"NotRequired", "Literal", "Any", "Answer", "XMLAnswer", "Promise"}


@cache
def keys(known: Known) -> dict[str, tuple[bool, ast.expr]]:
    """Return the keys of a TypedDict: whether each is required, and its annotation."""
    if isinstance(known.node, ast.Call):
        (items,) = [node for node in known.node.args if isinstance(node, ast.Dict)]
        pairs = [
            (ast.literal_eval(k), v) for k, v in zip(items.keys, items.values, strict=True) if k
        ]
    else:
        (base,) = known.node.bases
        assert isinstance(base, ast.Name)
        if base.id not in ("TypedDict", "Options", "OptionsV2"):
            return keys(look_up(known.module, base.id))
        fields = [node for node in known.node.body if isinstance(node, ast.AnnAssign)]
        pairs = [(ast.unparse(node.target), node.annotation) for node in fields]
    return {name: (not ast.unparse(kind).startswith("NotRequired["), kind) for name, kind in pairs}


# The whole catalog

every_operation = each("operation", OPERATIONS, name_operation)


def required_names(fields: tuple[Field, ...], is_v2: bool) -> set[str]:
    names = {field.name for field in fields if field.required}
    return names - ADDED if is_v2 else names


def check(known: Known, fields: tuple[Field, ...], is_v2: bool = False) -> None:
    """Check that a TypedDict has these fields and no other, and so on below."""
    declared = keys(known)
    assert list(declared) == [field.name for field in fields]
    assert {name for name, (required, _) in declared.items() if required} == required_names(
        fields, is_v2
    )
    for field in fields:
        kind = declared[field.name][1]
        text = ast.unparse(kind)
        if field.item == "object" and field.children:
            check(structure(known.module, kind), field.children)
        assert field.is_array == ("list[" in text)
        if field.item == "string" and field.enum and not field.encrypted:
            assert all(repr(value) in text for value in field.enum)
        assert ("Sensitive" in text) == (bool(field.encrypted) and bool(field.location))


@pytest.mark.slow
@every_operation
def test_every_operation_is_there_with_its_keys(operation: Operation) -> None:
    """The chain of attributes leads to the verb, which takes and answers what the catalog says."""
    here = place(operation.path)
    verb = operation.method.lower()
    kinds = attributes(here)
    is_v2 = operation.api == "v2"
    verb_type = kinds[verb]
    assert isinstance(verb_type, ast.Subscript)
    for later in (f"{verb}_async", f"{verb}Async"):
        assert ast.unparse(kinds[later]) == (
            f"{ast.unparse(verb_type.value)}[Promise[{ast.unparse(verb_type.slice)}]]"
        )
    verb_class = look_up(here.module, ast.unparse(verb_type.value))
    keywords, with_dict = strict_signatures(verb_class)
    named = {one.arg: one.annotation for one in keywords.kwonlyargs}
    bodies = [one for one in ("json", "xml", "query", "body") if one in operation.options]
    flags = ["security", "nonceless"] if is_v2 else []
    assert {*named} == {*bodies, *flags, *variable_names(operation.path)}
    annotation = with_dict.posonlyargs[-1].annotation
    if named and annotation:
        options = keys(structure(verb_class.module, annotation))
        assert {name: ast.unparse(kind) for name, (_, kind) in options.items()} == {
            name: ast.unparse(kind) for name, kind in named.items() if kind
        }
    for option in bodies:
        fields, kind = operation.fields_in(option), named[option]
        if fields and kind:
            check(structure(verb_class.module, kind), fields, is_v2)
    answer = ast.unparse(verb_type.slice)
    if not operation.returns or "$" in str(operation.returns):
        assert answer == "Response"
    else:
        assert answer.startswith("XMLAnswer[" if operation.media == "xml" else "Answer[")
        check(structure(here.module, verb_type.slice), operation.returns)


def strict_signatures(verb: Known) -> tuple[ast.arguments, ast.arguments]:
    """Return the last two signatures of a verb: that of keywords, and that of a dict."""
    *_, keywords, with_dict = [one.args for one in methods(verb) if one.name == "__call__"]
    return keywords, with_dict


@every_operation
def test_a_plain_dict_is_accepted_in_place_of_each_structure(operation: Operation) -> None:
    """By signatures that stand before the others, and by the only one of mypy."""
    here = place(operation.path)
    verb_type = attributes(here)[operation.method.lower()]
    assert isinstance(verb_type, ast.Subscript)
    verb = look_up(here.module, ast.unparse(verb_type.value))
    mypys, *loose, strict, _ = [one.args for one in methods(verb) if one.name == "__call__"]
    bodies = [one for one in ("json", "xml", "query") if operation.fields_in(one)]
    for kind in (mypys, loose[-1]):
        annotation = kind.posonlyargs[-1].annotation
        assert annotation
        assert ast.unparse(annotation).endswith(" | AnyDict")
        (options,) = {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)} - {
            "AnyDict"
        }
        if bodies:
            declared = keys(look_up(verb.module, options))
            for name in bodies:
                assert ast.unparse(declared[name][1]).endswith(" | AnyDict")
    named = {one.arg: one.annotation for one in loose[0].kwonlyargs}
    for one in strict.kwonlyargs:
        if bodies and one.annotation:
            end = " | AnyDict" if one.arg in bodies else ""
            assert named[one.arg] is not None
            assert ast.unparse(named[one.arg]) == f"{ast.unparse(one.annotation)}{end}"


@every_operation
def test_required_options_are_required_keywords(operation: Operation) -> None:
    """The signature without a dict requires each option that the call needs."""
    here = place(operation.path)
    verb_type = attributes(here)[operation.method.lower()]
    assert isinstance(verb_type, ast.Subscript)
    verb_class = look_up(here.module, ast.unparse(verb_type.value))
    alone, with_dict = strict_signatures(verb_class)
    required = {
        one.arg
        for one, default in zip(alone.kwonlyargs, alone.kw_defaults, strict=True)
        if default is None
    }
    query = any(field.required for field in operation.fields_in("query"))
    flags = {"security", "nonceless"} if operation.api == "v2" else set()
    must = {"json", "xml", "body"} | ({"query"} if query else set()) | flags
    assert required == {*must.intersection(operation.options), *variable_names(operation.path)}
    assert not with_dict.kwonlyargs  # what stands beside the dict comes from its own type


def paths_below(path: str) -> Iterator[str]:
    yield path
    for part in catalog.children(path):
        yield from paths_below(f"{path}/{part}")


@pytest.mark.parametrize("root", ["v2", "v3", "hk", "global"])
def test_nothing_else_is_there(root: str) -> None:
    """At every place, also below ``hk`` and ``global``: the children that exist, and the verbs."""
    for path in paths_below(root):
        methods_here = {known.method for known in catalog.index.match(path)}
        verbs = {
            f"{method.lower()}{end}" for method in methods_here for end in ("", "_async", "Async")
        }
        children = {accessor(part) for part in catalog.children(path)}
        assert {*attributes(place(path))} == verbs | children, path


# The generator


def operation(path: str, method: str = "POST", **more: object) -> Operation:
    """Return a made-up operation."""
    facts: dict[str, object] = {
        "method": method,
        "path": path,
        "api": path[:2],
        "title": "标题",
        "doc": None,
        "options": {},
        "extra_options": [],
        "params": [],
        "returns": [],
        "media": "json",
    }
    return Operation.load({**facts, **more})


def field(name: str, kind: str = "string", **more: object) -> dict[str, object]:
    return {"name": name, "type": kind, "required": True, **more}


def stub_file(*operations: Operation, file: str = "v3/a.pyi") -> str:
    return write_stubs(operations)[file]


def stub_of_request(*fields: dict[str, object], option: str = "json", path: str = "v3/a") -> str:
    """Return the file of an operation that asks for some fields."""
    params = [{**one, "in": option} for one in fields]
    file = f"{path[:2]}/a.pyi"
    return stub_file(operation(path, options={option: True}, params=params), file=file)


def stub_of_answer(*fields: dict[str, object], media: str = "json") -> str:
    """Return the file of an operation that answers some fields."""
    return stub_file(operation("v3/a", returns=list(fields), media=media))


def test_a_small_file_as_a_whole() -> None:
    """A place, its verb, and what that takes and answers."""
    one = operation(
        "v3/a/{b}",
        doc="https://pay.weixin.qq.com/1",
        notices=["deprecated"],
        hosts=[{"uri": "https://other/", "required": False}],
        options={"json": True, "headers": True},
        params=[
            field("b", **{"in": "path"}),
            field("id", label='号"\\', **{"in": "json"}),
            field("Idempotency-Key", **{"in": "headers"}),
        ],
        returns=[field("state", enum=["A", "B"])],
    )
    assert (
        stub_file(one)
        == '''\
# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, TypedDict, Unpack, overload
from typing_extensions import deprecated
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class A(Place):
    """v3/a"""
    @property
    def _b_(self) -> AB:
        """POST 标题"""

class AB(Place):
    """v3/a/{b}"""
    @property
    @deprecated("标题")
    def post(self) -> ABPost[Answer[ABPostAnswer]]:
        """标题

        POST v3/a/{b}
        https://pay.weixin.qq.com/1
        base_uri: https://other/
        headers: Idempotency-Key
        notices: deprecated
        """
    @property
    @deprecated("标题")
    def post_async(self) -> ABPost[Promise[Answer[ABPostAnswer]]]:
        """标题"""
    @property
    @deprecated("标题")
    def postAsync(self) -> ABPost[Promise[Answer[ABPostAnswer]]]:
        """标题"""

class ABPostOptions(Options, total=False):
    json: ABPostJson
    b: str | int

class ABPostLooseOptions(Options, total=False):
    json: ABPostJson | AnyDict
    b: str | int

class ABPost(Verb[R]):
    """标题

    POST v3/a/{b}
    https://pay.weixin.qq.com/1
    base_uri: https://other/
    headers: Idempotency-Key
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ABPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ABPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ABPostJson | AnyDict,
            b: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ABPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ABPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ABPostJson, b: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: ABPostOptions, /, **more: Unpack[ABPostOptions]) -> R: ...

class ABPostJson(TypedDict):
    id: str
    """号\\"\\\\"""

class ABPostAnswer(TypedDict):
    state: Literal["A", "B"]
'''
    )


def test_a_call_that_needs_nothing() -> None:
    """It may have any option, as a keyword or in the dict."""
    text = stub_file(operation("v3/a", "GET"))
    assert "        def __call__(self, **more: Unpack[Options]) -> R: ..." in text
    assert "class AGetOptions" not in text
    assert "Loose" not in text
    assert "def get(self) -> AGet[Response]:" in text


@pytest.mark.parametrize(
    ("kind", "option", "declared"),
    [
        (field("x"), "json", "x: str"),
        (field("x", required=False), "json", "x: NotRequired[str]"),
        (field("x", required=False), "query", "x: NotRequired[str | None]"),
        (field("x", "integer"), "json", "x: int"),
        (field("x", "integer"), "query", "x: int | str"),
        (field("x", "number"), "json", "x: float"),
        (field("x", "number", enum=["1.5"]), "json", "x: float"),
        (field("x", "number", enum=[1, 2]), "json", "x: Literal[1, 2]"),
        (field("x", "number", enum=[1]), "query", 'x: Literal[1, "1"]'),
        (field("x", "boolean"), "json", "x: bool"),
        (field("x", "boolean"), "query", 'x: bool | Literal["true", "false"]'),
        (field("x", "array of string"), "json", "x: list[str]"),
        (field("x", "object"), "json", "x: dict[str, Any]"),
        (field("x", const="code"), "json", 'x: Literal["code"]'),
        (field("x", enum=["A", "A"]), "json", 'x: Literal["A"]'),
        (field("x", encrypted="rsa"), "json", "x: str | Sensitive"),
        (field("x", encoded="json", children=[field("y")]), "json", "x: str"),
    ],
)
def test_a_field_that_is_sent(kind: dict[str, object], option: str, declared: str) -> None:
    """Its type follows from what it is, and where."""
    assert f"    {declared}\n" in stub_of_request(kind, option=option)


@pytest.mark.parametrize(
    ("kind", "media", "declared"),
    [
        (field("x", encrypted="rsa"), "json", "x: str"),
        (field("x", "integer"), "json", "x: int"),
        (field("x", "integer"), "xml", "x: str"),
        (field("x", "integer", enum=[1]), "xml", 'x: Literal["1"]'),
        (field("x", "array of string"), "json", "x: list[str]"),
        (field("x", "array of string"), "xml", "x: str | list[str]"),
    ],
)
def test_a_field_that_is_answered(kind: dict[str, object], media: str, declared: str) -> None:
    """In XML all is text, and a list of one is no list."""
    assert f"    {declared}\n" in stub_of_answer(kind, media=media)


def test_what_may_be_left_out_of_apiv2() -> None:
    """What is added as it is signed; of several numbers, all: any one will do."""
    names = ("sign", "nonce_str", "sign_type", "out_trade_no", "mch_id", "refund_id")
    text = stub_of_request(*map(field, names), option="xml", path="v2/a")
    for name in ("sign", "nonce_str", "sign_type"):
        assert f"    {name}: NotRequired[str]\n" in text
    for name in ("out_trade_no", "mch_id", "refund_id"):
        assert f"    {name}: str\n" in text
    either = write_stubs([catalog.operation("POST", "v2/pay/orderquery")])["v2/pay.pyi"]
    assert "    out_trade_no: NotRequired[str]\n" in either
    assert "    mch_id: str\n" in either


@pytest.mark.parametrize("name", ["Wechatpay-Serial", "from", "list"])
def test_names_that_a_class_cannot_have(name: str) -> None:
    """They are no identifiers, or keywords, or would hide a type."""
    text = stub_of_request(field(name))
    assert f'APostJson = TypedDict("APostJson", {{\n    "{name}": str,\n}})\n' in text


def test_names_that_stand_for_many() -> None:
    """An answer with fields of any number has no type."""
    text = stub_of_answer(field("a", "object", children=[field("coupon_$n")]), media="xml")
    assert "APost[Response]" in text
    assert "TypedDict" not in text


def test_a_body_without_fields_is_any() -> None:
    """It is asked for, and nobody knows what is in it."""
    text = stub_file(operation("v2/a", options={"xml": True, "security": True}), file="v2/a.pyi")
    assert "            xml: dict[str, Any],\n            security: bool,\n" in text
    assert "            nonceless: bool = ...,\n" in text
    assert "Unpack[OptionsV2]" in text


def test_structures_are_declared_once() -> None:
    """What is within others is called as its field, or with its owner; what stands alone is not."""
    amount = field("amount", "object", children=[field("total", "integer")])
    other = field("amount", "object", children=[field("sum", "integer")])
    third = field("amount", "object", children=[field("all", "integer")])
    text = stub_file(
        operation("v3/a/b", options={"json": 1}, params=[{**amount, "in": "json"}]),
        operation("v3/a/c", options={"json": 1}, params=[{**amount, "in": "json"}]),
        operation("v3/a/d", options={"json": 1}, params=[{**other, "in": "json"}]),
        operation("v3/a/e-amount", returns=[third]),
        operation("v3/a/e", returns=[field("d", "object", children=[third])]),
    )
    assert text.count("    total: int\n") == 1
    assert "class ABPostJson(TypedDict):\n    amount: Amount\n" in text
    assert "class ACPostJson(ABPostJson): ...\n" in text
    assert "class ADPostJson(TypedDict):\n    amount: ADPostJsonAmount\n" in text


def test_each_name_is_used_once() -> None:
    """A place whose name is taken has a number; here and where another file has it."""
    text = stub_file(operation("v3/a/policy-periods"), operation("v3/a/policy_periods"))
    assert "def policyPeriods(self) -> APolicyPeriods:\n" in text
    assert "def policy_periods(self) -> APolicyPeriods2:\n" in text
    many = [operation(f"v3/a/{name}", method) for name in ("b-c", "b_c") for method in METHODS]
    files = write_stubs([*many, *(operation(f"v3/a/{number}") for number in range(30))])
    assert "from chainpay.openapi.v3.a.bC import BC\n" in files["v3/a/__init__.pyi"]
    assert "from chainpay.openapi.v3.a.b_c import BC as BC2\n" in files["v3/a/__init__.pyi"]


METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def test_a_large_place_is_a_folder() -> None:
    """With more than 30 operations its children have files of their own."""
    few = write_stubs([operation(f"v3/a/b{number}") for number in range(30)])
    assert {*few} == {"paths/__init__.pyi", "v3/__init__.pyi", "v3/a.pyi"}
    many = write_stubs([operation(f"v3/a/b{number}") for number in range(31)])
    assert "v3/a/__init__.pyi" in many
    assert len(many) == 34


def test_what_needs_a_prefix_is_there_twice() -> None:
    """Below it stands the place of v3."""
    hosts = [{"uri": "https://api.mch.weixin.qq.com/hk/", "required": True}]
    files = write_stubs([operation("v3/refunds", hosts=hosts), operation("v3/a")])
    assert "from chainpay.openapi.v3.refunds import Refunds\n" in files["hk/v3.pyi"]
    assert "def refunds(self) -> Refunds:\n" in files["v3/__init__.pyi"]
    assert " a(" not in files["hk/v3.pyi"]
    many = write_stubs([operation(f"v3/refunds/r{number}", hosts=hosts) for number in range(31)])
    assert "hk/v3/refunds.pyi" not in many
    assert "from chainpay.openapi.v3.refunds import Refunds\n" in many["hk/v3/__init__.pyi"]


def test_capitals_and_trailing_slashes() -> None:
    """A segment that no attribute spells is an item; a trailing slash is ``_empty_``."""
    text = stub_file(operation("v3/a/addThis"), operation("v3/a/"))
    assert 'self, path: Literal["addThis"]\n    ) -> AAddThis: ...' in text
    assert "def __getitem__(self, path: str) -> Chain: ..." in text
    assert "def _empty_(self) -> AEmpty:\n" in text


def test_strings_lead_to_the_places_of_common_products() -> None:
    """To no other place; two places of one name have two."""
    paths = ("v3/pay/a", "v3/pay/partner/{id}", "v3/rare/a", "v2/pay/partner/id")
    text = write_stubs(map(operation, paths))["paths/__init__.pyi"]
    tree = ast.parse(text)
    leads = {
        ast.literal_eval(kind.slice): ast.unparse(node.returns)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.returns
        if isinstance(kind := node.args.posonlyargs[-1].annotation, ast.Subscript)
    }
    assert leads == {
        "v3/pay/a": "PayA",
        "v3/pay/partner/{id}": "PayPartnerId",
        "v2/pay/partner/id": "V2PayPartnerId",
    }
    assert "from chainpay.openapi.v2.pay import PayPartnerId as V2PayPartnerId\n" in text
    for method in ("__getitem__", "chain"):
        assert f"    def {method}(self, path: S, /) -> Chain:\n" in text
        assert text.count(f"    def {method}(") == 4
    assert "SeveralFiles" not in text


def test_what_downloads_several_files() -> None:
    """An operation that answers a list of addresses, by its place and by its string."""
    files = field("download_bill_list", "array of object", children=[field("download_url")])
    texts = write_stubs(
        [
            operation("v3/rare/bills", "GET", returns=[files]),
            operation("v3/bill/one", "GET", returns=[field("download_url")]),
            operation("v3/bill/list", "GET", returns=[field("x", "array of object")]),
        ]
    )
    lines = texts["paths/__init__.pyi"].splitlines()
    assert 'SeveralFiles: TypeAlias = Literal["v3/rare/bills"] | RareBills' in lines
    assert "from chainpay.openapi.v3.rare import RareBills" in lines


@pytest.mark.parametrize("path", ["v3/pay/transactions/native", "v2/pay/orderquery"])
def test_the_core_paths_are_there(path: str) -> None:
    """At least 150, and the best known."""
    text = (OPENAPI / "paths" / "__init__.pyi").read_text("utf-8")
    assert text.count("def chain(self, path: Literal[") > 150
    assert f'def __getitem__(self, path: Literal["{path}"], /)' in text


# What is shipped


def test_the_stubs_are_those_of_the_facts() -> None:
    """None is stale, missing or superfluous: ``python -m tools.catalog`` was run."""
    command = [sys.executable, "-m", "tools.catalog", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The root of a repository that has the facts, and nothing that is generated of them."""
    data = tmp_path / "chainpay" / "catalog" / "data"
    data.mkdir(parents=True)
    for name in ("operations", "details", "corrections", "events", "words"):
        shutil.copy(PACKAGE / "catalog" / "data" / f"{name}.jsonl", data)
    return tmp_path


@pytest.mark.slow
def test_what_differs_is_named_and_put_right(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing, stale or superfluous file fails the check; without it, it is put right."""
    assert main(["--check"], root) == 1
    assert "stale: chainpay/catalog/data/operations.tsv\n" in capsys.readouterr().out
    assert main([], root) == 0
    assert "written: chainpay/openapi/v3/pay.pyi\n" in capsys.readouterr().out
    openapi = root / "chainpay" / "openapi"
    (openapi / "base.pyi").touch()  # such a file is written by hand
    openapi.joinpath("v3", "gone.pyi").touch()
    openapi.joinpath("v3", "pay.pyi").write_text("edited")
    pay, gone = "chainpay/openapi/v3/pay.pyi", "chainpay/openapi/v3/gone.pyi"
    assert main(["--check"], root) == 1
    assert capsys.readouterr().out.splitlines() == [f"stale: {pay}", f"superfluous: {gone}"]
    assert main([], root) == 0
    assert capsys.readouterr().out.splitlines() == [f"written: {pay}", f"removed: {gone}"]
    assert main(["--check"], root) == 0
    assert (openapi / "base.pyi").exists()


def test_the_stubs_are_package_data() -> None:
    """What is installed has all of them, for it is no package that would be found."""
    config = ConfigParser()
    config.read(ROOT / "setup.cfg", "utf-8")
    patterns = config["options.package_data"]["chainpay"].split()
    shipped = {file for pattern in patterns for file in PACKAGE.glob(pattern)}
    assert {*PACKAGE.rglob("*.pyi")} < shipped
    assert not [*OPENAPI.rglob("*.py")]


def test_nothing_of_them_is_imported(client: chainpay.Client) -> None:
    """They are for tools alone."""
    assert client.v3.payscore.payafterOrders is not None
    assert [name for name in sys.modules if name.startswith("chainpay.openapi")] == []
