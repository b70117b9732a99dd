"""The arguments of a client that say how it reaches the network, checked."""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence

import httpx

from ...encoding.secret import hide, reveal
from ...errors import UsageError
from ...transport.connections.network import NetworkSettings
from ...transport.hooks import Hooks


def read_network(
    transport: object,
    async_transport: object,
    proxy: object,
    verify: object,
    event_hooks: Hooks | None,
    limits: httpx.Limits | None,
    max_answer: object,
) -> NetworkSettings:
    """Return the settings of a client's network. The arguments are those of `Client`.

    A `transport` that can serve asynchronous calls does, if there is no `async_transport`.

    Raises:
        UsageError: Options of the client's own connections stand beside a transport, or a value
            has the wrong type.
    """
    if async_transport is None and isinstance(transport, httpx.AsyncBaseTransport):
        async_transport = transport
    options = (proxy, limits, None if verify is True else verify)
    if options != (None, None, None) and (transport, async_transport) != (None, None):
        raise UsageError(
            "proxy=, limits= and verify= belong to the built-in transport; drop transport="
        )
    if not isinstance(verify, (bool, ssl.SSLContext)):
        raise UsageError("verify= takes an ssl.SSLContext, or a bool")
    _check_limits(limits)
    if not isinstance(transport, httpx.BaseTransport | None):
        raise UsageError("transport= takes an httpx.BaseTransport")
    if not (
        isinstance(async_transport, httpx.AsyncBaseTransport | None) or callable(async_transport)
    ):
        raise UsageError("async_transport= takes an httpx.AsyncBaseTransport, or makes one")
    _check_hooks(event_hooks or {})
    if type(max_answer) is not int or max_answer < 1:
        raise UsageError("max_answer= takes a whole number of bytes, 1 or more")
    return NetworkSettings(
        transport,
        async_transport,
        None if proxy is None else _check_proxy(proxy),
        verify,
        event_hooks,
        limits,
        max_answer,
    )


def _check_limits(limits: httpx.Limits | None) -> None:
    if limits is None:
        return
    if not isinstance(limits, httpx.Limits):
        raise UsageError("limits= takes an httpx.Limits")
    for name, minimum in (
        ("max_connections", 1),
        ("max_keepalive_connections", 0),
        ("keepalive_expiry", 0),
    ):
        value = getattr(limits, name)
        if value is not None and not (isinstance(value, (int, float)) and value >= minimum):
            raise UsageError(f"limits= has {name}={value!r}; pass a number, {minimum} or more")


def _check_hooks(event_hooks: Hooks) -> None:
    if not isinstance(event_hooks, Mapping):
        raise UsageError(
            "event_hooks= takes {'request': [function], 'response': [function]}, not"
            f" {type(event_hooks).__name__}"
        )
    for name, hooks in event_hooks.items():
        if isinstance(hooks, str) or not isinstance(hooks, Sequence):
            raise UsageError(f"event_hooks= takes a list of functions as {name!r}")
        if name not in ("request", "response") or not all(map(callable, hooks)):
            raise UsageError(
                f"event_hooks= knows 'request' and 'response', with lists of functions; see"
                f" {name!r}"
            )


def _check_proxy(proxy: object) -> object:
    if reveal(proxy) is False:
        return False
    from ...transport.connections.proxies import check_proxy  # few clients need it

    return hide(check_proxy(proxy))
