# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Settle(Place):
    """v3/platsolution/ecommerce/settle"""
    @property
    def prepaySettleOrders(self) -> SettlePrepaySettleOrders:
        """POST 个人收款-申请批量结算"""

class SettlePrepaySettleOrders(Place):
    """v3/platsolution/ecommerce/settle/prepay-settle-orders"""
    @property
    def post(self) -> SettlePrepaySettleOrdersPost[Answer[SettlePrepaySettleOrdersPostAnswer]]:
        """个人收款-申请批量结算

        POST v3/platsolution/ecommerce/settle/prepay-settle-orders
        https://pay.weixin.qq.com/doc/v3/partner/4012649847
        """
    @property
    def post_async(self) -> SettlePrepaySettleOrdersPost[Promise[Answer[SettlePrepaySettleOrdersPostAnswer]]]:
        """个人收款-申请批量结算"""
    @property
    def postAsync(self) -> SettlePrepaySettleOrdersPost[Promise[Answer[SettlePrepaySettleOrdersPostAnswer]]]:
        """个人收款-申请批量结算"""
    @property
    def _settle_batch_no_(self) -> SettlePrepaySettleOrdersSettleBatchNo:
        """GET 个人收款-查询批量结算信息"""

class SettlePrepaySettleOrdersPostOptions(Options, total=False):
    json: SettlePrepaySettleOrdersPostJson

class SettlePrepaySettleOrdersPostLooseOptions(Options, total=False):
    json: SettlePrepaySettleOrdersPostJson | AnyDict

class SettlePrepaySettleOrdersPost(Verb[R]):
    """个人收款-申请批量结算

    POST v3/platsolution/ecommerce/settle/prepay-settle-orders
    https://pay.weixin.qq.com/doc/v3/partner/4012649847
    """
    if MYPY:
        def __call__(
            self,
            options: SettlePrepaySettleOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SettlePrepaySettleOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SettlePrepaySettleOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SettlePrepaySettleOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SettlePrepaySettleOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SettlePrepaySettleOrdersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SettlePrepaySettleOrdersPostOptions,
            /,
            **more: Unpack[SettlePrepaySettleOrdersPostOptions]
        ) -> R: ...

class SettlePrepaySettleOrdersSettleBatchNo(Place):
    """v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}"""
    @property
    def get(self) -> SettlePrepaySettleOrdersSettleBatchNoGet[Answer[SettlePrepaySettleOrdersSettleBatchNoGetAnswer]]:
        """个人收款-查询批量结算信息

        GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012650326
        """
    @property
    def get_async(self) -> SettlePrepaySettleOrdersSettleBatchNoGet[Promise[Answer[SettlePrepaySettleOrdersSettleBatchNoGetAnswer]]]:
        """个人收款-查询批量结算信息"""
    @property
    def getAsync(self) -> SettlePrepaySettleOrdersSettleBatchNoGet[Promise[Answer[SettlePrepaySettleOrdersSettleBatchNoGetAnswer]]]:
        """个人收款-查询批量结算信息"""
    @property
    def applyAbnormalSettle(self) -> SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettle:
        """POST 个人收款-申请异常结算批次单处理"""

class SettlePrepaySettleOrdersSettleBatchNoGetOptions(Options, total=False):
    settle_batch_no: str | int

