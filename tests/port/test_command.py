"""``chainpay port``: what it reads, what it writes and prints, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from chainpay.cli.port.alignment import align
from chainpay.cli.port.targets import RECORD
from chainpay.port import conversion

from .conftest import Run, Write

ORDER = """<?php

use WeChatPay\\Builder;

class Pay
{
    const NATIVE = 'v3/pay/transactions/native';

    public function __construct(private $instance)
    {
    }

    // 下单
    public function order(string $no, int $fen): string
    {
        $resp = $this->instance->chain(self::NATIVE)->post(['json' => [
            'out_trade_no' => $no,
            'amount' => ['total' => $fen],
        ]]);

        return json_decode($resp->getBody(), true)['code_url'];
    }

    public function query(string $no, string $mchid)
    {
        return $this->instance->v3->pay->transactions->outTradeNo->_out_trade_no_
            ->getAsync(['out_trade_no' => $no, 'query' => ['mchid' => $mchid]]);
    }

    public function others(string $verb, $client, $id)
    {
        $client->request('POST', '/v3/refund/domestic/refunds', ['json' => []]);
        $client->request('GET', 'https://example.com/');
        $this->instance["v3/marketing/favor/stocks/{$id}/coupons"]->{$verb}([]);
        $this->instance->chain('v3/certificates')->get();
        $this->repository->get('v3');
    }
}
"""
TODO = "<?php\n$no = $_GET['no'];\necho \"number $no\\n\";\n"
BAD = "<?php\nif ($a { }\n"
PLAIN = '<?php\necho "hello\\n";\n'
PYTHON = 'print("hello")\n'


# What is read


def test_a_file_is_printed(port: Run, write: Write) -> None:
    """Nothing else is."""
    write({"a.php": PLAIN})
    assert port("a.php") == (0, PYTHON, "")


@pytest.mark.parametrize("words", [[], ["-"]])
def test_the_standard_input(words: list[str], port: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read if no file is named."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLAIN.encode())))
    assert port(*words) == (0, PYTHON, "")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    done = port(*words)
    assert (done.code, done.out) == (2, "")
    assert "chainpay: <stdin>:2:7: " in done.err


def test_nothing_is_piped_in(port: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits at a terminal for a file that doesn't come."""
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    done = port()
    assert done.code == 2
    assert "name a file or a folder, or pipe PHP in: chainpay port FILE.php" in done.err


def test_what_is_not_there(port: Run, write: Write) -> None:
    """A file, a folder without PHP, a file that can't be read."""
    folder = write({"empty/readme.txt": "x"})
    assert "pay.php: there is no such file or folder" in port("pay.php").err
    assert "empty: the folder has no .php file" in port("empty", "--report").err
    (folder / "loop.php").symlink_to(folder / "other.php")
    (folder / "other.php").symlink_to(folder / "loop.php")
    done = port("loop.php")
    assert done.code == 2
    assert "loop.php" in done.err
    assert "Traceback" not in done.err


def test_what_a_folder_leaves_out(port: Run, write: Write) -> None:
    """Libraries, hidden files and templates."""
    write(
        {
            "src/a.php": PLAIN,
            "src/vendor/autoload.php": BAD,
            "src/node_modules/x.php": BAD,
            "src/.git/x.php": BAD,
            "src/.x.php": BAD,
            "src/views/list.blade.php": "@if",
            "src/cert.pem": "x",
        }
    )
    done = port("src", "-o", "made")
    assert (done.code, done.out) == (0, "")
    assert done.err == "files written into made: 1\nother files, left out: 2, 1 of them templates\n"
    assert sorted(path.name for path in Path("made").iterdir()) == [RECORD, "a.py"]


def test_a_folder_is_read_no_further(port: Run, write: Write) -> None:
    """No link that leads out of it, such as to keys; no pipe, which would wait for ever."""
    folder = write({"src/a.php": PLAIN, "secret/key.php": "<?php\nreturn 'KEY';\n"})
    (folder / "src" / "key.php").symlink_to(folder / "secret" / "key.php")
    (folder / "src" / "gone.php").symlink_to(folder / "secret" / "gone.php")
    (folder / "src" / "again.php").symlink_to(folder / "src" / "a.php")
    os.mkfifo(folder / "src" / "pipe.php")
    done = port("src", "-o", "made")
    assert (done.code, done.err) == (0, "files written into made: 2\nother files, left out: 3\n")
    assert sorted(path.name for path in Path("made").iterdir()) == [RECORD, "a.py", "again.py"]


