# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class TransferBills(Place):
    """v3/fund-app/mch-transfer/transfer-bills"""
    @property
    def post(self) -> TransferBillsPost[Answer[TransferBillsPostAnswer]]:
        """发起转账

        POST v3/fund-app/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v3/merchant/4012716434
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TransferBillsPost[Promise[Answer[TransferBillsPostAnswer]]]:
        """发起转账"""
    @property
    def postAsync(self) -> TransferBillsPost[Promise[Answer[TransferBillsPostAnswer]]]:
        """发起转账"""
    @property
    def outBillNo(self) -> TransferBillsOutBillNo: ...
    @property
    def preTransferWithAuthorization(self) -> TransferBillsPreTransferWithAuthorization:
        """POST 发起转账并完成自动收款授权"""
    @property
    def transfer(self) -> TransferBillsTransfer:
        """POST 用户授权后转账"""
    @property
    def transferBillNo(self) -> TransferBillsTransferBillNo: ...

class TransferBillsPostOptions(Options, total=False):
    json: TransferBillsPostJson

class TransferBillsPostLooseOptions(Options, total=False):
    json: TransferBillsPostJson | AnyDict

class TransferBillsPost(Verb[R]):
    """发起转账

    POST v3/fund-app/mch-transfer/transfer-bills
    https://pay.weixin.qq.com/doc/v3/merchant/4012716434
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransferBillsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsPostOptions,
            /,
            **more: Unpack[TransferBillsPostOptions]
        ) -> R: ...

