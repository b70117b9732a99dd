"""``chainpay doctor``, run as a program is: the environment, a profile, options; its exit codes."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from chainpay.__main__ import main
from chainpay.cli.profiles import config_file

from ..conftest import Recording

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]


def causes(printed: str) -> list[str]:
    """Return the causes of a report as JSON."""
    return [each["cause"] for each in json.loads(printed)["checks"] if each["state"] == "failed"]


@pytest.fixture
def environment(merchant: Recording) -> Recording:
    """A merchant whose key is its own alone."""
    Path(os.environ["CHAINPAY_PRIVATE_KEY"]).chmod(0o600)
    return merchant


def test_the_environment_is_sound(environment: Recording, capsys: CAPTURED) -> None:
    """A table, and 0."""
    assert main(["doctor"]) == 0, capsys.readouterr()
    printed = capsys.readouterr().out
    assert "Nothing is wrong" in printed
    assert "✗" not in printed


def test_a_finding(
    environment: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It names the option, and ends with 1."""
    assert main(["doctor", "--serial", "PUB_KEY_ID_0119000000012026", "--offline"]) == 1
    assert "✗" in capsys.readouterr().out
    monkeypatch.setenv("CHAINPAY_MCHID", "")
    assert main(["doctor", "--json", "--offline"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["cause"] == "argument-missing"
    assert "CHAINPAY_MCHID" in report["checks"][0]["result"]


def test_options_replace_what_they_name(
    environment: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Each argument of the client that has an option."""
    serial, _, path = os.environ["CHAINPAY_PLATFORM_KEYS"].partition("=")
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", "wrong")
    assert main(["doctor", "--json", "--platform-key", f"{serial}={path}"]) == 0
    capsys.readouterr()
    assert main(["doctor", "--json", "--platform-key", f"{serial}=/nowhere/x.pem"]) == 1
    assert causes(capsys.readouterr().out)[0] == "file-missing"
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", f"{serial}={path}")
    assert main(["doctor", "--json", "-f", "/nowhere/apiclient_key.pem", "--offline"]) == 1
    assert causes(capsys.readouterr().out) == ["file-missing"]


def test_platform_keys_of_a_variable(
    environment: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Without an = it is no list of keys."""
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", "pub_key.pem")
    assert main(["doctor", "--json", "--offline"]) == 1
    assert causes(capsys.readouterr().out)[0] == "platform-keys-form"


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--probe"], "--notify-url"),
        (["--probe", "--offline", "--notify-url", "https://pay.example.com/"], "exclude"),
        (["--platform-key", "pub_key.pem"], "ID=FILE"),
        (["--sandbox", "-m", "1900000001"], "takes no keys"),
        (["--profile", "nobody"], "no profile"),
        (["--nothing"], "--nothing"),
    ],
)
def test_a_wrong_command_line(arguments: list[str], text: str, capsys: CAPTURED) -> None:
    """Ends with 2, and nothing was tested."""
    assert main(["doctor", *arguments]) == 2
    captured = capsys.readouterr()
    assert text in captured.err
    assert captured.out == ""


def test_the_sandbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """It is sound."""
    monkeypatch.chdir(tmp_path)
    assert main(["doctor", "--sandbox", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["is_sound"] is True


@pytest.fixture
def profile(environment: Recording, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The entries of a profile, which `write` puts into the file."""
    folder = config_file().parent
    folder.mkdir(parents=True)
    serial, _, public = os.environ["CHAINPAY_PLATFORM_KEYS"].partition("=")
    secret = environment.merchant_secrets()["apiv3_key"]
    (folder / "apiv3.key").write_text(f"{secret}\n")
    (folder / "apiv3.key").chmod(0o600)
    entries = {
        "mchid": os.environ["CHAINPAY_MCHID"],
        "serial": os.environ["CHAINPAY_SERIAL"],
        "private_key": os.environ["CHAINPAY_PRIVATE_KEY"],
        "base_uri": os.environ["CHAINPAY_BASE_URI"],
        "apiv3_key": "apiv3.key",
        "certs_dir": "certs",
        "platform_keys": {serial: public},
    }
    for name in [name for name in os.environ if name.startswith("CHAINPAY_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    return entries


def write(entries: dict[str, Any]) -> None:
    """Write a profile: an entry is written as JSON, which is TOML too, but for a table."""
    keys = entries["platform_keys"]
    table = ", ".join(f'"{name}" = {json.dumps(path)}' for name, path in keys.items())
    lines = [f"{name} = {json.dumps(value)}" for name, value in entries.items() if name[0] != "p"]
    lines += [f"private_key = {json.dumps(entries['private_key'])}", f"platform_keys = {{{table}}}"]
    config_file().write_text("\n".join(["[shop]", *lines]))
    config_file().chmod(0o600)


def test_a_profile(profile: dict[str, Any], capsys: CAPTURED) -> None:
    """Its files are read from its folder."""
    write(profile)
    assert main(["doctor", "--profile", "shop", "--json"]) == 0, capsys.readouterr().out
    report = json.loads(capsys.readouterr().out)
    states = {each["id"]: each["state"] for each in report["checks"]}
    assert states["apiv3-key.form"] == "ok"
    assert states["files.rights"] == "ok"


def test_a_profile_that_is_wrong(profile: dict[str, Any], capsys: CAPTURED) -> None:
    """A file that is missing, and one that others may read, are causes, and no errors."""
    profile["apiv3_key"] = "none.key"
    write(profile)
    assert main(["doctor", "--profile", "shop", "--json", "--offline"]) == 1
    assert causes(capsys.readouterr().out)[0] == "file-missing"
    profile["apiv3_key"] = "apiv3.key"
    profile["serial"] = "12"
    write(profile)
    assert main(["doctor", "--profile", "shop", "--json", "--offline"]) == 1
    assert causes(capsys.readouterr().out)[0] == "serial-length"
    Path(profile["private_key"]).chmod(0o644)
    profile["serial"] = "A" * 40
    write(profile)
    assert main(["doctor", "--profile", "shop", "--json", "--offline"]) == 1
    assert causes(capsys.readouterr().out) == ["file-readable-by-others"]


MISTAKES = {
    "--probe": "--probe 需要 --notify-url",
    "--probe --offline --notify-url https://a.example.com/": "--probe、--offline 不能同时使用",
    "--request a --callback b": "--request、--callback 不能同时使用",
    "--platform-key x": "--platform-key 应写成 ID=文件",
    "--sandbox -m 1": "--sandbox 使用自己的商户",
    "--request nosuch.log": "无法读取文件：文件不存在：nosuch.log；",
    "--request .": "无法读取文件：这是文件夹：.；",
    "--request /dev/zero": "无法读取文件：它是设备：/dev/zero；",
}


@pytest.mark.parametrize("arguments", MISTAKES)
def test_mistakes_in_chinese(
    arguments: str, environment: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """What is wrong with the command line is said in the language of the report."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert main(["doctor", *arguments.split()]) == 2
    assert MISTAKES[arguments] in capsys.readouterr().err


# A cause that a report names


def test_a_report_leads_to_what_is_printed(
    environment: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """The command below a finding runs as it stands: Markdown in a pipe, a page at a terminal."""
    main(["doctor", "--serial", "PUB_KEY_ID_0119000000012026", "--offline"])
    (line,) = [each for each in capsys.readouterr().out.splitlines() if "Details: " in each]
    program, *words = line.removeprefix("Details: ").split()
    assert program == "chainpay"
    assert main(words) == 0
    assert "\n\n**What to do**: " in capsys.readouterr().out
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main([*words, "--no-color"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("serial-is-public-key-id: ")
    assert "\n怎么改\n" in printed


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        ("key-public", "'key-public' is no cause. Did you mean key-is-public? All of them: "),
        ("12345", "'12345' is no cause. All of them: "),
    ],
)
def test_an_unknown_cause(cause: str, said: str, capsys: CAPTURED) -> None:
    """The nearest one is named, and the command that lists them, which works."""
    assert main(["doctor", "--explain", cause]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"chainpay: {said}chainpay doctor --explain all\n")
    assert main(["doctor", "--explain", "all"]) == 0
    assert "\n| key-is-public | " in capsys.readouterr().out


def test_causes_are_completed(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """By their beginning."""
    monkeypatch.setenv("_CHAINPAY_COMPLETE", "fish_complete")
    monkeypatch.setenv("_CHAINPAY_LINE", "chainpay doctor --explain a")
    main([])
    offered = [line.split("\t")[1] for line in capsys.readouterr().out.splitlines()]
    assert {"all", "apiv3-key-wrong"} <= {*offered}
    assert all(each.startswith("a") for each in offered)
