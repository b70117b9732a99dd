"""PHP's `openssl_` functions of keys and certificates.

What fails in PHP with a warning returns False, and `openssl_error_string` says why. An algorithm
that is not here is a ValueError: no text is ever encrypted or signed by another one. PHP's
parameters that take a result, such as ``&$signature``, are no parameters here: it is returned.
"""

from __future__ import annotations

import hashlib
import threading
from typing import TypeAlias

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ...crypto import pem
from ...encoding.secret import takes_secrets
from ...errors import UsageError
from .standard.values import Value, from_bytes, get_debug_type, text, to_bytes

# fmt: off
__all__ = [
    "OPENSSL_ALGO_MD5", "OPENSSL_ALGO_SHA1", "OPENSSL_ALGO_SHA224", "OPENSSL_ALGO_SHA256",
    "OPENSSL_ALGO_SHA384", "OPENSSL_ALGO_SHA512", "OPENSSL_KEYTYPE_EC", "OPENSSL_KEYTYPE_RSA",
    "OPENSSL_PKCS1_OAEP_PADDING", "OPENSSL_PKCS1_PADDING", "OpenSSLAsymmetricKey",
    "OpenSSLCertificate", "openssl_digest", "openssl_error_string", "openssl_free_key",
    "openssl_get_md_methods", "openssl_get_privatekey", "openssl_get_publickey",
    "openssl_pkey_free", "openssl_pkey_get_details", "openssl_pkey_get_private",
    "openssl_pkey_get_public", "openssl_private_decrypt", "openssl_public_encrypt",
    "openssl_sign", "openssl_verify", "openssl_x509_free", "openssl_x509_parse",
    "openssl_x509_read",
]
# fmt: on

OPENSSL_ALGO_SHA1 = 1
OPENSSL_ALGO_MD5 = 2
OPENSSL_ALGO_SHA224 = 6
OPENSSL_ALGO_SHA256 = 7
OPENSSL_ALGO_SHA384 = 8
OPENSSL_ALGO_SHA512 = 9
OPENSSL_PKCS1_PADDING = 1
OPENSSL_PKCS1_OAEP_PADDING = 4
OPENSSL_KEYTYPE_RSA = 0
OPENSSL_KEYTYPE_EC = 3

_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "md5": hashes.MD5,
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
_ALGORITHMS = {
    OPENSSL_ALGO_MD5: "md5",
    OPENSSL_ALGO_SHA1: "sha1",
    OPENSSL_ALGO_SHA224: "sha224",
    OPENSSL_ALGO_SHA256: "sha256",
    OPENSSL_ALGO_SHA384: "sha384",
    OPENSSL_ALGO_SHA512: "sha512",
}
#: OpenSSL's names of the parts of a name, short and long, by OID; others keep their OID.
_NAME_PARTS = {
    "2.5.4.3": ("CN", "commonName"),
    "2.5.4.5": ("serialNumber", "serialNumber"),
    "2.5.4.6": ("C", "countryName"),
    "2.5.4.7": ("L", "localityName"),
    "2.5.4.8": ("ST", "stateOrProvinceName"),
    "2.5.4.9": ("street", "streetAddress"),
    "2.5.4.10": ("O", "organizationName"),
    "2.5.4.11": ("OU", "organizationalUnitName"),
    "0.9.2342.19200300.100.1.1": ("UID", "userId"),
    "0.9.2342.19200300.100.1.25": ("DC", "domainComponent"),
    "1.2.840.113549.1.9.1": ("emailAddress", "emailAddress"),
}
#: The names and the number of an algorithm that signs certificates, by OID.
_SIGNATURES = {
    "1.2.840.113549.1.1.5": ("RSA-SHA1", "sha1WithRSAEncryption", 65),
    "1.2.840.113549.1.1.11": ("RSA-SHA256", "sha256WithRSAEncryption", 668),
    "1.2.840.113549.1.1.12": ("RSA-SHA384", "sha384WithRSAEncryption", 669),
    "1.2.840.113549.1.1.13": ("RSA-SHA512", "sha512WithRSAEncryption", 670),
    "1.2.840.10045.4.3.2": ("ecdsa-with-SHA256", "ecdsa-with-SHA256", 794),
}
_CURVES = {
    "secp256r1": ("prime256v1", "1.2.840.10045.3.1.7"),
    "secp384r1": ("secp384r1", "1.3.132.0.34"),
    "secp521r1": ("secp521r1", "1.3.132.0.35"),
    "secp256k1": ("secp256k1", "1.3.132.0.10"),
}
_PrivateKey: TypeAlias = RSAPrivateKey | EllipticCurvePrivateKey
_PublicKey: TypeAlias = RSAPublicKey | EllipticCurvePublicKey
_errors = threading.local()


