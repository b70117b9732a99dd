"""The question of a prompt before a live call that may change something.

It is asked where calls are sent, and not where they are typed: so also for a call in a variable, in
a function, in a promise, and for every client of the process. An emulated platform never asks, and
what changes nothing is sent without a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ...people.language import Text
from ...request.call import Call
from ...transport import driver
from ..confirm import confirm
from ..output import Output
from ..sandbox import is_live

_AUTO = Text("%auto on sends without asking", "%auto on 不经询问直接发送")


class Question:
    """Asks at the terminal of a prompt.

    Attributes:
        is_on: Whether there is a question; if not, calls are sent without it.
    """

    def __init__(self) -> None:
        self.is_on = True

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Ask for every live client of this process, until the end of the ``with`` block."""
        output = Output()

        def confirm_live(sender: driver.Driver, call: Call) -> None:
            if self.is_on and is_live(sender):
                confirm(call, sender.mchid, output, str(_AUTO))

        driver.confirm = confirm_live
        try:
            yield
        finally:
            driver.confirm = None
