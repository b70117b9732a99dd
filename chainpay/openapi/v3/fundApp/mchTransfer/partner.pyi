# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Partner(Place):
    """v3/fund-app/mch-transfer/partner"""
    @property
    def budget(self) -> PartnerBudget: ...
    @property
    def charityBudget(self) -> PartnerCharityBudget:
        """POST 申请公益捐赠预算"""
    @property
    def charityTransferBills(self) -> PartnerCharityTransferBills:
        """POST 发起公益捐赠"""
    @property
    def electronicReceipts(self) -> PartnerElectronicReceipts:
        """POST 申请单笔转账电子回单"""
    @property
    def subMchAuthorizations(self) -> PartnerSubMchAuthorizations:
        """POST 申请子商户商家转账授权"""
    @property
    def transferBills(self) -> PartnerTransferBills:
        """POST 发起转账"""
    @property
    def userConfirmAuthorizations(self) -> PartnerUserConfirmAuthorizations:
        """POST 申请免确认收款授权"""

class PartnerBudget(Place):
    """v3/fund-app/mch-transfer/partner/budget"""
    @property
    def _out_budget_no_(self) -> PartnerBudgetOutBudgetNo: ...

class PartnerBudgetOutBudgetNo(Place):
    """v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"""
    @property
    def electronicReceipts(self) -> PartnerBudgetOutBudgetNoElectronicReceipts:
        """GET 查询预算出资的电子回单
        POST 申请预算出资的电子回单
        """

class PartnerBudgetOutBudgetNoElectronicReceipts(Place):
    """v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"""
    @property
    def get(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsGet[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer]]:
        """查询预算出资的电子回单

        GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4016209977
        """
    @property
    def get_async(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsGet[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer]]]:
        """查询预算出资的电子回单"""
    @property
    def getAsync(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsGet[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer]]]:
        """查询预算出资的电子回单"""
    @property
    def post(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsPost[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer]]:
        """申请预算出资的电子回单

        POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4016209966
        """
    @property
    def post_async(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsPost[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer]]]:
        """申请预算出资的电子回单"""
    @property
    def postAsync(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsPost[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer]]]:
        """申请预算出资的电子回单"""

class PartnerBudgetOutBudgetNoElectronicReceiptsGetOptions(Options, total=False):
    query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery
    out_budget_no: str | int

class PartnerBudgetOutBudgetNoElectronicReceiptsGetLooseOptions(Options, total=False):
    query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery | AnyDict
    out_budget_no: str | int

class PartnerBudgetOutBudgetNoElectronicReceiptsGet(Verb[R]):
    """查询预算出资的电子回单

    GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4016209977
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerBudgetOutBudgetNoElectronicReceiptsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery | AnyDict,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerBudgetOutBudgetNoElectronicReceiptsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsGetOptions,
            /,
            **more: Unpack[PartnerBudgetOutBudgetNoElectronicReceiptsGetOptions]
        ) -> R: ...

class PartnerBudgetOutBudgetNoElectronicReceiptsPostOptions(Options, total=False):
    json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson
    out_budget_no: str | int

class PartnerBudgetOutBudgetNoElectronicReceiptsPostLooseOptions(Options, total=False):
    json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson | AnyDict
    out_budget_no: str | int

class PartnerBudgetOutBudgetNoElectronicReceiptsPost(Verb[R]):
    """申请预算出资的电子回单

    POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4016209966
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerBudgetOutBudgetNoElectronicReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson | AnyDict,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerBudgetOutBudgetNoElectronicReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsPostOptions,
            /,
            **more: Unpack[PartnerBudgetOutBudgetNoElectronicReceiptsPostOptions]
        ) -> R: ...

class PartnerCharityBudget(Place):
    """v3/fund-app/mch-transfer/partner/charity-budget"""
    @property
    def post(self) -> PartnerCharityBudgetPost[Answer[PartnerCharityBudgetPostAnswer]]:
        """申请公益捐赠预算

        POST v3/fund-app/mch-transfer/partner/charity-budget
        https://pay.weixin.qq.com/doc/v3/partner/4015554763
        """
    @property
    def post_async(self) -> PartnerCharityBudgetPost[Promise[Answer[PartnerCharityBudgetPostAnswer]]]:
        """申请公益捐赠预算"""
    @property
    def postAsync(self) -> PartnerCharityBudgetPost[Promise[Answer[PartnerCharityBudgetPostAnswer]]]:
        """申请公益捐赠预算"""
    @property
    def _out_budget_no_(self) -> PartnerCharityBudgetOutBudgetNo:
        """GET 商户单号查询公益捐赠预算详情"""

class PartnerCharityBudgetPostOptions(Options, total=False):
    json: PartnerCharityBudgetPostJson

class PartnerCharityBudgetPostLooseOptions(Options, total=False):
    json: PartnerCharityBudgetPostJson | AnyDict

