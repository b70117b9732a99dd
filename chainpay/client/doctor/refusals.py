"""What the platform's messages mean: the cause of a refusal, and what to do."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...people.language import Text
from ...signing.diagnosis import find_issue

RENEW = Text(
    "Look at 账户中心 → API安全 on the merchant platform: use the newest certificate's key and"
    " serial; if it has expired, apply for a new one.",
    "请在商户平台 账户中心 → API 安全 查看，使用最新证书的私钥和序列号；如已过期，请更换证书。",
)
_SET = Text(
    "Do so at 账户中心 → API安全 on the merchant platform.",
    "请在商户平台 账户中心 → API 安全 完成设置。",
)
_SERIAL = Text(
    "The serial is not that of a certificate of this merchant, the number is another merchant's,"
    " the private key is not that of this serial, or the certificate was replaced: compare them"
    " with 账户中心 → API安全. With apiclient_cert.pem beside the private key, the doctor says"
    " which.",
    "序列号不属于该商户、商户号有误、私钥与该序列号的证书不匹配，或证书已被更换："
    "请与商户平台 账户中心 → API 安全 核对。"
    "把 apiclient_cert.pem 放在私钥旁，再次检查即可确定是哪一项。",
)
_HEADER = Text(
    "Write Authorization in one line: the scheme, one blank, and five parts in double quotes.",
    "Authorization 应写成一行：认证类型、一个空格和五个部分，值用双引号。",
)
_PLATFORM_KEY = Text(
    "Wechatpay-Serial names the key with which the fields are encrypted. It is miswritten, another"
    " merchant's, or gone: copy the id from 账户中心 → API安全 of this merchant, and download the"
    " key again.",
    "Wechatpay-Serial 应为加密所用的那个密钥的 ID。它写错了、属于其他商户或已失效："
    "请在该商户的商户平台 账户中心 → API 安全 重新复制 ID 并下载密钥。",
)
_ENCRYPT = Text(
    "Encrypt the field with the platform's key that Wechatpay-Serial names: RSA-OAEP with SHA-1, in"
    " base64.",
    "请用请求头 Wechatpay-Serial 对应的微信支付公钥或平台证书加密该字段："
    "RSA-OAEP（SHA-1），再做 Base64。",
)
SIGN_ANEW = Text(
    "Set the clock of the machine (NTP), and sign each request anew: also one that is repeated, or"
    " that comes from a queue.",
    "请校准服务器时间（NTP），并在每次发送前重新签名，重试或排队后发送的请求也一样。",
)
NEW_NONCE = Text(
    "Make a new nonce and a new signature for each sending, also for a repeated one.",
    "每次发送（包括重试）都要生成新的随机串并重新签名。",
)
_ACCEPT = Text("Send Accept: application/json and a User-Agent.", "请带上 Accept 和 User-Agent。")
_WORDS = "[一-鿿]*"


class Refusal(NamedTuple):
    """What a refusal means.

    Attributes:
        cause: The cause.
        advice: What to do.
        words: The words of the answer that say so. They may be shown, and nothing else of it:
            whoever has written it, it may hold anything.
    """

    cause: str
    advice: Text
    words: str


#: What a message of the platform has, in the order in which they are tried → the cause, the advice.
_MESSAGES: list[tuple[re.Pattern[str], str, Text]] = [
    (re.compile(pattern, re.IGNORECASE), cause, advice)
    for pattern, cause, advice in (
        (f"未设置{_WORDS}(APIv3|加密的密钥)", "apiv3-key-not-set", _SET),
        (f"未申请{_WORDS}证书", "merchant-certificate-missing", _SET),
        (f"证书{_WORDS}过期", "merchant-certificate-expired", RENEW),
        (f"证书{_WORDS}(作废|吊销)", "merchant-certificate-revoked", RENEW),
        (f"更换{_WORDS}证书", "merchant-certificate-replaced", RENEW),
        ("(平台私钥)?解密失败|encrypt is error|加密后的密文", "field-encryption", _ENCRYPT),
        ("(平台证书序列号)?Wechatpay-Serial|公钥ID", "platform-key-unknown", _PLATFORM_KEY),
        ("(商户)?证书序列号有误", "serial-not-of-merchant", _SERIAL),
        ("认证类型", "authorization-scheme", _HEADER),
        ("Authorization值?(格式|为空)", "authorization-form", _HEADER),
        ("Accept或User-Agent", "accept-or-user-agent-missing", _ACCEPT),
        (f"timestamp{_WORDS}5分钟", "timestamp-expired", SIGN_ANEW),
        (f"nonce_str{_WORDS}重复", "nonce-used-twice", NEW_NONCE),
    )
]

#: What a detail calls wrong → the cause, the advice.
_ISSUES = {
    "expired": ("timestamp-expired", SIGN_ANEW),
    "used": ("nonce-used-twice", NEW_NONCE),
}


def find_refusal(message: str, detail: object = None) -> Refusal | None:
    """Return what an answer of the platform means; None if it is of no known form.

    Args:
        message: Its ``message``, which comes first.
        detail: Its ``detail``.
    """
    for pattern, cause, advice in _MESSAGES:
        if match := pattern.search(message):
            return Refusal(cause, advice, match[0])
    issue = find_issue(detail)
    return Refusal(*_ISSUES[issue], issue) if issue in _ISSUES else None
