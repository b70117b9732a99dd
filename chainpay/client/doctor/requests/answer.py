"""What the answer to a request says, and which of the platform's keys it was to name."""

from __future__ import annotations

from ....people.language import Text
from ....signing.diagnosis import find_difference
from ....signing.identity import PUBLIC_KEY_PREFIX, normalize_serial
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..reading.exchange import show
from ..refusals import RENEW, find_refusal
from .facts import RequestFacts

_SIGN_ERROR = "SIGN_ERROR"
_CHANGED = Text(
    "A proxy, a gateway or an HTTP library changes the request behind the signature: sign what is"
    " sent at last, or let the request pass unchanged.",
    "签名之后请求被代理、网关或 HTTP 库改动了：请对最终发送的内容签名，或让请求原样通过。",
)
_LINES = {
    "method": "方法",
    "URL": "URL",
    "timestamp": "时间戳",
    "nonce": "随机串",
    "body": "报文主体",
}


@step(
    "request.platform-key",
    Text("the platform's key that it names", "请求指定的微信支付公钥或平台证书"),
)
def platform_key(facts: RequestFacts) -> Outcome:
    """Whether Wechatpay-Serial names a key of the platform that is at hand."""
    serial = facts.exchange.header("Wechatpay-Serial")
    if facts.is_v2 or not serial:
        return None
    shown, right = show(serial), normalize_serial(serial)
    is_own = right == facts.serial or (facts.claim is not None and serial == facts.claim.serial)
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
    if facts.platform_keys and right not in facts.platform_keys:
        return unknown(Text("{} isn't in the configuration", "配置中没有 {}"), shown)
    return fine(shown)


@step("request.answer", Text("the platform's answer", "平台的应答"))
def answer(facts: RequestFacts) -> Outcome:
    """What the platform has said, and what it has checked."""
    kept = facts.exchange.answer
    if facts.is_v2:
        return None
    if kept is None:
        return unknown(Text("the record doesn't have it", "记录中没有应答"))
    code = facts.answer_fields.get("code")
    words = (str(kept.status or ""), show(code) if isinstance(code, str) else "")
    shown = " ".join(filter(None, words))
    if refusal := find_refusal(facts.message):
        text = Text("{}: {}", "{}：{}")
        return wrong(refusal.cause, text, refusal.advice, shown or "?", refusal.words)
    if kept.status == 401 and not shown.partition(" ")[2]:
        return unknown(Text("401; the record doesn't say why", "401；记录中没有原因"))
    if code != _SIGN_ERROR:
        return fine(Text("{}: the signature isn't why", "{}：与签名无关"), shown or "?")
    return _compare(facts, shown)


def _compare(facts: RequestFacts, shown: str) -> Finding:
    """Return what the message that the platform has checked shows."""
    message = facts.signed.message if facts.signed else None
    detail = facts.answer_fields.get("detail")
    difference = find_difference(message, detail) if message else None
    is_same = difference is not None and not difference.line
    if difference is None and facts.verdict is not None and not facts.verdict.cause:
        return wrong(
            "sign-error",
            Text("{0}, though the signature holds here", "{0}，但在本机验签通过"),
            Text(
                "Nothing is wrong in the request. The platform may know another key under this"
                " serial, or the certificate was replaced or revoked: " + RENEW.en,
                "请求本身没有问题。平台登记在该序列号下的可能是另一个密钥，或证书已被更换、作废："
                + RENEW.zh,
            ),
            shown,
        )
    if difference is None or (is_same and facts.verdict is None):
        return wrong(
            "sign-error",
            Text("{}: the platform refuses the signature", "{}：平台验签失败"),
            Text(
                "Pass the request with its Authorization and its body, and the private key: then it"
                " can be checked.",
                "请提供带 Authorization 和报文主体的请求以及私钥，才能继续检查。",
            ),
            shown,
        )
    return _describe(difference.line, shown)


def _describe(name: str, shown: str) -> Finding:
    if name:
        return wrong(
            "request-changed",
            Text(
                "{}: the platform has received another {} line than this one",
                "{}：平台收到的{}行与记录中的不同",
            ),
            _CHANGED,
            shown,
            Text(name, _LINES[name]),
        )
    return wrong(
        "private-key-of-other-serial",
        Text(
            "{}: the platform has checked the same message",
            "{}：平台校验的签名串与此相同",
        ),
        Text(
            "So the key is not that of the certificate which the platform knows under this serial: "
            + RENEW.en,
            "说明私钥与平台登记在该序列号下的证书不匹配：" + RENEW.zh,
        ),
        shown,
    )
