"""Answers and callbacks of payscore: the facts of a record that the catalog lists for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from .... import catalog
from ....catalog.model import Field
from ....catalog.walk import FieldVisitor
from ...handler import Answer, Fields, Handler, RepeatedAnswer, RequestContext


def answering(handlers: Mapping[tuple[str, str], Handler]) -> dict[tuple[str, str], Handler]:
    """Return handlers that answer only the fields that the catalog lists, which may be none.

    So the twins of an operation have one handler: a merchant's operations return the order, those
    of a partner (服务商) return nothing.

    Args:
        handlers: Handlers that return all facts of a record, by method and path.
    """
    return {name: _answering(*name, handler) for name, handler in handlers.items()}


def event_fields(event: str, facts: Fields) -> Fields:
    """Return those of the facts that a callback has."""
    return _pick(catalog.event(event, "v3").resource, facts)


def _answering(method: str, path: str, handler: Handler) -> Handler:
    def answer(context: RequestContext, fields: Fields) -> Answer:
        facts = cast("Fields", handler(context, fields))
        picked = _pick(catalog.operation(method, path).returns, facts)
        return RepeatedAnswer(picked) if isinstance(facts, RepeatedAnswer) else picked

    return answer


def _pick(known: Sequence[Field], facts: Fields) -> Fields:
    return cast("Fields", FieldVisitor().visit_object(known, facts, ""))
