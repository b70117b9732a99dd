# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class NQualifications(Place):
    """v3/gov/subsidy/n-qualifications"""
    @property
    def sync(self) -> NQualificationsSync:
        """POST N品类同步资格核销信息"""

class NQualificationsSync(Place):
    """v3/gov/subsidy/n-qualifications/sync"""
    @property
    def post(self) -> NQualificationsSyncPost[Answer[NQualificationsSyncPostAnswer]]:
        """N品类同步资格核销信息

        POST v3/gov/subsidy/n-qualifications/sync
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NQualificationsSyncPost[Promise[Answer[NQualificationsSyncPostAnswer]]]:
        """N品类同步资格核销信息"""
    @property
    def postAsync(self) -> NQualificationsSyncPost[Promise[Answer[NQualificationsSyncPostAnswer]]]:
        """N品类同步资格核销信息"""

class NQualificationsSyncPostOptions(Options, total=False):
    json: NQualificationsSyncPostJson

class NQualificationsSyncPostLooseOptions(Options, total=False):
    json: NQualificationsSyncPostJson | AnyDict

class NQualificationsSyncPost(Verb[R]):
    """N品类同步资格核销信息

    POST v3/gov/subsidy/n-qualifications/sync
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NQualificationsSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NQualificationsSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NQualificationsSyncPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NQualificationsSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NQualificationsSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: NQualificationsSyncPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: NQualificationsSyncPostOptions,
            /,
            **more: Unpack[NQualificationsSyncPostOptions]
        ) -> R: ...

class NQualificationsSyncPostJson(TypedDict):
    real_name: str | Sensitive
    """自然人姓名"""
    id_card_number: str | Sensitive
    """自然人证件号"""
    phone_number: str | Sensitive
    """手机号"""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]]
    """消费品类ID"""
    out_trade_no: str
    """商户支付订单号"""
    sub_mchid: NotRequired[str]
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
    seller_name: str
    """销售企业名称"""
    license_number: str
    """统一社会信息代码"""
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
    mch_order_id: str
    """线上平台订单编号"""
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
    tax_authority_code: str
    """税务机关代码"""
    transaction_time: str
    """交易完成或商品退回时间"""
    cate_state: Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"]
    """品类状态"""
    longitude: NotRequired[str]
    """经度"""
    latitude: NotRequired[str]
    """纬度"""
    cate_code: str
    """品类编码"""
    coupon_code: NotRequired[str]
    """券码"""
    invoice_code: NotRequired[str]
    """发票代码"""
    refund_id: NotRequired[str]
    """线上平台退款交易编号"""

class NQualificationsSyncPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""
