"""The words of a command, as the shell that it was written for splits it.

* bash: ``'…'``, ``"…"``, ``$'…'``, and ``\\`` at the end of a line.
* cmd.exe: ``^`` before a character or at the end of a line, ``"…"`` with ``\\"`` or ``""`` inside.
* PowerShell: ``'…'`` with ``''`` inside, ``"…"`` with a backtick or ``""``, and a backtick at the
  end of a line.

A ``\\``, ``^`` or backtick whose line break was lost still separates words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_CMD = re.compile(r'\^["{}%&<>|^]|\^[ \t]*\r?$|\s\^\s+-|["\s]\^-', re.MULTILINE)
_POWERSHELL = re.compile(
    r"`[ \t]*\r?$|\s`\s+-|curl\.exe|Invoke-(?:WebRequest|RestMethod)", re.M | re.I
)
_TYPOGRAPHIC = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})
_CARET = re.compile(r"\^(?:\r?\n(?:\r?\n)?|(.))", re.DOTALL)
_LOST = re.compile(r"[\\^`](?=-[A-Za-z][ \t]|--[a-z-]+[ \t]|[ \t]+(?:-|[\"']?https?:))")
_BREAK = {"\\": re.compile(r"\\[ \t]*\r?\n"), "`": re.compile(r"`[ \t]*\r?\n")}
_ANSI_C = re.compile(r"\\(?:u([0-9A-Fa-f]{1,4})|x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f"}
_BLANKS = re.compile(r"\s*")
_BASH_WORD = re.compile(
    r"""\$'(?P<ansi>(?:[^'\\]|\\.)*)'|'(?P<single>[^']*)'|\$?"(?P<double>(?:[^"\\]|\\.)*)\""""
    r"""|\\(?P<escaped>.)|(?P<bare>[^\s'"\\;|&>]+)|(?P<dollar>\$)""",
    re.DOTALL,
)
_MS_WORD = re.compile(
    r'"(?P<quoted>(?:[^"\\]|\\"|\\|"")*)"|(?P<bare>(?:[^\s"\\]|\\"|\\)+)', re.DOTALL
)
_PS_WORD = re.compile(
    r"""'(?P<single>(?:[^']|'')*)'|"(?P<double>(?:[^"`]|`.|"")*)"|(?P<bare>[^\s'";|]+)""",
    re.DOTALL,
)


def find_shell(text: str) -> str:
    """Return the shell that a command was written for: ``cmd``, ``powershell`` or ``bash``."""
    if _CMD.search(text):
        return "cmd"
    return "powershell" if _POWERSHELL.search(text) else "bash"


def split_command(text: str) -> list[str]:
    """Return the words of the command at the beginning of a text; nothing behind it.

    Quotes that a word processor has curled are taken for straight ones.
    """
    if "“" in text or "‘" in text:
        text = text.translate(_TYPOGRAPHIC)
    shell = find_shell(text)
    text = _LOST.sub(" ", text)
    if shell == "cmd":
        return list(_split(_MS_WORD, _strip_carets(text), _read_ms))
    if shell == "powershell":
        return list(_split(_PS_WORD, _BREAK["`"].sub(" ", text), _read_powershell))
    if "'" not in text and re.search(r'""\w+"":', text):  # cmd.exe, without a caret
        return list(_split(_MS_WORD, text, _read_ms))
    return list(_split(_BASH_WORD, _BREAK["\\"].sub(" ", text), _read_bash))


def _strip_carets(text: str) -> str:
    return _CARET.sub(lambda match: match[1] or ("\n" if match[0].count("\n") > 1 else " "), text)


def _split(
    pattern: re.Pattern[str], text: str, read: Callable[[re.Match[str]], str]
) -> Iterator[str]:
    """Yield the words; the command ends where no word can begin."""
    place = 0
    while True:
        word: list[str] = []
        while (match := pattern.match(text, place)) is not None:
            word.append(read(match))
            place = match.end()
        if word:
            yield "".join(word)
        blanks = _BLANKS.match(text, place)
        assert blanks is not None  # it may be empty
        place = blanks.end()
        is_next_line = "\n" in blanks[0] and text[place : place + 1] not in ("-", '"', "'")
        if not blanks[0] or is_next_line:
            return


def _read_bash(match: re.Match[str]) -> str:
    kind, value = match.lastgroup, match[match.lastgroup or 0]
    if kind == "ansi":
        return _join_pairs(_ANSI_C.sub(_read_ansi_c, value))
    return re.sub(r'\\(["\\$`])', r"\1", value) if kind == "double" else value


def _join_pairs(text: str) -> str:
    r"""Return a text in which the two ``\uXXXX`` of an emoji are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _read_ansi_c(match: re.Match[str]) -> str:
    unicode, hexadecimal, octal, letter = match.groups()
    if letter:
        return _LETTERS.get(letter, letter)
    return chr(int(unicode or hexadecimal, 16) if unicode or hexadecimal else int(octal, 8))


def _read_ms(match: re.Match[str]) -> str:
    value = match[match.lastgroup or 0]
    value = value.replace('\\"', '"')
    return value.replace('""', '"') if match.lastgroup == "quoted" else value


def _read_powershell(match: re.Match[str]) -> str:
    value = match[match.lastgroup or 0]
    if match.lastgroup == "single":
        return value.replace("''", "'").replace('\\"', '"')
    if match.lastgroup == "double":
        value = re.sub("`(.)", lambda each: _LETTERS.get(each[1], each[1]), value, flags=re.DOTALL)
        return value.replace('""', '"').replace('\\"', '"')
    return value
