"""Snippets of PHP as wechatpay-php's documents have them, for any operation of the catalog.

A snippet calls an operation with sample values, in one of six spellings: the path by attributes, by
an item or by ``chain()``, and the call sync or async. It is PHP without ``<?php``, and its client
is the free variable ``$instance``.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

from chainpay.catalog import Operation
from chainpay.catalog.samples import sample_call, sample_object
from chainpay.encoding.path import from_attribute

SPELLINGS = tuple(
    (path, way) for path in ("chain", "item", "attributes") for way in ("sync", "async")
)


class Sealed(str):
    """The plaintext of a field that is encrypted."""


class Code(str):
    """PHP in the place of a value."""


@dataclass(frozen=True)
class Snippet:
    """PHP, and the request that it sends.

    Attributes:
        php: The text.
        method: The method of the request.
        path: Its path, as it is sent.
        query: The pairs of its query, as texts.
        body: Its JSON, or the fields of its XML; None for none.
        headers: What the program sets itself.
    """

    php: str
    method: str
    path: str
    query: Mapping[str, str]
    body: Any
    headers: Mapping[str, str]


class Call(NamedTuple):
    """The options of a call."""

    variables: dict[str, Any]
    options: dict[str, Any]


def write_snippet(operation: Operation, path: str, way: str) -> Snippet:
    """Return a snippet that calls an operation.

    Args:
        operation: The operation.
        path: How the path is spelled: ``chain``, ``item`` or ``attributes``.
        way: ``sync``, with all required fields; or ``async``, with all fields.
    """
    chance = random.Random(f"{operation.method} {operation.path} {path} {way}")
    call = _call(operation, full=way == "async")
    chain = _PATHS[path](_template(operation.path), chance)
    arguments = _arguments(call, chance)
    write = _write_sync if way == "sync" else _write_async
    sealed = any(isinstance(each, Sealed) for each in _leaves(call.options))
    lines = [*_uses(operation, way, sealed), *_before(operation, sealed)]
    php = "\n".join([*lines, write(operation, chain, arguments, chance), ""])
    return Snippet(php, operation.method, *_request(operation, call))


_ENCRYPTOR = (
    "// 做一个匿名方法，供后续方便使用，$platformPublicKeyInstance 见初始化章节",
    "$encryptor = static function(string $msg) use ($platformPublicKeyInstance): string {",
    "  return Rsa::encrypt($msg, $platformPublicKeyInstance);",
    "};",
    "",
)


# The options


def _call(operation: Operation, full: bool) -> Call:
    options = sample_call(operation, Sealed)
    variables = {
        field.name: options.pop(field.name)
        for field in operation.fields_in("path")
        if field.name in options
    }
    for part in filter(_is_respelled, operation.path.split("/")):
        variables[part.lower()] = part
    if full and "json" in options:
        options["json"] = sample_object(operation.fields_in("json"), Sealed, True, options["json"])
    if any(isinstance(each, Sealed) for each in _leaves(options)):
        options["headers"] = {"Wechatpay-Serial": Code("$platformSerial")}
    if _is_upload(operation):
        options.pop("json", None)
        options["body"] = Code("$media->getStream()")
        options["headers"] = {"Content-Type": Code("$media->getContentType()")}
    if operation.host:
        options["base_uri"] = operation.host
    for flag in ("security", "nonceless"):
        if flag in operation.options:
            options[flag] = True
    return Call(variables, options)


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _leaves(each)
    else:
        yield value


def _arguments(call: Call, chance: random.Random) -> str:
    parts = [call.variables, call.options]
    if chance.random() < 0.3:
        parts.reverse()
    given = {name: value for part in parts for name, value in part.items()}
    return _php(given, "") if given else chance.choice(("", "[]"))


def _php(value: object, indent: str) -> str:
    """Return a value as it is written in PHP."""
    if isinstance(value, list):
        return f"[{', '.join(_php(each, indent) for each in value)}]"
    if isinstance(value, dict) and value:
        deeper = f"{indent}  "
        items = [
            f"{deeper}{_text(name)} => {_php(each, deeper)},\n" for name, each in value.items()
        ]
        return f"[\n{''.join(items)}{indent}]"
    if isinstance(value, str) and not isinstance(value, Code):
        return f"$encryptor({_text(value)})" if isinstance(value, Sealed) else _text(value)
    if isinstance(value, dict):
        return "[]"
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _text(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


# The path


def _template(path: str) -> str:
    """Return a path as the documents call it: what PHP re-spells stands in a variable."""
    parts = [part or "{empty}" for part in path.split("/")]
    return "/".join(f"{{{p.lower()}}}" if _is_respelled(p) else p for p in parts)


def _is_respelled(part: str) -> bool:
    return not part.startswith("{") and part != part.lower()


def _by_chain(path: str, chance: random.Random) -> str:
    slash = "/" * (chance.random() < 0.1)
    return f"$instance->chain({_text(slash + path)})"


def _by_item(path: str, chance: random.Random) -> str:
    return f"$instance[{_text(path)}]"


def _by_attributes(path: str, chance: random.Random) -> str:
    return "$instance" + "".join(f"->{_attribute(part)}" for part in path.split("/"))


def _attribute(part: str) -> str:
    """Return the property that spells a segment, as PHP's documents write it."""
    if part.startswith("{"):
        return f"_{part[1:-1]}_"
    first, *others = part.split("-")
    name = first + "".join(other[:1].upper() + other[1:] for other in others)
    is_spelled = from_attribute(name) == part and name.isidentifier()
    return name if is_spelled else f"{{{_text(part)}}}"


