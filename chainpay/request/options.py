"""The options of a call, read once and checked: merge, fill, encode, check.

The names are Guzzle's, as in PHP's examples: one dict, keyword arguments, or both. An option that
is None counts as absent. A key that is no option must be a variable of the path; nothing is
silently ignored. A mistake is raised when the call is made, before anything is sent.

A path below ``v2/`` is of APIv2: its fields are ``xml=``, or the ``query=`` of a GET. The catalog
is loaded only for ``encrypt=``, and if the client checks its calls.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

import httpx

from ..encoding.path import encode_path, fill_variables, percent_encode, variable_names
from ..encoding.quirks import HOSTS, READS, UPLOAD_NAMES, UPLOADS
from ..encoding.sensitive import SensitiveValues
from ..encoding.text import nearest_word, to_utf8
from ..encoding.values import to_json, to_query
from ..errors import UsageError, shorten
from ..signing.signer import UNSIGNED, check_signer, check_verifier
from .base_uri import BaseUri, adopt_host, parse_base_uri
from .call import SAME_NUMBER, Call, ClientSettings, Policy, is_above_zero
from .fields import read_fields
from .media import Media

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

_HTTP = ("query", "headers", "body", "timeout", "base_uri", "fragment")
_COMMON = (*_HTTP, "verifier", "encrypt", "check", "retry", "deadline")
OPTIONS_V3 = (*_COMMON, "json", "signer")
OPTIONS_V2 = (*_COMMON, "xml", "security", "nonceless")
_OPTIONS = dict.fromkeys(OPTIONS_V3 + OPTIONS_V2)
_ACCEPT = (
    "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
)
_ACCEPT_V2 = "text/xml, text/plain, application/x-gzip"
_NO_PATH = "a verb needs a path: client.v3.….get(), or client.chain('v3/…').get()"
MAX_SECONDS = 2_073_600
"""The longest timeout: a socket can't wait for longer than 2^31 milliseconds."""

_MAX_URL = 65_536  # characters: httpx refuses longer ones

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_OWN_HEADERS = {
    "authorization": "chainpay writes the signature there; to sign otherwise, pass signer=",
    "content-length": "chainpay counts the body",
    "transfer-encoding": "chainpay chooses it for the body",
}


class _Target(NamedTuple):
    """Where a call goes.

    Attributes:
        method: In capitals.
        path: With its variables filled, and encoded.
        rest: The path without its first segment.
        is_v2: Whether the path is of APIv2.
        has_variables: Whether the path had variables.
    """

    method: str
    path: str
    rest: str
    is_v2: bool
    has_variables: bool


def read_call(
    method: str,
    path: str,
    options: Mapping[str, object] | None,
    keywords: Mapping[str, object],
    settings: ClientSettings,
) -> Call:
    """Check a call, and encode what will be sent.

    Args:
        method: One of `METHODS`, in any case.
        path: The path, which may hold variables.
        options: Options and the values of variables in one mapping, as in PHP.
        keywords: Options and the values of variables as keywords.
        settings: The settings of the client.

    Raises:
        TypeError: An option is unknown, or is passed twice.
        CheckError: The client checks its calls, and this call does not fit the catalog.
        UsageError: Anything else is wrong; the message names it.
    """
    if not isinstance(method, str) or method.upper() not in METHODS:
        raise UsageError(f"{shorten(repr(method))} is none of {', '.join(METHODS)}")
    path = path.removeprefix("/")  # an attribute can begin with a slash
    if not path:
        raise UsageError(_NO_PATH)
    merged = _merge(options, keywords)
    names = variable_names(path)
    _refuse_unknown(merged, names, path, method.upper())
    options = {
        name: value for name, value in merged.items() if value is not None and name in _OPTIONS
    }
    target = _fill(method.upper(), path, names, merged)
    _refuse_other_api(options, target.is_v2, settings)
    if options.get("encrypt", False) is not False:
        options = _encrypt(target, path, options)
    mode = check_mode(options["check"] or None) if "check" in options else settings.check
    call = _encode(target, options, settings)
    if mode is not None:
        from .check import check  # it loads the catalog

        check(mode, call, path, options)
    if call.media is not None or target.path.rpartition("/")[2] in UPLOAD_NAMES:
        _check_upload(target, options)
    return call


# Merge


