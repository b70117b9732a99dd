"""PHP's `curl_` functions, by httpx.

`options` has the options that do something, and those that change nothing here. Any other is a
ValueError when it is set: a program never runs without an option that it relies on.
"""

from __future__ import annotations

import base64
import ssl
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import httpx

from ....encoding.secret import takes_secrets
from ..standard.values import (
    Value,
    callback,
    from_bytes,
    get_debug_type,
    text,
    to_bytes,
    to_float,
    to_int,
    truthy,
)
from . import options as _options
from .errors import CurlError, find_error
from .options import *
from .options import CURLINFO_HEADER_OUT, IGNORED, INFO, NAMES

__all__ = [
    *_options.__all__,
    "CURLFile",
    "CurlHandle",
    "curl_close",
    "curl_copy_handle",
    "curl_errno",
    "curl_error",
    "curl_exec",
    "curl_file_create",
    "curl_getinfo",
    "curl_init",
    "curl_reset",
    "curl_setopt",
    "curl_setopt_array",
]

_CONNECT_SECONDS = 300


class CURLFile:
    """PHP's `CURLFile`: a file to upload.

    Args:
        filename: Its path.
        mime_type: Its type; by its name without it.
        posted_filename: The name that is sent; the path's without it.
    """

    def __init__(
        self, filename: Value, mime_type: Value = None, posted_filename: Value = None
    ) -> None:
        self.name = text(filename)
        self.mime = text(mime_type)
        self.postname = text(posted_filename)

    def getFilename(self) -> str:
        """PHP's `getFilename`."""
        return self.name

    def getMimeType(self) -> str:
        """PHP's `getMimeType`."""
        return self.mime

    def getPostFilename(self) -> str:
        """PHP's `getPostFilename`."""
        return self.postname


curl_file_create = CURLFile


class CurlHandle:
    """What `curl_init` returns."""

    def __init__(self) -> None:
        self.options: dict[str, Value] = {}
        self.method = "GET"
        self.error: CurlError | None = None
        self.info: dict[str, Value] = {"http_code": 0, "url": "", "total_time": 0.0}

    def set(self, name: str, value: Value) -> None:
        """Set an option; some change the method, and the last one counts."""
        if name in ("POST", "PUT", "NOBODY", "HTTPGET"):
            method = {"POST": "POST", "PUT": "PUT", "NOBODY": "HEAD", "HTTPGET": "GET"}[name]
            if truthy(value):
                self.method = method
            elif self.method == method:
                self.method = "GET"
            return
        if name == "POSTFIELDS":
            self.method = "POST"
        self.options[name] = value

    def flag(self, name: str, default: bool = False) -> bool:
        return truthy(self.options[name]) if name in self.options else default

    def text(self, name: str) -> str:
        return text(self.options.get(name))

    def seconds(self, name: str) -> float:
        """Return a time limit; 0 for none."""
        milliseconds = to_float(self.options.get(f"{name}_MS"))
        return milliseconds / 1000 if milliseconds else to_float(self.options.get(name))


def curl_init(url: Value = None) -> CurlHandle:
    """PHP's `curl_init`."""
    handle = CurlHandle()
    if url is not None:
        handle.set("URL", text(url))
    return handle


def curl_setopt(handle: CurlHandle, option: int, value: Value) -> bool:
    """PHP's `curl_setopt`.

    Raises:
        ValueError: The option is not here, or not with this value.
    """
    if not isinstance(option, int):
        raise TypeError(
            "curl_setopt(): Argument #2 ($option) must be of type int,"
            f" {get_debug_type(option)} given"
        )
    if option in NAMES:
        _check_value(NAMES[option], value)
        handle.set(NAMES[option], value)
    elif option not in IGNORED:
        raise ValueError(
            f"curl_setopt(): the option {option} is not among chainpay's; nothing was sent. Leave"
            " it out if the program works without it, or send by httpx"
        )
    return True


def _check_value(name: str, value: Value) -> None:
    if name in ("SSLCERTTYPE", "SSLKEYTYPE") and text(value).upper() != "PEM":
        raise ValueError(
            f"curl_setopt(): CURLOPT_{name} {text(value)!r} is not here; PEM is: make one of it by"
            " openssl pkcs12"
        )
    if name == "HTTPAUTH" and not to_int(value) & 1:
        raise ValueError("curl_setopt(): CURLOPT_HTTPAUTH is not here but for CURLAUTH_BASIC")


