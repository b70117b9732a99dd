"""Why a signature is wrong: what the gateway has checked of a request, and which slip fits.

The platform's answer names no cause; this is for the people who own the gateway.
"""

from __future__ import annotations

from contextlib import suppress

from ...catalog import load
from ...errors import shorten
from ...people.language import Text
from ...request.fields import MCHID_NAMES
from ...signing.slips.messages import SignedRequest
from ...signing.slips.v2 import judge_v2
from ...signing.slips.v3 import judge
from ...signing.v2 import join_sorted_fields
from ..errors import RequestRefusal, UnsignedRefusal
from ..operations.uploads import is_upload, parse_form
from ..request import IncomingRequest
from ..state.requests import SignCheck
from ..state.state import GatewayState
from .authentication import is_brand, parse_authorization
from .router import find_entries
from .v2 import find_operation, is_v2, sign_types
from .v2_messages import parse_message

_NO_MERCHANT = Text("there is no merchant {} here", "这里没有商户 {}")


def check_sign(state: GatewayState, request: IncomingRequest) -> SignCheck | None:
    """Return what was checked of a request whose signature is wrong, and which slip fits.

    It takes no lock.

    Args:
        state: The merchants and brands.
        request: The request.

    Returns:
        None if the request can't be parsed so far that its signature can be checked.
    """
    with suppress(RequestRefusal, UnsignedRefusal):
        return _check_v2(state, request) if is_v2(request) else _check_v3(state, request)
    return None


def _check_v3(state: GatewayState, request: IncomingRequest) -> SignCheck:
    claim = parse_authorization(request)
    signed = SignedRequest(
        request.method,
        request.target,
        claim.timestamp,
        claim.nonce,
        _signed_part(request),
        request.body,
        request.base_uri,
    )
    known = state.brands if is_brand(request.path) else state.merchants
    merchant = known.get(claim.number)
    if merchant is None:
        return SignCheck(signed.message, _NO_MERCHANT.fill(shorten(claim.number)))
    verdict = judge(signed, claim.serial, claim.signature, merchant.keys)
    return SignCheck(signed.message, verdict.words, verdict.signed)


def _signed_part(request: IncomingRequest) -> bytes:
    """Return the part of the body that is signed."""
    for entry in find_entries(request.path, request.method):
        operation = load(entry)
        if is_upload(operation):
            return parse_form(operation, request.content_type, request.body).get("meta", b"")
    return request.body


def _check_v2(state: GatewayState, request: IncomingRequest) -> SignCheck | None:
    operation = find_operation(request)
    fields = parse_message(operation, request).fields
    number = next((fields[name] for name in MCHID_NAMES if name in fields), "")
    merchant = state.merchants.get(number)
    if merchant is None:
        return None
    message = f"{join_sorted_fields(fields)}&key=...".encode("utf-8", "replace")
    accepted = fields.get("sign_type") or sign_types(operation)[0]
    verdict = judge_v2(fields, accepted, merchant.secret, merchant.apiv3_key)
    return SignCheck(message, verdict.words, verdict.signed)
