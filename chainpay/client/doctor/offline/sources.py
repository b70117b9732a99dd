"""What a key or certificate is, whatever it was meant to be: the kind of its content, and its form.

Nothing of a content is repeated. A path is named only if it can be no key: see `pem.shown_path`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote as percent_decode

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from ....crypto import pem
from ....encoding.small_file import MAX_SIZE
from ....encoding.text import to_utf8, unquote
from ....errors import UsageError
from ....people.language import Text
from ..check import NOTHING
from ..examination import Finding, wrong

_BEGIN = b"-----BEGIN "
_BASE64 = re.compile(rb"(MI|LS0t)[A-Za-z0-9+/_=\s\\-]{60,}")  # of a DER, or of a PEM
_SCHEME = re.compile(rb"(private|public)\.\w+://")
_KEY_NAME = re.compile("[A-Za-z0-9+/=]{16,}")
_MAX_PATH = 1000
_MIN_BITS = 2048
_KINDS = (RSAPrivateKey, RSAPublicKey, x509.Certificate)

_ONE_LINE = Text(
    "; its line breaks are lost, which chainpay repairs, and other programs do not",
    "；换行已丢失，chainpay 会自动修复，其他程序则不会",
)
_ESCAPED = Text(
    r"; its line breaks are \n in two characters, which chainpay repairs, and other programs do"
    " not",
    r"；换行写成了两个字符 \n，chainpay 会自动修复，其他程序则不会",
)
_BARE = Text(
    "; base64 alone, without -----BEGIN, which chainpay takes, and other programs do not",
    "；只有 Base64，没有 -----BEGIN 行，chainpay 可以使用，其他程序则不行",
)
_QUOTED = Text("; it has quotes around it, which chainpay removes", "；两端有引号，chainpay 会去掉")

_PEM = Text(
    "Copy {1} again, whole, from -----BEGIN to -----END, or name the path of the file.",
    "请重新完整复制 {1}，从 -----BEGIN 到 -----END，或改为填写该文件的路径。",
)


class Content(NamedTuple):
    """What was read.

    Attributes:
        data: The PEM or DER, repaired.
        path: The file it comes from; None if it is no file.
        remark: How its form is unusual, to be appended to a result; empty if it is not.
    """

    data: bytes
    path: Path | None
    remark: Text


def path_of(source: object) -> Path | None:
    """Return the path that a source is, whether or not there is a file; None if it is no path."""
    if isinstance(source, os.PathLike):
        return Path(os.fsdecode(source)).expanduser()
    if not isinstance(source, str):
        return None
    raw = unquote(source.encode(errors="replace"))
    if _BEGIN in raw or _SCHEME.match(raw) or _BASE64.fullmatch(raw) or len(raw) > _MAX_PATH:
        return None
    text = raw.decode()
    if text.startswith("file://"):
        text = percent_decode(text.removeprefix("file://"))
    if not text or not text.isprintable():
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:  # of an unknown user
        return Path(text)


def show_path(path: Path | None) -> str:
    """Return a path in quotes for a text; nothing if it, or its last part, may be a key."""
    if path is None or _KEY_NAME.fullmatch(path.name):
        return ""
    return pem.shown_path(str(path)).strip()


def is_file(path: Path) -> bool:
    """Return whether there is a file that can be looked at."""
    try:
        return path.is_file()
    except (OSError, ValueError):  # of a folder that may not be entered, of too long a name
        return False


def read_content(source: object, expected: str) -> Content | Finding:
    """Return the content of a source; a finding if there is none.

    Args:
        source: As a client takes it.
        expected: The file that belongs here, such as ``apiclient_key.pem``.
    """
    if isinstance(source, (str, bytes)) and not source.strip():
        return wrong("key-empty", Text("it is empty", "内容为空"), _PEM, "", expected)
    path = path_of(source)
    if path is not None and (finding := check_file(path, expected)):
        return finding
    try:
        data = pem.read(source, "it")  # type: ignore[arg-type]
        original = path.read_bytes() if path is not None else source
    except UsageError:
        text = Text("it is neither PEM nor a file", "既不是 PEM，也不是文件")
        return wrong("key-damaged", text, _PEM, "", expected)
    return Content(data, path, _remark_on(original))  # type: ignore[arg-type]


def check_file(path: Path, expected: str | Text) -> Finding | None:
    """Return why a file can't be read; None if it can.

    Args:
        path: The file.
        expected: What belongs there.
    """
    shown = show_path(path)
    try:
        if path.is_file():  # a pipe would be waited for
            path.open("rb").close()
            return _refuse_large(path, expected)
    except PermissionError:
        return wrong(
            "file-unreadable",
            Text("this user may not read the file {0}", "当前用户没有权限读取文件 {0}"),
            Text("Run the program as the owner of the file.", "请用该文件的所有者运行程序。"),
            shown,
        )
    except (OSError, ValueError):  # it is too long for a path, or has a NUL
        pass
    return wrong(
        "file-missing",
        Text("there is no file {0}", "文件 {0} 不存在")
        if shown
        else Text("it names no file that is there", "填写的内容不是现有文件的路径"),
        _IN_PROFILE if path.is_absolute() else _RELATIVE,
        shown,
        expected,
    )


def _refuse_large(path: Path, expected: str | Text) -> Finding | None:
    """Return that a file is too large to be read; None if it isn't."""
    if path.stat().st_size <= MAX_SIZE:
        return None
    return wrong(
        "key-damaged",
        Text("the file {0} is larger than 1 MB: no key is", "文件 {0} 超过 1 MB，不是密钥文件"),
        _IN_PROFILE if path.is_absolute() else _RELATIVE,
        show_path(path),
        expected,
    )


