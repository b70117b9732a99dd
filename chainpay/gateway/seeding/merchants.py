"""The merchants of a seed: they are added, with keys and secrets that are theirs or new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from ...crypto import pem
from ...encoding.text import json_object
from ...errors import UsageError
from ..state.keys import new_key, new_secret, new_serial, private_pem
from ..state.merchants import Merchant, Merchants
from .lines import Line, split_lines
from .own_values import PEMS, SECRETS, OwnValues, is_pem, parse_own_values

_KNOWN = ("mchid", "name", "appid", *PEMS, *SECRETS)
_KINDS = ("merchant", "partner")
_MAX_KEYS = 200  # about 20 seconds: who asks over HTTP waits for 30


def make_keys(text: str, source: str, merchants: Merchants, main: str) -> list[RSAPrivateKey]:
    """Return new keys for the merchants of a seed that need one.

    A key takes a tenth of a second, so they are made before the state is taken. What is wrong in a
    line is said when the line is applied.

    Args:
        text: The lines.
        source: Where they come from. An error names it.
        merchants: All merchants. The caller need not hold the state.
        main: The gateway's own merchant, who needs none.

    Raises:
        UsageError: These are more than 200 merchants.
    """
    numbers = set(_keyless(text)) - {main}
    new = [each for each in numbers if not ((known := merchants.get(each)) and known.private_key)]
    if len(new) > _MAX_KEYS:
        raise UsageError(
            f"{source} has {len(new)} merchants without a key, and the gateway makes {_MAX_KEYS}"
            " keys at once: write several files. Nothing was changed"
        )
    return [new_key() for _ in new]


def _keyless(text: str) -> Iterator[str]:
    """Yield the numbers of the merchants of a seed whose line has no key."""
    for _, line in split_lines(text):
        for kind, fields in json_object(line).items():
            if kind in _KINDS and isinstance(fields, dict) and not fields.get("key"):
                yield str(fields.get("mchid"))


def add_merchant(line: Line, merchants: Merchants, main: str, keys: list[RSAPrivateKey]) -> str:
    """Add a merchant, or what a merchant doesn't have yet.

    Args:
        line: Its line.
        merchants: All merchants.
        main: The gateway's own merchant, whose private key is not among them.
        keys: New keys: a merchant without one takes one of them.

    Returns:
        The merchant's number, if anything has changed; else an empty text.

    Raises:
        UsageError: A value is wrong, or the merchant has another one.
    """
    own = _take_values(line)
    known = merchants.get(own.mchid)
    merchant = known or Merchant(
        own.mchid, own.apiv3_key or new_secret(), own.secret or new_secret()
    )
    for name in SECRETS:
        if getattr(own, name) not in ("", getattr(merchant, name)):
            _refuse(line, name)
    if merchant.private_key or own.mchid == main:
        _check_keys(line, merchant, own)
    else:
        merchant = _add_key(merchant, own, keys)
    name = line.take("name", merchant.name)
    if merchant.name not in ("", name):
        _refuse(line, "name")
    appids = _take_appids(line)
    subs = dict(merchant.sub_merchants)
    if line.kind == "partner":
        for number, ids in _take_sub_merchants(line, own.mchid).items():
            subs[number] = _unite(subs.get(number, ()), ids)
        line.refuse_others((*_KNOWN, "sub_merchants"))
    else:
        line.refuse_others(_KNOWN)
    merchant = replace(
        merchant, name=name, appids=_unite(merchant.appids, appids), sub_merchants=subs
    )
    if merchant == known:
        return ""
    merchants.put(merchant)
    return merchant.mchid


def _take_values(line: Line) -> OwnValues:
    texts = {name: line.take(name) for name in ("mchid", *PEMS, *SECRETS)}
    if not texts["mchid"]:
        line.refuse("mchid", "is missing (商户号)")
    for name in PEMS:
        if texts[name] and not is_pem(texts[name]):
            line.refuse(
                name,
                "is no PEM. The name of a file is read only by the commands `chainpay gateway seed"
                " FILE` and `chainpay gateway --seed FILE`",
            )
    return parse_own_values(texts, line.pointer)


def _refuse(line: Line, name: str) -> None:
    line.refuse(name, "is another one than the merchant has already")


def _check_keys(line: Line, merchant: Merchant, own: OwnValues) -> None:
    if own.key is not None and own.key.public_key() not in merchant.keys.values():
        _refuse(line, "key")
    if own.cert is not None and pem.serial(own.cert) not in merchant.keys:
        _refuse(line, "cert")


def _add_key(merchant: Merchant, own: OwnValues, keys: list[RSAPrivateKey]) -> Merchant:
    """Return a merchant with a private key: its own, or a new one."""
    key = own.key or (keys.pop() if keys else new_key())
    serial = pem.serial(own.cert) if own.cert else f"{new_serial():X}"
    certificate = own.cert.public_bytes(Encoding.PEM).decode() if own.cert else ""
    return replace(
        merchant,
        keys={**merchant.keys, serial: key.public_key()},
        private_key=private_pem(key).decode(),
        certificate=certificate,
    )


def _take_appids(line: Line) -> tuple[str, ...]:
    appids = line.take_list("appid")
    return tuple(_parse("appid", each, line.pointer("appid")) for each in appids)


def _take_sub_merchants(line: Line, mchid: str) -> Mapping[str, tuple[str, ...]]:
    subs: dict[str, tuple[str, ...]] = {}
    for index, each in enumerate(line.take_list("sub_merchants")):
        place = f"sub_merchants/{index}"
        if not isinstance(each, dict) or not {"mchid"} <= each.keys() <= {"mchid", "appid"}:
            line.refuse(place, 'must be {"mchid": "…"}, or {"mchid": "…", "appid": "…"}')
        number = _parse("mchid", each["mchid"], line.pointer(f"{place}/mchid"))
        if number == mchid:
            line.refuse(f"{place}/mchid", "is the partner (服务商) itself")
        ids = each.get("appid", [])
        subs[number] = tuple(
            _parse("appid", appid, line.pointer(f"{place}/appid"))
            for appid in (ids if isinstance(ids, list) else [ids])
        )
    if not subs:
        line.refuse("sub_merchants", "is missing: the partner's sub-merchants (特约商户)")
    return subs


def _parse(name: str, value: object, what: str) -> str:
    if not isinstance(value, str) or not value:
        raise UsageError(f"{what} must be a text, and not empty")
    parsed: str = getattr(parse_own_values({name: value}, lambda _: what), name)
    return parsed


def _unite(some: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*some, *more)))
