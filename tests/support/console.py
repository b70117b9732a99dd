"""A person without JavaScript at the console, by HTTP: pages are read, forms are sent."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

import chainpay
from chainpay.gateway import Gateway
from chainpay.gateway.serving.server import Server
from tests.support.orders import NATIVE, order

_FORM = re.compile(r"<form\b([^>]*)>(.*?)</form>", re.DOTALL)
_VALUE = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)"')


class Visitor:
    """A browser of the console.

    Attributes:
        http: Sends its requests, and keeps its cookies.
        page: The answer that it shows.
    """

    def __init__(self, server: Server, **options: Any) -> None:
        options = {"base_url": server.base_uri, "trust_env": False, "timeout": 20, **options}
        self.http = httpx.Client(**options)
        self.page = httpx.Response(204)

    def open(self, path: str, /, **query: str) -> str:
        """Show a page; return its text as a person reads it, without tags."""
        self.page = self.http.get(path, params=query or None, follow_redirects=True)
        return self.text

    @property
    def text(self) -> str:
        """The text of the page, without tags."""
        return html.unescape(re.sub(r"<[^>]*>", "", self.page.text))

    def form(self, action: str, holding: str = "") -> dict[str, str]:
        """Return the hidden fields of the form of the page with an action, and with a text."""
        for attributes, inside in _FORM.findall(self.page.text):
            if f'action="{action}' in attributes and holding in inside:
                return {name: html.unescape(value) for name, value in _VALUE.findall(inside)}
        raise AssertionError(f"there is no form for {action} with {holding!r}")

    def send(self, action: str, fields: dict[str, str], **headers: str) -> str:
        """Send a form, follow where it leads, and return the text of that page."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        self.page = self.http.post(action, data=fields, headers=names, follow_redirects=True)
        return self.text

    def click(self, action: str, holding: str = "", **fields: str) -> str:
        """Send a form of the page, with further fields."""
        return self.send(action, {**self.form(action, holding), **fields})


@contextmanager
def visiting(gateway: Gateway, *, http: Any = None, **options: Any) -> Iterator[Visitor]:
    """Serve a gateway with its console, and visit it."""
    with gateway.serve(**{"console": True, **options}) as server:
        visitor = Visitor(server, **(http or {}))
        with visitor.http:
            yield visitor


@contextmanager
def shopping(gateway: Gateway, visitor: Visitor) -> Iterator[chainpay.Client]:
    """Give the client of a shop."""
    base_uri = str(visitor.http.base_url)
    with chainpay.Client(
        **{**gateway.credentials(), "transport": None, "base_uri": base_uri}
    ) as shop:
        yield shop


def place(shop: chainpay.Client, number: str, **changes: Any) -> None:
    """Place an order."""
    shop.chain(NATIVE).post(json={**order(number), **changes})
