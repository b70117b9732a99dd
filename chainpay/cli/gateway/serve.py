"""``chainpay gateway``: serves the emulated platform at a port, for clients in other processes.

Its keys, its orders and an environment for clients are in a folder, and are there again at the next
start. It prints how to use them, and serves until Ctrl-C. Then it prints what was carried out, by
the merchant's own numbers.
"""

from __future__ import annotations

import errno
import logging
import shlex
import signal
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from math import inf
from pathlib import Path
from ssl import SSLContext
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any, NamedTuple, NoReturn

from ...catalog.pages import Page, Paragraph, Table
from ...errors import UsageError
from ...gateway import Gateway
from ...gateway.console import is_installed
from ...gateway.fault_rules import add_fault
from ...gateway.seeding.own_values import OwnValues
from ...gateway.serving.control import is_this_machine
from ...gateway.serving.delivery import check_address
from ...gateway.serving.folder import STATE, Folder
from ...gateway.serving.server import Served, Server
from ...gateway.state.requests import hide_secrets
from ...gateway.state.times import parse_duration
from ...people.language import Text
from ..output import Output
from . import trust
from .callbacks import format_attempt
from .own_files import read_seed
from .requests import format_line

PORT = 8420
"""The port, unless another one is asked for."""

PUBLIC_KEY, CERTIFICATE = "public-key", "certificate"

_MAX_NUMBERS = 100  # in the table at the end
_USAGE = Text(
    "an emulated platform at {}, until Ctrl-C; {}; in another terminal:",
    "本地模拟的微信支付：{}，按 Ctrl-C 结束；{}；在另一终端执行：",
)
_CONSOLE = Text("its console for people is {}-/", "控制台：{}-/")
_NO_CONSOLE = Text("its console for people needs the extra gateway", "控制台需要 gateway 附加依赖")
_MOVED = Text(
    "port {} is in use: the address is another one now", "端口 {} 已被占用：现在用另一个地址"
)
_HEADINGS = (
    Text("number", "单号"),
    Text("happened", "已执行"),
    Text("repeated", "重复"),
    Text("operation", "接口"),
)
_MORE = Text("and {} numbers more", "另有 {} 个单号")


class Place(NamedTuple):
    """Where a gateway is served, and where it keeps its state.

    Attributes:
        port: The port; 0 is a free one. None is `PORT`, or a free one if that is in use.
        host: The address to listen at.
        token: The token of the control API.
        forward_to: Where callbacks are sent; None for the address that each order names.
        settle_delay: For how long a refund is PROCESSING: seconds, or a text such as ``5m``.
        speed: The pauses before a callback is sent again are divided by it.
        state: The folder; None for a temporary one.
        fresh: Whether it starts anew.
        sign_with: `PUBLIC_KEY` or `CERTIFICATE`: what callbacks are verified with.
        no_certificates: Whether the platform has no certificates, as for all new merchants.
        tls: Whether it speaks https, with a certificate of the folder's authority.
        own: The values of a new folder that are not made.
        seed: The file of merchants and orders that are there at the start; empty for none.
    """

    port: int | None = None
    host: str = "127.0.0.1"
    token: str | None = None
    forward_to: str | None = None
    settle_delay: float | str = 5
    speed: float = 1
    state: str | None = STATE
    fresh: bool = False
    sign_with: str = PUBLIC_KEY
    no_certificates: bool = False
    tls: bool = False
    own: OwnValues = OwnValues()
    seed: str = ""


def serve(place: Place, faults: Collection[str], output: Output) -> int:
    """Serve an emulated platform until Ctrl-C or ``kill``, and return the exit code.

    Args:
        place: Where it is served, and where it keeps its state.
        faults: Faults, such as ``reset-after path=v3/pay/* nth=2``.
        output: Where to print.

    Raises:
        UsageError: An option or a fault can't be parsed, the port is in use, the folder can't be
            used, or a line of the seed is wrong.
    """
    _check(place)
    watcher = output if sys.stderr.isatty() else None
    with ExitStack() as stack:
        stack.enter_context(_interrupt_on_sigterm())
        stack.enter_context(_print_log())
        folder, gateway = _open(place, stack)
        for fault in faults:
            _add_fault(gateway, fault)
        context = folder.serve_tls(place.host) if place.tls else None
        server = _start(gateway, place, watcher, stack, context, folder)
        folder.write_address(server.base_uri, place.token, gateway.certificate)
        gateway.export(
            lambda each: folder.write_merchant(each, server.base_uri, gateway.certificate)
        )
        try:
            _print_usage(server.base_uri, folder.path)
            if place.tls:
                print(trust.explain(server.base_uri, folder.path), flush=True)
            Event().wait()
        except KeyboardInterrupt:
            output.print_page(_summarize(gateway))
    return 0


