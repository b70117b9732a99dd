# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from typing_extensions import deprecated
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Mmpaymkttransfers(Place):
    """v2/mmpaymkttransfers"""
    @property
    def gethbinfo(self) -> MmpaymkttransfersGethbinfo:
        """POST 查询红包记录"""
    @property
    def gettransferinfo(self) -> MmpaymkttransfersGettransferinfo:
        """POST 查询企业向微信用户个人付款"""
    @property
    def promotion(self) -> MmpaymkttransfersPromotion: ...
    @property
    def query_coupon_stock(self) -> MmpaymkttransfersQueryCouponStock:
        """POST 查询代金券批次"""
    @property
    def querycouponsinfo(self) -> MmpaymkttransfersQuerycouponsinfo:
        """POST 查询代金券信息"""
    @property
    def queryworkwxredpack(self) -> MmpaymkttransfersQueryworkwxredpack:
        """POST 查询红包记录"""
    @property
    def send_coupon(self) -> MmpaymkttransfersSendCoupon:
        """POST 发放代金券"""
    @property
    def sendgroupredpack(self) -> MmpaymkttransfersSendgroupredpack:
        """POST 发放裂变红包"""
    @property
    def sendminiprogramhb(self) -> MmpaymkttransfersSendminiprogramhb:
        """POST 发放小程序红包接口"""
    @property
    def sendredpack(self) -> MmpaymkttransfersSendredpack:
        """POST 发放普通红包"""
    @property
    def sendworkwxredpack(self) -> MmpaymkttransfersSendworkwxredpack:
        """POST 发放企业红包"""

class MmpaymkttransfersGethbinfo(Place):
    """v2/mmpaymkttransfers/gethbinfo"""
    @property
    def post(self) -> MmpaymkttransfersGethbinfoPost[XMLAnswer[MmpaymkttransfersGethbinfoPostAnswer]]:
        """查询红包记录

        POST v2/mmpaymkttransfers/gethbinfo
        https://pay.weixin.qq.com/doc/v2/merchant/4011981612
        notices: privated
        """
    @property
    def post_async(self) -> MmpaymkttransfersGethbinfoPost[Promise[XMLAnswer[MmpaymkttransfersGethbinfoPostAnswer]]]:
        """查询红包记录"""
    @property
    def postAsync(self) -> MmpaymkttransfersGethbinfoPost[Promise[XMLAnswer[MmpaymkttransfersGethbinfoPostAnswer]]]:
        """查询红包记录"""

class MmpaymkttransfersGethbinfoPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersGethbinfoPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersGethbinfoPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersGethbinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersGethbinfoPost(Verb[R]):
    """查询红包记录

    POST v2/mmpaymkttransfers/gethbinfo
    https://pay.weixin.qq.com/doc/v2/merchant/4011981612
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersGethbinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersGethbinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersGethbinfoPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersGethbinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersGethbinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersGethbinfoPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersGethbinfoPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersGethbinfoPostOptions]
        ) -> R: ...

class MmpaymkttransfersGettransferinfo(Place):
    """v2/mmpaymkttransfers/gettransferinfo"""
    @property
    def post(self) -> MmpaymkttransfersGettransferinfoPost[XMLAnswer[MmpaymkttransfersGettransferinfoPostAnswer]]:
        """查询企业向微信用户个人付款

        POST v2/mmpaymkttransfers/gettransferinfo
        https://pay.weixin.qq.com/doc/v2/merchant/4011989767
        """
    @property
    def post_async(self) -> MmpaymkttransfersGettransferinfoPost[Promise[XMLAnswer[MmpaymkttransfersGettransferinfoPostAnswer]]]:
        """查询企业向微信用户个人付款"""
    @property
    def postAsync(self) -> MmpaymkttransfersGettransferinfoPost[Promise[XMLAnswer[MmpaymkttransfersGettransferinfoPostAnswer]]]:
        """查询企业向微信用户个人付款"""

class MmpaymkttransfersGettransferinfoPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersGettransferinfoPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersGettransferinfoPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersGettransferinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersGettransferinfoPost(Verb[R]):
    """查询企业向微信用户个人付款

    POST v2/mmpaymkttransfers/gettransferinfo
    https://pay.weixin.qq.com/doc/v2/merchant/4011989767
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersGettransferinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersGettransferinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersGettransferinfoPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersGettransferinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersGettransferinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersGettransferinfoPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersGettransferinfoPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersGettransferinfoPostOptions]
        ) -> R: ...

