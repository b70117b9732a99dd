"""A gateway in another process, with the acts of one in this process."""

from __future__ import annotations

import inspect
import ssl
from functools import partial
from typing import Any

import httpx

from ...encoding.secret import Secret, takes_secrets
from ...encoding.shown import public_names, shows_half_made
from ...errors import UsageError
from ...transport.connections.tls import make_context
from ...transport.exceptions import is_untrusted
from ..gateway import Gateway
from ..state.operation_log import Happened
from .control import ACTS, TOKEN

_PATIENCE = 60  # seconds: a long seed takes some


class RemoteGateway:
    """A gateway in another process. Its methods are the acts of `Gateway`: `pay`, `clock` …

    Args:
        url: The address of the gateway, such as ``http://127.0.0.1:8420/``.
        token: Its token, if it has one.
        verify: Whom it trusts if the address is ``https``: see `connect`.
    """

    def __init__(
        self, url: str, token: str | Secret | None = None, verify: ssl.SSLContext | bool = True
    ) -> None:
        self.url = url
        self._verify = verify
        self._token = None if token is None else Secret(token)

    def __getattr__(self, act: str) -> Any:
        if act not in ACTS:
            raise AttributeError(f"a gateway in another process has {', '.join(ACTS)}, no {act}")
        return partial(self._call, act)

    def __dir__(self) -> list[str]:
        return [*public_names(super().__dir__()), *ACTS]

    def happened(self, number: str | None = None, mchid: str | None = None) -> Any:
        """Return what was carried out under a number: see `Gateway.happened`."""
        result = self._call("happened", number, mchid)
        return (
            _happened(result) if number is not None else {n: _happened(result[n]) for n in result}
        )

    def _call(self, act: str, *values: object, **arguments: object) -> Any:
        """Carry out an act.

        Raises:
            TypeError: The act has other parameters; nothing was sent.
            UsageError: The gateway refuses, or can't be reached; then nothing has changed, unless
                the connection broke on the way.
        """
        bound = inspect.signature(getattr(Gateway, act)).bind(self, *values, **arguments)
        body = {name: value for name, value in bound.arguments.items() if name != "self"}
        headers = {} if self._token is None else {TOKEN: self._token.reveal()}
        address = f"{self.url.rstrip('/')}/-/api/{act}"
        is_plain = address.lower().startswith("http:")  # then no authorities, which load slowly
        context = make_context(False if is_plain else self._verify)
        try:
            answer = httpx.post(
                address,
                json=body,
                headers=headers,
                trust_env=False,
                timeout=_PATIENCE,
                verify=context,
            )
            result = answer.json()
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            if is_untrusted(error):
                raise UsageError(
                    f"the certificate of {self.url} isn't trusted: {error}; trust the file ca.pem"
                    " of the gateway's folder: by CHAINPAY_CA_FILE in a shell, by verify= in"
                    " Python; nothing was sent"
                ) from None
            if isinstance(error, httpx.ReadTimeout):
                raise UsageError(
                    f"the gateway at {self.url} has not answered within {_PATIENCE} seconds;"
                    f" perhaps {act} is carried out all the same"
                ) from None
            raise UsageError(
                f"there is no gateway at {self.url}: {error}; start one with `chainpay gateway`"
            ) from None
        if answer.status_code != httpx.codes.OK:
            raise UsageError(result.get("error", f"the gateway answered {answer.status_code}"))
        return result

    @shows_half_made
    def __repr__(self) -> str:
        return f"<RemoteGateway {self.url}>"


def _happened(counts: dict[str, Any]) -> Happened:
    repeated = counts.pop("repeated", {})
    return Happened(counts, repeated)


@takes_secrets
def connect(
    url: str, token: str | None = None, *, verify: ssl.SSLContext | bool = True
) -> RemoteGateway:
    """Return a gateway in another process, which `chainpay gateway` serves.

    Args:
        url: Its address, such as ``http://127.0.0.1:8420/``.
        token: Its token, if it has one.
        verify: For ``https``, what `Client` takes:
            ``ssl.create_default_context(cafile=".chainpay/ca.pem")``. By default the authorities of
            ``SSL_CERT_FILE``, or the usual ones.
    """
    return RemoteGateway(url, token, verify)
