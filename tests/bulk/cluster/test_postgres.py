"""A journal in PostgreSQL: the same rules, one rate, and a connection that may be lost."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

import chainpay
from chainpay.bulk import Job, State
from chainpay.bulk.cluster import run
from chainpay.bulk.cluster.pace import SharedPace, reset_pace
from chainpay.bulk.journal.postgres import JournalLost, PostgresStore
from chainpay.bulk.journal.shared import SharedJournal, open_journal
from tests.bulk.shop import Shop, refunds, states

pytestmark = pytest.mark.extras
ALL = {f"REFUND-{n:06}": 1 for n in range(40)}


@pytest.fixture
def url(postgres: str) -> Iterator[str]:
    """A schema of its own."""
    import psycopg

    yield f"{postgres}#refunds"
    with psycopg.connect(postgres) as connection:
        connection.execute("DROP SCHEMA IF EXISTS elsewhere CASCADE")
        connection.execute("DROP SCHEMA IF EXISTS refunds CASCADE")


@pytest.fixture
def job(crew_job: Callable[..., Job], url: str) -> Callable[..., Job]:
    return lambda rows, **more: crew_job(rows, **{"journal": url, **more})


def execute(url: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(url.partition("#")[0], autocommit=True) as connection:
        connection.execute(statement.encode())


def test_every_row_is_done_once(shop: Shop, job: Callable[..., Job]) -> None:
    """Refusals, a report, a second run, other rows: as with any journal."""
    rows = refunds(40)
    rows[5]["out_trade_no"] = "NONE"
    first = job(rows)
    assert states(first) == {State.DONE: 39, State.REFUSED: 1}
    assert first.summary.codes == {"RESOURCE_NOT_EXISTS": (1, 60)}
    assert job(rows).report(shop.folder / "report.csv") == 40
    assert job(rows).retry("RESOURCE_NOT_EXISTS") == 1
    assert job(rows).run().sent == 1
    assert job(rows).summary.states[State.DONE].rows == 39
    with pytest.raises(chainpay.UsageError, match="of other rows"):
        job(refunds(40)).run()


def test_faults_do_nothing_twice(shop: Shop, job: Callable[..., Job]) -> None:
    for seed, fault in enumerate(["reset-after", "500", "429", "202-after"]):
        shop.gateway.faults.add(fault, probability=0.1, seed=seed)
    assert job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_a_lost_connection(shop: Shop, url: str, job: Callable[..., Job]) -> None:
    """What was in flight is asked for, over a new connection."""
    cut = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'chainpay bulk'"
    )
    running = job(refunds(40), rate=60, in_flight=2)
    for number, _ in enumerate(running):
        if number == 5:
            execute(url, cut)
    assert running.summary.is_complete
    assert shop.refunded() == ALL


@pytest.mark.usefixtures("short_leases")
def test_a_database_that_stays_away(
    shop: Shop, url: str, job: Callable[..., Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job ends with a clear error, and goes on when the database is there."""
    monkeypatch.setattr(run, "_PATIENCE", 0.0)

    def lose() -> None:
        for number, _ in enumerate(job(refunds(40), rate=60, in_flight=2)):
            if number == 5:
                execute(url, "ALTER SCHEMA refunds RENAME TO elsewhere")

    with pytest.raises(JournalLost, match="can't be read or written"):
        lose()
    execute(url, "ALTER SCHEMA elsewhere RENAME TO refunds")
    assert job(refunds(40)).run().is_complete
    assert shop.refunded() == ALL


def test_a_worker_that_never_reaches_the_database(
    job: Callable[..., Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though whoever hands out the job does: it is not handed out for ever."""

    def fail(*_: object) -> None:
        raise JournalLost("no password supplied")

    monkeypatch.setattr(SharedPace, "_reserve", fail)
    monkeypatch.setattr(run, "_LOSSES", 3)
    with pytest.raises(JournalLost, match="no password"):
        job(refunds(4)).run()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda url: url.replace("shop@", "shop:secret@"), "has no password"),
        (lambda url: url.replace("#", "&password=secret#"), "has no password"),
        (lambda url: url.replace("shop@", "shop:sec?ret@127.0.0.1"), "has no password"),
        (lambda url: url.replace("shop@", "shop:%zzsecret@"), "can't be read: write postgres"),
        (lambda url: url.partition("#")[0], "names it behind #"),
        (lambda url: f"{url}; DROP", "names it behind #"),
        (lambda url: f"{url}2", "there is no journal"),
    ],
)
def test_urls(url: str, change: Callable[[str], str], words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words) as raised:
        open_journal(change(url))
    assert not {"secret", "sec?ret"} & {*str(raised.value).replace("@", ":").split(":")}


def test_a_database_that_is_not_there(job: Callable[..., Job]) -> None:
    with pytest.raises(JournalLost, match="can't be read or written"):
        job(refunds(4), journal="postgresql://shop@127.0.0.1:1/postgres#refunds").run()


def test_a_schema_of_something_else(url: str) -> None:
    execute(url, "CREATE SCHEMA refunds")
    execute(url, "CREATE TABLE refunds.other (a INTEGER)")
    with pytest.raises(chainpay.UsageError, match="belongs to something else"):
        SharedJournal(url)


def test_another_version(url: str) -> None:
    SharedJournal(url).close()
    execute(url, "UPDATE refunds.chainpay_bulk SET version = 9")
    with pytest.raises(chainpay.UsageError, match="has version 9"):
        open_journal(url)


def test_what_is_shown(url: str) -> None:
    store = PostgresStore(url)
    assert repr(store) == f"<PostgresStore {url!r}>"
    store.close()
    store.close()
    journal = SharedJournal(url)
    assert repr(journal) == f"<SharedJournal {url!r}>"
    journal.close()


def test_a_connection_that_cannot_be_used(url: str) -> None:
    """It is closed."""
    store = PostgresStore(url)
    store.close()
    store._schema = "\0"
    with pytest.raises(JournalLost, match="NUL"), store.reading():
        pass
    assert store._connections == []


def test_a_store_that_is_forgotten(url: str) -> None:
    """Its connection is closed."""
    store = PostgresStore(url)
    (connection,) = store._connections
    del store
    gc.collect()
    assert connection.closed


def test_two_workers_keep_one_rate(url: str) -> None:
    """Their moments are those of one worker, in turns; and at a 429 both slow down."""
    store = PostgresStore(url)
    reset_pace(store, 100.0)
    one, two = SharedPace(store, 100.0), SharedPace(store, 100.0)
    moments = [moment for pace in (one, two, one, two) for moment in pace._reserve([])]
    assert len(moments) == 80
    steps = [later - sooner for sooner, later in pairwise(moments)]
    assert min(steps) > 0.005
    assert max(steps) < 0.05
    begun = one._reserve([2.0])[0]
    assert one.rate == 50.0
    assert begun - time.monotonic() > 1.5
    two._reserve([0.0])
    assert (one.rate, two.rate) == (50.0, 50.0)  # its calls had left before
    execute(url, "UPDATE refunds.pace SET changed = changed - 2")
    one._reserve([])
    assert 59 < one.rate < 62
    execute(url, "UPDATE refunds.pace SET changed = changed - 100")
    one._reserve([])
    assert one.rate == 100.0
    store.close()
