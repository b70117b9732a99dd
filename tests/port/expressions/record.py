"""Make programs, run them in PHP 8.2, and compare: ``python -m tests.port.expressions.record``.

``SEED COUNT`` compares that many programs and shows what differs. ``--keep`` writes the programs of
the test, with what PHP printed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from chainpay.port import python as writing

from .generate import Generator
from .programs import expected, judge

HERE = Path(__file__).parent
KEPT = HERE / "recorded.jsonl"
#: Programs whose ints grow: in rounds, in calls, in properties, over PHP's limit of 63 bits; and
#: such whose arrays are changed by an argument of the call that changes them.
COUNTING = HERE / "counting.txt"


def run_php(programs: list[str]) -> list[object]:
    """Return what PHP prints of each program; None of what is no PHP."""
    command = ["php", "-d", "precision=14", "-d", "serialize_precision=-1", str(HERE / "run.php")]
    results: list[object] = []
    while len(results) < len(programs):  # what is no PHP may end it
        lines = "".join(json.dumps(each) + "\n" for each in programs[len(results) :])
        done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, text=True, check=False)
        results += [json.loads(line[1:]) for line in done.stdout.splitlines() if line[:1] == "\1"]
        results += [None] if done.returncode else []
    return results


def main(seed: int, count: int, shown: int) -> None:
    """Compare programs, and show what differs."""
    writing._format = lambda text: text  # ruff changes no meaning, and takes its time
    programs = list(Generator(seed).programs(count))
    counted: Counter[str] = Counter()
    for program, recorded in zip(programs, run_php(programs), strict=True):
        if recorded is None:
            counted["no PHP"] += 1
            continue
        outcome = judge(program, recorded)
        counted[outcome.what] += 1
        is_wrong = outcome.what not in ("same", "flagged", "told")
        if is_wrong and shown:
            shown -= 1
            print("=" * 20, outcome.what)
            print(program, "---", outcome.python, "--- PHP:", expected(recorded), sep="\n")
            print("--- Python:", outcome.printed, sep="\n")
    print(dict(counted))


def keep(count: int) -> None:
    """Write short programs with short outputs: the test's."""
    parts = COUNTING.read_text("utf-8").split("==\n")
    counting = [f"<?php\n{each.strip()}" for each in parts]
    short = [each for each in Generator(18).programs(4 * count) if len(each) < 170]
    programs = [*dict.fromkeys([*counting, *short])]
    rows = [
        json.dumps([program[6:], recorded], ensure_ascii=False, separators=(",", ":"))
        for program, recorded in zip(programs, run_php(programs), strict=True)
        if recorded is not None and (program in counting or len(expected(recorded)) < 100)
    ]
    KEPT.write_text("\n".join(rows[:count]) + "\n", "utf-8")
    print(f"{len(rows[:count])} programs, {KEPT.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    if "--keep" in sys.argv:
        keep(*(numbers or [3000]))
    else:
        main(*[*numbers, *[1, 1000, 10][len(numbers) :]])
