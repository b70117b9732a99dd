"""The emulated gateway of WeChat Pay: a transport in this process, or a server on loopback.

    gateway = Gateway()
    client = Client(**gateway.credentials())

`Gateway.faults` has the rules for what goes wrong on the way.
"""

from __future__ import annotations

from .faults import Faults
from .gateway import Gateway
from .request import IncomingRequest
from .serving.remote import RemoteGateway, connect
from .state.operation_log import Happened

__all__ = ["Faults", "Gateway", "Happened", "IncomingRequest", "RemoteGateway", "connect"]
