"""``chainpay gateway``: serves the emulated platform at a port, for clients in other processes.

Its keys, its orders and an environment for clients are in a folder, and are there again at the next
start. It prints how to use them, and serves until Ctrl-C. Then it prints what was carried out, by
the merchant's own numbers.
"""

from __future__ import annotations

import errno
import shlex
import signal
import sys
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any, NamedTuple, NoReturn

from ...catalog import samples
from ...catalog.pages import Page, Table, Text
from ...errors import UsageError
from ...gateway import Gateway
from ...gateway.faults import AFTER
from ...gateway.serving.folder import Folder
from ...gateway.serving.server import Served, Server
from ..output import Output

PORT = 8420
"""The port, unless another one is asked for."""

STATE = ".chainpay"
"""The folder, unless another one is asked for."""

_MAX_NUMBERS = 100  # in the table at the end


class Place(NamedTuple):
    """Where a gateway is served, and where it keeps its state.

    Attributes:
        port: The port; 0 is a free one. None is `PORT`, or a free one if that is in use.
        host: The address to listen at.
        token: The token of the control API.
        forward_to: Where callbacks are sent; None for the address that each order names.
        refund_delay: For how long a refund is PROCESSING: seconds, or a text such as ``5m``.
        speed: The pauses before a callback is sent again are divided by it.
        state: The folder; None for a temporary one.
        fresh: Whether it starts anew.
        mchid: The merchant's number of a new folder.
        appid: The appid of a new folder.
    """

    port: int | None = None
    host: str = "127.0.0.1"
    token: str | None = None
    forward_to: str | None = None
    refund_delay: float | str = 5
    speed: float = 1
    state: str | None = STATE
    fresh: bool = False
    mchid: str = samples.MCHID
    appid: str = samples.APPID


def serve(place: Place, faults: Collection[str], output: Output) -> int:
    """Serve an emulated platform until Ctrl-C or ``kill``, and return the exit code.

    Args:
        place: Where it is served, and where it keeps its state.
        faults: Faults, such as ``reset-after path=v3/pay/* nth=2``.
        output: Where to print.

    Raises:
        UsageError: A fault can't be parsed, the port is in use, or the folder can't be used.
    """
    on_request = partial(_print_request, output) if sys.stderr.isatty() else None
    with ExitStack() as stack:
        stack.enter_context(_interrupt_on_sigterm())
        path = place.state or stack.enter_context(TemporaryDirectory(prefix="chainpay-"))
        folder = Folder(Path(path), fresh=place.fresh, mchid=place.mchid, appid=place.appid)
        stack.callback(folder.close)
        gateway = Gateway(
            identity=folder.identity, store=folder.store, refund_delay=place.refund_delay
        )
        for fault in faults:
            _add_fault(gateway, fault)
        server = _start(gateway, place, on_request, stack)
        folder.write_address(server.base_uri, place.token, gateway.certificate)
        try:
            _print_usage(server.base_uri, folder.path)
            Event().wait()
        except KeyboardInterrupt:
            output.print_page(_summarize(gateway))
    return 0


def _start(
    gateway: Gateway,
    place: Place,
    on_request: Callable[[Served], None] | None,
    stack: ExitStack,
) -> Server:
    """Start a server of the gateway where it was asked for, and nowhere else."""
    ports = (PORT, 0) if place.port is None else (place.port,)
    for port in ports:
        server = gateway.serve(
            port,
            on_request=on_request,
            host=place.host,
            token=place.token,
            delivers=True,
            forward_to=place.forward_to,
            speed=place.speed,
        )
        try:
            return stack.enter_context(server)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or port == ports[-1]:
                raise UsageError(
                    f"the gateway can't be served at {place.host}, port {port}: {error}; --port and"
                    " --host choose another place"
                ) from None
    raise AssertionError("the loop returns or raises")


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
