"""Applications of frameworks have attributes of their own; each is known for what it is."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import pytest

import chainpay
from chainpay.testing import DeliveringGateway
from tests.support.orders import NATIVE, order

pytestmark = pytest.mark.extras


def test_fastapi_flask_and_starlettes_test_client(keys: Any) -> None:
    """FastAPI and Flask have a `post` for routes, which sends nothing; TestClient has one."""
    from fastapi import FastAPI
    from flask import Flask
    from starlette.applications import Starlette
    from starlette.routing import Route

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it prefers another httpx
        from starlette.testclient import TestClient

    gateway = DeliveringGateway(keys=keys)
    with chainpay.Client(**gateway.credentials()) as client:
        client.callbacks.on("TRANSACTION.SUCCESS")(lambda callback: None)
        client[NATIVE].post(json=order("ORDER-0001"))
        gateway.pay("ORDER-0001")
        fastapi, flask = FastAPI(), Flask("shop")
        routes = [Route("/notify", client.callbacks.asgi())]
        fastapi.router.routes.append(*routes)
        flask.add_url_rule("/notify", "notify", lambda: "", methods=["POST"])
        starlette = TestClient(Starlette(routes=routes))
        for shop in (fastapi, flask, starlette):
            gateway.deliver_to(shop)
            gateway.resend(number="ORDER-0001")
            assert [each.received for each in gateway.deliver()] == [True]
        gateway.resend(number="ORDER-0001")
        gateway.deliver_to(flask)
        assert asyncio.run(gateway.deliver_async())[0].status == 200
