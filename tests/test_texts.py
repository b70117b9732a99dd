"""The Chinese texts for people: each thing has one name, and all are written in one way."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import chainpay
from chainpay.catalog.error_codes import errors
from chainpay.cli.gateway.texts import CHINESE
from chainpay.gateway.console.wording import phrases
from chainpay.gateway.console.wording.texts import TEXTS

ROOT = Path(chainpay.__file__).parent

#: What is not said, and the word for it.
GLOSSARY = {
    "(?<!接口)目录": "接口目录, or 文件夹",
    "示例": "样例",
    "模拟平台|模拟网关|本机模拟": "本地模拟的微信支付, 沙箱 or 网关",
    "请求体|报文体|报文(?!主体)": "报文主体",
    "账号": "账户",
    "(?:看|按)描述": "看 err_code_des",
    "平台自己": "系统异常",
    "通知地址": "回调地址",
    "限频|限流|太频繁": "频率限制",
    "内容(?:不同|一致)|的内容重试": "参数",
    "原商户单号": "原单号",
    "查询订单(?!号)": "查单",
    "也是它": "也会报此错误",
}


@cache
def chinese_texts() -> list[tuple[str, str]]:
    """Return each text, after where it stands."""
    texts = []
    for file in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            is_text = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text"
            if is_text and len(node.args) == 2 and isinstance(node.args[1], ast.Constant):
                texts.append((file.name, str(node.args[1].value)))
    texts += CHINESE.items()
    texts += ((key, pair[1]) for key, pair in TEXTS.items())
    for table in (phrases.AUTHORIZATION, phrases.ERRORS, phrases.FAILURES):
        texts += table.items()
    for record in errors():
        texts += [(record.code, record.meaning_zh), (record.code, record.advice_zh)]
    return texts


def test_all_kinds_of_texts_are_read() -> None:
    """Help, pages, the console, the advice."""
    assert len(chinese_texts()) > 800


@pytest.mark.parametrize("words", GLOSSARY)
def test_each_thing_has_one_name(words: str) -> None:
    """The glossary has it."""
    wrong = [(place, text) for place, text in chinese_texts() if re.search(words, text)]
    assert wrong == [], GLOSSARY[words]


def test_a_space_stands_beside_latin_letters_and_digits() -> None:
    """As in the help; and the punctuation is that of Chinese."""
    chinese = "[\u4e00-\u9fff]"
    beside = re.compile(f"{chinese}[A-Za-z0-9]|[A-Za-z0-9(:,;]{chinese}")
    assert [(place, text) for place, text in chinese_texts() if beside.search(text)] == []
