# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantStorage(Place):
    """v3/global/merchant-storage"""
    @property
    def file(self) -> MerchantStorageFile: ...

class MerchantStorageFile(Place):
    """v3/global/merchant-storage/file"""
    @property
    def upload(self) -> MerchantStorageFileUpload:
        """POST 上传文件"""

class MerchantStorageFileUpload(Place):
    """v3/global/merchant-storage/file/upload"""
    @property
    def post(self) -> MerchantStorageFileUploadPost[Answer[MerchantStorageFileUploadPostAnswer]]:
        """上传文件

        POST v3/global/merchant-storage/file/upload
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MerchantStorageFileUploadPost[Promise[Answer[MerchantStorageFileUploadPostAnswer]]]:
        """上传文件"""
    @property
    def postAsync(self) -> MerchantStorageFileUploadPost[Promise[Answer[MerchantStorageFileUploadPostAnswer]]]:
        """上传文件"""

class MerchantStorageFileUploadPostOptions(Options, total=False):
    body: Media

class MerchantStorageFileUploadPost(Verb[R]):
    """上传文件

    POST v3/global/merchant-storage/file/upload
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantStorageFileUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantStorageFileUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantStorageFileUploadPostOptions | AnyDict,
            /,
            **more: Unpack[MerchantStorageFileUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStorageFileUploadPostOptions,
            /,
            **more: Unpack[MerchantStorageFileUploadPostOptions]
        ) -> R: ...

class MerchantStorageFileUploadPostAnswer(TypedDict):
    file_id: NotRequired[str]
    """文件标识ID"""
