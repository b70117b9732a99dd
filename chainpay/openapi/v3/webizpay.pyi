# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Webizpay(Place):
    """v3/webizpay"""
    @property
    def availMchRanges(self) -> WebizpayAvailMchRanges:
        """GET 查询可用商户范围列表
        POST 创建可用商户范围
        """
    @property
    def bill(self) -> WebizpayBill: ...
    @property
    def employees(self) -> WebizpayEmployees: ...
    @property
    def stores(self) -> WebizpayStores: ...
    @property
    def users(self) -> WebizpayUsers: ...

class WebizpayAvailMchRanges(Place):
    """v3/webizpay/avail-mch-ranges"""
    @property
    def get(self) -> WebizpayAvailMchRangesGet[Answer[WebizpayAvailMchRangesGetAnswer]]:
        """查询可用商户范围列表

        GET v3/webizpay/avail-mch-ranges
        https://pay.weixin.qq.com/doc/v3/partner/4017205627
        """
    @property
    def get_async(self) -> WebizpayAvailMchRangesGet[Promise[Answer[WebizpayAvailMchRangesGetAnswer]]]:
        """查询可用商户范围列表"""
    @property
    def getAsync(self) -> WebizpayAvailMchRangesGet[Promise[Answer[WebizpayAvailMchRangesGetAnswer]]]:
        """查询可用商户范围列表"""
    @property
    def post(self) -> WebizpayAvailMchRangesPost[Answer[WebizpayAvailMchRangesPostAnswer]]:
        """创建可用商户范围

        POST v3/webizpay/avail-mch-ranges
        https://pay.weixin.qq.com/doc/v3/partner/4017205621
        """
    @property
    def post_async(self) -> WebizpayAvailMchRangesPost[Promise[Answer[WebizpayAvailMchRangesPostAnswer]]]:
        """创建可用商户范围"""
    @property
    def postAsync(self) -> WebizpayAvailMchRangesPost[Promise[Answer[WebizpayAvailMchRangesPostAnswer]]]:
        """创建可用商户范围"""
    @property
    def _range_id_(self) -> WebizpayAvailMchRangesRangeId: ...

class WebizpayAvailMchRangesGetOptions(Options, total=False):
    query: WebizpayAvailMchRangesGetQuery

class WebizpayAvailMchRangesGetLooseOptions(Options, total=False):
    query: WebizpayAvailMchRangesGetQuery | AnyDict

class WebizpayAvailMchRangesGet(Verb[R]):
    """查询可用商户范围列表

    GET v3/webizpay/avail-mch-ranges
    https://pay.weixin.qq.com/doc/v3/partner/4017205627
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayAvailMchRangesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayAvailMchRangesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayAvailMchRangesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayAvailMchRangesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayAvailMchRangesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesGetOptions,
            /,
            **more: Unpack[WebizpayAvailMchRangesGetOptions]
        ) -> R: ...

class WebizpayAvailMchRangesPostOptions(Options, total=False):
    json: WebizpayAvailMchRangesPostJson

class WebizpayAvailMchRangesPostLooseOptions(Options, total=False):
    json: WebizpayAvailMchRangesPostJson | AnyDict

class WebizpayAvailMchRangesPost(Verb[R]):
    """创建可用商户范围

    POST v3/webizpay/avail-mch-ranges
    https://pay.weixin.qq.com/doc/v3/partner/4017205621
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayAvailMchRangesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayAvailMchRangesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayAvailMchRangesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayAvailMchRangesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayAvailMchRangesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesPostOptions,
            /,
            **more: Unpack[WebizpayAvailMchRangesPostOptions]
        ) -> R: ...

