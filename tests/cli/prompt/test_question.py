"""The question of a live prompt: what is asked about, what is said, and that no sends nothing."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.cli.prompt.names import auto_magic
from chainpay.cli.prompt.question import Question
from chainpay.gateway import Gateway
from tests.support.terminal import Person

ORDER = {
    "appid": "wxd678efh567hg6787",
    "mchid": "1900000001",
    "description": "一本书",
    "notify_url": "https://example.com/",
    "amount": {"total": 100},
}
NATIVE = "v3/pay/transactions/native"


class Remote(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The real platform, as it were: a gateway that doesn't show itself, and counts."""

    def __init__(self) -> None:
        self.gateway = Gateway()
        self.sent: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request.method)
        return self.gateway.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request.method)
        return await self.gateway.handle_async_request(request)


@pytest.fixture
def remote() -> Remote:
    return Remote()


@pytest.fixture
def client(remote: Remote) -> chainpay.Client:
    return chainpay.Client(**{**remote.gateway.credentials(), "transport": remote})


@pytest.fixture
def question() -> Iterator[Question]:
    """The question of a live prompt, while it is open."""
    asked = Question()
    with asked.asking():
        yield asked


def post(client: chainpay.Client, number: str = "ORDER-0001", **more: Any) -> httpx.Response:
    return client.chain(NATIVE).post(json={**ORDER, "out_trade_no": number, **more})


