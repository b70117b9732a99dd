"""A job of refunds that is killed again and again, against a served gateway with faults.

The job runs in a process of its own, which is killed by SIGKILL at random moments, and resumed.
Now and then the gateway is killed as well. Faults strike requests before and after they are carried
out. Some rows are refunds of orders that don't exist. In the end the journal says of each number
what the gateway says.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import chainpay
from chainpay.bulk import State
from chainpay.bulk.journal.file import Journal
from chainpay.bulk.journal.shared import open_journal
from tests.storms.kills import Process

OPERATION = "v3.refund.domestic.refunds.post"
FAULTS = ("reset", "reset-after", "202", "429", "429-after", "500", "500-after", "502-after", "cut")
SHARE = 0.02  # of the requests that each fault strikes
REFUSED = 25  # one row of so many has no order
EARLY = 5  # one life of so many may end before a row is sent


class Figures(NamedTuple):
    """What has come of it.

    Attributes:
        rows: How many rows the job had.
        kills: How often the job was killed before its end.
        queried: How many rows were doubtful after a kill.
        lost: Numbers that the journal calls done, and the gateway doesn't know.
        unnoted: Numbers that the gateway has, and the journal doesn't call done.
        other: Numbers that the gateway has with another amount, or more than once.
        open: Numbers of which the journal says neither done nor refused.
    """

    rows: int
    kills: int
    queried: int
    lost: list[str]
    unnoted: list[str]
    other: list[str]
    open: list[str]


def rows(count: int) -> Iterator[dict[str, Any]]:
    """Yield refunds of 0.01 to 1.00 yuan."""
    for n in range(count):
        order = f"ORDER-{n:07}" if n % REFUSED else f"NONE-{n:07}"
        amount = {"refund": n % 100 + 1, "total": 100, "currency": "CNY"}
        yield {"out_trade_no": order, "out_refund_no": f"REFUND-{n:07}", "amount": amount}


def seed(process: Process, count: int) -> None:
    """Add the paid orders."""
    paid = {"description": "演出票", "amount": {"total": 100}, "trade_state": "SUCCESS"}
    numbers = [f"ORDER-{n:07}" for n in range(count) if n % REFUSED]
    for start in range(0, len(numbers), 500):
        part = ({"order": {"out_trade_no": name, **paid}} for name in numbers[start : start + 500])
        process.gateway.seed("\n".join(map(json.dumps, part)))


def run_job(process: Process, journal: Path, count: int) -> None:
    """Run the job to its end; called in the process that is killed."""
    with process.client() as client:
        job = client.bulk(lambda: rows(count), OPERATION, journal=journal, rate=5000)
        if not job.has_begun:
            job.plan()
        print("begins", flush=True)
        for number, _ in enumerate(job):
            if number == 0:
                print("sends", flush=True)
        print(job.summary, flush=True)


def run(
    process: Process,
    journal: Path,
    count: int,
    kills: int,
    report: Callable[[int], None] = lambda n: None,
    *,
    life: float = 3.0,
    restart: int = 10,
) -> Figures:
    """Kill the job several times, and let it end; return what has come of it.

    Args:
        process: The gateway.
        journal: The file.
        count: How many rows.
        kills: How often the job is killed.
        report: Is called after each kill.
        life: How many seconds the job sends at most before it is killed.
        restart: At each of so many kills, the gateway was killed and started just before.
    """
    random = Random(3)
    seed(process, count)
    for number, kind in enumerate(FAULTS):
        process.gateway.add_fault(f"{kind} path=v3/refund/* probability={SHARE} seed={number}")
    done = queried = 0
    for number in range(kills):
        with _start(process, journal, count) as job:
            assert job.stdout is not None
            for _ in range(1 if number % EARLY == EARLY - 1 else 2):
                job.stdout.readline()
            time.sleep(random.random() * life)
            if number % restart == restart - 1:
                process.kill()
                process.start()
            if job.poll() is not None:
                break
            job.send_signal(signal.SIGKILL)
        done += 1
        if journal.is_file():
            queried += Journal(journal).summary().states[State.SENDING].rows
        report(number + 1)
    while not (journal.is_file() and Journal(journal).summary().is_complete):
        with _start(process, journal, count) as job:
            job.communicate()
        assert job.returncode == 0
    process.gateway.clear_faults()
    return compare(process, str(journal), count, done, queried)


def _start(process: Process, journal: Path, count: int) -> subprocess.Popen[bytes]:
    where = [str(process.state), str(process.port), str(journal), str(count)]
    command = [sys.executable, "-m", "tests.storms.job_kills", *where]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def compare(process: Process, journal: str, count: int, kills: int, queried: int) -> Figures:
    """Return where the journal of a job and the gateway differ."""
    theirs: dict[str, int] = {}
    twice = []
    for record in process.gateway.records("refund", limit=10 * count):
        twice += [record["number"]] * (record["number"] in theirs)
        theirs[record["number"]] = record["amount"]
    ours = {result.number: result for _, result in open_journal(journal).results()}
    done = {number for number, result in ours.items() if result.state is State.DONE}
    amounts = {row["out_refund_no"]: row["amount"]["refund"] for row in rows(count)}
    return Figures(
        count,
        kills,
        queried,
        lost=sorted(done - theirs.keys()),
        unnoted=sorted(theirs.keys() - done),
        other=twice + [number for number, fen in theirs.items() if amounts[number] != fen],
        open=[
            number
            for number, result in ours.items()
            if result.state not in (State.DONE, State.REFUSED)
        ],
    )


class _Served(Process):
    """The gateway that another process has started."""

    def __init__(self, state: Path, port: int) -> None:
        self.state, self.port = state, port
        self.gateway = chainpay.gateway.connect(f"http://127.0.0.1:{port}/")


if __name__ == "__main__":
    run_job(_Served(Path(sys.argv[1]), int(sys.argv[2])), Path(sys.argv[3]), int(sys.argv[4]))
