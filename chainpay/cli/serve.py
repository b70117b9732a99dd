"""``chainpay gateway``: serves the emulated platform at a port, for clients in other processes.

It writes keys and an environment for such a client into a folder, in files that only this user can
read. It prints how to use them, and serves until Ctrl-C. Then it removes these files, and prints
what was carried out, by the merchant's own numbers. Files that were there before are never
overwritten or removed.
"""

from __future__ import annotations

import os
import shlex
import signal
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any, NoReturn

from cryptography.hazmat.primitives import serialization

from ..catalog.pages import Page, Table, Text
from ..errors import UsageError
from ..gateway import Gateway
from ..gateway.faults import AFTER
from ..gateway.server import Served
from .output import Output

_MAX_NUMBERS = 100  # in the table at the end
#: Requests to this machine don't go through a proxy of the terminal's environment.
_NO_PROXY = ('NO_PROXY="127.0.0.1,$NO_PROXY"\n', 'no_proxy="$NO_PROXY"\n')


def serve(port: int, faults: Collection[str], out: str | None, output: Output) -> int:
    """Serve an emulated platform until Ctrl-C or ``kill``, and return the exit code.

    Args:
        port: The port; 0 is a free one.
        faults: Faults, such as ``reset-after path=v3/pay/* nth=2``.
        out: The folder for the keys; None for a temporary one.
        output: Where to print.

    Raises:
        UsageError: A fault can't be parsed, the port is in use, or the folder can't be written or
            has such files already.
    """
    gateway = Gateway()
    for fault in faults:
        _add_fault(gateway, fault)
    on_request = partial(_print_request, output) if sys.stderr.isatty() else None
    try:
        with (
            _interrupt_on_sigterm(),
            _open_folder(out) as folder,
            gateway.serve(port, on_request=on_request) as server,
            _write_files(_format_files(folder, gateway, server.base_uri)),
        ):
            _print_usage(server.base_uri, folder)
            Event().wait()
    except KeyboardInterrupt:
        output.print_page(_summarize(gateway))
    except OSError as error:
        raise UsageError(
            f"the gateway can't be served: {error}; --port and --out choose another place"
        ) from None
    return 0


# Faults


def _add_fault(gateway: Gateway, text: str) -> None:
    try:
        kind, *pairs = shlex.split(text) or [""]
        values = dict(pair.split("=", 1) for pair in pairs)
        options = {name: _PARSERS[name](value) for name, value in values.items()}
        gateway.faults.add(kind, **options)
    except (UsageError, ValueError, KeyError) as error:
        reason = error if isinstance(error, UsageError) else _FORM
        raise UsageError(f"--fault {text!r}: {reason}") from None


def _parse_nth(text: str) -> int | Collection[int]:
    """Parse ``2``, ``2-5`` or ``1,3``."""
    first, dash, last = text.partition("-")
    if dash:
        return range(int(first), int(last) + 1)
    return set(map(int, text.split(","))) if "," in text else int(text)


_PARSERS: dict[str, Callable[[str], Any]] = {
    "path": str,
    "method": str,
    "nth": _parse_nth,
    "times": int,
    "probability": float,
    "seed": int,
    "seconds": float,
}
_FORM = (
    f"write it as KIND KEY=VALUE …, with the keys {', '.join(_PARSERS)}; for a fault after the"
    f" request was carried out, write KIND{AFTER}"
)


# Keys and environment


@contextmanager
def _open_folder(out: str | None) -> Iterator[Path]:
    """Create the folder if it doesn't exist; a temporary one is removed at the end."""
    if out is None:
        with TemporaryDirectory(prefix="chainpay-") as temporary:
            yield Path(temporary)
    else:
        folder = Path(out).absolute()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield folder


def _format_files(folder: Path, gateway: Gateway, base_uri: str) -> Mapping[Path, bytes]:
    """Return the content of each file."""
    credentials = gateway.credentials()
    private, public = folder / "apiclient_key.pem", folder / "pub_key.pem"
    variables = {
        "CHAINPAY_MCHID": credentials["mchid"],
        "CHAINPAY_SERIAL": credentials["serial"],
        "CHAINPAY_PRIVATE_KEY": str(private),
        "CHAINPAY_PLATFORM_KEYS": f"{gateway.public_key_id}={public}",
        "CHAINPAY_APIV3_KEY": credentials["apiv3_key"],
        "CHAINPAY_SECRET": credentials["secret"],
        "CHAINPAY_BASE_URI": base_uri,
        "CHAINPAY_CERTS_DIR": "",  # a real merchant's folder holds other certificates
    }
    lines = [f"{name}={shlex.quote(value)}\n" for name, value in variables.items()]
    pem, key = serialization.Encoding.PEM, credentials["private_key"]
    pkcs8, spki = serialization.PrivateFormat.PKCS8, serialization.PublicFormat.SubjectPublicKeyInfo
    return {
        private: key.private_bytes(pem, pkcs8, serialization.NoEncryption()),
        public: credentials["certs"][gateway.public_key_id].public_bytes(pem, spki),
        folder / "env": "".join([*lines, *_NO_PROXY]).encode(),
    }


@contextmanager
def _write_files(contents: Mapping[Path, bytes]) -> Iterator[None]:
    """Write all files or none, and remove them at the end."""
    existing = [str(path) for path in contents if os.path.lexists(path)]
    if existing:
        raise UsageError(
            f"{', '.join(existing)} exists already, and may be a real merchant's: nothing was "
            "written. Choose another folder by --out; or remove the file, if a `chainpay gateway` "
            "that was killed left it"
        )
    written: list[Path] = []
    try:
        for path, content in contents.items():
            with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
                written.append(path)
                file.write(content)
        yield
    finally:
        for path in written:
            with suppress(OSError):  # it may be removed already
                path.unlink()


def _print_usage(base_uri: str, folder: Path) -> None:
    print(f"an emulated platform at {base_uri}, until Ctrl-C; in another terminal:")
    print(f"set -a; . {shlex.quote(str(folder / 'env'))}; set +a", flush=True)


@contextmanager
def _interrupt_on_sigterm() -> Iterator[None]:
    """Let ``kill`` end the command as Ctrl-C does."""
    previous = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


# What is printed


def _print_request(output: Output, request: Served) -> None:
    words = (time.strftime("%H:%M:%S"), request.method, request.target, request.status or "-")
    style = "yellow" if request.faults else ""
    output.print_note(" ".join(map(str, (*words, *request.faults))), style)


def _summarize(gateway: Gateway) -> Page:
    """Return a table of what was carried out, by number and operation."""
    by_number = gateway.happened()
    numbers = sorted(by_number)
    rows = [("number", "happened", "repeated", "operation")]
    for number in numbers[:_MAX_NUMBERS]:
        counts = by_number[number]
        for operation in sorted(counts | counts.repeated):
            cells = (f"{counts[operation]}", f"{counts.repeated[operation]}", operation)
            rows.append((number, *cells))
    more = len(numbers) - _MAX_NUMBERS
    return Page(Table(tuple(rows)), *([Text(f"and {more} numbers more")] if more > 0 else []))
