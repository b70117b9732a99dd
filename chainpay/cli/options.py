"""What several commands declare alike: their options and arguments, and how TAB completes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

import click

from .shells.candidates import (
    Complete,
    complete_at_file,
    complete_fields,
    complete_file,
    complete_method,
    complete_path,
    complete_profile,
    complete_reference,
    complete_variable,
)

F = TypeVar("F", bound=Callable[..., int | None])


class Decorator(Protocol):
    """A decorator of a command's function, such as an option."""

    def __call__(self, function: F, /) -> F: ...


def combine(*decorators: Decorator) -> Decorator:
    """Return one decorator for several options; the help lists them in this order."""

    def decorate(function: F) -> F:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate


def one(
    *names: str, metavar: str, complete: Complete | None = None, required: bool = False
) -> Decorator:
    """Declare an option with a text, which is empty if the option is left out.

    click would let a second one win, and an empty one would be as if it were left out.
    """

    def only(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> str:
        if len(values) > 1:
            raise click.BadParameter("it is given twice", context, parameter)
        return refuse_empty(context, parameter, values[0]) if values else ""

    return click.option(
        *names,
        multiple=True,
        callback=only,
        metavar=metavar,
        shell_complete=complete,
        required=required,
    )


def refuse_empty(context: click.Context, parameter: click.Parameter, text: str) -> str:
    """Return the text of an option or argument, unless it is empty.

    Raises:
        click.BadParameter: It is empty.
    """
    if not text:
        reason = "it is empty: is a variable of the shell not set?"
        raise click.BadParameter(reason, context, parameter)
    return text


def _set_colour(context: click.Context, parameter: click.Parameter, value: bool | None) -> None:
    context.obj.colour = value


def _set_json(context: click.Context, parameter: click.Parameter, value: bool) -> bool:
    context.obj.as_json = value
    return value


flag = partial(click.option, is_flag=True)
items = partial(click.option, multiple=True, metavar="KEY=VALUE")
seconds = partial(click.option, type=float, metavar="SECONDS")
color = click.option(
    "--color/--no-color", default=None, expose_value=False, is_eager=True, callback=_set_colour
)
as_json = flag("--json", "as_json", callback=_set_json, is_eager=True)
sandbox = flag("--sandbox")
profile = one("--profile", metavar="NAME", complete=complete_profile)
path = click.argument("path", nargs=-1, required=True, shell_complete=complete_path)
reference = click.argument("path", nargs=-1, required=True, shell_complete=complete_reference)

call_options = combine(
    path,
    one("-X", "--request", "method", metavar="METHOD", complete=complete_method),
    items("-j", "--field", "fields", shell_complete=complete_fields("json", "meta")),
    items("-q", "--query", shell_complete=complete_fields("query")),
    items("-x", "--xml", shell_complete=complete_fields("xml")),
    items("-p", "--variable", "variables", metavar="NAME=VALUE", shell_complete=complete_variable),
    items("-H", "--header", "headers", metavar="'NAME: VALUE'"),
    one("--json-body", metavar="@FILE|@-", complete=complete_at_file),
    one("--file", metavar="FILE", complete=complete_file),
    flag("--encrypt"),
    flag("--check"),
    seconds("--timeout"),
    seconds("--deadline"),
    click.option("--retry/--no-retry", default=None),
    one("--merchant", metavar="P12", complete=complete_file),
    flag("--uncatalogued"),
    sandbox,
    profile,
    color,
)
"""The options of ``call``: those of a `chainpay.cli.calls.arguments.CallArguments`."""
