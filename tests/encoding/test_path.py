"""`chainpay.encoding.path`: the spelling of paths, by rule and over the whole catalog."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

import chainpay
from chainpay.encoding.path import (
    fill_variables,
    from_attribute,
    parse_literal,
    to_attribute,
    variable_names,
)
from chainpay.gateway import Gateway
from tests.support.names import PROBES
from tests.support.recording import Recording

OPERATIONS = [
    (method, path)
    for method, _, path in (
        line.partition(" ")
        for line in Path(__file__)
        .parents[1]
        .joinpath("openapi/operations.txt")
        .read_text()
        .splitlines()
    )
]
#: The three segments whose capitals no attribute can spell: PHP's rule puts a hyphen there.
CAPITALS = {"addInstitutionsub", "modifyInstitutionsub", "queryInstitutionsub"}
#: The trailing slash of two paths is spelled as PHP does: by a variable that nobody fills.
EMPTY = "_empty_"


def segments_of_the_catalog() -> set[str]:
    return {segment for _, path in OPERATIONS for segment in path.split("/")} - {""}


def attributes_of(path: str) -> list[str]:
    return [to_attribute(segment) if segment else EMPTY for segment in path.split("/")]


# The catalog


def test_the_catalog_is_whole() -> None:
    """No operation is lost on the way to the rules below."""
    assert len(OPERATIONS) == 1147
    assert {method for method, _ in OPERATIONS} == {"GET", "POST", "PUT", "PATCH", "DELETE"}


def test_every_segment_survives_the_round_trip() -> None:
    """Segment → attribute → segment is the identity, but for the three that have capitals."""
    lost = {
        segment
        for segment in segments_of_the_catalog()
        if from_attribute(to_attribute(segment)) != segment
    }
    assert lost == CAPITALS


def test_every_attribute_can_be_written_in_python() -> None:
    """What completion offers for any segment is an identifier, and no keyword."""
    unwritable = []
    for segment in segments_of_the_catalog():
        try:
            compile(f"client.{to_attribute(segment)}", "spelling", "eval")
        except SyntaxError:
            unwritable.append(segment)
    assert unwritable == []


def test_no_two_segments_share_an_attribute() -> None:
    """An attribute means one segment: ``policy_periods`` and ``policy-periods`` stay apart."""
    spelled = segments_of_the_catalog()
    assert {"policy_periods", "policy-periods"} <= spelled
    assert len({to_attribute(segment) for segment in spelled}) == len(spelled)


@pytest.mark.slow
def test_every_path_spelled_by_attributes_is_what_is_sent(
    client: chainpay.Client, platform: Recording
) -> None:
    """Attributes, variables filled, give the path of each v3 operation as the request target; 25
    are sent below a prefix, as they need it.
    """
    wrong = {}
    prefixes: Counter[tuple[str, str]] = Counter()
    spelled = [
        (method, path) for method, path in OPERATIONS if path.partition("/")[0] not in {"v2"}
    ]
    for method, path in spelled:
        node: Any = client
        for attribute in attributes_of(path):
            node = getattr(node, attribute)
        values = {name: f"{name}-1" for name in variable_names(path)}
        with suppress(chainpay.APIError):  # not emulated, or sent without what it needs
            getattr(node, method.lower())(values, check=False)  # some take files
        request = platform.requests[-1]
        expected = "/" + path.replace("{", "").replace("}", "-1")
        prefix = request.url.raw_path.decode().removesuffix(expected)
        prefixes[request.url.host, prefix] += 1
        if request.method != method or not request.url.raw_path.decode().endswith(expected):
            wrong[method, path] = request.url
    assert wrong == {}
    assert prefixes.pop(("api.mch.weixin.qq.com", "")) == len(spelled) - 25
    assert prefixes == {
        ("api.mch.weixin.qq.com", "/hk"): 20,
        ("apihk.mch.weixin.qq.com", "/global"): 5,
    }
    assert len(platform.requests) == len(spelled) > 1000


def test_every_path_as_a_string_is_that_of_its_attributes(client: chainpay.Client) -> None:
    """A string and the attributes end in the same verb, for each path that attributes can spell."""
    different = set()
    for method, path in OPERATIONS:
        node: Any = client
        for attribute in attributes_of(path):
            node = getattr(node, attribute)
        string = client[path + "{empty}" if path.endswith("/") else path]
        if getattr(node, method.lower()) != getattr(string, method.lower()):
            different.add(path.rpartition("/")[2])
    assert different == CAPITALS


def test_every_path_of_v2_is_sent_without_its_first_segment(gateway: Gateway) -> None:
    """Each v2 path, by attributes, gives the rest of it as the request target."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(500)

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    operations = [(method, path) for method, path in OPERATIONS if path.startswith("v2/")]
    paths = [path for _, path in operations]
    with chainpay.Client(**{**arguments, "secret": "k" * 32}) as client:
        for method, path in operations:
            node: Any = client
            for attribute in attributes_of(path):
                node = getattr(node, attribute)
            with pytest.raises(chainpay.APIError):
                getattr(node, method.lower())(xml={"mch_id": gateway.mchid}, check=False)
    assert len(sent) == len(paths) > 100
    hosts = Counter(url.split("/")[2] for url in sent)
    assert hosts.pop("api.mch.weixin.qq.com") == len(paths) - 5
    assert hosts == {"fraud.mch.weixin.qq.com": 3, "payapp.weixin.qq.com": 2}
    for path, url in zip(paths, sent, strict=True):
        respelled = [from_attribute(name) for name in attributes_of(path)]
        assert url.partition("?")[0].split("/")[3:] == respelled[1:]


