"""Whether a callback of APIv2 is for this merchant, and whether its sign holds."""

from __future__ import annotations

from ....crypto import aes_ecb
from ....crypto import hash as hashes
from ....encoding.secret import Secret
from ....encoding.xml import from_xml
from ....errors import DecryptionError, XMLError
from ....people.language import Text, join_texts
from ....request.fields import MCHID_NAMES
from ....signing.slips.v2 import judge_v2
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..reading.exchange import show
from .body import RAW
from .facts import CallbackFacts

_SUCCESS = "SUCCESS"
_NO_SECRET = Text("it needs {}, the key of APIv2", "需要 APIv2 密钥（{}）")
_SECRET = Text(
    "Use this merchant's key of APIv2 (APIv2密钥), which isn't the APIv3 key: 账户中心 → API安全.",
    "请使用该商户的 APIv2 密钥（与 APIv3 密钥不同）：商户平台 账户中心 → API 安全。",
)
_FIELDS = Text(
    "WeChat Pay signs all fields: verify all of them as they came, and refuse what has no sign. A"
    " proxy, or a program that parses the XML and writes it anew, may change them.",
    "微信支付对所有字段签名：请用收到的全部字段原样验签，没有 sign 的不要放行。"
    "代理或解析后重写 XML 的程序会改动字段。",
)

#: What to do, by the cause of a verdict.
ADVICE = {
    "sign-missing": _FIELDS,
    "sign-in-small-letters": _FIELDS,
    "secret-not-appended": _FIELDS,
    "empty-fields-signed": _FIELDS,
    "fields-not-sorted": _FIELDS,
    "field-not-signed": _FIELDS,
    "values-encoded": _FIELDS,
    "other-sign-type": _FIELDS,
    "secret-wrong": _SECRET,
    "apiv3-key-as-secret": _SECRET,
}


@step("callback.fields", Text("the fields of APIv2", "APIv2 的字段"))
def fields(facts: CallbackFacts) -> Outcome:
    """Whether the body is XML, as it came."""
    if facts.v2 is None:
        return None
    change = facts.v2[1]
    if change is not None:
        return wrong(change.cause, change.words, RAW)
    if facts.fields is None:
        return wrong("xml-form", Text("the body is no XML", "报文主体不是 XML"), RAW)
    return fine(Text("{} fields", "{} 个字段"), len(facts.fields))


@step("callback.merchant", Text("whom it is for", "接收的商户"))
def merchant(facts: CallbackFacts) -> Outcome:
    """Whether it is for the merchant of the configuration."""
    known, own = facts.fields, facts.configuration.mchid
    if known is None or own is None:
        return None
    numbers = [str(known[name]) for name in MCHID_NAMES if known.get(name)]
    shown = join_texts(map(show, numbers))
    if own in numbers:
        return fine(shown)
    return wrong(
        "other-merchant",
        Text("it is for {0}, and the configuration for {1}", "回调属于 {0}，而配置的是 {1}"),
        Text(
            "Give each merchant a notify_url of its own, or receive with the clients of both.",
            "请为每个商户设置各自的 notify_url，或同时配置两个商户来接收。",
        ),
        shown if numbers else "?",
        own,
    )


@step("callback.return-code", Text("its return_code", "return_code"))
def return_code(facts: CallbackFacts) -> Outcome:
    """Whether it has content at all."""
    code = (facts.fields or {}).get("return_code", _SUCCESS)
    if facts.fields is None or code == _SUCCESS:
        return None
    return wrong(
        "return-code-fail",
        Text("it is no SUCCESS: it has no content", "不是 SUCCESS：没有内容"),
        Text("Answer it, and query the order.", "应答后请主动查单。"),
    )


@step("callback.sign", Text("the sign of APIv2", "APIv2 的 sign"))
def sign(facts: CallbackFacts) -> Outcome:
    """Whether the sign holds; if not, which slip fits."""
    known, keys = facts.fields, facts.configuration
    if known is None or "req_info" in known:
        return None
    if keys.secret is None:
        return unknown(_NO_SECRET, keys.name("secret"))
    texts = {name: value for name, value in known.items() if isinstance(value, str)}
    is_hmac = len(texts.get("sign", "")) == 64
    accepted = hashes.HMAC_SHA256 if is_hmac else hashes.MD5
    verdict = judge_v2(texts, accepted, keys.secret, keys.apiv3_text)
    if not verdict.cause:
        return fine(Text("it holds ({})", "正确（{}）"), accepted)
    return wrong(verdict.cause, verdict.words, ADVICE[verdict.cause])


@step("callback.req-info", Text("the encrypted refund", "退款的加密内容"))
def req_info(facts: CallbackFacts) -> Outcome:
    """Whether the key of APIv2 opens a refund."""
    encrypted = (facts.fields or {}).get("req_info")
    if not isinstance(encrypted, str):
        return None
    if facts.configuration.secret is None:
        return unknown(_NO_SECRET, facts.configuration.name("secret"))
    return _open(encrypted, facts.configuration.secret)


def _open(encrypted: str, secret: Secret) -> Finding:
    try:
        from_xml(aes_ecb.decrypt(encrypted, hashes.md5(secret)))
    except (DecryptionError, XMLError):
        return wrong(
            "secret-wrong",
            Text("the key of APIv2 doesn't open it", "APIv2 密钥无法解密"),
            _SECRET,
        )
    return fine(Text("the key of APIv2 opens it", "APIv2 密钥可以解密"))
