"""PCRE's patterns as Python's: what PHP's `preg_` functions take, compiled.

With the modifier ``u`` a pattern and its subject are characters. Without it they are bytes; these
stand as the characters U+0000 to U+00FF here, so that one way of writing serves both.

All that the two languages spell differently is written anew, with its meaning of PCRE: anchors,
options inside of a pattern, classes, ``\\h``, ``\\R``, ``\\p{Han}``. What Python can't do is a
ValueError: recursion, ``\\K``, ``\\G``, ``(?|…)``, callouts and verbs.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from ..standard.values import to_bytes
from . import characters
from .characters import Ranges

_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_SPACE = " \t\n\r\v\f"
_CODES = {"a": 7, "e": 27, "f": 12, "n": 10, "r": 13, "t": 9}
_QUANTIFIER = re.compile(r"([*+?]|\{[0-9]+(?:,[0-9]*)?\})([?+]?)")
_NAME = r"[A-Za-z_]\w{0,31}"
_NAMED_GROUP = re.compile(rf"P?<({_NAME})>|'({_NAME})'")
_GROUP = re.compile("[:>=!]")
_LOOK_BEHIND = re.compile("<[=!]")
_NAMED_REFERENCE = re.compile(rf"P=({_NAME})\)")
_CONDITION = re.compile(rf"\((\d+)\)|\(<({_NAME})>\)|\('({_NAME})'\)|\(({_NAME})\)")
_REFERENCE = re.compile(
    rf"k(?:<({_NAME})>|'({_NAME})'|\{{({_NAME})\}})|g(?:([+-]?\d+)|\{{([+-]?\d+)\}}|\{{({_NAME})\}})"
)
_OPTIONS = re.compile(r"([imsxnUJ]*)(-[imsxnUJ]*)?([:)])")
_NOT_HERE = "which chainpay has no equivalent for"
_HYPHEN = re.compile(r"-(?=[^\]])")
_POSIX = re.compile(r"\[:(\^?)([a-z]+):\]")
_QUOTED = re.compile(r"\\Q(.*?)(?:\\E|\Z)|\\E|\\.", re.DOTALL)


@dataclass(frozen=True)
class Options:
    """The modifiers that a part of a pattern is under; each has PCRE's letter."""

    i: bool = False
    m: bool = False
    s: bool = False
    x: bool = False
    n: bool = False
    u: bool = False
    U: bool = False
    D: bool = False


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern.

    Attributes:
        expression: The expression of Python.
        is_utf8: Whether it takes characters, and not bytes.
        is_anchored: Whether each match must begin where the last one ended.
    """

    expression: re.Pattern[str]
    is_utf8: bool
    is_anchored: bool

    def matches(self, subject: str, at: int = 0) -> Iterator[re.Match[str]]:
        """Yield the matches from a place on, as PHP finds them."""
        if not self.is_anchored:
            yield from self.expression.finditer(subject, at)
            return
        while at <= len(subject) and (match := self.expression.match(subject, at)):
            yield match
            at = max(match.end(), at + 1)


@lru_cache(512)
def compile_pattern(pattern: str) -> Pattern:
    """Return a pattern of PHP, with its delimiters and modifiers, compiled.

    Raises:
        ValueError: It is no pattern, or has what Python can't do.
    """
    body, modifiers = _split(pattern)
    if wrong := [*filter(lambda one: one not in "imsxnuUADSXJ" + _SPACE, modifiers)]:
        raise ValueError(f"the pattern {pattern!r} has the unknown modifier {wrong[0]!r}")
    options = Options(**{one: True for one in modifiers if one in "imsxnuUD"})
    if not options.u:
        body = to_bytes(body).decode("latin-1")
    elif re.search("[\ud800-\udfff]", body):
        raise ValueError(f"the pattern {pattern!r} is no UTF-8, which its modifier u asks for")
    try:
        written = _Writer(body, options).write()
        flags = (re.IGNORECASE if options.i else 0) | (0 if options.u else re.ASCII)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            return Pattern(re.compile(written, flags), options.u, "A" in modifiers)
    except (re.error, OverflowError, RecursionError) as error:
        reason = f"can't be compiled by Python ({error})"
    except _Refused as error:
        reason = str(error)
    raise ValueError(f"the pattern {pattern!r} {reason}")


def _split(pattern: str) -> tuple[str, str]:
    """Return what stands between the delimiters, and the modifiers behind them."""
    text = pattern.lstrip(_SPACE)
    if not text:
        raise ValueError("the pattern is empty")
    begin = text[0]
    if begin.isalnum() or begin in "\\\0" or not begin.isascii():
        raise ValueError(
            f"the pattern {pattern!r} must begin with a delimiter such as / or #: no letter, digit,"
            " backslash or NUL"
        )
    end, depth = _CLOSING.get(begin, begin), 1
    for at, (escape, one) in enumerate(_with_escapes(text[1:]), 1):
        depth += (one == begin != end and not escape) - (one == end and not escape)
        if not depth:
            return text[1:at], text[at + 1 :]
    raise ValueError(f"the pattern {pattern!r} has no ending delimiter {end!r}")


def _with_escapes(text: str) -> Iterator[tuple[bool, str]]:
    """Yield each character, and whether a backslash stands before it."""
    escape = False
    for one in text:
        yield escape, one
        escape = one == "\\" and not escape


def _escape_quoted(match: re.Match[str]) -> str:
    r"""Return what stands between \Q and \E with a backslash before each sign."""
    if match[0][1] not in "QE":
        return match[0]
    return re.sub(r"([^0-9A-Za-z\x80-\U0010ffff])", r"\\\1", match[1] or "")


class _Refused(Exception):
    """A pattern is wrong, or has what can't be written."""


