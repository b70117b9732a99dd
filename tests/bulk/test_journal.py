"""What a journal doesn't let a job do: run elsewhere, without its rows, or twice at once."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import chainpay
from chainpay.bulk.journal.file import Journal
from chainpay.bulk.journal.shared import open_journal
from tests.bulk.shop import REFUND, Shop, refunds


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("base_uri", "name"),
    [
        ("https://api.mch.weixin.qq.com/", "WeChat Pay"),
        ("https://pay.example.com/", "https://pay.example.com"),
        ("http://127.0.0.1:9/", "a sandbox"),
    ],
)
def test_what_a_sandbox_has_done_is_not_done(shop: Shop, base_uri: str, name: str) -> None:
    """A job that was rehearsed is another one, though the merchant has the same number."""
    shop.job(refunds(2)).run()
    keys = {**shop.gateway.credentials(), "base_uri": base_uri, "transport": None}
    with chainpay.Client(**{**keys, "async_transport": None}) as client:
        job = client.bulk(refunds(2), REFUND, journal=shop.folder / "job.journal")
        with pytest.raises(
            chainpay.UsageError, match=f"for a transport of the program, .* go to {name}: take"
        ):
            job.run()
        with pytest.raises(chainpay.UsageError, match="nothing was sent"):
            assert job.has_begun


def test_rows_that_a_journal_has_lost(shop: Shop) -> None:
    """They would never be sent, and the job would be called complete."""
    job = shop.job(refunds(5), stop_after=1)
    job.run()
    change(shop.folder / "job.journal", "DELETE FROM rows WHERE position = 4")
    for act in (job.run, lambda: job.report(os.devnull), lambda: job.retry("X")):
        with pytest.raises(chainpay.UsageError, match="has 4 of the 5 rows of its job"):
            act()
    assert shop.sent() == 5


def test_a_state_that_is_unknown(shop: Shop) -> None:
    """Of a newer chainpay, or of somebody who has changed the file."""
    shop.job(refunds(2)).run()
    change(shop.folder / "job.journal", "UPDATE rows SET state = 'paid' WHERE position = 2")
    with closing(open_journal(shop.folder / "job.journal")) as journal:
        for read in (journal.summary, lambda: list(journal.results())):
            with pytest.raises(chainpay.UsageError, match="in the state 'paid', which this chainp"):
                read()


def test_a_report_does_not_move_the_cursor(shop: Shop) -> None:
    """Whatever the platform has said."""
    job = shop.job(refunds(1))
    job.run()
    change(shop.folder / "job.journal", "UPDATE rows SET message = char(27) || '[2J'")
    job.report(shop.folder / "report.csv")
    assert ",?[2J," in (shop.folder / "report.csv").read_text("utf-8")


def test_one_file_has_one_lock(shop: Shop) -> None:
    """By whatever name; and nobody else can read it, or hold its lock."""
    link = shop.folder / "link.journal"
    link.symlink_to(shop.folder / "job.journal")
    with closing(Journal(link)) as journal:
        journal.lock()
        with pytest.raises(chainpay.UsageError, match="another process runs the job"):
            shop.job(refunds(2)).run()
    for name in ("job.journal", "job.journal-lock"):
        assert (shop.folder / name).stat().st_mode & 0o777 == 0o600
    assert shop.job(refunds(2)).run().is_complete
