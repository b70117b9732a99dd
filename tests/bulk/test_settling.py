"""What a row comes to, by what the platform, the network and the user do meanwhile."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.bulk import RowsChanged, State, runs
from chainpay.catalog import samples
from tests.bulk.shop import PATH, REFUND, Shop, refunds, states
from tests.support.orders import order

Handle = Callable[[httpx.Request], Awaitable[httpx.Response]]


@pytest.fixture
def script(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Let some requests be answered otherwise: a code, an error, or None for the platform."""

    def write(*steps: Any, rest: Any = None) -> list[str]:
        handle: Handle = shop.gateway.handle_async_request
        came: list[str] = []
        left = list(steps)

        async def answer(request: httpx.Request) -> httpx.Response:
            came.append(request.method)
            step = left.pop(0) if left else rest
            if callable(step):
                step = step()
            if isinstance(step, Exception):
                raise step
            if step is None:
                return await handle(request)
            status, code = step
            return httpx.Response(status, json={"code": code, "message": "…"}, request=request)

        monkeypatch.setattr(shop.gateway, "handle_async_request", answer)
        return came

    return write


def only(shop: Shop, rows: Any = None, **more: Any) -> chainpay.bulk.Result:
    """Run a job of one row."""
    (result,) = shop.job(rows or refunds(1), **more)
    return result


RESET = httpx.ReadError("reset")


def test_a_doubtful_row_is_queried_and_sent_again(shop: Shop, script: Any) -> None:
    """The platform doesn't know the number, so it was not carried out."""
    came = script(RESET)
    result = only(shop)
    assert came == ["POST", "GET", "POST"]
    assert (result.state, result.attempts, result.code) == (State.DONE, 2, "SUCCESS")


def test_a_query_that_fails_is_repeated(shop: Shop, script: Any) -> None:
    came = script(RESET, (500, "SYSTEM_ERROR"), RESET, (429, "FREQUENCY_LIMITED"))
    assert only(shop).state is State.DONE
    assert came == ["POST", "GET", "GET", "GET", "GET", "POST"]


def test_a_query_that_is_refused_gives_way_to_a_repetition(shop: Shop, script: Any) -> None:
    """The same number with the same content is carried out once in any case."""
    came = script(RESET, (400, "PARAM_ERROR"))
    assert only(shop).state is State.DONE
    assert came == ["POST", "GET", "POST"]


def test_a_query_that_may_not_be_sent_stops_the_job(shop: Shop, script: Any) -> None:
    came = script(RESET, (403, "NO_AUTH"))
    job = shop.job(refunds(1))
    (result,) = job
    assert (result.state, result.code) == (State.UNKNOWN, "NO_AUTH")
    assert "stopped at NO_AUTH" in job.summary.stopped
    assert came == ["POST", "GET"]
    assert shop.job(refunds(1)).run().is_complete
    assert came == ["POST", "GET", "GET", "POST"]


def test_the_tries_of_a_row_end(shop: Shop, script: Any) -> None:
    """Then it is UNKNOWN; the next run begins anew."""
    came = script(rest=(500, "SYSTEM_ERROR"))
    job = shop.job(refunds(1))
    (result,) = job
    assert (result.state, result.code, result.attempts) == (State.UNKNOWN, "SYSTEM_ERROR", 8)
    assert came == ["POST"] * 8
    assert not job.summary.is_complete
    assert job.summary.states[State.UNKNOWN] == (1, 60)


def test_a_refusal_in_doubt(shop: Shop, script: Any) -> None:
    """A refusal of a repetition is believed after the platform doesn't know the number."""
    came = script((503, "SERVICE_UNAVAILABLE"), (403, "RULE_LIMIT"))
    result = only(shop)
    assert came == ["POST", "POST", "GET"]
    assert (result.state, result.code) == (State.REFUSED, "RULE_LIMIT")


def test_no_money_in_doubt(shop: Shop, script: Any) -> None:
    """Of a refusal that isn't about the row, the row stays TODO."""
    came = script((502, "BAD"), (403, "NOT_ENOUGH"))
    job = shop.job(refunds(1))
    (result,) = job
    assert came == ["POST", "POST", "GET"]
    assert result.state is State.TODO
    assert "stopped at NOT_ENOUGH" in job.summary.stopped


COUPONS = "v3.marketing.favor.users._openid_.coupons.post"


