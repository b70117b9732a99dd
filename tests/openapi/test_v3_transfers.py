"""Transfer bills (商家转账) and authorizations (免确认收款授权) on the emulated platform."""

from __future__ import annotations

from typing import Any

import pytest

import chainpay
from chainpay.catalog import operation
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from tests.openapi.test_v3_answers import faults
from tests.openapi.test_v3_bill import FUND, fetch, read
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, refusal

BILLS = "v3/fund-app/mch-transfer/transfer-bills"
PARTNER_BILLS = "v3/fund-app/mch-transfer/partner/transfer-bills"
ECOMMERCE_BILLS = "v3/ecommerce/mch-transfer/transfer-bills"
AUTHORIZATIONS = "v3/fund-app/mch-transfer/user-confirm-authorization"
PARTNER_AUTHORIZATIONS = "v3/fund-app/mch-transfer/partner/user-confirm-authorizations"
APPID, USER = "wxd678efh567hg6787", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
BILL: dict[str, Any] = {
    "appid": APPID,
    "openid": USER,
    "transfer_amount": 100,
    "transfer_remark": "活动奖励",
    "transfer_scene_id": "1000",
    "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
}
AUTHORIZATION = {
    "appid": APPID,
    "openid": USER,
    "transfer_scene_id": "1000",
    "user_display_name": "张三",
}
GRANT = {"user_display_name": "张三", "out_authorization_no": "A1"}
GRANT["authorization_notify_url"] = "https://shop.example/authorized"
NOON = 1795406400.0  # of 2026-11-23 in China
MAX, BALANCE = 20_000_000, 100_000_000
OF_SUB = {"sub_mchid": "1900000109"}
NAME = chainpay.Sensitive("张三")

#: The moves that the table allows, and where they lead at first; any other is refused.
BECOMES = {
    ("ACCEPTED", "process"): "WAIT_USER_CONFIRM",
    ("WAIT_USER_CONFIRM", "confirm"): "TRANSFERING",
    ("TRANSFERING", "succeed"): "SUCCESS",
    ("WAIT_USER_CONFIRM", "expire"): "FAIL",
    ("CANCELING", "release"): "CANCELLED",
    **{(state, "cancel"): "CANCELING" for state in ("ACCEPTED", "WAIT_USER_CONFIRM")},
    **{
        (state, name): "FAIL"
        for state in ("ACCEPTED", "WAIT_USER_CONFIRM", "TRANSFERING")
        for name in ("fail", "name_mismatch", "risk")
    },
}
#: What leads to each state, but for PROCESSING.
HISTORIES: dict[str, tuple[str, ...]] = {
    "ACCEPTED": (),
    "WAIT_USER_CONFIRM": ("process",),
    "TRANSFERING": ("process", "confirm"),
    "SUCCESS": ("process", "confirm", "succeed"),
    "FAIL": ("process", "fail"),
    "CANCELING": ("process", "cancel"),
    "CANCELLED": ("process", "cancel", "release"),
}
ACTS = ("process", "lock", "confirm", "succeed", "fail", "name_mismatch", "risk", "expire")
MOVES = (*ACTS, "transfer", "release", "cancel")


@pytest.fixture
def slow(keys: Any) -> Gateway:
    """A platform that takes its time for each transfer."""
    return Gateway(keys=keys, clock=Clock(NOON), settle_delay="1m")


def send(client: chainpay.Client, number: str, path: str = BILLS, **changes: Any) -> Any:
    """Send a bill; a field that is None is left out."""
    body = {**BILL, "out_bill_no": number, **changes}
    known = {name: value for name, value in body.items() if value is not None}
    return client.chain(path).post(json=known).json()


def look(client: chainpay.Client, number: str, path: str = BILLS, **query: str) -> Any:
    """Return what a query answers."""
    answer = client.chain(path + "/out-bill-no/{n}").get(n=number, query=query).json()
    answer.pop("user_name", None)  # it is encrypted anew each time
    return answer


def cancel(client: chainpay.Client, number: str, path: str = BILLS, **body: str) -> Any:
    """Cancel a bill."""
    return client.chain(path + "/out-bill-no/{n}/cancel").post(n=number, json=body).json()


