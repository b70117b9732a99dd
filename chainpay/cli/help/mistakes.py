"""What click says of a command line that is wrong, in the language that people read."""

from __future__ import annotations

import re

import click

from ...people.language import find_language

#: A message of click, and what it is in Chinese.
_CHINESE = {
    r"Missing argument '(.+?)'\.": r"缺少参数 \1。",
    r"Missing option '(.+?)'\.": r"缺少选项 \1。",
    r"Missing parameter: (\S+)": r"缺少参数 \1",
    r"No such option:? '?(--?[\w-]+)'?\.?": r"没有选项 \1。",
    r"No such command '(.+?)'\.": r"没有命令 \1。",
    r"Option '(.+?)' requires an argument\.": r"选项 \1 缺少值。",
    r"Got unexpected extra arguments? \((.+)\)": r"多余的参数 \1",
    r"Invalid value for '?(.+?)'?:": r"\1 的值无效：",
    r" \((?:Possible options: |Did you mean (?:one of: )?)(.+?)\??\)": r"是否指 \1？",
    r" Choose from:": " 可选：",
}


def describe_mistake(error: click.ClickException) -> str:
    """Return the message of an error of click."""
    text = error.format_message()
    if find_language() == "zh":
        for pattern, replacement in _CHINESE.items():
            text = re.sub(pattern, replacement, text)
    return text
