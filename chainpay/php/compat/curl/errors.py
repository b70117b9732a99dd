"""libcurl's errors, found by what httpx raises."""

from __future__ import annotations

import re
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


_TIMED_OUT = "Operation timed out after {ms} milliseconds with {received} bytes received"
#: httpx's error, words in it, libcurl's number and text; the first that fits.
_MESSAGES: list[tuple[type[httpx.TransportError], str, int, str]] = [
    (httpx.ConnectTimeout, "", 28, "Connection timed out after {ms} milliseconds"),
    (httpx.TimeoutException, "", 28, _TIMED_OUT),
    (httpx.ProxyError, "", 56, "Received an error from the proxy: {error}"),
    (
        httpx.ConnectError,
        "",
        7,
        "Failed to connect to {where} after {ms} ms: Couldn't connect to server",
    ),
    (httpx.RemoteProtocolError, "without sending a response", 52, "Empty reply from server"),
    (
        httpx.RemoteProtocolError,
        "bytes, expected",
        18,
        "transfer closed with {missing} bytes remaining to read",
    ),
    (
        httpx.RemoteProtocolError,
        "incomplete",
        18,
        "transfer closed with outstanding read data remaining",
    ),
    (httpx.RemoteProtocolError, "status line", 1, "Received HTTP/0.9 when not allowed"),
    (httpx.RemoteProtocolError, "", 8, "Weird server reply: {error}"),
    (httpx.TransportError, "", 56, "Recv failure: {error}"),
]
_SIZES = re.compile(r"received (\d+) bytes, expected (\d+)")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def find_error(error: httpx.TransportError, milliseconds: int, received: int) -> CurlError:
    """Return libcurl's error for httpx's.

    Args:
        error: What httpx raised.
        milliseconds: How long it has taken.
        received: How many bytes of the body came.
    """
    url = error.request.url
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
    sizes = _SIZES.search(str(error))
    values = {
        "where": f"{host} port {port}",
        "ms": milliseconds,
        "received": received,
        "missing": int(sizes[2]) - int(sizes[1]) if sizes else 0,
        "error": error,
    }
    return CurlError(number, message.format(**values))
