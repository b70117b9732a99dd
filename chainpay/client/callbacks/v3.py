"""A callback of APIv3: its body is JSON, and its resource is encrypted with the APIv3 key.

Anybody can send a callback under an unknown serial. So the keys of several merchants are fetched at
once, and only for a short time: then the callback is refused, and comes again.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Sequence
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...concurrency.promise import Promise
from ...concurrency.runtime import SYNC, Runtime
from ...crypto import aes_gcm
from ...encoding.text import json_object, parse_json
from ...encoding.xml import from_xml
from ...errors import (
    BadSignature,
    DecryptionError,
    UnknownSerial,
    UsageError,
    VerificationError,
)
from ...people.language import Text
from ...people.outcomes import describe_doubt
from ...signing.identity import PUBLIC_KEY_PREFIX
from ...signing.refresh import describe_failure, fetch_for_serial
from ...signing.v3 import SignatureHeaders, verify_signature
from .callback import Callback, CallbackMerchant

_AT_ONCE = 32  # fetches of keys
_MAX_SECONDS = 1.0  # after which no more fetches begin; each ends after three
_ALGORITHM = "AEAD_AES_256_GCM"
#: The names of the receiving merchant's number in a resource; the receiver itself comes first.
_MCHID_NAMES = ("mchid", "sp_mchid", "combine_mchid", "mch_id", "sub_mchid")
#: Events of money. Their resource names who receives them; only a 分账 names who shares.
_OF_MONEY = ("TRANSACTION.", "REFUND.", "MCHTRANSFER.")
_SHARING = "profitsharing"
_NOT_DECRYPTED = Text(" But {}: see apiv3_key=.", "但{}：请检查 apiv3_key=。")
_REFUSED = Text(" But it is refused: {}.", "但仍被拒绝：{}。")
_PUBLIC_KEY = Text(
    "{!r} is the id of a public key (微信支付公钥), which can't be fetched: if it is that of {}"
    " (商户平台 > 账户中心 > API安全), add it to certs=",
    "{!r} 是微信支付公钥 ID，公钥不能自动下载：如果它属于 {} （商户平台 → 账户中心 → API 安全），"
    "请加入 certs=",
)
_NO_APIV3_KEY = Text(
    "the client of {} has no apiv3_key= (APIv3密钥), with which the platform's certificate would be"
    " fetched",
    "商户 {} 没有配置 APIv3 密钥（apiv3_key=），无法自动下载平台证书",
)
_NOT_FETCHED = Text(
    "the keys of {} could not be fetched again: {}", "商户 {} 的平台证书未能重新下载：{}"
)


#: What the refusal of one of several merchants means; the first of them is the error.
_FORGED, _FAILED, _UNKNOWN, _FOREIGN = range(4)


class _Refusal(NamedTuple):
    merchant: CallbackMerchant
    error: VerificationError
    meaning: int


async def find_verifying(
    merchants: Sequence[CallbackMerchant],
    headers: SignatureHeaders,
    body: bytes,
    runtime: Runtime,
) -> list[CallbackMerchant]:
    """Return the merchants whose keys verify a callback; at least one.

    Whoever doesn't know its serial fetches the keys again, as far as that is allowed; unless
    somebody who knows it refuses the signature.

    Args:
        merchants: Those who may receive it.
        headers: The headers of its signature.
        body: The body.
        runtime: Where verifiers and fetches are awaited.

    Raises:
        UnknownSerial: Nobody has the key. Notes say why keys could not be fetched.
        VerificationError: The callback can't be trusted.
        UsageError: A verifier is async, and the runtime isn't.
    """
    verifying, refusals = await _verify(merchants, headers, body, runtime)
    notes: list[Text] = []
    end = time.monotonic() + _MAX_SECONDS
    for first in range(0, len(merchants), _AT_ONCE):
        is_forged = any(each.meaning == _FORGED for each in refusals)
        if verifying or is_forged or (first and time.monotonic() > end):
            break
        group = refusals[first : first + _AT_ONCE]
        unknown = [each.merchant for each in group if isinstance(each.error, UnknownSerial)]
        if unknown:
            notes += await _fetch_keys(unknown, headers.serial, runtime)
            verifying, refusals = await _verify(merchants, headers, body, runtime)
    if verifying:
        return verifying
    error = min(refusals, key=lambda each: each.meaning).error
    if isinstance(error, UnknownSerial):
        notes += [note for one in merchants if (note := note_missing_key(one, headers.serial))]
    for note in notes[:_AT_ONCE]:
        error.add_note(str(note))
    raise error


def note_missing_key(merchant: CallbackMerchant, serial: str) -> Text | None:
    """Return why the key of an unknown serial can't be fetched; None if it can."""
    if serial.startswith(PUBLIC_KEY_PREFIX):
        return _PUBLIC_KEY.fill(serial[:100], merchant.identity)
    return _NO_APIV3_KEY.fill(merchant.identity) if merchant.apiv3_key is None else None


