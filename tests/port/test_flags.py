"""What can't be the same in Python is flagged or refused, at its place; none is silent."""

from __future__ import annotations

import pytest

from chainpay.port.conversion import convert
from chainpay.port.refusal import Refusal

pytestmark = pytest.mark.extras  # tree-sitter, ruff

FLAGGED = [
    ("function r2(&$x, $y) { $x = 1; return $y; } $f = r2(...);", ["reference"]),
    ("class A { function m(&$x) { $x++; return 1; } } $f = (new A)->m(...);", ["reference"]),
    ("function &ref() { return $x; }", ["reference"]),
    ("function g(&$x) { yield $x; $x = 1; } foreach (g($a) as $v) {}", ["reference"]),
    ("class K { function __construct(&$x) { $x = 1; } }", ["reference"]),
    ("function v(&...$all) { $all[0] = 1; } v($a);", ["reference"]),
    ("$f = function (&$x) { $x = 1; }; $f($y);", ["reference"]),
    ("foreach ($rows as &$v) { $v = 1; } echo $v;", ["reference"]),
    ("foreach ($l as &$v) { $v = 1; if ($v) { unset($v); } }", ["reference"]),
    ("foreach ($rows->all() as &$v) { $v = 1; }", []),
    ("foreach ($this->rows[f()] as &$v) { $v = 1; }", ["reference"]),
    ("function f($f, $o) { return $f->bindTo($o)(); }", ["closure"]),
    ("Closure::bind($f, $o);", ["closure"]),
    (
        "class A { function __call($n, $a) { return $n; } } (new A)->any(a: 1);",
        ["arguments"],
    ),
    ("$f = function () { return func_get_args(); };", ["arguments"]),
    ("$f = function () { return func_num_args(); };", ["arguments"]),
    ("$r = new ReflectionClass('A');", ["class"]),
    ("$r = new Imagick();", ["class"]),
    ("class I extends Imagick {}", ["class"]),
    ("try { exit(1); } finally { echo 'f'; }", ["finally"]),
    ("define($name, 2);", ["function"]),
    # what PHP hides
    ("class A { private function f() {} } (new A)->f();", ["hidden"]),
    ("class A { private static function f() {} } A::f();", ["hidden"]),
    ("class A { private function __construct() {} } new A;", ["hidden"]),
    ("class A { private function __clone() {} } $a = new A; $b = clone $a;", ["hidden"]),
    ("class A { private function f() {} } is_callable([$x, $n]);", ["hidden"]),
    ("class A { private function f() {} } is_callable([new A, 'f']);", ["hidden"]),
    ("class A { private function f() {} } call_user_func([$x, $n]);", ["hidden"]),
    ("class A { private static function f() {} } $c = 'A'; array_map([$c, $n], $l);", ["hidden"]),
    ("class A { private function f() {} } class B { function f() {} } $x->$n();", ["hidden"]),
    (
        "class A { private $x = 1; } class B extends A { private $x = 2; } var_dump(new B);",
        ["hidden"],
    ),
    ("class A { public readonly array $r; } function f(A $a) { $a->r[] = 1; }", ["hidden"]),
    ("class A { public readonly array $r; } function f($a) { unset($a->r['k']); }", ["hidden"]),
    ("class A { public readonly array $r; } function f($a) { sort($a->r); }", ["hidden"]),
    ("class A { public readonly array $r; } function f(A $a) { $a->r['n'] += 1; }", ["hidden"]),
    ("class A { private function f() {} } $c = [new A, 'f'];", ["hidden"]),
    ("class A { private function f() {} } function g($n) { return [new A, $n]; }", ["hidden"]),
    ("class A { private function f() {} } $c = [new A, 1]; $d = [$x, $n]; $e = [1, 2];", []),
    ("class A { private function f() {} function g() { return [$this, 'f']; } }", []),
    ("class A { private static function f() {} } $c = ['A', 'f']; $d = ['B', 'f'];", ["hidden"]),
    ("class A {} A::$x = 1;", ["hidden"]),
    # what a module can't keep apart
    ("namespace A { function f() {} } namespace B { f(); }", ["namespace"]),
    ("namespace A; function f() {} \\B\\f(); \\A\\f(); namespace\\f();", ["namespace"]),
    ("class A {} echo A::$x ?? 1;", ["hidden"]),
    ("class A { private static $x = 1; } A::$x++;", ["hidden"]),
    ("class A extends B {} echo A::$x;", []),
    # what PHP does, and Python not
    ("class A { public $n = 1; function __get($k) {} } $a = new A; unset($a->n);", ["unset"]),
    ("class A { public $n = 1; function __get($k) {} } unset($x->$k);", ["unset"]),
    ("class A { function offsetGet($k) {} } $a = new A; $a['n']++;", ["reference"]),
    ("class A { function offsetGet($k) {} } $a = new A; $b = $a['n']++;", ["reference"]),
    ("function f() { $l = [1]; foreach ($l as $k => &$v) { $l[] = $v; } }", ["reference"]),
    ("function f() { $l = [1]; foreach ($l as $k => &$v) { $l[$x] .= $v; } }", ["reference"]),
    ("function f() { $l = [1]; foreach ($l as &$v) { array_push($l, $v); } }", ["reference"]),
    ("function f() { $l = [1]; foreach ($l as &$v) { $l = [2]; } }", ["reference"]),
    ("$f = fn() => function () use (&$n) { $n++; };", ["reference"]),
    ("function f($a, $b) {} f(1);", ["arguments"]),
    ("$o = getopt('a', [], $rest);", ["reference"]),
    ("echo get_called_class();", ["function"]),
    ("function f() { global $g; unset($g); }", ["reference"]),
    ("function f($o) { $p = &$o->all()->list['x']; $p = 5; }", ["reference"]),
    ("class A { public $n; function f(&$r) { $this->n = &$r; } }", ["reference"]),
    ("class A extends B { const X = 1; } class B { const Y = A::X; }", ["order"]),
    (
        "class A { const X = B::Y; const W = 1; } class B { const Y = C::Z; }"
        " class C { const Z = A::W; }",
        ["order"],
    ),
]


