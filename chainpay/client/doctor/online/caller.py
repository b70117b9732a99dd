"""How the doctor calls: with the keys that could be read, once, and within seconds.

Answers are kept unverified: whether one can be trusted is what the checks find out. Nothing else is
done with them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from ....concurrency.runtime import ASYNC
from ....errors import APIError, UsageError, VerificationError, printable, shorten
from ....signing.keys import PlatformKeys
from ....signing.signer import UNSIGNED, Signer, Verifier
from ....signing.v3 import join_lines, new_nonce
from ....transport.auth import SIGNED_MESSAGE
from ....transport.connections.network import Network
from ....transport.connections.tls import trust_file
from ...config.config import SendOptions, read_config
from ...config.credentials import Credentials
from ...core import Core
from ..facts import SECONDS, Answer, Facts
from ..offline.surroundings import network_of

_DEADLINE = 2 * SECONDS


def make_caller(facts: Facts) -> Core | None:
    """Return what sends the doctor's calls; None if too little could be read to sign one."""
    options = SendOptions(
        retry=None, deadline=_DEADLINE, timeout=SECONDS, on_event=None, check=None, backup_uri=False
    )
    if facts.core is not None:
        core = facts.core
        config = core.config.change(options)
        return type(core)(config, core.network, core.credentials, is_derived=True)
    signer = facts.value("signer")
    if signer is None and facts.mchid and facts.serial and facts.key is not None:
        signer = Signer(facts.mchid, facts.serial, facts.key)
    if signer is None or facts.base is None:
        return None
    keys = Credentials(signer, PlatformKeys({}), Verifier({}), facts.apiv3_key, None, None, None,
        facts.clock, new_nonce, has_own_verifier=True)  # fmt: skip
    address = f"{facts.base.origin}{facts.base.prefix}/"
    try:
        settings = network_of(facts)
        if isinstance(settings.verify, (str, Path)):
            settings = replace(settings, verify=trust_file(settings.verify))
        return Core(read_config({**options, "base_uri": address}), Network(settings), keys)
    except (UsageError, OSError):
        return None  # the check of what is wrong has told it


async def close_caller(facts: Facts) -> None:
    """Close the connections of the doctor's calls, unless a client has lent them."""
    core = facts.caller
    if core is None or core.is_derived:
        return
    if facts.runtime is ASYNC:
        await core.network.aclose()
    else:
        core.network.close()


async def send(
    facts: Facts, method: str, path: str, serial: str = "", body: object = None
) -> Answer | str:
    """Send a call, and return its answer; or why the network failed, without secrets.

    Args:
        facts: What is known: a caller is among it.
        method: The method.
        path: The path.
        serial: The platform's key that the request names; empty for none.
        body: The JSON to send; None for none.
    """
    core = facts.caller
    assert core is not None
    options: dict[str, Any] = {"verifier": UNSIGNED, "retry": False}
    if serial:
        options["headers"] = {"Wechatpay-Serial": serial}
    if body is not None:
        options |= {"body": json.dumps(body), "headers": {**options.get("headers", {})}}
        options["headers"]["Content-Type"] = "application/json"
    sent_at = facts.clock()
    try:
        call = core.read_call(method, path, None, options)
        call = replace(call, names_key=bool(serial))
        done = await core.driver.exchange(call, facts.runtime)
        return _read_answer(done, None, sent_at)
    except APIError as error:
        return _read_answer(error.response, error, sent_at)
    except (httpx.RequestError, VerificationError, UsageError, OSError) as error:
        return shorten(printable(str(error) or type(error).__name__))


def _read_answer(response: httpx.Response, refusal: APIError | None, sent_at: float) -> Answer:
    texts = [
        response.headers.get(f"Wechatpay-{name}", "")
        for name in ("Timestamp", "Nonce", "Serial", "Signature")
    ]
    timestamp, nonce, serial, signature = texts
    message = join_lines(timestamp, nonce, response.content)
    signed = response.request.extensions.get(SIGNED_MESSAGE, b"")
    return Answer(response, refusal, signed, serial, message, signature, sent_at)
