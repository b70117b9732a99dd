"""The driver: sends a call and returns its verified answer, with and without an event loop.

* A call is built once. Each attempt signs the same body anew. `attempts` decides whether there is
  another attempt, `hosts` decides where it goes.
* The platform's keys are fetched if there are none, and once they are 12 hours old. They are also
  fetched if an answer names an unknown key: then that answer is verified once more, and nothing is
  sent twice.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import httpx

from ..concurrency.promise import Promise
from ..concurrency.runtime import SYNC, Runtime, is_loop_running, run_sync
from ..encoding.secret import Secret
from ..errors import APIError, CatalogError, UnknownSerial, warn
from ..request.build import RequestBuilder
from ..request.call import Call, Holder
from ..signing.refresh import KeyRefresher
from ..signing.signer import UNSIGNED
from .advice import Adviser
from .attempts import Attempt, Attempts
from .auth import SigningAuth, V2Auth, V3Auth, undecided
from .connections.network import Network
from .deadline import DEADLINE, Deadline
from .exceptions import CONNECT_ERRORS, closed_error
from .hosts import Hosts, Switch
from .instrumentation import TRACE, Emitter
from .responses import Response
from .retry import Retry

if TYPE_CHECKING:
    from .connections.channel import Channel

_ACCEPTED = 202
_SERVER_ERROR = 500


#: Called before each call of each client of this process: asks a person whether it may be sent, and
#: raises if it may not. A prompt sets it.
confirm: Callable[[Driver, Call], None] | None = None


class DriverSettings(NamedTuple):
    """How hard a client tries.

    Attributes:
        retry: How often and when a call is sent again; None for never.
        deadline: Seconds for all attempts of a call; None for no end.
        timeouts: Seconds for each phase of an attempt.
        hosts: Where it is sent.
        emitter: Takes the events.
    """

    retry: Retry | None
    deadline: float | None
    timeouts: Mapping[str, float | None]
    hosts: Hosts
    emitter: Emitter


class Keys(Protocol):
    """What calls are built, signed and verified with.

    Attributes:
        builder: Builds their requests.
        auth: Signs and verifies APIv3, unless a call has its own signer or verifier.
        secret: The key of APIv2; None if there is none.
        refresher: Fetches the platform's keys.
    """

    @property
    def builder(self) -> RequestBuilder: ...
    @property
    def auth(self) -> V3Auth: ...
    @property
    def secret(self) -> Secret | None: ...
    @property
    def refresher(self) -> KeyRefresher: ...


class _Prepared(NamedTuple):
    """What all attempts of a call have in common."""

    keys: Keys
    channel: Channel
    request: httpx.Request
    auth: SigningAuth
    stream: bool


class Driver:
    """Sends calls, with and without an event loop.

    Args:
        keys: The keys; a call that has begun keeps those that it began with.
        network: What the requests are sent through.
        settings: How hard the driver tries.
    """

    def __init__(self, keys: Holder[Keys], network: Network, settings: DriverSettings) -> None:
        self._keys = keys
        self.network = network
        self._settings = settings
        self.hosts = settings.hosts
        self.emitter = settings.emitter
        self._adviser = Adviser(lambda: keys.current.builder.keys, lambda: keys.current.auth.mchid)

    @property
    def mchid(self) -> str:
        """The number of the merchant, or of the brand, as whom calls are signed."""
        return self._keys.current.auth.mchid

    def build(self, call: Call) -> httpx.Request:
        """Return a call's signed request, without sending it.

        Raises:
            UsageError: The signer is async, or there is no key to encrypt a value with.
        """
        keys = self._keys.current
        request = keys.builder.build(call, self._settings.timeouts)
        auth = _choose_auth(keys, call)
        if isinstance(auth, V3Auth):
            auth.sign(request)
        return request

    def send(self, call: Call) -> Response:
        """Send a call, and return its verified answer.

        Raises:
            UsageError: The client is closed, or has no transport, signer or hook for sync calls;
                nothing was sent.
            APIError: The platform refused: status 400 or above, or FAIL in an answer of APIv2. An
                `Undecided` if it has accepted the call, and not carried it out.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; a note says what may have been sent.
        """
        return run_sync(self.exchange(call, SYNC))

    def promise(self, call: Call) -> Promise[Response]:
        """Return the promise of sending a call."""
        if self.network.is_closed:
            raise closed_error()
        return Promise(CallSource(self, call))

    async def exchange(self, call: Call, runtime: Runtime, stream: bool = False) -> Response:
        """Send a call in a runtime.

        Args:
            call: The call.
            runtime: Where its waiting happens.
            stream: Whether an answer that carries no signature is left unread.
        """
        if confirm is not None:
            confirm(self, call)
        settings = self._settings
        seconds = call.policy.deadline or settings.deadline
        deadline = None if seconds is None else Deadline(seconds)
        attempts = Attempts(
            call,
            settings.retry if call.policy.may_retry else None,
            deadline,
            settings.emitter,
            self._adviser,
            self.network.is_certainly_unsent,
        )
        with attempts:
            preparing = self._prepare(call, runtime, stream)
            prepared = await (
                preparing if deadline is None else deadline.enforce(preparing, runtime)
            )
            while True:
                with (attempt := attempts.next()):
                    response = await self._attempt(call, prepared, attempts, attempt, runtime)
                    if response.status_code == _ACCEPTED:
                        await _refuse_accepted(call, response, runtime)
                    if deadline is not None:
                        deadline.lift()
                    return response
                await runtime.sleep(attempt.pause)

    async def _prepare(self, call: Call, runtime: Runtime, stream: bool) -> _Prepared:
        keys, timeouts = self._keys.current, self._settings.timeouts
        if runtime is SYNC:
            channel = self.network.sync_channel or self.network.open_sync_channel()
            if self.network.warns_of_loops and is_loop_running():
                self._warn_of_loop(call)
        else:
            channel = await self.network.async_channel()
        if (
            call.verifier is None
            and (call.v2 is None or call.sensitive)
            and keys.refresher.due_at < math.inf
            and keys.refresher.clock() >= keys.refresher.due_at
        ):
            await keys.refresher.prepare(runtime)
        if call.media is None:
            request = keys.builder.build(call, timeouts)
        else:  # the file is read for its digest
            request = await runtime.run(keys.builder.build, call, timeouts)
        return _Prepared(keys, channel, request, _choose_auth(keys, call, stream), stream)

    def _warn_of_loop(self, call: Call) -> None:
        """Warn, once, that a sync call blocks the event loop, unless it is a notebook's."""
        self.network.warns_of_loops = False
        if "ipykernel.kernelapp" not in sys.modules:  # a notebook's cells are expected to wait
            verb = f"{call.method.lower()}_async"
            warn(
                f"{call} is a sync call, and blocks the running event loop until it is answered:"
                f" await {verb}(…) there; for a download, await download_async(…); and await a"
                " promise in place of its wait(). This client doesn't warn again.",
                RuntimeWarning,
            )

    async def _attempt(
        self,
        call: Call,
        prepared: _Prepared,
        attempts: Attempts,
        attempt: Attempt,
        runtime: Runtime,
    ) -> Response:
        """Send the request to the host that is used now, and tell `hosts` what came of it."""
        self.network.refuse_closed()
        hosts, origin, deadline = self.hosts, None, attempts.deadline
        if call.on_primary:
            origin = hosts.primary
            if not hosts.is_calm:
                if switch := hosts.return_if_due():
                    attempt.note_switch(switch)
                origin = hosts.choose(attempts.is_repeatable)
        request = _request_of_attempt(prepared.request, origin, hosts.primary, deadline, attempt)
        try:
            sending = self._send(call, prepared, request, runtime)
            response = await (sending if deadline is None else deadline.enforce(sending, runtime))
        except Exception as error:
            if origin is not None and (switch := self._judge_host(origin, error, attempt)):
                attempt.note_switch(switch)
            raise
        if (
            origin is not None
            and not hosts.is_calm
            and (switch := hosts.note_answer(origin, attempt.sent_at))
        ):
            attempt.note_switch(switch)
        if attempts.is_traced and response.verified:
            attempt.note_verified(response.headers.get("Wechatpay-Serial", ""))
        return response

    def _judge_host(self, origin: str, error: Exception, attempt: Attempt) -> Switch | None:
        """Tell `hosts` what an error says about a host."""
        if isinstance(error, APIError) and error.status < _SERVER_ERROR:
            return self.hosts.note_answer(origin, attempt.sent_at)
        if attempt.blames_network(error):
            is_certain = isinstance(error, CONNECT_ERRORS)
            return self.hosts.note_failure(origin, attempt.sent_at, is_certain)
        return None

    async def _send(
        self, call: Call, prepared: _Prepared, request: httpx.Request, runtime: Runtime
    ) -> Response:
        keys, channel, _, auth, stream = prepared
        try:
            return await auth.exchange(request, channel, runtime, stream)
        except (UnknownSerial, APIError) as error:
            unknown = error if isinstance(error, UnknownSerial) else error.__cause__
            if call.verifier is not None or not isinstance(unknown, UnknownSerial):
                raise
            if not await keys.refresher.fetch_for_answer(unknown, runtime):
                raise
            if isinstance(error, APIError):
                await keys.auth.verify_refusal(error, runtime)
                raise error from None
            response = unknown.response
        # A stream is closed unread; a file may be requested twice.
        if stream or not isinstance(response, Response):
            return await self._send(call, prepared, request, runtime)
        await keys.auth.verify_signature(response, runtime)
        return response


