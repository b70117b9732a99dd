# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Goods(Place):
    """v3/gov/subsidy/goods"""
    @property
    def upload(self) -> GoodsUpload:
        """POST 商品信息上传"""

class GoodsUpload(Place):
    """v3/gov/subsidy/goods/upload"""
    @property
    def post(self) -> GoodsUploadPost[Answer[GoodsUploadPostAnswer]]:
        """商品信息上传

        POST v3/gov/subsidy/goods/upload
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> GoodsUploadPost[Promise[Answer[GoodsUploadPostAnswer]]]:
        """商品信息上传"""
    @property
    def postAsync(self) -> GoodsUploadPost[Promise[Answer[GoodsUploadPostAnswer]]]:
        """商品信息上传"""

class GoodsUploadPostOptions(Options, total=False):
    json: GoodsUploadPostJson

class GoodsUploadPostLooseOptions(Options, total=False):
    json: GoodsUploadPostJson | AnyDict

class GoodsUploadPost(Verb[R]):
    """商品信息上传

    POST v3/gov/subsidy/goods/upload
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsUploadPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsUploadPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsUploadPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsUploadPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsUploadPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: GoodsUploadPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsUploadPostOptions,
            /,
            **more: Unpack[GoodsUploadPostOptions]
        ) -> R: ...

class GoodsUploadPostJson(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    """消费品类ID"""
    product_name: str
    """商品名称"""
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"]]
    """能效等级"""
    brand: str
    """家电品牌"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    seller_name: str
    """销售企业名称"""
    license_number: str
    """统一社会信息代码"""
    base_price: float
    """基准价格"""
    average_trading_price: float
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"]
    """产品类型"""
    product_model: NotRequired[str]
    """商品型号"""
    bar_code: str
    """商品条码"""

class GoodsUploadPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""
