"""Profiles: which one is used, and what is refused; no message has a key in it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import certifi
import click
import pytest

from chainpay.__main__ import main
from chainpay.cli.profiles import config_file, list_profiles
from chainpay.cli.shells.candidates import complete_profile
from tests.support.rights import share

from .conftest import Profile

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
QUERY = ["call", "GET", "v3/pay/transactions/out-trade-no/NONE", "-q", "mchid=1900000001"]
KEY = "0123456789abcdef0123456789abcdef"


def test_a_profile_is_chosen(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """By --profile, else by CHAINPAY_PROFILE; the platform's answer is the proof."""
    assert main([*QUERY, "--profile", "shop"]) == 1
    assert "ORDER_NOT_EXIST" in capsys.readouterr().err
    monkeypatch.setenv("CHAINPAY_PROFILE", "shop")
    assert main(QUERY) == 1
    assert "ORDER_NOT_EXIST" in capsys.readouterr().err
    assert main([*QUERY, "--profile", "other"]) == 2
    assert "there is no profile 'other' in" in capsys.readouterr().err


def test_the_default_is_used_if_nothing_else_is_chosen(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It must be called so; the merchant of the environment comes first."""
    assert main(QUERY) == 2
    assert "the environment lacks CHAINPAY_MCHID" in capsys.readouterr().err
    profile.name = "default"
    profile.write()
    assert main(QUERY) == 1
    capsys.readouterr()
    monkeypatch.setenv("CHAINPAY_MCHID", "1900000001")
    assert main(QUERY) == 2
    assert "the environment lacks CHAINPAY_SERIAL" in capsys.readouterr().err


def test_all_kinds_of_entries(profile: Profile, capsys: CAPTURED) -> None:
    """Keys of both APIs, a CA, a folder for certificates."""
    profile.write(
        apiv3_key=profile.key("apiv3.key", f"{KEY}\n"),
        secret=profile.key("apiv2.key", KEY),
        ca_file=f'"{certifi.where()}"',
        certs_dir='"certificates"',
    )
    (profile.folder / "certificates").mkdir(mode=0o700)
    assert main([*QUERY, "--profile", "shop"]) == 1
    assert "ORDER_NOT_EXIST" in capsys.readouterr().err


def test_a_file_that_is_no_p12(profile: Profile, capsys: CAPTURED) -> None:
    """It is loaded as that of the client is."""
    profile.write(merchant=profile.key("apiclient_cert.p12", "no PKCS#12"))
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "merchant" in capsys.readouterr().err


def test_apiv2_alone(profile: Profile, capsys: CAPTURED) -> None:
    """A merchant with only the key of APIv2."""
    only = dict.fromkeys(("serial", "private_key", "platform_keys"))
    profile.write(**only, secret=profile.key("apiv2.key", KEY))
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "only" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "mode", "words"),
    [
        ("config.toml", 0o640, "the profiles: others may read"),
        ("config.toml", 0o604, "(mode 604), so it is not used: chmod 600"),
        ("apiclient_key.pem", 0o644, "private_key of the profile 'shop': others may read"),
        ("apiclient_key.pem", 0o660, "chmod 600"),
        ("pub_key.pem", 0o666, "every user of this computer) may change"),
        ("pub_key.pem", 0o664, "chmod go-w"),
    ],
)
def test_a_file_that_is_open_to_others(
    name: str, mode: int, words: str, profile: Profile, capsys: CAPTURED
) -> None:
    """It isn't used; the message says what to do, and that it works then."""
    share(profile.folder / name, mode)
    assert main([*QUERY, "--profile", "shop"]) == 2
    printed = capsys.readouterr().err
    assert words in printed
    assert "nothing was sent" in printed
    (profile.folder / name).chmod(0o600)
    assert main([*QUERY, "--profile", "shop"]) == 1


@pytest.mark.parametrize(
    ("folder", "mode", "words"),
    [
        ("", 0o777, "the profiles: others than you"),
        ("", 0o770, "so config.toml is not used: chmod go-w"),
        ("keys", 0o733, "private_key of the profile 'shop': others than you"),
    ],
)
def test_a_folder_that_is_open_to_others(
    folder: str, mode: int, words: str, profile: Profile, capsys: CAPTURED
) -> None:
    """They could put another file there. A folder such as /tmp, where they can't, is right."""
    (profile.folder / "keys").mkdir()
    (profile.folder / "apiclient_key.pem").rename(profile.folder / "keys" / "key.pem")
    profile.write(private_key='"keys/key.pem"')
    share(profile.folder / folder, mode)
    assert main([*QUERY, "--profile", "shop"]) == 2
    printed = capsys.readouterr().err
    assert words in printed
    assert "nothing was sent" in printed
    (profile.folder / folder).chmod(0o1000 | mode)
    assert main([*QUERY, "--profile", "shop"]) == 1
    (profile.folder / folder).chmod(0o750)
    assert main([*QUERY, "--profile", "shop"]) == 1


def test_a_link_into_what_others_may_change(profile: Profile, capsys: CAPTURED) -> None:
    """They could put another key there. The same rule as for certs_dir=."""
    shared = profile.folder / "shared"
    shared.mkdir()
    (profile.folder / "pub_key.pem").rename(shared / "pub_key.pem")
    (profile.folder / "pub_key.pem").symlink_to(shared / "pub_key.pem")
    share(shared, 0o775)
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert f"may change {shared}, so pub_key.pem is not used" in capsys.readouterr().err


def test_a_public_key_may_be_read_by_all(profile: Profile) -> None:
    """It is public."""
    (profile.folder / "pub_key.pem").chmod(0o644)
    assert main([*QUERY, "--profile", "shop"]) == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"mchid": None}, "the profile 'shop' in {} lacks mchid"),
        ({"serial": None, "platform_keys": None}, "lacks serial, platform_keys (or apiv3_key)"),
        ({"mchId": '"1"'}, "has no entry 'mchId': did you mean mchid?"),
        ({"zzz": '"1"'}, "has no entry 'zzz': it has mchid, serial"),
        ({"mchid": "1900000001"}, 'is no text: write it in quotes, mchid = "1900000001"'),
        ({"apiv3_key": "12345678"}, 'is no text: write it in quotes, apiv3_key = "…"'),
        ({"base_uri": "[]"}, "base_uri of the profile 'shop' is no text;"),
        ({"private_key": "apiclient_key.pem"}, "line 4, column 15); a text stands in quotes;"),
        ({"private_key": '"~nouser/x"'}, "private_key of the profile 'shop' names '/"),
        ({"private_key": '"none.pem"'}, "/none.pem', which can't be used: No such file"),
        ({"private_key": '"."'}, "which can't be used: it is no file"),
        ({"private_key": '"a\\u0000b"'}, "which can't be used: it is no path"),
        ({"apiv3_key": f'"{KEY}"'}, "the key itself does not stand in config.toml"),
        ({"platform_keys": '"pub_key.pem"'}, "takes [shop.platform_keys] and below it"),
        ({"platform_keys": "{}"}, "takes [shop.platform_keys]"),
        ({"platform_keys": '{PUB_KEY_ID_1 = ""}'}, "PUB_KEY_ID_1 of the profile 'shop' is empty"),
        ({"platform_keys": '{PUB_KEY_ID_1 = "none"}'}, "the key 'PUB_KEY_ID_1' of platform_keys"),
        ({"merchant": '"none.p12"'}, "merchant of the profile 'shop' names '"),
    ],
)
def test_a_wrong_entry(
    changes: dict[str, Any], words: str, profile: Profile, capsys: CAPTURED
) -> None:
    """It is named, and never repeated: it may be a key."""
    profile.write(**changes)
    assert main([*QUERY, "--profile", "shop"]) == 2
    printed = capsys.readouterr().err
    assert words.format(profile.file) in printed
    assert "nothing was sent" in printed
    assert KEY not in printed


