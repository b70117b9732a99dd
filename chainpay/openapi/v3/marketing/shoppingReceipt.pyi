# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class ShoppingReceipt(Place):
    """v3/marketing/shopping-receipt"""
    @property
    def customentrances(self) -> ShoppingReceiptCustomentrances:
        """POST 创建自定义入口"""
    @property
    def merchantshoppingreceiptjumpinfos(self) -> ShoppingReceiptMerchantshoppingreceiptjumpinfos:
        """POST 上传商家电子小票跳转信息"""
    @property
    def shoppingreceipts(self) -> ShoppingReceiptShoppingreceipts:
        """POST 上传电子小票"""

class ShoppingReceiptCustomentrances(Place):
    """v3/marketing/shopping-receipt/customentrances"""
    @property
    def post(self) -> ShoppingReceiptCustomentrancesPost[Answer[ShoppingReceiptCustomentrancesPostAnswer]]:
        """创建自定义入口

        POST v3/marketing/shopping-receipt/customentrances
        https://pay.weixin.qq.com/doc/v3/merchant/4012526342
        """
    @property
    def post_async(self) -> ShoppingReceiptCustomentrancesPost[Promise[Answer[ShoppingReceiptCustomentrancesPostAnswer]]]:
        """创建自定义入口"""
    @property
    def postAsync(self) -> ShoppingReceiptCustomentrancesPost[Promise[Answer[ShoppingReceiptCustomentrancesPostAnswer]]]:
        """创建自定义入口"""
    @property
    def _brand_id_(self) -> ShoppingReceiptCustomentrancesBrandId:
        """GET 查询自定义入口
        PATCH 更新自定义入口
        """

class ShoppingReceiptCustomentrancesPostOptions(Options, total=False):
    json: ShoppingReceiptCustomentrancesPostJson

class ShoppingReceiptCustomentrancesPostLooseOptions(Options, total=False):
    json: ShoppingReceiptCustomentrancesPostJson | AnyDict

class ShoppingReceiptCustomentrancesPost(Verb[R]):
    """创建自定义入口

    POST v3/marketing/shopping-receipt/customentrances
    https://pay.weixin.qq.com/doc/v3/merchant/4012526342
    """
    if MYPY:
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ShoppingReceiptCustomentrancesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ShoppingReceiptCustomentrancesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesPostOptions,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesPostOptions]
        ) -> R: ...

class ShoppingReceiptCustomentrancesBrandId(Place):
    """v3/marketing/shopping-receipt/customentrances/{brand_id}"""
    @property
    def get(self) -> ShoppingReceiptCustomentrancesBrandIdGet[Answer[ShoppingReceiptCustomentrancesBrandIdGetAnswer]]:
        """查询自定义入口

        GET v3/marketing/shopping-receipt/customentrances/{brand_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012526406
        """
    @property
    def get_async(self) -> ShoppingReceiptCustomentrancesBrandIdGet[Promise[Answer[ShoppingReceiptCustomentrancesBrandIdGetAnswer]]]:
        """查询自定义入口"""
    @property
    def getAsync(self) -> ShoppingReceiptCustomentrancesBrandIdGet[Promise[Answer[ShoppingReceiptCustomentrancesBrandIdGetAnswer]]]:
        """查询自定义入口"""
    @property
    def patch(self) -> ShoppingReceiptCustomentrancesBrandIdPatch[Answer[ShoppingReceiptCustomentrancesBrandIdPatchAnswer]]:
        """更新自定义入口

        PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012526475
        """
    @property
    def patch_async(self) -> ShoppingReceiptCustomentrancesBrandIdPatch[Promise[Answer[ShoppingReceiptCustomentrancesBrandIdPatchAnswer]]]:
        """更新自定义入口"""
    @property
    def patchAsync(self) -> ShoppingReceiptCustomentrancesBrandIdPatch[Promise[Answer[ShoppingReceiptCustomentrancesBrandIdPatchAnswer]]]:
        """更新自定义入口"""

class ShoppingReceiptCustomentrancesBrandIdGetOptions(Options, total=False):
    brand_id: str | int

