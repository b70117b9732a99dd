"""The two keys that are texts: APIv3密钥 and APIv2密钥. Nothing of them is repeated."""

from __future__ import annotations

import hmac
import re
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ....crypto import aes_gcm
from ....encoding.secret import Secret
from ....encoding.text import unquote
from ....people.language import Text
from ..check import NOTHING
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import Facts
from .sources import check_file

_BYTES = 32
_FORMS = (
    (re.compile(rb"[0-9A-Fa-f]{64}"), Text("hex of 32 bytes", "32 字节的十六进制")),
    (re.compile(rb"[A-Za-z0-9+/]{43}="), Text("base64 of 32 bytes", "32 字节的 Base64")),
)
_AGAIN = Text(
    "Set it again as it stands in 账户中心 → API安全: 32 letters and digits, without anything"
    " around them. If nobody knows it, set a new one there.",
    "请重新填写商户平台 账户中心 → API 安全 中设置的密钥：32 位字母和数字，前后没有其他字符。"
    "如果无人知道原密钥，请在那里重新设置。",
)
_FILE = Text(
    "the file in which the key stands (the key itself doesn't stand in a profile)",
    "保存该密钥的文件（profile 中不直接写密钥）",
)
_REMARK = Text(
    "; it has quotes, blanks or line ends around it, which chainpay removes, and other programs do"
    " not",
    "；两端有引号、空格或换行，chainpay 会去掉，其他程序则不会",
)


@step("apiv3-key.form", Text("APIv3 key (APIv3密钥)", "APIv3 密钥"))
def apiv3_key(facts: Facts) -> Outcome:
    """Whether the APIv3 key has 32 bytes."""
    if facts.is_v2_alone and not facts.has("apiv3_key"):
        return None
    if not facts.has("apiv3_key"):
        reason = Text("none is configured: callbacks can't be decrypted", "未配置：无法解密回调")
        return unknown(reason)
    value = facts.value("apiv3_key")
    if isinstance(value, AESGCM):
        facts.apiv3_key = value
        return fine(Text("32 bytes", "32 字节"))
    finding = _check(value, "apiv3-key", facts.name("apiv3_key"))
    if finding.state == "ok":
        facts.apiv3_key = aes_gcm.load_key(_bytes(value))
    return finding


@step("secret.form", Text("APIv2 key (APIv2密钥)", "APIv2 密钥"))
def secret(facts: Facts) -> Outcome:
    """Whether the key of APIv2 has 32 characters."""
    if not facts.has("secret"):
        return None
    finding = _check(facts.value("secret"), "secret", facts.name("secret"))
    if finding.state == "ok":
        facts.secret = Secret(_bytes(facts.value("secret")))
    return finding


@step("secret.difference", Text("APIv3 key ≠ APIv2 key", "APIv3 密钥与 APIv2 密钥"))
def difference(facts: Facts) -> Outcome:
    """Whether the two keys differ: equal ones mean that one stands in the other's place."""
    v2, v3 = facts.value("secret"), facts.value("apiv3_key")
    if facts.secret is None or facts.apiv3_key is None or isinstance(v3, AESGCM):
        return None  # none is configured, or an earlier check has told what is wrong with it
    if not hmac.compare_digest(_bytes(v2), _bytes(v3)):
        return fine(Text("they differ", "两者不同"))
    return wrong(
        "keys-are-equal",
        Text("they are equal", "两者相同"),
        Text(
            "Each has a place of its own in 账户中心 → API安全: see that each stands where it"
            " belongs, and let them differ.",
            "两者在商户平台 账户中心 → API 安全 中分别设置：请确认各自填写正确，并使用不同的密钥。",
        ),
    )


def _bytes(value: object) -> bytes:
    if isinstance(value, Path):
        value = value.read_bytes()
    raw = value if isinstance(value, bytes) else str(value).encode(errors="replace")
    return unquote(raw)


def _check(value: object, name: str, place: str) -> Finding:
    if isinstance(value, Path):  # a profile names the file
        return check_file(value, _FILE) or _check(value.read_bytes(), name, place)
    if not isinstance(value, (str, bytes)):
        return wrong(f"{name}-form", Text("it is no text", "不是文本"), _AGAIN)
    raw = value if isinstance(value, bytes) else value.encode(errors="replace")
    bare = unquote(raw)
    if not bare:
        return wrong(f"{name}-empty", Text("it is empty", "内容为空"), _AGAIN)
    if len(bare) != _BYTES:
        return _refuse_length(bare, name, place)
    if not bare.isascii() or re.search(rb"[\s\x00-\x1f\x7f]", bare):
        text = Text(
            "it has blanks, line ends or other characters than letters and digits",
            "含有空格、换行或字母和数字以外的字符",
        )
        return wrong(f"{name}-characters", text, _AGAIN)
    remark = _REMARK if bare != raw else NOTHING
    return fine(Text("32 bytes{}", "32 字节{}"), remark)


def _refuse_length(bare: bytes, name: str, place: str) -> Finding:
    form = next((words for pattern, words in _FORMS if pattern.fullmatch(bare)), None)
    text = Text("it has {} bytes in place of 32", "有 {} 字节，应为 32 字节").fill(len(bare))
    if form is not None:
        text = Text("{}: it may be {}", "{}：可能是{}").fill(text, form)
    try:
        is_file = len(bare) < 250 and Path(bare.decode()).expanduser().is_file()
    except (OSError, ValueError, RuntimeError):
        is_file = False
    if is_file:
        return wrong(
            f"{name}-is-file",
            Text("it names a file, and is used as it stands", "填写的是文件名，会被直接当作密钥"),
            Text(
                "Put the key itself into {}; only an entry of a profile names the file.",
                "{} 应填写密钥本身；只有在 profile 中才填写文件名。",
            ),
            place,
        )
    return wrong(f"{name}-length", text, _AGAIN)