@pytest.mark.parametrize("content", ["short", "\x00\xff"])
def test_a_wrong_key(content: str, profile: Profile, capsys: CAPTURED) -> None:
    """The entry is named."""
    profile.write(apiv3_key=profile.key("apiv3.key", ""))
    (profile.folder / "apiv3.key").write_bytes(content.encode("latin-1"))
    assert main([*QUERY, "--profile", "shop"]) == 2
    printed = capsys.readouterr().err
    assert "apiv3_key of the profile 'shop'" in printed
    assert "short" not in printed.replace("too short", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[shop", "is no TOML: "),
        ('mchid = "1900000001"', "mchid belongs to no profile: write [default] above it"),
        ("", "there is no profile 'shop' in"),
        ("[shopp]", "did you mean 'shopp'?"),
        (f"a = {'[' * 3_000}", "config.toml is nested too deeply"),
    ],
)
def test_a_wrong_file(text: str, words: str, profile: Profile, capsys: CAPTURED) -> None:
    """The message says what is wrong with it."""
    profile.write_text(text)
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert words in capsys.readouterr().err


def test_a_file_of_bytes_or_none(profile: Profile, capsys: CAPTURED) -> None:
    """Latin-1, a folder, nothing."""
    profile.file.write_bytes(b'[shop]\nmchid = "\xe9"')
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "it is not UTF-8" in capsys.readouterr().err
    profile.file.unlink()
    assert list_profiles() == []
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "config.toml does not exist" in capsys.readouterr().err
    profile.file.mkdir(mode=0o700)
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "config.toml can't be read: Is a directory" in capsys.readouterr().err