class MmpaymkttransfersPromotion(Place):
    """v2/mmpaymkttransfers/promotion"""
    @property
    def paywwsptrans2pocket(self) -> MmpaymkttransfersPromotionPaywwsptrans2pocket:
        """POST 向员工付款"""
    @property
    def querywwsptrans2pocket(self) -> MmpaymkttransfersPromotionQuerywwsptrans2pocket:
        """POST 查询付款记录"""
    @property
    def transfers(self) -> MmpaymkttransfersPromotionTransfers:
        """POST 向微信用户个人付款"""

class MmpaymkttransfersPromotionPaywwsptrans2pocket(Place):
    """v2/mmpaymkttransfers/promotion/paywwsptrans2pocket"""
    @property
    def post(self) -> MmpaymkttransfersPromotionPaywwsptrans2pocketPost[XMLAnswer[MmpaymkttransfersPromotionPaywwsptrans2pocketPostAnswer]]:
        """向员工付款

        POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket
        https://open.work.weixin.qq.com/api/doc/90000/90135/90278
        """
    @property
    def post_async(self) -> MmpaymkttransfersPromotionPaywwsptrans2pocketPost[Promise[XMLAnswer[MmpaymkttransfersPromotionPaywwsptrans2pocketPostAnswer]]]:
        """向员工付款"""
    @property
    def postAsync(self) -> MmpaymkttransfersPromotionPaywwsptrans2pocketPost[Promise[XMLAnswer[MmpaymkttransfersPromotionPaywwsptrans2pocketPostAnswer]]]:
        """向员工付款"""

class MmpaymkttransfersPromotionPaywwsptrans2pocketPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersPromotionPaywwsptrans2pocketPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersPromotionPaywwsptrans2pocketPost(Verb[R]):
    """向员工付款

    POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket
    https://open.work.weixin.qq.com/api/doc/90000/90135/90278
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersPromotionPaywwsptrans2pocketPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersPromotionPaywwsptrans2pocketPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersPromotionPaywwsptrans2pocketPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersPromotionPaywwsptrans2pocketPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersPromotionPaywwsptrans2pocketPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersPromotionPaywwsptrans2pocketPostOptions]
        ) -> R: ...

class MmpaymkttransfersPromotionQuerywwsptrans2pocket(Place):
    """v2/mmpaymkttransfers/promotion/querywwsptrans2pocket"""
    @property
    def post(self) -> MmpaymkttransfersPromotionQuerywwsptrans2pocketPost[XMLAnswer[MmpaymkttransfersPromotionQuerywwsptrans2pocketPostAnswer]]:
        """查询付款记录

        POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket
        https://open.work.weixin.qq.com/api/doc/90000/90135/90279
        """
    @property
    def post_async(self) -> MmpaymkttransfersPromotionQuerywwsptrans2pocketPost[Promise[XMLAnswer[MmpaymkttransfersPromotionQuerywwsptrans2pocketPostAnswer]]]:
        """查询付款记录"""
    @property
    def postAsync(self) -> MmpaymkttransfersPromotionQuerywwsptrans2pocketPost[Promise[XMLAnswer[MmpaymkttransfersPromotionQuerywwsptrans2pocketPostAnswer]]]:
        """查询付款记录"""

class MmpaymkttransfersPromotionQuerywwsptrans2pocketPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersPromotionQuerywwsptrans2pocketPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersPromotionQuerywwsptrans2pocketPost(Verb[R]):
    """查询付款记录

    POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket
    https://open.work.weixin.qq.com/api/doc/90000/90135/90279
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersPromotionQuerywwsptrans2pocketPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersPromotionQuerywwsptrans2pocketPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersPromotionQuerywwsptrans2pocketPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersPromotionQuerywwsptrans2pocketPostOptions]
        ) -> R: ...

class MmpaymkttransfersPromotionTransfers(Place):
    """v2/mmpaymkttransfers/promotion/transfers"""
    @property
    def post(self) -> MmpaymkttransfersPromotionTransfersPost[XMLAnswer[MmpaymkttransfersPromotionTransfersPostAnswer]]:
        """向微信用户个人付款

        POST v2/mmpaymkttransfers/promotion/transfers
        https://pay.weixin.qq.com/doc/v2/merchant/4011989673
        """
    @property
    def post_async(self) -> MmpaymkttransfersPromotionTransfersPost[Promise[XMLAnswer[MmpaymkttransfersPromotionTransfersPostAnswer]]]:
        """向微信用户个人付款"""
    @property
    def postAsync(self) -> MmpaymkttransfersPromotionTransfersPost[Promise[XMLAnswer[MmpaymkttransfersPromotionTransfersPostAnswer]]]:
        """向微信用户个人付款"""

class MmpaymkttransfersPromotionTransfersPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersPromotionTransfersPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersPromotionTransfersPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersPromotionTransfersPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersPromotionTransfersPost(Verb[R]):
    """向微信用户个人付款

    POST v2/mmpaymkttransfers/promotion/transfers
    https://pay.weixin.qq.com/doc/v2/merchant/4011989673
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersPromotionTransfersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersPromotionTransfersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersPromotionTransfersPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersPromotionTransfersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersPromotionTransfersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersPromotionTransfersPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersPromotionTransfersPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersPromotionTransfersPostOptions]
        ) -> R: ...

class MmpaymkttransfersQueryCouponStock(Place):
    """v2/mmpaymkttransfers/query_coupon_stock"""
    @property
    @deprecated("查询代金券批次")
    def post(self) -> MmpaymkttransfersQueryCouponStockPost[XMLAnswer[MmpaymkttransfersQueryCouponStockPostAnswer]]:
        """查询代金券批次

        POST v2/mmpaymkttransfers/query_coupon_stock
        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
        notices: discarded
        """
    @property
    @deprecated("查询代金券批次")
    def post_async(self) -> MmpaymkttransfersQueryCouponStockPost[Promise[XMLAnswer[MmpaymkttransfersQueryCouponStockPostAnswer]]]:
        """查询代金券批次"""
    @property
    @deprecated("查询代金券批次")
    def postAsync(self) -> MmpaymkttransfersQueryCouponStockPost[Promise[XMLAnswer[MmpaymkttransfersQueryCouponStockPostAnswer]]]:
        """查询代金券批次"""

class MmpaymkttransfersQueryCouponStockPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersQueryCouponStockPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersQueryCouponStockPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersQueryCouponStockPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersQueryCouponStockPost(Verb[R]):
    """查询代金券批次

    POST v2/mmpaymkttransfers/query_coupon_stock
    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
    notices: discarded
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersQueryCouponStockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersQueryCouponStockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersQueryCouponStockPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersQueryCouponStockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersQueryCouponStockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersQueryCouponStockPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersQueryCouponStockPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersQueryCouponStockPostOptions]
        ) -> R: ...

class MmpaymkttransfersQuerycouponsinfo(Place):
    """v2/mmpaymkttransfers/querycouponsinfo"""
    @property
    @deprecated("查询代金券信息")
    def post(self) -> MmpaymkttransfersQuerycouponsinfoPost[XMLAnswer[MmpaymkttransfersQuerycouponsinfoPostAnswer]]:
        """查询代金券信息

        POST v2/mmpaymkttransfers/querycouponsinfo
        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
        notices: discarded
        """
    @property
    @deprecated("查询代金券信息")
    def post_async(self) -> MmpaymkttransfersQuerycouponsinfoPost[Promise[XMLAnswer[MmpaymkttransfersQuerycouponsinfoPostAnswer]]]:
        """查询代金券信息"""
    @property
    @deprecated("查询代金券信息")
    def postAsync(self) -> MmpaymkttransfersQuerycouponsinfoPost[Promise[XMLAnswer[MmpaymkttransfersQuerycouponsinfoPostAnswer]]]:
        """查询代金券信息"""

class MmpaymkttransfersQuerycouponsinfoPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersQuerycouponsinfoPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersQuerycouponsinfoPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersQuerycouponsinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersQuerycouponsinfoPost(Verb[R]):
    """查询代金券信息

    POST v2/mmpaymkttransfers/querycouponsinfo
    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
    notices: discarded
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersQuerycouponsinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersQuerycouponsinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersQuerycouponsinfoPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersQuerycouponsinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersQuerycouponsinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersQuerycouponsinfoPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersQuerycouponsinfoPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersQuerycouponsinfoPostOptions]
        ) -> R: ...

class MmpaymkttransfersQueryworkwxredpack(Place):
    """v2/mmpaymkttransfers/queryworkwxredpack"""
    @property
    def post(self) -> MmpaymkttransfersQueryworkwxredpackPost[XMLAnswer[MmpaymkttransfersQueryworkwxredpackPostAnswer]]:
        """查询红包记录

        POST v2/mmpaymkttransfers/queryworkwxredpack
        https://open.work.weixin.qq.com/api/doc/90000/90135/90276
        """
    @property
    def post_async(self) -> MmpaymkttransfersQueryworkwxredpackPost[Promise[XMLAnswer[MmpaymkttransfersQueryworkwxredpackPostAnswer]]]:
        """查询红包记录"""
    @property
    def postAsync(self) -> MmpaymkttransfersQueryworkwxredpackPost[Promise[XMLAnswer[MmpaymkttransfersQueryworkwxredpackPostAnswer]]]:
        """查询红包记录"""

class MmpaymkttransfersQueryworkwxredpackPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersQueryworkwxredpackPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersQueryworkwxredpackPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersQueryworkwxredpackPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersQueryworkwxredpackPost(Verb[R]):
    """查询红包记录

    POST v2/mmpaymkttransfers/queryworkwxredpack
    https://open.work.weixin.qq.com/api/doc/90000/90135/90276
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersQueryworkwxredpackPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersQueryworkwxredpackPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersQueryworkwxredpackPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersQueryworkwxredpackPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersQueryworkwxredpackPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersQueryworkwxredpackPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersQueryworkwxredpackPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersQueryworkwxredpackPostOptions]
        ) -> R: ...

class MmpaymkttransfersSendCoupon(Place):
    """v2/mmpaymkttransfers/send_coupon"""
    @property
    @deprecated("发放代金券")
    def post(self) -> MmpaymkttransfersSendCouponPost[XMLAnswer[MmpaymkttransfersSendCouponPostAnswer]]:
        """发放代金券

        POST v2/mmpaymkttransfers/send_coupon
        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
        notices: discarded
        """
    @property
    @deprecated("发放代金券")
    def post_async(self) -> MmpaymkttransfersSendCouponPost[Promise[XMLAnswer[MmpaymkttransfersSendCouponPostAnswer]]]:
        """发放代金券"""
    @property
    @deprecated("发放代金券")
    def postAsync(self) -> MmpaymkttransfersSendCouponPost[Promise[XMLAnswer[MmpaymkttransfersSendCouponPostAnswer]]]:
        """发放代金券"""

class MmpaymkttransfersSendCouponPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendCouponPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersSendCouponPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendCouponPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersSendCouponPost(Verb[R]):
    """发放代金券

    POST v2/mmpaymkttransfers/send_coupon
    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
    notices: discarded
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersSendCouponPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersSendCouponPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendCouponPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendCouponPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersSendCouponPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendCouponPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendCouponPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersSendCouponPostOptions]
        ) -> R: ...

class MmpaymkttransfersSendgroupredpack(Place):
    """v2/mmpaymkttransfers/sendgroupredpack"""
    @property
    @deprecated("发放裂变红包")
    def post(self) -> MmpaymkttransfersSendgroupredpackPost[XMLAnswer[MmpaymkttransfersSendgroupredpackPostAnswer]]:
        """发放裂变红包

        POST v2/mmpaymkttransfers/sendgroupredpack
        https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
        notices: deprecated
        """
    @property
    @deprecated("发放裂变红包")
    def post_async(self) -> MmpaymkttransfersSendgroupredpackPost[Promise[XMLAnswer[MmpaymkttransfersSendgroupredpackPostAnswer]]]:
        """发放裂变红包"""
    @property
    @deprecated("发放裂变红包")
    def postAsync(self) -> MmpaymkttransfersSendgroupredpackPost[Promise[XMLAnswer[MmpaymkttransfersSendgroupredpackPostAnswer]]]:
        """发放裂变红包"""

class MmpaymkttransfersSendgroupredpackPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendgroupredpackPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersSendgroupredpackPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendgroupredpackPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersSendgroupredpackPost(Verb[R]):
    """发放裂变红包

    POST v2/mmpaymkttransfers/sendgroupredpack
    https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersSendgroupredpackPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersSendgroupredpackPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendgroupredpackPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendgroupredpackPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersSendgroupredpackPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendgroupredpackPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendgroupredpackPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersSendgroupredpackPostOptions]
        ) -> R: ...

