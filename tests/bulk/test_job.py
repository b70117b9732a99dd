"""A job from its rows to its end: each number once, whatever the platform and the network do."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.bulk import RowsChanged, State
from chainpay.bulk.journal.file import Journal
from tests.bulk.shop import PATH, Shop, refunds, seed_lines, states

ALL = {f"REFUND-{n:06}": 1 for n in range(40)}


def test_every_row_is_done_once(shop: Shop) -> None:
    """The plan sends nothing; the run sends each row; the next run sends nothing."""
    job = shop.job(refunds(40))
    plan = job.plan()
    assert (plan.rows, plan.total, plan.errors) == (40, 2400, 0)
    assert plan.first is not None
    assert plan.last is not None
    assert (plan.first.number, plan.last.number) == ("REFUND-000000", "REFUND-000039")
    assert shop.sent() == 0
    results = list(job)
    assert states(results) == {State.DONE: 40}
    assert {result.number for result in results} == ALL.keys()
    assert all(result.request_id and result.response is not None for result in results)
    assert shop.refunded() == ALL
    assert (shop.sent(), shop.sent("GET")) == (40, 0)
    assert list(shop.job(refunds(40))) == []
    assert shop.sent() == 40
    summary = job.summary
    assert summary.is_complete
    assert summary.states[State.DONE] == (40, 2400)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_results_of_an_event_loop(shop: Shop, backend: str) -> None:
    """The same on either event loop, which goes on meanwhile."""
    import anyio

    async def take() -> list[chainpay.bulk.Result]:
        return [result async for result in shop.job(refunds(40))]

    assert states(anyio.run(take, backend=backend)) == {State.DONE: 40}
    assert shop.refunded() == ALL
    summary = anyio.run(shop.job(refunds(40)).run_async, backend=backend)
    assert (summary.is_complete, summary.sent) == (True, 0)
    again = shop.job(refunds(3), journal=shop.folder / "again")
    assert anyio.run(again.run_async, backend=backend).sent == 3


FAULTS = ["reset", "reset-after", "202", "202-after", "429", "429-after", "500", "500-after", "502",
          "502-after", "503", "503-after", "cut", "signtest", "stripped", "clock"]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_do_nothing_twice(shop: Shop, fault: str) -> None:
    """Whether a fault strikes before or after, each number is refunded once, and known as done."""
    shop.gateway.faults.add(fault, probability=0.3, seed=1)
    assert states(shop.job(refunds(40))) == {State.DONE: 40}
    assert shop.refunded() == ALL


def test_a_refusal_has_its_code(shop: Shop) -> None:
    """What the platform refuses is REFUSED, with its words; the other rows go on."""
    rows = refunds(5)
    rows[2]["out_trade_no"] = "ORDER-999999"
    results = {result.number: result for result in shop.job(rows)}
    assert states(results.values()) == {State.DONE: 4, State.REFUSED: 1}
    refused = results["REFUND-000002"]
    assert refused.code == "RESOURCE_NOT_EXISTS"
    assert refused.message
    assert refused.request_id
    summary = shop.job(rows).run()
    assert summary.codes == {"RESOURCE_NOT_EXISTS": (1, 60)}
    assert shop.sent() == 5


def test_a_refusal_after_a_doubtful_call_is_checked(shop: Shop) -> None:
    """A refusal of a number that may have been carried out is believed after a query only."""
    rows = refunds(1)
    shop.gateway.faults.add("500-after", path=PATH[1:], method="POST", nth=1)
    shop.gateway.faults.add("202", path=PATH[1:], method="POST", nth=2)
    (result,) = shop.job(rows)
    assert (result.state, result.attempts) == (State.DONE, 3)
    rows = [{**refunds(2)[1], "out_trade_no": "ORDER-999999"}]
    shop.gateway.faults.add("500", path=PATH[1:], method="POST", nth=1)
    (result,) = shop.job(rows, journal=shop.folder / "other")
    assert (result.state, result.code) == (State.REFUSED, "RESOURCE_NOT_EXISTS")
    assert shop.sent("GET") == 1


def test_no_money_stops_the_job(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Going on would be senseless: the row stays TODO, and the next run sends it again."""
    came = []

    async def refuse(request: httpx.Request) -> httpx.Response:
        came.append(request)
        error = {"code": "NOT_ENOUGH", "message": "基本账户余额不足，请充值后重新发起"}
        return httpx.Response(403, json=error, request=request)

    with monkeypatch.context() as patched:
        patched.setattr(shop.gateway, "handle_async_request", refuse)
        summary = shop.job(refunds(40), in_flight=1).run()
        assert "stopped at NOT_ENOUGH: 基本账户余额不足" in summary.stopped
        assert summary.states[State.TODO].rows == 40
        assert len(came) == 1
        assert shop.job(refunds(40), in_flight=1, tolerated=3).run().stopped
        assert len(came) == 4
    assert shop.job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_other_rows_are_refused(shop: Shop) -> None:
    """A journal belongs to one content: nothing is sent of another."""
    shop.job(refunds(5)).run()
    changed = refunds(5)
    changed[3]["amount"]["refund"] = 61
    for rows in (changed, refunds(4), refunds(6)):
        with pytest.raises(chainpay.UsageError, match="other rows, or of another mapping"):
            shop.job(rows).run()
    with pytest.raises(chainpay.UsageError, match="another operation, POST v3/refund/"):
        shop.job([{"out_refund_no": "REFUND-000001"}], f"GET {PATH}/{{out_refund_no}}").run()
    assert shop.sent() == 5