@pytest.mark.parametrize(("php", "codes"), FLAGGED)
def test_it_is_flagged(php: str, codes: list[str]) -> None:
    """By a TODO with its code."""
    assert sorted({todo.code for todo in convert(f"<?php\n{php}\n".encode()).todos}) == codes


REFUSED = [
    ("f() = 1;", "syntax", "this can't be assigned to"),
    ("call_user_func(...$x);", "arguments", "call_user_func(): say the function"),
    ("if ($x && f() = 2) {}", "syntax", "this can't be assigned to"),
    ("$this = 5;", "syntax", "$this can't be assigned to"),
    ("echo $a[];", "syntax", "[] is read here"),
    ("unset(f());", "syntax", "this can't be unset"),
    ("A::$$name = 1;", "variable", "the name of a property is computed"),
    ("$x = `ls`;", "shell", "a command of the shell"),
    ("eval('1;');", "eval", "eval() runs PHP"),
    ("break;", "leave", "break stands in no loop"),
    ("function f() { continue; }", "leave", "continue stands in no loop"),
    ("if ($x = &$y) {}", "reference", "a reference is assigned inside an expression"),
    ("[&$a, $b] = $list;", "reference", "a reference in a destructuring"),
    ("while ($x && [&$a, $b] = $list) {}", "reference", "a reference in a destructuring"),
    ('echo "${$x}";', "variable", "the name of a variable is computed"),
    ("if ($x) { class A {} } else { class A {} }", "syntax", "the class A is declared twice"),
    ("$a = (unset) $b;", "syntax", "PHP refuses this too"),
    ("$a[$a] = 1;", "syntax", "a variable is a key of itself"),
    ("if ($x && array_multisort($a)) {}", "reference", "array_multisort() sorts here"),
    ("strlen();", "arguments", "strlen() needs its argument string"),
    ("$n = intdiv(1);", "arguments", "intdiv() needs its argument num2"),
    ("$n = abs(1, 2);", "arguments", "abs() takes 1 arguments at most"),
    ("sort([2, 1]);", "arguments", "sort() changes its argument array: give it a variable"),
    ("if (preg_match('/x/')) {}", "arguments", "preg_match() needs a pattern and a subject"),
    (
        "function f() { return func_get_arg(); }",
        "arguments",
        "func_get_arg() needs its argument position",
    ),
]


