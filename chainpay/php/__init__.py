"""wechatpay-php's names for the primitives, in its order of arguments, for code that is ported.

* Thin: what is done, and what is refused, is said at the functions of `chainpay.crypto`,
  `chainpay.signing.message` and `chainpay.encoding.xml`. PHP's ``from`` is `Rsa.from_`.
* Wherever a key is taken, it may be all that `chainpay.crypto.rsa` loads, or for a private key
  PHP's ``[key, passphrase]``.
* PHP's strings are str here, both ways; bytes are taken too where PHP would take a binary string.
  What is opened is str as well, for ``json.loads``; `chainpay.crypto` has it as bytes.
* A failure is an error, never PHP's false or null.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from typing import Any, TypeVar

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from ..crypto import aes_ecb, aes_gcm, pem, rsa
from ..crypto import hash as hashes
from ..encoding.text import to_utf8
from ..encoding.xml import from_xml, to_xml
from ..errors import BadSignature, ChainpayError, DecryptionError, UsageError
from ..signing.message import authorization_header, join_fields, join_lines, new_nonce
from .builder import Builder, BuilderChainable, MediaUtil, Selected

__all__ = [
    "OPENSSL_PKCS1_OAEP_PADDING",
    "AesEcb",
    "AesGcm",
    "Builder",
    "BuilderChainable",
    "Formatter",
    "Hash",
    "MediaUtil",
    "PemUtil",
    "Rsa",
    "Selected",
    "Transformer",
]

OPENSSL_PKCS1_OAEP_PADDING = 4

Key = TypeVar("Key", str, int)
Value = TypeVar("Value")


def _text(data: bytes, otherwise: ChainpayError) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    raise otherwise  # out here, for the error above holds the data


def _opened(data: bytes) -> str:
    return _text(
        data,
        DecryptionError("the value opens, but is no text in UTF-8; chainpay.crypto gives bytes"),
    )


def _compact(base64: str) -> str:
    """Drop the white space that PHP reads over."""
    if not isinstance(base64, str):
        raise UsageError(f"a sealed value is a str of base64, not {type(base64).__name__}")
    return "".join(base64.split())


def _private_key(thing: Any) -> RSAPrivateKey:
    if isinstance(thing, (list, tuple)) and len(thing) == 2:
        return rsa.load_private_key(thing[0], passphrase=thing[1])
    return rsa.load_private_key(thing)


def _check_padding(padding: int) -> None:
    if padding != OPENSSL_PKCS1_OAEP_PADDING:
        raise UsageError("the padding is OPENSSL_PKCS1_OAEP_PADDING (4), and no other")


class Rsa:
    """PHP's ``Rsa``: loads keys, signs, verifies, seals and opens.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/Rsa.php
    """

    KEY_TYPE_PUBLIC = "public"
    KEY_TYPE_PRIVATE = "private"

    @staticmethod
    def from_(thing: Any, type: str = KEY_TYPE_PRIVATE) -> Any:
        """Load a key: an ``RSAPublicKey``, or an ``RSAPrivateKey``.

        Args:
            thing: See `chainpay.crypto.rsa.load_private_key` and `load_public_key`.
            type: ``public``; all else means private, as in PHP.

        Raises:
            UsageError: It is no such key.
        """
        return rsa.load_public_key(thing) if type == Rsa.KEY_TYPE_PUBLIC else _private_key(thing)

    @staticmethod
    def fromPkcs1(thing: str, type: str = KEY_TYPE_PRIVATE) -> Any:
        """Load a key from the base64 of its PKCS#1; for the rest see `from_`."""
        scheme = "public" if type == Rsa.KEY_TYPE_PUBLIC else "private"
        return Rsa.from_(f"{scheme}.pkcs1://{thing}", type)

    @staticmethod
    def fromPkcs8(thing: str) -> RSAPrivateKey:
        """Load a private key from the base64 of its PKCS#8; for the rest see `from_`."""
        return rsa.load_private_key(f"private.pkcs8://{thing}")

    @staticmethod
    def fromSpki(thing: str) -> RSAPublicKey:
        """Load a public key from the base64 of its SPKI; for the rest see `from_`."""
        return rsa.load_public_key(f"public.spki://{thing}")

    @staticmethod
    def pkcs1ToSpki(thing: str) -> str:
        """Return a PKCS#1 public key as SPKI: see `chainpay.crypto.rsa.pkcs1_to_spki`."""
        return rsa.pkcs1_to_spki(thing)

    @staticmethod
    def sign(message: str | bytes, private_key: Any) -> str:
        """Return the signature of a message, in base64.

        Raises:
            UsageError: It is no such key.
        """
        data = to_utf8(message, "the message")
        return rsa.sign(data, _private_key(private_key))

    @staticmethod
    def verify(message: str | bytes, signature: str, public_key: Any) -> bool:
        """Return whether the signature is the message's, in canonical base64.

        Raises:
            UsageError: It is no such key.
        """
        key = rsa.load_public_key(public_key)
        try:
            rsa.verify(to_utf8(message, "the message"), signature, key)
        except BadSignature:
            return False
        return True

    @staticmethod
    def encrypt(
        plaintext: str | bytes, public_key: Any, padding: int = OPENSSL_PKCS1_OAEP_PADDING
    ) -> str:
        """Seal a text: see `chainpay.crypto.rsa.encrypt`.

        Raises:
            UsageError: It is too long, the padding is another, or it is no such key.
        """
        _check_padding(padding)
        return rsa.encrypt(plaintext, rsa.load_public_key(public_key))

    @staticmethod
    def decrypt(
        ciphertext: str, private_key: Any, padding: int = OPENSSL_PKCS1_OAEP_PADDING
    ) -> str:
        """Open a sealed text; white space in its base64 says nothing.

        Raises:
            UsageError: The padding is another, or it is no such key.
            DecryptionError: It doesn't open, or holds no UTF-8.
        """
        _check_padding(padding)
        return _opened(rsa.decrypt(_compact(ciphertext), _private_key(private_key)))


