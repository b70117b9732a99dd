"""How each upload wants its file and meta: names, and the digest.

Most want the part ``file`` and a meta of ``filename`` and ``sha256``; those that don't stand in a
table. A path that isn't in it is taken for one of the most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["UploadFormat", "upload_format"]


@dataclass(frozen=True, slots=True)
class UploadFormat:
    """How an operation wants its file and meta.

    Attributes:
        part: The name of the file's part.
        name: The field of the file's name in the meta; None if there is none.
        digest: The field of the digest.
        algorithm: Of the digest.
        constants: Fields that always have the same value.
    """

    part: str = "file"
    name: str | None = "filename"
    digest: str = "sha256"
    algorithm: str = "SHA256"
    constants: tuple[tuple[str, str], ...] = ()


#: Those that differ, by path; ``[^/]+`` stands where the operation has a variable. ``file_digest``,
#: and the overseas ``digest``, are of SHA-256: the example of
#: https://pay.weixin.qq.com/doc/v3/partner/4015631042 is that of "hello world"; and
#: https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml says so.
_SHAPES: dict[str, UploadFormat] = {
    "v3/ecommerce/account/cancel-applications/media": UploadFormat(
        name="file_name", digest="file_digest"
    ),
    "v3/global/merchant-storage/file/upload": UploadFormat(digest="digest"),
    "v3/marketing/shopping-receipt/shoppingreceipts": UploadFormat(name=None),
    "v3/mch-manage/submission-files/sub-mchid/[^/]+/upload": UploadFormat(
        part="submission_file", name="file_name", digest="file_digest"
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/[^/]+/upload": UploadFormat(
        part="due_diligence_file", name="file_name", digest="file_digest"
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": UploadFormat(
        name=None, digest="digest", algorithm="SM3", constants=(("digest_alogrithm", "SM3"),)
    ),
    "v3/taxi-invoice/cards/upload-file": UploadFormat(
        name=None,
        digest="digest",
        algorithm="SM3",
        constants=(("digest_algorithm", "DIGEST_ALGORITHM_SM3"),),
    ),
    "v2/secapi/mch/uploadmedia": UploadFormat(part="media"),
}


def upload_format(path: str) -> UploadFormat:
    """Return how the operation of a path wants its upload.

    Args:
        path: With its variables filled in; a leading slash does no harm.
    """
    shapes = (one for form, one in _SHAPES.items() if re.fullmatch(form, path.lstrip("/")))
    return next(shapes, UploadFormat())
