"""Who hears what happens to a call: one hook, and the ``chainpay`` logger.

As long as nobody listens, a call that goes well makes no event, and loads no `chainpay.events`.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import UsageError, printable

if TYPE_CHECKING:
    from ..events import Event

__all__ = ["Emitter", "Hook"]

_log = logging.getLogger("chainpay")
_log.addHandler(logging.NullHandler())  # where nobody has asked for a log there is none

Hook = Callable[["Event"], object]


class Emitter:
    """Tells events to the hook and to the logger.

    Args:
        hook: Called with each event; None for the logger alone.

    Raises:
        UsageError: The hook can't be called, or is ``async def``.
    """

    def __init__(self, hook: Hook | None) -> None:
        if hook is not None and (not callable(hook) or _is_async(hook)):
            raise UsageError("on_event= takes a function of one event, and no `async def`")
        self._hook = hook

    @property
    def is_listening(self) -> bool:
        """Whether anybody would see what happens to every call."""
        return self._hook is not None or _log.isEnabledFor(logging.DEBUG)

    def emit(self, kind: str, **told: Any) -> None:
        """Tell an event.

        Args:
            kind: The name of its class in `chainpay.events`.
            told: Its attributes.
        """
        from .. import events

        event: Event = getattr(events, kind)(**told)
        if _log.isEnabledFor(event.level):
            _log.log(event.level, "%s", printable(str(event)))
        if self._hook is not None:
            try:
                self._hook(event)
            except Exception:  # the call must not end otherwise because of who watches it
                _log.exception("on_event= failed")


def _is_async(hook: Hook) -> bool:
    return any(map(inspect.iscoroutinefunction, (hook, type(hook).__call__)))
