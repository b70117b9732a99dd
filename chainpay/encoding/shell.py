"""A text as a word of a shell's command."""

from __future__ import annotations

import shlex


def quote_word(word: str) -> str:
    """Quote a word for a shell; a character that can't be seen is written as an escape of bash."""
    if word.isprintable():
        return shlex.quote(word)
    escaped = word.replace("\\", "\\\\").replace("'", "\\'")
    return f"$'{''.join(map(_escape, escaped))}'"


def _escape(character: str) -> str:
    if character.isprintable():
        return character
    return "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8", "replace"))
