"""Many merchants in one process: the memory that each takes, and the time to its first call.

    python tests/bench/merchants.py [MERCHANTS]

A gateway serves on loopback, and knows all merchants. First each gets a client of its own, then
each gets one with `for_merchant`, which shares the connections of one client. All have the same
key, as making 500 keys would take minutes; each client loads it from its PEM, which checks it.
"""

from __future__ import annotations

import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import chainpay
from chainpay.gateway import Gateway

Make = Callable[[dict[str, Any]], chainpay.Client]


def identities(gateway: Gateway, count: int) -> list[dict[str, Any]]:
    """Return the arguments of many merchants, which the gateway knows."""
    known = gateway.credentials()
    key = known["private_key"]
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    merchants = []
    for number in range(count):
        mchid, serial = str(1_700_000_000 + number), f"{number:040X}"
        gateway.register(mchid, serial, key.public_key())
        merchants.append(
            {"mchid": mchid, "serial": serial, "private_key": pem, "certs": known["certs"]}
        )
    return merchants


def measure(name: str, merchants: list[dict[str, Any]], make: Make) -> None:
    """Print what many clients cost, and how long a first and a second call take."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    start = time.perf_counter()
    clients = [make(arguments) for arguments in merchants]
    made = time.perf_counter() - start
    size = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    first, second = ([time_call(client) for client in clients] for _ in range(2))
    print(
        f"{name:<16}{len(clients):>5} clients{size / len(clients) / 1024:>8.1f} KiB each"
        f"{made / len(clients) * 1e3:>8.2f} ms to make"
        f"{median(first) * 1e3:>8.2f} ms first call{median(second) * 1e3:>8.2f} ms second call"
    )
    for client in clients:
        client.close()


def time_call(client: chainpay.Client) -> float:
    """Return the seconds of a call."""
    start = time.perf_counter()
    client.v3.certificates.get()
    return time.perf_counter() - start


def main(arguments: list[str]) -> None:
    count = int(arguments[0]) if arguments else 500
    gateway = Gateway()
    merchants = identities(gateway, count)
    with gateway.serve() as served:
        base_uri = served.base_uri
        measure("own clients", merchants, lambda each: chainpay.Client(**each, base_uri=base_uri))
        with chainpay.Client(**merchants[0], base_uri=base_uri) as root:
            measure("for_merchant", merchants, lambda each: root.for_merchant(**each))


if __name__ == "__main__":
    main(sys.argv[1:])
