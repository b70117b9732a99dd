# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class NotifyConfigs(Place):
    """v3/marketing/partner/product-coupon/notify-configs"""
    @property
    def get(self) -> NotifyConfigsGet[Answer[NotifyConfigsGetAnswer]]:
        """获取商品券事件通知地址

        GET v3/marketing/partner/product-coupon/notify-configs
        https://pay.weixin.qq.com/doc/v3/partner/4015781284
        """
    @property
    def get_async(self) -> NotifyConfigsGet[Promise[Answer[NotifyConfigsGetAnswer]]]:
        """获取商品券事件通知地址"""
    @property
    def getAsync(self) -> NotifyConfigsGet[Promise[Answer[NotifyConfigsGetAnswer]]]:
        """获取商品券事件通知地址"""
    @property
    def post(self) -> NotifyConfigsPost[Answer[NotifyConfigsPostAnswer]]:
        """设置商品券事件通知地址

        POST v3/marketing/partner/product-coupon/notify-configs
        https://pay.weixin.qq.com/doc/v3/partner/4015781286
        """
    @property
    def post_async(self) -> NotifyConfigsPost[Promise[Answer[NotifyConfigsPostAnswer]]]:
        """设置商品券事件通知地址"""
    @property
    def postAsync(self) -> NotifyConfigsPost[Promise[Answer[NotifyConfigsPostAnswer]]]:
        """设置商品券事件通知地址"""

class NotifyConfigsGet(Verb[R]):
    """获取商品券事件通知地址

    GET v3/marketing/partner/product-coupon/notify-configs
    https://pay.weixin.qq.com/doc/v3/partner/4015781284
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class NotifyConfigsPostOptions(Options, total=False):
    json: NotifyConfigsPostJson

class NotifyConfigsPostLooseOptions(Options, total=False):
    json: NotifyConfigsPostJson | AnyDict

class NotifyConfigsPost(Verb[R]):
    """设置商品券事件通知地址

    POST v3/marketing/partner/product-coupon/notify-configs
    https://pay.weixin.qq.com/doc/v3/partner/4015781286
    """
    if MYPY:
        def __call__(
            self,
            options: NotifyConfigsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NotifyConfigsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NotifyConfigsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NotifyConfigsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NotifyConfigsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: NotifyConfigsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: NotifyConfigsPostOptions,
            /,
            **more: Unpack[NotifyConfigsPostOptions]
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