def move(gateway: Gateway, client: chainpay.Client, number: str, name: str) -> None:
    """Let whoever does it make a move."""
    if name == "cancel":
        cancel(client, number)
    else:
        gateway.move(number, name)


def drain(client: chainpay.Client) -> None:
    """Send bills until the merchant has nothing left."""
    for count in range(BALANCE // MAX):
        send(client, f"LARGE{count}", transfer_amount=MAX, user_name=NAME)


# Bills


def test_a_bill_makes_the_moves_of_the_table_and_no_other(slow: Gateway) -> None:
    """From each state a bill can only go where the table says; a refusal changes nothing."""
    with a_client(slow) as client:
        for state, history in HISTORIES.items():
            for name in MOVES:
                number = f"{state}{name}".replace("_", "")[:32]
                send(client, number, user_name=NAME)
                for step in history:
                    move(slow, client, number, step)
                before = look(client, number)
                assert before["state"] == state
                if (state, name) in BECOMES:
                    move(slow, client, number, name)
                    assert look(client, number)["state"] == BECOMES[state, name]
                elif name == "cancel" and state in ("CANCELING", "CANCELLED"):
                    assert cancel(client, number)["state"] == state
                else:
                    with pytest.raises((chainpay.UsageError, chainpay.APIError), match=state):
                        move(slow, client, number, name)
                    assert look(client, number) == before


def test_the_way_of_a_bill(gateway: Gateway, client: chainpay.Client) -> None:
    """Without a delay it waits for the user at once, and succeeds when he has confirmed."""
    sent = send(client, "T1", notify_url="https://shop.example/notify")
    assert sent["state"] == "WAIT_USER_CONFIRM"
    assert send(client, "T1", notify_url="https://shop.example/notify") == sent
    assert "package_info" not in look(client, "T1")
    gateway.clock(60)
    gateway.confirm("T1")
    known = look(client, "T1")
    assert (known["state"], known["openid"], known["transfer_amount"]) == ("SUCCESS", USER, 100)
    assert known["create_time"] < known["update_time"]
    by_id = client.chain(BILLS + "/transfer-bill-no/{n}").get(n=sent["transfer_bill_no"])
    assert by_id.json() == known
    assert gateway.record(sent["transfer_bill_no"])["amount"] == 100
    error = refusal(cancel, client, "T1")
    assert (error.status, error.code) == (400, "INVALID_REQUEST")
    again = client.chain(BILLS).post(
        json={**BILL, "out_bill_no": "T1", "notify_url": "https://shop.example/notify"}
    )
    assert "package_info" not in again.json()


def test_time(slow: Gateway) -> None:
    """With a delay each step takes it; after 24 hours without the user the bill fails."""
    with a_client(slow) as client:
        first = send(client, "T1")
        assert (first["state"], "package_info" in first) == ("ACCEPTED", False)
        slow.clock(60)
        assert look(client, "T1")["state"] == "WAIT_USER_CONFIRM"
        slow.confirm("T1")
        assert look(client, "T1")["state"] == "TRANSFERING"
        slow.clock(60)
        assert look(client, "T1")["state"] == "SUCCESS"
        send(client, "T2")
        slow.clock("+25h")
        late = look(client, "T2")
        assert (late["state"], late["fail_reason"]) == ("FAIL", "OVERDUE_CLOSE")
        send(client, "T3")
        slow.clock(60)
        assert cancel(client, "T3")["state"] == "CANCELING"
        slow.clock(60)
        ended = look(client, "T3")
        assert (ended["state"], ended["fail_reason"]) == ("CANCELLED", "MCH_CANCEL")
        slow.clock("+31d")
        assert refusal(look, client, "T1").code == "NOT_FOUND"
        assert refusal(cancel, client, "T1").code == "INVALID_REQUEST"


def test_money(slow: Gateway) -> None:
    """It is locked before the user confirms; what did not reach him comes back, once."""
    with a_client(slow) as client:
        send(client, "T1", transfer_amount=10)
        send(client, "T2", transfer_amount=10)
        drain(client)
        slow.clock(60)
        slow.events()  # it settles what is due, in the order of time
        assert [look(client, number)["state"] for number in ("T1", "T2")] == [
            "WAIT_USER_CONFIRM",
            "WAIT_USER_CONFIRM",
        ]
        assert look(client, "LARGE4")["state"] == "PROCESSING"
        large = {"transfer_amount": MAX, "user_name": NAME}
        assert refusal(send, client, "T3", **large).code == "NOT_ENOUGH"
        assert refusal(look, client, "T3").code == "NOT_FOUND"
        with pytest.raises(chainpay.UsageError, match="not enough money"):
            slow.move("LARGE4", "lock")
        assert send(client, "LARGE4", **large)["state"] == "PROCESSING"
        slow.fail("T1")
        cancel(client, "T2")
        slow.clock(60)
        slow.events()
        with pytest.raises(chainpay.UsageError, match="PROCESSING"):
            slow.move("LARGE4", "transfer")
        assert send(client, "LARGE4", **large)["state"] == "WAIT_USER_CONFIRM"
        assert refusal(send, client, "T3", transfer_amount=10).code == "NOT_ENOUGH"
        day = look(client, "T1")["create_time"][:10]
        rows, summary = read(fetch(client, FUND, bill_date=day))
        back = [row["业务凭证号"] for row in rows if row["业务名称"] == "商家转账退回"]
        assert back == ["T1", "T2"]
        assert (summary["收入笔数"], rows[-1]["账户结余(元)"]) == (2, 0)


def test_a_bill_that_fails_before_its_money_is_locked_gives_none_back(slow: Gateway) -> None:
    """The account has what it had."""
    with a_client(slow) as client:
        send(client, "T1")
        slow.fail("T1")
        send(client, "T2")
        cancel(client, "T2")
        slow.clock(60)
        drain(client)
        slow.clock(60)
        slow.events()
        assert look(client, "LARGE4")["state"] == "WAIT_USER_CONFIRM"


def test_reasons(gateway: Gateway, client: chainpay.Client) -> None:
    """A wrong name needs a name; other failures do not."""
    for name, reason in (
        ("fail", "PAYEE_ACCOUNT_ABNORMAL"),
        ("name_mismatch", "NAME_NOT_CORRECT"),
        ("risk", "TRANSFER_RISK"),
    ):
        number = name.replace("_", "")
        send(client, number, user_name=NAME)
        gateway.move(number, name)
        assert look(client, number)["fail_reason"] == reason == gateway.record(number)["reason"]
    send(client, "NAMELESS")
    with pytest.raises(chainpay.UsageError, match="user_name"):
        gateway.move("NAMELESS", "name_mismatch")
    (nameless,) = gateway.records("transfer", state="WAIT_USER_CONFIRM")
    assert (nameless["number"], nameless["reason"]) == ("NAMELESS", "")


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"transfer_amount": 9}, "PARAM_ERROR", "transfer_amount"),
        ({"transfer_amount": 10.5}, "PARAM_ERROR", "整数"),
        ({"transfer_amount": MAX + 1, "user_name": NAME}, "INVALID_REQUEST", "上下限"),
        ({"transfer_amount": 29, "user_name": NAME}, "PARAM_ERROR", "0.3元"),
        ({"transfer_amount": 200_000}, "PARAM_ERROR", "user_name"),
        ({"out_bill_no": "T-1"}, "PARAM_ERROR", "out_bill_no"),
        (
            {"transfer_amount": 20_001, "user_recv_style": {"type": "RED_PACKET"}},
            "INVALID_REQUEST",
            "200元",
        ),
    ],
)
def test_refused(client: chainpay.Client, changes: Any, code: str, words: str) -> None:
    """An amount out of its range, a name that may not be there or must, a number with a dash."""
    error = refusal(send, client, changes.get("out_bill_no", "T1"), **changes)
    assert (error.status, error.code) == (400, code)
    assert words in error.message
    if "user_recv_style" not in changes:  # others have no style
        assert refusal(send, client, "T1", ECOMMERCE_BILLS, **OF_SUB, **changes).code == code
    assert refusal(look, client, "T1").code == "NOT_FOUND"