def _choose_auth(keys: Keys, call: Call, stream: bool = False) -> SigningAuth:
    if call.v2 is None:
        return keys.auth.replace(call.signer, call.verifier, stream)
    is_unsigned = call.v2.unsigned or call.verifier is UNSIGNED
    not_xml = call.v2.not_xml or call.verifier is UNSIGNED
    secret = keys.secret or Secret("")
    return V2Auth(secret, unsigned=is_unsigned, streaming=stream, not_xml=not_xml)


def _request_of_attempt(
    request: httpx.Request,
    origin: str | None,
    primary: str,
    deadline: Deadline | None,
    attempt: Attempt,
) -> httpx.Request:
    """Return the request of one attempt: the same bytes, to the host that is used now."""
    extensions = {**request.extensions, TRACE: attempt}
    if deadline is not None:
        extensions |= {DEADLINE: deadline, "timeout": deadline.limit(extensions["timeout"])}
    if attempt.number == 1 and origin in (None, primary):
        request.extensions = extensions
        return request
    url = request.url
    if origin is not None:
        base = httpx.URL(origin)
        url = url.copy_with(scheme=base.scheme, host=base.host, port=base.port)
    headers = httpx.Headers(request.headers)
    if headers["Host"] == request.url.netloc.decode("ascii"):  # a caller's own Host stays
        headers["Host"] = url.netloc.decode("ascii")
    copy = httpx.Request(
        request.method, url, headers=headers, stream=request.stream, extensions=extensions
    )
    if isinstance(copy.stream, httpx.ByteStream):
        copy.read()
    return copy


async def _refuse_accepted(call: Call, response: Response, runtime: Runtime) -> None:
    """Raise if a 202 isn't the operation's answer for success.

    Then the platform has accepted the call, but not carried it out: it wants to get it once more.

    Raises:
        Undecided: It isn't, or the catalog doesn't know the operation.
    """
    from ..catalog.index import find_operation  # the catalog is loaded when it is needed

    try:
        operation = find_operation(call.method, call.path)
    except CatalogError:  # the call was sent: that its data can't be read must not hide the answer
        operation = None
    if operation is None or operation.status != _ACCEPTED:
        await runtime.close(response)
        raise undecided(response)


class CallSource:
    """The source of a verb's promise."""

    __slots__ = ("_call", "_driver")

    def __init__(self, driver: Driver, call: Call) -> None:
        self._driver = driver
        self._call = call

    def __call__(self, runtime: Runtime) -> Coroutine[Any, Any, Response]:
        return self._driver.exchange(self._call, runtime)

    def __str__(self) -> str:
        return str(self._call)
