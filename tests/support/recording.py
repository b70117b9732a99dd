"""An emulated platform that keeps what reaches it."""

from __future__ import annotations

from typing import Any

import httpx

from chainpay.gateway import Gateway


class Recording(Gateway):
    """An emulated platform that keeps the requests that reach it, and who signed each.

    Attributes:
        requests: The requests, without their Authorization.
        serials: The serial of the merchant's certificate in each Authorization; empty without it.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.requests: list[httpx.Request] = []
        self.serials: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._keep(request)
        return super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._keep(request)
        return await super().handle_async_request(request)

    def _keep(self, request: httpx.Request) -> None:
        self.requests.append(request)
        authorization = request.headers.get("Authorization", "")
        self.serials.append(authorization.partition('serial_no="')[2].partition('"')[0])