class WebizpayAvailMchRangesRangeId(Place):
    """v3/webizpay/avail-mch-ranges/{range_id}"""
    @property
    def merchantIdentifiers(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiers:
        """GET 查询商户标识列表
        POST 添加商户标识
        """

class WebizpayAvailMchRangesRangeIdMerchantIdentifiers(Place):
    """v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"""
    @property
    def get(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersGet[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetAnswer]]:
        """查询商户标识列表

        GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
        https://pay.weixin.qq.com/doc/v3/partner/4017205633
        """
    @property
    def get_async(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersGet[Promise[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetAnswer]]]:
        """查询商户标识列表"""
    @property
    def getAsync(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersGet[Promise[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetAnswer]]]:
        """查询商户标识列表"""
    @property
    def post(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersPost[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostAnswer]]:
        """添加商户标识

        POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
        https://pay.weixin.qq.com/doc/v3/partner/4017205631
        """
    @property
    def post_async(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersPost[Promise[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostAnswer]]]:
        """添加商户标识"""
    @property
    def postAsync(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersPost[Promise[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostAnswer]]]:
        """添加商户标识"""
    @property
    def _merchant_identifier_(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifier:
        """DELETE 删除商户标识"""

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetOptions(Options, total=False):
    query: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetQuery
    range_id: str | int

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetLooseOptions(Options, total=False):
    query: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetQuery | AnyDict
    range_id: str | int

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersGet(Verb[R]):
    """查询商户标识列表

    GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
    https://pay.weixin.qq.com/doc/v3/partner/4017205633
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetQuery | AnyDict,
            range_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetQuery,
            range_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetOptions,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetOptions]
        ) -> R: ...

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostOptions(Options, total=False):
    json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostJson
    range_id: str | int

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostLooseOptions(Options, total=False):
    json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostJson | AnyDict
    range_id: str | int

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersPost(Verb[R]):
    """添加商户标识

    POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
    https://pay.weixin.qq.com/doc/v3/partner/4017205631
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostJson | AnyDict,
            range_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostJson,
            range_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostOptions,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostOptions]
        ) -> R: ...

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifier(Place):
    """v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"""
    @property
    def delete(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDelete[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer]]:
        """删除商户标识

        DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}
        https://pay.weixin.qq.com/doc/v3/partner/4017205637
        """
    @property
    def delete_async(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDelete[Promise[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer]]]:
        """删除商户标识"""
    @property
    def deleteAsync(self) -> WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDelete[Promise[Answer[WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer]]]:
        """删除商户标识"""

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteOptions(Options, total=False):
    json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteJson
    range_id: str | int
    merchant_identifier: str | int

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteLooseOptions(Options, total=False):
    json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteJson | AnyDict
    range_id: str | int
    merchant_identifier: str | int

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDelete(Verb[R]):
    """删除商户标识

    DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}
    https://pay.weixin.qq.com/doc/v3/partner/4017205637
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteJson | AnyDict,
            range_id: str | int,
            merchant_identifier: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteJson,
            range_id: str | int,
            merchant_identifier: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteOptions,
            /,
            **more: Unpack[WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteOptions]
        ) -> R: ...

class WebizpayBill(Place):
    """v3/webizpay/bill"""
    @property
    def proof(self) -> WebizpayBillProof:
        """POST 申请企业商户企业支付出资凭证"""
    @property
    def tradeBill(self) -> WebizpayBillTradeBill:
        """POST 申请企业商户企业支付业务账单"""

class WebizpayBillProof(Place):
    """v3/webizpay/bill/proof"""
    @property
    def post(self) -> WebizpayBillProofPost[Answer[WebizpayBillProofPostAnswer]]:
        """申请企业商户企业支付出资凭证

        POST v3/webizpay/bill/proof
        https://pay.weixin.qq.com/doc/v3/partner/4014507157
        """
    @property
    def post_async(self) -> WebizpayBillProofPost[Promise[Answer[WebizpayBillProofPostAnswer]]]:
        """申请企业商户企业支付出资凭证"""
    @property
    def postAsync(self) -> WebizpayBillProofPost[Promise[Answer[WebizpayBillProofPostAnswer]]]:
        """申请企业商户企业支付出资凭证"""

class WebizpayBillProofPostOptions(Options, total=False):
    json: WebizpayBillProofPostJson

class WebizpayBillProofPostLooseOptions(Options, total=False):
    json: WebizpayBillProofPostJson | AnyDict

class WebizpayBillProofPost(Verb[R]):
    """申请企业商户企业支付出资凭证

    POST v3/webizpay/bill/proof
    https://pay.weixin.qq.com/doc/v3/partner/4014507157
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayBillProofPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayBillProofPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayBillProofPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayBillProofPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayBillProofPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: WebizpayBillProofPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayBillProofPostOptions,
            /,
            **more: Unpack[WebizpayBillProofPostOptions]
        ) -> R: ...

class WebizpayBillTradeBill(Place):
    """v3/webizpay/bill/trade-bill"""
    @property
    def post(self) -> WebizpayBillTradeBillPost[Answer[WebizpayBillTradeBillPostAnswer]]:
        """申请企业商户企业支付业务账单

        POST v3/webizpay/bill/trade-bill
        https://pay.weixin.qq.com/doc/v3/partner/4014507142
        """
    @property
    def post_async(self) -> WebizpayBillTradeBillPost[Promise[Answer[WebizpayBillTradeBillPostAnswer]]]:
        """申请企业商户企业支付业务账单"""
    @property
    def postAsync(self) -> WebizpayBillTradeBillPost[Promise[Answer[WebizpayBillTradeBillPostAnswer]]]:
        """申请企业商户企业支付业务账单"""

