"""``--explain``: each word of a TODO, a note or a refusal is explained, in two languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

import pytest

import chainpay
from chainpay.port.conversion import convert
from chainpay.port.refusal import Refusal
from chainpay.port.report.explanations import EXPLANATIONS

from .conftest import Run

ROOM = Path(chainpay.__file__).parent / "port"
#: Functions that take a code, and which argument it is.
_TAKE = {"todo": 1, "note": 1, "refuse": 1, "Todo": 1, "Refusal": 3}


def codes_in(file: Path) -> Iterator[str]:
    """Yield the codes that a file of the converter writes."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        at = _TAKE.get(name, len(node.args))
        if at < len(node.args) and isinstance(node.args[at], ast.Constant):
            yield str(ast.literal_eval(node.args[at]))


USED = sorted({code for file in ROOM.rglob("*.py") for code in codes_in(file)})


def test_each_code_is_explained() -> None:
    """None is missing, and none is explained that nobody writes."""
    assert len(USED) > 20
    assert sorted(EXPLANATIONS) == USED


@pytest.mark.parametrize("code", USED)
def test_the_page_of_a_code(code: str, port: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what happened and what to do; the Chinese page has no English sentence."""
    english = port("--explain", code)
    assert english.code == 0
    assert english.out.startswith(f"{code}: ")
    assert len(english.out.splitlines()) > 1
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    chinese = port("--explain", code)
    assert chinese.out.startswith(f"{code}: ")
    assert any("\u4e00" <= each <= "\u9fff" for each in chinese.out)
    known = EXPLANATIONS[code]
    assert known.title.en not in chinese.out
    assert indent(known.php, "    ") in chinese.out


#: What only a folder has, or the code around it.
AROUND = {"callback", "program", "return"}


@pytest.mark.parametrize("code", [c for c in USED if EXPLANATIONS[c].php and c not in AROUND])
def test_the_php_of_a_page_leads_to_its_code(code: str) -> None:
    """As it stands there."""
    php = EXPLANATIONS[code].php
    try:
        made = convert((php if php.startswith("<?") else f"<?php\n{php}\n").encode())
        codes = {each.code for each in (*made.todos, *made.notes)}
    except Refusal as refusal:
        codes = {refusal.code}
    assert code in codes


def test_what_to_write_instead_says_in_which_language(port: Run) -> None:
    """PHP before it is converted again, or Python."""
    assert "In PHP:\n    again: $r" in port("--explain", "goto").out
    assert "Instead, in PHP:\n    do {" in port("--explain", "goto").out
    assert "In Python:\n    def log(*args):" in port("--explain", "arguments").out
    assert "The command:\n    iconv" in port("--explain", "encoding").out


def test_all_codes_are_listed(port: Run) -> None:
    """With their titles."""
    done = port("--explain", "all")
    assert done.code == 0
    assert [line.split()[0] for line in done.out.splitlines()] == sorted(EXPLANATIONS)


def test_a_word_that_is_no_code(port: Run) -> None:
    """The error lists those that are."""
    done = port("--explain", "nope")
    assert (done.code, done.out) == (2, "")
    assert "'nope' is none of the words: arguments, body, " in done.err


def test_a_mark_is_taken_as_it_stands(port: Run) -> None:
    """It is copied from the Python, or from a report; a word that is near is named."""
    for mark in ("TODO(reference)", "# NOTE(capitals): PHP re-spells", "refused(syntax)"):
        assert port("--explain", mark).out.startswith(mark.split("(")[1].split(")")[0])
    assert "did you mean reference?" in port("--explain", "refrence").err
