# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Any, Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Offlineface(Place):
    """v3/offlineface"""
    @property
    def authinfo(self) -> OfflinefaceAuthinfo:
        """POST 获取authinfo接口"""
    @property
    def contracts(self) -> OfflinefaceContracts: ...
    @property
    def faceCollections(self) -> OfflinefaceFaceCollections:
        """GET 查询重采用户列表"""
    @property
    def repaymentUrl(self) -> OfflinefaceRepaymentUrl:
        """POST 获取还款链接接口"""
    @property
    def transactions(self) -> OfflinefaceTransactions:
        """POST 申请扣款接口"""

class OfflinefaceAuthinfo(Place):
    """v3/offlineface/authinfo"""
    @property
    def post(self) -> OfflinefaceAuthinfoPost[Answer[OfflinefaceAuthinfoPostAnswer]]:
        """获取authinfo接口

        POST v3/offlineface/authinfo
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @property
    def post_async(self) -> OfflinefaceAuthinfoPost[Promise[Answer[OfflinefaceAuthinfoPostAnswer]]]:
        """获取authinfo接口"""
    @property
    def postAsync(self) -> OfflinefaceAuthinfoPost[Promise[Answer[OfflinefaceAuthinfoPostAnswer]]]:
        """获取authinfo接口"""

class OfflinefaceAuthinfoPostOptions(Options, total=False):
    json: OfflinefaceAuthinfoPostJson

class OfflinefaceAuthinfoPostLooseOptions(Options, total=False):
    json: OfflinefaceAuthinfoPostJson | AnyDict

class OfflinefaceAuthinfoPost(Verb[R]):
    """获取authinfo接口

    POST v3/offlineface/authinfo
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceAuthinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceAuthinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceAuthinfoPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceAuthinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceAuthinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: OfflinefaceAuthinfoPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceAuthinfoPostOptions,
            /,
            **more: Unpack[OfflinefaceAuthinfoPostOptions]
        ) -> R: ...

class OfflinefaceContracts(Place):
    """v3/offlineface/contracts"""
    @property
    def presign(self) -> OfflinefaceContractsPresign:
        """POST 预签约接口"""
    @property
    def _contract_id_(self) -> OfflinefaceContractsContractId:
        """GET 签约查询接口"""

class OfflinefaceContractsPresign(Place):
    """v3/offlineface/contracts/presign"""
    @property
    def post(self) -> OfflinefaceContractsPresignPost[Answer[OfflinefaceContractsPresignPostAnswer]]:
        """预签约接口

        POST v3/offlineface/contracts/presign
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> OfflinefaceContractsPresignPost[Promise[Answer[OfflinefaceContractsPresignPostAnswer]]]:
        """预签约接口"""
    @property
    def postAsync(self) -> OfflinefaceContractsPresignPost[Promise[Answer[OfflinefaceContractsPresignPostAnswer]]]:
        """预签约接口"""

class OfflinefaceContractsPresignPostOptions(Options, total=False):
    json: OfflinefaceContractsPresignPostJson

class OfflinefaceContractsPresignPostLooseOptions(Options, total=False):
    json: OfflinefaceContractsPresignPostJson | AnyDict

class OfflinefaceContractsPresignPost(Verb[R]):
    """预签约接口

    POST v3/offlineface/contracts/presign
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceContractsPresignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceContractsPresignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceContractsPresignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceContractsPresignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceContractsPresignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceContractsPresignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceContractsPresignPostOptions,
            /,
            **more: Unpack[OfflinefaceContractsPresignPostOptions]
        ) -> R: ...

