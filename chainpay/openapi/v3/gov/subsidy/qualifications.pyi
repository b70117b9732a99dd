# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Qualifications(Place):
    """v3/gov/subsidy/qualifications"""
    @property
    def passthrough(self) -> QualificationsPassthrough: ...
    @property
    def query(self) -> QualificationsQuery:
        """POST 批量查询用户资格"""
    @property
    def sync(self) -> QualificationsSync:
        """POST 同步资格核销信息"""

class QualificationsPassthrough(Place):
    """v3/gov/subsidy/qualifications/passthrough"""
    @property
    def cancel(self) -> QualificationsPassthroughCancel:
        """POST 取消资格(透传模式)"""
    @property
    def claim(self) -> QualificationsPassthroughClaim:
        """POST 领取资格(透传模式)"""
    @property
    def query(self) -> QualificationsPassthroughQuery:
        """POST 批量查询用户资格(透传模式)"""

class QualificationsPassthroughCancel(Place):
    """v3/gov/subsidy/qualifications/passthrough/cancel"""
    @property
    def post(self) -> QualificationsPassthroughCancelPost[Answer[QualificationsPassthroughCancelPostAnswer]]:
        """取消资格(透传模式)

        POST v3/gov/subsidy/qualifications/passthrough/cancel
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> QualificationsPassthroughCancelPost[Promise[Answer[QualificationsPassthroughCancelPostAnswer]]]:
        """取消资格(透传模式)"""
    @property
    def postAsync(self) -> QualificationsPassthroughCancelPost[Promise[Answer[QualificationsPassthroughCancelPostAnswer]]]:
        """取消资格(透传模式)"""

class QualificationsPassthroughCancelPostOptions(Options, total=False):
    json: QualificationsPassthroughCancelPostJson

class QualificationsPassthroughCancelPostLooseOptions(Options, total=False):
    json: QualificationsPassthroughCancelPostJson | AnyDict

class QualificationsPassthroughCancelPost(Verb[R]):
    """取消资格(透传模式)

    POST v3/gov/subsidy/qualifications/passthrough/cancel
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: QualificationsPassthroughCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QualificationsPassthroughCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: QualificationsPassthroughCancelPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsPassthroughCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[QualificationsPassthroughCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: QualificationsPassthroughCancelPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsPassthroughCancelPostOptions,
            /,
            **more: Unpack[QualificationsPassthroughCancelPostOptions]
        ) -> R: ...

class QualificationsPassthroughClaim(Place):
    """v3/gov/subsidy/qualifications/passthrough/claim"""
    @property
    def post(self) -> QualificationsPassthroughClaimPost[Answer[QualificationsPassthroughClaimPostAnswer]]:
        """领取资格(透传模式)

        POST v3/gov/subsidy/qualifications/passthrough/claim
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> QualificationsPassthroughClaimPost[Promise[Answer[QualificationsPassthroughClaimPostAnswer]]]:
        """领取资格(透传模式)"""
    @property
    def postAsync(self) -> QualificationsPassthroughClaimPost[Promise[Answer[QualificationsPassthroughClaimPostAnswer]]]:
        """领取资格(透传模式)"""

class QualificationsPassthroughClaimPostOptions(Options, total=False):
    json: QualificationsPassthroughClaimPostJson

class QualificationsPassthroughClaimPostLooseOptions(Options, total=False):
    json: QualificationsPassthroughClaimPostJson | AnyDict

class QualificationsPassthroughClaimPost(Verb[R]):
    """领取资格(透传模式)

    POST v3/gov/subsidy/qualifications/passthrough/claim
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: QualificationsPassthroughClaimPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QualificationsPassthroughClaimPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: QualificationsPassthroughClaimPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsPassthroughClaimPostLooseOptions | AnyDict,
            /,
            **more: Unpack[QualificationsPassthroughClaimPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: QualificationsPassthroughClaimPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsPassthroughClaimPostOptions,
            /,
            **more: Unpack[QualificationsPassthroughClaimPostOptions]
        ) -> R: ...

