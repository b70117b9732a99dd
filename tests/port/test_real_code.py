"""What real programs do that small ones don't: each was once converted to something else."""

from __future__ import annotations

import pytest

from chainpay.port.conversion import convert

from .conftest import Run, Write
from .test_calls import World
from .test_folders import run_python

pytestmark = pytest.mark.extras  # tree-sitter, ruff


def written(php: str) -> str:
    """Return the conversion of a program, which leaves nothing to decide."""
    converted = convert(f"<?php {php}".encode())
    assert converted.todos == []
    return converted.text


ARGUMENTS = {
    "echo $argv[1] ?? 'none', $argc;": "argv = sys.argv\n",
    "function f() { global $argv; return $argv; } f();": "argv = php.copied(sys.argv)\n",
    "echo count($_SERVER['argv']);": "len(sys.argv)",
    "echo $_SERVER['argc'];": "len(sys.argv)",
    "echo $_SERVER['REQUEST_TIME'];": "int(time.time())",
}


@pytest.mark.parametrize("php", ARGUMENTS)
def test_the_command_line(php: str) -> None:
    """Its words are Python's."""
    assert ARGUMENTS[php] in written(php)


def test_a_function_has_its_own_words() -> None:
    """A parameter is no global variable."""
    assert "sys" not in written(
        "function f($argv) { return $argv; } class A { function argc() {} }"
    )


def test_a_property_that_others_set() -> None:
    """Nothing is known of what a framework, or another file, puts into an object."""
    php = (
        "class Pay extends Component { public $path; function f() { return 'at ' . $this->path; } }"
    )
    assert "php.text(self.path)" in written(php)
    alone = "class Pay { public $rate = 5; function f() { return 2 * $this->rate; } }"
    assert "2 * self.rate" not in written(alone)


def test_a_helper_that_may_be_there() -> None:
    """What is defined unless it exists is a definition; anything else stays a condition."""
    text = written("if (!function_exists('f')) { function f() { return 1; } }\necho f();")
    assert "function_exists" not in text
    assert text.startswith("def f()")
    other = written("if (!function_exists('g')) { function f() { return 1; } }\necho 1;")
    assert "function_exists" in other
    assert "if " in written("if (!$x) { function f() { return 1; } }\necho 1;")


def test_helpers_of_a_folder(port: Run, write: Write) -> None:
    """Another file imports them."""
    helper = "<?php\nif (!function_exists('fen')) {\n    function fen($y) { return $y * 100; }\n}\n"
    main = "<?php\nrequire 'helpers.php';\necho fen('0.58'), \"\\n\";\n"
    folder = write({"helpers.php": helper, "main.php": main})
    assert port(str(folder), "-o", "made").code == 0
    assert run_python(folder / "made" / "main.py") == "58\n"


CONFIG = "<?php\n$C = ['limit' => 2];\n"
LIMIT = "<?php\nrequire_once 'config.php';\nfunction limit() { global $C; return $C['limit']; }\n"


def test_a_global_variable_of_another_file(port: Run, write: Write) -> None:
    """It is imported, if nobody changes it."""
    main = "<?php\nrequire 'limit.php';\necho limit(), \"\\n\";\n"
    folder = write({"config.php": CONFIG, "limit.php": LIMIT, "main.php": main})
    assert port(str(folder), "-o", "made").code == 0
    assert run_python(folder / "made" / "main.py") == "2\n"


def test_a_global_variable_that_changes(port: Run, write: Write) -> None:
    """Each file of Python has its own."""
    main = "<?php\nrequire 'limit.php';\n$C['limit'] = 3;\necho limit(), \"\\n\";\n"
    folder = write({"config.php": CONFIG, "limit.php": LIMIT, "main.php": main})
    assert port(str(folder), "-o", "made").code == 1
    text = (folder / "made/main.py").read_text("utf-8")
    assert "# TODO(include): $C is one variable of several files in PHP: pass it on" in text


def test_a_global_variable_that_is_not_included(port: Run, write: Write) -> None:
    """Whoever reads it learns where it is set."""
    limit = LIMIT.replace("require_once 'config.php';\n", "")
    folder = write({"config.php": CONFIG, "limit.php": limit})
    assert port(str(folder), "-o", "made").code == 1
    text = (folder / "made/limit.py").read_text("utf-8")
    assert "# TODO(include): $C is set by config.php: import it, or pass it on" in text


def test_a_class_of_errors_that_php_misses() -> None:
    """In a namespace, it is a class of that namespace."""
    php = "<?php namespace App; try { f(); } catch (Exception $e) { } g($x instanceof TypeError);"
    assert [todo.code for todo in convert(php.encode()).todos] == ["namespace", "namespace"]
    for right in ("catch (\\Exception $e)", "catch (PayException $e)"):
        assert convert(f"<?php namespace App; try {{ f(); }} {right} {{ }}".encode()).todos == []
    used = "<?php namespace App; use Exception; try { f(); } catch (Exception $e) { }"
    assert convert(used.encode()).todos == []