@dataclass
class _Class:
    """A class of characters: ranges that follow the case's option, and what doesn't."""

    ranges: Ranges = field(default_factory=list)
    exact: Ranges = field(default_factory=list)
    shorthands: str = ""

    def write(self, negative: bool, ignores_case: bool, is_utf8: bool) -> str:
        """Return Python's class."""
        exact = _write_ranges(self.exact, is_utf8) if ignores_case else ""
        others = self.ranges if ignores_case else self.ranges + self.exact
        rest = _write_ranges(others, is_utf8) + self.shorthands
        anything = r"[\s\S]" if negative else r"[^\s\S]"
        rest = f"[{'^' if negative else ''}{rest}]" if rest else anything
        if not exact:
            return rest
        exact = f"(?-i:[{exact}])"
        return f"(?:(?!{exact}){rest})" if negative else f"(?:{exact}|{rest})"


def _write_ranges(ranges: Ranges, is_utf8: bool) -> str:
    last_code = 0x10FFFF if is_utf8 else 0xFF
    parts = []
    for first, last in characters.merge(ranges):
        if first <= last_code:
            end = min(last, last_code)
            parts.append(_code(first) + (f"-{_code(end)}" if end > first else ""))
    return "".join(parts)


def _code(code: int) -> str:
    """Return a character as Python's patterns take it everywhere."""
    if chr(code).isalnum() and code < 0x80:
        return chr(code)
    return f"\\x{code:02x}" if code < 0x100 else f"\\U{code:08x}"