def test_rows_that_change_after_the_plan_are_not_sent(shop: Shop) -> None:
    """What leaves is what was checked; what was in flight before is settled."""
    rows = refunds(40)
    job = shop.job(rows)
    job.plan()
    rows[30]["amount"]["refund"] = 99
    with pytest.raises(RowsChanged, match="row 31, REFUND-000030, has changed"):
        job.run()
    assert "REFUND-000030" not in shop.refunded()
    assert shop.job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_a_second_process_is_refused(shop: Shop) -> None:
    """While a run goes on, another one of the same journal can't begin; it can be read."""
    ready, readings = threading.Event(), []

    def rows() -> Iterator[dict[str, Any]]:
        readings.append(1)
        yield from refunds(20)
        assert len(readings) == 1 or ready.wait(30)
        yield from refunds(20, start=20)

    running = iter(shop.job(rows, in_flight=1))
    next(running)
    with pytest.raises(chainpay.UsageError, match="another process runs the job"):
        shop.job(refunds(40)).run()
    assert shop.job(refunds(40)).summary.states[State.DONE].rows > 0
    ready.set()
    assert states(running) == {State.DONE: 39}


def test_a_lock_that_is_none(shop: Shop) -> None:
    """What fails otherwise than by another process says so; nobody runs the job."""
    path = shop.folder / "job.journal"
    with closing(Journal(path)) as journal:
        assert not journal.is_running()
    (shop.folder / "job.journal-lock").write_bytes(b"no database" * 100)
    with pytest.raises(sqlite3.Error, match="file is not a database"):
        shop.job(refunds(4)).run()
    with closing(Journal(path)) as journal:
        assert not journal.is_running()
    assert shop.sent() == 0


def test_what_was_sending_is_queried(shop: Shop) -> None:
    """After a death, a row in flight is queried first: done, or sent with the same number."""
    rows = refunds(3)
    shop.job(rows).run()
    with closing(sqlite3.connect(shop.folder / "job.journal")) as journal, journal:
        journal.execute("UPDATE rows SET state = 'sending'")
    assert states(shop.job(rows)) == {State.DONE: 3}
    assert (shop.sent(), shop.sent("GET")) == (3, 3)
    shop.gateway.reset()  # it knows none of them any more
    shop.gateway.seed(seed_lines(3))
    with closing(sqlite3.connect(shop.folder / "job.journal")) as journal, journal:
        journal.execute("UPDATE rows SET state = 'sending'")
    assert states(shop.job(rows)) == {State.DONE: 3}
    assert (shop.sent(), shop.sent("GET")) == (6, 6)
    assert shop.refunded() == {f"REFUND-{n:06}": 1 for n in range(3)}


