# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MchTransfer(Place):
    """v3/platsolution/ecommerce/mch-transfer"""
    @property
    def compensateBills(self) -> MchTransferCompensateBills:
        """POST 请求赔付"""
    @property
    def depositAfterSalesCompensationBills(self) -> MchTransferDepositAfterSalesCompensationBills:
        """POST 请求保证金售后赔付"""
    @property
    def depositInsurancePremiumsCompensationBills(self) -> MchTransferDepositInsurancePremiumsCompensationBills:
        """POST 发起保证金赔付保司保费"""
    @property
    def depositShippingCostCompensationBills(self) -> MchTransferDepositShippingCostCompensationBills:
        """POST 发起保证金赔付用户运费"""
    @property
    def insuranceClaimBills(self) -> MchTransferInsuranceClaimBills:
        """POST 请求保险理赔"""
    @property
    def subMchCompensationBills(self) -> MchTransferSubMchCompensationBills:
        """POST 请求赔付"""
    @property
    def transferBills(self) -> MchTransferTransferBills:
        """POST 保证金赔付"""

class MchTransferCompensateBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills"""
    @property
    def post(self) -> MchTransferCompensateBillsPost[Answer[MchTransferCompensateBillsPostAnswer]]:
        """请求赔付

        POST v3/platsolution/ecommerce/mch-transfer/compensate-bills
        https://pay.weixin.qq.com/doc/v3/partner/4013504175
        """
    @property
    def post_async(self) -> MchTransferCompensateBillsPost[Promise[Answer[MchTransferCompensateBillsPostAnswer]]]:
        """请求赔付"""
    @property
    def postAsync(self) -> MchTransferCompensateBillsPost[Promise[Answer[MchTransferCompensateBillsPostAnswer]]]:
        """请求赔付"""
    @property
    def billId(self) -> MchTransferCompensateBillsBillId: ...
    @property
    def outBillNo(self) -> MchTransferCompensateBillsOutBillNo: ...
    @property
    def preTransfer(self) -> MchTransferCompensateBillsPreTransfer:
        """POST 请求赔付预下单"""

class MchTransferCompensateBillsPostOptions(Options, total=False):
    json: MchTransferCompensateBillsPostJson

class MchTransferCompensateBillsPostLooseOptions(Options, total=False):
    json: MchTransferCompensateBillsPostJson | AnyDict

class MchTransferCompensateBillsPost(Verb[R]):
    """请求赔付

    POST v3/platsolution/ecommerce/mch-transfer/compensate-bills
    https://pay.weixin.qq.com/doc/v3/partner/4013504175
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferCompensateBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferCompensateBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferCompensateBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferCompensateBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferCompensateBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsPostOptions,
            /,
            **more: Unpack[MchTransferCompensateBillsPostOptions]
        ) -> R: ...

class MchTransferCompensateBillsBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id"""
    @property
    def _bill_id_(self) -> MchTransferCompensateBillsBillIdBillId:
        """GET 查询赔付结果（按微信支付赔付单号）"""

class MchTransferCompensateBillsBillIdBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}"""
    @property
    def get(self) -> MchTransferCompensateBillsBillIdBillIdGet[Answer[MchTransferCompensateBillsBillIdBillIdGetAnswer]]:
        """查询赔付结果（按微信支付赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504179
        """
    @property
    def get_async(self) -> MchTransferCompensateBillsBillIdBillIdGet[Promise[Answer[MchTransferCompensateBillsBillIdBillIdGetAnswer]]]:
        """查询赔付结果（按微信支付赔付单号）"""
    @property
    def getAsync(self) -> MchTransferCompensateBillsBillIdBillIdGet[Promise[Answer[MchTransferCompensateBillsBillIdBillIdGetAnswer]]]:
        """查询赔付结果（按微信支付赔付单号）"""

class MchTransferCompensateBillsBillIdBillIdGetOptions(Options, total=False):
    bill_id: str | int

class MchTransferCompensateBillsBillIdBillIdGet(Verb[R]):
    """查询赔付结果（按微信支付赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504179
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferCompensateBillsBillIdBillIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferCompensateBillsBillIdBillIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsBillIdBillIdGetOptions | AnyDict,
            /,
            **more: Unpack[MchTransferCompensateBillsBillIdBillIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, bill_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsBillIdBillIdGetOptions,
            /,
            **more: Unpack[MchTransferCompensateBillsBillIdBillIdGetOptions]
        ) -> R: ...

class MchTransferCompensateBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> MchTransferCompensateBillsOutBillNoOutBillNo:
        """GET 查询赔付结果（按商户赔付单号）"""

class MchTransferCompensateBillsOutBillNoOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> MchTransferCompensateBillsOutBillNoOutBillNoGet[Answer[MchTransferCompensateBillsOutBillNoOutBillNoGetAnswer]]:
        """查询赔付结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504178
        """
    @property
    def get_async(self) -> MchTransferCompensateBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferCompensateBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询赔付结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferCompensateBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferCompensateBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询赔付结果（按商户赔付单号）"""
    @property
    def cancel(self) -> MchTransferCompensateBillsOutBillNoOutBillNoCancel:
        """POST 请求撤销赔付"""

class MchTransferCompensateBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    out_bill_no: str | int

