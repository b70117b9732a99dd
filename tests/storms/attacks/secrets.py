"""Secrets in whatever chainpay shows: reprs, texts, pickles, logs, events, errors and tracebacks.

A client has keys that can be recognized in any spelling. It does what programs do: it calls, and
fails; it is made wrongly; it receives true and forged callbacks. All that it shows of that is
searched: every public object that there is, every error with its notes, its causes and the locals
of chainpay's own frames, what is logged at DEBUG, what a hook gets, what the command line prints.
"""

from __future__ import annotations

import io
import logging
import pickle
import pprint
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from random import Random
from typing import Any

import httpx

import chainpay
from chainpay.__main__ import main
from chainpay.gateway.state.keys import new_key
from tests.support import by_hand
from tests.support.keys import private_pem, secrets_of

__all__ = ["attack"]

_PACKAGE = str(Path(chainpay.__file__).parent)
_LETTERS = "0123456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
_MCHID = "1900000109"
_HIDDEN = "身份证11010519491231002X"  # a value that is encrypted for the platform

Shown = Iterator[tuple[str, str]]


class _Merchant:
    """Keys of a merchant, and a client of an emulated platform that has them."""

    def __init__(self, random: Random) -> None:
        self.key, self.platform_key = new_key(), new_key()
        self.pem = private_pem(self.key).decode()
        self.apiv3_key = "".join(random.choices(_LETTERS, k=32))
        self.secret = "".join(random.choices(_LETTERS, k=32))
        self.misplaced = "".join(random.choices(_LETTERS, k=32))  # a key in a wrong argument
        self.authorizations: list[str] = []
        self.events: list[object] = []
        self.arguments: dict[str, Any] = {
            "mchid": _MCHID,
            "serial": "AB" * 20,
            "private_key": self.pem,
            "certs": {"PUB_KEY_ID_01": self.platform_key.public_key()},
            "apiv3_key": self.apiv3_key,
            "secret": self.secret,
            "retry": None,
            "transport": httpx.MockTransport(self._answer),
            "on_event": self.events.append,
        }
        self.client = chainpay.Client(**self.arguments)
        self.sandbox = chainpay.sandbox(secret=self.secret)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        authorization = request.headers.get("Authorization", "")
        if authorization:
            self.authorizations.append(authorization.partition('signature="')[2].partition('"')[0])
        if request.url.path.endswith("/reset"):
            raise httpx.ReadError("reset", request=request)
        return httpx.Response(404, json={"code": "ORDER_NOT_EXIST", "message": "订单不存在"})

    def secrets(self) -> dict[str, str]:
        """Return what must not be shown: the text by its name."""
        numbers = self.key.private_numbers()
        pem = {f"PEM {number}": line for number, line in enumerate(secrets_of(self.key))}
        return {
            **pem,
            **{f"number {name}": str(getattr(numbers, name))[:40] for name in ("d", "p", "q")},
            "apiv3_key": self.apiv3_key,
            "secret": self.secret,
            "apiv3_key in base64": b64encode(self.apiv3_key.encode()).decode()[:40],
            "secret in base64": b64encode(self.secret.encode()).decode()[:40],
            "hidden value": _HIDDEN,
            "misplaced key": self.misplaced,
            **{f"signature {n}": text[:60] for n, text in enumerate(self.authorizations[-3:])},
        }


# What is shown


def _objects(merchant: _Merchant, random: Random) -> Shown:
    """Every public object that a client leads to, and what it consists of."""
    client = merchant.client
    found: dict[str, Any] = {
        "client": client,
        "inside of the client": _inside(client),
        "chain": client.v3.pay,
        "verb": client.v3.certificates.get,
        "promise": client.v3.certificates.get_async(),
        "keys": client.platform_keys,
        "hosts": client.hosts,
        "callbacks": client.callbacks,
        "inside of the callbacks": _inside(client.callbacks),
        "invoke": client.invoke,
        "signer": chainpay.Signer(_MCHID, "AB" * 20, merchant.pem),
        "verifier": chainpay.Verifier({"PUB_KEY_ID_01": merchant.platform_key.public_key()}),
        "sensitive": chainpay.Sensitive(_HIDDEN),
        "retry": chainpay.Retry(),
        "request": client.build_request("GET", "v3/certificates"),
        "events": merchant.events,
        "gateway": merchant.sandbox.gateway,
        "sandbox": merchant.sandbox,
    }
    found["promise"].cancel()
    for name, value in found.items():
        if name.startswith("inside"):
            yield from ((f"{name}: {part}", _repr(one)) for part, one in value.items())
        else:
            yield from _spellings(name, value)


