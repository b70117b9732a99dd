"""docs/gateway-families.md: its tables are held to the code."""

from __future__ import annotations

import re

from chainpay.gateway import Gateway
from chainpay.gateway.serving.control import ACTS
from tests.support.pages import DOCS, read_table

PAGE = DOCS / "gateway-families.md"
_NOT_MOVES = {"records", "record", "kinds", "complain", "move"}


def names_in(cell: str) -> list[str]:
    """Return what stands in backticks in a cell."""
    return re.findall(r"`([^`]+)`", cell)


def test_the_table_of_kinds_is_what_the_gateway_answers() -> None:
    """All kinds in their order, each with its name, its states and its moves."""
    table = {}
    for kind, name, states, moves, page in read_table(PAGE, "All kinds"):
        assert page.startswith("[")
        table[kind.strip("`")] = (name, names_in(states), names_in(moves))
    assert table == {
        kind: (facts["zh"], [*facts["states"]], facts["moves"])
        for kind, facts in Gateway().kinds().items()
    }


def test_each_move_with_a_command_stands_beside_it() -> None:
    """The moves that are acts of their own; in the terminal and in Python by one name."""
    rows = read_table(PAGE, "See and move")
    commands = [re.findall(r"^`chainpay gateway (\w+)", row[0])[0] for row in rows]
    assert commands == [re.findall(r"^`gateway\.(\w+)\(", row[1])[0] for row in rows]
    moves = {move for facts in Gateway().kinds().values() for move in facts["moves"]}
    assert {*commands} == moves.intersection(ACTS) | _NOT_MOVES