def test_numbers(client: chainpay.Client) -> None:
    """The same number with other parameters is refused, and a number that is not known."""
    send(client, "T1")
    error = refusal(send, client, "T1", transfer_amount=200)
    assert (error.status, error.code) == (400, "ALREADY_EXISTS")
    assert (refusal(look, client, "T2").status, refusal(look, client, "T2").code) == (
        404,
        "NOT_FOUND",
    )
    error = refusal(cancel, client, "T2")
    assert (error.status, error.code, error.message) == (
        400,
        "INVALID_REQUEST",
        "单号错误，请检查",
    )


def test_a_partners_bill(gateway: Gateway, client: chainpay.Client, keys: Any) -> None:
    """It is found with its sub-merchant alone; the answers are those of its own operations."""
    for path in (PARTNER_BILLS, ECOMMERCE_BILLS):
        number = f"P{len(path)}"
        sent = send(client, number, path, user_name=NAME, **OF_SUB)
        assert "package_info" in sent
        assert list(faults(operation("POST", path).returns, sent, keys[0])) == []
        by_number = path + "/out-bill-no/{out_bill_no}"
        known = look(client, number, path, **OF_SUB)
        assert list(faults(operation("GET", by_number).returns, known, keys[0])) == []
        assert known["mchid"] == client.mchid
        for wrong in ({"sub_mchid": "1900000110"}, {}):
            where = path if wrong else BILLS
            assert refusal(look, client, number, where, **wrong).code == "NOT_FOUND"
        ended = cancel(client, number, path, **OF_SUB)
        assert list(faults(operation("POST", by_number + "/cancel").returns, ended, keys[0])) == []
        assert ended["state"] == "CANCELLED"
    assert [each["state"] for each in gateway.records("transfer")] == ["CANCELLED"] * 2


