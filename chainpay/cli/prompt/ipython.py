"""The prompt in IPython: ``chainpay shell``, and ``%load_ext chainpay`` in one's own.

The extension adds the completion, ``find``, ``show`` and ``client``, ``%find`` and ``%show``, and
errors as one paragraph. It takes no name that the user has already.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakKeyDictionary

from ...people.language import Text
from ...transport import driver
from ..completion import complete
from ..sandbox import open_sandbox
from . import errors
from .banner import describe_orders
from .mode import Mode
from .names import Magic, find_magics, namespace

if TYPE_CHECKING:
    from IPython.core.completer import CompletionContext, SimpleMatcherResult

_MATCHER = "chainpay"
_CLIENT = "client"
_SANDBOX = Text(
    "client is a sandbox's, merchant {}. Your own: client = chainpay.Client.from_env()",
    "client 为沙箱客户端，商户 {}。使用自己的：client = chainpay.Client.from_env()",
)


_UNASKED = Text(
    "Calls of a live client are sent without a question here; chainpay shell asks before each.",
    "此处真实客户端的请求不经询问直接发送；chainpay shell 会在发送前询问。",
)
_LOG = logging.getLogger("chainpay")


class _Loaded(NamedTuple):
    """What the extension has added to a shell, to be removed again."""

    names: dict[str, object]
    magics: tuple[str, ...]
    quiet: logging.Handler


_LOADED: WeakKeyDictionary[Any, _Loaded] = WeakKeyDictionary()


def load(shell: Any) -> None:
    """Add the extension to an IPython: ``%load_ext chainpay``."""
    unload(shell)
    taken = shell.user_ns
    if _CLIENT in taken:
        client = taken[_CLIENT]
    else:
        client = open_sandbox()
        print(_SANDBOX.format(client.mchid))
        print(describe_orders(client.gateway))
    names = {name: value for name, value in namespace(client).items() if name not in taken}
    shell.push(names, interactive=False)
    magics = _add_magics(shell, find_magics(taken))
    _add_matcher(shell)
    _shorten_errors(shell)
    quiet = logging.NullHandler()  # the error itself is shown
    _LOG.addHandler(quiet)
    _LOADED[shell] = _Loaded(names, magics, quiet)
    if driver.confirm is None:
        print(_UNASKED)


def unload(shell: Any) -> None:
    """Remove the extension from an IPython: ``%unload_ext chainpay``."""
    loaded = _LOADED.pop(shell, None)
    if loaded is None:
        return
    matchers = shell.Completer.custom_matchers
    matchers[:] = [each for each in matchers if getattr(each, "matcher_identifier", "") != _MATCHER]
    vars(shell.InteractiveTB).pop("structured_traceback", None)
    for name in loaded.magics:
        shell.magics_manager.magics["line"].pop(name, None)
    shell.drop_by_id(loaded.names)
    _LOG.removeHandler(loaded.quiet)


def _add_magics(shell: Any, magics: Mapping[str, Magic]) -> tuple[str, ...]:
    """Add magics whose names are free, and return the names."""
    known = shell.magics_manager.magics["line"]
    free = tuple(name for name in magics if name not in known)
    for name in free:
        shell.register_magic_function(magics[name], "line", name)
    return free


def _add_matcher(shell: Any) -> None:
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

    decorate = context_matcher(identifier=_MATCHER)
    shell.Completer.custom_matchers.append(decorate(matcher))


def _shorten_errors(shell: Any) -> None:
    """Let the shell show errors as `errors` has them, in notebooks too."""
    formatter = shell.InteractiveTB
    show_all: Callable[..., list[str]] = formatter.structured_traceback

    def show(etype: Any, error: Any, traceback: Any = None, *more: Any, **options: Any) -> Any:
        if not isinstance(error, BaseException) or traceback is not error.__traceback__:
            return show_all(etype, error, traceback, *more, **options)
        text = errors.describe(error)
        if text is not None:
            name, colon, message = text.partition(":")
            is_plain = shell.colors.lower() == "nocolor"
            return [text if is_plain else f"\x1b[31m{name}\x1b[0m{colon}{message}"]
        with errors.shortened(error):
            return show_all(etype, error, error.__traceback__, *more, **options)

    formatter.structured_traceback = show


# chainpay shell


def run(names: dict[str, object], magics: Mapping[str, Magic], mode: Mode, banner: str) -> None:
    """Run IPython until the user leaves it.

    Args:
        names: The objects of the prompt, by name.
        magics: Its magics, by name.
        mode: Its text, its colour, and its history.
        banner: The first lines.
    """
    from IPython.terminal.ipapp import TerminalIPythonApp
    from pygments.token import Token
    from traitlets.config import Config

    config = Config()
    config.TerminalInteractiveShell.banner1 = f"{banner}\n"
    config.TerminalInteractiveShell.enable_tip = False
    config.TerminalInteractiveShell.prompts_class = _make_prompts(mode)
    style = {getattr(Token.Prompt, mode.name.title()): f"{mode.colour} bold"}
    config.TerminalInteractiveShell.highlighting_style_overrides = style
    config.HistoryManager.hist_file = str(mode.history("ipython") or ":memory:")
    app: Any = TerminalIPythonApp.instance(user_ns=names, config=config)
    app.initialize([])
    load(app.shell)
    _add_magics(app.shell, magics)
    app.start()


def _make_prompts(mode: Mode) -> type:
    """Return the class of the prompts that say the mode."""
    from IPython.terminal.prompts import Prompts
    from pygments.token import Token

    class ModePrompts(Prompts):
        def in_prompt_tokens(self) -> list[tuple[Any, str]]:
            token = getattr(Token.Prompt, mode.name.title())
            vi_mode: Any = self.vi_mode  # untyped
            return [(Token.Prompt.Mode, vi_mode()), (token, mode.text)]

    return ModePrompts
