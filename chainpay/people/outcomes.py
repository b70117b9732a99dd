"""What an error says about its call, in Chinese: a sentence beside the error's English text."""

from __future__ import annotations

from ..errors import APIError, StillPending
from .language import Text, find_language

NOTHING_SENT = Text("nothing was sent", "未发送任何请求")
_PENDING = "尚无最终状态，查询没有改变任何数据：可再次等待"

#: How the messages and notes of errors say it, the gravest first.
_SENTENCES = {
    "may have been carried out": "可能已经执行：重试前先查询",
    "it changes nothing": "可能已经发送，但只是查询，不改变任何数据",
    "may have been sent": "可能已经发送：重试前先查询，重试时使用同一单号",
    NOTHING_SENT.en: NOTHING_SENT.zh,
}


def describe_outcome(error: BaseException) -> str:
    """Return the sentence; empty for a reader of English, or if the error has said it itself."""
    if find_language() != "zh" or (isinstance(error, APIError) and error.advice):
        return ""
    if isinstance(error, StillPending):
        return _PENDING
    lines = "\n".join((str(error), *map(str, getattr(error, "__notes__", ()))))
    meant = (sentence for words, sentence in _SENTENCES.items() if words in lines)
    return next((each for each in meant if each not in lines), "")
