"""Red packets (现金红包) and transfers to balance (企业付款) of APIv2, on the emulated platform."""

from __future__ import annotations

from typing import Any

import pytest

import chainpay
from chainpay.catalog import operation
from chainpay.gateway import Gateway
from tests.openapi.test_v3_bill import FUND, fetch, read
from tests.openapi.test_v3_transfers import NOON
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client

APPID, USER = "wxd678efh567hg6787", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
PACKET: dict[str, Any] = {
    "wxappid": APPID,
    "send_name": "天虹百货",
    "re_openid": USER,
    "total_amount": 100,
    "total_num": 1,
    "wishing": "感谢您参加活动",
    "client_ip": "192.168.0.1",
    "act_name": "猜灯谜",
    "remark": "猜越多得越多",
}
TRANSFER: dict[str, Any] = {
    "mch_appid": APPID,
    "openid": USER,
    "check_name": "NO_CHECK",
    "amount": 30,
    "desc": "理赔",
    "spbill_create_ip": "192.168.0.1",
}


@pytest.fixture
def slow(keys: Any) -> Gateway:
    """A platform that takes its time."""
    return Gateway(keys=keys, clock=Clock(NOON), settle_delay="1m")


def call(client: chainpay.Client, name: str, fields: dict[str, Any]) -> Any:
    """Send a call; the answer has known fields alone."""
    path = f"v2/mmpaymkttransfers/{name}"
    owner = "mchid" if name == "promotion/transfers" else "mch_id"
    xml = {owner: client.mchid, **{key: str(value) for key, value in fields.items()}}
    answer = chainpay.from_xml(client.request("POST", path, xml=xml, security=True).content)
    known = {field.name for field in operation("POST", path).returns}
    assert answer.keys() <= known | {"nonce_str", "appid", "mch_id"}
    del answer["nonce_str"]
    return answer


def send(client: chainpay.Client, number: str, name: str = "sendredpack", **changes: Any) -> Any:
    """Send a red packet."""
    return call(client, name, {**PACKET, "mch_billno": number, **changes})


def look(client: chainpay.Client, number: str, appid: str = APPID) -> Any:
    """Return what a query for a red packet answers."""
    fields = {"mch_billno": number, "appid": appid, "bill_type": "MCHT"}
    return call(client, "gethbinfo", fields)


def pay(client: chainpay.Client, number: str, **changes: Any) -> Any:
    """Send a transfer to balance."""
    return call(client, "promotion/transfers", {**TRANSFER, "partner_trade_no": number, **changes})


def look_at_transfer(client: chainpay.Client, number: str, appid: str = APPID) -> Any:
    """Return what a query for a transfer to balance answers."""
    return call(client, "gettransferinfo", {"partner_trade_no": number, "appid": appid})


def refusal(function: Any, *arguments: Any, **named: Any) -> str:
    """Return the code with which the platform refuses a call."""
    with pytest.raises(chainpay.APIError) as caught:
        function(*arguments, **named)
    assert caught.value.status == 200
    return str(caught.value.code)


def test_a_red_packet(slow: Gateway) -> None:
    """It is sent, and the user opens it, or its money comes back after a day."""
    with a_client(slow) as client:
        sent = send(client, "H1")
        assert send(client, "H1") == sent
        assert look(client, "H1")["status"] == "SENDING"
        send(client, "H2")
        send(client, "H3")
        slow.fail("H3")
        failed = look(client, "H3")
        assert (failed["status"], failed["reason"]) == ("FAILED", "发放失败")
        assert slow.record("H3")["reason"] == "发放失败"
        assert refusal(send, client, "H3") == "SEND_FAILED"
        slow.clock(60)
        assert look(client, "H1")["status"] == "SENT"
        slow.confirm("H1")
        known = look(client, "H1")
        assert (known["status"], known["hb_type"]) == ("RECEIVED", "NORMAL")
        received = known["hblist"]["hbinfo"]
        assert (received["openid"], received["amount"]) == (USER, "100")
        assert known["detail_id"] == sent["send_listid"]
        slow.clock("+24h")
        late = look(client, "H2")
        assert (late["status"], "refund_time" in late) == ("RFUND_ING", False)
        slow.clock(60)
        late = look(client, "H2")
        assert (late["status"], late["refund_amount"]) == ("REFUND", "100")
        with pytest.raises(chainpay.UsageError, match="REFUND"):
            slow.confirm("H2")
        back = []
        for day in ("2026-11-23", "2026-11-24"):
            rows, _ = read(fetch(client, FUND, bill_date=day))
            back += [row["业务凭证号"] for row in rows if row["业务名称"] == "现金红包退回"]
        assert back == ["H3", "H2"]
        slow.clock("+31d")
        assert refusal(look, client, "H1") == "NOT_FOUND"


def test_a_group_shares(gateway: Gateway, client: chainpay.Client) -> None:
    """Each user gets a part; the parts are the whole."""
    send(client, "G1", "sendgroupredpack", total_num=20, total_amount=2_000, amt_type="ALL_RAND")
    gateway.confirm("G1")
    known = look(client, "G1")
    assert (known["status"], known["hb_type"]) == ("RECEIVED", "GROUP")
    received = known["hblist"]["hbinfo"]
    amounts = [int(each["amount"]) for each in received]
    assert (sum(amounts), len(amounts), min(amounts) > 0) == (2_000, 20, True)
    assert len({each["openid"] for each in received}) == 20
    assert received[0]["openid"] == USER


