"""chainpay: WeChat Pay (微信支付) with its API's own paths as Python.

    client = chainpay.sandbox()
    client.v3.payscore.payafterOrders.post(json={...})
    await client['v3/payscore/payafter-orders'].get_async(query={...})

Every request is signed, every answer is verified. `Client` talks to WeChat Pay; `sandbox` to an
emulated platform inside this process, which really verifies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .client import Client
from .errors import (
    APIError,
    BadSignature,
    Cancelled,
    ChainpayError,
    ClockSkew,
    DecryptionError,
    MalformedHeader,
    MissingHeader,
    UnknownSerial,
    UsageError,
    VerificationError,
)
from .promise import Promise
from .signing import UNSIGNED, Signer, Verifier

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = [
    "UNSIGNED",
    "APIError",
    "BadSignature",
    "Cancelled",
    "ChainpayError",
    "Client",
    "ClockSkew",
    "DecryptionError",
    "Gateway",
    "MalformedHeader",
    "MissingHeader",
    "Promise",
    "Signer",
    "UnknownSerial",
    "UsageError",
    "VerificationError",
    "Verifier",
    "sandbox",
]

__version__ = "0.1.0"


def sandbox(**options: Any) -> Client:
    """Return a client of a fresh emulated platform in this process, with keys made on the spot.

    Nothing leaves the process. The platform is the client's `gateway`.

    Args:
        options: Arguments of `Client`, in place of those that the gateway would give.

    Raises:
        UsageError: As for `Client`.
    """
    from .gateway import Gateway

    clock = {"clock": options["clock"]} if "clock" in options else {}
    gateway = Gateway(**clock)
    client = Client(**{**gateway.credentials(), **options})
    client.gateway = gateway
    return client


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    if name == "Gateway":  # on demand: most programs never need it
        from .gateway import Gateway

        return Gateway
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
