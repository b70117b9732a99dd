"""The control API: what the user and time do, asked for over HTTP.

    POST /-/api/pay    {"number": "ORDER-0001"}
    GET  /-/api        what there is, as OpenAPI

An act is a method of `Gateway`, with the same name and arguments. So it is called in the same way
over HTTP, in the terminal and in Python. A request is carried out only for a program on the same
machine, or for one that has the token; never for a web page of somebody else.
"""

from __future__ import annotations

import hmac
import inspect
import ipaddress
import json
import logging
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

import httpx

from ..._version import __version__
from ...encoding.text import parse_json
from ...errors import ChainpayError, UsageError, shorten
from ..acts import Acts
from ..request import IncomingRequest
from ..state.operation_log import Happened

_log = logging.getLogger("chainpay")
PREFIX = "/-/"
"""Where the control API begins. No path of the platform begins so."""

TOKEN = "Chainpay-Token"
"""The header that holds the token."""

ACTS = tuple(name for name in vars(Acts) if not name.startswith("_"))
"""The names of the acts."""

_API = "/-/api"
_MAX_NUMBERS = 1000  # in an answer
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (float, int),
    "integer": (int,),
    "boolean": (bool,),
    "object": (dict,),
    "null": (NoneType,),
}


def is_control(request: IncomingRequest) -> bool:
    """Return whether a request is for the control API. One of the platform's API never is."""
    return request.path.startswith(PREFIX) and "authorization" not in request.headers


def is_page(request: IncomingRequest) -> bool:
    """Return whether a request is for a page beside the control API."""
    return is_control(request) and request.path != _API and not request.path.startswith(f"{_API}/")


def answer(gateway: object, request: IncomingRequest, token: str | None) -> httpx.Response:
    """Answer a request for the control API.

    Args:
        gateway: The `Gateway` that is asked.
        request: The request.
        token: What the request must hold; None if programs of this machine need none.
    """
    refusal = refuse_stranger(request, token)
    if refusal is not None:
        return refusal
    if (request.method, request.path) == ("GET", _API):
        return _json(200, openapi(gateway))
    wrong = _refuse_form(request)
    if wrong is not None:
        return _json(wrong[0], {"error": wrong[1]})
    try:
        arguments = _read_arguments(request.body)
        result = call(gateway, request.path.removeprefix(f"{_API}/"), arguments)
        return _json(200, to_json(result))
    except ChainpayError as error:
        return _json(400, {"error": str(error)})
    except Exception:  # a mistake of ours: whoever asked is told, and the server goes on
        _log.exception("%s failed", request.path)
        return _json(500, {"error": "the gateway made a mistake; its log says which"})


