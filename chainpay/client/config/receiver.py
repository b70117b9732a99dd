"""The keys of what receives callbacks and sends nothing: it needs no private key."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias, TypedDict

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ...crypto import rsa
from ...encoding.secret import reveal
from ...errors import UsageError
from ...signing.identity import check_brand, check_mchid
from ...signing.signer import Verifier, VerifierLike
from ...signing.v3 import new_nonce, read_clock
from .credentials import Certs, MerchantKeys, V2Signer, read_credentials_of

#: The platform's keys by their serials; or one key, which then verifies whatever serial is named.
ReceiverCerts: TypeAlias = "Certs | rsa.PublicKey"

_CERTS = (
    "certs= missing: pass {'PUB_KEY_ID_…': 'pub_key.pem'} (微信支付公钥), or {serial: path} of the"
    " platform certificate (平台证书), which only a Client can download; for APIv2 alone, pass"
    " mchid= and secret="
)


class ReceiverKeys(TypedDict, total=False):
    """The keys of `Callbacks` without a client. See `Client` for their forms."""

    mchid: str | int | None
    brand_id: str | int | None
    certs: ReceiverCerts | None
    apiv3_key: str | bytes | None
    secret: str | bytes | None
    verifier: VerifierLike | None
    clock: Callable[[], float]


def read_receiver(arguments: ReceiverKeys) -> dict[str, Any]:
    """Return the arguments of a `CallbackMerchant`, checked.

    Raises:
        UsageError: A key is missing or invalid.
    """
    signer = _NoSigner(arguments.get("mchid"), arguments.get("brand_id"))
    clock = arguments.get("clock", time.time)
    names = ("certs", "apiv3_key", "secret", "verifier")
    keys = MerchantKeys(**{name: arguments.get(name) for name in names})  # type: ignore[typeddict-item]
    certs = reveal(keys["certs"])
    if certs is not None and not isinstance(certs, Mapping):
        key = rsa.load_public_key(certs, "the platform key of certs=")
        keys |= {"certs": None, "verifier": _OneKeyVerifier(key)}
    _check(arguments, signer)
    read = read_credentials_of(signer, keys, clock, new_nonce)
    return {
        "mchid": read.mchid,
        "verifier": read.verifier,
        "apiv3_key": read.apiv3_key,
        "secret": read.secret,
        "refresh": _refuse_fetch,
        "clock": partial(read_clock, clock),
        "brand_id": read.brand_id or "",
    }


def _check(arguments: ReceiverKeys, signer: _NoSigner) -> None:
    """Raise an error if keys are missing."""
    verifies = arguments.get("certs") or arguments.get("verifier") is not None
    if arguments.get("certs") is not None and arguments.get("verifier") is not None:
        raise UsageError("verifier= verifies in place of certs=: leave out one of the two")
    if arguments.get("secret") is not None and not signer.mchid:
        raise UsageError(
            "mchid= missing: a callback of APIv2 is received with secret= only if it names the"
            " merchant (商户号)"
        )
    if verifies and arguments.get("apiv3_key") is None:
        raise UsageError(
            "apiv3_key= missing: callbacks of APIv3 are encrypted with it (APIv3密钥), see 账户中心"
            " → API安全 on the merchant platform (商户平台)"
        )
    if not verifies and (arguments.get("apiv3_key") is not None or not arguments.get("secret")):
        raise UsageError(_CERTS)


class _NoSigner(V2Signer):
    """Stands for a merchant or a brand without a private key."""

    __slots__ = ("brand_id",)

    refusal = "callbacks are only received: there is no private key"

    def __init__(self, mchid: object, brand_id: object) -> None:
        if mchid is not None and brand_id is not None:
            raise UsageError("pass brand_id= or mchid=, not both")
        super().__init__("" if mchid is None else check_mchid(mchid))
        self.brand_id = None if brand_id is None else check_brand(brand_id)


class _OneKeyVerifier(Verifier):
    """Verifies with one key, whatever serial is named."""

    __slots__ = ()

    def __init__(self, key: RSAPublicKey) -> None:
        super().__init__({"": key})

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Return if the signature belongs to the message; else raise, as `Verifier` does."""
        super().verify("", message, signature)


def _refuse_fetch(serial: str) -> Exception:
    """Return why no key is fetched because of a serial."""
    return UsageError("a private key signs that, and only a Client has one: add the key to certs=")
