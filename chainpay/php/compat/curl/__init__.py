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
from functools import cache
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple
from urllib.parse import urljoin

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
__all__ += _options.__all__

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
        self.info: dict[str, Value] = {}
        self.begin("")

    def begin(self, url: str) -> None:
        """Forget what is known of the request before."""
        self.error = None
        self.info = {
            "url": url,
            "content_type": None,
            "http_code": 0,
            "header_size": 0,
            "redirect_count": 0,
            "total_time": 0.0,
            "size_upload": 0.0,
            "size_download": 0.0,
            "redirect_url": "",
            "effective_method": self.text("CUSTOMREQUEST") or self.method,
        }

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
    content: bytes


def _fields(handle: CurlHandle, method: str) -> _Fields | None:
    """Return the body; None for a request without one."""
    fields = handle.options.get("POSTFIELDS")
    if method in ("GET", "HEAD"):
        return None
    if not isinstance(fields, list | dict) or not fields:
        kind = "application/x-www-form-urlencoded" if method == "POST" else ""
        return _Fields(kind, to_bytes(fields or ""))
    pairs = enumerate(fields) if isinstance(fields, list) else fields.items()
    parts = [(text(name), _part(value)) for name, value in pairs]
    kind = f"multipart/form-data; boundary={token_hex(16)}"
    form = httpx.Request("POST", "http://127.0.0.1", headers={"Content-Type": kind}, files=parts)
    return _Fields(kind, form.read())


def _part(value: Value) -> tuple[str | None, bytes] | tuple[str, bytes, str]:
    if not isinstance(value, CURLFile):
        return None, to_bytes(value)
    try:
        content = Path(value.name).read_bytes()
    except OSError:
        raise CurlError(42, "operation aborted by callback") from None
    return value.postname or value.name, content, value.mime or "application/octet-stream"


def _own_headers(handle: CurlHandle, kind: str) -> dict[str, str]:
    """Return the headers that libcurl sends by itself."""
    headers = {"accept": "*/*"}
    if handle.options.get("ENCODING") is not None:
        headers["accept-encoding"] = handle.text("ENCODING") or "deflate, gzip"
    named = {"USERAGENT": "user-agent", "REFERER": "referer", "COOKIE": "cookie"}
    for option, name in named.items():
        if handle.text(option):
            headers[name] = handle.text(option)
    if user := handle.text("USERPWD"):
        credentials = base64.b64encode(to_bytes(user if ":" in user else f"{user}:"))
        headers["authorization"] = f"Basic {credentials.decode('ascii')}"
    if kind:
        headers["content-type"] = kind
    return headers


def _headers(handle: CurlHandle, kind: str, is_elsewhere: bool) -> list[tuple[str, str]]:
    """Return the headers: libcurl's own, and those of the program over them.

    Another host, to which an answer has redirected, gets no secrets.
    """
    own, more = _own_headers(handle, kind), []
    boundary = kind.partition("boundary=")[2]
    lines = handle.options.get("HTTPHEADER") or []
    for line in map(text, lines if isinstance(lines, list) else lines.values()):
        name, colon, value = line.partition(":")
        if colon:
            own.pop(name.strip().lower(), None)
        if value.strip():
            is_parted = boundary and name.strip().lower() == "content-type"
            more.append((name.strip(), value.strip() + f"; boundary={boundary}" * bool(is_parted)))
        elif not colon and name.endswith(";"):  # PHP's way to send an empty one
            more.append((name[:-1], ""))
    headers = [*((name.title(), value) for name, value in own.items()), *more]
    secrets = ("authorization", "cookie") if is_elsewhere else ()
    return [(name, value) for name, value in headers if name.lower() not in secrets]


_BAD_URL = "URL using bad/illegal format or missing URL"


