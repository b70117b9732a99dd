# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, Options, Place, R, Verb

class NotifyConfigs(Place):
    """v3/marketing/partner/product-coupon/notify-configs"""
    @property
    def get(self) -> NotifyConfigsGet[Answer[NotifyConfigsGetAnswer]]:
        """获取商品券事件通知地址

        GET v3/marketing/partner/product-coupon/notify-configs
        https://pay.weixin.qq.com/doc/v3/partner/4015781284
        """
    @property
    def get_async(self) -> NotifyConfigsGet[Promise[Answer[NotifyConfigsGetAnswer]]]: ...
    @property
    def getAsync(self) -> NotifyConfigsGet[Promise[Answer[NotifyConfigsGetAnswer]]]: ...
    @property
    def post(self) -> NotifyConfigsPost[Answer[NotifyConfigsPostAnswer]]:
        """设置商品券事件通知地址

        POST v3/marketing/partner/product-coupon/notify-configs
        https://pay.weixin.qq.com/doc/v3/partner/4015781286
        """
    @property
    def post_async(self) -> NotifyConfigsPost[Promise[Answer[NotifyConfigsPostAnswer]]]: ...
    @property
    def postAsync(self) -> NotifyConfigsPost[Promise[Answer[NotifyConfigsPostAnswer]]]: ...

class NotifyConfigsGet(Verb[R]):
    """获取商品券事件通知地址

    GET v3/marketing/partner/product-coupon/notify-configs
    https://pay.weixin.qq.com/doc/v3/partner/4015781284
    """
    def __call__(self, options: Options = ..., /, **more: Unpack[Options]) -> R: ...

class NotifyConfigsPostOptions(Options, total=False):
    json: NotifyConfigsPostJson

class NotifyConfigsPost(Verb[R]):
    """设置商品券事件通知地址

    POST v3/marketing/partner/product-coupon/notify-configs
    https://pay.weixin.qq.com/doc/v3/partner/4015781286
    """
    if MYPY:
        def __call__(
            self,
            options: NotifyConfigsPostOptions = ...,
            /,
            *,
            json: NotifyConfigsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: NotifyConfigsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: NotifyConfigsPostOptions,
            /,
            *,
            json: NotifyConfigsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class NotifyConfigsGetAnswer(TypedDict):
    notify_url: str
    """通知URL地址"""
    update_time: str
    """修改时间"""

class NotifyConfigsPostJson(TypedDict):
    notify_url: str
    """通知URL地址"""

class NotifyConfigsPostAnswer(NotifyConfigsGetAnswer): ...
