"""Complaints (消费者投诉 2.0): their states, the negotiation, the address, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import chainpay
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, refusal
from tests.support.outbox import Sent, deliver

COMPLAINTS = "v3/merchant-service/complaints-v2"
ADDRESS = "v3/merchant-service/complaint-notifications"
URL = "https://example.com/complaints"
DAY = 24 * 3600


@pytest.fixture
def clock() -> Clock:
    return Clock(1796090400.0)  # 2026-12-01 10:00 in China


@pytest.fixture
def gateway(keys: Any, clock: Clock) -> Gateway:
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of a merchant with a paid order, who is notified of complaints."""
    with a_client(gateway) as client:
        client.chain(ADDRESS).post(json={"url": URL})
        place(client, "ORDER-0001")
        gateway.pay("ORDER-0001")
        yield client


def place(client: chainpay.Client, number: str) -> None:
    body = {
        "appid": "wxd678efh567hg6787",
        "mchid": client.mchid,
        "out_trade_no": number,
        "description": "一本书",
        "notify_url": "https://example.com/paid",
        "amount": {"total": 100, "currency": "CNY"},
    }
    client.v3.pay.transactions.native.post(json=body)


def query(client: chainpay.Client, number: str) -> Any:
    return client.chain(f"{COMPLAINTS}/{number}").get().json()


def post(client: chainpay.Client, number: str, name: str, **fields: Any) -> Any:
    """Let the merchant do something with a complaint; return the answer."""
    whose = {} if name == "update-refund-progress" else {"complainted_mchid": client.mchid}
    return client.chain(f"{COMPLAINTS}/{number}/{name}").post(json={**whose, **fields})


def list_steps(client: chainpay.Client, number: str, **query: int) -> Any:
    return client.chain(f"{COMPLAINTS}/{number}/negotiation-historys").get(query=query).json()


def find(client: chainpay.Client, begin: str, end: str, **more: Any) -> Any:
    days = {"begin_date": begin, "end_date": end}
    return client.chain(COMPLAINTS).get(query={**days, **more}).json()


def actions(gateway: Gateway, client: chainpay.Client) -> list[str]:
    """Return what the callbacks say that are due; the payment's is left out."""
    return [
        each.resource["action_type"]
        for each in deliver(gateway, client)
        if each.event.startswith("COMPLAINT.")
    ]


def test_a_complaint_is_answered_and_completed(gateway: Gateway, client: chainpay.Client) -> None:
    """Each step has a callback and an entry in the negotiation."""
    number = gateway.complain("ORDER-0001", "没有收到书")
    (_, created) = deliver(gateway, client)
    content = {"complaint_id": number, "action_type": "CREATE_COMPLAINT"}
    assert created == Sent("COMPLAINT.CREATE", URL, content)
    known = query(client, number)
    order = gateway.record("ORDER-0001")
    assert known["complaint_order_info"] == [
        {"transaction_id": order["id"], "out_trade_no": "ORDER-0001", "amount": 100}
    ]
    expected = {
        "complaint_id": number,
        "complaint_time": "2026-12-01T10:00:00+08:00",
        "complaint_detail": "没有收到书",
        "complaint_state": "PENDING",
        "complainted_mchid": client.mchid,
        "problem_type": "REFUND",
        "problem_description": "申请退款",
        "apply_refund_amount": 100,
        "complaint_full_refunded": False,
        "incoming_user_response": False,
        "user_complaint_times": 1,
    }
    assert {name: known[name] for name in expected} == expected
    assert client.decrypt(known["payer_phone"]) == "18500000000"
    assert order["related"] == [{"kind": "complaint", "number": number}]
    images = {"response_images": ["media-1", "media-2"]}
    assert (
        post(client, number, "response", response_content="马上补发", **images).status_code == 204
    )
    assert query(client, number)["complaint_state"] == "PROCESSING"
    post(client, number, "response", response_content="已经补发")
    assert post(client, number, "complete").status_code == 204
    assert query(client, number)["complaint_state"] == "PROCESSED"
    assert actions(gateway, client) == [
        "MERCHANT_RESPONSE",
        "MERCHANT_RESPONSE",
        "MERCHANT_CONFIRM_COMPLETE",
    ]
    steps = list_steps(client, number)
    assert [(each["operate_type"], each["operate_details"]) for each in steps["data"]] == [
        ("MERCHANT_CONFIRM_COMPLETE", "商家已处理完成"),
        ("MERCHANT_RESPONSE", "已经补发"),
        ("MERCHANT_RESPONSE", "马上补发"),
        ("USER_CREATE_COMPLAINT", "没有收到书"),
    ]
    (url, _) = steps["data"][2]["image_list"]
    assert url.endswith("/v3/merchant-service/images/media-1")
    assert steps["data"][2]["complaint_media_list"]["media_url"][0] == url
    assert steps["data"][3]["operator"] == "投诉人"
    page = list_steps(client, number, limit=2, offset=1)
    assert (page["data"], page["total_count"]) == (steps["data"][1:3], 4)


