"""An emulated platform that keeps what reaches it."""

from __future__ import annotations

from typing import Any

import httpx

from chainpay.gateway import Gateway


class Recording(Gateway):
    """An emulated platform that keeps the requests that reach it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return await super().handle_async_request(request)
