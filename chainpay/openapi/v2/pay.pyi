# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Pay(Place):
    """v2/pay"""
    @property
    def closecombinedorder(self) -> PayClosecombinedorder:
        """POST 合单关单"""
    @property
    def closeorder(self) -> PayCloseorder:
        """POST 关闭订单"""
    @property
    def combinedorder(self) -> PayCombinedorder:
        """POST 合单下单"""
    @property
    def contractorder(self) -> PayContractorder:
        """POST 支付中签约"""
    @property
    def downloadbill(self) -> PayDownloadbill:
        """POST 下载对账单"""
    @property
    def downloadfundflow(self) -> PayDownloadfundflow:
        """POST 下载资金账单"""
    @property
    def facepay(self) -> PayFacepay:
        """POST 提交刷脸支付"""
    @property
    def facepayquery(self) -> PayFacepayquery:
        """POST 查询订单"""
    @property
    def micropay(self) -> PayMicropay:
        """POST 提交付款码支付"""
    @property
    def orderquery(self) -> PayOrderquery:
        """POST 查询订单"""
    @property
    def paporderquery(self) -> PayPaporderquery:
        """POST 查询订单"""
    @property
    def pappayapply(self) -> PayPappayapply:
        """POST 申请扣款"""
    @property
    def partner(self) -> PayPartner: ...
    @property
    def profitsharingaddreceiver(self) -> PayProfitsharingaddreceiver:
        """POST 添加分账接收方"""
    @property
    def profitsharingmerchantratioquery(self) -> PayProfitsharingmerchantratioquery:
        """POST 查询最大分账比例"""
    @property
    def profitsharingorderamountquery(self) -> PayProfitsharingorderamountquery:
        """POST 查询订单待分账金额"""
    @property
    def profitsharingquery(self) -> PayProfitsharingquery:
        """POST 查询分账结果"""
    @property
    def profitsharingremovereceiver(self) -> PayProfitsharingremovereceiver:
        """POST 删除分账接收方"""
    @property
    def profitsharingreturnquery(self) -> PayProfitsharingreturnquery:
        """POST 回退结果查询"""
    @property
    def querycombinedorder(self) -> PayQuerycombinedorder:
        """POST 合单查单"""
    @property
    def queryexchagerate(self) -> PayQueryexchagerate:
        """POST 汇率查询"""
    @property
    def refundquery(self) -> PayRefundquery:
        """POST 查询退款"""
    @property
    def refundqueryv2(self) -> PayRefundqueryv2:
        """POST 查询退款（支持单品）"""
    @property
    def settlementquery(self) -> PaySettlementquery:
        """POST 查询结算资金"""
    @property
    def unifiedorder(self) -> PayUnifiedorder:
        """POST 统一下单"""

class PayClosecombinedorder(Place):
    """v2/pay/closecombinedorder"""
    @property
    def post(self) -> PayClosecombinedorderPost[XMLAnswer[PayClosecombinedorderPostAnswer]]:
        """合单关单

        POST v2/pay/closecombinedorder
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
        notices: privated
        """
    @property
    def post_async(self) -> PayClosecombinedorderPost[Promise[XMLAnswer[PayClosecombinedorderPostAnswer]]]:
        """合单关单"""
    @property
    def postAsync(self) -> PayClosecombinedorderPost[Promise[XMLAnswer[PayClosecombinedorderPostAnswer]]]:
        """合单关单"""

class PayClosecombinedorderPostOptions(OptionsV2, total=False):
    xml: PayClosecombinedorderPostXml
    security: bool
    nonceless: bool

class PayClosecombinedorderPostLooseOptions(OptionsV2, total=False):
    xml: PayClosecombinedorderPostXml | AnyDict
    security: bool
    nonceless: bool

class PayClosecombinedorderPost(Verb[R]):
    """合单关单

    POST v2/pay/closecombinedorder
    https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: PayClosecombinedorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayClosecombinedorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayClosecombinedorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayClosecombinedorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayClosecombinedorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayClosecombinedorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayClosecombinedorderPostOptions,
            /,
            **more: Unpack[PayClosecombinedorderPostOptions]
        ) -> R: ...

class PayCloseorder(Place):
    """v2/pay/closeorder"""
    @property
    def post(self) -> PayCloseorderPost[XMLAnswer[PayCloseorderPostAnswer]]:
        """关闭订单

        POST v2/pay/closeorder
        https://pay.weixin.qq.com/doc/v2/merchant/4011935216
        """
    @property
    def post_async(self) -> PayCloseorderPost[Promise[XMLAnswer[PayCloseorderPostAnswer]]]:
        """关闭订单"""
    @property
    def postAsync(self) -> PayCloseorderPost[Promise[XMLAnswer[PayCloseorderPostAnswer]]]:
        """关闭订单"""

class PayCloseorderPostOptions(OptionsV2, total=False):
    xml: PayCloseorderPostXml
    security: bool
    nonceless: bool

class PayCloseorderPostLooseOptions(OptionsV2, total=False):
    xml: PayCloseorderPostXml | AnyDict
    security: bool
    nonceless: bool

class PayCloseorderPost(Verb[R]):
    """关闭订单

    POST v2/pay/closeorder
    https://pay.weixin.qq.com/doc/v2/merchant/4011935216
    """
    if MYPY:
        def __call__(
            self,
            options: PayCloseorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayCloseorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayCloseorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayCloseorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayCloseorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayCloseorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayCloseorderPostOptions,
            /,
            **more: Unpack[PayCloseorderPostOptions]
        ) -> R: ...

class PayCombinedorder(Place):
    """v2/pay/combinedorder"""
    @property
    def post(self) -> PayCombinedorderPost[XMLAnswer[PayCombinedorderPostAnswer]]:
        """合单下单

        POST v2/pay/combinedorder
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
        notices: privated
        """
    @property
    def post_async(self) -> PayCombinedorderPost[Promise[XMLAnswer[PayCombinedorderPostAnswer]]]:
        """合单下单"""
    @property
    def postAsync(self) -> PayCombinedorderPost[Promise[XMLAnswer[PayCombinedorderPostAnswer]]]:
        """合单下单"""

class PayCombinedorderPostOptions(OptionsV2, total=False):
    xml: PayCombinedorderPostXml
    security: bool
    nonceless: bool

class PayCombinedorderPostLooseOptions(OptionsV2, total=False):
    xml: PayCombinedorderPostXml | AnyDict
    security: bool
    nonceless: bool

class PayCombinedorderPost(Verb[R]):
    """合单下单

    POST v2/pay/combinedorder
    https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: PayCombinedorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayCombinedorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayCombinedorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayCombinedorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayCombinedorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayCombinedorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayCombinedorderPostOptions,
            /,
            **more: Unpack[PayCombinedorderPostOptions]
        ) -> R: ...