def curl_setopt_array(handle: CurlHandle, options: dict[int, Value]) -> bool:
    """PHP's `curl_setopt_array`."""
    return all(curl_setopt(handle, option, value) for option, value in options.items())


def curl_reset(handle: CurlHandle) -> None:
    """PHP's `curl_reset`."""
    handle.options, handle.method = {}, "GET"


def curl_copy_handle(handle: CurlHandle) -> CurlHandle:
    """PHP's `curl_copy_handle`."""
    other = CurlHandle()
    other.options, other.method = dict(handle.options), handle.method
    return other


def curl_close(handle: CurlHandle) -> None:
    """PHP's `curl_close`: does nothing, as in PHP 8."""


def curl_errno(handle: CurlHandle) -> int:
    """PHP's `curl_errno`: libcurl's number of the error; 0 if there was none."""
    return handle.error.number if handle.error else 0


def curl_error(handle: CurlHandle) -> str:
    """PHP's `curl_error`."""
    return str(handle.error) if handle.error else ""


def curl_getinfo(handle: CurlHandle, option: int | None = None) -> Value:
    """PHP's `curl_getinfo`: all that is known here, or one thing; False for any other."""
    if option is None:
        return dict(handle.info)
    if option == CURLINFO_HEADER_OUT:
        return handle.info.get("request_header", False)
    return handle.info.get(INFO.get(option, ""), False)


# The request


class _Fields(NamedTuple):
    """The body of a request; `kind` is its content type."""

    kind: str
    files: list[tuple[str, Value]] | None = None
    content: bytes = b""


def _fields(handle: CurlHandle) -> _Fields | None:
    """Return the body; None for a request without one."""
    fields = handle.options.get("POSTFIELDS")
    if handle.method in ("GET", "HEAD"):
        return None
    if not isinstance(fields, list | dict):
        kind = "application/x-www-form-urlencoded" if handle.method == "POST" else ""
        return _Fields(kind, None, to_bytes(fields))
    pairs = enumerate(fields) if isinstance(fields, list) else fields.items()
    return _Fields("", [(text(name), _part(value)) for name, value in pairs])


def _part(value: Value) -> tuple[str | None, bytes] | tuple[str, bytes, str]:
    if not isinstance(value, CURLFile):
        return None, to_bytes(value)
    try:
        content = Path(value.name).read_bytes()
    except OSError:
        raise CurlError(26, "Failed to open/read local data from file/application") from None
    name = value.postname or value.name.rpartition("/")[2]
    return name, content, value.mime or "application/octet-stream"


def _headers(handle: CurlHandle, kind: str) -> dict[str, str]:
    """Return the headers: libcurl's own, and those of the program over them."""
    headers = {"Accept": "*/*"}
    if handle.options.get("ENCODING") is not None:
        headers["Accept-Encoding"] = handle.text("ENCODING") or "deflate, gzip"
    named = {"USERAGENT": "User-Agent", "REFERER": "Referer", "COOKIE": "Cookie"}
    for option, name in named.items():
        if handle.text(option):
            headers[name] = handle.text(option)
    if handle.text("USERPWD"):
        credentials = base64.b64encode(to_bytes(handle.text("USERPWD")))
        headers["Authorization"] = f"Basic {credentials.decode('ascii')}"
    if kind:
        headers["Content-Type"] = kind
    lines = handle.options.get("HTTPHEADER") or []
    for line in map(text, lines if isinstance(lines, list) else lines.values()):
        name, colon, value = line.partition(":")
        if not colon:
            name, value = name.removesuffix(";"), "" if name.endswith(";") else "?"
        known = {one.lower(): one for one in headers}
        headers.pop(known.get(name.strip().lower(), ""), None)
        if (value.strip() and colon) or line.endswith(";"):
            headers[name.strip()] = value.strip()
    return headers