_PATHS = {"chain": _by_chain, "item": _by_item, "attributes": _by_attributes}


# The call


def _uses(operation: Operation, way: str, sealed: bool) -> list[str]:
    used = ["WeChatPay\\Crypto\\Rsa"] if sealed else []
    used += ["WeChatPay\\Util\\MediaUtil"] if _is_upload(operation) else []
    is_short = way == "async" and _uses_interface(operation)
    used += ["Psr\\Http\\Message\\ResponseInterface"] if is_short else []
    return [*(f"use {each};" for each in used), ""] if used else []


def _uses_interface(operation: Operation) -> bool:
    return len(operation.path) % 2 == 0


def _is_upload(operation: Operation) -> bool:
    return operation.api == "v3" and bool(operation.fields_in("multipart"))


_KINDS = {"video": "mp4", "fapiao-file": "pdf"}


def _before(operation: Operation, sealed: bool) -> list[str]:
    kind = next((k for word, k in _KINDS.items() if word in operation.path), "jpg")
    media = [f"$media = new MediaUtil('example.{kind}');", ""] if _is_upload(operation) else []
    return [*media, *(_ENCRYPTOR if sealed else ())]


def _reading(operation: Operation) -> str:
    if operation.media == "none":
        return f"print_r($response->getStatusCode() === {operation.status})"
    if operation.media == "xml":
        return "print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()))"
    if operation.media == "json":
        return "print_r(json_decode((string) $response->getBody(), true))"
    return "echo $response->getBody()->getContents()"


def _write_sync(operation: Operation, chain: str, arguments: str, chance: random.Random) -> str:
    verb = operation.method.lower()
    return f"$response = {chain}->{verb}({arguments});\n{_reading(operation)};"


def _write_async(operation: Operation, chain: str, arguments: str, chance: random.Random) -> str:
    kind = (
        "ResponseInterface"
        if _uses_interface(operation)
        else "\\Psr\\Http\\Message\\ResponseInterface"
    )
    lines = [
        f"{chain}->{operation.method.lower()}Async({arguments})",
        f"->then(static function({kind} $response) {{",
        f"  {_reading(operation)};",
        "})",
    ]
    if operation.api == "v3" and chance.random() < 0.3:
        lines += _OTHERWISE
    return "\n".join([*lines, "->wait();"])


_OTHERWISE = (
    "->otherwise(static function($e) {",
    "  // 异常错误处理",
    "  echo $e->getMessage(), PHP_EOL;",
    "  if ($e instanceof \\GuzzleHttp\\Exception\\RequestException && $e->hasResponse()) {",
    "    $r = $e->getResponse();",
    "    echo $r->getStatusCode() . ' ' . $r->getReasonPhrase(), PHP_EOL;",
    "    echo $r->getBody(), PHP_EOL, PHP_EOL, PHP_EOL;",
    "  }",
    "  echo $e->getTraceAsString(), PHP_EOL;",
    "})",
)


# What PHP sends


def _request(
    operation: Operation, call: Call
) -> tuple[str, Mapping[str, str], Any, Mapping[str, str]]:
    path = operation.path
    for name, value in call.variables.items():
        path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
    prefix = operation.host.split("/", 3)[3] if operation.host else ""
    sent = path.removeprefix("v2/") if operation.api == "v2" else path
    query = {name: _query_text(value) for name, value in call.options.get("query", {}).items()}
    body = call.options.get("json")
    if operation.api == "v2" and operation.method == "POST":
        body = {name: str(value) for name, value in call.options["xml"].items()}
    return f"/{prefix}{sent}", query, body, call.options.get("headers", {})


def _query_text(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)
