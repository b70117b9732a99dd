"""``chainpay gateway pay`` and the other acts: they tell a gateway in another process."""

from __future__ import annotations

import inspect
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from ...client.config.environment import trust
from ...encoding.text import parse_json
from ...errors import UsageError
from ...gateway import Gateway, connect
from ...gateway.console.wording.phrases import translate_error
from ...gateway.serving.authority import CA_FILE
from ...gateway.serving.control import ACTS, Parameter, parameters, to_json
from ...gateway.serving.folder import STATE, find_address
from ...people.language import Text, find_language
from ..output import Output
from ..shells.candidates import complete_fault
from .callbacks import print_callbacks
from .help import EXAMPLES, ActCommand, ActGroup, FaultCommand, describe
from .own_files import read_seed
from .records import print_record, print_records
from .requests import follow, print_request, print_requests
from .texts import pair_texts

_DONE = Text("done", "已完成")
#: The acts that are commands of a group; without a name, the group itself.
_GROUPS = {"faults": {"": "list_faults", "add": "add_fault", "clear": "clear_faults"}}
#: The parameters that are arguments, though they may be left out.
_ARGUMENTS = (("happened", "number"), ("clear_faults", "id"), ("resend", "id"))
_PRINTERS: dict[str, Callable[[Output, Any], None]] = {
    "requests": print_requests,
    "request": print_request,
    "events": print_callbacks,
    "records": print_records,
    "record": print_record,
}
_TYPES = {"string": click.STRING, "number": click.FLOAT, "integer": click.INT}


def command_names() -> list[str]:
    """Return the names of the commands: the acts and the groups."""
    grouped = {act for acts in _GROUPS.values() for act in acts.values()}
    return [*(act for act in ACTS if act not in grouped), *_GROUPS]


def make_command(name: str) -> click.Command:
    """Return the command of an act, or a group of such commands."""
    if name not in _GROUPS:
        return _make_act(name, name)
    acts = _GROUPS[name]
    itself = _make_act(name, acts[""])
    return ActGroup(
        name,
        commands={each: _make_act(each, act) for each, act in acts.items() if each},
        callback=_unless_another(itself),
        invoke_without_command=True,
        texts=itself.texts,
        examples=itself.examples,
    )


def _unless_another(command: click.Command) -> Callable[[], int | None]:
    """Return what runs a group's own command, unless one of the group was written."""

    @click.pass_context
    def run(context: click.Context) -> int | None:
        return context.invoke(command) if context.invoked_subcommand is None else None

    return run


def _make_act(name: str, act: str) -> ActCommand:
    """Return the command of an act: what the act needs are arguments, the others are options."""
    known = parameters(Gateway, act)
    described = describe(inspect.getdoc(getattr(Gateway, act)) or "")
    params = [
        _make_parameter(act, each, parameter)
        for each, parameter in known.items()
        if each != "source"
    ]
    if act == "requests":
        params.append(click.Option(["--follow"], is_flag=True))
    kind = FaultCommand if act == "add_fault" else ActCommand
    return kind(
        name,
        params=params,
        callback=_callback(act),
        texts=pair_texts(act, described.text, described.arguments),
        examples=EXAMPLES[act],
    )


def _make_parameter(act: str, name: str, parameter: Parameter) -> click.Parameter:
    if name == "lines":
        return click.Argument([name], metavar="[FILE]", required=False)
    kind: click.ParamType[Any] | None
    if parameter.choices:
        kind = click.Choice(parameter.choices)
    else:
        kind = next((_TYPES[each] for each in parameter.types if each in _TYPES), None)
    if parameter.is_required or (act, name) in _ARGUMENTS:
        complete = complete_fault if name == "fault" else None
        return click.Argument(
            [name], type=kind, required=parameter.is_required, shell_complete=complete
        )
    if "boolean" in parameter.types:
        return click.Option([f"--{name}"], is_flag=True, default=None)
    if "object" in parameter.types:
        return click.Option(["-j", f"--{name}"], callback=_parse_json, metavar="JSON")
    return click.Option([f"--{name}"], type=kind)


def _parse_json(context: click.Context, option: click.Parameter, value: str | None) -> Any:
    try:
        return None if value is None else parse_json(value)
    except ValueError as error:
        raise click.BadParameter(f"it is no JSON: {error}") from None


def _callback(act: str) -> Callable[..., int]:
    @click.pass_context
    def run(context: click.Context, /, **values: Any) -> int:
        output: Output = context.find_root().obj
        carry_out = partial(_carry_out, context.obj, act)
        passed = {name: value for name, value in values.items() if value is not None}
        if file := passed.get("lines"):
            passed |= {"lines": read_seed(file), "source": file}
        if passed.pop("follow", False):
            return follow(output, carry_out, passed)
        result = carry_out(**passed)
        if act in _PRINTERS:
            _PRINTERS[act](output, result)
        elif isinstance(result, str | None) and sys.stdout.isatty():
            print(_DONE if result is None else result)
        elif result is not None:
            print(json.dumps(to_json(result), ensure_ascii=False, indent=2))
        return 0

    return run


def _carry_out(where: tuple[dict[str, Any], str | None], act: str, **values: Any) -> Any:
    """Carry out an act of the gateway that is running now."""
    passed, url = where
    token, ca = passed.get("token"), os.environ.get("CHAINPAY_CA_FILE", "")
    if "state" in passed or not url:
        folder = Path(passed.get("state", STATE))
        url, token = find_address(folder)
        ca = str(folder / CA_FILE)
    verify = trust(ca, "the gateway's certificate") if ca and url.startswith("https") else True
    try:
        return getattr(connect(url, token, verify=verify), act)(**values)
    except UsageError as error:
        if find_language() == "zh":
            error.advice = translate_error(str(error))
        raise
