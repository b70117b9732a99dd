"""The commands at a terminal: ``chainpay find 退款``, ``chainpay call …``, ``chainpay shell``.

`chainpay.cli.commands` declares them with click. They need the extra ``cli`` (click and rich).
`chainpay.__main__` runs ``demo`` without it.
"""

from __future__ import annotations

COMMANDS = {
    "find": "find operations by words, Chinese or English",
    "show": "show an operation's or an event's fields, or the operations below a path",
    "call": "send a call and print its verified answer",
    "curl": "print the same call as a signed curl command",
    "shell": "start Python with a client, the catalog and completion",
    "gateway": "serve an emulated platform at a port, with faults, for other processes",
    "demo": "run six spellings of two calls and three refusals, offline",
    "certificates": "download the platform's certificates (平台证书)",
    "completion": "print the script that completes commands and paths in a shell",
}
"""Every command, with a line of help."""

INSTALL = "pip install 'chainpay[cli]'"
"""The command that installs what every command except ``demo`` needs."""
