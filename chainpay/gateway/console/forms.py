"""The forms of the console: each is a page's own, and is carried out once.

A page has a value that no other page has, and every form of the page carries it. The second
submission of a form, by a double click or a reload, does nothing: it leads to what the first did.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.requests import Request

_MAX_DONE = 1000
_MAX_DIGITS = 15
VALUE = "form"
"""The name of the field that holds the page's value."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a form has done.

    Attributes:
        address: The page that is shown then.
        text: The key of the message.
        values: The values of the message.
    """

    address: str
    text: str
    values: dict[str, object] = field(default_factory=dict)


class Fields(dict[str, str]):
    """The fields of a form; one that is missing is empty.

    Attributes:
        number: The number of the submission: the same for each repetition.
    """

    number = ""

    def __missing__(self, name: str) -> str:
        return ""


class Forms:
    """The values of pages, and what their forms have done."""

    def __init__(self) -> None:
        self._key = os.urandom(32)
        self._done: OrderedDict[str, Done] = OrderedDict()

    def issue(self, owner: str) -> str:
        """Return the value of a new page.

        Args:
            owner: Who sees the page: a session, or another secret; empty if there is none.
        """
        nonce = secrets.token_urlsafe(12)
        return f"{nonce}.{self._sign(owner, nonce)}"

    def is_issued(self, owner: str, value: str) -> bool:
        """Return whether a value is that of a page that the owner has seen."""
        nonce, _, mac = value.partition(".")
        return hmac.compare_digest(mac.encode(), self._sign(owner, nonce).encode())

    def _sign(self, owner: str, nonce: str) -> str:
        return hmac.new(self._key, f"{owner} {nonce}".encode(), "sha256").hexdigest()

    def secret(self, *parts: str) -> str:
        """Return an unguessable part of an address: the same for the same parts, until the end."""
        text = "\0".join(parts).encode("utf-8", "surrogatepass")
        return hmac.new(self._key, text, "sha256").hexdigest()[:32]

    def done(self, number: str) -> Done | None:
        """Return what a form has done, if it has."""
        return self._done.get(number)

    def note(self, number: str, done: Done) -> None:
        """Remember what a form has done."""
        self._done[number] = done
        while len(self._done) > _MAX_DONE:
            self._done.popitem(last=False)


async def read_form(request: Request) -> Fields:
    """Return the fields of a form. Whether its page was issued isn't checked here."""
    body = await request.body()
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    fields = Fields(pairs)
    fields.number = hashlib.sha256(request.scope["path"].encode() + b"\0" + body).hexdigest()[:24]
    return fields


def read_number(text: str) -> int | None:
    """Return a number that a person has sent; None if it is none, or has too many digits."""
    return int(text) if text.isdecimal() and len(text) <= _MAX_DIGITS else None
