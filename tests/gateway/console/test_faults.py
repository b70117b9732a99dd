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
        assert "Nothing was done" in text
    for id_ in ("99", "x", ""):
        visitor.open("/-/faults")
        text = visitor.send("/-/faults/clear", {**visitor.form("/-/faults/add"), "id": id_})
        assert "there is no fault with the number" in text
    assert len(gateway.faults) == 1


def test_a_form_that_is_refused(gateway: Gateway, visitor: Visitor) -> None:
    """It is there again with what was filled in: only what is wrong has to be written anew."""
    visitor.open("/-/faults")
    filled = {"kind": "429", "path": "v3/'pay'*", "method": "POST", "times": "3", "seconds": "7"}
    text = visitor.click("/-/faults/add", "probability", **filled, after="1", probability="2")
    assert "probability= takes a number from 0 to 1" in text
    page = visitor.page.text
    for part in (
        *(
            '<option value="429" selected>',
            '<option value="POST" selected>',
            '<details class="wide" open>',
        ),
        *('name="path" value="v3/&#39;pay&#39;*"', 'name="times" value="3"'),
        *('name="probability" value="2"', 'name="seconds" value="7"', 'value="1" checked'),
    ):
        assert part in page, part
    text = visitor.click("/-/faults/add", "probability", **filled, after="1")
    assert "Switched on: 429-after" in text
    assert '<details class="wide">' in visitor.page.text
    visitor.click("/-/faults/add", "probability", kind="delay")
    assert "故障类型" in visitor.click("/-/language", language="zh")