class SettlePrepaySettleOrdersSettleBatchNoGet(Verb[R]):
    """个人收款-查询批量结算信息

    GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012650326
    """
    if MYPY:
        def __call__(
            self,
            options: SettlePrepaySettleOrdersSettleBatchNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[SettlePrepaySettleOrdersSettleBatchNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: SettlePrepaySettleOrdersSettleBatchNoGetOptions | AnyDict,
            /,
            **more: Unpack[SettlePrepaySettleOrdersSettleBatchNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, settle_batch_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SettlePrepaySettleOrdersSettleBatchNoGetOptions,
            /,
            **more: Unpack[SettlePrepaySettleOrdersSettleBatchNoGetOptions]
        ) -> R: ...

class SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettle(Place):
    """v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"""
    @property
    def post(self) -> SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePost[Answer[SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer]]:
        """个人收款-申请异常结算批次单处理

        POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle
        https://pay.weixin.qq.com/doc/v3/partner/4015198012
        """
    @property
    def post_async(self) -> SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePost[Promise[Answer[SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer]]]:
        """个人收款-申请异常结算批次单处理"""
    @property
    def postAsync(self) -> SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePost[Promise[Answer[SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer]]]:
        """个人收款-申请异常结算批次单处理"""

class SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostOptions(Options, total=False):
    json: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostJson
    settle_batch_no: str | int

class SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostLooseOptions(Options, total=False):
    json: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostJson | AnyDict
    settle_batch_no: str | int

class SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePost(Verb[R]):
    """个人收款-申请异常结算批次单处理

    POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle
    https://pay.weixin.qq.com/doc/v3/partner/4015198012
    """
    if MYPY:
        def __call__(
            self,
            options: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostJson | AnyDict,
            settle_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostJson,
            settle_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostOptions,
            /,
            **more: Unpack[SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostOptions]
        ) -> R: ...

class Amount(TypedDict):
    amount: float
    """金额"""
    currency: NotRequired[str]
    """币种"""

class SettleDetailInfoList(TypedDict):
    out_settle_detail_no: str
    """商户结算明细单号"""
    settle_type: str
    """结算类型"""
    receiver_type: NotRequired[str]
    """接收方类型"""
    receiver_account: NotRequired[str]
    """接收方账号"""
    amount: Amount
    """金额"""

class SettleInfoList(TypedDict):
    out_settle_no: str
    """商户结算单号"""
    transaction_id: str
    """微信支付订单号"""
    settle_detail_info_list: list[SettleDetailInfoList]
    """结算明细单列表"""

class SettlePrepaySettleOrdersPostJson(TypedDict):
    appid: NotRequired[str]
    """发起方AppID"""
    out_settle_batch_no: str
    """商户结算批次单号"""
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    notify_url: NotRequired[str]
    """通知地址"""
    description: str
    """收款方描述"""
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]
    """交易场景"""
    settle_info_list: list[SettleInfoList]
    """结算信息列表"""
    receive_type_template_id: NotRequired[Literal[1, 2]]
    """收款类型模板ID"""

class SettlePrepaySettleOrdersPostAnswer(TypedDict):
    out_settle_batch_no: str
    """商户结算批次单号"""
    settle_batch_no: str
    """微信支付结算批次单号"""
    individual_auth_id: str
    """商品单个人收款方受理授权ID"""
    description: str
    """收款方描述"""
    state: str
    """批次状态"""
    trade_scenario: str
    """交易场景"""
    create_time: str
    """批次创建时间"""
    finish_time: NotRequired[str]
    """批次完成时间"""

class SettlePrepaySettleOrdersSettleBatchNoGetAnswer(TypedDict):
    out_settle_batch_no: str
    """商户结算批次单号"""
    settle_batch_no: str
    """微信支付结算批次单号"""
    individual_auth_id: str
    """商品单个人收款方受理授权ID"""
    description: str
    """收款方描述"""
    state: str
    """批次状态"""
    trade_scenario: Literal["RECOMMERCE"]
    """交易场景"""
    create_time: str
    """批次创建时间"""
    finish_time: NotRequired[str]
    """批次完成时间"""

class SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostJson(TypedDict):
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    out_abnormal_settle_batch_no: str
    """商户异常结算批次单号"""
    abnormal_settle_type: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"]
    """异常结算批次单处理方式"""
    description: NotRequired[str]
    """异常处理说明"""

class AbnormalSettleResult(TypedDict):
    abnormal_settle_type: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"]
    """异常结算批次单处理方式"""
    apply_success_time: str
    """批次创建时间"""
    abnormal_fund_receipt_id: str
    """微信支付异常资金付款单号"""
    out_abnormal_settle_batch_no: str
    """商户异常结算批次单号"""

class SettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer(TypedDict):
    out_settle_batch_no: str
    """商户结算批次单号"""
    settle_batch_no: str
    """微信支付结算批次单号"""
    individual_auth_id: str
    """商品单个人收款方受理授权ID"""
    description: str
    """收款方描述"""
    state: Literal["ACCEPTED", "RECEIVED", "SUCCESS", "DEDUCT_FEE_FAIL", "ABNORMAL", "ABNORMAL_SETTLE_SUCCESS"]
    """批次状态"""
    trade_scenario: Literal["RECOMMERCE", "INDIVIDUALTRADE"]
    """交易场景"""
    create_time: str
    """批次创建时间"""
    finish_time: NotRequired[str]
    """批次完成时间"""
    abnormal_type: NotRequired[Literal["AUTH_RELATIONSHIP_INVALID", "USER_PAY_QUOTA_LIMIT"]]
    """异常原因类型"""
    abnormal_settle_result: NotRequired[AbnormalSettleResult]
    """异常结算处理结果"""
