"""An emulated platform for tests, which sends callbacks when the test says so.

    gateway.deliver_to(app)
    gateway.pay("ORDER-0001")
    gateway.deliver()

``pytest_chainpay`` makes one for each test: its fixtures are ``wechatpay`` and
``wechatpay_gateway``.
"""

from __future__ import annotations

from .client import DeliveringClient
from .gateway import DeliveringGateway, Delivery

__all__ = ["DeliveringClient", "DeliveringGateway", "Delivery"]