def _merge(
    options: Mapping[str, object] | None, keywords: Mapping[str, object]
) -> Mapping[str, object]:
    """Join PHP's one dict and the keyword arguments."""
    if options is None:
        return keywords
    if not isinstance(options, Mapping):
        raise TypeError(
            "a verb takes one dict of options, or keywords such as json=…, not"
            f" {type(options).__name__}"
        )
    for key in options:
        if not isinstance(key, str):
            raise TypeError(f"options are named by str, not by {shorten(repr(key))}")
        if key in keywords:
            raise TypeError(f"{shorten(key)!r} is given twice: in the dict and as a keyword")
    return {**options, **keywords}


def _refuse_unknown(
    merged: Mapping[str, object], names: frozenset[str], path: str, method: str
) -> None:
    for name, value in merged.items():
        if name in _OPTIONS or name in names:
            continue
        from . import suggestions  # for errors alone

        hint = (
            _suggest_field(method, path, name)
            or suggestions.suggest(name, value, path.lower().startswith("v2/"))
            or _suggest_near(name, names)
        )
        raise TypeError(
            f"{shorten(name)!r} is neither an option nor a variable of {shorten(path)!r};"
            f" use {hint}"
        )
    clash = names.intersection(_OPTIONS)
    if clash:
        raise UsageError(
            f"the variable {{{min(clash)}}} of {shorten(path)!r} has the name of an option; write"
            " its value into the path"
        )


def _suggest_field(method: str, path: str, name: str) -> str:
    """Return the option in which a field of the operation is passed; empty if it is no field."""
    from ..catalog.index import find_operation  # the catalog is loaded for this error alone

    operation = find_operation(method, path)
    if operation is None:
        return ""
    fields = {each.name: each.location for each in operation.params if each.location != "path"}
    fields |= {each.name: "multipart" for each in operation.option_fields("meta")}
    near = name if name in fields else nearest_word(name, fields, 0.8)
    if not near:
        return ""
    option = fields[near]
    return "body=chainpay.Media(…)" if option == "multipart" else f"{option}={{{near!r}: …}}"


def _suggest_near(name: str, names: frozenset[str]) -> str:
    near = nearest_word(name.lower(), [*_OPTIONS, *names], 0.7)
    known = ", ".join((*sorted(names), *_OPTIONS))
    return f"{near}=" if near else f"json={{…}} for a body, or one of {known}"


# Fill


def _fill(method: str, path: str, names: frozenset[str], merged: Mapping[str, object]) -> _Target:
    if names:
        filled = fill_variables(path, {name: merged[name] for name in names if name in merged})
    else:
        filled = encode_path(path)
    first, _, rest = filled.partition("/")
    is_v2 = first.lower() == "v2"
    if is_v2:
        rest = rest.lstrip("/")  # as PHP does with one
    if not (rest if is_v2 else filled):
        raise UsageError(_NO_PATH)
    return _Target(method, filled, rest, is_v2, has_variables=bool(names))


def _refuse_other_api(options: Mapping[str, object], is_v2: bool, settings: ClientSettings) -> None:
    """Refuse options of the other API, and what this client can't do."""
    known, api = (OPTIONS_V2, "APIv2") if is_v2 else (OPTIONS_V3, "APIv3")
    for name in options:
        if name not in known:
            from . import suggestions  # for errors alone

            hint = suggestions.OF_OTHER_API[name]
            raise UsageError(f"{name}= is no option of {api}: {hint}")
    identity = settings.keys.current
    if not is_v2:
        for option, text in identity.lacks.items():
            if option not in options:
                raise UsageError(text)
        return
    if not identity.has_secret:
        raise UsageError("the client has no secret= (APIv2密钥), with which APIv2 is signed")
    has_certificate = identity.has_certificate or settings.carries_certificate
    if options.get("security") and not has_certificate:
        raise UsageError("security=True needs Client(merchant=…), the 商户API证书")
    if options.get("verifier") not in (None, UNSIGNED):
        raise UsageError(
            "answers of APIv2 are verified with secret=; verifier= takes UNSIGNED only"
        )
    if "body" in options and not isinstance(options["body"], Media):
        raise UsageError("pass the fields of APIv2 as xml=; body= takes only a chainpay.Media")


# Encode


