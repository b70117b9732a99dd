# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Elecsign(Place):
    """v3/fund-app/mch-transfer/elecsign"""
    @property
    def outBillNo(self) -> ElecsignOutBillNo:
        """POST 商户单号申请电子回单"""
    @property
    def transferBillNo(self) -> ElecsignTransferBillNo:
        """POST 微信单号申请电子回单"""

class ElecsignOutBillNo(Place):
    """v3/fund-app/mch-transfer/elecsign/out-bill-no"""
    @property
    def post(self) -> ElecsignOutBillNoPost[Answer[ElecsignOutBillNoPostAnswer]]:
        """商户单号申请电子回单

        POST v3/fund-app/mch-transfer/elecsign/out-bill-no
        https://pay.weixin.qq.com/doc/v3/merchant/4012716452
        """
    @property
    def post_async(self) -> ElecsignOutBillNoPost[Promise[Answer[ElecsignOutBillNoPostAnswer]]]:
        """商户单号申请电子回单"""
    @property
    def postAsync(self) -> ElecsignOutBillNoPost[Promise[Answer[ElecsignOutBillNoPostAnswer]]]:
        """商户单号申请电子回单"""
    @property
    def _out_bill_no_(self) -> ElecsignOutBillNoOutBillNo:
        """GET 商户单号查询电子回单"""

class ElecsignOutBillNoPostOptions(Options, total=False):
    json: ElecsignOutBillNoPostJson

class ElecsignOutBillNoPostLooseOptions(Options, total=False):
    json: ElecsignOutBillNoPostJson | AnyDict

class ElecsignOutBillNoPost(Verb[R]):
    """商户单号申请电子回单

    POST v3/fund-app/mch-transfer/elecsign/out-bill-no
    https://pay.weixin.qq.com/doc/v3/merchant/4012716452
    """
    if MYPY:
        def __call__(
            self,
            options: ElecsignOutBillNoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ElecsignOutBillNoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ElecsignOutBillNoPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ElecsignOutBillNoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ElecsignOutBillNoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ElecsignOutBillNoPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ElecsignOutBillNoPostOptions,
            /,
            **more: Unpack[ElecsignOutBillNoPostOptions]
        ) -> R: ...

class ElecsignOutBillNoOutBillNo(Place):
    """v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> ElecsignOutBillNoOutBillNoGet[Answer[ElecsignOutBillNoOutBillNoGetAnswer]]:
        """商户单号查询电子回单

        GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        """
    @property
    def get_async(self) -> ElecsignOutBillNoOutBillNoGet[Promise[Answer[ElecsignOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询电子回单"""
    @property
    def getAsync(self) -> ElecsignOutBillNoOutBillNoGet[Promise[Answer[ElecsignOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询电子回单"""

class ElecsignOutBillNoOutBillNoGetOptions(Options, total=False):
    out_bill_no: str | int

class ElecsignOutBillNoOutBillNoGet(Verb[R]):
    """商户单号查询电子回单

    GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012716436
    """
    if MYPY:
        def __call__(
            self,
            options: ElecsignOutBillNoOutBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ElecsignOutBillNoOutBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ElecsignOutBillNoOutBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[ElecsignOutBillNoOutBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ElecsignOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[ElecsignOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class ElecsignTransferBillNo(Place):
    """v3/fund-app/mch-transfer/elecsign/transfer-bill-no"""
    @property
    def post(self) -> ElecsignTransferBillNoPost[Answer[ElecsignTransferBillNoPostAnswer]]:
        """微信单号申请电子回单

        POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no
        https://pay.weixin.qq.com/doc/v3/merchant/4012716456
        """
    @property
    def post_async(self) -> ElecsignTransferBillNoPost[Promise[Answer[ElecsignTransferBillNoPostAnswer]]]:
        """微信单号申请电子回单"""
    @property
    def postAsync(self) -> ElecsignTransferBillNoPost[Promise[Answer[ElecsignTransferBillNoPostAnswer]]]:
        """微信单号申请电子回单"""
    @property
    def _transfer_bill_no_(self) -> ElecsignTransferBillNoTransferBillNo:
        """GET 微信单号查询电子回单"""

class ElecsignTransferBillNoPostOptions(Options, total=False):
    json: ElecsignTransferBillNoPostJson

class ElecsignTransferBillNoPostLooseOptions(Options, total=False):
    json: ElecsignTransferBillNoPostJson | AnyDict

class ElecsignTransferBillNoPost(Verb[R]):
    """微信单号申请电子回单

    POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no
    https://pay.weixin.qq.com/doc/v3/merchant/4012716456
    """
    if MYPY:
        def __call__(
            self,
            options: ElecsignTransferBillNoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ElecsignTransferBillNoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ElecsignTransferBillNoPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ElecsignTransferBillNoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ElecsignTransferBillNoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ElecsignTransferBillNoPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ElecsignTransferBillNoPostOptions,
            /,
            **more: Unpack[ElecsignTransferBillNoPostOptions]
        ) -> R: ...

class ElecsignTransferBillNoTransferBillNo(Place):
    """v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"""
    @property
    def get(self) -> ElecsignTransferBillNoTransferBillNoGet[Answer[ElecsignTransferBillNoTransferBillNoGetAnswer]]:
        """微信单号查询电子回单

        GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012716455
        """
    @property
    def get_async(self) -> ElecsignTransferBillNoTransferBillNoGet[Promise[Answer[ElecsignTransferBillNoTransferBillNoGetAnswer]]]:
        """微信单号查询电子回单"""
    @property
    def getAsync(self) -> ElecsignTransferBillNoTransferBillNoGet[Promise[Answer[ElecsignTransferBillNoTransferBillNoGetAnswer]]]:
        """微信单号查询电子回单"""

class ElecsignTransferBillNoTransferBillNoGetOptions(Options, total=False):
    transfer_bill_no: str | int

class ElecsignTransferBillNoTransferBillNoGet(Verb[R]):
    """微信单号查询电子回单

    GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012716455
    """
    if MYPY:
        def __call__(
            self,
            options: ElecsignTransferBillNoTransferBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ElecsignTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ElecsignTransferBillNoTransferBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[ElecsignTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, transfer_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ElecsignTransferBillNoTransferBillNoGetOptions,
            /,
            **more: Unpack[ElecsignTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...

class ElecsignOutBillNoPostJson(TypedDict):
    out_bill_no: str
    """商户转账单号"""

class ElecsignOutBillNoPostAnswer(TypedDict):
    state: str
    """申请单状态"""
    create_time: str
    """申请单创建时间"""

class ElecsignOutBillNoOutBillNoGetAnswer(TypedDict):
    state: Literal["GENERATING", "FINISHED", "FAILED"]
    """申请单状态"""
    create_time: str
    """申请单创建时间"""
    update_time: str
    """申请单更新时间"""
    hash_type: NotRequired[Literal["SHA256", "SM3"]]
    """回单文件摘要类型"""
    hash_value: NotRequired[str]
    """回单文件摘要值"""
    download_url: NotRequired[str]
    """回单文件下载地址"""
    fail_reason: NotRequired[str]
    """失败原因"""

class ElecsignTransferBillNoPostJson(TypedDict):
    transfer_bill_no: str
    """微信转账单号"""

class ElecsignTransferBillNoPostAnswer(ElecsignOutBillNoPostAnswer): ...

class ElecsignTransferBillNoTransferBillNoGetAnswer(ElecsignOutBillNoOutBillNoGetAnswer): ...