class OfflinefaceContractsContractId(Place):
    """v3/offlineface/contracts/{contract_id}"""
    @property
    def get(self) -> OfflinefaceContractsContractIdGet[Answer[OfflinefaceContractsContractIdGetAnswer]]:
        """签约查询接口

        GET v3/offlineface/contracts/{contract_id}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @property
    def get_async(self) -> OfflinefaceContractsContractIdGet[Promise[Answer[OfflinefaceContractsContractIdGetAnswer]]]:
        """签约查询接口"""
    @property
    def getAsync(self) -> OfflinefaceContractsContractIdGet[Promise[Answer[OfflinefaceContractsContractIdGetAnswer]]]:
        """签约查询接口"""

class OfflinefaceContractsContractIdGetOptions(Options, total=False):
    query: OfflinefaceContractsContractIdGetQuery
    contract_id: str | int

class OfflinefaceContractsContractIdGetLooseOptions(Options, total=False):
    query: OfflinefaceContractsContractIdGetQuery | AnyDict
    contract_id: str | int

class OfflinefaceContractsContractIdGet(Verb[R]):
    """签约查询接口

    GET v3/offlineface/contracts/{contract_id}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceContractsContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceContractsContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: OfflinefaceContractsContractIdGetQuery | AnyDict = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceContractsContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceContractsContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: OfflinefaceContractsContractIdGetQuery = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceContractsContractIdGetOptions,
            /,
            **more: Unpack[OfflinefaceContractsContractIdGetOptions]
        ) -> R: ...

class OfflinefaceFaceCollections(Place):
    """v3/offlineface/face-collections"""
    @property
    def get(self) -> OfflinefaceFaceCollectionsGet[Answer[OfflinefaceFaceCollectionsGetAnswer]]:
        """查询重采用户列表

        GET v3/offlineface/face-collections
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @property
    def get_async(self) -> OfflinefaceFaceCollectionsGet[Promise[Answer[OfflinefaceFaceCollectionsGetAnswer]]]:
        """查询重采用户列表"""
    @property
    def getAsync(self) -> OfflinefaceFaceCollectionsGet[Promise[Answer[OfflinefaceFaceCollectionsGetAnswer]]]:
        """查询重采用户列表"""
    @property
    def _collection_id_(self) -> OfflinefaceFaceCollectionsCollectionId:
        """GET 查询重采请求详情"""

class OfflinefaceFaceCollectionsGetOptions(Options, total=False):
    query: OfflinefaceFaceCollectionsGetQuery

class OfflinefaceFaceCollectionsGetLooseOptions(Options, total=False):
    query: OfflinefaceFaceCollectionsGetQuery | AnyDict

class OfflinefaceFaceCollectionsGet(Verb[R]):
    """查询重采用户列表

    GET v3/offlineface/face-collections
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceFaceCollectionsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceFaceCollectionsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: OfflinefaceFaceCollectionsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceFaceCollectionsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceFaceCollectionsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: OfflinefaceFaceCollectionsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceFaceCollectionsGetOptions,
            /,
            **more: Unpack[OfflinefaceFaceCollectionsGetOptions]
        ) -> R: ...

class OfflinefaceFaceCollectionsCollectionId(Place):
    """v3/offlineface/face-collections/{collection_id}"""
    @property
    def get(self) -> OfflinefaceFaceCollectionsCollectionIdGet[Answer[OfflinefaceFaceCollectionsCollectionIdGetAnswer]]:
        """查询重采请求详情

        GET v3/offlineface/face-collections/{collection_id}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @property
    def get_async(self) -> OfflinefaceFaceCollectionsCollectionIdGet[Promise[Answer[OfflinefaceFaceCollectionsCollectionIdGetAnswer]]]:
        """查询重采请求详情"""
    @property
    def getAsync(self) -> OfflinefaceFaceCollectionsCollectionIdGet[Promise[Answer[OfflinefaceFaceCollectionsCollectionIdGetAnswer]]]:
        """查询重采请求详情"""

class OfflinefaceFaceCollectionsCollectionIdGetOptions(Options, total=False):
    collection_id: str | int

class OfflinefaceFaceCollectionsCollectionIdGet(Verb[R]):
    """查询重采请求详情

    GET v3/offlineface/face-collections/{collection_id}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceFaceCollectionsCollectionIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceFaceCollectionsCollectionIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: OfflinefaceFaceCollectionsCollectionIdGetOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceFaceCollectionsCollectionIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, collection_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceFaceCollectionsCollectionIdGetOptions,
            /,
            **more: Unpack[OfflinefaceFaceCollectionsCollectionIdGetOptions]
        ) -> R: ...

