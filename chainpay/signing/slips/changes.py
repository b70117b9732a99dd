"""What happens to a signed body on its way, and how it is undone.

Frameworks, cloud functions, middleware, loggers and editors change a body. Each usual change is
undone, alone and after another one.
"""

from __future__ import annotations

import ast
import base64
import html
import json
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import unquote_to_bytes

from ...encoding.text import parse_json
from ...people.language import Text
from .verdict import Slip, make_slip

_MAX_UNPACKED = 1024 * 1024
_MAX_PAIRED = 64 * 1024  # bytes of a body for which two changes at once are tried
_BOM = b"\xef\xbb\xbf"


def _rewrite_json(ascii_only: bool, compact: bool) -> Callable[[bytes], bytes]:
    separators = (",", ":") if compact else None
    return lambda body: json.dumps(
        parse_json(body), ensure_ascii=ascii_only, separators=separators
    ).encode("utf-8", "surrogatepass")


def _undo_json_encode(body: bytes) -> bytes:
    r"""Return the compact JSON of a body as PHP's ``json_encode`` writes it: ``\/``, ``\uXXXX``.

    ``JSON_PRETTY_PRINT`` counts too, alone and with ``JSON_UNESCAPED_UNICODE``.
    """
    value = parse_json(body)
    forms = (
        json.dumps(value, separators=(",", ":")),
        json.dumps(value, indent=4),
        json.dumps(value, indent=4, ensure_ascii=False),
    )
    if rb"\/" not in body or all(
        form.replace("/", r"\/").encode("utf-8", "surrogatepass") != body for form in forms
    ):
        raise ValueError
    return _rewrite_json(ascii_only=False, compact=True)(body)


def _read_base64(body: bytes) -> bytes:
    standard = body.translate(bytes.maketrans(b"-_", b"+/"), b"\r\n").rstrip(b"=")
    return base64.b64decode(standard + b"=" * (-len(standard) % 4), validate=True)