def _whole_url(url: str) -> str:
    """Return a URL as libcurl completes it."""
    if not url or any(one <= " " for one in url):
        raise CurlError(3, _BAD_URL)
    scheme, mark, rest = url.partition("://") if "://" in url else ("http", "://", url)
    if scheme.lower() not in ("http", "https"):
        raise CurlError(1, f'Protocol "{scheme}" not supported or disabled in libcurl')
    end = next((at for at, one in enumerate(rest) if one in "/?#"), len(rest))
    if not rest[:end]:
        raise CurlError(3, _BAD_URL)
    slash = "" if rest[end:].startswith("/") else "/"
    return f"{scheme.lower()}{mark}{rest[:end]}{slash}{rest[end:]}"


def _request(handle: CurlHandle, method: str, is_elsewhere: bool) -> httpx.Request:
    fields = _fields(handle, method)
    try:
        target = httpx.URL(handle.info["url"])
        if (target.port or 0) > 65535:
            raise httpx.InvalidURL("no port")
        if handle.options.get("PORT") and not is_elsewhere:
            target = target.copy_with(port=to_int(handle.options["PORT"]))
        request = httpx.Request(
            method,
            target,
            headers=[
                (to_bytes(name), to_bytes(value))
                for name, value in _headers(handle, fields.kind if fields else "", is_elsewhere)
            ],
            content=fields.content if fields else None,
        )
    except httpx.InvalidURL:
        raise CurlError(3, _BAD_URL) from None
    if fields is None:
        request.headers.pop("Content-Length", None)
    request.method = handle.text("CUSTOMREQUEST") or method
    return request


@cache
def _usual_context() -> ssl.SSLContext:
    """Return the SSL context of a request without options of TLS; to make one takes long."""
    return httpx.create_ssl_context()


def _context(handle: CurlHandle) -> ssl.SSLContext:
    """Return the SSL context of the options."""
    names = ("CAINFO", "CAPATH", "SSL_VERIFYPEER", "SSL_VERIFYHOST", "SSLCERT")
    if not any(name in handle.options for name in names):
        return _usual_context()
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
    try:
        head, body = _exchange(handle)
    except CurlError as error:
        handle.error = error
        return False
    content = head * handle.flag("HEADER") + body
    if (stream := handle.options.get("FILE")) is not None:
        stream.write(content)
        return True
    if handle.flag("RETURNTRANSFER"):
        return from_bytes(content)
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    return True


def _exchange(handle: CurlHandle) -> tuple[bytes, bytes]:
    """Send the request, and return the heads of all answers and the body of the last one."""
    begin = time.monotonic()
    handle.begin(handle.text("URL"))
    total = handle.seconds("TIMEOUT") or None
    connect = handle.seconds("CONNECTTIMEOUT") or _CONNECT_SECONDS
    timeout = httpx.Timeout(total, connect=min(connect, total or connect), pool=None)
    try:
        handle.info["url"] = _whole_url(handle.text("URL"))
        with httpx.Client(
            verify=_context(handle),
            proxy=_proxy(handle),
            timeout=timeout,
            trust_env="PROXY" not in handle.options,
        ) as client:
            return _follow(handle, client, begin + total if total else None)
    except httpx.TransportError as error:
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            handle.info["size_upload"] = 0.0
        milliseconds = round((time.monotonic() - begin) * 1000)
        received = int(handle.info["size_download"])
        raise find_error(error, milliseconds, received) from None
    except httpx.DecodingError as error:
        reason = str(error).rpartition(": ")[2]
        raise CurlError(61, f"Error while processing content unencoding: {reason}") from None
    finally:
        handle.info["total_time"] = time.monotonic() - begin


