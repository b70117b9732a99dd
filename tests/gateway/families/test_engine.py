"""What all families share: the acts, what they list, and how a number is found."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import pytest

import chainpay
from chainpay import UsageError
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.errors import RequestRefusal
from chainpay.gateway.families.family import Family
from chainpay.gateway.families.record import OWN, Move, Record
from tests.support.clock import Clock

NATIVE = {
    "appid": "wxd678efh567hg6787",
    "description": "一本书",
    "notify_url": "https://example.com/notify",
    "amount": {"total": 100},
}
SERVICE = {"appid": "wxd678efh567hg6787", "service_id": "500001"}


def place(client: chainpay.Client, number: str, **changes: Any) -> None:
    body = {**NATIVE, "mchid": client.mchid, "out_trade_no": number, **changes}
    client.v3.pay.transactions.native.post(json=body)


def refund(client: chainpay.Client, number: str, out_refund_no: str, amount: int) -> None:
    body = {
        "out_trade_no": number,
        "out_refund_no": out_refund_no,
        "amount": {"refund": amount, "total": 100, "currency": "CNY"},
    }
    client.v3.refund.domestic.refunds.post(json=body)


def test_what_there_is(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """The newest first, by kind and by state; one of them with all that has happened to it."""
    for number in ("ORDER-0001", "ORDER-0002"):
        place(client, number)
    gateway.pay("ORDER-0001")
    refund(client, "ORDER-0001", "R1", 30)
    listed = gateway.records()
    assert [(each["kind"], each["number"], each["state"], each["amount"]) for each in listed] == [
        ("refund", "R1", "SUCCESS", 30),
        ("order", "ORDER-0002", "NOTPAY", 100),
        ("order", "ORDER-0001", "REFUND", 100),
    ]
    assert [each["number"] for each in gateway.records("order", state="NOTPAY")] == ["ORDER-0002"]
    assert [each["number"] for each in gateway.records(limit=1)] == ["R1"]
    paid = gateway.records("order", state="REFUND", limit=1)  # the newest is in another state
    assert [each["number"] for each in paid] == ["ORDER-0001"]
    order = gateway.record("ORDER-0001")
    assert order["notify_url"] == NATIVE["notify_url"]
    assert order["fields"]["description"] == "一本书"
    steps = [(each["name"], each["state"], each["by"]) for each in order["history"]]
    assert steps == [
        ("create", "NOTPAY", "merchant"),
        ("pay", "SUCCESS", "user"),
        ("refund", "REFUND", "merchant"),
    ]
    assert order["related"] == [{"kind": "refund", "number": "R1"}]
    assert gateway.record("R1")["related"] == [{"kind": "order", "number": "ORDER-0001"}]
    unpaid = gateway.record("ORDER-0002")
    assert {(each["name"], each["by"], each["to"]) for each in unpaid["moves"]} == {
        ("pay", "user", "SUCCESS"),
        ("expire", "platform", "CLOSED"),
    }


def test_the_kinds(gateway: Gateway) -> None:
    """Each state of a move is one of the kind's, and is described in Chinese."""
    kinds = gateway.kinds()
    assert kinds["refund"]["zh"] == "退款单"
    assert kinds["order"]["states"]["NOTPAY"] == "订单未支付"
    assert {"pay", "expire"} <= {*kinds["order"]["moves"]}
    families = core_of(gateway).state.families.by_kind
    assert families.keys() == kinds.keys()
    for kind, family in families.items():
        known = {state for move in family.moves for state in (*move.sources, move.target) if state}
        assert known <= family.states.keys(), kind
        assert all(move.title for move in family.moves), kind


def test_a_number_of_several_things(gateway: Gateway, client: chainpay.Client) -> None:
    """The one that can make the move makes it; if several can, the caller names the kind."""
    place(client, "NUMBER-0001")
    client.v3.payscore.payafterOrders.post(
        json={**SERVICE, "out_order_no": "NUMBER-0001", "need_user_confirm": True}
    )
    gateway.pay("NUMBER-0001")
    assert gateway.record("NUMBER-0001", kind="order")["state"] == "SUCCESS"
    gateway.confirm("NUMBER-0001")
    assert gateway.record("NUMBER-0001", kind="payafter_order")["state"] == "USER_ACCEPTED"
    several = "several things have this number: order, payafter_order. Name the kind of one"
    with pytest.raises(UsageError, match=several):
        gateway.record("NUMBER-0001")
    with pytest.raises(UsageError, match=several):
        gateway.pay("NUMBER-0001")
    with pytest.raises(UsageError, match="already paid"):
        gateway.pay("NUMBER-0001", kind="order")


