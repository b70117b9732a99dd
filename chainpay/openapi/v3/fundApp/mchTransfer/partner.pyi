# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, Options, Place, R, Verb

class Partner(Place):
    """v3/fund-app/mch-transfer/partner"""
    @property
    def budget(self) -> PartnerBudget: ...
    @property
    def charityBudget(self) -> PartnerCharityBudget: ...
    @property
    def charityTransferBills(self) -> PartnerCharityTransferBills: ...
    @property
    def electronicReceipts(self) -> PartnerElectronicReceipts: ...
    @property
    def subMchAuthorizations(self) -> PartnerSubMchAuthorizations: ...
    @property
    def transferBills(self) -> PartnerTransferBills: ...
    @property
    def userConfirmAuthorizations(self) -> PartnerUserConfirmAuthorizations: ...

class PartnerBudget(Place):
    """v3/fund-app/mch-transfer/partner/budget"""
    @property
    def _out_budget_no_(self) -> PartnerBudgetOutBudgetNo: ...

class PartnerBudgetOutBudgetNo(Place):
    """v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"""
    @property
    def electronicReceipts(self) -> PartnerBudgetOutBudgetNoElectronicReceipts: ...

class PartnerBudgetOutBudgetNoElectronicReceipts(Place):
    """v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"""
    @property
    def get(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsGet[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer]]:
        """查询预算出资的电子回单

        GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4016209977
        """
    @property
    def get_async(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsGet[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsGet[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer]]]: ...
    @property
    def post(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsPost[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer]]:
        """申请预算出资的电子回单

        POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4016209966
        """
    @property
    def post_async(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsPost[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerBudgetOutBudgetNoElectronicReceiptsPost[Promise[Answer[PartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer]]]: ...

class PartnerBudgetOutBudgetNoElectronicReceiptsGetOptions(Options, total=False):
    query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery
    out_budget_no: str | int

class PartnerBudgetOutBudgetNoElectronicReceiptsGet(Verb[R]):
    """查询预算出资的电子回单

    GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4016209977
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsGetOptions = ...,
            /,
            *,
            query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: PartnerBudgetOutBudgetNoElectronicReceiptsGetQuery = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PartnerBudgetOutBudgetNoElectronicReceiptsPostOptions(Options, total=False):
    json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson
    out_budget_no: str | int

class PartnerBudgetOutBudgetNoElectronicReceiptsPost(Verb[R]):
    """申请预算出资的电子回单

    POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4016209966
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerBudgetOutBudgetNoElectronicReceiptsPostOptions = ...,
            /,
            *,
            json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerBudgetOutBudgetNoElectronicReceiptsPostJson = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerCharityBudgetPost[Promise[Answer[PartnerCharityBudgetPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerCharityBudgetPost[Promise[Answer[PartnerCharityBudgetPostAnswer]]]: ...
    @property
    def _out_budget_no_(self) -> PartnerCharityBudgetOutBudgetNo: ...

class PartnerCharityBudgetPostOptions(Options, total=False):
    json: PartnerCharityBudgetPostJson

class PartnerCharityBudgetPost(Verb[R]):
    """申请公益捐赠预算

    POST v3/fund-app/mch-transfer/partner/charity-budget
    https://pay.weixin.qq.com/doc/v3/partner/4015554763
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityBudgetPostOptions = ...,
            /,
            *,
            json: PartnerCharityBudgetPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: PartnerCharityBudgetPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerCharityBudgetPostOptions,
            /,
            *,
            json: PartnerCharityBudgetPostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> PartnerCharityBudgetOutBudgetNoGet[Promise[Answer[PartnerCharityBudgetOutBudgetNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerCharityBudgetOutBudgetNoGet[Promise[Answer[PartnerCharityBudgetOutBudgetNoGetAnswer]]]: ...
    @property
    def unlock(self) -> PartnerCharityBudgetOutBudgetNoUnlock: ...

class PartnerCharityBudgetOutBudgetNoGetOptions(Options, total=False):
    query: PartnerCharityBudgetOutBudgetNoGetQuery
    out_budget_no: str | int

class PartnerCharityBudgetOutBudgetNoGet(Verb[R]):
    """商户单号查询公益捐赠预算详情

    GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015554788
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoGetOptions = ...,
            /,
            *,
            query: PartnerCharityBudgetOutBudgetNoGetQuery = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: PartnerCharityBudgetOutBudgetNoGetQuery = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerCharityBudgetOutBudgetNoUnlockPost[Promise[Answer[PartnerCharityBudgetOutBudgetNoUnlockPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerCharityBudgetOutBudgetNoUnlockPost[Promise[Answer[PartnerCharityBudgetOutBudgetNoUnlockPostAnswer]]]: ...

class PartnerCharityBudgetOutBudgetNoUnlockPostOptions(Options, total=False):
    json: PartnerCharityBudgetOutBudgetNoUnlockPostJson
    out_budget_no: str | int

class PartnerCharityBudgetOutBudgetNoUnlockPost(Verb[R]):
    """解锁公益捐赠预算

    POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock
    https://pay.weixin.qq.com/doc/v3/partner/4015554795
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityBudgetOutBudgetNoUnlockPostOptions = ...,
            /,
            *,
            json: PartnerCharityBudgetOutBudgetNoUnlockPostJson = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerCharityBudgetOutBudgetNoUnlockPostJson = ...,
            out_budget_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerCharityTransferBillsPost[Promise[Answer[PartnerCharityTransferBillsPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerCharityTransferBillsPost[Promise[Answer[PartnerCharityTransferBillsPostAnswer]]]: ...
    @property
    def outTransferNo(self) -> PartnerCharityTransferBillsOutTransferNo: ...

class PartnerCharityTransferBillsPostOptions(Options, total=False):
    json: PartnerCharityTransferBillsPostJson

class PartnerCharityTransferBillsPost(Verb[R]):
    """发起公益捐赠

    POST v3/fund-app/mch-transfer/partner/charity-transfer-bills
    https://pay.weixin.qq.com/doc/v3/partner/4015554841
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityTransferBillsPostOptions = ...,
            /,
            *,
            json: PartnerCharityTransferBillsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerCharityTransferBillsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PartnerCharityTransferBillsOutTransferNo(Place):
    """v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"""
    @property
    def _out_transfer_no_(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNo: ...

class PartnerCharityTransferBillsOutTransferNoOutTransferNo(Place):
    """v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"""
    @property
    def get(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNoGet[Answer[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer]]:
        """商户单号查询公益捐赠详情

        GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015554859
        """
    @property
    def get_async(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNoGet[Promise[Answer[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerCharityTransferBillsOutTransferNoOutTransferNoGet[Promise[Answer[PartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer]]]: ...

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGetOptions(Options, total=False):
    query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery
    out_transfer_no: str | int

class PartnerCharityTransferBillsOutTransferNoOutTransferNoGet(Verb[R]):
    """商户单号查询公益捐赠详情

    GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015554859
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetOptions = ...,
            /,
            *,
            query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery = ...,
            out_transfer_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: PartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery = ...,
            out_transfer_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerElectronicReceiptsPost[Promise[Answer[PartnerElectronicReceiptsPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerElectronicReceiptsPost[Promise[Answer[PartnerElectronicReceiptsPostAnswer]]]: ...
    @property
    def _out_bill_no_(self) -> PartnerElectronicReceiptsOutBillNo: ...

class PartnerElectronicReceiptsPostOptions(Options, total=False):
    json: PartnerElectronicReceiptsPostJson

class PartnerElectronicReceiptsPost(Verb[R]):
    """申请单笔转账电子回单

    POST v3/fund-app/mch-transfer/partner/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4016315516
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerElectronicReceiptsPostOptions = ...,
            /,
            *,
            json: PartnerElectronicReceiptsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerElectronicReceiptsPostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> PartnerElectronicReceiptsOutBillNoGet[Promise[Answer[PartnerElectronicReceiptsOutBillNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerElectronicReceiptsOutBillNoGet[Promise[Answer[PartnerElectronicReceiptsOutBillNoGetAnswer]]]: ...

class PartnerElectronicReceiptsOutBillNoGetOptions(Options, total=False):
    query: PartnerElectronicReceiptsOutBillNoGetQuery
    out_bill_no: str | int

class PartnerElectronicReceiptsOutBillNoGet(Verb[R]):
    """查询单笔转账电子回单

    GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016315544
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerElectronicReceiptsOutBillNoGetOptions = ...,
            /,
            *,
            query: PartnerElectronicReceiptsOutBillNoGetQuery = ...,
            out_bill_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: PartnerElectronicReceiptsOutBillNoGetQuery = ...,
            out_bill_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerSubMchAuthorizationsPost[Promise[Answer[PartnerSubMchAuthorizationsPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerSubMchAuthorizationsPost[Promise[Answer[PartnerSubMchAuthorizationsPostAnswer]]]: ...
    @property
    def _sub_mchid_(self) -> PartnerSubMchAuthorizationsSubMchid: ...

class PartnerSubMchAuthorizationsPostOptions(Options, total=False):
    json: PartnerSubMchAuthorizationsPostJson

class PartnerSubMchAuthorizationsPost(Verb[R]):
    """申请子商户商家转账授权

    POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations
    https://pay.weixin.qq.com/doc/v3/partner/4015469102
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsPostOptions = ...,
            /,
            *,
            json: PartnerSubMchAuthorizationsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerSubMchAuthorizationsPostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> PartnerSubMchAuthorizationsSubMchidGet[Promise[Answer[PartnerSubMchAuthorizationsSubMchidGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerSubMchAuthorizationsSubMchidGet[Promise[Answer[PartnerSubMchAuthorizationsSubMchidGetAnswer]]]: ...

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
            options: PartnerSubMchAuthorizationsSubMchidGetOptions = ...,
            /,
            *,
            sub_mchid: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerSubMchAuthorizationsSubMchidGetOptions,
            /,
            *,
            sub_mchid: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerTransferBillsPost[Promise[Answer[PartnerTransferBillsPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerTransferBillsPost[Promise[Answer[PartnerTransferBillsPostAnswer]]]: ...
    @property
    def outBillNo(self) -> PartnerTransferBillsOutBillNo: ...
    @property
    def preTransferWithAuthorization(self) -> PartnerTransferBillsPreTransferWithAuthorization: ...
    @property
    def transfer(self) -> PartnerTransferBillsTransfer: ...

class PartnerTransferBillsPostOptions(Options, total=False):
    json: PartnerTransferBillsPostJson

class PartnerTransferBillsPost(Verb[R]):
    """发起转账

    POST v3/fund-app/mch-transfer/partner/transfer-bills
    https://pay.weixin.qq.com/doc/v3/partner/4015469096
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsPostOptions = ...,
            /,
            *,
            json: PartnerTransferBillsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: PartnerTransferBillsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBillsPostOptions,
            /,
            *,
            json: PartnerTransferBillsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PartnerTransferBillsOutBillNo(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> PartnerTransferBillsOutBillNoOutBillNo: ...

class PartnerTransferBillsOutBillNoOutBillNo(Place):
    """v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> PartnerTransferBillsOutBillNoOutBillNoGet[Answer[PartnerTransferBillsOutBillNoOutBillNoGetAnswer]]:
        """商户单号查询转账单

        GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015469131
        """
    @property
    def get_async(self) -> PartnerTransferBillsOutBillNoOutBillNoGet[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerTransferBillsOutBillNoOutBillNoGet[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoGetAnswer]]]: ...
    @property
    def cancel(self) -> PartnerTransferBillsOutBillNoOutBillNoCancel: ...

class PartnerTransferBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: PartnerTransferBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class PartnerTransferBillsOutBillNoOutBillNoGet(Verb[R]):
    """商户单号查询转账单

    GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015469131
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoGetOptions = ...,
            /,
            *,
            query: PartnerTransferBillsOutBillNoOutBillNoGetQuery = ...,
            out_bill_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: PartnerTransferBillsOutBillNoOutBillNoGetQuery = ...,
            out_bill_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerTransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerTransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[PartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer]]]: ...

class PartnerTransferBillsOutBillNoOutBillNoCancelPostOptions(Options, total=False):
    json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson
    out_bill_no: str | int

class PartnerTransferBillsOutBillNoOutBillNoCancelPost(Verb[R]):
    """撤销转账

    POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4015469118
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsOutBillNoOutBillNoCancelPostOptions = ...,
            /,
            *,
            json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson = ...,
            out_bill_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerTransferBillsOutBillNoOutBillNoCancelPostJson = ...,
            out_bill_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerTransferBillsPreTransferWithAuthorizationPost[Promise[Answer[PartnerTransferBillsPreTransferWithAuthorizationPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerTransferBillsPreTransferWithAuthorizationPost[Promise[Answer[PartnerTransferBillsPreTransferWithAuthorizationPostAnswer]]]: ...

class PartnerTransferBillsPreTransferWithAuthorizationPostOptions(Options, total=False):
    json: PartnerTransferBillsPreTransferWithAuthorizationPostJson

class PartnerTransferBillsPreTransferWithAuthorizationPost(Verb[R]):
    """发起转账并完成自动收款授权

    POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization
    https://pay.weixin.qq.com/doc/v3/partner/4016809843
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsPreTransferWithAuthorizationPostOptions = ...,
            /,
            *,
            json: PartnerTransferBillsPreTransferWithAuthorizationPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerTransferBillsPreTransferWithAuthorizationPostJson = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerTransferBillsTransferPost[Promise[Answer[PartnerTransferBillsTransferPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerTransferBillsTransferPost[Promise[Answer[PartnerTransferBillsTransferPostAnswer]]]: ...

class PartnerTransferBillsTransferPostOptions(Options, total=False):
    json: PartnerTransferBillsTransferPostJson

class PartnerTransferBillsTransferPost(Verb[R]):
    """转账（用户自动收款）

    POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer
    https://pay.weixin.qq.com/doc/v3/partner/4016809837
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBillsTransferPostOptions = ...,
            /,
            *,
            json: PartnerTransferBillsTransferPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerTransferBillsTransferPostJson = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerUserConfirmAuthorizationsPost[Promise[Answer[PartnerUserConfirmAuthorizationsPostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerUserConfirmAuthorizationsPost[Promise[Answer[PartnerUserConfirmAuthorizationsPostAnswer]]]: ...
    @property
    def _out_authorization_no_(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNo: ...

class PartnerUserConfirmAuthorizationsPostOptions(Options, total=False):
    json: PartnerUserConfirmAuthorizationsPostJson

class PartnerUserConfirmAuthorizationsPost(Verb[R]):
    """申请免确认收款授权

    POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations
    https://pay.weixin.qq.com/doc/v3/partner/4016809861
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsPostOptions = ...,
            /,
            *,
            json: PartnerUserConfirmAuthorizationsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: PartnerUserConfirmAuthorizationsPostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoGet[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoGet[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer]]]: ...
    @property
    def close(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClose: ...

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
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions = ...,
            /,
            *,
            out_authorization_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, out_authorization_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoGetOptions,
            /,
            *,
            out_authorization_no: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer]]]: ...
    @property
    def postAsync(self) -> PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost[Promise[Answer[PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer]]]: ...

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
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions = ...,
            /,
            *,
            out_authorization_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, out_authorization_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostOptions,
            /,
            *,
            out_authorization_no: str | int = ...,
            **more: Unpack[Options]
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
