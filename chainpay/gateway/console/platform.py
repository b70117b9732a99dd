"""The gateway as the console sees it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..acts import Acts
from ..identity import Identity
from ..serving.server import Server
from ..state.times import Clock


class Keys(Protocol):
    """The keys of a gateway."""

    @property
    def certificate(self) -> bytes:
        """The platform's newest certificate, as PEM; empty if there is none."""

    def identities(self) -> list[Identity]:
        """Return the merchants whose private key is here, the gateway's own first."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A gateway that is being served.

    Attributes:
        acts: What the user, the platform and time do.
        keys: Its keys.
        clock: Its clock.
        server: Its server.
        folder: The folder with the merchant's files; None if there is none.
    """

    acts: Acts
    keys: Keys
    clock: Clock
    server: Server
    folder: Path | None