class QualificationsPassthroughQuery(Place):
    """v3/gov/subsidy/qualifications/passthrough/query"""
    @property
    def post(self) -> QualificationsPassthroughQueryPost[Answer[QualificationsPassthroughQueryPostAnswer]]:
        """批量查询用户资格(透传模式)

        POST v3/gov/subsidy/qualifications/passthrough/query
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> QualificationsPassthroughQueryPost[Promise[Answer[QualificationsPassthroughQueryPostAnswer]]]:
        """批量查询用户资格(透传模式)"""
    @property
    def postAsync(self) -> QualificationsPassthroughQueryPost[Promise[Answer[QualificationsPassthroughQueryPostAnswer]]]:
        """批量查询用户资格(透传模式)"""

class QualificationsPassthroughQueryPostOptions(Options, total=False):
    json: QualificationsPassthroughQueryPostJson

class QualificationsPassthroughQueryPostLooseOptions(Options, total=False):
    json: QualificationsPassthroughQueryPostJson | AnyDict

class QualificationsPassthroughQueryPost(Verb[R]):
    """批量查询用户资格(透传模式)

    POST v3/gov/subsidy/qualifications/passthrough/query
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: QualificationsPassthroughQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QualificationsPassthroughQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: QualificationsPassthroughQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsPassthroughQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[QualificationsPassthroughQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: QualificationsPassthroughQueryPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsPassthroughQueryPostOptions,
            /,
            **more: Unpack[QualificationsPassthroughQueryPostOptions]
        ) -> R: ...

class QualificationsQuery(Place):
    """v3/gov/subsidy/qualifications/query"""
    @property
    def post(self) -> QualificationsQueryPost[Answer[QualificationsQueryPostAnswer]]:
        """批量查询用户资格

        POST v3/gov/subsidy/qualifications/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> QualificationsQueryPost[Promise[Answer[QualificationsQueryPostAnswer]]]:
        """批量查询用户资格"""
    @property
    def postAsync(self) -> QualificationsQueryPost[Promise[Answer[QualificationsQueryPostAnswer]]]:
        """批量查询用户资格"""

class QualificationsQueryPostOptions(Options, total=False):
    json: QualificationsQueryPostJson

class QualificationsQueryPostLooseOptions(Options, total=False):
    json: QualificationsQueryPostJson | AnyDict

class QualificationsQueryPost(Verb[R]):
    """批量查询用户资格

    POST v3/gov/subsidy/qualifications/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: QualificationsQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QualificationsQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: QualificationsQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[QualificationsQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: QualificationsQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsQueryPostOptions,
            /,
            **more: Unpack[QualificationsQueryPostOptions]
        ) -> R: ...

class QualificationsSync(Place):
    """v3/gov/subsidy/qualifications/sync"""
    @property
    def post(self) -> QualificationsSyncPost[Answer[QualificationsSyncPostAnswer]]:
        """同步资格核销信息

        POST v3/gov/subsidy/qualifications/sync
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> QualificationsSyncPost[Promise[Answer[QualificationsSyncPostAnswer]]]:
        """同步资格核销信息"""
    @property
    def postAsync(self) -> QualificationsSyncPost[Promise[Answer[QualificationsSyncPostAnswer]]]:
        """同步资格核销信息"""

class QualificationsSyncPostOptions(Options, total=False):
    json: QualificationsSyncPostJson

class QualificationsSyncPostLooseOptions(Options, total=False):
    json: QualificationsSyncPostJson | AnyDict

class QualificationsSyncPost(Verb[R]):
    """同步资格核销信息

    POST v3/gov/subsidy/qualifications/sync
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: QualificationsSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QualificationsSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: QualificationsSyncPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[QualificationsSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: QualificationsSyncPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationsSyncPostOptions,
            /,
            **more: Unpack[QualificationsSyncPostOptions]
        ) -> R: ...

class QualificationsPassthroughCancelPostJson(TypedDict):
    real_name: str | Sensitive
    """自然人姓名"""
    id_card_number: str | Sensitive
    """自然人证件号"""
    phone_number: str | Sensitive
    """手机号"""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    """消费品类ID"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    out_request_no: NotRequired[str]
    """请求序号"""
    identity_document_type: Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"]
    """证件类型"""

class QualificationsPassthroughCancelPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""

class QualificationsPassthroughClaimPostJson(TypedDict):
    real_name: str | Sensitive
    """自然人姓名"""
    id_card_number: str | Sensitive
    """自然人证件号"""
    phone_number: str | Sensitive
    """手机号"""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]]
    """消费品类ID"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    identity_document_type: Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"]
    """证件类型"""
    longitude: str
    """经度"""
    latitude: str
    """纬度"""

