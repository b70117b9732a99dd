"""Snippets of documentation, converted, send what PHP sends: all operations, in six spellings.

``python -m tests.port.test_snippets`` tries all spellings of all operations, which takes long.
"""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest

from chainpay import catalog
from chainpay.catalog import Operation
from tests.port.snippets import SPELLINGS, write_snippet
from tests.port.wire import Platform, run

pytestmark = pytest.mark.extras  # tree-sitter, ruff

#: PHP builds the form of this upload by hand: see `test_a_form`.
_BY_HAND = ("v2/secapi/mch/uploadmedia",)
_OPERATIONS = tuple(each for each in catalog.operations() if each.path not in _BY_HAND)
_PARTS = 5  # no multiple of the number of ways


def _convert(php: str, keep_names: bool) -> str:
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    converted = convert(php.encode(), "snippet.php", Options(keep_names=keep_names))
    assert converted.todos == []
    return converted.text


def _fault(operation: Operation, spelling: tuple[str, str], keep_names: bool) -> str:
    """Return what is wrong with a converted snippet; empty if nothing is."""
    snippet = write_snippet(operation, *spelling)
    platform = Platform(operation)
    try:
        printed = run(_convert(snippet.php, keep_names), platform.client())
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    expected = _EXPECTED.get((operation.media, operation.api))
    if expected is not None and printed.strip() != expected:
        return f"printed {printed!r}"
    return platform.fault(snippet)


_EXPECTED = {
    ("none", "v3"): "1",
    ("json", "v3"): "Array\n(\n    [ok] => 1\n)",
    ("csv", "v3"): "a file",
    ("pdf", "v3"): "a file",
}


def _faults(operations: tuple[Operation, ...]) -> list[str]:
    return [
        f"{operation.method} {operation.path} {' '.join(spelling)} {keep_names}: {fault}"
        for operation in operations
        for spelling in SPELLINGS
        for keep_names in (False, True)
        if (fault := _fault(operation, spelling, keep_names))
    ]


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text as it is built: ruff would only take its time."""
    monkeypatch.setattr("chainpay.port.python._format", lambda text: text)


@pytest.fixture(autouse=True)
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be where the files to upload are."""
    for name in ("example.jpg", "example.mp4", "example.pdf"):
        (tmp_path / name).write_bytes(b"\xff\xd8 a photo")
    monkeypatch.chdir(tmp_path)


_WAYS = [(spelling, keep) for spelling in SPELLINGS for keep in (False, True)]
#: Each operation is spelled in one of the ways, by turns.
_TURNS = [(each, *_WAYS[at % len(_WAYS)]) for at, each in enumerate(_OPERATIONS)]


def test_some_operations() -> None:
    faults = [_fault(*turn) for turn in _TURNS[::11]]
    assert [*filter(None, faults)] == []


@pytest.mark.long
@pytest.mark.parametrize("part", range(_PARTS))
def test_many_operations(part: int) -> None:
    """Every fifth operation; this module as a program tries all."""
    faults = [_fault(*turn) for turn in _TURNS[::5][part::_PARTS]]
    assert [*filter(None, faults)] == []


@pytest.mark.parametrize("keep_names", [False, True])
def test_a_form(keep_names: bool) -> None:
    """Guzzle's ``multipart`` gets a TODO, and so does a form."""
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    php = (
        "$instance->v2->secapi->mch->uploadmedia->post(['security' => true, 'multipart' => ["
        "['name' => 'media', 'contents' => fopen('a.jpg', 'rb')]]]);"
        "$instance->chain('v3/a')->post(['form_params' => ['b' => 1]]);"
    )
    converted = convert(php.encode(), "snippet.php", Options(keep_names=keep_names))
    assert [todo.code for todo in converted.todos] == ["option", "option"]
    assert "body=chainpay.Media" in converted.text


def _print_all() -> None:
    """Print what is wrong with any of them."""
    names = ("example.jpg", "example.mp4", "example.pdf")
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for name in names:
            Path(name).write_bytes(b"\xff\xd8 a photo")
        faults = [fault for each in _OPERATIONS for fault in _faults((each,))]
    print(*faults, f"{len(faults)} faults", sep="\n")


if __name__ == "__main__":
    _print_all()