class OfflinefaceRepaymentUrl(Place):
    """v3/offlineface/repayment-url"""
    @property
    def post(self) -> OfflinefaceRepaymentUrlPost[Answer[OfflinefaceRepaymentUrlPostAnswer]]:
        """获取还款链接接口

        POST v3/offlineface/repayment-url
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
        """
    @property
    def post_async(self) -> OfflinefaceRepaymentUrlPost[Promise[Answer[OfflinefaceRepaymentUrlPostAnswer]]]:
        """获取还款链接接口"""
    @property
    def postAsync(self) -> OfflinefaceRepaymentUrlPost[Promise[Answer[OfflinefaceRepaymentUrlPostAnswer]]]:
        """获取还款链接接口"""

class OfflinefaceRepaymentUrlPostOptions(Options, total=False):
    json: OfflinefaceRepaymentUrlPostJson

class OfflinefaceRepaymentUrlPostLooseOptions(Options, total=False):
    json: OfflinefaceRepaymentUrlPostJson | AnyDict

class OfflinefaceRepaymentUrlPost(Verb[R]):
    """获取还款链接接口

    POST v3/offlineface/repayment-url
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceRepaymentUrlPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceRepaymentUrlPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceRepaymentUrlPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceRepaymentUrlPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceRepaymentUrlPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceRepaymentUrlPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceRepaymentUrlPostOptions,
            /,
            **more: Unpack[OfflinefaceRepaymentUrlPostOptions]
        ) -> R: ...

class OfflinefaceTransactions(Place):
    """v3/offlineface/transactions"""
    @property
    def post(self) -> OfflinefaceTransactionsPost[Answer[OfflinefaceTransactionsPostAnswer]]:
        """申请扣款接口

        POST v3/offlineface/transactions
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @property
    def post_async(self) -> OfflinefaceTransactionsPost[Promise[Answer[OfflinefaceTransactionsPostAnswer]]]:
        """申请扣款接口"""
    @property
    def postAsync(self) -> OfflinefaceTransactionsPost[Promise[Answer[OfflinefaceTransactionsPostAnswer]]]:
        """申请扣款接口"""
    @property
    def outTradeNo(self) -> OfflinefaceTransactionsOutTradeNo: ...

class OfflinefaceTransactionsPostOptions(Options, total=False):
    json: OfflinefaceTransactionsPostJson

class OfflinefaceTransactionsPostLooseOptions(Options, total=False):
    json: OfflinefaceTransactionsPostJson | AnyDict

class OfflinefaceTransactionsPost(Verb[R]):
    """申请扣款接口

    POST v3/offlineface/transactions
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OfflinefaceTransactionsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceTransactionsPostOptions,
            /,
            **more: Unpack[OfflinefaceTransactionsPostOptions]
        ) -> R: ...

class OfflinefaceTransactionsOutTradeNo(Place):
    """v3/offlineface/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> OfflinefaceTransactionsOutTradeNoOutTradeNo:
        """GET 查单接口"""