def test_a_group_has_at_most_20(client: chainpay.Client) -> None:
    """More are refused at once."""
    for count in (21, 3_000_000):
        more = {"total_num": count, "total_amount": 100 * count, "amt_type": "ALL_RAND"}
        with pytest.raises(chainpay.APIError, match="不能超过20") as caught:
            send(client, "G1", "sendgroupredpack", **more)
        assert caught.value.code == "PARAM_ERROR"
    assert refusal(look, client, "G1") == "NOT_FOUND"


def test_a_mini_programs_packet_has_a_package(client: chainpay.Client) -> None:
    """The page of the mini program opens it."""
    fields = {"notify_way": "MINI_PROGRAM_JSAPI"}
    assert send(client, "M1", "sendminiprogramhb", **fields)["package"]
    assert refusal(send, client, "M1") == "FATAL_ERROR"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"total_amount": 99}, "MONEY_LIMIT"),
        ({"total_amount": 20_001}, "MONEY_LIMIT"),
        ({"total_num": 2}, "PARAM_ERROR"),
        ({"mch_billno": "H-1"}, "PARAM_ERROR"),
    ],
)
def test_refused_packets(client: chainpay.Client, changes: Any, code: str) -> None:
    """An amount out of its range, two users, a number with a dash."""
    assert refusal(send, client, "H1", **changes) == code
    assert refusal(look, client, "H1") == "NOT_FOUND"


def test_a_scene_allows_other_amounts(client: chainpay.Client) -> None:
    """From 0.01 yuan to 4,999; the message names the range that holds."""
    for number, amount in (("S1", 1), ("S2", 499_900)):
        send(client, number, total_amount=amount, scene_id="PRODUCT_1")
        assert look(client, number)["total_amount"] == str(amount)
    for changes, words in (({"scene_id": "PRODUCT_1"}, "0.01元到4999.00元"), ({}, "1.00元到200")):
        with pytest.raises(chainpay.APIError, match=words):
            send(client, "S3", total_amount=499_901, **changes)


def test_numbers_of_packets(client: chainpay.Client) -> None:
    """A number has one packet, of one appid. With a scene, less than a yuan may be sent."""
    first, again = (
        send(client, "H1", total_amount=1, scene_id="PRODUCT_1", client_ip=f"10.0.0.{end}")
        for end in (1, 2)
    )
    assert first["send_listid"] == again["send_listid"]
    assert refusal(send, client, "H1") == "FATAL_ERROR"
    assert refusal(look, client, "H1", "another") == "NOT_FOUND"


def test_a_transfer_to_balance(slow: Gateway) -> None:
    """It succeeds after a while, or fails and its money comes back."""
    with a_client(slow) as client:
        sent = pay(client, "E1", check_name="FORCE_CHECK", re_user_name="张三", device_info="013")
        assert sent["device_info"] == "013"
        pay(client, "E2")
        known = look_at_transfer(client, "E1")
        assert (known["status"], known["transfer_name"]) == ("PROCESSING", "张三")
        assert known["detail_id"] == sent["payment_no"]
        slow.fail("E2")
        failed = look_at_transfer(client, "E2")
        assert (failed["status"], failed["reason"]) == ("FAILED", "收款用户账户异常")
        assert slow.record("E2")["reason"] == "收款用户账户异常"
        assert refusal(pay, client, "E2") == "SEND_FAILED"
        slow.clock(60)
        assert look_at_transfer(client, "E1")["status"] == "SUCCESS"
        assert slow.record("E1")["amount"] == 30
        rows, summary = read(fetch(client, FUND, bill_date="2026-11-23"))
        assert [row["业务凭证号"] for row in rows] == ["E1", "E2", "E2"]
        assert summary["收入笔数"] == 1
        slow.clock("+4d")
        fields = {"check_name": "FORCE_CHECK", "re_user_name": "张三", "device_info": "013"}
        assert refusal(pay, client, "E1", **fields) == "SEND_FAILED"
        slow.clock("+31d")
        assert refusal(look_at_transfer, client, "E1") == "NOT_FOUND"


def test_numbers_of_transfers(client: chainpay.Client) -> None:
    """The same request has the same answer; another with its number is refused."""
    sent = pay(client, "E1")
    assert pay(client, "E1") == sent
    assert refusal(pay, client, "E1", amount=31) == "FATAL_ERROR"
    assert refusal(look_at_transfer, client, "E1", "another") == "NOT_FOUND"
    assert refusal(look_at_transfer, client, "E2") == "NOT_FOUND"


def test_refused_transfers(client: chainpay.Client) -> None:
    """An amount out of its range, a name that is to be checked and is missing, no money left."""
    assert refusal(pay, client, "E1", amount=29) == "AMOUNT_LIMIT"
    assert refusal(pay, client, "E1", amount=500_001) == "AMOUNT_LIMIT"
    assert refusal(pay, client, "E1", check_name="FORCE_CHECK") == "PARAM_ERROR"
    for number in range(200):
        pay(client, f"LARGE{number}", amount=500_000)
    assert refusal(pay, client, "E1") == "NOTENOUGH"
    assert refusal(send, client, "H1") == "NOTENOUGH"