def _encrypt(target: _Target, path: str, options: Mapping[str, object]) -> dict[str, object]:
    """Return the options, with those values encrypted that the catalog marks."""
    from .encrypt import encrypt_options  # both load the catalog
    from .operation import operation_of

    try:
        operation = operation_of(target.method, target.path, path)
    except UsageError as unknown:
        raise UsageError(f"encrypt= can't know what to encrypt: {unknown}") from None
    return encrypt_options(operation, options, options["encrypt"])


def _encode(target: _Target, options: Mapping[str, object], settings: ClientSettings) -> Call:
    method, path, rest, is_v2, has_variables = target
    sensitive = SensitiveValues()
    media = options.get("body")
    fields = read_fields(method, rest, options, settings.mchid, sensitive) if is_v2 else None
    body, content_type = (b"", "") if is_v2 else _encode_body(options, sensitive)
    has_fields_in_query = is_v2 and method == "GET"
    query = ""
    if "query" in options and not has_fields_in_query:
        query = to_query(options["query"], sensitive)
    url = _encode_url(method, f"v2/{rest}" if is_v2 else path, query, options, settings)
    return Call(
        method=method,
        url=url,
        path=path,
        headers=_encode_headers(
            options, content_type, _ACCEPT_V2 if is_v2 else _ACCEPT, settings.user_agent
        ),
        body=body,
        media=media if isinstance(media, Media) else None,
        sensitive=tuple(sensitive),
        v2=fields,
        signer=check_signer(options["signer"]) if "signer" in options else None,
        verifier=check_verifier(options["verifier"]) if "verifier" in options else None,
        policy=_read_policy(options),
        on_primary="base_uri" not in options and url.startswith(f"{settings.base.origin}/"),
        has_constant_url=not (has_variables or query or has_fields_in_query),
        changes_nothing=method == "GET" or (is_v2 and rest in READS),
    )


def _check_upload(target: _Target, options: Mapping[str, object]) -> None:
    """Refuse an upload without a file, and a file for an operation that takes none."""
    if options.get("check") is False:
        return
    path = f"v2/{target.rest}" if target.is_v2 else target.path
    body = options.get("body")
    if isinstance(body, Media) and target.method == "POST" and path in UPLOADS:
        body.check_name(path)
        return
    from .uploads import check_upload  # it loads the catalog

    check_upload(target.method, path, body)


def _encode_body(options: Mapping[str, object], sensitive: SensitiveValues) -> tuple[bytes, str]:
    """Return the body and its Content-Type; both are empty for an upload."""
    if "json" in options:
        if "body" in options:
            raise UsageError("both json= and body= are given; a request has one body")
        _refuse_written_json(options["json"])
        return to_json(options["json"], sensitive), "application/json"
    body = options.get("body", b"")
    if isinstance(body, Media):
        return b"", ""
    if not isinstance(body, (str, bytes)):
        raise UsageError(_describe_wrong_body(body))
    content = to_utf8(body, "body=")
    return content, "application/json; charset=utf-8" if content else ""


def _describe_wrong_body(body: object) -> str:
    kind = type(body).__name__
    if isinstance(body, os.PathLike) or hasattr(body, "read"):
        name = "file" if hasattr(body, "read") else "path"
        return f"body= takes no {kind}: to upload a file, pass body=chainpay.Media({name})"
    if isinstance(body, Mapping):
        return f"body= takes no {kind}: pass it as json={{…}}"
    return (
        f"body= takes str, bytes or a chainpay.Media, not {kind} (see json=; and of a MediaUtil,"
        " its getStream())"
    )


def _refuse_written_json(value: object) -> None:
    """Refuse a text that is JSON already: it would be sent as a text in quotes."""
    if isinstance(value, (str, bytes)) and value.lstrip()[:1] in ("{", "[", b"{", b"["):
        raise UsageError(
            "json= is a text that looks like JSON already, and would be written as JSON once more:"
            " pass the dict; or pass the text as body="
        )


def _encode_url(
    method: str, path: str, query: str, options: Mapping[str, object], settings: ClientSettings
) -> str:
    base = settings.base
    if "base_uri" in options:
        base = parse_base_uri(options["base_uri"])
    elif not base.prefix:
        start = "/".join(path.split("/", 2)[:2])
        if needed := HOSTS.get(start) or HOSTS.get(path):
            base = _adopt_host(method, path, needed, base)
    url = f"{base.origin}{base.prefix}/{path.removeprefix('v2/')}" + (f"?{query}" if query else "")
    if len(url) > _MAX_URL:
        raise UsageError(f"the address has {len(url)} characters, more than {_MAX_URL}")
    return url + _encode_fragment(options)


