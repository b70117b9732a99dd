"""From a file or a text to the request that somebody asks about.

Of several requests, the newest counts that is wanted: one to WeChat Pay, or one from it. If some
were refused, the newest of these counts.
"""

from __future__ import annotations

import errno
import io
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, TypeAlias

from ....errors import UsageError
from ....people.language import Text
from .curl import read_curl
from .event import read_events
from .exchange import Exchange, is_wechat_host, show
from .har import is_har, read_har
from .http import read_http
from .log import is_notice, read_log
from .plain import clean, decode
from .powershell import read_powershell

Source: TypeAlias = "str | bytes | os.PathLike[str] | BinaryIO"
"""A path, or the text itself; or bytes, or a file that is open for bytes."""

_HEAD = 64 * 1024
_MAX_TEXT = 2 * 1024 * 1024
_MAX_PATH = 1000
_SIGNED = re.compile(r"(?:HTTP[_-])?wechatpay[_-](?:signature|nonce|timestamp)", re.IGNORECASE)
#: A callback of APIv2 has no signature in its headers.
_XML = re.compile(rb"\s*<xml>.*(?:<return_code>|<req_info>|<event_ciphertext>)", re.DOTALL)


def is_request(exchange: Exchange) -> bool:
    """Return whether a request is one to WeChat Pay."""
    authorization = exchange.header("Authorization") or ""
    return is_wechat_host(exchange.host) or "WECHATPAY" in authorization.upper()


def is_callback(exchange: Exchange) -> bool:
    """Return whether a request is one from WeChat Pay."""
    is_signed = any(_SIGNED.match(name) for name, _ in exchange.headers)
    return is_signed or _XML.match(exchange.body or b"") is not None


def is_other_kind(exchange: Exchange, of_callback: bool) -> bool:
    """Return whether a record is a request in place of a callback, or a callback for a request."""
    if of_callback:
        return is_request(exchange) and not is_callback(exchange)
    is_one = is_callback(exchange) or is_notice(exchange.body)
    return is_one and not is_request(exchange) and not exchange.path.startswith("/v3/")


def read_exchange(source: Source, is_wanted: Callable[[Exchange], bool]) -> Exchange | None:
    """Return the newest request that is wanted, or else the newest one; None if there is none.

    Args:
        source: Where it is.
        is_wanted: Returns whether a request is the one that is looked for.

    Raises:
        UsageError: The file can't be read.
    """
    with _open(source) as file:
        head = file.read(_HEAD)
        if is_har(head):
            whole = _Joined(head, file)
            return _newest(read_har(whole), is_wanted)  # type: ignore[arg-type]
        text = decode(_read_end(head, file))
    text = clean(text)
    candidates = [
        exchange
        for read in (_read_command, read_http, read_events, read_log)
        if (exchange := _newest(read(text), is_wanted)) is not None
    ]
    wanted = (exchange for exchange in candidates if is_wanted(exchange))
    return next(wanted, next(iter(candidates), None))


def _read_command(text: str) -> Iterator[Exchange]:
    yield from read_curl(text)
    yield from read_powershell(text)


def _newest(
    exchanges: Iterable[Exchange], is_wanted: Callable[[Exchange], bool]
) -> Exchange | None:
    """Return the last request, or the last by its time; those wanted and refused come first.

    One that was answered by 2xx isn't why somebody asks: one without an answer comes before it.
    """
    newest, best = None, (False, 0, False, 0.0)
    for exchange in exchanges:
        has_all = exchange.body is not None and exchange.header("Authorization") is not None
        status = exchange.answer.status if exchange.answer else 0
        failure = 2 if status >= 400 else int(not 200 <= status < 300)
        rank = is_wanted(exchange), failure, has_all, exchange.sent_at or 0.0
        if newest is None or rank >= best:
            newest, best = exchange, rank
    return newest


class _Joined(io.RawIOBase):
    """A file of which the beginning has been read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        if self._head:
            head, self._head = self._head, b""
            return head
        return self._rest.read(size)


def _read_end(head: bytes, file: BinaryIO) -> bytes:
    """Return the last 2 MB of a file, of which the head was read: the newest request stands there.

    What a file has before them is not read; a pipe must be.
    """
    kept = bytearray(head)
    if file.seekable():
        place = file.tell()
        start = file.seek(0, os.SEEK_END) - _MAX_TEXT
        file.seek(max(start, place))
        if start > place:
            kept.clear()
    while chunk := file.read(1024 * 1024):
        kept += chunk
        del kept[:-_MAX_TEXT]
    return bytes(kept)


_UNREADABLE = Text(
    "the file can't be read: {}; pass a path, -, or the text itself",
    "无法读取文件：{}；请填写文件路径、- 或文本本身",
)
_OF = Text("{}: {}", "{}：{}")
_REASONS = {
    errno.ENOENT: "文件不存在",
    errno.EACCES: "没有读取权限",
    errno.EISDIR: "这是文件夹",
}


def _name_reason(error: OSError | ValueError) -> Text:
    """Return why a file can't be opened."""
    if not isinstance(error, OSError):
        return Text("it is no path", "这不是路径")
    reason = error.strerror or type(error).__name__
    return Text(reason, _REASONS.get(error.errno or 0, reason))


def _open(source: Source) -> BinaryIO:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    if isinstance(source, str | os.PathLike):
        path = os.fspath(source)
        is_text = isinstance(source, str) and ("\n" in path or len(path) > _MAX_PATH or " " in path)
        if is_text and not os.path.isfile(path):
            return io.BytesIO(path.encode("utf-8", "surrogateescape"))
        try:
            if not stat.S_ISCHR(os.stat(path).st_mode):
                return open(path, "rb")
            reason = Text("it is a device", "它是设备")  # which may have no end
        except (OSError, ValueError) as error:
            reason = _name_reason(error)
        name = show(str(path))
        raise UsageError(str(_UNREADABLE.fill(reason if name == "…" else _OF.fill(reason, name))))
    return source
