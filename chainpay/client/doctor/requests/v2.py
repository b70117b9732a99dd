"""Whether the sign of a request of APIv2 holds with the secret at hand."""

from __future__ import annotations

from ....crypto.hash import HMAC_SHA256, MD5
from ....encoding.quirks import HMAC_ONLY
from ....people.language import Text
from ....signing.slips.v2 import judge_v2
from ..examination import Outcome, fine, step, unknown, wrong
from ..reading.exchange import show
from .facts import RequestFacts

_SIGN = Text(
    "Sort the fields by name, leave out sign and empty ones, join name=value by &, append &key= and"
    " the key of APIv2 (APIv2密钥), and write the MD5 or HMAC-SHA256 in capitals.",
    "字段按名称排序，去掉 sign 和空值，以 name=value 用 & 连接，末尾加 &key= 和 APIv2 密钥，"
    "计算 MD5 或 HMAC-SHA256，结果转为大写。",
)
_SECRET = Text(
    "Use the key of APIv2 (APIv2密钥), which isn't the APIv3 key: see 账户中心 → API安全.",
    "请使用 APIv2 密钥（与 APIv3 密钥不同）：商户平台 账户中心 → API 安全。",
)
_TYPE = Text(
    "Send sign_type as you sign: without it the platform checks an MD5, and a few operations take"
    " HMAC-SHA256 alone.",
    "sign_type 要与实际算法一致：不传时平台按 MD5 校验，少数接口只支持 HMAC-SHA256。",
)

#: What to do, by the cause of a verdict.
ADVICE = {
    "sign-missing": _SIGN,
    "sign-in-small-letters": _SIGN,
    "secret-not-appended": _SIGN,
    "empty-fields-signed": _SIGN,
    "fields-not-sorted": _SIGN,
    "field-not-signed": _SIGN,
    "values-encoded": _SIGN,
    "other-sign-type": _TYPE,
    "secret-wrong": _SECRET,
    "apiv3-key-as-secret": _SECRET,
}


@step("request.fields", Text("the fields of APIv2", "APIv2 的字段"))
def fields(facts: RequestFacts) -> Outcome:
    """Whether the body is flat XML."""
    if not facts.is_v2:
        return None
    if facts.exchange.body is None and facts.fields is None:
        return unknown(Text("the record doesn't have the body", "记录中没有报文主体"))
    if facts.fields is None or not all(isinstance(each, str) for each in facts.fields.values()):
        return wrong(
            "xml-form",
            Text("the body is no XML with flat fields", "报文主体不是只有一层的 XML"),
            Text(
                "Write <xml><name>value</name>…</xml>; put a value with < or & into CDATA.",
                "请写成 <xml><name>值</name>…</xml>；值中含 < 或 & 时放在 CDATA 中。",
            ),
        )
    return fine(Text("{} fields", "{} 个字段"), len(facts.fields))


@step("request.sign", Text("the sign of APIv2", "APIv2 的 sign"))
def sign(facts: RequestFacts) -> Outcome:
    """Whether the sign holds; if not, which slip fits."""
    known = facts.fields
    if not facts.is_v2 or known is None or not all(isinstance(one, str) for one in known.values()):
        return None
    path = facts.exchange.path.removeprefix("/")
    allowed = (HMAC_SHA256,) if path in HMAC_ONLY else (MD5, HMAC_SHA256)
    accepted = known.get("sign_type") or allowed[0]
    if accepted not in allowed:
        return wrong(
            "sign-type",
            Text("there is no sign_type {} here", "该接口不支持 sign_type {}"),
            _TYPE,
            show(accepted),
        )
    keys = facts.configuration
    if keys.secret is None:
        if not known.get("sign"):
            return wrong("sign-missing", Text("there is no sign", "缺少 sign"), _SIGN)
        return unknown(Text("it needs secret=, the key of APIv2", "需要 APIv2 密钥（secret=）"))
    verdict = judge_v2(known, accepted, keys.secret, keys.apiv3_text)
    if not verdict.cause:
        return fine(Text("it holds ({})", "正确（{}）"), accepted)
    return wrong(verdict.cause, verdict.words, ADVICE[verdict.cause])
