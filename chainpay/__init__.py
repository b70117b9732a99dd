"""chainpay: WeChat Pay (微信支付) with its API's own paths as Python.

    client = chainpay.sandbox()
    client.v3.payscore.payafterOrders.post(json={...})
    await client['v3/payscore/payafter-orders'].get_async(query={...})

Every request is signed, every answer is verified. `Client` talks to WeChat Pay; `sandbox` to an
emulated platform inside this process, which really verifies.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__
from .chain import AsyncVerb, Chain, Verb
from .client.client import Client
from .client.ipython import allow_completion
from .concurrency.promise import Promise
from .encoding.sensitive import Sensitive
from .encoding.xml import from_xml
from .errors import (
    APIError,
    BadSignature,
    Cancelled,
    CatalogError,
    ChainpayError,
    CheckError,
    CheckWarning,
    ClockSkew,
    DecryptionError,
    MalformedHeader,
    MissingHeader,
    Outcome,
    StillPending,
    Undecided,
    UnknownSerial,
    UsageError,
    VerificationError,
    XMLError,
    outcome,
)
from .signing.signer import UNSIGNED, Signer, Verifier
from .transport.responses import Response
from .transport.retry import Retry

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from . import bills
    from .client.callbacks import Callback, Callbacks
    from .encoding.money import fen, yuan
    from .gateway import Gateway
    from .gateway.sandbox import SandboxClient
    from .reconciliation import reconcile
    from .request.media import Media

__all__ = [
    "UNSIGNED",
    "APIError",
    "BadSignature",
    "Callback",
    "Callbacks",
    "Cancelled",
    "CatalogError",
    "ChainpayError",
    "CheckError",
    "CheckWarning",
    "Client",
    "ClockSkew",
    "DecryptionError",
    "Gateway",
    "MalformedHeader",
    "Media",
    "MissingHeader",
    "Outcome",
    "Promise",
    "Response",
    "Retry",
    "SandboxClient",
    "Sensitive",
    "Signer",
    "StillPending",
    "Undecided",
    "UnknownSerial",
    "UsageError",
    "VerificationError",
    "Verifier",
    "XMLError",
    "bills",
    "fen",
    "from_xml",
    "outcome",
    "reconcile",
    "sandbox",
    "yuan",
]


def sandbox(**options: Any) -> SandboxClient:
    """Return a client of a fresh emulated platform in this process, with keys made on the spot.

    Nothing leaves the process. The platform is the client's `gateway`.

    Args:
        options: Arguments of `Client`, in place of those that the gateway would give.

    Raises:
        UsageError: As for `Client`.
    """
    from .gateway import Gateway
    from .gateway.sandbox import SandboxClient

    clock = {"clock": options.pop("clock")} if "clock" in options else {}
    gateway = Gateway(**clock)
    client = SandboxClient(**{**gateway.credentials(), **options})
    client.gateway = gateway
    return client


def __dir__() -> list[str]:
    return __all__


#: Loaded on demand: most programs never need them.
_LATER = {
    "Callback": "client.callbacks",
    "Callbacks": "client.callbacks",
    "Gateway": "gateway",
    "Media": "request.media",
    "SandboxClient": "gateway.sandbox",
    "bills": "bills",
    "reconcile": "reconciliation",
    "fen": "encoding.money",
    "yuan": "encoding.money",
}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        module = import_module(f".{_LATER[name]}", __name__)
        return getattr(module, name, module)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Set up an IPython or a notebook: ``%load_ext chainpay``.

    It completes paths, fields and values, shows errors of chainpay without its frames, and has
    ``find``, ``show``, ``client`` (a sandbox's, unless there is one), ``%find`` and ``%show``.

    Args:
        shell: The shell of IPython.
    """
    from .cli.prompt import ipython  # the only place where the package loads its command line

    ipython.load(shell)


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """Remove all of that again: ``%unload_ext chainpay``.

    Args:
        shell: The shell of IPython.
    """
    from .cli.prompt import ipython

    ipython.unload(shell)


allow_completion(Client, Chain, Verb, AsyncVerb)
