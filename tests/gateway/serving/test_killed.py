"""A gateway that is killed under load: what it has answered is there, and callbacks come once."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import httpx
import pytest

import chainpay
from chainpay.gateway import RemoteGateway, connect
from tests.gateway.serving.test_control import ORDER
from tests.gateway.serving.test_delivery import Shop, receive
from tests.support.loopback import eventually

SHOPPERS = 4
KILLS = 6
RECEIVED = {"RECEIVED"}


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


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path / "state")
    yield process
    process.kill()


class Shopper(threading.Thread):
    """Places orders, pays and refunds them; and remembers what it was told."""

    def __init__(self, process: Process, name: str, url: str, stop: threading.Event) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self._process, self._number, self._url, self._stop_event = process, name, url, stop

    def run(self) -> None:
        with self._process.client() as client:
            for count in range(10_000):
                if self._stop_event.is_set():
                    return
                with suppress(chainpay.ChainpayError, httpx.HTTPError):
                    self._trade(client, f"{self._number}{count:06}")

    def _trade(self, client: chainpay.Client, number: str) -> None:
        order = {**ORDER, "out_trade_no": number, "notify_url": self._url}
        client.v3.pay.transactions.native.post(json=order)
        self.told.append((number, "NOTPAY"))
        self._process.gateway.pay(number)
        self.told.append((number, "SUCCESS"))
        amount = {"refund": 100, "total": 100, "currency": "CNY"}
        refund = {"out_trade_no": number, "out_refund_no": f"R{number}", "amount": amount}
        client.v3.refund.domestic.refunds.post(json={**refund, "notify_url": self._url})
        self.told.append((number, "REFUND"))


def test_killed_under_load(process: Process) -> None:
    """Nothing that was answered is missing, and no callback is lost."""
    random, stop = Random(2), threading.Event()
    with process.client() as client:
        shop = Shop(client)
        shop.answer = receive
        shoppers = [Shopper(process, f"{who}", shop.url, stop) for who in range(SHOPPERS)]
        for shopper in shoppers:
            shopper.start()
        for _ in range(KILLS):
            time.sleep(0.2 + random.random() * 0.4)
            process.kill()
            process.start()
        stop.set()
        for shopper in shoppers:
            shopper.join()
        for _ in range(3):  # refunds succeed, and what failed is sent again
            process.gateway.clock("+60s")
            if eventually(lambda: {each["state"] for each in process.gateway.events()} == RECEIVED):
                break
        last = {number: state for shopper in shoppers for number, state in shopper.told}
        assert len(last) > 20
        for number, told in last.items():
            query = {"mchid": client.mchid}
            state = client.v3.pay.transactions.outTradeNo[number].get(query=query).json()
            states = ["NOTPAY", "SUCCESS", "REFUND"]
            assert states.index(state["trade_state"]) >= states.index(told)
            if told == "REFUND":
                refund = client.v3.refund.domestic.refunds[f"R{number}"].get().json()
                assert refund["status"] == "SUCCESS"
        paid = {number for number, told in last.items() if told != "NOTPAY"}
        refunded = {f"R{number}" for number, told in last.items() if told == "REFUND"}
        assert paid <= {each.resource["out_trade_no"] for each in shop.seen}
        assert refunded <= {each.resource.get("out_refund_no") for each in shop.seen}
        events = {each["id"]: each for each in process.gateway.events()}
        assert {each["state"] for each in events.values()} == RECEIVED
        assert {each.id for each in shop.seen} <= events.keys()
        again = Counter(each.id for each in shop.seen)
        assert sum(again.values()) - len(again) <= KILLS * 20
        shop.server.shutdown()
        shop.server.server_close()
