"""Network streams of a blocking socket, of asyncio and of trio, with one interface: see `base`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....concurrency.runtime import current_trio

if TYPE_CHECKING:
    from .base import Backend


def find_backend(is_async: bool) -> Backend:
    """Return the backend of threads, or that of the running event loop."""
    if not is_async:
        from .sync import SyncBackend

        return SyncBackend()
    if current_trio():
        from .trio import TrioBackend

        return TrioBackend()
    from .asyncio import AsyncioBackend

    return AsyncioBackend()
