"""The help without click: the same page, of what chainpay's core can say and run."""

from __future__ import annotations

from ...people.install import install_command
from .. import COMMANDS
from .page import HelpPage
from .texts import find_text, first_paragraph, word

_OPTIONS = {"": ("version", "help"), "demo": ("help",)}
_NAMES = {"version": "--version", "help": "-h, --help"}


def make_page(command: str = "") -> HelpPage:
    """Return the page of ``chainpay --help``, with what installs click; or that of ``demo``.

    Args:
        command: ``demo``, which runs without click; empty for all commands.
    """
    words = "demo [OPTIONS]" if command else "[OPTIONS] COMMAND [ARGS]..."
    options = tuple((_NAMES[each], find_text("", each)) for each in _OPTIONS[command])
    commands = tuple((each, first_paragraph(find_text(each))) for each in COMMANDS)
    return HelpPage(
        f"{word('usage')}chainpay {words}",
        find_text(command or "chainpay") + ("" if command else f"\n\n{word('more packages')}"),
        "" if command else install_command("cli"),
        sections=(
            (word("options"), options),
            *([(word("commands"), commands)] if not command else []),
        ),
    )
