"""The search for operations by words of titles, paths, and names and labels of fields.

Titles are Chinese, paths and names are English, so an English word also matches its Chinese term.
The number or the address of an official document matches the operations that it documents. An
operation must match all words. If no operation does, the result is those that match the most words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from ..encoding.path import from_attribute
from ..errors import UsageError
from .files import read_table
from .index import Entry, entries

#: The platform's terms for English words.
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


_RUNS = re.compile(r"[!-~]+|[^!-~\s]+")  # 服务商JSAPI下单 has three runs
_MAX_WORDS = 20
#: The operations that most shops call.
_COMMON = re.compile(r"v[23]/(pay|refund|bill)/")
#: The operations for other roles than a merchant: service providers, platforms, banks.
_ROLES = re.compile(r"/(partner|ecommerce|brand|platsolution|gov|acquiringbank|marketing)(/|$)")


class _Document(NamedTuple):
    """The texts of an operation that a search looks at, in lower case."""

    entry: Entry
    title: str
    path: str
    segments: frozenset[str]
    names: frozenset[str]
    all_names: str
    labels: str
    addresses: frozenset[str]


@cache
def _documents() -> tuple[_Document, ...]:
    result = []
    for entry, (names, labels, addresses) in zip(entries(), read_table("words.tsv"), strict=True):
        path = entry.path.lower()
        result.append(
            _Document(
                entry,
                entry.title.lower(),
                path,
                frozenset(re.split("[/{}]", path)),
                frozenset(names.split(" ")),
                names,
                labels,
                frozenset(addresses.lower().split(" ")),
            )
        )
    return tuple(result)


def find(words: str, limit: int = 20) -> tuple[Entry, ...]:
    """Return the operations that match some words: see `chainpay.catalog.find`."""
    terms = list(_parse_words(words))
    if not terms:
        raise UsageError("find() takes words, such as 'refund' or '退款'")
    if limit < 1:
        raise UsageError(f"find() takes a limit of 1 or more, not {limit}")
    scored = []
    for document in _documents():
        scores = [_best_score(term, document) for term in terms]
        scored.append((sum(score > 0 for score in scores), sum(scores), document))
    max_count = max(count for count, _, _ in scored)
    best = [(score, document) for count, score, document in scored if count == max_count]
    step = 10 * len(terms)  # a smaller difference of scores does not count
    best.sort(key=lambda pair: (-(pair[0] // step), *_sort_key(pair[1].entry)))
    return tuple([document.entry for _, document in best[:limit]])


def _parse_words(words: str) -> Iterator[tuple[str, ...]]:
    """Yield each word that the user wrote, in all of its spellings.

    Raises:
        UsageError: There are too many words, or no operation has one of them.
    """
    pieces = dict.fromkeys(
        piece
        for word in words.split()
        for piece in ([word] if "://" in word else _RUNS.findall(word))
    )
    if len(pieces) > _MAX_WORDS:
        raise UsageError(f"find() takes up to {_MAX_WORDS} words, not {len(pieces)}")
    for piece in pieces:
        term = _spellings(piece)
        if _is_known(term):
            yield term
            continue
        # Chinese has no spaces: the catalog may know the pairs of characters in a long word.
        pairs = [(piece[at : at + 2],) for at in range(len(piece) - 1) if not piece.isascii()]
        known = list(filter(_is_known, pairs))
        if not known:
            raise UsageError(f"no operation has {piece!r}{_hint(piece.lower())}")
        yield from known


def _spellings(word: str) -> tuple[str, ...]:
    """Return how the catalog may spell a word: its terms, the end of an address, a segment."""
    lower = word.lower()
    terms = _TERMS.get(lower) or _TERMS.get(lower.removesuffix("s"))
    others = terms.split("|") if terms else []
    if "://" in word:
        others.append(lower.rpartition("/")[2])
    elif re.fullmatch("[a-z]+[A-Z].*", word):
        others.append(from_attribute(word))
    return (lower, *others)


def _is_known(spellings: tuple[str, ...]) -> bool:
    return any(_best_score(spellings, document) for document in _documents())


def _best_score(spellings: tuple[str, ...], document: _Document) -> float:
    return max(_score(spelling, document) for spelling in spellings)


def _score(word: str, document: _Document) -> float:
    if word in document.title:
        return 60 + 9 * len(word) / len(document.title)
    if word in document.path:
        return 55 if word in document.segments else 40
    if word in document.all_names:
        return 30 if word in document.names else 15
    return 10 if word in document.labels or word in document.addresses else 0


def _sort_key(entry: Entry) -> tuple[object, ...]:
    """Return the order among operations of about the same score: the common ones come first."""
    is_overseas = entry.path.startswith("v3/global/") or bool(entry.host)
    return (
        entry.is_old,
        entry.path.startswith("v2/"),
        is_overseas,
        bool(_ROLES.search(entry.path)),
        not _COMMON.match(entry.path),
        entry.path.count("/"),
        entry.path,
        entry.method,
    )


def _hint(word: str) -> str:
    vocabulary = {part for each in _documents() for part in each.segments | each.names}
    vocabulary |= _TERMS.keys() | {piece for part in vocabulary for piece in part.split("-")}
    close = get_close_matches(word, vocabulary, n=3, cutoff=0.7)
    return f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