async def _verify(
    merchants: Sequence[CallbackMerchant],
    headers: SignatureHeaders,
    body: bytes,
    runtime: Runtime,
) -> tuple[list[CallbackMerchant], list[_Refusal]]:
    """Return the merchants whose keys verify a callback, and the refusals of the others."""
    verifying, refusals = [], []
    for merchant in merchants:
        if runtime is SYNC and inspect.iscoroutinefunction(merchant.verifier.verify):
            raise UsageError("a verifier here is async: await receive_async()")
        try:
            await verify_signature(merchant.verifier, headers, body)
        except VerificationError as error:
            refusals.append(_Refusal(merchant, error, _read_error(merchant, error, headers.serial)))
        else:
            verifying.append(merchant)
    return verifying, refusals


def _read_error(merchant: CallbackMerchant, error: VerificationError, serial: str) -> int:
    """Return what the refusal of one of several merchants means.

    A verifier that takes any serial refuses the callbacks of all others too.
    """
    if isinstance(error, BadSignature):
        knows = getattr(merchant.verifier, "knows", lambda serial: False)
        return _FORGED if error.probe or knows(serial) else _FOREIGN
    return _UNKNOWN if isinstance(error, UnknownSerial) else _FAILED


async def _fetch_keys(
    merchants: Sequence[CallbackMerchant], serial: str, runtime: Runtime
) -> list[Text]:
    """Fetch the keys of merchants again, at the same time; return a note for each failure."""
    if len(merchants) == 1:
        failures = [await fetch_for_serial(merchants[0].refresh, serial, runtime)]
        return _write_notes(merchants, failures)
    started = [merchant.refresh(serial) for merchant in merchants]
    if not any(isinstance(each, Promise) for each in started):
        return _write_notes(merchants, started)
    ends = await runtime.wait_for(Promise.settle(started))
    return _write_notes(merchants, [end.reason or end.value for end in ends])


def _write_notes(merchants: Sequence[CallbackMerchant], failures: Sequence[object]) -> list[Text]:
    return [
        _NOT_FETCHED.fill(merchant.identity, describe_failure(failure))
        for merchant, failure in zip(merchants, failures, strict=True)
        if isinstance(failure, Exception)
    ]


