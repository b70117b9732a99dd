"""The files that ``chainpay gateway`` reads: a team's own keys and secrets, and a seed.

A secret is read by ``@FILE`` or ``@-``, since other users of the machine see command lines. Files
that a seed names are beside it. They are read here, and never by a gateway that is asked over HTTP.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...encoding.text import parse_json
from ...errors import UsageError
from ...gateway.seeding.lines import split_lines
from ...gateway.seeding.own_values import NAMES, PEMS, SECRETS, OwnValues, is_pem, parse_own_values
from ..calls.arguments import FileReader

_MAX_SIZE = 1_000_000  # bytes of a file that a seed names


def pop_own_values(options: dict[str, Any]) -> OwnValues:
    """Take a team's own values out of the options, and read their files.

    Raises:
        UsageError: A file can't be read, or a value is wrong.
    """
    texts = {name: options.pop(name) for name in NAMES if name in options}
    read = FileReader().read
    for name in SECRETS:
        if texts.get(name, "").startswith("@"):
            texts[name] = read(texts[name][1:])
    return parse_own_values(texts, lambda name: f"--{name.replace('_', '-')}")


def read_token(options: dict[str, Any]) -> None:
    """Read the token of the control API, if it is in a file.

    Raises:
        UsageError: The file can't be read.
    """
    if options.get("token", "").startswith("@"):
        options["token"] = FileReader().read(options["token"][1:]).strip()


def read_seed(name: str) -> str:
    """Return the lines of a seed, with the files that they name read into them.

    Args:
        name: The file; ``-`` is the standard input.

    Raises:
        UsageError: A file can't be read, is larger than 1 MB, or is not below the seed's folder.
    """
    text = FileReader().read(name)
    lines = text.split("\n")
    folder = Path() if name == "-" else Path(name).parent

    def read(file: str) -> str:
        return _read_below(folder, file)

    for number, line in split_lines(text):
        try:
            lines[number - 1] = _read_into(line, read)
        except UsageError as error:
            raise UsageError(f"{name}, line {number}: {error}. Nothing was changed") from None
    return "\n".join(lines)


def _read_below(folder: Path, name: str) -> str:
    """Return the text of a file below a folder. A symlink in it may not lead out.

    Raises:
        UsageError: It is elsewhere, is no plain file, is larger than 1 MB, or can't be read.
    """
    try:
        path, root = (folder / name).resolve(), folder.resolve()
        size = path.stat().st_size if path.is_file() else 0
    except (OSError, RuntimeError, ValueError) as error:
        raise UsageError(f"the file {name!r} can't be read: {error}") from None
    if not path.is_relative_to(root):
        raise UsageError(f"the file {name!r} is not below the folder of the seed")
    if path.exists() and not path.is_file():
        raise UsageError(f"the file {name!r} is no plain file")
    if size > _MAX_SIZE:
        raise UsageError(f"the file {name!r} has more than {_MAX_SIZE} bytes")
    return FileReader().read(str(folder / name))


def _read_into(line: str, read: Callable[[str], str]) -> str:
    """Return a line of a seed, with the files of a merchant read into it."""
    try:
        value = parse_json(line)
    except ValueError:
        return line  # the gateway refuses it, in better words
    is_object = isinstance(value, dict) and all(isinstance(each, dict) for each in value.values())
    if not is_object or not {"merchant", "partner"} & value.keys():
        return line
    for fields in value.values():
        for name in PEMS:
            text = fields.get(name)
            if isinstance(text, str) and not is_pem(text):
                fields[name] = read(text)
        for name in SECRETS:
            text = fields.get(name)
            if isinstance(text, str) and text.startswith("@"):
                fields[name] = read(text[1:]).strip()
    return json.dumps(value, ensure_ascii=False)
