"""What a merchant copies into a foreign client, as text."""

from __future__ import annotations

from typing import NamedTuple

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from chainpay.gateway import Gateway

APPID = "wxd678efh567hg6787"
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
LOGO = b"\x89PNG\r\n\x1a\n"
TRANSFER = {
    "out_bill_no": "TRANSFER0001",
    "transfer_scene_id": "1000",
    "openid": OPENID,
    "transfer_amount": 200,
    "transfer_remark": "新会员开通有礼",
    "transfer_scene_report_infos": [
        {"info_type": "活动名称", "info_content": "新会员有礼"},
        {"info_type": "奖励说明", "info_content": "注册会员抽奖一等奖"},
    ],
}


class Merchant(NamedTuple):
    """The settings of a merchant.

    Attributes:
        mchid: The merchant's number.
        serial: The serial of the merchant's certificate.
        private_key: The merchant's key, as PEM.
        apiv3_key: The APIv3 key.
        secret: The key of APIv2.
        platform_keys: The platform's public key or certificate by its serial, as PEM: the one that
            signs.
    """

    mchid: str
    serial: str
    private_key: str
    apiv3_key: str
    secret: str
    platform_keys: dict[str, str]


def settings_of(gateway: Gateway) -> Merchant:
    """Return the settings of a gateway's own merchant."""
    known = gateway.credentials()
    key = known["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public_key = known["certs"][gateway.public_key_id].public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    platform_keys = {gateway.public_key_id: public_key.decode()}
    if gateway.certificate:
        platform_keys = {gateway.certificate_serial: gateway.certificate.decode()}
    names = ("mchid", "serial", "apiv3_key", "secret")
    texts = {name: known[name] for name in names}
    return Merchant(**texts, private_key=key.decode(), platform_keys=platform_keys)
