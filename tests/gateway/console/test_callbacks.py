"""The console's page of callbacks: what was sent, and sending it again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.console import Visitor, place, shopping, visiting
from tests.support.loopback import eventually
from tests.support.shop import Shop

pytestmark = pytest.mark.extras
NOW = 1_700_000_000.0


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway, delivers=True) as visitor:
        yield visitor


def test_a_callback_is_sent_again(gateway: Gateway, visitor: Visitor) -> None:
    """Each attempt is shown; *resend* sends it once, though it is clicked twice."""
    assert "There is no callback yet" in visitor.open("/-/callbacks")
    with shopping(gateway, visitor) as client, Shop(client.callbacks.receive) as shop:
        place(client, "ORDER-0001", notify_url=shop.url)
        place(client, "ORDER-0002", notify_url=shop.url)
        gateway.pay("ORDER-0001")
        assert eventually(lambda: bool(gateway.events()[0]["attempts"]))
        text = visitor.open("/-/callbacks")
        assert "waiting" in text
        assert "500" in text
        assert "next at" in text
        fields = visitor.form("/-/callbacks/resend")
        shop.receives = True
        for _ in range(2):
            assert "is being sent once more" in visitor.send("/-/callbacks/resend", fields)
        assert eventually(lambda: gateway.events()[0]["state"] == "RECEIVED")
        assert len(gateway.events()[0]["attempts"]) == 2
        text = visitor.open("/-/callbacks", number="ORDER-0001")
        assert "received" in text
        assert "204" in text
        assert "Nothing matches" in visitor.open("/-/callbacks", number="ORDER-0002")


def test_a_stale_page(gateway: Gateway, visitor: Visitor) -> None:
    """Who clicks on what isn't so any more is told what is so; nothing is sent."""
    gateway.trigger("COMPLAINT.CREATE", url="http://127.0.0.1:9/")
    assert eventually(lambda: len(gateway.events()[0]["attempts"]) == 1)
    visitor.open("/-/callbacks")
    fields = visitor.form("/-/callbacks/resend")
    gateway.resend(fields["id"])
    assert eventually(lambda: len(gateway.events()[0]["attempts"]) == 2)
    text = visitor.send("/-/callbacks/resend", fields)
    assert visitor.page.status_code == 409
    assert "The page has shown WAITING 1, but meanwhile it is WAITING 2" in text
    text = visitor.send("/-/callbacks/resend", {**fields, "id": "nothing"})
    assert visitor.page.status_code == 400
    assert "there is no callback that begins with 'nothing'" in text


def test_older_attempts_are_folded(keys: Any) -> None:
    """The last three are in sight, the others a click away; all are on the page."""
    gateway = Gateway(keys=keys, clock=Clock(NOW))  # so none comes by itself
    with visiting(gateway, delivers=True) as visitor:
        id_ = gateway.trigger("COMPLAINT.CREATE", url="http://127.0.0.1:9/")
        for count in range(1, 6):
            assert eventually(lambda: len(gateway.events()[0]["attempts"]) == count)  # noqa: B023
            text = visitor.open("/-/callbacks")
            folded = visitor.page.text.partition("<details>")[2].partition("</details>")[0]
            assert visitor.page.text.count("<li><span") == count
            assert folded.count("<li><span") == max(count - 3, 0)
            assert (f"{count - 3} earlier attempt" in text) == (count > 3)
            gateway.resend(id_)


def test_many(gateway: Gateway, visitor: Visitor) -> None:
    """A page shows 50, and leads to more of them."""
    for _ in range(60):
        gateway.trigger("COMPLAINT.CREATE", url="http://127.0.0.1:9/")
    visitor.open("/-/callbacks")
    assert visitor.page.text.count('<li class="event">') == 50
    visitor.open("/-/callbacks", limit="100")
    assert visitor.page.text.count('<li class="event">') == 60
    visitor.open("/-/callbacks", limit="nonsense")
    assert "Show more" in visitor.text
