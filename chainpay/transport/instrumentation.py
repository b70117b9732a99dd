"""Events go to one hook and to the ``chainpay`` logger.

A program that configures no logging sees warnings and errors on its standard error, as Python
writes them: a callback that failed must not be silent. `NullHandler` would prevent that.

Without a hook, and with the logger above DEBUG, a successful call makes no event and does not load
`chainpay.events`.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import httpx

from ..errors import UsageError, printable

if TYPE_CHECKING:
    from ..events import Event

LOG = logging.getLogger("chainpay")

Hook = Callable[["Event"], object]


TRACE = "chainpay.trace"
"""The extension of a request that holds its `Trace`."""


class Trace(Protocol):
    """Takes the steps of a request: an `Attempt`."""

    def on_signed(self, serial: str) -> None: ...
    def on_sending(self, request: httpx.Request) -> None: ...
    def on_answered(self, response: httpx.Response) -> None: ...
    def on_hook_failed(self, error: BaseException, answered: bool) -> None: ...


class Emitter:
    """Passes events to the hook and to the logger.

    Args:
        hook: Called with each event; None for the logger alone.

    Attributes:
        hook: As above.

    Raises:
        UsageError: The hook can't be called, or is ``async def``.
    """

    def __init__(self, hook: Hook | None) -> None:
        if hook is not None and (not callable(hook) or _is_async(hook)):
            raise UsageError("on_event= takes a function of one event, and no `async def`")
        self.hook = hook

    def emit(self, kind: str, **attributes: object) -> None:
        """Make an event, and pass it on. An error of the hook is logged, and changes nothing.

        Args:
            kind: The name of the event's class in `chainpay.events`.
            attributes: The event's attributes.
        """
        from .. import events

        event: Event = getattr(events, kind)(**attributes)
        if LOG.isEnabledFor(event.level):
            LOG.log(event.level, "%s", printable(str(event)))
        if self.hook is not None:
            try:
                self.hook(event)
            except Exception:  # a hook must not change the outcome of a call
                LOG.exception("on_event= failed")


def _is_async(hook: Hook) -> bool:
    return any(map(inspect.iscoroutinefunction, (hook, type(hook).__call__)))
