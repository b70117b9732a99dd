"""README's text, its blocks of code, and its REPL sessions as one doctest."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")

#: The language and the text of each block of code.
BLOCKS: list[tuple[str, str]] = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)


def run_sessions() -> tuple[int, str]:
    """Run all REPL sessions as one.

    Returns:
        How many examples ran, and the report of those that print something else than README says.
    """
    sessions = "\n".join(
        text for language, text in BLOCKS if language == "python" and ">>>" in text
    )
    parsed = doctest.DocTestParser().get_doctest(sessions, {}, "README.md", "README.md", 0)
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    return runner.run(parsed, out=report.append).attempted, "".join(report)
