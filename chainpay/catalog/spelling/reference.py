"""References to an operation: a path in any spelling, an address, a chain in Python.

    v3/refund/domestic/refunds           POST /v3/refund/domestic/refunds
    v3.refund.domestic.refunds.post      client.v3.refund.domestic.refunds.post(json={})
    v3//refund/domestic/refunds          https://api.mch.weixin.qq.com/v3/refund/domestic/refunds

A path with slashes is literal; only its capitals are re-spelled if the catalog knows how. A path
with dots is made of attributes. An address of APIv2 has no ``v2/``: it is added if the catalog has
that path. Nothing of an address is decoded, because ``%2F`` in a value is not a slash.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from ...errors import UsageError
from .. import index
from . import parse_attributes

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

_VERBS = {
    f"{method.lower()}{twin}": method for method in METHODS for twin in ("", "_async", "Async")
}
_ADDRESS = re.compile(r"([a-z][a-z\d+.-]*):(/+)([^/]*)", re.IGNORECASE)
_CALL = re.compile(r"([^/()]*)\((.*?)\)?", re.DOTALL)
FORMS = "write it as v3/pay/transactions/native, or as v3.pay.transactions.native.post"
"""What an error about a reference says at its end."""


class Reference(NamedTuple):
    """The parts of a reference; a part that it doesn't have is empty.

    Attributes:
        method: In capitals.
        path: Without a leading slash; may have variables.
        query: The text after ``?``, unchanged.
        is_dotted: Whether the path was written as attributes, which can't hold a variable's value.
        origin: The scheme and the host of an address, in small letters.
        has_user: Whether the address has a user or a password.
        fragment: The text after the address, with its ``#``.
        has_empty_part: Whether the path was written with several slashes in a row.
        arguments: What stands between the brackets of a call in Python.
    """

    method: str
    path: str
    query: str = ""
    is_dotted: bool = False
    origin: str = ""
    has_user: bool = False
    fragment: str = ""
    has_empty_part: bool = False
    arguments: str = ""

    @classmethod
    def parse(cls, text: str, method: str = "") -> Reference:
        """Parse a reference.

        Args:
            text: A path in any spelling; a method may stand before or after it.
            method: The method from elsewhere, in any case; empty if there is none.

        Raises:
            UsageError: The text is none, or names two methods; the message says what to write.
        """
        call = _CALL.fullmatch(text.strip())
        text, arguments = call.groups() if call else (text, "")
        methods = {method.upper()} - {""}
        words = text.split()
        paths = [word for word in words if word.upper() not in METHODS]
        methods |= {word.upper() for word in words} - {path.upper() for path in paths}
        if len(paths) == 2 and paths[0].isalpha() and not paths[1].isalpha():
            raise UsageError(f"{paths[0]!r} is none of {', '.join(METHODS)}")
        if len(paths) != 1:
            raise UsageError(f"{text!r} is not one path; {FORMS}")
        parse = _parse_slashed if "/" in paths[0] else _parse_dotted
        reference = parse(paths[0])
        methods |= {reference.method} - {""}
        if len(methods) > 1:
            names = " and ".join(sorted(methods))
            raise UsageError(f"{names} can't be the method at once: write one")
        if methods - set(METHODS):
            raise UsageError(f"{method!r} is none of {', '.join(METHODS)}")
        return reference._replace(method="".join(methods), arguments=arguments)


def _parse_slashed(text: str) -> Reference:
    text, sign, fragment = text.partition("#")
    text, _, query = text.partition("?")
    origin, user, path = _split_address(text)
    has_empty_part = "//" in path
    path = index.respell(re.sub("/+", "/", path).removeprefix("/"))
    if index.match(f"v2/{path}"):
        path = f"v2/{path}"
    return Reference("", path, query, False, origin, bool(user), sign + fragment, has_empty_part)


def _split_address(text: str) -> tuple[str, str, str]:
    """Return the origin of an address, its user, and its path; of a path, the path."""
    address = _ADDRESS.match(text)
    if address is None:
        return "", "", text
    scheme, slashes, host = address.groups()
    if slashes != "//" and "." not in host:  # no host at all: http:///v3/certificates
        return "", "", f"/{text[address.start(3) :]}"
    try:
        parts = urlsplit(f"{scheme}://{text[address.start(3) :]}")
    except ValueError:
        raise UsageError(f"the address can't be parsed; {FORMS}") from None
    user, at, host = parts.netloc.rpartition("@")
    return f"{scheme}://{host}".lower().removesuffix(":443"), user + at, parts.path


def _parse_dotted(text: str) -> Reference:
    text = text.removeprefix("client.").strip(".")
    parts = text.split(".")
    if not all(map(str.isidentifier, parts)):
        raise UsageError(f"{text!r} is not a path; {FORMS}")
    try:
        path = parse_attributes(text)
    except AttributeError as error:
        raise UsageError(str(error)) from None
    above, _, last = path.rpartition("/")
    method = _VERBS.get(parts[-1], "")
    # Five paths end in a verb's name. There it is a segment, unless the path above takes the verb.
    if method and above and (index.match(above, method) or last not in index.children(above)):
        return Reference(method, above, is_dotted=True)
    return Reference("", path, is_dotted=True)