def _read_arguments(body: bytes) -> dict[str, Any]:
    try:
        arguments = parse_json(body.decode() or "{}")
        json.dumps(arguments, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise UsageError("the body is no JSON, or holds half a character (a surrogate)") from None
    if not isinstance(arguments, dict):
        raise UsageError("the body is no JSON object")
    return arguments


def call(gateway: object, act: str, arguments: Mapping[str, Any]) -> Any:
    """Carry out an act, and return what its answer holds: JSON.

    Raises:
        UsageError: An argument is unknown, missing or of another type; or the gateway refuses.
    """
    known = parameters(type(gateway), act)
    for name, value in arguments.items():
        if name not in known:
            raise UsageError(f"{act} takes no {name}, but {', '.join(known) or 'nothing'}")
        if not known[name].takes(value):
            raise UsageError(f"{name} of {act} is {known[name].described}")
    for name, parameter in known.items():
        if parameter.is_required and name not in arguments:
            raise UsageError(f"{act} needs {name}")
    return getattr(gateway, act)(**arguments)


def to_json(result: object) -> Any:
    """Return what an act returns as JSON.

    What `Gateway.happened` returns for a number is ``{"POST v3/…": 1}``. If requests were repeated,
    ``repeated`` is among them, with the counts of these.

    Raises:
        UsageError: It is what happened under more than 1,000 numbers.
    """
    if isinstance(result, Happened):
        return {**result, **({"repeated": result.repeated} if result.repeated else {})}
    if not isinstance(result, Mapping):
        return result
    if not isinstance(result, dict) and len(result) > _MAX_NUMBERS:
        raise UsageError(f"something happened under {len(result)} numbers: name one of them")
    return {number: to_json(each) for number, each in result.items()}


class Parameter(NamedTuple):
    """A parameter of an act.

    Attributes:
        types: The JSON types of its values.
        is_required: Whether it has no default.
        choices: The texts that it may be; empty if it may be any.
    """

    types: tuple[str, ...]
    is_required: bool
    choices: tuple[str, ...] = ()

    @property
    def described(self) -> str:
        """What it may be, for people."""
        if self.choices:
            return f"one of {', '.join(self.choices)}"
        return " or ".join(f"{'an' if each[0] in 'aeio' else 'a'} {each}" for each in self.types)

    def takes(self, value: object) -> bool:
        """Return whether a value has one of its types, and is one of its choices."""
        if self.choices and isinstance(value, str) and value not in self.choices:
            return False
        return any(type(value) in _TYPES[name] for name in self.types)

    @property
    def schema(self) -> dict[str, Any]:
        """Its JSON Schema."""
        null = [None] if "null" in self.types else []
        enum = {"enum": [*self.choices, *null]} if self.choices else {}
        return {"type": list(self.types), **enum}


def parameters(kind: type, act: str) -> dict[str, Parameter]:
    """Return the parameters of an act of a gateway's class by name, in their order."""
    method = getattr(kind, act)
    hints = get_type_hints(method)
    return {
        name: _make_parameter(hints[name], each.default is each.empty)
        for name, each in inspect.signature(method).parameters.items()
        if name != "self"
    }


def _make_parameter(hint: Any, is_required: bool) -> Parameter:
    hints = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    choices = [text for each in hints if get_origin(each) is Literal for text in get_args(each)]
    kinds = [str if get_origin(each) is Literal else get_origin(each) or each for each in hints]
    types = tuple(name for name, classes in _TYPES.items() if classes[0] in kinds)
    return Parameter(types, is_required, tuple(choices))


def openapi(gateway: object) -> dict[str, Any]:
    """Return the OpenAPI document of the control API."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "chainpay gateway: control API", "version": __version__},
        "paths": {f"{_API}/{act}": {"post": _operation(type(gateway), act)} for act in ACTS},
    }


def _operation(kind: type, act: str) -> dict[str, Any]:
    known = parameters(kind, act)
    schema = {
        "type": "object",
        "properties": {name: each.schema for name, each in known.items()},
        "required": [name for name, each in known.items() if each.is_required],
        "additionalProperties": False,
    }
    return {
        "operationId": act,
        "summary": (inspect.getdoc(getattr(kind, act)) or "").partition("\n")[0],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {
            "200": {"description": "It was done.", "content": {"application/json": {}}},
            "400": {"description": "It was refused; `error` says why, and nothing has changed."},
        },
    }


# Who may ask


def _refuse_form(request: IncomingRequest) -> tuple[int, str] | None:
    if request.path.removeprefix(f"{_API}/") not in ACTS:
        return 404, f"there is no {shorten(request.path)}; GET {_API} lists what there is"
    if request.method != "POST":
        return 405, f"{request.path} takes POST"
    if request.content_type.partition(";")[0] != "application/json":
        return 415, "the Content-Type is application/json"
    return None


def refuse_stranger(request: IncomingRequest, token: str | None) -> httpx.Response | None:
    """Return the refusal of a request that isn't answered; None if it is."""
    reason = _refuse_host(request) if token is None else _refuse_token(request, token)
    return reason and _json(reason[0], {"error": reason[1]})


def _refuse_token(request: IncomingRequest, token: str) -> tuple[int, str] | None:
    shown = request.headers.get(TOKEN.lower(), "")
    if hmac.compare_digest(shown.encode(), token.encode()):
        return None
    return 401, f"the header {TOKEN} is missing or wrong"


def _refuse_host(request: IncomingRequest) -> tuple[int, str] | None:
    host = request.headers.get("host", "")
    if not is_this_machine(host):
        return 403, f"the control API answers at localhost, and not at {shorten(repr(host))}"
    origin = request.headers.get("origin")
    if origin is not None and origin != request.base_uri:
        return 403, "a web page of another site can't use the control API"
    return None


def is_this_machine(host: str) -> bool:
    """Return whether a host, with or without a port, is this machine's loopback."""
    try:
        name = host if host.count(":") > 1 and host[0] != "[" else urlsplit(f"//{host}").hostname
        return name == "localhost" or ipaddress.ip_address(name or "").is_loopback
    except ValueError:
        return False


def _json(status: int, value: object) -> httpx.Response:
    content = json.dumps(value, ensure_ascii=False).encode()  # httpx has no body for null
    return httpx.Response(status, content=content, headers={"Content-Type": "application/json"})
