"""What a callback's record shows: its headers, whose key they name, when it was signed."""

from __future__ import annotations

from ....errors import TEST_SIGNATURE, MissingHeader
from ....people.language import Text
from ....signing.identity import PUBLIC_KEY_PREFIX
from ....signing.v3 import CLOCK_WINDOW, SignatureHeaders
from ..ages import age_of, gap_of
from ..check import fingerprint
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..reading.exchange import show
from ..reading.moment import subtract
from ..reading.source import is_other_kind
from .facts import CallbackFacts

HEADERS = Text(
    "Pass all four Wechatpay-* headers on, unchanged: look at CDN, proxy, API gateway and"
    " framework; names may come as HTTP_WECHATPAY_….",
    "请原样传递四个 Wechatpay-* 请求头：检查 CDN、反向代理、API 网关和框架；"
    "名称可能写作 HTTP_WECHATPAY_…。",
)
_NOT_LOGGED = Text(
    "the log doesn't have them under their names: Wechatpay-Signature, or http_wechatpay_signature",
    "日志中没有以原名记录的签名请求头，例如 Wechatpay-Signature 或 http_wechatpay_signature",
)
_PUBLIC_KEY = Text(
    "Add this id and its pub_key.pem to {1}: 账户中心 → API安全 → 微信支付公钥. While the"
    " platform switches, certificate and public key are both needed.",
    "请把该公钥 ID 和 pub_key.pem 加入 {1}：商户平台 账户中心 → API 安全 → 微信支付公钥。"
    "切换期间，平台证书和微信支付公钥都要配置。",
)
_CERTIFICATE = Text(
    "Add this certificate to {1}; or let certificates be downloaded, which needs {2}, the serial"
    " and the private key.",
    "请把该证书加入 {1}；或配置 {2}、商户 API 证书序列号和私钥，以自动下载平台证书。",
)
_OF_ANOTHER = Text(
    "The callback is another merchant's, or not WeChat Pay's; or it is so old that the certificate"
    " has ended.",
    "该回调属于其他商户，或不是微信支付发出的；也可能时间太久，当时的平台证书已过期。",
)


@step("callback.record", Text("the record", "回调记录"))
def readable(facts: CallbackFacts) -> Outcome:
    """What could be read."""
    exchange = facts.exchange
    if not exchange.form:
        return wrong(
            "record-unreadable",
            Text("no callback could be made out", "未能识别出回调"),
            Text(
                "Pass its headers and its body: as raw HTTP, as an event of a cloud function, or"
                " as a log has them.",
                "请提供请求头和报文主体，可以是 HTTP 原文、云函数事件或日志。",
            ),
        )
    if is_other_kind(exchange, of_callback=True):
        return wrong(
            "record-unreadable",
            Text(
                "it is a request to WeChat Pay, and no callback", "这是发给微信支付的请求，不是回调"
            ),
            Text("Pass it by --request (request=).", "请使用 --request（request=）。"),
        )
    if exchange.doubts:
        return unknown(Text("{}; {}", "{}；{}"), exchange.form_name, exchange.doubts[0])
    if exchange.body is None:
        return unknown(Text("{}; it has no body", "{}；其中没有报文主体"), exchange.form_name)
    size = len(facts.body)
    return fine(Text("{}, a body of {} bytes", "{}，报文主体 {} 字节"), exchange.form_name, size)


@step("callback.headers", Text("the headers of the signature", "签名请求头"))
def headers(facts: CallbackFacts) -> Outcome:
    """Whether the four headers are there, each once."""
    if facts.is_v2:
        return None
    signature = facts.signature
    if isinstance(signature, SignatureHeaders):
        return fine(Text("all four are there", "四个签名请求头齐全"))
    is_missing = isinstance(signature, MissingHeader)
    has_some = any(name.startswith("Wechatpay-") for name, _ in facts.exchange.headers)
    if facts.exchange.form == "log" and not has_some:
        return unknown(_NOT_LOGGED)
    names = str(signature).partition(" missing")[0]
    return wrong(
        "headers-missing" if is_missing else "headers-malformed",
        Text("missing: {}", "缺少：{}").fill(names) if is_missing else signature,
        HEADERS,
    )


