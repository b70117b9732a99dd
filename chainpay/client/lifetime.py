"""How long a client lives: it is closed, shared and never copied."""

from __future__ import annotations

from typing import NoReturn, Self, TypeVar

from ..errors import warn
from .config.config import Config
from .config.credentials import Credentials
from .core import core_of
from .keys import KeyHolder

C = TypeVar("C", bound="Lifetime")


class Lifetime:
    """Closes the connections of a client, unless it shares those of another."""

    def close(self) -> None:
        """Close the sync connections. Every later call is a UsageError. Closing twice is allowed.

        A client of `with_options` or `for_merchant` shares the connections of the first one:
        `close()` of it has no effect, and it ends with the first one.

        The connections of an event loop are closed when the loop ends, or by `aclose` (``async
        with``) inside of the loop.

        Warns:
            ResourceWarning: From ``with`` and ``async with`` such a client, as they close nothing.
        """
        core = core_of(self)
        if not core.is_derived:
            core.network.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too. Every later call is a UsageError."""
        core = core_of(self)
        if not core.is_derived:
            await core.network.aclose()

    def __enter__(self) -> Self:
        _warn_if_derived(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        _warn_if_derived(self)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __copy__(self) -> Self:
        return self  # keys and connections are shared, and never copied

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client has keys and connections, and is not pickled; make one there")


def _warn_if_derived(client: Lifetime) -> None:
    if core_of(client).is_derived:
        warn(
            "`with` closes nothing here: a client of with_options() or for_merchant() has the"
            " connections of the first client. Write `with chainpay.Client(…) as client:`, and"
            " client.with_options(…) inside",
            ResourceWarning,
        )


def derive_client(client: C, config: Config, keys: Credentials | KeyHolder) -> C:
    """Return a client like another one, with other options or keys, on its connections."""
    derived = _copy_client(client)  # a subclass may have attributes of its own
    old = core_of(client)
    core = type(old)(config, old.network, keys, is_derived=True)
    object.__setattr__(derived, "_core", core)
    return derived


def _copy_client(client: C) -> C:
    """Return a client with the attributes of another one, those in slots of a subclass too."""
    copy = object.__new__(type(client))
    state = object.__getstate__(client)
    attributes, slots = state if isinstance(state, tuple) else (state, {})
    for name, value in {**attributes, **slots}.items():
        object.__setattr__(copy, name, value)  # smaller than with a dict that is updated
    return copy
