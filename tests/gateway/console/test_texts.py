"""The texts of the console: each in both languages, each used, none elsewhere."""

from __future__ import annotations

import re
import string
from pathlib import Path
from typing import Any

from chainpay.gateway import Gateway
from chainpay.gateway.console.wording.phrases import (
    translate_failure,
    translate_wrong,
)
from chainpay.gateway.console.wording.texts import LANGUAGES, TEXTS
from chainpay.gateway.console.wording.titles import TITLES
from chainpay.gateway.core import core_of
from chainpay.gateway.faults import KINDS

ROOM = Path(__file__).parents[3] / "chainpay" / "gateway" / "console"
#: Keys that are made of parts: of a kind of fault, a state, who moves.
MADE = re.compile(r"kind_[\w-]+|state_[A-Z]+|by_\w+")


def test_both_languages() -> None:
    """Each key has both, with the same values; Chinese is written in the Chinese texts alone."""
    for key, texts in TEXTS.items():
        assert len(texts) == len(LANGUAGES), key
        assert all(texts), key
        names = [{name for _, name, *_ in string.Formatter().parse(text)} for text in texts]
        assert names[0] == names[1], key
    assert {f"kind_{kind}" for kind in KINDS} == {key for key in TEXTS if key.startswith("kind_")}


def test_what_is_wrong_with_a_field() -> None:
    """Its place is named in Chinese; its name, its value and the reason stay as they are."""
    for wrong, expected in (
        ("authorization: missing", "缺少请求头 Authorization"),
        ("authorization timestamp: expired", "时间戳已过期"),
        ("body", "报文主体"),
        ("body /amount", "报文主体字段 /amount"),
        ("body /a = the body was left out", "报文主体字段 /a = the body was left out"),
        ("query /mchid = 1: 不一致", "查询参数 /mchid = 1: 不一致"),
        ("uri_template /x: 不一致", "路径参数 /x: 不一致"),
        ("bodywork", "bodywork"),
        ("", ""),
    ):
        assert translate_wrong(wrong) == expected


def test_failures_of_callbacks() -> None:
    """What is known is said in Chinese, all else as it is."""
    assert translate_failure("ConnectError: refused") == "连接失败（ConnectError）"
    assert translate_failure("no answer within 5 seconds") == "5 秒内无应答"
    own = "the address is the gateway's own, and not a shop's"
    assert translate_failure(own) == "地址是网关自己的，不是你的系统的"
    for other in ("OddError: x", f"{own}, or is it"):
        assert translate_failure(other) == other


def test_titles(keys: Any) -> None:
    """What the tables of families say is said in English too, and nothing else is."""
    families = core_of(Gateway(keys=keys)).state.families.by_kind.values()
    titles = {title for family in families for title in family.states.values()}
    titles |= {move.title for family in families for move in family.moves}
    assert titles <= TITLES.keys()
    used = {text for text in TITLES if text not in titles}
    assert used == {"创建"}
    assert not re.search("[\u4e00-\u9fff]", " ".join(TITLES.values()))


def test_templates_use_no_other() -> None:
    """Each key that a template or a module names is there, and each that is there is named."""
    templates = [file.read_text("utf-8") for file in ROOM.glob("templates/*.html")]
    modules = [file.read_text("utf-8") for file in ROOM.glob("*.py")]
    called = {
        key for text in templates for key in re.findall(r"""\bt\(["']([\w-]+)["'][,)]""", text)
    }
    assert called <= TEXTS.keys()
    named = called | {
        word for text in [*templates, *modules] for word in re.findall(r'"([\w-]+)"', text)
    }
    unused = {key for key in TEXTS.keys() - named if not MADE.fullmatch(key)}
    assert unused == set()


def test_templates_hold_no_words() -> None:
    """What a person reads comes from the texts, but for names of fields and languages."""
    allowed = {"ID", "mchid", "chainpay", "·", "pub_key.pem", "platform_cert.pem", "ms"}
    for file in ROOM.glob("templates/*.html"):
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", " ", file.read_text("utf-8"), flags=re.S)
        words = re.findall(r"[A-Za-z\u4e00-\u9fff][\w.]+", re.sub(r"<[^>]*>", " ", text))
        assert {*words} <= allowed, file.name