def _adopt_host(method: str, path: str, needed: str, base: BaseUri) -> BaseUri:
    """Return the base address of a path whose operations another host answers.

    A path or method that the catalog doesn't know is sent as it is written.
    """
    from ..catalog.index import find_operation  # few calls need it

    return adopt_host(needed, base) if find_operation(method, path) else base


def _encode_fragment(options: Mapping[str, object]) -> str:
    fragment = options.get("fragment", "")
    if not isinstance(fragment, str):
        raise UsageError(f"fragment= takes a str, not {type(fragment).__name__}")
    return "#" + percent_encode(fragment, "", "fragment=") if fragment else ""


def _encode_headers(
    options: Mapping[str, object], content_type: str, accept: str, user_agent: str
) -> tuple[tuple[str, str], ...]:
    passed = options.get("headers", {})
    if not isinstance(passed, Mapping):
        raise UsageError(f"headers= takes a dict, not {type(passed).__name__}")
    headers: dict[str, tuple[str, str]] = {}
    for name, value in passed.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise UsageError(f"headers= has {name!r}, which is no header's name")
        if name.lower() in _OWN_HEADERS:
            raise UsageError(f"headers= can't have {name}: {_OWN_HEADERS[name.lower()]}")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise UsageError(f"the header {name} takes a str, one line of ASCII")
        if name.lower() in headers:
            raise UsageError(f"headers= has {name} twice")
        headers[name.lower()] = name, value
    if content_type:
        headers.setdefault("content-type", ("Content-Type", content_type))
    headers.setdefault("accept", ("Accept", accept))
    headers.setdefault("accept-encoding", ("Accept-Encoding", "gzip"))
    headers.setdefault("user-agent", ("User-Agent", user_agent))
    return tuple(headers.values())


# Arguments that a client shares with its calls


def check_mode(check: object) -> Literal["warn", "error"] | None:
    """Return how calls are compared with the catalog; None if they are not compared.

    Raises:
        UsageError: There is no such mode.
    """
    if check == "warn":
        return "warn"
    if check == "error":
        return "error"
    if check is not None:
        raise UsageError("check= takes 'warn', 'error' or None. For one call, False turns it off.")
    return None


def check_timeout(value: object) -> httpx.Timeout | float | None:
    """Return a timeout that httpx takes: seconds above 0, an `httpx.Timeout`, or None.

    Raises:
        UsageError: It is none of these.
    """
    if isinstance(value, httpx.Timeout):
        for phase, seconds in value.as_dict().items():
            check_limit(seconds, f"timeout=, an httpx.Timeout with {phase}=,")
        return value
    return check_limit(value, "timeout=", ", or an httpx.Timeout")


def check_limit(value: object, option: str, alternative: str = "") -> float | None:
    """Return seconds as `check_seconds` does, or None: without limit."""
    return None if value is None else check_seconds(value, option, alternative)


def check_seconds(value: object, option: str, alternative: str = "") -> float:
    """Return seconds above 0 that a socket or a thread can wait.

    Args:
        value: What the caller passed.
        option: The option, for the error.
        alternative: What the option takes besides seconds, for the error.

    Raises:
        UsageError: It is something else.
    """
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if is_above_zero(value):
        if value <= MAX_SECONDS:
            return value
        alternative += f", and at most {MAX_SECONDS} (24 days)"
    # Only a number is repeated: whoever mixes up the arguments has put a key there.
    shown = f"{value}"[:20] if is_number else f"this {type(value).__name__}"
    raise UsageError(f"{option} takes seconds above 0{alternative}, not {shown}")


def _read_policy(options: Mapping[str, object]) -> Policy:
    retry = options.get("retry")
    if retry is not None and retry is not False and retry != SAME_NUMBER:
        raise UsageError(
            f"retry= of a call takes {SAME_NUMBER!r} (its body carries your own number, so it may"
            " be sent twice) or False; Client(retry=…) says how often and when"
        )
    return Policy(
        timeout=check_timeout(options.get("timeout")),
        deadline=check_limit(options.get("deadline"), "deadline="),
        may_retry=retry is not False,
        same_number=retry == SAME_NUMBER,
    )
