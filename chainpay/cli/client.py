"""The client of a command line: of the sandbox, of a profile, or of the environment."""

from __future__ import annotations

from typing import Any

from ..client.client import Client
from ..errors import UsageError
from .profiles import read_profile


def make_client(sandbox: bool = False, profile: str = "", **options: Any) -> Client:
    """Return the client.

    Args:
        sandbox: Whether it is that of `chainpay.cli.sandbox.open_sandbox`.
        profile: The name of the profile; empty for `CHAINPAY_PROFILE`, or the environment.
        options: Further arguments of the client.

    Raises:
        UsageError: The configuration is wrong.
    """
    if sandbox:
        if profile:
            raise UsageError("--sandbox has a merchant of its own: it takes no --profile")
        from .sandbox import open_sandbox  # loads the gateway

        return open_sandbox(**options)
    try:
        arguments = read_profile(profile)
        if arguments is not None:
            return Client(**{**arguments, **options})
        return Client.from_env(**options)
    except UsageError as error:
        error.add_note("--sandbox needs no configuration: it is an emulated platform")
        raise
