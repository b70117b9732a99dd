"""Whether a request's signature holds with the key at hand; if not, which line differs."""

from __future__ import annotations

from ....people.language import Text
from ....signing.slips.recovery import recover
from ....signing.slips.v3 import another_key
from ....signing.slips.verdict import Verdict
from ..check import fingerprint
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..reading.exchange import show
from .facts import RequestFacts

_ANOTHER = Text(
    "the right key has signed another message, and no usual slip fits",
    "密钥正确，但签名串不一致，也未匹配到常见错误",
)
_NO_SIGNATURE = Text(
    "the record hides the signature, or doesn't have it", "记录中没有签名值，或已被隐藏"
)
_NO_KEY = Text(
    "it needs the merchant's private key or certificate, which is missing or can't be read",
    "需要商户 API 私钥或商户 API 证书，但没有配置或未能读取",
)
_KEY = frozenset(("another-key", "hash-as-signature", "pss-padding"))
_FORM = frozenset(("signature-encoding", "signature-digest"))

_SIGN_STRING = Text(
    "Print your message before you sign it, and compare it line by line: method, URL, timestamp,"
    " nonce, body, each with one \\n behind it.",
    "请打印签名前的签名串并逐行比对：方法、URL、时间戳、随机串、报文主体，每行末尾一个 \\n。",
)
_URL = Text(
    "Sign path and query exactly as they are sent: without the host, with the query, as encoded.",
    "URL 行应与实际发送的一致：不含域名，包含查询参数，编码方式相同。",
)
_BODY = Text(
    "Serialise the body once, sign these bytes, and send the same bytes (Guzzle: body, not json or"
    " form_params; requests and httpx: data= or content=, not json=).",
    "报文主体只序列化一次，对这些字节签名，并原样发送（Guzzle 用 body 而不是 json、form_params；"
    "requests、httpx 用 data= 或 content= 而不是 json=）。",
)
_BREAKS = Text(
    "End each of the five lines with one \\n, also the last one, and also the empty line of a body"
    " that is empty.",
    "五行中每行末尾都要有且只有一个 \\n，包括最后一行，以及报文主体为空时的空行。",
)
_METHOD = Text("Sign the method in capitals, as it is sent.", "方法应大写，并与实际发送的一致。")
_NO_BODY = Text(
    "Sign an empty line for a request without a body; the query belongs into the URL line.",
    "没有报文主体时，最后一行为空行；查询参数属于 URL 行。",
)
_SHA256 = Text(
    "Sign the message itself with SHA256 with RSA, PKCS#1 v1.5, and encode the bytes in base64.",
    "请用 SHA256withRSA（PKCS#1 v1.5）对签名串本身签名，并将结果做 base64 编码。",
)
_OTHER_KEY = Text(
    "Use the apiclient_key.pem of the certificate that serial_no names: compare openssl x509"
    " -modulus of the certificate with openssl rsa -modulus of the key.",
    "请使用 serial_no 对应证书的 apiclient_key.pem：可比较证书的 openssl x509 -modulus 与私钥的"
    " openssl rsa -modulus。",
)

#: What to do, by the cause of a verdict.
ADVICE: dict[str, Text] = {
    "another-key": _OTHER_KEY,
    "line-breaks": _BREAKS,
    "three-lines-signed": _BREAKS,
    "lines-in-another-order": _SIGN_STRING,
    "digest-signed": _SHA256,
    "signature-encoding": _SHA256,
    "signature-digest": _SHA256,
    "pss-padding": _SHA256,
    "hash-as-signature": Text(
        "APIv3 signs with the private key (apiclient_key.pem), and not with a secret: "
        + _SHA256.en,
        "APIv3 用商户私钥（apiclient_key.pem）签名，而不是用密钥做 MD5 或 HMAC：" + _SHA256.zh,
    ),
    "upload-form-signed": Text(
        "Sign the JSON of meta as the fifth line, and not the whole form.",
        "上传接口只对 meta 的 JSON 签名（第五行），不要对整个表单签名。",
    ),
    "body-left-out": _BODY,
    "body-serialised-anew": _BODY,
    "body-white-space": _BODY,
    "body-signed-and-not-sent": _NO_BODY,
    "query-as-body": _NO_BODY,
    "url-with-host": _URL,
    "url-without-query": _URL,
    "url-without-slash": _URL,
    "url-without-version": _URL,
    "url-decoded": _URL,
    "url-encoded-twice": _URL,
    "url-ends-otherwise": _URL,
    "url-query-order": _URL,
    "method-in-small-letters": _METHOD,
    "other-method-signed": _METHOD,
    "other-timestamp-signed": Text(
        "Take the time once, and use it in the message and in the header, in seconds.",
        "时间戳只取一次，签名串和请求头中使用同一个值，单位为秒。",
    ),
    "other-message": _SIGN_STRING,
}


