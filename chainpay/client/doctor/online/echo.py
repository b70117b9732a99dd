"""``POST v3/security/echo``: a field encrypted both ways, with each key of the platform.

It moves no money. A merchant to whom it is not open gets 403 or 404.
"""

from __future__ import annotations

from uuid import uuid4

from ....crypto import rsa
from ....errors import APIError, DecryptionError, UsageError
from ....people.language import Text, join_texts
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import Answer, Facts, PlatformKey
from ..reading.exchange import show
from ..refusals import find_refusal
from .caller import send
from .certificates import judge

PATH = "v3/security/echo"
_FIELD = "encrypted_echo_message"
_MAX_KEYS = 4


@step(
    "echo.fields",
    Text("encrypted field, both ways", "敏感信息字段双向加解密"),
    "certificates",
    is_online=True,
)
async def echo(facts: Facts) -> Outcome:
    """Whether each key of the platform encrypts for it, and the private key decrypts its answer."""
    refusal = facts.answer.refusal
    if refusal is not None and refusal.status == 401:
        return unknown(Text("the signature is refused", "签名未通过"))
    keys = {**facts.downloaded, **(facts.platform_keys or {})}
    if not keys:
        return unknown(
            Text(
                "there is no key of the platform to encrypt with",
                "没有可用于加密的微信支付公钥或平台证书",
            )
        )
    findings = [await _try(facts, key) for key in list(keys.values())[-_MAX_KEYS:]]
    for state in ("failed", "unknown"):
        for finding in findings:
            if finding.state == state:
                return finding
    return fine(Text("right, with {}", "正常：{}"), join_texts(list(keys)[-_MAX_KEYS:]))


async def _try(facts: Facts, key: PlatformKey) -> Finding:
    """Return what comes of a message that is encrypted with a key of the platform."""
    text = uuid4().hex
    body = {"echo_message": "chainpay doctor", _FIELD: rsa.encrypt(text, key.key)}
    answered = await send(facts, "POST", PATH, key.serial, body)
    if isinstance(answered, str):
        return unknown(answered)
    if answered.refusal is not None:
        return _explain(key, answered.refusal)
    if not facts.has("verifier"):
        finding = judge(facts, answered)
        if finding.state == "failed":
            return finding
    return _compare(facts, answered, text)


def _explain(key: PlatformKey, refusal: APIError) -> Finding:
    status, message = refusal.status, refusal.message or ""
    known = find_refusal(message) if status == 400 else None
    if known and known.cause == "field-encryption":  # it was encrypted rightly
        return wrong(
            "platform-key-wrong",
            Text(
                "the platform can't decrypt what is encrypted with the key under {0}",
                "平台无法解密用 {0} 对应的密钥加密的内容",
            ),
            Text(
                "Download the platform's key again, and put it under its own id.",
                "请重新下载微信支付公钥或平台证书，并写在它自己的 ID 下。",
            ),
            key.serial,
        )
    if known:
        text = Text("the platform does not know {0}", "平台不认识 {0}")
        return wrong(known.cause, text, known.advice, key.serial)
    reason = Text(
        "the call is not open to this merchant ({} {}); GET v3/certificates has tested the"
        " signature",
        "该接口未对此商户开放（{} {}）；签名已由 GET v3/certificates 检查",
    )
    return unknown(reason, status, show(refusal.code or ""))


def _compare(facts: Facts, answered: Answer, text: str) -> Finding:
    """Return whether the encrypted field of an answer is the text that was sent."""
    assert facts.caller is not None
    try:
        ciphertext = str(answered.response.json().get(_FIELD, ""))
        is_same = facts.caller.credentials.decrypt(ciphertext) == text.encode()
    except UsageError:
        return unknown(Text("the signer has no decrypt()", "自定义的 signer 没有 decrypt()"))
    except (DecryptionError, ValueError, AttributeError):
        return wrong(
            "encrypted-for-other-certificate",
            Text(
                "the private key can't decrypt the field of the answer",
                "私钥无法解密应答中的字段",
            ),
            Text(
                "The platform encrypts for another certificate of this merchant: use the newest"
                " one, with its key and serial.",
                "平台使用该商户的另一张证书加密：请改用最新的证书及其私钥和序列号。",
            ),
        )
    if is_same:
        return fine(Text("right", "正常"))
    return unknown(Text("the answer has another text", "应答中的内容与发送的不同"))
