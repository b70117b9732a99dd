"""How long a client lives: it is closed, shared and never copied."""

from __future__ import annotations

from typing import NoReturn, Self

from ..transport.connections.clients import Clients


class Lifetime:
    """Closes the connections of a client, unless it shares those of another.

    Attributes:
        _clients: The connections.
        _is_derived: Whether they are another client's.
    """

    _clients: Clients
    _is_derived = False

    def close(self) -> None:
        """Close the sync connections. Every later call is a UsageError. Closing twice is allowed.

        A client of `with_options` or `for_merchant` shares the connections of the first one:
        `close()` of it has no effect, and it ends with the first one.

        The connections of an event loop are closed when the loop ends, or by `aclose` (``async
        with``) inside of the loop.
        """
        if not self._is_derived:
            self._clients.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too. Every later call is a UsageError."""
        if not self._is_derived:
            await self._clients.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __copy__(self) -> Self:
        return self  # keys and connections are shared, and never copied

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client has keys and connections, and is not pickled; make one there")
