"""The program of docs/bulk-cluster.md, as a user runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bulk.cluster.served import served
from tests.bulk.shop import seed_lines

PAGE = Path(__file__).parents[3] / "docs" / "bulk-cluster.md"


@pytest.mark.slow
def test_the_program(tmp_path: Path) -> None:
    """Twice: the second run has nothing to send."""
    program = PAGE.read_text("utf-8").partition('title="refund_all.py"\n')[2].partition("```")[0]
    (tmp_path / "refund_all.py").write_text(program, "utf-8")
    lines = [f"REFUND-{n:04},ORDER-{n:06},0.60" for n in range(20)]
    table = "\n".join(["退款单号,订单号,退款金额", *lines])
    (tmp_path / "refunds.csv").write_text(table, "utf-8")
    with served(tmp_path) as process:
        process.gateway.seed(seed_lines(20))
        for calls in (20, 0):
            done = subprocess.run(
                [sys.executable, "refund_all.py"],
                cwd=tmp_path,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.stderr == ""
            said = done.stdout.splitlines()
            assert said[0] == "POST v3/refund/domestic/refunds: 20 rows, 12.00 yuan"
            assert said[3] == "20 done, 12.00 yuan"
            assert said[4].startswith(f"{calls} calls in ")
        assert len(process.gateway.records("refund", limit=100)) == 20
    assert len((tmp_path / "report.csv").read_text("utf-8-sig").splitlines()) == 21