class WebizpayBillTradeBillPostOptions(Options, total=False):
    json: WebizpayBillTradeBillPostJson

class WebizpayBillTradeBillPostLooseOptions(Options, total=False):
    json: WebizpayBillTradeBillPostJson | AnyDict

class WebizpayBillTradeBillPost(Verb[R]):
    """申请企业商户企业支付业务账单

    POST v3/webizpay/bill/trade-bill
    https://pay.weixin.qq.com/doc/v3/partner/4014507142
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayBillTradeBillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayBillTradeBillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayBillTradeBillPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayBillTradeBillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayBillTradeBillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayBillTradeBillPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayBillTradeBillPostOptions,
            /,
            **more: Unpack[WebizpayBillTradeBillPostOptions]
        ) -> R: ...

class WebizpayEmployees(Place):
    """v3/webizpay/employees"""
    @property
    def _employee_id_(self) -> WebizpayEmployeesEmployeeId: ...

class WebizpayEmployeesEmployeeId(Place):
    """v3/webizpay/employees/{employee_id}"""
    @property
    def outQuotaCards(self) -> WebizpayEmployeesEmployeeIdOutQuotaCards: ...
    @property
    def quotaCards(self) -> WebizpayEmployeesEmployeeIdQuotaCards:
        """POST 企业商户为员工下发企业支付额度卡"""
    @property
    def revoke(self) -> WebizpayEmployeesEmployeeIdRevoke:
        """POST 企业商户发起解除员工企业支付授权"""

class WebizpayEmployeesEmployeeIdOutQuotaCards(Place):
    """v3/webizpay/employees/{employee_id}/out-quota-cards"""
    @property
    def _out_card_no_(self) -> WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNo:
        """GET 使用商户卡号查询企业支付额度卡"""

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNo(Place):
    """v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}"""
    @property
    def get(self) -> WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGet[Answer[WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer]]:
        """使用商户卡号查询企业支付额度卡

        GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015001625
        """
    @property
    def get_async(self) -> WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGet[Promise[Answer[WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer]]]:
        """使用商户卡号查询企业支付额度卡"""
    @property
    def getAsync(self) -> WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGet[Promise[Answer[WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer]]]:
        """使用商户卡号查询企业支付额度卡"""

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetOptions(Options, total=False):
    query: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery
    employee_id: str | int
    out_card_no: str | int

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetLooseOptions(Options, total=False):
    query: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery | AnyDict
    employee_id: str | int
    out_card_no: str | int

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGet(Verb[R]):
    """使用商户卡号查询企业支付额度卡

    GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015001625
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery | AnyDict,
            employee_id: str | int,
            out_card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery,
            employee_id: str | int,
            out_card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetOptions,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetOptions]
        ) -> R: ...

