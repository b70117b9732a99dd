"""Uploads: a form of ``multipart/form-data`` with a file and its ``meta``. Only the meta is signed.

The standard library's mail parser reads the form. The meta has the digest of the file: SHA-256, SM3
if the meta names it, or MD5 in APIv2. A form that can't be parsed counts as a form without parts.
The gateway then refuses the missing signature, as the platform does.
"""

from __future__ import annotations

import os
import re
from email import message_from_bytes
from email.message import Message

from ...catalog import Operation
from ...crypto import hash as hashes
from ..errors import bad_parameter
from ..handler import Fields, RequestContext
from ..state.times import format_rfc3339

#: The fields that hold a digest → its algorithm, unless another field names one.
_DIGESTS = {
    "sha256": "SHA256",
    "file_digest": "SHA256",
    "digest": "SHA256",
    "media_hash": "MD5",
}


def is_upload(operation: Operation) -> bool:
    """Return whether an operation takes a form with a file."""
    return "body" in operation.options


def parse_form(content_type: str, body: bytes) -> dict[str, bytes]:
    """Return the parts of a form by name; an empty dict if it can't be parsed."""
    head = re.sub(r"[^ -~]", "?", content_type).encode()
    try:
        form = message_from_bytes(b"Content-Type: " + head + b"\r\n\r\n" + body)
    except RecursionError:  # forms nested too deeply
        return {}
    if form.get_content_type() != "multipart/form-data" or not form.is_multipart():
        return {}
    parts: dict[str, bytes] = {}
    for part in form.walk():
        if part is not form:
            name, content = _part_name(part), part.get_payload(decode=True)
            if name is None or name in parts or not isinstance(content, bytes):
                return {}
            parts[name] = content
    return {} if form.defects else parts


def _part_name(part: Message) -> str | None:
    name = part.get_param("name", header="content-disposition")
    return name if isinstance(name, str) else None


def check_digest(operation: Operation, fields: Fields, form: dict[str, bytes]) -> None:
    """Check that the digest in the meta is the file's.

    Args:
        operation: The operation.
        fields: The checked parameters.
        form: The parts of the form.

    Raises:
        RequestRefusal: 400 ``PARAM_ERROR``: the digest is another.
    """
    files = [field.name for field in operation.fields_in("multipart") if field.type == "object"]
    if not files:
        return
    meta = fields.get("meta", fields)
    algorithm = meta.get("digest_alogrithm") or meta.get("digest_algorithm") or ""
    name = next(name for name in _DIGESTS if name in meta)
    digest = hashes.digest("SM3" if algorithm.endswith("SM3") else _DIGESTS[name])
    digest.update(form[files[0]])
    if meta[name].lower() != digest.hexdigest():
        pointer = f"/meta/{name}" if meta is not fields else f"/{name}"
        raise bad_parameter("body", pointer, meta[name], "与文件的摘要不一致")


def upload_fields(context: RequestContext, fields: Fields) -> Fields:
    """Return the fields of an upload's answer, with the file's ID under all names that it has."""
    number, now = os.urandom(24).hex(), format_rfc3339(context.now)
    meta = fields.get("meta", {})
    receipt = {
        "receipt_id": number,
        "state": "PROCESSING",
        "image_type": "MERCHANT_UPLOAD",
        "create_time": now,
        "modify_time": now,
    }
    return {
        **fields,
        **meta,
        **dict.fromkeys(("media_id", "file_id", "fapiao_media_id", "task_id"), number),
        "media_url": f"https://wxpaylogo.qpic.cn/wxpaylogo/{number}/0",
        "receipt": {**meta, **receipt},
        "status": "PROCESSING",
        "create_time": now,
    }
