"""Record PHP's output: ``python tests/port/language/record.py FILE.phpt …`` fills ``--EXPECT--``.

In ``short.jsonl``, it fills what each line's program ``prints``.

The files are as PHP's own tests have them: ``--FILE--`` is the program, ``--EXPECT--`` what PHP 8.2
printed. With ``--FLAGS--`` the converter has to say that it can't convert something.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

_SECTION = re.compile(r"(?m)^--([A-Z]+)--\n")
_SETTINGS = ("display_errors=stderr", "log_errors=0", "zend.exception_string_param_max_len=15")


def read_sections(path: Path) -> dict[str, str]:
    """Return the sections of a file by their names."""
    parts = _SECTION.split(path.read_bytes().decode("utf-8", "surrogateescape"))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def run_php(program: str) -> subprocess.CompletedProcess[bytes]:
    """Run a program by PHP."""
    settings = [part for each in _SETTINGS for part in ("-d", each)]
    return subprocess.run(
        ["php", *settings],
        input=program.encode("utf-8", "surrogateescape"),
        stdout=subprocess.PIPE,
        check=False,
    )


def record_lines(path: Path) -> None:
    """Run the program of each line, and keep what it prints."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for row in rows:
        row["prints"] = run_php(f"<?php\n{row['php']}\n").stdout.decode()
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join([*lines, ""]), "utf-8")


def record(path: Path) -> None:
    """Run a program by PHP, and keep what it prints."""
    sections = read_sections(path)
    done = run_php(sections["FILE"])
    if done.returncode:
        sections["EXITS"] = f"{done.returncode}\n"
    sections["EXPECT"] = done.stdout.decode("utf-8", "surrogateescape")
    text = "".join(f"--{name}--\n{section}" for name, section in sections.items())
    path.write_bytes(text.encode("utf-8", "surrogateescape"))


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        (record_lines if argument.endswith(".jsonl") else record)(Path(argument))