@pytest.mark.usefixtures("question")
class TestAsked:
    """With a question."""

    def test_yes_sends_and_no_does_not(
        self, client: chainpay.Client, remote: Remote, person: Person
    ) -> None:
        """The question says method, path, amount and merchant; only y and yes are yes."""
        person.answer("y\n")
        assert post(client).status_code == 200
        shown = person.read()
        assert "POST v3/pay/transactions/native\n  out_trade_no  ORDER-0001\n" in shown
        assert "\n  amount.total  100 fen (1.00 yuan)\n" in shown
        assert shown.endswith("Send it as merchant 1900000001, for real? [y/N] ")
        person.answer("YES\n")
        assert post(client).status_code == 200
        for answer in ("n\n", "\n", "client.v3\n", "\x04", "y\x04n\n"):
            person.answer(answer)
            with pytest.raises(
                chainpay.UsageError, match=r"you answered no.*nothing was sent"
            ) as no:
                post(client, "ORDER-0002")
            assert chainpay.outcome(no.value) is chainpay.Outcome.NOT_SENT
        assert remote.sent == ["POST", "POST"]

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    def test_every_method_that_changes(
        self, method: str, client: chainpay.Client, remote: Remote, person: Person
    ) -> None:
        """By request(), as by a verb."""
        for send in (client.request, lambda *call: client.request_async(*call).wait()):
            person.answer("n\n")
            with pytest.raises(chainpay.UsageError, match=f"no to {method} v3/new"):
                send(method, "v3/new")
        assert remote.sent == []

    def test_every_way_to_send(
        self, client: chainpay.Client, remote: Remote, person: Person
    ) -> None:
        """Through variables, functions, promises, event loops, and every client of the process."""
        verb = client.chain(NATIVE).post
        body = {**ORDER, "out_trade_no": "ORDER-0001"}
        another = chainpay.Client(**{**remote.gateway.credentials(), "transport": remote})

        async def in_a_loop() -> httpx.Response:
            return await client.chain(NATIVE).post_async(json=body)

        ways = (
            lambda: verb(json=body),
            lambda: client.chain(NATIVE).post_async(json=body).wait(),
            lambda: client.chain(NATIVE).post_async(json=body).then(lambda answer: answer).wait(),
            lambda: asyncio.run(in_a_loop()),
            lambda: client.with_options(timeout=5).chain(NATIVE).post(json=body),
            lambda: client.for_merchant(**_keys(remote)).chain(NATIVE).post(json=body),
            lambda: another.chain(NATIVE).post(json=body),
        )
        for way in ways:
            person.answer("n\n")
            with pytest.raises(chainpay.UsageError, match="nothing was sent"):
                way()
        assert remote.sent == []

    def test_a_promise_is_on_about_once_it_is_sent(
        self, client: chainpay.Client, remote: Remote, person: Person
    ) -> None:
        """Not when it is made; and not a second time."""
        person.sit_down()
        promise = client.chain(NATIVE).post_async(json={**ORDER, "out_trade_no": "ORDER-0001"})
        assert person.read() == ""
        person.answer("y\n")
        assert promise.wait() is promise.wait()
        assert remote.sent == ["POST"]

    def test_what_changes_nothing_is_not_asked_about(
        self, client: chainpay.Client, remote: Remote, person: Person, tmp_path: Any
    ) -> None:
        """Queries of both APIs, wait, downloads and certificates; an emulated platform either."""
        person.sit_down()
        remote.gateway.seed()
        client.v3.refund.domestic.refunds._out_refund_no_.get(out_refund_no="20261125002")
        order = {"out_trade_no": "20261125001", "appid": ORDER["appid"]}
        client.v2.pay.orderquery.post(xml={**order, "mch_id": client.mchid, "nonce_str": "1"})
        client.wait(out_trade_no="20261125001", deadline=5)
        client.wait(**order, deadline=5)
        remote.gateway.clock(seconds=86_400 * 2)
        query = {"bill_date": "2026-11-25"}
        client.fetch_certificates()
        with pytest.raises(chainpay.APIError):
            client.download("v3/bill/tradebill", tmp_path / "bill.csv", query=query)
        post(chainpay.sandbox())
        post(chainpay.Client(**remote.gateway.credentials()), "ORDER-0002")
        assert len(remote.sent) >= 5
        assert person.read() == ""

    def test_a_download_by_post_is_asked_about(
        self, client: chainpay.Client, remote: Remote, person: Person, tmp_path: Any
    ) -> None:
        """Once; the file behind it is a GET."""
        query = {"json": {"out_refund_no": "20261125002"}}
        person.answer("n\n")
        with pytest.raises(chainpay.UsageError, match="no to POST v3/new/files"):
            client.download("v3/new/files", tmp_path / "file", **query)
        assert remote.sent == []

    def test_ctrl_c_sends_nothing(
        self, client: chainpay.Client, remote: Remote, person: Person
    ) -> None:
        """It goes on as Ctrl-C, so that no loop asks the next question; also on an event loop."""

        async def in_a_loop() -> None:
            await client.chain(NATIVE).post_async(json={**ORDER, "out_trade_no": "ORDER-0001"})

        before = signal.getsignal(signal.SIGINT)
        for way in (lambda: post(client), lambda: asyncio.run(in_a_loop())):
            person.interrupt()
            with pytest.raises(
                KeyboardInterrupt, match=r"you stopped POST.*nothing was sent"
            ) as stopped:
                way()
            assert chainpay.outcome(stopped.value) is chainpay.Outcome.NOT_SENT
            assert signal.getsignal(signal.SIGINT) is before
        assert remote.sent == []

    def test_ctrl_c_before_a_wait(
        self,
        client: chainpay.Client,
        remote: Remote,
        person: Person,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """It comes after Python has looked for one: nothing is read, and the wait is a short one.

        Else it is noticed at the next key, or never.
        """
        waited: list[float] = []
        select_files = select.select

        def wait(*arguments: Any) -> Any:
            if arguments[3] > 0.1:
                waited.append(arguments[3])
                if len(waited) > 1:
                    signal.raise_signal(signal.SIGINT)
                return [], [], []
            return select_files(*arguments)

        person.sit_down()
        monkeypatch.setattr("chainpay.cli.confirm.select.select", wait)
        with pytest.raises(KeyboardInterrupt, match="nothing was sent"):
            post(client)
        assert all(seconds < 1 for seconds in waited)
        assert remote.sent == []

    @pytest.mark.parametrize(("has_termios", "typed"), [(True, "1y\ny\nyes\ny"), (False, "1y\n")])
    def test_what_was_typed_before_is_no_answer(
        self,
        has_termios: bool,
        typed: str,
        client: chainpay.Client,
        remote: Remote,
        person: Person,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """It is at the terminal, and in the buffer of Python; Windows has no termios."""
        if not has_termios:
            monkeypatch.setitem(sys.modules, "termios", None)
        person.type(typed)
        assert sys.stdin.read(1) == "1"
        person.answer("n\n")
        with pytest.raises(chainpay.UsageError, match="you answered no"):
            post(client)
        assert remote.sent == []

    def test_nobody_there(
        self, client: chainpay.Client, remote: Remote, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A program that is piped in, or another thread, is refused and does not hang."""
        with open(os.devnull, encoding="utf-8") as nothing:
            for closed in (nothing, None):
                monkeypatch.setattr(sys, "stdin", closed)
                with pytest.raises(
                    chainpay.UsageError, match=r"no terminal.*nothing was sent. %auto on"
                ):
                    post(client)
        errors: list[Exception] = []

        def work() -> None:
            try:
                post(client)
            except chainpay.UsageError as error:
                errors.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert "another thread" in str(errors[0])
        assert "nothing was sent" in str(errors[0])
        assert remote.sent == []

    def test_a_handler_of_another_language(
        self, client: chainpay.Client, person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A handler of SIGINT that C has installed can't be put back; Python's own is."""
        monkeypatch.setattr(signal, "signal", lambda number, handler: before.append(handler))
        before: list[Any] = []
        person.answer("n\n")
        with pytest.raises(chainpay.UsageError):
            post(client)
        assert before == [signal.default_int_handler] * 2


def _keys(remote: Remote) -> dict[str, Any]:
    own = ("mchid", "serial", "private_key", "certs", "apiv3_key", "secret")
    return {name: value for name, value in remote.gateway.credentials().items() if name in own}


def test_without_a_live_prompt_nobody_is_on(client: chainpay.Client, remote: Remote) -> None:
    """Before and after it."""
    with Question().asking():
        pass
    assert post(client).status_code == 200
    assert remote.sent == ["POST"]


def test_auto(
    question: Question,
    client: chainpay.Client,
    remote: Remote,
    person: Person,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It turns the question off and on again, and says which."""
    auto = auto_magic(question)
    auto("")
    auto("on")
    auto("")
    assert post(client).status_code == 200
    auto(" OFF ")
    words = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in words] == [
        "auto is off",
        "auto is on",
        "auto is on",
        "auto is off",
    ]
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError):
        post(client)
    with pytest.raises(chainpay.UsageError, match="on or off, not 'maybe'"):
        auto("maybe")
    assert remote.sent == ["POST"]


NO_UNIT = ", in a unit that the catalog doesn't know"
UNREADABLE = "the body is no JSON, XML or form: look yourself which amounts it has"
REFUND = {"out_refund_no": "R-1", "out_trade_no": "O-1"}
AMOUNTS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "of a refund": (
        {"json": {**REFUND, "amount": {"refund": 30, "total": 10050, "currency": "CNY"}}},
        [
            *("out_refund_no  R-1", "out_trade_no  O-1"),
            *("amount.refund  30 fen (0.30 yuan)", "amount.total  10050 fen (100.50 yuan)"),
        ],
    ),
    "of a transfer": (
        {"json": {"transfer_amount": 5, "transfer_num": 7, "user_name": "x"}},
        ["transfer_amount  5 fen (0.05 yuan)"],
    ),
    "in another currency": (
        {"json": {"amount": {"total": 12, "currency": "USD"}}},
        ["amount.total  12 USD"],
    ),
    "in a list": (
        {"json": {"receivers": [{"amount": 1}, {"amount": 2, "description": "3"}]}},
        ["receivers[0].amount  1 fen (0.01 yuan)", "receivers[1].amount  2 fen (0.02 yuan)"],
    ),
    "many": (
        {"json": {"receivers": [{"amount": each} for each in range(7)]}},
        [
            *(f"receivers[{each}].amount  {each} fen (0.0{each} yuan)" for each in range(2, 7)),
            "and 2 more amounts",
        ],
    ),
    "that would look like another": (
        {"json": {"amount": {"total": "99", "currency": "CNY\n  amount.total  1 fen"}}},
        ["amount.total  99 CNY   amount.total  1 fen"],
    ),
    "that are no whole numbers": (
        {"json": {"amount": {"total": 0.3, "refund": True, "x": None}, "fee": {"usd": "1.00"}}},
        [
            "amount.total  0.3, not whole fen",
            "amount.refund  true, not whole fen",
            "fee.usd  1.00, not whole fen",
        ],
    ),
    "that are no whole numbers of another currency": (
        {"json": {"amount": {"total": 99.9, "currency": "USD"}}},
        ["amount.total  99.9 USD, not a whole number"],
    ),
    "that are no whole numbers, among many": (
        {"body": '{"fees": [1, 2], "money": [1, 2, 3, 4, 5, 1e2, -7, 12345678901234567890]}'},
        [
            *("money[2]  3 fen (0.03 yuan)", "money[3]  4 fen (0.04 yuan)"),
            *("money[4]  5 fen (0.05 yuan)", "money[5]  1e2, not whole fen"),
            "money[7]  12345678901234567890 fen (123456789012345678.90 yuan)",
            "and 3 more amounts",
        ],
    ),
    "with who gets them": (
        {
            "json": {
                "receivers": [{"amount": 1, "account": "1900000109", "type": "MERCHANT_ID"}],
                "amount": {"from": [{"account": "AVAILABLE", "amount": 2}], "fee_name": "9"},
            }
        },
        [
            *("receivers[0].account  1900000109", "receivers[0].amount  1 fen (0.01 yuan)"),
            *("amount.from[0].account  AVAILABLE", "amount.from[0].amount  2 fen (0.02 yuan)"),
        ],
    ),
    "of a batch": (
        {
            "json": {
                "transfer_detail_list": [
                    {"openid": f"o-{each}", "transfer_amount": each} for each in range(6)
                ]
            }
        },
        [
            *(
                line
                for each in range(1, 6)
                for line in (
                    f"transfer_detail_list[{each}].openid  o-{each}",
                    f"transfer_detail_list[{each}].transfer_amount  {each} fen (0.0{each} yuan)",
                )
            ),
            *("and 1 more amounts", "6 openids in all"),
        ],
    ),
    "none": ({"json": {"total": 3, "amount": {"x": None, "refund": "", "currency": "CNY"}}}, []),
    "as they are sent": (
        {"body": '{"out_trade_no": 1E5, "transfer_amount": 7}'},
        ["out_trade_no  1E5", "transfer_amount  7 fen (0.07 yuan)"],
    ),
    "not in JSON": ({"body": "[" * 100_000}, [UNREADABLE]),
    "in no form that anybody reads": ({"body": b"\x89PNG"}, [UNREADABLE]),
    "in XML that is none": ({"body": "<xml>"}, [UNREADABLE]),
    "in XML": (
        {"body": '<xml><out_trade_no>O-1</out_trade_no><a>{"fee":7}</a><fee>1E5</fee></xml>'},
        ["out_trade_no  O-1", "a.fee  7 fen (0.07 yuan)", "fee  1E5, not whole fen"],
    ),
    "in a form": (
        {"body": "out_trade_no=O%2D1&total_fee=7&fee_type=HKD&x="},
        ["out_trade_no  O-1", "total_fee  7 HKD"],
    ),
    "of counts": ({"json": {"fee_count": 1, "amount": {"num": 2}}}, []),
    "with other merchants": (
        {
            "json": {
                **{"mchid": "1900000001", "sub_mchid": "1900000109", "out_request_no": "W-1"},
                "sub_orders": [{"sub_mchid": "19", "amount": {"total_amount": 3}}],
            }
        },
        [
            *("sub_mchid  1900000109", "out_request_no  W-1", "sub_orders[0].sub_mchid  19"),
            "sub_orders[0].amount.total_amount  3 fen (0.03 yuan)",
        ],
    ),
    "in an upload": (
        {"body": chainpay.Media(b"1", "a.png", {"amount": 3, "out_bill_no": "B-1"})},
        ["out_bill_no  B-1", "amount  3 fen (0.03 yuan)"],
    ),
    "in the text of an upload": (
        {"body": chainpay.Media(b"1", "a.png", '{"amount": 1e2}')},
        ["amount  1e2, not whole fen"],
    ),
    "no body": ({}, []),
}


@pytest.mark.usefixtures("question")
@pytest.mark.parametrize(("call", "expected"), AMOUNTS.values(), ids=list(AMOUNTS))
def test_amounts(
    call: dict[str, Any], expected: list[str], client: chainpay.Client, person: Person
) -> None:
    """Of any operation, wherever they stand; nothing else of the body is shown."""
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError):
        client.chain("v3/some/new/operation").post(**call)
    shown = person.read().partition("the catalog has no POST v3/some/new/operation")[2].splitlines()
    assert [line.strip() for line in shown[1:-1]] == expected


OF_OPERATIONS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "v3/ecommerce/fund/withdraw": (
        {"sub_mchid": "1900000109", "out_request_no": "W-1", "amount": 100, "remark": "x"},
        ["sub_mchid  1900000109", "out_request_no  W-1", "amount  100 fen (1.00 yuan)"],
    ),
    "v3/gov/subsidy/zhejiang/authcode/commit": (
        {"amount": 12, "subsidy_amt": 3.5},
        [f"amount  12{NO_UNIT}", f"subsidy_amt  3.5{NO_UNIT}"],
    ),
    "v3/credit-repayment/partner/deduct-orders": (
        {"deduct_amount": "99.00", "currency": "CNY"},
        [f"deduct_amount  99.00{NO_UNIT}"],
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/1/insert-cards": (
        {"fapiao_card_information": [{"tax_amount": 7}]},
        ["fapiao_card_information[0].tax_amount  7 fen (0.07 yuan)"],
    ),
    "v3/payscore/payafter-orders": (
        {"risk_amount": 5, "fees": [{"fee_amount": 4, "fee_count": 2, "fee_name": "x"}]},
        ["risk_amount  5 fen (0.05 yuan)", "fees[0].fee_amount  4 fen (0.04 yuan)"],
    ),
    "v3/global/micropay/transactions/pay": (
        {"amount": {"total": 100}, "out_trade_no": "O-1"},
        [
            "out_trade_no  O-1",
            "amount.total  100, in the smallest unit of the currency (币种最小单位)",
        ],
    ),
    "v3/customs/orders": (
        {"order_fee": 100, "fee_type": "CNY"},
        ["order_fee  100 fen (1.00 yuan)"],
    ),
}


@pytest.mark.usefixtures("question")
@pytest.mark.parametrize(("path", "expected"), OF_OPERATIONS.items(), ids=list(OF_OPERATIONS))
def test_units_of_the_catalog(
    path: str,
    expected: tuple[dict[str, Any], list[str]],
    client: chainpay.Client,
    person: Person,
) -> None:
    """An amount is in fen unless the catalog says, or can't say, otherwise."""
    body, lines = expected
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError):
        client.request("POST", path, json=body)
    shown = [line.strip() for line in person.read().splitlines()[1:-1]]
    assert [line for line in shown if "the catalog has" not in line] == lines


@pytest.mark.usefixtures("question")
def test_a_quantity_is_no_amount(client: chainpay.Client, person: Person) -> None:
    """The oil in a tank, in a text of JSON in APIv2."""
    scene = '{"scene_info": {"gas_amount": "6000", "total_amount": 3}}'
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError):
        client.v2.vehicle.partnerpay.payapply.post(
            xml={"mch_id": client.mchid, "total_fee": 7, "scene_info": scene}
        )
    shown = person.read()
    assert "gas_amount" not in shown
    assert "  total_fee  7 fen (0.07 yuan)\n" in shown


@pytest.mark.usefixtures("question")
def test_amounts_of_apiv2(client: chainpay.Client, person: Person) -> None:
    """They are texts in XML, also in JSON inside of it; a number is shown as it is sent."""
    receivers = '[{"type": "MERCHANT_ID", "account": "1", "amount": 8}]'
    fields = {"mch_id": client.mchid, "fee_type": "HKD", "total_fee": "100", "receivers": receivers}
    fields |= {"partner_trade_no": "1E5", "openid": "null", "mch_billno": '"5"'}
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError):
        client.v2.pay.unifiedorder.post(xml={**fields, "re_user_name": client.encrypt("张三")})
    shown = person.read()
    assert '  partner_trade_no  1E5\n  openid  null\n  mch_billno  "5"\n' in shown
    account = "  receivers[0].account  1\n"
    assert f"  total_fee  100 HKD\n{account}  receivers[0].amount  8 HKD\n" in shown
    assert "张三" not in shown


@pytest.mark.usefixtures("question")
@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            "POST v3/pay/transaction/native",
            "the catalog has no POST v3/pay/transaction/native;"
            " the nearest: v3/pay/transactions/native",
        ),
        (
            "PUT v3/pay/transactions/native",
            "the catalog has no PUT v3/pay/transactions/native;"
            " the nearest: POST v3/pay/transactions/native",
        ),
        (
            "POST v2/pay/unifedorder",
            "the catalog has no POST v2/pay/unifedorder; the nearest: v2/pay/unifiedorder",
        ),
        ("POST v3/x", "the catalog has no POST v3/x"),
    ],
)
def test_what_the_catalog_lacks(
    call: str, expected: str, client: chainpay.Client, person: Person
) -> None:
    """A path that is misspelt, or that takes another method; the nearest is named."""
    method, path = call.split()
    body = {"xml": {"mch_id": client.mchid}} if path.startswith("v2") else {"json": {}}
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError):
        client.request(method, path, **body)
    line = person.read().splitlines()[1].strip()
    assert line == expected or line.startswith(f"{expected}, ")