def test_the_name_in_an_answer_is_encrypted(client: chainpay.Client, keys: Any) -> None:
    """For the merchant who sent it."""
    send(client, "T1", user_name=NAME)
    answer = client.chain(BILLS + "/out-bill-no/T1").get().json()
    assert rsa.decrypt(answer["user_name"], keys[0]).decode() == "张三"


# Authorizations


def authorize(client: chainpay.Client, number: str, **changes: Any) -> Any:
    """Create an authorization."""
    body = {**AUTHORIZATION, "out_authorization_no": number, **changes}
    return client.chain(AUTHORIZATIONS).post(json=body).json()


def look_up(client: chainpay.Client, number: str, **query: Any) -> Any:
    """Return what a query for an authorization answers."""
    node = client.chain(AUTHORIZATIONS + "/out-authorization-no/{n}")
    return node.get(n=number, query=query).json()


def close(client: chainpay.Client, number: str) -> Any:
    """Close an authorization."""
    return client.chain(AUTHORIZATIONS + "/out-authorization-no/{n}/close").post(n=number).json()


def test_an_authorization(gateway: Gateway, client: chainpay.Client) -> None:
    """The user agrees, transfers need no confirming, and the merchant closes it."""
    created = authorize(client, "A1")
    assert (created["state"], authorize(client, "A1")) == ("WAIT_USER_CONFIRM", created)
    assert refusal(authorize, client, "A1", user_display_name="李四").code == "ALREADY_EXISTS"
    assert look_up(client, "A1")["package_info"] == created["package_info"]
    gateway.confirm("A1")
    known = look_up(client, "A1")
    assert (known["state"], "package_info" in known) == ("TAKING_EFFECT", False)
    assert "package_info" in look_up(client, "A1", is_display_authorization=True)
    second = refusal(authorize, client, "A2")
    assert (second.status, second.code) == (400, "INVALID_REQUEST")
    for number, name in (("T1", "authorization_id"), ("T2", "out_authorization_no")):
        sent = send(client, number, BILLS + "/transfer", openid=None, **{name: known[name]})
        assert (sent["state"], sent["openid"]) == ("SUCCESS", USER)
    assert gateway.record("T1")["related"] == [{"kind": "authorization", "number": "A1"}]
    closed = close(client, "A1")
    assert closed["close_info"]["close_reason"] == "CLOSE_VIA_MCH_API"
    assert close(client, "A1") == closed
    for changes in ({"out_authorization_no": "A1"}, {"authorization_id": "0"}, {}):
        error = refusal(send, client, "T3", BILLS + "/transfer", openid=None, **changes)
        assert (error.status, error.code) == (400, "INVALID_REQUEST")
    assert refusal(look_up, client, "A9").code == "NOT_FOUND"


