"""Contracts and deductions (委托代扣) of APIv2, whose contracts and orders are those of APIv3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import chainpay
from chainpay.encoding.xml import from_xml
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client
from tests.support.outbox import deliver

APPID, CODE = "wxd678efh567hg6787", "CONTRACT-0001"
CONTRACT: dict[str, Any] = {
    "appid": APPID,
    "plan_id": 12535,
    "contract_code": CODE,
    "request_serial": 1000,
    "contract_display_account": "张三",
}
REQUEST = {**CONTRACT, "notify_url": "https://example.com/contract", "version": "1.0"}
DEDUCTION = {
    "appid": APPID,
    "body": "会员续费",
    "out_trade_no": "DEDUCT-0001",
    "total_fee": 500,
    "spbill_create_ip": "10.0.0.1",
    "notify_url": "https://example.com/paid",
    "trade_type": "PAP",
    "attach": "附加",
}
ORDER = {
    **CONTRACT,
    "contract_mchid": "1900000001",
    "contract_appid": APPID,
    "contract_notify_url": "https://example.com/contract",
    "out_trade_no": "ORDER-0001",
    "body": "一本书",
    "notify_url": "https://example.com/paid",
    "total_fee": 100,
    "spbill_create_ip": "10.0.0.1",
    "trade_type": "NATIVE",
}
SUB = {"sub_mch_id": "1900000109", "sub_appid": "wx8888888888888888"}
HOUR, DAY = 3600, 24 * 3600
NOW = 1796090400.0  # 2026-12-01 10:00 in China


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def gateway(keys: Any, clock: Clock) -> Gateway:
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    with a_client(gateway) as client:
        yield client


def papay(client: chainpay.Client, name: str, **fields: Any) -> dict[str, str]:
    """Carry out an operation of contracts; return the fields of the answer."""
    node = client.chain(f"v2/papay/{name}")
    xml = {"appid": APPID, "mch_id": client.mchid, "version": "1.0", **fields}
    return from_xml(node.post(xml=xml, nonceless=True).content)


def request_contract(client: chainpay.Client, who: str = "", **more: Any) -> dict[str, str]:
    return papay(client, f"{who}preentrustweb", **{**REQUEST, "timestamp": "1", **more})


def pay(client: chainpay.Client, name: str, **fields: Any) -> dict[str, str]:
    """Carry out an operation of payments; return the fields of the answer."""
    xml = {"mch_id": client.mchid, **fields}
    return from_xml(client.chain(f"v2/pay/{name}").post(xml=xml).content)


def deduct(client: chainpay.Client, id_: str, **more: Any) -> dict[str, str]:
    return pay(client, "pappayapply", **{**DEDUCTION, "contract_id": id_, **more})


def query_order(client: chainpay.Client, number: str = "DEDUCT-0001") -> dict[str, str]:
    return pay(client, "paporderquery", appid=APPID, out_trade_no=number)


def code_of(call: Any, *arguments: Any, **named: Any) -> str:
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    return str(caught.value.code)


def test_each_form_begins_in_its_own_way(gateway: Gateway, client: chainpay.Client) -> None:
    """All of one contract: on the web, in H5, and in an app."""
    query = {**REQUEST, "mch_id": client.mchid, "timestamp": "2"}
    web = client.v2.papay.entrustweb.get(query=query)
    assert web.status_code == 302
    node = client.v2.papay.h5entrustweb
    h5 = from_xml(node.get(query={**query, "clientip": "10.0.0.1"}, nonceless=True).content)
    assert h5["redirect_url"] == web.headers["Location"]
    app = request_contract(client)
    assert app["pre_entrustweb_id"] in web.headers["Location"]
    assert app["miniprogram_path"].endswith(app["pre_entrustweb_id"])
    assert len(gateway.records("contract")) == 1
    assert code_of(request_contract, client, plan_id="x") == "PARAM_ERROR"
    changed = {"contract_display_account": "李四"}
    assert code_of(request_contract, client, **changed) == "CONTRACT_EXISTED"
    assert code_of(papay, client, "querycontract") == "INVALID_REQUEST"
    named = {"plan_id": 12535, "contract_code": CODE}
    assert code_of(papay, client, "querycontract", **named) == "CONTRACT_NOT_EXIST"


def test_a_contract_is_signed_and_ended(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """A query by either number agrees with the callbacks; APIv3 knows the contract too."""
    request_contract(client)
    gateway.confirm(CODE)
    named = {"plan_id": 12535, "contract_code": CODE}
    known = papay(client, "querycontract", **named)
    assert papay(client, "querycontract", contract_id=known["contract_id"])["contract_code"] == CODE
    assert (known["contract_state"], known["plan_id"]) == ("0", "12535")
    assert known["contract_signed_time"] == "2026-12-01 10:00:00"
    (signed,) = deliver(gateway, client)
    assert (signed.event, signed.url) == ("pap-contract-state-changed", REQUEST["notify_url"])
    assert signed.resource["change_type"] == "ADD"
    assert signed.resource["request_serial"] == "1000"
    same = ("contract_id", "contract_code", "plan_id", "openid", "contract_expired_time")
    assert all(signed.resource[name] == known[name] for name in same)
    assert code_of(request_contract, client) == "CONTRACT_EXISTED"
    clock.now += 60
    remark = {"contract_termination_remark": "到期不续"}
    ended = papay(client, "deletecontract", **named, **remark)
    assert {name: ended[name] for name in ("contract_id", "contract_code", "plan_id")} == {
        name: known[name] for name in ("contract_id", "contract_code", "plan_id")
    }
    known = papay(client, "querycontract", **named)
    assert (known["contract_state"], known["contract_termination_mode"]) == ("1", "3")
    assert known["contract_terminated_time"] == "2026-12-01 10:01:00"
    (changed,) = deliver(gateway, client)
    expected = {"change_type": "DELETE", "contract_termination_mode": "3"}
    assert expected.items() <= changed.resource.items()
    assert changed.resource["contract_termination_remark"] == "到期不续"
    assert code_of(papay, client, "deletecontract", **named, **remark) == "CONTRACT_NOT_EXIST"
    path = f"v3/papay/sign/contracts/plan-id/12535/out-contract-code/{CODE}"
    assert client.chain(path).get().json()["contract_state"] == "TERMINATED"


def test_deductions(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """The first at once; later ones after 24 hours. A refund is as usual."""
    assert code_of(deduct, client, "1") == "CONTRACT_NOT_EXIST"
    request_contract(client)
    gateway.confirm(CODE)
    id_ = gateway.record(CODE)["id"]
    for address in ("10.0.0.1", "10.0.0.2"):
        assert deduct(client, id_, spbill_create_ip=address)["result_code"] == "SUCCESS"
    assert gateway.happened("DEDUCT-0001").repeated == {"POST v2/pay/pappayapply": 1}
    paid = query_order(client)
    assert (paid["trade_state"], paid["trade_type"], paid["total_fee"]) == ("SUCCESS", "PAP", "500")
    signed, deducted = deliver(gateway, client)
    assert (signed.event, deducted.event) == ("pap-contract-state-changed", "transaction-success")
    assert (deducted.url, deducted.resource["contract_id"]) == (DEDUCTION["notify_url"], id_)
    deduct(client, id_, out_trade_no="DEDUCT-0002")
    assert query_order(client, "DEDUCT-0002")["trade_state"] == "ACCEPT"
    clock.now += DAY
    assert query_order(client, "DEDUCT-0002")["trade_state"] == "SUCCESS"
    changed = {"out_trade_no": "DEDUCT-0002", "attach": "别的"}
    assert code_of(deduct, client, id_, **changed) == "OUT_TRADE_NO_USED"
    deduct(client, id_, out_trade_no="DEDUCT-0003")
    gateway.fail("DEDUCT-0003")
    assert query_order(client, "DEDUCT-0003")["trade_state"] == "PAYERROR"
    gateway.cancel(CODE)
    refunded = {"out_trade_no": "DEDUCT-0002", "out_refund_no": "R1"}
    xml = {"appid": APPID, "mch_id": client.mchid, **refunded, "total_fee": 500, "refund_fee": 500}
    client.v2.secapi.pay.refund.post(xml=xml, security=True)
    assert query_order(client, "DEDUCT-0002")["trade_state"] == "REFUND"
    assert deduct(client, id_, out_trade_no="DEDUCT-0002")["result_code"] == "SUCCESS"
    assert code_of(deduct, client, id_, out_trade_no="DEDUCT-0004") == "CONTRACT_NOT_EXIST"


def test_a_contract_is_signed_with_a_payment(gateway: Gateway, client: chainpay.Client) -> None:
    """When the user pays. An order whose contract can't be signed is placed all the same."""
    placed = pay(client, "contractorder", **ORDER)
    assert placed["contract_result_code"] == "SUCCESS"
    assert placed["code_url"].startswith("weixin://")
    assert pay(client, "contractorder", **ORDER)["contract_code"] == CODE
    assert gateway.happened("ORDER-0001").repeated == {"POST v2/pay/contractorder": 1}
    gateway.pay("ORDER-0001")
    known = papay(client, "querycontract", plan_id=12535, contract_code=CODE)
    assert known["contract_state"] == "0"
    assert [each.event for each in deliver(gateway, client)] == [
        "transaction-success",
        "pap-contract-state-changed",
    ]
    again = {**ORDER, "out_trade_no": "ORDER-0002", "trade_type": "JSAPI", "openid": "o1"}
    placed = pay(client, "contractorder", **again)
    assert (placed["contract_result_code"], placed["contract_err_code"]) == (
        "FAIL",
        "CONTRACT_EXISTED",
    )
    assert placed["contract_err_code_des"]
    gateway.pay("ORDER-0002")
    assert query_order(client, "ORDER-0002")["trade_state"] == "SUCCESS"
    other = {**ORDER, "out_trade_no": "ORDER-0003", "contract_mchid": "1900000002"}
    assert code_of(pay, client, "contractorder", **other) == "PARAM_ERROR"


