"""How long the tools take that read the stubs: pyright, mypy and jedi.

Method: a file of ten lines, with a call of either API, is checked by fresh processes of pyright
and of mypy in turn, the latter without a cache, then with it; pyright checks another one too, with
a call by a string. jedi completes in fresh processes
too, one for each line: a segment, a verb, a keyword, and the key of an answer; its own cache of
parsed files is there, but for a first round, which is thrown away (without it jedi parses the
standard library and httpx, some 2 s, whatever is completed).

Requirement: the median of pyright is under 6 s, of mypy without a cache under 15 s, and of jedi
under 1.5 s for the slowest line.

Figures, of 7 rounds, on two cores of a shared Xeon, Python 3.11: pyright 1.63 s (1.45 … 2.09), mypy
without a cache 4.44 s (3.99 … 5.52), with it 0.22 s (0.20 … 0.24), jedi 0.91 s (0.89 … 0.96) for
the slowest line, a keyword.

Literal strings came later. By hand, same machine: a file without one 1.1 to 1.4 s and 255 MB,
with one 1.3 to 1.65 s and 360 MB; with all 1,064 paths in place of 414 it would be 2.5 times the
processor's time of the first, and 530 MB.

Usage: python tests/bench/typing_tools.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from _figures import progress, spread, verdict

ROOT = Path(__file__).parents[2]
ROUNDS = 7
MOST = {"pyright": 6.0, "pyright, a string": 6.0, "mypy, no cache": 15.0, "jedi": 1.5}
CALLS = """\
import chainpay

client = chainpay.sandbox()
orders = client.v3.payscore.payafterOrders
created = orders.post(
    json={"appid": "wx1", "service_id": "500001", "out_order_no": "ORDER-0001"},
)
print(created.json().get("out_order_no"))
order = client.v2.pay.orderquery.post(xml={"mch_id": "1", "appid": "wx1", "out_trade_no": "A"})
print(order.status_code)
"""
#: A call by a string reads the files of all paths that a string may lead to.
STRING = """\
native = client["v3/pay/transactions/native"]
print(native.get_async)
"""
COMPLETED = (
    "client.v3.marketing.busi",
    "client.v3.payscore.payafterOrders.po",
    "client.v3.payscore.payafterOrders._out_order_no_.cancel.post(out_",
    "client.v3.pay.transactions.native.post().json()['co",
)
_JEDI = """
import sys, time
start = time.perf_counter()
import jedi
jedi.settings.cache_directory = sys.argv[1]
text = "import chainpay\\nclient = chainpay.sandbox()\\n" + sys.argv[2]
project = jedi.Project(sys.argv[3], added_sys_path=[sys.argv[3]])
assert jedi.Script(text, path=sys.argv[3] + "/example.py", project=project).complete()
print(time.perf_counter() - start)
"""


def run(*command: str) -> str:
    """Return what a tool prints that finds chainpay here, and finds nothing wrong."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "MYPYPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *command], check=True, stdout=subprocess.PIPE, text=True, env=environ
    )
    return done.stdout


def timed(*command: str) -> float:
    """Return how many seconds a tool takes."""
    start = time.perf_counter()
    run("-m", *command)
    return time.perf_counter() - start


def measure(folder: Path) -> dict[str, list[float]]:
    """Return how many seconds each tool takes, of each round."""
    file = folder / "calls.py"
    file.write_text(CALLS)
    string = folder / "string.py"
    string.write_text(CALLS + STRING)
    taken: dict[str, list[float]] = defaultdict(list)
    for number in range(-1, ROUNDS):
        progress(f"round {number + 1} of {ROUNDS}")
        cache = folder / f"mypy{number}"
        mypy = ("mypy", "--strict", "--config-file=", f"--cache-dir={cache}", str(file))
        times = {
            "pyright": timed("pyright", f"--pythonpath={sys.executable}", str(file)),
            "pyright, a string": timed("pyright", f"--pythonpath={sys.executable}", str(string)),
            "mypy, no cache": timed(*mypy),
            "mypy, its cache": timed(*mypy),
        }
        for line in COMPLETED:
            times[f"jedi, {line}"] = float(run("-c", _JEDI, str(folder / "jedi"), line, str(ROOT)))
        if number >= 0:
            for name, seconds in times.items():
                taken[name].append(seconds)
    progress("")
    return taken


def main() -> None:
    with TemporaryDirectory() as folder:
        taken = measure(Path(folder))
    print(f"seconds: median of {ROUNDS} fresh processes (lowest … highest)")
    for name, seconds in taken.items():
        print(f"{name}: {spread(seconds, 2)}")
    failures = []
    for name, seconds in taken.items():
        most = MOST.get(name.partition(", client")[0])
        if most and median(seconds) > most:
            failures.append(f"{name} takes {median(seconds):.2f} s, at most {most}")
    verdict(failures)


if __name__ == "__main__":
    main()
