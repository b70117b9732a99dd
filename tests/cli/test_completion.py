"""Completion at a prompt: nothing of what was typed is run."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import chainpay
from chainpay.catalog.spelling import complete_attributes, complete_path
from chainpay.cli.completion import complete

REFUNDS = "client.v3.refund.domestic.refunds"


@pytest.fixture
def names(client: chainpay.Client) -> dict[str, Any]:
    """What the prompt knows."""
    return {"client": client, "orders": client.v3.payscore.payafterOrders, "other": "text"}


def offered(text: str, names: dict[str, Any]) -> tuple[str, ...]:
    """Return what is offered; its typed part must be its beginning."""
    result = complete(text, names)
    assert result is None or all(one.startswith(text[result.start :]) for one in result.texts)
    return result.texts if result else ()


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("client.v3.", {"refund", "payscore", "pay"}),
        ("client.v3.ref", {"refund", "refunds"}),
        ("x = print(client.v3.ref", {"refund"}),
        (f"{REFUNDS}.", {"post", "post_async", "_out_refund_no_"}),
        (f"{REFUNDS}._out", {"_out_refund_no_"}),
        ("orders._", {"_out_order_no_"}),
        ("client.v3['refund/domestic'].", {"refunds"}),
        ('client.chain("v3/refund").', {"domestic"}),
        ("client['", {"v2", "v3"}),
        ("client['v3/ref", {"v3/refund", "v3/refunds"}),
        ("client.v3['refund/domestic/", {"refund/domestic/refunds"}),
        ("client.v3.chain('/refund/domestic/", {"refund/domestic/refunds"}),
        ("client['it\\'s", set()),
    ],
)
def test_paths_are_completed(text: str, some: set[str], names: dict[str, Any]) -> None:
    """In attributes, and in strings segment by segment."""
    result = set(offered(text, names))
    assert some <= result
    assert bool(some) == bool(result)


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("answer.json()['", {"data"}),
        ('answer.json()["da', {"data"}),
        ("answer.json()['data'][0]['serial", {"serial_no"}),
        ("print(answer.json()['data'][0]['encrypt_certificate']['non", {"nonce"}),
        ("answer.json()['data']['", set()),
        ("answer.json()['data'][9]['", set()),
        ("answer.json()['none']['", set()),
        ("answer.json()['data'][0]['serial_no']['", set()),
        ("page.json()['", set()),
        ("stream.json()['", set()),
        ("other.json()['", set()),
        ("nothing.json()['", set()),
    ],
)
def test_fields_of_an_answer_are_completed(
    text: str, some: set[str], names: dict[str, Any], client: chainpay.Client
) -> None:
    """Of one that is there, as far as it has been read."""
    names["answer"] = client.v3.certificates.get()
    names["page"] = chainpay.Response(200, text="OK")
    names["stream"] = chainpay.Response(200, stream=httpx.ByteStream(b"{}"))
    assert set(offered(text, names)) == some


@pytest.mark.parametrize(
    ("inside", "some"),
    [
        ("", {"json="}),
        ("js", {"json="}),
        ("json={", {"'out_trade_no'", "'amount'"}),
        ("json={'", {"out_trade_no", "amount"}),
        ('json={"out', {"out_trade_no", "out_refund_no"}),
        ("json={'out_trade_no': 'x,y', '", {"amount"}),
        ("json={'out_trade_no': 'x',\n  ", {"'amount'"}),
        ("json={'amount': {'cur", {"currency"}),
        ("json={'amount': {'from': [{'", {"account", "amount"}),
        ("json={'amount': {'total': 1}, 'fu", {"funds_account"}),
        ("{'", {"json"}),
        ("{'json': {'amount': {", {"'total'"}),
        ("json=dict(", set()),
        ("json=[", set()),
        ("json={'nothing': {'", set()),
        ("nothing={'", set()),
        ("json={'amount': ", set()),
        ("json={'nothing': '", set()),
        ("json={'amount", {"amount"}),
        ("json={amo", set()),
        ("json=1, 2, '", set()),
        ("json=(a, {'", set()),
        ("'", set()),
    ],
)
def test_what_a_call_takes_is_completed(inside: str, some: set[str], names: dict[str, Any]) -> None:
    """Options, the fields of each object, in PHP's one dict too."""
    result = set(offered(f"{REFUNDS}.post({inside}", names))
    assert some <= result
    assert bool(some) == bool(result)


def test_variables_and_values_are_completed(names: dict[str, Any]) -> None:
    """A variable is a keyword; a field with a list of values offers them."""
    keywords = offered(f"{REFUNDS}._out_refund_no_.get(", names)
    assert keywords[:2] == ("query=", "out_refund_no=")
    assert {"headers=", "encrypt=", "check=", "signer="} <= set(keywords)
    assert offered("client.v2.secapi.pay.refund.post(sec", names) == ("security=",)
    assert "media_hash" in offered("client.v2.secapi.mch.uploadmedia.post(xml={'", names)
    call = "client.v2.appauth.authindex.get(query={'scope': "
    assert offered(f"{call}'", names) == ("pay_identity", "pay_realname")
    assert offered(f"{call}'pay_r", names) == ("pay_realname",)
    assert offered(call, names) == ("'pay_identity'", "'pay_realname'")
    assert offered(f"{call} pay", names) == ()
    assert offered("client.v2.appauth.authindex.get_async({'query': {'scope': 'x', '", names)
    assert not offered("client.v2.papay.entrustweb.get(query={'return_web': '", names)  # a number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "client.chain(" * 4000,
        "x",
        "client",
        "client.",
        "client.mch",
        "client.mchid.",
        "other.",
        "other.upper.",
        "nobody.",
        "nobody['",
        "other['",
        "client.v3.__class__.",
        "client.gateway.clo",
        "client.nothing.",
        "client['a#b'].",
        "f(1)[0].",
        "print(",
        "print('v3/",
        "client.v3.brand.new.post(",
        "client.v3.refund.domestic.refunds.",
        "client.v3.x.y.post(json={'a': {'",
        "{'a': [",
        "'client.v3.",
    ],
)
def test_what_is_not_ours_is_left_to_others(text: str, names: dict[str, Any]) -> None:
    """None, and no error; a known chain is there to show that the test could fail."""
    assert (complete(text, names) is not None) == text.endswith("refunds.")


def test_paths_go_to_where_they_branch() -> None:
    """A shell puts a space behind what it takes for the end: so one that goes on isn't alone."""
    assert complete_path("v3/refu") == ["v3/refund", "v3/refunds"]
    assert complete_path("/v3/refund/") == [
        "/v3/refund/domestic/refunds",
        "/v3/refund/domestic/refunds/{out_refund_no}",
        "/v3/refund/domestic/refunds/{refund_id}",
    ]
    assert complete_path("v3/refund/domestic/refunds/R1/") == [
        "v3/refund/domestic/refunds/R1/apply-abnormal-refund"
    ]
    assert complete_path("v9/") == []
    assert complete_path("") == ["global", "hk", "v2", "v3"]


def test_attributes_go_to_their_verb() -> None:
    """The same, with what is typed in Python."""
    assert complete_attributes("v3.refund.") == [
        "v3.refund.domestic.refunds.post",
        "v3.refund.domestic.refunds._out_refund_no_",
        "v3.refund.domestic.refunds._refund_id_",
    ]
    assert complete_attributes("v3.pay.transactions.nat") == ["v3.pay.transactions.native.post"]
    assert complete_attributes("v") == ["v2", "v3"]
    assert complete_attributes("v3.__x__.") == []
