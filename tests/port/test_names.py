"""What a hostile file says never becomes code, another name, or a line that nobody sees."""

from __future__ import annotations

import ast
import io
import runpy
from contextlib import redirect_stdout, suppress
from pathlib import Path

import pytest

from chainpay.port.conversion import convert
from chainpay.port.refusal import Refusal

pytestmark = pytest.mark.extras

_CALL = "__import__('builtins').print('RUN')"
#: Texts that are names in PHP; each would be code.
CODE = {
    "a constant": f'define("A = {_CALL}; B", 2);',
    "a constant over lines": f'define("A = 1\\r{_CALL}\\rB", 2);',
    "a static method": "class A { static function b($x) {} }"
    f" call_user_func(['A', \"b if {_CALL} else A.b\"], 1);",
    "a static method in a text": "class A { static function b($x) {} }"
    f' array_map("A::b if {_CALL} else A.b", [1]);',
    "a method": "class A { function b() {} } $o = new A;"
    f' call_user_func([$o, "b({_CALL}) or o.b"], 1);',
    "a variable": f'compact("dict()[{_CALL}]");',
    "wide letters": "try { ｐｒｉｎｔ('RUN'); } catch (\\Error $e) {}",
    "a class that turns the line": "class A\u202eB {}",
    "a digit below the line": "$x₁ = 1;",
}
#: What PHP doesn't have, and Python has.
PYTHONS = {
    "a function of a module": "use function builtins\\print_; use function builtins\\exec;"
    " try { exec('print(\"RUN\")'); } catch (\\Error $e) {}",
    "a class of a module": "use subprocess\\Popen; new Popen(['echo', 'RUN']);",
    "a module as a class": "echo __FILE__; os::system('echo RUN');",
    "a module as a computed class": "echo __FILE__; $a = 'os'; $a::system('echo RUN');",
    "a module as a constant": "echo __FILE__; $a = os; $a->system('echo RUN');",
    "a function as a class": "new exec('print(\"RUN\")');",
    "one of PHP's functions as a class": "new printf('RUN');",
    "a function as a constant": "$f = exec; $f('print(\"RUN\")');",
}


@pytest.mark.parametrize("what", CODE)
def test_a_text_is_no_code(what: str) -> None:
    """A name that Python can't have is refused, at its line."""
    with pytest.raises(Refusal, match="Python can't have the name") as caught:
        convert(f"<?php\n\n{CODE[what]}\n".encode())
    assert caught.value.code == "identifier"
    assert caught.value.line == 3


@pytest.mark.parametrize("what", PYTHONS)
def test_what_is_not_phps_is_not_found(what: str, capfd: pytest.CaptureFixture[str]) -> None:
    """A name of Python's is another name: nothing defines it."""
    text = convert(f"<?php\n{PYTHONS[what]}\n".encode()).text
    printed = io.StringIO()
    with redirect_stdout(printed), suppress(Exception):
        exec(compile(text, "program.py", "exec"), {"__name__": "__main__", "__file__": "p.py"})
    assert "RUN" not in printed.getvalue() + capfd.readouterr().out


@pytest.mark.parametrize(
    "php",
    [
        "// a \u202e b \x1b[2J",
        "/** a \u2066 b \x07 */\nfunction f() {}",
        'include "http://a/b\\rimport os\\nimport sys #";',
    ],
)
def test_a_comment_stays_one(php: str) -> None:
    """Nothing in it ends it, turns it, or moves a terminal."""
    made = convert(b"<?php\n" + b"// " + b"-" * 1000 + b"\n" + php.encode())
    every = made.text + "".join(each.reason for each in made.todos)
    assert all(each.isprintable() or each == "\n" for each in every)
    assert not any(isinstance(each, ast.Import) for each in ast.walk(ast.parse(made.text)))


def test_what_a_person_writes_in_comments_stays() -> None:
    """Such as wide spaces and emoji of several parts."""
    written = "注意：　金额\u00a0单位 👩\u200d💻"
    assert f"# {written}\n" in convert(f"<?php\n// {written}\necho 1;\n".encode()).text


def test_a_file_behind_a_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """PHP's ``__FILE__`` and ``__DIR__`` are where it really is: ``current -> releases/1``."""
    release = tmp_path / "releases" / "1"
    release.mkdir(parents=True)
    (tmp_path / "current").symlink_to(release)
    made = convert(b"<?php\necho __FILE__, ' ', __DIR__;\n")
    (release / "job.py").write_text(made.text, "utf-8")
    runpy.run_path(str(tmp_path / "current" / "job.py"))
    assert capsys.readouterr().out == f"{release.resolve() / 'job.py'} {release.resolve()}"
