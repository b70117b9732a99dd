"""The gateway as the console sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ..acts import Acts
from ..serving.server import Server
from ..state.identity import Identity
from ..state.times import Clock


class Keys(Protocol):
    """Whose keys a gateway has."""

    @property
    def certificate(self) -> bytes:
        """The platform's newest certificate, as PEM; empty if there is none."""

    @property
    def mchids(self) -> list[str]:
        """The merchants whose private key is here, the gateway's own first."""

    def credentials(self, mchid: str | None = None) -> dict[str, Any]:
        """Return the arguments of a client of a merchant, which reaches the gateway."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A gateway that is being served.

    Attributes:
        acts: What the user, the platform and time do.
        keys: Whose keys it has.
        find_identity: Returns one of the merchants with a private key, by number.
        clock: Its clock.
        server: Its server.
        folder: The folder with the merchant's files; None if there is none.
    """

    acts: Acts
    keys: Keys
    find_identity: Callable[[str], Identity]
    clock: Clock
    server: Server
    folder: Path | None
