"""A request as code to copy: a shell with curl, Python with chainpay, PHP with wechatpay-php.

No secret is in the code. The shell signs anew with the key of the folder, so it can be sent again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

from ...catalog import index
from ...crypto.hash import HMAC_SHA256
from ...encoding.path import to_attribute
from ...encoding.shell import quote_word
from ...encoding.text import parse_json
from ...encoding.xml import from_xml
from ...errors import XMLError
from ..faults import METHODS

_WIDTH = 80  # characters of a value on one line
_SERIAL = "wechatpay-serial"


class Sent(NamedTuple):
    """A request as it was sent.

    Attributes:
        method: The method.
        path: The path, decoded, without a leading slash; one of APIv2 begins with ``v2/``.
        target: Path and query as sent.
        query: The fields of the query.
        fields: The fields of the body; None if there are none.
        body: The body.
        headers: The headers.
        is_v2: Whether it is of APIv2.
    """

    method: str
    path: str
    target: str
    query: dict[str, str]
    fields: Any
    body: str
    headers: Mapping[str, str]
    is_v2: bool


def parse_sent(request: Mapping[str, Any]) -> Sent | None:
    """Return a request as it was sent; None if it can't be written as code.

    Args:
        request: What `Gateway.request` returns.
    """
    target, sent = request["target"], request["request"]
    bare, _, query = target.partition("?")
    body, content_type = sent["body"], sent["headers"].get("content-type", "")
    is_usual = request["method"] in METHODS and "multipart" not in content_type
    if sent["is_cut"] or "..." in query or not is_usual:
        return None
    entries = index.match_request(request["method"], bare)
    is_v2 = bool(entries) and entries[0].path.startswith("v2/")
    try:
        fields = (from_xml(body) if is_v2 else parse_json(body)) if body else None
    except (XMLError, ValueError):
        return None
    if is_v2 and isinstance(fields, dict):
        fields.pop("sign", None)
    path = ("v2/" if is_v2 else "") + bare.removeprefix("/")
    pairs = dict(parse_qsl(query, keep_blank_values=True))
    return Sent(request["method"], path, target, pairs, fields, body, sent["headers"], is_v2)


def write_snippets(sent: Sent, base_uri: str, folder: str) -> dict[str, str]:
    """Return the code by its language.

    Args:
        sent: The request.
        base_uri: The address of the gateway.
        folder: The folder with the merchant's files.
    """
    curl = _curl_v2 if sent.is_v2 else _curl_v3
    return {
        "curl": curl(sent, base_uri.rstrip("/"), folder),
        "Python": _python(sent),
        "PHP": _php(sent),
    }


# curl


def _load(folder: str) -> str:
    return f"set -a; . {quote_word(f'{folder}/env')}; set +a"


def _curl_v3(sent: Sent, base_uri: str, folder: str) -> str:
    serial = sent.headers.get(_SERIAL)
    head = ["Accept: application/json", "Content-Type: application/json"]
    head += [f"Wechatpay-Serial: {serial}"] if serial else []
    body = f"body={quote_word(sent.body)}"
    return "\n".join(
        [
            _load(folder),
            f"method={quote_word(sent.method)}; target={quote_word(sent.target)}",
            body,
            "timestamp=$(date +%s); nonce=$(openssl rand -hex 16)",
            'signature=$(printf \'%s\\n\' "$method" "$target" "$timestamp" "$nonce" "$body" |',
            '  openssl dgst -sha256 -sign "$CHAINPAY_PRIVATE_KEY" | openssl base64 -A)',
            'token="mchid=\\"$CHAINPAY_MCHID\\",serial_no=\\"$CHAINPAY_SERIAL\\",nonce_str=\\"$nonce\\""',
            'token="$token,timestamp=\\"$timestamp\\",signature=\\"$signature\\""',
            f'curl -X "$method" {quote_word(base_uri)}"$target" \\',
            '  -H "Authorization: WECHATPAY2-SHA256-RSA2048 $token" \\',
            *(f"  -H {quote_word(each)} \\" for each in head),
            '  --data-raw "$body"',
        ]
    )


def _curl_v2(sent: Sent, base_uri: str, folder: str) -> str:
    fields = {**sent.query, **(sent.fields or {})}
    fields.pop("sign", None)
    text = "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name])
    is_hmac = fields.get("sign_type") == HMAC_SHA256
    digest = '-sha256 -hmac "$CHAINPAY_SECRET"' if is_hmac else "-md5"
    elements = "".join(f"<{name}><![CDATA[{each}]]></{name}>" for name, each in fields.items())
    bare = sent.target.partition("?")[0]
    return "\n".join(
        [
            _load(folder),
            f"fields={quote_word(elements)}",
            f"text={quote_word(text)}",
            "sign=$(printf '%s' \"$text&key=$CHAINPAY_SECRET\" |",
            f"  openssl dgst {digest} -r | cut -d' ' -f1 | tr a-f A-F)",
            f"curl -X {sent.method} {quote_word(base_uri + bare)} -H 'Content-Type: text/xml' \\",
            '  --data-raw "<xml>$fields<sign>$sign</sign></xml>"',
        ]
    )


# Languages


class _Language(NamedTuple):
    """How a language writes values.

    Attributes:
        words: How it writes true, false and null.
        braces: What stands around fields.
        arrow: What stands between the name of a field and its value.
    """

    words: tuple[str, str, str]
    braces: tuple[str, str]
    arrow: str

    def write(self, value: object, level: int = 0) -> str:
        """Return a value of JSON as code."""
        if value is None or isinstance(value, bool):
            return self.words[2 if value is None else int(not value)]
        if isinstance(value, str):
            return self._quote(value)
        if isinstance(value, dict):
            parts = [
                f"{self.write(name)}{self.arrow}{self.write(each, level + 1)}"
                for name, each in value.items()
            ]
            return self._join(parts, self.braces, level)
        if isinstance(value, list):
            return self._join([self.write(each, level + 1) for each in value], ("[", "]"), level)
        return json.dumps(value)

    def _join(self, parts: list[str], braces: tuple[str, str], level: int) -> str:
        one = f"{braces[0]}{', '.join(parts)}{braces[1]}"
        if len(one) + 4 * level <= _WIDTH and "\n" not in one:
            return one
        indent = "    " * (level + 1)
        lines = "".join(f"{indent}{part},\n" for part in parts)
        return f"{braces[0]}\n{lines}{'    ' * level}{braces[1]}"

    def _quote(self, text: str) -> str:
        if self is not _PHP:
            return json.dumps(text, ensure_ascii=False) if text.isprintable() else repr(text)
        if text.isprintable():
            return "'" + re.sub(r"[\\']", r"\\\g<0>", text) + "'"
        escaped = re.sub(r'[\\"$]', r"\\\g<0>", text)
        return (
            '"'
            + "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in escaped)
            + '"'
        )


_PYTHON = _Language(("True", "False", "None"), ("{", "}"), ": ")
_PHP = _Language(("true", "false", "null"), ("[", "]"), " => ")


def _python(sent: Sent) -> str:
    entries = index.match_request(sent.method, "/" + sent.path.removeprefix("v2/"))
    template = entries[0].path.split("/") if entries else []
    chain = "client"
    for number, segment in enumerate(sent.path.split("/")):
        is_fixed = number < len(template) and template[number] == segment
        attribute = to_attribute(segment) if is_fixed else ""
        chain += (
            f".{attribute}" if attribute.isidentifier() else f"[{_PYTHON.write(unquote(segment))}]"
        )
    options = []
    if sent.query:
        options.append(f"query={_PYTHON.write(sent.query, 1)}")
    if sent.fields is not None:
        options.append(f"{'xml' if sent.is_v2 else 'json'}={_PYTHON.write(sent.fields, 1)}")
    return "\n".join(
        [
            "import chainpay",
            "",
            "with chainpay.Client.from_env() as client:",
            f"    answer = {chain}.{sent.method.lower()}({', '.join(options)})",
            f"    print(answer.{'text' if sent.is_v2 else 'json()'})",
        ]
    )


def _php(sent: Sent) -> str:
    options = {}
    if sent.query:
        options["query"] = sent.query
    if sent.fields is not None:
        options["xml" if sent.is_v2 else "json"] = sent.fields
    arguments = _PHP.write(options) if options else ""
    return "\n".join(
        [
            "// wechatpay-php 1.4.12; $instance: see the page with the keys",
            f"$answer = $instance->chain({_PHP.write(sent.path)})",
            f"    ->{sent.method.lower()}({arguments});",
            "echo $answer->getBody();",
        ]
    )
