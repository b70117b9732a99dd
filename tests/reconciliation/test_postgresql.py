"""Own tables in PostgreSQL: they are only read, whatever their types."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from chainpay.reconciliation import TableProblem

from .test_bad_bills import NUMBERS, bill_of, compare

pytestmark = pytest.mark.extras
COLUMNS = {"number": "no", "amount": "total:yuan", "time": "at"}


@contextmanager
def table(postgres: str) -> Iterator[Any]:
    """A table with a numeric and a time with a zone, of another zone."""
    import psycopg

    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE TABLE pays (no text, total numeric(12, 2), at timestamptz)")
        for nth, number in enumerate(NUMBERS, 1):
            row = (number, nth, "2026-11-27T15:59:59Z")
            connection.execute("INSERT INTO pays VALUES (%s, %s, %s)", row)
        try:
            yield connection
        finally:
            connection.execute("DROP TABLE pays")


@pytest.mark.parametrize(
    "what", ["table=public.pays", "query=SELECT * FROM pays WHERE no LIKE '%A0%'"]
)
def test_a_table_and_a_query(postgres: str, tmp_path: Path, what: str) -> None:
    """Equal: the time is the last second of the day in China."""
    with (
        table(postgres),
        compare(
            tmp_path, bill_of(tmp_path), orders=f"{postgres}&{what}", columns=COLUMNS
        ) as report,
    ):
        assert report.is_equal
        assert "secret" not in repr(report)


@pytest.mark.parametrize(
    "what",
    [
        "table=missing",
        "query=WITH gone AS (DELETE FROM pays RETURNING *) SELECT * FROM gone",
        "query=SELECT *, set_config('transaction_read_only', 'off', false) FROM pays",
        "query=SELECT * FROM pays) AS a LIMIT 0; COMMIT; DELETE FROM pays; SELECT * FROM (SELECT 1",
        "query=SELECT * FROM pays) AS own; COMMIT; DELETE FROM pays; --",
    ],
    ids=["missing", "delete", "set", "several", "comment"],
)
def test_nothing_is_written(postgres: str, tmp_path: Path, what: str) -> None:
    """A query that would write, or that may, is an error, and the table is as it was."""
    with table(postgres) as connection:
        with pytest.raises(TableProblem, match="can't be read") as caught:
            compare(tmp_path, bill_of(tmp_path), orders=f"{postgres}&{what}", columns=COLUMNS)
        assert "secret" not in str(caught.value)
        assert connection.execute("SELECT count(*) FROM pays").fetchone() == (3,)


def test_a_locked_table(postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever holds it keeps it."""
    monkeypatch.setattr("chainpay.reconciliation.own.sources._SECONDS", 1)
    with table(postgres) as connection:
        connection.execute("BEGIN")
        connection.execute("LOCK TABLE pays IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(TableProblem, match="lock timeout"):
            compare(tmp_path, bill_of(tmp_path), orders=f"{postgres}&table=pays", columns=COLUMNS)
        connection.execute("ROLLBACK")
