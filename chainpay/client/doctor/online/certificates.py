"""One harmless call, ``GET v3/certificates``, and all that its answer shows.

It shows whether anything answers, how late the clock is, whether the merchant's signature holds,
whether the APIv3 key opens the certificates, and which key of the platform has signed.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ....encoding.text import http_date
from ....errors import APIError, BadSignature, DecryptionError, shorten
from ....people.language import Text, join_texts
from ....request.base_uri import certificates_path
from ....signing.certificates import decrypt_list
from ....signing.diagnosis import MISMATCH, find_difference, find_issue
from ....signing.signer import Verifier
from ....signing.v3 import CLOCK_WINDOW
from ..check import fingerprint
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import Answer, Facts, PlatformKey
from ..reading.exchange import show
from ..refusals import find_refusal
from .caller import make_caller, send

_NOTICEABLE = 30  # seconds that a clock may be wrong without a word
_SERVER_ERROR = 500


@step("platform.answer", Text("GET v3/certificates", "GET v3/certificates"), is_online=True)
async def answer(facts: Facts) -> Outcome:
    """Whether WeChat Pay answers."""
    if facts.has("brand_id"):
        facts.absent.add("certificates")
        return unknown(Text("a brand has no such call: nothing is sent", "品牌没有该接口：未发送"))
    if not facts.concerns("certificates"):
        return None
    facts.caller = make_caller(facts)
    if facts.caller is None:
        return unknown(Text("no request can be signed: see above", "无法对请求签名，见上"))
    if facts.is_unreachable:
        return unknown(Text("the host can't be reached", "无法连接该主机"))
    return await _fetch(facts, certificates_path(facts.caller.settings.base.origin))


async def _fetch(facts: Facts, path: str) -> Finding:
    """Return what comes of the call; a usable answer is kept in the facts."""
    public = [each.serial for each in (facts.platform_keys or {}).values() if each.is_public_key]
    answered = await send(facts, "GET", path, public[-1] if public else "")
    if isinstance(answered, str):
        return wrong(
            "no-answer",
            answered,
            Text(
                "See the checks of the network above: a firewall or proxy stands in the way.",
                "请查看上面的网络检查项：可能被防火墙或代理拦截。",
            ),
        )
    response = answered.response
    if response.status_code >= _SERVER_ERROR:
        text = Text("the platform answers {}", "平台返回 {}")
        return unknown(text, response.status_code)
    if "Request-ID" not in response.headers and not answered.serial and not _is_json(answered):
        return wrong(
            "answer-of-another",
            Text("the answer ({0}) is not WeChat Pay's", "应答（{0}）不是微信支付返回的"),
            Text(
                "A proxy or another server has answered: see base_uri and the proxy.",
                "应答来自代理或其他服务器：请检查 base_uri 和代理。",
            ),
            response.status_code,
        )
    facts.certificates = answered
    return fine(f"{response.status_code} {_code_of(answered)}".strip())


def _is_json(answered: Answer) -> bool:
    return "json" in answered.response.headers.get("Content-Type", "")


def _code_of(answered: Answer) -> str:
    return show(answered.refusal.code or "") if answered.refusal is not None else ""


@step("clock.date", Text("clock of this computer", "本机时钟"), "certificates", is_online=True)
def clock(facts: Facts) -> Outcome:
    """Whether the clock agrees with the ``Date`` of the answer."""
    seconds = _find_gap(facts.answer)
    if seconds is None:
        return unknown(Text("the answer has no Date", "应答没有 Date 头"))
    if abs(seconds) <= _NOTICEABLE:
        return fine(Text("it is right", "准确"))
    late = Text("it is {} seconds {}", "{1} {0} 秒")
    way = Text("fast", "快了") if seconds > 0 else Text("slow", "慢了")
    text = late.fill(abs(seconds), way)
    if abs(seconds) <= CLOCK_WINDOW:
        return fine(text)
    return wrong("clock-wrong", text, _SET_CLOCK)


def _find_gap(answered: Answer) -> int | None:
    """Return by how many seconds the clock is fast; None if the answer has no ``Date``."""
    date = http_date(answered.response.headers.get("Date", ""))
    return None if date is None else round(answered.sent_at - date)


_SET_CLOCK = Text(
    "Set the clock, and its time zone: more than 5 minutes are refused. Use NTP (chrony,"
    " timedatectl set-ntp true).",
    "请校准时钟和时区：超过 5 分钟会被拒绝。请使用 NTP（chrony，timedatectl set-ntp true）。",
)


#: What the platform may say of a header that chainpay has written rightly.
_FORMS = ("authorization-scheme", "authorization-form", "accept-or-user-agent-missing")
_HEADER_CHANGED = Text(
    "Something on the way changes the header Authorization: look for a proxy.",
    "请求在途中被修改了 Authorization 头：请检查代理。",
)
_OTHER_KEY = Text(
    "The private key is not that of the certificate with this serial: take apiclient_key.pem and"
    " the serial of apiclient_cert.pem from one zip.",
    "私钥与该序列号的证书不匹配：请使用同一个压缩包中的 apiclient_key.pem"
    " 和 apiclient_cert.pem 的序列号。",
)
_CHANGED = Text(
    "Something on the way changes the request: look for a proxy that rewrites it.",
    "请求在途中被修改：请检查会改写请求的代理。",
)
_UNCLEAR = Text(
    "Look the platform's words up: chainpay show SIGN_ERROR.",
    "请查看该错误的说明：chainpay show SIGN_ERROR。",
)


@step(
    "merchant.signature",
    Text("merchant's signature", "商户签名"),
    "certificates",
    is_online=True,
)
def signature(facts: Facts) -> Outcome:
    """Whether the platform takes the merchant's signature."""
    refusal = facts.answer.refusal
    if refusal is not None and refusal.status != 401 and not facts.answer.serial:
        return unknown(
            Text(
                "the answer {} is not signed: it need not be WeChat Pay's",
                "应答 {} 没有签名：不一定来自微信支付",
            ),
            refusal.status,
        )
    if refusal is None or refusal.status != 401:
        return fine(Text("the platform takes it", "平台验签通过"))
    cause, advice = _explain(facts.answer, refusal)
    return wrong(cause, Text("401: {}", "401：{}").fill(shorten(refusal.message)), advice)