def decrypt_callback(merchants: list[CallbackMerchant], serial: str, body: bytes) -> Callback:
    """Return a callback that was verified, decrypted.

    Args:
        merchants: Those whose keys verified it. If several can decrypt it, it is for the one that
            its resource names, or else for the first.
        serial: The serial of the key that verified it.
        body: The body.

    Raises:
        VerificationError: It is signed, but is no callback, or is another merchant's.
        DecryptionError: No merchant can decrypt it.
    """
    raw = json_object(body)
    if not raw:
        raise VerificationError(
            "it is signed, but is no callback: its body is no JSON object, or an empty one"
        )
    number, event_type = raw.get("id"), raw.get("event_type")
    if not (isinstance(number, str) and number and isinstance(event_type, str) and event_type):
        raise VerificationError("it is signed, but is no callback: it has no id and event_type")
    merchant, resource = _decrypt_for_merchant(merchants, raw.get("resource"))
    original_type = _read_original_type(raw.get("resource"))
    if event_type.startswith(_OF_MONEY) and original_type != _SHARING:
        if raw.get("resource") is None:
            raise VerificationError("it is signed, but has no resource: nothing says whose it is")
        _check_receiver(merchant, resource)
    mchid, brand_id = merchant.mchid, merchant.brand_id
    return Callback(number, event_type, mchid, resource, raw, serial, original_type, brand_id)


def find_refusal(merchant: CallbackMerchant, body: bytes) -> Text:
    """Return why a body whose signature is valid is refused all the same; empty if it isn't."""
    try:
        decrypt_callback([merchant], "", body)
    except DecryptionError as error:
        return _NOT_DECRYPTED.fill(describe_doubt(error))
    except VerificationError as error:
        return _REFUSED.fill(describe_doubt(error))
    return Text("", "")


def _decrypt_for_merchant(
    merchants: list[CallbackMerchant], encrypted: object
) -> tuple[CallbackMerchant, Any]:
    decrypted: list[tuple[CallbackMerchant, Any]] = []
    errors = []
    for merchant in merchants:
        try:
            decrypted.append((merchant, decrypt_resource(merchant.apiv3_key, encrypted)))
        except DecryptionError as error:
            errors.append(error)
    if not decrypted:
        raise errors[0]
    # A merchant's callbacks may name a brand too, so brands come last.
    for name in (*_MCHID_NAMES, "brand_id"):
        for merchant, resource in decrypted:
            number = merchant.brand_id if name == "brand_id" else merchant.mchid
            if number and isinstance(resource, dict) and resource.get(name) == number:
                return merchant, resource
    return decrypted[0]


def _check_receiver(merchant: CallbackMerchant, resource: object) -> None:
    """Refuse money of another merchant, who may have the same APIv3 key."""
    fields = resource if isinstance(resource, dict) else {}
    named = [value for name in _MCHID_NAMES if isinstance(value := fields.get(name), str)]
    is_ours = merchant.mchid in named or named in ([], [fields.get("sub_mchid")])
    if merchant.mchid and not is_ours:
        raise VerificationError(
            f"it is signed, but is for the merchant {named[0][:20]!r}, and {merchant.identity}"
            " receives here; if both are yours, pass both: Callbacks([client, other])"
        )


def _read_original_type(encrypted: object) -> str:
    original_type = encrypted.get("original_type") if isinstance(encrypted, dict) else None
    return original_type if isinstance(original_type, str) else ""


def decrypt_resource(key: AESGCM | None, resource: object) -> Any:
    """Return the content of an encrypted resource, parsed; None if there is no resource.

    Args:
        key: The APIv3 key.
        resource: The resource of APIv3, or the fields of APIv2 that have these names behind
            ``event_``.

    Raises:
        DecryptionError: It can't be decrypted, or holds no JSON.
    """
    if resource is None:
        return None
    if key is None:
        raise DecryptionError("the client has no apiv3_key= (APIv3密钥) to decrypt callbacks with")
    if not isinstance(resource, dict) or resource.get("algorithm") != _ALGORITHM:
        raise DecryptionError(f"the callback is not encrypted with {_ALGORITHM}")
    text = aes_gcm.decrypt(
        resource.get("ciphertext") or "",
        key,
        resource.get("nonce") or "",
        resource.get("associated_data") or "",
    )
    try:
        # No document says whether an event of APIv2 holds JSON or XML.
        return from_xml(text) if text.startswith(b"<") else parse_json(text)
    except ValueError:
        pass
    # Raised outside of `except`: the error above holds the plaintext.
    raise DecryptionError("the callback was decrypted, but holds no JSON")
