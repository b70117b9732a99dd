"""Commands and groups of click whose help is a `HelpPage`, in the language that people read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from ...people.language import Text
from .page import HelpPage, Row, Section
from .texts import EXAMPLES, EXIT_CODES, find_text, first_paragraph, word

Texts = Mapping[str, Text | str]
"""What is said of a command (``""``), and of its arguments and options by their names."""


class Command(click.Command):
    """A command.

    Args:
        texts: What its help says; by default what `chainpay.cli.help.texts` has for its name.
        examples: Command lines; by default those of `chainpay.cli.help.texts`.
        key: The name in `chainpay.cli.help.texts`, if it isn't the command's.
    """

    def __init__(
        self,
        name: str | None,
        *args: Any,
        texts: Texts | None = None,
        examples: str = "",
        key: str = "",
        **more: Any,
    ) -> None:
        super().__init__(name, *args, **more)
        self.texts = texts
        self.key = key or name or ""
        self.examples = examples or EXAMPLES.get(self.key, "")

    def text(self, part: str = "") -> str:
        """Return what the help says of the command, or of an argument or option.

        Args:
            part: The name of the argument or option; empty for the command.
        """
        if self.texts is None:
            return find_text(self.key, part)
        return str(self.texts.get(part) or find_text("", part))

    def get_help_option_names(self, ctx: click.Context) -> list[str]:
        """Return the spellings of ``--help``, whichever context asks first: click keeps them."""
        ctx.help_option_names = ["-h", "--help"]
        return super().get_help_option_names(ctx)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return the arguments and options, each option with its help in the language now."""
        params = super().get_params(ctx)
        for each in params:
            if isinstance(each, click.Option):
                name = "help" if "--help" in each.opts else each.name or ""
                each.help = self.text(name) or None
        return params

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the first paragraph of the help."""
        return first_paragraph(self.text())

    def get_help(self, ctx: click.Context) -> str:
        """Return the page of ``--help``."""
        usage = " ".join((ctx.command_path, *self.collect_usage_pieces(ctx)))
        sections = [*self.sections(ctx), *self.exit_codes()]
        return HelpPage(
            f"{word('usage')}{usage}",
            self.text(),
            self.examples,
            tuple((title, rows) for title, rows in sections if rows),
        ).format()

    def sections(self, ctx: click.Context) -> list[Section]:
        """Return the sections of the page: their titles and rows."""
        arguments = word("arguments"), self._argument_rows(self.get_params(ctx))
        return [arguments, *self.option_sections(ctx)]

    def option_sections(self, ctx: click.Context) -> list[Section]:
        """Return the sections of the options."""
        return [(word("options"), self.option_rows(self.get_params(ctx), ctx))]

    def _argument_rows(self, params: list[click.Parameter]) -> tuple[Row, ...]:
        arguments = [each for each in params if isinstance(each, click.Argument)]
        rows = ((each, self.text(each.name or "")) for each in arguments)
        return tuple(
            ((each.metavar or each.human_readable_name).strip("[]"), text)
            for each, text in rows
            if text
        )

    def option_rows(self, params: list[click.Parameter], ctx: click.Context) -> tuple[Row, ...]:
        """Return the rows of options."""
        options = (each for each in params if isinstance(each, click.Option))
        records = (each.get_help_record(ctx) for each in options)
        return tuple(
            (name, text.replace("[required]", word("required")))
            for name, text in filter(None, records)
        )

    def exit_codes(self) -> list[Section]:
        """Return the section of exit codes; nothing if the usual ones suffice."""
        codes = EXIT_CODES.get(self.key, {}) if self.texts is None else {}
        return [(word("exit codes"), tuple((f"{code}", str(text)) for code, text in codes.items()))]


class Group(Command, click.Group):
    """A command with others below it."""

    command_class = Command

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order in which they were added."""
        return list(self.commands)

    def sections(self, ctx: click.Context) -> list[Section]:
        """Return the sections of the page, and that of the commands."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = tuple((name, each.get_short_help_str()) for name, each in commands if each)
        return [*super().sections(ctx), (word("commands"), rows)]
