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
    if isinstance(error, httpx.ConnectTimeout):
        return CurlError(28, f"Connection timed out after {milliseconds} milliseconds")
    if isinstance(error, httpx.TimeoutException):
        return CurlError(28, f"Operation timed out after {milliseconds} milliseconds")
    if isinstance(error, httpx.ProxyError):
        return CurlError(56, f"Received an error from the proxy: {error}")
    if isinstance(error, httpx.ConnectError):
        where = f"{host} port {port} after {milliseconds} ms"
        return CurlError(7, f"Failed to connect to {where}: Couldn't connect to server")
    if isinstance(error, httpx.RemoteProtocolError):
        if "without sending" in str(error):
            return CurlError(52, "Empty reply from server")
        if "incomplete" in str(error) or "body" in str(error):
            return CurlError(18, "transfer closed with outstanding read data remaining")
        return CurlError(8, f"Weird server reply: {error}")
    return CurlError(56, f"Recv failure: {error}")
