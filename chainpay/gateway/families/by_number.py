"""What people do with records: they name one by its number, see it, and make moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ...errors import UsageError, shorten
from .family import Families, Family
from .record import Record


class FamiliesByNumber(Families):
    """The families, and how a number leads to a record of theirs."""

    def find(
        self, owners: Iterable[str], number: str, kind: str | None = None, move: str = ""
    ) -> list[tuple[Family[Any], Record]]:
        """Return the records that a number names, of the first merchant who has any.

        Args:
            owners: The merchants.
            number: The merchant's number, or the platform's.
            kind: Only a record of this kind.
            move: Only records for which the user or the platform has a move with this name.

        Raises:
            UsageError: There is no such kind.
        """
        families = self.by_kind.values() if kind is None else [self.get_family(kind)]
        fit = [family for family in families if not move or move in family.act_names]
        for mchid in owners:
            known = ((family, family.look_up(mchid, number)) for family in fit)
            matches = [(family, record) for family, record in known if record is not None]
            if matches:
                return matches
        return []

    def describe(self, owners: Iterable[str], number: str, kind: str | None) -> dict[str, Any]:
        """Return all of the record that a number names.

        Raises:
            UsageError: There is none, or several have the number.
        """
        known = self.find(owners, number, kind)
        if len(known) != 1:
            raise UsageError(_explain("record", number, known, known))
        family, record = known[0]
        return family.describe(record)

    def list_newest(
        self, mchid: str, kind: str | None, state: str | None, limit: int
    ) -> list[dict[str, Any]]:
        """Return the newest records of a merchant, the newest first.

        Raises:
            UsageError: There is no such kind or state.
        """
        families = [*self.by_kind.values()] if kind is None else [self.get_family(kind)]
        if state is not None and not any(state in family.states for family in families):
            states = ", ".join(dict.fromkeys(each for one in families for each in one.states))
            raise UsageError(f"there is no state {shorten(repr(state))}; the states are: {states}")
        known = [
            family.summarize(record)
            for family in families
            for record in family.select_newest(mchid, state, limit)
        ]
        return sorted(known, key=lambda each: -each["at"])[:limit]

    def act(
        self,
        name: str,
        owners: Sequence[str],
        number: str,
        kind: str | None = None,
        was: str | None = None,
    ) -> str:
        """Let the user or the platform make a move; return the state that follows.

        Args:
            name: The name of the move.
            owners: The merchants who may have the number.
            number: The merchant's number, or the platform's.
            kind: The kind, if several records have the number.
            was: The state in which the record must be; None if any will do.

        Raises:
            UsageError: No record with that number has such a move, or several; or `was` is wrong.
            RequestRefusal: The record's state does not allow it.
        """
        known = self.find(owners, number, kind, name)
        able = [(family, record) for family, record in known if family.allows(record, name)]
        if len(able or known) != 1:
            raise UsageError(_explain(name, number, self.find(owners, number, kind), able or known))
        ((family, record),) = able or known
        if was not in (None, record.state):
            now = f"the state is {record.state} by now, and not {shorten(was)}"
            raise UsageError(f"{name} {shorten(number)}: {now}; nothing was done")
        family.act(record, name)
        return record.state


def _explain(
    name: str,
    number: str,
    known: list[tuple[Family[Any], Record]],
    able: list[tuple[Family[Any], Record]],
) -> str:
    """Return why nobody can make a move."""
    what = f"{name} {shorten(number)}"
    if able:
        kinds = ", ".join(family.kind for family, _ in able)
        return f"{what}: several things have this number: {kinds}. Name the kind of one"
    if not known:
        return f"{what}: there is nothing with this number (没有这个单号)"
    moves = [move for family, _ in known for move in family.moves if move.name == name]
    if any(move.by == "merchant" for move in moves):
        return f"{what}: the merchant does this, by a request"
    names = "; ".join(
        f"{family.kind}: {', '.join(family.act_names) or 'none'}" for family, _ in known
    )
    return f"{what}: there is no such move; the moves are: {names}"