@step("callback.probe", Text("a test of WeChat Pay", "微信支付的签名探测"))
def probe(facts: CallbackFacts) -> Outcome:
    """Whether its signature was made wrong on purpose."""
    signature = facts.signature
    if facts.is_v2 or not isinstance(signature, SignatureHeaders):
        return None
    if not signature.signature.startswith(TEST_SIGNATURE):
        return None
    return wrong(
        "signature-probe",
        Text("the signature was made wrong on purpose", "签名是微信支付故意写错的（SIGNTEST）"),
        Text(
            "Nothing is wrong here: answer 401, and the true callback comes. Don't log it as an"
            " error, and don't accept it.",
            "这不是故障：应答 401 即可，随后会收到正确的回调。不要放行，也不必告警。",
        ),
    )


@step("callback.serial", Text("the key that it names", "回调指定的验签公钥"))
def serial(facts: CallbackFacts) -> Outcome:
    """Whether the key is at hand."""
    signature = facts.signature
    if facts.is_v2 or not isinstance(signature, SignatureHeaders):
        return None
    name, keys = signature.serial, facts.configuration.platform_keys or {}
    shown = show(name)
    if name in keys:
        return fine(Text("{} ({})", "{}（{}）"), shown, fingerprint(keys[name].key))
    if name == facts.configuration.serial:
        return wrong(
            "serial-of-the-merchant",
            Text("{} is the merchant's own serial", "{} 是商户自己的证书序列号"),
            HEADERS,
            shown,
        )
    return _refuse_serial(facts, name, shown)


def _refuse_serial(facts: CallbackFacts, name: str, shown: str) -> Finding:
    """Return why a key isn't at hand."""
    places = facts.configuration.name("certs"), facts.configuration.name("apiv3_key")
    if name.startswith(PUBLIC_KEY_PREFIX):
        text = Text("there is no {0} in the configuration", "配置中没有 {0}")
        return wrong("platform-key-missing", text, _PUBLIC_KEY, shown, *places)
    if facts.configuration.downloaded:
        return wrong(
            "platform-key-unknown",
            Text("the platform has no certificate {} for this merchant", "该商户没有平台证书 {}"),
            _OF_ANOTHER,
            shown,
        )
    if facts.configuration.can_fetch:
        return unknown(Text("{} would be downloaded", "{} 需要下载后才能验签"), shown)
    return wrong(
        "platform-key-missing",
        Text("there is no certificate {0} in the configuration", "配置中没有平台证书 {0}"),
        _CERTIFICATE,
        shown,
        *places,
    )


@step("callback.time", Text("when it was signed", "签名时间"))
def time(facts: CallbackFacts) -> Outcome:
    """Whether it was signed shortly before it came."""
    signature = facts.signature
    if facts.is_v2 or not isinstance(signature, SignatureHeaders):
        return None
    signed, came = int(signature.timestamp), facts.exchange.sent_at
    if came is not None:
        return _compare(int(came) - signed)
    if facts.exchange.local_time is not None:
        return _compare_local(subtract(facts.exchange.local_time, signed))
    age = int(facts.configuration.clock()) - signed
    if abs(age) <= CLOCK_WINDOW:
        return fine(age_of(age))
    return unknown(
        Text(
            "{}; the record doesn't say when it came, and it would be refused now",
            "{}；记录中没有到达时间，现在会被拒绝",
        ),
        age_of(age),
    )


def _compare_local(gap: int) -> Finding:
    """Return what a time without a zone shows: it proves no fault."""
    if abs(gap) <= CLOCK_WINDOW:
        return _compare(gap)
    return unknown(
        Text(
            "the log's time has no zone; if it is Beijing's or UTC, it came {} seconds after it was"
            " signed, and more than 300 are refused",
            "日志时间没有时区；如果是北京时间或 UTC，则签名 {} 秒后才到达，超过 300 秒会被拒绝",
        ),
        gap,
    )


def _compare(gap: int) -> Finding:
    if abs(gap) <= CLOCK_WINDOW:
        return fine(gap_of(gap))
    return wrong(
        "timestamp-expired",
        gap_of(gap),
        Text(
            "Set the clock of the machine (NTP). A callback that waits in a queue, or is replayed"
            " from a log, is refused after 300 seconds: verify it when it comes.",
            "请校准服务器时间（NTP）。回调在队列中滞留或从日志重放，超过 300 秒都会被拒绝："
            "应在收到时立即验签。",
        ),
    )