def test_a_number_of_another_call_is_refused(shop: Shop) -> None:
    """A number that the platform has with another amount isn't this row's success."""
    shop.client.v3.refund.domestic.refunds.post(json=refunds(1)[0])
    other = refunds(1)
    other[0]["amount"]["refund"] = 10
    shop.gateway.faults.add("reset", path=PATH[1:], method="POST", nth=1)
    (result,) = shop.job(other)
    assert (result.state, result.code) == (State.REFUSED, "OTHER_CALL")
    assert "amount.refund differs" in result.message


def test_stopping(shop: Shop) -> None:
    """A stop lets end what is in flight; the rest is sent by the next run."""
    job = shop.job(refunds(40), in_flight=2)
    done = 0
    for result in job:
        done += result.state is State.DONE
        job.stop()
    assert 0 < done < 40
    assert job.summary.stopped.startswith("interrupted: what was in flight has ended")
    assert job.summary.states[State.SENDING].rows == 0
    assert len(shop.refunded()) == done
    assert shop.job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_leaving_the_results_stops_the_job(shop: Shop) -> None:
    """A ``break`` ends the run as a stop does."""
    job = shop.job(refunds(40), in_flight=2)
    for _ in job:
        break
    assert job.summary.states[State.SENDING].rows == 0
    assert job.summary.states[State.TODO].rows > 0


def test_stop_after(shop: Shop) -> None:
    """The job stops after so many refused rows."""
    rows = [{**row, "out_trade_no": f"NO-{row['out_trade_no']}"} for row in refunds(40)]
    job = shop.job(rows, in_flight=1, stop_after=3)
    assert states(job)[State.REFUSED] == 3
    assert job.summary.stopped == "stopped after 3 refused rows"


def test_errors_of_rows_send_nothing(shop: Shop) -> None:
    """Every row is checked before the first one is sent."""
    rows = refunds(6)
    rows[1]["out_refund_no"] = "REFUND-000000"
    rows[2]["out_refund_no"] = ""
    del rows[3]["amount"]["currency"]
    rows[4]["amount"]["refund"] = "60"
    job = shop.job(rows)
    found = {(finding.line, finding.field): finding.reason for finding in job.plan().findings}
    assert found == {
        (2, "out_refund_no"): "row 1 has this number already",
        (3, "out_refund_no"): "the number is missing, or empty",
        (4, "amount.currency"): "is missing (退款币种)",
        (5, "amount.refund"): "must be an integer, not a text",
    }
    with pytest.raises(chainpay.UsageError, match="has errors, and nothing was sent"):
        job.run()
    assert shop.sent() == 0


def test_a_full_disk(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be noted isn't sent; a later run settles all."""
    job = shop.job(refunds(40), in_flight=2)
    running = iter(job)
    next(running)
    with closing(sqlite3.connect(shop.folder / "job.journal")) as journal, journal:
        journal.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON rows"
            " BEGIN SELECT RAISE(FAIL, 'disk is full'); END"
        )
    with pytest.raises(sqlite3.Error, match="disk is full"):
        list(running)
    assert len(shop.refunded()) < 40
    with closing(sqlite3.connect(shop.folder / "job.journal")) as journal, journal:
        journal.execute("DROP TRIGGER full")
    assert shop.job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_an_iterator_is_refused(shop: Shop) -> None:
    """Rows are read again and again; a function that makes them anew is fine."""

    def rows() -> Iterator[dict[str, Any]]:
        yield from refunds(3)

    with pytest.raises(chainpay.UsageError, match="an iterator gives its rows once"):
        shop.job(rows())
    assert shop.job(rows).run().is_complete
    assert shop.sent() == 3


def test_the_journal_holds_no_secret(shop: Shop, tmp_path: Path) -> None:
    """It has numbers, amounts, codes and digests."""
    rows = [{**refunds(1)[0], "reason": "a private reason"}]
    shop.job(rows).run()
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"REFUND-000000" in kept
    assert b"private" not in kept
    assert b"ORDER" not in kept
