"""The platform's side of the protocol, by hand: `cryptography` and hashlib, nothing of chainpay.

What somebody signs here shares no line with what verifies it. So a mistake that chainpay makes in
both directions shows.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.padding import PKCS7

# APIv3


def sign_answer(key: RSAPrivateKey, timestamp: bytes, nonce: bytes, body: bytes) -> bytes:
    """Return the ``Wechatpay-Signature`` of an answer or a callback."""
    message = timestamp + b"\n" + nonce + b"\n" + body + b"\n"
    return b64encode(key.sign(message, PKCS1v15(), SHA256()))


def signs_request(
    key: RSAPublicKey, authorization: str, method: str, target: str, body: bytes
) -> bool:
    """Return whether an ``Authorization`` is the signature of just this request."""
    _, _, fields = authorization.partition(" ")
    values = {
        name: text[1:-1] for name, _, text in (one.partition("=") for one in fields.split(","))
    }
    lines = (method, target, values["timestamp"], values["nonce_str"])
    message = "".join(f"{line}\n" for line in lines).encode() + body + b"\n"
    try:
        key.verify(b64decode(values["signature"]), message, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True


def encrypt_resource(key: bytes, nonce: bytes, associated: bytes, content: bytes) -> str:
    """Return the ``ciphertext`` of a callback's resource."""
    return b64encode(AESGCM(key).encrypt(nonce, content, associated)).decode()


def make_callback(key: bytes, event_type: str, resource: Mapping[str, object]) -> bytes:
    """Return the body of a callback of APIv3."""
    nonce, associated = "0123456789ab", "transaction"
    content = json.dumps(resource, ensure_ascii=False).encode()
    return json.dumps(
        {
            "id": "EV-2018022511223320873",
            "create_time": "2026-11-27T10:10:10+08:00",
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": "支付成功",
            "resource": {
                "algorithm": "AEAD_AES_256_GCM",
                "original_type": "transaction",
                "ciphertext": encrypt_resource(key, nonce.encode(), associated.encode(), content),
                "associated_data": associated,
                "nonce": nonce,
            },
        },
        ensure_ascii=False,
    ).encode()


# APIv2


def sign_fields(fields: Mapping[str, str], secret: str, kind: str = "MD5") -> str:
    """Return the ``sign`` of fields: of those that are not empty, sorted by name."""
    names = sorted(name for name in fields if name != "sign" and fields[name])
    text = "&".join(f"{name}={fields[name]}" for name in names) + f"&key={secret}"
    if kind == "MD5":
        return hashlib.md5(text.encode()).hexdigest().upper()
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest().upper()


def write_xml(fields: Mapping[str, str]) -> bytes:
    """Return fields as XML."""
    inside = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in fields.items())
    return f"<xml>{inside}</xml>".encode()


def read_xml(body: bytes) -> dict[str, str]:
    """Return the fields of an XML that nobody has changed."""
    return {one.tag: one.text or "" for one in ElementTree.fromstring(body)}


def encrypt_refund(fields: Mapping[str, str], secret: str) -> str:
    """Return the ``req_info`` of a refund's callback."""
    key = hashlib.md5(secret.encode()).hexdigest().encode()
    padder = PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    content = write_xml(fields).replace(b"xml>", b"root>")
    padded = padder.update(content) + padder.finalize()
    return b64encode(encryptor.update(padded) + encryptor.finalize()).decode()
