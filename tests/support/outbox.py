"""The callbacks that a gateway owes, sent to a client's own receiver."""

from __future__ import annotations

from typing import Any, NamedTuple

import chainpay
from chainpay.catalog import event
from chainpay.catalog.walk import is_of_type
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.outbox import Outbox


class Sent(NamedTuple):
    """One callback.

    Attributes:
        event: Its name in the catalog.
        url: Where it was sent.
        resource: What it says.
    """

    event: str
    url: str
    resource: dict[str, Any]


def deliver(gateway: Gateway, client: chainpay.Client) -> list[Sent]:
    """Let a client receive all callbacks that are due, which none gets a second time.

    The client verifies and decrypts each. What it says are fields of the catalog, with their types.
    """
    outbox, sent = Outbox(core_of(gateway).state, core_of(gateway).keyring), []
    for callback in outbox.due(100, ()):
        received = client.callbacks.receive(*outbox.write(callback))
        outbox.note(callback, {}, received=True)
        check_fields(callback.event, received.resource, is_v2=callback.is_v2)
        sent.append(Sent(callback.event, callback.url, received.resource))
    return sent


def check_fields(name: str, resource: dict[str, Any], is_v2: bool) -> None:
    """Assert that the catalog knows all fields of a callback, at any depth."""
    if name in ("TRANSACTION.SUCCESS", "transaction-success"):  # the catalog mixes products there
        return
    known = event(name, "v2" if is_v2 else "v3")
    if is_v2:
        common = {"return_code", "result_code", "nonce_str"}  # few documents mention them
        assert resource.keys() - common <= {field.name for field in known.request}
        return
    places = [(known.resource, resource)]
    for fields, values in places:
        types = {field.name: field for field in fields}
        assert values.keys() <= types.keys(), name
        assert all(is_of_type(types[each], values[each]) for each in values), name
        places += [
            (types[each].children, value)
            for each, value in values.items()
            if isinstance(value, dict)
        ]
