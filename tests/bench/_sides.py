"""Two trees of chainpay, each in processes of its own: the working tree, and another commit.

Both have one interpreter and one set of dependencies, in a virtual environment that is made for the
run and has what either tree requires; the other commit stands in a git worktree of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from contextlib import contextmanager
from importlib.metadata import distributions
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from _figures import progress
from _loopback import Platform

__all__ = ["Side", "Taken", "Tree", "this_tree", "two_trees"]

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("_side.py")
MB = 1024 * 1024

#: Where the numbers of a side's orders start: no two sides create the same one.
_STARTS = count(0, 10**9)


class Tree(NamedTuple):
    """A tree of chainpay, the Python that runs it, and where that keeps the bytecode."""

    python: str
    folder: Path
    cache: Path

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the environment of a process that imports this tree's chainpay."""
        places = {"PYTHONPATH": str(self.folder), "PYTHONPYCACHEPREFIX": str(self.cache)}
        environment = {**os.environ, **places, **variables}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return environment

    def run(self, program: str) -> str:
        """Return what a program prints in a fresh interpreter."""
        command = [self.python, "-P", "-c", program]  # not the tree of this folder
        return subprocess.check_output(command, text=True, env=self.environment())


@contextmanager
def this_tree() -> Iterator[Tree]:
    """Give the working tree, for as long as the block lasts, with what is installed here."""
    with TemporaryDirectory() as cache:
        yield Tree(sys.executable, ROOT, Path(cache))


@contextmanager
def two_trees(commit: str) -> Iterator[tuple[Tree, Tree]]:
    """Give the tree of a commit and the working tree, for as long as the block lasts."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with _worktree(commit, folder / "old"):
            progress("installing what both need")
            python = _make_environment(folder / "venv", folder / "old", ROOT)
            old = Tree(python, folder / "old", folder / "old-cache")
            yield old, Tree(python, ROOT, folder / "new-cache")


@contextmanager
def _worktree(commit: str, folder: Path) -> Iterator[None]:
    git = ["git", "-C", str(ROOT), "worktree"]
    subprocess.run([*git, "add", "-q", "--detach", str(folder), commit], check=True)
    try:
        yield
    finally:
        subprocess.run([*git, "remove", "--force", str(folder)], check=True)


def _make_environment(folder: Path, *trees: Path) -> str:
    """Return a Python that has what the trees require, in the versions of this interpreter."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    versions = {each.name: each.version for each in distributions() if each.name != "chainpay"}
    constraints = folder / "constraints.txt"
    constraints.write_text("".join(f"{name}=={versions[name]}\n" for name in sorted(versions)))
    needed = sorted(set().union(*map(_requirements, trees)))
    pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "-c", str(constraints), *needed], check=True)
    return python


def _requirements(tree: Path) -> set[str]:
    settings = ConfigParser()
    settings.read(tree / "setup.cfg", "utf-8")
    return set(settings["options"]["install_requires"].split("\n")) - {""}


class Taken(NamedTuple):
    """What a turn of a side took: seconds of CPU, seconds on the clock, calls that failed."""

    cpu: float
    clock: float
    failed: int


class Side:
    """A process with one client of a tree's chainpay, which makes calls in turns.

    Args:
        tree: The tree.
        known: Whom the client calls.
        limits: How many connections it has, as the arguments of an `httpx.Limits`.
        through_httpx: Whether it has the connections of an `httpx.Client`.
        variables: Further variables of the process's environment.
        options: Further arguments of the client.
    """

    def __init__(
        self,
        tree: Tree,
        known: Platform,
        *,
        limits: Mapping[str, float | None] | None = None,
        through_httpx: bool = False,
        variables: Mapping[str, str] | None = None,
        **options: Any,
    ) -> None:
        client = {
            "arguments": {**known.client_arguments(), **options},
            "authority": known.authority if known.origin.startswith("https") else None,
            "limits": limits,
            "through_httpx": through_httpx,
        }
        self._process = subprocess.Popen(
            [tree.python, str(PROGRAM), json.dumps({"client": client, "start": next(_STARTS)})],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=tree.environment(**variables or {}),
        )

    def take_turn(self, kind: str, calls: int, at_once: int = 1) -> Taken:
        """Return what some calls take: `sync` or `awaited`, so many at once; or chains."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{kind} {at_once} {calls}\n")
        self._process.stdin.flush()
        cpu, clock, failed = self._process.stdout.readline().split()
        return Taken(float(cpu), float(clock), int(failed))

    def resident(self) -> float:
        """Return the resident memory of the process in MB, once what is free is given back."""
        self.take_turn("rest", 2)
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / MB

    def sockets(self) -> int:
        """Return how many sockets the process has."""
        files = Path(f"/proc/{self._process.pid}/fd").iterdir()
        return sum(os.readlink(file).startswith("socket:") for file in files)

    def __enter__(self) -> Side:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