_RELATIVE = Text(
    "Name the path of {1}; a relative path begins in the folder in which the program was started.",
    "请填写 {1} 的路径；相对路径以程序启动时所在的文件夹为起点。",
)
_IN_PROFILE = Text(
    "Name the path of {1}; in a profile, a relative path begins in the folder of config.toml.",
    "请填写 {1} 的路径；profile 中的相对路径以 config.toml 所在的文件夹为起点。",
)


def _remark_on(original: str | bytes) -> Text:
    raw = to_utf8(original, "it")
    bare = raw.strip()
    if _BEGIN not in raw:
        return _BARE if _BASE64.fullmatch(bare) else NOTHING
    if rb"\n" in raw:
        return _ESCAPED
    if b"\n" not in bare:
        return _ONE_LINE
    return _QUOTED if unquote(raw) != bare else NOTHING


class Loaded(NamedTuple):
    """What a source is.

    Attributes:
        value: A key or certificate; else the `Kind` that it is in its place.
        content: What it was read from; None if it was loaded before.
    """

    value: object
    content: Content | None

    @property
    def remark(self) -> Text:
        """How its form is unusual; empty if it is not."""
        return NOTHING if self.content is None else self.content.remark


def load_source(source: object, expected: str) -> Loaded | Finding:
    """Return what a source is, whatever kind of key it has; a finding if it can't be read."""
    if isinstance(source, _KINDS):
        return Loaded(source, None)
    content = read_content(source, expected)
    return content if isinstance(content, Finding) else Loaded(_load(content.data), content)


class Kind(NamedTuple):
    """What a content is, if it is not what belongs there."""

    cause: str
    name: Text


_ZIP = Kind("key-is-zip", Text("the zip of the merchant platform", "商户平台下载的 zip 压缩包"))
_P12 = Kind("key-is-p12", Text("a .p12 (PKCS#12)", ".p12 文件（PKCS#12）"))
_ENCRYPTED = Kind("key-encrypted", Text("encrypted with a passphrase", "用口令加密的私钥"))
_PUBLIC = Kind("key-is-public", Text("a public key", "公钥"))
_PRIVATE = Kind("key-is-private", Text("a private key", "私钥"))
_CERTIFICATE = Kind("key-is-certificate", Text("a certificate", "证书"))
_NOT_RSA = Kind("key-not-rsa", Text("a key of another kind than RSA", "不是 RSA 密钥"))
_REQUEST = Kind("key-is-request", Text("a certificate request (CSR)", "证书请求文件（CSR）"))
_DAMAGED = Kind("key-damaged", Text("incomplete or damaged", "不完整或已损坏"))
_TEXT = Kind("key-is-text", Text("neither PEM nor DER", "既不是 PEM，也不是 DER"))


def _load(data: bytes) -> object:
    """Return the key or certificate of a content, or the `Kind` that it is in its place."""
    if data.startswith(b"PK\x03\x04"):
        return _ZIP
    if b"ENCRYPTED" in data and b"PRIVATE KEY-----" in data:
        return _ENCRYPTED
    if b"CERTIFICATE REQUEST-----" in data:
        return _REQUEST
    try:
        loaded = pem.load(data, "it")
    except UsageError as error:
        if ".p12" in str(error):
            return _P12
        return _DAMAGED if _BEGIN in data or data[:1] == b"0" else _TEXT
    return loaded if isinstance(loaded, _KINDS) else _NOT_RSA


def _kind_of(loaded: object) -> Kind:
    """Return what a key or certificate is where another kind belongs."""
    if isinstance(loaded, Kind):
        return loaded
    if isinstance(loaded, RSAPublicKey):
        return _PUBLIC
    return _PRIVATE if isinstance(loaded, RSAPrivateKey) else _CERTIFICATE


def refuse_kind(loaded: Loaded, expected: Text, name: str) -> Finding:
    """Return that something else stands where a key or certificate belongs.

    Args:
        loaded: What stands there.
        expected: What belongs there.
        name: How the user names the place.
    """
    kind = _kind_of(loaded.value)
    path = show_path(loaded.content.path) if loaded.content is not None else ""
    return wrong(
        kind.cause,
        Text("it is {0}{1}", "该内容是{0}{1}"),
        Text("Put {2} into {3}.", "{3} 应填写{2}。"),
        kind.name,
        Text(" ({})", "（{}）").fill(path) if path else NOTHING,
        expected,
        name,
    )


def refuse_size(key: RSAPrivateKey | RSAPublicKey) -> Finding | None:
    """Return that a key is too short; None if it isn't."""
    if key.key_size >= _MIN_BITS:
        return None
    return wrong(
        "key-too-short",
        Text("it has {} bits", "密钥只有 {} 位"),
        Text(
            "WeChat Pay's keys have 2048 bits: apply for a new certificate (账户中心 → API安全).",
            "微信支付的密钥为 2048 位：请在商户平台 账户中心 → API 安全 重新申请证书。",
        ),
        key.key_size,
    )
