"""TAB: what is offered, as each shell asks for it; and real shells, where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from chainpay.__main__ import main
from chainpay.catalog import spelling
from chainpay.cli import COMMANDS, profiles
from chainpay.cli.shells.scripts import SHELLS

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
NATIVE = "chainpay call v3/pay/transactions/native"
REFUNDS = "v3/refund/domestic/refunds"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED):  # type: ignore[no-untyped-def]
    """Return the candidates for a line, as fish gets them: text → help."""

    def ask(line: str, shell: str = "fish") -> dict[str, str]:
        monkeypatch.setenv("_CHAINPAY_COMPLETE", f"{shell}_complete")
        monkeypatch.setenv("_CHAINPAY_LINE", line)
        assert main([]) == 0
        lines = capsys.readouterr().out.splitlines()
        if shell == "zsh":
            return {lines[i + 1]: lines[i] for i in range(0, len(lines) - 1, 3)}
        rows = (each.split("\t") for each in lines if each)
        return {row[1] if shell == "fish" else "\t".join(row): row[-1] for row in rows}

    return ask


NATIVE_ATTRIBUTES = "v3.pay.transactions.native.post"


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("chainpay f", {"find"}),
        ("chainpay ", {*COMMANDS}),
        (f"chainpay show {REFUNDS}/", {*spelling.complete_path(f"{REFUNDS}/")}),
        ("chainpay call v3.pay.transactions.nat", {"v3.pay.transactions.native.post"}),
        ("chainpay show REFUND.SUC", {"REFUND.SUCCESS"}),
        ("chainpay call P", {"POST", "PUT", "PATCH"}),
        ("chainpay call -X P", {"POST", "PUT", "PATCH"}),
        ("chainpay show PAT", {"PATCH"}),
        ("chainpay show POST_", {"POST_DATA_EMPTY"}),
        ("chainpay call POST v3/pay/transactions/nat", {"v3/pay/transactions/native"}),
        (f"{NATIVE} ", set()),
        ("chainpay show SIGN_ERROR S", set()),
        ("chainpay show POST SIGN", set()),
        ("chainpay call v3.pay.transactions.native.post v", set()),
        (f"{NATIVE} -j description=@or", {"description=@or"}),
        ("chainpay call v3/none -j a=@or", {"a=@or"}),
        (f"{NATIVE} --json-body @or", {"@or"}),
        (f"{NATIVE} --json-body or", set()),
        (f"chainpay call {REFUNDS}/{{out_refund_no}} -p out_refund_no=@or", {"out_refund_no=@or"}),
        ("chainpay call --dry", {"--dry-run"}),
        ("chainpay completion ", {*SHELLS}),
        (
            "chainpay gateway re",
            {"refund", "reset", "resend", "records", "record", "requests", "request"},
        ),
        (f"{NATIVE} -j am", {"amount."}),
        (f"{NATIVE} -j amount.", {"amount.total=", "amount.currency="}),
        (f"{NATIVE} -j amount.total=1 -j amount.c", {"amount.currency="}),
        (f"{NATIVE} --field des", {"description="}),
        (f"{NATIVE} -j detail.goods", {"detail.goods_detail.0."}),
        (f"{NATIVE} -j detail.goods_detail.0.qu", {"detail.goods_detail.0.quantity="}),
        (
            f"{NATIVE} -j settle_info.profit_sharing=",
            {"settle_info.profit_sharing=true", "settle_info.profit_sharing=false"},
        ),
        (f"chainpay call {REFUNDS} -j funds_account=AV", {"funds_account=AVAILABLE"}),
        (f"{NATIVE} -j detail.goods_detail.0.quantity=", set()),
        (f"{NATIVE} -j no.such.", set()),
        (f"{NATIVE} -j no.such=", set()),
        ("chainpay call v3/none -j a", set()),
        ("chainpay call -j a", set()),
        ("chainpay call GET v3/bill/tradebill -q bill_t", {"bill_type="}),
        ("chainpay call -X GET v3/payscore/payafter-orders -q out", {"out_order_no="}),
        ("chainpay call v2.pay.orderquery.post -x out", {"out_trade_no="}),
        (f"chainpay call {REFUNDS}/{{out_refund_no}} -p o", {"out_refund_no="}),
        ("chainpay call v3/none -p o", set()),
        ("chainpay call v3/certificates --select d", {"data.*."}),
        ("chainpay call v3/certificates --select data.*.ser", {"data.*.serial_no"}),
        ("chainpay call v3/none --select d", set()),
        ("chainpay skeleton v3/refund/domestic/refunds --role pa", {"partner"}),
        ("chainpay skeleton v3/none --role ", set()),
        ("chainpay gateway --fault rese", {"reset", "reset-after"}),
        ("chainpay gateway faults add rese", {"reset", "reset-after"}),
        ("chainpay gateway --fault 'reset-after pa", {"reset-after path="}),
        ("chainpay gateway --fault 'reset nth=2 ti", {"reset nth=2 times="}),
        ("chainpay wait --prof", {"--profile"}),
        ("chainpay bulk re", {"resume", "retry", "report"}),
        ("chainpay bulk run --operation v3.pay.transactions.nat", {f"{NATIVE_ATTRIBUTES}"}),
        (f"chainpay bulk run --operation {NATIVE_ATTRIBUTES} --map am", {"amount."}),
        (f"chainpay bulk run --operation {NATIVE_ATTRIBUTES} --set amount.c", {"amount.currency="}),
        ("chainpay bulk run --map am", set()),
    ],
)
def test_what_is_offered(line: str, offered: set[str], ask) -> None:  # type: ignore[no-untyped-def]
    """At the end of the line, whatever stands before."""
    assert set(ask(line)) == offered


def test_candidates_say_what_they_are(ask) -> None:  # type: ignore[no-untyped-def]
    """Fields by their names in Chinese, with * if they are required; commas and all."""
    assert ask(f"{NATIVE} -j amount.t") == {"amount.total=": "总金额 *"}
    assert ask("chainpay gateway --fault clo")["clock"].endswith("wrong, by default 600")
    assert ask(f"chainpay skeleton {REFUNDS} --role m") == {"merchant": "直连商户"}
    assert ask("chainpay fin")["find"].startswith("Find operations by everyday words, Chinese")


def test_profiles_are_offered(ask, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """By their names."""
    monkeypatch.setattr(
        "chainpay.cli.shells.candidates.list_profiles", lambda: ["shop", "shop2", "x"]
    )
    assert set(ask("chainpay call --profile sh")) == {"shop", "shop2"}
    assert profiles.list_profiles() == []


@pytest.mark.parametrize(
    ("shell", "line", "offered"),
    [
        ("bash", "chainpay call --file ph", {"\tfile"}),
        ("bash", "chainpay certificates -o o", {"\tdir"}),
        ("bash", f"{NATIVE} --json-body @o", {"\tat"}),
        ("zsh", f"{NATIVE} --json-body @o", {"@o"}),
        ("bash", f"chainpay call {REFUNDS} -j funds_account=AV", {"AVAILABLE"}),
        ("bash", f"{NATIVE} -j am", {"amount."}),
        ("bash", "chainpay gateway --fault 'reset nth=2 ti", {"reset nth=2 times="}),
        ("bash", "chainpay gateway --fault reset\\ nth=2\\ ti", {"2 times="}),
        ("bash", "chainpay find \\", set()),
        ("zsh", "chainpay call --file ph", {"ph"}),
        ("zsh", f"{NATIVE} -j am", {"amount."}),
        ("zsh", "chainpay call --dry", {"--dry-run"}),
        ("csh", "chainpay f", set()),
    ],
)
def test_each_shell_has_its_form(
    shell: str,
    line: str,
    offered: set[str],
    ask,  # type: ignore[no-untyped-def]
) -> None:
    """Bash replaces only what is behind the last =; files are its own affair."""
    result = ask(line, shell)
    assert set(result) == offered
    if shell == "zsh":
        expected = {"ph": "file", "@o": "at", "amount.": "open", "--dry-run": "plain"}
        assert result.items() <= expected.items()


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_of_a_shell(shell: str, capsys: CAPTURED) -> None:
    """It calls this program; no other shell has one."""
    assert main(["completion", shell]) == 0
    assert f"{shell}_complete" in capsys.readouterr().out
    assert main(["completion", "csh"]) == 2
    assert "csh" in capsys.readouterr().err


# Real shells

TYPED = [
    (f"{NATIVE} -j amount.cur", f"{NATIVE} -j amount.currency="),
    (f"{NATIVE} -j amou", f"{NATIVE} -j amount."),
    (
        f"chainpay call {REFUNDS} -j funds_account=AV",
        f"chainpay call {REFUNDS} -j funds_account=AVAILABLE",
    ),
    ("chainpay call --dry", "chainpay call --dry-run"),
    ("chainpay call v3.pay.transactions.nat", "chainpay call v3.pay.transactions.native.post"),
    ("chainpay gateway --fault unk", "chainpay gateway --fault unknown-key"),
    ("chainpay gateway --fault 'reset ti", "chainpay gateway --fault 'reset times="),
    ('chainpay gateway --fault "reset ti', 'chainpay gateway --fault "reset times='),
    (f"{NATIVE} --json-body @or", f"{NATIVE} --json-body @order.json"),
    (f"{NATIVE} -j attach=@or", f"{NATIVE} -j attach=@order.json"),
    ("chainpay call POS", "chainpay call POST"),
]
PROMPTS = {
    "bash": (["--norc", "--noprofile", "-i"], "bind 'set enable-bracketed-paste off'"),
    "zsh": (["-f", "-i"], "autoload -U compinit; compinit -u -D; unsetopt zle_bracketed_paste"),
}


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program ``chainpay`` on the PATH."""
    file = tmp_path / "bin" / "chainpay"
    file.parent.mkdir()
    file.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m chainpay "$@"\n')
    file.chmod(0o755)
    monkeypatch.setenv("PATH", f"{file.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.mark.extras
@pytest.mark.usefixtures("program")
@pytest.mark.parametrize("shell", PROMPTS)
def test_a_real_shell_completes(
    shell: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody types, and presses TAB; what is open gets no space behind it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "order.json").write_text("{}")
    pexpect = pytest.importorskip("pexpect")
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    arguments, setup = PROMPTS[shell]
    monkeypatch.setenv("PS1", "READY> ")
    monkeypatch.setenv("INPUTRC", os.devnull)
    prompt = pexpect.spawn(shell, arguments, encoding="utf-8", timeout=15, dimensions=(40, 200))
    prompt.sendline(f'PS1="READY> "; {setup}; eval "$(chainpay completion {shell})"; echo DO""NE')
    prompt.expect("DONE")
    for typed, line in TYPED:
        # The line in a document, because it may have quotes; Ctrl-V Ctrl-J is an end of line.
        prompt.send(f"{typed}\t\x01cat <<'END'\x16\x0a[\x05]\x16\x0aEND\n")
        prompt.expect(r"\n\[(chainpay[^\r\n\x1b]*?)\]\r*\n")
        written = prompt.match[1]
        assert written.rstrip() == line
        assert shell != "bash" or written.endswith((" ", "=", "."))
    prompt.close(force=True)


@pytest.mark.extras
@pytest.mark.usefixtures("program")
def test_a_real_fish_completes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each candidate with its text, whose commas stay."""
    if not shutil.which("fish"):
        pytest.skip("fish is not installed")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "order.json").write_text("{}")
    typed = [each.replace("\\", "\\\\").replace("'", "\\'") for each, _ in TYPED]
    lines = "\n".join(f"complete -C '{each}'" for each in typed)
    script = f"chainpay completion fish | source\n{lines}\ncomplete -C 'chainpay curl --file /et'"
    environment = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run(
        ["fish", "--no-config", "-c", script],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    offered = [line.split("\t") for line in done.stdout.splitlines()]
    assert [row[0] for row in offered[:-1]] == [
        line.rpartition("--fault " if "--fault" in line else " ")[2].strip("\"'")
        for _, line in TYPED
    ]
    assert offered[0][1] == "货币类型"
    assert offered[-1][0] == "/etc/"
