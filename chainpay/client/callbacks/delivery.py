"""What happens to a callback that was posted: received, claimed, handled, answered.

* It is handled at most once at a time, and not again once all its handlers have succeeded. If a
  handler fails, the platform is told so, and sends the callback again. Of several handlers, those
  that have succeeded are not called again.
* The platform wants its answer within five seconds. A handler that takes longer goes on, while the
  answer says that the callback shall be sent again. It is still claimed then, so nobody else
  handles it; when it has ended, the next delivery is answered with success.
* A callback without a handler is answered with failure: an answer of success can't be taken back,
  and the platform gives up by itself, after 15 times in 24 hours.
"""

from __future__ import annotations

import logging
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from ...concurrency.fork import call_after_fork
from ...concurrency.runtime import Runtime
from ...errors import ChainpayError, UsageError
from ...request.options import check_seconds
from .callback import Callback
from .handlers import Handler, event_name
from .headers import Headers
from .limits import is_v2
from .response import FAIL, CallbackResponse, response_v2
from .stores import Store, callback_keys

_log = logging.getLogger("chainpay")

_MAX_JOBS = 100  # callbacks of one event that are handled at once in this process
STOPPED = "{} was raised here, and not because this task was cancelled"
_FAILED = "处理失败"
_BUSY = "正在处理"


