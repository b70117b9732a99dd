"""Permissions of payscore (支付分授权): users give them, and take them back; orders need them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import chainpay
from chainpay.catalog import event, operation
from chainpay.gateway import Gateway
from tests.openapi.test_v3_answers import faults
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client
from tests.support.loopback import eventually
from tests.support.shop import Shop

PERMISSIONS = "v3/payscore/permissions"
PARTNER = "v3/payscore/partner/permissions"
CODE = "1275342195190894594"
USER = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"  # who confirms on the gateway
OURS = {"appid": "wxd678efh567hg6787", "service_id": "500001"}
SUB = {"sub_mchid": "1900000109"}
REASON = {"reason": "服务已下线"}
STATES = ("UNAVAILABLE", "AVAILABLE", "UNBINDUSER")
HISTORIES: dict[str, tuple[str, ...]] = {
    "UNAVAILABLE": (),
    "AVAILABLE": ("confirm",),
    "UNBINDUSER": ("confirm", "cancel"),
}
BECOMES = {
    ("UNAVAILABLE", "confirm"): "AVAILABLE",
    ("UNAVAILABLE", "apply"): "UNAVAILABLE",  # the same request again
    ("AVAILABLE", "cancel"): "UNBINDUSER",
    ("AVAILABLE", "terminate"): "UNBINDUSER",
    ("AVAILABLE", "terminate user"): "UNBINDUSER",
}
ACTS = ("confirm", "cancel")
MOVES = (*ACTS, "apply", "terminate", "terminate user")


class Merchant:
    """A merchant or a partner (服务商), and what it calls.

    Args:
        gateway: The platform.
        client: The client.
        path: Where its permissions are.
    """

    def __init__(self, gateway: Gateway, client: chainpay.Client, path: str) -> None:
        self.gateway = gateway
        self.client = client
        self.path = path
        self.sub = {} if path == PERMISSIONS else SUB
        self.of_user = "/openid/{openid}" if path == PERMISSIONS else ""

    def call(self, method: str, rest: str = "", **options: Any) -> Any:
        """Send a call, and return its answer; None if it is empty."""
        answer = self.client.request(method, f"{self.path}{rest}", options)
        known = operation(method, f"{self.path}{rest}")
        assert answer.status_code == known.status
        if known.status == 204:
            assert answer.content == b""
            return None
        # The catalog has it that a partner's users have always given a permission once.
        doubtful = {"/authorization_success_time is missing"} if self.sub else set()
        assert set(faults(known.returns, answer.json(), None)) <= doubtful
        return answer.json()

    def apply(self, code: str = CODE, **changes: Any) -> str:
        """Apply for a permission, and return the token."""
        body = {**OURS, **self.sub, "authorization_code": code, **changes}
        return str(self.call("POST", json=body)["apply_permissions_token"])

    def look(self, code: str = CODE, **changes: Any) -> Any:
        """Return what a query by the code answers."""
        query = {"service_id": "500001", **self.sub, **changes}
        rest = "/authorization-code/{authorization_code}"
        return self.call("GET", rest, authorization_code=code, query=query)

    def look_user(self, openid: str = USER) -> Any:
        """Return what a query by the user answers."""
        if self.path == PERMISSIONS:
            return self.call("GET", self.of_user, openid=openid, query=OURS)
        return self.call("GET", "/search", query={**OURS, **SUB, "sub_openid": openid})

    def terminate_user(self, openid: str = USER) -> None:
        """Take back the permission of a user."""
        body = {**OURS, **self.sub, **REASON}
        if self.path == PERMISSIONS:
            return self.call("POST", f"{self.of_user}/terminate", openid=openid, json=body)
        return self.call("POST", "/terminate", json={**body, "openid": openid})

    def move(self, name: str, code: str = CODE, **changes: Any) -> Any:
        """Make one move with a permission, some of its parameters changed."""
        if name in ACTS:
            return getattr(self.gateway, name)(code)
        if name == "apply":
            return self.apply(code)
        if name == "terminate user":
            return self.terminate_user()
        body = {"service_id": "500001", **self.sub, **REASON, **changes}
        rest = "/authorization-code/{authorization_code}/terminate"
        return self.call("POST", rest, authorization_code=code, json=body)


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(1795449540.0)


@pytest.fixture(params=[PERMISSIONS, PARTNER], ids=["merchant", "partner"])
def merchant(request: pytest.FixtureRequest, keys: Any, clock: Clock) -> Iterator[Merchant]:
    """A merchant, and a partner (服务商), whose platform takes five seconds to deduct."""
    gateway = Gateway(keys=keys, clock=clock, settle_delay=5)
    with a_client(gateway) as client:
        yield Merchant(gateway, client, request.param)


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    return caught.value


def test_a_permission_makes_the_moves_of_the_table_and_no_other(merchant: Merchant) -> None:
    """From each state it can only go where the table says; a refusal changes nothing."""
    codes = {"UNAVAILABLE": "INVALID_ORDER_STATE", "UNBINDUSER": "ORDER_CANCELED"}
    for state, history in HISTORIES.items():
        for name in MOVES:
            merchant.gateway.reset()
            merchant.apply()
            for each in history:
                merchant.move(each)
            before = merchant.look()
            assert before["authorization_state"] == state
            if (state, name) in BECOMES:
                merchant.move(name)
                assert merchant.look()["authorization_state"] == BECOMES[state, name]
                continue
            if name in ACTS:
                with pytest.raises(chainpay.UsageError, match=CODE):
                    merchant.move(name)
            else:
                error = refusal(merchant.move, name)
                expected = "RESOURCE_ALREADY_EXISTS" if name == "apply" else codes.get(state)
                if (state, name) == ("UNAVAILABLE", "terminate user"):  # nobody knows the user
                    expected = "ORDER_NOT_EXIST"
                assert error.code == expected, (state, name)
            assert merchant.look() == before


def test_applying(merchant: Merchant) -> None:
    """The same request gets the same token; a code names one permission."""
    assert merchant.apply() == merchant.apply() != merchant.apply("C2")
    error = refusal(merchant.apply, notify_url="https://shop.example/other")
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert merchant.gateway.happened(CODE).repeated[f"POST {merchant.path}"] == 1


def test_the_permission_of_a_user(merchant: Merchant, clock: Clock) -> None:
    """The newest counts; who has given none has none; its times are told."""
    unknown = merchant.look_user()
    assert (unknown["authorization_state"], "authorization_code" in unknown) == (
        "UNAVAILABLE",
        False,
    )
    merchant.apply()
    assert merchant.look_user() == unknown
    merchant.gateway.confirm(CODE)
    assert merchant.look_user() == merchant.look()
    assert merchant.look()["openid"] == USER
    assert merchant.look()["authorization_success_time"] == "2026-11-23T23:59:00+08:00"
    clock.now += 60
    merchant.terminate_user()
    assert merchant.look_user()["cancel_authorization_time"] == "2026-11-24T00:00:00+08:00"
    merchant.apply("C2")
    merchant.gateway.confirm("C2")
    assert merchant.look_user()["authorization_code"] == "C2"
    assert refusal(merchant.terminate_user, "o2").code == "ORDER_NOT_EXIST"


def test_the_older_operations(merchant: Merchant) -> None:
    """They know two states, and end a permission by its user and service."""
    if merchant.path == PARTNER:
        return  # a partner has none
    state = merchant.client.chain("v3/payscore/user-service-state")
    node = merchant.client.chain("v3/payscore/users/{openid}/permissions/{service_id}/terminate")
    states = []
    for step in (merchant.apply, lambda: merchant.gateway.confirm(CODE)):
        step()
        states.append(state.get(query={**OURS, "openid": USER}).json())
    body = {"appid": OURS["appid"], **REASON}
    query = {"openid": USER, "service_id": OURS["service_id"]}
    node.post(openid=USER, service_id=OURS["service_id"], query=query, json=body)
    states.append(state.get(query={**OURS, "openid": USER}).json())
    same = {**OURS, "openid": USER}
    expected = ("UNAVAILABLE", "AVAILABLE", "UNAVAILABLE")
    assert states == [{**same, "use_service_state": each} for each in expected]
    assert merchant.look()["authorization_state"] == "UNBINDUSER"


def test_a_permission_of_others(merchant: Merchant) -> None:
    """An unknown code, another service, and another kind of merchant."""
    merchant.apply()
    other = PARTNER if merchant.path == PERMISSIONS else PERMISSIONS
    stranger = Merchant(merchant.gateway, merchant.client, other)
    for error in (
        refusal(merchant.look, "C0"),
        refusal(stranger.look),
        refusal(stranger.move, "terminate"),
    ):
        assert (error.status, error.code) == (404, "ORDER_NOT_EXIST")
    assert refusal(merchant.look, service_id="1").code == "PARAM_ERROR"
    if merchant.path == PARTNER:
        query = {**OURS, **SUB}
        assert refusal(merchant.call, "GET", "/search", query=query).code == "ORDER_NOT_EXIST"


def test_orders_and_permissions(merchant: Merchant) -> None:
    """It is not taken back while orders run, and new ones need it unless the user confirms."""
    gateway, orders = merchant.gateway, merchant.path.replace("permissions", "serviceorder")
    order: dict[str, Any] = {
        **OURS,
        **merchant.sub,
        "service_introduction": "充电宝租借",
        "risk_fund": {"name": "DEPOSIT", "amount": 100},
        "time_range": {"start_time": "OnAccept"},
        "notify_url": "https://shop.example/callbacks",
    }
    pre_authorized = {**order, "out_order_no": "N1", "openid": USER, "need_user_confirm": False}
    merchant.apply()
    gateway.confirm(CODE)
    merchant.client.chain(orders).post(json=pre_authorized)
    for name in ("terminate", "terminate user"):
        error = refusal(merchant.move, name)
        assert (error.code, error.message) == ("INVALID_REQUEST", "存在未完成订单")
    gateway.cancel(CODE)
    merchant.client.chain(orders).post(json=pre_authorized)  # it is there already
    new = {**pre_authorized, "out_order_no": "N2"}
    error = refusal(merchant.client.chain(orders).post, json=new)
    assert (error.status, error.code) == (403, "NO_AUTH")
    merchant.client.chain(orders).post(json={**order, "out_order_no": "N2"})
    gateway.confirm("N2")
    body = {
        **(merchant.sub or OURS),
        "service_id": "500001",
        "post_payments": [{"name": "租金", "amount": 1}],
        "total_amount": 1,
    }
    node = merchant.client.chain(f"{orders}/{{out_order_no}}/complete")
    node.post(out_order_no="N1", json=body)
    node.post(out_order_no="N2", json=body)
    merchant.apply("C2")
    gateway.confirm("C2")
    assert refusal(merchant.move, "terminate", "C2").message == "存在未完成订单"
    gateway.clock(5)
    merchant.move("terminate", "C2")
    assert gateway.record("N1")["state"] == "DONE"
    merchant.apply("C3")
    gateway.confirm("C3")
    merchant.client.chain(orders).post(json={**new, "out_order_no": "N3"})


def test_callbacks(merchant: Merchant) -> None:
    """They go to the address of the application, whoever takes the permission back."""
    gateway, expected = merchant.gateway, []
    with Shop(merchant.client.callbacks.receive) as shop, gateway.serve(delivers=True):
        shop.receives = True
        for code, end in (("C1", "cancel"), ("C2", "terminate")):
            merchant.apply(code, notify_url=shop.url)
            for name in ("confirm", end):
                merchant.move(name, code)
                is_given = name == "confirm"
                expected.append((code, "USER_OPEN_SERVICE" if is_given else "USER_CLOSE_SERVICE"))
                assert eventually(lambda: len(shop.seen) == len(expected))
    for (seen, _), (code, status) in zip(shop.seen, expected, strict=True):
        assert (seen.event_type, seen.original_type) == (f"PAYSCORE.{status}", "payscore")
        assert seen.resource == {
            **OURS,
            **merchant.sub,
            "mchid": merchant.client.mchid,
            "openid": USER,
            "authorization_code": code,
            "user_service_status": status,
            "openorclose_time": "20261123235900",
        }
        known = {field.name for field in event(seen.event_type, "v3").resource}
        assert seen.resource.keys() <= known
