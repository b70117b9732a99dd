"""What the record of a request shows without any key: where it went, and what it claims."""

from __future__ import annotations

import re

from ....people.language import Text, join_texts
from ....request.fields import MCHID_NAMES
from ....signing.identity import APPID, DIGITS, PUBLIC_KEY_PREFIX, is_serial, normalize_serial
from ....signing.v3 import BRAND_SCHEME, CLOCK_WINDOW, SCHEME
from ..ages import age_of
from ..examination import Outcome, fine, step, unknown, wrong
from ..reading.claim import Claim
from ..reading.exchange import is_wechat_host, show
from ..reading.moment import subtract
from ..reading.source import is_other_kind
from ..refusals import NEW_NONCE, SIGN_ANEW
from .facts import RequestFacts

_ADDRESS = re.compile(r"\d{1,3}(\.\d{1,3}){3}(:\d+)?|\[[0-9a-fA-F:.]+\](:\d+)?")
_LOOPBACK = re.compile(r"(127\.[\d.]+|localhost|\[::1\])(:\d+)?")
_SCHEME = re.compile(r"WECHATPAY[\w-]{,40}|Basic|Bearer|Digest", re.IGNORECASE)
_MILLISECONDS = re.compile(r"\d{13}")
_UNKNOWN_PART = Text("the record doesn't have it", "记录中没有")


@step("request.record", Text("the record", "请求记录"))
def readable(facts: RequestFacts) -> Outcome:
    """What could be read."""
    exchange = facts.exchange
    if not exchange.form:
        return wrong(
            "record-unreadable",
            Text("no request could be made out", "未能识别出请求"),
            Text(
                "Pass a curl command, a HAR, raw HTTP, or a log with URL, headers and body.",
                "请提供 curl 命令、HAR、HTTP 原文，或含 URL、请求头和报文主体的日志。",
            ),
        )
    if is_other_kind(exchange, of_callback=False):
        return wrong(
            "record-unreadable",
            Text("it is a callback, and no request", "这是回调，不是请求"),
            Text("Pass it by --callback (callback=).", "请使用 --callback（callback=）。"),
        )
    name = f"{show(exchange.method)} {show(exchange.path)}"
    if exchange.doubts:
        lost = exchange.doubts[0]
        return unknown(Text("{} ({}); {}", "{}（{}）；{}"), name, exchange.form_name, lost)
    return fine(Text("{} ({})", "{}（{}）"), name, exchange.form_name)


@step("request.host", Text("where it went", "请求的域名"))
def host(facts: RequestFacts) -> Outcome:
    """Whether it went to WeChat Pay, by name and by TLS."""
    name, scheme = facts.exchange.host, facts.exchange.scheme
    if not name:
        return None
    shown = show(name)
    is_loopback = _LOOPBACK.fullmatch(name) is not None
    if _ADDRESS.fullmatch(name) and not is_loopback:
        return wrong(
            "host-is-ip-address",
            Text("it went to the IP address {}", "请求发往 IP 地址 {}"),
            Text(
                "Use the name api.mch.weixin.qq.com: the platform refuses addresses.",
                "请使用域名 api.mch.weixin.qq.com，平台不接受用 IP 访问。",
            ),
            shown,
        )
    if not is_wechat_host(name) and not is_loopback:
        return unknown(Text("{} isn't a host of WeChat Pay", "{} 不是微信支付的域名"), shown)
    if scheme == "http" and not is_loopback:
        return wrong(
            "http-in-place-of-https",
            Text("it went to {} by http", "用 http 访问了 {}"),
            Text("Use https.", "请使用 https。"),
            shown,
        )
    return fine(shown)


@step("request.headers", Text("headers that are mandatory", "必需的请求头"))
def headers(facts: RequestFacts) -> Outcome:
    """Whether Accept and User-Agent are there, and a form where a file is sent."""
    exchange = facts.exchange
    if facts.is_v2:
        return None
    if facts.is_upload and exchange.has_all_headers and not facts.is_form:
        return wrong(
            "upload-without-form",
            Text(
                "the operation takes a file, and no form is sent", "该接口上传文件，但请求不是表单"
            ),
            Text(
                "Send multipart/form-data with the parts meta and file; sign the meta alone.",
                "请用 multipart/form-data 发送 meta 和 file 两部分，并只对 meta 签名。",
            ),
        )
    missing = [name for name in ("Accept", "User-Agent") if not exchange.header(name)]
    if missing and not exchange.has_all_headers:
        return unknown(
            Text(
                "the record has no {}; it may leave out what the HTTP library adds",
                "记录中没有 {}；可能没有记录 HTTP 库自动添加的请求头",
            ),
            join_texts(missing),
        )
    if missing:
        return wrong(
            "accept-or-user-agent-missing",
            Text("{} missing", "缺少 {}"),
            Text(
                "Send Accept: application/json and a User-Agent: the platform needs both.",
                "请带上 Accept: application/json 和 User-Agent，平台要求两者都有。",
            ),
            join_texts(missing),
        )
    return fine(Text("Accept and User-Agent are there", "Accept 和 User-Agent 齐全"))


