"""Folders of PHP become packages whose modules import each other, and print what PHP printed.

`folders` has what a developer has beside ``vendor``; the ``.txt`` is what PHP 8.2 printed.
"""

from __future__ import annotations

import contextlib
import io
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from chainpay.php.compat.objects import autoload

from .conftest import Run, Write

FOLDERS = Path(__file__).parent / "folders"
ROOT = Path(__file__).parents[2]
PROGRAMS = {"shop": "public/index", "plain": "index", "names": "main"}


def run_python(program: Path, *path: Path) -> str:
    """Return what a program prints; it runs from another folder, and leaves no module behind."""
    printed, errors = io.StringIO(), io.StringIO()
    before = set(sys.modules)
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(errors),
    ):
        patch.chdir(program.anchor)
        patch.setattr(autoload, "_MODULES", {})
        patch.setattr(autoload, "_PROGRAMS", {})
        patch.setattr(sys, "path", [str(program.parent), *map(str, path), *sys.path])
        try:
            runpy.run_path(str(program), run_name="__main__")
        finally:
            for name in sys.modules.keys() - before:
                if "made" in Path(getattr(sys.modules[name], "__file__", "") or "").parts:
                    del sys.modules[name]
    assert errors.getvalue() == ""
    return printed.getvalue()


def run_process(program: Path) -> str:
    """Return what a program prints in a process of its own."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, env=environ, check=False)
    assert done.stderr == b""
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize("spelling", [[], ["--keep-names"]])
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_folder(name: str, spelling: list[str], port: Run, tmp_path: Path) -> None:
    """It prints what PHP printed; every file compiles, and imports alone."""
    done = port(str(FOLDERS / name), "-o", "made", *spelling)
    assert done.code == 0, done.err
    made = tmp_path / "made"
    expected = (FOLDERS / f"{name}.txt").read_text("utf-8")
    run = run_process if name == "shop" and not spelling else run_python
    assert run(made / f"{PROGRAMS[name]}.py") == expected
    for file in sorted(made.rglob("*.py")):
        if "index" not in file.name and "main" not in file.name:
            run_python(file, made)


def test_files_that_import_each_other(port: Run, write: Write) -> None:
    """A function imports what it needs when it runs; a base class is imported at the start."""
    folder = write(
        {
            "src/Order.php": """<?php
namespace Shop;
class Order extends Model {
    public function lines(): array { return [new Line($this), new Line($this)]; }
    public function last(): ?Line { $make = fn () => new Line($this); return $make(); }
    public function tag() { return new Tag; }
}
""",
            "src/Line.php": """<?php
namespace Shop;
class Line {
    const EMPTY = Order::NAME . ' line';
    public function __construct(public readonly Order $order) {}
    public static function of(string $name): Line { return (new Order($name))->lines()[0]; }
}
""",
            "src/Tag.php": "<?php\nnamespace Shop;\nclass Tag { const OF = Order::NAME; }\n",
            "src/Model.php": """<?php
namespace Shop;
abstract class Model {
    const NAME = 'order';
    public function __construct(public string $name) {}
}
""",
            "main.php": """<?php
require 'vendor/autoload.php';
use Shop\\Line;
echo Line::of('A')->order->name, Line::EMPTY, count((new Shop\\Order('B'))->lines()), "\\n";
echo (new Shop\\Order('C'))->last()->order->name, "\\n";
""",
        }
    )
    done = port(str(folder), "-o", "made")
    assert (done.code, done.err.count("written")) == (0, 1)
    assert run_python(folder / "made" / "main.py") == "Aorder line2\nC\n"
    order = (folder / "made/src/Order.py").read_text("utf-8")
    head, _, body = order.partition("class Order")
    assert "from src.Model import Model" in head
    assert "from src.Line import Line" in body
    assert "from src.Tag import Tag" in body
    assert "TYPE_CHECKING:\n    from src.Line import Line" in head
    assert "Tag" not in head
    line = (folder / "made/src/Line.py").read_text("utf-8")
    assert "\nfrom src.Order import Order\n" in line.partition("class Line")[0]


def test_names_that_python_has_otherwise(port: Run, write: Write) -> None:
    """Modules hide none of Python's own; a file beside a folder of its name is another module."""
    folder = write(
        {
            "json.php": "<?php function as_json($x) { return json_encode($x); }",
            "class.php": "<?php class Box { public $n = 1; }",
            "config.php": "<?php return ['a' => 1];",
            "config/pay-v3.php": "<?php return ['b' => 2];",
            "2021.php": "<?php const YEAR = 2021;",
            "main.php": """<?php
require 'json.php'; require 'class.php'; require '2021.php';
$a = require 'config.php'; $b = require __DIR__ . '/config/pay-v3.php';
echo as_json([$a, $b, (new Box)->n, YEAR]), "\\n";
""",
        }
    )
    assert port(str(folder), "-o", "made").code == 0
    assert run_python(folder / "made" / "main.py") == '[{"a":1},{"b":2},1,2021]\n'
    names = {path.name for path in (folder / "made").rglob("*.py")}
    assert names == {
        *("json_.py", "class_.py", "config_.py", "pay_v3.py", "_2021.py", "main.py", "__init__.py"),
    }


