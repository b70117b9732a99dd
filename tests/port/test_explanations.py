"""``--explain``: each word of a TODO, a note or a refusal is explained, in two languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import chainpay
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
    assert known.php in chinese.out


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
