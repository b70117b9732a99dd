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
        "a file has content",
        "an empty file is sent",
        "refused: no operation takes one",
        refused=frozenset({"upload-empty-file"}),
    ),
    Rule(
        "an upload has a length",
        "chunked, without a `Content-Length`",
        "`Content-Length`: it is known before the first byte",
        fields=frozenset({"content_length", "transfer_encoding"}),
        signed=_SENT,
    ),
    Rule(
        "JSON's spelling of a meta",
        "`\\uXXXX`",
        "UTF-8 as it is; the same values",
        fields=frozenset({"signed_body", "wire_body", "message", "signature", "authorization"}),
        signed=frozenset({"upload-chinese-name"}),
    ),
)
