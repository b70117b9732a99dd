"""Code to copy: a request in the languages of shops. Each language has one template.

It is the same code for a request that a shop has sent and for the one beside the keys. No secret is
in the code. The shell signs anew with the key of the folder, so it can be sent again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

import jinja2

from ...catalog import index
from ...encoding.path import to_attribute
from ...encoding.text import parse_json
from ...encoding.xml import from_xml
from ...errors import XMLError
from ...people.terminal import quote_word
from ..faults import METHODS
from ..state.identity import Identity

_FILES = {
    "Python": "python.txt",
    "PHP": "php.txt",
    "Java": "java.txt",
    "Go": "go.txt",
    "Node.js": "node.txt",
    "curl": "curl.txt",
}
OF_ORDERS = tuple(_FILES)
"""The languages of a shop's first order."""

OF_REQUESTS = "curl", "Python", "PHP"
"""The languages of any request."""

_WIDTH = 80  # characters of a value on one line


class Sent(NamedTuple):
    """A request as it was sent.

    Attributes:
        method: The method.
        target: Path and query as sent.
        fields: The fields of the body; None if there are none.
        body: The body.
        serial: The header ``Wechatpay-Serial``; empty if there was none.
        is_v2: Whether it is of APIv2.
    """

    method: str
    target: str
    fields: Any
    body: str
    serial: str = ""
    is_v2: bool = False

    @property
    def path(self) -> str:
        """The path as chainpay and wechatpay-php spell it."""
        path = self.target.partition("?")[0].removeprefix("/")
        return f"v2/{path}" if self.is_v2 else path

    @property
    def query(self) -> dict[str, str]:
        """The fields of the query."""
        return dict(parse_qsl(self.target.partition("?")[2], keep_blank_values=True))

    @property
    def options(self) -> dict[str, Any]:
        """The options of a call, as chainpay and wechatpay-php name them."""
        options = {"query": self.query or None, "xml" if self.is_v2 else "json": self.fields}
        return {name: value for name, value in options.items() if value is not None}

    @property
    def chain(self) -> str:
        """The path as attributes and items of a client of chainpay."""
        entries = index.match_request(self.method, self.target.partition("?")[0])
        template = entries[0].path.split("/") if entries else []
        chain = ""
        for number, segment in enumerate(self.path.split("/")):
            is_fixed = number < len(template) and template[number] == segment
            attribute = to_attribute(segment) if is_fixed else ""
            is_name = attribute.isidentifier()
            chain += f".{attribute}" if is_name else f"[{_PYTHON.write(unquote(segment))}]"
        return chain

    @property
    def signed_fields(self) -> dict[str, str]:
        """The fields of a request of APIv2, without the ``sign``."""
        fields = {**self.query, **(self.fields or {})}
        fields.pop("sign", None)
        return fields

    @property
    def signed_text(self) -> str:
        """What is signed of a request of APIv2, before the secret."""
        fields = self.signed_fields
        return "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name])


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
    serial = sent["headers"].get("wechatpay-serial", "")
    return Sent(request["method"], target, fields, body, serial, is_v2)


def make_order(identity: Identity) -> Sent:
    """Return the first order of a shop."""
    fields = {
        "appid": identity.appid,
        "mchid": identity.mchid,
        "out_trade_no": "ORDER-0001",
        "description": "一本书",
        "notify_url": "http://127.0.0.1:8000/notify",
        "amount": {"total": 100},
    }
    body = json.dumps(fields, ensure_ascii=False)
    return Sent("POST", "/v3/pay/transactions/native", fields, body)


def load_environment(folder: str) -> str:
    """Return the line of a shell that loads the environment of a folder."""
    return f"set -a; . {quote_word(f'{folder}/env')}; set +a"


def write_snippets(
    sent: Sent, languages: Iterable[str], base_uri: str, identity: Identity, folder: str
) -> dict[str, str]:
    """Return the code by its language.

    Args:
        sent: The request.
        languages: The languages.
        base_uri: The address of the gateway.
        identity: Who sends it.
        folder: The folder with the merchant's files.
    """
    values = {
        "sent": sent,
        "environment": load_environment(folder),
        "base_uri": base_uri,
        "identity": identity,
        "folder": folder,
    }
    return {each: _TEMPLATES.get_template(_FILES[each]).render(values) for each in languages}


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
        if self is _JSON:
            return json.dumps(text, ensure_ascii=False)
        if self is _PYTHON:
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
_JSON = _Language(("true", "false", "null"), ("{", "}"), ": ")
"""How Java and Go write a text, and JavaScript any value."""

_TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates" / "snippets"),
    autoescape=False,  # the page escapes the whole
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters |= {
    "shell": quote_word,
    "python": _PYTHON.write,
    "php": _PHP.write,
    "json": _JSON.write,
}
