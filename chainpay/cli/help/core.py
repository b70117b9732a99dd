"""The help without click: the same page, of what chainpay's core can say and run."""

from __future__ import annotations

from .. import COMMANDS
from .page import HelpPage
from .texts import find_text, first_paragraph, word

_OPTIONS = {"": ("version", "help"), "demo": ("help",)}
_NAMES = {"version": "--version", "help": "-h, --help"}


def make_page(command: str = "", note: str = "") -> HelpPage:
    """Return the page of ``chainpay --help``, or of a command's.

    Args:
        command: ``demo``, which runs without click; empty for all commands.
        note: A paragraph behind the text.
    """
    words = "demo [OPTIONS]" if command else "[OPTIONS] COMMAND [ARGS]..."
    options = tuple((_NAMES[each], find_text("", each)) for each in _OPTIONS[command])
    commands = tuple((each, first_paragraph(find_text(each))) for each in COMMANDS)
    return HelpPage(
        f"{word('usage')}chainpay {words}",
        find_text(command or "chainpay") + (f"\n\n{note}" if note else ""),
        sections=(
            (word("options"), options),
            *([(word("commands"), commands)] if not command else []),
        ),
    )
