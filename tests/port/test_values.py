"""Constants, variables, texts, casts and comparisons: as Python writes them."""

from __future__ import annotations

import pytest

from chainpay.port.conversion import Converted, convert


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text as it is built: ruff would only take its time."""
    monkeypatch.setattr("chainpay.port.python._format", lambda text: text)


def converted(php: str) -> Converted:
    """Convert the body of a function with an unknown, a text, an int and a list."""
    known = "$text = '中'; $n = 3; $big = PHP_INT_MAX; $list = [3, 1]; $none = null;"
    return convert(f"<?php\nfunction f($x, $y) {{ {known}\n{php}\n}}".encode())


def written(php: str) -> str:
    """Return the last lines of the conversion: those of the PHP."""
    lines = converted(php).text.rstrip().splitlines()
    start = next(i for i, line in enumerate(lines) if line.strip().startswith("none = None"))
    return "\n".join(line.strip() for line in lines[start + 1 :])


EXPRESSIONS = [
    # constants
    ("PHP_EOL", "'\\n'"),
    ("M_PI", "3.141592653589793"),
    ("E_ALL & ~E_NOTICE", "32767 & ~8"),
    ("INF", "math.inf"),
    ("STDERR", "php.STDERR"),
    ("JSON_UNESCAPED_UNICODE", "php.JSON_UNESCAPED_UNICODE"),
    ("SHOP_NAME", "SHOP_NAME"),
    ("$_ENV['SHOP']", "os.environ['SHOP']"),
    ("count($_ENV)", "len(os.environ)"),
    ("sprintf('a%s', 5)", "'a5'"),
    ("sprintf('a%sc', true)", "'a1c'"),
    # parts of one character may come together
    (
        "substr($text, 0, 1) . substr($text, 1)",
        "php.concat(php.substr(text, 0, 1), php.substr(text, 1))",
    ),
    (
        "sprintf('%s%s', substr($text, 0, 1), substr($text, 1))",
        "php.concat(php.substr(text, 0, 1), php.substr(text, 1))",
    ),
    ("__FILE__", "os.path.realpath(__file__)"),
    ("__DIR__", "HERE"),
    ("__FUNCTION__", "'f'"),
    ("__LINE__", "3"),
    # ints that are far from PHP's limits, and those that may not be
    ("$n + 1", "n + 1"),
    ("$n * 1000", "n * 1000"),
    ("$big + 1", "php.add(big, 1)"),
    ("$n * 1099511627776 * 1099511627776", "php.multiply(n * 1099511627776, 1099511627776)"),
    ("$x + 1", "php.add(x, 1)"),
    ("$n / 2", "php.divide(n, 2)"),
    ("$n / 2.0", "n / 2.0"),
    ("$n % 2", "n % 2"),
    ("-$n % 2", "php.modulo(-n, 2)"),
    ("$n ** 2", "n ** 2"),
    ("$n ** 60", "php.power(n, 60)"),
    ("2 ** $n", "php.power(2, n)"),
    ("1 << 3", "1 << 3"),
    ("1 << $n", "php.shift_left(1, n)"),
    ("$n >> 1", "n >> 1"),
    ("$n & 1", "n & 1"),
    ("$big | $n", "big | n"),
    ("$n ^ $n", "n ^ n"),
    ("$x & 1", "php.bit_and(x, 1)"),
    ("~$n", "~n"),
    ("~$x", "php.bit_not(x)"),
    ("-$n", "-n"),
    ("+$n", "n"),
    ("-$big", "php.negate(big)"),
    ("-$x", "php.negate(x)"),
    ("+$x", "php.multiply(x, 1)"),
    ("-5", "-5"),
    ("-0", "-0"),
    ("-1.5", "-1.5"),
    ("$list + $x", "php.add(list_, x)"),
    ("['a' => 1] + ['b' => 2]", "{'a': 1} | {'b': 2}"),
    ("['a' => 1] + ['a' => 2]", "php.add({'a': 1}, {'a': 2})"),
    # comparisons
    ("$n < 5", "n < 5"),
    ("$n < 1.5", "n < 1.5"),
    ("$big < 1.5", "php.less(big, 1.5)"),
    ("$x >= 5", "php.greater_equal(x, 5)"),
    ("$x <=> 5", "php.compare(x, 5)"),
    ("$n == 3", "n == 3"),
    ("$x == 3", "php.loose_equals(x, 3)"),
    ("$text == 'SUCCESS'", "text == 'SUCCESS'"),
    ("$text == '1'", "text == '1'"),
    ("'2' == '1'", "php.loose_equals('2', '1')"),
    ("(string) $x == ''", "php.text(x) == ''"),
    ("$x == true", "php.truthy(x)"),
    ("$n == true", "bool(n)"),
    ("$x == false", "not php.truthy(x)"),
    ("$x === 'a'", "x == 'a'"),
    ("$x === 1", "php.identical(x, 1)"),
    ("$n === 1", "n == 1"),
    ("$x === null", "x is None"),
    ("null !== $x", "x is not None"),
    ("5 === null", "False"),
    ("$x === true", "x is True"),
    ("$n === true", "php.identical(n, True)"),
    ("is_null($x) === is_null($y)", "(x is None) is (y is None)"),
    ("$x xor $y", "php.truthy(x) != php.truthy(y)"),
    # truth
    ("!$x", "not php.truthy(x)"),
    ("!!$n", "bool(n)"),
    ("!($n > 1)", "not n > 1"),
    ("$n && $x", "bool(n and php.truthy(x))"),
    ("@$x && $n", "bool(php.truthy(x) and n)"),
    ("$text ? 1 : 2", "1 if text else 2"),
    ("'5' ? 1 : 2", "1 if True else 2"),
    ("$n ?: 5", "n or 5"),
    ("$x ?: 5", "x if php.truthy(x) else 5"),
    ("isset($x) ? $x : 5", "x if x is not None else 5"),
    # casts
    ("(int) $x", "php.to_int(x)"),
    ("(int) $n", "n"),
    ("(int) ($n > 1)", "int(n > 1)"),
    ("(float) $n", "float(n)"),
    ("(float) 1.5", "1.5"),
    ("(float) $x", "php.to_float(x)"),
    ("(string) $n", "str(n)"),
    ("(string) $x", "php.text(x)"),
    ("(string) true", "'1'"),
    ("(bool) $x", "php.truthy(x)"),
    ("(array) $list", "list_"),
    ("(array) $x", "php.to_array(x)"),
    ("(object) $x", "php.to_object(x)"),
    # texts
    ("'a' . $text", 'f"a{text}"'),
    ("$n . ''", "str(n)"),
    ("'a' . 1 . null . 'b'", "'a1b'"),
    ('"{$x} {$n}"', 'f"{php.text(x)} {n}"'),
    ("chr($x) . chr($y)", "php.concat(php.chr(x), php.chr(y))"),
    ("substr($x, 0, 1) . '…' . substr($x, -1)", 'f"{php.substr(x, 0, 1)}…{php.substr(x, -1)}"'),
    ("'say \"' . $text . '\"'", r'f"say \"{text}\""'),
    ("$x instanceof $y", "php.instance_of(x, y)"),
    ("$x instanceof Shop", "isinstance(x, Shop)"),
    # what is missing
    ("$list[0]", "list_[0]"),
    ("$list[1]", "php.at(list_, 1)"),
    ("$x[0][1]", "php.at(x, 0, 1)"),
    ("$text[0]", "php.at(text, 0)"),
    ("['a' => 1]['a']", "{'a': 1}['a']"),
    ("['a' => 1]['b']", "{'a': 1}.get('b')"),
    ("isset($x['a']['b'])", "php.has(x, 'a', 'b')"),
    ("empty($x['a'])", "php.empty(x, 'a')"),
    ("empty($x[[$y]])", "php.empty(x, [y])"),
    # arrays of parts
    ("[...$list, 5]", "[*list_, 5]"),
    ("[...['a' => 1], 'b' => 2]", "{**{'a': 1}, 'b': 2}"),
    ("[...$x, 5]", "php.spread([], x, [5])"),
    ("[1, ...$x]", "php.spread([1], x)"),
    ("['a' => 1, ...$x]", "php.spread({'a': 1}, x)"),
    ("['a' => 1, 'b' => 2, ...$x, 'c' => 3]", "php.put(php.spread({'a': 1, 'b': 2}, x), 'c', 3)"),
    ("[$n => 'a', 'b']", "php.spread({n: 'a'}, ['b'])"),
    ("[-5 => 'a', 'b']", "{-5: 'a', -4: 'b'}"),
]


@pytest.mark.parametrize(("php", "python"), EXPRESSIONS)
def test_an_expression(php: str, python: str) -> None:
    """What is returned is written so."""
    assert written(f"return {php};") == f"return {python}"
    assert converted(f"return {php};").todos == []


STATEMENTS = [
    ("foreach ($x as $v) { $n += 5; } return $n + 1;", "n += 5", "return n + 1"),
    ("foreach ($x as $v) { $n = $n + 5; } return $n + 1;", "n = n + 5", "return n + 1"),
    ("foreach ($x as $v) { $n += $n; } return $n;", "n = php.add(n, n)", "return n"),
    ("foreach ($x as $v) { $n *= 2; } return $n;", "n = php.multiply(n, 2)", "return n"),
    ("foreach ($x as $v) { $n += $big; } return $n;", "n = php.add(n, big)", "return n"),
    (
        "for ($i = 0; $i < count($list); $i++) { echo $list[$i]; }",
        "print(str(list_[i]), end='')",
        "",
    ),
    ("if (strpos($text, 'a') !== false) { return 1; }", "if 'a' in text:", "return 1"),
    ("$text .= chr($x);", "text += php.chr(x)", ""),
    ("$text .= 'a';", "text += 'a'", ""),
]


@pytest.mark.parametrize(("php", "first", "last"), STATEMENTS)
def test_a_statement(php: str, first: str, last: str) -> None:
    """What is counted up stays an int; what grows by itself may not."""
    lines = written(php).splitlines()
    assert first in lines
    assert not last or lines[-1] == last


def test_the_environment() -> None:
    """Values of the request that only a web server has are said."""
    assert "os.environ.get('SHOP')" in converted("return $_ENV['SHOP'] ?? null;").text
    for name in ("_GET", "_POST", "_SESSION"):
        assert [todo.code for todo in converted(f"return ${name}['a'];").todos] == ["superglobal"]


def test_the_whole_environment() -> None:
    """A loop over it is one over Python's."""
    assert "os.environ" in converted("foreach ($_SERVER as $k => $v) { echo $k; }").text


