"""Whether a callback's signature is that of its body, and whether its content opens."""

from __future__ import annotations

from ....encoding.text import parse_json
from ....errors import DecryptionError
from ....people.language import Text, join_texts
from ....signing.slips.changes import undo_changes
from ....signing.slips.verdict import Slip
from ....signing.v3 import SignatureHeaders
from ...callbacks.v3 import decrypt_resource
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..reading.exchange import read_length, show
from .facts import CallbackFacts

RAW = Text(
    "Verify the bytes as they came: file_get_contents('php://input'), request.body (Django),"
    " request.get_data() (Flask), await request.body() (FastAPI), express.raw(), getInputStream();"
    " parse them after that. An editor that formats a body which it saves changes it, too.",
    "请用收到的原始字节验签：file_get_contents('php://input')、request.body（Django）、"
    "request.get_data()（Flask）、await request.body()（FastAPI）、express.raw()、"
    "getInputStream()；验签之后再解析。用编辑器保存并格式化过的报文主体也会不同。",
)
_KEY = Text(
    "Download the key again: 账户中心 → API安全 → 微信支付公钥 on the merchant platform; each"
    " merchant has another one.",
    "请重新下载：商户平台 账户中心 → API 安全 → 微信支付公钥。每个商户的公钥都不同。",
)
_ALGORITHM = "AEAD_AES_256_GCM"


@step("callback.key", Text("the key that has signed", "签名所用的密钥"))
def key(facts: CallbackFacts) -> Outcome:
    """Whether the key at hand has signed, whatever the body."""
    headers = facts.signature
    if facts.is_v2 or not isinstance(headers, SignatureHeaders):
        return None
    if not facts.verifier.knows(headers.serial):
        return unknown(Text("the key isn't at hand", "没有对应的微信支付公钥或平台证书"))
    has_signed = facts.verifier.has_signed(headers.serial, headers.signature)
    if has_signed is None:
        return wrong(
            "signature-not-base64",
            Text("the signature is no base64", "签名值不是 Base64"),
            Text(
                "Pass Wechatpay-Signature whole and unchanged: + may have become a blank.",
                "请完整、原样传递 Wechatpay-Signature；检查 + 是否变成了空格。",
            ),
        )
    if not has_signed:
        return wrong(
            "platform-key-wrong",
            Text("another key has signed it", "由另一个密钥签名"),
            _KEY,
        )
    return fine(Text("the key at hand", "由配置的公钥签名"))


@step("callback.body", Text("the body", "回调报文主体"))
def body(facts: CallbackFacts) -> Outcome:
    """Whether the body is what was signed; if not, what has happened to it."""
    headers = facts.signature
    if facts.is_v2 or not isinstance(headers, SignatureHeaders):
        return None
    if not facts.verifier.has_signed(headers.serial, headers.signature):
        return unknown(Text("the signature can't be compared: see above", "无法比对签名，见上"))
    if facts.exchange.body is None:
        return unknown(Text("the record doesn't have it", "记录中没有"))
    if facts.holds(facts.body):
        facts.verified = facts.body
        return fine(Text("as it was signed", "与签名时一致"))
    for change, original in undo_changes(facts.body):
        if facts.holds(original):
            facts.verified = original
            return _refuse(facts, change)
    return _refuse_unknown(facts)


def _refuse(facts: CallbackFacts, change: Slip) -> Finding:
    if facts.exchange.is_rewritten:
        return unknown(
            Text(
                "the record has parsed JSON; as it was sent, the signature holds",
                "记录中是解析后的 JSON；还原后验签通过",
            )
        )
    return wrong(change.cause, change.words, RAW)


def _refuse_unknown(facts: CallbackFacts) -> Finding:
    if facts.exchange.is_rewritten or facts.exchange.doubts:
        return unknown(
            Text("the record doesn't have the body as it came", "记录中没有收到的原始报文主体")
        )
    length = read_length(facts.exchange.headers)
    is_short = length is not None and len(facts.body) < length
    if is_short or not _is_json(facts.body):
        return wrong(
            "body-cut",
            Text("it is incomplete", "报文主体不完整"),
            Text(
                "Read the body to its end, and look at limits of proxies and of columns where it is"
                " kept.",
                "请读取完整的报文主体；检查代理的大小限制，以及保存报文主体的字段长度。",
            ),
        )
    return wrong(
        "body-changed",
        Text(
            "another body was signed, and no usual change explains it",
            "签名对应另一个报文主体，且不是常见的改动",
        ),
        Text(
            "Compare headers and body: they may belong to two callbacks. " + RAW.en,
            "请确认请求头和报文主体属于同一个回调。" + RAW.zh,
        ),
    )


def _is_json(content: bytes) -> bool:
    try:
        parse_json(content)
    except ValueError:
        return False
    return True


@step("callback.content", Text("a callback's content", "回调内容"))
def content(facts: CallbackFacts) -> Outcome:
    """Whether it has what each callback has."""
    if facts.is_v2 or facts.verified is None:
        return None
    missing = [name for name in ("id", "event_type") if not facts.content.get(name)]
    if missing:
        return wrong(
            "no-callback",
            Text("it has no {}", "缺少 {}"),
            Text(
                "It is signed by the platform, but is no callback: is it the answer to a request?",
                "它有平台的签名，但不是回调：是否误用了某个接口的应答？",
            ),
            join_texts(missing),
        )
    return fine(show(str(facts.content["event_type"])))


@step("callback.resource", Text("the encrypted content", "加密内容"))
def resource(facts: CallbackFacts) -> Outcome:
    """Whether the APIv3 key opens it."""
    encrypted = facts.content.get("resource")
    if facts.is_v2 or not isinstance(encrypted, dict):
        return None
    if facts.configuration.apiv3_key is None:
        reason = Text("it needs the APIv3 key, which {}", "需要 APIv3 密钥，但{}")
        is_there = facts.configuration.has("apiv3_key")
        return unknown(
            reason,
            Text("could not be read", "未能读取")
            if is_there
            else Text("isn't configured", "没有配置"),
        )
    if encrypted.get("algorithm") != _ALGORITHM:
        return wrong(
            "resource-algorithm",
            Text("it isn't encrypted with {}", "加密算法不是 {}"),
            Text("chainpay knows no other algorithm.", "chainpay 不支持其他算法。"),
            _ALGORITHM,
        )
    try:
        decrypt_resource(facts.configuration.apiv3_key, encrypted)
    except DecryptionError:
        return _refuse_key(facts)
    return fine(Text("the APIv3 key opens it", "APIv3 密钥可以解密"))


def _refuse_key(facts: CallbackFacts) -> Finding:
    if facts.verified is None:
        return unknown(
            Text(
                "it can't be decrypted: the body or the APIv3 key is another",
                "无法解密：报文主体有改动，或 APIv3 密钥不对",
            )
        )
    return wrong(
        "apiv3-key-wrong",
        Text("the APIv3 key doesn't open it", "APIv3 密钥无法解密"),
        Text(
            "The key was set again on the merchant platform, or it is another merchant's:"
            " 账户中心 → API安全 → APIv3密钥. Nobody can look it up; set a new one.",
            "商户平台上的 APIv3 密钥已重置，或这是另一商户的密钥：账户中心 → API 安全 → APIv3"
            " 密钥。原密钥无法查看，可重新设置。",
        ),
    )
