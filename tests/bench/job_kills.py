"""What a job has done if it is killed again and again.

Method: `tests.storms.job_kills`. A job of refunds runs in a process of its own against ``chainpay
gateway``, nine kinds of faults strike 2 % of the requests each, and one row of 25 has no order. The
job is killed by SIGKILL at random moments and resumed: mostly while it sends, one time in five also
before. Now and then the gateway is killed too, just before.

Requirement: nothing is lost, done twice, or in another state than the gateway says.

Result, on two processors at a load of 10: 50 kills in 20,000 rows left 5,000 rows in doubt, and
nothing was wrong in the end. 200 are to be run.

Usage: python tests/bench/job_kills.py [kills] [rows] [seconds that a life has at most] [the gateway
is killed with each … kill]
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from _figures import progress, verdict

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storms.job_kills import run
from tests.storms.kills import Process


def main(kills: int = 200, rows: int = 40_000, life: int = 3, restart: int = 10) -> None:
    with TemporaryDirectory() as folder:
        process = Process(Path(folder) / "state")
        journal = Path(folder) / "job.journal"
        began = monotonic()

        def show(number: int) -> None:
            progress(f"{number} kills")

        figures = run(process, journal, rows, kills, show, life=life, restart=restart)
        seconds = monotonic() - began
        process.kill()
    progress("")
    print(
        f"{figures.rows:,} rows, {figures.kills} kills, {figures.queried:,} rows were in doubt,"
        f" {seconds:.0f} s"
    )
    wrong = ("lost", "unnoted", "other", "open")
    verdict([f"{name}: {len(ids)}" for name in wrong if (ids := getattr(figures, name))])


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