class MchTransferCompensateBillsOutBillNoOutBillNoGet(Verb[R]):
    """查询赔付结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504178
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferCompensateBillsOutBillNoOutBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferCompensateBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsOutBillNoOutBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[MchTransferCompensateBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferCompensateBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class MchTransferCompensateBillsOutBillNoOutBillNoCancel(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel"""
    @property
    def post(self) -> MchTransferCompensateBillsOutBillNoOutBillNoCancelPost[Answer[MchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer]]:
        """请求撤销赔付

        POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4013504177
        """
    @property
    def post_async(self) -> MchTransferCompensateBillsOutBillNoOutBillNoCancelPost[Promise[Answer[MchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """请求撤销赔付"""
    @property
    def postAsync(self) -> MchTransferCompensateBillsOutBillNoOutBillNoCancelPost[Promise[Answer[MchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """请求撤销赔付"""

class MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions(Options, total=False):
    out_bill_no: str | int

class MchTransferCompensateBillsOutBillNoOutBillNoCancelPost(Verb[R]):
    """请求撤销赔付

    POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4013504177
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions | AnyDict,
            /,
            **more: Unpack[MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions,
            /,
            **more: Unpack[MchTransferCompensateBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...

class MchTransferCompensateBillsPreTransfer(Place):
    """v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer"""
    @property
    def post(self) -> MchTransferCompensateBillsPreTransferPost[Answer[MchTransferCompensateBillsPreTransferPostAnswer]]:
        """请求赔付预下单

        POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer
        https://pay.weixin.qq.com/doc/v3/partner/4013504176
        """
    @property
    def post_async(self) -> MchTransferCompensateBillsPreTransferPost[Promise[Answer[MchTransferCompensateBillsPreTransferPostAnswer]]]:
        """请求赔付预下单"""
    @property
    def postAsync(self) -> MchTransferCompensateBillsPreTransferPost[Promise[Answer[MchTransferCompensateBillsPreTransferPostAnswer]]]:
        """请求赔付预下单"""

class MchTransferCompensateBillsPreTransferPostOptions(Options, total=False):
    json: MchTransferCompensateBillsPreTransferPostJson

class MchTransferCompensateBillsPreTransferPostLooseOptions(Options, total=False):
    json: MchTransferCompensateBillsPreTransferPostJson | AnyDict

class MchTransferCompensateBillsPreTransferPost(Verb[R]):
    """请求赔付预下单

    POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer
    https://pay.weixin.qq.com/doc/v3/partner/4013504176
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferCompensateBillsPreTransferPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferCompensateBillsPreTransferPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferCompensateBillsPreTransferPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsPreTransferPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferCompensateBillsPreTransferPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferCompensateBillsPreTransferPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferCompensateBillsPreTransferPostOptions,
            /,
            **more: Unpack[MchTransferCompensateBillsPreTransferPostOptions]
        ) -> R: ...

class MchTransferDepositAfterSalesCompensationBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills"""
    @property
    def post(self) -> MchTransferDepositAfterSalesCompensationBillsPost[Answer[MchTransferDepositAfterSalesCompensationBillsPostAnswer]]:
        """请求保证金售后赔付

        POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills
        https://pay.weixin.qq.com/doc/v3/partner/4013504194
        """
    @property
    def post_async(self) -> MchTransferDepositAfterSalesCompensationBillsPost[Promise[Answer[MchTransferDepositAfterSalesCompensationBillsPostAnswer]]]:
        """请求保证金售后赔付"""
    @property
    def postAsync(self) -> MchTransferDepositAfterSalesCompensationBillsPost[Promise[Answer[MchTransferDepositAfterSalesCompensationBillsPostAnswer]]]:
        """请求保证金售后赔付"""
    @property
    def billId(self) -> MchTransferDepositAfterSalesCompensationBillsBillId: ...
    @property
    def outBillNo(self) -> MchTransferDepositAfterSalesCompensationBillsOutBillNo: ...

class MchTransferDepositAfterSalesCompensationBillsPostOptions(Options, total=False):
    json: MchTransferDepositAfterSalesCompensationBillsPostJson

class MchTransferDepositAfterSalesCompensationBillsPostLooseOptions(Options, total=False):
    json: MchTransferDepositAfterSalesCompensationBillsPostJson | AnyDict

class MchTransferDepositAfterSalesCompensationBillsPost(Verb[R]):
    """请求保证金售后赔付

    POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills
    https://pay.weixin.qq.com/doc/v3/partner/4013504194
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferDepositAfterSalesCompensationBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferDepositAfterSalesCompensationBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsPostOptions,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsPostOptions]
        ) -> R: ...

class MchTransferDepositAfterSalesCompensationBillsBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id"""
    @property
    def _bill_id_(self) -> MchTransferDepositAfterSalesCompensationBillsBillIdBillId:
        """GET 查询保证金售后赔付结果（按微信支付赔付单号）"""

class MchTransferDepositAfterSalesCompensationBillsBillIdBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}"""
    @property
    def get(self) -> MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGet[Answer[MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer]]:
        """查询保证金售后赔付结果（按微信支付赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504196
        """
    @property
    def get_async(self) -> MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGet[Promise[Answer[MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer]]]:
        """查询保证金售后赔付结果（按微信支付赔付单号）"""
    @property
    def getAsync(self) -> MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGet[Promise[Answer[MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer]]]:
        """查询保证金售后赔付结果（按微信支付赔付单号）"""

class MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetOptions(Options, total=False):
    query: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery
    bill_id: str | int

class MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetLooseOptions(Options, total=False):
    query: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery | AnyDict
    bill_id: str | int

class MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGet(Verb[R]):
    """查询保证金售后赔付结果（按微信支付赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504196
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery | AnyDict = ...,
            bill_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery = ...,
            bill_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetOptions,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetOptions]
        ) -> R: ...

class MchTransferDepositAfterSalesCompensationBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNo:
        """GET 查询保证金售后赔付结果（按商户赔付单号）"""

class MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGet[Answer[MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer]]:
        """查询保证金售后赔付结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504195
        """
    @property
    def get_async(self) -> MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保证金售后赔付结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保证金售后赔付结果（按商户赔付单号）"""

class MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetLooseOptions(Options, total=False):
    query: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGet(Verb[R]):
    """查询保证金售后赔付结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504195
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery | AnyDict = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class MchTransferDepositInsurancePremiumsCompensationBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills"""
    @property
    def post(self) -> MchTransferDepositInsurancePremiumsCompensationBillsPost[Answer[MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer]]:
        """发起保证金赔付保司保费

        POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills
        https://pay.weixin.qq.com/doc/v3/partner/4014010905
        """
    @property
    def post_async(self) -> MchTransferDepositInsurancePremiumsCompensationBillsPost[Promise[Answer[MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer]]]:
        """发起保证金赔付保司保费"""
    @property
    def postAsync(self) -> MchTransferDepositInsurancePremiumsCompensationBillsPost[Promise[Answer[MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer]]]:
        """发起保证金赔付保司保费"""
    @property
    def _out_bill_no_(self) -> MchTransferDepositInsurancePremiumsCompensationBillsOutBillNo:
        """GET 查询保证金赔付保司保费结果（按商户赔付单号）"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostOptions(Options, total=False):
    json: MchTransferDepositInsurancePremiumsCompensationBillsPostJson

class MchTransferDepositInsurancePremiumsCompensationBillsPostLooseOptions(Options, total=False):
    json: MchTransferDepositInsurancePremiumsCompensationBillsPostJson | AnyDict

class MchTransferDepositInsurancePremiumsCompensationBillsPost(Verb[R]):
    """发起保证金赔付保司保费

    POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills
    https://pay.weixin.qq.com/doc/v3/partner/4014010905
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositInsurancePremiumsCompensationBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositInsurancePremiumsCompensationBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferDepositInsurancePremiumsCompensationBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositInsurancePremiumsCompensationBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositInsurancePremiumsCompensationBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferDepositInsurancePremiumsCompensationBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositInsurancePremiumsCompensationBillsPostOptions,
            /,
            **more: Unpack[MchTransferDepositInsurancePremiumsCompensationBillsPostOptions]
        ) -> R: ...

class MchTransferDepositInsurancePremiumsCompensationBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}"""
    @property
    def get(self) -> MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGet[Answer[MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer]]:
        """查询保证金赔付保司保费结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4014010920
        """
    @property
    def get_async(self) -> MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGet[Promise[Answer[MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer]]]:
        """查询保证金赔付保司保费结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGet[Promise[Answer[MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer]]]:
        """查询保证金赔付保司保费结果（按商户赔付单号）"""

class MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions(Options, total=False):
    out_bill_no: str | int

class MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGet(Verb[R]):
    """查询保证金赔付保司保费结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4014010920
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetOptions]
        ) -> R: ...

class MchTransferDepositShippingCostCompensationBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills"""
    @property
    def post(self) -> MchTransferDepositShippingCostCompensationBillsPost[Answer[MchTransferDepositShippingCostCompensationBillsPostAnswer]]:
        """发起保证金赔付用户运费

        POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills
        https://pay.weixin.qq.com/doc/v3/partner/4013504202
        """
    @property
    def post_async(self) -> MchTransferDepositShippingCostCompensationBillsPost[Promise[Answer[MchTransferDepositShippingCostCompensationBillsPostAnswer]]]:
        """发起保证金赔付用户运费"""
    @property
    def postAsync(self) -> MchTransferDepositShippingCostCompensationBillsPost[Promise[Answer[MchTransferDepositShippingCostCompensationBillsPostAnswer]]]:
        """发起保证金赔付用户运费"""
    @property
    def outBillNo(self) -> MchTransferDepositShippingCostCompensationBillsOutBillNo: ...

class MchTransferDepositShippingCostCompensationBillsPostOptions(Options, total=False):
    json: MchTransferDepositShippingCostCompensationBillsPostJson

class MchTransferDepositShippingCostCompensationBillsPostLooseOptions(Options, total=False):
    json: MchTransferDepositShippingCostCompensationBillsPostJson | AnyDict

class MchTransferDepositShippingCostCompensationBillsPost(Verb[R]):
    """发起保证金赔付用户运费

    POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills
    https://pay.weixin.qq.com/doc/v3/partner/4013504202
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositShippingCostCompensationBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositShippingCostCompensationBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferDepositShippingCostCompensationBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositShippingCostCompensationBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositShippingCostCompensationBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferDepositShippingCostCompensationBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositShippingCostCompensationBillsPostOptions,
            /,
            **more: Unpack[MchTransferDepositShippingCostCompensationBillsPostOptions]
        ) -> R: ...

class MchTransferDepositShippingCostCompensationBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNo:
        """GET 查询保证金售后赔付运费结果（按商户赔付单号）"""

class MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGet[Answer[MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer]]:
        """查询保证金售后赔付运费结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504203
        """
    @property
    def get_async(self) -> MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保证金售后赔付运费结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保证金售后赔付运费结果（按商户赔付单号）"""

class MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetLooseOptions(Options, total=False):
    query: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGet(Verb[R]):
    """查询保证金售后赔付运费结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504203
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery | AnyDict = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class MchTransferInsuranceClaimBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills"""
    @property
    def post(self) -> MchTransferInsuranceClaimBillsPost[Answer[MchTransferInsuranceClaimBillsPostAnswer]]:
        """请求保险理赔

        POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills
        https://pay.weixin.qq.com/doc/v3/partner/4013504184
        """
    @property
    def post_async(self) -> MchTransferInsuranceClaimBillsPost[Promise[Answer[MchTransferInsuranceClaimBillsPostAnswer]]]:
        """请求保险理赔"""
    @property
    def postAsync(self) -> MchTransferInsuranceClaimBillsPost[Promise[Answer[MchTransferInsuranceClaimBillsPostAnswer]]]:
        """请求保险理赔"""
    @property
    def billId(self) -> MchTransferInsuranceClaimBillsBillId: ...
    @property
    def outBillNo(self) -> MchTransferInsuranceClaimBillsOutBillNo: ...
    @property
    def preTransfer(self) -> MchTransferInsuranceClaimBillsPreTransfer:
        """POST 请求保险理赔预下单"""

class MchTransferInsuranceClaimBillsPostOptions(Options, total=False):
    json: MchTransferInsuranceClaimBillsPostJson

class MchTransferInsuranceClaimBillsPostLooseOptions(Options, total=False):
    json: MchTransferInsuranceClaimBillsPostJson | AnyDict

class MchTransferInsuranceClaimBillsPost(Verb[R]):
    """请求保险理赔

    POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills
    https://pay.weixin.qq.com/doc/v3/partner/4013504184
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferInsuranceClaimBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferInsuranceClaimBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsPostOptions,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsPostOptions]
        ) -> R: ...

class MchTransferInsuranceClaimBillsBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id"""
    @property
    def _bill_id_(self) -> MchTransferInsuranceClaimBillsBillIdBillId:
        """GET 查询保险理赔结果（按微信支付赔付单号）"""

class MchTransferInsuranceClaimBillsBillIdBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}"""
    @property
    def get(self) -> MchTransferInsuranceClaimBillsBillIdBillIdGet[Answer[MchTransferInsuranceClaimBillsBillIdBillIdGetAnswer]]:
        """查询保险理赔结果（按微信支付赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504188
        """
    @property
    def get_async(self) -> MchTransferInsuranceClaimBillsBillIdBillIdGet[Promise[Answer[MchTransferInsuranceClaimBillsBillIdBillIdGetAnswer]]]:
        """查询保险理赔结果（按微信支付赔付单号）"""
    @property
    def getAsync(self) -> MchTransferInsuranceClaimBillsBillIdBillIdGet[Promise[Answer[MchTransferInsuranceClaimBillsBillIdBillIdGetAnswer]]]:
        """查询保险理赔结果（按微信支付赔付单号）"""

class MchTransferInsuranceClaimBillsBillIdBillIdGetOptions(Options, total=False):
    query: MchTransferInsuranceClaimBillsBillIdBillIdGetQuery
    bill_id: str | int

class MchTransferInsuranceClaimBillsBillIdBillIdGetLooseOptions(Options, total=False):
    query: MchTransferInsuranceClaimBillsBillIdBillIdGetQuery | AnyDict
    bill_id: str | int

class MchTransferInsuranceClaimBillsBillIdBillIdGet(Verb[R]):
    """查询保险理赔结果（按微信支付赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504188
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsBillIdBillIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsBillIdBillIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferInsuranceClaimBillsBillIdBillIdGetQuery | AnyDict = ...,
            bill_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsBillIdBillIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsBillIdBillIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferInsuranceClaimBillsBillIdBillIdGetQuery = ...,
            bill_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsBillIdBillIdGetOptions,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsBillIdBillIdGetOptions]
        ) -> R: ...

class MchTransferInsuranceClaimBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNo:
        """GET 查询保险理赔结果（按商户赔付单号）"""

class MchTransferInsuranceClaimBillsOutBillNoOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoGet[Answer[MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer]]:
        """查询保险理赔结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504187
        """
    @property
    def get_async(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保险理赔结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保险理赔结果（按商户赔付单号）"""
    @property
    def cancel(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancel:
        """POST 请求撤销保险理赔"""

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetLooseOptions(Options, total=False):
    query: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoGet(Verb[R]):
    """查询保险理赔结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504187
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery | AnyDict = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancel(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel"""
    @property
    def post(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPost[Answer[MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer]]:
        """请求撤销保险理赔

        POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4013504186
        """
    @property
    def post_async(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPost[Promise[Answer[MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """请求撤销保险理赔"""
    @property
    def postAsync(self) -> MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPost[Promise[Answer[MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """请求撤销保险理赔"""

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostOptions(Options, total=False):
    json: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostJson
    out_bill_no: str | int

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostLooseOptions(Options, total=False):
    json: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostJson | AnyDict
    out_bill_no: str | int

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPost(Verb[R]):
    """请求撤销保险理赔

    POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4013504186
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostJson | AnyDict,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostJson,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostOptions,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...

class MchTransferInsuranceClaimBillsPreTransfer(Place):
    """v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer"""
    @property
    def post(self) -> MchTransferInsuranceClaimBillsPreTransferPost[Answer[MchTransferInsuranceClaimBillsPreTransferPostAnswer]]:
        """请求保险理赔预下单

        POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer
        https://pay.weixin.qq.com/doc/v3/partner/4013504185
        """
    @property
    def post_async(self) -> MchTransferInsuranceClaimBillsPreTransferPost[Promise[Answer[MchTransferInsuranceClaimBillsPreTransferPostAnswer]]]:
        """请求保险理赔预下单"""
    @property
    def postAsync(self) -> MchTransferInsuranceClaimBillsPreTransferPost[Promise[Answer[MchTransferInsuranceClaimBillsPreTransferPostAnswer]]]:
        """请求保险理赔预下单"""

class MchTransferInsuranceClaimBillsPreTransferPostOptions(Options, total=False):
    json: MchTransferInsuranceClaimBillsPreTransferPostJson

class MchTransferInsuranceClaimBillsPreTransferPostLooseOptions(Options, total=False):
    json: MchTransferInsuranceClaimBillsPreTransferPostJson | AnyDict

class MchTransferInsuranceClaimBillsPreTransferPost(Verb[R]):
    """请求保险理赔预下单

    POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer
    https://pay.weixin.qq.com/doc/v3/partner/4013504185
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsPreTransferPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsPreTransferPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferInsuranceClaimBillsPreTransferPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsPreTransferPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsPreTransferPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferInsuranceClaimBillsPreTransferPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferInsuranceClaimBillsPreTransferPostOptions,
            /,
            **more: Unpack[MchTransferInsuranceClaimBillsPreTransferPostOptions]
        ) -> R: ...

class MchTransferSubMchCompensationBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"""
    @property
    def post(self) -> MchTransferSubMchCompensationBillsPost[Answer[MchTransferSubMchCompensationBillsPostAnswer]]:
        """请求赔付

        POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills
        https://pay.weixin.qq.com/doc/v3/partner/4016777363
        """
    @property
    def post_async(self) -> MchTransferSubMchCompensationBillsPost[Promise[Answer[MchTransferSubMchCompensationBillsPostAnswer]]]:
        """请求赔付"""
    @property
    def postAsync(self) -> MchTransferSubMchCompensationBillsPost[Promise[Answer[MchTransferSubMchCompensationBillsPostAnswer]]]:
        """请求赔付"""
    @property
    def _out_bill_no_(self) -> MchTransferSubMchCompensationBillsOutBillNo:
        """GET 查询赔付结果（按商户赔付单号）"""

class MchTransferSubMchCompensationBillsPostOptions(Options, total=False):
    json: MchTransferSubMchCompensationBillsPostJson

class MchTransferSubMchCompensationBillsPostLooseOptions(Options, total=False):
    json: MchTransferSubMchCompensationBillsPostJson | AnyDict

class MchTransferSubMchCompensationBillsPost(Verb[R]):
    """请求赔付

    POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills
    https://pay.weixin.qq.com/doc/v3/partner/4016777363
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferSubMchCompensationBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferSubMchCompensationBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferSubMchCompensationBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferSubMchCompensationBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferSubMchCompensationBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferSubMchCompensationBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferSubMchCompensationBillsPostOptions,
            /,
            **more: Unpack[MchTransferSubMchCompensationBillsPostOptions]
        ) -> R: ...

class MchTransferSubMchCompensationBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"""
    @property
    def get(self) -> MchTransferSubMchCompensationBillsOutBillNoGet[Answer[MchTransferSubMchCompensationBillsOutBillNoGetAnswer]]:
        """查询赔付结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4016777372
        """
    @property
    def get_async(self) -> MchTransferSubMchCompensationBillsOutBillNoGet[Promise[Answer[MchTransferSubMchCompensationBillsOutBillNoGetAnswer]]]:
        """查询赔付结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferSubMchCompensationBillsOutBillNoGet[Promise[Answer[MchTransferSubMchCompensationBillsOutBillNoGetAnswer]]]:
        """查询赔付结果（按商户赔付单号）"""

class MchTransferSubMchCompensationBillsOutBillNoGetOptions(Options, total=False):
    query: MchTransferSubMchCompensationBillsOutBillNoGetQuery
    out_bill_no: str | int

class MchTransferSubMchCompensationBillsOutBillNoGetLooseOptions(Options, total=False):
    query: MchTransferSubMchCompensationBillsOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class MchTransferSubMchCompensationBillsOutBillNoGet(Verb[R]):
    """查询赔付结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016777372
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferSubMchCompensationBillsOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferSubMchCompensationBillsOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferSubMchCompensationBillsOutBillNoGetQuery | AnyDict = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferSubMchCompensationBillsOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferSubMchCompensationBillsOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferSubMchCompensationBillsOutBillNoGetQuery = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferSubMchCompensationBillsOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferSubMchCompensationBillsOutBillNoGetOptions]
        ) -> R: ...

