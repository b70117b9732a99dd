"""A served gateway that is killed again and again while shops trade with it.

Several shops place orders, pay them as their users would, and refund them. Each remembers what it
was told. A kill may come at any moment. In the end all that was told is there, once and whole, and
each payment and refund has reached the shop by a callback.
"""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

import httpx

import chainpay
from chainpay.gateway import RemoteGateway, connect
from tests.support.loopback import eventually
from tests.support.orders import order
from tests.support.shop import Shop

STATES = ["NOTPAY", "SUCCESS", "REFUND"]


class Process:
    """``chainpay gateway``, at one port and on one folder from start to start."""

    def __init__(self, state: Path) -> None:
        self.state = state
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        self.gateway: RemoteGateway = connect(f"http://127.0.0.1:{self.port}/")
        self.start()

    def start(self) -> None:
        where = ["--state", str(self.state), "--port", str(self.port)]
        command = [sys.executable, "-m", "chainpay", "gateway", *where]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        assert b"an emulated platform" in self._process.stdout.readline()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def client(self) -> chainpay.Client:
        lines = (self.state / ".env").read_text().splitlines()
        known = dict(line.split("=", 1) for line in lines)
        name, _, key = known["CHAINPAY_PLATFORM_KEYS"].partition("=")
        return chainpay.Client(
            mchid=known["CHAINPAY_MCHID"],
            serial=known["CHAINPAY_SERIAL"],
            private_key=known["CHAINPAY_PRIVATE_KEY"],
            certs={name: key},
            apiv3_key=known["CHAINPAY_APIV3_KEY"],
            base_uri=self.gateway.url,
            retry=None,
        )


class Shopper(threading.Thread):
    """Places orders, pays and refunds them; and remembers what it was told."""

    def __init__(self, process: Process, name: str, url: str, stop: threading.Event) -> None:
        super().__init__()
        self.told: dict[str, str] = {}
        self._process, self._number, self._url, self._stop_event = process, name, url, stop

    def run(self) -> None:
        with self._process.client() as client:
            for count in range(10**6):
                if self._stop_event.is_set():
                    return
                try:
                    self._trade(client, f"{self._number}-{count:06}")
                except (chainpay.ChainpayError, httpx.HTTPError):
                    time.sleep(0.02)  # it is being started again

    def _trade(self, client: chainpay.Client, number: str) -> None:
        client.v3.pay.transactions.native.post(json={**order(number), "notify_url": self._url})
        self.told[number] = "NOTPAY"
        self._process.gateway.pay(number)
        self.told[number] = "SUCCESS"
        amount = {"refund": 1, "total": 1, "currency": "CNY"}
        numbers = {"out_trade_no": number, "out_refund_no": f"R{number}"}
        refund = {**numbers, "amount": amount, "notify_url": self._url}
        client.v3.refund.domestic.refunds.post(json=refund)
        self.told[number] = "REFUND"


class Figures(NamedTuple):
    """What has come of it.

    Attributes:
        orders: How many orders were placed, as the shops were told.
        callbacks: How many callbacks there were.
        missing: What a shop was told and is not there.
        halves: Payments and refunds without their callback, or with two.
        lost: Callbacks that have not reached the shop.
        repeated: Callbacks that reached it twice.
        needless: Those of them between whose arrivals nothing was killed.
    """

    orders: int
    callbacks: int
    missing: list[str]
    halves: list[str]
    lost: list[str]
    repeated: list[str]
    needless: list[str]


def run(
    process: Process, kills: int, shoppers: int, report: Callable[[int], None] = lambda n: None
) -> Figures:
    """Kill the gateway several times while it is used; return what has come of it."""
    random, stop, moments = Random(2), threading.Event(), []
    with process.client() as client, Shop(client.callbacks.receive) as shop:
        shop.receives = True
        threads = [Shopper(process, f"S{who}", shop.url, stop) for who in range(shoppers)]
        for thread in threads:
            thread.start()
        for number in range(kills):
            _wait_for_payments(threads, shoppers)
            time.sleep(random.random() * 0.3)
            process.kill()
            time.sleep(0.1)  # the shop takes what has left the gateway
            moments.append(time.monotonic())
            process.start()
            report(number + 1)
        stop.set()
        for thread in threads:
            thread.join()
        told = {number: state for thread in threads for number, state in thread.told.items()}
        return _count(client, process.gateway, shop, told, moments)


def _wait_for_payments(shoppers: list[Shopper], count: int) -> None:
    def total() -> int:
        told = [state for shopper in shoppers for state in list(shopper.told.values())]
        return len(told) - told.count("NOTPAY")

    before = total()
    assert eventually(lambda: total() >= before + count)


def _count(
    client: chainpay.Client,
    gateway: RemoteGateway,
    shop: Shop,
    told: dict[str, str],
    moments: list[float],
) -> Figures:
    gateway.clock("+60s")  # whose attempt was cut is sent again
    list_events = partial(gateway.events, limit=10**6)
    settled = eventually(lambda: all(each["state"] == "RECEIVED" for each in list_events()))
    events = {each["id"]: each for each in list_events()}
    kinds = Counter(
        (number, each["event"]) for each in events.values() for number in each["numbers"]
    )
    missing, halves = [], []
    for number, least in told.items():
        query = {"mchid": client.mchid}
        answer = client.v3.pay.transactions.outTradeNo[number].get(query=query).json()
        state = STATES.index(answer["trade_state"])
        if state < STATES.index(least):
            missing.append(number)
        due = [("TRANSACTION.SUCCESS", state >= 1), ("REFUND.SUCCESS", state == 2)]
        halves += [number for event, is_due in due if kinds[number, event] != is_due]
    arrivals: dict[str, list[float]] = defaultdict(list)
    for each, at in shop.seen:
        arrivals[each.id].append(at)
    lost = [] if settled else [i for i, each in events.items() if each["state"] != "RECEIVED"]
    lost += [id_ for id_ in events if id_ not in arrivals]
    repeated = [id_ for id_, times in arrivals.items() if len(times) > 1]
    needless = [id_ for id_ in repeated if not _are_split(arrivals[id_], moments)]
    return Figures(len(told), len(events), missing, halves, lost, repeated, needless)


def _are_split(times: list[float], moments: list[float]) -> bool:
    """Return whether something was killed between each two arrivals."""
    return all(any(first < moment < last for moment in moments) for first, last in pairwise(times))
