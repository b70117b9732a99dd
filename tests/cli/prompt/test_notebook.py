"""``%load_ext chainpay`` in a notebook of Jupyter, by a kernel of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.extras, pytest.mark.slow]

REFUNDS = "client.v3.refund.domestic.refunds"
CELLS = (
    "%load_ext chainpay",
    "%find 退款",
    "show('v3.refund')",
    f"a = 1\n{REFUNDS}.post(json={{}})",
    f"await {REFUNDS}.post_async(json={{}})",
    f"{REFUNDS}._out_refund_no_.get(out_refund_no='SEED-REFUND').json()['status']",
    "1 / 0",
)


def test_a_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has a sandbox, pages are HTML, a refusal is one paragraph, sync and awaited."""
    import nbclient
    import nbformat.v4

    monkeypatch.setenv("CHAINPAY_LANG", "en")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    cells = [nbformat.v4.new_code_cell(each) for each in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells)
    resources = {"metadata": {"path": str(tmp_path)}}
    nbclient.NotebookClient(
        notebook, allow_errors=True, kernel_name="python3", resources=resources
    ).execute()
    loaded, matches, page, refusal, awaited, status, other = (
        _only(cell.outputs) for cell in notebook.cells
    )
    assert "SEED-PAID" in loaded["text"]
    assert "<table>" in matches["data"]["text/html"]
    assert "<h4>" in page["data"]["text/html"]
    for shown in (refusal, awaited):
        (text,) = shown["traceback"]
        assert text.startswith("\x1b[31mAPIError\x1b[0m: POST /v3/refund/domestic/refunds")
        assert "driver.py" not in text
    assert refusal["traceback"][0].endswith(f"line 2: {REFUNDS}.post(json={{}})")
    assert status["data"]["text/plain"] == "'SUCCESS'"
    assert "Traceback" in "".join(other["traceback"])


def _only(outputs: list[Any]) -> Any:
    (output,) = outputs
    return output