class MmpaymkttransfersSendminiprogramhb(Place):
    """v2/mmpaymkttransfers/sendminiprogramhb"""
    @property
    def post(self) -> MmpaymkttransfersSendminiprogramhbPost[XMLAnswer[MmpaymkttransfersSendminiprogramhbPostAnswer]]:
        """发放小程序红包接口

        POST v2/mmpaymkttransfers/sendminiprogramhb
        https://pay.weixin.qq.com/doc/v2/merchant/4011974053
        notices: privated
        """
    @property
    def post_async(self) -> MmpaymkttransfersSendminiprogramhbPost[Promise[XMLAnswer[MmpaymkttransfersSendminiprogramhbPostAnswer]]]:
        """发放小程序红包接口"""
    @property
    def postAsync(self) -> MmpaymkttransfersSendminiprogramhbPost[Promise[XMLAnswer[MmpaymkttransfersSendminiprogramhbPostAnswer]]]:
        """发放小程序红包接口"""

class MmpaymkttransfersSendminiprogramhbPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendminiprogramhbPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersSendminiprogramhbPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendminiprogramhbPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersSendminiprogramhbPost(Verb[R]):
    """发放小程序红包接口

    POST v2/mmpaymkttransfers/sendminiprogramhb
    https://pay.weixin.qq.com/doc/v2/merchant/4011974053
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersSendminiprogramhbPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersSendminiprogramhbPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendminiprogramhbPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendminiprogramhbPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersSendminiprogramhbPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendminiprogramhbPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendminiprogramhbPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersSendminiprogramhbPostOptions]
        ) -> R: ...

class MmpaymkttransfersSendredpack(Place):
    """v2/mmpaymkttransfers/sendredpack"""
    @property
    def post(self) -> MmpaymkttransfersSendredpackPost[XMLAnswer[MmpaymkttransfersSendredpackPostAnswer]]:
        """发放普通红包

        POST v2/mmpaymkttransfers/sendredpack
        https://pay.weixin.qq.com/doc/v2/merchant/4011974053
        notices: privated
        """
    @property
    def post_async(self) -> MmpaymkttransfersSendredpackPost[Promise[XMLAnswer[MmpaymkttransfersSendredpackPostAnswer]]]:
        """发放普通红包"""
    @property
    def postAsync(self) -> MmpaymkttransfersSendredpackPost[Promise[XMLAnswer[MmpaymkttransfersSendredpackPostAnswer]]]:
        """发放普通红包"""

class MmpaymkttransfersSendredpackPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendredpackPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersSendredpackPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendredpackPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersSendredpackPost(Verb[R]):
    """发放普通红包

    POST v2/mmpaymkttransfers/sendredpack
    https://pay.weixin.qq.com/doc/v2/merchant/4011974053
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersSendredpackPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersSendredpackPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendredpackPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendredpackPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersSendredpackPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendredpackPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendredpackPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersSendredpackPostOptions]
        ) -> R: ...

class MmpaymkttransfersSendworkwxredpack(Place):
    """v2/mmpaymkttransfers/sendworkwxredpack"""
    @property
    def post(self) -> MmpaymkttransfersSendworkwxredpackPost[XMLAnswer[MmpaymkttransfersSendworkwxredpackPostAnswer]]:
        """发放企业红包

        POST v2/mmpaymkttransfers/sendworkwxredpack
        https://open.work.weixin.qq.com/api/doc/90000/90135/90275
        """
    @property
    def post_async(self) -> MmpaymkttransfersSendworkwxredpackPost[Promise[XMLAnswer[MmpaymkttransfersSendworkwxredpackPostAnswer]]]:
        """发放企业红包"""
    @property
    def postAsync(self) -> MmpaymkttransfersSendworkwxredpackPost[Promise[XMLAnswer[MmpaymkttransfersSendworkwxredpackPostAnswer]]]:
        """发放企业红包"""

class MmpaymkttransfersSendworkwxredpackPostOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendworkwxredpackPostXml
    security: bool
    nonceless: bool