def test_two_files_of_one_name(port: Run, write: Write) -> None:
    """Neither is chosen."""
    folder = write({"src/order-list.php": "<?php echo 1;", "src/order_list.php": "<?php echo 2;"})
    done = port("src", "-o", "made")
    assert done.code == 2
    assert "another file becomes order_list.py too: rename one of them" in done.err
    assert not (folder / "made").exists()


INCLUDES = {
    "require $plugin;": "a file is included whose path is computed",
    "require dirname(__DIR__, $levels) . '/lib.php';": "a file is included whose path is computed",
    "require __DIR__ . '/lib/other.php';": " lib/other.php is included, and is no file",
    "require __DIR__ . '/../above.php';": " ../above.php is included, and is no file",
    "require '/page.php';": " /page.php is included, and is no file",
    "function show() { require __DIR__ . '/page.php'; }": (
        "page.php runs each time in PHP, and once in Python: make it a function"
    ),
    "$title = 'A'; require 'page.php';": "page.php reads $title of this file: make it a function",
}


@pytest.mark.parametrize("php", INCLUDES)
def test_an_include_that_a_person_must_decide(php: str, port: Run, write: Write) -> None:
    """It gets a TODO, at its place."""
    page = "<?php\necho 'page ' . ($title ?? 'none');"
    folder = write({"main.php": f"<?php\n{php}\n", "page.php": page})
    done = port(str(folder), "-o", "made")
    assert done.code == 1
    main = (folder / "made/main.py").read_text("utf-8")
    assert "# TODO(include): " in main
    assert INCLUDES[php] in main.replace("\n# ", " ")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("'lib.php'", "lib.php is included: convert the folder"),
        ("__DIR__ . '/lib.php'", "./lib.php is included: convert the folder"),
        ("dirname(__DIR__) . '/lib.php'", "…/lib.php is included: convert the folder"),
        ("$base . '/lib.php'", "a file is included whose path is computed"),
    ],
)
def test_an_include_of_a_file_that_is_alone(path: str, said: str, port: Run, write: Write) -> None:
    """Nobody knows what the other file defines."""
    write({"main.php": f"<?php\nrequire 'vendor/autoload.php';\nrequire {path};\n"})
    done = port("main.php")
    assert done.code == 1
    assert done.out.count("TODO") == 1
    assert f"# TODO(include): {said}" in done.out


def test_a_change_of_what_another_file_returns(port: Run, write: Write) -> None:
    """Each require has its own array."""
    folder = write(
        {
            "config.php": "<?php\n$hosts = ['a', 'b'];\nreturn ['hosts' => $hosts, 'n' => 1];",
            "main.php": """<?php
function load() { $c = require __DIR__ . '/config.php'; $c['n']++; return $c; }
$one = load(); $two = load(); $three = require 'config.php'; $three['hosts'][] = 'c';
echo json_encode([$one, $two, $three, require 'config.php']), "\\n";
""",
        }
    )
    assert port(str(folder), "-o", "made").code == 0
    assert run_python(folder / "made" / "main.py") == (
        '[{"hosts":["a","b"],"n":2},{"hosts":["a","b"],"n":2},'
        '{"hosts":["a","b","c"],"n":1},{"hosts":["a","b"],"n":1}]\n'
    )


def test_a_class_below_changes_what_its_parent_has(port: Run, write: Write) -> None:
    """In another file, too: each object has its own list, and a method may be replaced."""
    folder = write(
        {
            "Base.php": """<?php
abstract class Base {
    protected $items = [];
    public function label() { return null; }
    public function show() { return $this->label() . ':' . count($this->items); }
}
""",
            "Adds.php": """<?php
trait Adds { function add($x) { $this->items[] = $x; return $this; } }
""",
            "Cart.php": """<?php
class Cart extends Base {
    use Adds;
    public function label() { return 'cart'; }
}
""",
            "main.php": """<?php
require 'Base.php'; require 'Adds.php'; require 'Cart.php';
$one = (new Cart)->add(1)->add(2);
$two = (new Cart)->add(3);
echo $one->show(), $two->show(), "\\n";
""",
        }
    )
    assert port(str(folder), "-o", "made").code == 0
    assert run_python(folder / "made" / "main.py") == "cart:2cart:1\n"


def test_self_in_a_trait_of_another_file(port: Run, write: Write) -> None:
    """A trait doesn't know who uses it: where a class below does, a person must decide."""
    folder = write(
        {
            "Named.php": "<?php\ntrait Named { static function name() { return self::class; } }\n",
            "Base.php": "<?php\nclass Base { use Named; }\n",
            "Low.php": "<?php\nclass Low extends Base {}\n",
        }
    )
    assert port(str(folder), "-o", "made").code == 1
    made = (folder / "made" / "Named.py").read_text("utf-8")
    assert "TODO(static): self in a trait is the class that uses it" in made


