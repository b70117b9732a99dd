# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Audit(Place):
    """v3/gov/subsidy/audit"""
    @property
    def cup(self) -> AuditCup: ...

class AuditCup(Place):
    """v3/gov/subsidy/audit/cup"""
    @property
    def invalid(self) -> AuditCupInvalid:
        """POST 查询审核结果"""
    @property
    def query(self) -> AuditCupQuery:
        """POST 查询审核结果"""
    @property
    def refund(self) -> AuditCupRefund: ...
    @property
    def update(self) -> AuditCupUpdate:
        """POST 更新审核数据"""
    @property
    def upload(self) -> AuditCupUpload:
        """POST 上传审核数据"""

class AuditCupInvalid(Place):
    """v3/gov/subsidy/audit/cup/invalid"""
    @property
    def post(self) -> AuditCupInvalidPost[Answer[AuditCupInvalidPostAnswer]]:
        """查询审核结果

        POST v3/gov/subsidy/audit/cup/invalid
        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @property
    def post_async(self) -> AuditCupInvalidPost[Promise[Answer[AuditCupInvalidPostAnswer]]]:
        """查询审核结果"""
    @property
    def postAsync(self) -> AuditCupInvalidPost[Promise[Answer[AuditCupInvalidPostAnswer]]]:
        """查询审核结果"""

class AuditCupInvalidPostOptions(Options, total=False):
    json: AuditCupInvalidPostJson

class AuditCupInvalidPostLooseOptions(Options, total=False):
    json: AuditCupInvalidPostJson | AnyDict

class AuditCupInvalidPost(Verb[R]):
    """查询审核结果

    POST v3/gov/subsidy/audit/cup/invalid
    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """
    if MYPY:
        def __call__(
            self,
            options: AuditCupInvalidPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AuditCupInvalidPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AuditCupInvalidPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupInvalidPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AuditCupInvalidPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: AuditCupInvalidPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupInvalidPostOptions,
            /,
            **more: Unpack[AuditCupInvalidPostOptions]
        ) -> R: ...

class AuditCupQuery(Place):
    """v3/gov/subsidy/audit/cup/query"""
    @property
    def post(self) -> AuditCupQueryPost[Answer[AuditCupQueryPostAnswer]]:
        """查询审核结果

        POST v3/gov/subsidy/audit/cup/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @property
    def post_async(self) -> AuditCupQueryPost[Promise[Answer[AuditCupQueryPostAnswer]]]:
        """查询审核结果"""
    @property
    def postAsync(self) -> AuditCupQueryPost[Promise[Answer[AuditCupQueryPostAnswer]]]:
        """查询审核结果"""

class AuditCupQueryPostOptions(Options, total=False):
    json: AuditCupQueryPostJson

class AuditCupQueryPostLooseOptions(Options, total=False):
    json: AuditCupQueryPostJson | AnyDict

class AuditCupQueryPost(Verb[R]):
    """查询审核结果

    POST v3/gov/subsidy/audit/cup/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """
    if MYPY:
        def __call__(
            self,
            options: AuditCupQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AuditCupQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AuditCupQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AuditCupQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: AuditCupQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupQueryPostOptions,
            /,
            **more: Unpack[AuditCupQueryPostOptions]
        ) -> R: ...

class AuditCupRefund(Place):
    """v3/gov/subsidy/audit/cup/refund"""
    @property
    def sync(self) -> AuditCupRefundSync:
        """POST 同步非银联支付交易退款信息"""

class AuditCupRefundSync(Place):
    """v3/gov/subsidy/audit/cup/refund/sync"""
    @property
    def post(self) -> AuditCupRefundSyncPost[Answer[AuditCupRefundSyncPostAnswer]]:
        """同步非银联支付交易退款信息

        POST v3/gov/subsidy/audit/cup/refund/sync
        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @property
    def post_async(self) -> AuditCupRefundSyncPost[Promise[Answer[AuditCupRefundSyncPostAnswer]]]:
        """同步非银联支付交易退款信息"""
    @property
    def postAsync(self) -> AuditCupRefundSyncPost[Promise[Answer[AuditCupRefundSyncPostAnswer]]]:
        """同步非银联支付交易退款信息"""

class AuditCupRefundSyncPostOptions(Options, total=False):
    json: AuditCupRefundSyncPostJson

class AuditCupRefundSyncPostLooseOptions(Options, total=False):
    json: AuditCupRefundSyncPostJson | AnyDict

class AuditCupRefundSyncPost(Verb[R]):
    """同步非银联支付交易退款信息

    POST v3/gov/subsidy/audit/cup/refund/sync
    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """
    if MYPY:
        def __call__(
            self,
            options: AuditCupRefundSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AuditCupRefundSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AuditCupRefundSyncPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupRefundSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AuditCupRefundSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: AuditCupRefundSyncPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupRefundSyncPostOptions,
            /,
            **more: Unpack[AuditCupRefundSyncPostOptions]
        ) -> R: ...

class AuditCupUpdate(Place):
    """v3/gov/subsidy/audit/cup/update"""
    @property
    def post(self) -> AuditCupUpdatePost[Answer[AuditCupUpdatePostAnswer]]:
        """更新审核数据

        POST v3/gov/subsidy/audit/cup/update
        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @property
    def post_async(self) -> AuditCupUpdatePost[Promise[Answer[AuditCupUpdatePostAnswer]]]:
        """更新审核数据"""
    @property
    def postAsync(self) -> AuditCupUpdatePost[Promise[Answer[AuditCupUpdatePostAnswer]]]:
        """更新审核数据"""

