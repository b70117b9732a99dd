"""A client on bad days, for as long as it takes to see whether it forgets them.

Calls of both worlds and both APIs, to a transport that gives recorded answers of the platform, or
at random refuses, fails, answers with what can't be trusted, or is slow enough to be cancelled.
What may be sent again is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from random import Random
from typing import Any

import httpx

import chainpay
from tests.mutations import mutated
from tests.tampering import Answer, Judge, Sample

__all__ = ["Weather", "calls"]

_NAME = "X-Sample"  # says which answer a call should have
_TOGETHER = 10

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


class Weather(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers as the platform did, or not.

    Args:
        judge: Has the recorded answers.
        random: Decides what happens.
    """

    def __init__(self, judge: Judge, random: Random) -> None:
        self._judge = judge
        self._random = random
        self._samples = {sample.name: sample for sample in judge.samples}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        sample = self._samples[request.headers[_NAME]]
        match self._random.randrange(8):
            case 0:
                raise self._random.choice(_FAILURES)("a bad day", request=request)
            case 1:
                status, body = self._random.choice(_REFUSALS)
                answer = Answer(status, (), body)
            case 2:
                _, answer = mutated(self._random, sample, self._judge)
            case _:
                answer = sample.answer
        stream = httpx.ByteStream(answer.body)
        return httpx.Response(answer.status, headers=list(answer.headers), stream=stream)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(self._random.randrange(3)):
            await asyncio.sleep(0)
        return self.handle_request(request)


def calls(judge: Judge, random: Random, **others: Any) -> Generator[str, None, None]:
    """Make one call after the other, in all worlds, through one client; yield what came of each.

    Args:
        judge: Has the recorded answers, and the arguments of the client.
        random: Decides what is called, how, and what is answered.
        others: Arguments of `chainpay.Client` beside those.

    Yields:
        The name of the error's type, or of the answer's.
    """
    retry = chainpay.Retry(attempts=2, pause=1e-5)
    given = {**judge.given, "transport": Weather(judge, random), "retry": retry, **others}
    with chainpay.Client(**given) as client, asyncio.Runner() as runner:
        worlds = (
            lambda: _sync(client, random, judge.samples),
            lambda: _waiting(client, random, judge.samples),
            lambda: runner.run(_together(client, random, judge.samples)),
            lambda: runner.run(_together(client, random, judge.samples)),
            lambda: asyncio.run(_together(client, random, judge.samples)),
        )
        while True:
            yield from random.choice(worlds)()


def _verb(client: chainpay.Client, random: Random, samples: list[Sample], suffix: str = "") -> Any:
    """Return what makes a random call."""
    sample = random.choice(samples)
    call = sample.call
    options = {**call.options, "headers": {**call.options.get("headers", {}), _NAME: sample.name}}
    verb = getattr(client.chain(call.path), f"{call.method.lower()}{suffix}")
    return lambda: verb(**options)


def _sync(client: chainpay.Client, random: Random, samples: list[Sample]) -> list[str]:
    return [_outcome(_verb(client, random, samples)) for _ in range(_TOGETHER)]


def _waiting(client: chainpay.Client, random: Random, samples: list[Sample]) -> list[str]:
    """Promises, with callbacks."""
    done = []
    for _ in range(_TOGETHER):
        promise = _verb(client, random, samples, "_async")()
        done.append(_outcome(promise.then(lambda answer: answer).wait))
    return done


def _outcome(call: Callable[[], object]) -> str:
    try:
        return type(call()).__name__
    except (chainpay.ChainpayError, httpx.RequestError) as error:
        return type(error).__name__


async def _together(client: chainpay.Client, random: Random, samples: list[Sample]) -> list[str]:
    """Tasks at once, some of them cancelled on the way."""

    async def one() -> object:
        return await _verb(client, random, samples, "_async")()

    tasks = [asyncio.create_task(one()) for _ in range(_TOGETHER)]
    for _ in range(random.randrange(4)):
        await asyncio.sleep(0)
    if random.random() < 0.3:
        random.choice(tasks).cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    return [type(one).__name__ for one in done]
