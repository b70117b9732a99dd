"""A job on an executor: each number once, whoever sends it, and whatever becomes of the workers."""

from __future__ import annotations

import pickle
import re
import sqlite3
import sys
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

import chainpay
from chainpay.bulk import Job, RowsChanged, State, runs
from chainpay.bulk import job as job_module
from chainpay.bulk.cluster import run, tasks
from chainpay.bulk.journal import shared
from chainpay.bulk.journal.file import Identity
from chainpay.bulk.journal.partition import LeaseLost, Planned
from chainpay.bulk.journal.shared import SharedJournal, open_journal, split
from tests.bulk.cluster import crew
from tests.bulk.shop import Shop, refunds, seed_lines, states

ALL = {f"REFUND-{n:06}": 1 for n in range(40)}
Make = Callable[..., Job]


def test_every_row_is_done_once(shop: Shop, crew_job: Make) -> None:
    """Two partitions, each with a journal of its own; the next run sends nothing."""
    job = crew_job(crew.rows_40)
    results = list(job)
    assert states(results) == {State.DONE: 40}
    assert {result.number for result in results} == ALL.keys()
    assert all(result.request_id for result in results)
    assert shop.refunded() == ALL
    assert job.summary.sent == 40
    files = {path.name for path in (shop.folder / "journal").glob("*.sqlite")}
    assert files == {"job.sqlite", "0001.sqlite", "0002.sqlite"}
    again = crew_job(refunds(40))
    assert list(again) == []
    assert (again.summary.states[State.DONE], shop.sent()) == ((40, 2400), 40)
    assert again.report(shop.folder / "report.csv") == 40
    assert len((shop.folder / "report.csv").read_text("utf-8-sig").splitlines()) == 41


@pytest.mark.slow
def test_results_of_an_event_loop(shop: Shop, crew_job: Make) -> None:
    assert anyio.run(crew_job(refunds(40)).run_async, backend="trio").is_complete
    assert shop.refunded() == ALL


@pytest.mark.slow
def test_refusals_are_retried(shop: Shop, crew_job: Make) -> None:
    """The summary is that of all partitions."""
    rows = refunds(40)
    for n in (3, 4, 30):
        rows[n]["out_trade_no"] = "NONE"
    assert crew_job(rows).run().codes == {"RESOURCE_NOT_EXISTS": (3, 180)}
    job = crew_job(rows)
    assert job.summary.states[State.REFUSED].rows == 3
    assert job.retry("RESOURCE_NOT_EXISTS") == 3
    assert job.run().sent == 3


@pytest.mark.slow
def test_more_partitions_than_workers(shop: Shop, crew_job: Make) -> None:
    """They wait for a worker; and more partitions than rows are none."""
    assert crew_job(refunds(5), partitions=20).run().is_complete
    assert len(list((shop.folder / "journal").glob("*.sqlite"))) == 6
    assert crew_job([], journal=shop.folder / "nothing").run().is_complete


@pytest.mark.slow
def test_faults_do_nothing_twice(shop: Shop, crew_job: Make) -> None:
    for seed, fault in enumerate(["reset-after", "500", "429", "202-after"]):
        shop.gateway.faults.add(fault, probability=0.1, seed=seed)
    assert crew_job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_other_rows_are_refused(shop: Shop, crew_job: Make) -> None:
    crew_job(refunds(5)).run()
    for rows in (refunds(4), refunds(6)):
        with pytest.raises(chainpay.UsageError, match="other rows, or of another mapping"):
            crew_job(rows).run()
    assert shop.sent() == 5


def test_a_worker_of_another_merchant_sends_nothing(shop: Shop, crew_job: Make) -> None:
    job = crew_job(refunds(5), make_client=crew.make_client_of_another)
    with pytest.raises(chainpay.UsageError, match=r"the keys of 1900000009: .*nothing was sent"):
        job.run()
    assert shop.sent() == 0


