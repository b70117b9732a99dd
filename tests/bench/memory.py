"""How much memory 200,000 calls leave behind that went well, were refused, failed or were forged.

Method: see `tests.endurance`. One client makes calls one after the other and ten at once, in the
sync world and on event loops that come and go; at random they are answered, refused, fail, are
tampered with or cancelled. First the transport is one that has recorded answers: once in a process
where resident memory is read, once in another where `tracemalloc` counts what Python has allocated.
Then, once more with both, the calls go through chainpay's own connections to the emulated platform
in another process, which has faults. It is read after a full collection of garbage.

Requirement: between call 20,000 and call 220,000 neither has grown by more than 2 MB.

Figures, in MB, on two cores of a shared Xeon, Python 3.11, seed 1:

                        after 20,000    after 220,000    growth
    recorded, resident         53.34            53.77     +0.43
    recorded, traced            1.84             1.86     +0.02
    served, resident           58.55            58.66     +0.11
    served, traced              7.55             7.55      0.00

Those are of the transport before `transport.http11`; with it the served calls grew by +0.21 MB
resident and -0.01 MB traced.

Usage: python tests/bench/memory.py [seed]
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from tempfile import NamedTemporaryFile
from threading import Event

from _figures import progress, verdict
from _orders import PATH, order
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

sys.path.insert(0, str(Path(__file__).parents[2]))

import chainpay
from tests.storms.endurance import RETRY, bad_days, calls
from tests.storms.tampering import Call, Judge

MOST = 2.0  # MB
STEP = 20_000
STEPS = 11  # the first one warms up
SEED = 1
SHOWN = 10  # places that have allocated most, if it is too much
MB = 1024 * 1024
#: What goes wrong at the platform in another process; each with one call of a hundred.
FAULTS = (
    *("reset", "reset-after", "cut", "202", "429", "500", "500-after", "502", "503"),
    *("signtest", "unknown-key", "expired-key", "clock", "stripped"),
)


def resident() -> float:
    """Return the resident memory of this process in MB, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MB


def traced() -> float:
    """Return what Python has allocated, in MB."""
    return tracemalloc.get_traced_memory()[0] / MB


@contextmanager
def recorded(random: Random) -> Iterator[tuple[chainpay.Client, list[Call]]]:
    """Give a client whose transport has recorded answers, but signs what it sends."""
    judge = Judge()
    unsigning = judge.given["signer"]
    signer = chainpay.Signer(unsigning.mchid, unsigning.serial, judge.strangers[1])
    client, asked = bad_days(judge, random, signer=signer)
    with client:
        yield client, asked


@contextmanager
def served(random: Random) -> Iterator[tuple[chainpay.Client, list[Call]]]:
    """Give a client of a platform in another process, behind a socket."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    process.start()
    given = ours.recv()
    asked = [
        Call("POST", PATH, {"json": order(number), "retry": "same-number"}) for number in range(20)
    ]
    asked += [
        Call("GET", f"{PATH}/{order(number)['out_order_no']}", {}) for number in (0, 19, 20, 21)
    ]
    try:
        with chainpay.Client(**given, retry=RETRY, timeout=10) as client:
            yield client, asked
    finally:
        process.terminate()
        process.join()


def serve(pipe: Connection) -> None:
    """Run a platform with faults until this process is ended."""
    gateway = chainpay.Gateway()
    for seed, kind in enumerate(FAULTS):
        gateway.faults.add(kind, probability=0.01, seed=seed)
    given = gateway.credentials()
    with gateway.serve() as server:
        private_key, public_key = given["private_key"], given["certs"][gateway.public_key_id]
        pipe.send(
            {
                "base_uri": server.base_uri,
                "mchid": gateway.mchid,
                "serial": gateway.serial,
                "private_key": private_key.private_bytes(
                    Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
                ),
                "certs": {
                    gateway.public_key_id: public_key.public_bytes(
                        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
                    )
                },
                "apiv3_key": given["apiv3_key"],
            }
        )
        Event().wait()


def measure(where: str, how: str, seed: int, pipe: Connection) -> None:
    """Make the calls in this process; send MB after each step, outcomes, and what has grown."""
    logging.getLogger("chainpay").addHandler(logging.NullHandler())  # or it would be printed
    trace, random = how == "traced", Random(seed)
    megabytes: list[float] = []
    outcomes: Counter[str] = Counter()
    grown: list[str] = []
    start = time.monotonic()
    with PLACES[where](random) as (client, asked), NamedTemporaryFile() as kept:
        if trace:
            tracemalloc.start()
        flow = calls(client, asked, random)
        for step in range(1, STEPS + 1):
            outcomes.update(islice(flow, STEP))
            gc.collect()
            megabytes.append(traced() if trace else resident())
            progress(f"{where}, {how}: {step * STEP:,} calls, {time.monotonic() - start:.0f} s")
            if trace and step == 1:  # on disk, for it would be counted itself
                tracemalloc.take_snapshot().dump(kept.name)
        if trace:
            last, first = tracemalloc.take_snapshot(), tracemalloc.Snapshot.load(kept.name)
            grown = [str(line) for line in last.compare_to(first, "lineno")[:SHOWN]]
        flow.close()
    progress("")
    pipe.send((megabytes, outcomes, grown))


PLACES = {"recorded": recorded, "served": served}


def report(where: str, how: str, seed: int) -> str | None:
    """Measure in a process of its own, and print; return what is not met."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=measure, args=(where, how, seed, theirs))
    process.start()
    theirs.close()  # so that its end is noticed if it ends early
    megabytes, outcomes, grown = ours.recv()
    process.join()
    growth, what = megabytes[-1] - megabytes[0], f"{where}, {how}"
    print(f"{what:<18}" + "".join(f"{value:>7.2f}" for value in megabytes) + f"{growth:>+8.2f}")
    if how == "traced":
        print("  " + ", ".join(f"{name} {number:,}" for name, number in outcomes.most_common()))
    if growth <= MOST:
        return None
    print("\n".join(grown))
    return f"{what}: memory has grown by {growth:.2f} MB, at most {MOST}"


def main() -> None:
    """Measure, print, and fail if a requirement is not met."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else SEED
    print(f"MB after each {STEP:,} calls, and the growth from the first of them to the last")
    failures = [report(where, how, seed) for where in PLACES for how in ("resident", "traced")]
    verdict([failure for failure in failures if failure])


if __name__ == "__main__":
    main()
