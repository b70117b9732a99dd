"""The folder in which bills are kept, so that none is fetched twice.

Beside each bill lies a note with its digest, which is compared whenever the bill is read. A bill
that was fetched before its day was over, or before ten of the next day, is fetched again; so is one
whose note is missing or damaged, as by a power cut.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from ...client.client import Client
from ...encoding.new_file import NewFile
from ...encoding.text import json_object
from ...errors import APIError
from ...people.language import Text
from ..days import WHEN_MADE, is_made
from ..titles import BILLS
from .kinds import BillKind
from .problem import BillProblem, NotMade

_AT_ONCE = 1024 * 1024
_NONE = ("NO_STATEMENT_EXIST", "NO_BILL_EXIST", "20002")
_CREATING = ("STATEMENT_CREATING", "BILL_CREATING", "20003")

_OF_DAY = Text("the {0} of {1}", "{1} 的{0}")
_CREATED = Text(
    "it is being made: try again in some minutes ({}, Request-ID {})",
    "正在生成，请几分钟后再试（{}，Request-ID {}）",
)
_LATER = Text(
    "it comes {}: try again then ({}, Request-ID {})",
    "尚未生成：{}才能下载，请届时再试（{}，Request-ID {}）",
)
_CHANGED = Text(
    "it isn't the file that was downloaded; remove it, to fetch it again",
    "文件与下载时不同：删除后会重新下载",
)


def fetch(
    client: Client, kind: BillKind, day: date, folder: Path, now: datetime, appid: str
) -> Path | None:
    """Return the bill of a day, from the folder or from the platform.

    Args:
        client: The client of the merchant.
        kind: The kind of the bill.
        day: The day.
        folder: The folder.
        now: The time now.
        appid: The appid, which APIv2 wants; empty if it is not known.

    Returns:
        The path; None if nothing was traded on that day.

    Raises:
        BillProblem: The bill isn't made yet, or the file in the folder was changed.
        APIError: The platform refuses the bill for another reason.
    """
    path = folder / client.mchid / f"{kind.name}-{day}.csv"
    known = _read_note(path)
    if path.exists() and known and is_made(day, known.fetched_at):
        _compare(path, known)
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    _note_path(path).unlink(missing_ok=True)  # it is of no other bill than the one it was made for
    try:
        _download(client, kind, day, path, appid)
    except APIError as error:
        code = getattr(error, "code", "")
        is_late = is_made(day, now)
        if code in _NONE and is_late:
            return None
        if code in (*_NONE, *_CREATING):
            codes = code, error.request_id
            reason = _CREATED.fill(*codes) if is_late else _LATER.fill(WHEN_MADE, *codes)
            raise NotMade(_OF_DAY.fill(BILLS[kind.name], day), reason) from error
        raise
    _write_note(path, Note(_sha256(path), path.stat().st_size, now))
    return path


def _download(client: Client, kind: BillKind, day: date, path: Path, appid: str) -> None:
    request = {**kind.request(day), "tar_type": "GZIP"}
    if kind.path.startswith("v2/"):
        fields = {"appid": appid, "mch_id": client.mchid, **request}
        client.download(kind.path, path, xml={key: each for key, each in fields.items() if each})
    else:
        client.download(kind.path, path, query=request)


class Note(NamedTuple):
    """What is known of a bill that was downloaded."""

    sha256: str
    size: int
    fetched_at: datetime


def _note_path(path: Path) -> Path:
    return path.with_suffix(".json")


def _read_note(path: Path) -> Note | None:
    """Return the note of a bill; None if there is none, or none that can be read."""
    try:
        values = json_object(_note_path(path).read_bytes())
        note = Note(values["sha256"], values["size"], datetime.fromisoformat(values["fetched_at"]))
    except (OSError, LookupError, TypeError, ValueError):
        return None
    return note if note.fetched_at.tzinfo else None


def _write_note(path: Path, note: Note) -> None:
    file = NewFile(_note_path(path))
    try:
        values = {**note._asdict(), "fetched_at": note.fetched_at.isoformat()}
        file.file.write(json.dumps(values).encode())
        file.keep()
    finally:
        file.close()


def _compare(path: Path, known: Note) -> None:
    if path.stat().st_size != known.size or _sha256(path) != known.sha256:
        raise BillProblem(str(path), _CHANGED)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
