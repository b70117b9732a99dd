"""The client of a command line: of the sandbox, of a profile, or of the environment."""

from __future__ import annotations

import sys
from typing import Any

from ..client.client import Client
from ..errors import UsageError
from ..people.language import Text
from .output import Output
from .profiles import read_profile

_RUNNING = Text(
    "sandbox: the gateway at {}, which runs in this folder, answers",
    "沙箱：由本文件夹中运行的网关 {} 应答",
)
_NEW = Text(
    "sandbox: a new one in this process answers, which nothing is kept of",
    "沙箱：由本进程中新建的沙箱应答，不保存任何内容",
)


def make_client(
    sandbox: bool = False,
    profile: str = "",
    output: Output | None = None,
    is_verbose: bool = False,
    **options: Any,
) -> Client:
    """Return the client.

    Args:
        sandbox: Whether it is that of `chainpay.cli.sandbox.open_sandbox`.
        profile: The name of the profile; empty for `CHAINPAY_PROFILE`, or the environment.
        output: Where a person reads which sandbox it is; None if something else says so.
        is_verbose: Whether a program reads it too.
        options: Further arguments of the client.

    Raises:
        UsageError: The configuration is wrong.
    """
    if sandbox:
        if profile:
            raise UsageError("--sandbox has a merchant of its own: it takes no --profile")
        from .sandbox import open_sandbox  # loads the gateway

        client = open_sandbox(**options)
        url = getattr(client.gateway, "url", "")  # a gateway in this process has none
        if output and (is_verbose or (url and sys.stderr.isatty())):
            output.print_note(_RUNNING.format(url) if url else str(_NEW))
        return client
    try:
        arguments = read_profile(profile)
        if arguments is not None:
            return Client(**{**arguments, **options})
        return Client.from_env(**options)
    except UsageError as error:
        error.add_note("--sandbox needs no configuration: it is an emulated platform")
        raise
