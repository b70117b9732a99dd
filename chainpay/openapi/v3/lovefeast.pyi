# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Any, Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Lovefeast(Place):
    """v3/lovefeast"""
    @property
    def brands(self) -> LovefeastBrands: ...
    @property
    def users(self) -> LovefeastUsers: ...

class LovefeastBrands(Place):
    """v3/lovefeast/brands"""
    @property
    def _brand_id_(self) -> LovefeastBrandsBrandId:
        """GET 查询爱心餐品牌信息"""

class LovefeastBrandsBrandId(Place):
    """v3/lovefeast/brands/{brand_id}"""
    @property
    def get(self) -> LovefeastBrandsBrandIdGet[Answer[LovefeastBrandsBrandIdGetAnswer]]:
        """查询爱心餐品牌信息

        GET v3/lovefeast/brands/{brand_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012472863
        """
    @property
    def get_async(self) -> LovefeastBrandsBrandIdGet[Promise[Answer[LovefeastBrandsBrandIdGetAnswer]]]:
        """查询爱心餐品牌信息"""
    @property
    def getAsync(self) -> LovefeastBrandsBrandIdGet[Promise[Answer[LovefeastBrandsBrandIdGetAnswer]]]:
        """查询爱心餐品牌信息"""

class LovefeastBrandsBrandIdGetOptions(Options, total=False):
    brand_id: str | int

