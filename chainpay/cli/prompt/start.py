"""``chainpay shell``: the client that it opens, and the prompt that it runs."""

from __future__ import annotations

import warnings

from ...people.install import install_command
from ...people.language import Text
from ..client import make_client
from ..output import Output
from ..sandbox import recognize
from .banner import banner
from .mode import Mode
from .names import auto_magic, find_magics, namespace
from .question import Question

_HINT = Text(
    "IPython adds colours, completion and a history: ", "IPython 提供颜色、补全和历史记录："
)


def start(sandbox: bool = False, profile: str = "") -> None:
    """Start the prompt, and return when the user leaves it.

    Args:
        sandbox: Whether the client is a sandbox's; else its keys are those of a profile or of
            the environment.
        profile: The name of the profile; empty for `CHAINPAY_PROFILE`, or the environment.

    Raises:
        UsageError: A variable of the environment, or an entry of the profile, is missing or wrong.
    """
    question = Question()
    with (
        make_client(sandbox, profile) as client,
        question.asking(),
        warnings.catch_warnings(),
    ):
        warnings.showwarning = _print_warning
        recognize(client)
        mode = Mode.of(client)
        names = namespace(client)
        magics = {**find_magics(names), "auto": auto_magic(question)}
        if _imports_ipython():
            from . import ipython  # an extra

            ipython.run(names, magics, mode, banner(client))
        else:
            from . import plain

            hint = f"{_HINT}{install_command('cli')}"
            plain.run(names, magics, mode, f"{banner(client)}\n\n{hint}")


def _print_warning(message: Warning | str, *details: object, **more: object) -> None:
    """Print a warning in the words of Python, which a prompt takes: see `warnings.showwarning`."""
    Output().print_note(f"chainpay: warning: {message}", "yellow")


def _imports_ipython() -> bool:
    try:
        import IPython.terminal.ipapp  # noqa: F401  (an extra)
    except Exception:  # it is missing, or damaged: whatever it raises, plain Python is left
        return False
    return True
