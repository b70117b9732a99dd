"""The driver: sends what is written, and returns what is verified, in both worlds by one code.

* The only I/O is `httpx.Client.send`, awaited or not.
* A call is written once. Each attempt signs it anew, with the very same body; `attempts` says
  whether there is another one, `hosts` where it goes.
* The platform's keys are fetched if there are none, once they are 12 hours old, and when an answer
  names one that is unknown: then that very answer is verified once more, and nothing is sent twice.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, NamedTuple, TypeVar

import httpx

from ..concurrency.promise import Promise
from ..concurrency.runtime import ASYNC, SYNC, Runtime, maybe_await, run_sync
from ..errors import APIError, UnknownSerial, UsageError
from ..request.build import RequestBuilder
from ..request.call import Call
from ..signing.refresh import KeyRefresher
from ..signing.signer import UNSIGNED
from .attempts import ATTEMPTS, OVER, Attempts
from .auth import VERIFIED, SigningAuth, V2Auth, V3Auth
from .clients import Clients
from .exceptions import CONNECT_ERRORS, NOT_SENT_ERRORS
from .hosts import Hosts
from .instrumentation import Emitter
from .retry import Retry

__all__ = ["Driver", "RetrySettings", "is_accepted_only"]

T = TypeVar("T")

_ACCEPTED = 202
_SERVER_ERROR = 500
_GRACE = 0.05  # seconds: a phase's own timeout, if it comes first, says more


class RetrySettings(NamedTuple):
    """How hard a client tries.

    Attributes:
        retry: How often and when a call is sent again; None for never.
        deadline: Seconds for all attempts of a call; None for no end.
        hosts: Where it is sent.
        emitter: Who hears of it.
    """

    retry: Retry | None
    deadline: float | None
    hosts: Hosts
    emitter: Emitter


class _Prepared(NamedTuple):
    """What every attempt of a call has in common."""

    client: Any  # httpx.Client, or AsyncClient
    request: httpx.Request
    auth: SigningAuth
    stream: bool


class Driver:
    """Sends calls, in both worlds.

    Args:
        writer: Writes their requests.
        v3: Signs and verifies APIv3, unless a call has its own signer or verifier.
        secret: The key of APIv2; empty if the client has none.
        connections: What is sent through.
        refresher: Fetches the platform's keys.
        persistence: How hard it tries.
    """

    def __init__(
        self,
        writer: RequestBuilder,
        v3: V3Auth,
        secret: bytes,
        connections: Clients,
        refresher: KeyRefresher,
        persistence: RetrySettings,
    ) -> None:
        self._writer = writer
        self._v3 = v3
        self._secret = secret
        self.connections = connections
        self._refresher = refresher
        self._persistence = persistence
        self.hosts = persistence.hosts

    def build(self, call: Call) -> httpx.Request:
        """Return a call's signed request, without sending it.

        Raises:
            UsageError: The signer is async, or there is no key to seal a value with.
        """
        request = self._writer.write(call)
        auth = self._auth(call)
        if isinstance(auth, V3Auth):
            auth.sign(request)
        return request

    def send(self, call: Call) -> httpx.Response:
        """Send a call, and return its verified answer.

        Raises:
            UsageError: The client is closed, or lacks a transport, signer or hook of this world;
                nothing was sent.
            APIError: The platform refused: status 400 or above, or FAIL in an answer of APIv2.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; a note says what may have been sent.
        """
        return run_sync(self.exchange(call, SYNC))

    async def send_async(self, call: Call) -> httpx.Response:
        """Send a call on the running event loop, and return its verified answer.

        Raises are those of `send`.
        """
        return await self.exchange(call, ASYNC)

    async def exchange(self, call: Call, runtime: Runtime, stream: bool = False) -> httpx.Response:
        """Send a call in a world; the answer to `stream` isn't read if it carries no signature."""
        attempts = self._begin(call)
        with attempts.settling():
            prepared = await _in_time(self._prepare(call, runtime, stream), attempts, runtime)
            while True:
                attempts.begin()
                try:
                    response = await self._attempt(call, prepared, attempts, runtime)
                    undone = is_accepted_only(call.method, call.path, response)
                    pause = attempts.accepted(response) if undone else None
                    if pause is None:
                        attempts.ends = None  # who reads a file takes his time
                        return response
                    await runtime.close(response)
                except Exception as error:
                    pause = attempts.failed(error, self.connections.know_unsent(error))
                    if pause is None:
                        raise
                attempts.repeats(pause)
                await runtime.sleep(pause)

    def _begin(self, call: Call) -> Attempts:
        retry, deadline, _, emitter = self._persistence
        return Attempts(
            (call.method, call.path),
            retry if call.policy.retries else None,
            call.policy.same_number,
            call.policy.deadline or deadline,
            emitter,
        )

    async def _prepare(self, call: Call, runtime: Runtime, stream: bool) -> _Prepared:
        client = (
            self.connections.client() if runtime is SYNC else await self.connections.async_client()
        )
        if call.verifier is None and (call.v2 is None or call.sensitive):
            await self._refresher.prepare(runtime)
        if call.media is None:
            request = self._writer.write(call)
        else:  # its file is read, for the digest
            request = await runtime.run(self._writer.write, call)
        return _Prepared(client, request, self._auth(call, stream), stream)

    async def _attempt(
        self, call: Call, prepared: _Prepared, attempts: Attempts, runtime: Runtime
    ) -> httpx.Response:
        hosts, origin = self.hosts, None
        if call.on_primary:
            before = hosts.current
            origin = hosts.choose(attempts.repeatable)
            if hosts.current != before:  # it is an hour ago
                self._switched(before, attempts)
        request = _addressed(prepared.request, origin, hosts.primary, attempts)
        try:
            response: httpx.Response = await _in_time(
                self._send(call, prepared, request, runtime), attempts, runtime
            )
        except Exception as error:
            if origin is not None:
                self._note(origin, error, attempts)
            raise
        if origin is not None:
            self._switched(hosts.answered(origin, attempts.sent), attempts)
        if attempts.listened and VERIFIED in response.extensions:
            attempts.verified(response.headers.get("Wechatpay-Serial", ""))
        return response

    async def _send(
        self, call: Call, prepared: _Prepared, request: httpx.Request, runtime: Runtime
    ) -> httpx.Response:
        client, _, auth, stream = prepared
        try:
            response: httpx.Response = await maybe_await(
                client.send(request, auth=auth, stream=stream)
            )
        except (UnknownSerial, APIError) as error:
            unknown = error if isinstance(error, UnknownSerial) else error.__cause__
            if call.verifier is not None or not isinstance(unknown, UnknownSerial):
                raise
            try:
                await self._refresher.relearn(unknown, runtime)
            except UnknownSerial:
                raise error  # noqa: B904 - the one that was caught, once more
            if stream and error is unknown:  # it is closed by now; a file may be asked for twice
                return await self._send(call, prepared, request, runtime)
            return await self._v3.verify_again(error)
        return response

    def _note(self, origin: str, error: Exception, attempts: Attempts) -> None:
        """Note what an error says about the host."""
        if isinstance(error, APIError) and error.status < _SERVER_ERROR:
            self._switched(self.hosts.answered(origin, attempts.sent), attempts)
        elif attempts.blames_the_network(error):
            certain = isinstance(error, CONNECT_ERRORS)
            after = self.hosts.failed(origin, attempts.sent, certain)
            self._switched(after and origin, attempts)

    def _switched(self, before: str | None, attempts: Attempts) -> None:
        if before is not None:
            attempts.switched(before, self.hosts.current)

    def _auth(self, call: Call, stream: bool = False) -> SigningAuth:
        if call.v2 is None:
            return self._v3.replace(call.signer, call.verifier, stream)
        unsigned = call.v2.unsigned or call.verifier is UNSIGNED
        formless = call.v2.formless or call.verifier is UNSIGNED
        return V2Auth(self._secret, unsigned=unsigned, streaming=stream, not_xml=formless)

    def promise(self, call: Call) -> Promise[httpx.Response]:
        """Return the promise of sending a call."""
        self.connections.refuse_closed()
        return Promise(_Sending(self, call))


