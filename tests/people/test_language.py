"""In which language people are addressed."""

from __future__ import annotations

import pytest

from chainpay.people.language import Text, find_language, speaking

ENVIRONMENTS = [
    ({}, "en"),
    ({"LANG": "zh_CN.UTF-8"}, "zh"),
    ({"LANG": "C.UTF-8"}, "en"),
    ({"LANG": "fr_FR.UTF-8"}, "en"),
    ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
    ({"LANG": "zh_CN", "LC_ALL": "C"}, "en"),
    ({"LANG": "zh_CN", "LC_ALL": ""}, "zh"),
    ({"LANG": "zh_CN", "CHAINPAY_LANG": "en"}, "en"),
    ({"LC_ALL": "C", "CHAINPAY_LANG": "ZH"}, "zh"),
    ({"LANG": "zh_CN", "CHAINPAY_LANG": ""}, "zh"),
    ({"LANG": "zh_CN", "CHAINPAY_LANG": " "}, "zh"),
    ({"CHAINPAY_LANG": " zh"}, "zh"),
    ({"CHAINPAY_LANG": "zh-CN "}, "zh"),
    ({"CHAINPAY_LANG": "zhs"}, "en"),
    ({"CHAINPAY_LANG": "CN"}, "zh"),
    ({"CHAINPAY_LANG": "chinese"}, "zh"),
    ({"CHAINPAY_LANG": "中文"}, "zh"),
    ({"LANG": "Chinese (Simplified)_China.936"}, "zh"),
    ({"LANG": "cnr_ME.UTF-8"}, "en"),
    ({"LANG": "zh_CN", "CHAINPAY_LANG": "english"}, "en"),
]


@pytest.mark.parametrize(("environment", "expected"), ENVIRONMENTS)
def test_the_environment_decides(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str
) -> None:
    for name in ("CHAINPAY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert find_language() == expected


def test_a_text_is_in_the_language_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made once, at import; its str and what is formatted follow the environment."""
    text = Text("{} of {total}", "共 {total} 条，前 {} 条")
    for language, expected in (("en", "2 of 9"), ("zh", "共 9 条，前 2 条")):
        monkeypatch.setenv("CHAINPAY_LANG", language)
        assert text.format(2, total=9) == str(text).format(2, total=9) == expected
        assert f"{Text('yes', '是')}" == {"en": "yes", "zh": "是"}[language]


def test_a_page_has_a_reader_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment asks for, and until its page is written."""
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    with speaking("zh"):
        assert str(Text("yes", "是")) == "是"
    assert str(Text("yes", "是")) == "yes"
