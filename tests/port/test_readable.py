"""What is converted reads as Python that a person wrote, as far as PHP's meaning allows it."""

from __future__ import annotations

import pytest

from chainpay.port.conversion import Converted, convert
from chainpay.port.options import Options

pytestmark = pytest.mark.extras  # tree-sitter, ruff

ERRORS = (
    "use GuzzleHttp\\Exception\\{BadResponseException, ClientException, ConnectException,"
    " RequestException, ServerException};"
)


def _convert(php: str) -> Converted:
    return convert(f"<?php {ERRORS} {php}".encode(), "a.php", Options())


def _written(php: str) -> str:
    """Return the conversion of a program, which leaves nothing to decide."""
    converted = _convert(php)
    assert converted.todos == []
    return converted.text


def _caught(*classes: str) -> str:
    """Return the excepts of a call, each of which returns its number."""
    catches = [f"catch ({each} $e) {{ return {i}; }}" for i, each in enumerate(classes)]
    return _written(f"function f($c) {{ try {{ $c->v3->a->get(); }} {' '.join(catches)} }}")


COMPLETE = [
    ("ClientException", "ServerException"),
    ("ServerException", "ClientException"),
    ("ClientException", "BadResponseException"),
    ("ServerException", "RequestException"),
    ("ClientException", "BadResponseException", "RequestException"),
    ("ServerException | ClientException", "RequestException"),
]
OPEN = [
    ("ClientException",),
    ("ServerException", "ConnectException"),
    ("ConnectException", "RequestException"),
    ("ServerException | ConnectException", "ClientException"),
]


@pytest.mark.parametrize("classes", COMPLETE, ids=", ".join)
def test_the_last_except_takes_the_rest(classes: tuple[str, ...]) -> None:
    text = _caught(*classes)
    assert "raise" not in text
    assert f"return {len(classes) - 1}" in text


@pytest.mark.parametrize("classes", OPEN, ids=", ".join)
def test_an_error_that_no_except_takes(classes: tuple[str, ...]) -> None:
    assert "else:\n            raise" in _caught(*classes)


def test_in_apiv2_the_last_except_tests_too() -> None:
    """There an answer of another status is an error as well."""
    text = _written(
        "function f($c) { try { $c->v2->a->post(); } catch (ClientException $e) { return 1; }"
        " catch (ServerException $e) { return 2; } }"
    )
    assert "else:\n            raise" in text


def test_a_test_that_the_next_one_implies() -> None:
    asks = "$e instanceof RequestException && $e->hasResponse()"
    php = "function f($o) { try { $o(); } catch (Exception $e) { return %s ? 1 : 2; } }"
    both = "isinstance(e, (chainpay.APIError, chainpay.VerificationError))"
    assert f"return 1 if {both} else 2" in _written(php % asks)
    assert f"{both} and php.truthy(o)" in _written(php % f"{asks} && $o")
    other = _written(php % "$e instanceof RequestException && $o instanceof ClientException")
    assert other.count("isinstance") == 2


def test_a_variable_that_outlives_calls() -> None:
    """It stands among the fields of its class, if its value needs nothing else."""
    text = _written(
        "class A { const B = 1; public $c = 2; public function f() { static $n = 0, $m = [];"
        " $m[] = ++$n; return $m; } public static function g() { static $o = self::B * 2;"
        " return $o; } } class D { public function h() { static $p = null; return $p; } }"
    )
    assert "    c = 2\n" in text
    assert "    _f_n = 0\n" in text
    assert text.index("_f_n = 0") < text.index("_f_m = []") < text.index("def f(")
    assert "\nA._g_o = A.B * 2\n" in text
    assert "class D:\n    _h_p = None\n" in text


def test_names_are_counted_in_each_function() -> None:
    text = _written(
        "class A { function f($a) { return g() ?: $a; } function h($a) { return g() ?: $a; } }"
        " function i($value, $b) { return g() ?: $value; }"
    )
    assert text.count("(value := g())") == 2
    assert text.count("(value_2 := g())") == 1
    assert "def i(value, b):" in text


def test_a_case_that_goes_on() -> None:
    """In Python it has the rest itself, and no comment that it goes on."""
    text = _written(
        "function f($a) { switch ($a) { case 1: $a = 2;\n// no break\n"
        "default:\n// the rest\nreturn $a; } }"
    )
    assert "no break" not in text
    assert "# the rest" in text