# Attributes


@pytest.mark.parametrize(
    ("attribute", "segment"),
    [
        ("v3", "v3"),
        ("payafterOrders", "payafter-orders"),
        ("PayafterOrders", "payafter-orders"),
        ("complaintsV2", "complaints-v2"),
        ("aBC", "a-b-c"),
        ("video_upload", "video_upload"),
        ("policy_periods", "policy_periods"),
        ("sub_merchantsNotes", "sub_merchants-notes"),
        ("a1b2", "a1b2"),
        ("ÉtéÉté", "ÉtéÉté"),
        ("_out_order_no_", "{out_order_no}"),
        ("_transactionId_", "{transactionId}"),
        ("_a_", "{a}"),
        ("global_", "global"),
        ("return_", "return"),
        ("import_", "import"),
        ("try_", "try"),
        ("a__", "a_"),
    ],
)
def test_an_attribute_is_respelled_as_php_does(attribute: str, segment: str) -> None:
    """Capitals become hyphens, ``_name_`` the variable, and one trailing underscore goes."""
    assert from_attribute(attribute) == segment


@pytest.mark.parametrize(
    ("segment", "attribute"),
    [
        ("payafter-orders", "payafterOrders"),
        ("video_upload", "video_upload"),
        ("wb-channel_a-b", "wbChannel_aB"),
        ("{out_order_no}", "_out_order_no_"),
        ("global", "global_"),
        ("return", "return_"),
        ("import", "import_"),
        ("try", "try_"),
    ],
)
def test_completion_offers_the_inverse(segment: str, attribute: str) -> None:
    """Hyphens become capitals, a variable ``_name_``, and a keyword gets its underscore."""
    assert to_attribute(segment) == attribute


@pytest.mark.parametrize("name", PROBES)
def test_what_tools_probe_for_is_no_segment(name: str, client: chainpay.Client) -> None:
    """Names with a leading underscore are AttributeErrors, anywhere, unless they are variables."""
    nodes: list[Any] = [client, client.v3, client.v3.pay, client.v3.pay.get, client.v3.pay.getAsync]
    assert [node for node in nodes if hasattr(node, name)] == []
    with pytest.raises(AttributeError, match=rf"write chain\[{name!r}\]"):
        from_attribute(name)
    assert parse_literal(name) == name


@pytest.mark.parametrize("name", ["a\nb", "a\x85b", "a?b", "a#b", "{x", "x}", "..", "%2e"])
def test_an_attribute_smuggles_nothing(
    name: str, client: chainpay.Client, platform: Recording
) -> None:
    """What no Python source can spell, but `getattr` can, is refused as in a string."""
    with pytest.raises(chainpay.UsageError):
        getattr(client.v3, name).get()
    assert platform.requests == []


