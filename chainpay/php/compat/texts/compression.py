"""PHP's functions of zlib: bills are packed so."""

from __future__ import annotations

import zlib

from ..standard.values import Value, as_bytes, as_int, from_bytes

__all__ = ["gzcompress", "gzdecode", "gzdeflate", "gzencode", "gzinflate", "gzuncompress"]

_RAW, _ZLIB, _GZIP = -15, 15, 31


def _compress(data: Value, level: Value, form: int) -> str:
    packer = zlib.compressobj(as_int(level), zlib.DEFLATED, form)
    return from_bytes(packer.compress(as_bytes(data)) + packer.flush())


def _expand(data: Value, form: int) -> str | bool:
    unpacker = zlib.decompressobj(form)
    try:
        whole = unpacker.decompress(as_bytes(data)) + unpacker.flush()
    except zlib.error:
        return False
    return from_bytes(whole) if unpacker.eof else False


def gzcompress(data: Value, level: Value = -1) -> str:
    """PHP's `gzcompress`."""
    return _compress(data, level, _ZLIB)


def gzencode(data: Value, level: Value = -1) -> str:
    """PHP's `gzencode`."""
    return _compress(data, level, _GZIP)


def gzdeflate(data: Value, level: Value = -1) -> str:
    """PHP's `gzdeflate`."""
    return _compress(data, level, _RAW)


def gzuncompress(data: Value) -> str | bool:
    """PHP's `gzuncompress`: False of what can't be expanded."""
    return _expand(data, _ZLIB)


def gzdecode(data: Value) -> str | bool:
    """PHP's `gzdecode`: False of what can't be expanded."""
    return _expand(data, _GZIP)


def gzinflate(data: Value) -> str | bool:
    """PHP's `gzinflate`: False of what can't be expanded."""
    return _expand(data, _RAW)
