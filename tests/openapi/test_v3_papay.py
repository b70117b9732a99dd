"""Contracts and deductions (委托代扣) of APIv3: states, schedules, notices, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

import chainpay
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, refusal
from tests.support.outbox import deliver

APPID, CODE, PLAN = "wxd678efh567hg6787", "CONTRACT-0001", 12535
SIGN, PLANNED = "v3/papay/sign", "v3/papay/scheduled-deduct-sign"
BY_CODE = f"plan-id/{PLAN}/out-contract-code/{CODE}"
REQUEST: dict[str, Any] = {
    "appid": APPID,
    "plan_id": PLAN,
    "out_contract_code": CODE,
    "contract_display_account": "张三",
    "contract_notify_url": "https://example.com/contract",
    "out_user_code": "user-1",
}
DEVICE = {
    "device_type": "DEVICE_TYPE_PHONE",
    "device_os": "iOS",
    "device_id": "1",
    "device_running_as_root": False,
    "device_ip": "10.0.0.1",
    "weixin_installed": True,
    "weixin_version": "8",
    "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
}
AMOUNT = {"total": 500, "currency": "CNY"}
SCHEDULE = {
    "estimated_deduct_date": "2026-12-02",
    "estimated_deduct_amount": AMOUNT,
    "description": "会员续费",
}
DEDUCTION: dict[str, Any] = {
    "appid": APPID,
    "out_trade_no": "DEDUCT-0001",
    "description": "会员续费",
    "transaction_notify_url": "https://example.com/paid",
    "amount": AMOUNT,
    "attach": "附加",
}
HOUR, DAY = 3600, 24 * 3600


def at(text: str) -> float:
    """Return a moment in China as seconds since 1970."""
    return datetime.fromisoformat(f"{text}:00+08:00").timestamp()


@pytest.fixture
def clock() -> Clock:
    """Morning of the day before the one for which deductions are scheduled."""
    return Clock(at("2026-12-01T10:00"))


@pytest.fixture
def gateway(keys: Any, clock: Clock) -> Gateway:
    """A platform that takes 10 minutes for a deduction."""
    return Gateway(keys=keys, clock=clock, settle_delay="10m")


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    with a_client(gateway) as client:
        yield client


def request_contract(client: chainpay.Client, form: str = "app", **more: Any) -> Any:
    """Let a user sign, in one of the four forms; return the answer."""
    path = f"{PLANNED}/contracts/pre-entrust-sign/{form}"
    return client.chain(path).post(json={**REQUEST, **more}).json()


def sign(gateway: Gateway, client: chainpay.Client, **more: Any) -> str:
    """Let a user sign, and let him do it; return the ``contract_id``."""
    request_contract(client, **more)
    gateway.confirm(CODE)
    return str(query(client)["contract_id"])


def query(client: chainpay.Client, plan: int = PLAN) -> Any:
    node = client.chain(f"{SIGN}/contracts/plan-id/{plan}/out-contract-code/{CODE}")
    return node.get().json()


def terminate(client: chainpay.Client) -> Any:
    node = client.chain(f"{SIGN}/contracts/{BY_CODE}/terminate")
    return node.post(json={"contract_termination_remark": "到期不续"}).json()


def schedule(client: chainpay.Client, id_: str, total: int = 500) -> Any:
    node = client.chain(f"v3/papay/pay/schedules/contract-id/{id_}/schedule")
    return node.post(json={"appid": APPID, "schedule_amount": {"total": total}}).json()


def query_schedule(client: chainpay.Client, id_: str) -> Any:
    return client.chain(f"v3/papay/pay/schedules/contract-id/{id_}").get().json()


def deduct(client: chainpay.Client, id_: str, total: int = 500, **more: Any) -> Any:
    body = {**DEDUCTION, "contract_id": id_, **more, "amount": {"total": total}}
    return client.chain("v3/papay/pay/transactions/apply").post(json=body).json()


def notify(client: chainpay.Client, id_: str, amount: float = 800, **more: Any) -> Any:
    body = {"mchid": client.mchid, "appid": APPID, "estimated_amount": {"amount": amount}, **more}
    return client.chain(f"v3/papay/contracts/{id_}/notify").post(json=body)


def order(client: chainpay.Client, number: str = "DEDUCT-0001") -> Any:
    node = client.chain(f"v3/pay/transactions/out-trade-no/{number}")
    return node.get(query={"mchid": client.mchid}).json()


def code_of(refused: chainpay.APIError) -> tuple[int, str]:
    return refused.status, str(refused.code)


# Contracts


def test_each_form_begins_in_its_own_way(gateway: Gateway, client: chainpay.Client) -> None:
    """All of one contract, which is not there before the user has signed it."""
    forms = {
        form: request_contract(client, form) for form in ("app", "h5", "jsapi", "mini-program")
    }
    assert {form: {*forms[form]} for form in forms} == {
        "app": {"pre_entrustweb_id", "miniprogram_username", "miniprogram_path"},
        "h5": {"redirect_url"},
        "jsapi": {"redirect_url"},
        "mini-program": {"pre_entrustweb_id", "redirect_appid", "redirect_path"},
    }
    id_ = forms["app"]["pre_entrustweb_id"]
    assert forms["mini-program"]["pre_entrustweb_id"] == id_
    assert all(id_ in forms[form]["redirect_url"] for form in ("h5", "jsapi"))
    node, scene = client.chain(f"{SIGN}/contracts/pre-entrust-sign"), {"device_info": DEVICE}
    in_app = node.post(json={**REQUEST, **scene, "sign_scene": "SIGN_SCENE_APP"}).json()
    assert in_app.keys() == {"pre_entrustweb_id", "mini_program_username", "mini_program_path"}
    by_code = node.post(json={**REQUEST, **scene, "sign_scene": "SIGN_SCENE_QRCODE"}).json()
    assert by_code == {"pre_entrustweb_id": id_, "redirect_url": forms["h5"]["redirect_url"]}
    assert code_of(refusal(query, client)) == (404, "RESOURCE_NOT_EXISTS")
    assert [each["number"] for each in gateway.records("contract", state="CREATED")] == [CODE]
    path = f"POST {PLANNED}/contracts/pre-entrust-sign"
    happened = gateway.happened(CODE)
    assert happened[f"{path}/app"] == 1
    assert happened.repeated[f"{path}/h5"] == 1


def test_a_contract_is_signed_and_ended(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """A query and the callbacks agree; each end has its own name."""
    sign(gateway, client)
    known = query(client)
    assert known == {
        "mchid": client.mchid,
        "openid": known["openid"],
        **{name: REQUEST[name] for name in REQUEST if name != "contract_notify_url"},
        "contract_id": known["contract_id"],
        "contract_state": "SIGNED",
        "contract_signed_time": "2026-12-01T10:00:00+08:00",
        "contract_expired_time": "2036-11-28T10:00:00+08:00",
    }
    (signed,) = deliver(gateway, client)
    assert (signed.event, signed.url) == ("ENTRUST.SIGN", REQUEST["contract_notify_url"])
    assert signed.resource.items() <= known.items()
    clock.now += 60
    ended = terminate(client)
    info = ended["contract_terminate_info"]
    assert ended == {**known, "contract_state": "TERMINATED", "contract_terminate_info": info}
    assert info == {
        "contract_termination_mode": "MCH_API_TERMINATE",
        "contract_terminated_time": "2026-12-01T10:01:00+08:00",
        "contract_termination_remark": "到期不续",
    }
    (sent,) = deliver(gateway, client)
    assert sent.event == "ENTRUST.TERMINATE"
    assert sent.resource["contract_terminate_info"] == info
    assert sent.resource["contract_id"] == known["contract_id"]
    assert code_of(refusal(terminate, client)) == (403, "CONTRACT_NOT_EXIST")


@pytest.mark.parametrize(
    ("move", "mode"),
    [
        ("cancel", "USER_TERMINATE"),
        ("terminate_on_web", "WEPAY_WEB_TERMINATE"),
        ("cancel_by_service", "CUSTOMER_SERVICE_TERMINATE"),
        ("expire", "SYSTEM_TERMINATE"),
    ],
)
def test_others_end_it(gateway: Gateway, client: chainpay.Client, move: str, mode: str) -> None:
    id_ = sign(gateway, client)
    gateway.move(id_, move)
    info = query(client)["contract_terminate_info"]
    assert info["contract_termination_mode"] == mode == gateway.record(id_)["reason"]
    assert "contract_termination_remark" not in info
    assert [each.event for each in deliver(gateway, client)] == [
        "ENTRUST.SIGN",
        "ENTRUST.TERMINATE",
    ]
    with pytest.raises(chainpay.UsageError, match="CONTRACT_NOT_EXIST"):
        gateway.cancel(CODE)
    with pytest.raises(chainpay.UsageError, match="RESOURCE_ALREADY_EXISTS"):
        gateway.confirm(CODE)


def test_it_expires_after_ten_years(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    sign(gateway, client)
    clock.now += 3650 * DAY
    assert query(client)["contract_state"] == "TERMINATED"


def test_a_code_is_used_once(gateway: Gateway, client: chainpay.Client) -> None:
    """Nor does a user sign two contracts of a plan, if the requests name the user."""
    request_contract(client, openid="o1")
    assert code_of(refusal(request_contract, client)) == (403, "CONTRACT_EXISTED")
    request_contract(client, openid="o1", out_contract_code="CONTRACT-0002")
    gateway.confirm(CODE)
    assert query(client)["openid"] == "o1"
    signed = (400, "RESOURCE_ALREADY_EXISTS")
    assert code_of(refusal(request_contract, client, openid="o1")) == signed
    other = {"openid": "o1", "out_contract_code": "CONTRACT-0003"}
    assert code_of(refusal(request_contract, client, **other)) == signed
    with pytest.raises(chainpay.UsageError, match="用户已签约"):
        gateway.confirm("CONTRACT-0002")
    request_contract(client, **{**other, "plan_id": PLAN + 1})
    assert code_of(refusal(query, client, PLAN + 1)) == (404, "RESOURCE_NOT_EXISTS")


# A scheduled deduction


def test_a_scheduled_deduction(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """Scheduled on the day before, deducted on the day; then the contract ends."""
    id_ = sign(gateway, client, deduct_schedule=SCHEDULE)
    assert query_schedule(client, id_) == {"schedule_state": "NO_SCHEDULED"}
    scheduled = schedule(client, id_)
    assert scheduled == query_schedule(client, id_)
    assert scheduled == {
        "schedule_state": "SCHEDULED",
        "deduct_start_date": "2026-12-02",
        "deduct_end_date": "2026-12-02",
        "scheduled_amount": AMOUNT,
    }
    clock.now += DAY
    assert deduct(client, id_) == {"out_trade_no": "DEDUCT-0001", "amount": AMOUNT}
    assert order(client)["trade_state"] == "ACCEPT"
    assert code_of(refusal(deduct, client, id_, out_trade_no="DEDUCT-0002")) == (403, "RULE_LIMIT")
    close = client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post
    named = {"json": {"mchid": client.mchid}, "out_trade_no": "DEDUCT-0001"}
    assert code_of(refusal(close, **named)) == (403, "TRADE_ERROR")
    clock.now += 600
    assert [each.event for each in deliver(gateway, client)] == [
        "ENTRUST.SIGN",
        "TRANSACTION.SUCCESS",
        "ENTRUST.TERMINATE",
    ]
    paid = order(client)
    assert (paid["trade_state"], paid["trade_type"]) == ("SUCCESS", "PAP")
    assert (paid["attach"], paid["payer"]) == ("附加", {"openid": query(client)["openid"]})
    done = {"deduct_amount": AMOUNT, "deduct_date": "2026-12-02"}
    assert query_schedule(client, id_) == {**scheduled, **done, "schedule_state": "PAID"}
    ended = query(client)
    assert ended["contract_terminate_info"]["contract_termination_mode"] == "SYSTEM_TERMINATE"
    assert ended["deduct_schedule"] == {
        "estimated_deduct_date": "2026-12-02",
        "estimated_deduct_amount": AMOUNT,
        "schedule_state": "PAID",
        "scheduled_amount": AMOUNT,
        **done,
    }
    assert deduct(client, id_)["out_trade_no"] == "DEDUCT-0001"


def test_what_a_schedule_needs(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """The day before, by day, the estimated amount, once; then the day, and the same amount."""
    id_ = sign(gateway, client, deduct_schedule=SCHEDULE)
    error = refusal(schedule, client, id_, 400)
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/schedule_amount/total")
    clock.now = at("2026-12-01T19:30")
    error = refusal(schedule, client, id_)
    assert code_of(error) == (403, "RULE_LIMIT")
    assert "2026-12-01至2026-12-01每天的[08:00, 19:30)" in error.message
    clock.now -= 60
    assert code_of(refusal(deduct, client, id_)) == (403, "RULE_LIMIT")
    schedule(client, id_)
    assert code_of(refusal(schedule, client, id_)) == (400, "RESOURCE_ALREADY_EXISTS")
    assert "2026-12-02" in refusal(deduct, client, id_).message
    clock.now = at("2026-12-02T00:00")
    assert "等于预约扣费金额500" in refusal(deduct, client, id_, 499).message
    assert "预约扣费接口" in refusal(notify, client, id_).message


def test_a_deduction_fails_and_is_repeated(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """With the same number or another, until the day is over; failures have no callback."""
    id_ = sign(gateway, client, deduct_schedule=SCHEDULE)
    schedule(client, id_)
    clock.now += DAY
    for number in ("DEDUCT-0001", "DEDUCT-0001", "DEDUCT-0002"):
        deduct(client, id_, out_trade_no=number)
        gateway.fail(number)
        assert order(client, number)["trade_state"] == "PAYERROR"
    error = refusal(deduct, client, id_, attach="别的")
    assert code_of(error) == (400, "INVALID_REQUEST")
    assert [each.event for each in deliver(gateway, client)] == ["ENTRUST.SIGN"]
    assert query_schedule(client, id_)["schedule_state"] == "SCHEDULED"
    clock.now = at("2026-12-03T07:59")
    assert query_schedule(client, id_) == {"schedule_state": "EXPIRED"}
    assert code_of(refusal(deduct, client, id_)) == (403, "RULE_LIMIT")
    assert query(client)["contract_state"] == "SIGNED"
    clock.now += 60
    (ended,) = deliver(gateway, client)
    assert ended.resource["deduct_schedule"] == {
        "estimated_deduct_date": "2026-12-02",
        "estimated_deduct_amount": {"amount": 500, "currency": "CNY"},
        "schedule_state": "EXPIRED",
    }
    assert code_of(refusal(deduct, client, id_)) == (403, "CONTRACT_NOT_EXIST")
    assert code_of(refusal(schedule, client, id_)) == (403, "CONTRACT_NOT_EXIST")


def test_a_deduction_that_ends_after_its_contract(keys: Any, clock: Clock) -> None:
    """It was accepted in time, so it is carried out."""
    gateway = Gateway(keys=keys, clock=clock, settle_delay="10h")
    with a_client(gateway) as client:
        id_ = sign(gateway, client, deduct_schedule=SCHEDULE)
        schedule(client, id_)
        clock.now = at("2026-12-02T23:00")
        deduct(client, id_)
        clock.now += 11 * HOUR
        assert query(client)["contract_state"] == "TERMINATED"
        assert order(client)["trade_state"] == "SUCCESS"
        assert query_schedule(client, id_)["schedule_state"] == "PAID"


def test_a_day_that_can_not_be_scheduled(client: chainpay.Client) -> None:
    """The deduction is scheduled on the day before, while the contract lasts."""
    for day in ("2026-12-01", "2027-02-30", "2036-11-29", "9999-12-31"):
        planned = {**SCHEDULE, "estimated_deduct_date": day}
        error = refusal(request_contract, client, deduct_schedule=planned)
        assert error.detail["field"] == "/deduct_schedule/estimated_deduct_date"
    for total in (0, 1.5):
        wrong = {**SCHEDULE, "estimated_deduct_amount": {"total": total}}
        error = refusal(request_contract, client, deduct_schedule=wrong)
        assert error.detail["field"] == "/deduct_schedule/estimated_deduct_amount/total"


def test_a_user_who_signs_too_late(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """The contract ends with its signing, for nothing can be deducted by it."""
    request_contract(client, deduct_schedule=SCHEDULE)
    clock.now += 3 * DAY
    gateway.confirm(CODE)
    known = query(client)
    assert known["contract_state"] == "TERMINATED"
    ended = known["contract_terminate_info"]["contract_terminated_time"]
    assert ended == known["contract_signed_time"]


# Other deductions


def test_deductions_without_a_notice(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """The first in 12 hours runs at once; the platform gives notice of others, for 24 hours."""
    id_ = sign(gateway, client)
    deduct(client, id_, 100)
    gateway.fail("DEDUCT-0001")
    deduct(client, id_, 100)
    clock.now += 600
    assert order(client)["trade_state"] == "SUCCESS"
    deduct(client, id_, 300, out_trade_no="DEDUCT-0002")
    clock.now += DAY
    assert order(client, "DEDUCT-0002")["trade_state"] == "ACCEPT"
    clock.now += 600
    assert order(client, "DEDUCT-0002")["trade_state"] == "SUCCESS"
    assert query(client)["contract_state"] == "SIGNED"
    assert code_of(refusal(schedule, client, id_)) == (400, "INVALID_REQUEST")
    amount = {"refund": 100, "total": 300, "currency": "CNY"}
    body = {"out_trade_no": "DEDUCT-0002", "out_refund_no": "R1", "amount": amount}
    client.v3.refund.domestic.refunds.post(json=body)
    assert order(client, "DEDUCT-0002")["trade_state"] == "REFUND"
    related = [each["number"] for each in gateway.record(CODE)["related"]]
    assert related == ["DEDUCT-0001", "DEDUCT-0002"]


def test_the_first_deduction_after_12_hours(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    id_ = sign(gateway, client)
    clock.now += 12 * HOUR
    deduct(client, id_)
    clock.now += 12 * HOUR
    assert order(client)["trade_state"] == "ACCEPT"


def test_a_notice(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """The deduction follows on the third day, by day, up to the amount; once."""
    id_ = sign(gateway, client)
    assert notify(client, id_, deduct_duration={"count": 2, "unit": "DAY"}).status_code == 204
    for moment in ("2026-12-02T12:00", "2026-12-03T06:59", "2026-12-03T22:00"):
        clock.now = at(moment)
        error = refusal(deduct, client, id_)
        assert code_of(error) == (403, "RULE_LIMIT")
        assert "2026-12-03至2026-12-04每天的[07:00, 22:00)" in error.message
    clock.now = at("2026-12-04T21:59")
    assert "预计扣费金额800" in refusal(deduct, client, id_, 801).message
    deduct(client, id_, 800)
    assert "尚未完成" in refusal(deduct, client, id_, 1, out_trade_no="DEDUCT-0002").message
    gateway.fail("DEDUCT-0001")
    node = client.chain(f"v3/papay/contracts/{id_}/fail-notify")
    assert node.post(json={"mchid": client.mchid, "appid": APPID}).status_code == 204
    deduct(client, id_, 700, out_trade_no="DEDUCT-0002")
    clock.now += 600
    assert order(client, "DEDUCT-0002")["trade_state"] == "SUCCESS"
    deduct(client, id_, 900, out_trade_no="DEDUCT-0003")
    clock.now += 600
    assert order(client, "DEDUCT-0003")["trade_state"] == "ACCEPT"
    error = refusal(notify, client, id_, 0)
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/estimated_amount/amount")


def test_a_contract_that_is_not_signed(gateway: Gateway, client: chainpay.Client) -> None:
    """Is none: neither by its number, nor by another merchant's."""
    request_contract(client)
    id_ = gateway.record(CODE)["id"]
    for call in (deduct, notify, schedule):
        assert code_of(refusal(call, client, id_)) == (403, "CONTRACT_NOT_EXIST")
    assert code_of(refusal(query_schedule, client, id_)) == (404, "RESOURCE_NOT_EXISTS")