@step("request.key", Text("the key that has signed", "签名所用的密钥"))
def key(facts: RequestFacts) -> Outcome:
    """Whether the key at hand has signed, whatever the message."""
    claim = facts.claim
    if facts.is_v2 or claim is None:
        return None
    if not claim.signature:
        return unknown(_NO_SIGNATURE)
    if facts.own_key is None:
        return unknown(_NO_KEY)
    serial = show(claim.serial)
    if recover(claim.signature, serial, {serial: facts.own_key}) is None:
        return refuse(facts.verdict or another_key(serial))
    return fine(Text("the key at hand ({})", "由配置的私钥签名（{}）"), fingerprint(facts.own_key))


@step("request.signature", Text("the signature", "签名值"))
def signature(facts: RequestFacts) -> Outcome:
    """Whether the signature has the right digest and encoding."""
    verdict = facts.verdict
    if verdict is None or verdict.cause in _KEY:
        return None
    if verdict.cause in _FORM:
        return refuse(verdict)
    return fine(Text("SHA256 with RSA, in base64", "SHA256withRSA，base64"))


@step("request.message", Text("the message that was signed", "签名串"))
def message(facts: RequestFacts) -> Outcome:
    """Whether what was signed is what was sent."""
    if facts.is_v2 or facts.claim is None:
        return None
    if facts.verdict is None:
        return unknown(_name_missing(facts))
    if facts.verdict.cause in _KEY or facts.verdict.cause in _FORM:
        return unknown(Text("another key or form: see above", "密钥或签名形式不对，见上"))
    return _judge_message(facts, facts.verdict)


def _judge_message(facts: RequestFacts, verdict: Verdict) -> Finding:
    exchange = facts.exchange
    if not verdict.cause:
        return fine(
            Text(
                "what was sent is what was signed: {} bytes",
                "与实际发送的一致：共 {} 字节",
            ),
            len(verdict.signed),
        )
    is_body = verdict.cause in ("body-serialised-anew", "other-message", "body-white-space")
    if is_body and (exchange.is_rewritten or exchange.doubts):
        return unknown(
            Text("the record doesn't have the body as it was sent", "记录中没有实际发送的报文主体")
        )
    if verdict.cause == "other-message" and facts.is_cut:
        return unknown(Text("the body in the record is cut", "记录中的报文主体不完整"))
    return refuse(verdict)


def refuse(verdict: Verdict) -> Finding:
    """Return what is wrong with a signature, and what to do."""
    text = _ANOTHER if verdict.cause == "other-message" else verdict.words
    return wrong(verdict.cause, text, ADVICE[verdict.cause])


def _name_missing(facts: RequestFacts) -> Text:
    """Return why the message can't be checked."""
    assert facts.claim is not None
    if not facts.claim.signature:
        return _NO_SIGNATURE
    if facts.own_key is None:
        return _NO_KEY
    if not facts.exchange.target or not facts.exchange.method:
        return Text("the record doesn't have the URL or the method", "记录中没有 URL 或请求方法")
    if facts.signed_body is None:
        return Text("the record doesn't have the body", "记录中没有报文主体")
    return Text("the timestamp can't be read", "时间戳无法识别")
