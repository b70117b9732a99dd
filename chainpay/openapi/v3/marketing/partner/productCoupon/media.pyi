# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Media2(Place):
    """v3/marketing/partner/product-coupon/media"""
    @property
    def uploadImage(self) -> Media2UploadImage:
        """POST 图片上传"""

class Media2UploadImage(Place):
    """v3/marketing/partner/product-coupon/media/upload-image"""
    @property
    def post(self) -> Media2UploadImagePost[Answer[Media2UploadImagePostAnswer]]:
        """图片上传

        POST v3/marketing/partner/product-coupon/media/upload-image
        https://pay.weixin.qq.com/doc/v3/partner/4015781275
        """
    @property
    def post_async(self) -> Media2UploadImagePost[Promise[Answer[Media2UploadImagePostAnswer]]]:
        """图片上传"""
    @property
    def postAsync(self) -> Media2UploadImagePost[Promise[Answer[Media2UploadImagePostAnswer]]]:
        """图片上传"""

class Media2UploadImagePostOptions(Options, total=False):
    body: Media

class Media2UploadImagePost(Verb[R]):
    """图片上传

    POST v3/marketing/partner/product-coupon/media/upload-image
    https://pay.weixin.qq.com/doc/v3/partner/4015781275
    """
    if MYPY:
        def __call__(
            self,
            options: Media2UploadImagePostOptions | AnyDict = ...,
            /,
            **more: Unpack[Media2UploadImagePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Media2UploadImagePostOptions | AnyDict,
            /,
            **more: Unpack[Media2UploadImagePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Media2UploadImagePostOptions,
            /,
            **more: Unpack[Media2UploadImagePostOptions]
        ) -> R: ...

class Media2UploadImagePostAnswer(TypedDict):
    media_url: str
    """媒体文件URL地址"""
