"""The pages in docs/: their text, their tables, and the files that they show."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "docs"


def read_page(name: str) -> str:
    """Return the text of a page."""
    return (FOLDER / f"{name}.md").read_text("utf-8")


def files_in(name: str) -> dict[str, str]:
    """Return the Python files that a page shows: title → text."""
    return dict(re.findall(r'```python title="([^"]+)"\n(.*?)```', read_page(name), re.DOTALL))


def table_in(name: str, heading: str) -> list[list[str]]:
    """Return the rows of the first table below a heading of a page."""
    section = read_page(name).partition(f"# {heading}\n")[2].partition("\n|")[2]
    rows = section.partition("\n\n")[0].splitlines()
    assert rows, f"docs/{name}.md has no table below {heading!r}"
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows[2:]]
