"""A WSGI application that receives callbacks, and the same for a single request."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Coroutine, Iterable
from contextvars import copy_context
from http.client import responses
from typing import Any

from ...concurrency.background import BACKGROUND
from ...concurrency.runtime import SYNC, Runtime, is_awaitable, run_sync
from .delivery import STOPPED, Delivery, Job
from .headers import Headers
from .limits import MAX_BYTES, refuse, refuse_body, refuse_headers
from .response import CallbackResponse


class WSGIApp:
    """Receives callbacks as WSGI: see `Callbacks.wsgi`."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._settings = settings = delivery.settings
        self._worker = _ThreadWorker(settings.lease)

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., object]
    ) -> Iterable[bytes]:
        """Serve one request, whatever its path."""
        request = _refuse(environ) or _read_body(environ)
        answer = self.respond(environ, request) if isinstance(request, bytes) else request
        headers = {**answer.headers, "Content-Length": str(len(answer.body))}
        start_response(f"{answer.status} {responses.get(answer.status, '')}", [*headers.items()])
        return [answer.body]

    def respond(self, headers: Headers, body: bytes) -> CallbackResponse:
        """Return the answer to one request: for a view, or for a cloud function.

        Args:
            headers: As for `Callbacks.receive`.
            body: As for `Callbacks.receive`.
        """
        end = time.monotonic() + self._settings.timeout
        job = run_sync(self._delivery.accept(headers, body, self._worker))
        if isinstance(job, CallbackResponse):
            return job
        ended, answers = threading.Event(), list[CallbackResponse]()

        def run(job: Job) -> None:
            try:
                answers.append(run_sync(self._delivery.run(job, self._worker)))
            finally:
                ended.set()

        # In a thread of its own: the handlers go on if they take longer than the answer may.
        thread = threading.Thread(target=copy_context().run, args=(run, job), name="callback")
        try:
            thread.start()
        except (RuntimeError, MemoryError) as error:  # the process has too many threads, or ends
            return run_sync(self._delivery.give_up(job, error, self._worker))
        if self._settings.answer == "first":
            return job.callback.ok()
        if not ended.wait(max(0, end - time.monotonic())):
            return job.busy()
        return answers[0] if answers else job.failed()


class _ThreadWorker:
    """Calls in this thread, and awaits on an event loop in another thread."""

    runtime: Runtime = SYNC

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    async def call(
        self, function: Callable[..., Any], *arguments: object, seconds: float | None = None
    ) -> Any:
        seconds = self._seconds if seconds is None else max(0, seconds)
        try:
            result = function(*arguments)
            return BACKGROUND.run(result, seconds) if is_awaitable(result) else result
        except (Exception, KeyboardInterrupt):
            raise
        except BaseException as error:  # it must be answered and logged as any other failure
            raise RuntimeError(STOPPED.format(type(error).__name__)) from error

    async def finish(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        await function()


def _refuse(environ: dict[str, Any]) -> CallbackResponse | None:
    sizes = (
        len(name) + len(value)
        for name, value in environ.items()
        if name.startswith(("HTTP_", "CONTENT_")) and isinstance(value, str)
    )
    length = environ.get("CONTENT_LENGTH") or ""
    answer = refuse_headers(environ["REQUEST_METHOD"], sizes, [length] if length else [])
    if answer is None and not length and not environ.get("wsgi.input_terminated"):
        return refuse(411, "the Content-Length is missing")
    return answer


def _read_body(environ: dict[str, Any]) -> bytes | CallbackResponse:
    """Return the body; or the answer, if it is refused."""
    length = environ.get("CONTENT_LENGTH")
    try:
        body: bytes = environ["wsgi.input"].read(int(length) if length else MAX_BYTES + 1)
    except OSError:
        return refuse(400, "the body did not come")
    if length and len(body) < int(length):
        return refuse(400, "the body is incomplete")
    return refuse_body(body) or body
