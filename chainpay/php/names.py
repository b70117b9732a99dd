"""wechatpay-php's helper classes, with its names and its order of arguments.

* The classes are thin. The functions that they call (`chainpay.crypto`, `chainpay.from_xml`) say
  what they do and refuse. PHP's ``from`` is `Rsa.from_`, because ``from`` is a keyword of Python.
* A key may be everything that `chainpay.crypto.rsa` loads. A private key may also be PHP's
  ``[key, passphrase]``.
* PHP's strings are str, as arguments and as results. Where PHP takes a binary string, bytes are
  accepted too. Decrypted values are str as well, for ``json.loads``; `chainpay.crypto` returns them
  as bytes.
* A failure raises an error. PHP's false and null are never returned.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, TypeVar, overload

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from ..crypto import aes_ecb, aes_gcm, pem, rsa
from ..crypto import hash as hashes
from ..encoding.text import to_utf8
from ..encoding.xml import from_xml, to_xml
from ..errors import BadSignature, ChainpayError, DecryptionError, UsageError
from ..signing.v2 import join_fields
from ..signing.v3 import authorization_header, join_lines, new_nonce

OPENSSL_PKCS1_OAEP_PADDING = 4

#: A private key, or PHP's ``[key, passphrase]``.
PrivateKey: TypeAlias = "rsa.PrivateKey | tuple[rsa.PrivateKey, str | bytes] | list[str]"

Key = TypeVar("Key", str, int)
Value = TypeVar("Value")


_ESCAPED = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8


def _decode_utf8(data: bytes, error: ChainpayError) -> str:
    """Return the text of UTF-8.

    Raises:
        ChainpayError: The data is not UTF-8; this is the error that was passed.
    """
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    # Raised outside of except: the error above holds the data.
    raise error


def _unescape(text: Any) -> Any:
    """Return a text as bytes if it holds what was no UTF-8, as `chainpay.php.compat` reads it."""
    is_escaped = isinstance(text, str) and _ESCAPED.search(text) is not None
    return text.encode("utf-8", "surrogateescape") if is_escaped else text


def _decode_plaintext(data: bytes) -> str:
    return _decode_utf8(
        data,
        DecryptionError(
            "the value was decrypted, but it is not UTF-8; chainpay.crypto returns its bytes"
        ),
    )


def _remove_whitespace(base64: str) -> str:
    """Remove the white space that PHP ignores."""
    if not isinstance(base64, str):
        raise UsageError(f"an encrypted value is a str of base64, not {type(base64).__name__}")
    return "".join(base64.split())


def _load_private_key(source: PrivateKey) -> RSAPrivateKey:
    if isinstance(source, (list, tuple)) and len(source) == 2:
        return rsa.load_private_key(source[0], passphrase=source[1])
    return rsa.load_private_key(source)  # type: ignore[arg-type]  # which refuses other lists


def _check_padding(padding: int) -> None:
    if padding != OPENSSL_PKCS1_OAEP_PADDING:
        raise UsageError("the padding must be OPENSSL_PKCS1_OAEP_PADDING (4)")


class Rsa:
    """PHP's ``Rsa``: loads keys, signs, verifies, encrypts and decrypts.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/Rsa.php
    """

    KEY_TYPE_PUBLIC: Final = "public"
    KEY_TYPE_PRIVATE: Final = "private"

    @overload
    @staticmethod
    def from_(thing: PrivateKey, type: Literal["private"] = ...) -> RSAPrivateKey: ...
    @overload
    @staticmethod
    def from_(thing: rsa.PublicKey, type: Literal["public"]) -> RSAPublicKey: ...
    @overload
    @staticmethod
    def from_(
        thing: PrivateKey | rsa.PublicKey, type: str = ...
    ) -> RSAPrivateKey | RSAPublicKey: ...
    @staticmethod
    def from_(thing: Any, type: str = KEY_TYPE_PRIVATE) -> RSAPrivateKey | RSAPublicKey:
        """Load a key.

        Args:
            thing: See `chainpay.crypto.rsa.load_private_key` and `load_public_key`.
            type: ``public`` for a public key; every other value means private, as in PHP.

        Raises:
            UsageError: The key can't be loaded, or it is of the other type.
        """
        if type == Rsa.KEY_TYPE_PUBLIC:
            return rsa.load_public_key(thing)
        return _load_private_key(thing)

    @staticmethod
    def fromPkcs1(thing: str, type: str = KEY_TYPE_PRIVATE) -> RSAPrivateKey | RSAPublicKey:
        """Load a key from the base64 of its PKCS#1; errors are those of `from_`."""
        scheme = "public" if type == Rsa.KEY_TYPE_PUBLIC else "private"
        return Rsa.from_(f"{scheme}.pkcs1://{thing}", type)

    @staticmethod
    def fromPkcs8(thing: str) -> RSAPrivateKey:
        """Load a private key from the base64 of its PKCS#8; errors are those of `from_`."""
        return rsa.load_private_key(f"private.pkcs8://{thing}")

    @staticmethod
    def fromSpki(thing: str) -> RSAPublicKey:
        """Load a public key from the base64 of its SPKI; errors are those of `from_`."""
        return rsa.load_public_key(f"public.spki://{thing}")

    @staticmethod
    def pkcs1ToSpki(thing: str) -> str:
        """Convert a public key from PKCS#1 to SPKI: see `chainpay.crypto.rsa.pkcs1_to_spki`."""
        return rsa.pkcs1_to_spki(thing)

    @staticmethod
    def sign(message: str | bytes, private_key: PrivateKey) -> str:
        """Return the signature of a message, in base64.

        Raises:
            UsageError: The key can't be loaded.
        """
        data = to_utf8(message, "the message")
        return rsa.sign(data, _load_private_key(private_key))

    @staticmethod
    def verify(message: str | bytes, signature: str, public_key: rsa.PublicKey) -> bool:
        """Return whether the signature belongs to the message and is canonical base64.

        Raises:
            UsageError: The key can't be loaded.
        """
        key = rsa.load_public_key(public_key)
        try:
            rsa.verify(to_utf8(_unescape(message), "the message"), signature, key)
        except BadSignature:
            return False
        return True

    @staticmethod
    def encrypt(
        plaintext: str | bytes, public_key: rsa.PublicKey, padding: int = OPENSSL_PKCS1_OAEP_PADDING
    ) -> str:
        """Encrypt a text: see `chainpay.crypto.rsa.encrypt`.

        Raises:
            UsageError: The text is too long, the padding is another, or the key can't be loaded.
        """
        _check_padding(padding)
        return rsa.encrypt(plaintext, rsa.load_public_key(public_key))

    @staticmethod
    def decrypt(
        ciphertext: str, private_key: PrivateKey, padding: int = OPENSSL_PKCS1_OAEP_PADDING
    ) -> str:
        """Decrypt a text; white space in its base64 is ignored.

        Raises:
            UsageError: The padding is another, or the key can't be loaded.
            DecryptionError: The text can't be decrypted, or the plaintext is not UTF-8.
        """
        _check_padding(padding)
        data = rsa.decrypt(_remove_whitespace(ciphertext), _load_private_key(private_key))
        return _decode_plaintext(data)


