"""A client on bad days, for as long as it takes to see whether it forgets them.

Calls of both worlds, one after the other and ten at once, on an event loop that stays and on others
that end; some are cancelled, and what may be sent again is. They go to whatever the client has for
a platform: `bad_days` has a transport that gives recorded answers, or at random refuses, fails, or
answers with what can't be trusted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from random import Random
from typing import Any

import httpx

import chainpay
from tests.storms.mutations import mutated
from tests.storms.tampering import Answer, Call, Judge

__all__ = ["RETRY", "bad_days", "calls"]

RETRY = chainpay.Retry(attempts=2, pause=1e-5)
"""Asks again at once."""

_NAME = "X-Sample"  # says which answer a call should have
_TOGETHER = 10

Outcomes = Generator[str, None, None]

_REFUSALS = (
    (400, b'{"code":"PARAM_ERROR","message":"wrong","detail":{"field":"/a"}}'),
    (401, b'{"code":"SIGN_ERROR","message":"wrong"}'),
    (429, b'{"code":"FREQUENCY_LIMITED","message":"slow down"}'),
    (500, b'{"code":"SYSTEM_ERROR","message":"later"}'),
    (502, b"<html><body>Bad Gateway</body></html>"),
    (503, b""),
)
_FAILURES = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.ReadError,
    httpx.ReadTimeout,
    httpx.RemoteProtocolError,
    httpx.WriteError,
)


class _Weather(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers as the platform did, or not."""

    def __init__(self, judge: Judge, random: Random) -> None:
        self._judge = judge
        self._random = random
        self._samples = {sample.name: sample for sample in judge.samples}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        sample = self._samples[request.headers[_NAME]]
        match self._random.randrange(10):
            case 0:
                raise self._random.choice(_FAILURES)("a bad day", request=request)
            case 1:
                status, body = self._random.choice(_REFUSALS)
                answer = Answer(status, (), body)
            case 2:
                _, answer = mutated(self._random, sample, self._judge)
            case 3:
                answer = sample.answer._replace(status=202)  # accepted, not carried out
            case _:
                answer = sample.answer
        stream = httpx.ByteStream(answer.body)
        return httpx.Response(answer.status, headers=list(answer.headers), stream=stream)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(self._random.randrange(3)):
            await asyncio.sleep(0)
        return self.handle_request(request)


def bad_days(judge: Judge, random: Random, **others: Any) -> tuple[chainpay.Client, list[Call]]:
    """Return a client whose transport has such days, and what may be called through it.

    Args:
        judge: Has the recorded answers.
        random: Decides what happens.
        others: Arguments of `chainpay.Client` beside those that it needs.
    """
    given = {**judge.given, "transport": _Weather(judge, random), "retry": RETRY, **others}
    asked = [
        call._replace(
            options={**call.options, "headers": {**call.options.get("headers", {}), _NAME: name}}
        )
        for name, call, *_ in judge.samples
    ]
    return chainpay.Client(**given), asked


def calls(client: chainpay.Client, asked: list[Call], random: Random) -> Outcomes:
    """Make one call after the other, in all worlds, through one client; yield what came of each.

    Args:
        client: Makes them.
        asked: What is called, at random.
        random: Decides that, and how.

    Yields:
        The name of the error's type, or of the answer's.
    """
    with asyncio.Runner() as runner:
        worlds = (
            lambda: _sync(client, asked, random),
            lambda: _waiting(client, asked, random),
            lambda: runner.run(_together(client, asked, random)),
            lambda: runner.run(_together(client, asked, random)),
            lambda: asyncio.run(_together(client, asked, random)),
        )
        while True:
            yield from random.choice(worlds)()


def _sync(client: chainpay.Client, asked: list[Call], random: Random) -> list[str]:
    return [_outcome(lambda: random.choice(asked).through(client)) for _ in range(_TOGETHER)]


def _waiting(client: chainpay.Client, asked: list[Call], random: Random) -> list[str]:
    """Promises, with callbacks."""
    promises = [random.choice(asked).promise(client) for _ in range(_TOGETHER)]
    return [_outcome(promise.then(lambda answer: answer).wait) for promise in promises]


def _outcome(call: Callable[[], object]) -> str:
    try:
        return type(call()).__name__
    except (chainpay.ChainpayError, httpx.RequestError) as error:
        return type(error).__name__


async def _together(client: chainpay.Client, asked: list[Call], random: Random) -> list[str]:
    """Tasks at once, some of them cancelled on the way."""

    async def one() -> object:
        return await random.choice(asked).promise(client)

    tasks = [asyncio.create_task(one()) for _ in range(_TOGETHER)]
    for _ in range(random.randrange(4)):
        await asyncio.sleep(0)
    if random.random() < 0.3:
        random.choice(tasks).cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    return [type(one).__name__ for one in done]
