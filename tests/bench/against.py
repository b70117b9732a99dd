"""How much CPU time chainpay takes beside another commit of it.

Method: one interpreter and one set of dependencies for both, in a virtual environment that is made
for this run; the other commit stands in a git worktree of its own. The emulated platform of the
working tree runs in a third process. Both sides are driven in turns: a turn is some calls, or some
chains, of one side, and both sides take turns at being first. A round of turns gives one ratio, new
/ old, of CPU time (`time.process_time`). An import is a fresh interpreter of its own. The first
round only warms up.

Requirement: the median ratio of each kind is at most 1.03.

Usage: python tests/bench/against.py COMMIT
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from configparser import ConfigParser
from contextlib import ExitStack, contextmanager
from importlib.metadata import distributions
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from _figures import progress, spread, verdict
from _loopback import Platform, order, platform

MOST = 1.03
ROUNDS = 11
ROOT = Path(__file__).resolve().parents[2]


class Kind(NamedTuple):
    """What is measured.

    Attributes:
        name: Its name on the command line of a `Side`.
        label: Its name in the table, with the unit.
        unit: The unit of the figure, in seconds.
        turns: The turns of either side in a round.
        count: How often a turn does it.
    """

    name: str
    label: str
    unit: float
    turns: int
    count: int


KINDS = (
    Kind("sync", "sync call, µs", 1e-6, 20, 15),
    Kind("awaited", "awaited call, µs", 1e-6, 20, 15),
    Kind("chain", "chain, µs", 1e-6, 10, 2000),
    Kind("import", "import, ms", 1e-3, 3, 1),
)

#: What either side runs: it answers each line, a kind and a count, with seconds of CPU time.
_SIDE = """
import asyncio, json, sys, time
import chainpay

settings, body, start = json.loads(sys.argv[1])
client = chainpay.Client(**settings)
runner = asyncio.Runner()


def bodies(count):
    global start
    start += count
    return [{**body, "out_order_no": f"P{number:020d}"} for number in range(start - count, start)]


def sync(count):
    for each in bodies(count):
        client.v3.payscore.payafterOrders.post(json=each)


async def call(count):
    for each in bodies(count):
        await client.v3.payscore.payafterOrders.post_async(json=each)


def awaited(count):
    runner.run(call(count))


def chain(count):
    for _ in range(count):
        client.v3.payscore.payafterOrders


for line in sys.stdin:
    kind, count = line.split()
    before = time.process_time()
    {"sync": sync, "awaited": awaited, "chain": chain}[kind](int(count))
    print(time.process_time() - before, flush=True)
client.close()
"""

_IMPORT = """
import time
before = time.process_time()
import chainpay
print(time.process_time() - before)
"""


@contextmanager
def worktree(commit: str, folder: Path) -> Iterator[Path]:
    """Check a commit out, for as long as the block lasts."""
    git = ["git", "-C", str(ROOT), "worktree"]
    subprocess.run([*git, "add", "-q", "--detach", str(folder), commit], check=True)
    try:
        yield folder
    finally:
        subprocess.run([*git, "remove", "--force", str(folder)], check=True)


def requirements(tree: Path) -> set[str]:
    """Return what a tree's setup.cfg requires."""
    settings = ConfigParser()
    settings.read(tree / "setup.cfg", "utf-8")
    return set(settings["options"]["install_requires"].split("\n")) - {""}


def make_environment(folder: Path, *trees: Path) -> str:
    """Return a Python that has what the trees require, in the versions of this interpreter."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    versions = {found.name: found.version for found in distributions() if found.name != "chainpay"}
    constraints = folder / "constraints.txt"
    constraints.write_text("".join(f"{name}=={versions[name]}\n" for name in sorted(versions)))
    needed = sorted(set().union(*map(requirements, trees)))
    pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "-c", str(constraints), *needed], check=True)
    return python


class Side:
    """One tree's chainpay in a process of its own."""

    def __init__(self, python: str, tree: Path, cache: Path, known: Platform, start: int) -> None:
        self._python = python
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(tree),
            "PYTHONPYCACHEPREFIX": str(cache),
        }
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)
        settings = {
            "mchid": known.mchid,
            "serial": known.serial,
            "private_key": known.private_key.decode(),
            "certs": {known.public_key_id: known.public_key.decode()},
            "base_uri": f"{known.origin}/",
        }
        arguments = json.dumps([settings, order(0), start])
        self._process = subprocess.Popen(
            [python, "-c", _SIDE, arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=self._environment,
        )

    def take_turn(self, kind: str, count: int) -> float:
        """Return the seconds of CPU time that one turn takes."""
        if kind == "import":
            command = [self._python, "-c", _IMPORT]
            return float(subprocess.check_output(command, text=True, env=self._environment))
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{kind} {count}\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def __enter__(self) -> Side:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


def measure_round(kind: Kind, sides: tuple[Side, Side]) -> list[float]:
    """Return what each side takes for one call, chain or import, in the unit of the kind."""
    taken = [0.0, 0.0]
    for turn in range(kind.turns):
        for number in (0, 1) if turn % 2 else (1, 0):
            taken[number] += sides[number].take_turn(kind.name, kind.count)
    return [seconds / kind.turns / kind.count / kind.unit for seconds in taken]


def measure(old: Side, new: Side) -> dict[Kind, tuple[list[float], list[float]]]:
    """Return the figures of both sides, of each round, by kind."""
    figures: dict[Kind, tuple[list[float], list[float]]] = {kind: ([], []) for kind in KINDS}
    for number in range(-1, ROUNDS):
        for kind in KINDS:
            progress(f"round {number + 1} of {ROUNDS}: {kind.label}")
            pair = measure_round(kind, (old, new))
            if number >= 0:
                for kept, figure in zip(figures[kind], pair, strict=True):
                    kept.append(figure)
    progress("")
    return figures


def main() -> None:
    commit = sys.argv[1]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        tree = stack.enter_context(worktree(commit, folder / "old"))
        progress("installing what both need")
        python = make_environment(folder / "venv", tree, ROOT)
        known = stack.enter_context(platform())
        old = stack.enter_context(Side(python, tree, folder / "old-cache", known, 0))
        new = stack.enter_context(Side(python, ROOT, folder / "new-cache", known, 10**9))
        figures = measure(old, new)

    print(f"CPU time: median of {ROUNDS} rounds (lowest … highest)")
    print(f"{'':<20} {commit[:20]:>30} {'working tree':>30} {'ratio':>24}")
    failures = []
    for kind, pair in figures.items():
        ratios = [new_one / old_one for old_one, new_one in zip(*pair, strict=True)]
        before, after = (spread(each, 2) for each in pair)
        print(f"{kind.label:<20} {before:>30} {after:>30} {spread(ratios, 3):>24}")
        if median(ratios) > MOST:
            failures.append(f"{kind.label}: {median(ratios):.3f} of {commit}, at most {MOST}")
    verdict(failures)


if __name__ == "__main__":
    main()