def _request(handle: CurlHandle) -> httpx.Request:
    url = handle.text("URL")
    if not url or any(one <= " " for one in url):
        raise CurlError(3, "URL using bad/illegal format or missing URL")
    scheme, mark, _ = url.partition("://")
    if mark and scheme.lower() not in ("http", "https"):
        raise CurlError(1, f'Protocol "{scheme}" not supported or disabled in libcurl')
    fields = _fields(handle)
    try:
        target = httpx.URL(url if mark else f"http://{url}")
        if handle.options.get("PORT"):
            target = target.copy_with(port=to_int(handle.options["PORT"]))
        if not target.host:
            raise httpx.InvalidURL("no host")
        return httpx.Request(
            handle.text("CUSTOMREQUEST") or handle.method,
            target,
            headers=[
                (to_bytes(name), to_bytes(value))
                for name, value in _headers(handle, fields.kind if fields else "").items()
            ],
            content=fields.content if fields and fields.files is None else None,
            files=fields.files if fields else None,
        )
    except httpx.InvalidURL:
        raise CurlError(3, "URL using bad/illegal format or missing URL") from None


def _context(handle: CurlHandle) -> ssl.SSLContext:
    """Return the SSL context of the options."""
    files, folder = handle.text("CAINFO"), handle.text("CAPATH")
    try:
        context = httpx.create_ssl_context()
        if files or folder:
            context = ssl.create_default_context(cafile=files or None, capath=folder or None)
    except OSError:
        raise CurlError(
            77, f"error setting certificate verify locations:  CAfile: {files or folder}"
        ) from None
    if not handle.flag("SSL_VERIFYHOST", True) or not handle.flag("SSL_VERIFYPEER", True):
        context.check_hostname = False
    if not handle.flag("SSL_VERIFYPEER", True):
        context.verify_mode = ssl.CERT_NONE
    if handle.text("SSLCERT"):
        _show_certificate(handle, context)
    return context


@takes_secrets
def _show_certificate(handle: CurlHandle, context: ssl.SSLContext) -> None:
    certificate, key = handle.text("SSLCERT"), handle.text("SSLKEY") or None
    try:
        context.load_cert_chain(certificate, key, handle.text("KEYPASSWD"))
        return
    except OSError:
        pass  # and raised outside, for the error shows what was loaded
    raise CurlError(58, f"could not load PEM client certificate from {certificate}")


def _proxy(handle: CurlHandle) -> httpx.Proxy | None:
    address = handle.text("PROXY")
    if not address:
        return None
    url = httpx.URL(address if "://" in address else f"http://{address}")
    if handle.options.get("PROXYPORT"):
        url = url.copy_with(port=to_int(handle.options["PROXYPORT"]))
    user, _, password = handle.text("PROXYUSERPWD").partition(":")
    return httpx.Proxy(url, auth=(user, password) if user else None)


# The answer


def curl_exec(handle: CurlHandle) -> str | bool:
    """PHP's `curl_exec`: the body, with ``CURLOPT_RETURNTRANSFER``; else True; False on failure."""
    begin = time.monotonic()
    handle.error, handle.info = None, {"http_code": 0, "url": handle.text("URL")}
    try:
        head, body = _exchange(handle, begin)
    except CurlError as error:
        handle.error = error
        return False
    finally:
        handle.info["total_time"] = time.monotonic() - begin
    content = head * handle.flag("HEADER") + body
    if (stream := handle.options.get("FILE")) is not None:
        stream.write(content)
        return True
    if handle.flag("RETURNTRANSFER"):
        return from_bytes(content)
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    return True


def _exchange(handle: CurlHandle, begin: float) -> tuple[bytes, bytes]:
    """Send the request, and return the head and the body of the answer."""
    total = handle.seconds("TIMEOUT") or None
    connect = handle.seconds("CONNECTTIMEOUT") or _CONNECT_SECONDS
    timeout = httpx.Timeout(total, connect=min(connect, total or connect), pool=None)
    redirects = handle.options.get("MAXREDIRS")
    limit = -1 if redirects is None else to_int(redirects)
    request = _request(handle)
    try:
        with httpx.Client(
            verify=_context(handle),
            proxy=_proxy(handle),
            timeout=timeout,
            follow_redirects=handle.flag("FOLLOWLOCATION"),
            max_redirects=limit if limit >= 0 else sys.maxsize,
        ) as client:
            request.extensions["timeout"] = timeout.as_dict()
            response = client.send(request, stream=True)
            try:
                return _read(handle, response, begin + total if total else None)
            finally:
                response.close()
    except httpx.TransportError as error:
        milliseconds = round((time.monotonic() - begin) * 1000)
        raise find_error(error, request.url, milliseconds) from None
    except httpx.TooManyRedirects:
        raise CurlError(47, f"Maximum ({limit}) redirects followed") from None
    except httpx.InvalidURL:
        raise CurlError(3, "URL using bad/illegal format or missing URL") from None
    except httpx.DecodingError:
        raise CurlError(61, "Error while processing content unencoding") from None