def test_a_file_without_an_end(port: Run) -> None:
    """It is too large, as one of 10 MB is."""
    done = port("/dev/zero")
    assert done.code == 2
    assert "/dev/zero: the file has 64,000,000 bytes" in done.err


# What is written


def test_a_file_is_written(port: Run, write: Write) -> None:
    """Into a file, or into a folder that is there."""
    folder = write({"a.php": PLAIN, "out/x": ""})
    assert port("a.php", "-o", "new/b.py") == (0, "", "")
    assert (folder / "new/b.py").read_text() == PYTHON
    assert port("a.php", "-o", "out").code == 0
    assert (folder / "out/a.py").read_text() == PYTHON
    assert port("a.php", "-o", "-") == (0, PYTHON, "")
    assert [each.name for each in (folder / "new").iterdir()] == ["b.py"]


def test_todos(port: Run, write: Write) -> None:
    """The exit code says that there are some, and a line says how to list them."""
    write({"a.php": TODO})
    done = port("a.php", "-o", "a.py")
    assert done == (
        1,
        "",
        "TODOs: 1; a person must decide there\n  to list them: chainpay port a.php --report\n",
    )
    assert "# TODO(superglobal): " in Path("a.py").read_text()


def test_todos_of_the_standard_input(port: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file can be named to list them."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TODO.encode())))
    done = port()
    assert (done.code, done.err) == (1, "TODOs: 1; a person must decide there\n")


def test_a_file_that_was_changed_is_not_replaced(port: Run, write: Write) -> None:
    """Unless that is asked for; the same text is no change."""
    folder = write({"a.php": PLAIN})
    port("a.php", "-o", "a.py")
    assert port("a.php", "-o", "a.py").code == 0
    (folder / "a.py").write_text("mine = 1\n")
    done = port("a.php", "-o", "a.py")
    assert done.code == 2
    assert "a.py: there already, with another text; nothing was written." in done.err
    assert (folder / "a.py").read_text() == "mine = 1\n"
    assert port("a.php", "-o", "a.py", "--force").code == 0
    assert (folder / "a.py").read_text() == PYTHON


def test_a_folder_that_was_changed(port: Run, write: Write) -> None:
    """What a person changed stays; what only the converter wrote is written anew."""
    folder = write({"src/a.php": PLAIN, "src/lib/b.php": PLAIN})
    assert port("src", "-o", "made").code == 0
    assert (folder / "made/lib/__init__.py").read_text() == ""
    write({"src/a.php": PLAIN.replace("hello", "bye")})
    assert port("src", "-o", "made").code == 0
    assert (folder / "made/a.py").read_text() == 'print("bye")\n'
    write({"src/a.php": PLAIN, "made/lib/b.py": "mine = 1\n"})
    done = port("src", "-o", "made")
    assert done.code == 2
    assert "made/lib/b.py: there already" in done.err
    assert (folder / "made/a.py").read_text() == 'print("bye")\n'
    assert port("src", "-o", "made", "--force").code == 0
    assert (folder / "made/lib/b.py").read_text() == PYTHON


def test_many_changed_files(port: Run, write: Write) -> None:
    """Five are named."""
    write({f"src/a{i}.php": PLAIN for i in range(7)} | {f"made/a{i}.py": "x" for i in range(7)})
    done = port("src", "-o", "made")
    assert done.code == 2
    assert "made/a4.py and 2 more: there already" in done.err


def test_a_refusal_writes_nothing(port: Run, write: Write) -> None:
    """Also of the other files, unless that is asked for."""
    folder = write({"src/a.php": PLAIN, "src/b.php": BAD})
    done = port("src", "-o", "made")
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines() == [
        "chainpay: src/b.php:2:7: ')' is missing here: the ( of line 2 is open",
        "  what it means: chainpay port --explain syntax",
        "nothing was written",
    ]
    assert not (folder / "made").exists()
    done = port("src", "-o", "made", "--keep-going")
    assert done.code == 2
    assert "nothing was written" not in done.err
    assert (folder / "made/a.py").read_text() == PYTHON
    assert not (folder / "made/b.py").exists()


def test_what_is_refused_is_printed_once(port: Run, write: Write) -> None:
    """In the report, if there is one; that nothing was written, only where something would be."""
    write({"src/b.php": BAD})
    assert "nothing was written" not in port("src/b.php").err
    for words in ([], ["--keep-going"]):
        done = port("src", "-o", "made", "--report", *words)
        assert (done.code, done.err) == (2, "nothing was written\n")
        assert done.out.count("')' is missing") == 1


def test_where_nothing_can_be_written(port: Run, write: Write) -> None:
    """A folder in the way, a file in the way, a folder without a place."""
    write({"src/a.php": PLAIN, "file": "x", "made/a.py/x": "x"})
    assert "src is a folder: -o takes a folder" in port("src", "-o", "file").err
    assert "src is a folder: pass -o DIR, --report or --diff" in port("src").err
    for target in ("made", "file/made"):
        done = port("src", "-o", target)
        assert done.code == 2, done
        assert "Traceback" not in done.err
    assert sorted(os.listdir("made")) == ["a.py"]


def test_the_names_of_php(port: Run, write: Write) -> None:
    """They stay if that is asked for."""
    write({"a.php": ORDER})
    assert "chainpay.php import Builder" not in port("a.php").out
    kept = port("a.php", "--keep-names").out
    assert ".chain(Pay.NATIVE).post(" in kept


# The report

CALLS = [
    (16, "POST", "v3/pay/transactions/native", "Native下单"),
    (27, "GET", "v3/pay/transactions/out-trade-no/{out_trade_no}", "商户订单号查询"),
    (32, "POST", "v3/refund/domestic/refunds", "申请退款"),
    (34, "…", "v3/marketing/favor/stocks/{id}/coupons", ""),
    (35, "GET", "v3/certificates", "获取平台证书列表"),
]


def test_the_report(port: Run, write: Write) -> None:
    """Each file with its TODOs, refusals and calls."""
    folder = write({"src/a.php": ORDER, "src/b.php": TODO, "src/c.php": BAD})
    done = port("src", "--report")
    assert done.code == 2
    lines = done.out.splitlines()
    assert lines[0] == "src/a.php → a.py: converted"
    for line, method, path, title in CALLS:
        assert any(
            row.split() == ["line", str(line), method, path, *title.split()] for row in lines
        ), path
    assert "src/b.php → b.py: converted, with TODOs" in lines
    assert any(row.startswith("  line 2  TODO(superglobal)  $_GET is the") for row in lines)
    assert "src/c.php: refused" in lines
    assert any(row.startswith("  line 2  refused(syntax)  ')' is missing") for row in lines)
    assert lines[-2] == "converted: 1, with TODOs: 1, refused: 1; calls: 5"
    assert lines[-1] == "What a word means: chainpay port --explain capitals"
    assert done.err == ""
    assert sorted(os.listdir(folder)) == ["src"]


def test_the_report_for_a_program(port: Run, write: Write) -> None:
    """The same, as JSON."""
    write({"src/a.php": ORDER, "src/b.php": TODO, "src/c.php": BAD})
    one, two, three = json.loads(port("src", "--json").out)
    assert (one["file"], one["output"], one["state"]) == ("src/a.php", "a.py", "converted")
    assert [tuple(each.values()) for each in one["calls"]] == CALLS
    assert [(each["line"], each["code"]) for each in two["todos"]] == [(2, "superglobal")]
    assert two["notes"] == []
    assert two["refusal"] is None
    assert one["names"] == []
    assert two["names"] == []
    assert three["output"] == ""
    assert three["refusal"]["code"] == "syntax"
    assert (three["refusal"]["line"], three["refusal"]["column"]) == (2, 7)


PATHS = """<?php
const REFUNDS = 'v3/refund/domestic/refunds';
class A { const BILLS = 'v3/bill'; }
class Pay {
    function __construct(private $client) {}
    function all($client, $row, $path, $name, $more) {
        $url = 'v3/pay/transactions/native';
        $this->client->chain($url)->post(['json' => ['a' => 1]]);
        $client->chain(REFUNDS)->post(['json' => []]);
        $client->chain(A::BILLS . '/tradebill')->get();
        $client['v3/certificates']->get();
        $client->v3->pay->transactions->id->{$name}->get();
        $client->chain('v3/pay/transactions/id/' . $row['no'])->get();
        $client->chain("v3/pay/transactions/out-trade-no/$this->no/close")->post([]);
        $client->chain("v3/pay/partner/transactions/id/" . no())->get();
        $client->chain('v3/pay/transactions')->chain($path)->chain($row[0])->getAsync();
        $client->getDriver()->request($name, 'v3/certificates');
        $client->getDriver()->select('v2')->request('POST', 'pay/unifiedorder', ['xml' => []]);
        foreach ($row as $each) { $client->chain("v3/$each")->chain($each)->delete(); }
        $a = "v3/$b"; $b = "$a"; $client->chain($a)->get();
        $client->chain($path)->get();
        $client->request($path, $path);
        $client->foo->chain($more)->get();
        $client->get();
        $client->chain("v3/x/" . ($more ? 1 : 2))->get();
    }
}
"""
FOUND = [
    (8, "POST", "v3/pay/transactions/native"),
    (9, "POST", "v3/refund/domestic/refunds"),
    (10, "GET", "v3/bill/tradebill"),
    (11, "GET", "v3/certificates"),
    (12, "GET", "v3/pay/transactions/id/{…}"),
    (13, "GET", "v3/pay/transactions/id/{no}"),
    (14, "POST", "v3/pay/transactions/out-trade-no/{no}/close"),
    (15, "GET", "v3/pay/partner/transactions/id/{no}"),
    (16, "GET", "v3/pay/transactions/{path}/{…}"),
    (17, "…", "v3/certificates"),
    (18, "POST", "v2/pay/unifiedorder"),
    (19, "DELETE", "v3/{each}/{each}"),
    (20, "GET", "v3/{a}"),
    (25, "GET", "v3/x/{more}"),
]


def test_the_paths_of_a_report(port: Run, write: Write) -> None:
    """They are those that the conversion found, whatever PHP makes them of."""
    write({"a.php": PATHS})
    (one,) = json.loads(port("a.php", "--json").out)
    assert [tuple(each.values())[:3] for each in one["calls"]] == FOUND


def test_a_report_beside_the_files(port: Run, write: Write) -> None:
    """With -o, both."""
    write({"a.php": TODO})
    done = port("a.php", "-o", "a.py", "--report")
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("a.php → a.py: converted, with TODOs")
    assert Path("a.py").exists()


def test_a_report_of_nothing(port: Run, write: Write) -> None:
    """A file without calls and TODOs has no table, and no word to explain."""
    write({"a.php": "<?php\necho 'a';\n"})
    done = port("a.php", "--report")
    assert done.code == 0
    assert done.out.splitlines()[0].startswith("a.php")
    assert "line " not in done.out
    assert "--explain" not in done.out


def test_a_note(port: Run, write: Write) -> None:
    """It stands in the report, and is no TODO."""
    write({"a.php": "<?php\n$body = file_get_contents('php://input');\nsave($body);\n"})
    done = port("a.php", "--report")
    assert done.code == 0
    assert "line 2  NOTE(body)  " in done.out


# Both texts


def test_side_by_side(port: Run, write: Write) -> None:
    """Lines that say the same stand beside each other."""
    write({"a.php": ORDER})
    done = port("a.php", "--diff")
    assert done.code == 0
    rows = [line.split(" │ ") for line in done.out.splitlines() if " │ " in line]
    beside = {left.strip(): right.strip() for left, right in rows}
    assert beside["class Pay"] == "class Pay:"
    assert beside["// 下单"] == "# 下单"
    assert beside["'out_trade_no' => $no,"] == '"out_trade_no": no,'
    assert beside["public function query(string $no, string $mchid)"].startswith("def query(")
    assert "\x1b" not in done.out


def test_colours(port: Run, write: Write) -> None:
    """If they are wanted; a TODO stands out, and no text is lost."""
    write({"a.php": TODO, "b.php": ORDER})
    coloured = port("a.php", "--diff", "--color").out
    assert "\x1b[" in coloured
    assert "\x1b[1;30;43m# TODO(superglobal)" in coloured
    plain = port("b.php", "--diff").out
    coloured = re.sub(r"\x1b\[[\d;]*m", "", port("b.php", "--diff", "--color").out)
    assert [line.rstrip() for line in coloured.splitlines()] == plain.splitlines()


def test_at_a_terminal_it_is_paged(
    port: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the pager of the user."""
    write({"a.php": PLAIN})
    paged: list[str] = []

    def page(lines: object, color: bool) -> None:
        assert color is True
        paged.extend(lines)  # type: ignore[arg-type]

    monkeypatch.setattr("click.echo_via_pager", page)
    import chainpay.cli.port.side_by_side as module

    monkeypatch.setattr(module, "is_watched", lambda: True)
    done = port("a.php", "--diff", "--color")
    assert done.out == ""
    assert any("hello" in line for line in paged)


@pytest.mark.parametrize(
    ("left", "right", "rows"),
    [
        ([], [], []),
        (["alpha"], [], [(0, -1)]),
        ([], ["alpha"], [(-1, 0)]),
        (["alpha", "beta"], ["beta"], [(0, -1), (1, 0)]),
        (["alpha", "x", "beta"], ["alpha", "beta"], [(0, 0), (1, -1), (2, 1)]),
        (["alpha beta", "delta"], ["delta", "beta alpha"], [(-1, 0), (0, 1), (1, -1)]),
        (["tradeNo"], ["one", "trade_no"], [(-1, 0), (0, 1)]),
    ],
)
def test_the_alignment(left: list[str], right: list[str], rows: list[tuple[int, int]]) -> None:
    """Every line of both stands once, in order; rare words are beside each other."""
    assert align(left, right) == rows


def test_a_folder_side_by_side(port: Run, write: Write) -> None:
    """Nothing is written."""
    folder = write({"src/a.php": PLAIN, "src/b.php": PLAIN})
    done = port("src", "--diff")
    assert (done.code, done.err) == (0, "")
    assert "src/a.php" in done.out
    assert "src/b.php" in done.out
    assert sorted(os.listdir(folder)) == ["src"]


def test_a_reader_that_has_enough(port: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """``chainpay port a.php | head -1`` ends quietly."""

    def refuse(*_: object, **more: object) -> None:
        raise BrokenPipeError

    write({"a.php": PLAIN})
    monkeypatch.setattr("chainpay.cli.port.run.print", refuse, raising=False)
    assert port("a.php") == (1, "", "")


# Faults, and what is missing


def test_a_fault_of_the_converter(port: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks for a report, and names the file; its frames are printed if they are wanted."""

    def fail(*_: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr(conversion, "render", fail)
    write({"a.php": PLAIN, "src/a.php": PLAIN})
    for words, name in ((["a.php"], "a.php"), (["src", "-o", "made"], "src/a.php")):
        done = port(*words)
        assert (done.code, done.out) == (2, "")
        assert f"chainpay: {name}" in done.err
        assert "a fault of chainpay: please report it (KeyError: 'oops')" in done.err
        assert "chainpay port --explain fault" in done.err
        assert "Traceback" not in done.err
    monkeypatch.setenv("CHAINPAY_TRACEBACK", "full")
    assert "Traceback" in port("a.php").err


def test_the_line_of_a_fault(port: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """The statement that was being converted."""
    from chainpay.port.translate import values

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(values, "literal", fail)
    write({"a.php": "<?php\n\n\necho 5;\n"})
    assert "a.php:4:1: a fault of chainpay" in port("a.php").err


def test_the_extra_is_missing(port: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install; what needs no parser runs."""
    from chainpay.cli.port import command

    monkeypatch.setattr(command, "_NEEDED", ("ruff", "no_such_parser"))
    done = port("a.php")
    assert done.code == 2
    assert "port needs more packages: pip install" in done.err
    assert "[port]" in done.err
    assert port("--explain", "syntax").code == 0


def test_a_bar_while_somebody_watches(
    port: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the standard error."""
    from rich import progress

    steps: list[tuple[float, float]] = []

    def update(self: object, task: object, completed: float, total: float) -> None:
        steps.append((completed, total))

    monkeypatch.setattr(progress.Progress, "update", update)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    write({"src/a.php": PLAIN, "src/b.php": PLAIN})
    assert port("src", "-o", "made", "--color").code == 0
    assert steps[0] == (1, 16)
    assert [done for done, _ in steps] == [*range(1, len(steps) + 1)]
    assert len(steps) <= 16


def test_completion(
    monkeypatch: pytest.MonkeyPatch, plain: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """TAB offers the words of --explain, files and options."""
    from chainpay.cli.commands import run

    def complete(line: str) -> list[str]:
        monkeypatch.setenv("_CHAINPAY_COMPLETE", "bash_complete")
        monkeypatch.setenv("_CHAINPAY_LINE", line)
        assert run([]) == 0
        return capsys.readouterr().out.splitlines()

    assert complete("chainpay port --explain sup") == ["superglobal"]
    assert complete("chainpay port --explain al") == ["all"]
    assert complete("chainpay port pa") == ["\tfile"]
    assert "--keep-names" in complete("chainpay port --k")


def test_its_extra_is_all_that_it_needs() -> None:
    """``pip install chainpay[port]``: the command line's own packages are among them."""
    config = ConfigParser()
    config.read(Path(__file__).parents[2] / "setup.cfg", "utf-8")
    extra = config["options.extras_require"]["port"].split("\n")
    names = {each.partition(" ")[0] for each in extra if each}
    assert names == {"click", "rich", "ruff", "tree-sitter", "tree-sitter-php"}
