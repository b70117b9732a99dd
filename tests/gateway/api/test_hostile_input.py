"""Hostile input: whatever comes, the answer is an error in the platform's words."""

from __future__ import annotations

import json
import re

import pytest

import chainpay
from chainpay.catalog import Operation
from chainpay.gateway import Gateway
from chainpay.signing.v3 import SCHEME
from tests.support.gateway_requests import (
    BEHAVING,
    LOOK,
    ORDER,
    ORDERS,
    OURS,
    PARAMETERS,
    TARGET,
    UPLOADS,
    as_body,
    error,
    refusal,
    replay,
    send_signed,
    sign,
    words,
)

HOSTILE_BODIES = {
    "nothing": b"",
    "a blank": b" ",
    "a list": b"[]",
    "a list of orders": as_body([ORDER]),
    "a number": b"1",
    "a text": b'"text"',
    "null": b"null",
    "true": b"true",
    "cut": as_body(ORDER)[:-1],
    "two": as_body(ORDER) * 2,
    "a form": b"appid=1&service_id=2&out_order_no=3",
    "invalid UTF-8": as_body(ORDER).replace(b"wx", b"\xff\xfe"),
    "half a character": as_body({**ORDER, "attach": "附"}).replace("附".encode(), b"\xe9\x99"),
    "UTF-16": json.dumps(ORDER).encode("utf-16"),
    "UTF-16 without a mark": json.dumps(ORDER).encode("utf-16-le"),
    "UTF-32": json.dumps(ORDER).encode("utf-32"),
    "NUL": b"\0",
    "NUL around": b"\0" + as_body(ORDER) + b"\0",
    "NUL in a text": as_body({**ORDER, "attach": "-"}).replace(b'"-"', b'"\0"'),
    "lists, never closed": b"[" * 100_000,
    "lists": b"[" * 100_000 + b"]" * 100_000,
    "objects, never closed": b'{"a":' * 100_000,
    "objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a nested field": as_body(ORDER)[:-1] + b',"attach":' + b"[" * 90_000 + b"]" * 90_000 + b"}",
}
#: Numbers, in place of a field that is an integer.
HOSTILE_NUMBERS = {
    "NaN": b"NaN",
    "Infinity": b"Infinity",
    "-Infinity": b"-Infinity",
    "1e400": b"1e400",
    "-1e400": b"-1e400",
    "5000 digits": b"9" * 5000,
    "5000 zeros": b"-" + b"0" * 5000,
    "hexadecimal": b"0x10",
    "full-width": "１".encode(),
    "a million": b"1" * 1_000_000,
}
#: JSON's escapes of what is no text, in place of a field.
HOSTILE_TEXTS = {
    "half a pair": rb'"\ud800"',
    "the other half": rb'"a\udfff"',
    "halves in a list": rb'["\ud800"]',
    "half as a name": rb'{"\ud800":1}',
}


def spliced(name: str, value: bytes) -> bytes:
    """Return the body that creates the order, with a value as it is in place of a field."""
    return as_body({**ORDER, name: "@"}).replace(b'"@"', value)


@pytest.mark.parametrize(
    "body",
    [
        *(pytest.param(body, id=name) for name, body in HOSTILE_BODIES.items()),
        *(
            pytest.param(body, id=f"{name} {where}")
            for name, number in HOSTILE_NUMBERS.items()
            for where, body in (
                ("as an amount", spliced("risk_amount", number)),
                ("as a text", spliced("attach", number)),
                ("as a fee", spliced("fees", b'[{"fee_amount":' + number + b"}]")),
                ("as the body", number),
            )
        ),
        *(
            pytest.param(spliced(where, text), id=f"{name} as {where}")
            for name, text in HOSTILE_TEXTS.items()
            for where in ("out_order_no", "appid", "risk_amount", "attach", "fees")
        ),
    ],
)
def test_a_hostile_body_is_refused(gateway: Gateway, client: chainpay.Client, body: bytes) -> None:
    """A body that is no JSON of an order is refused as a bad parameter, and creates nothing."""
    assert error(gateway, send_signed(gateway, body=body)) == (400, "PARAM_ERROR")
    query = {"out_order_no": ORDER["out_order_no"]}
    assert refusal(client.request, "GET", ORDERS, query=query).code == "ORDER_NOT_EXIST"


@pytest.mark.slow
@pytest.mark.parametrize(
    "operation", BEHAVING + UPLOADS, ids=lambda known: f"{known.method} {known.path}"
)
def test_every_operation_is_emulated_and_stands_hostile_bodies(
    gateway: Gateway, operation: Operation
) -> None:
    """Each operation of the facts has its answer, and none breaks, whatever is sent to it."""
    target = "/" + re.sub(r"\{\w+\}", "1", operation.path.removeprefix("v2/"))
    for body in HOSTILE_BODIES.values():
        for content_type in ("application/json", "multipart/form-data; boundary=x"):
            headers: dict[str, str | None] = {"Content-Type": content_type}
            answer = send_signed(gateway, operation.method, target, body, headers)
            if operation.path.startswith("v2/"):
                assert answer.status_code == 200
                assert b"FAIL" in answer.content
            else:
                assert answer.status_code < 500
                assert "尚未被模拟" not in words(gateway, answer).get("message", "")


