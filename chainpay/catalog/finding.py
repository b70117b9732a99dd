"""Finding operations by words: of titles, paths, and the names and labels of fields.

Titles are Chinese, paths and names English: an English word also finds its Chinese term. All words
must be found in an operation; if none has all, those come that have most of them.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..errors import UsageError
from .index import Entry, entries

__all__ = ["find"]

#: The platform's terms for the words that people search by.
_TERMS = {
    "apply": "申请",
    "balance": "余额",
    "bank": "银行",
    "bill": "账单",
    "cancel": "取消|撤销",
    "card": "卡",
    "certificate": "证书",
    "close": "关闭",
    "complaint": "投诉",
    "contract": "签约|合约|协议",
    "coupon": "券",
    "create": "创建|下单",
    "deduct": "扣款",
    "deposit": "押金",
    "download": "下载",
    "education": "教育|校园",
    "face": "刷脸",
    "image": "图片",
    "invoice": "发票",
    "member": "会员",
    "merchant": "商户|商家",
    "notify": "通知",
    "order": "订单|下单",
    "parking": "停车",
    "pay": "支付|付款",
    "payment": "支付|付款",
    "payout": "转账|付款",
    "query": "查询",
    "receipt": "回单|电子凭证|小票",
    "recharge": "充值",
    "redpack": "红包",
    "refund": "退款",
    "reverse": "撤销",
    "score": "支付分|payscore",
    "settlement": "结算",
    "sharing": "分账",
    "sign": "签约",
    "stock": "批次",
    "store": "门店",
    "subsidy": "补贴",
    "transfer": "转账",
    "upload": "上传",
    "video": "视频",
    "withdraw": "提现",
}


#: What most shops call.
_USUAL = re.compile(r"v[23]/(pay|refund|bill)/")
#: Who is no merchant of his own: service providers, platforms, banks.
_ROLES = re.compile(r"/(partner|ecommerce|brand|platsolution|gov|acquiringbank|marketing)(/|$)")


class _Searched(NamedTuple):
    """What of an operation is searched, in small letters."""

    entry: Entry
    title: str
    path: str
    segments: frozenset[str]
    names: frozenset[str]
    all_names: str
    labels: str


@cache
def _searched() -> tuple[_Searched, ...]:
    rows = Path(__file__).with_name("words.tsv").read_text("utf-8").splitlines()
    found = []
    for entry, row in zip(entries(), rows, strict=True):
        names, _, labels = row.partition("\t")
        path = entry.path.lower()
        found.append(
            _Searched(
                entry,
                entry.title.lower(),
                path,
                frozenset(re.split("[/{}]", path)),
                frozenset(names.split(" ")),
                names,
                labels,
            )
        )
    return tuple(found)


def find(words: str, limit: int = 20) -> tuple[Entry, ...]:
    """Return the operations that have some words: see `chainpay.catalog.find`."""
    wanted = [_spellings(word) for word in dict.fromkeys(words.lower().split())]
    if not wanted:
        raise UsageError("find() takes words, such as 'refund' or '退款'")
    scored = []
    known = [False] * len(wanted)
    for each in _searched():
        scores = [max(_score(spelling, each) for spelling in word) for word in wanted]
        known = [had or score > 0 for had, score in zip(known, scores, strict=True)]
        if any(scores):
            scored.append((sum(score > 0 for score in scores), sum(scores), each))
    for word, found in zip(wanted, known, strict=True):
        if not found:
            raise UsageError(f"no operation has {word[0]!r}{_nearest(word[0])}")
    most = max(count for count, _, _ in scored)
    best = [(score, each) for count, score, each in scored if count == most]
    step = 10 * len(wanted)  # what differs by less fits as well
    best.sort(key=lambda pair: (-(pair[0] // step), *_order(pair[1].entry)))
    return tuple([each.entry for _, each in best[:limit]])


def _spellings(word: str) -> list[str]:
    terms = _TERMS.get(word) or _TERMS.get(word.removesuffix("s"))
    return [word, *(terms.split("|") if terms else ())]


def _score(word: str, each: _Searched) -> float:
    if word in each.title:
        return 60 + 10 * len(word) / len(each.title)
    if word in each.path:
        return 55 if word in each.segments else 40
    if word in each.all_names:
        return 30 if word in each.names else 15
    return 10 if word in each.labels else 0


def _order(entry: Entry) -> tuple[object, ...]:
    """Return how an operation is sorted among those that fit as well: the usual ones first."""
    gone = any(notice in ("deprecated", "discarded") for notice in entry.notices)
    overseas = entry.path.startswith("v3/global/") or bool(entry.host)
    place = entry.path.count("/"), entry.path, entry.method
    usual = _USUAL.match(entry.path) is not None
    return (
        gone,
        entry.path.startswith("v2/"),
        overseas,
        bool(_ROLES.search(entry.path)),
        not usual,
        *place,
    )


def _nearest(word: str) -> str:
    vocabulary = {part for each in _searched() for part in each.segments | each.names}
    vocabulary |= _TERMS.keys() | {piece for part in vocabulary for piece in part.split("-")}
    close = get_close_matches(word, vocabulary, n=3, cutoff=0.7)
    return f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