# Strings


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("v3/pay/transactions", "v3/pay/transactions"),
        ("/v3/pay", "v3/pay"),
        ("v3/pay/", "v3/pay/"),
        ("v3//pay", "v3//pay"),
        ("merchantService", "merchantService"),
        ("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        ("_foo", "_foo"),
        ("foo_", "foo_"),
        ("__foo__", "__foo__"),
        ("v3/_x_", "v3/_x_"),
        ("_out_order_no_", "{out_order_no}"),
        ("{x}", "{x}"),
        ("/{x}/cancel", "{x}/cancel"),
        ("{x}//y", "{x}//y"),
        ("a:80", "a:80"),
        ("/a:b", "a:b"),
        ("", ""),
    ],
)
def test_a_string_is_literal(text: str, piece: str) -> None:
    """A string stays as it is, less one leading slash; wholly ``_name_`` it is the variable."""
    assert parse_literal(text) == piece


@pytest.mark.parametrize("control", [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0))])
def test_control_characters_are_refused(control: str) -> None:
    """No control character, C0 or C1, is in a string or in a variable's value, however filled."""
    with pytest.raises(chainpay.UsageError, match="control character"):
        parse_literal(f"v3/a{control}b")
    for template in ("v3/{x}", "v3/{+x}"):
        with pytest.raises(chainpay.UsageError, match="control character"):
            fill_variables(template, {"x": f"a{control}b"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://evil.example/v3", "names a host"),
        ("HTTP://evil.example", "names a host"),
        ("file:///etc/passwd", "names a host"),
        ("//evil.example/v3", "names a host"),
        ("///evil.example/v3", "names a host"),
        ("v3/pay?mchid=1", "query="),
        ("?", "query="),
        ("v3/{x}/y?z={x}", "query="),
        ("v3/pay#x", "fragment"),
        ("v3/{x}#", "fragment"),
    ],
)
def test_a_string_holds_no_host_query_or_fragment(text: str, words: str) -> None:
    """A host, ``?`` and ``#`` are refused in a string and in a ``{+x}``, with the remedy."""
    with pytest.raises(chainpay.UsageError, match=words):
        parse_literal(text)
    with pytest.raises(chainpay.UsageError, match=words):
        fill_variables("v3/{+ready}", {"ready": text})


@pytest.mark.parametrize("value", [None, 5, b"v3/pay", ["v3"], 1.5])
def test_a_path_is_made_of_strings(value: Any) -> None:
    """Anything but a str is a TypeError that names its type."""
    with pytest.raises(TypeError, match=f"str, not of {type(value).__name__}"):
        parse_literal(value)


# Variables


@pytest.mark.parametrize(
    ("path", "values", "filled"),
    [
        ("v3/{x}", {"x": "a"}, "v3/a"),
        ("v3/{x}/{y}", {"x": 1, "y": -2}, "v3/1/-2"),
        ("v3/{x}{y}z", {"x": "a", "y": "b"}, "v3/abz"),
        ("v3/{x}", {"x": "a/b"}, "v3/a%2Fb"),
        ("v3/{x}", {"x": "https://host"}, "v3/https%3A%2F%2Fhost"),
        ("v3/{x}", {"x": "a?b#c"}, "v3/a%3Fb%23c"),
        ("v3/{x}", {"x": "{y}"}, "v3/%7By%7D"),
        ("v3/{x}", {"x": "_y_"}, "v3/_y_"),
        ("v3/{x}", {"x": "oUpF8uMuAJO"}, "v3/oUpF8uMuAJO"),
        ("v3/{x}", {"x": "%2e"}, "v3/%252e"),
        ("v3/{x}", {"x": "a%20b 中"}, "v3/a%2520b%20%E4%B8%AD"),
        ("v3/{x}", {"x": "..."}, "v3/..."),
        ("v3/{sub-mchid.x1}", {"sub-mchid.x1": "1"}, "v3/1"),
        ("v3/{+x}", {"x": "/a/b"}, "v3/a/b"),
        ("v3/{+x}", {"x": "a/b c%20d%zz"}, "v3/a/b%20c%20d%25zz"),
        ("v3/{+x}", {"x": "merchantService/_y_"}, "v3/merchantService/_y_"),
        ("v3/{+x}", {"x": "_y_"}, "v3/_y_"),
        ("v3/a/{empty}", {}, "v3/a/"),
        ("v3/a/{empty}", {"empty": ""}, "v3/a/"),
        ("v3/a/{empty}", {"empty": "b"}, "v3/a/b"),
        ("v3/a b/é%41%zz", {}, "v3/a%20b/%C3%A9%41%25zz"),
        ("v3/pay", {"unused": 1.5}, "v3/pay"),
    ],
)
def test_variables_are_filled_and_encoded_once(
    path: str, values: dict[str, object], filled: str
) -> None:
    """``{x}`` is encoded wholly, ``{+x}`` and literals but for what is unsafe; nothing twice."""
    assert fill_variables(path, values) == filled


