"""docs/reconcile.md: its line of a crontab finds each difference of a month of a gateway's shop."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support import pages

PAGE = Path(__file__).parents[2] / "docs" / "reconcile.md"
ONE = timedelta(days=1)
_THIS_MONTH = (datetime.now(UTC) + timedelta(hours=8)).date().replace(day=1)
LAST = (_THIS_MONTH - ONE).replace(day=1) - ONE  # before ten, last month isn't whole
FIRST = LAST.replace(day=1)
DAYS = [FIRST + ONE * nth for nth in range((LAST - FIRST).days + 1)]
_CLASSES = {
    3: "missing_here",
    4: "missing_there",
    5: "amount",
    6: "fee",
    7: "state",
    8: "currency",
    9: "day",
    10: "duplicate_here",
}


class Order(NamedTuple):
    """One order: when the platform says that it was paid, and what is planted."""

    number: str
    day: date
    total: int
    kind: str

    def seed(self) -> Iterator[dict[str, object]]:
        """Yield the lines of a seed: the order, and for each fifth one a refund of it."""
        number, time = {"out_trade_no": self.number}, f"{self.day}T23:30:00+08:00"
        amount = {"total": self.total, "currency": "CNY"}
        order = {**number, "description": "一本书", "amount": amount}
        yield {"order": {**order, "trade_state": "SUCCESS", "success_time": time}}
        if self.total % 5 == 0:
            refund = {**number, "out_refund_no": f"R{self.number}"}
            amounts = {"refund": self.total // 5, **amount}
            yield {"refund": {**refund, "amount": amounts, "create_time": time}}

    def rows(self) -> Iterator[list[object]]:
        """Yield what the shop's own table has: number, yuan, time, state, fee, currency."""
        later = self.day + ONE if self.kind == "day" else self.day
        yuan = (self.total + (self.kind == "amount")) / 100
        time = f"{later} {'00:00:02' if self.kind == 'day' else '23:29:58'}"
        state = "CLOSED" if self.kind == "state" else "SUCCESS"
        currency = "USD" if self.kind == "currency" else "CNY"
        row = [self.number, f"{yuan:.2f}", time, state, int(self.kind == "fee"), currency]
        yield from [row] * {"missing_here": 0, "duplicate_here": 2}.get(self.kind, 1)

    @property
    def differences(self) -> set[tuple[str, str, str]]:
        """Each difference: section, class, number."""
        return {("payments", self.kind, self.number)} if self.kind else set()


def make_orders() -> list[Order]:
    """Twelve orders of each day; of each class one is planted, and more at the month's ends."""
    orders = []
    for nth, day in enumerate(DAYS):
        for place in range(12):
            kind = _CLASSES.get(place, "")
            orders.append(Order(f"M{day:%Y%m%d}{place:04}", day, 100 + nth * 12 + place, kind))
    return orders


@contextmanager
def gateway(folder: Path, orders: list[Order]) -> Iterator[None]:
    """Run the gateway in a folder, with the orders."""
    lines = [line for each in orders if each.kind != "missing_there" for line in each.seed()]
    (folder / "shop.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    command = [sys.executable, "-m", "chainpay", "gateway", "--port", "0", "--seed", "shop.jsonl"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    with process:
        try:
            assert process.stdout is not None
            assert "an emulated platform" in process.stdout.readline()
            yield
        finally:
            process.terminate()


def run_line(folder: Path, more: str) -> subprocess.CompletedProcess[str]:
    """Run the line of the crontab as cron does, for the whole month."""
    (line,) = re.findall(r"^30 2 \* \* \* (.+)$", PAGE.read_text("utf-8"), re.M)
    program = folder / ".venv" / "bin" / "chainpay"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m chainpay "$@"\n')
    program.chmod(0o755)
    line = line.replace("/srv/shop", str(folder)).replace("--profile shop", "--sandbox")
    path = os.pathsep.join(sys.path)
    return subprocess.run(
        ["/bin/sh", "-c", f"{line} --date {FIRST:%Y-%m} {more}"],
        env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "PYTHONPATH": path, "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.slow
def test_a_month(tmp_path: Path) -> None:
    """Each difference that is planted is found, in its class, and no other; the sums add up."""
    orders = make_orders()
    with (tmp_path / "orders.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["order_no", "total", "paid_at", "trade_state", "fee", "currency"])
        writer.writerows(row for each in orders for row in each.rows())
    expected = set().union(*(each.differences for each in orders))
    with gateway(tmp_path, orders):
        done = run_line(tmp_path, "--fix queries --rate 1000")
    assert done.returncode == 1, done.stderr
    with (tmp_path / "differences.csv").open(encoding="utf-8-sig", newline="") as file:
        found = [*csv.DictReader(file)]
    named = [(row["section"], row["kind"], row["number"]) for row in found]
    assert (len(named), {*named}) == (len(expected), expected)
    sides = {(row["kind"], row["right"]) for row in found}
    assert sides == {(kind, "unasked" if kind == "fee" else "there") for kind in _CLASSES.values()}
    assert "refunds" in done.stdout  # which no table was passed for
    assert "<svg" in (tmp_path / "report.html").read_text("utf-8")
    assert [*(tmp_path / "bills").rglob("*.csv")] != []


def test_the_crontab_line_is_there() -> None:
    """In both languages."""
    for page in (PAGE, PAGE.parent / "zh" / PAGE.name):
        assert "30 2 * * * cd /srv/shop && .venv/bin/chainpay reconcile " in page.read_text("utf-8")
        assert not pages.find_broken_links(page)