def _read(
    handle: CurlHandle, response: httpx.Response, deadline: float | None
) -> tuple[bytes, bytes]:
    heads = [_head(one) for one in (*response.history, response)]
    _note(handle, response, sum(map(len, heads)))
    if handle.options.get("HEADERFUNCTION"):
        function: Callable[..., Value] = callback(handle.options["HEADERFUNCTION"])
        for line in b"".join(heads).splitlines(keepends=True):
            function(handle, from_bytes(line))
    if response.status_code >= 400 and handle.flag("FAILONERROR"):
        raise CurlError(22, f"The requested URL returned error: {response.status_code}")
    parts = []
    decodes = handle.options.get("ENCODING") is not None
    for part in response.iter_bytes() if decodes else response.iter_raw():
        parts.append(part)
        if deadline and time.monotonic() > deadline:
            raise CurlError(28, f"Operation timed out with {sum(map(len, parts))} bytes received")
    body = b"".join(parts)
    handle.info["size_download"] = float(len(body))
    return b"".join(heads), body


def _head(response: httpx.Response) -> bytes:
    lines = [b"%s: %s\r\n" % pair for pair in response.headers.raw]
    status = f"{response.http_version} {response.status_code} {response.reason_phrase}\r\n"
    return status.encode() + b"".join(lines) + b"\r\n"


def _note(handle: CurlHandle, response: httpx.Response, head_size: int) -> None:
    """Keep what `curl_getinfo` returns."""
    request = response.request
    location = response.next_request
    handle.info |= {
        "url": str(request.url),
        "content_type": response.headers.get("Content-Type"),
        "http_code": response.status_code,
        "header_size": head_size,
        "redirect_count": len(response.history),
        "redirect_url": str(location.url) if location else "",
        "size_upload": float(request.headers.get("Content-Length", 0)),
        "size_download": 0.0,
        "effective_method": request.method,
    }
    if handle.flag("HEADER_OUT"):
        target = request.url.raw_path.decode("ascii")
        lines = [b"%s: %s\r\n" % pair for pair in request.headers.raw]
        head = f"{request.method} {target} HTTP/1.1\r\n".encode() + b"".join(lines) + b"\r\n"
        handle.info["request_header"] = from_bytes(head)


def fetch(address: str, context: dict[str, Value]) -> bytes | None:
    """Return the body of an address; None if it can't be had, or is refused.

    Args:
        address: The address.
        context: What `stream_context_create` was called with.
    """
    http, tls = context.get("http") or {}, context.get("ssl") or {}
    handle = curl_init(address)
    handle.set("FOLLOWLOCATION", http.get("follow_location", True))
    handle.set("MAXREDIRS", http.get("max_redirects", 20))
    handle.set("FAILONERROR", not http.get("ignore_errors"))
    handle.set("TIMEOUT", http.get("timeout", 60))
    if http.get("content") is not None:
        handle.set("POSTFIELDS", http["content"])
    method = text(http.get("method")) or "GET"
    handle.set("CUSTOMREQUEST", method)
    if method == "GET":
        handle.method = "GET"
    names = {"user_agent": "USERAGENT", "proxy": "PROXY"}
    for name, option in names.items():
        handle.set(option, text(http.get(name)).replace("tcp://", "http://"))
    lines = http.get("header") or []
    handle.set("HTTPHEADER", lines if isinstance(lines, list) else _lines(text(lines)))
    options = {"verify_peer": "SSL_VERIFYPEER", "verify_peer_name": "SSL_VERIFYHOST",
               "cafile": "CAINFO", "local_cert": "SSLCERT", "local_pk": "SSLKEY",
               "passphrase": "KEYPASSWD"}  # fmt: skip
    for name, option in options.items():
        if name in tls:
            handle.set(option, tls[name])
    try:
        return _exchange(handle, time.monotonic())[1]
    except CurlError:
        return None


def _lines(headers: str) -> list[str]:
    return [line for line in headers.replace("\r", "").split("\n") if line]