class WebizpayEmployeesEmployeeIdQuotaCards(Place):
    """v3/webizpay/employees/{employee_id}/quota-cards"""
    @property
    def post(self) -> WebizpayEmployeesEmployeeIdQuotaCardsPost[Answer[WebizpayEmployeesEmployeeIdQuotaCardsPostAnswer]]:
        """企业商户为员工下发企业支付额度卡

        POST v3/webizpay/employees/{employee_id}/quota-cards
        https://pay.weixin.qq.com/doc/v3/partner/4014507148
        """
    @property
    def post_async(self) -> WebizpayEmployeesEmployeeIdQuotaCardsPost[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsPostAnswer]]]:
        """企业商户为员工下发企业支付额度卡"""
    @property
    def postAsync(self) -> WebizpayEmployeesEmployeeIdQuotaCardsPost[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsPostAnswer]]]:
        """企业商户为员工下发企业支付额度卡"""
    @property
    def _card_no_(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNo:
        """GET 企业商户查询企业支付额度卡"""

class WebizpayEmployeesEmployeeIdQuotaCardsPostOptions(Options, total=False):
    json: WebizpayEmployeesEmployeeIdQuotaCardsPostJson
    employee_id: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsPostLooseOptions(Options, total=False):
    json: WebizpayEmployeesEmployeeIdQuotaCardsPostJson | AnyDict
    employee_id: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsPost(Verb[R]):
    """企业商户为员工下发企业支付额度卡

    POST v3/webizpay/employees/{employee_id}/quota-cards
    https://pay.weixin.qq.com/doc/v3/partner/4014507148
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayEmployeesEmployeeIdQuotaCardsPostJson | AnyDict,
            employee_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayEmployeesEmployeeIdQuotaCardsPostJson,
            employee_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsPostOptions,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsPostOptions]
        ) -> R: ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNo(Place):
    """v3/webizpay/employees/{employee_id}/quota-cards/{card_no}"""
    @property
    def get(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoGet[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetAnswer]]:
        """企业商户查询企业支付额度卡

        GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}
        https://pay.weixin.qq.com/doc/v3/partner/4014507119
        """
    @property
    def get_async(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoGet[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetAnswer]]]:
        """企业商户查询企业支付额度卡"""
    @property
    def getAsync(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoGet[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetAnswer]]]:
        """企业商户查询企业支付额度卡"""
    @property
    def cancel(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancel:
        """POST 企业商户作废员工企业支付额度卡"""
    @property
    def paymentUrl(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrl:
        """GET 企业商户获取指定额度卡支付链接"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetOptions(Options, total=False):
    query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetQuery
    employee_id: str | int
    card_no: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetLooseOptions(Options, total=False):
    query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetQuery | AnyDict
    employee_id: str | int
    card_no: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoGet(Verb[R]):
    """企业商户查询企业支付额度卡

    GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}
    https://pay.weixin.qq.com/doc/v3/partner/4014507119
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetQuery | AnyDict,
            employee_id: str | int,
            card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetQuery,
            employee_id: str | int,
            card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetOptions,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetOptions]
        ) -> R: ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancel(Place):
    """v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel"""
    @property
    def post(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPost[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer]]:
        """企业商户作废员工企业支付额度卡

        POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4014507127
        """
    @property
    def post_async(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPost[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer]]]:
        """企业商户作废员工企业支付额度卡"""
    @property
    def postAsync(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPost[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer]]]:
        """企业商户作废员工企业支付额度卡"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostOptions(Options, total=False):
    json: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostJson
    employee_id: str | int
    card_no: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostLooseOptions(Options, total=False):
    json: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostJson | AnyDict
    employee_id: str | int
    card_no: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPost(Verb[R]):
    """企业商户作废员工企业支付额度卡

    POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4014507127
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostJson | AnyDict,
            employee_id: str | int,
            card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostJson,
            employee_id: str | int,
            card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostOptions,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostOptions]
        ) -> R: ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrl(Place):
    """v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url"""
    @property
    def get(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGet[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer]]:
        """企业商户获取指定额度卡支付链接

        GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url
        https://pay.weixin.qq.com/doc/v3/partner/4014507160
        """
    @property
    def get_async(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGet[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer]]]:
        """企业商户获取指定额度卡支付链接"""
    @property
    def getAsync(self) -> WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGet[Promise[Answer[WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer]]]:
        """企业商户获取指定额度卡支付链接"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetOptions(Options, total=False):
    query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery
    employee_id: str | int
    card_no: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetLooseOptions(Options, total=False):
    query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery | AnyDict
    employee_id: str | int
    card_no: str | int

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGet(Verb[R]):
    """企业商户获取指定额度卡支付链接

    GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url
    https://pay.weixin.qq.com/doc/v3/partner/4014507160
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery | AnyDict,
            employee_id: str | int,
            card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery,
            employee_id: str | int,
            card_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetOptions,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetOptions]
        ) -> R: ...

class WebizpayEmployeesEmployeeIdRevoke(Place):
    """v3/webizpay/employees/{employee_id}/revoke"""
    @property
    def post(self) -> WebizpayEmployeesEmployeeIdRevokePost[Answer[WebizpayEmployeesEmployeeIdRevokePostAnswer]]:
        """企业商户发起解除员工企业支付授权

        POST v3/webizpay/employees/{employee_id}/revoke
        https://pay.weixin.qq.com/doc/v3/partner/4014507156
        """
    @property
    def post_async(self) -> WebizpayEmployeesEmployeeIdRevokePost[Promise[Answer[WebizpayEmployeesEmployeeIdRevokePostAnswer]]]:
        """企业商户发起解除员工企业支付授权"""
    @property
    def postAsync(self) -> WebizpayEmployeesEmployeeIdRevokePost[Promise[Answer[WebizpayEmployeesEmployeeIdRevokePostAnswer]]]:
        """企业商户发起解除员工企业支付授权"""

class WebizpayEmployeesEmployeeIdRevokePostOptions(Options, total=False):
    json: WebizpayEmployeesEmployeeIdRevokePostJson
    employee_id: str | int

class WebizpayEmployeesEmployeeIdRevokePostLooseOptions(Options, total=False):
    json: WebizpayEmployeesEmployeeIdRevokePostJson | AnyDict
    employee_id: str | int

class WebizpayEmployeesEmployeeIdRevokePost(Verb[R]):
    """企业商户发起解除员工企业支付授权

    POST v3/webizpay/employees/{employee_id}/revoke
    https://pay.weixin.qq.com/doc/v3/partner/4014507156
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdRevokePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdRevokePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayEmployeesEmployeeIdRevokePostJson | AnyDict,
            employee_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdRevokePostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdRevokePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayEmployeesEmployeeIdRevokePostJson,
            employee_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayEmployeesEmployeeIdRevokePostOptions,
            /,
            **more: Unpack[WebizpayEmployeesEmployeeIdRevokePostOptions]
        ) -> R: ...

