"""What TODOs, notes and refusals say: in the reader's language, and what to do in Python."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import chainpay
from chainpay.port.conversion import Converted, convert
from chainpay.port.refusal import Refusal

from .conftest import Run, Write
from .test_flags import FLAGGED, REFUSED

pytestmark = pytest.mark.extras  # tree-sitter, ruff

ROOM = Path(chainpay.__file__).parent / "port"
#: A text, as it is written in a file.
_ONE_LANGUAGE = (ast.Constant, ast.JoinedStr, ast.BinOp)
#: Functions that take a reason, and which argument it is.
_TAKE = {"todo": 2, "note": 2, "refuse": 2, "Todo": 2, "Refusal": 4}


def converted(php: str) -> Converted:
    """Return a file as Python."""
    return convert(f"<?php\n{php}\n".encode())


def said(php: str) -> list[str]:
    """Return the TODOs and notes of a file, each on a line, as they stand in the Python."""
    text = converted(php).text
    lines: list[str] = []
    for line in text.splitlines():
        words = line.strip()
        if words.startswith(("# TODO(", "# NOTE(")):
            lines.append(words[2:])
        elif lines and words.startswith("# "):
            lines[-1] += f" {words[2:]}"
    return lines


# Both languages


def test_no_reason_is_a_text_of_one_language() -> None:
    """All stand in `reasons`, in both."""
    wrong = []
    for file in ROOM.rglob("*.py"):
        nodes = [*ast.walk(ast.parse(file.read_text("utf-8")))]
        texts = {
            name.id
            for node in nodes
            if isinstance(node, ast.Assign) and isinstance(node.value, _ONE_LANGUAGE)
            for name in node.targets
            if isinstance(name, ast.Name)
        }
        for node in nodes:
            called = getattr(node, "func", None)
            name = getattr(called, "attr", getattr(called, "id", ""))
            if isinstance(node, ast.Call) and len(node.args) > _TAKE.get(name, 99):
                reason = node.args[_TAKE[name]]
                is_name = isinstance(reason, ast.Name) and reason.id in texts
                if isinstance(reason, _ONE_LANGUAGE) or is_name:
                    wrong.append(f"{file.name}:{node.lineno}")
    assert wrong == []


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= each <= "\u9fff" for each in text)


@pytest.mark.parametrize("php", [php for php, codes in FLAGGED if codes])
def test_a_todo_in_chinese(php: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its code stays."""
    english = [(each.code, each.line) for each in converted(php).todos]
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    todos = converted(php).todos
    assert [(each.code, each.line) for each in todos] == english
    assert all(is_chinese(each.reason) for each in todos)


