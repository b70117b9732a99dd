"""What a job is made of: a file in TOML, the options of the command line, or both.

The journal of a job that begins keeps them, so that ``resume`` needs the journal alone.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from ...bulk import load
from ...bulk.journal.postgres import is_postgres, make_absolute
from ...bulk.journal.shared import open_journal
from ...bulk.operations import Subject
from ...catalog.spelling.items import Template, parse_json_text
from ...errors import UsageError
from ..profiles import VARIABLE as PROFILE
from .journals import explain_errors

_ITEM = re.compile(r"([^=:]+)(:?=)(.*)", re.DOTALL)
_TABLES = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet")


class Made(NamedTuple):
    """What a job is made of.

    Attributes:
        job: The absolute path of the file in TOML; empty for none.
        options: The options of the command line by their names, which have the last word.
        sandbox: Whether its calls go to the sandbox.
        profile: The name of the profile whose keys sign; empty for none.
    """

    job: str
    options: Mapping[str, Any]
    sandbox: bool = False
    profile: str = ""

    @classmethod
    def of(cls, job: str, sandbox: bool, profile: str, options: Mapping[str, Any]) -> Made:
        """Return what a command line names; its paths become absolute."""
        if Path(job).suffix.lower() in _TABLES:
            raise UsageError(f"{job!r} is a table: write --rows {job}; nothing was sent")
        used = _used(options)
        paths = {name: make_absolute(used[name]) for name in ("rows", "journal") if name in used}
        if not sandbox:
            profile = profile or os.environ.get(PROFILE, "")
        return cls(os.path.abspath(job) if job else "", used | paths, sandbox, profile)

    @classmethod
    def begun(cls, journal: str, sandbox: bool, profile: str, options: Mapping[str, Any]) -> Made:
        """Return what the job of a journal is made of, and how it goes on.

        Its calls go where they went before, unless the command line names a sandbox or a profile.

        Raises:
            UsageError: There is no such journal, or its job was not begun at the terminal.
        """
        with explain_errors(journal), closing(open_journal(journal)) as begun:
            origin = begun.origin
        if not origin:
            raise UsageError(
                f"{journal!r} doesn't say what its job is made of, as it was not begun at the"
                " terminal: run it as before, with the same rows; nothing was sent"
            )
        kept = cls(**json.loads(origin))
        place = {"journal": make_absolute(journal)}
        if not (sandbox or profile):
            sandbox, profile = kept.sandbox, kept.profile
        return cls(kept.job, {**kept.options, **_used(options), **place}, sandbox, profile)

    @property
    def origin(self) -> str:
        """This as a text, for the journal."""
        return json.dumps(self._asdict(), ensure_ascii=False)

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of `chainpay.Client.bulk`.

        Raises:
            UsageError: Something is missing, or has the wrong form.
        """
        kept = load(self.job) if self.job else {}
        made = {**kept, **self.options}
        if lacking := [f"--{name}" for name in ("operation", "rows") if name not in made]:
            raise UsageError(
                f"{' and '.join(lacking)} is missing: a job is a file, chainpay bulk run JOB.toml,"
                " or --operation and --rows; nothing was sent"
            )
        made.setdefault("journal", str(Path(made["rows"]).with_suffix(".journal")))
        if self.sandbox and "journal" not in self.options:
            made["journal"] = _rehearsed(made["journal"])
        return made | self._read_fields(kept, made)

    def _read_fields(self, kept: Mapping[str, Any], made: Mapping[str, Any]) -> dict[str, Any]:
        """Return the mapping and the constants: a field of an option is in one of them alone."""
        chosen = {
            name: read(self.options[name], made) if name in self.options else {}
            for name, read in (("mapping", _read_mapping), ("constants", self._read_constants))
        }
        fields: dict[str, Any] = {}
        for name, other in (("mapping", "constants"), ("constants", "mapping")):
            if name in kept or chosen[name]:
                left = {k: v for k, v in kept.get(name, {}).items() if k not in chosen[other]}
                fields[name] = {**left, **chosen[name]}
        return fields

    @staticmethod
    def _read_constants(items: Iterable[str], made: Mapping[str, Any]) -> dict[str, object]:
        fields = Subject(made["operation"], made.get("number")).fields
        return {
            key: parse_json_text(text, key)
            if sign == ":="
            else Template([key], fields).convert(0, text)
            for key, sign, text in _split(items, "--set", "FIELD=VALUE")
        }


def _rehearsed(journal: str) -> str:
    """Return another journal: a rehearsal in the sandbox is none of the job's runs."""
    if is_postgres(journal):
        return f"{journal}_sandbox"
    path = Path(journal)
    return str(path.with_suffix(f".sandbox{path.suffix}"))


def _used(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that a command line has."""
    return {name: value for name, value in options.items() if value not in ("", (), None)}


def _read_mapping(items: Iterable[str], made: Mapping[str, Any]) -> dict[str, object]:
    return {key: column for key, _, column in _split(items, "--map", "FIELD=COLUMN")}


def _split(items: Iterable[str], option: str, form: str) -> Iterator[tuple[str, str, str]]:
    """Yield the key, the sign and the text of each item."""
    keys = set()
    for item in items:
        match = _ITEM.fullmatch(item)
        if match is None:
            raise UsageError(f"{option} takes {form}, not {item!r}; nothing was sent")
        if match[1] in keys:
            raise UsageError(f"{option} sets {match[1]} twice; nothing was sent")
        keys.add(match[1])
        yield match[1], match[2], match[3]
