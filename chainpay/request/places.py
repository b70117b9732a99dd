"""Where a field belongs that an operation doesn't have at its place: moved, or renamed since APIv2.

Most calls are ported from APIv2, whose fields are flat. APIv3 has groups: ``total_fee`` is
``amount.total`` there, and ``openid`` is in ``payer``. The catalog knows the fields of an
operation, and a table their names in APIv2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..catalog import Field, Operation
from ..catalog.model import MESSAGE

#: Names of APIv2, and of other operations → the names of the same field elsewhere.
_OTHER_NAMES = {
    "appid": ("sp_appid", "combine_appid"),
    "amount": ("transfer_amount",),
    "body": ("description",),
    "check_name": ("user_name",),
    "coupon_stock_id": ("stock_id",),
    "desc": ("transfer_remark", "reason"),
    "device_info": ("scene_info.device_id",),
    "fee_type": ("amount.currency",),
    "mch_appid": ("appid",),
    "mch_id": ("mchid", "sp_mchid", "combine_mchid"),
    "mchid": ("sp_mchid", "combine_mchid"),
    "openid": ("payer.sp_openid", "payer.sub_openid"),
    "out_trade_no": ("combine_out_trade_no",),
    "partner_trade_no": ("out_bill_no", "out_batch_no", "out_request_no"),
    "payer": ("combine_payer_info",),
    "re_user_name": ("user_name",),
    "receipt": ("support_fapiao",),
    "refund_account": ("funds_account",),
    "refund_desc": ("reason",),
    "refund_fee": ("amount.refund",),
    "refund_fee_type": ("amount.currency",),
    "spbill_create_ip": ("scene_info.payer_client_ip",),
    "sub_mch_id": ("sub_mchid",),
    "total": ("amount.total_amount",),
    "total_amount": ("amount.total",),
    "total_fee": ("amount.total", "amount.total_amount"),
}
_SIGNED = "leave it out, for APIv3 signs in the Authorization"
#: Fields of APIv2 that APIv3 has nothing for.
_DROPPED = {
    "key": "leave it out, for a key is never sent",
    "mch_id": "leave it out, for the Authorization names the merchant",
    "mchid": "leave it out, for the Authorization names the merchant",
    "nonce_str": _SIGNED,
    "sign": _SIGNED,
    "sign_type": _SIGNED,
    "op_user_id": "leave it out, for APIv3 has no such field",
    "op_user_passwd": "leave it out, for APIv3 has no such field",
    "product_id": "leave it out, for APIv3 has no such field",
    "time_start": "leave it out, for APIv3 has no such field",
    "trade_type": "leave it out, for the path of APIv3 names it",
}
_MAX_PLACES = 2


class _Place(NamedTuple):
    """A field of an operation: the option it is in, and the names that lead to it."""

    option: str
    names: tuple[str, ...]

    def __str__(self) -> str:
        return ".".join(self.names)


def suggest_place(operation: Operation, pointer: str) -> str:
    """Return what to write in place of a field that an operation doesn't have.

    Args:
        operation: The operation.
        pointer: The JSON pointer of the field; its first part is the option.

    Returns:
        Such as ``write amount.total``; empty if nothing is known.
    """
    option, *parts = pointer.split("/")[1:]
    option = "json" if option == "body" else option
    name = re.sub(r"(?<=[a-z0-9])[A-Z]", lambda match: f"_{match[0].lower()}", parts[-1])
    is_v2 = operation.path.startswith("v2/")
    here = _Place(option, tuple(part for part in parts[:-1] if not part.isdigit()))
    targets = [name, *(_old_names(name) if is_v2 else _OTHER_NAMES.get(name, ()))]
    fields = list(_places(operation.params))
    matches = [place for target in targets for place in fields if _leads_to(place, target)]
    if not matches:
        return "" if is_v2 else _DROPPED.get(name, "")
    nearest = max(_nearness(place, here, is_v2) for place in matches)
    best = [place for place in matches if _nearness(place, here, is_v2) == nearest]
    names = dict.fromkeys(str(place) for place in best if place.option == best[0].option)
    if len(names) > _MAX_PLACES:
        return ""
    if best[0].option == "path":
        return f"it is the variable {{{best[0]}}} of the path"
    where = "" if nearest[0] else f" in {best[0].option}="
    return f"write {' or '.join(names)}{where}"


def _old_names(name: str) -> list[str]:
    return [
        old
        for old, names in _OTHER_NAMES.items()
        if any(new.rpartition(".")[2] == name for new in names)
    ]


def _places(fields: Iterable[Field], start: _Place | None = None) -> Iterator[_Place]:
    for field in fields:
        place = _Place(field.location, ()) if start is None else start
        item = f"{field.name}[]" if field.is_array else field.name
        place = _Place(place.option, (*place.names, item))
        yield place
        if not field.encoded:
            yield from _places(field.children, place)


def _leads_to(place: _Place, target: str) -> bool:
    names = f".{place}".replace("[]", "")
    return place.option != "headers" and names.endswith(f".{target}")


def _nearness(place: _Place, here: _Place, is_v2: bool) -> tuple[bool, int]:
    """Return how near a place is to another one: the same option, and how many same groups."""
    same = 0
    for name, other in zip(place.names, here.names, strict=False):
        if name.removesuffix("[]") != other:
            break
        same += 1
    is_same_option = place.option == here.option or (is_v2 and place.option in MESSAGE)
    return is_same_option, same