class Worker(Protocol):
    """Where functions are called: in threads, or on an event loop."""

    runtime: Runtime

    async def call(
        self, function: Callable[..., Any], *arguments: object, seconds: float | None = None
    ) -> Any:
        """Call a function; if it is async, await its result.

        Args:
            function: The function. What it raises is an `Exception`, unless this task is cancelled.
            arguments: Its arguments.
            seconds: How long it may be awaited; by default as long as a lease.
        """
        ...

    async def finish(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Await an async function to its end, also if this task is cancelled meanwhile."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of an application.

    Attributes:
        store: Remembers what was handled.
        answer: ``after`` the handlers have ended, or ``first``.
        timeout: Seconds from the request to its answer.
        lease: Seconds that a claim lasts.
    """

    store: Store
    answer: Literal["after", "first"]
    timeout: float
    lease: float

    def __post_init__(self) -> None:
        if self.answer not in ("after", "first"):
            raise UsageError(f"answer= is 'after' or 'first', not {self.answer!r}")
        check_seconds(self.timeout, "timeout=")
        check_seconds(self.lease, "lease=")


@dataclass(frozen=True, slots=True)
class Job:
    """A callback that was claimed, with its handlers.

    Attributes:
        callback: The callback.
        handlers: Its handlers.
        keys: The names under which it was claimed.
        until: When the claim ends, in seconds since 1970.
        end: The same, by `time.monotonic`.
    """

    callback: Callback[Any]
    handlers: Sequence[Handler]
    keys: Sequence[str]
    until: float
    end: float

    def busy(self) -> CallbackResponse:
        """Return the answer while the callback is still being handled."""
        return self.callback.fail(_BUSY)

    def failed(self) -> CallbackResponse:
        """Return the answer if a handler has failed."""
        return self.callback.fail(_FAILED)


class Delivery:
    """Receives and hands over what is posted to one application.

    Args:
        receive: Returns the callback of headers and a body.
        find_handlers: Returns the handlers of a callback.
        fail: Returns the answer to a callback that was not received.
        settings: The options.
    """

    def __init__(
        self,
        receive: Callable[[Headers, bytes, Runtime], Awaitable[Callback[Any]]],
        find_handlers: Callable[[Callback[Any]], list[Handler]],
        fail: Callable[[Exception | str], CallbackResponse],
        settings: Settings,
    ) -> None:
        self.settings = settings
        self._receive = receive
        self._find_handlers = find_handlers
        self._fail = fail
        self._store = settings.store
        self.after_fork()
        call_after_fork(self)

    def after_fork(self) -> None:
        """Forget what the parent is handling; called in the child of a fork."""
        self._running: set[str] = set()
        self._jobs: Counter[str] = Counter()  # by event

    async def accept(self, headers: Headers, body: bytes, worker: Worker) -> CallbackResponse | Job:
        """Return the claimed callback; or the answer, if there is nothing to handle."""
        try:
            callback = await self._receive(headers, body, worker.runtime)
        except Exception as error:
            return self._refuse(error, body)
        handlers = self._find_handlers(callback)
        if not handlers:
            _log.error(
                "the callback %s has no handler, so the platform sends it again: add one with %s,"
                " or with client.callbacks.on() for all other events",
                _describe(callback),
                _suggest(callback),
            )
            return callback.fail("没有处理程序")
        try:
            return await self._claim(callback, handlers, worker)
        except Exception as error:
            _log.error("the store of callbacks failed; it is sent again", exc_info=error)
            return callback.fail(_FAILED)

    def _refuse(self, error: Exception, body: bytes) -> CallbackResponse:
        if isinstance(error, UsageError) or not isinstance(error, ChainpayError):
            _log.error("a callback could not be received; it is sent again", exc_info=error)
            return self._fail(_FAILED)
        answer = self._fail(error)
        message = "验签失败" if answer.status == 401 else _FAILED
        return response_v2(FAIL, message, {}, answer.status) if is_v2(body) else answer

    async def _claim(
        self, callback: Callback[Any], handlers: Sequence[Handler], worker: Worker
    ) -> CallbackResponse | Job:
        keys = callback_keys(callback)
        if not self._running.isdisjoint(keys):
            return callback.fail(_BUSY)
        event = event_name(callback)
        if self._jobs[event] >= _MAX_JOBS:
            _log.error(
                "the callback %s is not handled now, and sent again: %s callbacks of this event are"
                " being handled. If that lasts, its handlers hang: let them time out",
                _describe(callback),
                self._jobs[event],
            )
            return callback.fail(_BUSY)
        # No two claims have the same time, so each can be released without touching another.
        until = time.time() + self.settings.lease + random.random() / 1000
        end = time.monotonic() + self.settings.lease
        claimed: list[str] = []
        verdict: object = False
        try:
            for key in keys:
                verdict = await worker.call(self._store.claim, key, until)
                if not verdict or verdict == "done":
                    break
                claimed.append(key)
        finally:
            if len(claimed) < len(keys):
                await self._end_all(claimed, until, verdict == "done", worker)
        if len(claimed) == len(keys):
            return Job(callback, handlers, keys, until, end)
        is_done = verdict == "done"
        _log.info("the callback %s %s", _describe(callback), "came again" if is_done else "is busy")
        return callback.ok() if is_done else callback.fail(_BUSY)

    async def run(self, job: Job, worker: Worker) -> CallbackResponse:
        """Call the handlers of a claimed callback, and return its answer. This raises nothing."""
        event = event_name(job.callback)
        self._running.update(job.keys)
        self._jobs[event] += 1
        is_success = False
        try:
            answer = await self._call_all(job, worker)
            is_success = answer.is_success
        except (Exception, SystemExit) as error:  # sys.exit() in a handler ends no server
            _log.error("a handler of %s failed", _describe(job.callback), exc_info=error)
            answer = job.failed()
        finally:
            try:
                await self._end_all(job.keys, job.until, is_success, worker)
            finally:
                self._running.difference_update(job.keys)
                self._jobs[event] -= 1
        if time.time() > job.until:
            _log.error(
                "the handlers of %s took longer than lease=%s seconds, so another worker may have"
                " called them too: make lease= longer",
                _describe(job.callback),
                self.settings.lease,
            )
        return answer

    async def give_up(self, job: Job, error: Exception | None, worker: Worker) -> CallbackResponse:
        """Release a claim without calling the handlers, and return the answer."""
        _log.error(
            "the handlers of %s could not be called; it is sent again",
            _describe(job.callback),
            exc_info=error,
        )
        await self._end_all(job.keys, job.until, False, worker)
        return job.failed()

    async def _call_all(self, job: Job, worker: Worker) -> CallbackResponse:
        answer = job.callback.ok()
        first, *others = job.handlers
        if not others:
            return _read_result(await self._call(first, job, worker), answer)
        for handler in job.handlers:
            key = f"{job.keys[-1]}/{handler.name}"
            verdict = await worker.call(self._store.claim, key, job.until)
            if verdict == "done":
                continue
            if not verdict:  # the lease has ended, and another worker calls it
                return job.busy()
            is_success = False
            try:
                if handler is not first and time.monotonic() >= job.end:
                    raise TimeoutError(
                        f"lease={self.settings.lease} seconds were over before {handler.name} was"
                        " called; it is called when the callback comes again: make lease= longer"
                    )
                answer = _read_result(await self._call(handler, job, worker), answer)
                is_success = answer.is_success
            finally:
                await self._end_all([key], job.until, is_success, worker)
            if not is_success:
                break
        return answer

    async def _call(self, handler: Handler, job: Job, worker: Worker) -> object:
        """Call a handler for as long as the claim lasts."""
        seconds = job.end - time.monotonic()
        return await worker.call(handler.function, job.callback, seconds=seconds)

    async def _end_all(
        self, keys: Iterable[str], until: float, is_success: bool, worker: Worker
    ) -> None:
        async def end() -> None:
            for key in keys:
                await self._end(key, until, is_success, worker)

        try:
            await worker.finish(end)
        except Exception as error:
            # What was handled is answered with success all the same, so that it isn't sent again.
            _log.error("the store of callbacks failed", exc_info=error)

    async def _end(self, key: str, until: float, is_success: bool, worker: Worker) -> None:
        """Mark a claim as done, or release it, if the store can."""
        if is_success:
            await worker.call(self._store.done, key)
            return
        release = getattr(self._store, "release", None)
        if release is not None:
            await worker.call(release, key, until)


def _describe(callback: Callback[Any]) -> str:
    """Return what a log calls a callback: its event and its number, as far as it has them."""
    return f"{event_name(callback) or 'of APIv2'} {callback.id}".rstrip()


def _suggest(callback: Callback[Any]) -> str:
    """Return the line that adds a handler."""
    if not event_name(callback):
        return "client.callbacks.on()"
    options = f", original_type={callback.original_type!r}" if callback.original_type else ""
    if callback.api == "v2" and callback.event_type:
        options = ", api='v2'"  # v3 may have an event of this name
    return f"client.callbacks.on({event_name(callback)!r}{options})"


def _read_result(result: object, answer: CallbackResponse) -> CallbackResponse:
    return result if isinstance(result, CallbackResponse) else answer