def test_a_value_arrives_unchanged(client: chainpay.Client, platform: Recording) -> None:
    """Any printable text of a ``{x}`` is one segment on the wire, and decodes to itself."""
    value = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x250)])) + "中文😀"
    with pytest.raises(chainpay.APIError, match="RESOURCE_NOT_EXISTS"):
        client.v3.x._value_.y.get(value=value)
    _, version, x, sent, y = platform.requests[-1].url.raw_path.decode().split("/")
    assert (version, x, unquote(sent), y) == ("v3", "x", value, "y")


def test_a_literal_is_encoded_by_chainpay_alone(client: chainpay.Client) -> None:
    """What is a legal character of a path stays itself on the wire; httpx encodes nothing more."""
    path = "v3/" + "".join(map(chr, range(0x20, 0x7F))).translate(str.maketrans("", "", "?#{}"))
    request = client.build_request("GET", path)
    assert request.url.raw_path.decode() == "/" + fill_variables(path, {})
    legal = "v3/abcXYZ019-._~!$&'()*+,;=:@%41"
    assert client.build_request("GET", legal).url.raw_path.decode() == "/" + legal


@pytest.mark.parametrize("value", [True, False, 1.5, b"1", None, ["1"], {"a": 1}, object()])
@pytest.mark.parametrize("path", ["v3/{order_no}", "v3/{+order_no}"])
def test_a_variable_takes_str_or_int(path: str, value: object) -> None:
    """Other types are refused by the name of the variable and of the type."""
    with pytest.raises(chainpay.UsageError, match=rf"{{order_no}}.*{type(value).__name__}"):
        fill_variables(path, {"order_no": value})


@pytest.mark.parametrize(
    ("path", "values", "words"),
    [
        pytest.param("v3/{order_no}", {}, "order_no=", id="unfilled"),
        pytest.param("v3/{order_no}", {"order_no": ""}, "{order_no} .*empty", id="empty"),
        pytest.param("v3/{+order_no}", {"order_no": ""}, "{order_no} .*empty", id="empty+"),
        pytest.param(
            "v3/{order_no}", {"order_no": 10**5000}, "{order_no}.*digits", id="too-many-digits"
        ),
        pytest.param("v3/{order_no}", {"order_no": "\ud800"}, "order_no", id="surrogate"),
        pytest.param("v3/{+order_no}", {"order_no": "\ud800"}, "order_no", id="surrogate+"),
        pytest.param("v3/\udfff", {}, "Unicode", id="surrogate-literal"),
        pytest.param("v3/{+x}", {"x": "a{?y}"}, "query=", id="query-in-braces"),
        pytest.param("v3/{+x}", {"x": "a{#y}"}, "fragment", id="fragment-in-braces"),
    ],
)
def test_a_variable_that_cannot_be_sent_is_refused(
    path: str, values: dict[str, object], words: str
) -> None:
    """An unfilled, empty or unsendable value is an error that names its variable."""
    with pytest.raises(chainpay.UsageError, match=words):
        fill_variables(path, values)