class MchTransferTransferBills(Place):
    """v3/platsolution/ecommerce/mch-transfer/transfer-bills"""
    @property
    def post(self) -> MchTransferTransferBillsPost[Answer[MchTransferTransferBillsPostAnswer]]:
        """保证金赔付

        POST v3/platsolution/ecommerce/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v3/partner/4013504198
        """
    @property
    def post_async(self) -> MchTransferTransferBillsPost[Promise[Answer[MchTransferTransferBillsPostAnswer]]]:
        """保证金赔付"""
    @property
    def postAsync(self) -> MchTransferTransferBillsPost[Promise[Answer[MchTransferTransferBillsPostAnswer]]]:
        """保证金赔付"""
    @property
    def billId(self) -> MchTransferTransferBillsBillId: ...
    @property
    def outBillNo(self) -> MchTransferTransferBillsOutBillNo: ...

class MchTransferTransferBillsPostOptions(Options, total=False):
    json: MchTransferTransferBillsPostJson

class MchTransferTransferBillsPostLooseOptions(Options, total=False):
    json: MchTransferTransferBillsPostJson | AnyDict

class MchTransferTransferBillsPost(Verb[R]):
    """保证金赔付

    POST v3/platsolution/ecommerce/mch-transfer/transfer-bills
    https://pay.weixin.qq.com/doc/v3/partner/4013504198
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferTransferBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferTransferBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsPostOptions,
            /,
            **more: Unpack[MchTransferTransferBillsPostOptions]
        ) -> R: ...

class MchTransferTransferBillsBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id"""
    @property
    def _bill_id_(self) -> MchTransferTransferBillsBillIdBillId:
        """GET 查询保证金赔付结果（按微信支付赔付单号）"""

