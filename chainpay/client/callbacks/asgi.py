"""An ASGI application that receives callbacks: on asyncio and trio, alone or inside another one."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from contextvars import copy_context
from functools import partial
from typing import Any, TypeAlias

import anyio
import anyio.lowlevel

from ...concurrency.cancellation import call_in_thread, finish, is_cancelled
from ...concurrency.runtime import ASYNC, Runtime, current_trio, is_awaitable
from .delivery import STOPPED, Delivery, Job
from .headers import Headers
from .limits import MAX_BYTES, refuse, refuse_body, refuse_headers
from .response import CallbackResponse

_log = logging.getLogger("chainpay")

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Answer: TypeAlias = Callable[[CallbackResponse], Awaitable[None]]

_TASKS: set[asyncio.Task[None]] = set()  # an event loop keeps no task alive


class ASGIApp:
    """Receives callbacks as ASGI: see `Callbacks.asgi`."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._settings = settings = delivery.settings
        self._worker = _LoopWorker(settings.lease)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one request, whatever its path; or the start and the end of the server."""
        if scope["type"] == "lifespan":
            await _serve_lifespan(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await send({"type": f"{scope['type']}.close"})

    async def _serve(self, scope: Message, receive: Receive, send: Send) -> None:
        end = time.monotonic() + self._settings.timeout
        headers: list[tuple[bytes, bytes]] = list(scope["headers"])
        request = _refuse(scope["method"], headers) or await _read_body(
            receive, self._settings.timeout
        )
        if isinstance(request, bytes):
            job = await self._delivery.accept(headers, request, self._worker)
            if isinstance(job, Job):
                await self._run(job, end, partial(_answer, send))
            else:
                await _answer(send, job)
        elif request is not None:
            await _answer(send, request)

    async def respond(self, headers: Headers, body: bytes) -> CallbackResponse:
        """Return the answer to one request: for a view, or for a cloud function.

        Handlers that take longer go on as a task of the event loop.

        Args:
            headers: As for `Callbacks.receive`.
            body: As for `Callbacks.receive`.
        """
        end = time.monotonic() + self._settings.timeout
        job = await self._delivery.accept(headers, body, self._worker)
        if isinstance(job, CallbackResponse):
            return job
        answered, answers = anyio.Event(), list[CallbackResponse]()

        async def answer(response: CallbackResponse) -> None:
            answers.append(response)
            answered.set()

        _start(partial(self._run, job, end, answer))
        await answered.wait()
        return answers[0]

    async def _run(self, job: Job, end: float, answer: Answer) -> None:
        """Answer when the handlers have ended, or when the time is over; then they go on."""
        if self._settings.answer == "first":
            try:
                await answer(job.callback.ok())
            except BaseException:  # the server stops
                await self._delivery.give_up(job, None, self._worker)
                raise
            await self._delivery.run(job, self._worker)
            return
        ended, answers = anyio.Event(), [job.busy()]

        async def run() -> None:
            answers.append(await self._delivery.run(job, self._worker))
            ended.set()

        async with anyio.create_task_group() as group:
            group.start_soon(run)
            with anyio.move_on_after(end - time.monotonic()):
                await ended.wait()
            await answer(answers[-1])


def _start(function: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Start a task of the event loop, which goes on when the caller has returned."""
    if trio := current_trio():
        trio.lowlevel.spawn_system_task(function, context=copy_context())
        return
    task = asyncio.get_running_loop().create_task(function())
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


class _LoopWorker:
    """Awaits what is async, and calls in a thread what isn't."""

    runtime: Runtime = ASYNC

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    async def call(
        self, function: Callable[..., Any], *arguments: object, seconds: float | None = None
    ) -> Any:
        seconds = self._seconds if seconds is None else max(0, seconds)
        try:
            if _is_async(function):
                with anyio.fail_after(seconds):
                    return await function(*arguments)
            result = await call_in_thread(function, *arguments)
            if not is_awaitable(result):
                return result
            with anyio.fail_after(seconds):
                return await result
        except asyncio.CancelledError as error:
            if is_cancelled():
                raise
            raise RuntimeError(STOPPED.format(type(error).__name__)) from error

    async def finish(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        await finish(function)


def _is_async(function: object) -> bool:
    if inspect.iscoroutinefunction(function):
        return True
    method = vars(type(function)).get("__call__")  # of an object that is called
    return inspect.iscoroutinefunction(method)


def _refuse(method: str, headers: list[tuple[bytes, bytes]]) -> CallbackResponse | None:
    sizes = (len(name) + len(value) for name, value in headers)
    lengths = (value.decode("latin-1") for name, value in headers if name == b"content-length")
    return refuse_headers(method, sizes, lengths)


async def _read_body(receive: Receive, seconds: float) -> bytes | CallbackResponse | None:
    """Return the body; or the answer, if it is refused; or None, if the other side has gone."""
    body = bytearray()
    with anyio.move_on_after(seconds):
        while len(body) <= MAX_BYTES:
            message = await receive()
            if message["type"] != "http.request":
                return None
            body += message.get("body", b"")
            if not message.get("more_body", False):
                break
            await anyio.lowlevel.checkpoint()  # `receive` of some servers never pauses
        return refuse_body(bytes(body)) or bytes(body)
    return refuse(408, "the body did not come in time")


async def _answer(send: Send, answer: CallbackResponse) -> None:
    headers = {**answer.headers, "Content-Length": str(len(answer.body))}
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    try:
        await send({"type": "http.response.start", "status": answer.status, "headers": raw})
        await send({"type": "http.response.body", "body": answer.body})
    except Exception as error:  # whatever a server raises: it must not stop a handler
        _log.warning("the answer to a callback could not be sent", exc_info=error)


async def _serve_lifespan(receive: Receive, send: Send) -> None:
    kind = ""
    while kind != "lifespan.shutdown":
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
