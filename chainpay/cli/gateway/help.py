"""The help of ``chainpay gateway`` and of its commands.

A command's help is made of the docstring of its act: the text before ``Args:``, and the lines of
``Args:`` at the arguments and options.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import click

#: The options of `chainpay gateway` by their groups.
_GROUPS = {
    "Address": ("port", "host", "token", "tls"),
    "Keys and numbers of a new folder": (
        *("mchid", "appid", "key", "cert", "apiv3_key", "secret", "public_key_id", "platform_key"),
    ),
    "Callbacks (回调通知) and time": (
        "forward_to",
        "sign_with",
        "no_certificates",
        "speed",
        "settle_delay",
    ),
    "State": ("state", "fresh", "memory", "seed"),
    "Faults": ("faults",),
    "Target of a command": ("url",),
}
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


class ActCommand(click.Command):
    """A command that has its arguments in its help, and knows the options that stand before it.

    Args:
        argument_texts: What the help says of each argument.
    """

    def __init__(
        self, *args: Any, argument_texts: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.argument_texts = argument_texts or {}

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

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the arguments, and the options."""
        rows = [
            ((each.metavar or each.human_readable_name).strip("[]"), self.argument_texts[each.name])
            for each in self.get_params(ctx)
            if isinstance(each, click.Argument) and each.name in self.argument_texts
        ]
        if rows:
            with formatter.section("Arguments"):
                formatter.write_dl(rows)
        super().format_options(ctx, formatter)


class ActGroup(ActCommand, click.Group):
    """A command that has others below it."""


class FaultCommand(ActCommand):
    """The command that adds a fault: its help lists the kinds."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what a fault is made of."""
        from ...gateway.faults import AFTER, EITHER, KINDS  # loads the gateway

        with formatter.section("Kinds of faults"):
            suffix = dict.fromkeys(EITHER, f"[{AFTER}]")
            formatter.write_dl([(k + suffix.get(k, ""), text) for k, text in KINDS.items()])
        for text in _FAULTS:
            formatter.write_paragraph()
            formatter.write_text(text)


_FAULTS = (
    "The keys of a fault are path (a pattern), method, nth (2, 2-5 or 1,3), times, probability and"
    " seed. The key seconds belongs to delay, clock, 429 and 503.",
    "A KIND with [-after] happens before the request is carried out. With -after added, it happens"
    " after that. The kind refuse happens before. All other kinds change only the answer.",
)


def write_options(
    params: Sequence[click.Parameter], ctx: click.Context, formatter: click.HelpFormatter
) -> None:
    """Write the options of ``chainpay gateway`` by their groups; what is in none, at the end."""
    records = {each.name: record for each in params if (record := each.get_help_record(ctx))}
    for title, names in _GROUPS.items():
        with formatter.section(title):
            formatter.write_dl([records.pop(name) for name in names])
    with formatter.section("Other options"):
        formatter.write_dl([*records.values()])