def _explain(answered: Answer, refusal: APIError) -> tuple[str, Text]:
    """Return the cause of a 401, and what to do."""
    known = find_refusal(refusal.message or "", refusal.detail)
    is_clock_wrong = abs(_find_gap(answered) or 0) > CLOCK_WINDOW
    if is_clock_wrong and (known is None or known.cause == "timestamp-expired"):
        return "clock-wrong", _SET_CLOCK
    if known is not None:
        is_form = known.cause in _FORMS
        return ("authorization-changed", _HEADER_CHANGED) if is_form else known[:2]
    difference = find_difference(answered.signed, refusal.detail)
    if difference is None:
        return "signature-refused", _UNCLEAR
    if difference.line:
        return "request-changed", _CHANGED
    if find_issue(refusal.detail) != MISMATCH:
        return "signature-refused", _UNCLEAR
    return "private-key-of-other-serial", _OTHER_KEY


@step(
    "apiv3-key.certificates",
    Text("APIv3 key opens the certificates", "用 APIv3 密钥解密平台证书"),
    "certificates",
    is_online=True,
)
def apiv3_key(facts: Facts) -> Outcome:
    """Whether the APIv3 key is that of the merchant platform."""
    response = facts.answer.response
    if facts.apiv3_key is None:
        return unknown(Text("there is no APIv3 key to try", "没有可供检查的 APIv3 密钥"))
    if response.status_code == 404:
        reason = Text(
            "the merchant has no certificates (public-key mode): only a callback can show it",
            "该商户没有平台证书（公钥模式）：只能通过回调验证",
        )
        return unknown(reason)
    if facts.answer.refusal is not None:
        return unknown(Text("no certificates came", "未取得平台证书"))
    try:
        certificates = decrypt_list(response.content, facts.apiv3_key)
    except DecryptionError:
        return wrong(
            "apiv3-key-wrong",
            Text(
                "it is not the key that the platform uses for this merchant",
                "与平台为该商户使用的密钥不同",
            ),
            Text(
                "Set it again as in 账户中心 → API安全; if nobody knows it, set a new one there"
                " (callbacks change with it at once).",
                "请重新填写商户平台 账户中心 → API 安全 中设置的密钥；"
                "如果无人知道，请在那里重新设置（回调会立即改用新密钥）。",
            ),
        )
    facts.downloaded = {
        serial: PlatformKey(serial, key, each.not_valid_after_utc)
        for serial, each in certificates.items()
        if isinstance(key := each.public_key(), RSAPublicKey)
    }
    return fine(Text("it opens {}", "已解密 {}"), join_texts(facts.downloaded))


