"""Finding operations by words: of titles, paths, and the names and labels of fields.

Titles are Chinese, paths and names English: an English word also finds its Chinese term. The number
or the address of an official document finds what it documents. All words must be found in an
operation; if none has all, those come that have most of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from ..encoding.path import from_attribute
from ..errors import UsageError
from .index import Entry, entries, rows

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
    "image": "图片|media",
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


_RUNS = re.compile(r"[!-~]+|[^!-~\s]+")  # 服务商JSAPI下单
_MOST_WORDS = 20
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
    documents: frozenset[str]


@cache
def _searched() -> tuple[_Searched, ...]:
    found = []
    for entry, (names, labels, documents) in zip(entries(), rows("words.tsv"), strict=True):
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
                frozenset(documents.lower().split(" ")),
            )
        )
    return tuple(found)


def find(words: str, limit: int = 20) -> tuple[Entry, ...]:
    """Return the operations that have some words: see `chainpay.catalog.find`."""
    wanted = list(_wanted(words))
    if not wanted:
        raise UsageError("find() takes words, such as 'refund' or '退款'")
    if limit < 1:
        raise UsageError(f"find() returns 1 or more, not {limit}")
    scored = []
    for each in _searched():
        scores = [_best(word, each) for word in wanted]
        scored.append((sum(score > 0 for score in scores), sum(scores), each))
    most = max(count for count, _, _ in scored)
    best = [(score, each) for count, score, each in scored if count == most]
    step = 10 * len(wanted)  # what differs by less fits as well
    best.sort(key=lambda pair: (-(pair[0] // step), *_order(pair[1].entry)))
    return tuple([each.entry for _, each in best[:limit]])


def _wanted(words: str) -> Iterator[tuple[str, ...]]:
    """Yield what is looked for: each word in all of its spellings.

    Raises:
        UsageError: Nothing has one of them.
    """
    pieces = dict.fromkeys(
        piece
        for word in words.split()
        for piece in ([word] if "://" in word else _RUNS.findall(word))
    )
    if len(pieces) > _MOST_WORDS:
        raise UsageError(f"find() takes up to {_MOST_WORDS} words, not {len(pieces)}")
    for piece in pieces:
        word = _spellings(piece)
        if _is_known(word):
            yield word
            continue
        # Chinese has no spaces: what is put together may be known in pairs.
        pairs = [(piece[at : at + 2],) for at in range(len(piece) - 1) if not piece.isascii()]
        known = list(filter(_is_known, pairs))
        if not known:
            raise UsageError(f"no operation has {piece!r}{_nearest(piece.lower())}")
        yield from known


def _spellings(word: str) -> tuple[str, ...]:
    """Return how a word may stand in the catalog: also as an address ends, or a path is spelled."""
    small = word.lower()
    terms = _TERMS.get(small) or _TERMS.get(small.removesuffix("s"))
    others = terms.split("|") if terms else []
    if "://" in word:
        others.append(small.rpartition("/")[2])
    elif re.fullmatch("[a-z]+[A-Z].*", word):
        others.append(from_attribute(word))
    return (small, *others)


def _is_known(word: tuple[str, ...]) -> bool:
    return any(_best(word, each) for each in _searched())


def _best(word: tuple[str, ...], each: _Searched) -> float:
    return max(_score(spelling, each) for spelling in word)


def _score(word: str, each: _Searched) -> float:
    if word in each.title:
        return 60 + 9 * len(word) / len(each.title)
    if word in each.path:
        return 55 if word in each.segments else 40
    if word in each.all_names:
        return 30 if word in each.names else 15
    return 10 if word in each.labels or word in each.documents else 0


def _order(entry: Entry) -> tuple[object, ...]:
    """Return how an operation is sorted among those that fit as well: the usual ones first."""
    overseas = entry.path.startswith("v3/global/") or bool(entry.host)
    place = entry.path.count("/"), entry.path, entry.method
    usual = _USUAL.match(entry.path) is not None
    return (
        entry.is_old,
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