class MmpaymkttransfersSendworkwxredpackPostLooseOptions(OptionsV2, total=False):
    xml: MmpaymkttransfersSendworkwxredpackPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaymkttransfersSendworkwxredpackPost(Verb[R]):
    """发放企业红包

    POST v2/mmpaymkttransfers/sendworkwxredpack
    https://open.work.weixin.qq.com/api/doc/90000/90135/90275
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaymkttransfersSendworkwxredpackPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaymkttransfersSendworkwxredpackPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendworkwxredpackPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendworkwxredpackPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaymkttransfersSendworkwxredpackPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaymkttransfersSendworkwxredpackPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaymkttransfersSendworkwxredpackPostOptions,
            /,
            **more: Unpack[MmpaymkttransfersSendworkwxredpackPostOptions]
        ) -> R: ...

class MmpaymkttransfersGethbinfoPostXml(TypedDict):
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    appid: str
    """Appid"""
    bill_type: Literal["MCHT"]
    """订单类型"""

class Hbinfo(TypedDict):
    openid: NotRequired[str]
    """领取红包的Openid"""
    amount: NotRequired[str]
    """金额"""
    rcv_time: NotRequired[str]
    """接收时间"""

class Hblist(TypedDict):
    hbinfo: NotRequired[Hbinfo | list[Hbinfo]]
    """裂变红包领取列表"""

class MmpaymkttransfersGethbinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    detail_id: str
    """红包单号"""
    status: Literal["SENDING", "SENT", "FAILED", "RECEIVED", "RFUND_ING", "REFUND"]
    """红包状态"""
    send_type: Literal["API", "UPLOAD", "ACTIVITY"]
    """发放类型"""
    hb_type: Literal["NORMAL", "GROUP"]
    """红包类型"""
    total_num: str
    """红包个数"""
    total_amount: str
    """红包金额"""
    reason: NotRequired[str]
    """失败原因"""
    send_time: str
    """红包发送时间"""
    refund_time: NotRequired[str]
    """红包退款时间"""
    refund_amount: NotRequired[str]
    """红包退款金额"""
    wishing: NotRequired[str]
    """祝福语"""
    remark: NotRequired[str]
    """活动描述"""
    act_name: NotRequired[str]
    """活动名称"""
    hblist: NotRequired[Hblist]
    """红包领取记录"""

class MmpaymkttransfersGettransferinfoPostXml(TypedDict):
    partner_trade_no: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    appid: str
    """Appid"""

class MmpaymkttransfersGettransferinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    partner_trade_no: str
    """商户单号"""
    appid: str
    """Appid"""
    mch_id: str
    """商户号"""
    detail_id: str
    """付款单号"""
    status: Literal["SUCCESS", "FAILED", "PROCESSING"]
    """转账状态"""
    reason: NotRequired[str]
    """失败原因"""
    openid: str
    """收款用户openid"""
    transfer_name: NotRequired[str]
    """收款用户姓名"""
    payment_amount: str
    """付款金额"""
    transfer_time: str
    """转账时间"""
    payment_time: str
    """付款成功时间"""
    desc: str
    """企业付款备注"""

class MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml(TypedDict):
    appid: str
    """公众账号appid"""
    mch_id: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    nonce_str: NotRequired[str]
    """随机字符串"""
    partner_trade_no: str
    """商户订单号"""
    openid: str
    """用户openid"""
    check_name: Literal["FORCE_CHECK"]
    """校验用户姓名选项"""
    re_user_name: NotRequired[str]
    """收款用户姓名"""
    amount: int | str
    """金额"""
    desc: str
    """企业付款备注"""
    spbill_create_ip: str
    """Ip地址"""
    workwx_sign: NotRequired[str]
    """企业微信签名"""
    ww_msg_type: NotRequired[Literal["NORMAL_MSG", "APPROVAL_MSG"]]
    """付款消息类型"""
    approval_number: NotRequired[str]
    """审批单号"""
    approval_type: NotRequired[Literal[1, "1"]]
    """审批类型"""
    act_name: NotRequired[str]
    """项目名称"""
    agentid: NotRequired[str]
    """付款的应用id"""

class MmpaymkttransfersPromotionPaywwsptrans2pocketPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: NotRequired[str]
    """公众账号appid"""
    mch_id: NotRequired[str]
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    nonce_str: NotRequired[str]
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    partner_trade_no: str
    """商户订单号"""
    payment_no: str
    """微信付款单号"""
    payment_time: str
    """付款成功时间"""

class MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml(TypedDict):
    partner_trade_no: NotRequired[str]
    """商户订单号"""
    mch_id: str
    """商户号"""
    appid: str
    """Appid"""

class MmpaymkttransfersPromotionQuerywwsptrans2pocketPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    partner_trade_no: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    detail_id: str
    """红包单号"""
    status: Literal["SUCCESS", "FAILED", "PROCESSING"]
    """红包状态"""
    reason: str
    """失败原因"""
    transfer_name: NotRequired[str]
    """收款用户姓名"""
    payment_amount: str
    """红包退款金额"""
    transfer_time: str
    """转账时间"""
    desc: str
    """付款描述"""

class MmpaymkttransfersPromotionTransfersPostXml(TypedDict):
    mch_appid: str
    """商户账号appid"""
    mchid: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    partner_trade_no: str
    """商户订单号"""
    openid: str
    """用户openid"""
    check_name: str
    """校验用户姓名选项"""
    re_user_name: NotRequired[str]
    """收款用户姓名"""
    amount: int | str
    """金额"""
    desc: str
    """企业付款备注"""
    spbill_create_ip: str
    """Ip地址"""
    scene: NotRequired[str]
    brand_id: NotRequired[int | str]
    finder_template_id: NotRequired[str]

class MmpaymkttransfersPromotionTransfersPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    mch_appid: NotRequired[str]
    """商户appid"""
    mchid: NotRequired[str]
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    nonce_str: NotRequired[str]
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    partner_trade_no: str
    """商户订单号"""
    payment_no: str
    """微信付款单号"""
    payment_time: str
    """付款成功时间"""

class MmpaymkttransfersQueryCouponStockPostXml(TypedDict):
    coupon_stock_id: str
    """代金券批次id"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    op_user_id: NotRequired[str]
    """操作员"""
    device_info: NotRequired[str]
    """设备号"""
    version: NotRequired[Literal["1.0"]]
    """协议版本"""
    type: NotRequired[Literal["XML"]]
    """协议类型"""

class MmpaymkttransfersQueryCouponStockPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    nonce_str: str
    """随机字符串"""
    sign: NotRequired[str]
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    coupon_stock_id: str
    """代金券批次ID"""
    coupon_name: NotRequired[str]
    """代金券名称"""
    coupon_value: str
    """代金券面额"""
    coupon_mininumn: NotRequired[str]
    """代金券使用最低限额"""
    coupon_stock_status: str
    """代金券批次状态"""
    coupon_total: str
    """代金券数量"""
    max_quota: NotRequired[str]
    """代金券最大领取数量"""
    is_send_num: NotRequired[str]
    """代金券已经发送的数量"""
    begin_time: str
    """生效开始时间"""
    end_time: str
    """生效结束时间"""
    create_time: str
    """创建时间"""
    coupon_budget: NotRequired[str]
    """代金券预算额度"""
    begin_time_t: str
    """生效开始时间"""
    end_time_t: str
    """生效结束时间"""
    create_time_t: str
    """创建时间"""

class MmpaymkttransfersQuerycouponsinfoPostXml(TypedDict):
    coupon_id: str
    """代金券id"""
    openid: str
    """用户openid"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    stock_id: str
    """批次号"""
    op_user_id: NotRequired[str]
    """操作员"""
    device_info: NotRequired[str]
    """设备号"""
    version: NotRequired[Literal["1.0"]]
    """协议版本"""
    type: NotRequired[Literal["XML"]]
    """协议类型"""

class MmpaymkttransfersQuerycouponsinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    coupon_stock_id: str
    """代金券批次ID"""
    coupon_id: str
    """代金券id"""
    coupon_value: str
    """代金券面额"""
    coupon_mininumn: NotRequired[str]
    """代金券使用最低限额"""
    coupon_name: str
    """代金券名称"""
    coupon_state: Literal["SENDED", "USED", "EXPIRED"]
    """代金券状态"""
    coupon_desc: str
    """代金券描述"""
    coupon_use_value: str
    """代金券实际使用金额"""
    coupon_remain_value: str
    """优惠剩余可用额"""
    send_source: Literal["FULL_SEND", "NORMAL"]
    """发放来源"""
    is_partial_use: NotRequired[Literal["1"]]
    """是否允许部分使用"""

class MmpaymkttransfersQueryworkwxredpackPostXml(TypedDict):
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    appid: str
    """Appid"""

class MmpaymkttransfersQueryworkwxredpackPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    sign: NotRequired[str]
    """微信支付签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    detail_id: str
    """红包单号"""
    status: Literal["SENDING", "SENT", "FAILED", "RECEIVED", "RFUND_ING", "REFUND"]
    """红包状态"""
    send_type: Literal["API"]
    """发放类型"""
    total_amount: str
    """红包金额"""
    reason: NotRequired[str]
    """失败原因"""
    send_time: str
    """红包发送时间"""
    refund_time: NotRequired[str]
    """红包退款时间"""
    refund_amount: NotRequired[str]
    """红包退款金额"""
    wishing: NotRequired[str]
    """祝福语"""
    remark: NotRequired[str]
    """活动描述"""
    act_name: NotRequired[str]
    """活动名称"""
    openid: str
    """领取红包的Openid"""
    amount: str
    """金额"""
    rcv_time: str
    """接收时间"""
    sender_name: NotRequired[str]
    """发送者名称"""
    sender_header_media_id: NotRequired[str]
    """发送者头像"""

