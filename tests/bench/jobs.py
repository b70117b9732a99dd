"""What a bulk job costs beside the bare client, how much memory it takes, how well it keeps a rate.

Method:

* Speed: `ROWS` create-order calls, 50 in flight, to a platform in another process that holds each
  answer back for 30 ms. The bare client makes each call from its dict as one ends; the job reads a
  list of the same dicts, after its plan, and notes each row in a journal on this disk. In turns,
  `ROUNDS` times; the first round only warms up.
* Memory: the highest resident memory of a process that plans a job of rows from a function, notes
  them in the journal, and runs it until 2,000 results have ended: of 10,000 and of 1,000,000 rows.
* Rate: a job with ``rate=100`` over 60 s, to the same platform.

Requirement: the job makes at least 0.9 of the bare client's calls a second; a million rows take at
most 60 MB more than ten thousand; the rate is kept by 5 %.

Figures, on two cores of a shared Xeon that other programs used as well, load 5, Python 3.11:

    rows a second    job 1,025 (898 … 1,099), bare client 1,115, ratio 0.92 (0.83 … 0.96)
    CPU of a row     job 0.82 ms, bare client 0.69 ms
    memory           10,000 rows 62.0 MB, 1,000,000 rows 63.9 MB
    rate             99.2 a second over 60 s, at a load of 11

At a load of 5 one processor is the limit, of the bare client as well: another run had 0.87.

Usage: python tests/bench/jobs.py [speed] [memory] [rate]
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from _by_hand import client_of
from _figures import progress, spread, verdict
from _loopback import Platform, platform
from _orders import PATH, order

sys.path.insert(0, str(Path(__file__).parents[2]))

import chainpay
from chainpay.bulk import Job

LATENCY = 0.03
IN_FLIGHT = 50
ROWS, ROUNDS = 2000, 7
RATE, SECONDS = 100, 60
SMALL, LARGE, ENDED = 10_000, 1_000_000, 2000


def make_job(client: chainpay.Client, rows: Any, folder: str, rate: float) -> Job:
    """Return a job in a fresh folder."""
    operation, journal = f"POST {PATH}", Path(folder) / "job.journal"
    return client.bulk(
        rows, operation, journal=journal, number="out_order_no", in_flight=IN_FLIGHT, rate=rate
    )


def run_job(
    client: chainpay.Client, rows: list[dict[str, Any]], rate: float = 1e6
) -> tuple[float, float]:
    """Return how many rows end a second, and the µs of CPU of each, without the plan."""
    with TemporaryDirectory() as folder:
        job = make_job(client, rows, folder, rate)
        assert job.plan().errors == 0
        start, cpu = perf_counter(), process_time()
        summary = job.run()
        seconds, cpu = perf_counter() - start, process_time() - cpu
    assert summary.is_complete, summary
    return len(rows) / seconds, cpu / len(rows) * 1e6


def run_bare(client: chainpay.Client, rows: list[dict[str, Any]]) -> tuple[float, float]:
    """Return how many calls the client makes a second with as many in flight, and their CPU."""

    async def call(bodies: Iterator[dict[str, Any]]) -> None:
        for body in bodies:
            await client.v3.payscore.payafterOrders.post_async(json=body)

    async def call_all() -> None:
        bodies = iter(rows)
        async with asyncio.TaskGroup() as group:
            for _ in range(IN_FLIGHT):
                group.create_task(call(bodies))

    start, cpu = perf_counter(), process_time()
    asyncio.run(call_all())
    return len(rows) / (perf_counter() - start), (process_time() - cpu) / len(rows) * 1e6


def measure_speed(known: Platform) -> list[str]:
    """Print the rows a second of both; return what is not met."""
    ours, bare = [], []
    rows = [order(number) for number in range(ROWS)]
    with client_of(known) as client:
        for number in range(ROUNDS + 1):
            progress(f"round {number}")
            bare.append(run_bare(client, rows))
            ours.append(run_job(client, rows))
    progress("")
    del ours[0], bare[0]  # they have warmed up
    ratios = [job / alone for (job, _), (alone, _) in zip(ours, bare, strict=True)]
    for name, taken in (("job", ours), ("bare client", bare)):
        rates, cpu = zip(*taken, strict=True)
        print(f"{name:<12} {spread(rates)} rows a second, {spread(cpu)} µs of CPU each")
    print(f"ratio {spread(ratios, 3)}")
    return [] if median(ratios) >= 0.9 else [f"speed: {median(ratios):.3f}, at least 0.9"]


def fill(arguments: dict[str, Any], count: int) -> None:
    """Print the highest resident memory, in MB, of a job that begins; called in a process alone."""
    with chainpay.Client(**arguments) as client, TemporaryDirectory() as folder:
        job = make_job(client, lambda: map(order, range(count)), folder, 1e6)
        assert job.plan().rows == count
        for _ in islice(job, ENDED):
            pass
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measure_memory(known: Platform) -> list[str]:
    """Print the memory of both jobs; return what is not met."""
    taken = []
    for count in (SMALL, LARGE):
        code = f"import json, jobs, sys; jobs.fill(json.load(sys.stdin), {count})"
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(known.client_arguments()),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            cwd=Path(__file__).parent,
        )
        taken.append(float(done.stdout))
    growth = taken[1] - taken[0]
    print(f"MB: {SMALL:,} rows {taken[0]:.1f}, {LARGE:,} rows {taken[1]:.1f}, {growth:+.1f}")
    return [] if growth <= 60 else [f"memory: {growth:+.1f} MB, at most +60"]


def measure_rate(known: Platform) -> list[str]:
    """Print the rate that is kept; return what is not met."""
    with client_of(known) as client:
        rate, _ = run_job(client, [order(number) for number in range(RATE * SECONDS)], RATE)
    print(f"rate: {rate:.1f} a second over {SECONDS} s, of {RATE}")
    return [] if abs(rate / RATE - 1) <= 0.05 else [f"rate: {rate:.1f} a second"]


KINDS = {"speed": measure_speed, "memory": measure_memory, "rate": measure_rate}


def main(names: list[str]) -> None:
    failures = []
    for name in names or KINDS:
        with platform(LATENCY) as known:
            failures += KINDS[name](known)
    verdict(failures)


if __name__ == "__main__":
    main(sys.argv[1:])
