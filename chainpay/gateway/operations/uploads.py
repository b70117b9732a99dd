"""Uploads: a form of ``multipart/form-data`` with a file and its ``meta``. Only the meta is signed.

The standard library's mail parser reads the form, and the gateway is as strict as the platform:

* A form whose boundary is missing or in quotes has no parts. The signature of the meta then does
  not match.
* The file has a ``filename``, and no other part has one. ``name`` stands before it. A part of
  another form is overlooked: without its meta, the signature does not match; without its file, a
  required field is missing.
* The file has the digest of the meta: SHA-256, SM3 if the meta names it, or MD5 in APIv2.
* Its name has an ending that the operation takes.

Source: https://github.com/TheNorthMemory/wechatpay-axios-plugin/pull/26
"""

from __future__ import annotations

import os
import re
from email import message_from_bytes
from email.message import Message

from ...catalog import Operation
from ...crypto import hash as hashes
from ...encoding.upload_format import upload_format
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
#: A boundary that is not in quotes, whatever other parameters there are.
_FORM_TYPE = re.compile(
    r"multipart/form-data( *; *[\w-]+=[^\s;]+)*? *; *boundary=[!#-:<-~]+( *;[ !-~]*)?", re.I | re.A
)


def is_upload(operation: Operation) -> bool:
    """Return whether an operation takes a form with a file."""
    return "body" in operation.options


class Form(dict[str, bytes]):
    """The parts of a form by name.

    Attributes:
        filename: The name of the file; empty if there is no file.
    """

    filename = ""


def parse_form(operation: Operation, content_type: str, body: bytes) -> Form:
    """Return the parts of a form; an empty one if it can't be parsed.

    Args:
        operation: The operation, which knows which part is the file.
        content_type: The ``Content-Type`` of the request.
        body: The body of the request.
    """
    form = Form()
    if not _FORM_TYPE.fullmatch(content_type):
        return form
    try:
        message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    except RecursionError:  # forms nested too deeply
        return form
    names = set()
    for part in message.walk():
        if part is not message:
            place, content = _read_disposition(part), part.get_payload(decode=True)
            name, filename = place.get("name"), place.get("filename")
            if not isinstance(name, str) or name in names or not isinstance(content, bytes):
                return Form()
            names.add(name)
            if name not in _file_names(operation):
                if filename is None:
                    form[name] = content
            elif isinstance(filename, str) and next(iter(place)) == "name":
                form[name], form.filename = content, filename
    return Form() if message.defects else form


def _file_names(operation: Operation) -> list[str]:
    return [field.name for field in operation.fields_in("multipart") if field.type == "object"]


def _read_disposition(part: Message) -> dict[str, object]:
    """Return ``name`` and ``filename`` of a part, in their order, as far as they are there.

    A value with a language or a character set is no str.
    """
    parameters = part.get_params([], header="content-disposition")
    return {name: value for name, value in parameters if name in ("name", "filename")}


def check_file(operation: Operation, fields: Fields, form: Form) -> None:
    """Check that the file has the digest of the meta, and a name that the operation takes.

    Args:
        operation: The operation.
        fields: The checked parameters.
        form: The parts of the form.

    Raises:
        RequestRefusal: 400 ``PARAM_ERROR``.
    """
    files = _file_names(operation)
    if not files:
        return
    meta, pointer = (fields["meta"], "/meta") if "meta" in fields else (fields, "")
    wanted = upload_format(operation.path)
    names: dict[str, str] = {}
    if wanted.name and wanted.name in meta:
        names[f"{pointer}/{wanted.name}"] = meta[wanted.name]
    names[f"/{files[0]}"] = form.filename
    for place, name in names.items():
        if not wanted.takes(name):
            endings = "、".join(wanted.endings)
            raise bad_parameter("body", place, name, f"文件名应以{endings}为后缀")
    algorithm = meta.get("digest_alogrithm") or meta.get("digest_algorithm") or ""
    name = next(name for name in _DIGESTS if name in meta)
    digest = hashes.digest("SM3" if algorithm.endswith("SM3") else _DIGESTS[name])
    digest.update(form[files[0]])
    if meta[name].lower() != digest.hexdigest():
        raise bad_parameter("body", f"{pointer}/{name}", meta[name], "与文件的摘要不一致")


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