def test_the_user_goes_on(gateway: Gateway, client: chainpay.Client) -> None:
    """While it is open, and after the merchant has completed it."""
    number = gateway.complain("ORDER-0001", type="OTHERS")
    assert "apply_refund_amount" not in query(client, number)
    gateway.move(number, "continue_complaint")
    assert query(client, number)["complaint_state"] == "PENDING"
    gateway.move(number, "leave_message")
    known = query(client, number)
    assert (known["user_complaint_times"], known["incoming_user_response"]) == (2, True)
    post(client, number, "response", response_content="请稍等")
    assert query(client, number)["incoming_user_response"] is False
    post(client, number, "complete")
    gateway.move(number, "continue_complaint")
    known = query(client, number)
    assert (known["complaint_state"], known["user_complaint_times"]) == ("PROCESSING", 3)
    gateway.confirm(number)
    assert query(client, number)["complaint_state"] == "PROCESSED"
    assert actions(gateway, client) == [
        "CREATE_COMPLAINT",
        "CONTINUE_COMPLAINT",
        "USER_RESPONSE",
        "MERCHANT_RESPONSE",
        "MERCHANT_CONFIRM_COMPLETE",
        "CONTINUE_COMPLAINT",
    ]
    again = gateway.complain("ORDER-0001")
    gateway.cancel(again)
    assert list_steps(client, again)["data"][0]["operate_type"] == "USER_REVOKE_COMPLAINT"
    with pytest.raises(chainpay.UsageError, match="PROCESSED不允许此操作"):
        gateway.confirm(again)


def test_the_platform_helps(gateway: Gateway, client: chainpay.Client) -> None:
    """If the user asks for it, until he or the platform ends it."""
    number = gateway.complain("ORDER-0001")
    for ends in ("cancel_platform_service", "finish_platform_service"):
        with pytest.raises(chainpay.UsageError, match="不在平台协助中"):
            gateway.move(number, ends)
        gateway.move(number, "apply_platform_service")
        assert query(client, number)["in_platform_service"] is True
        gateway.move(number, "respond_by_platform")
        gateway.move(number, ends)
        assert query(client, number)["in_platform_service"] is False
    assert actions(gateway, client) == [
        "CREATE_COMPLAINT",
        *("USER_APPLY_PLATFORM_SERVICE", "RESPONSE_BY_PLATFORM", "USER_CANCEL_PLATFORM_SERVICE"),
        *("USER_APPLY_PLATFORM_SERVICE", "RESPONSE_BY_PLATFORM", "PLATFORM_SERVICE_FINISHED"),
    ]


def test_a_refund_is_approved_and_made(
    gateway: Gateway, client: chainpay.Client, clock: Clock
) -> None:
    """What arrives is told; the complaint says when all is refunded."""
    number = gateway.complain("ORDER-0001")
    progress = "update-refund-progress"
    assert post(client, number, progress, action="APPROVE", launch_refund_day=1).status_code == 204
    assert query(client, number)["complaint_state"] == "PROCESSING"
    for refund, amount in (("R1", 30), ("R2", 70)):
        assert query(client, number)["complaint_full_refunded"] is False
        body = {"out_trade_no": "ORDER-0001", "out_refund_no": refund}
        body |= {"amount": {"refund": amount, "total": 100, "currency": "CNY"}}
        client.v3.refund.domestic.refunds.post(json=body)
        clock.now += 60
    gateway.refund("R2", "ABNORMAL")
    assert query(client, number)["complaint_full_refunded"] is False
    gateway.refund("R2")
    assert query(client, number)["complaint_full_refunded"] is True
    assert actions(gateway, client) == [
        "CREATE_COMPLAINT",
        "MERCHANT_APPROVE_REFUND",
        *["REFUND_SUCCESS"] * 3,
    ]


def test_a_refund_is_rejected(gateway: Gateway, client: chainpay.Client) -> None:
    """With a reason; only a user who wants a refund is answered so."""
    number, progress = gateway.complain("ORDER-0001"), "update-refund-progress"
    for action, name in (("APPROVE", "launch_refund_day"), ("REJECT", "reject_reason")):
        error = refusal(post, client, number, progress, action=action)
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", f"/{name}")
    reason = {"reject_reason": "已经使用", "reject_media_list": ["media-1"]}
    post(client, number, progress, action="REJECT", **reason)
    newest = list_steps(client, number)["data"][0]
    assert (newest["operate_type"], newest["operate_details"]) == (
        "MERCHANT_REFUSE_RERUND",
        "已经使用",
    )
    assert len(newest["image_list"]) == 1
    gateway.cancel(number)
    other = gateway.complain("ORDER-0001", type="SERVICE_NOT_WORK")
    error = refusal(post, client, other, progress, action="REJECT", **reason)
    assert error.code == "INVALID_REQUEST"


