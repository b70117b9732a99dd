"""What several workers of a job do together: how fast, at which rate, and when they are killed.

Method: ``speed`` and ``rate`` send orders to a platform in a process of its own that holds each
answer back for 30 ms (`_loopback`). The moments are those at which rows have ended, by the journal;
starting processes isn't counted. ``speed`` is that of two processes against one, at five calls in
flight for each, so that no processor is the limit. ``rate`` is 100 calls a second for 60 s by two
processes. ``kills`` kills a worker of a Dask cluster of two again and again, with nine kinds of
faults of ``chainpay gateway``, each striking 2 % of the requests (`tests.bulk.cluster.served`).

Requirement: two processes are 1.7 times as fast as one; the rate is kept within 5 %; after 50 kills
nothing is lost, done twice, or in another state than the gateway says.

Result, journal in a folder, on two processors: speed 113 and 269 rows a second, 2.4 times as many,
at a load of 7. Rate 100.0 at a load of 4; 88.8 at a load of 18, as a process that waits for its
turn loses the calls that it is late for. Kills: 50 in 10,000 rows, nothing wrong.

Usage: python tests/bench/job_workers.py speed|rate|kills [URL of a PostgreSQL without a schema]
"""

from __future__ import annotations

import os
import sys
from bisect import bisect
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from _figures import progress, verdict
from _loopback import platform

sys.path.insert(0, str(Path(__file__).parents[2]))

import chainpay
from chainpay.bulk import job
from chainpay.bulk.journal.shared import SharedJournal
from tests.bulk.cluster.served import running_workers, served, storm
from tests.support.orders import order

OPERATION = "v3.pay.transactions.native.post"
KILLS, ROWS = 50, 10_000


def rows(count: int) -> Iterator[dict[str, Any]]:
    """Yield orders."""
    for n in range(count):
        yield order(f"ORDER-{n:07}")


def measure(journal: str, count: int, workers: int, **more: Any) -> float:
    """Return how many rows end a second, in the middle of a job."""
    with chainpay.Client.from_env() as client:
        executor = f"processes:{workers}"
        source = partial(rows, count)
        started = client.bulk(source, OPERATION, journal=journal, executor=executor, **more)
        summary = started.run()
    assert summary.is_complete, summary
    moments = sorted(_moments(journal))
    first, last = moments[0] + 1, moments[-1] - 1
    return (bisect(moments, last) - bisect(moments, first)) / (last - first)


def _moments(journal: str) -> Iterator[float]:
    kept = SharedJournal(journal, makes=False)
    for partition in kept.partitions:
        with partition._database.reading() as connection:
            statement = "SELECT time FROM rows WHERE position BETWEEN ? AND ?"
            yield from (moment for (moment,) in connection.execute(statement, partition._range))
    kept.close()


@contextmanager
def environment(folder: Path) -> Iterator[None]:
    """Run the slow platform, and let the environment have its credentials."""
    with platform(latency=0.03) as known:
        (folder / "platform.pem").write_text(known.public_key)
        os.environ |= {
            "CHAINPAY_MCHID": known.mchid,
            "CHAINPAY_SERIAL": known.serial,
            "CHAINPAY_PRIVATE_KEY": known.private_key,
            "CHAINPAY_PLATFORM_KEYS": f"{known.public_key_id}={folder / 'platform.pem'}",
            "CHAINPAY_BASE_URI": known.origin,
        }
        yield


def speed(journals: Iterator[str], folder: Path) -> None:
    """Compare two processes with one."""
    with environment(folder):
        one = measure(next(journals), 1500, 1, in_flight=5, rate=5000)
        two = measure(next(journals), 3000, 2, in_flight=5, rate=5000)
    print(f"one process: {one:.0f} rows/s, two: {two:.0f} rows/s, {two / one:.2f} times as many")
    verdict([f"{two / one:.2f} times as many rows"] if two / one < 1.7 else [])


def rate(journals: Iterator[str], folder: Path) -> None:
    """Keep a rate for a minute."""
    with environment(folder):
        kept = measure(next(journals), 6000, 2, rate=100)
    print(f"two processes at 100 a second: {kept:.1f}")
    verdict([f"{kept:.1f} a second"] if not 95 <= kept <= 105 else [])


def kills(journals: Iterator[str], folder: Path) -> None:
    """Kill the workers of a cluster."""
    from dask import config
    from distributed import Client, LocalCluster

    job.LEASE = 3.0  # so that the dead don't hold up the others for long
    options: dict[str, Any] = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    # A cluster gives up a worker that is away 15 s after it was killed, though killed once more.
    config.set({"distributed.deploy.lost-worker-timeout": "1 hour"})
    with served(folder) as process, LocalCluster(**options) as cluster, Client(cluster) as dask:

        def workers() -> list[int]:
            return running_workers(dask)

        def show(number: int) -> None:
            progress(f"{number} kills")

        figures = storm(process, next(journals), ROWS, dask, workers, KILLS, show)
    progress("")
    print(f"{figures.rows:,} rows, {figures.kills} kills")
    wrong = ("lost", "unnoted", "other", "open")
    verdict([f"{name}: {len(ids)}" for name in wrong if (ids := getattr(figures, name))])


def _journals(folder: Path, url: str) -> Iterator[str]:
    while True:
        name = f"bench_{uuid4().hex}"
        yield f"{url}#{name}" if url else str(folder / name)


if __name__ == "__main__":
    parts = {"speed": speed, "rate": rate, "kills": kills}
    with TemporaryDirectory() as temporary:
        where = Path(temporary)
        parts[sys.argv[1]](_journals(where, "".join(sys.argv[2:3])), where)