@pytest.mark.parametrize("php", [php for php, *_ in REFUSED])
def test_a_refusal_in_chinese(php: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its code stays."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    with pytest.raises(Refusal) as caught:
        converted(php)
    assert is_chinese(caught.value.reason)
    assert is_chinese(str(caught.value))


def test_a_long_chinese_remark_has_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is wider than the Python beside it."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    text = converted("$x = simplexml_load_string($body);").text
    remarks = [line for line in text.splitlines() if line.startswith("# ")]
    assert len(remarks) > 1
    assert all(len(line.encode("gbk")) <= 100 for line in remarks)


# What to do

ADVICE = [
    ("mysqli_set_charset($c, 'utf8');", "use a database driver, such as PyMySQL"),
    ("mysqli_query($c, 'select 1');", "use a database driver, such as PyMySQL"),
    ("$db = new PDO('mysql:host=x');", "use a database driver, such as PyMySQL"),
    ("libxml_use_internal_errors(true);", "leave it out, for chainpay.from_xml(text)"),
    ("$x = LIBXML_NOCDATA;", "leave it out, for chainpay.from_xml(text)"),
    ("$x = simplexml_load_string($b);", "use chainpay.from_xml(text) for WeChat Pay's XML"),
    ("exec('ls');", "use subprocess.run"),
    ("$h = password_get_info($p);", "use bcrypt"),
    ("$r = new Redis();", "use redis"),
    ("metaphone('a');", "write it in Python"),
    ("$x = MB_CASE_NEVER;", "write its value"),
    (
        "$no = $_GET['no'];",
        "request.args in Flask, request.query_params in FastAPI, ",
    ),
    ("$all = $GLOBALS;", "use a dict of the module"),
    ("session_start();", "use your framework's session"),
    ("header('X: y');", "set it on your framework's response"),
]


@pytest.mark.parametrize(("php", "advice"), ADVICE)
def test_it_says_what_to_do(php: str, advice: str) -> None:
    """For each thing of PHP."""
    [line] = [each for each in said(php) if not each.startswith("NOTE(names)")]
    assert advice in line


def test_the_request_is_named_once() -> None:
    """The first `$_SERVER` has the note, and names the frameworks; other keys have none."""
    php = "$s = $_SERVER['HTTP_A']; $t = $_SERVER['HTTP_B'] ?? ''; $all = $_SERVER;"
    [line] = said(php)
    assert line.startswith("NOTE(server): the request's headers come from CGI's environment; in ")
    assert len(said("$h = getallheaders(); echo $h['A'];")) == 1
    assert len(said("foreach ($_SERVER as $k => $v) { echo $k; }")) == 1
    assert said("$x = $_SERVER['argv']; $y = $_ENV['A'];") == []


def test_what_is_left_of_a_handler_stack() -> None:
    """Each line says what to write."""
    lines = said(
        "$stack = $instance->getDriver()->select()->getConfig('handler');"
        " $stack->push($log); $stack->remove('verifier'); $stack->setHandler($h);"
    )
    found = [line for line in lines if line.startswith("TODO(handler)")]
    assert len(found) == 4
    for line, words in zip(found[1:], ("event_hooks=", "UNSIGNED", "transport="), strict=True):
        assert words in line


# Names that nothing defines


def test_names_that_nothing_defines(port: Run, write: Write) -> None:
    """They stand at the head, in the report, and in JSON with what they are."""
    php = """<?php
// 首页
use App\\Models\\Order;
use Illuminate\\Support\\Facades\\Log;
class Page extends Controller { function show($x) { $y = fn($z) => $z; return view($x, $y); } }
function own() { global $g; $g = 1; return [DB::table(SITE), $x = ROOT]; }
Log::info(new Order());
echo $instance->chain('v3/certificates')->get()->getStatusCode(), $g;
mysqli_query($g, $_GET['a']);
"""
    write({"a.php": php.replace("\\\\", "\\")})
    done = port("a.php")
    head = done.out.split("\n\n")[1]
    assert head.replace("\n# ", " ") == (
        "# NOTE(names): no converted file defines these names, define or import them: Controller,"
        " DB, ROOT, SITE, instance, view(), App.Models.Order, Illuminate.Support.Facades.Log"
    )
    assert done.out.startswith("# 首页\n\n# NOTE(names)")
    assert port("a.php", "--report").out.count("NOTE(names)") == 1
    [made] = json.loads(port("a.php", "--json").out)
    assert [(each["name"], each["kind"], each["module"]) for each in made["names"]] == [
        ("Controller", "class", ""),
        ("DB", "class", ""),
        ("ROOT", "constant", ""),
        ("SITE", "constant", ""),
        ("instance", "variable", ""),
        ("view", "function", ""),
        ("Order", "class", "App.Models"),
        ("Log", "class", "Illuminate.Support.Facades"),
    ]


def test_names_of_a_folder(port: Run, write: Write) -> None:
    """What another file of it defines is not missing."""
    folder = write(
        {
            "src/a.php": "<?php\nnamespace App;\nuse App\\Models\\B;\necho (new B)->n(), two();",
            "src/Models/B.php": "<?php\nnamespace App\\Models;\nclass B { function n() {} }",
        }
    )
    assert port("src", "-o", "made").code == 0
    made = (folder / "made/a.py").read_text("utf-8")
    assert (
        "# NOTE(names): no converted file defines these names, define or import them: two()\n"
        in made
    )
    assert "NOTE" not in (folder / "made/Models/B.py").read_text("utf-8")


def test_names_of_a_snippet() -> None:
    """Its variables are the reader's."""
    php = b"$resp = $instance->chain('v3/certificates')->get(); save($resp, $more);"
    [note] = convert(php).notes
    assert note.reason.endswith("import them: save()")


# Where they stand


def test_a_remark_stands_behind_the_comments_of_its_statement() -> None:
    """Whatever the statement becomes, and wherever its comments stand."""
    text = converted(
        """if ($x) { // 开头
    // 应答
    header('A: b'); // 旁边
    // 结尾
}
// 时间
$z = verify(
    // 签名
    $_SERVER['HTTP_X'],
);"""
    ).text
    lines = [line.strip() for line in text.splitlines()]
    at = lines.index("# 开头")
    assert lines[at : at + 3] == ["# 开头", "# 应答", "# 旁边"]
    assert lines[at + 3].startswith("# NOTE(header)")
    assert lines[at + 4 : at + 7] == ["", "# 结尾", "pass"]
    at = lines.index("# 时间")
    assert lines[at + 1] == "# 签名"
    assert lines[at + 2].startswith("# NOTE(server)")


def test_a_remark_is_none_on_the_next_statement() -> None:
    """An empty line stands between them."""
    text = converted("require '/a.php';\nclass A {}\nheader('A: b');\necho 1;").text
    assert "what it defines\n\n\nclass A:" in text
    assert "response\nprint" not in text
    assert "response\n\nprint" in text


@pytest.mark.parametrize("tail", ["default:", "case 2:", "case 2: f(); break;", "case 2: f();"])
def test_a_comment_that_is_all_of_the_last_case(tail: str) -> None:
    """It is not lost."""
    text = converted(f"switch ($x) {{ case 1: echo 1; break; {tail}\n// 什么也不做\n}}").text
    assert "# 什么也不做" in text


def test_a_comment_behind_the_first_tag() -> None:
    """It is a comment of the file."""
    assert convert("<?php // 支付\necho 1;\n".encode()).text == '# 支付\nprint("1", end="")\n'