class ShoppingReceiptCustomentrancesBrandIdGet(Verb[R]):
    """查询自定义入口

    GET v3/marketing/shopping-receipt/customentrances/{brand_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012526406
    """
    if MYPY:
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesBrandIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesBrandIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesBrandIdGetOptions | AnyDict,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesBrandIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, brand_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesBrandIdGetOptions,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesBrandIdGetOptions]
        ) -> R: ...

class ShoppingReceiptCustomentrancesBrandIdPatchOptions(Options, total=False):
    json: ShoppingReceiptCustomentrancesBrandIdPatchJson
    brand_id: str | int

class ShoppingReceiptCustomentrancesBrandIdPatchLooseOptions(Options, total=False):
    json: ShoppingReceiptCustomentrancesBrandIdPatchJson | AnyDict
    brand_id: str | int

class ShoppingReceiptCustomentrancesBrandIdPatch(Verb[R]):
    """更新自定义入口

    PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012526475
    """
    if MYPY:
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesBrandIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesBrandIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ShoppingReceiptCustomentrancesBrandIdPatchJson | AnyDict,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesBrandIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesBrandIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ShoppingReceiptCustomentrancesBrandIdPatchJson,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptCustomentrancesBrandIdPatchOptions,
            /,
            **more: Unpack[ShoppingReceiptCustomentrancesBrandIdPatchOptions]
        ) -> R: ...

class ShoppingReceiptMerchantshoppingreceiptjumpinfos(Place):
    """v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"""
    @property
    def post(self) -> ShoppingReceiptMerchantshoppingreceiptjumpinfosPost[Answer[ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer]]:
        """上传商家电子小票跳转信息

        POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos
        https://pay.weixin.qq.com/doc/v3/merchant/4012443843
        """
    @property
    def post_async(self) -> ShoppingReceiptMerchantshoppingreceiptjumpinfosPost[Promise[Answer[ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer]]]:
        """上传商家电子小票跳转信息"""
    @property
    def postAsync(self) -> ShoppingReceiptMerchantshoppingreceiptjumpinfosPost[Promise[Answer[ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer]]]:
        """上传商家电子小票跳转信息"""

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPostOptions(Options, total=False):
    json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPostLooseOptions(Options, total=False):
    json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson | AnyDict

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPost(Verb[R]):
    """上传商家电子小票跳转信息

    POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos
    https://pay.weixin.qq.com/doc/v3/merchant/4012443843
    """
    if MYPY:
        def __call__(
            self,
            options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ShoppingReceiptMerchantshoppingreceiptjumpinfosPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ShoppingReceiptMerchantshoppingreceiptjumpinfosPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostOptions,
            /,
            **more: Unpack[ShoppingReceiptMerchantshoppingreceiptjumpinfosPostOptions]
        ) -> R: ...