class PartnerCharityBudgetPost(Verb[R]):
    """申请公益捐赠预算

    POST v3/fund-app/mch-transfer/partner/charity-budget
    https://pay.weixin.qq.com/doc/v3/partner/4015554763
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityBudgetPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerCharityBudgetPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerCharityBudgetPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerCharityBudgetPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PartnerCharityBudgetPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetPostOptions,
            /,
            **more: Unpack[PartnerCharityBudgetPostOptions]
        ) -> R: ...

class PartnerCharityBudgetOutBudgetNo(Place):
    """v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"""
    @property
    def get(self) -> PartnerCharityBudgetOutBudgetNoGet[Answer[PartnerCharityBudgetOutBudgetNoGetAnswer]]:
        """商户单号查询公益捐赠预算详情

        GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015554788
        """
    @property
    def get_async(self) -> PartnerCharityBudgetOutBudgetNoGet[Promise[Answer[PartnerCharityBudgetOutBudgetNoGetAnswer]]]:
        """商户单号查询公益捐赠预算详情"""
    @property
    def getAsync(self) -> PartnerCharityBudgetOutBudgetNoGet[Promise[Answer[PartnerCharityBudgetOutBudgetNoGetAnswer]]]:
        """商户单号查询公益捐赠预算详情"""
    @property
    def unlock(self) -> PartnerCharityBudgetOutBudgetNoUnlock:
        """POST 解锁公益捐赠预算"""

class PartnerCharityBudgetOutBudgetNoGetOptions(Options, total=False):
    query: PartnerCharityBudgetOutBudgetNoGetQuery
    out_budget_no: str | int

class PartnerCharityBudgetOutBudgetNoGetLooseOptions(Options, total=False):
    query: PartnerCharityBudgetOutBudgetNoGetQuery | AnyDict
    out_budget_no: str | int

class PartnerCharityBudgetOutBudgetNoGet(Verb[R]):
    """商户单号查询公益捐赠预算详情

    GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015554788
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerCharityBudgetOutBudgetNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerCharityBudgetOutBudgetNoGetQuery | AnyDict,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerCharityBudgetOutBudgetNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerCharityBudgetOutBudgetNoGetQuery,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoGetOptions,
            /,
            **more: Unpack[PartnerCharityBudgetOutBudgetNoGetOptions]
        ) -> R: ...

class PartnerCharityBudgetOutBudgetNoUnlock(Place):
    """v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"""
    @property
    def post(self) -> PartnerCharityBudgetOutBudgetNoUnlockPost[Answer[PartnerCharityBudgetOutBudgetNoUnlockPostAnswer]]:
        """解锁公益捐赠预算

        POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock
        https://pay.weixin.qq.com/doc/v3/partner/4015554795
        """
    @property
    def post_async(self) -> PartnerCharityBudgetOutBudgetNoUnlockPost[Promise[Answer[PartnerCharityBudgetOutBudgetNoUnlockPostAnswer]]]:
        """解锁公益捐赠预算"""
    @property
    def postAsync(self) -> PartnerCharityBudgetOutBudgetNoUnlockPost[Promise[Answer[PartnerCharityBudgetOutBudgetNoUnlockPostAnswer]]]:
        """解锁公益捐赠预算"""

class PartnerCharityBudgetOutBudgetNoUnlockPostOptions(Options, total=False):
    json: PartnerCharityBudgetOutBudgetNoUnlockPostJson
    out_budget_no: str | int

class PartnerCharityBudgetOutBudgetNoUnlockPostLooseOptions(Options, total=False):
    json: PartnerCharityBudgetOutBudgetNoUnlockPostJson | AnyDict
    out_budget_no: str | int

class PartnerCharityBudgetOutBudgetNoUnlockPost(Verb[R]):
    """解锁公益捐赠预算

    POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock
    https://pay.weixin.qq.com/doc/v3/partner/4015554795
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoUnlockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerCharityBudgetOutBudgetNoUnlockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerCharityBudgetOutBudgetNoUnlockPostJson | AnyDict,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoUnlockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerCharityBudgetOutBudgetNoUnlockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerCharityBudgetOutBudgetNoUnlockPostJson,
            out_budget_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoUnlockPostOptions,
            /,
            **more: Unpack[PartnerCharityBudgetOutBudgetNoUnlockPostOptions]
        ) -> R: ...

class PartnerCharityTransferBills(Place):
    """v3/fund-app/mch-transfer/partner/charity-transfer-bills"""
    @property
    def post(self) -> PartnerCharityTransferBillsPost[Answer[PartnerCharityTransferBillsPostAnswer]]:
        """发起公益捐赠

        POST v3/fund-app/mch-transfer/partner/charity-transfer-bills
        https://pay.weixin.qq.com/doc/v3/partner/4015554841
        """
    @property
    def post_async(self) -> PartnerCharityTransferBillsPost[Promise[Answer[PartnerCharityTransferBillsPostAnswer]]]:
        """发起公益捐赠"""
    @property
    def postAsync(self) -> PartnerCharityTransferBillsPost[Promise[Answer[PartnerCharityTransferBillsPostAnswer]]]:
        """发起公益捐赠"""
    @property
    def outTransferNo(self) -> PartnerCharityTransferBillsOutTransferNo: ...

class PartnerCharityTransferBillsPostOptions(Options, total=False):
    json: PartnerCharityTransferBillsPostJson

class PartnerCharityTransferBillsPostLooseOptions(Options, total=False):
    json: PartnerCharityTransferBillsPostJson | AnyDict

class PartnerCharityTransferBillsPost(Verb[R]):
    """发起公益捐赠

    POST v3/fund-app/mch-transfer/partner/charity-transfer-bills
    https://pay.weixin.qq.com/doc/v3/partner/4015554841
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityTransferBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerCharityTransferBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerCharityTransferBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityTransferBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerCharityTransferBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerCharityTransferBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityTransferBillsPostOptions,
            /,
            **more: Unpack[PartnerCharityTransferBillsPostOptions]
        ) -> R: ...

