"""The products of WeChat Pay: which one an operation belongs to, and whom it serves."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ...encoding.language import Language
from ...encoding.text import parse_json
from ..files import read_lines

_AUDIENCES: dict[str, dict[Language, str]] = {
    "merchant": {"zh": "直连", "en": "merchant"},
    "partner": {"zh": "服务商", "en": "partner"},
    "platform": {"zh": "电商", "en": "ecommerce"},
    "institution": {"zh": "机构", "en": "institution"},
    "channel": {"zh": "渠道商", "en": "channel"},
    "brand": {"zh": "品牌", "en": "brand"},
    "overseas": {"zh": "境外", "en": "overseas"},
}


class Product(NamedTuple):
    """A product of WeChat Pay.

    Attributes:
        paths: How the paths of its operations start.
        zh: Its name in Chinese.
        en: Its name in English.
        weight: How usual it is, in hundredths of a search's whole score; below 0 if it is rare.
    """

    paths: tuple[str, ...]
    zh: str
    en: str
    weight: int

    def name(self, language: Language) -> str:
        """Return the name in a language."""
        return self.zh if language == "zh" else self.en


_OTHER = Product((), "其他", "other", 0)


@cache
def _products() -> dict[str, dict[str, Product]]:
    """Return the products by the starts of paths, the longest first, in groups: see `_group`."""
    result: dict[str, dict[str, Product]] = {}
    for record in map(parse_json, read_lines("products.jsonl")):
        product = Product(tuple(record["paths"]), record["zh"], record["en"], record["weight"])
        for start in product.paths:
            result.setdefault(_group(start), {})[start] = product
    return {
        group: dict(sorted(starts.items(), key=lambda pair: -len(pair[0])))
        for group, starts in result.items()
    }


def _group(path: str) -> str:
    """Return the second segment of a path: its product is looked for among few."""
    return path.split("/", 2)[1]


@cache
def product_of(path: str) -> Product:
    """Return the product of an operation: the one with the longest start of its path.

    Args:
        path: As in the catalog, without a leading slash.
    """
    starts = _products().get(_group(path), {})
    return next((product for start, product in starts.items() if path.startswith(start)), _OTHER)


def describe_audience(path: str, host: str, roles: tuple[str, ...], language: Language) -> str:
    """Return whom an operation serves, such as 直连、服务商.

    Args:
        path: As in the catalog.
        host: The base address that it needs; empty if it is the usual one.
        roles: Keys of `chainpay.catalog.model.ROLES`.
        language: The language of the answer.
    """
    is_overseas = path.startswith(("v3/global/", "v3/payscore/oversea/")) or host.endswith("/hk/")
    names = ("overseas", *roles) if is_overseas or host.endswith("/global/") else roles
    separator = "、" if language == "zh" else ", "
    return separator.join(_AUDIENCES[name][language] for name in names)