class WebizpayStores(Place):
    """v3/webizpay/stores"""
    @property
    def entityMatches(self) -> WebizpayStoresEntityMatches:
        """POST 发起门店主体匹配"""

class WebizpayStoresEntityMatches(Place):
    """v3/webizpay/stores/entity-matches"""
    @property
    def post(self) -> WebizpayStoresEntityMatchesPost[Answer[WebizpayStoresEntityMatchesPostAnswer]]:
        """发起门店主体匹配

        POST v3/webizpay/stores/entity-matches
        https://pay.weixin.qq.com/doc/v3/partner/4014507136
        """
    @property
    def post_async(self) -> WebizpayStoresEntityMatchesPost[Promise[Answer[WebizpayStoresEntityMatchesPostAnswer]]]:
        """发起门店主体匹配"""
    @property
    def postAsync(self) -> WebizpayStoresEntityMatchesPost[Promise[Answer[WebizpayStoresEntityMatchesPostAnswer]]]:
        """发起门店主体匹配"""
    @property
    def _batch_id_(self) -> WebizpayStoresEntityMatchesBatchId:
        """GET 查询门店主体匹配结果"""

class WebizpayStoresEntityMatchesPostOptions(Options, total=False):
    json: WebizpayStoresEntityMatchesPostJson

class WebizpayStoresEntityMatchesPostLooseOptions(Options, total=False):
    json: WebizpayStoresEntityMatchesPostJson | AnyDict

class WebizpayStoresEntityMatchesPost(Verb[R]):
    """发起门店主体匹配

    POST v3/webizpay/stores/entity-matches
    https://pay.weixin.qq.com/doc/v3/partner/4014507136
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayStoresEntityMatchesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayStoresEntityMatchesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayStoresEntityMatchesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayStoresEntityMatchesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayStoresEntityMatchesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayStoresEntityMatchesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayStoresEntityMatchesPostOptions,
            /,
            **more: Unpack[WebizpayStoresEntityMatchesPostOptions]
        ) -> R: ...

class WebizpayStoresEntityMatchesBatchId(Place):
    """v3/webizpay/stores/entity-matches/{batch_id}"""
    @property
    def get(self) -> WebizpayStoresEntityMatchesBatchIdGet[Answer[WebizpayStoresEntityMatchesBatchIdGetAnswer]]:
        """查询门店主体匹配结果

        GET v3/webizpay/stores/entity-matches/{batch_id}
        https://pay.weixin.qq.com/doc/v3/partner/4014507133
        """
    @property
    def get_async(self) -> WebizpayStoresEntityMatchesBatchIdGet[Promise[Answer[WebizpayStoresEntityMatchesBatchIdGetAnswer]]]:
        """查询门店主体匹配结果"""
    @property
    def getAsync(self) -> WebizpayStoresEntityMatchesBatchIdGet[Promise[Answer[WebizpayStoresEntityMatchesBatchIdGetAnswer]]]:
        """查询门店主体匹配结果"""

class WebizpayStoresEntityMatchesBatchIdGetOptions(Options, total=False):
    query: WebizpayStoresEntityMatchesBatchIdGetQuery
    batch_id: str | int

class WebizpayStoresEntityMatchesBatchIdGetLooseOptions(Options, total=False):
    query: WebizpayStoresEntityMatchesBatchIdGetQuery | AnyDict
    batch_id: str | int

class WebizpayStoresEntityMatchesBatchIdGet(Verb[R]):
    """查询门店主体匹配结果

    GET v3/webizpay/stores/entity-matches/{batch_id}
    https://pay.weixin.qq.com/doc/v3/partner/4014507133
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayStoresEntityMatchesBatchIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayStoresEntityMatchesBatchIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayStoresEntityMatchesBatchIdGetQuery | AnyDict,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayStoresEntityMatchesBatchIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayStoresEntityMatchesBatchIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayStoresEntityMatchesBatchIdGetQuery,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayStoresEntityMatchesBatchIdGetOptions,
            /,
            **more: Unpack[WebizpayStoresEntityMatchesBatchIdGetOptions]
        ) -> R: ...