class OpenSSLAsymmetricKey:
    """A loaded key, private or public, as PHP's functions take it."""

    def __init__(self, key: _PrivateKey | _PublicKey) -> None:
        self._key = key

    def load(self) -> _PrivateKey | _PublicKey:
        """Return the key of the `cryptography` package."""
        return self._key


class OpenSSLCertificate:
    """A loaded certificate."""

    def __init__(self, certificate: x509.Certificate) -> None:
        self._certificate = certificate

    def load(self) -> x509.Certificate:
        """Return the certificate of the `cryptography` package."""
        return self._certificate


def fail(reason: str) -> bool:
    """Keep a reason for `openssl_error_string`, and return False."""
    reasons: list[str] = _errors.__dict__.setdefault("reasons", [])
    reasons.append(f"error:{reason}")
    return False


def openssl_error_string() -> str | bool:
    """PHP's `openssl_error_string`: the oldest reason not yet read, in chainpay's words."""
    reasons: list[str] = _errors.__dict__.setdefault("reasons", [])
    return reasons.pop(0) if reasons else False


# Keys


def _load(source: Value, what: str, passphrase: Value = None) -> object:
    """Return what a PEM or the file behind ``file://`` holds; None if nothing can be read."""
    source = text(source)
    if "-----BEGIN " not in source and not source.startswith("file://"):
        return None
    for secret in (to_bytes(passphrase or ""), b""):  # PHP ignores one that isn't needed
        try:
            return pem.load(source, what, secret)
        except UsageError:
            continue
    return None


def _private(key: Value, passphrase: Value = None) -> _PrivateKey | None:
    if isinstance(key, list) and len(key) == 2:
        key, passphrase = key
    if isinstance(key, OpenSSLAsymmetricKey):
        loaded: object = key.load()
    else:
        loaded = _load(key, "the private key", passphrase)
    return loaded if isinstance(loaded, _PrivateKey) else None


def _public(key: Value) -> _PublicKey | None:
    if isinstance(key, OpenSSLAsymmetricKey):
        loaded: object = key.load()
    elif (certificate := _certificate(key)) is not None:
        loaded = certificate.public_key()
    else:
        loaded = _load(key, "the public key")
    return loaded if isinstance(loaded, _PublicKey) else None


def _certificate(source: Value) -> x509.Certificate | None:
    if isinstance(source, OpenSSLCertificate):
        return source.load()
    source = text(source)
    if "-----BEGIN CERTIFICATE" not in source and not source.startswith("file://"):
        return None
    try:
        return pem.certificate(source, "the certificate")
    except UsageError:
        return None


@takes_secrets
def openssl_pkey_get_private(
    private_key: Value, passphrase: Value = None
) -> OpenSSLAsymmetricKey | bool:
    """PHP's `openssl_pkey_get_private`: of PEM, a file, or a list of it and its passphrase."""
    key = _private(private_key, passphrase)
    return OpenSSLAsymmetricKey(key) if key else fail("the private key can't be read")


@takes_secrets
def openssl_pkey_get_public(public_key: Value) -> OpenSSLAsymmetricKey | bool:
    """PHP's `openssl_pkey_get_public`: of PEM or ``file://…``, a key or a certificate."""
    key = _public(public_key)
    return OpenSSLAsymmetricKey(key) if key else fail("the public key can't be read")


openssl_get_privatekey = openssl_pkey_get_private
openssl_get_publickey = openssl_pkey_get_public


def openssl_pkey_free(key: object) -> None:
    """PHP's `openssl_pkey_free`: does nothing, as in PHP 8."""


openssl_free_key = openssl_x509_free = openssl_pkey_free


def openssl_pkey_get_details(key: OpenSSLAsymmetricKey) -> dict[str, Value]:
    """PHP's `openssl_pkey_get_details`: of RSA and of elliptic curves."""
    if not isinstance(key, OpenSSLAsymmetricKey):
        raise TypeError(
            "openssl_pkey_get_details(): Argument #1 ($key) must be of type OpenSSLAsymmetricKey,"
            f" {get_debug_type(key)} given"
        )
    loaded = key.load()
    private = loaded if isinstance(loaded, _PrivateKey) else None
    public = loaded.public_key() if isinstance(loaded, _PrivateKey) else loaded
    spki = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    details: dict[str, Value] = {"bits": public.key_size, "key": spki.decode("ascii")}
    if isinstance(public, RSAPublicKey):
        assert not isinstance(private, EllipticCurvePrivateKey)
        return details | {"rsa": _rsa_details(public, private), "type": OPENSSL_KEYTYPE_RSA}
    assert not isinstance(private, RSAPrivateKey)
    return details | {"ec": _curve_details(public, private), "type": OPENSSL_KEYTYPE_EC}


