"""What is known of the path of a call: ``v3/pay/{$name}``, with marks for what PHP computes."""

from __future__ import annotations

import re

from .... import catalog
from ....errors import UsageError
from ....request.options import METHODS
from ...kinds import Kind

VARIABLE = re.compile(r"\{\+?([\w.-]+)\}")
_VALUE = re.compile(r"\{\$(\w*)\}")
_UNSURE = re.compile(r"\{\*(.*?)\*\}")


def unsure(text: str) -> str:
    """Return a part of a path that is not known, by how a report shows it."""
    return f"{{*{text}*}}"


def show(path: str) -> str:
    """Return what is known of a path as a report shows it."""
    return _VALUE.sub(r"{\1}", _UNSURE.sub(r"\1", path))


def join(base: Kind, more: str) -> str:
    """Return what is known of a path that is longer than that of a client or a chain."""
    above = "" if base.name == "client" else base.owner or unsure("{…}")
    return f"{above}/{more or unsure('{…}')}".strip("/")


def find_operation(path: str, verb: str) -> catalog.Operation | None:
    """Return the operation of a path; None if it is not known, or the catalog has none."""
    if _UNSURE.search(path) or verb.upper() not in METHODS:
        return None
    try:
        return catalog.operation(verb.upper(), f"/{_VALUE.sub('{x}', path)}")
    except UsageError:
        return None


def variables_of(path: str) -> frozenset[str] | None:
    """Return the names of a path's variables; None if they are not known."""
    return None if _UNSURE.search(path) else frozenset(VARIABLE.findall(path))