class MchTransferTransferBillsBillIdBillId(Place):
    """v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}"""
    @property
    def get(self) -> MchTransferTransferBillsBillIdBillIdGet[Answer[MchTransferTransferBillsBillIdBillIdGetAnswer]]:
        """查询保证金赔付结果（按微信支付赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504200
        """
    @property
    def get_async(self) -> MchTransferTransferBillsBillIdBillIdGet[Promise[Answer[MchTransferTransferBillsBillIdBillIdGetAnswer]]]:
        """查询保证金赔付结果（按微信支付赔付单号）"""
    @property
    def getAsync(self) -> MchTransferTransferBillsBillIdBillIdGet[Promise[Answer[MchTransferTransferBillsBillIdBillIdGetAnswer]]]:
        """查询保证金赔付结果（按微信支付赔付单号）"""

class MchTransferTransferBillsBillIdBillIdGetOptions(Options, total=False):
    query: MchTransferTransferBillsBillIdBillIdGetQuery
    bill_id: str | int

class MchTransferTransferBillsBillIdBillIdGetLooseOptions(Options, total=False):
    query: MchTransferTransferBillsBillIdBillIdGetQuery | AnyDict
    bill_id: str | int

class MchTransferTransferBillsBillIdBillIdGet(Verb[R]):
    """查询保证金赔付结果（按微信支付赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504200
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsBillIdBillIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsBillIdBillIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsBillIdBillIdGetQuery | AnyDict = ...,
            bill_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsBillIdBillIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsBillIdBillIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsBillIdBillIdGetQuery = ...,
            bill_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsBillIdBillIdGetOptions,
            /,
            **more: Unpack[MchTransferTransferBillsBillIdBillIdGetOptions]
        ) -> R: ...

class MchTransferTransferBillsOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> MchTransferTransferBillsOutBillNoOutBillNo:
        """GET 查询保证金赔付结果（按商户赔付单号）"""

class MchTransferTransferBillsOutBillNoOutBillNo(Place):
    """v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> MchTransferTransferBillsOutBillNoOutBillNoGet[Answer[MchTransferTransferBillsOutBillNoOutBillNoGetAnswer]]:
        """查询保证金赔付结果（按商户赔付单号）

        GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504199
        """
    @property
    def get_async(self) -> MchTransferTransferBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferTransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保证金赔付结果（按商户赔付单号）"""
    @property
    def getAsync(self) -> MchTransferTransferBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferTransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """查询保证金赔付结果（按商户赔付单号）"""

class MchTransferTransferBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions(Options, total=False):
    query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class MchTransferTransferBillsOutBillNoOutBillNoGet(Verb[R]):
    """查询保证金赔付结果（按商户赔付单号）

    GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504199
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery | AnyDict = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery = ...,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class TransactionInfo(TypedDict):
    transaction_id: str
    """交易订单号"""
    type: NotRequired[Literal["WXPAY", "WXVALUE"]]
    """转账接收方订单类型"""