@pytest.mark.usefixtures("question")
def test_in_chinese(
    client: chainpay.Client, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question is in the language of the user, and so is what comes of it."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError, match=r"已否决 POST .*：未发送任何请求"):
        post(client)
    shown = person.read()
    assert "amount.total  100 分（1.00 元）" in shown
    assert shown.endswith("以商户 1900000001 的身份真实发送吗？[y/N] ")
    person.interrupt()
    with pytest.raises(KeyboardInterrupt, match=r"已中止 POST .*：未发送任何请求"):
        post(client)
    with open(os.devnull, encoding="utf-8") as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        with pytest.raises(
            chainpay.UsageError,
            match=r"没有可供询问的终端：未发送任何请求。%auto on 不经询问",
        ):
            post(client)
    with pytest.raises(chainpay.UsageError, match="%auto 只接受 on 或 off，不是 'maybe'"):
        auto_magic(Question())("maybe")


@pytest.mark.usefixtures("question")
def test_what_a_server_made_up_does_not_change_the_terminal(
    client: chainpay.Client, person: Person
) -> None:
    """A field may hold any character, in its name and in its value."""
    person.answer("n\n")
    with pytest.raises(chainpay.UsageError, match="you answered no"):
        client.chain("v3/new").post(json={"fee": {"fee\x07": 1}, "out_trade_no": "O\x1b[2J\x07"})
    shown = person.read()
    assert "fee.fee?  1 fen" in shown
    assert "out_trade_no  O?[2J?" in shown
