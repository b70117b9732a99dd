# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Customs(Place):
    """v3/customs"""
    @property
    def orders(self) -> CustomsOrders:
        """GET 报关查询
        PATCH 报关信息修改
        POST 报关
        """
    @property
    def redeclare(self) -> CustomsRedeclare:
        """POST 报关重推"""
    @property
    def verifyCertificate(self) -> CustomsVerifyCertificate:
        """POST 身份信息校验"""

class CustomsOrders(Place):
    """v3/customs/orders"""
    @property
    def get(self) -> CustomsOrdersGet[Answer[CustomsOrdersGetAnswer]]:
        """报关查询

        GET v3/customs/orders
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
        base_uri: https://apihk.mch.weixin.qq.com/global/
        notices: redesigned
        """
    @property
    def get_async(self) -> CustomsOrdersGet[Promise[Answer[CustomsOrdersGetAnswer]]]:
        """报关查询"""
    @property
    def getAsync(self) -> CustomsOrdersGet[Promise[Answer[CustomsOrdersGetAnswer]]]:
        """报关查询"""
    @property
    def patch(self) -> CustomsOrdersPatch[Answer[CustomsOrdersPatchAnswer]]:
        """报关信息修改

        PATCH v3/customs/orders
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
        base_uri: https://apihk.mch.weixin.qq.com/global/
        notices: redesigned
        """
    @property
    def patch_async(self) -> CustomsOrdersPatch[Promise[Answer[CustomsOrdersPatchAnswer]]]:
        """报关信息修改"""
    @property
    def patchAsync(self) -> CustomsOrdersPatch[Promise[Answer[CustomsOrdersPatchAnswer]]]:
        """报关信息修改"""
    @property
    def post(self) -> CustomsOrdersPost[Answer[CustomsOrdersPostAnswer]]:
        """报关

        POST v3/customs/orders
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
        base_uri: https://apihk.mch.weixin.qq.com/global/
        notices: redesigned
        """
    @property
    def post_async(self) -> CustomsOrdersPost[Promise[Answer[CustomsOrdersPostAnswer]]]:
        """报关"""
    @property
    def postAsync(self) -> CustomsOrdersPost[Promise[Answer[CustomsOrdersPostAnswer]]]:
        """报关"""

class CustomsOrdersGetOptions(Options, total=False):
    query: CustomsOrdersGetQuery

class CustomsOrdersGetLooseOptions(Options, total=False):
    query: CustomsOrdersGetQuery | AnyDict

class CustomsOrdersGet(Verb[R]):
    """报关查询

    GET v3/customs/orders
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
    base_uri: https://apihk.mch.weixin.qq.com/global/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: CustomsOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CustomsOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CustomsOrdersGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CustomsOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: CustomsOrdersGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsOrdersGetOptions,
            /,
            **more: Unpack[CustomsOrdersGetOptions]
        ) -> R: ...

class CustomsOrdersPatchOptions(Options, total=False):
    json: CustomsOrdersPatchJson

class CustomsOrdersPatchLooseOptions(Options, total=False):
    json: CustomsOrdersPatchJson | AnyDict

class CustomsOrdersPatch(Verb[R]):
    """报关信息修改

    PATCH v3/customs/orders
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
    base_uri: https://apihk.mch.weixin.qq.com/global/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: CustomsOrdersPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CustomsOrdersPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CustomsOrdersPatchJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsOrdersPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[CustomsOrdersPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CustomsOrdersPatchJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsOrdersPatchOptions,
            /,
            **more: Unpack[CustomsOrdersPatchOptions]
        ) -> R: ...

class CustomsOrdersPostOptions(Options, total=False):
    json: CustomsOrdersPostJson

class CustomsOrdersPostLooseOptions(Options, total=False):
    json: CustomsOrdersPostJson | AnyDict

class CustomsOrdersPost(Verb[R]):
    """报关

    POST v3/customs/orders
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
    base_uri: https://apihk.mch.weixin.qq.com/global/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: CustomsOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CustomsOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CustomsOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CustomsOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CustomsOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsOrdersPostOptions,
            /,
            **more: Unpack[CustomsOrdersPostOptions]
        ) -> R: ...

class CustomsRedeclare(Place):
    """v3/customs/redeclare"""
    @property
    def post(self) -> CustomsRedeclarePost[Answer[CustomsRedeclarePostAnswer]]:
        """报关重推

        POST v3/customs/redeclare
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
        base_uri: https://apihk.mch.weixin.qq.com/global/
        notices: redesigned
        """
    @property
    def post_async(self) -> CustomsRedeclarePost[Promise[Answer[CustomsRedeclarePostAnswer]]]:
        """报关重推"""
    @property
    def postAsync(self) -> CustomsRedeclarePost[Promise[Answer[CustomsRedeclarePostAnswer]]]:
        """报关重推"""

class CustomsRedeclarePostOptions(Options, total=False):
    json: CustomsRedeclarePostJson

class CustomsRedeclarePostLooseOptions(Options, total=False):
    json: CustomsRedeclarePostJson | AnyDict

class CustomsRedeclarePost(Verb[R]):
    """报关重推

    POST v3/customs/redeclare
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
    base_uri: https://apihk.mch.weixin.qq.com/global/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: CustomsRedeclarePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CustomsRedeclarePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CustomsRedeclarePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsRedeclarePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CustomsRedeclarePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CustomsRedeclarePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsRedeclarePostOptions,
            /,
            **more: Unpack[CustomsRedeclarePostOptions]
        ) -> R: ...