@pytest.mark.parametrize(("php", "code", "reason"), REFUSED)
def test_it_is_refused(php: str, code: str, reason: str) -> None:
    """As a whole, with the line and what it is about."""
    with pytest.raises(Refusal) as refusal:
        convert(f"<?php\n\n{php}\n".encode())
    assert (refusal.value.line, refusal.value.code) == (3, code)
    assert refusal.value.reason.startswith(reason)


_PRIVATE = "private function p() {} private static function s() {}"
_RUN = "function run(callable $f) { $f(); }"

NOTED = [
    # the calls of a file say what its functions get
    ("function fen($yuan) { return $yuan * 100; } echo fen(2);", ["calls"]),
    (
        "function fen($y) { return $y * 100; } function jiao($y) { return fen($y); } fen(2);",
        [],
    ),
    ("function fen(int $yuan) { return $yuan * 100; } echo fen(2);", []),
    ("namespace A; function fen($yuan) { return $yuan * 100; } echo fen(2);", []),
    ("class A { private function f($x) { return $x; } function g() { $this->f(1); } }", []),
    # a pair that is called where PHP hides its method
    (f"class A {{ {_PRIVATE} function g() {{ return [$this, 'p']; }} }}", ["hidden"]),
    (f"class A {{ {_PRIVATE} function g() {{ return ['a' => [$this, 'p']]; }} }}", ["hidden"]),
    (f"class A {{ {_PRIVATE} function g($n) {{ return [$this, $n]; }} }}", ["hidden"]),
    (f"class A {{ {_PRIVATE} function g() {{ run([$this, 'p']); }} }} {_RUN}", ["hidden"]),
    (f"class A {{ {_PRIVATE} function g() {{ run([A::class, 's']); }} }} {_RUN}", ["hidden"]),
    (f"class A {{ {_PRIVATE} function g() {{ new B([$this, 'p']); }} }}", ["hidden"]),
    (f"class A {{ {_PRIVATE} function g($o) {{ $o->on([$this, 'p']); }} }}", ["hidden"]),
    (f"class A {{ {_PRIVATE} private function g() {{ return [$this, 'p']; }} }}", []),
    (f"class A {{ {_PRIVATE} function g() {{ $f = [$this, 'p']; return $f(); }} }}", []),
    (f"class A {{ {_PRIVATE} function g() {{ return $this->h([$this, 'p']); }} }}", []),
    (f"class A {{ {_PRIVATE} function g() {{ return self::h([$this, 'p']); }} }}", []),
    (f"class A {{ {_PRIVATE} function g($l) {{ return array_map([$this, 'p'], $l); }} }}", []),
    (f"class A {{ {_PRIVATE} function g() {{ return [$this, 'g']; }} }}", []),
]


@pytest.mark.parametrize(("php", "codes"), NOTED)
def test_it_is_noted(php: str, codes: list[str]) -> None:
    """What is different only for others than the file gets a note, and nothing to do."""
    converted = convert(f"<?php\n{php}".encode(), "pay.php")
    assert [each.code for each in converted.notes if each.code not in ("names", "kept")] == codes
    assert not converted.todos


def test_an_unset_property_stays() -> None:
    """A note says what of it can be seen."""
    php = "class A { public $n = 1; } $a = new A; unset($a->n); unset($a->other);"
    converted = convert(f"<?php\n{php}\n".encode())
    assert [note.code for note in converted.notes] == ["unset"]
    assert "# NOTE(unset): $n is None here" in converted.text
