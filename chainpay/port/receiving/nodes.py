"""What stands for a block that receives a callback: nodes that no PHP has."""

from __future__ import annotations

from dataclasses import dataclass

from ..syntax import ArrayLiteral, Assign, Expr, Node, Stated, Statement


@dataclass(slots=True)
class Received(Node):
    """``callbacks.receive(headers, body)``.

    Args:
        certs: The platform's keys, by their serials; or one key.
        key: The APIv3 key.
        headers: The signature's headers, by their names.
        body: The body.
    """

    certs: Expr
    key: Expr
    headers: ArrayLiteral
    body: Expr


@dataclass(slots=True)
class Content(Node):
    """A part of a callback that was received.

    Args:
        callback: The callback.
        name: The name of the part: ``resource`` or ``raw``.
        as_objects: PHP decodes it as objects.
    """

    callback: Expr
    name: str
    as_objects: bool


@dataclass(slots=True)
class RawBody(Node):
    """The bytes of the request's body, which nothing else reads."""


@dataclass(slots=True)
class Receive(Stated):
    """A callback is received: ``then`` follows, or ``otherwise`` if it is refused.

    Args:
        assign: What sets the callback's variable to what is `Received`.
    """

    assign: Assign
    then: list[Statement]
    otherwise: list[Statement]
