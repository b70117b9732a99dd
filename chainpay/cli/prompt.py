"""A Python prompt with a client, the catalog and completion: IPython, or plain Python without it.

``chainpay shell`` starts it. ``%load_ext chainpay`` adds the completion to another IPython or
a notebook: paths, the fields of a call, their values. Completion parses what is typed
and runs nothing of it: see `chainpay.cli.completion`.
"""

from __future__ import annotations

import code
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

import httpx

import chainpay

from .. import catalog
from ..catalog.pages import Displayable, wants_colour
from ..chain import Chain
from ..client.client import Client
from ..encoding.install import install_command
from ..transport.responses.display import format_body, format_status
from . import references
from .completion import complete

if TYPE_CHECKING:
    from IPython.core.completer import CompletionContext, SimpleMatcherResult
    from IPython.core.interactiveshell import InteractiveShell

_MATCHER = "chainpay"
_IPYTHON_HINT = "IPython adds colours, completion and a history:"


def show(what: str | Displayable | Chain) -> Displayable | Chain:
    """Show an operation, an event, an error code, or the operations below a path.

    Args:
        what: A path in any spelling, with or without its method; a chain or its verb; an event,
            such as ``TRANSACTION.SUCCESS``; or an error code, such as ``SIGN_ERROR``.

    Raises:
        UsageError: The catalog knows nothing of it; the message names the nearest.
    """
    return what if isinstance(what, (Displayable, Chain)) else references.look_up(what)


def namespace(client: Client) -> dict[str, object]:
    """Return the objects of the prompt, by name."""
    return {
        "client": client,
        "catalog": catalog,
        "find": catalog.find,
        "show": show,
        "chainpay": chainpay,
    }


def banner(client: Client, seeded: Mapping[str, str]) -> str:
    """Return the text at the start, which says how to find, show and call.

    Args:
        client: The client of the prompt.
        seeded: The numbers of the order and the refund in the sandbox; empty without a sandbox.
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
        sandbox: Whether the client is a sandbox's; else it is made from the environment.

    Raises:
        UsageError: A variable of the environment is missing.
    """
    with chainpay.sandbox() if sandbox else Client.from_env() as client:
        seeded = client.gateway.seed() if sandbox else {}
        _run(namespace(client), banner(client, seeded))


def _run(names: dict[str, object], text: str) -> None:
    try:
        from IPython.terminal.ipapp import TerminalIPythonApp
        from traitlets.config import Config
    except ImportError:
        _run_plain(names, f"{text}\n\n{_IPYTHON_HINT} {install_command('cli')}")
        return
    config = Config()
    config.TerminalInteractiveShell.banner1 = f"{text}\n"
    config.TerminalInteractiveShell.enable_tip = False
    config.TerminalInteractiveShell.xmode = "Minimal"  # errors without the frames
    app: Any = TerminalIPythonApp.instance(user_ns=names, config=config)
    app.initialize([])
    load_ipython_extension(app.shell)
    formatters = app.shell.display_formatter.formatters
    formatters["text/plain"].for_type(httpx.Response, _print_pretty)
    app.start()


def _format_response(response: httpx.Response) -> str:
    return f"{format_status(response)}\n{format_body(response, wants_colour())}"


class _Printer(Protocol):
    """IPython's pretty printer."""

    def text(self, obj: str) -> None: ...


def _print_pretty(response: httpx.Response, printer: _Printer, cycle: bool) -> None:
    printer.text(_format_response(response))


# IPython


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Add the completion to an IPython: ``%load_ext chainpay``."""
    from IPython.core.completer import SimpleCompletion, context_matcher

    def matcher(context: CompletionContext) -> SimpleMatcherResult:
        lines = context.full_text.split("\n")[: context.cursor_line + 1]
        typed = "\n".join((*lines[:-1], lines[-1][: context.cursor_position]))
        result = complete(typed, shell.user_ns)
        if result is None:
            return {"completions": []}
        return {
            "completions": [SimpleCompletion(text, type="chainpay") for text in result.texts],
            "matched_fragment": typed[result.start :],
            "suppress": True,  # other matchers don't know the paths
        }

    unload_ipython_extension(shell)
    decorate = context_matcher(identifier=_MATCHER)
    shell.Completer.custom_matchers.append(decorate(matcher))


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """Remove the completion from an IPython: ``%unload_ext chainpay``."""
    matchers = shell.Completer.custom_matchers
    matchers[:] = [each for each in matchers if getattr(each, "matcher_identifier", "") != _MATCHER]


# Plain Python


def _run_plain(names: dict[str, object], text: str) -> None:
    with _display_responses():
        try:
            import readline
        except ImportError:  # some systems don't have it
            pass
        else:
            readline.set_completer(_Completer(names, readline).complete)
            readline.parse_and_bind("tab: complete")
        code.interact(text, local=names, exitmsg="")


@contextmanager
def _display_responses() -> Iterator[None]:
    """Display an `httpx.Response` as people read it, and every other value as Python does."""
    previous = sys.displayhook

    def display(value: object) -> None:
        previous(_Text(_format_response(value)) if isinstance(value, httpx.Response) else value)

    sys.displayhook = display
    try:
        yield
    finally:
        sys.displayhook = previous


class _Text(str):
    """A text whose repr is the text itself."""

    __repr__ = str.__str__


class _Completer:
    """Completes with readline: chains and their calls, and else what Python completes."""

    def __init__(self, names: dict[str, object], readline: ModuleType) -> None:
        from rlcompleter import Completer  # which changes readline's completer when it is loaded

        self._names = names
        self._complete_python = Completer(names).complete
        self._get_line: Callable[[], str] = readline.get_line_buffer
        self._get_end: Callable[[], int] = readline.get_endidx

    def complete(self, word: str, state: int) -> str | None:
        texts = complete_word(self._get_line()[: self._get_end()], word, self._names)
        if texts is None:
            return self._complete_python(word, state)
        return texts[state] if state < len(texts) else None


def complete_word(line: str, word: str, names: Mapping[str, object]) -> list[str] | None:
    """Return the texts that may replace the last word of a line, as readline divides the line.

    Returns:
        The candidates; None if the line is no chain and no call of one.
    """
    result = complete(line, names)
    if result is None:
        return None
    start = len(line) - len(word)
    head, skipped = line[start : result.start], max(start - result.start, 0)
    return [f"{head}{text[skipped:]}" for text in result.texts]