class PayContractorder(Place):
    """v2/pay/contractorder"""
    @property
    def post(self) -> PayContractorderPost[XMLAnswer[PayContractorderPostAnswer]]:
        """支付中签约

        POST v2/pay/contractorder
        https://pay.weixin.qq.com/doc/v2/merchant/4011987320
        """
    @property
    def post_async(self) -> PayContractorderPost[Promise[XMLAnswer[PayContractorderPostAnswer]]]:
        """支付中签约"""
    @property
    def postAsync(self) -> PayContractorderPost[Promise[XMLAnswer[PayContractorderPostAnswer]]]:
        """支付中签约"""

class PayContractorderPostOptions(OptionsV2, total=False):
    xml: PayContractorderPostXml
    security: bool
    nonceless: bool

class PayContractorderPostLooseOptions(OptionsV2, total=False):
    xml: PayContractorderPostXml | AnyDict
    security: bool
    nonceless: bool

class PayContractorderPost(Verb[R]):
    """支付中签约

    POST v2/pay/contractorder
    https://pay.weixin.qq.com/doc/v2/merchant/4011987320
    """
    if MYPY:
        def __call__(
            self,
            options: PayContractorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayContractorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayContractorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayContractorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayContractorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayContractorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayContractorderPostOptions,
            /,
            **more: Unpack[PayContractorderPostOptions]
        ) -> R: ...

class PayDownloadbill(Place):
    """v2/pay/downloadbill"""
    @property
    def post(self) -> PayDownloadbillPost[Response]:
        """下载对账单

        POST v2/pay/downloadbill
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
        """
    @property
    def post_async(self) -> PayDownloadbillPost[Promise[Response]]:
        """下载对账单"""
    @property
    def postAsync(self) -> PayDownloadbillPost[Promise[Response]]:
        """下载对账单"""

class PayDownloadbillPostOptions(OptionsV2, total=False):
    xml: PayDownloadbillPostXml
    security: bool
    nonceless: bool

class PayDownloadbillPostLooseOptions(OptionsV2, total=False):
    xml: PayDownloadbillPostXml | AnyDict
    security: bool
    nonceless: bool

class PayDownloadbillPost(Verb[R]):
    """下载对账单

    POST v2/pay/downloadbill
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
    """
    if MYPY:
        def __call__(
            self,
            options: PayDownloadbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDownloadbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayDownloadbillPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDownloadbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayDownloadbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayDownloadbillPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDownloadbillPostOptions,
            /,
            **more: Unpack[PayDownloadbillPostOptions]
        ) -> R: ...

class PayDownloadfundflow(Place):
    """v2/pay/downloadfundflow"""
    @property
    def post(self) -> PayDownloadfundflowPost[Response]:
        """下载资金账单

        POST v2/pay/downloadfundflow
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
        """
    @property
    def post_async(self) -> PayDownloadfundflowPost[Promise[Response]]:
        """下载资金账单"""
    @property
    def postAsync(self) -> PayDownloadfundflowPost[Promise[Response]]:
        """下载资金账单"""

class PayDownloadfundflowPostOptions(OptionsV2, total=False):
    xml: PayDownloadfundflowPostXml
    security: bool
    nonceless: bool

class PayDownloadfundflowPostLooseOptions(OptionsV2, total=False):
    xml: PayDownloadfundflowPostXml | AnyDict
    security: bool
    nonceless: bool

class PayDownloadfundflowPost(Verb[R]):
    """下载资金账单

    POST v2/pay/downloadfundflow
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
    """
    if MYPY:
        def __call__(
            self,
            options: PayDownloadfundflowPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDownloadfundflowPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayDownloadfundflowPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDownloadfundflowPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayDownloadfundflowPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayDownloadfundflowPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDownloadfundflowPostOptions,
            /,
            **more: Unpack[PayDownloadfundflowPostOptions]
        ) -> R: ...

class PayFacepay(Place):
    """v2/pay/facepay"""
    @property
    def post(self) -> PayFacepayPost[XMLAnswer[PayFacepayPostAnswer]]:
        """提交刷脸支付

        POST v2/pay/facepay
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @property
    def post_async(self) -> PayFacepayPost[Promise[XMLAnswer[PayFacepayPostAnswer]]]:
        """提交刷脸支付"""
    @property
    def postAsync(self) -> PayFacepayPost[Promise[XMLAnswer[PayFacepayPostAnswer]]]:
        """提交刷脸支付"""

class PayFacepayPostOptions(OptionsV2, total=False):
    xml: PayFacepayPostXml
    security: bool
    nonceless: bool

class PayFacepayPostLooseOptions(OptionsV2, total=False):
    xml: PayFacepayPostXml | AnyDict
    security: bool
    nonceless: bool

class PayFacepayPost(Verb[R]):
    """提交刷脸支付

    POST v2/pay/facepay
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """
    if MYPY:
        def __call__(
            self,
            options: PayFacepayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayFacepayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayFacepayPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayFacepayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayFacepayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayFacepayPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayFacepayPostOptions,
            /,
            **more: Unpack[PayFacepayPostOptions]
        ) -> R: ...

class PayFacepayquery(Place):
    """v2/pay/facepayquery"""
    @property
    def post(self) -> PayFacepayqueryPost[Response]:
        """查询订单

        POST v2/pay/facepayquery
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @property
    def post_async(self) -> PayFacepayqueryPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> PayFacepayqueryPost[Promise[Response]]:
        """查询订单"""

class PayFacepayqueryPostOptions(OptionsV2, total=False):
    xml: PayFacepayqueryPostXml
    security: bool
    nonceless: bool

class PayFacepayqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayFacepayqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayFacepayqueryPost(Verb[R]):
    """查询订单

    POST v2/pay/facepayquery
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """
    if MYPY:
        def __call__(
            self,
            options: PayFacepayqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayFacepayqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayFacepayqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayFacepayqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayFacepayqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayFacepayqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayFacepayqueryPostOptions,
            /,
            **more: Unpack[PayFacepayqueryPostOptions]
        ) -> R: ...

