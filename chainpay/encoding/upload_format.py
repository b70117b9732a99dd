"""Upload formats: the names of an upload's part and of its meta's fields, and the digest.

Most uploads have the part ``file`` and a meta of ``filename`` and ``sha256``. A table has the
others. A path that isn't in the table has the usual format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class UploadFormat:
    """The format of an operation's upload.

    Attributes:
        part: The name of the file's part.
        name: The field of the meta that holds the file's name; None if there is none.
        digest: The field of the meta that holds the digest.
        algorithm: The algorithm of the digest.
        constants: Fields of the meta that always have the same value.
    """

    part: str = "file"
    name: str | None = "filename"
    digest: str = "sha256"
    algorithm: str = "SHA256"
    constants: tuple[tuple[str, str], ...] = ()


#: The formats that differ from the usual one, by path; ``[^/]+`` stands for a variable.
#: ``file_digest`` is SHA-256: the example of https://pay.weixin.qq.com/doc/v3/partner/4015631042 is
#: the SHA-256 of "hello world". The overseas ``digest`` is SHA-256, too:
#: https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml.
_FORMATS: dict[str, UploadFormat] = {
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


@lru_cache(maxsize=256)
def upload_format(path: str) -> UploadFormat:
    """Return the format of an operation's upload.

    Args:
        path: The path of the operation, with its variables filled; may have a leading slash.
    """
    sent = path.lstrip("/")
    matches = (known for pattern, known in _FORMATS.items() if re.fullmatch(pattern, sent))
    return next(matches, UploadFormat())
