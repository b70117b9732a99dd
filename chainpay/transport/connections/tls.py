"""SSL contexts: which certificates are trusted, and which one is shown.

The variables of the environment are read when a context is made, before the first connection.
"""

from __future__ import annotations

import errno
import os
import ssl
import tempfile
from collections.abc import Callable
from glob import escape, glob

import httpx
from cryptography import x509

from ...crypto import pem
from ...encoding.secret import Secret, hides_locals
from ...encoding.text import to_utf8
from ...errors import UsageError

_NO_FILE = "it is no file"

Contexts = Callable[[object], ssl.SSLContext]
"""Returns the SSL context that shows a certificate, or none."""


class ClientCertificate:
    """The merchant's certificate for TLS, and its key; `content` is the PEM of both."""

    __slots__ = ("__weakref__", "_content")

    def __init__(self, content: bytes) -> None:
        self._content = Secret(content)

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate, without its key."""
        return pem.certificate(self._content.reveal(), "the certificate")

    @hides_locals
    def load_into(self, context: ssl.SSLContext) -> None:
        """Load the certificate into an SSL context, which then shows it to servers that ask.

        Raises:
            UsageError: OpenSSL refuses it, or the file that it needs can't be written.
        """
        try:
            descriptor, path = tempfile.mkstemp(prefix="chainpay-")  # only this user can read it
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(to_utf8(self._content, "the certificate"))
                context.load_cert_chain(path)
            finally:
                os.unlink(path)
        except OSError as error:
            fault = f"the certificate of merchant= can't be loaded ({error}); nothing was sent"
            raise UsageError(fault) from None


def make_context(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
    """Return the SSL context of a client: `verify` itself, or one that trusts all, or authorities.

    Raises:
        UsageError: A file that the environment names can't be used; nothing was sent.
    """
    if verify is True and not os.environ.get("SSL_CERT_FILE") and not _has_hashed_files():
        hint = "no file in it has a name such as 3513523f.0: use openssl rehash"
        raise _refuse("SSL_CERT_DIR", hint)
    if verify is True and _is_endless(os.environ.get("SSL_CERT_FILE", "")):
        raise _refuse("SSL_CERT_FILE", _NO_FILE)
    try:
        context = httpx.create_ssl_context(verify=verify)
    except OSError as error:
        is_log = error.filename and error.filename == os.environ.get("SSLKEYLOGFILE")
        reason = "it is no PEM, or damaged" if isinstance(error, ssl.SSLError) else error.strerror
        raise _refuse("SSLKEYLOGFILE" if is_log else "SSL_CERT_FILE", reason) from error
    return context


def trust_file(path: str | os.PathLike[str]) -> ssl.SSLContext:
    """Return the SSL context that trusts the authorities of a PEM file, and no others.

    Raises:
        OSError: It can't be used.
    """
    if _is_endless(path):
        raise OSError(errno.EINVAL, _NO_FILE)
    return ssl.create_default_context(cafile=path)


def _is_endless(path: str | os.PathLike[str]) -> bool:
    """Return whether a path is a pipe or a device: who opens it may wait for ever."""
    return os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path))


def _has_hashed_files() -> bool:
    """Return whether the folders, if any, have files that OpenSSL looks for in a handshake."""
    folders = list(filter(None, os.environ.get("SSL_CERT_DIR", "").split(os.pathsep)))
    hashed = "[0-9a-f]" * 8 + ".[0-9]*"
    return not folders or any(glob(os.path.join(escape(each), hashed)) for each in folders)


def _refuse(variable: str, reason: str | None) -> UsageError:
    path = os.environ.get(variable)
    place = f"{variable} names {path!r}, which" if path else "the file of the package certifi"
    return UsageError(f"{place} can't be used: {reason}; nothing was sent")


def copy_context(context: ssl.SSLContext) -> ssl.SSLContext:
    """Return a copy of an SSL context: other hosts may use it, and don't get the certificate.

    Raises:
        UsageError: The context has settings that can't be read.
    """
    authorities, known = context.get_ca_certs(binary_form=True), context.cert_store_stats()
    is_complete = len(authorities) == known["x509"] and not known["crl"]
    has_authorities = authorities or context.verify_mode is ssl.CERT_NONE
    if type(context) is not ssl.SSLContext or not (is_complete and has_authorities):
        raise UsageError(
            "verify= has an SSLContext that can't be copied for the certificate of merchant=; load"
            " the certificate into it, verify.load_cert_chain(…), and leave out merchant=; or make"
            " it with ssl.create_default_context(cafile=…); nothing was sent"
        )
    copy = make_context(verify=False)
    copy.check_hostname = context.check_hostname
    copy.verify_mode = context.verify_mode
    copy.verify_flags = context.verify_flags
    copy.options = context.options
    copy.minimum_version = context.minimum_version
    copy.maximum_version = context.maximum_version
    copy.set_ciphers(":".join(cipher["name"] for cipher in context.get_ciphers()))
    if authorities:
        copy.load_verify_locations(cadata=b"".join(authorities))
    return copy