def _read_repr(body: bytes) -> bytes:
    """Return the bytes of ``b'…'``, or the JSON of a dict that was written by `str`."""
    if not body.startswith((b"b'", b'b"', b"{'", b"'", b'"')):
        raise ValueError
    value = ast.literal_eval(body.decode())
    if isinstance(value, bytes):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def _read_gzip(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        raise ValueError
    return zlib.decompressobj(wbits=31).decompress(body, _MAX_UNPACKED)


def _read_json_string(body: bytes) -> bytes:
    text = parse_json(body)
    if not isinstance(text, str):
        raise ValueError
    return text.encode("utf-8", "surrogatepass")


def _change(cause: str, english: str, chinese: str) -> Slip:
    return make_slip(f"body-{cause}", english, chinese)


#: What happened to the body, and the function that undoes it; it may raise an error of `_ERRORS`.
_CHANGES: dict[Slip, Callable[[bytes], bytes]] = {
    _change(
        "serialised-anew",
        "it was parsed, and written again by PHP's json_encode",
        "报文主体被解析后又由 PHP 的 json_encode 重新生成",
    ): _undo_json_encode,
    _change(
        "slashes-escaped",
        r"its slashes were escaped as \/, as PHP's json_encode does",
        r"其中的 / 被写成了 \/（PHP 的 json_encode 会这样写）",
    ): lambda body: body.replace(rb"\/", b"/"),
    _change(
        "slashes-escaped", r"its slashes came escaped as \/", r"其中的 / 收到时写作 \/"
    ): lambda body: body.replace(b"/", rb"\/"),
    _change(
        "white-space", "white space was added around it", "首尾被加上了空白或换行"
    ): bytes.strip,
    _change(
        "white-space", "the line break at its end was cut off", "末尾的换行被去掉了"
    ): lambda body: body + b"\n",
    _change("line-breaks", "its line feeds became CRLF", "换行由 LF 变成了 CRLF"): lambda body: (
        body.replace(b"\r\n", b"\n")
    ),
    _change("line-breaks", "its CRLF became line feeds", "换行由 CRLF 变成了 LF"): lambda body: (
        body.replace(b"\n", b"\r\n")
    ),
    _change(
        "byte-order-mark", "a byte order mark was put in front", "开头被加上了 BOM"
    ): lambda body: body.removeprefix(_BOM),
    _change(
        "byte-order-mark", "the byte order mark in front was cut off", "开头的 BOM 被去掉了"
    ): lambda body: _BOM + body,
    _change("other-encoding", "it was decoded as Latin-1", "被当作 Latin-1 解码"): lambda body: (
        body.decode().encode("latin-1")
    ),
    _change("other-encoding", "it was decoded as cp1252", "被当作 cp1252 解码"): lambda body: (
        body.decode().encode("cp1252")
    ),
    _change("other-encoding", "it was decoded as GBK", "被当作 GBK 解码"): lambda body: (
        body.decode().encode("gbk")
    ),
    _change("other-encoding", "it was encoded as GBK", "被保存为 GBK 编码"): lambda body: (
        body.decode("gbk").encode()
    ),
    _change("other-encoding", "it was encoded as Latin-1", "被保存为 Latin-1 编码"): lambda body: (
        body.decode("latin-1").encode()
    ),
    _change("other-encoding", "it was encoded as UTF-16", "被保存为 UTF-16 编码"): lambda body: (
        body.decode("utf-16").encode()
    ),
    _change(
        "serialised-anew",
        "it was parsed, and came compact",
        "报文主体被解析后又重新生成，原文是紧凑格式",
    ): _rewrite_json(ascii_only=False, compact=True),
    _change(
        "serialised-anew",
        r"it was parsed, and came compact with \u escapes",
        r"报文主体被解析后又重新生成，原文是紧凑格式并带 \u 转义",
    ): _rewrite_json(True, compact=True),
    _change(
        "serialised-anew",
        "it was parsed, and came with spaces",
        "报文主体被解析后又重新生成，原文带空格",
    ): _rewrite_json(ascii_only=False, compact=False),
    _change(
        "serialised-anew",
        r"it was parsed, and came with spaces and \u escapes",
        r"报文主体被解析后又重新生成，原文带空格和 \u 转义",
    ): _rewrite_json(True, compact=False),
    _change(
        "base64",
        "the body is in base64: decode it first (isBase64Encoded of a cloud function's event)",
        "报文主体是 base64：请先解码（云函数事件的 isBase64Encoded）",
    ): _read_base64,
    _change("hexadecimal", "it is hexadecimal", "报文主体是十六进制"): lambda body: bytes.fromhex(
        body.decode("ascii")
    ),
    _change(
        "json-string", "it came as a JSON string, in quotes", "报文主体是带引号的 JSON 字符串"
    ): _read_json_string,
    _change(
        "repr",
        "it is what str() or repr() makes of the body, not the body",
        "传入的是 str() 或 repr() 的结果，而不是报文主体本身",
    ): _read_repr,
    _change("url-encoded", "it was URL-encoded", "被 URL 编码了"): unquote_to_bytes,
    _change(
        "url-encoded", "it was URL-encoded as a form", "被当作表单进行了 URL 编码"
    ): lambda body: unquote_to_bytes(body.replace(b"+", b" ")),
    _change(
        "read-as-form",
        "it was read as a form, which puts '=' behind it",
        "被当作表单读取，末尾多了 =",
    ): lambda body: body.removesuffix(b"="),
    _change(
        "html-escaped", "its HTML characters were escaped", "其中的字符被 HTML 转义"
    ): lambda body: html.unescape(body.decode()).encode(),
    _change(
        "gzip", "it is compressed with gzip: unpack it first", "报文主体经 gzip 压缩：请先解压"
    ): _read_gzip,
    _change("nul-bytes", "NUL bytes were put behind it", "末尾多了 NUL 字节"): lambda body: (
        body.rstrip(b"\0")
    ),
}
_ERRORS = (ValueError, SyntaxError, MemoryError, RecursionError, TypeError, zlib.error)


def undo_changes(body: bytes) -> Iterator[tuple[Slip, bytes]]:
    """Yield what may have happened to the body, and the body as it was before.

    Of a large body, one change is tried at a time. A form that was yielded before is left out.
    """
    known = {body}
    once = list(_undo_once(body, known))
    yield from once
    if len(body) > _MAX_PAIRED:
        return
    for change, changed in once:
        for another, original in _undo_once(changed, known):
            english = f"{change.words.en}, and {another.words.en}"
            chinese = f"{change.words.zh}，并且{another.words.zh}"
            yield Slip(change.cause, Text(english, chinese)), original


def _undo_once(body: bytes, known: set[bytes]) -> Iterator[tuple[Slip, bytes]]:
    for change, undo in _CHANGES.items():
        try:
            original = undo(body)
        except _ERRORS:
            continue
        if original not in known:
            known.add(original)
            yield change, original
