"""What an error says about its call, in Chinese: a sentence beside the error's English text."""

from __future__ import annotations

from typing import TypeVar

from ..errors import (
    BadSignature,
    Cancelled,
    ChainpayError,
    ClockSkew,
    DecryptionError,
    MalformedHeader,
    MissingHeader,
    Outcome,
    UnknownSerial,
    VerificationError,
    add_note_once,
    outcome,
)
from .language import Text, find_language

NOTHING_SENT = Text("nothing was sent", "未发送任何请求")

_REPEAT = "可能已经发送：重试前先查询，重试时使用同一单号"

#: How the messages and notes of errors say it, the gravest first.
_SENTENCES = {
    "may have been carried out": "可能已经执行：重试前先查询",
    "it changes nothing": "可能已经发送，但只是查询，不改变任何数据",
    "may have been sent": _REPEAT,
    NOTHING_SENT.en: NOTHING_SENT.zh,
}

#: What is in doubt, and where to look. The first that an error is an instance of.
_DOUBTS: dict[type[ChainpayError], str] = {
    MissingHeader: "缺少微信支付的签名头，不能信任：请检查代理、CDN 是否去掉了 Wechatpay-* 头",
    MalformedHeader: "签名头的格式不对，不能信任：请检查代理是否改写了 Wechatpay-* 头",
    ClockSkew: "签名时间与本机时钟相差超过 300 秒，不能信任：请校准本机时钟（NTP）",
    UnknownSerial: "没有签名所用的微信支付公钥或平台证书，无法验签：请检查 certs=",
    BadSignature: "验签失败，不能信任：内容可能有改动，或 certs= 中的公钥不是该商户的",
    VerificationError: "内容不能信任",
    DecryptionError: "无法解密：密钥不对，或内容有改动",
}
_PROBE = "这是微信支付的签名探测，签名是故意写错的，不是故障"
_EXECUTED = "请求已经发送，可能已经执行：重试前先查询"
_QUERIED = "请求已经发送，但只是查询，不改变任何数据"
_NOT_PAID = "不要据此发货或记账"

E = TypeVar("E", bound=BaseException)


def describe_outcome(error: BaseException) -> str:
    """Return the sentence; empty for a reader of English, or if the error has said it itself."""
    if find_language() != "zh" or (isinstance(error, ChainpayError) and error.advice):
        return ""
    if doubt := _find_doubt(error):
        return f"{doubt}。{_conclude(error)}。"
    lines = "\n".join((str(error), *map(str, getattr(error, "__notes__", ()))))
    if isinstance(error, Cancelled):
        is_unsent = outcome(error) is Outcome.NOT_SENT
        return NOTHING_SENT.zh if is_unsent else _REPEAT
    meant = next((sentence for words, sentence in _SENTENCES.items() if words in lines), "")
    return "" if meant in lines else meant


def describe_doubt(error: BaseException) -> Text:
    """Return why something can't be trusted or decrypted: the error's message, without advice."""
    return Text(str(error).partition("\n")[0], _find_doubt(error))


def _find_doubt(error: BaseException) -> str:
    """Return what is in doubt; empty if nothing is."""
    if isinstance(error, BadSignature) and error.probe:
        return _PROBE
    return next((doubt for kind, doubt in _DOUBTS.items() if isinstance(error, kind)), "")


def _conclude(error: BaseException) -> str:
    """Return what follows of what can't be trusted: an answer to a call, or a callback."""
    if getattr(error, "response", None) is None:
        return _NOT_PAID
    return _QUERIED if getattr(error, "changes_nothing", False) else _EXECUTED


def advise(error: E) -> E:
    """Note the sentence on an error: the last line of its message, or a note of another's."""
    if sentence := describe_outcome(error):
        if isinstance(error, ChainpayError):
            error.advice = sentence
        else:
            add_note_once(error, sentence)
    return error