class OfflinefaceTransactionsOutTradeNoOutTradeNo(Place):
    """v3/offlineface/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> OfflinefaceTransactionsOutTradeNoOutTradeNoGet[Answer[OfflinefaceTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查单接口

        GET v3/offlineface/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @property
    def get_async(self) -> OfflinefaceTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[OfflinefaceTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查单接口"""
    @property
    def getAsync(self) -> OfflinefaceTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[OfflinefaceTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查单接口"""

class OfflinefaceTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: OfflinefaceTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class OfflinefaceTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: OfflinefaceTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class OfflinefaceTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查单接口

    GET v3/offlineface/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefaceTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefaceTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: OfflinefaceTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefaceTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: OfflinefaceTransactionsOutTradeNoOutTradeNoGetQuery,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefaceTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[OfflinefaceTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class OfflinefaceAuthinfoPostJson(TypedDict):
    sp_appid: str
    """服务商公众号appid"""
    sub_appid: NotRequired[str]
    """子商户公众号appid"""
    sub_mchid: str
    """子商户商户号"""
    device_id: str
    """设备id"""
    raw_data: str
    """原始数据"""
    organization_id: str
    """机构id"""

class OfflinefaceAuthinfoPostAnswer(TypedDict):
    authinfo: str
    """授权信息"""

class Identification(TypedDict):
    identification_type: Literal["IDCARD"]
    """证件类型"""
    identification_number: str | Sensitive
    """证件ID"""

class FacepayUser(TypedDict):
    out_user_id: str
    """商户用户ID"""
    identification_name: NotRequired[str]
    """刷脸用户名"""
    organization_id: str
    """机构ID"""
    identification: NotRequired[Identification]
    """证件信息"""
    phone: NotRequired[str | Sensitive]
    """手机号码"""

class LimitBankCard(TypedDict):
    bank_card_number: NotRequired[str | Sensitive]
    """银行卡号"""
    identification_name: NotRequired[str | Sensitive]
    """开卡人姓名"""
    identification: NotRequired[Identification]
    """开卡人证件"""
    valid_thru: NotRequired[str]
    """银行卡有效期"""
    bank_type: NotRequired[str]
    """银行类型"""
    phone: NotRequired[str | Sensitive]
    """开卡预留手机号"""

class OfflinefaceContractsPresignPostJson(TypedDict):
    business_name: str
    """业务类型"""
    facepay_user: FacepayUser
    """刷脸用户信息"""
    limit_bank_card: NotRequired[LimitBankCard]
    """签约指定银行卡"""
    contract_mode: NotRequired[Literal["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"]]
    """签约模式"""

class OfflinefaceContractsPresignPostAnswer(TypedDict):
    presign_token: str
    """会话ID"""

class OfflinefaceContractsContractIdGetQuery(TypedDict):
    appid: NotRequired[str | None]
    """商户签约小程序APPID"""

class OfflinefaceContractsContractIdGetAnswer(TypedDict):
    contract_id: str
    """签约ID"""
    mchid: str
    """商户号"""
    organization_id: str
    """机构ID"""
    use_id: NotRequired[str]
    """用户ID"""
    openid: NotRequired[str]
    """签约用户openid"""
    contract_state: Literal["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"]
    """签约状态"""
    contract_signed_time: str
    """签约时间"""
    contract_terminated_time: NotRequired[str]
    """解约时间"""
    contract_mode: Literal["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"]
    """签约模式"""
    contract_bank_card_from: Literal["MERCHANT_LIMITED_BANK_CARD", "USER_SELECT_FREE"]
    """签约卡来源"""

class OfflinefaceFaceCollectionsGetQuery(TypedDict):
    organization_id: str
    """机构ID"""
    offset: NotRequired[int | str | None]
    """列表偏移"""
    limit: NotRequired[int | str | None]
    """资源个数"""

class FaceCollections(TypedDict):
    collection_id: str
    """重采ID"""
    use_id: str
    """用户ID"""
    organization_id: str
    """机构ID"""
    collection_state: Literal["COLLECTION_REQUIRED", "PHOTO_UPLOADED", "COMPLETE"]
    """重采状态"""
    register_photo_upload_time: NotRequired[str]
    """注册照上传时间"""
    confirm_time: NotRequired[str]
    """支付用户确认时间"""

class OfflinefaceFaceCollectionsGetAnswer(TypedDict):
    face_collections: list[FaceCollections]
    """重采对象"""

class OfflinefaceRepaymentUrlPostJson(TypedDict):
    out_user_id: str
    """商户用户ID"""
    organization_id: str
    """机构id"""

class OfflinefaceRepaymentUrlPostAnswer(TypedDict):
    repayment_url: str
    """还款链接"""
    expire_at: str
    """链接过期时间"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: Literal["CNY"]
    """货币类型"""

class SceneInfo(TypedDict):
    device_ip: str
    """设备IP"""

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否支持分账"""

class Business(TypedDict):
    business_product_id: Literal[2, 11]
    """平台产品ID"""
    business_scene_id: Literal[3, 4, 5, 6, 124, 125, 126]
    """平台场景ID"""

class OfflinefaceTransactionsPostJson(TypedDict):
    auth_code: str
    """支付凭证"""
    sp_appid: NotRequired[str]
    """服务商公众号appid"""
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号appid"""
    sub_mchid: NotRequired[str]
    """子商户商户号"""
    amount: NotRequired[Amount]
    """金额信息"""
    scene_info: NotRequired[SceneInfo]
    """支付场景信息"""
    goods_tag: NotRequired[str]
    """优惠标记"""
    description: NotRequired[str]
    """商品信息"""
    attach: NotRequired[str]
    """商户附加信息"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    business: NotRequired[Business]
    """业务信息"""

class Payer(TypedDict):
    sp_openid: NotRequired[str]
    """公众下的openid"""
    sub_openid: NotRequired[str]
    """子公众下的openid"""

class OfflinefaceTransactionsPostAnswerSceneInfo(TypedDict):
    device_ip: NotRequired[str]
    """设备IP"""

class OfflinefaceTransactionsPostAnswer(TypedDict):
    sp_appid: str
    """服务商公众号appid"""
    sp_mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号appid"""
    sub_mchid: str
    """子商户商户号"""
    payer: NotRequired[Payer]
    """支付用户信息"""
    amount: NotRequired[Amount]
    """金额信息"""
    promotion_detail: NotRequired[list[dict[str, Any]]]
    """优惠信息"""
    scene_info: NotRequired[OfflinefaceTransactionsPostAnswerSceneInfo]
    """支付场景信息"""
    bank_type: NotRequired[str]
    """付款银行"""
    trade_type: NotRequired[Literal["NATIVE", "JSAPI", "APP", "MWEB", "AUTH"]]
    """交易类型"""
    trade_state: NotRequired[str]
    """交易状态"""
    trade_state_description: NotRequired[str]
    """交易描述"""
    debt_state: NotRequired[str]
    """欠款状态"""
    description: NotRequired[str]
    """商品信息"""
    attach: NotRequired[str]
    """商户附加信息"""
    success_time: NotRequired[str]
    """支付成功时间"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    repayment_transaction_id: NotRequired[str]
    """还款微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    error_type: NotRequired[str]
    """错误分类"""

class OfflinefaceTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """子商户商户号"""
    business_product_id: Literal["2", "11"]
    """平台产品ID"""

class OfflinefaceTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    sp_appid: str
    """服务商公众号appid"""
    sp_mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号appid"""
    sub_mchid: str
    """子商户商户号"""
    payer: NotRequired[Payer]
    """支付用户信息"""
    amount: NotRequired[Amount]
    """金额信息"""
    promotion_detail: NotRequired[list[dict[str, Any]]]
    """优惠信息"""
    scene_info: NotRequired[OfflinefaceTransactionsPostAnswerSceneInfo]
    """支付场景信息"""
    bank_type: NotRequired[str]
    """付款银行"""
    trade_type: NotRequired[Literal["NATIVE", "JSAPI", "APP", "MWEB", "AUTH"]]
    """交易类型"""
    trade_state: str
    """交易状态"""
    trade_state_description: NotRequired[str]
    """交易描述"""
    debt_state: NotRequired[str]
    """欠款状态"""
    description: NotRequired[str]
    """商品信息"""
    attach: NotRequired[str]
    """商户附加信息"""
    success_time: NotRequired[str]
    """支付成功时间"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    repayment_transaction_id: NotRequired[str]
    """还款微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    error_type: NotRequired[str]
    """错误分类"""

class OfflinefaceFaceCollectionsCollectionIdGetAnswer(FaceCollections): ...
