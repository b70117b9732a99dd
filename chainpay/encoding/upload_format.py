"""Upload formats: the names of an upload's part and of its meta's fields, the digest, the endings.

Most uploads have the part ``file`` and a meta of ``filename`` and ``sha256``. A table has the
others. A path that isn't in the table has the usual format, and takes files of any kind.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class UploadFormat(NamedTuple):
    """The format of an operation's upload.

    Attributes:
        part: The name of the file's part.
        name: The field of the meta that holds the file's name; None if there is none.
        digest: The field of the meta that holds the digest.
        algorithm: The algorithm of the digest.
        constants: Fields of the meta that always have the same value.
        endings: The endings that the name of a file may have, in lower case; empty if the
            documentation does not limit them.
    """

    part: str = "file"
    name: str | None = "filename"
    digest: str = "sha256"
    algorithm: str = "SHA256"
    constants: tuple[tuple[str, str], ...] = ()
    endings: tuple[str, ...] = ()

    def takes(self, filename: str) -> bool:
        """Return whether the name of a file has one of the endings, in any case."""
        ending = filename.rpartition(".")[2].lower() if "." in filename else ""
        return not self.endings or ending in self.endings


#: https://pay.weixin.qq.com/doc/v3/partner/4012467222
_IMAGES = ("jpg", "jpeg", "bmp", "png")
#: https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter2_1_2.shtml
_VIDEOS = ("avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb")

#: The formats that differ from the usual one, by path; ``[^/]+`` stands for a variable.
#: ``file_digest`` is SHA-256: the example of https://pay.weixin.qq.com/doc/v3/partner/4015631042 is
#: the SHA-256 of "hello world". The overseas ``digest`` is SHA-256, too:
#: https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml.
_FORMATS: dict[str, UploadFormat] = {
    "v3/ecommerce/account/cancel-applications/media": UploadFormat(
        name="file_name", digest="file_digest"
    ),
    "v3/global/merchant-storage/file/upload": UploadFormat(digest="digest"),
    "v3/marketing/favor/media/image-upload": UploadFormat(endings=_IMAGES),
    "v3/marketing/partner/product-coupon/media/upload-image": UploadFormat(endings=_IMAGES),
    "v3/marketing/shopping-receipt/shoppingreceipts": UploadFormat(name=None, endings=_IMAGES),
    "v3/merchant-service/images/upload": UploadFormat(endings=_IMAGES),
    "v3/merchant/media/upload": UploadFormat(endings=_IMAGES),
    "v3/merchant/media/video_upload": UploadFormat(endings=_VIDEOS),
    "v3/mch-manage/submission-files/sub-mchid/[^/]+/upload": UploadFormat(
        part="submission_file", name="file_name", digest="file_digest"
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/[^/]+/upload": UploadFormat(
        part="due_diligence_file", name="file_name", digest="file_digest"
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": UploadFormat(
        name=None,
        digest="digest",
        algorithm="SM3",
        constants=(("digest_alogrithm", "SM3"),),
        endings=("pdf", "ofd"),
    ),
    "v3/taxi-invoice/cards/upload-file": UploadFormat(
        name=None,
        digest="digest",
        algorithm="SM3",
        constants=(("digest_algorithm", "DIGEST_ALGORITHM_SM3"),),
    ),
    "v2/secapi/mch/uploadmedia": UploadFormat(part="media", endings=_IMAGES),
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
