"""The errors of the transport: how they are classified, and how httpcore's become httpx's.

An error in none of the classes below means: the request may have been sent, the host is to blame
only if it happens again, and another attempt makes sense.
"""

from __future__ import annotations

import errno
import re
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import httpx

from ..errors import Outcome, UsageError, record_outcome


class TooManyOpenFiles(httpx.ConnectError):
    """This process can open no further file or socket; nothing was sent."""


class UntrustedCertificate(httpx.ConnectError):
    """The certificate of the server, or of a proxy that opens TLS, is refused; nothing was sent."""


CONNECT_ERRORS = (httpx.ConnectError, httpx.ConnectTimeout)
"""There was no connection to the host."""

LOCAL_ERRORS = (
    httpx.PoolTimeout,  # it has waited long enough
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    TooManyOpenFiles,
    UntrustedCertificate,
)
"""The cause is on this side: the host is not to blame, and another attempt would fail too."""

NOT_SENT_ERRORS = (*CONNECT_ERRORS, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Nothing was sent, if the transport can be believed."""

_NO_DESCRIPTORS = (
    "no file descriptor is left to connect with, so nothing was sent: allow more (ulimit -n), or"
    " find the code that leaves files or sockets open"
)

#: OpenSSL's words about a certificate that it refuses → what helps.
_REMEDIES = {
    "expired|not yet valid": "check this machine's clock, which shows {now}; else the certificate"
    " must be renewed, perhaps that of a proxy that opens TLS",
    "mismatch": "it is another host's: check base_uri=, and whether a proxy opens TLS",
    "Key Identifier|marked critical|key usage": "Python's SSL contexts are strict since 3.13: pass"
    " verify= with a context without ssl.VERIFY_X509_STRICT, or renew the CA certificate",
    "": "if a proxy opens TLS, or the authority is your own: name the file of its CA certificate in"
    " SSL_CERT_FILE, or pass verify=ssl.create_default_context(cafile=…)",
}


PROXY = "chainpay_proxy"
"""The attribute of a network error that holds the proxy's address, without a password."""


def closed_error() -> UsageError:
    """Return the error of a call whose client is closed."""
    error = UsageError("this client is closed; nothing was sent")
    record_outcome(error, Outcome.NOT_SENT)
    return error


@contextmanager
def mark_not_sent() -> Iterator[None]:
    """Record on every error of the block that nothing was sent."""
    try:
        yield
    except BaseException as error:
        record_outcome(error, Outcome.NOT_SENT)
        raise


def raise_httpx_error(
    error: BaseException, was_unused: bool, proxy: httpx.Proxy | None = None
) -> NoReturn:
    """Raise the httpx error that says what failed; or the same error.

    Args:
        error: An error of httpcore, httpx, or the operating system.
        was_unused: Whether no request has begun to be sent on the connection.
        proxy: The proxy that the connection goes through.
    """
    translated = _translate(error, was_unused)
    # Some errors of httpcore come before anything is sent, also on a connection that was used.
    early = type(error).__module__ == "httpcore" and issubclass(_kind_of(error), NOT_SENT_ERRORS)
    is_unsent = early or was_unused
    record_outcome(translated or error, Outcome.NOT_SENT if is_unsent else Outcome.UNKNOWN)
    if proxy is not None:
        url = proxy.url  # without the password, which httpx has taken out
        setattr(translated or error, PROXY, f"{url.scheme}://{url.host}:{url.port or 80}")
    if translated is None:
        raise error
    raise translated from error


def _translate(error: BaseException, was_unused: bool) -> httpx.TransportError | None:
    kind = _kind_of(error)
    if not issubclass(kind, (OSError, httpx.TransportError)):
        return None
    if (was_unused or issubclass(kind, httpx.ConnectError)) and _lacks_descriptors(error):
        return TooManyOpenFiles(_NO_DESCRIPTORS)
    if was_unused and is_untrusted(error):
        return UntrustedCertificate(_add_remedy(_text(error)))
    if was_unused and not issubclass(kind, NOT_SENT_ERRORS):
        timed_out = issubclass(kind, httpx.TimeoutException)
        kind = httpx.ConnectTimeout if timed_out else httpx.ConnectError
    elif issubclass(kind, ssl.SSLError):
        kind = httpx.ReadError
    elif not issubclass(kind, httpx.TransportError):  # of the file that is uploaded
        return None
    text = _text(error)
    return None if kind is type(error) and text == str(error) else kind(text)


def is_untrusted(error: BaseException | None) -> bool:
    """Return whether an error, or one that it was raised from, is about a certificate."""
    if error is None:
        return False
    is_openssl = isinstance(error, ssl.SSLCertVerificationError)
    return is_openssl or "CERTIFICATE_VERIFY_FAILED" in str(error) or is_untrusted(error.__cause__)


def _add_remedy(text: str) -> str:
    remedy = next(each for words, each in _REMEDIES.items() if re.search(words, text))
    return f"{text}; {remedy.format(now=time.strftime('%Y-%m-%d %H:%M'))}"


def _kind_of(error: BaseException) -> type[Any]:
    """Return the class of an error in httpx, where httpcore's errors have the same names.

    httpx lacks one: the error of a connection that was closed before anything was sent.
    """
    kind = type(error)
    if kind.__module__ != "httpcore":
        return kind
    return getattr(httpx, kind.__name__, httpx.ConnectError)


def _text(error: BaseException | None) -> str:
    """Return the text of an error, or of its cause: trio's outermost error often has none."""
    while error is not None and not str(error):
        error = error.__cause__ or error.__context__
    return str(error or "")


def _lacks_descriptors(error: BaseException | None) -> bool:
    if error is None:
        return False
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return True
    others = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    return any(map(_lacks_descriptors, (error.__cause__ or error.__context__, *others)))