def _follow(
    handle: CurlHandle, client: httpx.Client, deadline: float | None
) -> tuple[bytes, bytes]:
    """Send a request, and those to which the answers redirect, as libcurl makes them."""
    redirects = handle.options.get("MAXREDIRS")
    limit = -1 if redirects is None else to_int(redirects)
    method, heads, first = handle.method, b"", httpx.URL(handle.info["url"])
    while True:
        url = httpx.URL(handle.info["url"])
        request = _request(handle, method, _origin(url) != _origin(first))
        head, body = _send(handle, client, request, deadline)
        heads += head
        location = handle.info["redirect_url"]
        if not location or not handle.flag("FOLLOWLOCATION"):
            return heads, body
        count = handle.info["redirect_count"]
        if 0 <= limit <= count:
            raise CurlError(47, f"Maximum ({limit}) redirects followed")
        status = handle.info["http_code"]
        if (status == 303 and method != "HEAD") or (status in (301, 302) and method == "POST"):
            method = "GET"
        handle.info |= {"redirect_count": count + 1, "redirect_url": ""}
        handle.info["url"] = _whole_url(location)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _send(
    handle: CurlHandle, client: httpx.Client, request: httpx.Request, deadline: float | None
) -> tuple[bytes, bytes]:
    """Send one request, and return the head and the body of its answer."""
    request.extensions["timeout"] = client.timeout.as_dict()
    handle.info["size_upload"] = float(request.headers.get("Content-Length", 0))
    handle.info["effective_method"] = request.method
    response = client.send(request, stream=True)
    try:
        head = _head(response)
        _note(handle, response, len(head))
        if handle.options.get("HEADERFUNCTION"):
            function: Callable[..., Value] = callback(handle.options["HEADERFUNCTION"])
            for line in head.splitlines(keepends=True):
                function(handle, from_bytes(line))
        if response.status_code >= 400 and handle.flag("FAILONERROR"):
            raise CurlError(22, f"The requested URL returned error: {response.status_code}")
        return head, _body(handle, response, deadline)
    finally:
        handle.info["size_download"] = float(response.num_bytes_downloaded)
        response.close()


def _body(handle: CurlHandle, response: httpx.Response, deadline: float | None) -> bytes:
    parts = []
    decodes = handle.options.get("ENCODING") is not None
    for part in response.iter_bytes() if decodes else response.iter_raw():
        parts.append(part)
        if deadline and time.monotonic() > deadline:
            raise httpx.ReadTimeout("the deadline", request=response.request)
    return b"".join(parts)


def _head(response: httpx.Response) -> bytes:
    lines = [b"%s: %s\r\n" % pair for pair in response.headers.raw]
    status = f"{response.http_version} {response.status_code} {response.reason_phrase}\r\n"
    return status.encode() + b"".join(lines) + b"\r\n"


def _note(handle: CurlHandle, response: httpx.Response, head_size: int) -> None:
    """Keep what `curl_getinfo` returns."""
    request, location = response.request, response.headers.get("Location")
    is_redirect = 300 <= response.status_code < 400 and location
    handle.info |= {
        "content_type": response.headers.get("Content-Type"),
        "http_code": response.status_code,
        "header_size": handle.info["header_size"] + head_size,
        "redirect_url": urljoin(handle.info["url"], location) if is_redirect else "",
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
    if method != handle.method:
        handle.set("CUSTOMREQUEST", method)
    names = {"user_agent": "USERAGENT", "proxy": "PROXY"}
    for name, option in names.items():
        handle.set(option, text(http.get(name)).replace("tcp://", "http://"))
    lines = http.get("header") or []
    lines = lines if isinstance(lines, list) else _lines(text(lines))
    handle.set("HTTPHEADER", ["Accept:", *lines])
    options = {"verify_peer": "SSL_VERIFYPEER", "verify_peer_name": "SSL_VERIFYHOST",
               "cafile": "CAINFO", "local_cert": "SSLCERT", "local_pk": "SSLKEY",
               "passphrase": "KEYPASSWD"}  # fmt: skip
    for name, option in options.items():
        if name in tls:
            handle.set(option, tls[name])
    try:
        return _exchange(handle)[1]
    except CurlError:
        return None


def _lines(headers: str) -> list[str]:
    return [line for line in headers.replace("\r", "").split("\n") if line]