class PayMicropay(Place):
    """v2/pay/micropay"""
    @property
    def post(self) -> PayMicropayPost[XMLAnswer[PayMicropayPostAnswer]]:
        """提交付款码支付

        POST v2/pay/micropay
        https://pay.weixin.qq.com/doc/v2/merchant/4011937125
        """
    @property
    def post_async(self) -> PayMicropayPost[Promise[XMLAnswer[PayMicropayPostAnswer]]]:
        """提交付款码支付"""
    @property
    def postAsync(self) -> PayMicropayPost[Promise[XMLAnswer[PayMicropayPostAnswer]]]:
        """提交付款码支付"""

class PayMicropayPostOptions(OptionsV2, total=False):
    xml: PayMicropayPostXml
    security: bool
    nonceless: bool

class PayMicropayPostLooseOptions(OptionsV2, total=False):
    xml: PayMicropayPostXml | AnyDict
    security: bool
    nonceless: bool

class PayMicropayPost(Verb[R]):
    """提交付款码支付

    POST v2/pay/micropay
    https://pay.weixin.qq.com/doc/v2/merchant/4011937125
    """
    if MYPY:
        def __call__(
            self,
            options: PayMicropayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayMicropayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayMicropayPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayMicropayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayMicropayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayMicropayPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayMicropayPostOptions,
            /,
            **more: Unpack[PayMicropayPostOptions]
        ) -> R: ...

class PayOrderquery(Place):
    """v2/pay/orderquery"""
    @property
    def post(self) -> PayOrderqueryPost[Response]:
        """查询订单

        POST v2/pay/orderquery
        https://pay.weixin.qq.com/doc/v2/merchant/4011937320
        """
    @property
    def post_async(self) -> PayOrderqueryPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> PayOrderqueryPost[Promise[Response]]:
        """查询订单"""

class PayOrderqueryPostOptions(OptionsV2, total=False):
    xml: PayOrderqueryPostXml
    security: bool
    nonceless: bool

class PayOrderqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayOrderqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayOrderqueryPost(Verb[R]):
    """查询订单

    POST v2/pay/orderquery
    https://pay.weixin.qq.com/doc/v2/merchant/4011937320
    """
    if MYPY:
        def __call__(
            self,
            options: PayOrderqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayOrderqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayOrderqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayOrderqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayOrderqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayOrderqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayOrderqueryPostOptions,
            /,
            **more: Unpack[PayOrderqueryPostOptions]
        ) -> R: ...

class PayPaporderquery(Place):
    """v2/pay/paporderquery"""
    @property
    def post(self) -> PayPaporderqueryPost[Response]:
        """查询订单

        POST v2/pay/paporderquery
        https://pay.weixin.qq.com/doc/v2/merchant/4013894074
        """
    @property
    def post_async(self) -> PayPaporderqueryPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> PayPaporderqueryPost[Promise[Response]]:
        """查询订单"""

class PayPaporderqueryPostOptions(OptionsV2, total=False):
    xml: PayPaporderqueryPostXml
    security: bool
    nonceless: bool

class PayPaporderqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayPaporderqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayPaporderqueryPost(Verb[R]):
    """查询订单

    POST v2/pay/paporderquery
    https://pay.weixin.qq.com/doc/v2/merchant/4013894074
    """
    if MYPY:
        def __call__(
            self,
            options: PayPaporderqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPaporderqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayPaporderqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPaporderqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPaporderqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayPaporderqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPaporderqueryPostOptions,
            /,
            **more: Unpack[PayPaporderqueryPostOptions]
        ) -> R: ...

class PayPappayapply(Place):
    """v2/pay/pappayapply"""
    @property
    def post(self) -> PayPappayapplyPost[XMLAnswer[PayPappayapplyPostAnswer]]:
        """申请扣款

        POST v2/pay/pappayapply
        https://pay.weixin.qq.com/doc/v2/merchant/4011987377
        """
    @property
    def post_async(self) -> PayPappayapplyPost[Promise[XMLAnswer[PayPappayapplyPostAnswer]]]:
        """申请扣款"""
    @property
    def postAsync(self) -> PayPappayapplyPost[Promise[XMLAnswer[PayPappayapplyPostAnswer]]]:
        """申请扣款"""

class PayPappayapplyPostOptions(OptionsV2, total=False):
    xml: PayPappayapplyPostXml
    security: bool
    nonceless: bool

class PayPappayapplyPostLooseOptions(OptionsV2, total=False):
    xml: PayPappayapplyPostXml | AnyDict
    security: bool
    nonceless: bool

class PayPappayapplyPost(Verb[R]):
    """申请扣款

    POST v2/pay/pappayapply
    https://pay.weixin.qq.com/doc/v2/merchant/4011987377
    """
    if MYPY:
        def __call__(
            self,
            options: PayPappayapplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPappayapplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayPappayapplyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPappayapplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPappayapplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayPappayapplyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPappayapplyPostOptions,
            /,
            **more: Unpack[PayPappayapplyPostOptions]
        ) -> R: ...

class PayPartner(Place):
    """v2/pay/partner"""
    @property
    def paporderquery(self) -> PayPartnerPaporderquery:
        """POST 查询订单"""
    @property
    def pappayapply(self) -> PayPartnerPappayapply:
        """POST 申请扣款"""

class PayPartnerPaporderquery(Place):
    """v2/pay/partner/paporderquery"""
    @property
    def post(self) -> PayPartnerPaporderqueryPost[Response]:
        """查询订单

        POST v2/pay/partner/paporderquery
        https://pay.weixin.qq.com/doc/v2/partner/4014113946
        """
    @property
    def post_async(self) -> PayPartnerPaporderqueryPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> PayPartnerPaporderqueryPost[Promise[Response]]:
        """查询订单"""

class PayPartnerPaporderqueryPostOptions(OptionsV2, total=False):
    xml: PayPartnerPaporderqueryPostXml
    security: bool
    nonceless: bool

class PayPartnerPaporderqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayPartnerPaporderqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayPartnerPaporderqueryPost(Verb[R]):
    """查询订单

    POST v2/pay/partner/paporderquery
    https://pay.weixin.qq.com/doc/v2/partner/4014113946
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerPaporderqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerPaporderqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayPartnerPaporderqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerPaporderqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerPaporderqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayPartnerPaporderqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerPaporderqueryPostOptions,
            /,
            **more: Unpack[PayPartnerPaporderqueryPostOptions]
        ) -> R: ...

class PayPartnerPappayapply(Place):
    """v2/pay/partner/pappayapply"""
    @property
    def post(self) -> PayPartnerPappayapplyPost[XMLAnswer[PayPartnerPappayapplyPostAnswer]]:
        """申请扣款

        POST v2/pay/partner/pappayapply
        https://pay.weixin.qq.com/doc/v2/partner/4011988372
        """
    @property
    def post_async(self) -> PayPartnerPappayapplyPost[Promise[XMLAnswer[PayPartnerPappayapplyPostAnswer]]]:
        """申请扣款"""
    @property
    def postAsync(self) -> PayPartnerPappayapplyPost[Promise[XMLAnswer[PayPartnerPappayapplyPostAnswer]]]:
        """申请扣款"""

class PayPartnerPappayapplyPostOptions(OptionsV2, total=False):
    xml: PayPartnerPappayapplyPostXml
    security: bool
    nonceless: bool

class PayPartnerPappayapplyPostLooseOptions(OptionsV2, total=False):
    xml: PayPartnerPappayapplyPostXml | AnyDict
    security: bool
    nonceless: bool

class PayPartnerPappayapplyPost(Verb[R]):
    """申请扣款

    POST v2/pay/partner/pappayapply
    https://pay.weixin.qq.com/doc/v2/partner/4011988372
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerPappayapplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerPappayapplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayPartnerPappayapplyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerPappayapplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerPappayapplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayPartnerPappayapplyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerPappayapplyPostOptions,
            /,
            **more: Unpack[PayPartnerPappayapplyPostOptions]
        ) -> R: ...

class PayProfitsharingaddreceiver(Place):
    """v2/pay/profitsharingaddreceiver"""
    @property
    def post(self) -> PayProfitsharingaddreceiverPost[XMLAnswer[PayProfitsharingaddreceiverPostAnswer]]:
        """添加分账接收方

        POST v2/pay/profitsharingaddreceiver
        https://pay.weixin.qq.com/doc/v2/merchant/4011983255
        """
    @property
    def post_async(self) -> PayProfitsharingaddreceiverPost[Promise[XMLAnswer[PayProfitsharingaddreceiverPostAnswer]]]:
        """添加分账接收方"""
    @property
    def postAsync(self) -> PayProfitsharingaddreceiverPost[Promise[XMLAnswer[PayProfitsharingaddreceiverPostAnswer]]]:
        """添加分账接收方"""

class PayProfitsharingaddreceiverPostOptions(OptionsV2, total=False):
    xml: PayProfitsharingaddreceiverPostXml
    security: bool
    nonceless: bool

class PayProfitsharingaddreceiverPostLooseOptions(OptionsV2, total=False):
    xml: PayProfitsharingaddreceiverPostXml | AnyDict
    security: bool
    nonceless: bool

class PayProfitsharingaddreceiverPost(Verb[R]):
    """添加分账接收方

    POST v2/pay/profitsharingaddreceiver
    https://pay.weixin.qq.com/doc/v2/merchant/4011983255
    """
    if MYPY:
        def __call__(
            self,
            options: PayProfitsharingaddreceiverPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayProfitsharingaddreceiverPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingaddreceiverPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingaddreceiverPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayProfitsharingaddreceiverPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingaddreceiverPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingaddreceiverPostOptions,
            /,
            **more: Unpack[PayProfitsharingaddreceiverPostOptions]
        ) -> R: ...

class PayProfitsharingmerchantratioquery(Place):
    """v2/pay/profitsharingmerchantratioquery"""
    @property
    def post(self) -> PayProfitsharingmerchantratioqueryPost[XMLAnswer[PayProfitsharingmerchantratioqueryPostAnswer]]:
        """查询最大分账比例

        POST v2/pay/profitsharingmerchantratioquery
        https://pay.weixin.qq.com/doc/v2/partner/4011985120
        """
    @property
    def post_async(self) -> PayProfitsharingmerchantratioqueryPost[Promise[XMLAnswer[PayProfitsharingmerchantratioqueryPostAnswer]]]:
        """查询最大分账比例"""
    @property
    def postAsync(self) -> PayProfitsharingmerchantratioqueryPost[Promise[XMLAnswer[PayProfitsharingmerchantratioqueryPostAnswer]]]:
        """查询最大分账比例"""

class PayProfitsharingmerchantratioqueryPostOptions(OptionsV2, total=False):
    xml: PayProfitsharingmerchantratioqueryPostXml
    security: bool
    nonceless: bool

class PayProfitsharingmerchantratioqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayProfitsharingmerchantratioqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayProfitsharingmerchantratioqueryPost(Verb[R]):
    """查询最大分账比例

    POST v2/pay/profitsharingmerchantratioquery
    https://pay.weixin.qq.com/doc/v2/partner/4011985120
    """
    if MYPY:
        def __call__(
            self,
            options: PayProfitsharingmerchantratioqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayProfitsharingmerchantratioqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingmerchantratioqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingmerchantratioqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayProfitsharingmerchantratioqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingmerchantratioqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingmerchantratioqueryPostOptions,
            /,
            **more: Unpack[PayProfitsharingmerchantratioqueryPostOptions]
        ) -> R: ...

class PayProfitsharingorderamountquery(Place):
    """v2/pay/profitsharingorderamountquery"""
    @property
    def post(self) -> PayProfitsharingorderamountqueryPost[XMLAnswer[PayProfitsharingorderamountqueryPostAnswer]]:
        """查询订单待分账金额

        POST v2/pay/profitsharingorderamountquery
        https://pay.weixin.qq.com/doc/v2/merchant/4011984132
        """
    @property
    def post_async(self) -> PayProfitsharingorderamountqueryPost[Promise[XMLAnswer[PayProfitsharingorderamountqueryPostAnswer]]]:
        """查询订单待分账金额"""
    @property
    def postAsync(self) -> PayProfitsharingorderamountqueryPost[Promise[XMLAnswer[PayProfitsharingorderamountqueryPostAnswer]]]:
        """查询订单待分账金额"""

class PayProfitsharingorderamountqueryPostOptions(OptionsV2, total=False):
    xml: PayProfitsharingorderamountqueryPostXml
    security: bool
    nonceless: bool

class PayProfitsharingorderamountqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayProfitsharingorderamountqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayProfitsharingorderamountqueryPost(Verb[R]):
    """查询订单待分账金额

    POST v2/pay/profitsharingorderamountquery
    https://pay.weixin.qq.com/doc/v2/merchant/4011984132
    """
    if MYPY:
        def __call__(
            self,
            options: PayProfitsharingorderamountqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayProfitsharingorderamountqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingorderamountqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingorderamountqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayProfitsharingorderamountqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingorderamountqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingorderamountqueryPostOptions,
            /,
            **more: Unpack[PayProfitsharingorderamountqueryPostOptions]
        ) -> R: ...

class PayProfitsharingquery(Place):
    """v2/pay/profitsharingquery"""
    @property
    def post(self) -> PayProfitsharingqueryPost[XMLAnswer[PayProfitsharingqueryPostAnswer]]:
        """查询分账结果

        POST v2/pay/profitsharingquery
        https://pay.weixin.qq.com/doc/v2/merchant/4011983179
        """
    @property
    def post_async(self) -> PayProfitsharingqueryPost[Promise[XMLAnswer[PayProfitsharingqueryPostAnswer]]]:
        """查询分账结果"""
    @property
    def postAsync(self) -> PayProfitsharingqueryPost[Promise[XMLAnswer[PayProfitsharingqueryPostAnswer]]]:
        """查询分账结果"""

class PayProfitsharingqueryPostOptions(OptionsV2, total=False):
    xml: PayProfitsharingqueryPostXml
    security: bool
    nonceless: bool

class PayProfitsharingqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayProfitsharingqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayProfitsharingqueryPost(Verb[R]):
    """查询分账结果

    POST v2/pay/profitsharingquery
    https://pay.weixin.qq.com/doc/v2/merchant/4011983179
    """
    if MYPY:
        def __call__(
            self,
            options: PayProfitsharingqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayProfitsharingqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayProfitsharingqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingqueryPostOptions,
            /,
            **more: Unpack[PayProfitsharingqueryPostOptions]
        ) -> R: ...

class PayProfitsharingremovereceiver(Place):
    """v2/pay/profitsharingremovereceiver"""
    @property
    def post(self) -> PayProfitsharingremovereceiverPost[XMLAnswer[PayProfitsharingremovereceiverPostAnswer]]:
        """删除分账接收方

        POST v2/pay/profitsharingremovereceiver
        https://pay.weixin.qq.com/doc/v2/merchant/4011983295
        """
    @property
    def post_async(self) -> PayProfitsharingremovereceiverPost[Promise[XMLAnswer[PayProfitsharingremovereceiverPostAnswer]]]:
        """删除分账接收方"""
    @property
    def postAsync(self) -> PayProfitsharingremovereceiverPost[Promise[XMLAnswer[PayProfitsharingremovereceiverPostAnswer]]]:
        """删除分账接收方"""

class PayProfitsharingremovereceiverPostOptions(OptionsV2, total=False):
    xml: PayProfitsharingremovereceiverPostXml
    security: bool
    nonceless: bool

class PayProfitsharingremovereceiverPostLooseOptions(OptionsV2, total=False):
    xml: PayProfitsharingremovereceiverPostXml | AnyDict
    security: bool
    nonceless: bool

class PayProfitsharingremovereceiverPost(Verb[R]):
    """删除分账接收方

    POST v2/pay/profitsharingremovereceiver
    https://pay.weixin.qq.com/doc/v2/merchant/4011983295
    """
    if MYPY:
        def __call__(
            self,
            options: PayProfitsharingremovereceiverPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayProfitsharingremovereceiverPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingremovereceiverPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingremovereceiverPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayProfitsharingremovereceiverPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingremovereceiverPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingremovereceiverPostOptions,
            /,
            **more: Unpack[PayProfitsharingremovereceiverPostOptions]
        ) -> R: ...

class PayProfitsharingreturnquery(Place):
    """v2/pay/profitsharingreturnquery"""
    @property
    def post(self) -> PayProfitsharingreturnqueryPost[XMLAnswer[PayProfitsharingreturnqueryPostAnswer]]:
        """回退结果查询

        POST v2/pay/profitsharingreturnquery
        https://pay.weixin.qq.com/doc/v2/merchant/4011984233
        """
    @property
    def post_async(self) -> PayProfitsharingreturnqueryPost[Promise[XMLAnswer[PayProfitsharingreturnqueryPostAnswer]]]:
        """回退结果查询"""
    @property
    def postAsync(self) -> PayProfitsharingreturnqueryPost[Promise[XMLAnswer[PayProfitsharingreturnqueryPostAnswer]]]:
        """回退结果查询"""

class PayProfitsharingreturnqueryPostOptions(OptionsV2, total=False):
    xml: PayProfitsharingreturnqueryPostXml
    security: bool
    nonceless: bool

class PayProfitsharingreturnqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayProfitsharingreturnqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayProfitsharingreturnqueryPost(Verb[R]):
    """回退结果查询

    POST v2/pay/profitsharingreturnquery
    https://pay.weixin.qq.com/doc/v2/merchant/4011984233
    """
    if MYPY:
        def __call__(
            self,
            options: PayProfitsharingreturnqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayProfitsharingreturnqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingreturnqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingreturnqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayProfitsharingreturnqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayProfitsharingreturnqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayProfitsharingreturnqueryPostOptions,
            /,
            **more: Unpack[PayProfitsharingreturnqueryPostOptions]
        ) -> R: ...

class PayQuerycombinedorder(Place):
    """v2/pay/querycombinedorder"""
    @property
    def post(self) -> PayQuerycombinedorderPost[XMLAnswer[PayQuerycombinedorderPostAnswer]]:
        """合单查单

        POST v2/pay/querycombinedorder
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
        notices: privated
        """
    @property
    def post_async(self) -> PayQuerycombinedorderPost[Promise[XMLAnswer[PayQuerycombinedorderPostAnswer]]]:
        """合单查单"""
    @property
    def postAsync(self) -> PayQuerycombinedorderPost[Promise[XMLAnswer[PayQuerycombinedorderPostAnswer]]]:
        """合单查单"""

class PayQuerycombinedorderPostOptions(OptionsV2, total=False):
    xml: PayQuerycombinedorderPostXml
    security: bool
    nonceless: bool

class PayQuerycombinedorderPostLooseOptions(OptionsV2, total=False):
    xml: PayQuerycombinedorderPostXml | AnyDict
    security: bool
    nonceless: bool