class AuditCupUpdatePostOptions(Options, total=False):
    json: AuditCupUpdatePostJson

class AuditCupUpdatePostLooseOptions(Options, total=False):
    json: AuditCupUpdatePostJson | AnyDict

class AuditCupUpdatePost(Verb[R]):
    """更新审核数据

    POST v3/gov/subsidy/audit/cup/update
    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """
    if MYPY:
        def __call__(
            self,
            options: AuditCupUpdatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AuditCupUpdatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AuditCupUpdatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupUpdatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[AuditCupUpdatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: AuditCupUpdatePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupUpdatePostOptions,
            /,
            **more: Unpack[AuditCupUpdatePostOptions]
        ) -> R: ...

class AuditCupUpload(Place):
    """v3/gov/subsidy/audit/cup/upload"""
    @property
    def post(self) -> AuditCupUploadPost[Answer[AuditCupUploadPostAnswer]]:
        """上传审核数据

        POST v3/gov/subsidy/audit/cup/upload
        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @property
    def post_async(self) -> AuditCupUploadPost[Promise[Answer[AuditCupUploadPostAnswer]]]:
        """上传审核数据"""
    @property
    def postAsync(self) -> AuditCupUploadPost[Promise[Answer[AuditCupUploadPostAnswer]]]:
        """上传审核数据"""

class AuditCupUploadPostOptions(Options, total=False):
    json: AuditCupUploadPostJson

class AuditCupUploadPostLooseOptions(Options, total=False):
    json: AuditCupUploadPostJson | AnyDict

class AuditCupUploadPost(Verb[R]):
    """上传审核数据

    POST v3/gov/subsidy/audit/cup/upload
    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """
    if MYPY:
        def __call__(
            self,
            options: AuditCupUploadPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AuditCupUploadPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AuditCupUploadPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupUploadPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AuditCupUploadPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: AuditCupUploadPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AuditCupUploadPostOptions,
            /,
            **more: Unpack[AuditCupUploadPostOptions]
        ) -> R: ...

class AuditCupInvalidPostJson(TypedDict):
    org_no: str
    """分公司机构代码"""
    mchnt_order_id: str
    """商户订单号"""
    upload_time: str
    """审核记录上传时间"""

class AuditCupInvalidPostAnswer(TypedDict):
    code: str
    """响应码"""
    msg: str
    """响应描述"""
    sub_code: NotRequired[str]
    """详细应答码"""
    sub_msg: NotRequired[str]
    """详细应答码描述"""

class AuditCupQueryPostAnswer(TypedDict):
    code: str
    """响应码"""
    msg: NotRequired[str]
    """响应描述"""
    sub_code: NotRequired[str]
    """详细应答码"""
    sub_msg: NotRequired[str]
    """详细应答码描述"""
    mchnt_order_id: NotRequired[str]
    """商户订单号"""
    verify_status: NotRequired[str]
    """核验结果"""
    verify_status_desc: NotRequired[str]
    """核验结果描述"""
    audit_status: NotRequired[str]
    """审核结果"""
    audit_status_desc: NotRequired[str]
    """审核结果描述"""
    trade_status: NotRequired[str]
    """订单状态"""
    refund_at: NotRequired[str]
    """退货金额"""
    refund_dt: NotRequired[str]
    """退货日期"""
    org_no: NotRequired[str]
    """分公司机构代码"""

class AuditCupRefundSyncPostJson(TypedDict):
    org_no: str
    """分公司机构代码"""
    mchnt_order_id: str
    """商户订单号"""
    upload_time: str
    """审核记录上传时间"""
    refund_at: str
    """退款金额"""
    refund_dt: str
    """退款日期"""

class InvoiceInfo(TypedDict):
    invoice_cd: NotRequired[str]
    """发票代码"""
    invoice_no: NotRequired[str]
    """发票号码"""
    invoice_dt: NotRequired[str]
    """开票日期"""
    invoice_link: NotRequired[str]
    """发票链接"""
    invoice_tp: NotRequired[str]
    """发票类型"""
    invoice_ck_cd: NotRequired[str]
    """发票校验码"""
    nm: NotRequired[str]
    """发票上购买人姓名"""
    tax: NotRequired[str]
    """税价合计"""
    invoice_tax_amt: NotRequired[str]
    """发票税额"""
    sales_ent_nm: NotRequired[str]
    """销售企业名称"""
    tax_payer: NotRequired[str]
    """销售方纳税人识别号"""
    num: NotRequired[str]
    """数量"""
    service_nm: NotRequired[str]
    """货物或应税劳务服务名称（含型号）"""

class TrackInfo(TypedDict):
    tracking_no: NotRequired[str]
    """物流单号"""
    tracking_company: NotRequired[str]
    """物流公司"""
    usr_prov: NotRequired[str]
    """收货省"""
    usr_city: NotRequired[str]
    """收货市"""
    usr_area: NotRequired[str]
    """收货区县"""
    usr_addr: NotRequired[str]
    """收货地址"""
    tracking_type: NotRequired[str]
    """物流类型"""
    delivery_method: NotRequired[str]
    """提货方式"""
    shipping_addr: NotRequired[str]
    """发货地址"""
    delivery_time: NotRequired[str]
    """签收时间"""

class AuditCupUpdatePostJson(TypedDict):
    org_no: str
    """分公司机构代码"""
    sub_mchnt_cd: str
    """店铺编码"""
    sub_mchnt_nm: str
    """店铺名称"""
    store_nm: NotRequired[str]
    """门店名称"""
    online_no: str
    """线上平台订单号"""
    mchnt_order_id: str
    """商户订单号"""
    upload_time: str
    """审核记录上传时间"""
    notify_url: str
    """审核结果通知地址"""
    prod_id: str
    """品类"""
    eng_grade: NotRequired[str]
    """能效"""
    brand_nm: str
    """品牌"""
    prod_model: str
    """型号"""
    sales_chnl: NotRequired[str]
    """销售方式（线上或线下）"""
    plat_form: str
    """电商平台方"""
    payer_tp: str
    """支付方式类型"""
    trade_in_order_id: NotRequired[str]
    """收旧订单号"""
    trade_in_at: NotRequired[str]
    """收旧价格"""
    is_trade_in: NotRequired[str]
    """收旧价格是否统计"""
    sales_at: str
    """订单金额"""
    actual_at: str
    """实付金额"""
    trans_tm: str
    """交易时间"""
    mchnt_cd: str
    """商户编码"""
    mer_sub_at: NotRequired[str]
    """商家优惠金额"""
    discount_at: str
    """国补优惠金额"""
    image01: NotRequired[str]
    """其他图片1"""
    image02: NotRequired[str]
    """其他图片2"""
    image03: NotRequired[str]
    """其他图片3"""
    image04: NotRequired[str]
    """其他图片4"""
    image05: NotRequired[str]
    """其他图片5"""
    image06: NotRequired[str]
    """其他图片6"""
    image07: NotRequired[str]
    """其他图片7"""
    image08: NotRequired[str]
    """其他图片8"""
    image09: NotRequired[str]
    """其他图片9"""
    image10: NotRequired[str]
    """其他图片10"""
    commitment_letter_photo: NotRequired[str]
    """收旧承诺函照片"""
    commitment_letter_photo_format: NotRequired[str]
    """收旧承诺函照片格式"""
    device_photo: NotRequired[str]
    """收旧设备外观照片"""
    device_photo_format: NotRequired[str]
    """收旧设备外观照片格式"""
    pack_and_active_photo: NotRequired[str]
    """包含完整外包装及sn码的激活照片"""
    bar_code: NotRequired[str]
    """商品条码"""
    sn_code: str
    """SN码"""
    imei1: NotRequired[str]
    """IMEI1"""
    imei2: NotRequired[str]
    """IMEI2"""
    register_model: NotRequired[str]
    """能效或水效网备案登记型号"""
    record_number: NotRequired[str]
    """能效或水效备案号"""
    eng_grade_standard: NotRequired[str]
    """能效或水效执行的国家标准名称"""
    invoice_info: InvoiceInfo
    """发票信息"""
    track_info: TrackInfo
    """物流信息"""

class AuditCupQueryPostJson(AuditCupInvalidPostJson): ...

class AuditCupRefundSyncPostAnswer(AuditCupInvalidPostAnswer): ...

class AuditCupUpdatePostAnswer(AuditCupInvalidPostAnswer): ...

class AuditCupUploadPostJson(AuditCupUpdatePostJson): ...

class AuditCupUploadPostAnswer(AuditCupInvalidPostAnswer): ...
