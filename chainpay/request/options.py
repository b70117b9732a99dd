"""A call's options, read once and checked: what is left is what will be sent.

Guzzle's names, as in PHP's examples: one dict, keyword arguments, or both. None stands for an
option that isn't given. Every key that is no option must be a variable of the path; nothing is
silently ignored. Whatever is wrong is thrown at the call, before anything is sent.

A path below ``v2/`` is of APIv2: its fields are ``xml=``, or the ``query=`` of a GET. The catalog
is asked if the call is to be sealed by it (``encrypt=``), or the client checks its calls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, NamedTuple

from ..encoding.path import fill_variables, percent_encode, variable_names
from ..encoding.sensitive import Sensitive, SensitiveValues
from ..encoding.text import to_utf8
from ..encoding.values import to_json, to_query
from ..errors import UsageError
from ..signing.signer import UNSIGNED, SignerLike, VerifierLike, check_signer, check_verifier
from ..transport.retry import SAME_NUMBER, is_above_zero
from . import suggestions
from .base_uri import BaseUri, base_uri_for, parse_base_uri
from .fields import V2Fields, read_fields

__all__ = [
    "METHODS",
    "OPTIONS_V2",
    "OPTIONS_V3",
    "Call",
    "ClientSettings",
    "check_mode",
    "check_seconds",
    "check_timeout",
    "read_call",
]

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

_HTTP = ("query", "headers", "body", "timeout", "base_uri", "fragment")
_COMMON = (*_HTTP, "verifier", "encrypt", "check", "retry", "deadline")
OPTIONS_V3 = (*_COMMON, "json", "signer")
OPTIONS_V2 = (*_COMMON, "xml", "security", "nonceless")
_OPTIONS = tuple(dict.fromkeys(OPTIONS_V3 + OPTIONS_V2))
_ACCEPT = (
    "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
)
_ACCEPT_V2 = "text/xml, text/plain, application/x-gzip"
_NO_PATH = "a verb needs a path: client.v3.….get(), or client.chain('v3/…').get()"
_MOST_URL = 65_536  # characters: httpx refuses longer ones

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_OWN_HEADERS = {
    "authorization": "it is signed; for another signature give signer=",
    "content-length": "it is counted from the body",
    "transfer-encoding": "it is chosen by the body",
}


class ClientSettings(NamedTuple):
    """What of the client a call is read with.

    Attributes:
        base: Where its paths start.
        user_agent: Its ``User-Agent``.
        mchid: The merchant's number, which a message of APIv2 must name.
        has_secret: Whether it has the key of APIv2.
        has_certificate: Whether it has a certificate for TLS.
        check: ``warn`` or ``error`` if its calls are compared with the catalog; else None.
        backup: The origin of the backup host; None if there is none.
    """

    base: BaseUri
    user_agent: str
    mchid: str
    has_secret: bool
    has_certificate: bool
    check: str | None = None
    backup: str | None = None


@dataclass(frozen=True, slots=True, repr=False)  # a body is nobody's business
class Call:
    """One request, checked and encoded, but neither signed nor sent.

    Attributes:
        method: In capitals.
        url: The whole address, encoded.
        path: The path as sent, without the prefix of a base address; for people.
        is_address: Whether it was given as a ready address.
        fixed: Whether the address has neither variables nor a query: the next call's is the same.
        headers: All but what the sending adds.
        body: The bytes to send; empty for none.
        media: What is uploaded instead of a body, or None.
        sensitive: The values that are sealed as it is sent.
        v2: The fields of APIv2 and how they are signed; None for APIv3.
        timeout: Seconds, or an `httpx.Timeout`, or None for the client's.
        signer: This call's own, or None.
        verifier: This call's own, or None.
        on_primary: Whether it goes to the client's own host, which may have a backup.
        same_number: Whether it carries a number of its own, and may be sent twice.
        retries: Whether it is sent again at all.
        deadline: Seconds for all attempts, or None for the client's.
        names_key: Whether ``Wechatpay-Serial`` names the platform's key that we use.
    """

    method: str
    url: str
    path: str
    is_address: bool
    fixed: bool
    headers: tuple[tuple[str, str], ...]
    body: bytes
    media: Any
    sensitive: tuple[Sensitive, ...]
    v2: V2Fields | None
    timeout: Any
    signer: SignerLike | None
    verifier: VerifierLike | None
    on_primary: bool
    same_number: bool
    retries: bool
    deadline: float | None
    names_key: bool = True

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    __repr__ = __str__


def read_call(
    method: str,
    path: str,
    given: Mapping[str, Any] | None,
    named: dict[str, Any],
    terms: ClientSettings,
) -> Call:
    """Check a call, and encode what will be sent.

    Args:
        method: One of `METHODS`, in any case.
        path: The path, which may hold variables.
        given: Options and the variables' values in one mapping, as in PHP.
        named: The same as keywords.
        terms: What the client says.

    Raises:
        TypeError: An option is unknown, or given twice.
        CheckError: The client checks its calls, and this one does not fit the catalog.
        UsageError: Anything else is wrong; the message names it.
    """
    if not isinstance(method, str) or method.upper() not in METHODS:
        raise UsageError(f"{method!r} is none of {', '.join(METHODS)}")
    if not path:
        raise UsageError(_NO_PATH)
    method = method.upper()
    merged = _merge(given, named)
    names = variable_names(path)
    _refuse_unknown(merged, names, path)
    options = {name: merged[name] for name in _OPTIONS if merged.get(name) is not None}
    filled = fill_variables(path, {name: merged[name] for name in names if name in merged})
    is_v2 = filled.partition("/")[0].lower() == "v2"
    if not (filled.partition("/")[2] if is_v2 else filled):
        raise UsageError(_NO_PATH)
    _refuse_foreign(options, terms, is_v2)
    if options.get("encrypt", False) is not False:
        options = _sealed(method, filled, path, options)
    mode = check_mode(options["check"] or None) if "check" in options else terms.check
    call = _encoded(method, filled, not names, is_v2, options, terms)
    if mode is not None:
        from .check import check  # it loads the catalog

        check(mode, call, path, options)
    return call


def _encoded(
    method: str, path: str, fixed: bool, is_v2: bool, options: dict[str, Any], terms: ClientSettings
) -> Call:
    rest = path.partition("/")[2]
    found = SensitiveValues()
    media = options.pop("body") if hasattr(options.get("body"), "prepare") else None
    v2 = read_fields(method, rest, options, terms.mchid, found) if is_v2 else None
    body, content_type = (b"", "") if is_v2 else _body(options, found, media)
    has_query = "query" in options and not (is_v2 and method == "GET")
    query = to_query(options["query"], found) if has_query else ""
    url = _url(f"v2/{rest}" if is_v2 else path, query, options, terms)
    retry = _retry(options.get("retry"))
    return Call(
        method=method,
        url=url,
        path=path,
        is_address=False,
        fixed=fixed and not (query or (is_v2 and method == "GET")),
        headers=_headers(options, content_type, _ACCEPT_V2 if is_v2 else _ACCEPT, terms),
        body=body,
        media=media,
        sensitive=tuple(found),
        v2=v2,
        timeout=check_timeout(options.get("timeout")),
        signer=check_signer(options.get("signer")),
        verifier=check_verifier(options.get("verifier")),
        on_primary="base_uri" not in options and url.startswith(f"{terms.base.origin}/"),
        same_number=retry == SAME_NUMBER,
        retries=retry is not False,
        deadline=check_seconds(options.get("deadline"), "deadline="),
    )


def _sealed(method: str, sent: str, path: str, options: Mapping[str, Any]) -> dict[str, Any]:
    from .encrypt import encrypt_options, find_operation  # they load the catalog

    try:
        operation = find_operation(method, sent, path)
    except UsageError as unknown:
        raise UsageError(f"encrypt= can't know what to seal: {unknown}") from None
    return encrypt_options(operation, options, options["encrypt"])


def _url(path: str, query: str, options: Mapping[str, Any], terms: ClientSettings) -> str:
    base = (
        parse_base_uri(options["base_uri"])
        if "base_uri" in options
        else base_uri_for(path, terms.base)
    )
    sent = path.removeprefix("v2/")
    url = f"{base.origin}{base.prefix}/{sent}" + (f"?{query}" if query else "")
    if len(url) > _MOST_URL:
        raise UsageError(f"the address has {len(url)} characters, more than {_MOST_URL}")
    return url + _fragment(options)


def _merge(given: Mapping[str, Any] | None, named: dict[str, Any]) -> dict[str, Any]:
    """Join PHP's one dict and the keyword arguments."""
    if given is None:
        return named
    if not isinstance(given, Mapping):
        raise TypeError(
            f"a verb takes one dict of options, or keywords such as json=…, not"
            f" {type(given).__name__}"
        )
    for key in given:
        if not isinstance(key, str):
            raise TypeError(f"options are named by str, not by {key!r}")
        if key in named:
            raise TypeError(f"{key!r} is given twice: in the dict and as a keyword")
    return {**given, **named}


