"""The operation that lists the platform's certificates (平台证书)."""

from __future__ import annotations

from cryptography.hazmat.primitives.serialization import Encoding

from ..errors import RequestRefusal
from ..handler import Fields, Handler, RequestContext
from ..state.keys import PlatformKeyring, encrypt_resource
from ..state.times import format_rfc3339

_NO_CERTIFICATES = (
    "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。"
    "可查看指引https://pay.weixin.qq.com/doc/v3/merchant/4012153196"
)


class Certificates:
    """The handlers.

    Args:
        keyring: The platform's keys.

    Attributes:
        handlers: The handlers by method and path.
    """

    def __init__(self, keyring: PlatformKeyring) -> None:
        self._keyring = keyring
        self.handlers: dict[tuple[str, str], Handler] = {
            ("GET", "v3/certificates"): self.list_certificates,
            ("GET", "v3/global/certificates"): self.list_certificates,
        }

    def list_certificates(self, context: RequestContext, fields: Fields) -> Fields:
        """Return the certificates, encrypted with the merchant's APIv3 key."""
        certificates = self._keyring.certificates
        if not certificates:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", _NO_CERTIFICATES)
        if fields.get("algorithm_type") == "SM2":
            return {"data": []}  # all certificates here are RSA
        return {
            "data": [
                {
                    "serial_no": serial,
                    "effective_time": format_rfc3339(certificate.not_valid_before_utc.timestamp()),
                    "expire_time": format_rfc3339(certificate.not_valid_after_utc.timestamp()),
                    "encrypt_certificate": encrypt_resource(
                        certificate.public_bytes(Encoding.PEM),
                        context.merchant.apiv3_key,
                        "certificate",
                    ),
                }
                for serial, certificate in certificates.items()
            ]
        }
