"""The driver: sends what is written, and returns what is verified, in both worlds by one code.

* The only I/O is `httpx.Client.send`, awaited or not.
* The platform's keys are fetched if there are none, once they are 12 hours old, and when an answer
  names one that is unknown: then that very answer is verified once more, and nothing is sent twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from .connections import Connections
from .errors import UnknownSerial
from .options import Call
from .promise import Promise
from .refresh import Refresher
from .signing import UNSIGNED
from .v2 import V2Auth
from .v3 import V3Auth
from .worlds import LOOP, THREAD, World, at_once, resolved
from .writing import Writer

__all__ = ["Driver"]

#: With httpx's own transport: the request has not left.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Driver:
    """Sends calls, in both worlds.

    Args:
        writer: Writes their requests.
        v3: Signs and verifies APIv3, unless a call has its own signer or verifier.
        connections: What is sent through.
        refresher: Fetches the platform's keys.
    """

    def __init__(
        self,
        writer: Writer,
        v3: V3Auth,
        connections: Connections,
        refresher: Refresher,
    ) -> None:
        self._writer = writer
        self._v3 = v3
        self.connections = connections
        self._refresher = refresher

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
        return at_once(self.exchange(call, THREAD))

    async def send_async(self, call: Call) -> httpx.Response:
        """Send a call on the running event loop, and return its verified answer.

        Raises are those of `send`.
        """
        return await self.exchange(call, LOOP)

    async def exchange(self, call: Call, world: World, stream: bool = False) -> httpx.Response:
        """Send a call in a world; the answer to `stream` isn't read if it carries no signature."""
        client = (
            self.connections.client() if world is THREAD else await self.connections.async_client()
        )
        if call.verifier is None and (call.v2 is None or call.sensitive):
            await self._refresher.prepare(world)
        if call.media is None:
            request = self._writer.write(call)
        else:  # its file is read, for the digest
            request = await world.run(self._writer.write, call)
        auth = self._auth(call, stream)
        try:
            with self._telling(call):
                response: httpx.Response = await resolved(
                    client.send(request, auth=auth, stream=stream)
                )
        except UnknownSerial as error:
            if call.verifier is not None or error.response is None:
                raise
            await self._refresher.relearn(error, world)
            if stream:  # it is closed by now; a file may be asked for twice
                return await self.exchange(call, world, stream)
            return await self._v3.judge_again(error.response)
        return response

    def _auth(self, call: Call, stream: bool = False) -> V2Auth | V3Auth:
        if call.v2 is None:
            return self._v3.instead(call.signer, call.verifier, stream)
        unsigned = call.v2.unsigned or call.verifier is UNSIGNED
        formless = call.v2.formless or call.verifier is UNSIGNED
        return self._writer.v2.taking(unsigned, stream, formless)

    @contextmanager
    def _telling(self, call: Call) -> Iterator[None]:
        """Add to an error of the network, or of a file that is uploaded, what it means."""
        try:
            yield
        except (httpx.RequestError, OSError) as error:
            if isinstance(error, _UNSENT) and self.connections.are_built_in:
                error.add_note(f"{call}: nothing was sent")
            else:
                error.add_note(f"{call}: it may have been sent; query it before you repeat it")
            raise

    def promise(self, call: Call) -> Promise[httpx.Response]:
        """Return the promise of sending a call."""
        self.connections.refuse_closed()
        return Promise(_Sending(self, call))


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
