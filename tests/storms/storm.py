"""A storm over one platform with two servers: faults of every kind, and servers that are killed.

The faults are seeded: with one seed the nth request meets the same ones. After every so many
requests the primary, the backup or both are killed in mid-call, and started again on their ports a
moment later. A `Storm` works where it is made, or in another process behind a manager of
`multiprocessing`: whatever its methods take and return can be sent there.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from random import Random, SystemRandom
from typing import Any

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from chainpay.catalog.samples import MCHID
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.families.payments.order import Order
from chainpay.gateway.faults import EITHER, KINDS
from chainpay.gateway.serving.server import Served, Server

__all__ = ["PAID", "TOTAL", "Storm", "order_of", "paid_order"]

PAID = 100_000
"""How many orders are paid beforehand, for refunds: two of one order are a minute apart."""

TOTAL = 1_000_000
"""What each of them is over, in 分."""

_SHORT = 0.02  # seconds
#: Rarer than the others, for each costs a client a second or more; or it is a whole new key.
_RARE = 0.2
_PORTS = range(20_000, 32_000)  # none that the system gives to a connection while nobody listens


def paid_order(index: int) -> str:
    """Return the number of an order that is paid."""
    return f"PAID{index % PAID:05}"


class Storm:
    """A platform, its two servers, and what befalls them.

    Args:
        seed: Of all that is random.
        likely: How likely each kind of fault strikes a request.
        spell: After how many requests servers are killed, about.
        lull: How many seconds they are away, at most.
        late: How many seconds an answer is late that no client should wait for.
        keys: The platform's, as `Gateway` takes them.
    """

    def __init__(
        self,
        seed: int,
        likely: float,
        spell: int,
        lull: float,
        late: float,
        keys: Any = None,
    ) -> None:
        self._random = Random(seed)
        self._seed, self._likely, self._spell = seed, likely, spell
        self._lull, self._late = lull, late
        self._gateway = Gateway(keys=keys)
        self._served = self._kills = 0
        self._servers: list[Server] = []
        self._over = threading.Event()
        self._lock = threading.Lock()  # is held while servers are killed and started

    def begin(self) -> dict[str, Any]:
        """Begin it; return the arguments of a client, but for its `transport`."""
        orders = core_of(self._gateway).state.families.orders
        for index in range(PAID):  # nothing is sent for them, as that would take long
            fields = order_of(paid_order(index), TOTAL)
            order, _ = orders.place(Order.make(MCHID, "NATIVE", fields, str(index)))
            orders.move(order, "pay", time.time())
        self._servers = [self._first(), self._first()]
        self._brew()
        self._thread = threading.Thread(target=self._strike, name="storm", daemon=True)
        self._thread.start()
        return self._arguments()

    def end(self) -> None:
        """End it."""
        self._over.set()
        self._thread.join()
        for server in self._servers:
            server.kill()

    def __enter__(self) -> Storm:
        self.arguments = self.begin()
        return self

    def __exit__(self, *error: object) -> None:
        self.end()

    # What became of it

    def settle(self) -> None:
        """Let what is late come to its end, and nothing come of the rest."""
        self._over.wait(self._late)
        self._kill((0, 1), 0)

    def happened(self, asked: Iterable[tuple[str, str]]) -> list[tuple[int, int]]:
        """Return how often each was carried out, and how often it was repeated.

        Args:
            asked: Numbers of the merchant's, each with the operation that is meant.
        """
        found = []
        for number, operation in asked:
            happened = self._gateway.happened(number)
            found.append((happened[operation], happened.repeated[operation]))
        return found

    def struck(self) -> Counter[str]:
        """Return how often each kind of fault struck, and how often servers were killed."""
        struck = Counter({"servers killed": self._kills})
        for rule in self._gateway.faults:
            struck[rule.name] += rule.struck
        return struck

    # Its parts

    def _arguments(self) -> dict[str, Any]:
        given = self._gateway.credentials()
        key = given["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        public = given["certs"].pop(self._gateway.public_key_id)
        certs = {name: one.public_bytes(Encoding.PEM) for name, one in given["certs"].items()}
        certs[self._gateway.public_key_id] = public.public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
        primary, backup = (server.base_uri for server in self._servers)
        return {
            **{name: given[name] for name in ("mchid", "serial", "apiv3_key")},
            "private_key": key,
            "certs": certs,
            "base_uri": primary,
            "backup_uri": backup,
        }

    def _brew(self) -> None:
        whole = dict.fromkeys(KINDS, self._likely)
        whole |= {f"{name}-after": self._likely for name in EITHER}
        for name in ("silence", "silence-after", "429", "429-after"):
            whole[name] *= _RARE
        more: dict[str, dict[str, Any]] = {
            **{name: {"seconds": _SHORT} for name in ("delay", "delay-after")},
            "429-after": {"seconds": 1},
        }
        for index, (name, likely) in enumerate(whole.items()):
            self._add(name, likely, index, **more.get(name, {}))
        for index, name in enumerate(("delay", "delay-after"), start=len(whole)):
            self._add(name, self._likely * _RARE, index, seconds=self._late)

    def _add(self, name: str, likely: float, index: int, **more: Any) -> None:
        seed = self._seed * 1000 + index
        self._gateway.faults.add(name, probability=likely, seed=seed, **more)

    def _strike(self) -> None:
        due = self._next()
        while not self._over.wait(0.01):
            if self._served >= due:
                places = self._random.choice(((0,), (1,), (0, 1)))
                self._kill(places, self._lull * self._random.random())
                self._kills += len(places)
                due = self._next()

    def _next(self) -> int:
        return self._served + self._random.randint(self._spell // 2, self._spell * 3 // 2)

    def _kill(self, places: Iterable[int], seconds: float) -> None:
        """Kill servers, and start others on their ports later."""
        with self._lock:
            for place in places:
                self._servers[place].kill()
            self._over.wait(seconds)
            for place in places:
                self._servers[place] = self._serve(self._servers[place].port)

    def _serve(self, port: int) -> Server:
        return self._gateway.serve(port, on_request=self._count).__enter__()

    def _first(self) -> Server:
        """Start a server on a port that stays its own, for whoever connects is given another."""
        for port in SystemRandom().sample(_PORTS, 100):
            with suppress(OSError):  # it is taken
                return self._serve(port)
        raise RuntimeError("no port is free")

    def _count(self, _: Served) -> None:
        self._served += 1  # two threads may lose one: it need not be exact


def order_of(number: str, total: int) -> dict[str, Any]:
    """Return the body of an order's call."""
    return {
        "appid": "wxd678efh567hg6787",
        "mchid": MCHID,
        "description": "Image形象店-深圳腾大-QQ公仔",
        "out_trade_no": number,
        "amount": {"total": total},
        "notify_url": "https://pay.example.com/notify",
    }
