"""`chainpay.chain`: paths as values that only a verb sends, whatever tools ask of them."""

from __future__ import annotations

import copy
import inspect
import itertools
import operator
import pickle
import pprint
import pydoc
import rlcompleter
import types
import unittest.mock
from collections.abc import Callable
from typing import Any, NoReturn

import pytest

import chainpay
from chainpay.chain import Chain
from tests.support.cases import OPERATIONS
from tests.support.doors import Door
from tests.support.names import NAMES, PROBES
from tests.support.recording import Recording

METHODS = ["get", "post", "put", "patch", "delete"]
VERBS = [method + suffix for method in METHODS for suffix in ("", "_async", "Async")]


# Spelling

STEPS: dict[str, tuple[Callable[[Any], Any], ...]] = {
    "v3": (lambda node: node.v3, lambda node: node["v3"], lambda node: node.chain("/v3")),
    "pay/{id}": (
        lambda node: node.pay._id_,
        lambda node: node["pay"]["_id_"],
        lambda node: node.chain("pay/{id}"),
        lambda node: node["pay"]._id_,
        lambda node: node.Pay.chain("_id_"),
    ),
    "payafter-orders": (
        lambda node: node.payafterOrders,
        lambda node: node["payafter-orders"],
        lambda node: node.chain("/payafter-orders"),
    ),
}


@pytest.mark.parametrize("steps", [*itertools.product(*STEPS.values())])
def test_mixed_spellings_are_equal(steps: Any, client: chainpay.Client) -> None:
    """Attributes, items and chain(), in any order, are one chain: equal, and of one hash."""
    node: Any = client
    for step in steps:
        node = step(node)
    whole = client["v3/pay/{id}/payafter-orders"]
    assert node == whole
    assert hash(node) == hash(whole)
    assert node.get == whole.get
    assert {node: 1}[whole] == 1


def test_a_chain_is_of_one_path_and_one_client(client: chainpay.Client, gateway: Any) -> None:
    """Another path, another client and a verb are not equal, nor is anything else."""
    node = client.v3.pay
    with chainpay.Client(**gateway.credentials()) as stranger:
        others = [client.v3.Pay.x, client["v3/pay/X"], stranger.v3.pay, node.get, "v3/pay", None]
        assert [other for other in others if node == other] == []
    assert node.get != node.post
    assert node.get != node.get_async
    assert node.get != client["v3/pay/get"]
    assert len({node, client.v3.pay, node.get, node.get, node.post}) == 3


@pytest.mark.parametrize("name", ["receivers", "_path", "_client", "get", "new"])
def test_a_chain_is_immutable(name: str, client: chainpay.Client) -> None:
    """Nothing of a chain or a verb can be set or deleted."""
    for node in (client.v3.pay, client.v3.pay.get):
        with pytest.raises(AttributeError, match=f"immutable.*{name!r}"):
            setattr(node, name, 1)
        with pytest.raises(AttributeError, match=f"immutable.*{name!r}"):
            delattr(node, name)


def test_a_chain_is_reused_after_a_call(client: chainpay.Client, platform: Recording) -> None:
    """A call leaves its chain as it was."""
    node = client.v3.x._id_
    for number in (1, 2):
        with pytest.raises(chainpay.APIError):
            node.get(id=number)
    assert [request.url.path for request in platform.requests] == ["/v3/x/1", "/v3/x/2"]


@pytest.mark.parametrize("path", ["v3/pay", "v3/pay/get"])
def test_a_chain_copies_to_itself(path: str, client: chainpay.Client) -> None:
    """A value needs no copies: copy and deepcopy give the chain itself."""
    for node in (client[path], client[path].get, client[path].get_async):
        assert copy.copy(node) is node
        assert copy.deepcopy(node) is node
        assert copy.deepcopy({"path": [node]})["path"][0] is node


def test_a_chain_is_not_pickled(client: chainpay.Client) -> None:
    """Its client has keys and connections: the error says so, and what to pickle instead."""
    for node in (client.v3.pay, client.v3.pay.get):
        with pytest.raises(TypeError, match=r"client.*pickle its path 'v3/pay"):
            pickle.dumps(node)


