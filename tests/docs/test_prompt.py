"""docs/prompt.md: its sessions, typed again at both prompts, show what stands below each line."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from chainpay.gateway import Gateway
from tests.support.pages import DOCS, find_chinese, read_blocks
from tests.support.terminal import PLAIN, live_environment, terminal

PAGE = DOCS / "prompt.md"
#: What plain Python says of IPython.
_ADVICE = "\n\nIPython (?:adds|提供)"
_PROMPT = re.compile(r"^(?:live|sandbox) 1900000001> ", re.MULTILINE)


def list_sessions(page: Path) -> list[str]:
    """Return the blocks of a page that are typed at a prompt."""
    return [block.text for block in read_blocks(page, "text") if _PROMPT.search(block.text)]


SESSIONS = list_sessions(PAGE)
IN_CHINESE = [
    pytest.param("zh", each, marks=pytest.mark.slow) for each in list_sessions(find_chinese(PAGE))
]


def agrees(expected: str, shown: str) -> bool:
    """Return whether two texts are the same, where ``...`` stands for anything."""
    options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    return doctest.OutputChecker().check_output(f"{expected}\n", f"{shown}\n", options)


@pytest.mark.parametrize(
    ("language", "session"), [*(("en", each) for each in SESSIONS), *IN_CHINESE]
)
def test_a_session_is_true(language: str, session: str, tmp_path: Path) -> None:
    """Of the sandbox, and of a live merchant; an answer stands behind its question."""
    (prompt, *_) = _PROMPT.findall(session)
    is_live = prompt.startswith("live")
    head, *steps = _PROMPT.split(session)
    gateway = Gateway()
    with gateway.serve() as server:
        environ = live_environment(gateway, server.base_uri, tmp_path) if is_live else {}
        environ |= {"NO_COLOR": "1", "CHAINPAY_LANG": language}
        arguments = [] if is_live else ["--sandbox"]
        with terminal(PLAIN.format(arguments), environ, tmp_path, columns=200) as shown:
            start = re.split(_ADVICE, shown.wait_for(prompt).removesuffix(prompt))[0]
            if head:
                assert agrees(head.partition("\n")[2].strip(), start.strip())
            for step in steps:
                typed, _, expected = step.partition("\n")
                question, mark, answer = expected.partition("[y/N] ")
                printed = shown.type(typed, *[mark] * bool(mark), *[prompt] * (not mark))
                if mark:
                    answer, _, expected = answer.partition("\n")
                    printed += shown.type(answer, prompt)
                    expected = f"{question}{mark}{answer}\n{expected}"
                printed = printed.removesuffix(prompt).partition("\n")[2].strip()
                assert agrees(expected.strip(), printed), printed
    assert gateway.requests() == []


def test_there_are_sessions() -> None:
    """A sandbox's with an answer, a live one with a question, one with an error."""
    words = ("200 OK", "[y/N]", "APIError")
    assert [each for each in words if not any(each in session for session in SESSIONS)] == []
