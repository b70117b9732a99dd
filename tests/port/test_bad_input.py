"""What is no PHP, or PHP that nobody can convert: a clear error, nothing written, no traceback."""

from __future__ import annotations

import pytest

from .conftest import Run, Write

_UNCLOSED = "<?php\nfunction f() {\n    if ($a) {\n        echo 1;\n}\n"
_UNCLOSED_IN_CLASS = """<?php
class A {
    function f() {
        if ($a) {
            echo "{$b['c']}";
        foreach ($x as $y) { echo 1; }
    }
    function g() { return [1, 2]; }
}
"""

REFUSED: dict[str, tuple[str | bytes, str]] = {
    "an empty file": ("", "pay.php: the file is empty"),
    "HTML before PHP": (
        "<html>\n<body><?php echo 1; ?></body>",
        "pay.php:2:1: HTML stands before <?php: a template is not converted",
    ),
    "a short tag": ("<? echo 1;", "pay.php:1:1: the short tag <? is not converted: write <?php"),
    "GBK": (
        b'<?php\n$a = "' + "你好".encode("gbk") + b'";\n',
        "pay.php:2:7: the file is not UTF-8, but looks like GBK: iconv -f GBK -t UTF-8 FILE.php",
    ),
    "another encoding": (b"<?php\n\n$a = '\xff\xfe';\n", "pay.php:3:7: the file is not UTF-8"),
    "UTF-16": ("<?php echo 1;".encode("utf-16"), "pay.php: the file is UTF-16 or binary"),
    "something binary": (b"\x89PNG\x00\x00", "pay.php: the file is UTF-16 or binary"),
    "a text": ("hello world\n", "pay.php: the file has no <?php and doesn't look like PHP"),
    "JSON": ('{"a": 1}', "pay.php: the file has no <?php and doesn't look like PHP"),
    "an unclosed brace": (_UNCLOSED, "pay.php:2:14: this { is never closed"),
    "an unclosed brace in a class": (
        _UNCLOSED_IN_CLASS,
        "pay.php:9:2: '}' is missing here: the { of line 2 is open",
    ),
    "a missing bracket": (
        "<?php\n$a = [1, 2;\n",
        "pay.php:2:11: ']' is missing here: the [ of line 2 is open",
    ),
    "a reference of a call": ("<?php\nf(&$x);\n", "pay.php:2:3: this is not converted: '&'"),
    "a pipe": ("<?php\n$x = 1 |> f(...);\n", "pay.php:2:8: this is not converted: '|>'"),
    "hooks of PHP 8.4": (
        "<?php\nclass A {\n    public int $n { get => 1; }\n}\n",
        "pay.php:3:19: this is not converted: '{ get => 1; }'",
    ),
    "access of PHP 8.4": (
        "<?php\nclass A { public private(set) int $n = 1; }\n",
        "pay.php:2:18: this is not converted: 'private(set)'",
    ),
    "a call in part, of PHP 8.6": (
        "<?php\n$f = g(?, 2);\n",
        "pay.php:2:8: this is not converted: '?'",
    ),
    "a computed constant": (
        "<?php\necho A::{$x};\n",
        "pay.php:2:10: the name of a constant is computed: write constant()",
    ),
    "a computed global": (
        "<?php\nfunction f($n) { global $$n; }\n",
        "pay.php:2:25: the name of a variable is computed",
    ),
    "a yield outside": ("<?php\n$a = yield 1;\n", "pay.php:2:6: PHP refuses this too: 'yield 1'"),
    "one parameter twice": (
        "<?php\nfunction f($a, int $a) {}\n",
        "pay.php:2:16: PHP refuses this too: 'int $a'",
    ),
    "arguments beside dots": (
        "<?php\n$f = g(...$a, ...);\n",
        "pay.php:2:7: PHP refuses this too: '(...$a, ...)'",
    ),
    "a cast of before PHP 8": ("<?php\n$a = (real) 1;\n", "PHP refuses this too: '(real) 1'"),
    "a cast of nothing": ("<?php\n$b = (unset);\n", "pay.php:2:13: 'null' is missing"),
    "no character": ('<?php\necho "\\u{110000}";\n', "pay.php:2:6: PHP refuses this too"),
    "a dot for a number": ("<?php\n$a = .;\n", "pay.php:2:6: this is no PHP: '.'"),
    "an element read in a text": ('<?php\necho "{$a[]}";\n', "PHP refuses this too: '$a[]'"),
    "isset of a value": ("<?php\necho isset(f());\n", "PHP refuses this too: 'isset(f())'"),
    "isset of dots": ("<?php\necho isset(...$a);\n", "PHP refuses this too: 'isset(...$a)'"),
    "empty of nothing": ("<?php\necho empty();\n", "PHP refuses this too: 'empty()'"),
    "a sort of no array": (
        "<?php\n$n = 1;\narray_multisort($n);\n",
        "pay.php:3:1: array_multisort() changes its argument array: give it a variable",
    ),
    "a computed name in a text": (
        '<?php\necho "${a[0][1]}";\n',
        "pay.php:2:7: the name of a variable is computed",
    ),
    "a brace too many": ("<?php\n}\n", "pay.php:2:1: this is no PHP: '}'"),
    "a bracket of another kind": (
        "<?php\nf(1, g(2);\n}",
        "pay.php:2:1: this is no PHP: 'f(1, g(2);'",
    ),
    "an unclosed text": ('<?php\n$a = "abc;\n', "pay.php:2:6: this is no PHP: '\"'"),
    "a missing semicolon": ("<?php\necho 1\n", "pay.php:2:7: ';' is missing here"),
    "an unclosed heredoc": ("<?php\necho <<<EOT\nabc\n", "pay.php:2:1: this is no PHP"),
    "a class without a name": ("<?php class { }", "pay.php:1:7: this is no PHP: 'class'"),
    "10 MB": (
        "<?php\n" + "echo 1;\n" * 1_250_000,
        "pay.php: the file has 10,000,006 bytes, at most 4,000,000 are converted",
    ),
    "deep arrays": (
        f"<?php\n$x = {'[' * 3000}{']' * 3000};",
        "pay.php:2:205: the code is nested more than 400 deep",
    ),
    "many chained calls": (
        f"<?php\n$x{'->a()' * 500};",
        "the code is nested more than 400 deep",
    ),
    "calls deeper than Python recurses": (
        f"<?php\n$x{'->a()' * 350};",
        "pay.php:2:1: the code is nested more deeply than Python allows: maximum recursion",
    ),
    "more blocks than Python indents": (
        "<?php\n" + "if ($a) {" * 120 + "echo 1;" + "}" * 120,
        "pay.php: the code is nested more deeply than Python allows: too many levels",
    ),
    "more loops than Python nests": (
        "<?php\n" + "foreach ($a as $a) {" * 25 + "echo 1;" + "}" * 25,
        "pay.php: the code is nested more deeply than Python allows: too many statically nested",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused(what: str, port: Run, write: Write) -> None:
    """By a message with the place, from a file; with the same words from the standard input."""
    content, message = REFUSED[what]
    folder = write({"pay.php": content})
    done = port("pay.php", "-o", "pay.py")
    assert done.code == 2
    assert message in done.err
    assert "nothing was written" in done.err
    assert "Traceback" not in done.err
    assert done.out == ""
    assert not (folder / "pay.py").exists()


def test_a_fault_of_the_converter(port: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python that can't be read is no fault of the file: the message asks for a report."""

    def fail(*arguments: object) -> str:
        raise SyntaxError("invalid syntax")

    monkeypatch.setattr("chainpay.port.conversion.render", fail)
    folder = write({"pay.php": "<?php echo 1;"})
    done = port("pay.php", "-o", "pay.py")
    assert done.code == 2
    assert "a fault of chainpay: please report it (SyntaxError: invalid syntax)" in done.err
    assert not (folder / "pay.py").exists()


def test_a_template_is_refused_by_its_name(port: Run, write: Write) -> None:
    """Blade looks like PHP here and there."""
    write({"list.blade.php": "@foreach ($a as $b)\n{{ $b->name }}\n@endforeach"})
    done = port("list.blade.php")
    assert (done.code, done.out) == (2, "")
    assert "list.blade.php: a Blade template is not converted" in done.err


ACCEPTED: dict[str, tuple[str | bytes, str]] = {
    "a byte-order mark": ("\ufeff<?php echo 'a';\n", 'print("a", end="")\n'),
    "Windows line ends": (
        '<?php\r\n// 你好\r\necho "a\\r\\n";\r\n',
        '# 你好\nprint("a\\r")\n',
    ),
    "a text over several lines of Windows": (
        "<?php\r\n$a = 'x\r\ny';\r\n",
        'a = "x\\r\\ny"\n',
    ),
    "Macintosh line ends": ("<?php\r// x\recho 1;\r", '# x\nprint("1", end="")\n'),
    "no code": ("<?php\n", "\n"),
    "a line for the shell": ("#!/usr/bin/env php\n<?php echo 'a';", 'print("a", end="")\n'),
    "a snippet of a document": ("$a = 1;\n$b = $a;", "a = 1\nb = a\n"),
    "an echo tag": ("<?= 'a' ?>\n", 'print("a", end="")\n'),
    "names in Chinese": ("<?php\n$金额 = 1;\n$b = $金额;", "金额 = 1\nb = 金额\n"),
}


@pytest.mark.parametrize("what", ACCEPTED)
def test_it_is_converted(what: str, port: Run, write: Write) -> None:
    """What does no harm."""
    content, expected = ACCEPTED[what]
    write({"pay.php": content})
    done = port("pay.php")
    assert (done.code, done.err) == (0, "")
    assert done.out.strip() == expected.strip()


def test_many_branches_are_not_deep(port: Run, write: Write) -> None:
    """300 times elseif are one statement."""
    branches = "".join(f"if ($a == {i}) {{ echo {i}; }} else" for i in range(300))
    write({"pay.php": f"<?php\n$a = rand();\n{branches} {{ echo 'none'; }}"})
    done = port("pay.php")
    assert done.code == 0
    assert done.out.count("elif") == 299