async def _in_time(coroutine: Coroutine[Any, Any, T], attempts: Attempts, runtime: Runtime) -> T:
    left = attempts.seconds_left
    if left is None:
        return await coroutine
    try:
        return await runtime.fail_after(left + _GRACE, coroutine)
    except TimeoutError as error:
        if not attempts.are_over:  # somebody else's
            raise
        raise httpx.ReadTimeout(OVER) from error
    except httpx.TransportError as error:
        if not attempts.are_over or isinstance(error, (httpx.TimeoutException, *NOT_SENT_ERRORS)):
            raise
        raise httpx.ReadTimeout(OVER) from error  # it was hung up


def _addressed(
    request: httpx.Request, origin: str | None, primary: str, attempts: Attempts
) -> httpx.Request:
    """Return the request of one attempt: the same bytes, to the host that is used now."""
    timeouts = attempts.timeouts(request.extensions["timeout"])
    extensions = {**request.extensions, "timeout": timeouts, ATTEMPTS: attempts}
    if attempts.number == 1 and origin in (None, primary):
        request.extensions = extensions
        return request
    url = request.url
    if origin is not None:
        given = httpx.URL(origin)
        url = url.copy_with(scheme=given.scheme, host=given.host, port=given.port)
    headers = httpx.Headers(request.headers)
    if headers["Host"] == request.url.netloc.decode("ascii"):  # and not the caller's own
        headers["Host"] = url.netloc.decode("ascii")
    return httpx.Request(
        request.method, url, headers=headers, stream=request.stream, extensions=extensions
    )


def is_accepted_only(method: str, path: str, response: httpx.Response) -> bool:
    """Return whether an answer says that the call is to be sent once more: 202, accepted.

    Args:
        method: In capitals.
        path: As it was written, or sent.
        response: Its answer; some operations have no other.
    """
    if response.status_code != _ACCEPTED:
        return False
    from ..request.encrypt import find_operation  # it loads the catalog

    try:
        return find_operation(method, path, path).status != _ACCEPTED
    except UsageError:
        return True


class _Sending:
    """The source of a verb's promise."""

    __slots__ = ("_call", "_driver")

    def __init__(self, driver: Driver, call: Call) -> None:
        self._driver = driver
        self._call = call

    def send(self) -> httpx.Response:
        return self._driver.send(self._call)

    async def send_async(self) -> httpx.Response:
        return await self._driver.send_async(self._call)

    def __str__(self) -> str:
        return str(self._call)
