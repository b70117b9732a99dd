"""Samples of what callbacks say, for all events of both APIs."""

from __future__ import annotations

from collections.abc import Mapping

from ...catalog import Event
from ...catalog.samples import sample_object
from ..families.payments.order import payment_content
from ..families.payments.order_v2 import payment_content_v2
from ..families.payments.refund import refund_content, refund_content_v2
from ..families.payments.refunds import REFUND_STATES
from ..handler import Fields
from ..seeding.sample import sample_order

#: The events whose samples are those of an order of the gateway, by API.
_SAMPLED = {
    "v3": ("TRANSACTION.SUCCESS", *(f"REFUND.{state}" for state in REFUND_STATES)),
    "v2": ("transaction-success", "refund-processed"),
}

#: The fields of a resource that name who gets the callback.
_RECEIVERS = ("mchid", "sp_mchid", "combine_mchid", "mch_id")


def sample_content(event: Event, mchid: str, known: Mapping[str, object], now: float) -> Fields:
    """Return a sample of what a callback says; of APIv2, before it is signed or encrypted.

    Of a payment or a refund it is what is sent for an order of the gateway.

    Args:
        event: The event.
        mchid: The merchant who gets it.
        known: Values that replace samples, at any depth.
        now: The platform's time, in seconds since 1970.
    """
    if event.name in _SAMPLED.get(event.api, ()):
        return _sample_of_order(event, mchid, known, now)
    if event.api == "v3":
        sample = sample_object(event.resource, str, True, known)
        return {**sample, **{name: mchid for name in _RECEIVERS if name in sample}, **known}
    body = [field for field in event.request if field.location == "body" and field.name != "sign"]
    sample = sample_object(body, str, True, known) | {"mch_id": mchid}
    fields = {name.replace("$n", "0"): value for name, value in sample.items()}
    if event.cipher == "aes-gcm":  # these have no return_code
        resource = {**sample_object(event.resource, str, True, known), **known}
        return {**fields, "event_ciphertext": resource}
    return {**fields, "return_code": "SUCCESS", "result_code": "SUCCESS", **known}


def _sample_of_order(event: Event, mchid: str, known: Mapping[str, object], now: float) -> Fields:
    name = event.name
    state = name.partition(".")[2] if name.startswith("REFUND.") else "SUCCESS"
    order, refund = sample_order(mchid, state, now)
    if name == "TRANSACTION.SUCCESS":
        return _replace_values(payment_content(order), known)
    if name == "transaction-success":
        return _replace_values(payment_content_v2(order), known)
    if event.api == "v3":
        return _replace_values(refund_content(order, refund), known)
    content = refund_content_v2(order, refund)
    inner = {each: value for each, value in known.items() if each not in content}
    outer = {each: value for each, value in known.items() if each in content}
    content["req_info"] = _replace_values(content["req_info"], inner)
    return _replace_values(content, outer)


def _replace_values(content: Fields, known: Mapping[str, object]) -> Fields:
    """Return a content with other values, at any depth, and further ones."""
    replaced = {
        name: _replace_values(old, new)
        for name, new in known.items()
        if isinstance(new, Mapping) and isinstance(old := content.get(name), dict)
    }
    return {**content, **known, **replaced}