class AesGcm:
    """PHP's ``AesGcm``, for callbacks and platform certificates: see `chainpay.crypto.aes_gcm`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/AesGcm.php
    """

    @staticmethod
    def encrypt(
        plaintext: str | bytes, key: str | bytes, iv: str | bytes = "", aad: str | bytes = ""
    ) -> str:
        """Encrypt a text, into base64.

        Raises:
            UsageError: The key doesn't have 32 bytes, or the iv doesn't have 8 to 128.
        """
        return aes_gcm.encrypt(plaintext, key, iv, aad)

    @staticmethod
    def decrypt(
        ciphertext: str, key: str | bytes, iv: str | bytes = "", aad: str | bytes = ""
    ) -> str:
        """Decrypt a text; white space in its base64 is ignored.

        Raises:
            UsageError: The key doesn't have 32 bytes.
            DecryptionError: The text can't be decrypted, or the plaintext is not UTF-8.
        """
        return _decode_plaintext(aes_gcm.decrypt(_remove_whitespace(ciphertext), key, iv, aad))


class AesEcb:
    """PHP's ``AesEcb``, for the refund notice of APIv2: see `chainpay.crypto.aes_ecb`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Crypto/AesEcb.php
    """

    @staticmethod
    def encrypt(plaintext: str | bytes, key: str | bytes, iv: str | bytes = "") -> str:
        """Encrypt a text, into base64; ECB has no iv, so ``iv`` is ignored.

        Raises:
            UsageError: The key doesn't have 32 bytes.
        """
        return aes_ecb.encrypt(plaintext, key)

    @staticmethod
    def decrypt(ciphertext: str, key: str | bytes, iv: str | bytes = "") -> str:
        """Decrypt a text; white space in its base64 and ``iv`` are ignored.

        Raises:
            UsageError: The key doesn't have 32 bytes.
            DecryptionError: The text can't be decrypted, or the plaintext is not UTF-8.
        """
        return _decode_plaintext(aes_ecb.decrypt(_remove_whitespace(ciphertext), key))


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
            key: The key; empty for none.
            agency: True or an AgentId if the key belongs to an agency of WeCom (企业微信).
        """
        return hashes.md5(thing, key, bool(agency))

    @staticmethod
    def hmac(thing: str | bytes, key: str | bytes, algorithm: str = "sha256") -> str:
        """Return the HMAC of a text and a key, in lower-case hex.

        Raises:
            UsageError: The key is empty, or the algorithm is unknown.
        """
        return hashes.hmac(thing, key, algorithm)

    @staticmethod
    def equals(known_string: str | bytes, user_string: str | bytes | None = None) -> bool:
        """Compare two texts in constant time; None equals nothing."""
        return hashes.equals(known_string, user_string)

    @staticmethod
    def sign(type: str, data: str | bytes, key: str | bytes) -> str:
        """Return APIv2's ``sign`` of a text, in upper-case hex.

        Raises:
            UsageError: The type is neither constant of this class, or the key is empty.
        """
        return hashes.sign(type, data, key)


class Formatter:
    """PHP's ``Formatter``: builds the texts that are signed.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Formatter.php
    """

    @staticmethod
    def nonce(size: int = 32) -> str:
        """Return ``size`` random characters; a size below 1 raises a UsageError."""
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
        """Return the text that the signature of a request covers.

        Errors are those of `joinedByLineFeed`.
        """
        return Formatter.joinedByLineFeed(method, uri, timestamp, nonce, body)

    @staticmethod
    def response(timestamp: str | int, nonce: str, body: str | bytes = "") -> str:
        """Return the text that the signature of an answer covers.

        Errors are those of `joinedByLineFeed`.
        """
        return Formatter.joinedByLineFeed(timestamp, nonce, body)

    @staticmethod
    def joinedByLineFeed(*pieces: str | bytes | int) -> str:
        """Return the pieces, each followed by a line feed.

        Raises:
            UsageError: A piece is no str, bytes or int, or it is not UTF-8.
        """
        # A bool is an int too, but to_utf8() has to refuse it.
        lines: Any = [str(piece) if type(piece) is int else piece for piece in pieces]
        plain = [_unescape(line) for line in lines]
        joined = join_lines(*(to_utf8(line, "a line") for line in plain))
        if any(line is not piece for line, piece in zip(plain, lines, strict=True)):
            return joined.decode("utf-8", "surrogateescape")
        return _decode_utf8(
            joined,
            UsageError(
                "a line is not UTF-8, and the result is a str; join the bytes yourself: each line,"
                " followed by b'\\n'"
            ),
        )

    @staticmethod
    def ksort(thing: Mapping[Key, Value] | None = None) -> dict[Key, Value]:
        """Return a dict, sorted by the text of its keys."""
        # The order of code points is also the order of UTF-8's bytes.
        return dict(sorted((thing or {}).items(), key=lambda item: str(item[0])))

    @staticmethod
    def queryStringLike(thing: Mapping[Any, str | int | None] | None = None) -> str:
        """Return ``key=value`` joined by ``&``; ``sign`` and empty values are left out.

        Raises:
            UsageError: A value is no str or int.
        """
        return join_fields(thing or {})


class Transformer:
    """PHP's ``Transformer``, for the messages of APIv2: see `chainpay.from_xml`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Transformer.php
    """

    @staticmethod
    def toArray(xml: str | bytes = "<xml/>") -> dict[str, Any]:
        """Return the fields of a message.

        Raises:
            XMLError: The message can't be read. PHP returns an empty array there.
        """
        return from_xml(xml)

    @staticmethod
    def toXml(
        data: Mapping[str, object],
        headless: bool = True,
        indent: bool = False,
        root: str = "xml",
        item: str = "item",
    ) -> str:
        """Return fields as a message.

        Raises:
            UsageError: A field can't be written, or ``indent`` is true.
        """
        if indent:
            raise UsageError("the XML is not indented: the platform does not need indent=")
        text = to_xml(data, root, item)
        return text if headless else f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


class PemUtil:
    """PHP's ``PemUtil``: keys, certificates and their serials. See `chainpay.crypto.pem`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Util/PemUtil.php
    """

    @staticmethod
    def loadPrivateKey(filepath: str | os.PathLike[str]) -> RSAPrivateKey:
        """Load a private key from a file; a file without one raises a UsageError."""
        return rsa.load_private_key(filepath)

    @staticmethod
    def loadPrivateKeyFromString(content: PrivateKey) -> RSAPrivateKey:
        """Load a private key: see `Rsa.from_`."""
        return _load_private_key(content)

    @staticmethod
    def loadCertificate(filepath: str | os.PathLike[str]) -> x509.Certificate:
        """Load a certificate from a file; a file without one raises a UsageError."""
        return pem.certificate(filepath, "the certificate")

    @staticmethod
    def loadCertificateFromString(content: pem.Source | x509.Certificate) -> x509.Certificate:
        """Load a certificate; a text without one raises a UsageError."""
        return pem.certificate(content, "the certificate")

    @staticmethod
    def parseCertificateSerialNo(certificate: pem.Source | x509.Certificate) -> str:
        """Return a certificate's serial: capital hex, an even number of digits."""
        return pem.serial(pem.certificate(certificate, "the certificate"))
