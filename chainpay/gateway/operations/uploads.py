"""Uploads: a form of ``multipart/form-data`` with a file and its ``meta``, which alone is signed.

The form is read by the standard library's mail parser. The digest that the meta tells must be the
file's: SHA-256, or SM3 where that is named; MD5 in APIv2. A form that can't be read has no parts,
so that what is refused is the missing signature, as by the platform.
"""

from __future__ import annotations

import os
import re
from email import message_from_bytes
from email.message import Message
from typing import Any

from ...catalog import Operation
from ...crypto import hash as hashes
from ..errors import bad_parameter
from ..state.merchants import Call
from ..state.times import rfc3339

__all__ = ["check_digest", "is_upload", "read_form", "store"]

#: The fields that tell a digest, and which one it is unless an algorithm is named.
_DIGESTS = {
    "sha256": "SHA256",
    "file_digest": "SHA256",
    "digest": "SHA256",
    "media_hash": "MD5",
}


def is_upload(operation: Operation) -> bool:
    """Return whether an operation takes a form; of one, the facts don't say what is in it."""
    return "body" in operation.options


def read_form(content_type: str, body: bytes) -> dict[str, bytes]:
    """Return the parts of a form by name; none of them if it can't be read as one."""
    head = re.sub(r"[^ -~]", "?", content_type).encode()
    try:
        form = message_from_bytes(b"Content-Type: " + head + b"\r\n\r\n" + body)
    except RecursionError:  # forms in forms in forms
        return {}
    if form.get_content_type() != "multipart/form-data" or not form.is_multipart():
        return {}
    parts: dict[str, bytes] = {}
    for part in form.walk():
        if part is not form:
            name, content = _name(part), part.get_payload(decode=True)
            if name is None or name in parts or not isinstance(content, bytes):
                return {}
            parts[name] = content
    return {} if form.defects else parts


def _name(part: Message) -> str | None:
    name = part.get_param("name", header="content-disposition")
    return name if isinstance(name, str) else None


def check_digest(operation: Operation, given: dict[str, Any], form: dict[str, bytes]) -> None:
    """Hold the digest that is told against the file.

    Args:
        operation: The operation.
        given: Its checked parameters.
        form: The parts of the form.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it is another file's.
    """
    files = [field.name for field in operation.fields_in("multipart") if field.type == "object"]
    if not files:
        return
    told = given.get("meta", given)
    named = told.get("digest_alogrithm") or told.get("digest_algorithm") or ""
    name = next(name for name in _DIGESTS if name in told)
    digest = hashes.digest("SM3" if named.endswith("SM3") else _DIGESTS[name])
    digest.update(form[files[0]])
    if told[name].lower() != digest.hexdigest():
        place = f"/meta/{name}" if told is not given else f"/{name}"
        raise bad_parameter("body", place, told[name], "与文件的摘要不一致")


def store(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Take a file; answer with its number, by whatever name the operation calls it."""
    number, now = os.urandom(24).hex(), rfc3339(call.now)
    meta = given.get("meta", {})
    receipt = {
        "receipt_id": number,
        "state": "PROCESSING",
        "image_type": "MERCHANT_UPLOAD",
        "create_time": now,
        "modify_time": now,
    }
    return {
        **given,
        **meta,
        **dict.fromkeys(("media_id", "file_id", "fapiao_media_id", "task_id"), number),
        "media_url": f"https://wxpaylogo.qpic.cn/wxpaylogo/{number}/0",
        "receipt": {**meta, **receipt},
        "status": "PROCESSING",
        "create_time": now,
    }
