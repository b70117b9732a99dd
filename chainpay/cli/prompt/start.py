"""``chainpay shell``: the client that it opens, and the prompt that it runs."""

from __future__ import annotations

from contextlib import nullcontext
from importlib.util import find_spec

from ...client.client import Client
from ...encoding.language import find_language
from .banner import banner
from .mode import Mode
from .names import auto_magic, find_magics, namespace
from .question import Question
from .sandbox import open_sandbox, recognize

_HINTS = {
    "en": "IPython adds colours, completion and a history: pip install 'chainpay[cli]'",
    "zh": "IPython 提供颜色、补全和历史记录：pip install 'chainpay[cli]'",
}


def start(sandbox: bool = False) -> None:
    """Start the prompt, and return when the user leaves it.

    Args:
        sandbox: Whether the client is a sandbox's; else it is made from the environment.

    Raises:
        UsageError: A variable of the environment is missing.
    """
    with open_sandbox() if sandbox else Client.from_env() as client:
        if not sandbox:
            recognize(client)
        mode = Mode.of(client)
        question = Question(mode) if mode.name == "live" else None
        names = namespace(client)
        magics = {**find_magics(names), "auto": auto_magic(question)}
        with nullcontext() if question is None else question.asking():
            if find_spec("IPython"):
                from . import ipython  # an extra

                ipython.run(names, magics, mode, banner(client))
            else:
                from . import plain

                plain.run(names, magics, mode, f"{banner(client)}\n\n{_HINTS[find_language()]}")
