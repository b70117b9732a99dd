"""Check an installed wheel: its files, its public names, and the examples of README and docs.

Run as a program, by a Python that has the wheel and nothing of the checkout on its path.
"""

from __future__ import annotations

import sys
from importlib.metadata import files
from pathlib import Path

from pages import ROOT, list_pages, run_in_fresh_interpreter
from public import find_public_faults

import chainpay

#: What the wheel has beside modules.
DATA = {".pyi", ".jsonl", ".tsv", ".md", ".typed"}


def find_faults() -> list[str]:
    """Return what is wrong with the installed files."""
    installed = {str(path) for path in files("chainpay") or ()}
    expected = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "chainpay").rglob("*")
        if path.suffix in {".py", *DATA} or path.name == "py.typed"
    }
    pages = [*ROOT.glob("docs/doctor/*.md"), *ROOT.glob("docs/zh/doctor/*.md")]
    expected |= {f"chainpay/client/doctor/{path.relative_to(ROOT)}" for path in pages}
    strays = {name for name in installed if name.startswith(("tests/", "tools/"))}
    missing = expected - installed
    return [f"{name} should not be in the wheel" for name in sorted(strays)] + [
        f"{name} is missing" for name in sorted(missing)
    ]


def main() -> None:
    place = Path(chainpay.__file__)
    if place.is_relative_to(ROOT):
        sys.exit(f"{place} is the checkout, not the wheel")
    if faults := find_faults() + find_public_faults():
        sys.exit("\n".join(faults))
    pages = list_pages()
    if report := "".join(map(run_in_fresh_interpreter, pages)):
        sys.exit(report)
    print(f"the examples of {len(pages)} pages run against {place.parent}")


if __name__ == "__main__":
    main()
