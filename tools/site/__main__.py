"""The command ``python -m tools.site [--out FOLDER]``: see `tools.site`."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from chainpay.people.language import Language, speaking

from .operations import write_reference
from .outside import find_outside
from .search import mend_search
from .stage import ROOT, stage

_MARKER = ".chainpay-site"  # it says that the folder may be replaced


def build(docs: Path, out: Path) -> list[str]:
    """Build the site in both languages at once; return what is wrong with it.

    Args:
        docs: The folder ``docs``.
        out: Where the site goes; the Chinese one is in its folder ``zh``. An older site goes;
            other files stay, and nothing is built.
    """
    if out.exists() and not ((out / _MARKER).exists() or _is_empty(out)):
        return [f"{out} holds other files than a site: pass a new folder, or an empty one"]
    with TemporaryDirectory() as folder:
        return _build(docs, out, Path(folder))


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def _build(docs: Path, out: Path, work: Path) -> list[str]:
    stages = {language: work / language for language in get_args(Language)}
    for language, folder in stages.items():
        stage(docs, folder, language, _reference(language))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f"]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    runs = [
        subprocess.Popen(
            [*command, str(folder / "mkdocs.yml")], stderr=subprocess.PIPE, text=True, env=quiet
        )
        for folder in stages.values()
    ]
    reports = [run.communicate()[1] for run in runs]
    if codes := [run.returncode for run in runs if run.returncode]:
        lines = "".join(reports).splitlines()
        return [f"mkdocs: exit code {codes[0]}", *(line for line in lines if "INFO" not in line)]
    mend_search(stages["zh"] / "site")
    if out.exists():
        shutil.rmtree(out)
    shutil.move(stages["en"] / "site", out)
    (out / _MARKER).touch()
    shutil.move(stages["zh"] / "site", out / "zh")
    return [*find_outside(out)]


def _reference(language: Language) -> dict[str, str]:
    with speaking(language):
        return write_reference()


def main(arguments: list[str]) -> int:
    """Build the site, and print what is wrong with it; return the exit status."""
    parser = argparse.ArgumentParser("python -m tools.site")
    parser.add_argument(
        "--out",
        type=Path,
        default=ROOT / "build/site",
        help="the folder of the site; an older site there is replaced (default: %(default)s)",
    )
    faults = build(ROOT / "docs", parser.parse_args(arguments).out.resolve())
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