def test_a_contract_that_is_signed_before_the_payment(
    gateway: Gateway, client: chainpay.Client
) -> None:
    """The payment then changes nothing of it."""
    pay(client, "contractorder", **{**ORDER, "openid": "o1"})
    gateway.confirm(CODE)
    gateway.pay("ORDER-0001")
    history = [each["name"] for each in gateway.record(CODE)["history"]]
    assert history == ["create", "confirm"]
    assert papay(client, "querycontract", plan_id=12535, contract_code=CODE)["openid"] == "o1"


def test_a_partner(gateway: Gateway, client: chainpay.Client) -> None:
    """The partner's twins name the sub-merchant."""
    started = request_contract(client, "partner/", **SUB)
    assert (started["sub_mch_id"], started["sub_appid"]) == (SUB["sub_mch_id"], SUB["sub_appid"])
    gateway.confirm(CODE)
    known = papay(client, "partner/querycontract", **SUB, plan_id=12535, contract_code=CODE)
    assert (known["sub_mch_id"], known["appid"]) == (SUB["sub_mch_id"], APPID)
    (signed,) = deliver(gateway, client)
    assert signed.resource["sub_mch_id"] == SUB["sub_mch_id"]
    id_ = known["contract_id"]
    pay(client, "partner/pappayapply", **{**DEDUCTION, **SUB, "contract_id": id_})
    named = {"appid": APPID, "out_trade_no": "DEDUCT-0001", **SUB}
    paid = pay(client, "partner/paporderquery", **named)
    assert (paid["trade_state"], paid["sub_mch_id"]) == ("SUCCESS", SUB["sub_mch_id"])
    other = {"sub_mch_id": "1900000110", "contract_id": id_}
    assert code_of(papay, client, "partner/querycontract", **other) == "CONTRACT_NOT_EXIST"
    remark = {"contract_termination_remark": "到期"}
    ended = papay(client, "partner/deletecontract", **SUB, **remark, contract_id=id_)
    assert ended["sub_mch_id"] == SUB["sub_mch_id"]