class _Writer:
    """Reads a pattern once, from left to right, and writes Python's."""

    def __init__(self, text: str, options: Options) -> None:
        self._text = _QUOTED.sub(_escape_quoted, text)
        self._options = options
        self._at = 0
        self._groups = 0

    def write(self) -> str:
        written = "|".join(self._branches())
        if self._at < len(self._text):
            raise _Refused("has a ) without its (")
        return written

    # What stands next

    def _take(self, count: int = 1) -> str:
        taken = self._text[self._at : self._at + count]
        self._at += count
        return taken

    def _skip(self, text: str) -> bool:
        """Skip a text if it stands next."""
        if self._text.startswith(text, self._at):
            self._at += len(text)
            return True
        return False

    def _match(self, expression: re.Pattern[str]) -> re.Match[str] | None:
        match = expression.match(self._text, self._at)
        if match:
            self._at = match.end()
        return match

    def _until(self, end: str, what: str) -> str:
        """Return what stands before a text, and skip both."""
        stop = self._text.find(end, self._at)
        if stop < 0:
            raise _Refused(f"has {what} without its end")
        taken = self._text[self._at : stop]
        self._at = stop + len(end)
        return taken

    def _refusal(self, what: str) -> _Refused:
        return _Refused(f"has {what}, {_NOT_HERE}")

    # Branches and groups

    def _branches(self) -> list[str]:
        """Return the branches up to the end of the group.

        The options of PCRE hold from where they stand to the end of the group, in later branches
        too. Python has the option of the case for groups alone, so one is written around.
        """
        outside, written, end = self._options.i, [""], ""
        while self._at < len(self._text) and self._text[self._at] != ")":
            before = self._options.i
            is_branch = self._skip("|")
            part = "" if is_branch else self._quantified()
            if is_branch or self._options.i != before:
                written[-1] += end
                if is_branch:
                    written.append("")
                part = self._case_group(outside) + part
                end = ")" if self._options.i != outside else ""
            written[-1] += part
        written[-1] += end
        return written

    def _case_group(self, outside: bool) -> str:
        inside = self._options.i
        return "" if inside == outside else "(?i:" if inside else "(?-i:"

    def _quantified(self) -> str:
        """Return the next thing with its quantifier; nothing for what is a comment or an option."""
        if self._options.x and self._skip_space():
            return ""
        begin = self._at
        atom = self._atom()
        is_anchor = self._text[begin : self._at] in ("^", "$", r"\b", r"\B", r"\A", r"\Z", r"\z")
        while self._options.x and self._skip_space():
            pass
        quantifier = self._match(_QUANTIFIER) if atom else None
        if quantifier is None:
            return atom
        if is_anchor:
            raise _Refused("has an anchor with a quantifier")
        kind = quantifier[2]
        if self._options.U and kind != "+":
            kind = "" if kind else "?"
        return atom + quantifier[1] + kind

    def _skip_space(self) -> bool:
        if self._skip("#"):
            end = self._text.find("\n", self._at)
            self._at = len(self._text) if end < 0 else end + 1
            return True
        if self._text[self._at : self._at + 1] in [*_SPACE]:
            self._at += 1
            return True
        return False

    def _atom(self) -> str:
        one = self._take()
        if one == "\\":
            return self._escape()
        if one == "[":
            return self._class()
        if one == "(":
            return self._group()
        if one in "*+?":
            raise _Refused(f"has a {one} with nothing before it")
        simple = {
            ".": "(?s:.)" if self._options.s else r"[^\n]",
            "^": r"(?:\A|(?<=\n)(?!\Z))" if self._options.m else r"\A",
            "$": self._dollar(),
        }
        return simple.get(one) or _code(ord(one))

    def _dollar(self) -> str:
        if self._options.m:
            return r"(?=\n|\Z)"
        return r"\Z" if self._options.D else r"(?=\n?\Z)"

    def _group(self) -> str:
        if self._text.startswith("*", self._at):
            raise self._refusal("a verb such as (*SKIP)")
        if self._skip("?#"):
            self._until(")", "a comment")
            return ""
        outside = self._options
        written = self._special_group() if self._skip("?") else self._plain_group()
        if written.startswith("("):  # else an option, which holds on
            self._options = outside
        return written

    def _plain_group(self) -> str:
        if self._options.n:
            return self._inside("(?:")
        self._groups += 1
        return self._inside("(")

    def _inside(self, begin: str) -> str:
        return f"{begin}{'|'.join(self._inner())})"

    def _inner(self) -> list[str]:
        branches = self._branches()
        if not self._skip(")"):
            raise _Refused("has a ( without its )")
        return branches

    def _special_group(self) -> str:
        if begin := self._match(_GROUP):
            return self._inside(f"(?{begin[0]}")
        if begin := self._match(_LOOK_BEHIND):
            return self._look_behind(begin[0])
        if name := self._match(_NAMED_GROUP):
            self._groups += 1
            return self._inside(f"(?P<{name[1] or name[2]}>")
        if name := self._match(_NAMED_REFERENCE):
            return f"(?P={name[1]})"
        if self._text.startswith("(", self._at):
            return self._conditional()
        if options := self._match(_OPTIONS):
            return self._set_options(options)
        raise self._refusal(f"a group that begins with (?{self._text[self._at : self._at + 3]}")

    def _look_behind(self, begin: str) -> str:
        """Return a group for each branch, since each of Python's has one width."""
        groups = [f"(?{begin}{branch})" for branch in self._inner()]
        return f"(?:{('|' if begin == '<=' else '').join(groups)})"

    def _conditional(self) -> str:
        condition = self._match(_CONDITION)
        name = condition and next(filter(None, condition.groups()))
        if not name or name in ("R", "DEFINE"):
            raise self._refusal("a condition that is no group")
        branches = self._inner()
        if len(branches) > 2:
            raise _Refused("has a condition with more than two branches")
        return f"(?({name}){'|'.join(branches)})"

    def _set_options(self, match: re.Match[str]) -> str:
        on, off, end = match[1], match[2] or "", match[3]
        if "J" in on:
            raise self._refusal("the option J")
        changed = dict.fromkeys(on, True) | dict.fromkeys(off[1:].replace("J", ""), False)
        outside, self._options = self._options.i, replace(self._options, **changed)
        if end == ")":
            return ""
        return self._inside(self._case_group(outside) or "(?:")

    # Escapes

    def _escape(self) -> str:
        one = self._take()
        simple = {
            "b": r"\b", "B": r"\B", "A": r"\A", "z": r"\Z", "Z": r"(?=\n?\Z)", "N": r"[^\n]",
            "R": rf"(?>\r\n|[{_write_ranges(characters.VERTICAL, self._options.u)}])",
        }  # fmt: skip
        if one in simple:
            return simple[one]
        if one in "123456789kg" and (reference := self._reference(one)):
            return reference
        kind = _Class()
        self._at -= 1
        code = self._class_escape(kind)
        if code is not None:
            return _code(code)
        if kind.shorthands:
            return kind.shorthands
        return kind.write(False, self._options.i, self._options.u)

    def _reference(self, first: str) -> str:
        """Return a reference to a group; nothing if the digits are an octal code."""
        self._at -= 1
        if first.isdigit():
            digits = re.match(r"\d+", self._text[self._at :])
            assert digits is not None
            number = digits[0]
            if len(number) > 1 and int(number) > self._groups and first not in "89":
                self._at += 1
                return ""
            self._at += len(number)
            return f"(?:\\{int(number)})"
        match = self._match(_REFERENCE)
        if match is None:
            raise self._refusal(f"\\{first} with another group's pattern")
        number, name = match[4] or match[5], match[1] or match[2] or match[3] or match[6]
        if name:
            return f"(?P={name})"
        if number[0] == "-":
            return f"(?:\\{self._groups + 1 + int(number)})"
        return f"(?:\\{int(number) + (self._groups if number[0] == '+' else 0)})"

    def _class_escape(self, kind: _Class) -> int | None:
        """Read an escape that a class may have: return a code, or add to the class."""
        one, is_utf8 = self._take(), self._options.u
        if one in "dDwW" and one:
            kind.shorthands += f"\\{one}"
        elif one in "sShHvV" and one:
            ranges = {
                "s": characters.space(is_utf8),
                "h": characters.horizontal_space(),
                "v": characters.VERTICAL,
            }[one.lower()]
            kind.ranges += characters.complement(ranges) if one.isupper() else ranges
        elif one in "pP" and one:
            kind.exact += self._property(one == "P")
        else:
            return self._code_escape(one)
        return None

    def _property(self, negative: bool) -> Ranges:
        name = self._until("}", "a \\p{") if self._skip("{") else self._take()
        if name.startswith("^"):
            negative, name = not negative, name[1:]
        ranges = characters.named(name)
        if ranges is None:
            raise self._refusal(f"\\p{{{name}}}")
        return characters.complement(ranges) if negative else ranges

    def _code_escape(self, one: str) -> int:
        if one in _CODES:
            return _CODES[one]
        if one == "c" and (letter := self._take()).isascii() and letter:
            return ord(letter.upper()) ^ 0x40
        if one == "x":
            code = self._number(r"\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{0,2})", 16)
        elif one == "o":
            code = self._number(r"\{([0-7]+)\}", 8)
        elif one.isdigit() and one.isascii():
            self._at -= 1
            code = self._number("([0-7]{1,3})", 8)
        elif one.isalnum() and one.isascii():
            raise self._refusal(f"\\{one}")
        else:
            return ord(one)
        if code > (0x10FFFF if self._options.u else 0xFF):
            raise _Refused(f"has the character {code:#x}, which only the modifier u allows")
        return code

    def _number(self, expression: str, base: int) -> int:
        match = self._match(re.compile(expression))
        if match is None:
            raise _Refused("has a code that can't be read")
        return int(next(filter(None, match.groups()), "0"), base)

    # Classes

    def _class(self) -> str:
        negative, kind, first = self._skip("^"), _Class(), True
        while first or not self._skip("]"):
            if self._at >= len(self._text):
                raise _Refused("has a [ without its ]")
            low = self._class_item(kind)
            first = False
            if low is None:
                continue
            high = self._class_item(kind) if self._match(_HYPHEN) else low
            if high is None or high < low:
                raise _Refused("has a range in a class without an end, or one that runs backwards")
            kind.ranges.append((low, high))
        return kind.write(negative, self._options.i, self._options.u)

    def _class_item(self, kind: _Class) -> int | None:
        """Read what stands next in a class: return a code, or add to the class."""
        if posix := self._match(_POSIX):
            ranges = characters.posix(posix[2], self._options.u, self._options.i)
            if ranges is None:
                raise self._refusal(f"[:{posix[2]}:]")
            kind.exact += characters.complement(ranges) if posix[1] else ranges
            return None
        one = self._take()
        if one != "\\":
            return ord(one)
        if self._skip("b"):
            return 8
        return self._class_escape(kind)
