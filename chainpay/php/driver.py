"""What makes a client one of `Builder.factory`: PHP's exceptions, answers, promises and options.

It is the client's core that differs. What the client sends goes through one driver, so that calls,
promises, downloads and the fetching of certificates all have PHP's exceptions.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import httpx

from ..client.core import Core
from ..concurrency.runtime import Runtime
from ..encoding.new_file import NewFile
from ..encoding.path import variable_names
from ..errors import UsageError, note_nothing_sent
from ..request.call import Call
from ..transport.driver import Driver
from ..transport.exceptions import closed_error
from ..transport.responses import Response
from .answers import dress_response
from .exceptions import dress_error
from .promises import Promise, RequestSource

#: Guzzle's options → the values with which they ask for what chainpay does anyway.
_NEEDLESS: dict[str, tuple[object, ...]] = {
    "debug": (None, False),
    "http_errors": (None, True),
    "allow_redirects": (None, False),
    "cookies": (None, False),
    "decode_content": (None, True),
    "expect": (None, False),
    "stream": (None, False, True),  # an answer is read wholly, and its body can be read in pieces
    "verify": (None, True),
}


def drop_needless(options: Mapping[str, Any], kept: Collection[str] = ()) -> dict[str, Any]:
    """Return the options of a call or a client without those of Guzzle that change nothing.

    A ``timeout`` of 0 becomes none at all, as in Guzzle.

    Args:
        options: The options.
        kept: The names that mean something else: the variables of a path.
    """
    needed = {
        name: value
        for name, value in options.items()
        if name in kept or not any(value is each for each in _NEEDLESS.get(name, ()))
    }
    if needed.get("timeout") in (0,) and needed["timeout"] is not False:
        needed["timeout"] = httpx.Timeout(None)
    return needed


@dataclass(frozen=True, slots=True, repr=False)
class _SinkCall(Call):
    """A call whose answer is written into a file: its path, or an open file."""

    sink: Any = None


class PhpDriver(Driver):
    """Sends calls; what comes back has PHP's names."""

    async def exchange(self, call: Call, runtime: Runtime, stream: bool = False) -> Response:
        """Send a call: see `Driver.exchange`."""
        try:
            response = await Driver.exchange(self, call, runtime, stream)
        except Exception as error:
            dress_error(error, is_v2=call.v2 is not None)
            raise
        if isinstance(call, _SinkCall):
            await runtime.run(write_sink, call.sink, response.content)
        return response if stream else dress_response(response)

    def promise(self, call: Call) -> Promise[Response]:
        """Return the promise of sending a call."""
        if self.network.is_closed:
            error = closed_error()
            dress_error(error)
            raise error
        return Promise.of_source(RequestSource(self, call))


class PhpCore(Core):
    """The core of a client of `Builder.factory`; the arguments are those of `Core`."""

    __slots__ = ()

    driver_class = PhpDriver

    def read_call(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> Call:
        """Check the arguments of a verb, of which PHP knows some more."""
        sink = None
        try:
            if isinstance(options, list) and not options:  # PHP's empty array
                options = {}
            if isinstance(options, Mapping):
                options = drop_needless(options, variable_names(path))
                if options.get("query") == []:
                    del options["query"]
                sink = _check_sink(options.pop("sink", None))
            call = super().read_call(method, path, options, keywords)
        except UsageError as error:
            note_nothing_sent(error)
            dress_error(error)
            raise
        if sink is None:
            return call
        return _SinkCall(
            **{each.name: getattr(call, each.name) for each in fields(Call)}, sink=sink
        )


def _check_sink(sink: Any) -> Any:
    """Return what an answer is written into.

    Raises:
        UsageError: It is neither a path whose folder exists, nor a file that is open for writing.
    """
    if isinstance(sink, str | os.PathLike):
        folder = os.path.dirname(os.path.abspath(sink))
        if not os.path.isdir(folder):
            raise UsageError(f"the folder {folder!r} of 'sink' does not exist")
    elif sink is not None and not hasattr(sink, "write"):
        raise UsageError(f"'sink' takes a path or an open file, not {type(sink).__name__}")
    return sink


def write_sink(sink: Any, content: bytes) -> None:
    """Write a body into a file: its path, or an open file."""
    if hasattr(sink, "write"):
        sink.write(content)
        return
    new = NewFile(Path(sink))
    try:
        new.file.write(content)
        new.keep()
    finally:
        new.close()
