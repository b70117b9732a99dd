"""The products of WeChat Pay: which one an operation belongs to, and whom it serves."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ...encoding.text import parse_json
from ...people.language import Text
from ..files import read_lines

AUDIENCES = {
    "merchant": Text("merchant", "直连"),
    "partner": Text("partner", "服务商"),
    "platform": Text("ecommerce", "电商"),
    "institution": Text("institution", "机构"),
    "channel": Text("channel", "渠道商"),
    "brand": Text("brand", "品牌"),
    "overseas": Text("overseas", "境外"),
}
"""Whom an operation serves: its roles, and ``overseas``. The English word is a search's token."""

_COMMA = Text(", ", "、")


class Product(NamedTuple):
    """A product of WeChat Pay.

    Attributes:
        paths: How the paths of its operations start.
        name: Its name.
        weight: How usual it is, in hundredths of a search's whole score; below 0 if it is rare.
    """

    paths: tuple[str, ...]
    name: Text
    weight: int


_OTHER = Product((), Text("other", "其他"), 0)


@cache
def _products() -> dict[str, dict[str, Product]]:
    """Return the products by the starts of paths, the longest first, in groups: see `_group`."""
    result: dict[str, dict[str, Product]] = {}
    for record in map(parse_json, read_lines("products.jsonl")):
        name = Text(record["en"], record["zh"])
        product = Product(tuple(record["paths"]), name, record["weight"])
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


def describe_audience(path: str, host: str, roles: tuple[str, ...]) -> str:
    """Return whom an operation serves, such as 直连、服务商.

    Args:
        path: As in the catalog.
        host: The base address that it needs; empty if it is the usual one.
        roles: Keys of `chainpay.catalog.model.ROLES`.
    """
    is_overseas = path.startswith(("v3/global/", "v3/payscore/oversea/")) or host.endswith("/hk/")
    names = ("overseas", *roles) if is_overseas or host.endswith("/global/") else roles
    return str(_COMMA).join(str(AUDIENCES[name]) for name in names)
