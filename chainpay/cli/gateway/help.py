"""The help of the commands of ``chainpay gateway``.

In English, a command's help is made of the docstring of its act: the text before ``Args:``, and
the lines of ``Args:`` at the arguments and options. In Chinese it stands in
`chainpay.cli.gateway.texts`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import click

from ..help.command import Command, Group
from ..help.page import Section
from .texts import FAULT_KINDS, name_fault

#: The options of `chainpay gateway` that stand before a command, and are for it.
_OF_COMMANDS = ("--state", "--url", "--token")

EXAMPLES = {
    "clock": "chainpay gateway clock +25h",
    "pay": "chainpay gateway pay ORDER-0001",
    "confirm": "chainpay gateway confirm TRANSFER0001",
    "fail": "chainpay gateway fail TRANSFER0001",
    "cancel": "chainpay gateway cancel CONTRACT0001",
    "expire": "chainpay gateway expire ORDER-0001",
    "move": "chainpay gateway move REFUND-0001 abnormal",
    "complain": "chainpay gateway complain ORDER-0001 --type REFUND",
    "use": "chainpay gateway use COUPON-0001 --order ORDER-0001",
    "refund": "chainpay gateway refund REFUND-0001 --status ABNORMAL",
    "seed": "chainpay gateway seed shop.jsonl",
    "reset": "chainpay gateway reset",
    "events": "chainpay gateway events --number ORDER-0001",
    "trigger": "chainpay gateway trigger COMPLAINT.CREATE --url http://127.0.0.1:8000/notify",
    "resend": "chainpay gateway resend ID",
    "happened": "chainpay gateway happened ORDER-0001",
    "kinds": "chainpay gateway kinds",
    "records": "chainpay gateway records --kind refund",
    "record": "chainpay gateway record ORDER-0001",
    "requests": "chainpay gateway requests --refused --follow",
    "request": "chainpay gateway request 7",
    "list_faults": "chainpay gateway faults",
    "add_fault": "chainpay gateway faults add 'reset-after path=v3/pay/* nth=2'",
    "clear_faults": "chainpay gateway faults clear 1",
}
"""A command line for each act."""


class Described(NamedTuple):
    """What a docstring says, as a text for a terminal.

    Attributes:
        text: The text before its sections.
        arguments: What it says of each argument.
    """

    text: str
    arguments: Mapping[str, str]


def describe(docstring: str) -> Described:
    """Return what a docstring says to somebody at a terminal.

    Args:
        docstring: The docstring, as `inspect.getdoc` returns it.
    """
    plain = re.sub(r"(`+)(.+?)\1", r"\2", docstring)
    text, *sections = re.split(r"\n\n(?=(?:Args|Returns|Raises):\n)", plain)
    listed = next((each for each in sections if each.startswith("Args:")), "")
    entries = re.findall(r"^    (\w+): (.+(?:\n {5,}.+)*)", listed, re.M)
    return Described(text, {name: " ".join(words.split()) for name, words in entries})


class ActCommand(Command):
    """A command that knows the options that stand before it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the words after the command."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name not in _OF_COMMANDS:
                raise
            first, *rest = ctx.command_path.split(" gateway ")
            words = f"{first} gateway {error.option_name} … {' '.join(rest)}"
            raise click.UsageError(
                f"{error.option_name} stands before {' '.join(rest)}: {words}", ctx
            ) from None


class ActGroup(ActCommand, Group):
    """A command that has others below it."""


class FaultCommand(ActCommand):
    """The command that adds a fault: its help lists the kinds."""

    def sections(self, ctx: click.Context) -> list[Section]:
        """Return the sections of the page, and that of the kinds."""
        from ...gateway.faults import AFTER, EITHER, KINDS  # loads the gateway

        suffix = dict.fromkeys(EITHER, f"[{AFTER}]")
        rows = tuple((f"{kind}{suffix.get(kind, '')}", name_fault(kind)) for kind in KINDS)
        return [*super().sections(ctx), (str(FAULT_KINDS), rows)]
