"""``chainpay gateway``, as click declares it: its options, and the acts as commands below it."""

from __future__ import annotations

from typing import Any

import click

from .. import options
from ..help.command import Group
from ..help.page import Section
from ..help.texts import find_text
from ..shells.candidates import complete_fault, complete_file, complete_folder

#: The options by their groups.
_GROUPS = {
    "address": ("port", "host", "token", "tls"),
    "keys": (
        *("mchid", "appid", "key", "cert", "apiv3_key", "secret", "public_key_id", "platform_key"),
    ),
    "callbacks": ("forward_to", "sign_with", "no_certificates", "speed", "settle_delay"),
    "state": ("state", "fresh", "memory", "seed"),
    "faults": ("faults",),
    "target": ("url",),
}


class _GatewayCommand(Group):
    """A command whose help groups the options, and which has the acts as commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        from .acts import command_names  # loads the gateway

        return command_names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; None if there is none of this name."""
        from .acts import make_command  # loads the gateway

        return make_command(cmd_name) if cmd_name in self.list_commands(ctx) else None

    def option_sections(self, ctx: click.Context) -> list[Section]:
        """Return the options by their groups; what is in none, at the end."""
        params = {each.name or "": each for each in self.get_params(ctx)}
        groups = {title: [params.pop(name) for name in names] for title, names in _GROUPS.items()}
        return [
            (find_text("group", title), self.option_rows(members, ctx))
            for title, members in (*groups.items(), ("others", [*params.values()]))
        ]


@click.group("gateway", cls=_GatewayCommand, invoke_without_command=True)
@click.option("--port", type=click.IntRange(0, 65535))
@options.one("--host", metavar="ADDRESS")
@options.one("--token", metavar="TEXT")
@click.option("--tls", is_flag=True)
@options.one("--mchid", metavar="MCHID")
@options.one("--appid", metavar="APPID")
@options.one("--key", metavar="FILE", complete=complete_file)
@options.one("--cert", metavar="FILE", complete=complete_file)
@options.one("--apiv3-key", metavar="@FILE|@-")
@options.one("--secret", metavar="@FILE|@-")
@options.one("--public-key-id", metavar="ID")
@options.one("--platform-key", metavar="FILE", complete=complete_file)
@options.one("--forward-to", metavar="URL")
@click.option("--sign-with", type=click.Choice(["public-key", "certificate"]))
@click.option("--no-certificates", is_flag=True)
@click.option("--speed", type=click.FloatRange(0, min_open=True), metavar="NUMBER")
@options.one("--settle-delay", metavar="TIME")
@options.one("--state", metavar="DIR", complete=complete_folder)
@click.option("--fresh", is_flag=True)
@click.option("--memory", is_flag=True)
@options.one("--seed", metavar="FILE", complete=complete_file)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="'KIND KEY=VALUE …'",
    shell_complete=complete_fault,
)
@options.one("--url", metavar="URL")
@options.color
@click.pass_context
def gateway(
    context: click.Context, /, port: int | None, faults: tuple[str, ...], **options: Any
) -> int | None:
    """Serve until Ctrl-C; or let the options be for the command that follows."""
    from .own_files import pop_own_values, read_token  # these load the gateway
    from .serve import Place, serve

    memory, url = options.pop("memory"), options.pop("url")
    passed = {name: value for name, value in options.items() if value}
    read_token(passed)
    if context.invoked_subcommand is not None:
        context.obj = passed, url
        return None
    place = Place(port=port, own=pop_own_values(passed), **passed)
    return serve(place._replace(state=None) if memory else place, faults, context.obj)