def test_other_moves_of_orders_are_no_ones(gateway: Gateway, client: chainpay.Client) -> None:
    """An order of its own has nothing to do with contracts."""
    body = {
        **{"appid": APPID, "mchid": client.mchid, "out_trade_no": "ORDER-0001"},
        **{"description": "一本书", "notify_url": "https://example.com/paid", "amount": AMOUNT},
    }
    client.v3.pay.transactions.native.post(json=body)
    gateway.pay("ORDER-0001")
    assert gateway.record("ORDER-0001")["related"] == []


# Partners


def test_a_partner_signs_and_deducts_for_a_sub_merchant(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """The partner's twins; without the sub-merchant, or with another, there is no contract."""
    sub = {"sub_mchid": "1900000109"}
    theirs = {"sp_appid": APPID, "sub_appid": "wx8888888888888888", **sub}
    body = {
        name: value for name, value in REQUEST.items() if name not in ("appid", "out_user_code")
    }
    node = client.chain(f"{PLANNED}/partner/contracts/pre-entrust-sign/mini-program")
    started = node.post(json={**body, **theirs, "deduct_schedule": SCHEDULE}).json()
    assert started.keys() == {"pre_entrustweb_id", "redirect_appid", "redirect_path"}
    gateway.confirm(CODE)
    find = client.chain(f"{SIGN}/partner/contracts/{BY_CODE}")
    known = find.get(query=sub).json()
    assert (known["sp_mchid"], known["sub_mchid"]) == (client.mchid, sub["sub_mchid"])
    assert known["out_user_code"] == ""
    assert "mchid" not in known
    assert refusal(find.get, query={"sub_mchid": "1900000110"}).status == 404
    assert refusal(query, client).status == 404
    id_ = known["contract_id"]
    node = client.chain(f"v3/papay/pay/partner/schedules/contract-id/{id_}")
    plan = {"sp_appid": APPID, **sub, "schedule_amount": AMOUNT}
    assert node.schedule.post(json=plan).json() == node.get(query=sub).json()
    clock.now += DAY
    rest = {name: value for name, value in DEDUCTION.items() if name != "appid"}
    node = client.chain("v3/papay/pay/partner/transactions/apply")
    node.post(json={**rest, **theirs, "contract_id": id_})
    assert refusal(deduct, client, id_, out_trade_no="DEDUCT-0002").code == "CONTRACT_NOT_EXIST"
    clock.now += 600
    signed, paid, ended = (each.resource for each in deliver(gateway, client))
    assert paid["sub_mchid"] == ended["sub_mchid"] == signed["sub_mchid"] == sub["sub_mchid"]
    assert paid["payer"]["sp_openid"] == signed["sp_openid"]
    client.v3.merchantService.complaintNotifications.post(json={"url": "https://example.com/c"})
    complaint = gateway.complain("DEDUCT-0001")
    node = client.chain(f"v3/merchant-service/complaints-v2/{complaint}")
    assert node.get().json()["complainted_mchid"] == sub["sub_mchid"]
    assert [each.url for each in deliver(gateway, client)] == ["https://example.com/c"]


def test_a_contract_is_signed_with_a_payment(gateway: Gateway, client: chainpay.Client) -> None:
    """When the user pays; nothing is placed if it can't be signed."""
    info = {
        "contract_mchid": client.mchid,
        "contract_appid": APPID,
        "plan_id": str(PLAN),
        "contract_code": CODE,
        "request_serial": "1",
        "contract_display_account": "张三",
    }
    body = {
        **{"appid": APPID, "mchid": client.mchid, "out_trade_no": "ORDER-0001"},
        **{"description": "一本书", "notify_url": "https://example.com/paid", "amount": AMOUNT},
    }
    node = client.chain("v3/pay/transactions/jsapi-with-contract")
    placed = {**body, "payer": {"openid": "o1"}, "contract_info": info}
    assert node.post(json=placed).json().keys() == {"prepay_id"}
    node.post(json=placed)
    assert sum(gateway.happened("ORDER-0001").repeated.values()) == 1
    gateway.pay("ORDER-0001")
    assert (query(client)["contract_state"], query(client)["openid"]) == ("SIGNED", "o1")
    sent = [(each.event, each.url) for each in deliver(gateway, client)]
    url = body["notify_url"]
    assert sent == [("TRANSACTION.SUCCESS", url), ("ENTRUST.SIGN", url)]
    app = client.chain("v3/pay/transactions/app-with-contract")
    again = {**body, "out_trade_no": "ORDER-0002", "contract_info": info}
    assert refusal(app.post, json=again).code == "CONTRACT_EXISTED"
    for name in ("contract_mchid", "contract_appid"):
        error = refusal(app.post, json={**again, "contract_info": {**info, name: "1"}})
        assert error.detail["field"] == f"/contract_info/{name}"
    assert refusal(order, client, "ORDER-0002").code == "ORDER_NOT_EXIST"
    own = {"contract_code": "CONTRACT-0002", "contract_notify_url": "https://example.com/own"}
    app.post(json={**again, "contract_info": {**info, **own}})
    gateway.pay("ORDER-0002")
    assert [each.url for each in deliver(gateway, client)][1] == own["contract_notify_url"]
    token = {**placed, "out_trade_no": "ORDER-0003", "contract_info": {"token": "1"}}
    node.post(json=token)
    assert gateway.record("ORDER-0003")["related"] == []


def test_a_partner_ends_a_contract(gateway: Gateway, client: chainpay.Client) -> None:
    """And gives the user notice."""
    sub = {"sub_mchid": "1900000109"}
    body = {
        **{name: REQUEST[name] for name in REQUEST if name != "appid"},
        "sp_appid": APPID,
        **sub,
    }
    client.chain(f"{PLANNED}/partner/contracts/pre-entrust-sign/h5").post(json=body)
    gateway.confirm(CODE)
    id_ = gateway.record(CODE)["id"]
    ours = {"sp_mchid": client.mchid, "sp_appid": APPID, **sub}
    node = client.chain(f"v3/partner-papay/contracts/{id_}")
    notice = {**ours, "estimated_amount": {"amount": 1}}
    assert node["notify"].post(json=notice).status_code == 204
    long = {**notice, "deduct_duration": {"count": 4, "unit": "DAY"}}
    assert refusal(node["notify"].post, json=long).detail["field"] == "/deduct_duration/count"
    assert node["fail-notify"].post(json=ours).status_code == 204
    node = client.chain(f"{SIGN}/partner/contracts/{BY_CODE}/terminate")
    ended = node.post(json={**sub, "contract_termination_remark": "到期"}).json()
    assert ended["contract_state"] == "TERMINATED"