class QualificationsPassthroughQueryPostJson(TypedDict):
    real_name: str | Sensitive
    """自然人姓名"""
    id_card_number: str | Sensitive
    """自然人证件号"""
    phone_number: str | Sensitive
    """手机号"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    identity_document_type: Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"]
    """证件类型"""

class QualificationList(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    """消费品类ID"""
    state: Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"]
    """状态"""
    unclaimed_reason: NotRequired[Literal["REASON_CLAIMED_BY_OTHER_REGION", "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION", "REASON_UNCLAIMED", "REASON_CLAIMED_BY_OTHER_MODE"]]
    """区分未领取的原因"""
    claim_mode: NotRequired[Literal["CLAIM_MODE_MINI_PROGRAM", "CLAIM_MODE_INTERFACE_PASS_THROUGH"]]
    """区分对接模式"""
    claimed_platform_name: NotRequired[str]
    """领取的平台名称"""
    claimed_region_name: NotRequired[str]
    """领取的地区名称"""

class QualificationsPassthroughQueryPostAnswer(TypedDict):
    qualification_list: list[QualificationList]
    """资格状态数组"""

class QualificationsQueryPostAnswerQualificationList(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    """消费品类ID"""
    state: Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"]
    """状态"""
    unclaimed_reason: NotRequired[Literal["REASON_CLAIMED_BY_OTHER_REGION", "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION", "REASON_UNCLAIMED", "REASON_CLAIMED_BY_OTHER_MODE"]]
    """区分未领取的原因"""
    claimed_platform_name: NotRequired[str]
    """领取的平台名称"""
    claimed_region_name: NotRequired[str]
    """领取的地区名称"""

class QualificationsQueryPostAnswer(TypedDict):
    qualification_list: list[QualificationsQueryPostAnswerQualificationList]
    """资格状态数组"""

class QualificationsSyncPostJson(TypedDict):
    real_name: NotRequired[str | Sensitive]
    """自然人姓名"""
    id_card_number: NotRequired[str | Sensitive]
    """自然人证件号"""
    phone_number: NotRequired[str | Sensitive]
    """手机号"""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]]
    """消费品类ID"""
    out_trade_no: str
    """商户支付订单号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"]]
    """能效等级"""
    receive_region_code: str
    """收货地区编码"""
    brand: str
    """家电品牌"""
    address: str
    """收货地址"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    sn_code: str
    """S/N码"""
    seller_name: str
    """销售企业名称"""
    license_number: str
    """统一社会信息代码"""
    barcode: str
    """商品条码"""
    item_name: str
    """商品名称"""
    spec_model: str
    """规格型号"""
    logistics_num: NotRequired[str]
    """物流单号"""
    delivery_time: NotRequired[str]
    """签收时间"""
    invoice_num: str
    """发票号"""
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"]
    """产品类型"""
    pc_type: NotRequired[Literal["DESKTOP", "LAPTOP", "COMPUTER_TYPE_UNKNOWN"]]
    order_amount: float
    """订单金额"""
    discount_amount: float
    imei1: NotRequired[str]
    """imei1编码"""
    imei2: NotRequired[str]
    """imei2编码"""
    mch_order_id: str
    """线上平台订单编号"""
    refund_id: NotRequired[str]
    """线上平台退款交易编号"""
    invoice_time: str
    """开票日期"""
    purchaser_name: str
    """购买方名称"""
    sale_model: Literal["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"]
    """销售方式"""
    identity_document_type: Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"]
    """证件类型"""
    invoice_address_code: str
    """发票开具地(地址编码）"""
    invoice_code: NotRequired[str]
    """发票代码"""
    tax_authority_code: str
    """税务机关代码"""
    transaction_time: str
    """交易完成或商品退回时间"""
    cate_state: Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"]
    """品类状态"""
    mch_name: str

class QualificationsPassthroughClaimPostAnswer(QualificationsPassthroughCancelPostAnswer): ...

class QualificationsQueryPostJson(QualificationsPassthroughQueryPostJson): ...

class QualificationsSyncPostAnswer(QualificationsPassthroughCancelPostAnswer): ...
