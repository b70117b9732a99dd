"""A job as a file in TOML: the arguments of `client.bulk`, by the same names.

    operation = "v3.refund.domestic.refunds.post"
    rows = "refunds.csv"
    rate = 100

    [mapping]
    out_refund_no = "退款单号"
    "amount.refund" = "fen(退款金额)"

    [constants]
    "amount.currency" = "CNY"

Paths are relative to the file. Without a ``journal``, it stands beside the file, which is then
``refunds.journal`` of ``refunds.toml``.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..encoding.text import nearest_word
from ..errors import UsageError
from .journal.postgres import is_postgres

_TYPES: Mapping[str, tuple[type, ...]] = {
    "operation": (str,),
    "rows": (str,),
    "journal": (str,),
    "mapping": (dict,),
    "constants": (dict,),
    "number": (str,),
    "encoding": (str,),
    "in_flight": (int,),
    "rate": (int, float),
    "stop_after": (int,),
    "tolerated": (int,),
    "patience": (int, float),
    "executor": (str,),
    "partitions": (int,),
    "keep": (list,),
}
_NAMES: Mapping[type, str] = {
    str: "a text",
    list: "a list of texts",
    dict: "a table",
    int: "a whole number",
    float: "a number",
}


def load(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the arguments of `client.bulk` that a file has.

        job = client.bulk(**chainpay.bulk.load("refunds.toml"))

    Raises:
        UsageError: The file isn't there, is no TOML, or has a name or a value that is wrong.
    """
    file = Path(path)
    try:
        values = tomllib.loads(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(f"there is no file {str(file)!r}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{str(file)!r} is no TOML in UTF-8: {error}") from None
    for name, value in values.items():
        _check(name, value, file)
    for name in ("operation", "rows"):
        if name not in values:
            raise UsageError(f"{str(file)!r} lacks {name}")
    journal = values.get("journal", f"{file.stem}.journal")
    return {
        **values,
        "rows": str(file.parent / values["rows"]),
        "journal": journal if is_postgres(journal) else str(file.parent / journal),
    }


def _check(name: str, value: object, file: Path) -> None:
    types = _TYPES.get(name)
    if types is None:
        near = nearest_word(name, _TYPES)
        hint = f"; the nearest is {near}" if near else f"; it takes {', '.join(_TYPES)}"
        raise UsageError(f"{str(file)!r} has {name!r}, which a job doesn't know{hint}")
    if not isinstance(value, types) or isinstance(value, bool):
        raise UsageError(f"{name} in {str(file)!r} takes {_NAMES[types[-1]]}")