@step(
    "platform-keys.mode",
    Text("public key or certificates", "公钥模式还是平台证书模式"),
    "certificates",
    is_online=True,
)
def mode(facts: Facts) -> Outcome:
    """Whether the merchant has the kind of key that the platform uses for it."""
    status = facts.answer.response.status_code
    if status not in (200, 404):
        return unknown(Text("the platform answers {}", "平台返回 {}"), status)
    if status == 200:
        return fine(Text("the merchant has certificates", "该商户使用平台证书"))
    if facts.has("verifier") or any(
        each.is_public_key for each in (facts.platform_keys or {}).values()
    ):
        return fine(Text("public key (微信支付公钥)", "公钥模式（微信支付公钥）"))
    return wrong(
        "public-key-mode",
        Text(
            "the merchant has no certificates: the platform signs with its public key",
            "该商户没有平台证书：平台使用微信支付公钥签名",
        ),
        Text(
            "Download pub_key.pem (账户中心 → API安全 → 微信支付公钥), and put it into {} under its"
            " id, PUB_KEY_ID_….",
            "请下载 pub_key.pem（商户平台 账户中心 → API 安全 → 微信支付公钥），"
            "并按其公钥 ID（PUB_KEY_ID_…）写入 {}。",
        ),
        facts.name("certs"),
    )


@step(
    "answer.signature",
    Text("signature of the answer ↔ platform's keys", "应答签名与验签公钥"),
    "certificates",
    is_online=True,
)
def answer_signature(facts: Facts) -> Outcome:
    """Whether the answer is signed, by a key that the merchant holds."""
    answered = facts.answer
    if facts.has("verifier"):
        return unknown(Text("a verifier of your own verifies", "由自定义的 verifier 验签"))
    if not answered.serial:
        if answered.refusal is not None:
            return unknown(Text("a refusal need not be signed", "错误应答可以不带签名"))
        return wrong(
            "answer-unsigned",
            Text("it has no Wechatpay-Signature", "应答没有 Wechatpay-Signature 等头"),
            Text(
                "A proxy or CDN takes the headers Wechatpay-* away: let it pass them.",
                "代理或 CDN 去掉了 Wechatpay-* 头：请保留这些头。",
            ),
        )
    return judge(facts, answered)


def judge(facts: Facts, answered: Answer) -> Finding:
    """Return whether a signed answer is signed with a key that the merchant holds."""
    own, serial = facts.platform_keys or {}, answered.serial
    held = {**facts.downloaded, **own}
    if serial not in held:
        return wrong("platform-key-missing", *_MISSING, show(serial), facts.name("certs"))
    mark = fingerprint(held[serial].key)
    try:
        Verifier({serial: held[serial].key}).verify(serial, answered.message, answered.signature)
    except BadSignature as error:
        if error.probe:
            return unknown(Text("it was a test of WeChat Pay's", "这是微信支付的签名探测"))
        return wrong("platform-key-wrong", *_MISMATCH, serial, mark)
    if serial not in own:
        return fine(Text("by {}, which was downloaded", "{}（已下载）"), serial)
    return fine(Text("by {} ({})", "{}（{}）"), serial, mark)


_MISSING = (
    Text(
        "the platform signs with {0}, which is not among the keys",
        "平台使用 {0} 签名，但配置中没有这个密钥",
    ),
    Text(
        "Add it to {1}: a PUB_KEY_ID_… is 微信支付公钥, in 账户中心 → API安全; a certificate comes"
        " with: chainpay certificates.",
        "请在 {1} 中加入：PUB_KEY_ID_… 是微信支付公钥，见商户平台 账户中心 → API 安全；"
        "平台证书用 chainpay certificates 下载。",
    ),
)
_MISMATCH = (
    Text(
        "the key under {0} (fingerprint {1}) does not verify it",
        "{0} 对应的密钥（指纹 {1}）验签失败",
    ),
    Text(
        "Download the platform's key again, and put it under its own id: each merchant has another"
        " one. If it is right, a proxy changes the answers.",
        "请重新下载微信支付公钥或平台证书，并写在它自己的 ID 下：每个商户的公钥 ID 都不同。"
        "如果密钥无误，则是代理修改了应答。",
    ),
)
