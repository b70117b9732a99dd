"""The console's page of faults: what goes wrong is switched on and off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from chainpay.gateway import Gateway
from chainpay.gateway.fault_rules import add_fault
from chainpay.gateway.faults import EITHER, KINDS
from tests.support.console import Visitor, visiting

pytestmark = pytest.mark.extras


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway) as visitor:
        yield visitor


def test_each_kind(gateway: Gateway, visitor: Visitor) -> None:
    """Every kind can be switched on, with what it takes, and off again."""
    assert "Nothing goes wrong" in visitor.open("/-/faults")
    for kind in KINDS:
        visitor.open("/-/faults")
        more = {"seconds": "1"} if kind == "delay" else {}
        more |= {"after": "1"} if kind in EITHER else {}
        visitor.click("/-/faults/add", kind=kind, path="v3/pay/*", nth="2-5", times="3", **more)
        rule = [*gateway.faults][-1]
        assert (rule.kind, rule.after) == (kind, kind in EITHER or rule.after)
        assert (rule.path, rule.nth, rule.times) == ("v3/pay/*", range(2, 6), 3)
        assert f'value="{kind}"' in visitor.page.text
    add_fault(gateway.faults, "reset method=GET probability=0.5 seed=7")
    text = visitor.open("/-/faults")
    assert "until the end of this run" in text
    number = str(next(iter(gateway.faults)).id)
    fields = {**visitor.form("/-/faults/clear"), "id": number}
    assert f"The fault {number} is switched off" in visitor.send("/-/faults/clear", fields)
    assert len(gateway.faults) == len(KINDS)
    assert "All faults are switched off" in visitor.click("/-/faults/clear", 'value="all"')
    assert len(gateway.faults) == 0


def test_what_is_wrong(gateway: Gateway, visitor: Visitor) -> None:
    """It is said, and nothing is switched on or off."""
    gateway.add_fault("500")
    for fields, reason in (
        ({"kind": "nothing"}, "there is no fault 'nothing'"),
        ({"kind": "delay"}, "a delay needs seconds="),
        ({"kind": "cut", "after": "1"}, "cut has no -after"),
        ({"kind": "500", "nth": "x"}, "nth= takes a number"),
        ({"kind": "500", "path": "/v3 '"}, "without a leading slash"),
    ):
        visitor.open("/-/faults")
        text = visitor.click("/-/faults/add", **fields)
        assert visitor.page.status_code == 400
        assert reason in text
        assert 'class="button" href="/-/faults"' in visitor.page.text
    visitor.open("/-/faults")
    visitor.click("/-/faults/add", kind="nothing", back="javascript:alert(1)")
    assert "javascript:" not in visitor.page.text
    for id_ in ("99", "x", ""):
        visitor.open("/-/faults")
        text = visitor.send("/-/faults/clear", {**visitor.form("/-/faults/add"), "id": id_})
        assert "there is no fault with the number" in text
    assert len(gateway.faults) == 1