class AesGcm:
    """PHP's ``AesGcm``, for callbacks and platform certificates: see `chainpay.crypto.aes_gcm`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/AesGcm.php
    """

    @staticmethod
    def encrypt(
        plaintext: str | bytes, key: str | bytes, iv: str | bytes = "", aad: str | bytes = ""
    ) -> str:
        """Seal a text, in base64.

        Raises:
            UsageError: The key hasn't 32 bytes, or the iv not 8 to 128.
        """
        return aes_gcm.encrypt(plaintext, key, iv, aad)

    @staticmethod
    def decrypt(
        ciphertext: str, key: str | bytes, iv: str | bytes = "", aad: str | bytes = ""
    ) -> str:
        """Open a sealed text; white space in its base64 says nothing.

        Raises:
            UsageError: The key hasn't 32 bytes.
            DecryptionError: It doesn't open, or holds no UTF-8.
        """
        return _opened(aes_gcm.decrypt(_compact(ciphertext), key, iv, aad))


class AesEcb:
    """PHP's ``AesEcb``, for the refund notice of APIv2: see `chainpay.crypto.aes_ecb`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/AesEcb.php
    """

    @staticmethod
    def encrypt(plaintext: str | bytes, key: str | bytes, iv: str | bytes = "") -> str:
        """Seal a text, in base64; there is no iv, and none is looked at.

        Raises:
            UsageError: The key hasn't 32 bytes.
        """
        return aes_ecb.encrypt(plaintext, key)

    @staticmethod
    def decrypt(ciphertext: str, key: str | bytes, iv: str | bytes = "") -> str:
        """Open a sealed text; white space in its base64 says nothing.

        Raises:
            UsageError: The key hasn't 32 bytes.
            DecryptionError: It doesn't open, or holds no UTF-8.
        """
        return _opened(aes_ecb.decrypt(_compact(ciphertext), key))


class Hash:
    """PHP's ``Hash``, for the signatures of APIv2: see `chainpay.crypto.hash`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/Hash.php
    """

    ALGO_MD5 = hashes.MD5
    ALGO_HMAC_SHA256 = hashes.HMAC_SHA256

    @staticmethod
    def md5(thing: str | bytes, key: str | bytes = "", agency: bool | int | str = False) -> str:
        """Return the MD5 of a text and a key, in lower-case hex.

        Args:
            thing: The text.
            key: The key, if there is one.
            agency: Whether the key is an agency's of WeCom (企业微信): True, or its AgentId.
        """
        return hashes.md5(thing, key, bool(agency))

    @staticmethod
    def hmac(thing: str | bytes, key: str | bytes, algorithm: str = "sha256") -> str:
        """Return the HMAC of a text and a key, in lower-case hex.

        Raises:
            UsageError: The key is empty, or there is no such algorithm.
        """
        return hashes.hmac(thing, key, algorithm)

    @staticmethod
    def equals(known_string: str | bytes, user_string: str | bytes | None = None) -> bool:
        """Compare two texts in a time that tells nothing about them; None equals nothing."""
        return hashes.equals(known_string, user_string)

    @staticmethod
    def sign(type: str, data: str | bytes, key: str | bytes) -> str:
        """Return APIv2's ``sign`` of a text, in upper-case hex.

        Raises:
            UsageError: The type is neither constant of this class, or the key is empty.
        """
        return hashes.sign(type, data, key)