class PayQuerycombinedorderPost(Verb[R]):
    """合单查单

    POST v2/pay/querycombinedorder
    https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: PayQuerycombinedorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayQuerycombinedorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayQuerycombinedorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayQuerycombinedorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayQuerycombinedorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayQuerycombinedorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayQuerycombinedorderPostOptions,
            /,
            **more: Unpack[PayQuerycombinedorderPostOptions]
        ) -> R: ...

class PayQueryexchagerate(Place):
    """v2/pay/queryexchagerate"""
    @property
    def post(self) -> PayQueryexchageratePost[XMLAnswer[PayQueryexchageratePostAnswer]]:
        """汇率查询

        POST v2/pay/queryexchagerate
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
        """
    @property
    def post_async(self) -> PayQueryexchageratePost[Promise[XMLAnswer[PayQueryexchageratePostAnswer]]]:
        """汇率查询"""
    @property
    def postAsync(self) -> PayQueryexchageratePost[Promise[XMLAnswer[PayQueryexchageratePostAnswer]]]:
        """汇率查询"""

class PayQueryexchageratePostOptions(OptionsV2, total=False):
    xml: PayQueryexchageratePostXml
    security: bool
    nonceless: bool

class PayQueryexchageratePostLooseOptions(OptionsV2, total=False):
    xml: PayQueryexchageratePostXml | AnyDict
    security: bool
    nonceless: bool

class PayQueryexchageratePost(Verb[R]):
    """汇率查询

    POST v2/pay/queryexchagerate
    https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
    """
    if MYPY:
        def __call__(
            self,
            options: PayQueryexchageratePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayQueryexchageratePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayQueryexchageratePostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayQueryexchageratePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayQueryexchageratePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayQueryexchageratePostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayQueryexchageratePostOptions,
            /,
            **more: Unpack[PayQueryexchageratePostOptions]
        ) -> R: ...

class PayRefundquery(Place):
    """v2/pay/refundquery"""
    @property
    def post(self) -> PayRefundqueryPost[Response]:
        """查询退款

        POST v2/pay/refundquery
        https://pay.weixin.qq.com/doc/v2/merchant/4011939577
        """
    @property
    def post_async(self) -> PayRefundqueryPost[Promise[Response]]:
        """查询退款"""
    @property
    def postAsync(self) -> PayRefundqueryPost[Promise[Response]]:
        """查询退款"""

class PayRefundqueryPostOptions(OptionsV2, total=False):
    xml: PayRefundqueryPostXml
    security: bool
    nonceless: bool

class PayRefundqueryPostLooseOptions(OptionsV2, total=False):
    xml: PayRefundqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PayRefundqueryPost(Verb[R]):
    """查询退款

    POST v2/pay/refundquery
    https://pay.weixin.qq.com/doc/v2/merchant/4011939577
    """
    if MYPY:
        def __call__(
            self,
            options: PayRefundqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayRefundqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayRefundqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayRefundqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayRefundqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayRefundqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayRefundqueryPostOptions,
            /,
            **more: Unpack[PayRefundqueryPostOptions]
        ) -> R: ...

class PayRefundqueryv2(Place):
    """v2/pay/refundqueryv2"""
    @property
    def post(self) -> PayRefundqueryv2Post[Response]:
        """查询退款（支持单品）

        POST v2/pay/refundqueryv2
        https://pay.weixin.qq.com/doc/v2/partner/4011984122
        """
    @property
    def post_async(self) -> PayRefundqueryv2Post[Promise[Response]]:
        """查询退款（支持单品）"""
    @property
    def postAsync(self) -> PayRefundqueryv2Post[Promise[Response]]:
        """查询退款（支持单品）"""

class PayRefundqueryv2PostOptions(OptionsV2, total=False):
    xml: PayRefundqueryv2PostXml
    security: bool
    nonceless: bool

class PayRefundqueryv2PostLooseOptions(OptionsV2, total=False):
    xml: PayRefundqueryv2PostXml | AnyDict
    security: bool
    nonceless: bool

class PayRefundqueryv2Post(Verb[R]):
    """查询退款（支持单品）

    POST v2/pay/refundqueryv2
    https://pay.weixin.qq.com/doc/v2/partner/4011984122
    """
    if MYPY:
        def __call__(
            self,
            options: PayRefundqueryv2PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayRefundqueryv2PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayRefundqueryv2PostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayRefundqueryv2PostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayRefundqueryv2PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayRefundqueryv2PostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayRefundqueryv2PostOptions,
            /,
            **more: Unpack[PayRefundqueryv2PostOptions]
        ) -> R: ...

class PaySettlementquery(Place):
    """v2/pay/settlementquery"""
    @property
    def post(self) -> PaySettlementqueryPost[XMLAnswer[PaySettlementqueryPostAnswer]]:
        """查询结算资金

        POST v2/pay/settlementquery
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
        """
    @property
    def post_async(self) -> PaySettlementqueryPost[Promise[XMLAnswer[PaySettlementqueryPostAnswer]]]:
        """查询结算资金"""
    @property
    def postAsync(self) -> PaySettlementqueryPost[Promise[XMLAnswer[PaySettlementqueryPostAnswer]]]:
        """查询结算资金"""

class PaySettlementqueryPostOptions(OptionsV2, total=False):
    xml: PaySettlementqueryPostXml
    security: bool
    nonceless: bool

class PaySettlementqueryPostLooseOptions(OptionsV2, total=False):
    xml: PaySettlementqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class PaySettlementqueryPost(Verb[R]):
    """查询结算资金

    POST v2/pay/settlementquery
    https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
    """
    if MYPY:
        def __call__(
            self,
            options: PaySettlementqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaySettlementqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PaySettlementqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaySettlementqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PaySettlementqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PaySettlementqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaySettlementqueryPostOptions,
            /,
            **more: Unpack[PaySettlementqueryPostOptions]
        ) -> R: ...

class PayUnifiedorder(Place):
    """v2/pay/unifiedorder"""
    @property
    def post(self) -> PayUnifiedorderPost[XMLAnswer[PayUnifiedorderPostAnswer]]:
        """统一下单

        POST v2/pay/unifiedorder
        https://pay.weixin.qq.com/doc/v2/merchant/4011935214
        """
    @property
    def post_async(self) -> PayUnifiedorderPost[Promise[XMLAnswer[PayUnifiedorderPostAnswer]]]:
        """统一下单"""
    @property
    def postAsync(self) -> PayUnifiedorderPost[Promise[XMLAnswer[PayUnifiedorderPostAnswer]]]:
        """统一下单"""

class PayUnifiedorderPostOptions(OptionsV2, total=False):
    xml: PayUnifiedorderPostXml
    security: bool
    nonceless: bool

class PayUnifiedorderPostLooseOptions(OptionsV2, total=False):
    xml: PayUnifiedorderPostXml | AnyDict
    security: bool
    nonceless: bool

class PayUnifiedorderPost(Verb[R]):
    """统一下单

    POST v2/pay/unifiedorder
    https://pay.weixin.qq.com/doc/v2/merchant/4011935214
    """
    if MYPY:
        def __call__(
            self,
            options: PayUnifiedorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayUnifiedorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayUnifiedorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayUnifiedorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayUnifiedorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayUnifiedorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayUnifiedorderPostOptions,
            /,
            **more: Unpack[PayUnifiedorderPostOptions]
        ) -> R: ...

class PayClosecombinedorderPostXml(TypedDict):
    combine_appid: str
    """合单appid"""
    combine_mch_id: str
    """合单商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    combine_out_trade_no: str
    """合单商户订单号"""
    sub_order_list: str

class PayClosecombinedorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    combine_appid: str
    """合单appid"""
    combine_mch_id: str
    """合单商户号"""
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

class PayCloseorderPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayCloseorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    result_msg: str
    """业务结果描述"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""

class PayCombinedorderPostXml(TypedDict):
    combine_appid: str
    """合单appid"""
    combine_mch_id: str
    """合单商户号"""
    device_info: NotRequired[str]
    """设备号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    combine_out_trade_no: str
    """合单商户订单号"""
    spbill_create_ip: str
    """终端IP"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    trade_type: str
    """交易类型"""
    product_id: NotRequired[str]
    """商品ID"""
    combine_openid: NotRequired[str]
    """合单用户标识"""
    scene_info: str
    sub_order_list: str

class PayCombinedorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    combine_appid: str
    """合单appid"""
    combine_mch_id: str
    """合单商户号"""
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
    trade_type: str
    """交易类型"""
    code_url: NotRequired[str]
    """二维码链接"""
    prepay_id: str
    """预支付交易会话标识"""
    mweb_url: NotRequired[str]
    """H5支付跳转链接"""

class PayContractorderPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    contract_mchid: str
    """签约商户号"""
    contract_appid: str
    """签约appid"""
    out_trade_no: str
    """商户订单号"""
    device_info: NotRequired[str]
    """设备号"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    """商品详情"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: str
    """回调通知url"""
    total_fee: int | str
    """总金额"""
    spbill_create_ip: str
    """终端IP"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"]
    """交易类型"""
    product_id: NotRequired[str]
    """商品ID"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    plan_id: int | str
    """模板id"""
    contract_code: str
    """签约协议号"""
    request_serial: int | str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: str
    """签约信息通知url"""

class PayContractorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    contract_result_code: str
    """预签约结果"""
    contract_err_code: NotRequired[str]
    """预签约错误代码"""
    contract_err_code_des: NotRequired[str]
    """预签约错误描述"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    prepay_id: str
    """预支付交易会话标识"""
    trade_type: str
    """交易类型"""
    code_url: NotRequired[str]
    """二维码链接"""
    plan_id: NotRequired[str]
    """模板id"""
    request_serial: NotRequired[str]
    """请求序列号"""
    contract_code: NotRequired[str]
    """签约协议号"""
    contract_display_account: NotRequired[str]
    """用户账户展示名称"""
    mweb_url: NotRequired[str]
    """支付跳转链接"""
    out_trade_no: str
    """商户订单号"""

class PayDownloadbillPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    bill_date: str
    """对账单日期"""
    bill_type: NotRequired[Literal["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"]]
    """账单类型"""
    tar_type: NotRequired[Literal["GZIP"]]
    """压缩账单"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayDownloadfundflowPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    bill_date: str
    """资金账单日期"""
    account_type: Literal["Basic", "Operation", "Fees"]
    """资金账户类型"""
    tar_type: NotRequired[Literal["GZIP"]]
    """压缩账单"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayFacepayPostXml(TypedDict):
    deposit: NotRequired[Literal["Y", "N"]]
    """是否押金支付"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """总金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    openid: NotRequired[str]
    """用户标识"""
    face_code: str
    """授权码"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayFacepayPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
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
    openid: str
    """用户标识"""
    is_subscribe: Literal["Y", "N"]
    """是否关注公众账号"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    sub_is_subscribe: NotRequired[Literal["Y", "N"]]
    """是否关注子公众账号"""
    trade_type: str
    """交易类型"""
    bank_type: str
    """付款银行"""
    fee_type: NotRequired[str]
    """标价币种"""
    total_fee: str
    """标价金额"""
    cash_fee_type: NotRequired[str]
    """现金支付币种"""
    cash_fee: str
    """现金支付金额"""
    settlement_total_fee: NotRequired[str]
    """应结订单金额"""
    coupon_fee: NotRequired[str]
    """代金券金额"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """商家数据包"""
    time_end: str
    """支付完成时间"""
    promotion_detail: NotRequired[str]

class PayFacepayqueryPostXml(TypedDict):
    version: NotRequired[Literal["1.0"]]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayMicropayPostXml(TypedDict):
    version: NotRequired[str]
    """接口版本号"""
    profit_sharing: NotRequired[Literal["N", "Y"]]
    deposit: NotRequired[Literal["Y", "N"]]
    """是否押金支付"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """订单金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    receipt: NotRequired[str]
    """电子发票入口开放标识"""
    auth_code: str
    """授权码"""
    scene_info: NotRequired[str]
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayMicropayPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
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
    openid: str
    """用户标识"""
    is_subscribe: Literal["N"]
    """是否关注公众账号"""
    trade_type: str
    """交易类型"""
    bank_type: str
    """付款银行"""
    fee_type: NotRequired[str]
    """货币类型"""
    total_fee: str
    """订单金额"""
    settlement_total_fee: NotRequired[str]
    """应结订单金额"""
    coupon_fee: NotRequired[str]
    """代金券金额"""
    cash_fee_type: NotRequired[str]
    """现金支付货币类型"""
    cash_fee: str
    """现金支付金额"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """商家数据包"""
    time_end: str
    """支付完成时间"""
    promotion_detail: NotRequired[str]

class PayPaporderqueryPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPappayapplyPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    """商品详情"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """总金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """商品标记"""
    notify_url: str
    """回调通知url"""
    trade_type: str
    """交易类型"""
    contract_id: str
    """委托代扣协议id"""
    receipt: NotRequired[str]
    """电子发票入口开放标识"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPappayapplyPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
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

class PayPartnerPaporderqueryPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPartnerPappayapplyPostXml(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    """商品详情"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """总金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """商品标记"""
    notify_url: str
    """回调通知url"""
    trade_type: str
    """交易类型"""
    contract_id: str
    """委托代扣协议id"""
    receipt: NotRequired[str]
    """电子发票入口开放标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPartnerPappayapplyPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
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

class PayProfitsharingaddreceiverPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    receiver: str
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayProfitsharingaddreceiverPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
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
    receiver: str
    """分账接收方"""

class PayProfitsharingmerchantratioqueryPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    brand_mch_id: NotRequired[str]
    """品牌主商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayProfitsharingmerchantratioqueryPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    brand_mch_id: NotRequired[str]
    """品牌主商户号"""
    max_ratio: str
    """最大分账比例"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""

class PayProfitsharingorderamountqueryPostXml(TypedDict):
    mch_id: str
    """商户号"""
    transaction_id: str
    """微信订单号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayProfitsharingorderamountqueryPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    mch_id: NotRequired[str]
    """商户号"""
    transaction_id: str
    """微信订单号"""
    unsplit_amount: NotRequired[str]
    """订单剩余待分金额"""
    nonce_str: NotRequired[str]
    """随机字符串"""
    sign: NotRequired[str]
    """签名"""

class PayProfitsharingqueryPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayProfitsharingqueryPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
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
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    status: Literal["PROCESSING", "FINISHED"]
    """分账单状态"""
    receivers: str

class PayProfitsharingremovereceiverPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
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
    receiver: str

class PayProfitsharingreturnqueryPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    order_id: NotRequired[str]
    """微信分账单号"""
    out_order_no: NotRequired[str]
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayProfitsharingreturnqueryPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
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
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    order_id: NotRequired[str]
    """微信分账单号"""
    out_order_no: NotRequired[str]
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_no: NotRequired[str]
    """微信回退单号"""
    return_account_type: Literal["MERCHANT_ID"]
    """回退方类型"""
    return_account: str
    """回退方账号"""
    return_amount: str
    """回退金额"""
    description: str
    """回退描述"""
    result: NotRequired[Literal["SUCCESS", "PROCESSING", "FAILED"]]
    """回退结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """失败原因"""
    finish_time: NotRequired[str]
    """完成时间"""

class PayQuerycombinedorderPostXml(TypedDict):
    combine_appid: str
    """合单appid"""
    combine_mch_id: str
    """合单商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    combine_out_trade_no: str
    """合单商户订单号"""

class PayQuerycombinedorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    combine_appid: str
    """合单appid"""
    combine_mch_id: str
    """合单商户号"""
    nonce_str: str
    """随机字符串"""
    device_info: NotRequired[str]
    """设备号"""
    combine_openid: NotRequired[str]
    """合单用户标识"""
    combine_out_trade_no: str
    """合单商户订单号"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    result_msg: str
    """业务结果描述"""
    trade_state: NotRequired[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"]]
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sub_order_list: str

class PayQueryexchageratePostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    fee_type: str
    """币种"""
    date: str
    """日期"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayQueryexchageratePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    fee_type: str
    """币种"""
    rate_time: str
    """汇率时间"""
    rate: str
    """现汇卖出价(汇率)"""
    sign: str
    """签名"""

class PayRefundqueryPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: NotRequired[str]
    """商户退款单号"""
    refund_id: NotRequired[str]
    """微信退款单号"""
    offset: NotRequired[int | str]
    """偏移量"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PaySettlementqueryPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    usetag: Literal[1, 2, "1", "2"]
    """结算状态"""
    offset: int | str
    """偏移量"""
    limit: int | str
    """最大记录条数"""
    date_start: str
    """开始日期"""
    date_end: str
    """结束日期"""
    query_split: NotRequired[int | str]
    """是否查询分账结算信息"""

class PaySettlementqueryPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sign: NotRequired[str]
    """签名"""
    record_num: str
    """返回数据行数"""
    fbatchno: str
    """付汇批次号"""
    date_settlement: str
    """结算日期"""
    date_start: str
    """交易开始日期"""
    date_end: str
    """交易结束日期"""
    settlement_fee: str
    """划账金额"""
    unsettlement_fee: str
    """未划账金额"""
    settlementfee_type: str
    """结算币种"""
    pay_fee: str
    """支付金额"""
    refund_fee: str
    """退款金额"""
    pay_net_fee: str
    """支付净额"""
    poundage_fee: str
    """手续费金额"""
    split_settlement_fee: NotRequired[str]
    """分账划账金额"""
    split_unsettlement_fee: NotRequired[str]
    """分账未划账金额"""

class PayUnifiedorderPostXml(TypedDict):
    version: NotRequired[Literal["1.0"]]
    """接口版本号"""
    profit_sharing: NotRequired[Literal["N", "Y"]]
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    fee_type: NotRequired[str]
    """标价币种"""
    total_fee: int | str
    """标价金额"""
    spbill_create_ip: str
    """终端IP"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    notify_url: str
    """通知地址"""
    trade_type: Literal["NATIVE", "JSAPI", "APP", "MWEB"]
    """交易类型"""
    product_id: NotRequired[str]
    """商品ID"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    openid: NotRequired[str]
    """用户标识"""
    receipt: NotRequired[Literal["Y", "N"]]
    """电子发票入口开放标识"""
    scene_info: NotRequired[str]
    user_type: NotRequired[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT"]]
    """证件类型(指定身份支付)"""
    user_creid: NotRequired[str]
    """证件号(指定身份支付)"""
    user_truename: NotRequired[str]
    """姓名(指定身份支付)"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayUnifiedorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
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
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"]
    """交易类型"""
    prepay_id: str
    """预支付交易会话标识"""
    code_url: NotRequired[str]
    """二维码链接"""
    mweb_url: NotRequired[str]
    promotion_detail: NotRequired[str]

class PayOrderqueryPostXml(PayFacepayqueryPostXml): ...

class PayProfitsharingremovereceiverPostXml(PayProfitsharingaddreceiverPostXml): ...

class PayRefundqueryv2PostXml(PayRefundqueryPostXml): ...
