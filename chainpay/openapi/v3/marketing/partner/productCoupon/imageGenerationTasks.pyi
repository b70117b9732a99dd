# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class ImageGenerationTasks(Place):
    """v3/marketing/partner/product-coupon/image-generation-tasks"""
    @property
    def post(self) -> ImageGenerationTasksPost[Answer[ImageGenerationTasksPostAnswer]]:
        """提交图片生成任务

        POST v3/marketing/partner/product-coupon/image-generation-tasks
        https://pay.weixin.qq.com/doc/v3/partner/4017327735
        """
    @property
    def post_async(self) -> ImageGenerationTasksPost[Promise[Answer[ImageGenerationTasksPostAnswer]]]:
        """提交图片生成任务"""
    @property
    def postAsync(self) -> ImageGenerationTasksPost[Promise[Answer[ImageGenerationTasksPostAnswer]]]:
        """提交图片生成任务"""
    @property
    def _task_id_(self) -> ImageGenerationTasksTaskId:
        """GET 查询图片生成任务执行结果"""

class ImageGenerationTasksPostOptions(Options, total=False):
    json: ImageGenerationTasksPostJson

class ImageGenerationTasksPostLooseOptions(Options, total=False):
    json: ImageGenerationTasksPostJson | AnyDict

class ImageGenerationTasksPost(Verb[R]):
    """提交图片生成任务

    POST v3/marketing/partner/product-coupon/image-generation-tasks
    https://pay.weixin.qq.com/doc/v3/partner/4017327735
    """
    if MYPY:
        def __call__(
            self,
            options: ImageGenerationTasksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ImageGenerationTasksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ImageGenerationTasksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ImageGenerationTasksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ImageGenerationTasksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ImageGenerationTasksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ImageGenerationTasksPostOptions,
            /,
            **more: Unpack[ImageGenerationTasksPostOptions]
        ) -> R: ...

class ImageGenerationTasksTaskId(Place):
    """v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"""
    @property
    def get(self) -> ImageGenerationTasksTaskIdGet[Answer[ImageGenerationTasksTaskIdGetAnswer]]:
        """查询图片生成任务执行结果

        GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}
        https://pay.weixin.qq.com/doc/v3/partner/4017327739
        """
    @property
    def get_async(self) -> ImageGenerationTasksTaskIdGet[Promise[Answer[ImageGenerationTasksTaskIdGetAnswer]]]:
        """查询图片生成任务执行结果"""
    @property
    def getAsync(self) -> ImageGenerationTasksTaskIdGet[Promise[Answer[ImageGenerationTasksTaskIdGetAnswer]]]:
        """查询图片生成任务执行结果"""

class ImageGenerationTasksTaskIdGetOptions(Options, total=False):
    query: ImageGenerationTasksTaskIdGetQuery
    task_id: str | int

class ImageGenerationTasksTaskIdGetLooseOptions(Options, total=False):
    query: ImageGenerationTasksTaskIdGetQuery | AnyDict
    task_id: str | int

class ImageGenerationTasksTaskIdGet(Verb[R]):
    """查询图片生成任务执行结果

    GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}
    https://pay.weixin.qq.com/doc/v3/partner/4017327739
    """
    if MYPY:
        def __call__(
            self,
            options: ImageGenerationTasksTaskIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ImageGenerationTasksTaskIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ImageGenerationTasksTaskIdGetQuery | AnyDict,
            task_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ImageGenerationTasksTaskIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ImageGenerationTasksTaskIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ImageGenerationTasksTaskIdGetQuery,
            task_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ImageGenerationTasksTaskIdGetOptions,
            /,
            **more: Unpack[ImageGenerationTasksTaskIdGetOptions]
        ) -> R: ...

class NormalCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    discount_amount: int
    """固定减免金额"""

class DiscountCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    percent_off: int
    """固定减免百分比"""

class ExchangeCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    exchange_price: int
    """固定兑换价格"""

class CombineImage(TypedDict):
    scope: Literal["ALL", "SINGLE", "CATEGORY"]
    """优惠范围"""
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """商品券类型"""
    usage_mode: Literal["SINGLE", "PROGRESSIVE_BUNDLE"]
    """使用模式"""
    normal_coupon: NotRequired[NormalCoupon]
    """满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """兑换券使用规则"""
    background_color: NotRequired[str]
    """背景颜色色值"""

class CutOut(TypedDict):
    image_url: str
    """商品图URL"""

class ImageGenerationTasksPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    task_id: str
    """图片生成的任务ID"""
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"]
    """图片生成类型"""
    combine_image: NotRequired[CombineImage]
    """拼图数据"""
    cut_out: NotRequired[CutOut]
    """抠图数据"""

class ImageGenerationTasksPostAnswer(TypedDict):
    task_id: str
    """图片生成的任务ID"""
    brand_id: str
    """品牌ID"""

class ImageGenerationTasksTaskIdGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"]
    """图片生成类型"""

class CombineImageResult(TypedDict):
    image_url: str
    """生成的图片URL"""

class ImageGenerationTasksTaskIdGetAnswer(TypedDict):
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
