# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.

from typing import Any, Literal, NotRequired, Protocol, TypedDict, overload
from chainpay.client.callbacks.handlers import Decorator

class V2EventCheckFail(TypedDict):
    state: NotRequired[str]
    """单据状态"""
    service_id: NotRequired[str]
    """服务ID"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    goods_name: NotRequired[str]
    """商品名称"""
    returned: NotRequired[str]
    """是否归还"""
    room: NotRequired[str]
    """房间"""
    checked_in: NotRequired[str]
    """是否入住"""
    start_time: NotRequired[str]
    """入住时间"""
    deposit_amount: NotRequired[str]
    """押金金额"""
    finish_ticket: NotRequired[str]
    """完结凭证"""

class V2EventTransactionFail(TypedDict):
    state: NotRequired[str]
    """单据状态"""
    service_id: NotRequired[str]
    """服务ID"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    goods_name: NotRequired[str]
    """商品名称"""
    returned: NotRequired[str]
    """是否归还"""
    room: NotRequired[str]
    """房间"""
    checked_in: NotRequired[str]
    """是否入住"""
    start_time: NotRequired[str]
    """入住时间"""
    deposit_amount: NotRequired[str]
    """押金金额"""
    total_amount: NotRequired[str]
    """总金额"""
    end_time: NotRequired[str]
    """预计离店时间"""
    finish_transaction_id: NotRequired[str]
    """结单交易单号"""

class V2CombinedTransactionsSuccess(TypedDict):
    return_code: str
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    combine_appid: str
    """合单APPID"""
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
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"]
    """交易类型"""
    bank_type: NotRequired[str]
    """付款银行"""
    sign: str
    """签名"""
    sign_type: str
    """签名类型"""
    result_code: str
    """业务结果"""
    result_msg: NotRequired[str]
    """业务信息"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误信息"""
    sub_order_list: str

