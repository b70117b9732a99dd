# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Sncode(Place):
    """v3/gov/subsidy/sncode"""
    @property
    def lock(self) -> SncodeLock:
        """POST sn码锁定"""
    @property
    def query(self) -> SncodeQuery:
        """POST 查询sn码状态"""
    @property
    def unlock(self) -> SncodeUnlock:
        """POST sn码解锁"""

class SncodeLock(Place):
    """v3/gov/subsidy/sncode/lock"""
    @property
    def post(self) -> SncodeLockPost[Answer[SncodeLockPostAnswer]]:
        """sn码锁定

        POST v3/gov/subsidy/sncode/lock
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> SncodeLockPost[Promise[Answer[SncodeLockPostAnswer]]]:
        """sn码锁定"""
    @property
    def postAsync(self) -> SncodeLockPost[Promise[Answer[SncodeLockPostAnswer]]]:
        """sn码锁定"""

class SncodeLockPostOptions(Options, total=False):
    json: SncodeLockPostJson

class SncodeLockPostLooseOptions(Options, total=False):
    json: SncodeLockPostJson | AnyDict

class SncodeLockPost(Verb[R]):
    """sn码锁定

    POST v3/gov/subsidy/sncode/lock
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: SncodeLockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SncodeLockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: SncodeLockPostJson | AnyDict, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SncodeLockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SncodeLockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SncodeLockPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SncodeLockPostOptions,
            /,
            **more: Unpack[SncodeLockPostOptions]
        ) -> R: ...

class SncodeQuery(Place):
    """v3/gov/subsidy/sncode/query"""
    @property
    def post(self) -> SncodeQueryPost[Answer[SncodeQueryPostAnswer]]:
        """查询sn码状态

        POST v3/gov/subsidy/sncode/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> SncodeQueryPost[Promise[Answer[SncodeQueryPostAnswer]]]:
        """查询sn码状态"""
    @property
    def postAsync(self) -> SncodeQueryPost[Promise[Answer[SncodeQueryPostAnswer]]]:
        """查询sn码状态"""

class SncodeQueryPostOptions(Options, total=False):
    json: SncodeQueryPostJson

class SncodeQueryPostLooseOptions(Options, total=False):
    json: SncodeQueryPostJson | AnyDict

class SncodeQueryPost(Verb[R]):
    """查询sn码状态

    POST v3/gov/subsidy/sncode/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: SncodeQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SncodeQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SncodeQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SncodeQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SncodeQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SncodeQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SncodeQueryPostOptions,
            /,
            **more: Unpack[SncodeQueryPostOptions]
        ) -> R: ...

class SncodeUnlock(Place):
    """v3/gov/subsidy/sncode/unlock"""
    @property
    def post(self) -> SncodeUnlockPost[Answer[SncodeUnlockPostAnswer]]:
        """sn码解锁

        POST v3/gov/subsidy/sncode/unlock
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> SncodeUnlockPost[Promise[Answer[SncodeUnlockPostAnswer]]]:
        """sn码解锁"""
    @property
    def postAsync(self) -> SncodeUnlockPost[Promise[Answer[SncodeUnlockPostAnswer]]]:
        """sn码解锁"""

class SncodeUnlockPostOptions(Options, total=False):
    json: SncodeUnlockPostJson

class SncodeUnlockPostLooseOptions(Options, total=False):
    json: SncodeUnlockPostJson | AnyDict

class SncodeUnlockPost(Verb[R]):
    """sn码解锁

    POST v3/gov/subsidy/sncode/unlock
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: SncodeUnlockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SncodeUnlockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SncodeUnlockPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SncodeUnlockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SncodeUnlockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SncodeUnlockPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SncodeUnlockPostOptions,
            /,
            **more: Unpack[SncodeUnlockPostOptions]
        ) -> R: ...

class SncodeLockPostJson(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    """消费品类ID"""
    out_trade_no: str
    """商户支付订单号"""
    brand: str
    """家电品牌"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    sn_code: str
    """S/N码"""
    manufacturer_info: str
    """厂商信息"""
    barcode: str
    """商品条码"""
    spec_model: str
    """规格型号"""
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"]
    """产品类型"""
    sale_time: NotRequired[str]
    """销售时间"""
    imei1: NotRequired[str]
    """imei1编码"""
    imei2: NotRequired[str]
    """imei2编码"""

class SncodeLockPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""

class SncodeQueryPostJson(TypedDict):
    sn_code_list: list[str]
    """S/N码集合"""
    qualification_region_code: float
    """使用的资格的地区编码"""

class GoodsSnList(TypedDict):
    sn_code: str
    """S/N码"""
    state: Literal["SNCODE_STATE_UNKNOWN", "SNCODE_STATE_SELLABLE", "SNCODE_STATE_NOT_SELLABLE"]
    """状态"""
    not_sellable_reason: NotRequired[Literal["NOT_SELLABLE_REASON_USED", "NOT_SELLABLE_REASON_NOT_FOUND"]]

class SncodeQueryPostAnswer(TypedDict):
    goods_sn_list: list[GoodsSnList]
    """sn码状态数组"""

class SncodeUnlockPostJson(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    """消费品类ID"""
    out_trade_no: str
    """商户支付订单号"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    sn_code: str
    """S/N码"""
    barcode: str
    """商品条码"""
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"]
    """产品类型"""

class SncodeUnlockPostAnswer(SncodeLockPostAnswer): ...
