"""What the answer to a request says, and which of the platform's keys it was to name."""

from __future__ import annotations

from ....people.language import Text
from ....signing.diagnosis import find_difference
from ....signing.identity import PUBLIC_KEY_PREFIX, normalize_serial
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..reading.exchange import show
from ..refusals import RENEW
from .facts import RequestFacts
from .signature import refuse

_SIGN_ERROR = "SIGN_ERROR"
_PAIR = Text("{}: {}", "{}：{}")
_LINES = {
    "method": "方法",
    "URL": "URL",
    "timestamp": "时间戳",
    "nonce": "随机串",
    "body": "报文主体",
}

# A result, and what to do.
_CHANGED = (
    Text(
        "{}: the platform has received another {} line than this one",
        "{}：平台收到的{}行与记录中的不同",
    ),
    Text(
        "A proxy, a gateway or an HTTP library changes the request behind the signature: sign what"
        " is sent at last, or let the request pass unchanged.",
        "签名之后请求被代理、网关或 HTTP 库改动了：请对最终发送的内容签名，或让请求原样通过。",
    ),
)
_THOUGH_IT_HOLDS = (
    Text("{}, though the signature holds here", "{}，但在本机验签通过"),
    Text(
        "Nothing is wrong in the request. The platform may know another key under this serial, or"
        " the certificate was replaced or revoked: " + RENEW.en,
        "请求本身没有问题。平台登记在该序列号下的可能是另一个密钥，或证书已被更换、作废："
        + RENEW.zh,
    ),
)
_UNCLEAR = (
    Text("{}: the platform refuses the signature", "{}：平台验签失败"),
    Text(
        "Pass the request with its Authorization and its body, and the private key: then it can be"
        " checked.",
        "请提供带 Authorization 和报文主体的请求以及私钥，才能继续检查。",
    ),
)
_OTHER_KEY = (
    Text("{}: the platform has checked the same message", "{}：平台校验的签名串与此相同"),
    Text(
        "So the key is not that of the certificate which the platform knows under this serial: "
        + RENEW.en,
        "说明私钥与平台登记在该序列号下的证书不匹配：" + RENEW.zh,
    ),
)


@step(
    "request.platform-key",
    Text("the platform's key that it names", "请求指定的微信支付公钥或平台证书"),
)
def platform_key(facts: RequestFacts) -> Outcome:
    """Whether Wechatpay-Serial names a key of the platform that is at hand."""
    serial = facts.exchange.header("Wechatpay-Serial")
    if facts.is_v2 or not serial:
        return None
    shown, right, known = show(serial), normalize_serial(serial), facts.configuration
    is_own = right == known.serial or (facts.claim is not None and serial == facts.claim.serial)
    if is_own and not right.startswith(PUBLIC_KEY_PREFIX):
        return wrong(
            "merchant-serial-as-platform-serial",
            Text("{} is the merchant's own serial", "{} 是商户自己的证书序列号"),
            Text(
                "Wechatpay-Serial names the platform's key: a PUB_KEY_ID_…, or the serial of a"
                " 平台证书.",
                "Wechatpay-Serial 应为微信支付公钥 ID（PUB_KEY_ID_…）或平台证书序列号。",
            ),
            shown,
        )
    if known.platform_keys and right not in known.platform_keys:
        return unknown(Text("{} isn't in the configuration", "配置中没有 {}"), shown)
    return fine(shown)


@step("request.answer", Text("the platform's answer", "平台的应答"))
def answer(facts: RequestFacts) -> Outcome:
    """What the platform has said, and what it has checked: no more than a check that failed."""
    kept = facts.exchange.answer
    if facts.is_v2 or facts.has_failed:
        return None
    code = facts.answer_fields.get("code")
    words = (str(kept.status or ""), show(code) if isinstance(code, str) else "") if kept else ()
    shown = " ".join(filter(None, words))
    if refusal := facts.refusal:
        return wrong(refusal.cause, _PAIR, refusal.advice, shown or "?", refusal.words)
    if not shown:
        return unknown(Text("the record doesn't have it", "记录中没有应答"))
    if shown == "401":
        return unknown(Text("401; the record doesn't say why", "401；记录中没有原因"))
    if code != _SIGN_ERROR:
        return fine(Text("{}: the signature isn't why", "{}：与签名无关"), shown)
    return _compare(facts, shown)


def _compare(facts: RequestFacts, shown: str) -> Finding:
    """Return what the message that the platform has checked shows."""
    message, verdict = facts.signed.message if facts.signed else None, facts.verdict
    detail = facts.answer_fields.get("detail")
    difference = find_difference(message, detail) if message else None
    if difference is None and verdict is not None and not verdict.cause:
        return wrong("sign-error", *_THOUGH_IT_HOLDS, shown)
    line = difference.line if difference else ""
    if line and (line != "body" or facts.has_body_as_sent):
        return wrong("request-changed", *_CHANGED, shown, Text(line, _LINES[line]))
    if difference is None or line or verdict is None:
        return wrong("sign-error", *_UNCLEAR, shown)
    if verdict.cause:  # the record's body may be another than was sent, but isn't
        refused = refuse(verdict)
        return refused._replace(result=_PAIR.fill(shown, refused.result))
    return wrong("private-key-of-other-serial", *_OTHER_KEY, shown)
