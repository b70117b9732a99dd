"""In which language people are addressed."""

from __future__ import annotations

import pytest

from chainpay.encoding.language import find_language

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
