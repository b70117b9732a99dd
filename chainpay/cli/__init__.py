"""The commands at a terminal: ``chainpay find 退款``, ``chainpay call …``, ``chainpay shell``.

`chainpay.cli.commands` declares them with click. They need the extra ``cli`` (click and rich).
`chainpay.__main__` runs ``demo`` without it.
"""

from __future__ import annotations

COMMANDS = (
    *("find", "show", "open", "skeleton", "call", "curl", "download", "wait"),
    *("shell", "gateway", "doctor", "demo", "certificates", "bulk", "reconcile", "port"),
    "completion",
)
"""The names of all commands, in the order of the help."""
