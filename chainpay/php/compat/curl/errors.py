"""libcurl's errors, found by what httpx raises."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx


class CurlError(Exception):
    """An error of libcurl.

    Args:
        number: Its number.
        message: Its text.
    """

    def __init__(self, number: int, message: str) -> None:
        super().__init__(message)
        self.number = number


#: httpx's error, words in it, libcurl's number and text; the first that fits.
_MESSAGES: list[tuple[type[httpx.TransportError], str, int, str]] = [
    (httpx.ConnectTimeout, "", 28, "Connection timed out after {ms} milliseconds"),
    (httpx.TimeoutException, "", 28, "Operation timed out after {ms} milliseconds"),
    (httpx.ProxyError, "", 56, "Received an error from the proxy: {error}"),
    (
        httpx.ConnectError,
        "",
        7,
        "Failed to connect to {where} after {ms} ms: Couldn't connect to server",
    ),
    (httpx.RemoteProtocolError, "without sending", 52, "Empty reply from server"),
    (
        httpx.RemoteProtocolError,
        "incomplete",
        18,
        "transfer closed with outstanding read data remaining",
    ),
    (httpx.RemoteProtocolError, "", 8, "Weird server reply: {error}"),
    (httpx.TransportError, "", 56, "Recv failure: {error}"),
]


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def find_error(error: httpx.TransportError, url: httpx.URL, milliseconds: int) -> CurlError:
    """Return libcurl's error for httpx's.

    Args:
        error: What httpx raised.
        url: The address of the request.
        milliseconds: How long it has taken.
    """
    host, port = url.host, url.port or (443 if url.scheme == "https" else 80)
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CurlError(60, f"SSL certificate problem: {cause.verify_message}")
        if isinstance(cause, ssl.SSLError):
            return CurlError(35, f"OpenSSL: {cause.reason or cause}")
        if isinstance(cause, socket.gaierror):
            return CurlError(6, f"Could not resolve host: {host}")
    number, message = next(
        (number, message)
        for kind, words, number, message in _MESSAGES
        if isinstance(error, kind) and words in str(error)
    )
    return CurlError(
        number, message.format(where=f"{host} port {port}", ms=milliseconds, error=error)
    )