def test_acts_that_can_not_be(gateway: Gateway, client: chainpay.Client) -> None:
    place(client, "ORDER-0001")
    steps = [
        ({"move": "fly"}, r"^fly ORDER-0001: there is no such move; the moves are: order: pay, "),
        ({"move": "close"}, "^close ORDER-0001: the merchant does this, by a request"),
        ({"move": "fail"}, r"not possible now \(TRADE_ERROR, 订单状态NOTPAY不允许此操作\)"),
        ({"move": "pay", "kind": "tea"}, "there is no kind 'tea'; the kinds are: order, refund, "),
        ({"move": "pay", "mchid": "1900000002"}, "there is nothing with this number"),
    ]
    for arguments, words in steps:
        with pytest.raises(UsageError, match=words):
            gateway.move("ORDER-0001", **arguments)
    assert len(gateway.record("ORDER-0001")["history"]) == 1
    with pytest.raises(UsageError, match="record NONE: there is nothing with this number"):
        gateway.record("NONE")
    with pytest.raises(UsageError, match="there is no state 'PAID'; the states are: NOTPAY, "):
        gateway.records("order", state="PAID")


def test_a_move_from_another_state(gateway: Gateway, client: chainpay.Client) -> None:
    """Who names the state that he has seen doesn't move what isn't in it any more."""
    place(client, "ORDER-0001")
    gateway.pay("ORDER-0001")
    refund(client, "ORDER-0001", "REFUND-0001", 100)
    with pytest.raises(UsageError, match="the state is SUCCESS by now, and not PROCESSING; noth"):
        gateway.move("REFUND-0001", "close", was="PROCESSING")
    assert gateway.record("REFUND-0001")["state"] == "SUCCESS"
    gateway.move("REFUND-0001", "close", was="SUCCESS")
    assert gateway.record("REFUND-0001")["state"] == "CLOSED"


def test_the_platforms_number(gateway: Gateway, client: chainpay.Client) -> None:
    place(client, "ORDER-0001")
    id_ = gateway.record("ORDER-0001")["id"]
    gateway.pay(id_)
    assert gateway.record(id_)["number"] == "ORDER-0001"


def test_an_order_of_another_merchant(
    gateway: Gateway, client: chainpay.Client, other: chainpay.Client
) -> None:
    """Who has the number is found out; the gateway's own merchant goes first."""
    place(other, "THEIRS-0001")
    place(client, "SHARED-0001")
    place(other, "SHARED-0001")
    for number in ("THEIRS-0001", "SHARED-0001"):
        gateway.pay(number)
    assert gateway.record("THEIRS-0001")["mchid"] == other.mchid
    assert gateway.record("THEIRS-0001")["state"] == "SUCCESS"
    assert gateway.record("SHARED-0001")["mchid"] == gateway.mchid
    assert gateway.record("SHARED-0001", mchid=other.mchid)["state"] == "NOTPAY"
    refund(other, "THEIRS-0001", "R1", 30)
    gateway.refund("R1", "ABNORMAL")
    assert gateway.record("R1")["state"] == "ABNORMAL"


class Parcels(Family[Record]):
    """A family whose parcels never arrive."""

    kind = "parcel"
    titles = ("parcel", "包裹")
    states = MappingProxyType({"SENT": "已寄出", "HERE": "已送达"})
    moves = (
        Move("arrive", "送达", ("SENT",), "HERE", "platform", 60),
        Move("vanish", "消失", ("SENT",), "HERE", "platform", OWN),  # at no moment
        Move("knock", "敲门", ("SENT",), "", "platform", event="COMPLAINT.CREATE"),
    )

    def moved(self, record: Record, move: Move, at: float) -> None:
        if move.name == "arrive":
            raise RequestRefusal(400, "LOST", "包裹丢失")


def test_what_a_callback_says_by_default(timed: Gateway) -> None:
    """The fields of the request; the state stays if the move names none."""
    fields = {"complaint_id": "P1", "notify_url": "https://shop.example/notify"}
    with core_of(timed).state:
        Parcels(core_of(timed).state.families, Record).add(
            Record(timed.mchid, "P1", fields, "SENT")
        )
    timed.move("P1", "knock")
    assert timed.record("P1")["state"] == "SENT"
    assert timed.events("P1")[0]["url"] == fields["notify_url"]
    with core_of(timed).state:
        (callback,) = core_of(timed).state.callbacks.find("P1")
        assert callback.content == fields


def test_what_can_not_come_by_itself(
    timed: Gateway, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """It stays as it was, the log says why, and nobody else is in its way."""
    with core_of(timed).state:
        Parcels(core_of(timed).state.families, Record).add(Record(timed.mchid, "P1", {}, "SENT"))
    clock.now += 61
    assert timed.events() == []
    parcel = timed.record("P1")
    assert (parcel["state"], len(parcel["history"])) == ("SENT", 1)
    assert caplog.messages == ["parcel P1 can't arrive: LOST, 包裹丢失"]
    clock.now += 61
    assert timed.records("parcel")[0]["state"] == "SENT"
    assert len(caplog.messages) == 1