class WebizpayUsers(Place):
    """v3/webizpay/users"""
    @property
    def _user_id_(self) -> WebizpayUsersUserId: ...

class WebizpayUsersUserId(Place):
    """v3/webizpay/users/{user_id}"""
    @property
    def authorizationState(self) -> WebizpayUsersUserIdAuthorizationState:
        """GET 企业商户查询企业员工开通授权状态"""
    @property
    def authorizationUrl(self) -> WebizpayUsersUserIdAuthorizationUrl:
        """POST 企业商户发起员工开通企业支付授权"""

class WebizpayUsersUserIdAuthorizationState(Place):
    """v3/webizpay/users/{user_id}/authorization-state"""
    @property
    def get(self) -> WebizpayUsersUserIdAuthorizationStateGet[Answer[WebizpayUsersUserIdAuthorizationStateGetAnswer]]:
        """企业商户查询企业员工开通授权状态

        GET v3/webizpay/users/{user_id}/authorization-state
        https://pay.weixin.qq.com/doc/v3/partner/4014507163
        """
    @property
    def get_async(self) -> WebizpayUsersUserIdAuthorizationStateGet[Promise[Answer[WebizpayUsersUserIdAuthorizationStateGetAnswer]]]:
        """企业商户查询企业员工开通授权状态"""
    @property
    def getAsync(self) -> WebizpayUsersUserIdAuthorizationStateGet[Promise[Answer[WebizpayUsersUserIdAuthorizationStateGetAnswer]]]:
        """企业商户查询企业员工开通授权状态"""

class WebizpayUsersUserIdAuthorizationStateGetOptions(Options, total=False):
    query: WebizpayUsersUserIdAuthorizationStateGetQuery
    user_id: str | int

class WebizpayUsersUserIdAuthorizationStateGetLooseOptions(Options, total=False):
    query: WebizpayUsersUserIdAuthorizationStateGetQuery | AnyDict
    user_id: str | int

