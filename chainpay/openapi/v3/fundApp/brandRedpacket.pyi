# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class BrandRedpacket(Place):
    """v3/fund-app/brand-redpacket"""
    @property
    def brandMerchantBatches(self) -> BrandRedpacketBrandMerchantBatches:
        """POST 品牌商户发放红包"""
    @property
    def brandMerchantOutBatches(self) -> BrandRedpacketBrandMerchantOutBatches: ...

class BrandRedpacketBrandMerchantBatches(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-batches"""
    @property
    def post(self) -> BrandRedpacketBrandMerchantBatchesPost[Answer[BrandRedpacketBrandMerchantBatchesPostAnswer]]:
        """品牌商户发放红包

        POST v3/fund-app/brand-redpacket/brand-merchant-batches
        https://pay.weixin.qq.com/doc/v3/merchant/4014310358
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> BrandRedpacketBrandMerchantBatchesPost[Promise[Answer[BrandRedpacketBrandMerchantBatchesPostAnswer]]]:
        """品牌商户发放红包"""
    @property
    def postAsync(self) -> BrandRedpacketBrandMerchantBatchesPost[Promise[Answer[BrandRedpacketBrandMerchantBatchesPostAnswer]]]:
        """品牌商户发放红包"""
    @property
    def _batch_no_(self) -> BrandRedpacketBrandMerchantBatchesBatchNo:
        """GET 微信支付批次单号查询批次单"""

class BrandRedpacketBrandMerchantBatchesPostOptions(Options, total=False):
    json: BrandRedpacketBrandMerchantBatchesPostJson

class BrandRedpacketBrandMerchantBatchesPostLooseOptions(Options, total=False):
    json: BrandRedpacketBrandMerchantBatchesPostJson | AnyDict

class BrandRedpacketBrandMerchantBatchesPost(Verb[R]):
    """品牌商户发放红包

    POST v3/fund-app/brand-redpacket/brand-merchant-batches
    https://pay.weixin.qq.com/doc/v3/merchant/4014310358
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BrandRedpacketBrandMerchantBatchesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BrandRedpacketBrandMerchantBatchesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesPostOptions,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesPostOptions]
        ) -> R: ...

class BrandRedpacketBrandMerchantBatchesBatchNo(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"""
    @property
    def get(self) -> BrandRedpacketBrandMerchantBatchesBatchNoGet[Answer[BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer]]:
        """微信支付批次单号查询批次单

        GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4014310369
        """
    @property
    def get_async(self) -> BrandRedpacketBrandMerchantBatchesBatchNoGet[Promise[Answer[BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer]]]:
        """微信支付批次单号查询批次单"""
    @property
    def getAsync(self) -> BrandRedpacketBrandMerchantBatchesBatchNoGet[Promise[Answer[BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer]]]:
        """微信支付批次单号查询批次单"""
    @property
    def details(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetails: ...

class BrandRedpacketBrandMerchantBatchesBatchNoGetOptions(Options, total=False):
    query: BrandRedpacketBrandMerchantBatchesBatchNoGetQuery
    batch_no: str | int

class BrandRedpacketBrandMerchantBatchesBatchNoGetLooseOptions(Options, total=False):
    query: BrandRedpacketBrandMerchantBatchesBatchNoGetQuery | AnyDict
    batch_no: str | int

class BrandRedpacketBrandMerchantBatchesBatchNoGet(Verb[R]):
    """微信支付批次单号查询批次单

    GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4014310369
    """
    if MYPY:
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BrandRedpacketBrandMerchantBatchesBatchNoGetQuery | AnyDict = ...,
            batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BrandRedpacketBrandMerchantBatchesBatchNoGetQuery = ...,
            batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesBatchNoGetOptions,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesBatchNoGetOptions]
        ) -> R: ...

