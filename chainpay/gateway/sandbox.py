"""The client of an emulated platform in this process: see `chainpay.sandbox`."""

from __future__ import annotations

from ..client.client import Client
from ..client.ipython import allow_completion
from .gateway import Gateway


class SandboxClient(Client):
    """A client of an emulated platform, which is in this process.

    Attributes:
        gateway: The platform: it pays orders, makes callbacks, and can fail as you tell it to.
    """

    gateway: Gateway


allow_completion(SandboxClient)
