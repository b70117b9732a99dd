"""The stub ``chainpay/openapi/paths``: ``client["v3/…"]`` and ``client.chain("v3/…")`` by literals.

A type checker that sees such a string reads the files of all places that it may lead to. So only
the paths of the products that most merchants use are there. Any other string is a plain chain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from chainpay.catalog import Field, Operation

from .stub_structures import INDENT, Names, to_camel_case, write_literal

#: Where the paths of those products begin. Each costs a type checker the time to read its files.
_PRODUCTS = (
    *("v2/mmpaymkttransfers/", "v2/papay/", "v2/pay/", "v2/secapi/", "v2/tools/"),
    *("v3/apply4sub/", "v3/applyment4sub/", "v3/bill/", "v3/billdownload/", "v3/capital/"),
    *("v3/certificates", "v3/combine-transactions/", "v3/ecommerce/", "v3/fund-app/"),
    *("v3/marketing/busifavor/", "v3/marketing/favor/", "v3/merchant-service/", "v3/merchant/"),
    *("v3/papay/", "v3/pay/", "v3/payscore/", "v3/profitsharing/", "v3/refund/", "v3/security/"),
    *("v3/smartguide/", "v3/transfer/", "v3/transferdownload/"),
)
_HEAD = """\
# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# mypy: disable-error-code="overload-overlap"

from typing import Literal, TypeAlias, TypeVar, overload
from chainpay.chain import Chain
"""
#: Beside a plain ``str``, an editor would complete none of the literals.
_CLASS = '''
S = TypeVar("S", bound=str)

class KnownPaths:
    """A client, by its strings: a known path leads to its place, any other to a plain chain."""
'''
_DOC_OF_ALIAS = '"""What `Client.download` downloads several files of."""\n'
_DOC = '"""Start a chain with a string, which is used literally."""'


class Place(Protocol):
    """The place of a path, as far as it is needed here: where its class is declared."""

    path: str
    module: str
    name: str
    operations: list[Operation]


def write_path_stub(places: Sequence[Place]) -> str:
    """Return the text of the stub.

    Args:
        places: The places with operations. Only those of common products are used.
    """
    names = Names((*re.findall(r"\w+", f"{_HEAD}{_CLASS}"), "SeveralFiles"))
    several = {place for place in places if any(map(_names_files, place.operations))}
    used = {
        place: names.reserve(place.name, to_camel_case(place.path))
        for place in places
        if place.path.startswith(_PRODUCTS) or place in several
    }
    imports = [
        f"from {place.module} import {place.name}{'' if name == place.name else f' as {name}'}\n"
        for place, name in used.items()
    ]
    methods = [*_write_overloads("__getitem__", used), *_write_overloads("chain", used)]
    lines = (f"{INDENT}{line}\n" for line in methods)
    types = " | ".join(f"{_literal(place)} | {used[place]}" for place in used if place in several)
    alias = f"\nSeveralFiles: TypeAlias = {types}\n{_DOC_OF_ALIAS}" if types else ""
    return "".join((_HEAD, *imports, _CLASS, *lines, alias))


def _names_files(operation: Operation) -> bool:
    """Return whether an operation answers a list of files."""
    return any(field.is_array and _is_file(field) for field in operation.returns)


def _is_file(field: Field) -> bool:
    return any(child.name == "download_url" for child in field.children)


def _literal(place: Place) -> str:
    return f"Literal[{write_literal(place.path)}]"


def _write_overloads(method: str, known: dict[Place, str]) -> Iterator[str]:
    for place, name in known.items():
        yield "@overload"
        yield f"def {method}(self, path: {_literal(place)}, /) -> {name}: ..."
    yield "@overload"
    yield f"def {method}(self, path: S, /) -> Chain:"
    yield f"{INDENT}{_DOC}"