class PartnerCharityTransferBillsOutTransferNo(Place):
    """v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"""
    @property
    def _out_transfer_no_(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNo:
        """GET 商户单号查询公益捐赠详情"""

class PartnerCharityTransferBillsOutTransferNoOutTransferNo(Place):
    """v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"""
    @property
    def get(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNoGet[Answer[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer]]:
        """商户单号查询公益捐赠详情

        GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015554859
        """
    @property
    def get_async(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNoGet[Promise[Answer[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer]]]:
        """商户单号查询公益捐赠详情"""
    @property
    def getAsync(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNoGet[Promise[Answer[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer]]]:
        """商户单号查询公益捐赠详情"""

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGetOptions(Options, total=False):
    query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery
    out_transfer_no: str | int

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGetLooseOptions(Options, total=False):
    query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery | AnyDict
    out_transfer_no: str | int

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGet(Verb[R]):
    """商户单号查询公益捐赠详情

    GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015554859
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery | AnyDict,
            out_transfer_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery,
            out_transfer_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetOptions,
            /,
            **more: Unpack[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetOptions]
        ) -> R: ...

class PartnerElectronicReceipts(Place):
    """v3/fund-app/mch-transfer/partner/electronic-receipts"""
    @property
    def post(self) -> PartnerElectronicReceiptsPost[Answer[PartnerElectronicReceiptsPostAnswer]]:
        """申请单笔转账电子回单

        POST v3/fund-app/mch-transfer/partner/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4016315516
        """
    @property
    def post_async(self) -> PartnerElectronicReceiptsPost[Promise[Answer[PartnerElectronicReceiptsPostAnswer]]]:
        """申请单笔转账电子回单"""
    @property
    def postAsync(self) -> PartnerElectronicReceiptsPost[Promise[Answer[PartnerElectronicReceiptsPostAnswer]]]:
        """申请单笔转账电子回单"""
    @property
    def _out_bill_no_(self) -> PartnerElectronicReceiptsOutBillNo:
        """GET 查询单笔转账电子回单"""

class PartnerElectronicReceiptsPostOptions(Options, total=False):
    json: PartnerElectronicReceiptsPostJson

class PartnerElectronicReceiptsPostLooseOptions(Options, total=False):
    json: PartnerElectronicReceiptsPostJson | AnyDict

class PartnerElectronicReceiptsPost(Verb[R]):
    """申请单笔转账电子回单

    POST v3/fund-app/mch-transfer/partner/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4016315516
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerElectronicReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerElectronicReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerElectronicReceiptsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerElectronicReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerElectronicReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerElectronicReceiptsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerElectronicReceiptsPostOptions,
            /,
            **more: Unpack[PartnerElectronicReceiptsPostOptions]
        ) -> R: ...

class PartnerElectronicReceiptsOutBillNo(Place):
    """v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"""
    @property
    def get(self) -> PartnerElectronicReceiptsOutBillNoGet[Answer[PartnerElectronicReceiptsOutBillNoGetAnswer]]:
        """查询单笔转账电子回单

        GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4016315544
        """
    @property
    def get_async(self) -> PartnerElectronicReceiptsOutBillNoGet[Promise[Answer[PartnerElectronicReceiptsOutBillNoGetAnswer]]]:
        """查询单笔转账电子回单"""
    @property
    def getAsync(self) -> PartnerElectronicReceiptsOutBillNoGet[Promise[Answer[PartnerElectronicReceiptsOutBillNoGetAnswer]]]:
        """查询单笔转账电子回单"""

class PartnerElectronicReceiptsOutBillNoGetOptions(Options, total=False):
    query: PartnerElectronicReceiptsOutBillNoGetQuery
    out_bill_no: str | int

class PartnerElectronicReceiptsOutBillNoGetLooseOptions(Options, total=False):
    query: PartnerElectronicReceiptsOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class PartnerElectronicReceiptsOutBillNoGet(Verb[R]):
    """查询单笔转账电子回单

    GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016315544
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerElectronicReceiptsOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerElectronicReceiptsOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerElectronicReceiptsOutBillNoGetQuery | AnyDict,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerElectronicReceiptsOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerElectronicReceiptsOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerElectronicReceiptsOutBillNoGetQuery,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerElectronicReceiptsOutBillNoGetOptions,
            /,
            **more: Unpack[PartnerElectronicReceiptsOutBillNoGetOptions]
        ) -> R: ...

class PartnerSubMchAuthorizations(Place):
    """v3/fund-app/mch-transfer/partner/sub-mch-authorizations"""
    @property
    def post(self) -> PartnerSubMchAuthorizationsPost[Answer[PartnerSubMchAuthorizationsPostAnswer]]:
        """申请子商户商家转账授权

        POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations
        https://pay.weixin.qq.com/doc/v3/partner/4015469102
        """
    @property
    def post_async(self) -> PartnerSubMchAuthorizationsPost[Promise[Answer[PartnerSubMchAuthorizationsPostAnswer]]]:
        """申请子商户商家转账授权"""
    @property
    def postAsync(self) -> PartnerSubMchAuthorizationsPost[Promise[Answer[PartnerSubMchAuthorizationsPostAnswer]]]:
        """申请子商户商家转账授权"""
    @property
    def _sub_mchid_(self) -> PartnerSubMchAuthorizationsSubMchid:
        """GET 查询子商户商家转账授权状态"""

class PartnerSubMchAuthorizationsPostOptions(Options, total=False):
    json: PartnerSubMchAuthorizationsPostJson

class PartnerSubMchAuthorizationsPostLooseOptions(Options, total=False):
    json: PartnerSubMchAuthorizationsPostJson | AnyDict

class PartnerSubMchAuthorizationsPost(Verb[R]):
    """申请子商户商家转账授权

    POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations
    https://pay.weixin.qq.com/doc/v3/partner/4015469102
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerSubMchAuthorizationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerSubMchAuthorizationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerSubMchAuthorizationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerSubMchAuthorizationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsPostOptions,
            /,
            **more: Unpack[PartnerSubMchAuthorizationsPostOptions]
        ) -> R: ...

class PartnerSubMchAuthorizationsSubMchid(Place):
    """v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"""
    @property
    def get(self) -> PartnerSubMchAuthorizationsSubMchidGet[Answer[PartnerSubMchAuthorizationsSubMchidGetAnswer]]:
        """查询子商户商家转账授权状态

        GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4015469112
        """
    @property
    def get_async(self) -> PartnerSubMchAuthorizationsSubMchidGet[Promise[Answer[PartnerSubMchAuthorizationsSubMchidGetAnswer]]]:
        """查询子商户商家转账授权状态"""
    @property
    def getAsync(self) -> PartnerSubMchAuthorizationsSubMchidGet[Promise[Answer[PartnerSubMchAuthorizationsSubMchidGetAnswer]]]:
        """查询子商户商家转账授权状态"""

class PartnerSubMchAuthorizationsSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class PartnerSubMchAuthorizationsSubMchidGet(Verb[R]):
    """查询子商户商家转账授权状态

    GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4015469112
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerSubMchAuthorizationsSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[PartnerSubMchAuthorizationsSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsSubMchidGetOptions,
            /,
            **more: Unpack[PartnerSubMchAuthorizationsSubMchidGetOptions]
        ) -> R: ...

class PartnerTransferBills(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills"""
    @property
    def post(self) -> PartnerTransferBillsPost[Answer[PartnerTransferBillsPostAnswer]]:
        """发起转账

        POST v3/fund-app/mch-transfer/partner/transfer-bills
        https://pay.weixin.qq.com/doc/v3/partner/4015469096
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PartnerTransferBillsPost[Promise[Answer[PartnerTransferBillsPostAnswer]]]:
        """发起转账"""
    @property
    def postAsync(self) -> PartnerTransferBillsPost[Promise[Answer[PartnerTransferBillsPostAnswer]]]:
        """发起转账"""
    @property
    def outBillNo(self) -> PartnerTransferBillsOutBillNo: ...
    @property
    def preTransferWithAuthorization(self) -> PartnerTransferBillsPreTransferWithAuthorization:
        """POST 发起转账并完成自动收款授权"""
    @property
    def transfer(self) -> PartnerTransferBillsTransfer:
        """POST 转账（用户自动收款）"""

class PartnerTransferBillsPostOptions(Options, total=False):
    json: PartnerTransferBillsPostJson

class PartnerTransferBillsPostLooseOptions(Options, total=False):
    json: PartnerTransferBillsPostJson | AnyDict

class PartnerTransferBillsPost(Verb[R]):
    """发起转账

    POST v3/fund-app/mch-transfer/partner/transfer-bills
    https://pay.weixin.qq.com/doc/v3/partner/4015469096
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PartnerTransferBillsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsPostOptions,
            /,
            **more: Unpack[PartnerTransferBillsPostOptions]
        ) -> R: ...

class PartnerTransferBillsOutBillNo(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> PartnerTransferBillsOutBillNoOutBillNo:
        """GET 商户单号查询转账单"""

class PartnerTransferBillsOutBillNoOutBillNo(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> PartnerTransferBillsOutBillNoOutBillNoGet[Answer[PartnerTransferBillsOutBillNoOutBillNoGetAnswer]]:
        """商户单号查询转账单

        GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015469131
        """
    @property
    def get_async(self) -> PartnerTransferBillsOutBillNoOutBillNoGet[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询转账单"""
    @property
    def getAsync(self) -> PartnerTransferBillsOutBillNoOutBillNoGet[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询转账单"""
    @property
    def cancel(self) -> PartnerTransferBillsOutBillNoOutBillNoCancel:
        """POST 撤销转账"""

class PartnerTransferBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: PartnerTransferBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class PartnerTransferBillsOutBillNoOutBillNoGetLooseOptions(Options, total=False):
    query: PartnerTransferBillsOutBillNoOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class PartnerTransferBillsOutBillNoOutBillNoGet(Verb[R]):
    """商户单号查询转账单

    GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015469131
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerTransferBillsOutBillNoOutBillNoGetQuery | AnyDict,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerTransferBillsOutBillNoOutBillNoGetQuery,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[PartnerTransferBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class PartnerTransferBillsOutBillNoOutBillNoCancel(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"""
    @property
    def post(self) -> PartnerTransferBillsOutBillNoOutBillNoCancelPost[Answer[PartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer]]:
        """撤销转账

        POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4015469118
        """
    @property
    def post_async(self) -> PartnerTransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """撤销转账"""
    @property
    def postAsync(self) -> PartnerTransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """撤销转账"""

class PartnerTransferBillsOutBillNoOutBillNoCancelPostOptions(Options, total=False):
    json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson
    out_bill_no: str | int

class PartnerTransferBillsOutBillNoOutBillNoCancelPostLooseOptions(Options, total=False):
    json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson | AnyDict
    out_bill_no: str | int

class PartnerTransferBillsOutBillNoOutBillNoCancelPost(Verb[R]):
    """撤销转账

    POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4015469118
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBillsOutBillNoOutBillNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson | AnyDict,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBillsOutBillNoOutBillNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoCancelPostOptions,
            /,
            **more: Unpack[PartnerTransferBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...

class PartnerTransferBillsPreTransferWithAuthorization(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"""
    @property
    def post(self) -> PartnerTransferBillsPreTransferWithAuthorizationPost[Answer[PartnerTransferBillsPreTransferWithAuthorizationPostAnswer]]:
        """发起转账并完成自动收款授权

        POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization
        https://pay.weixin.qq.com/doc/v3/partner/4016809843
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PartnerTransferBillsPreTransferWithAuthorizationPost[Promise[Answer[PartnerTransferBillsPreTransferWithAuthorizationPostAnswer]]]:
        """发起转账并完成自动收款授权"""
    @property
    def postAsync(self) -> PartnerTransferBillsPreTransferWithAuthorizationPost[Promise[Answer[PartnerTransferBillsPreTransferWithAuthorizationPostAnswer]]]:
        """发起转账并完成自动收款授权"""

class PartnerTransferBillsPreTransferWithAuthorizationPostOptions(Options, total=False):
    json: PartnerTransferBillsPreTransferWithAuthorizationPostJson

class PartnerTransferBillsPreTransferWithAuthorizationPostLooseOptions(Options, total=False):
    json: PartnerTransferBillsPreTransferWithAuthorizationPostJson | AnyDict

class PartnerTransferBillsPreTransferWithAuthorizationPost(Verb[R]):
    """发起转账并完成自动收款授权

    POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization
    https://pay.weixin.qq.com/doc/v3/partner/4016809843
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsPreTransferWithAuthorizationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBillsPreTransferWithAuthorizationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsPreTransferWithAuthorizationPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsPreTransferWithAuthorizationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBillsPreTransferWithAuthorizationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsPreTransferWithAuthorizationPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsPreTransferWithAuthorizationPostOptions,
            /,
            **more: Unpack[PartnerTransferBillsPreTransferWithAuthorizationPostOptions]
        ) -> R: ...

class PartnerTransferBillsTransfer(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/transfer"""
    @property
    def post(self) -> PartnerTransferBillsTransferPost[Answer[PartnerTransferBillsTransferPostAnswer]]:
        """转账（用户自动收款）

        POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer
        https://pay.weixin.qq.com/doc/v3/partner/4016809837
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PartnerTransferBillsTransferPost[Promise[Answer[PartnerTransferBillsTransferPostAnswer]]]:
        """转账（用户自动收款）"""
    @property
    def postAsync(self) -> PartnerTransferBillsTransferPost[Promise[Answer[PartnerTransferBillsTransferPostAnswer]]]:
        """转账（用户自动收款）"""

class PartnerTransferBillsTransferPostOptions(Options, total=False):
    json: PartnerTransferBillsTransferPostJson

class PartnerTransferBillsTransferPostLooseOptions(Options, total=False):
    json: PartnerTransferBillsTransferPostJson | AnyDict

class PartnerTransferBillsTransferPost(Verb[R]):
    """转账（用户自动收款）

    POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer
    https://pay.weixin.qq.com/doc/v3/partner/4016809837
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsTransferPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBillsTransferPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsTransferPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsTransferPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBillsTransferPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBillsTransferPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsTransferPostOptions,
            /,
            **more: Unpack[PartnerTransferBillsTransferPostOptions]
        ) -> R: ...

class PartnerUserConfirmAuthorizations(Place):
    """v3/fund-app/mch-transfer/partner/user-confirm-authorizations"""
    @property
    def post(self) -> PartnerUserConfirmAuthorizationsPost[Answer[PartnerUserConfirmAuthorizationsPostAnswer]]:
        """申请免确认收款授权

        POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations
        https://pay.weixin.qq.com/doc/v3/partner/4016809861
        """
    @property
    def post_async(self) -> PartnerUserConfirmAuthorizationsPost[Promise[Answer[PartnerUserConfirmAuthorizationsPostAnswer]]]:
        """申请免确认收款授权"""
    @property
    def postAsync(self) -> PartnerUserConfirmAuthorizationsPost[Promise[Answer[PartnerUserConfirmAuthorizationsPostAnswer]]]:
        """申请免确认收款授权"""
    @property
    def _out_authorization_no_(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNo:
        """GET 商户单号查询自动收款授权"""

class PartnerUserConfirmAuthorizationsPostOptions(Options, total=False):
    json: PartnerUserConfirmAuthorizationsPostJson

class PartnerUserConfirmAuthorizationsPostLooseOptions(Options, total=False):
    json: PartnerUserConfirmAuthorizationsPostJson | AnyDict

class PartnerUserConfirmAuthorizationsPost(Verb[R]):
    """申请免确认收款授权

    POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations
    https://pay.weixin.qq.com/doc/v3/partner/4016809861
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerUserConfirmAuthorizationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerUserConfirmAuthorizationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsPostOptions,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsPostOptions]
        ) -> R: ...

class PartnerUserConfirmAuthorizationsOutAuthorizationNo(Place):
    """v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"""
    @property
    def get(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoGet[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer]]:
        """商户单号查询自动收款授权

        GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}
        https://pay.weixin.qq.com/doc/v3/partner/4016809859
        """
    @property
    def get_async(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoGet[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer]]]:
        """商户单号查询自动收款授权"""
    @property
    def getAsync(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoGet[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer]]]:
        """商户单号查询自动收款授权"""
    @property
    def close(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClose:
        """POST 解除免确认收款授权"""

class PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions(Options, total=False):
    out_authorization_no: str | int

class PartnerUserConfirmAuthorizationsOutAuthorizationNoGet(Verb[R]):
    """商户单号查询自动收款授权

    GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016809859
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions | AnyDict,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_authorization_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions]
        ) -> R: ...

class PartnerUserConfirmAuthorizationsOutAuthorizationNoClose(Place):
    """v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"""
    @property
    def post(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer]]:
        """解除免确认收款授权

        POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close
        https://pay.weixin.qq.com/doc/v3/partner/4016809851
        """
    @property
    def post_async(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer]]]:
        """解除免确认收款授权"""
    @property
    def postAsync(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer]]]:
        """解除免确认收款授权"""

class PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions(Options, total=False):
    out_authorization_no: str | int

class PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost(Verb[R]):
    """解除免确认收款授权

    POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close
    https://pay.weixin.qq.com/doc/v3/partner/4016809851
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions | AnyDict,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_authorization_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions,
            /,
            **more: Unpack[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions]
        ) -> R: ...

class PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery(TypedDict):
    accept_id: str
    """受理凭证"""

class PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer(TypedDict):
    out_budget_no: str
    """商户预算单号"""
    start_date: str
    """开始日期"""
    end_date: str
    """结束日期"""
    sponsor_mchid: str
    """出资商户号"""
    receiver_mchid: NotRequired[str]
    """收款商户号"""
    receipt_state: Literal["ACCEPTED", "FINISHED"]
    """电子回单状态"""
    accept_id: str
    """受理凭证"""
    hash_type: NotRequired[Literal["SHA256", "SM3"]]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单下载地址"""

class PartnerBudgetOutBudgetNoElectronicReceiptsPostJson(TypedDict):
    start_date: str
    """开始日期"""
    end_date: str
    """结束日期"""
    sponsor_mchid: str
    """出资商户号"""
    receiver_mchid: NotRequired[str]
    """收款商户号"""

class PartnerCharityBudgetPostJson(TypedDict):
    out_budget_no: str
    """商户预算单号"""
    sponsor_mchid: str
    """出资商户号"""
    sponsor_subject_name: str
    """出资企业主体名称"""
    activity_name: str
    """活动名称"""
    activity_remark: str
    """活动说明"""
    amount: float
    """预算总金额"""
    notify_url: NotRequired[str]
    """回调地址"""

class PartnerCharityBudgetPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_budget_no: str
    """商户预算单号"""
    budget_id: str
    """微信支付预算单号"""
    amount: float
    """预算总金额"""
    sponsor_mchid: str
    """出资商户号"""
    activity_name: str
    """活动名称"""
    activity_remark: str
    """活动说明"""
    state: NotRequired[Literal["PENDING", "LOCKED", "FINISHED", "CLOSED"]]
    """预算单状态"""
    confirm_url: NotRequired[str]
    """确认出资页面地址"""
    super_admin_wxid_mask: NotRequired[str]
    """商户号超管微信号掩码"""
    remain_amount: NotRequired[float]
    """剩余预算金额"""
    unlock_remark: NotRequired[str]
    """撤销说明"""
    locked_time: NotRequired[str]
    """资金锁定时间"""
    finished_time: NotRequired[str]
    """完成时间"""
    closed_time: NotRequired[str]
    """关闭时间"""

class PartnerCharityBudgetOutBudgetNoGetQuery(TypedDict):
    sponsor_mchid: str
    """出资商户号"""

class PartnerCharityBudgetOutBudgetNoUnlockPostJson(TypedDict):
    sponsor_mchid: str
    """出资商户号"""
    activity_remark: str
    """解锁备注"""

class PartnerCharityBudgetOutBudgetNoUnlockPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_budget_no: str
    """商户预算单号"""
    budget_id: str
    """微信支付预算单号"""
    amount: float
    """预算总金额"""
    sponsor_mchid: str
    """出资商户号"""
    activity_name: str
    """活动名称"""
    activity_remark: str
    """活动说明"""
    state: Literal["FINISHED"]
    """预算单状态"""
    unlock_remark: str
    """撤销说明"""
    locked_time: str
    """资金锁定时间"""
    finished_time: str
    """完成时间"""
    unlocked_amount: NotRequired[int]
    """解锁金额"""

class TransactionInfo(TypedDict):
    transaction_type: Literal["WXPAY"]
    """订单类型"""
    transaction_id: str
    """订单号"""

class PartnerCharityTransferBillsPostJson(TypedDict):
    out_budget_no: str
    """商户预算单号"""
    out_transfer_no: str
    """商户公益捐赠单号"""
    transaction_info: NotRequired[TransactionInfo]
    """关联的交易单号"""
    sponsor_mchid: str
    """出资商户号"""
    receive_mchid: str
    """收款商户号"""
    amount: float
    """预算总金额"""
    transfer_remark: str
    """捐赠备注"""

class PartnerCharityTransferBillsPostAnswer(TypedDict):
    out_budget_no: str
    """商户预算单号"""
    budget_id: str
    """微信支付预算单号"""
    out_transfer_no: str
    """商户公益捐赠单号"""
    transfer_id: str
    """微信支付公益捐赠单号"""
    amount: float
    """预算总金额"""
    transfer_remark: str
    """捐赠备注"""
    receive_mchid: str
    """收款商户号"""
    state: Literal["ACCEPTED", "SUCCESS", "CLOSE"]
    """捐赠状态"""
    create_time: str
    """捐赠单创建时间"""
    success_time: NotRequired[str]
    """捐赠完成时间"""

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery(TypedDict):
    sponsor_mchid: str
    """出资商户号"""
    out_budget_no: str
    """商户预算单号"""

class PartnerElectronicReceiptsPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户转账单号"""

class PartnerElectronicReceiptsPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户转账单号"""
    state: Literal["GENERATING", "FINISHED"]
    """申请单状态"""
    create_time: str
    """申请单创建时间"""
    update_time: NotRequired[str]
    """申请单更新时间"""
    hash_type: NotRequired[Literal["SM3"]]
    """回单文件摘要类型"""
    hash_value: NotRequired[str]
    """回单文件摘要值"""
    download_url: NotRequired[str]
    """回单文件下载地址"""

class PartnerElectronicReceiptsOutBillNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class PartnerSubMchAuthorizationsPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_apply_no: str
    """商户申请单号"""

class PartnerSubMchAuthorizationsPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_apply_no: str
    """商户申请单号"""
    state: Literal["INVITED", "PASSED", "REJECTED", "EXPIRED"]
    """授权申请单状态"""
    accept_time: str
    """授权申请受理时间"""
    update_time: str
    """最后一次状态变更时间"""

class PartnerSubMchAuthorizationsSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    state: Literal["AUTHORIZED", "UNAUTHORIZED", "CANCELED"]
    """授权状态"""
    apply_order: NotRequired[PartnerSubMchAuthorizationsPostAnswer]
    """授权申请单"""
    authorization_time: NotRequired[str]
    """授权时间"""
    cancel_authorization_time: NotRequired[str]
    """解除授权时间"""

class TransferSceneReportInfos(TypedDict):
    info_type: str
    """信息类型"""
    info_content: str
    """信息内容"""

class PartnerTransferBillsPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    appid: str
    """商户AppID"""
    out_bill_no: str
    """商户单号"""
    openid: str
    """收款用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]
    """转账场景ID"""
    transfer_scene_report_infos: list[TransferSceneReportInfos]
    """转账场景报备信息"""

class PartnerTransferBillsPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    create_time: str
    """单据创建时间"""
    package_info: str
    """跳转领取页面的package信息"""

class PartnerTransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    mchid: str
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """商家转账订单号"""
    appid: str
    """商户AppID"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    create_time: str
    """单据创建时间"""
    update_time: str
    """最后一次状态变更时间"""

class PartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    transfer_amount: NotRequired[float]
    """转账金额"""
    transfer_remark: NotRequired[str]
    """转账备注"""
    fail_reason: NotRequired[str]
    """失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    create_time: NotRequired[str]
    """单据创建时间"""
    update_time: str
    """最后一次单据状态变更时间"""

class AuthorizationInfo(TypedDict):
    user_display_name: str
    """用户展示名称"""
    out_authorization_no: str
    """商户侧授权单号"""
    authorization_notify_url: str
    """自动收款授权结果通知地址"""

class PartnerTransferBillsPreTransferWithAuthorizationPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    appid: str
    """商户AppID"""
    out_bill_no: str
    """商户单号"""
    openid: str
    """收款用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]
    """转账场景ID"""
    transfer_scene_report_infos: list[TransferSceneReportInfos]
    """转账场景报备信息"""
    authorization_info: NotRequired[AuthorizationInfo]
    """自动收款授权信息"""

class PartnerTransferBillsTransferPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    appid: str
    """商户AppID"""
    out_bill_no: str
    """商户单号"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]
    """转账场景ID"""
    transfer_scene_report_infos: list[TransferSceneReportInfos]
    """转账场景报备信息"""
    authorization_id: str
    """微信自动收款授权单号"""

class PartnerTransferBillsTransferPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    mchid: NotRequired[str]
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    appid: NotRequired[str]
    """商户AppID"""
    state: Literal["ACCEPTED", "SUCCESS"]
    """单据状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    create_time: str
    """单据创建时间"""
    update_time: NotRequired[str]
    """最后一次状态变更时间"""

class PartnerUserConfirmAuthorizationsPostJson(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    appid: str
    """商户AppID"""
    openid: str
    """收款用户OpenID"""
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]
    """转账场景ID"""
    user_display_name: str
    """用户展示名称"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    notify_url: str
    """授权结果通知地址"""

class PartnerUserConfirmAuthorizationsPostAnswer(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    state: Literal["WAIT_USER_CONFIRM"]
    """单据状态"""
    create_time: str
    """单据创建时间"""
    package_info: str
    """跳转领取页面的package信息"""

class CloseInfo(TypedDict):
    close_time: str
    """关闭时间"""
    close_reason: Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"]
    """自动收款授权的原因"""

class PartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    appid: str
    """商户AppID"""
    openid: str
    """收款用户OpenID"""
    user_display_name: str
    """用户展示名称"""
    authorization_id: str
    """微信自动收款授权单号"""
    state: Literal["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"]
    """单据状态"""
    authorize_time: NotRequired[str]
    """用户确认授权的时间"""
    close_info: NotRequired[CloseInfo]
    """自动收款授权的关闭信息"""
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    create_time: NotRequired[str]
    """单据创建时间"""

class PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswerCloseInfo(TypedDict):
    close_time: str
    """关闭时间"""
    close_reason: Literal["CLOSE_VIA_MCH_API"]
    """自动收款授权的原因"""

class PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    appid: str
    """商户AppID"""
    openid: str
    """收款用户OpenID"""
    user_display_name: str
    """用户展示名称"""
    authorization_id: str
    """微信自动收款授权单号"""
    state: Literal["CLOSED"]
    """单据状态"""
    authorize_time: NotRequired[str]
    """用户确认授权的时间"""
    close_info: NotRequired[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswerCloseInfo]
    """自动收款授权的关闭信息"""
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    create_time: NotRequired[str]
    """单据创建时间"""

class PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer(PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer): ...

class PartnerCharityBudgetOutBudgetNoGetAnswer(PartnerCharityBudgetPostAnswer): ...

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer(PartnerCharityTransferBillsPostAnswer): ...

class PartnerElectronicReceiptsOutBillNoGetAnswer(PartnerElectronicReceiptsPostAnswer): ...

class PartnerTransferBillsOutBillNoOutBillNoGetQuery(PartnerElectronicReceiptsOutBillNoGetQuery): ...

class PartnerTransferBillsOutBillNoOutBillNoCancelPostJson(PartnerElectronicReceiptsOutBillNoGetQuery): ...

class PartnerTransferBillsPreTransferWithAuthorizationPostAnswer(PartnerTransferBillsPostAnswer): ...