def test_a_chain_is_no_container(client: chainpay.Client) -> None:
    """Neither the root, nor a chain, nor a verb is iterated over or looked into."""
    root: Any = client
    for node in (root, root.v3.pay, root.v3.pay.get):
        with pytest.raises(TypeError, match="not iterable"):
            iter(node)
        with pytest.raises(TypeError, match=r"container|not iterable"):
            operator.contains(node, "pay")
        with pytest.raises(TypeError):
            len(node)
        assert bool(node) is True


def test_a_chain_is_one_line_of_text(client: chainpay.Client) -> None:
    """The str of a chain is its path, that of a verb its method and path, and no more."""
    node = client.v3.pay._id_
    assert str(node) == f"{node}" == "<Chain v3/pay/{id}>"
    assert str(node.delete) == "<Verb DELETE v3/pay/{id}>"
    assert str(node.delete_async) == str(node.deleteAsync) == "<AsyncVerb DELETE v3/pay/{id}>"
    assert str(client["v3/" + "long/" * 50]).count("\n") == 0


def test_a_string_with_capitals_is_what_php_means(client: chainpay.Client) -> None:
    """Where the catalog is certain; an order number or an openid is never touched."""
    complaints = client.v3.merchantService.complaintsV2
    assert client.chain("v3/merchantService/complaintsV2") == complaints
    assert client["v3/merchantService"]["complaintsV2"] == complaints
    assert client.v3.chain("merchantService").complaintsV2 == complaints
    openid = "v3/marketing/favor/users/oXyZaBc/coupons"
    assert str(client[openid]) == f"<Chain {openid}>"
    assert client.build_request("GET", "v3/merchantService/complaintsV2").url.path == (
        "/v3/merchant-service/complaints-v2"
    )


# Verbs


@pytest.mark.parametrize("method", METHODS)
def test_each_verb_sends_its_method(
    method: str, door: Door, client: chainpay.Client, platform: Recording
) -> None:
    """All five verbs, through every door, send their method to the path of the chain."""
    with pytest.raises(chainpay.APIError):
        door(client.v3.x._id_, method, {"id": 7})
    (request,) = platform.requests
    assert (request.method, request.url.path) == (method.upper(), "/v3/x/7")


@pytest.mark.parametrize("method", METHODS)
def test_the_async_verbs_promise(method: str, client: chainpay.Client) -> None:
    """``get_async`` and ``getAsync`` return a promise, of which nothing is sent by itself."""
    for verb in (getattr(client.v3.x, f"{method}_async"), getattr(client.v3.x, f"{method}Async")):
        promise = verb()
        assert isinstance(promise, chainpay.Promise)
        with pytest.raises(chainpay.APIError, match=method.upper()):
            promise.wait()


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_goes_on_as_a_segment(
    name: str, client: chainpay.Client, platform: Recording
) -> None:
    """``receivers.delete.post(…)``: a verb that isn't called is a segment of its name."""
    with pytest.raises(chainpay.APIError):
        getattr(client.v3.brand.profitsharing.receivers, name).post()
    (request,) = platform.requests
    segment = name.replace("Async", "-async")
    assert request.url.path == f"/v3/brand/profitsharing/receivers/{segment}"


def test_every_other_name_is_a_segment(client: chainpay.Client) -> None:
    """What a client can do hides no path below the root: fourteen paths end in ``close``."""
    for name in ("close", "query", "sign", "request", "keys", "items", "head", "wait", "path"):
        assert getattr(client.v3.x, name) == client["v3/x"][name]


# The root


@pytest.mark.parametrize(
    ("name", "path"),
    [("v2", "v2"), ("v3", "v3"), ("hk", "hk"), ("global_", "global"), ("V3", "v3")],
)
def test_paths_start_below_four_names(name: str, path: str, client: chainpay.Client) -> None:
    """``v2 v3 hk global_`` are the attributes of the root, and chains like any other."""
    assert getattr(client, name) == client[path] == client.chain(f"/{path}")