def test_a_pipe_is_no_file(profile: Profile, capsys: CAPTURED) -> None:
    """Nobody writes into it, so reading it would never end."""
    (profile.folder / "pub_key.pem").unlink()
    os.mkfifo(profile.folder / "pub_key.pem", 0o600)
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "which can't be used: it is no file" in capsys.readouterr().err
    profile.file.unlink()
    os.mkfifo(profile.file, 0o600)
    assert main([*QUERY, "--profile", "shop"]) == 2
    assert "config.toml is no file; nothing was sent" in capsys.readouterr().err


def test_names_that_would_change_the_terminal(profile: Profile) -> None:
    """They are no candidates of TAB: the shell would print them."""
    profile.write_text('[shop]\n["a\\u001b[31m"]\n["b\\nc"]\n')
    context = click.Context(click.Command("call"))
    found = complete_profile(context, click.Argument(["x"]), "")
    assert [each.value for each in found] == ["shop"]


def test_the_sandbox_has_no_profile(profile: Profile, capsys: CAPTURED) -> None:
    """Both at once is a mistake."""
    assert main([*QUERY, "--profile", "shop", "--sandbox"]) == 2
    assert "it takes no --profile" in capsys.readouterr().err


def test_where_the_file_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """XDG_CONFIG_HOME counts if it is absolute; else ~/.config."""
    monkeypatch.setenv("XDG_CONFIG_HOME", "/etc/xdg")
    assert config_file() == Path("/etc/xdg/chainpay/config.toml")
    monkeypatch.setenv("HOME", "/home/me")
    for text in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", text)
        assert config_file() == Path("/home/me/.config/chainpay/config.toml")


def test_certificates_of_a_profile(profile: Profile, tmp_path: Path, capsys: CAPTURED) -> None:
    """The merchant of the profile, and its key of APIv3."""
    profile.write(apiv3_key=profile.key("apiv3.key", KEY))
    assert main(["certificates", "--profile", "shop", "-o", str(tmp_path / "out")]) == 3
    printed = capsys.readouterr().err
    assert "is not set" not in printed
    assert "check apiv3_key (CHAINPAY_APIV3_KEY, APIv3密钥" in printed
    assert main(["certificates", "--profile", "none", "-o", str(tmp_path / "out")]) == 2
    assert "there is no profile 'none'" in capsys.readouterr().err