@step("request.authorization", Text("the form of the Authorization", "Authorization 的格式"))
def authorization(facts: RequestFacts) -> Outcome:
    """Whether it is there, with the right scheme and all parts."""
    claim = facts.claim
    if facts.is_v2:
        return None
    if claim is None:
        if not facts.exchange.has_all_headers:
            return unknown(_UNKNOWN_PART)
        return wrong(
            "authorization-missing",
            Text("there is none", "没有 Authorization"),
            Text(
                "Sign the request, and send the signature in the header Authorization; look at"
                " proxies and HTTP libraries that drop it.",
                "请对请求签名，并放在请求头 Authorization 中；检查代理或 HTTP 库是否丢弃了它。",
            ),
        )
    return _check_form(claim, facts.exchange.path.startswith("/brand/"))


def _check_form(claim: Claim, is_brand: bool) -> Outcome:
    expected = BRAND_SCHEME if is_brand else SCHEME
    if claim.scheme != expected:
        shown = claim.scheme if _SCHEME.fullmatch(claim.scheme) else "?"
        return wrong(
            "authorization-scheme",
            Text("its scheme is {0}, and not {1}", "认证类型是 {0}，应为 {1}"),
            Text("Begin it with {1} and one blank.", "请以 {1} 加一个空格开头。"),
            shown,
            expected,
        )
    if claim.fault is not None:
        return wrong(
            "authorization-form",
            claim.fault,
            Text(
                'Write {0} mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…" in one'
                " line; the order doesn't matter.",
                '请写成一行：{0} mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"'
                "，顺序不限。",
            ),
            expected,
        )
    return fine(Text("it has all parts", "各部分齐全"))


@step("request.merchant", Text("who has signed", "签名的商户"))
def merchant(facts: RequestFacts) -> Outcome:
    """Whether it is the merchant of the configuration."""
    if facts.is_v2:
        fields = facts.fields or {}
        number = next((str(fields[name]) for name in MCHID_NAMES if fields.get(name)), "")
    else:
        number = facts.claim.number if facts.claim else ""
    if not number:
        return unknown(_UNKNOWN_PART)
    shown = show(number)
    if not DIGITS.fullmatch(number):
        return wrong(
            "mchid-is-appid" if APPID.fullmatch(number) else "mchid-form",
            Text("{} is no merchant's number", "{} 不是商户号"),
            Text(
                "A merchant's number (商户号) has digits alone; an appid begins with wx.",
                "商户号只有数字；以 wx 开头的是 appid。",
            ),
            shown,
        )
    configuration = facts.configuration
    known = configuration.mchid or str(configuration.value("brand_id") or "")
    if not known:
        return unknown(Text("{}; the configuration has no number", "{}；配置中没有商户号"), shown)
    if number != known:
        return wrong(
            "other-merchant",
            Text(
                "{0} has signed, and the configuration is for {1}", "签名的是 {0}，而配置的是 {1}"
            ),
            Text(
                "Use the number and the keys of one merchant: a service provider signs as itself,"
                " and names the other in sub_mchid.",
                "商户号与密钥必须属于同一商户；服务商以自己的商户号签名，子商户写在 sub_mchid 中。",
            ),
            shown,
            known,
        )
    return fine(shown)


@step("request.serial", Text("the serial of the merchant's certificate", "商户 API 证书序列号"))
def serial(facts: RequestFacts) -> Outcome:
    """Whether serial_no is the merchant's own, as the platform writes it."""
    text = facts.claim.serial if facts.claim else ""
    if facts.is_v2:
        return None
    if not text:
        return unknown(_UNKNOWN_PART)
    right, shown = normalize_serial(text), show(text)
    if right.startswith(PUBLIC_KEY_PREFIX) or right in (facts.configuration.platform_keys or {}):
        return wrong(
            "serial-of-the-platform",
            Text("{0} names a key of the platform", "{0} 是平台的公钥 ID 或平台证书序列号"),
            Text(
                "serial_no names the merchant's own certificate (商户API证书序列号); the platform's"
                " belongs into Wechatpay-Serial.",
                "serial_no 应为商户 API 证书序列号；平台的公钥 ID 或证书序列号放在请求头"
                " Wechatpay-Serial 中。",
            ),
            shown,
        )
    return _refuse_spelling(text, right, shown) or _compare_serial(facts, right, shown)