@pytest.mark.parametrize("name", ["foo", "pay", "v4", "Foo", "payafterOrders", "sendv3"])
def test_any_other_name_of_the_root_is_none(name: str, client: chainpay.Client) -> None:
    """A mistyped root is an AttributeError that names the four, and chain() for all else."""
    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=rf"{name!r}.*v3.*v2.*hk.*global_.*client\.chain\("):
        getattr(client, name)


@pytest.mark.parametrize("name", VERBS)
@pytest.mark.parametrize("options", [(), ({},), ({"json": {}},), ("v3/certificates",)])
def test_a_verb_on_the_root_is_refused(
    name: str, options: tuple[Any, ...], client: chainpay.Client, platform: Recording
) -> None:
    """A verb needs a path: the error shows how to write one, also for users of httpx."""
    with pytest.raises(chainpay.UsageError, match=r"needs a path: .*client\.chain\('v3"):
        getattr(client, name)(*options)
    assert platform.requests == []


@pytest.mark.parametrize(
    ("path", "values"),
    [("", {}), ("/", {}), ("{empty}", {}), ("{empty}", {"empty": ""}), ("{+path}", {"path": "/"})],
)
def test_an_empty_path_is_refused(
    path: str, values: dict[str, str], client: chainpay.Client, platform: Recording
) -> None:
    """A path of nothing, or filled with nothing, is the root, which has no verbs."""
    with pytest.raises(chainpay.UsageError, match="needs a path"):
        client.chain(path).get(values)
    assert platform.requests == []


# Probing

KINDS = (
    *(object, type, dict, list, int, str, bytes, memoryview, Exception, types.CodeType),
    *(types.ModuleType, types.FunctionType, types.CoroutineType, types.AsyncGeneratorType),
)
PROTOCOLS = """
    await aiter anext aenter aexit enter exit fspath index array array_interface html rich_repr
    rich_console dataclass_fields attrs_attrs wrapped signature jsonschema copy deepcopy getstate
    setstate reduce_ex getinitargs getnewargs_ex bool complex trunc round divmod
"""
SPECIAL = {name for kind in KINDS for name in dir(kind) if name.startswith("_")} | {
    f"__{name}__" for name in PROTOCOLS.split()
}
OTHERS = {
    "_asdict",
    "_fields",
    "_mock_methods",
    "_pytestfixturefunction",
    "_repr_pretty_",
    "_repr_svg_",
    "_repr_mimebundle_",
    "_ipython_key_completions_",
}


def nodes(client: chainpay.Client) -> list[Any]:
    chain = client.v3.pay._id_
    return [client, client.v3, chain, chain.get, chain.delete_async, chain.delete.post]


def test_special_names_are_only_those_of_the_class(
    client: chainpay.Client, platform: Recording
) -> None:
    """`hasattr` says of each special name what the class says, and sends nothing."""
    assert len(SPECIAL) > 100
    for node in nodes(client):
        own = {name for kind in type(node).__mro__ for name in vars(kind)} | set(
            getattr(node, "__dict__", ())
        )
        names = SPECIAL | OTHERS | set(PROBES)
        assert {name for name in names if hasattr(node, name)} == names & own
    assert platform.requests == []


TOOLS: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "unwrap": inspect.unwrap,
    "members": inspect.getmembers,
    "doc": inspect.getdoc,
    "help": pydoc.render_doc,
    "repr": repr,
    "str": str,
    "format": "{}".format,
    "pprint": pprint.pformat,
    "dir": dir,
    "hash": hash,
    "bool": bool,
    "callable": callable,
    "awaitable": inspect.isawaitable,
    "coroutine function": inspect.iscoroutinefunction,
    "abstract": inspect.isabstract,
    "routine": inspect.isroutine,
    "autospec": unittest.mock.create_autospec,
    "mock": lambda node: unittest.mock.MagicMock(spec=node),
    "completion": lambda node: [getattr(node, name) for name in dir(node)],
    "equality": lambda node: [node == other for other in (node, None, "v3", unittest.mock.ANY)],
}