def test_an_exception_of_php() -> None:
    """One class has one name."""
    text = _written("class E extends Exception {} throw new Exception('x', 7);")
    assert "class E(php.Exception):" in text
    assert 'raise php.Exception("x", 7)' in text


def test_a_method_that_is_a_word_of_python() -> None:
    converted = _convert("function f($redis) { $redis->del('a'); $redis->del('b'); }")
    assert 'redis.del_("a")' in converted.text
    assert [note.reason[:19] for note in converted.notes] == ["del() of this objec"]
    assert _convert("class A { function del() {} } f()->del();").notes[0].reason[:3] != "del"


TYPES = """
namespace App\\Jobs;
use App\\Models\\Order;
use Illuminate\\Http\\Request;
class Job
{
    public function __construct(private Pay $pay, protected ?Order $order, \\Closure $c) {}
    public function go(Request|string $request, iterable $i, mixed $m, self $s): ?Order
    {
        return $this->order ?? new Order();
    }
    public function of(\\DateTimeInterface $d, \\Psr\\Http\\Message\\ResponseInterface $r): static
    {
        return $this;
    }
}
"""


def test_types_of_a_framework() -> None:
    """A class that only types name is imported for type checkers: PHP loads none for them."""
    text = convert(f"<?php {TYPES}".encode()).text
    assert "if TYPE_CHECKING:\n    from Illuminate.Http import Request\n" in text
    assert "\nfrom App.Models import Order\n" in text
    assert "import them: Pay,\n# App.Models.Order, Illuminate.Http.Request\n" in text
    heads = [line.strip() for line in text.splitlines() if "def " in line]
    assert heads == [
        "def __init__(self, pay: Pay, order: Order | None, c):",
        "def go(self, request: Request | str, i, m, s: Job) -> Order | None:",
        "def of(self, d, r) -> Job:",
    ]


def test_a_type_that_only_php_has() -> None:
    """What is called of it has to be written anew, which no name in the file says."""
    converted = _convert("class A { function f(\\PDO $db, ?\\Redis $r) { $db->exec(''); } }")
    assert [todo.code for todo in converted.todos] == ["class", "class"]
    assert _convert("class PDO {} function f(PDO $db) {}").todos == []


def test_a_name_of_a_function_calls_nothing() -> None:
    """So what stands behind it may be taken from its array before the statement."""
    text = _written(
        "function f($s) { $l = explode(';', $s); $h = array_map('trim', array_shift($l));"
        " return [$h, $l]; }"
    )
    assert "    taken, l = php.array_shift(l)\n    h = php.array_map(php.trim, taken)\n" in text


def test_a_text_that_is_too_long(capsys: pytest.CaptureFixture[str]) -> None:
    """It is written in parts, which Python joins; braces and quotes stay what they are."""
    text = _written(
        "$o = ['a' => 1, 'b' => 'x\"y', 'c' => '{z}'];"
        ' echo "mchid=\\"{$o[\'a\']}\\",nonce_str=\\"{$o[\'b\']}\\",timestamp=\\"{$o[\'c\']}\\",",'
        " \"serial_no='{$o['a']}',signature={{$o['a']}} \\\\ the end of a text that is long\\n\";"
    )
    assert max(map(len, text.splitlines())) <= 100
    words = "the words that stand before a value are a text of their own, without an f"
    assert f'    "{words} ' in _written(f"function f($a) {{ return '{words} as it is: ' . $a; }}")
    assert text.count('    f"') + text.count("    f'") > 1
    exec(text, {})
    assert capsys.readouterr().out == (
        'mchid="1",nonce_str="x"y",timestamp="{z}",'
        "serial_no='1',signature={1} \\ the end of a text that is long\n"
    )


def test_an_error_that_has_an_answer() -> None:
    """Where ``hasResponse()`` holds, the answer is there; elsewhere it may not be."""
    text = _written(
        "function f($c) { try { $c->v3->a->get(); } catch (RequestException $e) {"
        " if ($e->hasResponse()) { $r = $e->getResponse(); return $r->getStatusCode(); }"
        " $r = $e->getResponse(); return $r ? 1 : 2; } }"
    )
    assert "            r = e.response\n            return r.status_code\n" in text
    assert 'r = getattr(e, "response", None)\n        return 1 if r is not None else 2' in text
    other = _written("function f($o) { return $o->hasResponse() ? $o->getResponse() : null; }")
    assert "php.psr(o).getResponse()" in other
    asked = _written("function f($o) { if ($o->hasResponse()) { return $o->getResponse(); } }")
    assert "return php.psr(o).getResponse()" in asked
