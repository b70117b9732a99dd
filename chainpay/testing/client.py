"""The client of pytest's fixture ``wechatpay``."""

from __future__ import annotations

from ..client.ipython import allow_completion
from ..gateway.sandbox import SandboxClient
from .gateway import DeliveringGateway


class DeliveringClient(SandboxClient):
    """A client whose emulated platform sends its callbacks when the test says so.

    Attributes:
        gateway: The platform.
    """

    gateway: DeliveringGateway


allow_completion(DeliveringClient)