def _refuse_spelling(text: str, right: str, shown: str) -> Outcome:
    if not is_serial(right):
        return wrong(
            "serial-form",
            Text("{0} isn't 40 hex digits", "{0} 不是 40 位十六进制数"),
            Text(
                "Take it from 账户中心 → API安全, or: openssl x509 -in apiclient_cert.pem -noout"
                " -serial. Zeros at its beginning belong to it.",
                "请从商户平台 账户中心 → API 安全 复制，或执行：openssl x509 -in apiclient_cert.pem"
                " -noout -serial。开头的 0 不能省略。",
            ),
            shown,
        )
    if right != text:
        return wrong(
            "serial-spelling",
            Text("{0} is written in another way", "{0} 的写法不对"),
            Text("Write it so: {1}", "应写作：{1}"),
            shown,
            right,
        )
    return None


def _compare_serial(facts: RequestFacts, right: str, shown: str) -> Outcome:
    own = facts.configuration.serial
    if own and right != own:
        return wrong(
            "other-serial",
            Text("it is {0}, and that of the configuration is {1}", "请求中是 {0}，配置中是 {1}"),
            Text(
                "Use the serial of the certificate that belongs to the private key; after a new"
                " certificate, change both.",
                "序列号必须与私钥对应的证书一致；更换证书后，私钥和序列号要一起换。",
            ),
            shown,
            own,
        )
    return fine(shown)


@step("request.timestamp", Text("when it was signed", "签名时间"))
def timestamp(facts: RequestFacts) -> Outcome:
    """Whether it was signed shortly before it was sent."""
    text = facts.claim.timestamp if facts.claim else ""
    if facts.is_v2:
        return None
    if not text:
        return unknown(_UNKNOWN_PART)
    if not DIGITS.fullmatch(text) or _MILLISECONDS.fullmatch(text):
        is_number = DIGITS.fullmatch(text) is not None
        return wrong(
            "timestamp-in-milliseconds" if is_number else "timestamp-form",
            Text("it is in milliseconds", "时间戳是毫秒")
            if is_number
            else Text("it is no number of seconds", "时间戳不是秒数"),
            Text("Use seconds since 1970: 10 digits.", "请使用秒级时间戳（10 位数字）。"),
        )
    return _compare_times(facts, int(text))


def _compare_times(facts: RequestFacts, signed: int) -> Outcome:
    moments = [each for each in (facts.answered_at, facts.exchange.sent_at) if each is not None]
    gap = int(max((abs(signed - each) for each in moments), default=0))
    if gap > CLOCK_WINDOW or facts.is_refused_for("timestamp-expired"):
        return wrong(
            "timestamp-expired",
            Text(
                "it was signed more than 300 seconds before or after it came{}",
                "签名时间与平台收到的时间相差超过 300 秒{}",
            ),
            SIGN_ANEW,
            Text(f" ({gap} seconds)", f"（{gap} 秒）") if gap else "",
        )
    age = int(facts.configuration.clock()) - signed
    local_time = facts.exchange.local_time
    gap = 0 if moments or local_time is None else subtract(local_time, signed)
    if abs(gap) > CLOCK_WINDOW:
        return unknown(
            Text(
                "the log's time has no zone; if it is Beijing's or UTC, it was sent {} seconds"
                " after it was signed, and more than 300 are refused",
                "日志时间没有时区；如果是北京时间或 UTC，则签名 {} 秒后才发送，超过 300 秒会被拒绝",
            ),
            gap,
        )
    if moments or local_time is not None:
        return fine(Text("shortly before it was sent", "发送前不久签名"))
    if abs(age) <= CLOCK_WINDOW:
        return fine(age_of(age))
    return unknown(
        Text(
            "{}; the record doesn't say when it was sent. It can't be sent again.",
            "{}；记录中没有发送时间。该签名已不能再次使用。",
        ),
        age_of(age),
    )


@step("request.nonce", Text("the random text", "随机串"))
def nonce(facts: RequestFacts) -> Outcome:
    """Whether it was used for this request alone."""
    text = facts.claim.parts.get("nonce_str", "") if facts.claim else ""
    if facts.is_v2:
        return None
    if not text:
        return unknown(_UNKNOWN_PART)
    if facts.is_refused_for("nonce-used-twice"):
        return wrong(
            "nonce-used-twice",
            Text("the platform has seen it before", "该随机串已被使用过"),
            NEW_NONCE,
        )
    return fine(Text("{} characters", "{} 个字符"), len(text))
