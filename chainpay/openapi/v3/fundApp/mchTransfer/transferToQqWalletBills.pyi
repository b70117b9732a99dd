# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class TransferToQqWalletBills(Place):
    """v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"""
    @property
    def post(self) -> TransferToQqWalletBillsPost[Answer[TransferToQqWalletBillsPostAnswer]]:
        """发起转账到QQ钱包

        POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills
        https://pay.weixin.qq.com/doc/v3/merchant/4014297386
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TransferToQqWalletBillsPost[Promise[Answer[TransferToQqWalletBillsPostAnswer]]]:
        """发起转账到QQ钱包"""
    @property
    def postAsync(self) -> TransferToQqWalletBillsPost[Promise[Answer[TransferToQqWalletBillsPostAnswer]]]:
        """发起转账到QQ钱包"""
    @property
    def _out_bill_no_(self) -> TransferToQqWalletBillsOutBillNo:
        """GET 查询转账到QQ钱包的结果"""

class TransferToQqWalletBillsPostOptions(Options, total=False):
    json: TransferToQqWalletBillsPostJson

class TransferToQqWalletBillsPostLooseOptions(Options, total=False):
    json: TransferToQqWalletBillsPostJson | AnyDict

class TransferToQqWalletBillsPost(Verb[R]):
    """发起转账到QQ钱包

    POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills
    https://pay.weixin.qq.com/doc/v3/merchant/4014297386
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TransferToQqWalletBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferToQqWalletBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferToQqWalletBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferToQqWalletBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferToQqWalletBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransferToQqWalletBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferToQqWalletBillsPostOptions,
            /,
            **more: Unpack[TransferToQqWalletBillsPostOptions]
        ) -> R: ...

class TransferToQqWalletBillsOutBillNo(Place):
    """v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}"""
    @property
    def get(self) -> TransferToQqWalletBillsOutBillNoGet[Answer[TransferToQqWalletBillsOutBillNoGetAnswer]]:
        """查询转账到QQ钱包的结果

        GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4014297440
        """
    @property
    def get_async(self) -> TransferToQqWalletBillsOutBillNoGet[Promise[Answer[TransferToQqWalletBillsOutBillNoGetAnswer]]]:
        """查询转账到QQ钱包的结果"""
    @property
    def getAsync(self) -> TransferToQqWalletBillsOutBillNoGet[Promise[Answer[TransferToQqWalletBillsOutBillNoGetAnswer]]]:
        """查询转账到QQ钱包的结果"""
    @property
    def cancel(self) -> TransferToQqWalletBillsOutBillNoCancel:
        """POST 撤销转账到QQ钱包"""

class TransferToQqWalletBillsOutBillNoGetOptions(Options, total=False):
    out_bill_no: str | int

class TransferToQqWalletBillsOutBillNoGet(Verb[R]):
    """查询转账到QQ钱包的结果

    GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4014297440
    """
    if MYPY:
        def __call__(
            self,
            options: TransferToQqWalletBillsOutBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferToQqWalletBillsOutBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferToQqWalletBillsOutBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[TransferToQqWalletBillsOutBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferToQqWalletBillsOutBillNoGetOptions,
            /,
            **more: Unpack[TransferToQqWalletBillsOutBillNoGetOptions]
        ) -> R: ...

class TransferToQqWalletBillsOutBillNoCancel(Place):
    """v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"""
    @property
    def post(self) -> TransferToQqWalletBillsOutBillNoCancelPost[Answer[TransferToQqWalletBillsOutBillNoCancelPostAnswer]]:
        """撤销转账到QQ钱包

        POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel
        https://pay.weixin.qq.com/doc/v3/merchant/4014297396
        """
    @property
    def post_async(self) -> TransferToQqWalletBillsOutBillNoCancelPost[Promise[Answer[TransferToQqWalletBillsOutBillNoCancelPostAnswer]]]:
        """撤销转账到QQ钱包"""
    @property
    def postAsync(self) -> TransferToQqWalletBillsOutBillNoCancelPost[Promise[Answer[TransferToQqWalletBillsOutBillNoCancelPostAnswer]]]:
        """撤销转账到QQ钱包"""

class TransferToQqWalletBillsOutBillNoCancelPostOptions(Options, total=False):
    out_bill_no: str | int

class TransferToQqWalletBillsOutBillNoCancelPost(Verb[R]):
    """撤销转账到QQ钱包

    POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/merchant/4014297396
    """
    if MYPY:
        def __call__(
            self,
            options: TransferToQqWalletBillsOutBillNoCancelPostOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferToQqWalletBillsOutBillNoCancelPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferToQqWalletBillsOutBillNoCancelPostOptions | AnyDict,
            /,
            **more: Unpack[TransferToQqWalletBillsOutBillNoCancelPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferToQqWalletBillsOutBillNoCancelPostOptions,
            /,
            **more: Unpack[TransferToQqWalletBillsOutBillNoCancelPostOptions]
        ) -> R: ...

class TransferSceneReportInfos(TypedDict):
    info_type: NotRequired[str]
    """信息类型"""
    info_content: NotRequired[str]
    """信息内容"""

class TransferToQqWalletBillsPostJson(TypedDict):
    appid: str
    """QQ互联开放平台AppID"""
    out_bill_no: str
    """商户单号"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_qq: NotRequired[str]
    """收款用户QQ号"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    transfer_scene_id: NotRequired[Literal["1401"]]
    """转账场景ID"""
    transfer_scene_report_infos: NotRequired[list[TransferSceneReportInfos]]
    """转账场景报备信息"""

class TransferToQqWalletBillsPostAnswer(TypedDict):
    mchid: str
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    appid: NotRequired[str]
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
    update_time: NotRequired[str]
    """最后一次状态变更时间"""

class TransferToQqWalletBillsOutBillNoCancelPostAnswer(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    appid: NotRequired[str]
    """QQ互联开放平台AppID"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    transfer_amount: NotRequired[float]
    """转账金额"""
    transfer_remark: NotRequired[str]
    """转账备注"""
    fail_reason: NotRequired[str]
    """失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_qq: NotRequired[str]
    """收款用户QQ号"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    create_time: NotRequired[str]
    """单据创建时间"""
    update_time: str
    """最后一次状态变更时间"""

class TransferToQqWalletBillsOutBillNoGetAnswer(TransferToQqWalletBillsPostAnswer): ...