def _inside(value: object, depth: int = 4) -> dict[str, object]:
    """Return what an object of chainpay consists of, by its path; its parts' parts too."""
    parts: dict[str, object] = dict(getattr(value, "__dict__", {}))
    for kind in type(value).__mro__:
        for name in getattr(kind, "__slots__", ()):
            with suppress(AttributeError):
                parts[name] = getattr(value, name)
    if isinstance(value, (list, tuple)):
        parts |= {str(number): one for number, one in enumerate(value)}
    found = dict(parts)
    for name, one in parts.items():
        is_ours = type(one).__module__.partition(".")[0] == "chainpay"
        if type(one).__name__ == "Secret":  # the box of a secret; its own repr is looked at
            continue
        if depth and (is_ours or isinstance(one, (list, tuple))):
            inside = _inside(one, depth - 1)
            found |= {f"{name}.{below}": part for below, part in inside.items()}
    return found


def _spellings(name: str, value: object) -> Shown:
    """Yield an object in each spelling that Python has."""
    yield name, " ".join(map(_repr, (value, _Text(value), [value], {name: value})))
    with suppress(Exception):
        yield f"pickle of {name}", pickle.dumps(value).decode("latin-1")


def _failures(merchant: _Merchant, random: Random) -> Shown:
    """Calls that fail, and clients that can't be made: one of each kind at random."""
    failure = random.choice((*_CALLS, *_CONSTRUCTIONS, *_CALLBACKS))
    try:
        failure(merchant)
    except Exception as error:
        yield from _texts_of(failure.__name__, error)


def _texts_of(name: str, error: BaseException) -> Shown:
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        waiting += [one.__cause__, one.__context__]
        yield from _spellings(f"{type(one).__name__} of {name}", one)
        yield f"fields of {type(one).__name__} of {name}", f"{one.args!r} {vars(one)!r}"
        yield f"traceback of {name}", "".join(traceback.format_exception(one))
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if frame.f_code.co_filename.startswith(_PACKAGE):
                place = f"locals of {frame.f_code.co_qualname} in {name}"
                yield place, "\n".join(map(_repr, frame.f_locals.values()))