def _refuse_unknown(options: Mapping[str, Any], names: frozenset[str], path: str) -> None:
    for name in options:
        if name in _OPTIONS or name in names:
            continue
        instead = suggestions.OPTIONS.get(name)
        if not instead:
            near = get_close_matches(name.lower(), [*_OPTIONS, *names], n=1, cutoff=0.7)
            all_ = ", ".join((*sorted(names), *_OPTIONS))
            instead = f"{near[0]}=" if near else f"json={{…}} for a body, or one of {all_}"
        raise TypeError(f"{name!r} is neither an option nor a variable of {path!r}; use {instead}")
    clash = names.intersection(_OPTIONS)
    if clash:
        raise UsageError(
            f"the variable {{{min(clash)}}} of {path!r} has the name of an option; write its value"
            " into the path"
        )


def _refuse_foreign(options: Mapping[str, Any], terms: ClientSettings, is_v2: bool) -> None:
    """Refuse what belongs to the other API, and what this client can't do."""
    known, api = (OPTIONS_V2, "APIv2") if is_v2 else (OPTIONS_V3, "APIv3")
    for name in options:
        if name not in known:
            raise UsageError(f"{name}= is no option of {api}; see {'xml=' if is_v2 else 'json='}")
    if not is_v2:
        return
    if not terms.has_secret:
        raise UsageError("the client has no secret= (APIv2密钥), with which APIv2 is signed")
    if options.get("security") and not terms.has_certificate:
        raise UsageError("security=True needs the merchant's certificate: Client(merchant=…)")
    if options.get("verifier") not in (None, UNSIGNED):
        raise UsageError(
            "answers of APIv2 are verified with secret=; verifier= takes UNSIGNED only"
        )
    if isinstance(options.get("body"), (str, bytes)):
        raise UsageError("a message of APIv2 is xml=; body= takes a chainpay.Media only")


