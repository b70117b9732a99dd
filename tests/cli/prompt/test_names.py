"""What a prompt knows by name, and what its magics show."""

from __future__ import annotations

import pytest

import chainpay.catalog
from chainpay.cli.prompt.names import find_magics, namespace, show

REFUNDS = "client.v3.refund.domestic.refunds"


def test_find_and_show_are_pages(client: chainpay.Client) -> None:
    """Of calls; of operations, places, chains, verbs and events; in a notebook they are HTML."""
    names = namespace(client)
    assert set(names) == {"client", "catalog", "find", "show", "chainpay"}
    matches = names["find"]("退款", limit=5)
    assert len(matches) == 5
    assert f"{REFUNDS}.post" in repr(matches)
    assert "<table>" in matches._repr_html_()
    assert "<h4>" in show("v3.refund")._repr_html_()
    refunds = client.v3.refund.domestic.refunds
    for what in (
        refunds.post,
        "v3.refund.domestic.refunds.post",
        "POST v3/refund/domestic/refunds",
    ):
        assert repr(show(what)).startswith(
            "POST v3/refund/domestic/refunds  Refund an order · 申请退款"
        )
    assert "domestic" in repr(show(client.v3.refund))
    assert "退款" in repr(show("REFUND.SUCCESS"))
    with pytest.raises(chainpay.UsageError, match="the nearest"):
        show("v3/pay/transactions/nativ")


@pytest.mark.parametrize(
    ("what", "notes"),
    [
        ("申请退款", ["to find operations by words: find('申请退款')"]),
        ("apply refund", ["to find operations by words: find('apply refund')"]),
        ("v3/refundz", []),
    ],
)
def test_words_are_for_find(client: chainpay.Client, what: str, notes: list[str]) -> None:
    """As at a terminal; in a magic too."""
    for look_up in (show, find_magics(namespace(client))["show"]):
        with pytest.raises(chainpay.UsageError) as caught:
            look_up(what)
        assert getattr(caught.value, "__notes__", []) == notes


@pytest.mark.parametrize("what", [None, 5, b"refund", "X" * 100_000, "https://" + "x" * 9_000])
def test_what_nobody_can_look_up(client: chainpay.Client, what: object) -> None:
    """The message is short, and says what is taken."""
    names = namespace(client)
    for name in ("find", "show"):
        with pytest.raises(chainpay.UsageError) as caught:
            names[name](what)  # type: ignore[operator]
        assert len(str(caught.value)) < 500


def test_the_magics_show_the_same(client: chainpay.Client) -> None:
    """Words without quotes; a path, an event, or a variable that holds a chain."""
    names = {**namespace(client), "orders": client.v3.payscore.payafterOrders, "number": 1}
    magics = find_magics(names)
    assert set(magics) == {"find", "show"}
    assert f"{REFUNDS}.post" in repr(magics["find"]("退款"))
    for limit in ("--limit 3 ", "--limit=3 "):
        few = magics["find"](f"{limit}退款")
        assert isinstance(few, chainpay.catalog.SearchResults)
        assert len(few) == 3
        assert f"3 of {few.total}; more with find(…, limit={few.total})" in repr(few)
    for text in (f"{REFUNDS}.post", "POST v3/refund/domestic/refunds"):
        assert repr(magics["show"](text)).startswith(
            "POST v3/refund/domestic/refunds  Refund an order · 申请退款"
        )
    assert "payafter" in repr(magics["show"]("orders"))
    with pytest.raises(chainpay.UsageError):
        magics["show"]("number")