class Receiver(TypedDict):
    type: NotRequired[Literal["TRANSACTION_USER"]]
    """转账接收方类型"""
    transaction_info: NotRequired[TransactionInfo]
    """转账接收方订单信息"""

class MchTransferCompensateBillsPostJson(TypedDict):
    receiver: Receiver
    """收款方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""

class ReceiverDetail(TypedDict):
    receiver: NotRequired[Receiver]
    """转账接收者信息"""

class MchTransferCompensateBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    receiver_detail: ReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class CloseInfo(TypedDict):
    close_time: NotRequired[str]
    """关单时间"""
    close_reason: NotRequired[str]
    """关单原因"""

class MchTransferCompensateBillsBillIdBillIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    receiver_detail: ReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: NotRequired[str]
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[CloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    out_bill_no: str
    """商户单号"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    cancel_accept_time: str
    """撤销受理时间"""

class MchTransferCompensateBillsPreTransferPostJson(TypedDict):
    sp_appid: NotRequired[str]
    """公众账号ID"""
    receiver: Receiver
    """收款方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    notify_url: NotRequired[str]
    """商户回调地址"""

class MchTransferCompensateBillsPreTransferPostAnswer(TypedDict):
    out_bill_no: str
    """商户单号"""
    bill_id: str
    """微信支付转账单号"""
    accept_time: str
    """受理时间"""
    package_info: str
    """跳转领取页面的package信息"""

class UserInfo(TypedDict):
    sp_openid: NotRequired[str]
    """转账接收方用户 openid"""

class MchTransferDepositAfterSalesCompensationBillsPostJsonReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"]]
    """转账接收方类型"""
    transaction_info: NotRequired[TransactionInfo]
    """转账接收方订单信息"""
    user_info: NotRequired[UserInfo]
    """转账接收方用户"""

class MchTransferDepositAfterSalesCompensationBillsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sp_appid: NotRequired[str]
    """公众账号ID"""
    receiver: MchTransferDepositAfterSalesCompensationBillsPostJsonReceiver
    """收款方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""

class MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"]]
    """转账接收方类型"""
    transaction_info: NotRequired[TransactionInfo]
    """转账接收方订单信息"""

class MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetail(TypedDict):
    receiver: NotRequired[MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetailReceiver]
    """转账接收者信息"""

class MchTransferDepositAfterSalesCompensationBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver_detail: MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""

class MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """二级商户号"""

class MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver_detail: MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: NotRequired[str]
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[CloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""

class MchInfo(TypedDict):
    mchid: NotRequired[str]
    """商户号"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostJsonReceiverTransactionInfo(TypedDict):
    transaction_id: str
    """交易订单号"""
    type: NotRequired[Literal["WXPAY", "WXVALUE"]]
    """赔付单类型"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostJsonReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"]]
    """转账接收方类型"""
    mch_info: NotRequired[MchInfo]
    """转账接收方商户信息"""
    transaction_info: NotRequired[MchTransferDepositInsurancePremiumsCompensationBillsPostJsonReceiverTransactionInfo]
    """赔付单信息"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sp_appid: NotRequired[str]
    """公众账号ID"""
    receiver: MchTransferDepositInsurancePremiumsCompensationBillsPostJsonReceiver
    """赔付用户信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    """交易订单号"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"]]
    """转账接收方类型"""
    mch_info: NotRequired[MchInfo]
    """转账接收方商户信息"""
    transaction_info: NotRequired[MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetailReceiverTransactionInfo]
    """赔付单信息"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetail(TypedDict):
    receiver: NotRequired[MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetailReceiver]
    """转账接收者信息"""

class MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    receiver_detail: MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    receiver_detail: MchTransferDepositInsurancePremiumsCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[CloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferDepositShippingCostCompensationBillsPostJsonReceiverUserInfo(TypedDict):
    sp_openid: NotRequired[str]
    """转账接收方用户 openid"""

class MchTransferDepositShippingCostCompensationBillsPostJsonReceiver(TypedDict):
    transaction_info: NotRequired[TransactionInfo]
    """转账接收方订单信息"""
    user_info: NotRequired[MchTransferDepositShippingCostCompensationBillsPostJsonReceiverUserInfo]
    """转账接收方用户"""

class MchTransferDepositShippingCostCompensationBillsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sp_appid: NotRequired[str]
    """公众账号ID"""
    receiver: MchTransferDepositShippingCostCompensationBillsPostJsonReceiver
    """赔付用户信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""

class MchTransferDepositShippingCostCompensationBillsPostAnswerReceiverDetail(TypedDict):
    receiver: NotRequired[MchTransferDepositShippingCostCompensationBillsPostJsonReceiver]
    """转账接收者信息"""

class MchTransferDepositShippingCostCompensationBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    receiver_detail: MchTransferDepositShippingCostCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver_detail: MchTransferDepositShippingCostCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: NotRequired[str]
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[CloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferInsuranceClaimBillsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver: MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetailReceiver
    """赔付用户信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""

class MchTransferInsuranceClaimBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver_detail: MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: float
    """赔付金额"""
    transfer_remark: NotRequired[str]
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferInsuranceClaimBillsBillIdBillIdGetAnswerCloseInfo(TypedDict):
    accept_time: NotRequired[str]
    """关单时间"""
    close_reason: NotRequired[str]
    """关单原因"""

class MchTransferInsuranceClaimBillsBillIdBillIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver_detail: MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: NotRequired[str]
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[MchTransferInsuranceClaimBillsBillIdBillIdGetAnswerCloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    cancel_accept_time: str
    """撤销受理时间"""

class MchTransferInsuranceClaimBillsPreTransferPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    receiver: MchTransferDepositAfterSalesCompensationBillsPostAnswerReceiverDetailReceiver
    """收款方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    notify_url: NotRequired[str]
    """商户回调地址"""

class MchTransferInsuranceClaimBillsPreTransferPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    bill_id: str
    """微信支付转账单号"""
    accept_time: str
    """受理时间"""
    package_info: str
    """跳转领取页面的package信息"""

class MchTransferSubMchCompensationBillsPostJsonReceiverMchInfo(TypedDict):
    mchid: str
    """商户号"""

class MchTransferSubMchCompensationBillsPostJsonReceiver(TypedDict):
    type: Literal["MERCHANT"]
    """赔付接收方类型"""
    mch_info: MchTransferSubMchCompensationBillsPostJsonReceiverMchInfo
    """赔付接收方商户信息"""

class MchTransferSubMchCompensationBillsPostJson(TypedDict):
    receiver: MchTransferSubMchCompensationBillsPostJsonReceiver
    """赔付商户信息"""
    out_bill_no: str
    """商户单号"""
    amount: float
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferSubMchCompensationBillsPostAnswerReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"]]
    """赔付接收方类型"""
    mch_info: NotRequired[MchTransferSubMchCompensationBillsPostJsonReceiverMchInfo]
    """赔付接收方商户信息"""

class MchTransferSubMchCompensationBillsPostAnswerReceiverDetail(TypedDict):
    receiver: NotRequired[MchTransferSubMchCompensationBillsPostAnswerReceiverDetailReceiver]
    """赔付接收者信息"""

class MchTransferSubMchCompensationBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    receiver_detail: MchTransferSubMchCompensationBillsPostAnswerReceiverDetail
    """赔付接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: float
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferSubMchCompensationBillsOutBillNoGetQuery(TypedDict):
    sponsor_mchid: NotRequired[str | None]
    """出资商户号"""

class MchTransferSubMchCompensationBillsOutBillNoGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    receiver_detail: MchTransferSubMchCompensationBillsPostAnswerReceiverDetail
    """赔付接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: float
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[CloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferTransferBillsPostJsonReceiverMchInfo(TypedDict):
    mch_id: NotRequired[str]
    """商户号"""
    mchid: NotRequired[str]
    """商户号"""

class MchTransferTransferBillsPostJsonReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"]]
    """转账接收方类型"""
    mch_info: NotRequired[MchTransferTransferBillsPostJsonReceiverMchInfo]
    """转账接收方商户信息"""

class MchTransferTransferBillsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sp_appid: NotRequired[str]
    """公众账号ID"""
    business_type: Literal["DEPOSIT_COMPENSATION", "PLATFORM_AFTER_SALES_COMPENSATION", "INSURANCE_CLAIM", "DEPOSIT_AFTER_SALES_COMPENSATION"]
    """业务类型"""
    receiver: MchTransferTransferBillsPostJsonReceiver
    """收款方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    receiver_remark: NotRequired[str]
    """收款方备注"""

class MchTransferTransferBillsPostAnswerReceiverDetailReceiverMchInfo(TypedDict):
    mch_id: NotRequired[str]
    """商户号"""

class MchTransferTransferBillsPostAnswerReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"]]
    """转账接收方类型"""
    mch_info: NotRequired[MchTransferTransferBillsPostAnswerReceiverDetailReceiverMchInfo]
    """转账接收方商户信息"""

class MchTransferTransferBillsPostAnswerReceiverDetail(TypedDict):
    receiver: NotRequired[MchTransferTransferBillsPostAnswerReceiverDetailReceiver]
    """转账接收者信息"""

class MchTransferTransferBillsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    business_type: NotRequired[Literal["DEPOSIT_COMPENSATION", "PLATFORM_AFTER_SALES_COMPENSATION", "INSURANCE_CLAIM", "DEPOSIT_AFTER_SALES_COMPENSATION"]]
    """业务类型"""
    receiver_detail: MchTransferTransferBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: str
    """赔付原因"""
    receiver_remark: NotRequired[str]
    """收款方备注"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferTransferBillsBillIdBillIdGetQuery(TypedDict):
    business_type: NotRequired[Literal["DEPOSIT_COMPENSATION", "PLATFORM_AFTER_SALES_COMPENSATION", "INSURANCE_CLAIM", "DEPOSIT_AFTER_SALES_COMPENSATION"] | None]
    """业务类型"""

class MchTransferTransferBillsBillIdBillIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    business_type: NotRequired[Literal["DEPOSIT_COMPENSATION", "PLATFORM_AFTER_SALES_COMPENSATION", "INSURANCE_CLAIM", "DEPOSIT_AFTER_SALES_COMPENSATION"]]
    """业务类型"""
    receiver_detail: MchTransferTransferBillsPostAnswerReceiverDetail
    """转账接收方信息"""
    out_bill_no: str
    """商户单号"""
    amount: NotRequired[float]
    """赔付金额"""
    transfer_remark: NotRequired[str]
    """赔付原因"""
    receiver_remark: NotRequired[str]
    """收款方备注"""
    bill_id: str
    """微信支付转账单号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"]
    """赔付状态"""
    accept_time: str
    """受理时间"""
    success_time: NotRequired[str]
    """成功时间"""
    close_info: NotRequired[CloseInfo]
    """关单信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class MchTransferCompensateBillsOutBillNoOutBillNoGetAnswer(MchTransferCompensateBillsBillIdBillIdGetAnswer): ...

class MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery(MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery): ...

class MchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer(MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer): ...

class MchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery(MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery): ...

class MchTransferInsuranceClaimBillsBillIdBillIdGetQuery(MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery): ...

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery(MchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery): ...

class MchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer(MchTransferInsuranceClaimBillsBillIdBillIdGetAnswer): ...

class MchTransferTransferBillsOutBillNoOutBillNoGetQuery(MchTransferTransferBillsBillIdBillIdGetQuery): ...

class MchTransferTransferBillsOutBillNoOutBillNoGetAnswer(MchTransferTransferBillsBillIdBillIdGetAnswer): ...