def test_a_worker_without_keys_sends_nothing(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By default a worker makes its client from the environment."""
    monkeypatch.delenv("CHAINPAY_MCHID", raising=False)
    with pytest.raises(chainpay.UsageError, match=r"its client can't be made: .*CHAINPAY_MCHID"):
        crew_job(refunds(5), make_client=None).run()
    assert shop.sent() == 0
    assert crew_job(refunds(5)).run().is_complete


def test_no_key_travels(shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A task holds how its client is made, and no client; equal tasks differ by their id."""
    packed: list[bytes] = []
    pack = tasks.Task.pack

    def keep(task: tasks.Task) -> bytes:
        packed.append(pack(task))
        return packed[-1]

    monkeypatch.setattr(tasks.Task, "pack", keep)
    crew_job(refunds(4)).run()
    credentials = shop.gateway.credentials()
    assert len(packed) >= 3
    assert len({*packed}) == len(packed)
    for task in packed:
        assert b"PRIVATE KEY" not in task
        assert credentials["apiv3_key"].encode() not in task
        assert pickle.loads(task).make_client is crew.make_client
    pem = "-----BEGIN PRIVATE KEY-----\nMIIE"
    for key in ({"private_key": pem}, {"apiv3_key": "k" * 32}, {"secret": "k" * 32}):
        with pytest.raises(chainpay.UsageError, match="a key would travel with the tasks"):
            crew_job([], make_client=partial(chainpay.Client, **key)).run()


def test_of_a_list_each_worker_gets_its_rows(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And says of a row where it stands in the list."""
    packed: list[bytes] = []
    monkeypatch.setattr(run, "work", lambda task: packed.append(task) or tasks.work(task))
    rows = refunds(6)
    rows[4]["out_trade_no"] = "NONE"
    job = crew_job(rows)
    assert states(job) == {State.DONE: 5, State.REFUSED: 1}
    parts = {task.partition: task.arguments["rows"] for task in map(pickle.loads, packed)}
    assert {place: (part.first, part.records) for place, part in parts.items()} == {
        1: (1, rows[:3]),
        2: (4, rows[3:]),
    }
    job.report(shop.folder / "report.csv")
    assert "\n5,REFUND-000004,0.60,refused," in (shop.folder / "report.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    "more", [{"make_client": lambda: None}, {"mapping": lambda row: {"json": dict(row)}}]
)
def test_what_cannot_travel(shop: Shop, crew_job: Make, more: dict[str, Any]) -> None:
    with pytest.raises(chainpay.UsageError, match="a task can't travel to a worker"):
        crew_job(refunds(4), **more).run()
    assert not (shop.folder / "journal").exists()


def test_a_mapping_that_is_a_function_travels(shop: Shop, crew_job: Make) -> None:
    assert crew_job(refunds(4), mapping=crew.read_row).run().is_complete


def test_what_a_worker_cannot_import(crew_job: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    def forget(packed: bytes) -> None:
        raise AttributeError("Can't get attribute 'rows' on <module '__main__'>")

    monkeypatch.setattr(tasks.pickle, "loads", forget)  # type: ignore[attr-defined]
    with pytest.raises(chainpay.UsageError, match="what the task needs can't be imported"):
        crew_job(refunds(4)).run()


def test_a_journal_of_the_other_kind(shop: Shop, crew_job: Make) -> None:
    """A file is of one process, and a folder is of several."""
    crew_job(refunds(4)).run()
    with pytest.raises(chainpay.UsageError, match="of several workers: pass executor="):
        shop.job(refunds(4), journal=shop.folder / "journal").run()
    shop.job(refunds(4)).run()
    with pytest.raises(chainpay.UsageError, match="the journal of a job of one process"):
        crew_job(refunds(4), journal=shop.folder / "job.journal").run()
    with pytest.raises(chainpay.UsageError, match="there is no journal"):
        open_journal(shop.folder)


# Executors


@pytest.mark.parametrize(
    ("executor", "words"),
    [
        ("dask", "is none of a concurrent.futures.Executor"),
        ("processes:0", "is none of"),
        (7, "executor= takes a concurrent.futures.Executor"),
        (int, "returned int, which is no"),
    ],
)
def test_what_is_no_executor(crew_job: Make, executor: Any, words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words):
        crew_job(refunds(4), executor=executor).run()


@pytest.mark.parametrize("partitions", [-1, 1.5, "2"])
def test_partitions_that_are_none(crew_job: Make, partitions: Any) -> None:
    """Nothing is read for it."""
    with pytest.raises(chainpay.UsageError, match="partitions= takes a whole number, 1 or more"):
        crew_job(refunds(4), partitions=partitions)


class Unsteady(ThreadPoolExecutor):
    """An executor whose workers die: the tasks that are listed are lost, and it breaks.

    Attributes:
        made: All of them.
    """

    made: list[Unsteady]
    deaths: set[int]
    submitted: int

    def submit(self, function: Any, /, *arguments: Any, **more: Any) -> Future[Any]:
        cls = type(self)
        if self._shutdown:
            raise BrokenExecutor("it is broken")
        cls.submitted += 1
        if cls.submitted in cls.deaths:
            self.shutdown(wait=False)
            lost: Future[Any] = Future()
            lost.set_exception(BrokenExecutor("a worker has died"))
            return lost
        return super().submit(function, *arguments, **more)


@pytest.fixture
def unsteady() -> Callable[..., Executor]:
    Unsteady.submitted = 0

    def make(*deaths: int) -> Executor:
        Unsteady.deaths = {*deaths}
        return Unsteady(2)

    return make


def test_a_partition_is_handed_out_again(shop: Shop, crew_job: Make, unsteady: Any) -> None:
    """An executor that can be made anew is, when a worker has died."""
    job = crew_job(refunds(40), executor=partial(unsteady, 2))
    assert states(job) == {State.DONE: 40}
    assert shop.refunded() == ALL


class Forgetful(ThreadPoolExecutor):
    """Its workers die when they have done all: what the first one says is lost."""

    submitted = 0

    def submit(self, function: Any, /, *arguments: Any, **more: Any) -> Future[Any]:
        Forgetful.submitted += 1
        future = super().submit(function, *arguments, **more)
        if Forgetful.submitted != 2:
            return future
        lost: Future[Any] = Future()
        future.add_done_callback(lambda _: lost.set_exception(BrokenExecutor("it has died")))
        return lost


def test_the_calls_of_a_worker_that_dies_count(shop: Shop, crew_job: Make) -> None:
    """They are in the journal; those of a run before aren't of this one."""
    job = crew_job(refunds(20), executor=lambda: Forgetful(2))
    assert states(job) == {State.DONE: 20}
    assert (Forgetful.submitted, job.summary.sent, job.sent) == (4, 20, 20)
    assert crew_job(refunds(20)).run().sent == 0


def test_a_partition_that_kills_its_workers(crew_job: Make, unsteady: Any) -> None:
    """It is not handed out for ever."""
    with pytest.raises(chainpay.UsageError, match=r"of partition 1 has died.*BrokenExecutor"):
        crew_job(refunds(1), executor=partial(unsteady, *range(2, 20))).run()


@pytest.mark.parametrize(
    ("death", "words"),
    [(1, "a worker can't begin"), (2, "with a new executor"), (3, "again, with")],
)
def test_an_executor_that_stays_broken(
    shop: Shop, crew_job: Make, unsteady: Any, death: int, words: str
) -> None:
    """Then the job ends, and goes on with another one."""
    with pytest.raises(chainpay.UsageError, match=words):
        crew_job(refunds(40), executor=unsteady(death)).run()
    assert crew_job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_an_executor_that_takes_no_task(crew_job: Make, unsteady: Any) -> None:
    executor = unsteady()
    executor.shutdown()
    with pytest.raises(chainpay.UsageError, match="it is broken"):
        crew_job(refunds(4), executor=executor).run()


def test_what_is_not_installed(shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("distributed", "psycopg"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(chainpay.UsageError, match=r"pip install 'chainpay\[bulk\]'"):
        crew_job(refunds(4), executor="dask://127.0.0.1:1").run()
    with pytest.raises(chainpay.UsageError, match=r"needs psycopg: pip install"):
        crew_job(refunds(4), journal="postgresql://127.0.0.1:1/shop#refunds").run()


def test_workers_that_are_all_gone(shop: Shop, crew_job: Make) -> None:
    """The job doesn't wait for ever for a cluster without workers, and goes on with another one."""

    class Empty(ThreadPoolExecutor):
        submitted = 0

        def submit(self, function: Any, /, *arguments: Any, **more: Any) -> Future[Any]:
            Empty.submitted += 1
            first = Empty.submitted == 1  # there was a worker at the beginning
            return super().submit(function, *arguments, **more) if first else Future()

    summary = crew_job(refunds(4), executor=lambda: Empty(2), patience=0.1).run()
    assert summary.stopped.startswith("stopped: no worker has done anything for 0.1 s")
    assert summary.states[State.TODO].rows == 4
    assert crew_job(refunds(4)).run().is_complete


class Closing:
    """A Dask client that is closed while a task is under way, and has one worker."""

    status = "running"

    def get_executor(self, pure: bool) -> ThreadPoolExecutor:
        assert not pure  # equal tasks are run each
        threads = ThreadPoolExecutor(1)
        threads.submit = self.submit  # type: ignore[assignment]
        return threads

    def scheduler_info(self, n_workers: int) -> dict[str, dict[str, None]]:
        return {"workers": {"tcp://127.0.0.1:1": None}}

    def run(self, function: Callable[[bytes], str], task: bytes) -> dict[str, str]:
        return {"tcp://127.0.0.1:1": function(task)}

    def submit(self, *_: object) -> Future[Any]:
        self.status = "closed"
        return Future()


class Cluster(Closing):
    """A Dask client as `distributed` makes it; its tasks end."""

    def __init__(self, address: str, **_: object) -> None:
        assert address == "tcp://10.0.0.7:8786"

    def get_executor(self, pure: bool) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1)

    def close(self) -> None:
        self.status = "closed"


def test_a_scheduler_of_dask(shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job connects to it, and closes the connection at the end."""
    made: list[Cluster] = []

    def connect(address: str, **options: object) -> Cluster:
        made.append(Cluster(address, **options))
        return made[-1]

    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=connect))
    assert crew_job(refunds(4), executor="dask://10.0.0.7:8786").run().is_complete
    assert [cluster.status for cluster in made] == ["closed"]


def test_a_cluster_that_is_closed(shop: Shop, crew_job: Make) -> None:
    """The job doesn't wait for what will never end."""
    with pytest.raises(chainpay.UsageError, match="or is closed"):
        crew_job(refunds(4), executor=Closing()).run()
    assert crew_job(refunds(4)).run().is_complete


def test_an_executor_of_unknown_size(crew_job: Make) -> None:
    class Plain(Executor):
        pass

    with pytest.raises(chainpay.UsageError, match="pass partitions="):
        crew_job(refunds(4), executor=Plain()).run()


# The journal


def test_a_job_that_goes_on_is_not_checked_again(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows are those that were checked, by their digests."""
    rows = refunds(6)
    rows[4]["out_trade_no"] = "ORDER-000040"
    job = crew_job(rows)
    assert not job.has_begun
    assert not job.run().states[State.TODO].rows
    assert job.retry("RESOURCE_NOT_EXISTS") == 1
    shop.gateway.seed(seed_lines(41))
    monkeypatch.setattr(job_module, "Plan", None)
    again = crew_job(rows)
    assert again.has_begun
    assert again.run().sent == 1


def test_a_journal_without_a_folder(shop: Shop, crew_job: Make) -> None:
    with pytest.raises(chainpay.UsageError, match=r"there is no folder .*nowhere' for the journal"):
        crew_job(refunds(4), journal=shop.folder / "nowhere" / "journal").run()


def test_a_folder_without_a_job(shop: Shop, crew_job: Make) -> None:
    """Nobody has begun one, and nobody runs it."""
    (shop.folder / "journal").mkdir()
    assert not crew_job([]).has_begun
    SharedJournal(str(shop.folder / "journal")).close()
    with closing(open_journal(shop.folder / "journal")) as journal:
        assert (journal.origin, journal.is_running()) == ("", False)


def test_a_partition_that_is_gone(shop: Shop, crew_job: Make) -> None:
    """Its file is not made anew, as if it had no rows."""
    crew_job(refunds(6)).run()
    (shop.folder / "journal" / "0002.sqlite").unlink()
    with pytest.raises(chainpay.UsageError, match="has 3 of the 6 rows of its job"):
        crew_job(refunds(6)).run()


def test_whether_a_job_runs(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has died says nothing any more."""
    monkeypatch.setattr(shared, "_WATCHED", 0.2)
    with closing(SharedJournal(str(shop.folder / "journal"))) as dead:
        dead.lock()
        with closing(open_journal(shop.folder / "journal")) as journal:
            assert not journal.is_running()


# Leases


@pytest.mark.usefixtures("short_leases")
def test_a_second_process_is_refused(shop: Shop, crew_job: Make) -> None:
    """While a run goes on, another one of the same journal can't begin; it can be read."""
    other = SharedJournal(str(shop.folder / "journal"))
    other.lock()
    beating = threading.Event()

    def beat() -> None:
        while not beating.wait(0.02):
            other.renew()

    thread = threading.Thread(target=beat)
    thread.start()
    with pytest.raises(chainpay.UsageError, match="another process runs the job"):
        crew_job(refunds(4)).run()
    beating.set()
    thread.join()
    assert crew_job(refunds(4)).run().is_complete  # as the other one has died


@pytest.mark.usefixtures("short_leases")
def test_a_lost_lease_sends_nothing(shop: Shop, crew_job: Make) -> None:
    """A worker that was away finds that another one has its partition, and stops."""
    taken: list[str] = []

    def take(path: Path) -> None:
        with closing(sqlite3.connect(path, timeout=30)) as journal, journal:
            journal.execute("UPDATE partitions SET owner = 'another', beat = beat + 1")

    job = crew_job(refunds(6), rate=12, in_flight=1)
    for result in job:
        if not taken:
            taken.append(result.number)
            take(shop.folder / "journal" / "0001.sqlite")
    assert job.summary.is_complete
    assert shop.refunded() == {f"REFUND-{n:06}": 1 for n in range(6)}


def test_the_job_itself_is_taken(shop: Shop, crew_job: Make) -> None:
    """Whoever has handed it out leaves the workers to who does now."""
    job = crew_job(refunds(12), rate=20, in_flight=1)
    taken: list[str] = []

    def go() -> None:
        for result in job:
            if not taken:
                taken.append(result.number)
                with (
                    closing(
                        sqlite3.connect(shop.folder / "journal" / "job.sqlite", timeout=30)
                    ) as file,
                    file,
                ):
                    file.execute("UPDATE partitions SET owner = 'another'")

    with pytest.raises(chainpay.ChainpayError, match="another worker has this partition"):
        go()


@pytest.mark.usefixtures("short_leases")
def test_a_lease_that_cannot_be_renewed(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that can't reach the journal stops before another one takes over."""
    renew = tasks.Partition.renew
    failed: list[int] = []

    def fail(partition: tasks.Partition) -> None:
        if partition.index == 1 and len(failed) < 20:
            failed.append(1)
            raise sqlite3.OperationalError("disk I/O error")
        renew(partition)

    monkeypatch.setattr(tasks.Partition, "renew", fail)
    monkeypatch.setattr(tasks.Partition, "note", _rarely(tasks.Partition.note))
    assert crew_job(refunds(40), rate=60, in_flight=1).run().is_complete
    assert shop.refunded() == ALL


@pytest.mark.usefixtures("short_leases")
def test_a_lease_that_another_worker_has(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker cuts off what is in flight, which the other one asks for."""
    renew = tasks.Partition.renew
    lost: list[int] = []

    def fail(partition: tasks.Partition) -> None:
        if partition.index == 1 and not lost:
            lost.append(1)
            raise LeaseLost("another worker has this partition now")
        renew(partition)

    monkeypatch.setattr(tasks.Partition, "renew", fail)
    assert crew_job(refunds(16), rate=40, in_flight=1).run().is_complete
    assert lost == [1]
    assert shop.refunded() == {f"REFUND-{n:06}": 1 for n in range(16)}


def _rarely(note: Any) -> Any:
    """Note as usual, but renew nothing by it."""

    def note_only(partition: tasks.Partition, *noted: Any) -> None:
        lease = partition.lease
        assert lease is not None
        until = lease._until
        note(partition, *noted)
        lease._until = until

    return note_only


def test_a_row_is_claimed_once(shop: Shop, crew_job: Make) -> None:
    """Whoever claims it a second time is refused, and so is who takes a partition in between."""
    crew_job([]).plan()
    journal = SharedJournal(str(shop.folder / "journal"))
    rows = [Planned(n, f"N{n}", n, b"", None) for n in (1, 2, 3)]
    identity = Identity("1900000001", "a sandbox", "POST x", "number")
    journal.begin(identity, "content", rows, split(3, 1))
    (partition,) = journal.partitions
    read, stale = partition._read_lease, [("", 99, "")]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(partition, "_read_lease", lambda c: stale.pop() if stale else read(c))
        assert partition.take(0.5)
    assert stale == []
    partition.note([], [1, 2])
    with pytest.raises(LeaseLost, match="has claimed a row"):
        partition.note([], [2, 3])
    assert [pending.position for pending in partition.pending(0)] == [3]
    partition.release()
    journal.close()


def test_rows_that_change_are_not_sent(shop: Shop, crew_job: Make) -> None:
    """A worker compares each row with the one that was checked."""
    crew.READINGS.clear()
    with pytest.raises(RowsChanged, match="row 31, REFUND-000030, has changed"):
        crew_job(crew.rows_that_change).run()
    assert "REFUND-000030" not in shop.refunded()


def test_results_that_nobody_takes(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stay in the journal until somebody does."""
    monkeypatch.setattr(runs, "MAX_BATCHES", 0)
    running = iter(crew_job(refunds(40), rate=100, in_flight=1))
    next(running)
    while not open_journal(shop.folder / "journal").summary().is_complete:
        threading.Event().wait(0.05)
    assert states(running) == {State.DONE: 39}


# Stopping


def test_a_stop_at_once_reaches_the_workers(shop: Shop, crew_job: Make) -> None:
    """Though nobody waits for their end."""
    job = crew_job(refunds(40), rate=20, in_flight=1)
    for _ in job:
        job.stop(at_once=True)
    assert "the workers end what is in flight" in job.summary.stopped
    with closing(open_journal(shop.folder / "journal")) as journal:
        while any(owner for owner, _ in (part.pulse for part in journal.partitions)):
            threading.Event().wait(0.01)
        assert journal.summary().states[State.TODO].rows > 20


def test_a_worker_that_dies_after_a_stop(shop: Shop, crew_job: Make) -> None:
    """Its partition is left to the next run, and is no failure of this one."""

    class Stopping(ThreadPoolExecutor):
        submitted = 0

        def submit(self, function: Any, /, *arguments: Any, **more: Any) -> Future[Any]:
            Stopping.submitted += 1
            if Stopping.submitted == 1:  # whether it can do the job
                return super().submit(function, *arguments, **more)
            job.stop()
            lost: Future[Any] = Future()
            lost.set_exception(BrokenExecutor("it has died"))
            return lost

    job = crew_job(refunds(4), executor=lambda: Stopping(1))
    summary = job.run()
    assert summary.stopped.startswith("interrupted")
    assert summary.states[State.TODO].rows == 4
    assert Stopping.submitted == 2


def test_a_worker_that_begins_after_a_stop(shop: Shop, crew_job: Make) -> None:
    """It sends nothing, and gives its partition back."""

    class Late(ThreadPoolExecutor):
        submitted = 0

        def submit(self, function: Any, /, *arguments: Any, **more: Any) -> Future[Any]:
            Late.submitted += 1
            if Late.submitted == 2:  # the first looks whether it can do the job
                with closing(open_journal(shop.folder / "journal")) as journal:
                    journal.partitions[0].order_stop("enough")
            return super().submit(function, *arguments, **more)

    summary = crew_job(refunds(4), executor=lambda: Late(1)).run()
    assert (summary.stopped, summary.states[State.TODO].rows) == ("enough", 4)
    assert shop.sent() == 0


@pytest.mark.parametrize("partitions", [2, pytest.param(6, marks=pytest.mark.slow)])
def test_stopping(shop: Shop, crew_job: Make, partitions: int) -> None:
    """A stop reaches all workers, and tasks that have not begun; the next run sends the rest."""
    job = crew_job(refunds(40), in_flight=1, rate=10, partitions=partitions)
    done = 0
    for result in job:
        done += result.state is State.DONE
        job.stop()
    assert 0 < done < 40
    assert job.summary.stopped.startswith("interrupted: what was in flight has ended")
    assert job.summary.states[State.SENDING].rows == 0
    assert crew_job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_stop_after(shop: Shop, crew_job: Make) -> None:
    rows = [{**row, "out_trade_no": f"NO-{row['out_trade_no']}"} for row in refunds(40)]
    job = crew_job(rows, in_flight=1, stop_after=4, rate=20)
    assert 4 <= states(job)[State.REFUSED] < 40
    assert re.fullmatch(r"stopped after \d refused rows", job.summary.stopped)


def test_one_worker_that_stops_stops_all(shop: Shop, crew_job: Make) -> None:
    """As its reason is that of all."""
    shop.gateway.faults.add("stripped")
    job = crew_job(refunds(40), in_flight=1, rate=20)
    job.run()
    assert "stopped at MissingHeader" in job.summary.stopped
    assert job.summary.states[State.TODO].rows > 30


def test_ctrl_c_twice_leaves_the_workers(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They end softly; the next run waits for them."""
    job = crew_job(refunds(40), in_flight=1, rate=20)
    take = run.ClusterRun.take
    taken: list[int] = []

    def interrupt(self: run.ClusterRun) -> Any:
        taken.append(1)
        if len(taken) > 2:
            raise KeyboardInterrupt
        return take(self)

    with monkeypatch.context() as patched:
        patched.setattr(run.ClusterRun, "take", interrupt)
        with pytest.raises(KeyboardInterrupt):
            job.run()
    assert job.summary.stopped.startswith("interrupted")
    assert crew_job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_a_beginning_that_has_failed(
    shop: Shop, crew_job: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A journal that was not written whole begins again, with whatever rows."""
    with monkeypatch.context() as patched:
        patched.setattr(shared, "write_facts", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            crew_job(refunds(30)).run()
    assert crew_job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL
