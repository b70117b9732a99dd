"""docs/gateway-merchants.md: the seed that it shows is applied."""

from __future__ import annotations

from chainpay.gateway import Gateway
from tests.support.pages import DOCS, read_blocks


def test_the_seed_is_applied() -> None:
    """Each of its lines adds something."""
    (block,) = (
        each for each in read_blocks(DOCS / "gateway-merchants.md") if "shop.jsonl" in each.info
    )
    lines = [line for line in block.text.splitlines() if line.startswith("{")]
    gateway = Gateway()
    assert gateway.seed(block.text) == {"added": len(lines), "unchanged": 0}
    assert gateway.credentials("1900000100")["mchid"] == "1900000100"