class TransferBillsOutBillNo(Place):
    """v3/fund-app/mch-transfer/transfer-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> TransferBillsOutBillNoOutBillNo:
        """GET 商户单号查询转账单"""

class TransferBillsOutBillNoOutBillNo(Place):
    """v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> TransferBillsOutBillNoOutBillNoGet[Answer[TransferBillsOutBillNoOutBillNoGetAnswer]]:
        """商户单号查询转账单

        GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012716437
        """
    @property
    def get_async(self) -> TransferBillsOutBillNoOutBillNoGet[Promise[Answer[TransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询转账单"""
    @property
    def getAsync(self) -> TransferBillsOutBillNoOutBillNoGet[Promise[Answer[TransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询转账单"""
    @property
    def cancel(self) -> TransferBillsOutBillNoOutBillNoCancel:
        """POST 撤销转账"""

class TransferBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    out_bill_no: str | int

class TransferBillsOutBillNoOutBillNoGet(Verb[R]):
    """商户单号查询转账单

    GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012716437
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillsOutBillNoOutBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferBillsOutBillNoOutBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[TransferBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[TransferBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class TransferBillsOutBillNoOutBillNoCancel(Place):
    """v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"""
    @property
    def post(self) -> TransferBillsOutBillNoOutBillNoCancelPost[Answer[TransferBillsOutBillNoOutBillNoCancelPostAnswer]]:
        """撤销转账

        POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
        https://pay.weixin.qq.com/doc/v3/merchant/4012716458
        """
    @property
    def post_async(self) -> TransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[TransferBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """撤销转账"""
    @property
    def postAsync(self) -> TransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[TransferBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """撤销转账"""

class TransferBillsOutBillNoOutBillNoCancelPostOptions(Options, total=False):
    out_bill_no: str | int

class TransferBillsOutBillNoOutBillNoCancelPost(Verb[R]):
    """撤销转账

    POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/merchant/4012716458
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillsOutBillNoOutBillNoCancelPostOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferBillsOutBillNoOutBillNoCancelPostOptions | AnyDict,
            /,
            **more: Unpack[TransferBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsOutBillNoOutBillNoCancelPostOptions,
            /,
            **more: Unpack[TransferBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...

class TransferBillsPreTransferWithAuthorization(Place):
    """v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"""
    @property
    def post(self) -> TransferBillsPreTransferWithAuthorizationPost[Answer[TransferBillsPreTransferWithAuthorizationPostAnswer]]:
        """发起转账并完成自动收款授权

        POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization
        https://pay.weixin.qq.com/doc/v3/merchant/4014399293
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TransferBillsPreTransferWithAuthorizationPost[Promise[Answer[TransferBillsPreTransferWithAuthorizationPostAnswer]]]:
        """发起转账并完成自动收款授权"""
    @property
    def postAsync(self) -> TransferBillsPreTransferWithAuthorizationPost[Promise[Answer[TransferBillsPreTransferWithAuthorizationPostAnswer]]]:
        """发起转账并完成自动收款授权"""

class TransferBillsPreTransferWithAuthorizationPostOptions(Options, total=False):
    json: TransferBillsPreTransferWithAuthorizationPostJson

class TransferBillsPreTransferWithAuthorizationPostLooseOptions(Options, total=False):
    json: TransferBillsPreTransferWithAuthorizationPostJson | AnyDict

class TransferBillsPreTransferWithAuthorizationPost(Verb[R]):
    """发起转账并完成自动收款授权

    POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization
    https://pay.weixin.qq.com/doc/v3/merchant/4014399293
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillsPreTransferWithAuthorizationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillsPreTransferWithAuthorizationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferBillsPreTransferWithAuthorizationPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsPreTransferWithAuthorizationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBillsPreTransferWithAuthorizationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransferBillsPreTransferWithAuthorizationPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsPreTransferWithAuthorizationPostOptions,
            /,
            **more: Unpack[TransferBillsPreTransferWithAuthorizationPostOptions]
        ) -> R: ...

class TransferBillsTransfer(Place):
    """v3/fund-app/mch-transfer/transfer-bills/transfer"""
    @property
    def post(self) -> TransferBillsTransferPost[Answer[TransferBillsTransferPostAnswer]]:
        """用户授权后转账

        POST v3/fund-app/mch-transfer/transfer-bills/transfer
        https://pay.weixin.qq.com/doc/v3/merchant/4014399371
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TransferBillsTransferPost[Promise[Answer[TransferBillsTransferPostAnswer]]]:
        """用户授权后转账"""
    @property
    def postAsync(self) -> TransferBillsTransferPost[Promise[Answer[TransferBillsTransferPostAnswer]]]:
        """用户授权后转账"""

class TransferBillsTransferPostOptions(Options, total=False):
    json: TransferBillsTransferPostJson

class TransferBillsTransferPostLooseOptions(Options, total=False):
    json: TransferBillsTransferPostJson | AnyDict

class TransferBillsTransferPost(Verb[R]):
    """用户授权后转账

    POST v3/fund-app/mch-transfer/transfer-bills/transfer
    https://pay.weixin.qq.com/doc/v3/merchant/4014399371
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillsTransferPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillsTransferPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferBillsTransferPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsTransferPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBillsTransferPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransferBillsTransferPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsTransferPostOptions,
            /,
            **more: Unpack[TransferBillsTransferPostOptions]
        ) -> R: ...

class TransferBillsTransferBillNo(Place):
    """v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"""
    @property
    def _transfer_bill_no_(self) -> TransferBillsTransferBillNoTransferBillNo:
        """GET 微信转账单号查询转账单"""

class TransferBillsTransferBillNoTransferBillNo(Place):
    """v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"""
    @property
    def get(self) -> TransferBillsTransferBillNoTransferBillNoGet[Answer[TransferBillsTransferBillNoTransferBillNoGetAnswer]]:
        """微信转账单号查询转账单

        GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012716457
        """
    @property
    def get_async(self) -> TransferBillsTransferBillNoTransferBillNoGet[Promise[Answer[TransferBillsTransferBillNoTransferBillNoGetAnswer]]]:
        """微信转账单号查询转账单"""
    @property
    def getAsync(self) -> TransferBillsTransferBillNoTransferBillNoGet[Promise[Answer[TransferBillsTransferBillNoTransferBillNoGetAnswer]]]:
        """微信转账单号查询转账单"""

class TransferBillsTransferBillNoTransferBillNoGetOptions(Options, total=False):
    transfer_bill_no: str | int

class TransferBillsTransferBillNoTransferBillNoGet(Verb[R]):
    """微信转账单号查询转账单

    GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012716457
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillsTransferBillNoTransferBillNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillsTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferBillsTransferBillNoTransferBillNoGetOptions | AnyDict,
            /,
            **more: Unpack[TransferBillsTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, transfer_bill_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillsTransferBillNoTransferBillNoGetOptions,
            /,
            **more: Unpack[TransferBillsTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...

class TransferSceneReportInfos(TypedDict):
    info_type: str
    """信息类型"""
    info_content: str
    """信息内容"""

class UserRecvStyle(TypedDict):
    type: NotRequired[Literal["CONFIRM_PAGE", "RED_PACKET"]]
    """用户收款样式类型"""

class TransferBillsPostJson(TypedDict):
    appid: str
    """商户AppID"""
    out_bill_no: str
    """商户单号"""
    openid: str
    """收款用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]
    """转账场景ID"""
    transfer_scene_report_infos: list[TransferSceneReportInfos]
    """转账场景报备信息"""
    user_recv_style: NotRequired[UserRecvStyle]
    """用户收款样式"""

class TransferBillsPostAnswer(TypedDict):
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    create_time: str
    """单据创建时间"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    fail_reason: NotRequired[str]
    """失败原因"""
    package_info: NotRequired[str]
    """跳转领取页面的package信息"""

class TransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    mch_id: str
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """商家转账订单号"""
    appid: str
    """商户AppID"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"]
    """单据状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    create_time: str
    """单据创建时间"""
    update_time: str
    """最后一次状态变更时间"""

class TransferBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    state: Literal["CANCELING", "CANCELLED"]
    """单据状态"""
    update_time: str
    """最后一次单据状态变更时间"""

class AuthorizationInfo(TypedDict):
    user_display_name: str
    """用户展示名称"""
    out_authorization_no: str
    """商户侧授权单号"""
    authorization_notify_url: str
    """自动收款授权结果通知地址"""

class TransferBillsPreTransferWithAuthorizationPostJson(TypedDict):
    appid: str
    """商户AppID"""
    out_bill_no: str
    """商户单号"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]]
    """转账场景ID"""
    transfer_scene_report_infos: NotRequired[list[TransferSceneReportInfos]]
    """转账场景报备信息"""
    authorization_info: NotRequired[AuthorizationInfo]
    """自动收款授权信息"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""

class TransferBillsPreTransferWithAuthorizationPostAnswer(TypedDict):
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    create_time: str
    """单据创建时间"""
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "CANCELING"]
    """单据状态"""
    package_info: NotRequired[str]
    """跳转领取页面的package信息"""
    user_display_name: NotRequired[str]
    """用户展示名称"""
    out_authorization_no: NotRequired[str]
    """商户侧授权单号"""

class TransferBillsTransferPostJson(TypedDict):
    appid: str
    """商户AppID"""
    out_bill_no: str
    """商户单号"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """通知地址"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]]
    """转账场景ID"""
    transfer_scene_report_infos: NotRequired[list[TransferSceneReportInfos]]
    """转账场景报备信息"""
    authorization_id: NotRequired[str]
    """微信免确认收款授权单号"""
    sponsor_mchid: NotRequired[str]
    """出资商户号"""
    out_authorization_no: NotRequired[str]
    """商户侧授权单号"""

class TransferBillsTransferPostAnswer(TypedDict):
    mch_id: str
    """商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    appid: NotRequired[str]
    """商户AppID"""
    state: Literal["ACCEPTED", "PROCESSING", "TRANSFERING", "SUCCESS"]
    """单据状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    create_time: str
    """单据创建时间"""
    update_time: NotRequired[str]
    """最后一次状态变更时间"""

class TransferBillsTransferBillNoTransferBillNoGetAnswer(TransferBillsOutBillNoOutBillNoGetAnswer): ...