class Formatter:
    """PHP's ``Formatter``: the texts that are signed. See `chainpay.signing.message`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Formatter.php
    """

    @staticmethod
    def nonce(size: int = 32) -> str:
        """Return so many random characters; a size below 1 is a UsageError."""
        return new_nonce(size)

    @staticmethod
    def timestamp() -> int:
        """Return the seconds since 1970."""
        return int(time.time())

    @staticmethod
    def authorization(
        mchid: str, nonce: str, signature: str, timestamp: str | int, serial: str
    ) -> str:
        """Return the value of a request's ``Authorization`` header."""
        return authorization_header(mchid, serial, str(timestamp), nonce, signature)

    @staticmethod
    def request(
        method: str, uri: str, timestamp: str | int, nonce: str, body: str | bytes = ""
    ) -> str:
        """Return the text of a request that is signed; for errors see `joinedByLineFeed`."""
        return Formatter.joinedByLineFeed(method, uri, timestamp, nonce, body)

    @staticmethod
    def response(timestamp: str | int, nonce: str, body: str | bytes = "") -> str:
        """Return the text of an answer that is signed; for errors see `joinedByLineFeed`."""
        return Formatter.joinedByLineFeed(timestamp, nonce, body)

    @staticmethod
    def joinedByLineFeed(*pieces: str | bytes | int) -> str:
        """Return the pieces, each followed by a line feed.

        Raises:
            UsageError: One is no str, int or UTF-8; `signing.message.join_lines` takes any bytes.
        """
        lines: Any = (str(piece) if type(piece) is int else piece for piece in pieces)
        return _text(
            join_lines(*(to_utf8(line, "a line") for line in lines)),
            UsageError(
                "a line is not UTF-8; chainpay.signing.message.join_lines() takes any bytes"
            ),
        )

    @staticmethod
    def ksort(thing: Mapping[Key, Value] | None = None) -> dict[Key, Value]:
        """Return a dict sorted by its keys' text."""
        # By code points, which is the order of UTF-8's bytes too.
        return dict(sorted((thing or {}).items(), key=lambda item: str(item[0])))

    @staticmethod
    def queryStringLike(thing: Mapping[Any, str | int | None] | None = None) -> str:
        """Return ``key=value`` joined by ``&``, without ``sign`` and what is empty.

        Raises:
            UsageError: A value is no str or int.
        """
        return join_fields(thing or {})


class Transformer:
    """PHP's ``Transformer``, for the messages of APIv2: see `chainpay.encoding.xml`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Transformer.php
    """

    @staticmethod
    def toArray(xml: str | bytes = "<xml/>") -> dict[str, Any]:
        """Return a message's fields.

        Raises:
            XMLError: It can't be read, where PHP returns an empty array.
        """
        return from_xml(xml)

    @staticmethod
    def toXml(
        data: Mapping[str, Any],
        headless: bool = True,
        indent: bool = False,
        root: str = "xml",
        item: str = "item",
    ) -> str:
        """Return fields as a message; what can't be written, or is indented, is a UsageError."""
        if indent:
            raise UsageError("XML is not indented here: the platform reads it as it is")
        text = to_xml(data, root, item)
        return text if headless else f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


class PemUtil:
    """PHP's ``PemUtil``: keys, certificates and their serials. See `chainpay.crypto.pem`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Util/PemUtil.php
    """

    @staticmethod
    def loadPrivateKey(filepath: str | os.PathLike[str]) -> RSAPrivateKey:
        """Load a private key from a file; what is none is a UsageError."""
        return rsa.load_private_key(filepath)

    @staticmethod
    def loadPrivateKeyFromString(content: Any) -> RSAPrivateKey:
        """Load a private key: see `Rsa.from_`."""
        return _private_key(content)

    @staticmethod
    def loadCertificate(filepath: str | os.PathLike[str]) -> x509.Certificate:
        """Load a certificate from a file; what is none is a UsageError."""
        return pem.certificate(filepath, "the certificate")

    @staticmethod
    def loadCertificateFromString(content: pem.Source | x509.Certificate) -> x509.Certificate:
        """Load a certificate; what is none is a UsageError."""
        return pem.certificate(content, "the certificate")

    @staticmethod
    def parseCertificateSerialNo(certificate: pem.Source | x509.Certificate) -> str:
        """Return a certificate's serial: capital hex, an even number of digits."""
        return pem.serial(pem.certificate(certificate, "the certificate"))