class V2PapContractStateChanged(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    contract_code: str
    """签约协议号"""
    plan_id: str
    """模板id"""
    openid: str
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    sign: str
    """签名"""
    change_type: Literal["ADD", "DELETE"]
    """变更类型"""
    operate_time: str
    """操作时间"""
    contract_id: str
    """委托代扣协议id"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    contract_termination_mode: NotRequired[Literal["1", "2", "3", "4", "5", "6", "7"]]
    """协议解约方式"""
    request_serial: str
    """请求序列号"""
    appid: NotRequired[str]
    """公众账号id"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    contract_display_account: NotRequired[str]
    """用户账户展示名称"""
    contract_state: NotRequired[Literal["0", "1"]]
    """协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""

class V2RefundProcessed(TypedDict):
    out_refund_no: str
    """商户退款单号"""
    out_trade_no: str
    """商户订单号"""
    refund_account: str
    """退款资金来源"""
    refund_fee: str
    """申请退款金额"""
    refund_id: str
    """微信退款单号"""
    refund_recv_accout: NotRequired[str]
    """退款入账账户"""
    refund_request_source: NotRequired[Literal["API", "VENDOR_PLATFORM"]]
    """退款发起来源"""
    refund_status: Literal["SUCCESS", "CHANGE", "REFUNDCLOSE"]
    """退款状态"""
    settlement_refund_fee: NotRequired[str]
    """退款金额"""
    settlement_total_fee: NotRequired[str]
    """应结订单金额"""
    success_time: NotRequired[str]
    """退款成功时间"""
    total_fee: str
    """订单金额"""
    transaction_id: str
    """微信支付订单号"""
    cash_refund_fee: str
    """用户退款金额"""

V2TransactionSuccess = TypedDict("V2TransactionSuccess", {
    "appid": str,
    "attach": NotRequired[str],
    "bank_type": str,
    "fee_type": NotRequired[str],
    "is_subscribe": Literal["Y", "N"],
    "mch_id": str,
    "sub_mch_id": NotRequired[str],
    "sub_appid": NotRequired[str],
    "nonce_str": str,
    "openid": str,
    "out_trade_no": str,
    "result_code": Literal["SUCCESS", "FAIL"],
    "return_code": Literal["SUCCESS", "FAIL"],
    "sign": str,
    "time_end": NotRequired[str],
    "total_fee": str,
    "coupon_fee": NotRequired[str],
    "coupon_count": NotRequired[str],
    "coupon_type_$n": NotRequired[str],
    "coupon_id_$n": NotRequired[str],
    "trade_type": Literal["JSAPI", "NATIVE", "APP", "MWEB", "PAP"],
    "transaction_id": str,
    "contract_id": NotRequired[str],
    "user_repaid": NotRequired[Literal["Y", "N"]],
    "trade_state": NotRequired[Literal["SUCCESS", "PAY_FAIL"]],
})

class V2TransactionsRiskOccurred(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    sign_type: Literal["HMAC-SHA256"]
    """签名类型"""
    sign: str
    """签名"""
    nonce_str: str
    """随机字符串"""
    event_code: str
    """事件单号"""
    risk_level: Literal["LOW", "MEDIUM", "HIGH"]
    """风险级别"""
    risk_level_desc: str
    """风险描述"""
    mch_id: str
    """有风险交易的服务商号"""
    sub_mch_id: str
    """有风险交易的商户号"""
    transaction_id_list: str

class V2VehicleStateChangedForParking(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """公众平台APPID"""
    nonce_str: str
    """随机字符串"""
    sign_type: Literal["HMAC-SHA256"]
    """签名类型"""
    sign: str
    """签名"""
    plate_number: str
    """车牌号"""
    vehicle_event_type: NotRequired[Literal["NORMAL", "BLOCKED"]]
    """车牌变更事件类型"""
    vehicle_event_des: NotRequired[Literal["OVERDUE", "REMOVE", "PAUSE"]]
    """车牌变更事件信息"""
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"]]
    """发起扣费方式"""
    vehicle_event_createtime: str
    """车牌变更事件发生时间"""

class TransferAmount(TypedDict):
    total: int
    """总金额"""
    currency: Literal["CNY"]
    """货币类型"""

class Commander(TypedDict):
    operator: Literal["MERCHANT"]
    """发起在途异常资金付款请求的角色"""
    mchid: str
    """微信支付商户号"""

class Instruction(TypedDict):
    out_instruction_no: str
    """商户侧指令编号"""
    commander: Commander
    """在途异常资金付款指令的发起方"""
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"]
    """付款方式"""
    success_time: str
    """入账成功时间"""
    instruction_instance_id: str

class AbnormalFundProcessingTransferSuccess(TypedDict):
    product_name: Literal["C2C"]
    """产品名称"""
    receipt_id: str
    """微信支付在途异常资金付款单号"""
    transfer_amount: TransferAmount
    """付款金额信息"""
    receipt_state: Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"]
    """在途异常资金付款状态"""
    create_time: str
    """在途异常资金付款单据创建时间"""
    last_update_time: str
    """在途异常资金付款单据更新时间"""
    instruction: Instruction
    """在途异常资金付款指令信息"""

class ApplymentStateApproved(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"]]
    """子商户经营网址状态"""
    domains: NotRequired[list[str]]
    """H5支付域名"""
    website_url: NotRequired[str]
    """子商户H5经营网址"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""
    applyment_id: NotRequired[int]
    """申请单号"""
    audit_reject_detail: NotRequired[str]
    """驳回原因"""
    applyment_state: NotRequired[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"]]
    """申请单状态"""
    notify_url: NotRequired[str]
    """商户提供的审核结果回调接口"""
    out_applyment_id: NotRequired[str]
    """商户申请单号"""

class BlockrecordChange(TypedDict):
    sub_mchid: str
    """子商户号"""
    block_record_id: str
    """交易拦截记录ID"""
    block_count_level: Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"]
    """商户管理记录状态"""

class BlocksubmissionChange(TypedDict):
    sub_mchid: str
    """子商户号"""
    appeal_record_id: str
    """交易拦截记录申诉ID"""
    appeal_result: Literal["PASS", "REJECT"]
    """商户管理记录状态"""

class BrandMemberCardSpPointExchangeCoupon(TypedDict):
    record_id: str
    """兑券记录ID"""
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    user_card_code: str
    """会员卡code"""
    exchange_coupon_template_id: str
    """积分兑券模板ID"""
    deduct_points: float
    """消耗积分数"""
    stock_id: str
    """批次ID"""

class BrandMemberCardSpSyncUserPoint(TypedDict):
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    user_card_code: str
    """会员卡code"""

class ValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]
    """有效期类型"""
    available_begin_time: NotRequired[str]
    """有效期开始时间"""
    available_end_time: NotRequired[str]
    """有效期结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""

class CommonFieldList(TypedDict):
    name: NotRequired[Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]
    """平台提供的通用开卡信息字段"""
    value: NotRequired[str]
    """加密的用户开卡时填写的个人信息"""

class CustomFieldList(TypedDict):
    name: NotRequired[str]
    """字段名称"""
    user_chosen_values: NotRequired[list[str]]
    """加密的用户选择的字段值列表"""

class UserInformation(TypedDict):
    common_field_list: NotRequired[list[CommonFieldList]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[CustomFieldList]]
    """商户自定义的开卡信息字段"""

class BrandMemberCardSpUserCardCreate(TypedDict):
    user_card_code: NotRequired[str]
    """会员卡code"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    card_color: str
    """卡背景颜色"""
    card_picture_url: str
    """卡背景图URL"""
    brand_id: str
    """品牌ID"""
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"]
    """会员卡类型"""
    phone_number: NotRequired[str]
    """加密的手机号"""
    level: NotRequired[str]
    """等级"""
    valid_date_information: ValidDateInformation
    """会员卡有效期"""
    pickup_time: str
    """领取时间"""
    user_information: NotRequired[UserInformation]
    """用户开卡时填写的个人信息"""
    attach: NotRequired[str]
    """商家数据包"""
    user_card_state: Literal["NOT_EFFECTIVE", "EFFECTIVE", "EXPIRED", "UNAVAILABLE", "DELETE"]
    """用户会员卡状态"""
    invalid_reason: NotRequired[str]
    """作废原因"""
    invalid_time: NotRequired[str]
    """作废时间"""
    create_time: str
    """创建时间"""
    modify_time: str
    """更新时间"""

class BudgetClosed(TypedDict):
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
    state: Literal["CLOSED"]
    """预算单状态"""
    unlock_remark: NotRequired[str]
    """撤销说明"""
    closed_time: NotRequired[str]
    """关闭时间"""

class BudgetFinished(TypedDict):
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
    unlock_remark: NotRequired[str]
    """撤销说明"""
    finished_time: NotRequired[str]
    """完成时间"""

class BudgetLocked(TypedDict):
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
    state: Literal["LOCKED"]
    """预算单状态"""
    locked_time: NotRequired[str]
    """资金锁定时间"""

class ComplaintCreate(TypedDict):
    complaint_id: str
    """投诉单对应的投诉单号"""
    action_type: Literal["CREATE_COMPLAINT", "CONTINUE_COMPLAINT", "USER_RESPONSE", "RESPONSE_BY_PLATFORM", "SELLER_REFUND", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_APPLY_PLATFORM_SERVICE", "USER_CANCEL_PLATFORM_SERVICE", "PLATFORM_SERVICE_FINISHED", "MERCHANT_APPROVE_REFUND", "MERCHANT_REJECT_REFUND", "REFUND_SUCCESS"]

class AttachInfo(TypedDict):
    transaction_id: NotRequired[str]
    act_code: NotRequired[str]
    hall_code: NotRequired[str]
    hall_belong_mch_id: NotRequired[float]
    card_id: NotRequired[str]
    code: NotRequired[str]
    activity_id: NotRequired[str]
    phone_number: NotRequired[str]
    country_code: NotRequired[str]

class CouponSend(TypedDict):
    event_type: NotRequired[Literal["EVENT_TYPE_BUSICOUPON_SEND"]]
    """业务细分事件类型"""
    coupon_code: str
    stock_id: str
    """批次号"""
    send_time: str
    """发放时间"""
    openid: NotRequired[str]
    unionid: NotRequired[str]
    send_channel: Literal["BUSICOUPON_SEND_CHANNEL_MINIAPP", "BUSICOUPON_SEND_CHANNEL_API", "BUSICOUPON_SEND_CHANNEL_PAYGIFT", "BUSICOUPON_SEND_CHANNEL_H5", "BUSICOUPON_SEND_CHANNEL_FTOF", "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT", "BUSICOUPON_SEND_CHANNEL_HALL", "BUSICOUPON_SEND_CHANNEL_JSAPI", "JSAPI", "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE", "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH", "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT", "BUSICOUPON_SEND_CHANNEL_WECHAT_AD", "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM", "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT", "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT", "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL", "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM"]
    """发放渠道"""
    send_merchant: str
    """发券商户号"""
    act_id: NotRequired[str]
    """摇一摇活动ID"""
    attach_info: NotRequired[AttachInfo]

class SingleitemDiscountOff(TypedDict):
    single_price_max: NotRequired[float]

class DiscountTo(TypedDict):
    cut_to_price: NotRequired[float]
    max_price: NotRequired[float]

class NormalCouponInformation(TypedDict):
    coupon_amount: float
    transaction_minimum: float

class GoodsDetail(TypedDict):
    goods_id: str
    quantity: float
    """单品数据"""
    price: float
    """单品单价"""
    discount_amount: float
    """优惠金额"""

class ConsumeInformation(TypedDict):
    consume_time: str
    """代金券核销时间"""
    consume_mchid: str
    transaction_id: str
    consume_amount: float
    goods_detail: NotRequired[list[GoodsDetail]]

class CouponUse(TypedDict):
    stock_creator_mchid: str
    stock_id: str
    coupon_id: str
    singleitem_discount_off: NotRequired[SingleitemDiscountOff]
    discount_to: NotRequired[DiscountTo]
    coupon_name: str
    """券或消费金名称"""
    status: str
    """券或消费金状态"""
    description: str
    create_time: str
    """领券时间"""
    coupon_type: str
    """券或消费金类型"""
    no_cash: bool
    """是否无资金流"""
    available_begin_time: str
    """可用开始时间"""
    available_end_time: str
    """可用结束时间"""
    singleitem: bool
    """是否单品优惠"""
    normal_coupon_information: NotRequired[NormalCouponInformation]
    consume_information: NotRequired[ConsumeInformation]
    business_type: NotRequired[Literal["MULTIUSE"]]
    """细分业务类型"""

class CreditRepaymentDeductionPay(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """子商户号"""
    appid: str
    """服务商AppID"""
    sub_appid: str
    """子商户AppID"""
    openid: str
    """用户标识"""
    order_state: Literal["DEDUCT_ORDER_STATE_PAY_SUCCESS"]
    """还款单状态"""
    out_trade_no: str
    """商户侧交易单号"""
    out_record_id: str
    """商户侧预约还款单号"""
    contract_id: str
    """还款协议ID"""
    deduct_amount: str
    """还款金额"""
    pay_success_amount: NotRequired[str]
    """实际还款金额"""
    description: str
    """产品描述"""
    attach: NotRequired[str]
    """商户数据包"""
    transaction_id: NotRequired[str]
    """微信支付的支付单号"""

class CreditRepaymentSignContract(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    contract_id: str
    """模板ID"""
    plan_id: float
    """委托代扣协议模板ID"""
    out_contract_code: str
    """服务商签约协议号"""
    display_name: str
    """用户展示名称"""
    contract_state: Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"]
    """委托代扣协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_terminated_mode: Literal["TERMINATION_MODE_INVALID", "TERMINATION_MODE_BY_USER", "TERMINATION_MODE_BY_MERCHANT", "TERMINATION_MODE_BY_CUSTOMER_SERVICE"]
    """协议解约方式"""
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    """还款日"""
    repayment_amount_limit: str
    """还款金额上限"""
    appid: str
    openid: str
    """商户AppID下的用户唯一标识"""

class CrossBorderPayGetMchInfo(TypedDict):
    acq_tid: str
    """受理网络交易流水号"""
    bank_type: str
    """钱包编码"""
    qr_cd_mp: str

class Amount(TypedDict):
    total: int
    currency: NotRequired[str]

class CrossBorderPayPushOrderInfo(TypedDict):
    acq_tid: str
    """受理网络交易流水号"""
    bank_type: str
    """钱包编码"""
    amount: Amount
    """订单金额信息"""
    openid: str
    """用户标识"""

class DeliveryPlanChange(TypedDict):
    plan_id: NotRequired[str]
    """投放计划ID"""
    plan_state: Literal["CREATED", "DELIVERING", "PLAN_TERMINATED", "PAUSED", "TERMINATED", "EXPIRED"]
    """投放计划变更前状态"""
    audit_state: Literal["PROCESSING", "PASSED", "REJECTED"]
    """投放计划当前审核状态"""
    change_reason: str
    """变更原因"""
    modify_time: str
    """修改时间"""

class Objectives(TypedDict):
    objective_id: NotRequired[str]

class Rewards(TypedDict):
    reward_id: NotRequired[str]

class TimeRange(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]

class DiscountCardAgreementEnded(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    openid: NotRequired[str]
    card_id: NotRequired[str]
    """先享卡ID"""
    card_template_id: NotRequired[str]
    create_time: NotRequired[str]
    mchid: NotRequired[str]
    objectives: NotRequired[list[Objectives]]
    out_card_code: NotRequired[str]
    rewards: NotRequired[list[Rewards]]
    state: NotRequired[str]
    time_range: NotRequired[TimeRange]
    total_amount: NotRequired[str]
    unfinished_reason: NotRequired[str]

class PayInformation(TypedDict):
    transaction_id: NotRequired[str]
    pay_state: NotRequired[str]
    pay_amount: NotRequired[str]
    pay_time: NotRequired[str]

class DiscountCardUserPaid(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    openid: NotRequired[str]
    card_id: NotRequired[str]
    """先享卡ID"""
    card_template_id: NotRequired[str]
    out_card_code: NotRequired[str]
    mchid: NotRequired[str]
    state: NotRequired[str]
    unfinished_reason: NotRequired[str]
    total_amount: NotRequired[str]
    pay_information: NotRequired[PayInformation]

class EcommerceEntrustSign(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    out_contract_code: str
    plan_id: float
    """委托代扣协议模板ID"""
    appid: str
    openid: str
    """商户AppID下的用户唯一标识"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    operate_time: str
    """操作时间"""
    attach: NotRequired[str]
    """附加数据"""

class EcommerceEntrustTerminate(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    out_contract_code: str
    plan_id: float
    """委托代扣协议模板ID"""
    appid: str
    openid: str
    """商户AppID下的用户唯一标识"""
    contract_termination_mode: Literal["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"]
    """协议解约方式"""
    operate_time: str
    """操作时间"""
    attach: NotRequired[str]
    """附加数据"""

class EduSchoolPayUserDebtStateUpdate(TypedDict):
    appid: str
    openid: str
    state: str
    debt_count: float
    update_time: str
    """遵循rfc3339标准格式"""

class Payer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]

class EntrustReleaseAmount(TypedDict):
    total: float
    payer_total: NotRequired[float]
    discount_total: NotRequired[float]
    """订单折扣"""
    currency: NotRequired[str]

class DeviceInformation(TypedDict):
    device_id: NotRequired[str]
    """商户设备号"""
    payer_total: str

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    type: NotRequired[Literal["COUPON", "DISCOUNT"]]
    amount: NotRequired[float]
    """优惠券面额"""
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[float]
    merchant_contribute: NotRequired[float]
    other_contribute: NotRequired[float]

class ContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: Literal["ADD", "DELETE"]
    create_time: NotRequired[str]
    """签约完成时间"""

class EntrustRelease(TypedDict):
    appid: str
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    """支付成功时返回"""
    trade_state: Literal["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL"]
    trade_state_description: NotRequired[str]
    payer: NotRequired[Payer]
    """支付者"""
    amount: NotRequired[EntrustReleaseAmount]
    """订单金额信息"""
    device_information: NotRequired[DeviceInformation]
    """设备信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠详情"""
    sp_mchid: NotRequired[str]
    """微信支付分配的商户号"""
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[ContractInformation]
    """签约信息"""

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: Literal["USER_TERMINATE", "MCH_API_TERMINATE", "API", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"]
    """协议解约方式"""
    contract_terminated_time: str
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]

class EstimatedDeductAmount(TypedDict):
    amount: float
    currency: str

class ScheduledAmount(TypedDict):
    amount: NotRequired[float]
    currency: NotRequired[str]

class DeductSchedule(TypedDict):
    estimated_deduct_date: str
    """预约扣费场景下有效"""
    estimated_deduct_amount: EstimatedDeductAmount
    schedule_state: Literal["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"]
    """扣费预约状态"""
    scheduled_amount: NotRequired[ScheduledAmount]
    deduct_amount: NotRequired[EstimatedDeductAmount]
    deduct_date: str
    """实际扣费的日期"""

class EntrustSign(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    contract_id: str
    appid: str
    plan_id: float
    """委托代扣协议模板ID"""
    out_contract_code: str
    contract_display_account: str
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"]
    """委托代扣协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_expired_time: str
    """协议到期时间"""
    openid: str
    """商户AppID下的用户唯一标识"""
    contract_terminate_info: ContractTerminateInfo
    deduct_schedule: NotRequired[DeductSchedule]
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_openid: NotRequired[str]
    """商户AppID下的用户唯一标识"""
    sub_openid: NotRequired[str]

class EntrustSigningContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: NotRequired[Literal["ADD", "DELETE"]]
    create_time: NotRequired[str]
    """签约完成时间"""

class EntrustSigning(TypedDict):
    appid: str
    openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[EntrustSigningContractInformation]
    """签约信息"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    """支付成功时返回"""
    trade_state: Literal["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL"]
    trade_state_description: NotRequired[str]
    payer: NotRequired[Payer]
    """支付者"""
    amount: NotRequired[EntrustReleaseAmount]
    """订单金额信息"""
    device_information: DeviceInformation
    """设备信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠详情"""
    sp_mchid: str
    """微信支付分配的商户号"""
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]

class EntrustTerminateContractTerminateInfo(TypedDict):
    contract_termination_mode: Literal["USER_TERMINATE", "MCH_API_TERMINATE", "API", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"]
    """协议解约方式"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]

class EntrustTerminateDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: EstimatedDeductAmount
    schedule_state: Literal["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"]
    """扣费预约状态"""
    scheduled_amount: NotRequired[EstimatedDeductAmount]
    deduct_amount: NotRequired[EstimatedDeductAmount]
    deduct_date: str
    """实际扣费的日期"""

class EntrustTerminate(TypedDict):
    contract_id: str
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: float
    """委托代扣协议模板ID"""
    out_contract_code: str
    contract_display_account: str
    contract_state: Literal["SIGNED", "TERMINATED"]
    """委托代扣协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_expired_time: str
    """协议到期时间"""
    sp_openid: NotRequired[str]
    """商户AppID下的用户唯一标识"""
    sub_openid: NotRequired[str]
    contract_terminate_info: EntrustTerminateContractTerminateInfo
    deduct_schedule: NotRequired[EntrustTerminateDeductSchedule]

class EntrustTerminateInquiry(TypedDict):
    code: str
    """返回状态码"""
    messsage: str
    """返回信息"""
    mchid: str
    appid: str
    openid: NotRequired[str]
    """商户AppID下的用户唯一标识"""
    plan_id: float
    """委托代扣协议模板ID"""
    out_contract_code: str
    out_user_code: str
    """商户侧用户标识"""
    contract_id: NotRequired[str]
    contract_display_account: NotRequired[str]
    contract_state: NotRequired[Literal["SIGNED", "TERMINATED"]]
    """委托代扣协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""

class EntrustTerminateRetention(TypedDict):
    mchid: NotRequired[str]
    contract_id: NotRequired[str]
    appid: NotRequired[str]
    plan_id: NotRequired[float]
    """委托代扣协议模板ID"""
    out_contract_code: NotRequired[str]
    openid: NotRequired[str]
    """商户AppID下的用户唯一标识"""

class FacepayUserStateChange(TypedDict):
    user_id: str
    """微信刷脸用户ID"""
    out_user_id: str
    """商户刷脸用户ID"""
    organization_id: str
    """机构编号"""
    mch_id: str
    """商户号"""
    notify_create_time: str
    """通知创建时间"""
    appid: str
    """微信APPID"""
    openid: str
    """微信用户openid"""
    contract_id: str
    """签约ID"""

class FapiaoInformation(TypedDict):
    fapiao_id: str
    fapiao_status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"]
    """发票状态"""
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"]
    """发票状态"""

class FapiaoCardDiscarded(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    """冲红时指定的发票申请单号"""
    fapiao_information: list[FapiaoInformation]
    """发票申请单下关联的所有发票信息"""

class FapiaoCardInserted(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    """开票时指定的发票申请单号"""
    fapiao_information: list[FapiaoInformation]
    """发票申请单下关联的所有发票信息"""

class FapiaoUserApplied(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    apply_time: str
    """用户完成发票抬头填写的时间"""

class HirePowerBankReceiveInsurance(TypedDict):
    order_id: str
    """保险订单ID"""
    out_order_no: str
    """商户保险订单号"""
    openid: str
    """用户标识"""
    max_claim_count: float
    """最大理赔次数"""
    claimed_count: float
    """已理赔次数"""
    order_receive_time: str
    """保险订单领取时间"""
    order_receive_state: str
    """保险订单领取状态"""
    order_begin_time: NotRequired[str]
    """保险订单开始时间"""
    order_end_time: NotRequired[str]
    """保险订单结束时间"""

class InsuranceEntrustRenew(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    contract_id: str
    appid: str
    plan_id: float
    """委托代扣协议模板ID"""
    out_contract_code: str
    insured_display_name: str
    contract_state: Literal["SIGNED", "TERMINATED"]
    """委托代扣协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_expired_time: str
    """协议到期时间"""
    openid: str
    """商户AppID下的用户唯一标识"""
    contract_terminate_info: ContractTerminateInfo

class InsurancePolicyManagementGranted(TypedDict):
    out_insurance_no: str
    """商户保险编码"""
    insurance_name: str
    """保险名称"""
    auth_state: Literal["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_INEFFECTIE"]
    """授权状态"""
    user_auth_time: str
    """用户授权时间"""

class MallAuthActivateCard(TypedDict):
    openid: str
    code: str
    mchid: str
    """用户开会员卡时的商圈商户号"""
    auth_type: str
    """用户授权类型"""

class MallRefundSuccess(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    merchant_name: str
    """商圈商户名称"""
    shop_name: str
    shop_number: str
    appid: str
    openid: str
    refund_time: str
    """交易完成时间"""
    pay_amount: float
    refund_amount: float
    transaction_id: str
    """微信支付订单号"""
    refund_id: str
    """微信支付退款单号"""

class MallTransactionSuccess(TypedDict):
    mchid: str
    """微信支付分配的商户号"""
    merchant_name: str
    """商圈商户名称"""
    shop_name: str
    shop_number: str
    appid: str
    openid: str
    time_end: str
    """交易完成时间"""
    amount: float
    transaction_id: str
    """微信支付订单号"""
    commit_tag: NotRequired[str]

class ManagerecordChange(TypedDict):
    sub_mchid: str
    """子商户号"""
    manage_record_id: str
    """商户管理记录ID"""
    manage_record_state: Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"]
    """商户管理记录状态"""

class CloseInfo(TypedDict):
    close_time: str
    """关闭时间"""
    close_reason: Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"]
    """自动收款授权的原因"""

class MchtransferAuthorizationClosed(TypedDict):
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
    state: Literal["TAKING_EFFECT", "CLOSED"]
    """单据状态"""
    authorize_time: str
    """用户确认授权的时间"""
    close_info: NotRequired[CloseInfo]
    """自动收款授权的关闭信息"""

class MchtransferBatchClosed(TypedDict):
    mchid: str
    """商户号"""
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信批次单号"""
    batch_status: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"]
    """批次状态"""
    total_num: float
    """批次总笔数"""
    total_amount: float
    """批次总金额"""
    close_reason: Literal["CLOSED", "OVERDUE_CLOSE", "TRANSFER_SCENE_INVALID"]
    """批次关闭原因"""
    update_time: str
    """批次更新时间"""

class MchtransferBatchFinished(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信批次单号"""
    batch_status: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"]
    """批次状态"""
    total_num: float
    """批次总笔数"""
    total_amount: float
    """批次总金额"""
    success_amount: float
    """转账成功金额"""
    success_num: float
    """转账成功笔数"""
    fail_amount: float
    """转账失败金额"""
    fail_num: float
    """转账失败笔数"""
    update_time: str
    """批次更新时间"""

class MchtransferBillFinished(TypedDict):
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """商家转账订单号"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    mch_id: NotRequired[str]
    """商户号"""
    mchid: NotRequired[str]
    """商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    transfer_amount: float
    """转账金额"""
    openid: str
    """收款用户OpenID"""
    fail_reason: NotRequired[Literal["ACCOUNT_FROZEN", "ACCOUNT_NOT_EXIST", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_PARAM_ERROR", "BANK_CARD_STATUS_ABNORMAL", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH", "BLOCK_B2C_USERLIMITAMOUNT_MONTH", "DAY_RECEIVED_COUNT_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "EXCEEDED_ESTIMATED_AMOUNT", "ID_CARD_NOT_CORRECT", "MCH_CANCEL", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM", "NAME_NOT_CORRECT", "OPENID_INVALID", "OTHER_FAIL_REASON_TYPE", "OVERDUE_CLOSE", "PAYEE_ACCOUNT_ABNORMAL", "PAYER_ACCOUNT_ABNORMAL", "PRODUCT_AUTH_CHECK_FAIL", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "REAL_NAME_CHECK_FAIL", "RECEIVE_ACCOUNT_NOT_CONFIGURE", "RESERVATION_INFO_NOT_MATCH", "RESERVATION_SCENE_NOT_MATCH", "RESERVATION_STATE_INVALID", "TRANSFER_QUOTA_EXCEED", "TRANSFER_REMARK_SET_FAIL", "TRANSFER_RISK", "TRANSFER_SCENE_INVALID", "TRANSFER_SCENE_UNAVAILABLE", "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED", "RELATED_ORDER_TRANSFER_COUNT_EXCEED", "BUDGET_NOT_ENOUGH"]]
    """失败原因"""
    create_time: str
    """单据创建时间"""
    update_time: str
    """最后一次状态变更时间"""
    payment_method_type: NotRequired[Literal["CFT", "WPHK"]]
    """收款方式类型"""

class MchtransferQqwalletbillFinished(TypedDict):
    mchid: str
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    appid: str
    """QQ互联开放平台AppID"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_qq: NotRequired[str]
    """收款用户QQ号"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    fail_reason: NotRequired[str]
    """失败原因"""
    create_time: str
    """单据创建时间"""
    update_time: str
    """最后一次状态变更时间"""

class MchwithdrawChange(TypedDict):
    original_data: NotRequired[dict[str, Any]]

class CashAddDetail(TypedDict):
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"]
    """现金补充类型"""

class CashReduceDetail(TypedDict):
    cash_reduce_type: Literal["DEFAULT_REDUCE_TYPE", "HOSPITAL_REDUCE", "PHARMACY_DISCOUNT", "DISCOUNT", "PRE_PAYMENT", "DEPOSIT_DEDUCTION"]
    """现金减免类型"""

class MedicalInsuranceSuccess(TypedDict):
    mix_trade_no: str
    """唯一定义此资源的标识"""
    mix_pay_status: Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"]
    """医保自费混合订单支付状态"""
    self_pay_status: NotRequired[Literal["UNKNOWN_SELF_PAY_STATUS", "SELF_PAY_CREATED", "SELF_PAY_SUCCESS", "SELF_PAY_REFUND", "SELF_PAY_FAIL", "NO_SELF_PAY"]]
    """混合订单中自费部分的支付状态"""
    med_ins_pay_status: NotRequired[Literal["UNKNOWN_MED_INS_PAY_STATUS", "MED_INS_PAY_CREATED", "MED_INS_PAY_SUCCESS", "MED_INS_PAY_REFUND", "MED_INS_PAY_FAIL", "NO_MED_INS_PAY"]]
    """混合订单中医保部分的支付状态"""
    paid_time: NotRequired[str]
    """订单支付时间"""
    passthrough_response_content: NotRequired[str]
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"]
    """混合支付类型"""
    order_type: NotRequired[Literal["UNKNOWN_ORDER_TYPE", "REG_PAY", "DIAG_PAY", "COVID_EXAM_PAY", "IN_HOSP_PAY", "PHARMACY_PAY", "INSURANCE_PAY", "INT_REG_PAY", "INT_RE_DIAG_PAY", "INT_RX_PAY", "COVID_ANTIGEN_PAY", "MED_PAY"]]
    """订单类型"""
    appid: str
    """从业机构的公众号ID"""
    sub_appid: NotRequired[str]
    """医疗机构的公众号ID"""
    sub_mchid: NotRequired[str]
    """医疗机构的商户号"""
    openid: NotRequired[str]
    """用户在appid下的唯一标识"""
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    """从业机构订单号"""
    serial_no: NotRequired[str]
    """医疗机构订单号"""
    pay_order_id: NotRequired[str]
    """医保局返回的支付单ID"""
    pay_auth_no: NotRequired[str]
    """医保局返回的支付授权码"""
    geo_location: NotRequired[str]
    city_id: str
    """城市ID"""
    med_inst_name: str
    """医疗机构名称"""
    med_inst_no: str
    """医疗机构编码"""
    med_ins_order_create_time: NotRequired[str]
    """医保下单时间"""
    cash_add_detail: NotRequired[CashAddDetail]
    """现金补充列表"""
    cash_reduce_detail: NotRequired[CashReduceDetail]
    """现金减免列表"""
    callback_url: str
    """回调通知URL"""
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]
    """医疗机构透传给医保的数据"""
    extends: NotRequired[str]
    """医疗机构与微信医保约定的扩展字段"""
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    """渠道号"""
    med_ins_test_env: NotRequired[bool]
    """是否到医保局测试环境下单"""

class MembercardAcceptCard(TypedDict):
    event_type: Literal["NEW_ACTIVATE", "RECOVER", "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER"]
    """事件类型"""
    card_id: str
    """会员卡ID"""
    code: NotRequired[str]
    """会员卡code"""
    event_time: str
    """激活时间"""
    openid: str
    """用户标识"""
    unionid: NotRequired[str]
    """用户统一标识"""
    phone_number: NotRequired[str]
    """加密手机号"""
    outer_str: NotRequired[str]
    """自定义场景值"""

class MembercardActivateCard(TypedDict):
    event_type: Literal["MEMBER_CARD_ACTIVATE"]
    """事件类型"""
    card_id: str
    """会员卡ID"""
    code: NotRequired[str]
    """会员卡code"""
    event_time: str
    """激活时间"""
    activate_scene: Literal["NEW_ACTIVATE", "RECOVER"]
    """激活场景"""
    openid: str
    """用户标识"""
    unionid: NotRequired[str]
    """用户统一标识"""
    outer_str: NotRequired[str]
    """自定义场景值"""

class MembercardUsercardManage(TypedDict):
    event_type: Literal["USER_VIEW_MEMBERCARD", "USER_DELETE_MEMBERCARD", "USER_MODIFY_INFORMATION"]
    """事件类型"""
    card_id: str
    """会员卡ID"""
    code: NotRequired[str]
    """会员卡code"""
    event_time: str
    """激活时间"""
    openid: str
    """用户标识"""
    unionid: NotRequired[str]
    """用户统一标识"""

class TopicName(TypedDict):
    topic_english_name: str
    topic_chinese_name: str

class MessageContent(TypedDict):
    merchant_code: str
    """商户号"""
    merchant_company_name: str
    """商户全称"""
    business_time: str
    """业务发生时间"""
    business_code: str
    """业务单据"""
    business_state: str
    """业务状态"""

class MerchantNotifyNotify(TypedDict):
    topic_name: TopicName
    message_content: MessageContent

class PapaySign(TypedDict):
    mchid: NotRequired[str]
    """微信支付分配的商户号"""
    out_contract_code: NotRequired[str]
    appid: NotRequired[str]
    openid: NotRequired[str]
    """商户AppID下的用户唯一标识"""
    contract_termination_mode: NotRequired[Literal["USER", "MERCHANT", "PLATFORM"]]
    """协议解约方式"""
    contract_id: NotRequired[str]
    plan_id: NotRequired[float]
    """委托代扣协议模板ID"""
    operate_time: NotRequired[str]
    """操作时间"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_openid: NotRequired[str]
    """商户AppID下的用户唯一标识"""
    sub_openid: NotRequired[str]

class ParkingFeeQueryTransInfo(TypedDict):
    out_serial_number: str
    """商户停车单号"""
    plate_number: NotRequired[str]
    """车牌号"""
    out_parking_id: NotRequired[str]
    """商户停车场ID"""

class PayscoreBindServiceAccount(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户商户号"""
    out_apply_no: str
    """商户申请绑定单号"""
    apply_state: str
    """受理状态"""
    reject_reason: NotRequired[str]
    """拒绝原因"""

class PrepayReqBody(TypedDict):
    device_info: str
    nonce_str: str
    """微信支付分配给收单服务商的ID"""
    body: str
    """商品或支付单简要描述"""
    attach: NotRequired[str]
    fee_type: str
    time_start: str
    time_expire: str
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: str
    limit_pay: str
    need_receipt: bool

class PayscoreMchPrepay(TypedDict):
    service_id: str
    """调用创单接口时提交的服务ID"""
    appid: str
    """调用创单接口时提交的应用ID"""
    mchid: str
    """调用创单接口时提交的商户号"""
    sub_appid: NotRequired[str]
    sub_mchid: str
    """调用创单接口时传入的子商户商户号"""
    channel_id: NotRequired[str]
    """调用创单接口时传入的渠道商商户号"""
    out_order_no: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    total_amount: float
    prepay_req_body: PrepayReqBody
    prepay_req_header_base64: NotRequired[str]
    prepay_req_body_base64: NotRequired[str]
    prepay_resp_http_code: NotRequired[float]
    prepay_resp_header_base64: NotRequired[str]
    prepay_resp_body_base64: NotRequired[str]

class PayscoreUserAccepted(TypedDict):
    contract_id: NotRequired[str]
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """公众账号ID"""
    openid: NotRequired[str]
    """用户标识"""
    plan_id: NotRequired[str]
    contract_status: NotRequired[Literal["ADD", "DELETE"]]
    create_time: NotRequired[str]
    """签约完成时间"""
    out_contract_code: NotRequired[str]
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户的商户号"""
    channel_id: NotRequired[str]
    service_id: NotRequired[str]
    """服务ID"""
    sub_openid: NotRequired[str]
    """子商户公众号下OpenID"""
    user_service_status: NotRequired[str]
    """回调状态"""
    openorclose_time: NotRequired[str]
    """服务开启/解除授权时间"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    out_request_no: NotRequired[str]

class SignedDetailList(TypedDict):
    plan_detail_no: float
    original_price: float
    """计划明细原支付金额（单位分）"""
    plan_discount_description: NotRequired[str]
    """计划明细优惠说明"""
    actual_price: float
    """计划明细实际支付金额（单位分）"""
    plan_detail_state: Literal["NOT_USED", "USING", "USED", "SIGN_PLAN_DETAIL_CANCEL"]
    """计划明细状态"""
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    """计划详情名称"""
    actual_pay_price: NotRequired[float]
    use_time: str
    """详情使用时间"""
    complete_time: str
    """详情对应订单实际完成支付时间"""
    cancel_time: str
    """详情对应订单取消时间"""

class PayscoreUserCancelSignPlan(TypedDict):
    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    """计划所属服务"""
    mchid: str
    """服务商商户号"""
    sub_mchid: str
    """子商户商户号"""
    appid: str
    """服务商AppID"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    """签约所属计划ID"""
    going_detail_no: float
    sign_state: Literal["UNSIGNED"]
    """计划签约状态"""
    cancel_sign_time: str
    """取消计划时间"""
    cancel_sign_type: NotRequired[Literal["NOT_CANCEL", "USER", "MERCHANT", "REVOKE_SERVICE"]]
    """签约计划取消类型"""
    cancel_reason: NotRequired[str]
    """签约计划取消原因"""
    plan_name: str
    """签约计划的名称"""
    plan_over_time: str
    """签约计划过期时间"""
    total_origin_price: float
    """签约计划原总金额(单位分)"""
    deduction_quantity: float
    """签约计划扣费次数"""
    total_actual_price: float
    """签约计划实际总金额（单位分）"""
    signed_detail_list: list[SignedDetailList]
    """签约计划明细列表"""
    sign_time: str
    """签约时间"""

class PayscoreUserCloseService(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户的商户号"""
    channel_id: NotRequired[str]
    service_id: str
    """服务ID"""
    openid: str
    """用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下OpenID"""
    user_service_status: NotRequired[str]
    """回调状态"""
    openorclose_time: NotRequired[str]
    """服务开启/解除授权时间"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    out_request_no: NotRequired[str]

class PostPayments(TypedDict):
    name: NotRequired[str]
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[float]
    """付费数量"""

class PostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[float]
    """优惠金额"""

class RiskFund(TypedDict):
    name: str
    """风险名称"""
    amount: float
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class PayscoreUserConfirmTimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class PayscoreUserConfirmCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: NotRequired[float]
    """商品数量"""
    unit_price: NotRequired[float]
    """商品价格"""
    discount_amount: NotRequired[float]
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PayscoreUserConfirmCollectionDetailsPromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    amount: float
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[float]
    """微信出资"""
    merchant_contribute: NotRequired[float]
    """商户出资"""
    other_contribute: NotRequired[float]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""
    goods_detail: NotRequired[list[PayscoreUserConfirmCollectionDetailsPromotionDetailGoodsDetail]]
    """单品列表"""

class Details(TypedDict):
    seq: NotRequired[float]
    """收款序号"""
    amount: float
    """单笔收款金额"""
    paid_type: NotRequired[str]
    """收款成功渠道"""
    paid_time: str
    """收款成功时间"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""
    promotion_detail: NotRequired[list[PayscoreUserConfirmCollectionDetailsPromotionDetail]]
    """优惠功能"""

class Collection(TypedDict):
    state: str
    """收款状态"""
    total_amount: float
    """总收款金额"""
    paying_amount: float
    """待收金额"""
    paid_amount: float
    """已收金额"""
    details: NotRequired[list[Details]]
    """收款明细列表"""

class PayscoreUserConfirm(TypedDict):
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户商户号"""
    channel_id: NotRequired[str]
    """调用创单接口时传入的渠道商商户号"""
    out_order_no: str
    """商户服务订单号"""
    openid: str
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    state: str
    """服务订单状态"""
    state_description: str
    """DOING状态附加说明"""
    service_introduction: str
    """服务信息"""
    total_amount: NotRequired[float]
    """总金额"""
    post_payments: list[PostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: RiskFund
    """服务风险金"""
    time_range: PayscoreUserConfirmTimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    order_id: NotRequired[str]
    """微信服务单号"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    out_trade_no: str
    """商户系统内部扣款单号"""
    collection: NotRequired[Collection]
    """收款信息"""
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    out_request_no: NotRequired[str]

class PayscoreUserOpenService(TypedDict):
    contract_id: str
    mchid: str
    """商户号"""
    appid: str
    """公众账号ID"""
    openid: str
    """用户标识"""
    plan_id: str
    contract_status: Literal["ADD", "DELETE"]
    create_time: str
    """签约完成时间"""
    out_contract_code: str
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户的商户号"""
    channel_id: NotRequired[str]
    service_id: str
    """服务ID"""
    sub_openid: NotRequired[str]
    """子商户公众号下OpenID"""
    user_service_status: NotRequired[str]
    """回调状态"""
    openorclose_time: NotRequired[str]
    """服务开启/解除授权时间"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    out_request_no: NotRequired[str]

class PayscoreUserPaidPostPayments(TypedDict):
    name: NotRequired[str]
    """付费项目名称"""
    amount: NotRequired[float]
    """金额"""
    description: NotRequired[str]
    """计费说明"""
    count: NotRequired[float]
    """付费数量"""

class PayscoreUserPaidLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束位置"""

class PayscoreUserPaid(TypedDict):
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户商户号"""
    channel_id: NotRequired[str]
    """调用创单接口时传入的渠道商商户号"""
    out_order_no: str
    """商户服务订单号"""
    out_trade_no: str
    """商户系统内部扣款单号"""
    openid: str
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    state: str
    """服务订单状态"""
    service_introduction: str
    """服务信息"""
    total_amount: NotRequired[float]
    """商户收款总金额"""
    post_payments: list[PayscoreUserPaidPostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: RiskFund
    """订单风险金"""
    time_range: PayscoreUserConfirmTimeRange
    """服务时间段"""
    location: NotRequired[PayscoreUserPaidLocation]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[Collection]
    """收款信息"""
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    state_description: NotRequired[str]
    """订单状态说明"""
    out_request_no: NotRequired[str]

class CombineImageResult(TypedDict):
    image_url: str
    """生成的图片URL"""

class ProductCouponSpImageGeneration(TypedDict):
    brand_id: str
    """品牌ID"""
    task_id: str
    """图片生成的任务ID"""
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"]
    """图片生成类型"""
    task_state: Literal["PROCESSING", "FAIL", "SUCCESS"]
    """任务状态"""
    combine_image_result: NotRequired[CombineImageResult]
    """拼图结果"""
    cut_out_result: NotRequired[CombineImageResult]
    """生成商品图结果"""

class ProductCouponSpSend(TypedDict):
    brand_id: str
    """品牌ID"""
    coupon_code: str
    """用户券Code"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """商品券批次ID"""
    stock_bundle_id: NotRequired[str]
    """商品券批次组ID"""
    user_coupon_bundle_id: NotRequired[str]
    """用户券组ID"""
    appid: str
    """事件通知AppID"""
    openid: str
    """用户OpenID"""
    unionid: str
    """用户UnionID"""
    receive_time: str
    """领券时间"""
    send_request_no: str
    """发券请求单号"""
    send_channel: Literal["API", "BRAND_MANAGE", "RECEIVE_COMPONENT", "MEMBER"]
    """发券渠道"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    phone_number: NotRequired[str]
    country_code: NotRequired[str]
    attach: NotRequired[str]
    """自定义附加信息"""
    channel_custom_info: NotRequired[str]
    """渠道自定义信息"""

class Receiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID"]
    """分账接收方的类型"""
    account: str
    """分账接收方的账号"""
    amount: float
    description: str
    """分账/回退描述"""

class ProfitsharingReturn(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    sp_mchid: NotRequired[str]
    """调用接口提交的商户号"""
    sub_mchid: NotRequired[str]
    """调用接口提交的子商户号"""
    transaction_id: str
    """微信支付系统生成的订单号"""
    order_id: str
    """微信分账/回退单号"""
    out_order_no: str
    """分账方系统内部的分账/回退单号"""
    receiver: Receiver
    """分账接收方对象"""
    success_time: str
    """订单支付完成时间"""

class RechargeAmount(TypedDict):
    amount: float
    """总金额"""
    currency: str
    """货币类型"""

class BankTransferInfo(TypedDict):
    memo: str
    """转账充值附言"""
    bill_no: str
    """转入的银行流水单号"""
    bank_name: str
    """开户银行名称"""
    bank_card_tail: str
    """银行卡尾号"""
    bank_account_name: str
    """银行账户名称"""

class QrRechargeInfo(TypedDict):
    employee_type: NotRequired[Literal["ADMIN", "STAFF", "LEGAL_PERSON"]]
    """员工类型"""
    openid: str
    """用户openid"""

class OnlineBankRechargeInfo(TypedDict):
    bill_no: NotRequired[str]
    """银行交易订单号"""
    return_time: NotRequired[str]
    """网银充值退回时间"""
    return_reason: NotRequired[str]
    """网银充值退回原因"""
    bank_name: NotRequired[str]
    """开户银行名称"""
    online_bank_type: NotRequired[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"]]
    """网银类型"""
    bank_card_tail: NotRequired[str]
    """银行卡号后四位"""
    bank_account_name: NotRequired[str]
    """银行账户名称"""

class RechargeClosed(TypedDict):
    sp_mchid: str
    """平台商户号"""
    sub_mchid: str
    """二级商户号"""
    out_recharge_no: str
    """商户充值单号"""
    recharge_id: str
    """微信支付充值单号"""
    recharge_channel: Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]
    """充值渠道"""
    account_type: Literal["DEPOSIT", "OPERATION"]
    """充值入账账户"""
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"]
    """充值场景"""
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"]
    """充值状态"""
    recharge_state_desc: NotRequired[str]
    """充值状态描述"""
    recharge_amount: RechargeAmount
    """充值金额"""
    remark: NotRequired[str]
    """备注"""
    bank_transfer_info: NotRequired[BankTransferInfo]
    """银行转账信息"""
    qr_recharge_info: NotRequired[QrRechargeInfo]
    """扫码充值信息"""
    online_bank_recharge_info: NotRequired[OnlineBankRechargeInfo]
    """网银充值的付款信息"""
    accept_time: str
    """受理充值时间"""
    success_time: NotRequired[str]
    """充值成功时间"""
    close_time: NotRequired[str]
    """关闭充值时间"""
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]]]
    """可用充值渠道列表"""

class RechargeFundReturned(TypedDict):
    recharge_returned_id: str
    """充值退回单号"""
    sp_mchid: str
    """平台商户号"""
    sub_mchid: str
    """二级商户号"""
    out_recharge_no: str
    """商户充值单号"""
    recharge_id: str
    """微信支付充值单号"""
    recharge_channel: Literal["BANK_TRANSFER", "ONLINE_BANK"]
    """充值渠道"""
    detail: NotRequired[dict[str, Any]]

class RechargeSuccessQrRechargeInfo(TypedDict):
    employee_type: Literal["ADMIN", "STAFF", "LEGAL_PERSON"]
    """员工类型"""
    openid: str
    """用户openid"""

class RechargeSuccess(TypedDict):
    sp_mchid: str
    """平台商户号"""
    sub_mchid: str
    """二级商户号"""
    out_recharge_no: str
    """商户充值单号"""
    recharge_id: str
    """微信支付充值单号"""
    recharge_channel: Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]
    """充值渠道"""
    account_type: Literal["DEPOSIT", "OPERATION"]
    """充值入账账户"""
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"]
    """充值场景"""
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"]
    """充值状态"""
    recharge_state_desc: NotRequired[str]
    """充值状态描述"""
    recharge_amount: RechargeAmount
    """充值金额"""
    remark: NotRequired[str]
    """备注"""
    bank_transfer_info: NotRequired[BankTransferInfo]
    """银行转账信息"""
    qr_recharge_info: NotRequired[RechargeSuccessQrRechargeInfo]
    """扫码充值信息"""
    online_bank_recharge_info: NotRequired[OnlineBankRechargeInfo]
    """网银充值的付款信息"""
    accept_time: str
    """受理充值时间"""
    success_time: NotRequired[str]
    """充值成功时间"""
    close_time: NotRequired[str]
    """关闭充值时间"""
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]]]
    """可用充值渠道列表"""

class RefundAbnormalAmount(TypedDict):
    total: float
    refund: float
    payer_total: float
    payer_refund: float

class RefundAbnormal(TypedDict):
    sp_mchid: str
    sub_mchid: str
    out_trade_no: str
    """返回的商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    out_refund_no: str
    """商户退款单号"""
    refund_id: str
    """微信退款单号"""
    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"]
    """退款状态"""
    success_time: NotRequired[str]
    """退款成功时间"""
    user_received_account: str
    amount: RefundAbnormalAmount
    """金额信息"""
    mchid: str
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"]]
    """电商平台垫资退款专用参数"""
    individual_auth_id: NotRequired[str]

class RefundClosed(TypedDict):
    mchid: str
    out_trade_no: str
    """返回的商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    out_refund_no: str
    """商户退款单号"""
    refund_id: str
    """微信退款单号"""
    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"]
    """退款状态"""
    success_time: NotRequired[str]
    """退款成功时间"""
    user_received_account: str
    amount: RefundAbnormalAmount
    """金额信息"""
    sp_mchid: str
    sub_mchid: str
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"]]
    """电商平台垫资退款专用参数"""
    individual_auth_id: NotRequired[str]

class ExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class RefundSuccessAmount(TypedDict):
    settlement_refund: NotRequired[float]
    """结算币种退款金额"""
    settlement_currency: NotRequired[str]
    """结算币种"""
    total: float
    currency: str
    """货币类型"""
    refund: float
    payer_total: float
    payer_currency: str
    """用户支付币种"""
    payer_refund: float
    exchange_rate: NotRequired[ExchangeRate]
    """汇率信息"""

class RefundSuccess(TypedDict):
    mchid: str
    out_trade_no: str
    """返回的商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    out_refund_no: str
    """商户退款单号"""
    refund_id: str
    """微信退款单号"""
    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"]
    """退款状态"""
    success_time: NotRequired[str]
    """退款成功时间"""
    user_received_account: str
    recv_account: NotRequired[str]
    """退款入账账户"""
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS"]]
    """退款资金来源"""
    amount: RefundSuccessAmount
    """金额信息"""
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"]]
    """电商平台垫资退款专用参数"""
    individual_auth_id: NotRequired[str]

class RisktradeIdentification(TypedDict):
    mchid: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    risk_type: Literal[1, 2, 3, 4]
    """风险类型"""
    risk_level: Literal[1, 2, 3]
    """风险等级"""

class SecurityEchoSuccess(TypedDict):
    echo_message: str
    """回显消息"""
    encrypt_echo_message: NotRequired[str]
    """加密回显消息"""

class SettlementSuccess(TypedDict):
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

class TransactionFailPayer(TypedDict):
    openid: str
    """用户在服务商的标识"""
    sub_openid: NotRequired[str]
    """用户在子商户的标识"""
    sp_openid: NotRequired[str]

class TransactionFailAmount(TypedDict):
    currency: str
    payer_currency: str

class TransactionFailPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: float
    unit_price: float
    discount_amount: float
    goods_remark: NotRequired[str]

class TransactionFailPromotionDetail(TypedDict):
    coupon_id: str
    """券或者立减优惠ID"""
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    type: NotRequired[Literal["CASH", "NOCASH"]]
    stock_id: NotRequired[str]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[TransactionFailPromotionDetailGoodsDetail]]
    """单品列表信息"""
    activity_id: NotRequired[str]

class SceneInfo(TypedDict):
    device_id: NotRequired[str]

class ParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    start_time: str
    """用户入场时间"""
    end_time: str
    """用户出场时间"""
    parking_name: str
    """所在停车位车场的名称"""
    charging_duration: float
    device_id: str
    """停车场设备ID"""

class TransactionFail(TypedDict):
    sp_mchid: str
    """调用接口提交的商户号"""
    appid: str
    """调用接口提交的应用ID"""
    sub_mchid: str
    """调用接口提交的子商户号"""
    sub_appid: str
    """调用接口提交的子商户应用ID"""
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[EntrustSigningContractInformation]
    """签约信息"""
    out_trade_no: str
    """调用接口提交的商户服务订单号"""
    transaction_id: str
    """微信支付系统生成的订单号"""
    attach: NotRequired[str]
    bank_type: str
    success_time: str
    """订单支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_description: NotRequired[str]
    payer: TransactionFailPayer
    amount: TransactionFailAmount
    device_information: DeviceInformation
    """设备信息"""
    promotion_detail: NotRequired[list[TransactionFailPromotionDetail]]
    mchid: str
    trade_type: Literal["PAP"]
    """交易类型"""
    trade_state_desc: str
    scene_info: NotRequired[SceneInfo]
    """支付场景信息描述"""
    sp_appid: NotRequired[str]
    description: str
    create_time: str
    """订单成功创建时返回"""
    user_repaid: Literal["Y", "N"]
    trade_scene: NotRequired[str]
    parking_info: ParkingInfo

class TransactionIndustryFailedPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]

class TransactionIndustryFailedAmount(TypedDict):
    total: float
    payer_total: NotRequired[float]
    discount_total: NotRequired[float]
    currency: str

class DeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str

class TransactionIndustryFailedPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    type: NotRequired[str]
    amount: NotRequired[float]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[float]
    merchant_contribute: NotRequired[float]
    other_contribute: NotRequired[float]

class TransactionIndustryFailed(TypedDict):
    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: Literal["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL", "PAY_BACK"]
    """本支付订单的状态"""
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    """支付订单已成功才会返回"""
    payer: NotRequired[TransactionIndustryFailedPayer]
    """支付者"""
    amount: TransactionIndustryFailedAmount
    """订单金额信息"""
    device_info: DeviceInfo
    """设备信息"""
    promotion_detail: NotRequired[list[TransactionIndustryFailedPromotionDetail]]
    """优惠详情"""

class TransactionPayBackPayer(TypedDict):
    openid: str
    """用户在服务商的标识"""
    sub_openid: NotRequired[str]
    """用户在子商户的标识"""

class TransactionPayBackAmount(TypedDict):
    currency: str

class TransactionPayBackPromotionDetail(TypedDict):
    coupon_id: str
    """券或者立减优惠ID"""
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    type: NotRequired[Literal["CASH", "NOCASH"]]
    stock_id: NotRequired[str]
    activity_id: NotRequired[str]
    currency: NotRequired[str]

class TransactionPayBack(TypedDict):
    mchid: str
    appid: str
    """调用接口提交的应用ID"""
    sub_mchid: str
    """调用接口提交的子商户号"""
    sub_appid: str
    """调用接口提交的子商户应用ID"""
    out_trade_no: str
    """调用接口提交的商户服务订单号"""
    transaction_id: NotRequired[str]
    """微信支付系统生成的订单号"""
    trade_type: NotRequired[str]
    trade_state: str
    """交易状态"""
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    """订单支付完成时间"""
    payer: NotRequired[TransactionPayBackPayer]
    amount: TransactionPayBackAmount
    device_info: SceneInfo
    """设备信息"""
    promotion_detail: NotRequired[list[TransactionPayBackPromotionDetail]]
    sp_mchid: str
    """调用接口提交的商户号"""
    description: str
    create_time: str
    """订单成功创建时返回"""
    trade_state_description: NotRequired[str]
    user_repaid: NotRequired[Literal["Y", "N"]]
    trade_scene: NotRequired[str]
    parking_info: ParkingInfo

class TransactionSuccessAmountExchangeRate(TypedDict):
    type: NotRequired[str]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class TransactionSuccessAmount(TypedDict):
    currency: NotRequired[str]
    payer_total: NotRequired[float]
    payer_currency: NotRequired[str]
    """用户支付币种"""
    exchange_rate: NotRequired[TransactionSuccessAmountExchangeRate]
    """汇率信息"""

class TransactionSuccessPromotionDetail(TypedDict):
    coupon_id: str
    """券或者立减优惠ID"""
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    type: NotRequired[Literal["CASH", "NOCASH"]]
    activity_id: NotRequired[str]
    currency: NotRequired[str]

class TransactionSuccessSceneInfoSubOrdersAmount(TypedDict):
    total_amount: float
    """标价金额"""
    payer_amount: float
    """现金支付金额"""
    currency: str
    """标价币种"""
    payer_currency: str
    """现金支付币种"""
    settlement_rate: NotRequired[float]
    """结算汇率"""

class SubOrders(TypedDict):
    mchid: str
    """商品单发起商户号"""
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    individual_name: NotRequired[str]
    """商品单个人收款方平台昵称"""
    trade_type: NotRequired[str]
    """交易类型"""
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"]
    """交易状态"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """附加数据"""
    amount: NotRequired[TransactionSuccessSceneInfoSubOrdersAmount]
    """订单金额"""
    success_time: NotRequired[str]
    """支付完成时间"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    out_trade_no: str
    """商品单订单号"""

class CombinePayerInfo(TypedDict):
    openid: str
    """用户标识"""

class InstallmentInfo(TypedDict):
    use_subsidy: bool
    """是否使用了商户贴息"""
    selected_installment_number: int
    """用户实际选择分期期数"""

class TransactionSuccessSceneInfo(TypedDict):
    device_id: str
    sub_orders: NotRequired[SubOrders]
    """商品单列表"""
    combine_payer_info: NotRequired[CombinePayerInfo]
    """支付者信息"""
    installment_info: NotRequired[InstallmentInfo]
    """使用的商户贴息信息(微信分付)"""

class TransactionSuccess(TypedDict):
    sp_mchid: str
    """调用接口提交的商户号"""
    sub_mchid: str
    """调用接口提交的子商户号"""
    transaction_id: str
    """微信支付系统生成的订单号"""
    order_id: str
    """微信分账/回退单号"""
    out_order_no: str
    """分账方系统内部的分账/回退单号"""
    receiver: Receiver
    """分账接收方对象"""
    success_time: str
    """订单支付完成时间"""
    appid: str
    """调用接口提交的应用ID"""
    out_trade_no: str
    """调用接口提交的商户服务订单号"""
    description: str
    create_time: str
    """订单成功创建时返回"""
    trade_state: str
    """交易状态"""
    trade_state_description: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    user_repaid: NotRequired[Literal["Y", "N"]]
    trade_scene: str
    parking_info: NotRequired[ParkingInfo]
    payer: NotRequired[TransactionPayBackPayer]
    amount: TransactionSuccessAmount
    promotion_detail: NotRequired[list[TransactionSuccessPromotionDetail]]
    sub_appid: str
    """调用接口提交的子商户应用ID"""
    combine_appid: NotRequired[str]
    """合单应用程序APPID"""
    combine_mchid: NotRequired[str]
    """交易单发起方的商户号"""
    combine_out_trade_no: NotRequired[str]
    """商户系统内部对交易单定义的订单号"""
    combine_transaction_id: NotRequired[str]
    """微信支付系统生成的订单号"""
    scene_info: NotRequired[TransactionSuccessSceneInfo]
    """支付场景信息描述"""

class VehicleEntranceStateChange(TypedDict):
    sp_mchid: str
    """调用接口提交的商户号"""
    sub_mchid: str
    """调用接口提交的子商户号"""
    parking_id: str
    """车主服务为商户分配的入场ID"""
    out_parking_no: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    start_time: str
    """入场时间"""
    parking_name: str
    """所在停车位车场的名称"""
    free_duration: float
    """停车场的免费停车时长"""
    parking_state: str
    """本次入场车牌的服务状态"""
    blocked_state_description: NotRequired[str]
    state_update_time: str

class VehicleUserStateChange(TypedDict):
    appid: str
    """发起签约的AppID"""
    sp_mchid: str
    """服务商商户号"""
    sp_openid: str
    """用户在发起签约App的标识"""
    sub_openid: NotRequired[str]
    """用户在发起签约子App的标识"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    contract_id: str
    """ETC扣费授权协议号"""
    bind_state: str
    """etc绑定状态"""
    plate_number: str
    """绑定的车牌号"""

class ViolationAppeal(TypedDict):
    sub_mchid: str
    """该商户平台处置记录对应的商户号"""
    company_name: str
    """子商户公司名称"""
    record_id: str
    punish_plan: str
    punish_time: str
    """微信支付对违约商户的处置时间"""
    punish_description: str
    risk_type: Literal["ONE_YUAN_PURCHASES", "MULTI_LEVEL_DISTRIBUTION_REBATE", "PROHIBITED_BUSINESS_CATEGORIES", "CASH_ADVANCE_VIA_CREDIT_CARD", "INDUCING_USERS_TO_MAKE_PAYMENTS", "FRAUD", "MALICIOUS_FAN_COUNT_BOOSTING", "CROSS_CATEGORY_ACTIVITIES", "CROSS_CATEGORY_BUSINESS", "GAMBLING", "LEWD_CONTENT", "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS", "INVESTMENT", "TRANSACTION_DISPUTE", "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API", "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES", "UNUSUAL_TRANSACTION", "UNLICENSED_BUSINESS", "WEALTH_INVESTMENT", "AFFILIATED_TO_A_VIOLATING_ENTITY", "INVOLVED_IN_A_JUDICIAL_CASE", "INCORRECT_INFORMATION_SUBMITTED", "APPEAL_SUCCESSFUL", "REPORTED_BY_OTHERS", "VIOLATING_SMART_CATERING_ACTIVITIES", "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID", "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API", "UNUSUAL_REAL_TIME_TRANSACTION", "UNACCEPTABLE_DOCUMENTS", "LARGE_AMOUNT_TRANSACTION", "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT", "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT", "INACTIVE_TRANSACTION", "OTHER_UNUSUAL_ACTIVITIES"]
    """微信支付对违约商户定义的风险类型"""
    risk_description: str

class WebizpayAuthorized(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    user_id: str
    """企业员工ID"""
    employee_id: str
    """微信授权关系ID"""
    authorization_time: str
    """授权时间"""

class WebizpayPaymentrefundsuccess(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    card_no: str
    """企业支付额度卡卡号"""
    employee_id: str
    """微信授权关系ID"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    refund_id: str
    """微信支付退款单号"""
    out_refund_no: str
    """商户退款单号"""
    amount: float
    """金额"""
    pay_success_time: float
    """支付完成时间"""
    refunded_amount: float
    """已退款金额"""
    refund_amount: float
    """退款金额"""
    refund_state: Literal["SUCCESS"]
    """退款状态"""
    refund_create_time: float
    """退款创建时间"""
    refund_success_time: float
    """退款成功时间"""

class WebizpayPaymentsuccess(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    card_no: str
    """企业支付额度卡卡号"""
    employee_id: str
    """微信授权关系ID"""
    receive_mch_name: str
    """收款商户简称"""
    receive_mch_full_name: str
    """收款商户全称"""
    receive_mch_organization_code: str
    """收款商户对应社会组织代码"""
    acquirer: str
    """收单机构"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    refund_id: NotRequired[str]
    """微信支付退款单号"""
    out_refund_no: NotRequired[str]
    """商户退款单号"""
    transaction_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
    """交易状态"""
    amount: float
    """金额"""
    goods_name: float
    """商品名称"""
    pay_success_time: float
    """支付完成时间"""

class WebizpayQuotacardexpired(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    card_no: str
    """企业支付额度卡卡号"""
    employee_id: str
    """微信授权关系ID"""
    card_state: Literal["ACTIVE", "DISABLED"]
    """卡片状态"""
    card_disabled_time: str
    """卡片失效时间"""
    reason: NotRequired[str]
    """失效原因"""

class WebizpayRevoked(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """出资子商户号"""
    user_id: str
    """企业员工ID"""
    authorization_state: Literal["AUTHORIZED", "REVOKED"]
    """员工企业支付权限状态"""
    authorization_revoked_time: str
    """授权解除时间"""
    reason: Literal["企业发起", "员工注销"]
    """授权解除原因"""

class V2EventCheckSuccess(V2EventCheckFail): ...

class V2EventTransactionSuccess(V2EventTransactionFail): ...

class BrandMemberCardSpUserCardDelete(BrandMemberCardSpUserCardCreate): ...

class ComplaintStateChange(ComplaintCreate): ...

class CreditRepaymentTerminateContract(CreditRepaymentSignContract): ...

class DiscountCardGetCard(DiscountCardAgreementEnded): ...

class DiscountCardSettlement(DiscountCardAgreementEnded): ...

class DiscountCardUserAccepted(DiscountCardAgreementEnded): ...

class FapiaoIssued(FapiaoCardInserted): ...

class FapiaoReversed(FapiaoCardInserted): ...

class InsuranceEntrustSign(InsuranceEntrustRenew): ...

class InsuranceEntrustTerminate(InsuranceEntrustRenew): ...

class MchtransferAuthorizationConfirmed(MchtransferAuthorizationClosed): ...

class PapayTerminate(PapaySign): ...

class PayscoreUserSignPlan(PayscoreUserCancelSignPlan): ...

class ProfitsharingSuccess(ProfitsharingReturn): ...

class TransactionIndustrySuccess(TransactionIndustryFailed): ...

class ViolationIntercept(ViolationAppeal): ...

class ViolationPunish(ViolationAppeal): ...

class On(Protocol):
    """Takes the name of an event, and returns what takes its handler.

    An event with several kinds has its usual one, unless `original_type` is another.
    """

    @overload
    def __call__(
        self, event_type: Literal["CHECK.FAIL"], *, original_type: str = ..., api: Literal["v2"], name: str = ...
    ) -> Decorator[V2EventCheckFail]:
        """用户确认订单失败回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["CHECK.SUCCESS"], *, original_type: str = ..., api: Literal["v2"], name: str = ...
    ) -> Decorator[V2EventCheckSuccess]:
        """用户确认订单成功回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.FAIL"], *, original_type: str = ..., api: Literal["v2"], name: str = ...
    ) -> Decorator[V2EventTransactionFail]:
        """订单支付失败回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.SUCCESS"], *, original_type: str = ..., api: Literal["v2"], name: str = ...
    ) -> Decorator[V2EventTransactionSuccess]:
        """订单支付成功回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["combined-transactions-success"], *, original_type: str = ..., api: Literal["v2"] | None = ..., name: str = ...
    ) -> Decorator[V2CombinedTransactionsSuccess]:
        """合单支付通知"""
    @overload
    def __call__(
        self, event_type: Literal["pap-contract-state-changed"], *, original_type: str = ..., api: Literal["v2"] | None = ..., name: str = ...
    ) -> Decorator[V2PapContractStateChanged]:
        """扣款服务-签约/解约结果通知"""
    @overload
    def __call__(
        self, event_type: Literal["refund-processed"], *, original_type: str = ..., api: Literal["v2"] | None = ..., name: str = ...
    ) -> Decorator[V2RefundProcessed]:
        """退款结果通知"""
    @overload
    def __call__(
        self, event_type: Literal["transaction-success"], *, original_type: str = ..., api: Literal["v2"] | None = ..., name: str = ...
    ) -> Decorator[V2TransactionSuccess]:
        """普通支付通知"""
    @overload
    def __call__(
        self, event_type: Literal["transactions-risk-occurred"], *, original_type: str = ..., api: Literal["v2"] | None = ..., name: str = ...
    ) -> Decorator[V2TransactionsRiskOccurred]:
        """事中-风险交易回调通知银行服务商"""
    @overload
    def __call__(
        self, event_type: Literal["vehicle-state-changed-for-parking"], *, original_type: str = ..., api: Literal["v2"] | None = ..., name: str = ...
    ) -> Decorator[V2VehicleStateChangedForParking]:
        """车牌状态变更通知"""
    @overload
    def __call__(
        self, event_type: Literal["ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[AbnormalFundProcessingTransferSuccess]:
        """异常转付处理结果回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["APPLYMENT_STATE.APPROVED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ApplymentStateApproved]:
        """H5支付域名修改申请事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["BLOCKRECORD.CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BlockrecordChange]:
        """商户交易拦截记录新增通知"""
    @overload
    def __call__(
        self, event_type: Literal["BLOCKSUBMISSION.CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BlocksubmissionChange]:
        """商户交易拦截记录申诉通知"""
    @overload
    def __call__(
        self, event_type: Literal["BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BrandMemberCardSpPointExchangeCoupon]:
        """商家名片会员用户积分兑券事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BrandMemberCardSpSyncUserPoint]:
        """商家名片会员用户积分同步事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BrandMemberCardSpUserCardCreate]:
        """用户开通商家名片会员卡事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BrandMemberCardSpUserCardDelete]:
        """用户删除商家名片会员卡事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["BUDGET.CLOSED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BudgetClosed]:
        """公益捐赠-预算申请关闭回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["BUDGET.FINISHED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BudgetFinished]:
        """公益捐赠-预算申请完结回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["BUDGET.LOCKED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[BudgetLocked]:
        """公益捐赠-预算申请锁定成功回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["COMPLAINT.CREATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ComplaintCreate]:
        """产生新投诉通知"""
    @overload
    def __call__(
        self, event_type: Literal["COMPLAINT.STATE_CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ComplaintStateChange]:
        """投诉状态变化通知"""
    @overload
    def __call__(
        self, event_type: Literal["COUPON.SEND"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CouponSend]:
        """领券事件回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["COUPON.USE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CouponUse]:
        """核销事件回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["CREDIT_REPAYMENT.DEDUCTION_PAY"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CreditRepaymentDeductionPay]:
        """自动还款扣费还款成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["CREDIT_REPAYMENT.SIGN_CONTRACT"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CreditRepaymentSignContract]:
        """自动还款协议签约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["CREDIT_REPAYMENT.TERMINATE_CONTRACT"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CreditRepaymentTerminateContract]:
        """自动还款协议解约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["CROSS_BORDER_PAY.GET_MCH_INFO"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CrossBorderPayGetMchInfo]:
        """外包内用-查询收款二维码信息回调"""
    @overload
    def __call__(
        self, event_type: Literal["CROSS_BORDER_PAY.PUSH_ORDER_INFO"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[CrossBorderPayPushOrderInfo]:
        """外包内用-推送订单信息回调"""
    @overload
    def __call__(
        self, event_type: Literal["DELIVERY_PLAN.CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[DeliveryPlanChange]:
        """投放计划状态变更通知"""
    @overload
    def __call__(
        self, event_type: Literal["DISCOUNT_CARD.AGREEMENT_ENDED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[DiscountCardAgreementEnded]:
        """守约状态变化通知"""
    @overload
    def __call__(
        self, event_type: Literal["DISCOUNT_CARD.GET_CARD"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[DiscountCardGetCard]:
        """微信先享卡用户领卡通知"""
    @overload
    def __call__(
        self, event_type: Literal["DISCOUNT_CARD.SETTLEMENT"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[DiscountCardSettlement]:
        """微信先享卡用户结算通知"""
    @overload
    def __call__(
        self, event_type: Literal["DISCOUNT_CARD.USER_ACCEPTED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[DiscountCardUserAccepted]:
        """微信先享卡用户领卡通知"""
    @overload
    def __call__(
        self, event_type: Literal["DISCOUNT_CARD.USER_PAID"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[DiscountCardUserPaid]:
        """扣费状态变化通知"""
    @overload
    def __call__(
        self, event_type: Literal["ECOMMERCE_ENTRUST.SIGN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EcommerceEntrustSign]:
        """收付通合单代扣签约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["ECOMMERCE_ENTRUST.TERMINATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EcommerceEntrustTerminate]:
        """收付通合单代扣解约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EduSchoolPayUserDebtStateUpdate]:
        """校园轻松付用户欠款状态变化通知"""
    @overload
    def __call__(
        self, event_type: Literal["ENTRUST.RELEASE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EntrustRelease]:
        """教育续费通用户解约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["ENTRUST.SIGN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EntrustSign]:
        """委托代扣签约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["ENTRUST.SIGNING"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EntrustSigning]:
        """教育续费通用户签约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["ENTRUST.TERMINATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EntrustTerminate]:
        """委托代扣解约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["ENTRUST.TERMINATE_INQUIRY"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EntrustTerminateInquiry]:
        """代扣解约问询通知"""
    @overload
    def __call__(
        self, event_type: Literal["ENTRUST.TERMINATE_RETENTION"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[EntrustTerminateRetention]:
        """代扣解约挽留业务-获取解约挽留信息通知"""
    @overload
    def __call__(
        self, event_type: Literal["FACEPAY.USER_STATE_CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[FacepayUserStateChange]:
        """用户签约状态变更通知"""
    @overload
    def __call__(
        self, event_type: Literal["FAPIAO.CARD_DISCARDED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[FapiaoCardDiscarded]:
        """发票卡券作废通知"""
    @overload
    def __call__(
        self, event_type: Literal["FAPIAO.CARD_INSERTED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[FapiaoCardInserted]:
        """发票插入用户卡包成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["FAPIAO.ISSUED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[FapiaoIssued]:
        """发票开具成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["FAPIAO.REVERSED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[FapiaoReversed]:
        """发票冲红成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["FAPIAO.USER_APPLIED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[FapiaoUserApplied]:
        """用户发票抬头填写完成通知"""
    @overload
    def __call__(
        self, event_type: Literal["HIRE_POWER_BANK.RECEIVE_INSURANCE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[HirePowerBankReceiveInsurance]:
        """隔夜归还保险订单状态变化通知"""
    @overload
    def __call__(
        self, event_type: Literal["INSURANCE_ENTRUST.RENEW"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[InsuranceEntrustRenew]:
        """保险商户委托代续期完成通知"""
    @overload
    def __call__(
        self, event_type: Literal["INSURANCE_ENTRUST.SIGN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[InsuranceEntrustSign]:
        """保险商户委托代扣签约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["INSURANCE_ENTRUST.TERMINATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[InsuranceEntrustTerminate]:
        """保险商户委托代扣解约完成通知"""
    @overload
    def __call__(
        self, event_type: Literal["INSURANCE_POLICY_MANAGEMENT.GRANTED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[InsurancePolicyManagementGranted]:
        """微信保单服务用户授权成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["MALL_AUTH.ACTIVATE_CARD"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MallAuthActivateCard]:
        """商圈会员积分服务授权结果通知"""
    @overload
    def __call__(
        self, event_type: Literal["MALL_REFUND.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MallRefundSuccess]:
        """商圈会员场内退款通知"""
    @overload
    def __call__(
        self, event_type: Literal["MALL_TRANSACTION.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MallTransactionSuccess]:
        """商圈会员场内支付结果通知"""
    @overload
    def __call__(
        self, event_type: Literal["MANAGERECORD.CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ManagerecordChange]:
        """商户管理记录通知"""
    @overload
    def __call__(
        self, event_type: Literal["MCHTRANSFER.AUTHORIZATION.CLOSED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchtransferAuthorizationClosed]:
        """用户关闭自动收款授权通知(用户确认模式)"""
    @overload
    def __call__(
        self, event_type: Literal["MCHTRANSFER.AUTHORIZATION.CONFIRMED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchtransferAuthorizationConfirmed]:
        """用户确认自动收款授权通知(用户确认模式)"""
    @overload
    def __call__(
        self, event_type: Literal["MCHTRANSFER.BATCH.CLOSED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchtransferBatchClosed]:
        """商家转账批次关闭回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["MCHTRANSFER.BATCH.FINISHED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchtransferBatchFinished]:
        """商家转账批次完成回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["MCHTRANSFER.BILL.FINISHED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchtransferBillFinished]:
        """商家转账回调通知(用户确认模式)"""
    @overload
    def __call__(
        self, event_type: Literal["MCHTRANSFER.QQWALLETBILL.FINISHED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchtransferQqwalletbillFinished]:
        """转账到QQ钱包通知"""
    @overload
    def __call__(
        self, event_type: Literal["MCHWITHDRAW.CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MchwithdrawChange]:
        """商户提现状态变更通知"""
    @overload
    def __call__(
        self, event_type: Literal["MEDICAL_INSURANCE.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MedicalInsuranceSuccess]:
        """医保混合收款成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["MEMBERCARD.ACCEPT_CARD"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MembercardAcceptCard]:
        """会员卡领卡事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["MEMBERCARD.ACTIVATE_CARD"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MembercardActivateCard]:
        """会员卡激活事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["MEMBERCARD.USERCARD_MANAGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MembercardUsercardManage]:
        """用户管理会员卡事件通知"""
    @overload
    def __call__(
        self, event_type: Literal["MERCHANT_NOTIFY.NOTIFY"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[MerchantNotifyNotify]:
        """合作伙伴订阅通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAPAY.SIGN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PapaySign]:
        """跨境/全球-委托代扣签约成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAPAY.TERMINATE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PapayTerminate]:
        """跨境/全球-委托代扣成功解约通知"""
    @overload
    def __call__(
        self, event_type: Literal["PARKING_FEE.QUERY_TRANS_INFO"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ParkingFeeQueryTransInfo]:
        """停车缴费服务-商户查费回调"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.BIND_SERVICE_ACCOUNT"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreBindServiceAccount]:
        """服务账户绑定结果通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.MCH_PREPAY"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreMchPrepay]:
        """支付分从业机构-商户预下单通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_ACCEPTED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserAccepted]:
        """支付分服务确认订单通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_CANCEL_SIGN_PLAN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserCancelSignPlan]:
        """取消签约回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_CLOSE_SERVICE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserCloseService]:
        """支付分服务用户解除授权成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_CONFIRM"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserConfirm]:
        """支付分服务用户确认成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_OPEN_SERVICE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserOpenService]:
        """支付分服务用户授权成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_PAID"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserPaid]:
        """支付分服务用户支付成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["PAYSCORE.USER_SIGN_PLAN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[PayscoreUserSignPlan]:
        """签约成功回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["PRODUCT_COUPON_SP.IMAGE_GENERATION"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ProductCouponSpImageGeneration]:
        """商品券图片生成结果通知"""
    @overload
    def __call__(
        self, event_type: Literal["PRODUCT_COUPON_SP.SEND"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ProductCouponSpSend]:
        """商品券领券通知"""
    @overload
    def __call__(
        self, event_type: Literal["PROFITSHARING.RETURN"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ProfitsharingReturn]:
        """分账动账成功回退通知"""
    @overload
    def __call__(
        self, event_type: Literal["PROFITSHARING.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ProfitsharingSuccess]:
        """分账动账成功变动通知"""
    @overload
    def __call__(
        self, event_type: Literal["RECHARGE.CLOSED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RechargeClosed]:
        """平台收付通商家充值-关闭充值通知"""
    @overload
    def __call__(
        self, event_type: Literal["RECHARGE.FUND_RETURNED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RechargeFundReturned]:
        """平台收付通商家充值-充值资金退回通知"""
    @overload
    def __call__(
        self, event_type: Literal["RECHARGE.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RechargeSuccess]:
        """平台收付通商家充值-充值成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["REFUND.ABNORMAL"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RefundAbnormal]:
        """退款异常通知"""
    @overload
    def __call__(
        self, event_type: Literal["REFUND.CLOSED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RefundClosed]:
        """退款关闭通知"""
    @overload
    def __call__(
        self, event_type: Literal["REFUND.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RefundSuccess]:
        """退款成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["RISKTRADE.IDENTIFICATION"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[RisktradeIdentification]:
        """风险订单回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["SECURITY_ECHO.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[SecurityEchoSuccess]:
        """商户签名验签／加解密测试-回调接口通知"""
    @overload
    def __call__(
        self, event_type: Literal["SETTLEMENT.SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[SettlementSuccess]:
        """个人收款-结算回调通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.FAIL"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[TransactionFail]:
        """停车服务扣费失败通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.INDUSTRY_FAILED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[TransactionIndustryFailed]:
        """校园轻松付扣费失败通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.INDUSTRY_SUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[TransactionIndustrySuccess]:
        """校园轻松付扣费支付成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.PAY_BACK"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[TransactionPayBack]:
        """用户对垫资单还款通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.SUCCESS"], *, original_type: Literal["profitsharing"], api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ProfitsharingReturn]:
        """支付成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["TRANSACTION.SUCCESS"], *, original_type: Literal["transaction", ""] = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[TransactionSuccess]:
        """支付成功通知"""
    @overload
    def __call__(
        self, event_type: Literal["VEHICLE.ENTRANCE_STATE_CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[VehicleEntranceStateChange]:
        """停车入场状态变更通知"""
    @overload
    def __call__(
        self, event_type: Literal["VEHICLE.USER_STATE_CHANGE"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[VehicleUserStateChange]:
        """ETC授权签约状态变化通知"""
    @overload
    def __call__(
        self, event_type: Literal["VIOLATION.APPEAL"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ViolationAppeal]:
        """商户平台申诉通知"""
    @overload
    def __call__(
        self, event_type: Literal["VIOLATION.INTERCEPT"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ViolationIntercept]:
        """商户平台拦截通知"""
    @overload
    def __call__(
        self, event_type: Literal["VIOLATION.PUNISH"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[ViolationPunish]:
        """商户平台处罚通知"""
    @overload
    def __call__(
        self, event_type: Literal["WEBIZPAY.AUTHORIZED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[WebizpayAuthorized]:
        """关系授权完成通知"""
    @overload
    def __call__(
        self, event_type: Literal["WEBIZPAY.PAYMENTREFUNDSUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[WebizpayPaymentrefundsuccess]:
        """企业支付额度卡退款成功后通知"""
    @overload
    def __call__(
        self, event_type: Literal["WEBIZPAY.PAYMENTSUCCESS"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[WebizpayPaymentsuccess]:
        """企业支付额度卡支付成功后通知"""
    @overload
    def __call__(
        self, event_type: Literal["WEBIZPAY.QUOTACARDEXPIRED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[WebizpayQuotacardexpired]:
        """企业支付额度卡失效后通知"""
    @overload
    def __call__(
        self, event_type: Literal["WEBIZPAY.REVOKED"], *, original_type: str = ..., api: Literal["v3"] | None = ..., name: str = ...
    ) -> Decorator[WebizpayRevoked]:
        """企业支付关系解除授权后通知"""
    @overload
    def __call__(
        self,
        event_type: str = ...,
        *,
        original_type: str = ...,
        api: Literal["v2", "v3"] | None = ...,
        name: str = ...,
    ) -> Decorator[Any]: ...
