"""Record PHP's output: ``python tests/port/language/record.py FILE.phpt …`` fills ``--EXPECT--``.

The files are as PHP's own tests have them: ``--FILE--`` is the program, ``--EXPECT--`` what PHP 8.2
printed. With ``--FLAGS--`` the converter has to say that it can't convert something.
"""

from __future__ import annotations

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


def record(path: Path) -> None:
    """Run a program by PHP, and keep what it prints."""
    sections = read_sections(path)
    settings = [part for each in _SETTINGS for part in ("-d", each)]
    program = sections["FILE"].encode("utf-8", "surrogateescape")
    done = subprocess.run(["php", *settings], input=program, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        sections["EXITS"] = f"{done.returncode}\n"
    sections["EXPECT"] = done.stdout.decode("utf-8", "surrogateescape")
    text = "".join(f"--{name}--\n{section}" for name, section in sections.items())
    path.write_bytes(text.encode("utf-8", "surrogateescape"))


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        record(Path(argument))