def _rsa_details(public: RSAPublicKey, private: RSAPrivateKey | None) -> dict[str, str]:
    numbers = public.public_numbers()
    parts = {"n": numbers.n, "e": numbers.e}
    if private is not None:
        secret = private.private_numbers()
        parts |= {"d": secret.d, "p": secret.p, "q": secret.q}
        parts |= {"dmp1": secret.dmp1, "dmq1": secret.dmq1, "iqmp": secret.iqmp}
    return {name: _bytes_of(number) for name, number in parts.items()}


def _curve_details(
    public: EllipticCurvePublicKey, private: EllipticCurvePrivateKey | None
) -> dict[str, str]:
    numbers = public.public_numbers()
    name, oid = _CURVES.get(public.curve.name, (public.curve.name, ""))
    details = {"curve_name": name, "curve_oid": oid}
    details |= {"x": _bytes_of(numbers.x), "y": _bytes_of(numbers.y)}
    if private is not None:
        details["d"] = _bytes_of(private.private_numbers().private_value)
    return details


def _bytes_of(number: int) -> str:
    return from_bytes(number.to_bytes((number.bit_length() + 7) // 8, "big"))


# Certificates


def openssl_x509_read(certificate: Value) -> OpenSSLCertificate | bool:
    """PHP's `openssl_x509_read`: of PEM or ``file://…``."""
    loaded = _certificate(certificate)
    return OpenSSLCertificate(loaded) if loaded else fail("the certificate can't be read")


def openssl_x509_parse(certificate: Value, short_names: bool = True) -> dict[str, Value] | bool:
    """PHP's `openssl_x509_parse`, without ``hash``, ``purposes`` and ``extensions``."""
    loaded = _certificate(certificate)
    if loaded is None:
        return fail("the certificate can't be read")
    number, oid = loaded.serial_number, loaded.signature_algorithm_oid.dotted_string
    hexadecimal = pem.serial(loaded)
    short, long, nid = _SIGNATURES.get(oid, (oid, oid, 0))
    begin, end = loaded.not_valid_before_utc, loaded.not_valid_after_utc
    return {
        "name": _write_name(loaded.subject),
        "subject": _parse_name(loaded.subject, short_names),
        "issuer": _parse_name(loaded.issuer, short_names),
        "version": loaded.version.value,
        "serialNumber": str(number) if number.bit_length() < 128 else f"0x{hexadecimal}",
        "serialNumberHex": hexadecimal,
        "validFrom": f"{begin:%y%m%d%H%M%SZ}" if begin.year < 2050 else f"{begin:%Y%m%d%H%M%SZ}",
        "validTo": f"{end:%y%m%d%H%M%SZ}" if end.year < 2050 else f"{end:%Y%m%d%H%M%SZ}",
        "validFrom_time_t": int(begin.timestamp()),
        "validTo_time_t": int(end.timestamp()),
        "signatureTypeSN": short,
        "signatureTypeLN": long,
        "signatureTypeNID": nid,
    }


def _name_part(attribute: x509.NameAttribute[str | bytes]) -> tuple[str, str]:
    oid = attribute.oid.dotted_string
    return _NAME_PARTS.get(oid, (oid, oid))


def _parse_name(name: x509.Name, short_names: bool) -> dict[str, Value]:
    """Return the parts of a name; a list of those that come more than once."""
    parts: dict[str, Value] = {}
    for attribute in name:
        key = _name_part(attribute)[0 if short_names else 1]
        if key not in parts:
            parts[key] = attribute.value
        elif isinstance(parts[key], list):
            parts[key].append(attribute.value)
        else:
            parts[key] = [parts[key], attribute.value]
    return parts


def _write_name(name: x509.Name) -> str:
    """Return a name as OpenSSL writes it in one line."""
    return "".join(
        f"/{_name_part(attribute)[0]}="
        + "".join(
            chr(byte) if 0x20 <= byte <= 0x7E else f"\\x{byte:02X}"
            for byte in to_bytes(attribute.value)
        )
        for attribute in name
    )


# Signatures, and what a key encrypts


def _digest_name(algorithm: Value, function: str) -> str:
    if algorithm in _ALGORITHMS and not isinstance(algorithm, str):
        return _ALGORITHMS[algorithm]
    name = text(algorithm).lower().removesuffix("withrsaencryption").removeprefix("rsa-")
    if name not in _HASHES:
        raise ValueError(f"{function}(): {algorithm!r} is not here; {', '.join(_HASHES)} are")
    return name


@takes_secrets
def openssl_sign(data: Value, private_key: Value, algorithm: Value = 1) -> str | bool:
    """PHP's `openssl_sign`: returns the signature, or False.

    Args:
        data: The text that is signed.
        private_key: What `openssl_pkey_get_private` takes, or a loaded key.
        algorithm: ``OPENSSL_ALGO_SHA256``, ``"sha256WithRSAEncryption"``; SHA-1 without it, as in
            PHP.

    Raises:
        ValueError: The algorithm is not here.
    """
    key, digest = _private(private_key), _HASHES[_digest_name(algorithm, "openssl_sign")]()
    if key is None:
        return fail("the private key can't be read")
    if isinstance(key, RSAPrivateKey):
        return from_bytes(key.sign(to_bytes(data), PKCS1v15(), digest))
    return from_bytes(key.sign(to_bytes(data), ECDSA(digest)))


@takes_secrets
def openssl_verify(
    data: Value, signature: Value, public_key: Value, algorithm: Value = 1
) -> int | bool:
    """PHP's `openssl_verify`: 1 if the signature is right, 0 if it isn't, False without a key.

    It is -1 for a signature of elliptic curves that is none.

    Raises:
        ValueError: The algorithm is not here.
    """
    key, digest = _public(public_key), _HASHES[_digest_name(algorithm, "openssl_verify")]()
    if key is None:
        return fail("the public key can't be read")
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(to_bytes(signature), to_bytes(data), PKCS1v15(), digest)
        else:
            decode_dss_signature(to_bytes(signature))
            key.verify(to_bytes(signature), to_bytes(data), ECDSA(digest))
    except InvalidSignature:
        fail("the signature does not match")
        return 0
    except ValueError:
        fail("the signature can't be read")
        return -1
    return 1


def _rsa_padding(number: int, function: str) -> OAEP | PKCS1v15:
    if number not in (OPENSSL_PKCS1_PADDING, OPENSSL_PKCS1_OAEP_PADDING):
        raise ValueError(
            f"{function}(): padding {number} is not here; OPENSSL_PKCS1_PADDING and"
            " OPENSSL_PKCS1_OAEP_PADDING are"
        )
    if number == OPENSSL_PKCS1_PADDING:
        return PKCS1v15()
    return OAEP(mgf=MGF1(hashes.SHA1()), algorithm=hashes.SHA1(), label=None)


@takes_secrets
def openssl_public_encrypt(
    data: Value, public_key: Value, padding: int = OPENSSL_PKCS1_PADDING
) -> str | bool:
    """PHP's `openssl_public_encrypt`: returns the ciphertext, or False.

    Raises:
        ValueError: The padding is not here.
    """
    key, scheme = _public(public_key), _rsa_padding(padding, "openssl_public_encrypt")
    if not isinstance(key, RSAPublicKey):
        return fail("the public key can't be read, or is not RSA")
    try:
        return from_bytes(key.encrypt(to_bytes(data), scheme))
    except ValueError:
        return fail("the text has too many bytes for this key")


@takes_secrets
def openssl_private_decrypt(
    data: Value, private_key: Value, padding: int = OPENSSL_PKCS1_PADDING
) -> str | bool:
    """PHP's `openssl_private_decrypt`: returns the text, or False.

    Raises:
        ValueError: The padding is not here.
    """
    key, scheme = _private(private_key), _rsa_padding(padding, "openssl_private_decrypt")
    if not isinstance(key, RSAPrivateKey):
        return fail("the private key can't be read, or is not RSA")
    try:
        return from_bytes(key.decrypt(to_bytes(data), scheme))
    except ValueError:
        return fail("the text can't be decrypted")


def openssl_get_md_methods(aliases: bool = False) -> list[str]:
    """PHP's `openssl_get_md_methods`: those that are here."""
    return [*_HASHES]


def openssl_digest(data: Value, digest_algo: Value, binary: bool = False) -> str:
    """PHP's `openssl_digest`.

    Raises:
        ValueError: The algorithm is not here.
    """
    digest = hashlib.new(_digest_name(text(digest_algo), "openssl_digest"), to_bytes(data))
    return from_bytes(digest.digest()) if binary else digest.hexdigest()
