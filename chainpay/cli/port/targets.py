"""What ``chainpay port`` writes: all files or none, and none that a person has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

from ...encoding.new_file import NewFile
from ...encoding.text import json_object
from ...errors import UsageError
from ...people.language import Text, join_texts

_CHANGED = Text(
    "{}{}: there already, with another text; nothing was written. To replace it, pass --force",
    "{}{}：文件已存在，且内容不同；未写入任何文件。要覆盖，请加 --force",
)
_MORE = Text(" and {} more", " 等，另有 {} 个")

RECORD = ".chainpay-port.json"
"""The file of a folder that says what was written into it."""


def write_file(path: Path, text: str, is_forced: bool) -> None:
    """Write a file.

    Raises:
        UsageError: It is there with another text; nothing was written.
        OSError: It can't be written.
    """
    _refuse_changed({path: text}, {}, is_forced)
    _write({path: text})


def write_folder(root: Path, texts: Mapping[str, str], is_forced: bool) -> None:
    """Write files into a folder, each with the folders above it, which are packages.

    Args:
        root: The folder.
        texts: The texts of the files, by their paths in the folder.
        is_forced: Whether to replace files that a person has changed.

    Raises:
        UsageError: Files have been changed; nothing was written.
        OSError: They can't be written.
    """
    record = root / RECORD
    known = json_object(record.read_bytes()) if record.is_file() else {}
    written = {root / name: text for name, text in texts.items()}
    _refuse_changed(written, {root / name: str(value) for name, value in known.items()}, is_forced)
    for path in [*written]:
        for folder in path.relative_to(root).parents[:-1]:
            package = root / folder / "__init__.py"
            if not package.exists():
                written.setdefault(package, "")
    digests = known | {name: _digest(text.encode()) for name, text in texts.items()}
    written[record] = json.dumps(digests, indent=1, sort_keys=True) + "\n"
    _write(written)


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _refuse_changed(texts: Mapping[Path, str], known: Mapping[Path, str], is_forced: bool) -> None:
    """Refuse to replace a file whose text is neither new nor what was written before."""
    changed = [
        str(path)
        for path, text in texts.items()
        if path.is_file()
        and (content := path.read_bytes()) != text.encode()
        and _digest(content) != known.get(path)
    ]
    if changed and not is_forced:
        rest = _MORE.fill(len(changed) - 5) if changed[5:] else ""
        raise UsageError(_CHANGED.format(join_texts(changed[:5]), rest))


def _write(texts: Mapping[Path, str]) -> None:
    """Write all files under other names; if that works, give them theirs."""
    with ExitStack() as stack:
        files = []
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            file = NewFile(path)
            stack.callback(file.close)
            file.file.write(text.encode())
            files.append(file)
        for file in files:
            file.keep()
