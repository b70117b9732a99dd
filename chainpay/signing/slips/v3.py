"""Why the signature of a request of APIv3 is wrong.

The platform's answer names no cause. This is for those who have the merchant's keys: the doctor,
and the people who own a gateway.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ...errors import shorten
from ...people.language import Text, join_texts
from .bodies import is_form
from .messages import OtherMessage, SignedRequest, other_messages
from .recovery import Recovered, is_pss, recover
from .verdict import Verdict, describe, holds, make_slip

_MAX_KEYS = 8
_HASH = re.compile("(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{64})")
_COMPARE = make_slip(
    "other-message",
    "no usual slip fits; compare it with the one that was checked",
    "未匹配到常见错误；请与平台构造的签名串对比",
)
_FORM = make_slip(
    "body-serialised-anew",
    "a form was sent (name=value&…), and the platform takes JSON",
    "发送的是表单（name=value&…），而平台只接受 JSON",
)
_PSS = Verdict(
    "pss-padding",
    Text(
        "the padding is PSS: the platform takes PKCS#1 v1.5 (SHA256-RSA2048)",
        "填充方式是 PSS：平台要求 PKCS#1 v1.5（SHA256-RSA2048）",
    ),
)
_IS_HASH = Verdict(
    "hash-as-signature",
    Text(
        "the signature is a hash, as APIv2 has it, and not RSA",
        "签名值是 APIv2 那样的哈希值，而不是 RSA 签名",
    ),
)
_NO_BASE64 = make_slip(
    "signature-encoding", "the signature isn't canonical base64", "签名值不是规范的 base64"
)
_ANOTHER_KEY = Text(
    "another key has signed: the private key isn't that of certificate {}",
    "由另一个密钥签名：私钥与证书 {} 不匹配",
)
_NO_CERTIFICATE = Text(
    "the merchant has no certificate {}: it has {}",
    "商户没有序列号为 {} 的证书，现有证书：{}",
)
_KEY_OF = Text(
    "the merchant has no certificate {}; the key is that of {}",
    "商户没有序列号为 {} 的证书；签名私钥属于证书 {}",
)
_OTHER_CERTIFICATE = Text(
    "the key of certificate {} has signed, and not that of {}",
    "由证书 {} 的密钥签名，而不是 {} 的",
)
_RIGHT_MESSAGE = Text(
    "the right key has signed the right message, but {}", "密钥和签名串都正确，但{}"
)
_WRONG_MESSAGE = Text(
    "the right key has signed another message: {}", "密钥正确，但签名串不一致：{}"
)


def judge(
    request: SignedRequest, serial: str, signature: str, keys: Mapping[str, RSAPublicKey]
) -> Verdict:
    """Return what is wrong with a signature; nothing if it holds.

    Args:
        request: The request.
        serial: The serial of the certificate that the Authorization names.
        signature: The signature, as sent.
        keys: The keys of the merchant, by the serials of their certificates.
    """
    name = shorten(serial)
    recovered = recover(signature, serial, keys)
    if serial not in keys:
        others = join_texts(shorten(each) for each in [*keys][-_MAX_KEYS:])
        words = _NO_CERTIFICATE.fill(name, others)
        if recovered:
            words = _KEY_OF.fill(name, shorten(recovered.serial))
        return Verdict("serial-not-of-merchant", words)
    if recovered is None:
        if _HASH.fullmatch(signature):
            return _IS_HASH
        if is_pss(signature, keys[serial], request.message):
            return _PSS
        return another_key(name)
    if recovered.serial != serial:
        words = _OTHER_CERTIFICATE.fill(shorten(recovered.serial), name)
        return Verdict("another-key", words)
    return _judge_message(request, recovered, signature)


def another_key(serial: str) -> Verdict:
    """Return that another key has signed than that of a certificate."""
    return Verdict("another-key", _ANOTHER_KEY.fill(serial))


def _judge_message(request: SignedRequest, recovered: Recovered, signature: str) -> Verdict:
    """Return what is wrong with a signature of the right key."""
    slips = [slip for slip in (recovered.encoding, recovered.algorithm) if slip is not None]
    if recovered.is_digest_of(request.message):
        if not slips:
            if _is_canonical(signature):
                return holds(request.message)
            slips = [_NO_BASE64]
        return Verdict(slips[0].cause, describe(_RIGHT_MESSAGE, slips), request.message)
    known = (each for each in other_messages(request) if recovered.is_digest_of(each.message))
    unknown = OtherMessage(b"", (_FORM if is_form(request.body) else _COMPARE,))
    signed = next(known, unknown)
    words = describe(_WRONG_MESSAGE, (*signed.slips, *slips))
    return Verdict(signed.slips[0].cause, words, signed.message)


def _is_canonical(signature: str) -> bool:
    return b64encode(b64decode(signature)).decode() == signature