def _body(given: Mapping[str, Any], found: SensitiveValues, media: object) -> tuple[bytes, str]:
    if "json" in given:
        if "body" in given or media:
            raise UsageError("both json= and body= are given; a request has one body")
        return to_json(given["json"], found), "application/json"
    body = given.get("body", b"")
    if not isinstance(body, (str, bytes)):
        raise UsageError(
            f"body= takes str, bytes or a chainpay.Media, not {type(body).__name__} (see json=; and"
            " of a MediaUtil, its getStream())"
        )
    body = to_utf8(body, "body=")
    return body, "application/json; charset=utf-8" if body else ""


def _fragment(given: Mapping[str, Any]) -> str:
    fragment = given.get("fragment", "")
    if not isinstance(fragment, str):
        raise UsageError(f"fragment= takes a str, not {type(fragment).__name__}")
    return "#" + percent_encode(fragment, "", "fragment=") if fragment else ""


def _headers(
    options: Mapping[str, Any], content_type: str, accept: str, terms: ClientSettings
) -> tuple[tuple[str, str], ...]:
    given = options.get("headers", {})
    if not isinstance(given, Mapping):
        raise UsageError(f"headers= takes a dict, not {type(given).__name__}")
    headers: dict[str, tuple[str, str]] = {}
    for name, value in given.items():
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
    headers.setdefault("user-agent", ("User-Agent", terms.user_agent))
    return tuple(headers.values())


def check_mode(check: Any) -> str | None:
    """Return how calls are compared with the catalog; None for not at all.

    Raises:
        UsageError: It is no such way.
    """
    if check not in (None, "warn", "error"):
        raise UsageError("check= takes 'warn', 'error' or None; of a call, False for not at all")
    mode: str | None = check
    return mode


def check_timeout(value: Any) -> Any:
    """Return a timeout that httpx takes: seconds above 0, an `httpx.Timeout`, or None.

    Raises:
        UsageError: It is none of these.
    """
    if hasattr(value, "as_dict"):
        return value
    return check_seconds(value, "timeout=", ", or an httpx.Timeout")


def check_seconds(value: Any, what: str, other: str = "") -> Any:
    """Return seconds above 0, or None.

    Args:
        value: What is given.
        what: What it is given as, for the error.
        other: What else may be given, for the error.

    Raises:
        UsageError: It is neither.
    """
    if value is None:
        return None
    if not is_above_zero(value):
        raise UsageError(f"{what} takes seconds above 0{other}, not {value!r}")
    return value


def _retry(value: Any) -> Any:
    if value is not None and value is not False and value != SAME_NUMBER:
        raise UsageError(
            f"retry= of a call takes {SAME_NUMBER!r} (its body carries a number of yours, so it may"
            " be sent twice) or False; how often and when is said by Client(retry=…)"
        )
    return value