class MmpaymkttransfersSendCouponPostXml(TypedDict):
    coupon_stock_id: str
    """代金券批次id"""
    openid_count: int | str
    """openid记录数"""
    partner_trade_no: str
    """商户单据号"""
    openid: str
    """用户openid"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    op_user_id: NotRequired[str]
    """操作员"""
    device_info: NotRequired[str]
    """设备号"""
    version: NotRequired[Literal["1.0"]]
    """协议版本"""
    type: NotRequired[Literal["XML"]]
    """协议类型"""

class MmpaymkttransfersSendCouponPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    coupon_stock_id: str
    """代金券批次id"""
    resp_count: str
    """返回记录数"""
    success_count: str
    """成功记录数"""
    failed_count: str
    """失败记录数"""
    openid: str
    """用户标识"""
    ret_code: str
    """返回码"""
    coupon_id: str
    """代金券id"""
    ret_msg: str
    """返回信息"""

class MmpaymkttransfersSendgroupredpackPostXml(TypedDict):
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    send_name: str
    """商户名称"""
    re_openid: str
    """用户openid"""
    total_amount: int | str
    """总金额"""
    total_num: int | str
    """红包发放总人数"""
    amt_type: Literal["ALL_RAND"]
    """红包金额设置方式"""
    wishing: str
    """红包祝福语"""
    act_name: str
    """活动名称"""
    remark: str
    """备注"""
    scene_id: NotRequired[Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]]
    """场景id"""
    risk_info: NotRequired[str]
    """活动信息"""

class MmpaymkttransfersSendgroupredpackPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    re_openid: str
    """用户openid"""
    total_amount: str
    """总金额"""
    send_listid: str
    """微信单号"""

class MmpaymkttransfersSendminiprogramhbPostXml(TypedDict):
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    send_name: str
    """商户名称"""
    re_openid: str
    """用户openid"""
    total_amount: int | str
    """付款金额"""
    total_num: int | str
    """红包发放总人数"""
    wishing: str
    """红包祝福语"""
    act_name: str
    """活动名称"""
    remark: str
    """备注"""
    notify_way: Literal["MINI_PROGRAM_JSAPI"]
    """活动信息"""
    scene_id: NotRequired[Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]]
    """场景id"""

class MmpaymkttransfersSendminiprogramhbPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    re_openid: str
    """用户openid"""
    total_amount: str
    """付款金额"""
    send_listid: str
    """微信单号"""
    package: str
    """Jsapi的入参"""

class MmpaymkttransfersSendredpackPostXml(TypedDict):
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    msgappid: NotRequired[str]
    """触达用户appid"""
    wxappid: str
    """公众账号appid"""
    send_name: str
    """商户名称"""
    re_openid: str
    """用户openid"""
    total_amount: int | str
    """付款金额"""
    total_num: int | str
    """红包发放总人数"""
    wishing: str
    """红包祝福语"""
    client_ip: str
    """Ip地址"""
    act_name: str
    """活动名称"""
    remark: str
    """备注"""
    scene_id: NotRequired[Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]]
    """场景id"""
    risk_info: NotRequired[str]
    """活动信息"""

class MmpaymkttransfersSendredpackPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    re_openid: str
    """用户openid"""
    total_amount: str
    """付款金额"""
    send_listid: str
    """微信单号"""

class MmpaymkttransfersSendworkwxredpackPostXml(TypedDict):
    nonce_str: NotRequired[str]
    """随机字符串"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    agentid: NotRequired[str]
    """发送红包的应用id"""
    sender_name: str
    """发送者名称"""
    sender_header_media_id: NotRequired[str]
    """发送者头像"""
    re_openid: str
    """用户openid"""
    total_amount: int | str
    """付款金额"""
    wishing: str
    """红包祝福语"""
    act_name: str
    """活动名称"""
    remark: str
    """备注"""
    scene_id: NotRequired[Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]]
    """场景id"""
    workwx_sign: NotRequired[str]
    """企业微信签名"""

class MmpaymkttransfersSendworkwxredpackPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    sign: NotRequired[str]
    """微信支付签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_billno: str
    """商户订单号"""
    mch_id: str
    """商户号"""
    wxappid: str
    """公众账号appid"""
    re_openid: str
    """用户openid"""
    total_amount: str
    """付款金额"""
    send_listid: str
    """微信单号"""
    sender_name: NotRequired[str]
    """发送者名称"""
    sender_header_media_id: NotRequired[str]
    """发送者头像"""
