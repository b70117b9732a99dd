"""Live or sandbox: the text and the colour of a prompt, and the file of its history.

Each mode has a history of its own, so that no line of the sandbox is suggested to a live prompt.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, NamedTuple

from ...client.client import Client
from ...client.core import core_of
from ..sandbox import is_live

_COLOURS = {"live": ("ansired", 31), "sandbox": ("ansigreen", 32)}


class Mode(NamedTuple):
    """Where the calls of a prompt go.

    Attributes:
        name: ``live`` if they are sent to WeChat Pay, else ``sandbox``.
        mchid: The merchant, or the brand.
    """

    name: Literal["live", "sandbox"]
    mchid: str

    @classmethod
    def of(cls, client: Client) -> Mode:
        """Return the mode of a client's prompt."""
        mchid = client.mchid or client.brand_id or ""
        return cls("live" if is_live(core_of(client).driver) else "sandbox", mchid)

    @property
    def text(self) -> str:
        """The prompt, such as ``live 1900000001>``."""
        return f"{self.name} {self.mchid}> "

    @property
    def colour(self) -> str:
        """The colour of the prompt, by its name in pygments."""
        return _COLOURS[self.name][0]

    def paint(self, text: str) -> str:
        """Return a text in the colour of the prompt, for a terminal."""
        return f"\x1b[1;{_COLOURS[self.name][1]}m{text}\x1b[0m"

    def history(self, prompt: str) -> Path | None:
        """Return the file that keeps what was typed; None if the home can't be written.

        Args:
            prompt: What reads the file: ``ipython`` or ``python``.
        """
        state = os.path.expanduser(os.environ.get("XDG_STATE_HOME", ""))
        if not os.path.isabs(state):
            state = os.path.expanduser("~/.local/state")
        folder = Path(state) / "chainpay"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return None
        path = folder / f"{self.name}.{prompt}.history"
        return path if os.access(folder, os.W_OK) else None