def test_a_refusal_in_doubt_of_what_cannot_be_queried(shop: Shop, script: Any) -> None:
    """It is UNKNOWN, with the code: nobody can say what became of the first call."""
    row = {
        "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
        "stock_id": "98065001",
        "out_request_no": "COUPON-1",
        "appid": "wxd678efh567hg6787",
        "stock_creator_mchid": samples.MCHID,
    }
    came = script(RESET, (403, "RULE_LIMIT"))
    result = only(shop, [row], operation=COUPONS)
    assert came == ["POST", "POST"]
    assert (result.state, result.code, result.amount) == (State.UNKNOWN, "RULE_LIMIT", None)


def test_an_order_in_doubt_is_repeated_for_its_answer(shop: Shop, script: Any) -> None:
    """A query has no code_url, which is what the order was for."""
    shop.gateway.faults.add("reset-after", nth=1)
    came = script()
    result = only(shop, [order("NEW-ORDER-1")], operation="v3.pay.transactions.native.post")
    assert came == ["POST", "GET", "POST"]
    assert result.state is State.DONE
    assert result.response is not None
    assert result.response.json()["code_url"]


def test_a_bill_that_has_failed_is_refused(shop: Shop) -> None:
    """The platform has the number, in a state in which no money has moved."""
    bill = {
        "appid": "wxd678efh567hg6787",
        "out_bill_no": "BILL000001",
        "transfer_scene_id": "1000",
        "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
        "transfer_amount": 100,
        "transfer_remark": "奖励",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "注册"}],
    }
    operation = "v3.fundApp.mchTransfer.transferBills.post"
    assert only(shop, [bill], operation=operation).state is State.DONE
    shop.gateway.fail("BILL000001")
    shop.gateway.faults.add("reset", method="POST", nth=2)
    for journal in ("own answer", "query"):
        result = only(shop, [bill], operation=operation, journal=shop.folder / journal)
        assert (result.state, result.code) == (State.REFUSED, "FAIL")
        assert result.message == "the platform has this number in this state"


def test_answers_that_cannot_be_trusted_pause_the_job(shop: Shop) -> None:
    """Every row would end so: the first one that does stops the job, and stays UNKNOWN."""
    shop.gateway.faults.add("stripped")
    job = shop.job(refunds(40), in_flight=1)
    assert states(job)[State.UNKNOWN] == 1
    assert "stopped at MissingHeader" in job.summary.stopped


def test_a_network_that_is_down(shop: Shop, script: Any) -> None:
    """Nothing was sent: the rows stay TODO, and the job stops when its patience ends."""
    script(rest=httpx.ConnectError("no route"))
    job = shop.job(refunds(40), patience=1e-6)
    assert states(job).keys() == {State.TODO}
    assert "the platform has not answered for 1e-06 s" in job.summary.stopped


def test_a_client_that_is_closed(shop: Shop, script: Any) -> None:
    """No row can be sent so: the error is raised, and nothing is left SENDING."""
    job = shop.job(refunds(40), in_flight=1)

    def close() -> None:
        for _ in job:
            shop.client.close()

    with pytest.raises(chainpay.UsageError, match="closed"):
        close()
    assert job.summary.states[State.SENDING].rows == 0
    assert job.summary.states[State.TODO].rows >= 30
    assert len(shop.refunded()) == job.summary.states[State.DONE].rows


def test_a_client_that_is_closed_while_a_row_is_in_doubt(shop: Shop, script: Any) -> None:
    """The row may have been carried out, though its query was not sent."""

    def close() -> Exception:
        shop.client.close()
        return RESET

    script(close)
    job = shop.job(refunds(1))
    with pytest.raises(chainpay.UsageError, match="closed"):
        job.run()
    assert job.summary.states[State.UNKNOWN].rows == 1


def test_a_stop_does_not_wait_for_the_moments_of_rows(shop: Shop, script: Any) -> None:
    """Rows that wait for their moment are not sent any more, and a doubtful one isn't queried."""
    job = shop.job(refunds(40), rate=0.1, in_flight=20)

    def stop() -> Exception:
        job.stop()
        return RESET

    came = script(stop)
    results = list(job)
    assert (came, job.summary.sent) == (["POST"], 1)
    assert states(results) == {State.UNKNOWN: 1, State.TODO: 39}


@pytest.mark.parametrize(
    ("second", "words"),
    [(refunds(20), "row 21 is missing"), ([*refunds(20), {}], "row 21, out_refund_no: the number")],
)
def test_rows_that_are_others_when_read_again(shop: Shop, second: Any, words: str) -> None:
    readings: list[int] = []

    def rows() -> Iterator[dict[str, Any]]:
        readings.append(1)
        yield from refunds(40) if len(readings) == 1 else second

    with pytest.raises(RowsChanged, match=words):
        shop.job(rows, in_flight=30).run()
    assert len(shop.refunded()) <= 20


