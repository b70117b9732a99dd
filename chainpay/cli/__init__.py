"""The commands at a terminal: ``chainpay find 退款``, ``chainpay call …``, ``chainpay shell``.

`COMMANDS` is the one list of them. They need the extra ``cli`` (click, rich), which nothing here
loads; ``demo`` and ``certificates`` run on the core alone: see `chainpay.__main__`.
"""

from __future__ import annotations

__all__ = ["COMMANDS", "CORE", "INSTALL"]

COMMANDS = {
    "find": "find operations by words, Chinese or English",
    "show": "what an operation or an event takes and answers, or what is below a path",
    "call": "send a call, and print its verified answer",
    "curl": "print the same call as a signed curl command",
    "shell": "a Python prompt with a client, the catalog and completion",
    "gateway": "the emulated platform at a port, with faults, for clients in other processes",
    "demo": "six spellings of two calls, and three refusals, offline",
    "certificates": "download the platform's certificates (平台证书)",
    "completion": "print the script that completes commands and paths in a shell",
}

CORE = ("demo", "certificates")
"""The commands that need no extra."""

INSTALL = "pip install 'chainpay[cli]'"
"""What to type for the others."""
