"""The known paths as tools see them: mypy and pyright, line by line, and what jedi completes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.language_server import Editor

pytestmark = pytest.mark.extras

ROOT = Path(__file__).parents[2]
CALLS = ROOT / "tests" / "typing" / "calls.py"
_SAID = re.compile(r"# (mypy|pyright) says: (.+)")

#: What is said of each line that is wrong.
Said = dict[int, list[str]]


def run(*command: str) -> str:
    """Return what a tool says; it fails if anything is wrong, as is meant."""
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def mypy(folder: Path) -> Iterator[tuple[int, str]]:
    """Yield the errors of mypy, by line."""
    options = (
        "--strict",
        "--enable-error-code=unused-awaitable",
        "--config-file=",
        f"--cache-dir={folder}",
        "--output=json",
    )
    for line in run("mypy", *options, str(CALLS)).splitlines():
        error = json.loads(line)
        assert error["file"].endswith("calls.py")
        if error["severity"] == "error":  # and no note to one
            yield error["line"], error["message"]


def pyright(_: Path) -> Iterator[tuple[int, str]]:
    """Yield the errors and warnings of pyright, by line."""
    said = run("pyright", "--outputjson", f"--pythonpath={sys.executable}", str(CALLS))
    for error in json.loads(said)["generalDiagnostics"]:
        yield error["range"]["start"]["line"] + 1, error["message"]


def expected(checker: str) -> Said:
    """Return the comments above the lines that are wrong."""
    found: Said = {}
    above: list[str] = []
    for number, line in enumerate(CALLS.read_text("utf-8").splitlines(), 1):
        comment = _SAID.match(line.strip())
        if comment and comment[1] == checker:
            above.append(comment[2])
        elif above and not comment:
            found[number], above = above, []
    return found


CHECKERS = {"mypy": mypy, "pyright": pyright}


@pytest.mark.parametrize("name", CHECKERS)
def test_a_checker_says_what_is_wrong_and_nothing_else(name: str, tmp_path: Path) -> None:
    """Each wrong line is told as its comment has it; the right ones are not mentioned."""
    said: Said = defaultdict(list)
    for line, message in CHECKERS[name](tmp_path):
        said[line].append(message)
    wanted = expected(name)
    assert len(wanted) > 25
    assert said.keys() == wanted.keys()
    for line, parts in wanted.items():
        assert len(said[line]) == len(parts), (line, said[line])
        for part, message in zip(parts, said[line], strict=True):
            assert part in message


# Completion

_HEAD = "import chainpay\nclient = chainpay.sandbox()\norders = client.v3.payscore.payafterOrders\n"


def complete(line: str) -> list[str]:
    """Return what jedi offers at the end of a line, without what every object has."""
    import jedi

    project = jedi.Project(ROOT, environment_path=sys.prefix)
    script = jedi.Script(_HEAD + line, path=ROOT / "example.py", project=project)
    return [found.name for found in script.complete() if not found.name.startswith("__")]


def test_jedi_completes_segments() -> None:
    """At every depth: the paths that exist, and of verbs those that exist."""
    assert complete("client.v") == ["v2", "v3"]
    assert complete("client.v3.payscore.payaf") == ["payafterOrders"]
    assert complete("orders.") == [
        "chain",
        *("get", "get_async", "getAsync", "post", "post_async", "postAsync"),
        "_out_order_no_",
    ]
    assert complete("orders._out_order_no_.can") == ["cancel"]
    assert "refunds" in complete("client.hk.v3.")
    assert complete("client.v2.pay.unifi") == ["unifiedorder"]
    assert complete("client.v3.profitsharing.receivers.delete.po") == [
        *("post", "post_async", "postAsync")
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("orders.post(js", ["json="]),
        ("orders.getAsync(que", ["query="]),
        ("orders._out_order_no_.cancel.post(out_", ["out_order_no="]),
        ("client.v2.pay.micropay.post_async(xm", ["xml="]),
        ("client.v3.merchant.media.upload.post(bo", ["body="]),
    ],
)
def test_jedi_completes_keywords(line: str, names: list[str]) -> None:
    """What a call takes: where its fields go, and its variables."""
    assert [name for name in complete(line) if name.endswith("=")] == names


def test_jedi_completes_answers() -> None:
    """An answer is a response, and its JSON has the keys of the operation; so has a promise's."""
    assert "status_code" in complete("orders.get().st")
    assert complete("orders.get_async().wa") == ["wait"]
    assert "'out_order_no'" in complete("orders.get_async().wait().json()['")


def test_jedi_shows_what_an_operation_is() -> None:
    """Whoever points at a verb sees its title and where it is documented."""
    import jedi

    line = "orders.post"
    script = jedi.Script(_HEAD + line, path=ROOT / "example.py", project=jedi.Project(ROOT))
    (name,) = script.help()
    assert "创建先享后付订单" in name.docstring()
    assert "https://pay.weixin.qq.com/" in name.docstring()


EDITED = """\
import chainpay

client = chainpay.sandbox()
client.v3.payscore.payafterOrders.post(json={""})
client.v3.refund.domestic.refunds.post(json={"amount": {""}})
client.v3.certificates.get(query={"algorithm_type": ""})
client.v3.payscore.payafterOrders.get().json()[""]
client.v3.payscore.payafterOrders.
"""


def test_an_editor_completes_key_by_key(tmp_path: Path) -> None:
    """What a language server offers inside of a call: fields, nested ones, values, the answer's."""
    lines = EDITED.splitlines()
    with Editor(ROOT, tmp_path / "edited.py", EDITED) as editor:

        def offered(line: int) -> set[str]:
            quoted = lines[line].rfind('""') + 1
            return set(editor.completions(line, quoted or len(lines[line])))

        assert {'"appid"', '"service_id"', '"need_user_confirm"'} <= offered(3)
        assert offered(4) == {'"refund"', '"from"', '"total"', '"currency"'}
        assert {'"SM2"', '"RSA"', '"ALL"'} <= offered(5)
        assert {'"state"', '"out_order_no"'} <= offered(6)
        assert {"get", "post_async", "_out_order_no_"} <= offered(7)
        assert "put" not in offered(7)