@pytest.mark.parametrize(
    "expression",
    [
        *("{?x}", "{&x}", "{#x}", "{/x}", "{;x}", "{.x}", "{=x}", "{!x}", "{|x}", "{@x}", "{-x}"),
        *("{x*}", "{x:3}", "{x,y}", "{+x,y}", "{+x*}", "{++x}", "{}", "{+}", "{ x}", "{x }"),
    ],
)
def test_other_operators_are_refused(expression: str) -> None:
    """Of RFC 6570 only ``{x}`` and ``{+x}`` are known; all else is refused by its spelling."""
    path = f"v3/{expression}"
    with pytest.raises(chainpay.UsageError) as refusal:
        fill_variables(parse_literal(path), {"x": "1", "y": "2"})
    assert expression in str(refusal.value)


@pytest.mark.parametrize("path", ["v3/{x", "v3/x}", "{", "v3/{a{b}}", "v3/{a}}", "v3/{a\u007bb}"])
def test_a_lone_brace_is_refused(path: str) -> None:
    """A brace without its partner is no path."""
    with pytest.raises(chainpay.UsageError, match="brace"):
        variable_names(path)


def test_the_variables_of_a_path_are_named() -> None:
    """`variable_names` names each variable once, with or without its operator."""
    assert variable_names("v3/{a}/b/{+c}/{a}") == {"a", "c"}
    assert variable_names("v3/pay") == frozenset()


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("v3/../pay", {}),
        ("v3/.", {}),
        ("..", {}),
        ("v3/%2e%2e/pay", {}),
        ("v3/%2E%2E/pay", {}),
        ("v3/%2e%2E", {}),
        ("v3/.%2e/pay", {}),
        ("v3/%2E/pay", {}),
        ("v3/{x}/pay", {"x": ".."}),
        ("v3/{x}/pay", {"x": "."}),
        ("v3/{x}{y}/pay", {"x": ".", "y": "."}),
        ("v3/.{x}/pay", {"x": "."}),
        ("v3/%2e{x}/pay", {"x": "."}),
        ("v3/.{empty}/pay", {}),
        ("v3/{+x}/pay", {"x": "a/../b"}),
        ("v3/{+x}/pay", {"x": "%2e%2E"}),
        ("v3/{+x}{+y}/pay", {"x": "%2e", "y": "%2e"}),
    ],
)
def test_dot_segments_are_refused(path: str, values: dict[str, object]) -> None:
    """A segment that is ``.`` or ``..`` once filled is refused, also as ``%2e``, also in pieces."""
    with pytest.raises(chainpay.UsageError, match="dot segment"):
        fill_variables(path, values)


@pytest.mark.parametrize("path", ["v3/...", "v3/..a", "v3/a..", "v3/.a.", "v3/%2e%2e%2e"])
def test_dots_that_lead_nowhere_are_sent(path: str) -> None:
    """Only the two dot segments are special: other dots are part of a name."""
    assert fill_variables(path, {}) == path


@pytest.mark.parametrize(
    "text",
    [
        "a/..%2f..%2fb",
        "..%2Fb",
        "a/%2e%2e/b",
        "a/..%252f..%252fb",
        "a/%25252e%25252e/b",
        "a/..\\..\\b",
        "a/..%5cb",
        "a/..%255cb",
        "a/..;x=1/b",
        "a/%2e%2e%3bx/b",
        "a/.%2fb",
        "a%2f..",
        "a%5C.",
    ],
)
@pytest.mark.parametrize("place", ["literal", "variable"])
def test_no_path_leads_upwards_for_a_server_that_decodes_it(
    text: str, place: str, client: chainpay.Client, platform: Recording
) -> None:
    """Once, or as often as it likes; and a backslash may be a slash there."""
    path, values = (f"v3/{text}", {}) if place == "literal" else ("v3/{+rest}", {"rest": text})
    with pytest.raises(chainpay.UsageError, match="dot segment"):
        client.request("GET", path, values)
    assert platform.requests == []


@pytest.mark.parametrize("value", ["..a", "a..b", "v1.2", "%2e", "..%2f..", "100%", "a\\b"])
def test_dots_of_an_order_number_stay(value: str, client: chainpay.Client) -> None:
    """All of a {variable} is percent-encoded, and decoded once to what it was."""
    request = client.build_request("GET", "v3/x/{number}/y", number=value)
    assert unquote(request.url.raw_path.decode().split("/")[3]) == value