class CustomsVerifyCertificate(Place):
    """v3/customs/verify-certificate"""
    @property
    def post(self) -> CustomsVerifyCertificatePost[Answer[CustomsVerifyCertificatePostAnswer]]:
        """身份信息校验

        POST v3/customs/verify-certificate
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
        base_uri: https://apihk.mch.weixin.qq.com/global/
        headers: Wechatpay-Serial
        notices: redesigned
        """
    @property
    def post_async(self) -> CustomsVerifyCertificatePost[Promise[Answer[CustomsVerifyCertificatePostAnswer]]]:
        """身份信息校验"""
    @property
    def postAsync(self) -> CustomsVerifyCertificatePost[Promise[Answer[CustomsVerifyCertificatePostAnswer]]]:
        """身份信息校验"""

class CustomsVerifyCertificatePostOptions(Options, total=False):
    json: CustomsVerifyCertificatePostJson

class CustomsVerifyCertificatePostLooseOptions(Options, total=False):
    json: CustomsVerifyCertificatePostJson | AnyDict

class CustomsVerifyCertificatePost(Verb[R]):
    """身份信息校验

    POST v3/customs/verify-certificate
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
    base_uri: https://apihk.mch.weixin.qq.com/global/
    headers: Wechatpay-Serial
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: CustomsVerifyCertificatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CustomsVerifyCertificatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CustomsVerifyCertificatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsVerifyCertificatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CustomsVerifyCertificatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CustomsVerifyCertificatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CustomsVerifyCertificatePostOptions,
            /,
            **more: Unpack[CustomsVerifyCertificatePostOptions]
        ) -> R: ...

class CustomsOrdersGetQuery(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    order_type: Literal["out_trade_no", "transaction_id", "sub_order_no", "sub_order_id"]
    """订单类型"""
    order_no: str
    """订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关"""
    offset: NotRequired[int | str | None]
    """偏移量"""
    limit: NotRequired[int | str | None]
    """请求最大记录条数"""

class Data(TypedDict):
    sub_order_no: NotRequired[str]
    """商户子单号"""
    sub_order_id: NotRequired[str]
    """微信子单号"""
    mch_customs_no: NotRequired[str]
    """商户海关备案号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关代码"""
    fee_type: NotRequired[str]
    """币种"""
    order_fee: NotRequired[int]
    """子单金额"""
    duty: NotRequired[int]
    """关税"""
    transport_fee: NotRequired[int]
    """物流费用"""
    product_fee: NotRequired[int]
    """商品费用"""
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"]
    """报关状态"""
    explanation: NotRequired[str]
    """报关结果说明"""
    modify_time: str
    """最后更新时间"""

class CustomsOrdersGetAnswer(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    transaction_id: str
    """微信订单号"""
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"]
    """核验机构"""
    verify_department_trade_id: str
    """核验机构流水号"""
    offset: int
    """偏移量"""
    limit: int
    """请求最大记录条数"""
    total_count: int
    """查询结果总条数"""
    data: list[Data]
    """报关数据包"""

class CustomsOrdersPatchJson(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关编码"""
    merchant_customs_no: str
    """商户海关备案号"""
    duty: NotRequired[int]
    """关税"""
    order_fee: NotRequired[int]
    """子订单金额"""
    transport_fee: NotRequired[int]
    """物流费用"""
    product_fee: NotRequired[int]
    """商品费用"""

class CustomsOrdersPatchAnswer(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"]
    """报关状态"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    modify_time: str
    """最后更新时间"""
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"]
    """核验机构"""
    verify_department_trade_id: str
    """核验机构流水号"""

class CustomsOrdersPostJson(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关"""
    merchant_customs_no: str
    """商户海关备案号"""
    duty: NotRequired[int]
    """关税"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    fee_type: NotRequired[str]
    """货币类型"""
    order_fee: NotRequired[int]
    """子订单金额"""
    transport_fee: NotRequired[int]
    """物流费用"""
    product_fee: NotRequired[int]
    """商品费用"""

class CustomsOrdersPostAnswer(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"]
    """报关状态"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"]
    """核验机构"""
    verify_department_trade_id: str
    """核验机构交易流水号"""

class CustomsRedeclarePostJson(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    sub_order_no: NotRequired[str]
    """商户子单号"""
    sub_order_id: NotRequired[str]
    """微信子单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关编码"""
    merchant_customs_no: str
    """商户海关备案号"""

class CustomsRedeclarePostAnswer(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"]
    """报关状态"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    modify_time: str
    """最后更新时间"""
    explanation: NotRequired[str]
    """申报结果说明"""

class CustomsVerifyCertificatePostJson(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关"""
    merchant_customs_no: str
    """商户海关备案号"""
    certificate_type: Literal["IDCARD"]
    """证件类型"""
    certificate_id: str | Sensitive
    """证件号"""
    certificate_name: str | Sensitive
    """证件姓名"""

class CustomsVerifyCertificatePostAnswer(TypedDict):
    appid: str
    """机构APPID"""
    mchid: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信订单号"""
    certificate_check_result: Literal["SAME", "DIFFERENT"]
    """身份核验结果"""
