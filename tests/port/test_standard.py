"""PHP's functions become Python's words where these mean the same, else compat's functions."""

from __future__ import annotations

import inspect

import pytest

from chainpay.php import compat
from chainpay.port.conversion import Converted, convert
from chainpay.port.refusal import Refusal
from chainpay.port.translate.standard.handlers import ALIASES, HANDLERS, HARMLESS
from chainpay.port.translate.standard.setting import SETTERS
from chainpay.port.translate.standard.tables import OTHERS, Parameter, Signature, signatures


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text as it is built: ruff would only take its time."""
    monkeypatch.setattr("chainpay.port.python._format", lambda text: text)


def converted(php: str) -> Converted:
    """Convert a body in a function with unknown parameters and variables of known kinds."""
    known = "$text = '中'; $ascii = 'ab'; $n = 3; $list = [3, 1]; $float = 1.5;"
    texts = "$texts = ['x', 'y']; $row = ['a' => 1, 'b' => 'x']; $null = null;"
    return convert(f"<?php\nfunction f($x, $y) {{ {known} {texts}\n{php}\n}}".encode())


def written(php: str) -> str:
    """Return the last lines of the conversion: those of the PHP."""
    lines = converted(php).text.rstrip().splitlines()
    start = next(i for i, line in enumerate(lines) if line.strip().startswith("null = None"))
    return "\n".join(line.strip() for line in lines[start + 1 :])


#: PHP and Python, for kinds that are known, and for those that are not.
EXPRESSIONS = [
    # texts
    ("strlen($ascii)", "len(ascii_)"),
    ("strlen($text)", "php.strlen(text)"),
    ("mb_strlen($text)", "len(text)"),
    ("mb_strlen($x)", "php.mb_strlen(x)"),
    ("trim($ascii, '/')", "ascii_.strip('/')"),
    ("trim($ascii)", "php.trim(ascii_)"),
    ("rtrim($text, 'a..z')", "php.rtrim(text, 'a..z')"),
    ("ltrim($text, '0')", "text.lstrip('0')"),
    ("strtoupper($ascii)", "ascii_.upper()"),
    ("strtoupper($text)", "php.strtoupper(text)"),
    ("mb_strtolower($x)", "php.mb_strtolower(x)"),
    ("ucfirst($ascii)", "php.ucfirst(ascii_)"),
    ("str_contains($text, 'a')", "'a' in text"),
    ("str_contains($x, 'a')", "php.str_contains(x, 'a')"),
    ("str_starts_with($text, $ascii)", "text.startswith(ascii_)"),
    ("str_starts_with($x, 'a')", "php.str_starts_with(x, 'a')"),
    ("str_ends_with($text, '.pem')", "text.endswith('.pem')"),
    ("str_ends_with($x, '.pem')", "php.str_ends_with(x, '.pem')"),
    ("implode(',', $texts)", "','.join(texts)"),
    ("implode(',', $list)", "php.implode(',', list_)"),
    ("implode($texts)", "php.implode(texts)"),
    ("explode(',', $text)", "text.split(',')"),
    ("explode(',', $text, 2)", "php.explode(',', text, 2)"),
    ("explode($x, $text)", "php.explode(x, text)"),
    ("str_replace('a', 'b', $text)", "text.replace('a', 'b')"),
    ("str_replace($x, 'b', $text)", "php.str_replace(x, 'b', text)"),
    ("str_replace('a', 'b', $x)", "php.str_replace('a', 'b', x)"),
    ("str_repeat('=', $n)", "'=' * n"),
    ("str_repeat('=', $x)", "php.str_repeat('=', x)"),
    ("str_pad($n, 6, '0', STR_PAD_LEFT)", "str(n).rjust(6, '0')"),
    ("str_pad($ascii, 6)", "ascii_.ljust(6)"),
    ("str_pad($ascii, $x, '0')", "php.str_pad(ascii_, x, '0')"),
    ("str_pad($x, 6, '0', STR_PAD_BOTH)", "php.str_pad(x, 6, '0', php.STR_PAD_BOTH)"),
    ("substr($ascii, 1)", "ascii_[1:]"),
    ("substr($ascii, 0)", "php.substr(ascii_, 0)"),
    ("substr($ascii, 0, 2)", "ascii_[:2]"),
    ("substr($ascii, 1, -1)", "ascii_[1:-1]"),
    ("substr($ascii, -3)", "ascii_[-3:]"),
    ("substr($ascii, -3, -1)", "ascii_[-3:-1]"),
    ("substr($ascii, -3, 5)", "ascii_[-3:]"),
    ("substr($ascii, -3, 2)", "php.substr(ascii_, -3, 2)"),
    ("substr($ascii, 0, 0)", "php.substr(ascii_, 0, 0)"),
    ("substr($text, 0, 2)", "php.substr(text, 0, 2)"),
    ("substr($ascii, $x)", "php.substr(ascii_, x)"),
    ("mb_substr($text, 0, 2)", "text[:2]"),
    ("sprintf('%s-%05d%%', $text, $n)", 'f"{text}-{n:05d}%"'),
    ("sprintf('%d', $n)", "str(n)"),
    ("sprintf('%5d', $n)", "php.sprintf('%5d', n)"),
    ("sprintf('%-5s|', $text)", "php.sprintf('%-5s|', text)"),
    ("sprintf('%d', $x)", "php.sprintf('%d', x)"),
    ("sprintf('%.2f', $float)", "php.sprintf('%.2f', float_)"),
    ("sprintf('%s %s', $text)", "php.sprintf('%s %s', text)"),
    ("strval($n)", "str(n)"),
    # arrays
    ("count($list)", "len(list_)"),
    ("count($x)", "php.count(x)"),
    ("in_array(1, $list)", "1 in list_"),
    ("in_array($x, $list)", "php.in_array(x, list_)"),
    ("in_array('a', $texts, true)", "'a' in texts"),
    ("in_array($float, $list)", "php.in_array(float_, list_)"),
    ("array_key_exists('a', $row)", "'a' in row"),
    ("array_key_exists($x, $row)", "php.array_key_exists(x, row)"),
    ("array_keys($row)", "list(row)"),
    ("array_keys($x)", "php.array_keys(x)"),
    ("array_values($row)", "list(row.values())"),
    ("array_values($x)", "php.array_values(x)"),
    (
        "array_values(array_filter($list, fn($i) => $i > 1))",
        "[i for i in list_ if i > 1]",
    ),
    (
        "array_values(array_filter($list, fn($i) => $i))",
        "php.array_values(php.array_filter(list_, lambda i: i))",
    ),
    ("array_merge($list, $texts)", "[*list_, *texts]"),
    ("array_merge($row, ['c' => 2])", "{**row, **{'c': 2}}"),
    ("array_merge($row, $x)", "php.array_merge(row, x)"),
    ("array_map(fn($i) => $i * 2, $list)", "[i * 2 for i in list_]"),
    ("array_map('trim', $texts)", "[php.trim(item) for item in texts]"),
    ("array_map(fn($i) => 1, $row)", "php.array_map(lambda i: 1, row)"),
    ("array_map(fn($i) => 1, $x)", "php.array_map(lambda i: 1, x)"),
    ("array_map(null, $list, $texts)", "php.array_map(None, list_, texts)"),
    ("array_map($x, $list)", "php.array_map(php.callable_of(x), list_)"),
    ("array_sum($list)", "sum(list_)"),
    ("array_sum(array_map(fn($i) => $i + 1, $list))", "sum((i + 1 for i in list_))"),
    ("array_sum($x)", "php.array_sum(x)"),
    ("array_slice($list, 1)", "list_[1:]"),
    ("array_slice($list, 0, 2)", "list_[:2]"),
    ("array_slice($list, -2)", "php.array_slice(list_, -2)"),
    ("array_slice($x, 1)", "php.array_slice(x, 1)"),
    ("array_reverse($list)", "list_[::-1]"),
    ("array_reverse($row)", "php.array_reverse(row)"),
    ("range(1, 5)", "list(range(1, 6))"),
    ("range(0, 5)", "list(range(6))"),
    ("range(1, $n)", "php.range(1, n)"),
    ("array_column($x, 'id')", "php.array_column(x, 'id')"),
    ("array_search('x', $texts)", "php.array_search('x', texts)"),
    # numbers
    ("intval($float)", "php.to_int(float_)"),
    ("intval($n)", "n"),
    ("intval($x, 16)", "php.intval(x, 16)"),
    ("floatval($n)", "float(n)"),
    ("boolval($n)", "bool(n)"),
    ("abs($n)", "abs(n)"),
    ("abs($x)", "php.abs(x)"),
    ("max($n, 5)", "max(n, 5)"),
    ("max($n, $float)", "php.max(n, float_)"),
    ("min($x, 5)", "php.min(x, 5)"),
    ("pow($n, 2)", "n ** 2"),
    ("pow($x, 2)", "php.power(x, 2)"),
    ("intdiv($n, 2)", "n // 2"),
    ("intdiv(-7, 2)", "php.intdiv(-7, 2)"),
    ("random_int(1, 6)", "php.random_int(1, 6)"),
    ("random_int(1, $x)", "php.random_int(1, x)"),
    # questions
    ("is_null($x)", "x is None"),
    ("is_null(5)", "False"),
    ("is_array($x)", "isinstance(x, (list, dict))"),
    ("is_string($x)", "isinstance(x, str)"),
    ("is_integer($x)", "php.is_int(x)"),
    ("is_numeric($x)", "php.is_numeric(x)"),
    ("function_exists('strlen')", "True"),
    ("function_exists('f')", "True"),
    ("function_exists('gmp_add')", "False"),
    ("function_exists($x)", "php.function_exists(x)"),
    ("defined('PHP_INT_MAX')", "True"),
    ("defined('IN_SHOP')", "php.defined('IN_SHOP')"),
    # the world
    ("time()", "int(time.time())"),
    ("microtime(true)", "time.time()"),
    ("microtime()", "php.microtime()"),
    ("sleep($n)", "time.sleep(n)"),
    ("sleep($x)", "php.sleep(x)"),
    ("is_file($text)", "os.path.isfile(text)"),
    ("is_file($x)", "php.is_file(x)"),
    ("json_encode($x)", "php.json_encode(x)"),
    ("print_r($x, true)", "php.print_r(x, True)"),
    ("call_user_func('trim', $x)", "php.trim(x)"),
    ("call_user_func($x, 1)", "php.call(x, 1)"),
    ("call_user_func_array('trim', $texts)", "php.trim(*texts)"),
    (
        "call_user_func_array('trim', $x)",
        "php.call(php.trim, *php.spread_values(x), **php.spread_names(x))",
    ),
    # questions of a place or a match
    ("strpos($text, 'a') !== false", "'a' in text"),
    ("false === strpos($text, 'a')", "'a' not in text"),
    ("strpos($text, 'a') === 0", "text.startswith('a')"),
    ("strpos($text, 'a') !== 0", "not text.startswith('a')"),
    ("strpos($text, 'a') > 0", "php.greater(php.strpos(text, 'a'), 0)"),
    ("strpos($text, 'a') === 1", "php.identical(php.strpos(text, 'a'), 1)"),
    ("strpos($x, 'a') !== false", "php.strpos(x, 'a') is not False"),
    ("preg_match('/a/', $x) === 1", "bool(php.preg_match('/a/', x))"),
    ("preg_match('/a/', $x) > 0", "bool(php.preg_match('/a/', x))"),
    ("0 < preg_match('/a/', $x)", "bool(php.preg_match('/a/', x))"),
    ("preg_match('/a/', $x) == 0", "not php.preg_match('/a/', x)"),
    ("preg_match('/a/', $x)", "int(bool(php.preg_match('/a/', x)))"),
    ("preg_match('/a/', $x) && $n", "bool(php.preg_match('/a/', x) and n)"),
    ("preg_match_all('/a/', $x)", "php.preg_match_all('/a/', x)[0]"),
    ("preg_match('/a/', $x) === 2", "int(bool(php.preg_match('/a/', x))) == 2"),
    ("function_exists('Shop::name')", "php.function_exists('Shop::name')"),
    ("array_map(fn($i, $k = 2) => $i, $list)", "php.array_map(lambda i, k=2: i, list_)"),
    ("range(5, 1)", "php.range(5, 1)"),
    ("array_map([$x, $y], $list)", "php.array_map(php.callable_of([x, y]), list_)"),
    ("unserialize(data: $x)", "php.unserialize(x)"),
    ("array_search(haystack: $list, needle: 3, strict: true)", "php.array_search(3, list_, True)"),
    ("openssl_sign($x, $row['s'], $y)", "row['s'] is not False"),
    ("strpos(...$list) === 0", "php.identical(php.strpos(*list_), 0)"),
    # by name, and spread
    ("number_format(num: $x, decimals: 2)", "php.number_format(x, 2)"),
    ("htmlspecialchars($x, double_encode: false)", "php.htmlspecialchars(x, 11, None, False)"),
    (
        "json_encode(flags: JSON_UNESCAPED_UNICODE, value: $x)",
        "php.json_encode(x, php.JSON_UNESCAPED_UNICODE)",
    ),
    ("unserialize(options: [], data: $x)", "php.unserialize(x, [])"),
    ("max(...$list)", "php.max(*list_)"),
    ("max(1, ...$x)", "php.max(1, *php.values(x))"),
    ("array_filter($x, 'is_numeric')", "php.array_filter(x, php.is_numeric)"),
    ("array_map([$x, 'name'], $list)", "php.array_map(php.callable_of([x, 'name']), list_)"),
    ("array_map('Shop::name', $list)", "[Shop.name(item) for item in list_]"),
    ("array_map([Shop::class, 'name'], $list)", "[Shop.name(item) for item in list_]"),
    ("array_map('money', $list)", "php.array_map('money', list_)"),
    ("compact('n', 'text')", "{'n': n, 'text': text}"),
    ("[...$x, g($y)]", "php.spread(php.spread([], x), [g(y)])"),
    ("[...$x, trim($y)]", "php.spread([], x, [php.trim(y)])"),
    ("strlen(...)", "php.strlen"),
    ("is_double(...)", "php.is_float"),
]


@pytest.mark.parametrize(("php", "python"), EXPRESSIONS)
def test_an_expression(php: str, python: str) -> None:
    """What is returned is written so."""
    assert written(f"return {php};").splitlines()[-1] == f"return {python}"
    assert converted(f"return {php};").todos == []


STATEMENTS = [
    ("$a = compact('list'); $list[] = 1;", "a = {'list': list_.copy()}\nlist_.append(1)"),
    (
        "return openssl_sign($x, $row['s'], $y);",
        "row['s'] = php.openssl_sign(x, y)\nreturn row['s'] is not False",
    ),
    ("sort($list);", "list_ = sorted(list_)"),
    ("rsort($list);", "list_ = sorted(list_, reverse=True)"),
    ("sort($x);", "x = php.sort(x)"),
    ("ksort($row);", "row = php.ksort(row)"),
    (
        "usort($list, fn($a, $b) => $a <=> $b);",
        "list_ = php.usort(list_, lambda a, b: php.compare(a, b))",
    ),
    ("usort($texts, 'strcmp');", "texts = php.usort(texts, php.strcmp)"),
    ("array_push($list, 1, 2);", "list_.append(1)\nlist_.append(2)"),
    ("array_push($list, ...$x);", "list_ = php.array_push(list_, *php.values(x))"),
    ("array_pop($list);", "list_.pop()"),
    ("array_shift($list);", "list_.pop(0)"),
    ("array_shift($x);", "_, x = php.array_shift(x)"),
    (
        "$a = array_pop($list); $b = array_pop($list);",
        "a = list_.pop()\nb, list_ = php.array_pop(list_)",
    ),
    ("$a = array_push($list, 1);", "list_.append(1)\na = len(list_)"),
    (
        "array_unshift($x, array_pop($x));",
        "taken, x = php.array_pop(x)\nx = php.array_unshift(x, taken)",
    ),
    (
        "array_unshift($x, $x = [5]);",
        "value = (x := [5])\nx = php.array_unshift(x, value)",
    ),
    ("$a = sort($list);", "list_ = sorted(list_)\na = True"),
    ("$a = array_splice($x, 1);", "a, x = php.array_splice(x, 1)"),
    ("parse_str($x, $a);", "a = php.parse_str(x)"),
    ("settype($x, 'integer');", "x = php.to_int(x)"),
    ("preg_match('/a/', $x, $m);", "m = php.preg_match('/a/', x)"),
    (
        "if (preg_match('/a/', $x, $m)) { return 1; }",
        "if (m := php.preg_match('/a/', x)):\nreturn 1",
    ),
    ("preg_match_all('/a/', $x, $m);", "result, m = php.preg_match_all('/a/', x)"),
    ("$a = str_replace('a', 'b', $x, $c);", "a, c = php.str_replace_count('a', 'b', x)"),
    (
        "openssl_sign($x, $s, $y, OPENSSL_ALGO_SHA256);",
        "s = php.openssl_sign(x, y, php.OPENSSL_ALGO_SHA256)",
    ),
    ("define('RATE', 6);", "RATE = 6"),
    ("preg_match('/a/', $x);", "int(bool(php.preg_match('/a/', x)))"),
    ("preg_match('/a/', $x, $row['m']);", "row['m'] = php.preg_match('/a/', x)"),
    (
        "preg_match_all('/a/', $x, $row['m']);",
        "result, found = php.preg_match_all('/a/', x)\nrow['m'] = found",
    ),
    ("trim($x, // blanks\n' ');", "# blanks\nphp.trim(x, ' ')"),
    ("register_shutdown_function('trim', $x);", "atexit.register(php.trim, x)"),
    ("set_time_limit(0); return 1;", "return 1"),
    ("return session_start();", "return True"),
]


@pytest.mark.parametrize(("php", "python"), STATEMENTS)
def test_a_statement(php: str, python: str) -> None:
    """A call that sets or changes what it gets is an assignment."""
    assert written(php) == python
    assert converted(php).todos == []


@pytest.mark.parametrize(
    "php",
    [
        "return date_sun_info($x, 1, 2);",
        "return gmp_add($x, 1);",
        "set_error_handler('f');",
        "settype($x, $y);",
        "preg_replace('/a/', 'b', $x, -1, $n);",
        "return iterator_apply($x, 'f');",
        "return define('A', 1);",
    ],
)
def test_what_a_person_must_write(php: str) -> None:
    """A function without a counterpart stays, with a word; so does what has no value here."""
    assert [todo.code in ("function", "settype", "reference") for todo in converted(php).todos] == [
        True
    ]


@pytest.mark.parametrize(
    ("php", "reason"),
    [
        ("return [PHP_INT_MAX => 1, 2];", "no number follows"),
        ("extract($x);", "makes variables"),
        ("compact($x);", "computed names"),
        ("return get_defined_vars();", "makes variables"),
        ("return round(5, number: 5);", "no argument number"),
        ("return explode(string: 'a');", "needs its argument separator"),
        ("return $x && parse_str($y, $z);", "write it alone"),
        ("return preg_match(...$list) === 1;", "argument that is spread"),
        ("return preg_match(...$list) && $n;", "argument that is spread"),
        ("return $x && preg_match_all('/a/', $y, $z);", "write it alone"),
        ("return $x && array_push($y, array_pop($y), $y = 1);", "set by another argument"),
        ("return $x && f($y, $y = 1); } function f(&$a, $b) { $a = $b;", "set by another argument"),
    ],
)
def test_what_is_refused(php: str, reason: str) -> None:
    """Nobody can see what such a call does."""
    with pytest.raises(Refusal, match=reason):
        converted(php)


def test_each_function_is_there() -> None:
    """What the table has is in compat, or is written in another way."""
    missing = {name for name in signatures() if not hasattr(compat, name)}
    in_other_ways = {*HANDLERS, *SETTERS, *HARMLESS, *ALIASES}
    in_other_ways |= {"define", "register_shutdown_function", "set_error_handler"}
    assert missing <= in_other_ways
    assert not OTHERS & {*signatures()}
    assert not {name for name in OTHERS if hasattr(compat, name)}


def test_each_function_takes_its_arguments() -> None:
    """All that PHP's has, but for options that only PHP's own streams and seeds need."""
    refused = []
    for name, each in signatures().items():
        if any(p.by_reference or p.variadic for p in each.parameters) or not hasattr(compat, name):
            continue
        try:
            inspect.signature(getattr(compat, name)).bind(*each.parameters)
        except TypeError:
            refused.append(name)
    assert refused == ["hash", "hash_file", "hash_init", "hash_update_file"]


_BY_NAME = [
    (name, each)
    for name, each in signatures().items()
    if hasattr(compat, name) and not any(p.by_reference or p.variadic for p in each.parameters)
]


@pytest.mark.parametrize(("name", "signature"), _BY_NAME, ids=[name for name, _ in _BY_NAME])
def test_arguments_by_name(name: str, signature: Signature) -> None:
    """They get their places, whatever their order is."""
    needed: list[Parameter] = [each for each in signature.parameters if not each.default]
    if len(needed) < 2 or any(each.name == "callback" for each in needed) or name in SETTERS:
        return
    places = [f"$a{index}" for index in range(len(needed))]
    named = [f"{each.name}: {place}" for each, place in zip(needed, places, strict=True)]
    texts = []
    for arguments in (named[::-1], places):
        call = f"{name}({', '.join(arguments)})"
        texts.append(f"<?php function f($a0, $a1, $a2, $a3) {{ return {call}; }}".encode())
    assert convert(texts[0]).text == convert(texts[1]).text


def test_the_arguments_of_a_function() -> None:
    """``func_get_args()`` has those that are declared, and all that follow."""
    whole = convert(b"<?php function f($a) { return [func_get_args(), func_num_args()]; }").text
    assert "def f(a, *" in whole
    one = convert(b"<?php function f($a) { return func_get_arg(1); }").text
    assert "php.at([a, *" in one


def test_a_call_that_pushes_in_a_condition() -> None:
    """What can't stand before is one expression."""
    text = convert(b"<?php function f($x, $list) { return $x && array_push($list, 1) > 1; }").text
    assert "len(((value := php.array_push(list_, 1)), (list_ := value))[0]) > 1" in text