class WebizpayUsersUserIdAuthorizationStateGet(Verb[R]):
    """企业商户查询企业员工开通授权状态

    GET v3/webizpay/users/{user_id}/authorization-state
    https://pay.weixin.qq.com/doc/v3/partner/4014507163
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayUsersUserIdAuthorizationStateGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayUsersUserIdAuthorizationStateGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WebizpayUsersUserIdAuthorizationStateGetQuery | AnyDict,
            user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayUsersUserIdAuthorizationStateGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayUsersUserIdAuthorizationStateGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WebizpayUsersUserIdAuthorizationStateGetQuery,
            user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayUsersUserIdAuthorizationStateGetOptions,
            /,
            **more: Unpack[WebizpayUsersUserIdAuthorizationStateGetOptions]
        ) -> R: ...

class WebizpayUsersUserIdAuthorizationUrl(Place):
    """v3/webizpay/users/{user_id}/authorization-url"""
    @property
    def post(self) -> WebizpayUsersUserIdAuthorizationUrlPost[Answer[WebizpayUsersUserIdAuthorizationUrlPostAnswer]]:
        """企业商户发起员工开通企业支付授权

        POST v3/webizpay/users/{user_id}/authorization-url
        https://pay.weixin.qq.com/doc/v3/partner/4014507153
        """
    @property
    def post_async(self) -> WebizpayUsersUserIdAuthorizationUrlPost[Promise[Answer[WebizpayUsersUserIdAuthorizationUrlPostAnswer]]]:
        """企业商户发起员工开通企业支付授权"""
    @property
    def postAsync(self) -> WebizpayUsersUserIdAuthorizationUrlPost[Promise[Answer[WebizpayUsersUserIdAuthorizationUrlPostAnswer]]]:
        """企业商户发起员工开通企业支付授权"""

class WebizpayUsersUserIdAuthorizationUrlPostOptions(Options, total=False):
    json: WebizpayUsersUserIdAuthorizationUrlPostJson
    user_id: str | int

class WebizpayUsersUserIdAuthorizationUrlPostLooseOptions(Options, total=False):
    json: WebizpayUsersUserIdAuthorizationUrlPostJson | AnyDict
    user_id: str | int

class WebizpayUsersUserIdAuthorizationUrlPost(Verb[R]):
    """企业商户发起员工开通企业支付授权

    POST v3/webizpay/users/{user_id}/authorization-url
    https://pay.weixin.qq.com/doc/v3/partner/4014507153
    """
    if MYPY:
        def __call__(
            self,
            options: WebizpayUsersUserIdAuthorizationUrlPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WebizpayUsersUserIdAuthorizationUrlPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WebizpayUsersUserIdAuthorizationUrlPostJson | AnyDict,
            user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayUsersUserIdAuthorizationUrlPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WebizpayUsersUserIdAuthorizationUrlPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WebizpayUsersUserIdAuthorizationUrlPostJson,
            user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WebizpayUsersUserIdAuthorizationUrlPostOptions,
            /,
            **more: Unpack[WebizpayUsersUserIdAuthorizationUrlPostOptions]
        ) -> R: ...

class WebizpayAvailMchRangesGetQuery(TypedDict):
    sp_mchid: str
    """服务商商户号"""

class RangeList(TypedDict):
    range_id: NotRequired[str]
    """可用商户范围id"""
    identifier_type: NotRequired[Literal["ORGANIZATION_CODE", "TRANSACTION_ID"]]
    """商户标识类型"""

class WebizpayAvailMchRangesGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    range_list: list[RangeList]
    """可用商户范围列表"""

class WebizpayAvailMchRangesPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    identifier_type: Literal["ORGANIZATION_CODE", "TRANSACTION_ID"]
    """商户标识类型"""

class WebizpayAvailMchRangesPostAnswer(TypedDict):
    range_id: str
    """可用商户范围id"""

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetQuery(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    offset: int | str
    """分页开始位置"""
    limit: int | str
    """分页大小"""

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersGetAnswer(TypedDict):
    offset: int
    """分页开始位置"""
    limit: int
    """分页大小"""
    count: int
    """实际返回数量"""
    total_count: int
    """总数量"""
    data: list[str]
    """商户标识列表"""

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    merchant_identifier: str
    """商户标识值"""

class WebizpayBillProofPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    start_date: str
    """起始日期"""
    end_date: str
    """结束日期"""
    entity_name: NotRequired[str]
    """商户主体名称"""
    out_operation_id: NotRequired[str]
    """商户操作流水号"""

class WebizpayBillProofPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_operation_id: str
    """商户操作流水号"""
    operation_id: str
    """微信支付操作流水号"""
    sub_mchid: str
    """出资子商户号"""
    start_date: str
    """起始日期"""
    end_date: str
    """结束日期"""
    entity_name: str
    """商户主体名称"""
    proof_id: str
    """出资凭证申请单单号"""
    download_url: str
    """凭证下载地址"""
    create_time: str
    """凭证申请创建时间"""
    updated_time: str
    """凭证状态更新时间"""

class WebizpayBillTradeBillPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    date: str
    """账单日期"""
    type: Literal["QYZFALL"]
    """账单类型"""

class WebizpayBillTradeBillPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    date: str
    """账单日期"""
    type: Literal["QYZFALL"]
    """账单类型"""
    download_url: str
    """账单下载地址"""

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    card_no: str
    """企业支付额度卡卡号"""
    out_card_no: str
    """商户卡号"""
    employee_id: str
    """微信授权关系ID"""
    card_template_id: str
    """企业支付卡模板ID"""
    card_rule: Literal["SINGLE", "MULTIPLE"]
    """使用规则"""
    refund_rule: Literal["RETURN", "NOT_RETURN"]
    """退款规则"""
    amount: float
    """卡片总金额"""
    remain_amount: float
    """卡片可用金额"""
    effective_end_time: str
    """卡片有效期"""
    effective_begin_time: str
    """卡片生效时间"""
    card_state: Literal["ACTIVE", "DISABLED"]
    """卡片状态"""
    card_name: str
    """卡片名称"""
    reason: NotRequired[str]
    """失效原因"""
    card_usage_time: NotRequired[str]
    """卡片使用时间"""
    transaction_id: NotRequired[str]
    """卡片关联微信支付订单号"""
    card_disabled_time: NotRequired[str]
    """卡片失效时间"""
    card_remark: NotRequired[str]
    """卡片备注"""

class WebizpayEmployeesEmployeeIdQuotaCardsPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    card_template_id: str
    """企业支付卡模板ID"""
    amount: float
    """卡片总金额"""
    card_name: str
    """卡片名称"""
    out_card_no: str
    """商户卡号"""
    effective_end_time: str
    """卡片有效期"""
    card_remark: NotRequired[str]
    """卡片备注"""
    avail_mch_range_id: NotRequired[str]
    """可用商户范围ID"""

class WebizpayEmployeesEmployeeIdQuotaCardsPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    out_card_no: str
    """商户卡号"""
    employee_id: str
    """微信授权关系ID"""
    card_no: str
    """企业支付额度卡卡号"""
    effective_begin_time: str
    """卡片生效时间"""
    effective_end_time: str
    """卡片有效期"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    reason: str
    """作废原因"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    employee_id: str
    """微信授权关系ID"""
    card_no: str
    """企业支付额度卡卡号"""
    card_state: Literal["ACTIVE", "DISABLED"]
    """卡片状态"""
    card_disabled_time: NotRequired[str]
    """卡片失效时间"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    application_type: Literal["H5", "MINIPROGRAM"]
    """拉起付款码页面的企业应用类型"""

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    employee_id: str
    """微信授权关系ID"""
    card_no: str
    """企业支付额度卡卡号"""
    expire_time: str
    """链接失效时间"""
    payment_url: str
    """跳转链接"""
    application_type: NotRequired[Literal["H5", "MINIPROGRAM"]]
    """拉起付款码页面的企业应用类型"""
    mp_query: NotRequired[str]
    """小程序查询参数"""
    mp_business_type: NotRequired[str]
    """小程序业务类型"""

