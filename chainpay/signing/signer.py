"""Who signs and who verifies: `Signer` holds our key, `Verifier` holds their keys.

Neither knows whether it serves the merchant or the platform. Any object of the same shape can take
their place, such as a KMS or a signing service; its method may be ``async def``. An answer is
trusted only if `verify` returns without an exception.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import NoReturn, Protocol, cast

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ..crypto import rsa
from ..encoding.shown import shows_half_made
from ..errors import TEST_SIGNATURE, BadSignature, UnknownSerial, UsageError
from .identity import DIGITS, TOKEN


class SignerLike(Protocol):
    """What signs a request: a `Signer`, or any object of this shape.

    Attributes:
        mchid: The merchant's number (商户号), which the Authorization names.
        serial: The serial of the merchant's API certificate.
    """

    @property
    def mchid(self) -> str: ...
    @property
    def serial(self) -> str: ...

    def sign(self, message: bytes) -> str | Awaitable[str]:
        """Return the base64 signature of the message; may be ``async def``."""


class VerifierLike(Protocol):
    """What verifies an answer: a `Verifier`, or any object of this shape."""

    def verify(self, serial: str, message: bytes, signature: str) -> Awaitable[None] | None:
        """Return None, or raise a `VerificationError`; may be ``async def``."""


def check_signer(signer: object) -> SignerLike:
    """Return the signer if it has the shape of one and its texts fit a header.

    Raises:
        UsageError: It has another shape.
    """
    if not callable(getattr(signer, "sign", None)):
        raise UsageError("signer= takes an object that has mchid, serial and sign(message)")
    whose = "brand_id" if getattr(signer, "brand_id", None) is not None else "mchid"
    for name, form, of in ((whose, DIGITS, "digits"), ("serial", TOKEN, "letters and digits")):
        value = getattr(signer, name, None)
        if not isinstance(value, str) or not form.fullmatch(value):
            # The value isn't repeated: whoever mixes up the arguments has put a key there.
            raise UsageError(
                f"{name}= takes a str of {of}, which this {type(value).__name__} isn't"
            )
    return cast("SignerLike", signer)


def check_verifier(verifier: object) -> VerifierLike | None:
    """Return the verifier if it has the shape of one; None stays None.

    Raises:
        UsageError: It has another shape.
    """
    if verifier is not None and not callable(getattr(verifier, "verify", None)):
        raise UsageError("verifier= takes an object that has verify(serial, message, signature)")
    return cast("VerifierLike | None", verifier)


class Signer:
    """Signs with a merchant's private key (商户API私钥), or with the platform's in the gateway.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the key's certificate.
        private_key: PEM, a path or a loaded key: see `chainpay.crypto.rsa.load_private_key`.

    Raises:
        UsageError: The key can't be used.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    __slots__ = ("_key", "mchid", "serial")

    def __init__(self, mchid: str, serial: str, private_key: rsa.PrivateKey) -> None:
        self.mchid = mchid
        self.serial = serial
        self._key = rsa.load_private_key(private_key, "private_key=")

    @property
    def public_key(self) -> RSAPublicKey:
        """The public half of the key."""
        return self._key.public_key()

    def decrypt(self, ciphertext: str) -> bytes:
        """Decrypt what the platform has encrypted for the merchant.

        Raises:
            DecryptionError: It was encrypted with another key, or is incomplete or changed.
        """
        return rsa.decrypt(ciphertext, self._key)

    def sign(self, message: bytes) -> str:
        """Return the message's signature: RSA PKCS#1 v1.5 over SHA-256, in base64."""
        return rsa.sign(message, self._key)

    @shows_half_made
    def __repr__(self) -> str:
        return f"Signer(mchid={self.mchid!r}, serial={self.serial!r})"


class BrandSigner(Signer):
    """Signs with a brand's private key (品牌API私钥), for the paths below ``brand/``.

    Args:
        brand_id: The brand's number (品牌ID).
        serial: The serial of the key's certificate.
        private_key: As for `Signer`.

    Source: https://pay.weixin.qq.com/doc/brand/4015407573
    """

    __slots__ = ("brand_id",)

    def __init__(self, brand_id: str, serial: str, private_key: rsa.PrivateKey) -> None:
        super().__init__("", serial, private_key)
        self.brand_id = brand_id

    @shows_half_made
    def __repr__(self) -> str:
        return f"BrandSigner(brand_id={self.brand_id!r}, serial={self.serial!r})"


class Verifier:
    """Verifies a signature with the key that its serial names.

    Args:
        keys: Serial → public key.
        on_verified: Called with the serial of each signature that holds.

    Source: https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
    """

    __slots__ = ("_keys", "_on_verified")

    def __init__(
        self,
        keys: Mapping[str, RSAPublicKey],
        on_verified: Callable[[str], None] = lambda serial: None,
    ) -> None:
        self._keys = keys
        self._on_verified = on_verified

    def knows(self, serial: str) -> bool:
        """Return whether there is a key of a serial."""
        return serial in self._keys

    def has_signed(self, serial: str, signature: str) -> bool | None:
        """Return whether the key of a serial has made a signature, of whatever message.

        None if that can't be known: there is no such key, or the signature isn't base64.
        """
        key = self._keys.get(serial)
        return None if key is None else rsa.has_signed(signature, key)

    def refuse(self, serial: str) -> NoReturn:
        """Refuse a message because of its serial.

        Raises:
            UnknownSerial: Always.
        """
        known = ", ".join(self._keys) or "none"
        raise UnknownSerial(
            f"no platform key has the serial {serial[:100]!r} (known: {known})", serial
        )

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Return if the signature belongs to the message; else raise.

        Raises:
            UnknownSerial: No key has that serial.
            BadSignature: It does not match, or is not canonical base64.
        """
        key = self._keys.get(serial)
        if key is None:
            self.refuse(serial)
        try:
            rsa.verify(message, signature, key)
        except BadSignature:
            if not signature.startswith(TEST_SIGNATURE):
                raise
            raise BadSignature(
                "the signature is one of WeChat Pay's own tests, wrong on purpose", probe=True
            ) from None
        self._on_verified(serial)

    @shows_half_made
    def __repr__(self) -> str:
        return f"Verifier({list(self._keys)})"


class _Unsigned:
    __slots__ = ()

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Refuse: the call that has UNSIGNED as its verifier verifies nothing."""
        raise BadSignature("UNSIGNED verifies nothing; pass it as verifier= of a single call")

    def __reduce__(self) -> str:
        return "UNSIGNED"  # a copy or an unpickled one is the same object

    @shows_half_made
    def __repr__(self) -> str:
        return "chainpay.UNSIGNED"


UNSIGNED = _Unsigned()
"""As a call's ``verifier``: its answer carries no signature, and is accepted unverified."""
