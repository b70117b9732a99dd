"""The platform's certificate that a callback names, downloaded as a client does it."""

from __future__ import annotations

from ....concurrency.runtime import maybe_await
from ....people.language import Text
from ....request.base_uri import certificates_path
from ....signing.identity import PUBLIC_KEY_PREFIX
from ....signing.v3 import SignatureHeaders
from ..examination import Outcome, step, unknown
from ..online.caller import make_caller, send
from ..online.certificates import apiv3_key
from .facts import CallbackFacts


@step(
    "callback.certificates",
    Text("the platform's certificates", "下载平台证书"),
    is_online=True,
)
async def certificates(facts: CallbackFacts) -> Outcome:
    """Whether the certificates can be had, if the callback names one that isn't at hand."""
    headers, known = facts.signature, facts.configuration
    if facts.is_v2 or not isinstance(headers, SignatureHeaders) or not known.can_fetch:
        return None
    keys = known.platform_keys or {}
    is_public_key = headers.serial.startswith(PUBLIC_KEY_PREFIX)
    if is_public_key or headers.serial in keys or headers.serial == known.serial:
        return None
    known.caller = make_caller(known)
    if known.caller is None:
        return None
    path = certificates_path(known.caller.settings.base.origin)
    answered = await send(known, "GET", path)
    if isinstance(answered, str):
        return unknown(answered)
    known.certificates = answered
    outcome = await maybe_await(apiv3_key.function(known))
    known.platform_keys = {**known.downloaded, **keys}
    return outcome