class LovefeastBrandsBrandIdGet(Verb[R]):
    """查询爱心餐品牌信息

    GET v3/lovefeast/brands/{brand_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012472863
    """
    if MYPY:
        def __call__(
            self,
            options: LovefeastBrandsBrandIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[LovefeastBrandsBrandIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: LovefeastBrandsBrandIdGetOptions | AnyDict,
            /,
            **more: Unpack[LovefeastBrandsBrandIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, brand_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: LovefeastBrandsBrandIdGetOptions,
            /,
            **more: Unpack[LovefeastBrandsBrandIdGetOptions]
        ) -> R: ...

class LovefeastUsers(Place):
    """v3/lovefeast/users"""
    @property
    def _openid_(self) -> LovefeastUsersOpenid: ...

class LovefeastUsersOpenid(Place):
    """v3/lovefeast/users/{openid}"""
    @property
    def orders(self) -> LovefeastUsersOpenidOrders: ...

class LovefeastUsersOpenidOrders(Place):
    """v3/lovefeast/users/{openid}/orders"""
    @property
    def brandId(self) -> LovefeastUsersOpenidOrdersBrandId: ...
    @property
    def outTradeNo(self) -> LovefeastUsersOpenidOrdersOutTradeNo: ...

class LovefeastUsersOpenidOrdersBrandId(Place):
    """v3/lovefeast/users/{openid}/orders/brand-id"""
    @property
    def _brand_id_(self) -> LovefeastUsersOpenidOrdersBrandIdBrandId:
        """GET 查询用户捐赠单列表"""

class LovefeastUsersOpenidOrdersBrandIdBrandId(Place):
    """v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"""
    @property
    def get(self) -> LovefeastUsersOpenidOrdersBrandIdBrandIdGet[Answer[LovefeastUsersOpenidOrdersBrandIdBrandIdGetAnswer]]:
        """查询用户捐赠单列表

        GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}
        """
    @property
    def get_async(self) -> LovefeastUsersOpenidOrdersBrandIdBrandIdGet[Promise[Answer[LovefeastUsersOpenidOrdersBrandIdBrandIdGetAnswer]]]:
        """查询用户捐赠单列表"""
    @property
    def getAsync(self) -> LovefeastUsersOpenidOrdersBrandIdBrandIdGet[Promise[Answer[LovefeastUsersOpenidOrdersBrandIdBrandIdGetAnswer]]]:
        """查询用户捐赠单列表"""

class LovefeastUsersOpenidOrdersBrandIdBrandIdGetOptions(Options, total=False):
    query: LovefeastUsersOpenidOrdersBrandIdBrandIdGetQuery
    openid: str | int
    brand_id: str | int

class LovefeastUsersOpenidOrdersBrandIdBrandIdGetLooseOptions(Options, total=False):
    query: LovefeastUsersOpenidOrdersBrandIdBrandIdGetQuery | AnyDict
    openid: str | int
    brand_id: str | int

class LovefeastUsersOpenidOrdersBrandIdBrandIdGet(Verb[R]):
    """查询用户捐赠单列表

    GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}
    """
    if MYPY:
        def __call__(
            self,
            options: LovefeastUsersOpenidOrdersBrandIdBrandIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[LovefeastUsersOpenidOrdersBrandIdBrandIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: LovefeastUsersOpenidOrdersBrandIdBrandIdGetQuery | AnyDict,
            openid: str | int,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: LovefeastUsersOpenidOrdersBrandIdBrandIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[LovefeastUsersOpenidOrdersBrandIdBrandIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: LovefeastUsersOpenidOrdersBrandIdBrandIdGetQuery,
            openid: str | int,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: LovefeastUsersOpenidOrdersBrandIdBrandIdGetOptions,
            /,
            **more: Unpack[LovefeastUsersOpenidOrdersBrandIdBrandIdGetOptions]
        ) -> R: ...

class LovefeastUsersOpenidOrdersOutTradeNo(Place):
    """v3/lovefeast/users/{openid}/orders/out-trade-no"""
    @property
    def _out_trade_no_(self) -> LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo:
        """GET 查询用户捐赠单详情"""

class LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo(Place):
    """v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGet[Answer[LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer]]:
        """查询用户捐赠单详情

        GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}
        """
    @property
    def get_async(self) -> LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGet[Promise[Answer[LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer]]]:
        """查询用户捐赠单详情"""
    @property
    def getAsync(self) -> LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGet[Promise[Answer[LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer]]]:
        """查询用户捐赠单详情"""

class LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions(Options, total=False):
    openid: str | int
    out_trade_no: str | int

class LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGet(Verb[R]):
    """查询用户捐赠单详情

    GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}
    """
    if MYPY:
        def __call__(
            self,
            options: LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions | AnyDict,
            /,
            **more: Unpack[LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            openid: str | int,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class LovefeastBrandsBrandIdGetAnswer(TypedDict):
    donate_count: float
    """捐赠数量"""
    consume_count: float
    """供餐数量"""

class LovefeastUsersOpenidOrdersBrandIdBrandIdGetQuery(TypedDict):
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: int | str
    """最大资源条数"""

class Payer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    avatar: NotRequired[str]
    """用户头像URL"""
    nickname: NotRequired[str]
    """用户昵称"""

class Amount(TypedDict):
    total: NotRequired[float]
    """总金额"""
    payer_total: NotRequired[float]
    """用户支付金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_currency: NotRequired[str]
    """用户支付币种"""

class Data(TypedDict):
    welfare_trade_id: NotRequired[str]
    """捐赠订单号"""
    appid: NotRequired[str]
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    brand_id: NotRequired[str]
    """品牌ID"""
    donate_source: NotRequired[Literal["MINIPROGRAM_PAY", "ENTRUST_PAY"]]
    """捐赠来源"""
    merchant_order: NotRequired[str]
    """商户订单"""
    institution_name: NotRequired[str]
    """捐赠机构名称"""
    business_id: NotRequired[str]
    """捐赠项目编号"""
    business_name: NotRequired[str]
    """捐赠活动名称"""
    success_time: NotRequired[str]
    """支付完成时间"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: NotRequired[Amount]
    """订单金额"""
    device_id: NotRequired[str]
    """设备编号"""

class LovefeastUsersOpenidOrdersBrandIdBrandIdGetAnswer(TypedDict):
    count: NotRequired[int]
    """该次请求返回的记录条数"""
    limit: NotRequired[int]
    """最大记录条数"""
    offset: NotRequired[int]
    """起始位置"""
    total_count: NotRequired[int]
    """全部记录数量"""
    data: NotRequired[list[Data]]
    """结果集"""

class LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer(TypedDict):
    welfare_trade_id: NotRequired[str]
    """捐赠订单号"""
    appid: NotRequired[str]
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    brand_id: NotRequired[str]
    """品牌ID"""
    donate_source: NotRequired[Literal["MINIPROGRAM_PAY", "ENTRUST_PAY"]]
    """捐赠来源"""
    merchant_order: NotRequired[str]
    """商户订单"""
    institution_name: NotRequired[str]
    """捐赠机构名称"""
    business_id: NotRequired[str]
    """捐赠项目编号"""
    business_name: NotRequired[str]
    """捐赠活动名称"""
    success_time: NotRequired[str]
    """支付完成时间"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: NotRequired[dict[str, Any]]
    """订单金额"""
    device_id: NotRequired[str]
    """设备编号"""