def test_a_constant_of_php_that_is_not_here() -> None:
    """A person must write its value."""
    todos = converted("return FILTER_VALIDATE_MAC;").todos
    assert [(todo.code, "FILTER_VALIDATE_MAC" in todo.reason) for todo in todos] == [
        ("function", True)
    ]


def test_a_variable_that_nobody_sets() -> None:
    """It is null in a program, free in a snippet, and a snippet's client is chainpay's."""
    assert "no = None\n" in convert(b"<?php echo $no; f();").text
    assert "no = None" not in convert(b"echo $no;").text
    assert "instance.v3" in convert(b"$instance->chain('v3/certificates')->get();").text
    assert "instance.v3" in convert(b"<?php f(); $instance->chain('v3/certificates')->get();").text


def test_an_error_as_a_text() -> None:
    """PHP's: class, message, place and calls."""
    text = convert(b"<?php try { f(); } catch (Exception $e) { log('no: ' . $e); }").text
    assert 'f"no: {php.text(e)}"' in text


def test_the_names_of_a_class() -> None:
    """What PHP calls it, with its namespace."""
    php = b"<?php namespace App; class Shop { function f() { return [__CLASS__, __METHOD__]; } }"
    assert "['App\\\\Shop', 'App\\\\Shop::f']" in convert(php).text


def test_what_another_library_has() -> None:
    """Functions and traits of it are imported, and may be values."""
    text = convert(b"<?php use function Other\\Lib\\thing; echo thing(1);").text
    assert "from Other.Lib import thing\n" in text
    assert "f = thing\n" in convert(b"<?php $f = thing(...);").text
    assert "class Shop(T):" in convert(b"<?php class Shop { use \\Other\\T; }").text
    base = b"<?php class A extends \\Other\\Base { function f() { return self::$x; } }"
    assert "return A.x\n" in convert(base).text


def test_an_error_of_the_namespace() -> None:
    """What the file declares is meant by its short name; without that, nothing throws it."""
    php = "<?php namespace A; {} try {{ f(); }} catch (Exception $e) {{ echo 'c'; }}"
    own = convert(php.format("class Exception extends \\Exception {}").encode())
    assert own.todos == []
    assert [todo.code for todo in convert(php.format("").encode()).todos] == ["namespace"]