def test_results_that_nobody_takes(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The job waits for whoever takes them, so they never fill the memory."""
    monkeypatch.setattr(runs, "MAX_BATCHES", 0)
    running = iter(shop.job(refunds(40), in_flight=1))
    next(running)
    assert shop.sent() < 20
    assert states(running) == {State.DONE: 39}


@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c(shop: Shop, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Once: what is in flight ends. Twice: at once, and the next run queries what was in flight."""
    main = threading.main_thread().ident
    assert main is not None
    handle: Handle = shop.gateway.handle_async_request
    came: list[httpx.Request] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        came.append(request)
        response = await handle(request)
        if len(came) == 5:
            signal.pthread_kill(main, signal.SIGINT)
            if times == 2:
                while not running.summary.stopped:
                    await asyncio.sleep(0.001)
                signal.pthread_kill(main, signal.SIGINT)
                await asyncio.sleep(60)  # until it is cancelled
        return response

    with monkeypatch.context() as patched:
        patched.setattr(shop.gateway, "handle_async_request", answer)
        running = shop.job(refunds(40), in_flight=2)
        if times == 1:
            summary = running.run()
            assert summary.stopped.startswith("interrupted: what was in flight has ended")
            assert summary.states[State.SENDING].rows == 0
        else:
            with pytest.raises(KeyboardInterrupt):
                running.run()
            assert running.summary.states[State.SENDING].rows > 0
    assert 0 < len(shop.refunded()) < 40
    assert shop.job(refunds(40)).run().is_complete
    assert shop.refunded() == {f"REFUND-{n:06}": 1 for n in range(40)}


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        ({"in_flight": 0}, "in_flight= takes"),
        ({"in_flight": 1.5}, "in_flight= takes"),
        ({"rate": -1}, "rate= takes"),
        ({"stop_after": 0}, "stop_after= takes"),
        ({"tolerated": "x"}, "tolerated= takes"),
        ({"patience": 0}, "patience= takes"),
    ],
)
def test_limits_that_are_wrong(shop: Shop, limit: dict[str, Any], words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words):
        shop.job([], **limit)


def test_what_is_shown(shop: Shop) -> None:
    """Job, plan and summary show themselves."""
    rows = [*refunds(2), {**refunds(3)[2], "out_trade_no": "NONE"}]
    shown = shop.job(rows)
    assert repr(shown).startswith(f"<Job POST {PATH[1:]}, journal ")
    assert repr(shown.plan()).startswith(f"POST {PATH[1:]}\nrows   3\ntotal  1.80 yuan\n")
    assert str(shown.plan()).splitlines() == [
        f"POST {PATH[1:]}: 3 rows, 1.80 yuan",
        "first: row 1, REFUND-000000, 0.60 yuan",
        "last: row 3, REFUND-000002, 0.60 yuan",
    ]
    lines = str(shown.run()).splitlines()
    assert lines[:3] == ["2 done, 1.20 yuan", "1 refused, 0.60 yuan", "  RESOURCE_NOT_EXISTS: 1"]
    assert lines[3].startswith("3 calls in ")
    assert str(shop.job(rows).summary).splitlines() == lines[:3]
    assert REFUND.endswith(".post")


def test_a_stop_ends_the_waiting_for_a_query(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row whose query had not its moment yet stays in doubt."""
    shop.gateway.faults.add("500-after")
    assert states(shop.job(refunds(2))) == {State.UNKNOWN: 2}
    shop.gateway.faults.clear()
    handle = shop.gateway.handle_async_request
    running = shop.job(refunds(2), rate=0.1, in_flight=2)

    async def answer(request: httpx.Request) -> httpx.Response:
        running.stop()
        return await handle(request)

    monkeypatch.setattr(shop.gateway, "handle_async_request", answer)
    assert states(running) == {State.DONE: 1, State.UNKNOWN: 1}


def test_a_failure_is_no_warning(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """A job repeats what has failed, or its results say it; other calls are logged as before."""
    shop.gateway.faults.add("reset", nth=1)
    assert states(shop.job(refunds(1))) == {State.DONE: 1}
    assert [each.levelname for each in caplog.records if each.levelname == "WARNING"] == []
    shop.gateway.faults.add("reset")
    with pytest.raises(httpx.TransportError):
        shop.client.v3.refund.domestic.refunds.post(json=refunds(1)[0])
    assert [each.levelname for each in caplog.records if each.levelname == "WARNING"]
