"""The errors of the transport: how they are classified, and how they become httpx's.

An error in none of the classes below means: the request may have been sent, the host is to blame
only if it happens again, and another attempt makes sense.
"""

from __future__ import annotations

import errno
import re
import ssl
import time
from enum import Enum

import httpx

from ..errors import Outcome, UsageError, record_outcome


class TooManyOpenFiles(httpx.ConnectError):
    """This process can open no further file or socket; nothing was sent."""


class UntrustedCertificate(httpx.ConnectError):
    """The certificate of the host, or of a proxy that decrypts TLS, is refused."""


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
    " must be renewed, perhaps that of a proxy that decrypts TLS",
    "mismatch": "it is another host's: check base_uri=, and whether a proxy decrypts TLS",
    "Key Identifier|marked critical|key usage": "Python's SSL contexts are strict since 3.13: pass"
    " verify= with a context without ssl.VERIFY_X509_STRICT, or renew the CA certificate",
    "": "if a proxy decrypts TLS, or the authority is your own: name the file of its CA certificate"
    " in SSL_CERT_FILE, or pass verify=ssl.create_default_context(cafile=…)",
}


PROXY = "chainpay_proxy"
"""The attribute of a network error that holds the proxy's address, without a password."""


def closed_error() -> UsageError:
    """Return the error of a call whose client is closed."""
    error = UsageError("this client is closed; nothing was sent")
    record_outcome(error, Outcome.NOT_SENT)
    return error


class Phase(Enum):
    """What a connection was doing as it failed.

    The value: the errors of httpx for a failure and for a timeout, and what a timeout means.
    """

    CONNECT = httpx.ConnectError, httpx.ConnectTimeout, "no connection was made in time"
    WRITE = httpx.WriteError, httpx.WriteTimeout, "the host did not take the request in time"
    READ = httpx.ReadError, httpx.ReadTimeout, "the next bytes of the answer did not come in time"


def network_error(error: OSError | httpx.ConnectError, phase: Phase) -> httpx.TransportError:
    """Return the httpx error of a failure that the system, `ssl` or an httpx client reports."""
    failure: type[httpx.TransportError]
    timeout: type[httpx.TransportError]
    failure, timeout, lateness = phase.value
    if phase is Phase.CONNECT and _lacks_descriptors(error):
        return TooManyOpenFiles(_NO_DESCRIPTORS)
    if phase is Phase.CONNECT and is_untrusted(error):
        return UntrustedCertificate(_add_remedy(_text(error)))
    if isinstance(error, TimeoutError):
        return timeout(f"{lateness} (see timeout=)")
    return failure(_text(error))


def record_sent(error: BaseException, is_unsent: bool, proxy: httpx.Proxy | None = None) -> None:
    """Record on an error of the network whether a byte can have left, and through which proxy."""
    record_outcome(error, Outcome.NOT_SENT if is_unsent else Outcome.UNKNOWN)
    if proxy is not None:
        url = proxy.url  # without the password, which httpx has taken out
        port = url.port or {"http": 80, "https": 443}.get(url.scheme, 1080)
        setattr(error, PROXY, f"{url.scheme}://{url.host}:{port}")


def is_untrusted(error: BaseException | None) -> bool:
    """Return whether an error, or one that it was raised from, is about a certificate."""
    if error is None:
        return False
    if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
        return True
    # httpcore's pool removes causes by "from None". Any other context may be what somebody else
    # was handling meanwhile.
    context = error.__context__ if error.__suppress_context__ else None
    return is_untrusted(error.__cause__ or context)


def _add_remedy(text: str) -> str:
    remedy = next(each for words, each in _REMEDIES.items() if re.search(words, text))
    return f"{text}; {remedy.format(now=time.strftime('%Y-%m-%d %H:%M'))}"


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