def test_who_closes_an_authorization(gateway: Gateway, client: chainpay.Client) -> None:
    """The user, the platform, or time: each has its reason."""
    for name, reason in (
        ("cancel", "USER_CLOSE"),
        ("risk", "TRANSFER_RISK"),
        ("fail", "USER_ACCOUNT_ABNORMAL"),
    ):
        authorize(client, name)
        gateway.confirm(name)
        gateway.move(name, name)
        assert look_up(client, name)["close_info"]["close_reason"] == reason
        assert gateway.record(name)["reason"] == reason
        with pytest.raises(chainpay.UsageError, match="CLOSED"):
            gateway.confirm(name)
    authorize(client, "A1")
    authorize(client, "A2")
    assert close(client, "A2")["state"] == "CLOSED"
    gateway.clock("+24h")
    known = look_up(client, "A1")
    assert known["close_info"]["close_reason"] == "USER_OVERDUE_UNCONFIRMED"
    gateway.clock("+31d")
    assert refusal(look_up, client, "A1").code == "NOT_FOUND"
    assert look_up(client, "cancel")["state"] == "CLOSED"


def test_a_user_agrees_once(gateway: Gateway, client: chainpay.Client) -> None:
    """Of two that wait, one can be confirmed; another appid or user has its own."""
    authorize(client, "A1")
    authorize(client, "A2")
    authorize(client, "B1", openid="another")
    gateway.confirm("A1")
    gateway.confirm("B1")
    with pytest.raises(chainpay.UsageError, match="已有生效中的授权"):
        gateway.confirm("A2")
    assert look_up(client, "A2")["state"] == "WAIT_USER_CONFIRM"


def test_a_bill_that_makes_an_authorization(gateway: Gateway, client: chainpay.Client) -> None:
    """The user confirms both; if the bill fails, there is no authorization."""
    path = BILLS + "/pre-transfer-with-authorization"
    sent = send(client, "T1", path, authorization_info=GRANT)
    assert (sent["state"], sent["out_authorization_no"]) == ("WAIT_USER_CONFIRM", "A1")
    assert refusal(look_up, client, "A1").code == "NOT_FOUND"
    gateway.fail("T1")
    assert refusal(look_up, client, "A1").code == "NOT_FOUND"
    send(client, "T2", path, authorization_info=GRANT)
    gateway.confirm("T2")
    assert look(client, "T2")["state"] == "SUCCESS"
    assert look_up(client, "A1")["state"] == "TAKING_EFFECT"
    other = {**GRANT, "out_authorization_no": "A2"}
    assert refusal(send, client, "T4", path, authorization_info=GRANT).code == "ALREADY_EXISTS"
    assert refusal(send, client, "T4", path, authorization_info=other).code == "INVALID_REQUEST"
    close(client, "A1")
    for number in ("T5", "T6"):
        send(client, number, path, authorization_info=other)
    for number in ("T5", "T6"):
        gateway.confirm(number)
    assert [each["number"] for each in gateway.records("authorization")] == ["A2", "A1"]
    plain = send(client, "T7", path, openid=None)
    assert plain["state"] == "WAIT_USER_CONFIRM"


def test_a_partners_authorization(gateway: Gateway, client: chainpay.Client, keys: Any) -> None:
    """It has other paths and the same life."""
    number = {"out_authorization_no": "A1"}
    body = {**AUTHORIZATION, **number, "notify_url": "https://shop.example/authorized"}
    created = client.chain(PARTNER_AUTHORIZATIONS).post(json=body).json()
    by_number = PARTNER_AUTHORIZATIONS + "/{out_authorization_no}"
    query, closing = client.chain(by_number), client.chain(by_number + "/close")
    gateway.confirm("A1")
    known = query.get(**number).json()
    named = {**OF_SUB, "authorization_id": known["authorization_id"]}
    sent = send(client, "T1", PARTNER_BILLS + "/transfer", openid=None, **named)
    assert (sent["state"], sent["sub_mchid"]) == ("SUCCESS", OF_SUB["sub_mchid"])
    for method, path, answer in (
        ("POST", PARTNER_AUTHORIZATIONS, created),
        ("GET", by_number, known),
        ("POST", PARTNER_BILLS + "/transfer", sent),
        ("POST", by_number + "/close", closing.post(**number).json()),
    ):
        assert list(faults(operation(method, path).returns, answer, keys[0])) == []