class BrandRedpacketBrandMerchantBatchesBatchNoDetails(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details"""
    @property
    def _detail_no_(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo:
        """GET 商家明细单号查询明细单"""

class BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"""
    @property
    def get(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGet[Answer[BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer]]:
        """商家明细单号查询明细单

        GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4014310384
        """
    @property
    def get_async(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGet[Promise[Answer[BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""
    @property
    def getAsync(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGet[Promise[Answer[BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""

class BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions(Options, total=False):
    batch_no: str | int
    detail_no: str | int

class BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGet(Verb[R]):
    """商家明细单号查询明细单

    GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4014310384
    """
    if MYPY:
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions | AnyDict,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            batch_no: str | int,
            detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetOptions]
        ) -> R: ...

class BrandRedpacketBrandMerchantOutBatches(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-out-batches"""
    @property
    def _out_batch_no_(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNo:
        """GET 商家批次单号查询批次单"""

class BrandRedpacketBrandMerchantOutBatchesOutBatchNo(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"""
    @property
    def get(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoGet[Answer[BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer]]:
        """商家批次单号查询批次单

        GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4014310378
        """
    @property
    def get_async(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoGet[Promise[Answer[BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer]]]:
        """商家批次单号查询批次单"""
    @property
    def getAsync(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoGet[Promise[Answer[BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer]]]:
        """商家批次单号查询批次单"""
    @property
    def outDetails(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails: ...

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetOptions(Options, total=False):
    query: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery
    out_batch_no: str | int

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetLooseOptions(Options, total=False):
    query: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGet(Verb[R]):
    """商家批次单号查询批次单

    GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4014310378
    """
    if MYPY:
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery | AnyDict = ...,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery = ...,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetOptions,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetOptions]
        ) -> R: ...

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details"""
    @property
    def _out_detail_no_(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo:
        """GET 商家明细单号查询明细单"""

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo(Place):
    """v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"""
    @property
    def get(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGet[Answer[BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer]]:
        """商家明细单号查询明细单

        GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4014310391
        """
    @property
    def get_async(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGet[Promise[Answer[BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""
    @property
    def getAsync(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGet[Promise[Answer[BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions(Options, total=False):
    out_batch_no: str | int
    out_detail_no: str | int

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGet(Verb[R]):
    """商家明细单号查询明细单

    GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4014310391
    """
    if MYPY:
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions | AnyDict,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions,
            /,
            **more: Unpack[BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetOptions]
        ) -> R: ...

class DetailList(TypedDict):
    out_detail_no: str
    """商家品牌红包明细单号"""
    amount: float
    openid: str
    """接收红包用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """接收红包用户姓名"""
    remark: NotRequired[str]
    """红包备注"""

class BrandRedpacketBrandMerchantBatchesPostJson(TypedDict):
    brand_id: float
    """品牌ID"""
    brand_appid: str
    """品牌AppID"""
    scene: Literal["CUSTOM_SEND"]
    """品牌红包发放场景"""
    template_id: str
    """品牌红包模板ID"""
    out_batch_no: str
    """商家品牌红包批次单号"""
    batch_name: str
    """品牌红包批次名称"""
    batch_remark: str
    """品牌红包批次备注"""
    total_amount: float
    """总金额"""
    total_num: float
    """总笔数"""
    detail_list: NotRequired[list[DetailList]]
    """品牌红包明细列表"""

class BrandRedpacketBrandMerchantBatchesPostAnswer(TypedDict):
    out_batch_no: str
    """商家品牌红包批次单号"""
    batch_no: NotRequired[str]
    """微信支付品牌红包批次单号"""
    create_time: str
    """品牌红包批次创建时间"""
    batch_state: NotRequired[Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"]]
    """批次单状态"""

class BrandRedpacketBrandMerchantBatchesBatchNoGetQuery(TypedDict):
    need_query_detail: NotRequired[bool | Literal["true", "false"] | None]
    """是否需要查询品牌红包明细单"""
    detail_state: NotRequired[Literal["DETAIL_VIEW_ALL", "DETAIL_VIEW_SUCCESS", "DETAIL_VIEW_FAIL"] | None]
    """品牌红包明细单状态"""

class BrandRedpacketBrandMerchantBatchesBatchNoGetAnswerDetailList(TypedDict):
    transfer_detail_no: str
    """微信支付品牌红包明细单号"""
    out_detail_no: str
    """商家品牌红包明细单号"""
    detail_state: Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"]
    """品牌红包明细单状态"""

class BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    batch_no: str
    """微信支付品牌红包批次单号"""
    out_batch_no: str
    """商家品牌红包批次单号"""
    brand_id: NotRequired[float]
    """品牌ID"""
    template_id: NotRequired[str]
    """品牌红包模板ID"""
    brand_appid: NotRequired[str]
    """品牌AppID"""
    batch_state: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"]
    """批次单状态"""
    batch_name: str
    """品牌红包批次名称"""
    batch_remark: str
    """品牌红包批次备注"""
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "SYSTEM_OVERDUE_CLOSE"]]
    """品牌红包批次单关闭原因"""
    total_amount: float
    """总金额"""
    total_num: float
    """总笔数"""
    create_time: str
    """品牌红包批次创建时间"""
    update_time: NotRequired[str]
    """品牌红包批次更新时间"""
    success_amount: float
    """发放成功金额"""
    success_num: float
    """发放成功笔数"""
    fail_amount: float
    """发放失败金额"""
    fail_num: float
    """发放失败笔数"""
    detail_list: NotRequired[list[BrandRedpacketBrandMerchantBatchesBatchNoGetAnswerDetailList]]
    """品牌红包明细列表"""

class BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    out_batch_no: str
    """商家品牌红包批次单号"""
    batch_no: str
    """微信支付品牌红包批次单号"""
    out_detail_no: str
    """商家品牌红包明细单号"""
    detail_no: str
    """微信支付品牌红包明细单号"""
    detail_state: Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"]
    """品牌红包明细单状态"""
    amount: float
    """红包金额"""
    remark: str
    """红包备注"""
    fail_reason: NotRequired[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "USER_ACCOUNT_LIMIT", "FAIL_REASON_UNKNOWN", "PAYER_ACCOUNT_ABNORMAL", "PAYEE_ACCOUNT_ABNORMAL", "USER_RECEIVE_OVERDUE", "REMARK_NOT_CORRECT", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"]]
    """失败原因"""
    openid: str
    """接收红包用户OpenID"""
    user_name: NotRequired[str]
    """接收红包用户姓名"""
    initiate_time: NotRequired[str]
    """品牌红包发起时间"""
    update_time: str
    """品牌红包更新时间"""
    brand_id: float
    """品牌ID"""
    template_id: str
    """品牌红包模板ID"""
    brand_appid: NotRequired[str]
    """品牌AppID"""

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery(BrandRedpacketBrandMerchantBatchesBatchNoGetQuery): ...

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer(BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer): ...

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer(BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer): ...
