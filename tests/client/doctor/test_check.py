"""How a report shows itself: as a table, in HTML, as JSON, in both languages."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from chainpay.client.doctor.check import Check, Report
from chainpay.client.doctor.doctor import STEPS
from chainpay.gateway import Gateway
from chainpay.people.language import Text
from tests.support.doctor import Shop
from tests.support.pages import DOCS, read_table

KEY = Text("private key", "私钥")
ADVICE = Text("Put the other.", "换一个。")
SEEN = Text("a {}, {}", "{}，{}").fill(Text("public key", "公钥"), 2048)
REPORT = Report((
    Check("mchid.form", "ok", Text("number", "商户号"), Text("1900000001", "1900000001")),
    Check("private-key.form", "failed", KEY, SEEN, ADVICE, "key-is-public"),
    Check("clock.date", "unknown", Text("clock", "时钟"), Text("no network", "没有网络")),
))  # fmt: skip


def test_a_table() -> None:
    """The state of each, then what to do about what failed, and where to read on."""
    text = repr(REPORT)
    assert re.search(r"✓ +number +1900000001", text)
    assert re.search(r"✗ +private key +a public key, 2048", text)
    assert re.search(r"\? +clock +no network", text)
    assert "✗ private key: Put the other." in text
    assert "\nDetails: chainpay doctor --explain key-is-public\n" in text
    assert text.endswith("1 could not be tested.")
    assert str(REPORT) == "private key: a public key, 2048"


def test_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language of now, whenever it was made."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert "✗ 私钥：换一个。" in repr(REPORT)
    assert REPORT.to_json()["checks"][1]["result"] == "公钥，2048"  # type: ignore[index]


def test_in_a_notebook() -> None:
    """A table, and what the documentation says of the cause, folded: no link that leads nowhere."""
    html = REPORT._repr_html_()
    assert "<td" in html
    assert "<details><summary>Details: key-is-public</summary><h4>key-is-public: Key files" in html
    assert "Signing needs the private one." in html
    assert "href" not in html


def test_as_json() -> None:
    """All of it, with the stable names."""
    assert json.loads(json.dumps(REPORT.to_json())) == {
        "is_sound": False,
        "is_offline": False,
        "cause": "key-is-public",
        "checks": [
            {
                "id": "mchid.form",
                "state": "ok",
                "tested": "number",
                "result": "1900000001",
                "advice": "",
                "cause": "",
            },
            {
                "id": "private-key.form",
                "state": "failed",
                "tested": "private key",
                "result": "a public key, 2048",
                "advice": "Put the other.",
                "cause": "key-is-public",
            },
            {
                "id": "clock.date",
                "state": "unknown",
                "tested": "clock",
                "result": "no network",
                "advice": "",
                "cause": "",
            },
        ],
    }


def test_a_sound_report() -> None:
    """What is unknown is no fault; nothing at all is none either."""
    sound = Report(REPORT.checks[::2])
    assert sound.is_sound
    assert sound.cause is None
    assert str(sound) == "Nothing is wrong in what was tested."
    assert "What to do" not in repr(sound)
    assert "Nothing is wrong" in repr(Report(()))


def test_ids_are_unique(keys: Any, tmp_path: Path) -> None:
    """And each is two words: what, and which property of it."""
    names = [step.id for step in STEPS]
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z0-9-]+\.[a-z0-9-]+", name)] == []
    report = Shop(Gateway(keys=keys), tmp_path).examine()
    assert {check.id for check in report.checks} <= set(names)


def test_the_page_names_all_checks() -> None:
    """In its two tables, each where it belongs."""
    offline, online = (
        {row[0].strip("`") for row in read_table(DOCS / "doctor.md", heading)}
        for heading in ("Without a network", "With a network")
    )
    assert offline == {step.id for step in STEPS if not step.is_online}
    assert online == {step.id for step in STEPS if step.is_online}


def test_one_cause_of_two_checks() -> None:
    """What to do is said once."""
    again = replace(REPORT.checks[1], id="private-key.again", tested=Text("its twin", "另一项"))
    report = Report((*REPORT.checks, again))
    assert "✗ private key, its twin: Put the other." in repr(report)
    assert repr(report).count("--explain") == 1
