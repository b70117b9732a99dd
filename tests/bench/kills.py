"""What becomes of orders and callbacks if the served gateway is killed again and again.

Method: `tests.storms.kills`. `chainpay gateway` runs in a process of its own, on a folder. 16 shops
place orders, pay and refund them, and get the callbacks. The process is killed by SIGKILL at random
moments, and started again on the same folder.

Requirement: nothing that a shop was told is missing, nothing is half done, no callback is lost, and
none comes twice unless a kill was between.

Figures, of 200 kills and 16 shops, on two cores of a shared Xeon, Python 3.11: 4,166 orders, 2,980
callbacks; missing, half done, lost and needless: 0; 247 came again after a kill.

Usage: python tests/bench/kills.py [kills] [shops]
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from _figures import progress, verdict

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storms.kills import Process, run


def main(kills: int, shops: int) -> None:
    with TemporaryDirectory() as folder:
        process = Process(Path(folder) / "state")
        figures = run(process, kills, shops, lambda number: progress(f"{number} kills"))
        process.kill()
    progress("")
    print(f"{kills} kills, {figures.orders:,} orders, {figures.callbacks:,} callbacks")
    print(f"repeated after a kill: {len(figures.repeated)}")
    wrong = ("missing", "halves", "lost", "needless")
    verdict([f"{name}: {len(ids)}" for name in wrong if (ids := getattr(figures, name))])


if __name__ == "__main__":
    main(*map(int, sys.argv[1:] or (200, 16)))
