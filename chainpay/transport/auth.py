"""Signing and judging as an `httpx.Auth`, in both worlds: what APIv3 and APIv2 have in common.

What they do is written as coroutines, that wait for a signer or verifier if it is remote; the sync
flow runs them at once. Neither an answer nor an error carries the Authorization.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import contextmanager

import httpx

from ..concurrency.runtime import run_sync
from .attempts import ATTEMPTS, Attempts

__all__ = ["SIGNED_BODY", "SigningAuth"]

SIGNED_BODY = "chainpay.signed_body"
"""The extension of a request whose signature is over other bytes than its body: an upload."""


class SigningAuth(httpx.Auth, ABC):
    """Signs a request, and judges its answer."""

    def _refuse_async(self) -> None:
        """Raise if signing or judging has to be awaited; by default it hasn't.

        Raises:
            UsageError: It has; nothing was sent.
        """

    @property
    @abstractmethod
    def _serial(self) -> str:
        """The serial of the certificate whose key signs; empty if there is none."""

    @abstractmethod
    async def _sign(self, request: httpx.Request) -> bytes:
        """Sign a request, and return the message that is signed."""

    @abstractmethod
    async def _judge(self, request: httpx.Request, response: httpx.Response, signed: bytes) -> None:
        """Raise what is wrong with the answer, if anything is."""

    @abstractmethod
    def _may_stream(self, request: httpx.Request, response: httpx.Response) -> bool:
        """Return whether whoever asked reads the answer's body by himself."""

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign, and judge the answer, for `httpx.Client`."""
        self._refuse_async()
        if SIGNED_BODY not in request.extensions:
            request.read()
        signed = run_sync(self._sign(request), "the signer")
        with _leaving(request, self._serial):
            response = yield request
        _tell(response)
        if not self._may_stream(request, response):
            response.read()
        run_sync(self._judge(request, response, signed), "the verifier")

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign, and judge the answer, for `httpx.AsyncClient`."""
        if SIGNED_BODY not in request.extensions:
            await request.aread()
        signed = await self._sign(request)
        with _leaving(request, self._serial):
            response = yield request
        _tell(response)
        if not self._may_stream(request, response):
            await response.aread()
        await self._judge(request, response, signed)


@contextmanager
def _leaving(request: httpx.Request, serial: str) -> Iterator[None]:
    attempts: Attempts | None = request.extensions.get(ATTEMPTS)
    try:
        if attempts is not None:
            attempts.signed(serial)
            attempts.leaves(request.url.netloc.decode("ascii"))
        yield
    finally:
        # Neither an answer nor an error shall carry what somebody could send again.
        request.headers.pop("Authorization", None)


def _tell(response: httpx.Response) -> None:
    attempts: Attempts | None = response.request.extensions.get(ATTEMPTS)
    if attempts is not None:
        attempts.answered(response.status_code, response.headers.get("Request-ID"))