class ShoppingReceiptShoppingreceipts(Place):
    """v3/marketing/shopping-receipt/shoppingreceipts"""
    @property
    def post(self) -> ShoppingReceiptShoppingreceiptsPost[Answer[ShoppingReceiptShoppingreceiptsPostAnswer]]:
        """上传电子小票

        POST v3/marketing/shopping-receipt/shoppingreceipts
        https://pay.weixin.qq.com/doc/v3/merchant/4012553506
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ShoppingReceiptShoppingreceiptsPost[Promise[Answer[ShoppingReceiptShoppingreceiptsPostAnswer]]]:
        """上传电子小票"""
    @property
    def postAsync(self) -> ShoppingReceiptShoppingreceiptsPost[Promise[Answer[ShoppingReceiptShoppingreceiptsPostAnswer]]]:
        """上传电子小票"""

class ShoppingReceiptShoppingreceiptsPostOptions(Options, total=False):
    body: Media

class ShoppingReceiptShoppingreceiptsPost(Verb[R]):
    """上传电子小票

    POST v3/marketing/shopping-receipt/shoppingreceipts
    https://pay.weixin.qq.com/doc/v3/merchant/4012553506
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ShoppingReceiptShoppingreceiptsPostOptions | AnyDict = ...,
            /,
            **more: Unpack[ShoppingReceiptShoppingreceiptsPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ShoppingReceiptShoppingreceiptsPostOptions | AnyDict,
            /,
            **more: Unpack[ShoppingReceiptShoppingreceiptsPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ShoppingReceiptShoppingreceiptsPostOptions,
            /,
            **more: Unpack[ShoppingReceiptShoppingreceiptsPostOptions]
        ) -> R: ...

class JumpLink(TypedDict):
    mini_programs_appid: str
    """自定义入口的跳转小程序AppID"""
    mini_programs_path: str
    """自定义入口跳转小程序的path"""

class ShoppingReceiptCustomentrancesPostJson(TypedDict):
    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"]
    """自定义入口种类"""
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    start_time: str
    """自定义入口的开始时间"""
    end_time: str
    """自定义入口的结束时间"""
    custom_entrance_state: Literal["ONLINE", "OFFLINE"]
    brand_id: str
    """自定义入口的归属品牌ID"""
    out_request_no: str
    jump_link: JumpLink
    """自定义入口跳转信息"""

class ShoppingReceiptCustomentrancesPostAnswer(TypedDict):
    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"]
    """自定义入口种类"""
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal["ONLINE", "OFFLINE"]
    start_time: str
    """自定义入口的开始时间"""
    end_time: str
    """自定义入口的结束时间"""
    brand_id: str
    """自定义入口的归属品牌ID"""
    create_time: str
    """自定义入口创建的时间"""
    modify_time: str
    """自定义入口修改的时间"""
    out_request_no: str
    jump_link: JumpLink
    """自定义入口跳转信息"""

class ShoppingReceiptCustomentrancesBrandIdPatchJson(TypedDict):
    custom_entrance_type: NotRequired[Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"]]
    """自定义入口种类"""
    subtitle: NotRequired[str]
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: NotRequired[Literal["ONLINE", "OFFLINE"]]
    start_time: NotRequired[str]
    """自定义入口的开始时间"""
    end_time: NotRequired[str]
    """自定义入口的结束时间"""
    out_request_no: str
    jump_link: NotRequired[JumpLink]
    """自定义入口跳转信息"""

class JumpInfo(TypedDict):
    merchant_appid: str
    merchant_path: str
    """商户电子小票跳转信息小程序路径"""

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson(TypedDict):
    transaction_id: str
    """微信支付订单号"""
    transaction_mchid: NotRequired[str]
    """商户号"""
    transaction_sub_mchid: NotRequired[str]
    """子商户号"""
    openid: str
    """下单用户OpenID"""
    merchant_upload_time: NotRequired[str]
    """商户上传时间"""
    jump_info: JumpInfo
    """跳转信息"""

class MerchantJumpInfo(TypedDict):
    transaction_id: str
    """微信支付订单号"""
    transaction_mchid: NotRequired[str]
    """商户号"""
    transaction_sub_mchid: NotRequired[str]
    """子商户号"""
    openid: str
    """下单用户OpenID"""
    merchant_upload_time: str
    """商户上传时间"""
    jump_info: JumpInfo
    """跳转信息"""
    create_time: str
    """创建时间"""
    modify_time: str
    """修改时间"""
    brand_id: NotRequired[int]
    """归属品牌ID"""

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer(TypedDict):
    merchant_jump_info: NotRequired[MerchantJumpInfo]
    """商家电子小票跳转信息"""

class MerchantContactInformation(TypedDict):
    consultation_phone_number: NotRequired[str]

class Receipt(TypedDict):
    receipt_id: str
    """电子小票ID"""
    state: str
    """电子小票图片审核状态"""
    transaction_id: str
    transaction_mchid: NotRequired[str]
    """微信支付订单的商户号"""
    transaction_sub_mchid: NotRequired[str]
    """微信支付订单的子商户号"""
    openid: str
    """微信支付订单中OpenID"""
    sha256: str
    image_type: str
    """标识电子小票图片类型"""
    create_time: str
    """电子小票创建的时间"""
    modify_time: str
    """电子小票最后一次修改时间"""
    merchant_contact_information: NotRequired[MerchantContactInformation]
    """用户与商家的联系渠道"""
    upload_time: NotRequired[str]

class ShoppingReceiptShoppingreceiptsPostAnswer(TypedDict):
    receipt: Receipt
    """电子小票上传信息"""

class ShoppingReceiptCustomentrancesBrandIdGetAnswer(ShoppingReceiptCustomentrancesPostAnswer): ...

class ShoppingReceiptCustomentrancesBrandIdPatchAnswer(ShoppingReceiptCustomentrancesPostAnswer): ...
