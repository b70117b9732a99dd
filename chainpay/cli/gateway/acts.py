"""``chainpay gateway pay`` and the other acts: they tell a gateway in another process."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ...client.config.environment import trust
from ...encoding.text import parse_json
from ...gateway import Gateway, connect
from ...gateway.serving.authority import CA_FILE
from ...gateway.serving.control import Parameter, parameters
from ...gateway.serving.folder import find_address
from .own_files import read_seed
from .serve import STATE


def make_command(act: str) -> click.Command:
    """Return the command of an act: what the act needs are arguments, the others are options."""
    known = parameters(Gateway, act)
    return click.Command(
        act,
        params=[_make_parameter(name, each) for name, each in known.items() if name != "source"],
        callback=_callback(act),
        help=inspect.getdoc(getattr(Gateway, act)),
        short_help=(inspect.getdoc(getattr(Gateway, act)) or "").partition("\n")[0],
    )


def _make_parameter(name: str, parameter: Parameter) -> click.Parameter:
    if name == "lines":
        return click.Argument([name], metavar="[FILE]", required=False)
    if parameter.is_required:
        return click.Argument([name])
    is_object = "object" in parameter.types
    return click.Option([f"--{name}"], callback=_parse_json if is_object else None)


def _parse_json(context: click.Context, option: click.Parameter, value: str | None) -> Any:
    try:
        return None if value is None else parse_json(value)
    except ValueError as error:
        raise click.BadParameter(f"it is no JSON: {error}") from None


def _callback(act: str) -> Callable[..., int]:
    @click.pass_context
    def run(context: click.Context, /, **values: Any) -> int:
        passed, url = context.obj
        token, ca = passed.get("token"), os.environ.get("CHAINPAY_CA_FILE", "")
        if file := values.get("lines"):
            values |= {"lines": read_seed(file), "source": file}
        if "state" in passed or not url:
            folder = Path(passed.get("state", STATE))
            url, token = find_address(folder)
            ca = str(folder / CA_FILE)
        verify = trust(ca, "the gateway's certificate") if ca and url.startswith("https") else True
        result = getattr(connect(url, token, verify=verify), act)(
            **{name: value for name, value in values.items() if value is not None}
        )
        if result is not None:
            print(json.dumps(result, ensure_ascii=False, indent=2))
        return 0

    return run
