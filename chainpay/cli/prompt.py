"""A Python prompt with a client, the catalog and completion: IPython if it is there, else plain.

``chainpay shell`` starts it. ``%load_ext chainpay`` brings the completion into an IPython or
a notebook of one's own: paths, the fields of a call, their values. Both read what was typed and
run nothing of it: see `chainpay.cli.completion`.
"""

from __future__ import annotations

import code
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

import chainpay

from .. import catalog
from ..catalog.pages import Displayable, wants_colour
from ..chain import Chain
from ..client.client import Client
from . import references
from .completion import complete
from .response import format_body, format_status

__all__ = [
    "banner",
    "completed",
    "load_ipython_extension",
    "namespace",
    "show",
    "start",
    "unload_ipython_extension",
]

_IDENTIFIER = "chainpay"
_WITHOUT = "IPython colours, completes and remembers more: pip install 'chainpay[cli]'"


def show(what: str | Displayable | Chain) -> Displayable | Chain:
    """Show what an operation takes and answers, what is below a path, or what an event holds.

    Args:
        what: A path in any spelling, with its method or without; a chain or its verb; or an event,
            such as ``TRANSACTION.SUCCESS``.

    Raises:
        UsageError: The catalog has none of it; the message names the nearest.
    """
    return what if isinstance(what, (Displayable, Chain)) else references.look_up(what)


def namespace(client: Client) -> dict[str, Any]:
    """Return the names that the prompt knows."""
    return {
        "client": client,
        "catalog": catalog,
        "find": catalog.find,
        "show": show,
        "chainpay": chainpay,
    }


def banner(client: Client, seeded: Mapping[str, str]) -> str:
    """Return the first words: how to find, show and call.

    Args:
        client: The client at hand.
        seeded: The numbers of what the sandbox holds already; empty without one.
    """
    where = "emulated in this process" if client.gateway else "for real"
    lines = [
        f"WeChat Pay (微信支付) as Python, {where}. Merchant {client.mchid}.",
        "",
        "  find('退款')               operations by words, Chinese or English, as calls",
        "  show(client.v3.refund)    what is there, or what a verb takes; also show('v3/refund')",
        "  client.v3.refund.<TAB>    paths and verbs; post(json={'<TAB> has the names of fields",
        "  client.v3.….get(…)        sends, and verifies the answer; _.json() has its fields",
    ]
    if seeded:
        lines += ["", "A paid order is there, and a refund of it:"]
        lines += [f"  {name}={number!r}" for name, number in seeded.items()]
    return "\n".join(lines)


def start(sandbox: bool = False) -> None:
    """Start the prompt, and return when the user leaves it.

    Args:
        sandbox: Whether the client is one of an emulated platform, with a paid order and a refund;
            else it is made from the environment.

    Raises:
        UsageError: The environment lacks something.
    """
    with chainpay.sandbox() if sandbox else Client.from_env() as client:
        seeded = client.gateway.seed() if sandbox else {}
        _prompt(namespace(client), banner(client, seeded))


def _prompt(names: dict[str, Any], words: str) -> None:
    try:
        from IPython.terminal.ipapp import TerminalIPythonApp
        from traitlets.config import Config
    except ImportError:
        _plain(names, f"{words}\n\n{_WITHOUT}")
        return
    config = Config()
    config.TerminalInteractiveShell.banner1 = f"{words}\n"
    config.TerminalInteractiveShell.enable_tip = False
    config.TerminalInteractiveShell.xmode = "Minimal"  # errors say what to do; frames don't
    app: Any = TerminalIPythonApp.instance(user_ns=names, config=config)
    app.initialize([])
    load_ipython_extension(app.shell)
    formatters = app.shell.display_formatter.formatters
    formatters["text/plain"].for_type(httpx.Response, _pretty)
    app.start()


def _told(response: httpx.Response) -> str:
    return f"{format_status(response)}\n{format_body(response, wants_colour())}"


def _pretty(response: httpx.Response, printer: Any, cycle: bool) -> None:
    printer.text(_told(response))


# IPython


def load_ipython_extension(shell: Any) -> None:
    """Set up completion in an IPython: ``%load_ext chainpay``.

    Args:
        shell: The `InteractiveShell`.
    """
    from IPython.core.completer import SimpleCompletion, context_matcher

    def matcher(context: Any) -> dict[str, Any]:
        lines = context.full_text.split("\n")[: context.cursor_line + 1]
        typed = "\n".join((*lines[:-1], lines[-1][: context.cursor_position]))
        found = complete(typed, shell.user_ns)
        if found is None:
            return {"completions": []}
        return {
            "completions": [SimpleCompletion(text, type="chainpay") for text in found.texts],
            "matched_fragment": typed[found.start :],
            "suppress": True,  # what others guess of a chain is no path
        }

    unload_ipython_extension(shell)
    decorate: Any = context_matcher(identifier=_IDENTIFIER)
    shell.Completer.custom_matchers.append(decorate(matcher))


def unload_ipython_extension(shell: Any) -> None:
    """Take the completion away again: ``%unload_ext chainpay``."""
    matchers = shell.Completer.custom_matchers
    matchers[:] = [
        each for each in matchers if getattr(each, "matcher_identifier", "") != _IDENTIFIER
    ]


# The plain prompt


def _plain(names: dict[str, Any], words: str) -> None:
    with _displaying():
        try:
            import readline
        except ImportError:  # not everywhere
            pass
        else:
            readline.set_completer(_Completer(names, readline).complete)
            readline.parse_and_bind("tab: complete")
        code.interact(words, local=names, exitmsg="")


@contextmanager
def _displaying() -> Iterator[None]:
    """Show answers as people read them, and all else as Python does."""
    usual = sys.displayhook

    def display(value: Any) -> None:
        usual(_Text(_told(value)) if isinstance(value, httpx.Response) else value)

    sys.displayhook = display
    try:
        yield
    finally:
        sys.displayhook = usual


class _Text(str):
    """A text that shows as it is."""

    __repr__ = str.__str__


class _Completer:
    """Completes with readline: what is ours, and else what Python knows."""

    def __init__(self, names: dict[str, Any], readline: Any) -> None:
        from rlcompleter import Completer

        self._names = names
        self._usual = Completer(names).complete
        self._readline = readline

    def complete(self, word: str, state: int) -> str | None:
        line = self._readline.get_line_buffer()[: self._readline.get_endidx()]
        texts = completed(line, word, self._names)
        if texts is None:
            return self._usual(word, state)
        return texts[state] if state < len(texts) else None


def completed(line: str, word: str, names: Mapping[str, Any]) -> list[str] | None:
    """Return what readline may put in the place of a word at the end of a line.

    Args:
        line: Up to the cursor.
        word: Its last word, as readline divides it.
        names: The objects that names stand for.

    Returns:
        The candidates; None if there is nothing of ours.
    """
    found = complete(line, names)
    if found is None:
        return None
    start = len(line) - len(word)
    return [
        f"{line[start : found.start]}{text[max(start - found.start, 0) :]}" for text in found.texts
    ]
