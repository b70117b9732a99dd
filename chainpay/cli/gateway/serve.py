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
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import NamedTuple, NoReturn

from ...catalog import samples
from ...catalog.pages import Page, Table, Text
from ...errors import UsageError
from ...gateway import Gateway
from ...gateway.fault_rules import add_fault
from ...gateway.serving.folder import Folder
from ...gateway.serving.server import Served, Server
from ..output import Output
from .requests import format_line

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
        state: The folder; None for a temporary one.
        fresh: Whether it starts anew.
        mchid: The merchant's number of a new folder.
        appid: The appid of a new folder.
    """

    port: int | None = None
    host: str = "127.0.0.1"
    token: str | None = None
    forward_to: str | None = None
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
        gateway = Gateway(identity=folder.identity, store=folder.store)
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


def _add_fault(gateway: Gateway, text: str) -> None:
    """Add a fault for this start alone."""
    try:
        add_fault(gateway.faults, text)
    except UsageError as error:
        raise UsageError(f"--fault {error}") from None


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
    output.print_note(*format_line(request._asdict()))


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