def test_names_that_are_computed(port: Run, write: Write) -> None:
    """PHP finds a class, a function or a constant of any file by its name."""
    folder = write(
        {
            "src/Pay/Wechat.php": """<?php
namespace Shop\\Pay;
class Wechat extends Base { const FEE = 6; public static function make() { return new static; } }
""",
            "src/Pay/Base.php": """<?php
namespace Shop\\Pay;
abstract class Base { public function name() { return static::class; } }
""",
            "src/money.php": "<?php\nfunction to_fen($yuan) { return (int) round($yuan * 100); }\n",
            "main.php": r"""<?php
require 'vendor/autoload.php';
require 'src/money.php';
const MODE = 'test';
$kind = 'wechat';
$class = 'Shop\\Pay\\' . ucfirst($kind);
$pay = new $class;
echo $pay->name(), ' ', class_exists('Shop\Pay\Alipay') ? 'yes' : 'no', "\n";
echo is_subclass_of($class, 'Shop\Pay\Base') ? 'yes' : 'no', constant($class . '::FEE'), "\n";
echo get_class($class::make()), ' ', implode(',', array_map('to_fen', ['0.58', 1])), "\n";
$f = 'to_' . 'fen';
echo $f('2'), defined('MODE') ? MODE : '', defined('NOPE') ? 1 : 0, "\n";
""",
        }
    )
    done = port(str(folder), "-o", "made")
    assert done.code == 0, done.err
    assert run_python(folder / "made" / "main.py") == (
        "Shop\\Pay\\Wechat no\nyes6\nShop\\Pay\\Wechat 58,100\n200test0\n"
    )
    names = (folder / "made/php_names.py").read_text("utf-8")
    assert '"Shop\\\\Pay\\\\Wechat": "src.Pay.Wechat"' in names
    assert '"to_fen()": "src.money"' in names


def test_a_constant_whose_name_is_computed(port: Run, write: Write) -> None:
    """It gets a TODO, as in a file that is alone."""
    folder = write({"main.php": "<?php\nforeach (['A' => 1] as $k => $v) { define($k, $v); }\n"})
    assert port(str(folder), "-o", "made").code == 1
    assert "# TODO(function): " in (folder / "made/main.py").read_text("utf-8")


def test_a_return_in_a_file_that_is_included(port: Run, write: Write) -> None:
    """It ends the file, which no module of Python does."""
    lib = "<?php\necho 'lib';\nif (getenv('QUIET')) { return; }\necho 'loud';\n"
    folder = write({"main.php": "<?php\nrequire 'lib.php';\n", "lib.php": lib})
    assert port(str(folder), "-o", "made").code == 1
    assert "# TODO(return): " in (folder / "made/lib.py").read_text("utf-8")
    assert "TODO" not in (folder / "made/main.py").read_text("utf-8")


LOUD = '<?php\necho "loud\\n";\nconst SIZE = 2;\nfunction twice($x) { return $x * SIZE; }\n'


def test_a_file_that_runs_is_imported_where_it_is_included(port: Run, write: Write) -> None:
    """Also for its functions: not at the start, as others are."""
    main = '<?php\necho "start\\n";\nrequire \'loud.php\';\necho twice(4), SIZE, "\\n";\n'
    folder = write({"main.php": main, "loud.php": LOUD})
    assert port(str(folder), "-o", "made").code == 0
    assert run_python(folder / "made" / "main.py") == "start\nloud\n82\n"


def test_a_file_that_runs_is_not_run_once_more(port: Run, write: Write) -> None:
    """Who needs something of it and doesn't include it gets a TODO."""
    lib = "<?php\nfunction four() { return twice(2); }\n"
    main = LOUD + "require 'lib.php';\necho four();\n"
    folder = write({"main.php": main, "lib.php": lib})
    done = port(str(folder), "-o", "made")
    assert done.code == 1
    text = (folder / "made/lib.py").read_text("utf-8")
    assert "# TODO(program): twice is of main.php, which runs when it is imported: move it" in text
    assert "import twice" not in text


def test_a_constant_of_the_program_guards_a_file(port: Run, write: Write) -> None:
    """It is set before the file is imported."""
    lib = "<?php\ndefined('IN_SHOP') or exit('no access');\nfunction hello() { return 'hello'; }\n"
    main = "<?php\ndefine('IN_SHOP', true);\nrequire 'lib.php';\necho hello(), \"\\n\";\n"
    folder = write({"main.php": main, "lib.php": lib})
    done = port(str(folder), "-o", "made")
    assert done.code == 0, done.err
    assert run_python(folder / "made" / "main.py") == "hello\n"


def test_a_file_that_is_refused_leaves_the_others(port: Run, write: Write) -> None:
    """In the middle of the conversion, too."""
    bad = "<?php\nclass Bad { function f() { $$x = 1; } }\n"
    folder = write({"a.php": "<?php\necho 1;\n", "bad.php": bad})
    done = port(str(folder), "-o", "made", "--keep-going")
    assert done.code == 2
    assert "bad.php:2:" in done.err
    assert (folder / "made/a.py").exists()
