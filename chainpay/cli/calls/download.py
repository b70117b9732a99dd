"""``chainpay download``: a bill, a receipt or an invoice in a file, with a bar at a terminal."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ...client.client import Client
from ...errors import ChainpayError, UsageError
from ...people.language import Text
from ..output import STDOUT, Output
from .arguments import CallArguments, FileReader, ParsedCall, parse_call

if TYPE_CHECKING:
    from ...client.files.downloads import Download, Progress

_SIZE = Text("{:,} bytes", "{:,} 字节")
#: What `download_url` looks like; another address names an operation, as in ``chainpay call``.
_FILE_ADDRESS = re.compile(r"https?://\S+[?&]token=")


def fetch(
    client: Client, parsed: ParsedCall, to: str, digest: tuple[str, str] | None, output: Output
) -> int:
    """Download a file, or several, and print each with its size and its digest.

    Args:
        client: The client.
        parsed: The call of an operation; or one whose path is the address of a file.
        to: The path of the file, or of a folder; ``-`` is the standard output, which gets the file
            when it is complete and its digest is right.
        digest: The digest that the file must have: its algorithm, and its value in hex.
        output: Where errors and the bar are printed.

    Returns:
        The exit code.

    Raises:
        ChainpayError: There are several files for the standard output.
    """

    def download(path: str) -> Download | list[Download]:
        with _bar(output) as progress:
            return client.download(
                parsed.path, path, parsed.options, digest=digest, progress=progress
            )

    if to == STDOUT:
        with TemporaryDirectory(prefix="chainpay-") as folder:
            _print_file(parsed, download(os.path.join(folder, "file")), output)
        return 0
    done = download(to)
    for each in done if isinstance(done, list) else [done]:
        output.print_value(f"{each.path}  {_describe(each)}")
    return 0


def _print_file(parsed: ParsedCall, done: Download | list[Download], output: Output) -> None:
    if isinstance(done, list):
        raise ChainpayError(
            f"{parsed.method} {parsed.path} was answered with {len(done)} files, and the standard"
            " output takes one: name a folder by -o"
        )
    output.print_file(done.path)
    output.print_note(_describe(done))


def _describe(done: Download) -> str:
    size = _SIZE.format(done.size)
    return f"{size}  {done.digest.algorithm} {done.digest.value}"


def parse_source(arguments: CallArguments) -> ParsedCall:
    """Return the call of an operation; of the address of a file, a call of it as it is.

    Raises:
        UsageError: An argument is wrong.
    """
    text = " ".join(arguments.path)
    if _FILE_ADDRESS.match(text):
        return ParsedCall("GET", text, {})
    return parse_call(arguments, FileReader().read)


def parse_digest(text: str) -> tuple[str, str] | None:
    """Return the algorithm and the value of ``SHA1:79bb0f45…``; None if the text is empty.

    Raises:
        UsageError: The text has another form.
    """
    algorithm, colon, value = text.partition(":")
    if text and not (algorithm and colon and value):
        raise UsageError("--digest takes ALGORITHM:HEX, such as SHA1:79bb0f45…")
    return (algorithm, value) if text else None


@contextmanager
def _bar(output: Output) -> Iterator[Progress | None]:
    """Show a bar while somebody watches; give what moves it."""
    if not (output.is_coloured and sys.stderr.isatty()):
        yield None
        return
    from rich.console import Console  # only a terminal needs it
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    columns = BarColumn(), DownloadColumn(), TransferSpeedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda received, total: bar.update(task, completed=received, total=total)
