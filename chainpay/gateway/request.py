"""One HTTP request to the gateway, as a value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import httpx

from ..request.build import WITH_CERTIFICATE


@dataclass(frozen=True, slots=True)
class IncomingRequest:
    """One HTTP request, from any server or from a transport in this process.

    Attributes:
        method: The method, in capitals.
        target: Path and query, exactly as sent.
        headers: The headers by name. Names are in lower case. None is empty.
        body: The whole body.
        scheme: ``http`` or ``https``. Addresses in the answer use the scheme.
        has_certificate: Whether the client showed the merchant's certificate. Some operations of
            APIv2 need the certificate.
        certificate: The certificate that the client showed, in DER; empty if it is not known.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""
    scheme: str = "https"
    has_certificate: bool = True
    certificate: bytes = b""

    @classmethod
    def from_pairs(
        cls,
        method: str,
        target: str,
        headers: Iterable[tuple[str, str]],
        body: bytes = b"",
        *,
        scheme: str = "https",
        has_certificate: bool = True,
        certificate: bytes = b"",
    ) -> IncomingRequest:
        """Return a request whose header names may be in any case.

        Args:
            method: The method, in capitals.
            target: Path and query, exactly as sent.
            headers: Names and values. An empty value counts as no header. Of two headers with the
                same name, the last one counts.
            body: The whole body.
            scheme: ``http`` or ``https``.
            has_certificate: Whether the client showed the merchant's certificate.
            certificate: The certificate that the client showed, in DER; empty if it is not known.
        """
        by_name = {name.lower(): value for name, value in headers if value.strip()}
        return cls(method, target, by_name, body, scheme, has_certificate, certificate)

    @classmethod
    def from_httpx(cls, request: httpx.Request, body: bytes) -> IncomingRequest:
        """Return the request of a client in this process."""
        return cls.from_pairs(
            request.method,
            request.url.raw_path.decode("ascii"),
            request.headers.items(),
            body,
            scheme=request.url.scheme,
            has_certificate=WITH_CERTIFICATE in request.extensions,
        )

    @property
    def path(self) -> str:
        """The path, with its leading slash."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query as sent; empty if there is none."""
        return self.target.partition("?")[2]

    @property
    def content_type(self) -> str:
        """The ``Content-Type``; empty if there is none."""
        return self.headers.get("content-type", "")

    @property
    def platform_serial(self) -> str:
        """The ``Wechatpay-Serial``, which names a platform key; empty if there is none."""
        return self.headers.get("wechatpay-serial", "")

    @property
    def base_uri(self) -> str:
        """Scheme and host, such as ``https://api.mch.weixin.qq.com``."""
        return f"{self.scheme}://{self.headers.get('host', '')}"