class _Text:
    """Has the text of an object as its repr; ``pprint`` is tried too."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __repr__(self) -> str:
        return f"{pprint.pformat(self._value)} {self._value!s}"


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:
        return f"no repr: {error!r}"


def _console(merchant: _Merchant, random: Random) -> Shown:
    """What the command line prints."""
    for arguments in (["find", "退款"], ["show", "v3/certificates"], ["--version"]):
        written = io.StringIO()
        with redirect_stdout(written), redirect_stderr(written):
            main(arguments)
        yield " ".join(arguments), written.getvalue()


def _order(merchant: _Merchant) -> None:
    merchant.client.v3.pay.transactions.native.post(json={"payer": _HIDDEN[:0]})


def _encrypted(merchant: _Merchant) -> None:
    merchant.client.v3.x.post(json={"name": chainpay.Sensitive(_HIDDEN)})


def _reset(merchant: _Merchant) -> None:
    merchant.client.chain("v3/reset").post(json={"name": chainpay.Sensitive(_HIDDEN)})


def _too_long(merchant: _Merchant) -> None:
    merchant.client.encrypt("长" * 300)


def _of_v2(merchant: _Merchant) -> None:
    merchant.client.v2.pay.orderquery.post(xml={"appid": "wx1", "out_trade_no": "A1"})


def _wrong_option(merchant: _Merchant) -> None:
    merchant.client.v3.certificates.get(jsn={})


def _undecryptable(merchant: _Merchant) -> None:
    merchant.client.decrypt("AAAA")


def _waiting(merchant: _Merchant) -> None:
    merchant.client.wait(out_trade_no="A1", deadline=0.05)


_CALLS = (_order, _encrypted, _reset, _too_long, _of_v2, _wrong_option, _undecryptable, _waiting)


def _made_with(name: str, spoil: Callable[[_Merchant], object]) -> Callable[[_Merchant], None]:
    def make(merchant: _Merchant) -> None:
        chainpay.Client(**{**merchant.arguments, name: spoil(merchant)})

    make.__name__ = f"Client({name}=…)"
    return make


_CONSTRUCTIONS = tuple(
    _made_with(name, spoil)
    for name, spoil in (
        ("apiv3_key", lambda merchant: merchant.apiv3_key[:-1] + "长"),
        ("apiv3_key", lambda merchant: merchant.pem),
        ("secret", lambda merchant: merchant.pem),
        ("secret", lambda merchant: [merchant.secret]),
        ("private_key", lambda merchant: merchant.pem[:-40]),
        ("private_key", lambda merchant: merchant.misplaced),
        ("serial", lambda merchant: merchant.misplaced + "!"),
        ("mchid", lambda merchant: merchant.misplaced),
        ("certs", lambda merchant: {"PUB_KEY_ID_01": merchant.pem}),
        ("certs", lambda merchant: merchant.pem),
        ("base_uri", lambda merchant: merchant.misplaced),
        ("retry", lambda merchant: merchant.misplaced),
        ("check", lambda merchant: merchant.misplaced),
        ("timeout", lambda merchant: merchant.misplaced),
        ("deadline", lambda merchant: merchant.misplaced),
        ("on_event", lambda merchant: merchant.misplaced),
        ("merchant", lambda merchant: merchant.misplaced),
        ("backup_uri", lambda merchant: merchant.misplaced),
        ("clock", lambda merchant: merchant.misplaced),
    )
)


def _forged_refund(merchant: _Merchant) -> None:
    merchant.client.callbacks.receive(
        {}, by_hand.write_xml({"mch_id": _MCHID, "req_info": "AAAA", "return_code": "SUCCESS"})
    )


def _forged_v2(merchant: _Merchant) -> None:
    fields = {"mch_id": _MCHID, "sign": "A" * 32, "return_code": "SUCCESS"}
    merchant.client.callbacks.receive({}, by_hand.write_xml(fields))


def _forged_v3(merchant: _Merchant) -> None:
    headers = {"Wechatpay-Timestamp": "1", "Wechatpay-Nonce": "1", "Wechatpay-Serial": "A" * 40}
    merchant.client.callbacks.receive({**headers, "Wechatpay-Signature": "AAAA"}, b"{}")


_CALLBACKS = (_forged_refund, _forged_v2, _forged_v3)
_KINDS = (_objects, *[_failures] * 30, _console)


def _is_expected(secret: str, place: str) -> bool:
    """Return whether a value must be there: a key in a wrong argument is a local of its check.

    So is what is being encrypted.
    """
    return secret in ("misplaced key", "hidden value") and place.startswith("locals of ")


def attack(random: Random) -> Iterator[str | None]:
    """Yield which secret is shown where, for each thing that is shown: None, as it should be."""
    merchant = _Merchant(random)
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    names = ("chainpay", "httpx", "httpcore", "asyncio")
    while True:
        levels = {name: logging.getLogger(name).level for name in names}
        for name in names:
            logging.getLogger(name).addHandler(handler)
            logging.getLogger(name).setLevel(logging.DEBUG)
        try:
            shown = list(random.choice(_KINDS)(merchant, random))
        finally:
            for name, level in levels.items():
                logging.getLogger(name).removeHandler(handler)
                logging.getLogger(name).setLevel(level)
        shown.append(("the log", log.getvalue()))
        shown.append(("the events", f"{merchant.events!r} {[*map(str, merchant.events)]}"))
        log.seek(0)
        log.truncate()
        merchant.events.clear()
        secrets = merchant.secrets()
        leaks = [
            f"{secret} in {place}"
            for place, text in shown
            for secret, spelled in secrets.items()
            if spelled in text and not _is_expected(secret, place)
        ]
        yield "; ".join(leaks) or None