@pytest.mark.parametrize("value", [b"NaN", b"-Infinity"])
def test_what_is_no_json_is_refused_wherever_it_stands(gateway: Gateway, value: bytes) -> None:
    """Python takes NaN for JSON; the platform doesn't, be it in a field that it ignores."""
    assert error(gateway, send_signed(gateway, body=spliced("surprise", value)))[0] == 400


@pytest.mark.parametrize(("start", "end"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_nesting_as_deep_as_can_be_read_can_be_answered(
    gateway: Gateway, start: bytes, end: bytes
) -> None:
    """No depth of nesting is read but can't be answered: near Python's own limit neither."""

    def is_read(depth: int) -> bool:
        try:
            json.loads(start * depth + b'""' + end * depth)
        except RecursionError:
            return False
        return True

    deepest = next(depth for depth in range(100, 1_000_000, 50) if not is_read(depth))
    for depth in range(deepest - 100, deepest + 5):
        body = spliced("appid", start * depth + b'""' + end * depth)
        assert error(gateway, send_signed(gateway, body=body)) == (400, "PARAM_ERROR")


def test_amounts_add_up_to_no_more_than_an_int64(gateway: Gateway, client: chainpay.Client) -> None:
    """Amounts with thousands of digits are refused, or their sum could not be written."""
    client.request("POST", ORDERS, json={**ORDER, "need_user_confirm": False})
    fee = b'{"fee_amount":' + b"9" * 4300 + b"}"
    body = as_body({**OURS, "finish_type": 2, "total_amount": 1, "fees": "@"})
    body = body.replace(b'"@"', b"[" + fee + b"," + fee + b"]")
    answer = send_signed(gateway, target=f"{TARGET}/{ORDER['out_order_no']}/complete", body=body)
    assert error(gateway, answer) == (400, "PARAM_ERROR")


#: What no ASCII has; of the last two, servers make bytes that are no UTF-8.
FOREIGN = ["é", "附", "１", "²", "\udc80", "\ud800"]
GARBAGE = ["\0", "\r\n", '"', "=", ",", "'", "\\", "%00", "x" * 100_000, *FOREIGN]


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize(
    "form",
    [
        "{}",
        SCHEME + "{}",
        SCHEME + " {}",
        SCHEME + ' mchid="{}",serial_no="1",timestamp="1",nonce_str="1",signature="1"',
        SCHEME + ' mchid="1{}"',
    ],
)
def test_a_garbled_authorization_is_refused(gateway: Gateway, form: str, garbage: str) -> None:
    """Nothing that is written into an Authorization lets anybody in, or gets no answer."""
    answer = send_signed(gateway, headers={"Authorization": form.format(garbage)})
    assert error(gateway, answer) == (401, "SIGN_ERROR")


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize("name", PARAMETERS)
def test_a_garbled_parameter_of_the_authorization_is_refused(
    gateway: Gateway, name: str, garbage: str
) -> None:
    """The same for each of its parameters, added to what is right."""
    sent = sign(gateway, "GET", LOOK)
    sent["Authorization"] = sent["Authorization"].replace(f'{name}="', f'{name}="{garbage}')
    assert error(gateway, replay(gateway, "GET", LOOK, sent, b"")) == (401, "SIGN_ERROR")


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize("name", ["Wechatpay-Serial", "Content-Type"])
def test_a_garbled_header_is_refused(gateway: Gateway, name: str, garbage: str) -> None:
    """A header that matters and holds garbage is a bad parameter, shown as JSON can."""
    answer = send_signed(gateway, body=as_body(ORDER), headers={name: garbage})
    if name == "Wechatpay-Serial" and not garbage.strip():
        assert answer.status_code == 200  # an empty header is none
        return
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["detail"]["field"] == f"/{name}"


@pytest.mark.parametrize("value", ["", " ", "\t "])
def test_an_empty_header_is_no_header(gateway: Gateway, value: str) -> None:
    """Each header counts as missing, whether it is needed or not."""
    for name, status, code in (
        ("Wechatpay-Serial", 200, None),
        ("X-Anything", 200, None),
        ("Accept", 400, "PARAM_ERROR"),
        ("User-Agent", 400, "PARAM_ERROR"),
        ("Authorization", 401, "SIGN_ERROR"),
    ):
        for target in ("/v3/certificates?algorithm_type=RSA", "/v3/certificates"):
            answer = send_signed(gateway, "GET", target, headers={name: value})
            assert (answer.status_code, answer.json().get("code")) == (status, code), name


@pytest.mark.parametrize("garbage", GARBAGE)
def test_other_headers_may_be_garbled(gateway: Gateway, garbage: str) -> None:
    """A header that says nothing to the platform does no harm, in its name or in its value."""
    answer = send_signed(gateway, "GET", LOOK, headers={garbage: garbage, "X-Garbage": garbage})
    assert error(gateway, answer) == (404, "ORDER_NOT_EXIST")


HOSTILE_PATHS = [
    "",
    "*",
    "/",
    "//",
    "?",
    "#",
    "v3",
    "/v3/payscore/../payscore/payafter-orders",
    "/v3/payscore/payafter%2Dorders",
    TARGET + "%00",
    TARGET + "\0",
    TARGET + "\n",
    TARGET + "#fragment",
    "https://api.mch.weixin.qq.com" + TARGET,
    "/" + "a" * 100_000,
    "/" * 100_000,
]


@pytest.mark.parametrize("path", HOSTILE_PATHS)
def test_a_path_of_no_operation_does_not_exist(gateway: Gateway, path: str) -> None:
    """A path is an operation's as it is spelled, or nobody's."""
    answer = send_signed(gateway, target=path, body=as_body(ORDER))
    assert error(gateway, answer) == (404, "RESOURCE_NOT_EXISTS")


HOSTILE_VALUES = [
    "%00", "%", "%zz", "%ff", "%ed%a0%80", "%c0%af", "%2e%2e", "%252F", "\0", "a\nb", "a b",
    "..", "{out_order_no}", "a" * 60_000,
]  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE_VALUES)
def test_a_hostile_variable_finds_no_order(gateway: Gateway, value: str) -> None:
    """Whatever is encoded in a path's variable, or badly encoded, it is some order's number."""
    body = as_body({**OURS, "reason": "用户投诉"})
    for target in (f"{TARGET}/{value}/cancel", f"{TARGET}?out_order_no={value}"):
        method, sent = ("GET", b"") if "?" in target else ("POST", body)
        assert error(gateway, send_signed(gateway, method, target, sent)) == (
            404,
            "ORDER_NOT_EXIST",
        )


@pytest.mark.parametrize("text", FOREIGN)
@pytest.mark.parametrize("where", ["method", "path", "variable", "query"])
def test_a_request_line_is_ascii(gateway: Gateway, where: str, text: str) -> None:
    """What is no ASCII is no method and no target, though it be signed."""
    method, target = {
        "method": (text, TARGET),
        "path": ("POST", f"{TARGET}{text}"),
        "variable": ("POST", f"{TARGET}/{text}/cancel"),
        "query": ("GET", f"{TARGET}?out_order_no={text}"),
    }[where]
    assert error(gateway, send_signed(gateway, method, target)) == (400, "PARAM_ERROR")


@pytest.mark.parametrize("method", ["", "post", "POST ", "HEAD", "OPTIONS", "A" * 10_000, "\0"])
def test_a_method_that_no_operation_has_is_refused(gateway: Gateway, method: str) -> None:
    """A known path answers to its methods, spelled as they are."""
    answer = send_signed(gateway, method, body=as_body(ORDER))
    assert error(gateway, answer) == (405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "&",
        "=&&",
        "?",
        "out_order_no",
        "out_order_no=",
        "OUT_ORDER_NO=1",
        "out_order_no[]=1",
        "out_order_no[0]=1",
        "&".join(f"a{number}=1" for number in range(10_000)),
    ],
)
def test_a_query_that_names_no_order_is_refused(gateway: Gateway, query: str) -> None:
    """A query is of names and values; one that holds neither number finds no order."""
    answer = send_signed(gateway, "GET", f"{TARGET}?{query}")
    assert error(gateway, answer) == (404, "ORDER_NOT_EXIST")


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (f"{LOOK}&out_order_no=another", "out_order_no"),
        (f"{LOOK}&out_order_no={ORDER['out_order_no']}", "out_order_no"),
        (f"{LOOK}&out_order_no=", "out_order_no"),
        (f"{LOOK}&service_id=1&service_id=1", "service_id"),
        (f"{LOOK}&service_id=&service_id=", "service_id"),
        (f"{LOOK}&out%5Forder_no=1", "out_order_no"),
        (f"{LOOK}&=&=", ""),
    ],
)
def test_a_query_gives_each_name_once(
    gateway: Gateway, client: chainpay.Client, target: str, name: str
) -> None:
    """Of two values the platform does not choose one: somebody else might choose the other."""
    client.request("POST", ORDERS, json=ORDER)
    answer = send_signed(gateway, "GET", target)
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["detail"]["field"] == f"/{name}"