def test_an_immediate_answer(gateway: Gateway, client: chainpay.Client) -> None:
    """The user asks for it; the same answer is given once."""
    number = gateway.complain("ORDER-0001")
    text = {"blocks": [{"type": "TEXT", "text": {"text": "马上处理"}}]}
    sent = {"message": text, "idempotent_id": "1"}
    name = "response-immediate-service"
    assert refusal(post, client, number, name, **sent).code == "INVALID_REQUEST"
    gateway.move(number, "request_immediate_service")
    assert query(client, number)["need_immediate_service"] is True
    first = post(client, number, name, **sent).json()
    assert post(client, number, name, **sent).json() == first
    newest, clicked, _ = list_steps(client, number)["data"]
    assert (newest["log_id"], newest["normal_message"]) == (first["log_id"], text)
    assert clicked["operate_type"] == "USER_CLICK_RESPONSE"
    assert actions(gateway, client) == ["CREATE_COMPLAINT", "MERCHANT_RESPONSE"]


def test_what_is_refused(gateway: Gateway, client: chainpay.Client) -> None:
    """To the user and to the merchant; nothing is changed."""
    place(client, "ORDER-0002")
    for number, words in (("ORDER-0002", "订单未支付"), ("ORDER-0003", "订单不存在")):
        with pytest.raises(chainpay.UsageError, match=words):
            gateway.complain(number)
    with pytest.raises(chainpay.UsageError, match="REFUND, SERVICE_NOT_WORK, OTHERS, not 'TEA'"):
        gateway.complain("ORDER-0001", type="TEA")  # type: ignore[arg-type]
    number = gateway.complain("ORDER-0001")
    with pytest.raises(chainpay.UsageError, match=f"投诉单{number}尚未处理完成"):
        gateway.complain("ORDER-0001")
    error = refusal(query, client, "200000000000000000000000000")
    assert (error.status, error.code) == (404, "RESOURCE_NOT_EXISTS")
    error = refusal(post, client, number, "complete")
    assert (error.code, error.message) == ("INVALID_REQUEST", "请先回复投诉，再反馈处理完成")
    answer = {"response_content": "好", "complainted_mchid": "1900000002"}
    error = refusal(post, client, number, "response", **answer)
    assert error.detail["field"] == "/complainted_mchid"
    images = {"response_content": "好", "response_images": ["1"] * 5}
    error = refusal(post, client, number, "response", **images)
    assert error.detail["field"] == "/response_images"
    gateway.cancel(number)
    for name, fields in (("response", {"response_content": "好"}), ("complete", {})):
        error = refusal(post, client, number, name, **fields)
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert len(list_steps(client, number)["data"]) == 2


def test_complaints_are_listed(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """By days, 30 at most between them, the newest first; by the merchant, page by page."""
    numbers = []
    for index in range(3):
        place(client, f"ORDER-1{index}00")
        gateway.pay(f"ORDER-1{index}00")
        numbers.append(gateway.complain(f"ORDER-1{index}00"))
        clock.now += DAY
    listed = find(client, "2026-12-01", "2026-12-31")
    assert [each["complaint_id"] for each in listed["data"]] == numbers[::-1]
    assert (listed["limit"], listed["offset"], listed["total_count"]) == (10, 0, 3)
    assert "payer_openid" not in listed["data"][0]
    page = find(client, "2026-12-01", "2026-12-02", limit=1, offset=1)
    assert [each["complaint_id"] for each in page["data"]] == numbers[:1]
    assert page["total_count"] == 2
    for accused, count in ((client.mchid, 3), ("1900000109", 0)):
        listed = find(client, "2026-12-01", "2026-12-03", complainted_mchid=accused)
        assert listed["total_count"] == count
    for begin, end in (("2026-12-01", "2027-01-01"), ("2026-12-02", "2026-12-01")):
        error = refusal(find, client, begin, end)
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/end_date")
    assert refusal(find, client, "2026-12-01", "2026-12-02", offset=-1).code == "PARAM_ERROR"
    error = refusal(find, client, "2026-12-01", "2026-11-31")
    assert (error.code, error.detail["location"]) == ("PARAM_ERROR", "query")


def test_one_address_a_merchant(gateway: Gateway, client: chainpay.Client) -> None:
    """It is set, looked up, replaced and removed. Without it there are no callbacks."""
    node = client.chain(ADDRESS)
    known = {"mchid": client.mchid, "url": URL}
    assert node.get().json() == node.post(json={"url": URL}).json() == known
    other = {"url": "https://example.com/others"}
    error = refusal(node.post, json=other)
    assert (error.status, error.code) == (400, "RESOURCE_ALREADY_EXISTS")
    assert node.put(json=other).json() == {**known, **other}
    number = gateway.complain("ORDER-0001")
    assert deliver(gateway, client)[-1].url == other["url"]
    assert node.delete().status_code == 204
    for call in (node.get, node.delete, lambda: node.put(json=other)):
        error = refusal(call)
        assert (error.status, error.code) == (404, "RESOURCE_NOT_EXISTS")
    gateway.cancel(number)
    gateway.complain("ORDER-0001")
    assert actions(gateway, client) == []
    node.post(json=other)
    gateway.reset()
    assert refusal(node.get).status == 404