@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
def test_tools_look_and_nothing_is_sent(
    tool: Callable[[Any], Any], client: chainpay.Client, platform: Recording
) -> None:
    """Debuggers, notebooks, mocks and `help` may ask a node anything; none of it sends."""
    before = list(map(repr, nodes(client)))
    looked = nodes(client)
    for node in looked:
        tool(node)
    assert list(map(repr, looked)) == before
    assert platform.requests == []


def test_nothing_looks_awaitable(client: chainpay.Client) -> None:
    """Nothing is awaitable before it is called; a verb tells of its options."""
    looked = nodes(client)
    assert [node for node in looked if inspect.isawaitable(node)] == []
    for verb in looked[3:]:
        assert list(inspect.signature(verb).parameters) == ["options", "named"]


@pytest.mark.parametrize("name", VERBS)
def test_help_on_a_verb_explains_its_options(name: str, client: chainpay.Client) -> None:
    """The docstring of every verb names each option that it takes."""
    text = pydoc.plain(pydoc.render_doc(getattr(client.v3.pay, name)))
    assert [option for option in NAMES if f"{option}: " not in text] == []


def test_completion_offers_verbs_and_roots(client: chainpay.Client) -> None:
    """`dir` of an unknown place is verbs and chain(); that of the client has the four roots too."""
    offered = {name for name in VERBS if not name.endswith("Async")} | {"chain"}
    assert set(dir(client.v3.nowhere)) == offered
    assert {"v2", "v3", "hk", "global_", "chain", "request", "close"} <= set(dir(client))


def test_an_attribute_that_begins_with_a_slash(client: chainpay.Client) -> None:
    """The slash says nothing at the beginning of a path, however it is spelled."""
    for empty in ("", "/"):
        chain = getattr(client.chain(empty), "/v3/certificates")
        assert chain.get().request.url.raw_path == b"/v3/certificates"
        with pytest.raises(chainpay.UsageError, match="a verb needs a path"):
            getattr(client.chain(empty), "/").post()


@pytest.mark.parametrize("name", ["json", "xml", "headers", "params", "body", "data"])
def test_an_option_is_no_verb(name: str, client: chainpay.Client, platform: Recording) -> None:
    """Who calls an option is shown the verbs."""
    chain = client.v3.pay.transactions.native
    with pytest.raises(TypeError, match=r"nothing was sent: end the path with a verb: \.post\("):
        getattr(chain, name)({"appid": "x"})
    assert platform.requests == []
    segments = {part for each in OPERATIONS for part in each.path.split("/")}
    assert name not in segments


@pytest.mark.parametrize(
    ("name", "verb"),
    [
        ("POST", "post"),
        ("Post", "post"),
        ("DELETE", "delete"),
        ("GetAsync", "get_async"),
        ("postasync", "post_async"),
        ("PUTASYNC", "put_async"),
        ("Patch_Async", "patch_async"),
    ],
)
def test_a_verb_in_another_case_names_the_right_one(
    name: str, verb: str, client: chainpay.Client, platform: Recording
) -> None:
    """PHP's methods are named without regard to case; here such a name is a segment."""
    with pytest.raises(TypeError, match=rf"nothing was sent: the verb is \.{verb}\("):
        getattr(client.v3.certificates, name)(json={})
    assert platform.requests == []
    with pytest.raises(AttributeError, match="a client has no"):
        getattr(client, name)


