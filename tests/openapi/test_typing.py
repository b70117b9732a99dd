"""The known paths as tools see them: mypy and pyright, line by line, and what jedi completes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
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
    errors = [
        (error["range"]["start"]["line"] + 1, error["message"])
        for error in json.loads(said)["generalDiagnostics"]
    ]
    lines = Counter(line for line, _ in errors)
    for line, message in errors:
        # Beside what is wrong in a call it says that no signature fits.
        if lines[line] == 1 or not message.startswith("No overloads"):
            yield line, message


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
from typing import Any
import chainpay

client = chainpay.sandbox()
client.v3.payscore.payafterOrders.post(json={"|"})
client.v3.refund.domestic.refunds.post(json={"amount": {"|"}})
client.v3.certificates.get(query={"algorithm_type": "|"})
client.v3.payscore.payafterOrders.get().json()["|"]
client.v3.payscore.payafterOrders.|
client.|
client["|"]
client.chain("|")
client["v3/payscore/payafter-orders"].post(json={"|"})
client.gateway.|
client.download("v3/bill/tradebill", "bill.csv").|
client.v3.pay.transactions.nat^ive.po^st_async
client["v3/pay/transactions/native"].po^st
"""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """An editor with a file of unfinished lines."""
    file = tmp_path_factory.mktemp("editor") / "edited.py"
    with Editor(ROOT, file, EDITED.replace("|", "").replace("^", "")) as editor:
        yield editor


def offered(editor: Editor, start: str) -> set[str]:
    """Return what is offered in the line that begins so, where the bar stands."""
    ((number, line),) = [
        (number, line)
        for number, line in enumerate(EDITED.splitlines())
        if line.startswith(start) and "|" in line
    ]
    return set(editor.completions(number, line.index("|")))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "names"),
    [
        ("client.v3.payscore.payafterOrders.post", {'"appid"', '"need_user_confirm"'}),
        ("client.v3.refund", {'"refund"', '"from"', '"total"', '"currency"'}),
        ("client.v3.certificates", {'"SM2"', '"RSA"', '"ALL"'}),
        ("client.v3.payscore.payafterOrders.get", {'"state"', '"out_order_no"'}),
        ("client.v3.payscore.payafterOrders.|", {"get", "post_async", "_out_order_no_"}),
        ('client["v3', {'"appid"', '"need_user_confirm"'}),
        ("client.gateway", {"pay", "notification", "faults"}),
        ("client.download", {"path", "size", "digest"}),
        ("client.|", {"v3", "v2", "chain", "callbacks", "with_options", "gateway", "close"}),
    ],
)
def test_an_editor_completes(editor: Editor, start: str, names: set[str]) -> None:
    """Fields of a call, nested ones, values, keys of an answer; the verbs that exist."""
    assert names <= offered(editor, start)


@pytest.mark.slow
def test_an_editor_offers_nothing_else(editor: Editor) -> None:
    """No verb that doesn't exist; and no name that is for chainpay alone."""
    assert "put" not in offered(editor, "client.v3.payscore.payafterOrders.|")
    own = offered(editor, "client.|") | offered(editor, "client.gateway.|")
    assert [name for name in own if name.startswith("_") and not name.endswith("__")] == []


@pytest.mark.slow
@pytest.mark.parametrize("start", ['client["|', "client.chain("])
def test_an_editor_completes_strings(editor: Editor, start: str) -> None:
    """PHP's spelling: at least 150 paths."""
    paths = offered(editor, start)
    assert len(paths) >= 150
    assert {'"v3/pay/transactions/native"', '"v2/pay/unifiedorder"'} <= paths


@pytest.mark.slow
@pytest.mark.parametrize(("line", "count"), [(15, 1), (15, 2), (16, 1)])
def test_an_editor_shows_the_title(editor: Editor, line: int, count: int) -> None:
    """At a place, at a verb of asyncio, and at a verb behind a string."""
    *before, _ = EDITED.splitlines()[line].split("^")
    column = len("".join(before[:count]))
    assert "Native下单" in editor.hover(line, column)