def test_comments_of_the_file() -> None:
    """They stand first; one beside a short condition stands before it."""
    php = "\n/**\n * 对账\n */\nuse A\\B;\necho getenv('X');\nif ($a) echo 1; // 空\n"
    text = written(php)
    assert text.startswith("# 对账\n\n")
    assert "# 空\nif " in text


WRITTEN = {
    "$a = $b = $c = 0;": "a = b = c = 0\n",
    "mkdir($dir, 0755, true); chmod($dir, $mode);": "php.mkdir(dir_, 0o755, True)\n",
    "chmod($dir, 0600); chmod($dir, $mode);": "php.chmod(dir_, mode)\n",
    "mkdir($dir);": "php.mkdir(dir_)\n",
    r"preg_match('/^\d+\\.\w$/', $x);": 'r"/^\\d+\\.\\w$/"',
    "while (($row = fgets(STDIN)) !== false) { echo $row; }": "php\n\nwhile (row := ",
    "do { $n++; } while (!$done && $n < 3);": "if php.truthy(done) or not ",
    "do { $n++; } while ($a || $b);": "if not php.truthy(a) and (not php.truthy(b)):",
    "function f($t = null) { return $t === null; } echo f(1);": "return t is None",
    "$x = '" + "\n".join(["word " * 9] * 3) + "';": 'x = (\n    "word word',
}


@pytest.mark.parametrize("php", WRITTEN)
def test_it_reads_as_python(php: str) -> None:
    """As a person would write it."""
    assert WRITTEN[php] in written(php)


def test_a_docstring_of_parameters_alone() -> None:
    """Its sections stand below each other."""
    text = written("/**\n * @param int $n 数量\n */\nfunction f($n) { return $n; }")
    assert '    """\n    Args:\n        n: 数量\n    """' in text


ECHOED = '{"path":"/v3/a","trade_state":"SUCCESS"}\n'
BODIES: dict[str, str] = {
    "echo $instance->chain('v3/a')->get()->getBody(), PHP_EOL;": ECHOED,
    "function body($i) { return $i->chain('v3/a')->get()->getBody(); }"
    ' echo body($instance), "\\n";': ECHOED,
    "function show(string $s) { echo $s, PHP_EOL; }"
    " show($instance->chain('v3/a')->get()->getBody());": ECHOED,
    "function show($s) { echo $s->getContents(), PHP_EOL; }"
    " show($instance->chain('v3/a')->get()->getBody());": ECHOED,
    "$all = [$instance->chain('v3/a')->get()->getBody()]; echo $all[0], PHP_EOL;": ECHOED,
    "try { $instance->chain('v3/refused')->get(); }"
    " catch (\\RuntimeException $e) { echo $e->getCode(); }": "400",
    "use WeChatPay\\Crypto\\AesGcm; try { AesGcm::decrypt('AAAA', str_repeat('k', 32), 'n'); }"
    " catch (\\UnexpectedValueException $e) { echo 'no'; }": "no",
    "try { $instance->chain('v3/refused')->get(); }"
    " catch (\\GuzzleHttp\\Exception\\ServerException $e) { echo 5; }"
    " catch (\\GuzzleHttp\\Exception\\ClientException $e) { echo 4; }": "4",
}


@pytest.fixture(params=[False, True], ids=["native", "names"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


@pytest.mark.parametrize("php", BODIES)
def test_what_is_printed(php: str, world: World) -> None:
    """In both spellings."""
    uses = "" if php.startswith("use ") else "use WeChatPay\\Builder; "
    assert world.run(uses + php) == BODIES[php]


def test_objects_that_are_sent(world: World) -> None:
    """They are what PHP's JSON has of them."""
    world.run(
        "enum Kind: string { case A = 'a'; } class Line implements JsonSerializable {"
        " function jsonSerialize(): mixed { return ['n' => 1.0]; } }"
        " class Payer { public $openid = 'o'; private $secret = 's'; }"
        " $instance->chain('v3/a')->post(['json' => ['p' => new Payer, 'k' => Kind::A,"
        " 'lines' => [new Line]]]);"
    )
    assert world.sent == [("POST", "/v3/a", {"p": {"openid": "o"}, "k": "a", "lines": [{"n": 1}]})]


def test_a_class_without_a_name() -> None:
    """It stands behind the class that it inherits from."""
    php = "class A { static function of() { return new class extends A { }; } } echo 1;"
    text = written(php)
    assert text.index("class A:") < text.index("class Anonymous")
