"""Where chainpay and wechatpay-php part in uploads, by rule: see `differences`."""

from __future__ import annotations

from tests.conformance.differences import Rule

__all__ = ["UPLOAD_RULES"]

_SENT = frozenset(
    {
        "upload-chinese-name",
        "upload-image",
        "upload-no-extension",
        "upload-own-meta",
        "upload-video",
    }
)

UPLOAD_RULES = (
    Rule(
        "a file is not empty",
        "An empty file is sent.",
        "Refused: no operation accepts one.",
        refused=frozenset({"upload-empty-file"}),
    ),
    Rule(
        "names of files",
        "Any name is sent.",
        "Refused if the operation documents its endings, and the name has none of them:"
        " `check=False` sends it.",
        refused=frozenset({"upload-no-extension", "upload-own-meta"}),
    ),
    Rule(
        "an upload has a length",
        "Chunked, without a `Content-Length`.",
        "With `Content-Length`, which is known before the first byte is sent.",
        fields=frozenset({"content_length", "transfer_encoding"}),
        signed=_SENT,
    ),
    Rule(
        "spelling of JSON in a meta",
        "`\\uXXXX`.",
        "UTF-8 without escapes. The values are the same.",
        fields=frozenset({"signed_body", "wire_body", "message", "signature", "authorization"}),
        signed=frozenset({"upload-chinese-name"}),
    ),
)