def _check(place: Place) -> None:
    """Refuse options that no gateway can have, before anything is written."""
    if place.token is None and not is_this_machine(place.host):
        raise UsageError(f"--host {place.host}: other machines can reach it, so it needs --token")
    if not 0 < place.speed < inf:
        raise UsageError(f"--speed is a number above 0, and not {place.speed}")
    with _naming("--settle-delay"):
        parse_duration(place.settle_delay)
    if place.forward_to is not None:
        with _naming("--forward-to"):
            port = PORT if place.port is None else place.port
            check_address(place.forward_to, place.host, port)


@contextmanager
def _naming(option: str) -> Iterator[None]:
    """Let an error begin with the option that is wrong."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{option}: {error}") from None


def _open(place: Place, stack: ExitStack) -> tuple[Folder, Gateway]:
    """Open the folder; return it, and the gateway that is kept there."""
    path = place.state or stack.enter_context(TemporaryDirectory(prefix="chainpay-"))
    seed = read_seed(place.seed) if place.seed else None
    folder = Folder(Path(path), fresh=place.fresh, own=place.own)
    stack.callback(folder.close)
    gateway = Gateway(
        identity=folder.identity,
        store=folder.store,
        by_public_key=place.sign_with == PUBLIC_KEY,
        certificates=not place.no_certificates,
        settle_delay=place.settle_delay,
    )
    if seed is not None:
        gateway.seed(seed, source=place.seed)
    return folder, gateway


def _start(
    gateway: Gateway,
    place: Place,
    watcher: Output | None,
    stack: ExitStack,
    ssl_context: SSLContext | None,
    folder: Folder,
) -> Server:
    """Start a server where it was asked for, and nowhere else; by default where it last was."""

    def serve_at(port: int, *, may_move: bool) -> Server:
        server = gateway.serve(
            port,
            ssl_context=ssl_context,
            on_request=partial(_print_request, watcher) if watcher else None,
            on_callback=partial(_print_attempt, watcher) if watcher else None,
            host=place.host,
            token=place.token,
            delivers=True,
            forward_to=place.forward_to,
            console=folder.path,
            speed=place.speed,
        )
        try:
            return stack.enter_context(server)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or not may_move:
                raise UsageError(
                    f"the gateway can't be served at {place.host}, port {port}: {error}; --port and"
                    " --host choose another place"
                ) from None
        print(_MOVED.format(port), file=sys.stderr)
        return serve_at(0, may_move=False)

    if place.port is not None:
        return serve_at(place.port, may_move=False)
    return serve_at(folder.last_port() or PORT, may_move=True)


def _add_fault(gateway: Gateway, text: str) -> None:
    """Add a fault for this start alone."""
    try:
        add_fault(gateway.faults, text)
    except UsageError as error:
        raise UsageError(f"--fault {error}") from None


def _print_usage(base_uri: str, folder: Path) -> None:
    console = _CONSOLE.format(base_uri) if is_installed() else str(_NO_CONSOLE)
    print(_USAGE.format(base_uri, console))
    print(f"set -a; . {shlex.quote(str(folder / 'env'))}; set +a", flush=True)


@contextmanager
def _print_log() -> Iterator[None]:
    """Print the log's warnings and errors, which other commands don't show."""
    log, handler = logging.getLogger("chainpay"), logging.StreamHandler()
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


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
    output.print_note(*format_line({**request._asdict(), "target": hide_secrets(request.target)}))


def _print_attempt(output: Output, callback: Mapping[str, Any]) -> None:
    output.print_note(*format_attempt(callback))


def _summarize(gateway: Gateway) -> Page:
    """Return a table of what was carried out, by number and operation."""
    by_number = gateway.happened()
    numbers = sorted(by_number)
    rows = [tuple(map(str, _HEADINGS))]
    for number in numbers[:_MAX_NUMBERS]:
        counts = by_number[number]
        for operation in sorted(counts | counts.repeated):
            cells = (f"{counts[operation]}", f"{counts.repeated[operation]}", operation)
            rows.append((number, *cells))
    more = len(numbers) - _MAX_NUMBERS
    return Page(Table(tuple(rows)), *([Paragraph(_MORE.format(more))] if more > 0 else []))
