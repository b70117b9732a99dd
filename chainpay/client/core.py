"""The core of a client: its keys, its network, its options, and what reads and sends its calls.

A client hands its work to it. No class declares the attribute that holds it, so editors offer no
private name behind ``client.``, where whoever explores reads all names.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar

from ..concurrency.promise import Promise
from ..concurrency.runtime import Runtime
from ..errors import UsageError, note_nothing_sent
from ..request.call import Call
from ..request.options import read_call
from ..signing.signer import SignerLike
from ..signing.v3 import stopwatch
from ..transport.connections.network import Network
from ..transport.driver import Driver
from ..transport.responses import Response
from .certificates import download_certificates
from .config.config import Config
from .config.credentials import Credentials
from .keys import KeyHolder, OwnKeys

if TYPE_CHECKING:
    from cryptography import x509

    from .files.downloads import DigestSource, DownloadSource, DownloadTask, Progress
    from .wait import WaitArguments, WaitTask


class Core:
    """The keys, the network and the options of a client.

    Args:
        config: The options.
        network: The connections.
        keys: The merchant's keys; or the keys of another client, which are shared.
        is_derived: Whether the connections are another client's.
    """

    __slots__ = ("config", "driver", "is_derived", "keys", "network", "settings")
    driver_class: ClassVar[type[Driver]] = Driver

    def __init__(
        self,
        config: Config,
        network: Network,
        keys: Credentials | KeyHolder,
        is_derived: bool = False,
    ) -> None:
        self.config, self.network, self.is_derived = config, network, is_derived
        if isinstance(keys, Credentials):
            if keys.certificate is not None:
                network.check_certificate()
            keys = OwnKeys(keys, self.download_certificates, config.driver_settings.emitter.emit)
        self.keys = keys
        self.driver = self.driver_class(keys, network, config.driver_settings)
        self.settings = config.call_settings(keys, network.carries_certificate)

    @property
    def credentials(self) -> Credentials:
        """The keys that the client has now."""
        return self.keys.current.credentials

    # Calls: the verbs of chains use these

    def read_call(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> Call:
        """Check the arguments of a verb; its chain has parsed the path."""
        try:
            return read_call(method, path, options, keywords, self.settings)
        except (UsageError, TypeError) as error:
            note_nothing_sent(error)
            raise

    def send_call(self, call: Call) -> Response:
        """Send what `read_call` has returned."""
        return self.driver.send(call)

    def promise_call(self, call: Call) -> Promise[Response]:
        """Return the promise of sending what `read_call` has returned."""
        return self.driver.promise(call)

    # Tasks: few programs need their modules

    def download_task(
        self, source: DownloadSource, to: str | os.PathLike[str],
        options: Mapping[str, object] | None, keywords: dict[str, object],
        digest: DigestSource | None, progress: Progress | None,
    ) -> DownloadTask:  # fmt: skip
        """Check the arguments of a download."""
        from .files.downloads import DownloadTask, read_download_source

        self.driver.network.refuse_closed()
        try:
            call = read_download_source(source, options, keywords, self.settings)
            return DownloadTask(
                self.driver, self.settings, self.credentials.decrypt, call, to, digest, progress
            )
        except (UsageError, TypeError) as error:
            note_nothing_sent(error)
            raise

    def wait_task(self, misplaced: object, arguments: WaitArguments) -> WaitTask:
        """Check the arguments of waiting for an order."""
        from .wait import WaitTask

        try:
            if misplaced:
                raise TypeError("wait() takes its number by name: pass out_trade_no=, for example")
            clock = stopwatch(self.credentials.clock)
            return WaitTask(self.driver, self.settings, clock, arguments)
        except (UsageError, TypeError) as error:
            note_nothing_sent(error)
            raise

    async def download_certificates(
        self, keys: Credentials, signer: SignerLike | None, runtime: Runtime,
        deadline: float | None = None,
    ) -> dict[str, x509.Certificate]:  # fmt: skip
        """Download the platform's certificates, and add them to some keys."""
        return await download_certificates(
            self.driver, self.settings, keys, signer, runtime, deadline
        )


core_of: Callable[[object], Core] = attrgetter("_core")
"""Return the core of a client. Its class declares no such attribute: see above."""
