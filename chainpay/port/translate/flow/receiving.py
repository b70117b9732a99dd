"""A callback that is received: ``try``, and what follows if it is refused."""

from __future__ import annotations

import ast
from typing import cast

from ... import python
from ...context import Context
from ...kinds import ANSWERED, ANSWERED_OBJECT, Kind
from ...python import Py
from ...reasons.library import RECEIVED
from ...receiving.nodes import Content, RawBody, Receive, Received
from ...syntax import Call
from ...translators import expression, statement
from .conditions import leaves, merge

_CALLBACK = Kind("callback")


@statement(Receive)
def _receive(node: Receive, here: Context) -> None:
    here.note(node.at, "callback", RECEIVED)
    received = here.express(node.assign.value)
    before = dict(here.scope.kinds)
    refused = here.nested(node.otherwise)
    after_refused = None if leaves(refused) else here.scope.kinds
    here.scope.kinds = before
    outer, here.body = here.body, []
    here.assign(node.assign.target, received)
    body, here.body = here.body, outer
    then = here.state(node.then)
    after = None if then and leaves(then) else here.scope.kinds
    if after is None and after_refused is None:
        here.scope.kinds = before
    merge(here, after, after_refused)
    error = python.name("chainpay.VerificationError")
    handlers = [ast.ExceptHandler(error, None, refused)]
    follows = leaves(refused)
    here.body.append(ast.Try(body, handlers, [] if follows else then, []))
    here.body += then if follows else []


@expression(Received)
def _received(node: Received, here: Context) -> Py:
    headers = here.express(node.headers).node
    body = here.express(node.body)
    content = body.node if body.kind.name == "bytes" else here.php("bytes_of", body.node)
    keys = {"certs": here.express(node.certs).node, "apiv3_key": here.express(node.key).node}
    here.use("chainpay")
    made = python.call("chainpay.Callbacks", **keys)
    name = here.holding("callbacks")
    here.body.append(python.assign(ast.Name(name), made))
    return Py(python.method(ast.Name(name), "receive", headers, content), _CALLBACK)


@expression(RawBody)
def _raw_body(node: RawBody, here: Context) -> Py:
    here.library.raw_body(cast("Call", node), here)  # for its note
    return Py(python.method(python.name("sys.stdin.buffer"), "read"), Kind("bytes"))


@expression(Content)
def _content(node: Content, here: Context) -> Py:
    callback = here.express(node.callback).node
    value = ast.Attribute(callback, node.name)
    if node.as_objects:
        return Py(here.php("objects", value), ANSWERED_OBJECT, True)
    return Py(value, ANSWERED, True)
