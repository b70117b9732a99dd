"""``chainpay gateway``: the emulated platform behind a socket, for clients in other processes.

It writes what such a client needs into a folder, in files that this user alone can read, says how
to use it, and serves until Ctrl-C. Then it removes those files, and prints what happened, by the
merchant's own numbers. No file that was there before is ever written over, or removed.
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

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from ..catalog.pages import Page, Table, Text
from ..errors import UsageError
from ..gateway import Gateway
from ..gateway.faults import AFTER
from ..gateway.server import Served
from .output import Output

__all__ = ["serve"]

_MOST = 100  # rows of what happened
#: A proxy of the terminal's is not asked for what never leaves this machine.
_DIRECT = ('NO_PROXY="127.0.0.1,$NO_PROXY"\n', 'no_proxy="$NO_PROXY"\n')


def serve(port: int, faults: Collection[str], out: str | None, output: Output) -> int:
    """Serve an emulated platform until somebody ends it.

    Args:
        port: Its port; 0 is one that is free.
        faults: What goes wrong, such as ``reset-after path=v3/pay/* nth=2``.
        out: The folder for the keys; by default a temporary one.
        output: Where to write.

    Returns:
        The exit code.

    Raises:
        UsageError: A fault is none, the port is taken, or the folder can't be written, or has
            such files already.
    """
    gateway = Gateway()
    for fault in faults:
        _add(gateway, fault)
    on_request = partial(_tell, output) if sys.stderr.isatty() else None
    try:
        with (
            _ending(),
            _folder(out) as folder,
            gateway.serve(port, on_request=on_request) as server,
            _written(_contents(folder, gateway, server.base_uri)),
        ):
            _say(server.base_uri, folder)
            Event().wait()
    except KeyboardInterrupt:
        output.page(_happened(gateway))
    except OSError as error:
        raise UsageError(f"it can't be served: {error}; --port and --out say where") from None
    return 0


# The faults


def _add(gateway: Gateway, text: str) -> None:
    try:
        kind, *pairs = shlex.split(text) or [""]
        given = dict(pair.split("=", 1) for pair in pairs)
        options = {name: _READ[name](value) for name, value in given.items()}
        gateway.faults.add(kind, **options)
    except (UsageError, ValueError, KeyError) as error:
        told = error if isinstance(error, UsageError) else _SPELLED
        raise UsageError(f"--fault {text!r}: {told}") from None


def _nth(text: str) -> int | Collection[int]:
    """Read ``2``, ``2-5`` or ``1,3``."""
    first, dash, last = text.partition("-")
    if dash:
        return range(int(first), int(last) + 1)
    return set(map(int, text.split(","))) if "," in text else int(text)


_READ: dict[str, Callable[[str], Any]] = {
    "path": str,
    "method": str,
    "nth": _nth,
    "times": int,
    "probability": float,
    "seed": int,
    "seconds": float,
}
_SPELLED = f"it is KIND KEY=VALUE …, with {', '.join(_READ)}; what is after is a KIND{AFTER}"


# What a client needs


@contextmanager
def _folder(out: str | None) -> Iterator[Path]:
    """Give the folder; a temporary one goes when it has served."""
    if out is None:
        with TemporaryDirectory(prefix="chainpay-") as temporary:
            yield Path(temporary)
    else:
        folder = Path(out).absolute()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield folder


def _contents(folder: Path, gateway: Gateway, base_uri: str) -> Mapping[Path, bytes]:
    """Return the files, each with its content."""
    known = gateway.credentials()
    private, public = folder / "apiclient_key.pem", folder / "pub_key.pem"
    variables = {
        "CHAINPAY_MCHID": known["mchid"],
        "CHAINPAY_SERIAL": known["serial"],
        "CHAINPAY_PRIVATE_KEY": str(private),
        "CHAINPAY_PLATFORM_KEYS": f"{gateway.public_key_id}={public}",
        "CHAINPAY_APIV3_KEY": known["apiv3_key"],
        "CHAINPAY_SECRET": known["secret"],
        "CHAINPAY_BASE_URI": base_uri,
        "CHAINPAY_CERTS_DIR": "",  # another platform's certificates don't belong to these
    }
    lines = [f"{name}={shlex.quote(value)}\n" for name, value in variables.items()]
    pem = Encoding.PEM
    return {
        private: known["private_key"].private_bytes(pem, PrivateFormat.PKCS8, NoEncryption()),
        public: known["certs"][gateway.public_key_id].public_bytes(
            pem, PublicFormat.SubjectPublicKeyInfo
        ),
        folder / "env": "".join([*lines, *_DIRECT]).encode(),
    }


@contextmanager
def _written(contents: Mapping[Path, bytes]) -> Iterator[None]:
    """Write files, all or none, and remove them at the end."""
    there = [str(path) for path in contents if os.path.lexists(path)]
    if there:
        raise UsageError(
            f"{', '.join(there)} is there already, and may be a real merchant's: nothing was "
            "written. Name another folder by --out; or remove it first, if it was left by a "
            "`chainpay gateway` that was killed"
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
            with suppress(OSError):  # somebody else has removed it
                path.unlink()


def _say(base_uri: str, folder: Path) -> None:
    print(f"an emulated platform at {base_uri}, until Ctrl-C; in another terminal:")
    print(f"set -a; . {shlex.quote(str(folder / 'env'))}; set +a", flush=True)


@contextmanager
def _ending() -> Iterator[None]:
    """Let ``kill`` end it as Ctrl-C does."""
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


# What is told


def _tell(output: Output, served: Served) -> None:
    words = (time.strftime("%H:%M:%S"), served.method, served.target, served.status or "-")
    output.say(" ".join(map(str, (*words, *served.faults))), "yellow" if served.faults else "")


def _happened(gateway: Gateway) -> Page:
    everything = gateway.happened()
    numbers = sorted(everything)
    rows = [("number", "happened", "repeated", "operation")]
    for number in numbers[:_MOST]:
        counts = everything[number]
        for operation in sorted(counts | counts.repeated):
            told = (f"{counts[operation]}", f"{counts.repeated[operation]}", operation)
            rows.append((number, *told))
    more = len(numbers) - _MOST
    return Page(Table(tuple(rows)), *([Text(f"and {more} numbers more")] if more > 0 else []))
