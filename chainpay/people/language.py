"""The language of texts for people: the command line, pages, advice. Errors stay English."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, NamedTuple, TypeAlias

Language: TypeAlias = Literal["zh", "en"]

VARIABLE = "CHAINPAY_LANG"
"""The environment variable that chooses the language."""

#: The first of these that is set decides, as POSIX has it for messages.
_VARIABLES = (VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG")

#: How names of Chinese start: of the language, of its country, and of the locale of Windows.
_CHINESE = re.compile("(zh|cn)(?![a-z])|chinese|中文|简体|繁体|汉语", re.IGNORECASE)

#: The language of a reader who isn't the one of the environment.
_reader: ContextVar[Language | None] = ContextVar("reader", default=None)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Write texts in a language, whatever the environment asks for: a page has its own reader."""
    token = _reader.set(language)
    try:
        yield
    finally:
        _reader.reset(token)


def find_language() -> Language:
    """Return the language that people read now: Chinese, or else English.

    It is that of `speaking`, or else the environment's: ``CHAINPAY_LANG`` decides, such as ``zh``
    or ``en``; without it, the locale does. Chinese has more than one name, as ``zh-CN``, ``cn``,
    ``chinese`` and ``中文``.
    """
    if (reader := _reader.get()) is not None:
        return reader
    values = (os.environ.get(name, "").strip() for name in _VARIABLES)
    return "zh" if _CHINESE.match(next(filter(None, values), "")) else "en"


class Text(NamedTuple):
    """A text in both languages. Its str is the one in the language that people read now."""

    en: str
    zh: str

    def __str__(self) -> str:
        return self.zh if find_language() == "zh" else self.en

    def format(self, *values: object, **named: object) -> str:
        """Return the text in the language now, with values in its places."""
        return str(self).format(*values, **named)

    def fill(self, *values: object) -> Filled:
        """Return the text with values in its places, in both languages.

        A value that is a `Text` has its own language in each.
        """
        return Filled(
            self.en.format(*(one.en if isinstance(one, Text) else one for one in values)),
            self.zh.format(*(one.zh if isinstance(one, Text) else one for one in values)),
        )


class Filled(Text):
    """A text that has its values already: a ``{`` in it came with one of them."""

    def fill(self, *values: object) -> Filled:
        """Return the text, which has no more places."""
        return self


def text_of(value: object) -> Text:
    """Return a value as a text: one that is none is the same in both languages."""
    return value if isinstance(value, Text) else Filled(str(value), str(value))


def join_texts(values: Iterable[object], english: str = ", ", chinese: str = "、") -> Filled:
    """Return values in a row, as each language separates them."""
    texts = [text_of(each) for each in values]
    return Filled(english.join(each.en for each in texts), chinese.join(each.zh for each in texts))