class WebizpayEmployeesEmployeeIdRevokePostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    user_id: str
    """商户企业员工ID"""
    authorization_state: Literal["REVOKED", "AUTHORIZED"]
    """员工企业支付权限状态"""
    authorization_revoked_time: str
    """员工企业支付失效时间"""
    reason: str
    """作废原因"""

class MatchDetails(TypedDict):
    organization_code: str
    """门店统一社会信用代码"""
    store_name: str
    """门店名称"""
    product_type: NotRequired[Literal["CODE_PAY", "NONE"]]

class WebizpayStoresEntityMatchesPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_batch_id: str
    """商户主体匹配批次单号"""
    match_details: NotRequired[list[MatchDetails]]
    """主体匹配明细列表"""

class WebizpayStoresEntityMatchesPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_batch_id: str
    """商户主体匹配批次单号"""
    batch_id: str
    """微信支付主体匹配批次单号"""
    time: str
    """批次创建时间"""
    state: Literal["ACCEPTED", "IN_PROGRESS", "COMPLETED", "CLOSED"]
    """批次状态"""

class MatchResults(TypedDict):
    organization_code: str
    """门店统一社会信用代码"""
    store_name: str
    """门店名称"""
    has_valid_mchid: bool
    """是否存在满足条件微信支付商户号"""

class WebizpayStoresEntityMatchesBatchIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_batch_id: str
    """商户主体匹配批次单号"""
    batch_id: str
    """微信支付主体匹配批次单号"""
    state: Literal["ACCEPTED", "IN_PROGRESS", "COMPLETED", "CLOSED"]
    """批次状态"""
    match_results: NotRequired[list[MatchResults]]
    """主体匹配明细列表"""

class EmployeeList(TypedDict):
    employee_id: str
    """微信授权关系ID"""
    authorization_state: Literal["AUTHORIZED", "REVOKED"]
    """授权状态"""
    authorization_time: str
    """授权时间"""
    authorization_revoked_time: str
    """解除授权时间"""

class WebizpayUsersUserIdAuthorizationStateGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    user_id: str
    """企业员工ID"""
    employee_list: NotRequired[list[EmployeeList]]
    """微信授权关系列表"""

class WebizpayUsersUserIdAuthorizationUrlPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    application_type: Literal["H5", "MINIPROGRAM"]
    """发起授权应用类型"""

class WebizpayUsersUserIdAuthorizationUrlPostAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    user_id: str
    """企业员工ID"""
    authorization_url: NotRequired[str]
    """跳转链接"""
    expire_time: NotRequired[str]
    """链接失效时间"""
    application_type: Literal["H5", "MINIPROGRAM"]
    """发起授权应用类型"""
    mp_query: NotRequired[str]
    """小程序查询参数"""
    mp_business_type: NotRequired[str]
    """小程序业务类型"""

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersPostAnswer(WebizpayAvailMchRangesPostAnswer): ...

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteJson(WebizpayAvailMchRangesGetQuery): ...

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer(WebizpayAvailMchRangesPostAnswer): ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetQuery(WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery): ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoGetAnswer(WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer): ...

class WebizpayEmployeesEmployeeIdRevokePostJson(WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery): ...

class WebizpayStoresEntityMatchesBatchIdGetQuery(WebizpayAvailMchRangesGetQuery): ...

class WebizpayUsersUserIdAuthorizationStateGetQuery(WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery): ...
