"""What click says of a command line that is wrong, in the language that people read."""

from __future__ import annotations

import re

import click

from ...people.language import Text, find_language

#: A message of click, and what it is in Chinese.
_CHINESE = {
    r"'(-[\w-]+)'": r"\1",  # the quotes around an option
    r"Missing argument '(.+?)'\.": r"缺少参数 \1。",
    r"Missing option (.+?)\.": r"缺少选项 \1。",
    r"Missing parameter: (\S+)": r"缺少参数 \1",
    r"No such option:? '?(--?[\w-]+)'?\.?": r"没有选项 \1。",
    r"No such command '(.+?)'\.": r"没有命令 \1。",
    r"Option (.+?) requires an argument\.": r"选项 \1 缺少值。",
    r"Got unexpected extra arguments? \((.+)\)": r"多余的参数 \1",
    r"Invalid value for '?(.+?)'?:": r"\1 的值无效：",
    r" \(?(?:Possible options:|Did you mean(?: one of:)?) (.+?)[?)]+": r"是否指 \1？",
    r" Choose from:": " 可选：",
}


#: What other programs call an option → what chainpay calls it.
_OTHER_NAMES = {
    **dict.fromkeys(("-d", "--data", "--data-raw", "--data-binary"), "--json-body"),
    **dict.fromkeys(("-F", "--form", "--upload-file", "-T"), "--file"),
    **{"-u": "--profile", "--user": "--profile", "--cert": "--merchant", "-E": "--merchant"},
    **{"-i": "--verbose", "--include": "--verbose", "-m": "--deadline", "--max-time": "--deadline"},
}
_HINT = Text("{} Did you mean '{}'?", "{}是否指 {}？")


def describe_mistake(error: click.ClickException) -> str:
    """Return the message of an error of click."""
    near = _find_option(error)
    text = click.NoSuchOption(near[0]).format_message() if near else error.format_message()
    if find_language() == "zh":
        for pattern, replacement in _CHINESE.items():
            text = re.sub(pattern, replacement, text)
    return _HINT.format(text, near[1]) if near else text


def _find_option(error: click.ClickException) -> tuple[str, str] | None:
    """Return an option of another program, and what it is here."""
    if isinstance(error, click.NoSuchOption) and error.ctx:
        name = _OTHER_NAMES.get(error.option_name, "")
        if any(name in each.opts for each in error.ctx.command.params):
            return error.option_name, name
    return None