CALLED: dict[str, tuple[Callable[[Any], Any], str]] = {
    "a place": (
        lambda v3: v3.pay,
        r"it leads on to \.acquiringBank, .*\.transactions; a path ends",
    ),
    "the root": (lambda v3: v3, r"it leads on to .* …; a path ends with a verb"),
    "an operation": (lambda v3: v3.pay.transactions.native, r"with a verb: \.post\(json=…\)$"),
    "two": (lambda v3: v3.payscore.payafterOrders, r"\.get\(query=…\), \.post\(json=…\)$"),
    "of APIv2": (lambda v3: Chain(v3._client, "v2").pay.unifiedorder, r"\.post\(xml=…\)$"),
    "a word": (lambda v3: v3.pay.transactions.outTradeNo._n_.close, r"verb: \.post\(json=…\)$"),
    "a typo": (lambda v3: v3.pay.transactons, r"the nearest: v3/pay/transactions"),
    "a typo in front": (lambda v3: v3.refnd.domestic.refunds.submit, "v3/refund/domestic/refunds"),
    "nothing like it": (lambda v3: v3.x.y.z, "the catalog has no path 'v3/x/y/z'; a path ends"),
    "pots": (lambda v3: v3.pay.transactions.native.pots, r"the verb is \.post\("),
    "psot": (lambda v3: v3.pay.transactions.native.psot, r"the verb is \.post\("),
    "psotAsync": (lambda v3: v3.certificates.gteAsync, r"the verb is \.get_async\("),
    "POST": (lambda v3: v3.pay.transactions.native.POST, r"the verb is \.post\("),
    "GET_async": (lambda v3: v3.certificates.GET_async, r"the verb is \.get_async\("),
    "delet": (lambda v3: v3.certificates.delet, r"the verb is \.delete\("),
    "behind a variable": (lambda v3: v3.pay.transactions.id._id_.gett, r"the verb is \.get\("),
}


@pytest.mark.parametrize("name", CALLED)
def test_a_chain_that_is_called_says_what_was_meant(
    name: str, client: chainpay.Client, platform: Recording
) -> None:
    """A path without a verb, with a misspelt one, and one that the catalog doesn't have."""
    make, text = CALLED[name]
    with pytest.raises(TypeError, match=f"and nothing was sent: .*{text}") as refused:
        make(client.v3)({"appid": "x"}, json={})
    assert chainpay.outcome(refused.value) == "not sent"
    assert platform.requests == []


def test_a_verb_in_capitals_is_named_as_it_was_written(client: chainpay.Client) -> None:
    """On the path it would be `p-o-s-t`."""
    for name in ("POST", "GET_async"):
        with pytest.raises(TypeError, match=f"^'{name}' is a segment"):
            getattr(client.v3.certificates, name)()
    with pytest.raises(TypeError, match=r"^'payafter-orders' is a segment"):
        client.v3.payscore.payafterOrders()  # type: ignore[operator]


def test_a_chain_is_called_without_a_catalog(
    client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the verbs are named all the same."""

    def fail(_: str) -> NoReturn:
        raise chainpay.CatalogError("no data")

    monkeypatch.setattr("chainpay.catalog.index.match", fail)
    with pytest.raises(TypeError, match=r"end the path with a verb: \.post\("):
        client.v3.pay()  # type: ignore[operator]


def test_the_prompt_of_python_leads_on(client: chainpay.Client) -> None:
    """It writes a bracket behind all that can be called, and a segment says what was meant."""
    completer = rlcompleter.Completer({"client": client})

    def offered(text: str) -> list[str | None]:
        return [completer.complete(text, number) for number in range(3)]

    place = "client.v3.pay.transactions"
    assert offered(f"{place}.na") == [f"{place}.native(", None, None]
    assert offered(f"{place}.id._") == [f"{place}.id._transaction_id_(", None, None]
    verbs = [f"{place}.native.post(", f"{place}.native.post_async("]
    assert offered(f"{place}.native.p") == [*verbs, None]


@pytest.mark.parametrize("name", ["anything", "_repr_svg_", "_ipython_canary_x_", "get"])
def test_the_class_of_chains_has_no_segments(name: str) -> None:
    """Only a chain has them: a tool that probes the class hears the truth."""
    assert not hasattr(Chain, name)


@pytest.mark.extras
def test_a_template_of_django_calls_no_chain(client: chainpay.Client, platform: Recording) -> None:
    """It calls what it can, and shows a chain as its one line; a verb sends nothing."""
    from django.template import Context, Engine

    names = {"client": client, "native": client.v3.pay.transactions.native}
    text = "{{ client.v3|safe }} {{ native|safe }} {{ native.post|safe }} {{ send|safe }}"
    shown = Engine().from_string(text).render(Context({**names, "send": names["native"].post}))
    assert shown.split("<")[1:] == [
        "Chain v3> ",
        "Chain v3/pay/transactions/native> ",
        "Chain v3/pay/transactions/native/post> ",
        "Verb POST v3/pay/transactions/native>",
    ]
    assert platform.requests == []
