"""The delivery of callbacks: each is sent to the merchant when it is due, until it is received.

A callback is received if the answer is 200 or 204, within 5 seconds; of APIv2, if its XML says
SUCCESS as well. No redirect is followed. A few kilobytes of an answer are read. A callback is noted
as sent after the answer came: if the gateway is killed between, it is sent once more.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791902
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from typing import Any

import httpx

from ...encoding.xml import from_xml
from ...errors import ChainpayError, printable
from ..errors import RequestRefusal
from ..outbox import Outbox
from ..state.callbacks import Callback

_log = logging.getLogger("chainpay")
_PATIENCE = 5  # seconds for an answer
_GLANCE = 0.1  # seconds between two looks at what is due
_AT_ONCE = 20  # callbacks on their way
_MAX_ANSWER = 4096  # bytes that are read
_RECEIVED = (200, 204)
_NOT_KEPT = (ChainpayError, RequestRefusal)


async def deliver(outbox: Outbox, forward_to: str | None = None) -> None:
    """Deliver callbacks until the task is cancelled.

    Args:
        outbox: Has the callbacks.
        forward_to: Where all of them are sent; by default, each where its order says.
    """
    limits = httpx.Limits(max_connections=_AT_ONCE, max_keepalive_connections=0)
    on_their_way: set[str] = set()
    async with (
        httpx.AsyncClient(limits=limits, trust_env=False, timeout=_PATIENCE) as client,
        asyncio.TaskGroup() as group,
    ):

        async def send(callback: Callback) -> None:
            try:
                attempt, received = await _attempt(outbox, client, callback, forward_to)
                outbox.note(callback, attempt, received)
            except _NOT_KEPT as error:  # it was forgotten meanwhile, or the disk is full
                _log.warning("the callback %s isn't noted as sent: %s", callback.id, error)
            finally:
                on_their_way.discard(callback.id)

        while True:
            due: list[Callback] = []
            with suppress(RequestRefusal):  # the state can't be read, which was logged
                due = outbox.due()
            for callback in due:
                if len(on_their_way) < _AT_ONCE and callback.id not in on_their_way:
                    on_their_way.add(callback.id)
                    group.create_task(send(callback))
            await asyncio.sleep(_GLANCE)


async def _attempt(
    outbox: Outbox, client: httpx.AsyncClient, callback: Callback, forward_to: str | None
) -> tuple[dict[str, Any], bool]:
    """Send a callback once; return what came of it, and whether it was received."""
    attempt: dict[str, Any] = {}
    began = time.monotonic()
    try:
        headers, body = outbox.write(callback)
        async with asyncio.timeout(_PATIENCE):
            request = client.build_request(
                "POST", forward_to or callback.url, headers=headers, content=body
            )
            response = await client.send(request, stream=True)
            try:
                answer = await _read(response)
            finally:
                await response.aclose()
        attempt |= {"status": response.status_code, "answer": answer.decode("utf-8", "replace")}
        received = response.status_code in _RECEIVED and (
            not callback.is_v2 or from_xml(answer).get("return_code") == "SUCCESS"
        )
    except TimeoutError:
        attempt["error"], received = f"no answer within {_PATIENCE} seconds", False
    except (httpx.HTTPError, httpx.InvalidURL, ChainpayError, ValueError, OSError) as error:
        attempt["error"], received = printable(f"{type(error).__name__}: {error}"), False
    attempt["seconds"] = round(time.monotonic() - began, 3)
    return attempt, received


async def _read(response: httpx.Response) -> bytes:
    answer = bytearray()
    async for piece in response.aiter_raw():
        answer += piece
        if len(answer) >= _MAX_ANSWER:
            break
    return bytes(answer[:_MAX_ANSWER])
