# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MchTransfer(Place):
    """v3/ecommerce/mch-transfer"""
    @property
    def authorizations(self) -> MchTransferAuthorizations:
        """POST 申请二级商户商家转账授权"""
    @property
    def transferBills(self) -> MchTransferTransferBills:
        """POST 发起转账"""

class MchTransferAuthorizations(Place):
    """v3/ecommerce/mch-transfer/authorizations"""
    @property
    def post(self) -> MchTransferAuthorizationsPost[Answer[MchTransferAuthorizationsPostAnswer]]:
        """申请二级商户商家转账授权

        POST v3/ecommerce/mch-transfer/authorizations
        https://pay.weixin.qq.com/doc/v3/partner/4013504208
        """
    @property
    def post_async(self) -> MchTransferAuthorizationsPost[Promise[Answer[MchTransferAuthorizationsPostAnswer]]]:
        """申请二级商户商家转账授权"""
    @property
    def postAsync(self) -> MchTransferAuthorizationsPost[Promise[Answer[MchTransferAuthorizationsPostAnswer]]]:
        """申请二级商户商家转账授权"""
    @property
    def _sub_mchid_(self) -> MchTransferAuthorizationsSubMchid:
        """GET 查询二级商户商家转账授权状态"""

class MchTransferAuthorizationsPostOptions(Options, total=False):
    json: MchTransferAuthorizationsPostJson

class MchTransferAuthorizationsPostLooseOptions(Options, total=False):
    json: MchTransferAuthorizationsPostJson | AnyDict

class MchTransferAuthorizationsPost(Verb[R]):
    """申请二级商户商家转账授权

    POST v3/ecommerce/mch-transfer/authorizations
    https://pay.weixin.qq.com/doc/v3/partner/4013504208
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferAuthorizationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferAuthorizationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferAuthorizationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferAuthorizationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferAuthorizationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferAuthorizationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferAuthorizationsPostOptions,
            /,
            **more: Unpack[MchTransferAuthorizationsPostOptions]
        ) -> R: ...

class MchTransferAuthorizationsSubMchid(Place):
    """v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"""
    @property
    def get(self) -> MchTransferAuthorizationsSubMchidGet[Answer[MchTransferAuthorizationsSubMchidGetAnswer]]:
        """查询二级商户商家转账授权状态

        GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4013504209
        """
    @property
    def get_async(self) -> MchTransferAuthorizationsSubMchidGet[Promise[Answer[MchTransferAuthorizationsSubMchidGetAnswer]]]:
        """查询二级商户商家转账授权状态"""
    @property
    def getAsync(self) -> MchTransferAuthorizationsSubMchidGet[Promise[Answer[MchTransferAuthorizationsSubMchidGetAnswer]]]:
        """查询二级商户商家转账授权状态"""

class MchTransferAuthorizationsSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class MchTransferAuthorizationsSubMchidGet(Verb[R]):
    """查询二级商户商家转账授权状态

    GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4013504209
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferAuthorizationsSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferAuthorizationsSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchTransferAuthorizationsSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[MchTransferAuthorizationsSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferAuthorizationsSubMchidGetOptions,
            /,
            **more: Unpack[MchTransferAuthorizationsSubMchidGetOptions]
        ) -> R: ...

class MchTransferTransferBills(Place):
    """v3/ecommerce/mch-transfer/transfer-bills"""
    @property
    def post(self) -> MchTransferTransferBillsPost[Answer[MchTransferTransferBillsPostAnswer]]:
        """发起转账

        POST v3/ecommerce/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v3/partner/4013504211
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MchTransferTransferBillsPost[Promise[Answer[MchTransferTransferBillsPostAnswer]]]:
        """发起转账"""
    @property
    def postAsync(self) -> MchTransferTransferBillsPost[Promise[Answer[MchTransferTransferBillsPostAnswer]]]:
        """发起转账"""
    @property
    def outBillNo(self) -> MchTransferTransferBillsOutBillNo: ...
    @property
    def transferBillNo(self) -> MchTransferTransferBillsTransferBillNo: ...

class MchTransferTransferBillsPostOptions(Options, total=False):
    json: MchTransferTransferBillsPostJson

class MchTransferTransferBillsPostLooseOptions(Options, total=False):
    json: MchTransferTransferBillsPostJson | AnyDict

class MchTransferTransferBillsPost(Verb[R]):
    """发起转账

    POST v3/ecommerce/mch-transfer/transfer-bills
    https://pay.weixin.qq.com/doc/v3/partner/4013504211
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferTransferBillsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferTransferBillsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsPostOptions,
            /,
            **more: Unpack[MchTransferTransferBillsPostOptions]
        ) -> R: ...

class MchTransferTransferBillsOutBillNo(Place):
    """v3/ecommerce/mch-transfer/transfer-bills/out-bill-no"""
    @property
    def _out_bill_no_(self) -> MchTransferTransferBillsOutBillNoOutBillNo:
        """GET 商户单号查询转账单"""

class MchTransferTransferBillsOutBillNoOutBillNo(Place):
    """v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""
    @property
    def get(self) -> MchTransferTransferBillsOutBillNoOutBillNoGet[Answer[MchTransferTransferBillsOutBillNoOutBillNoGetAnswer]]:
        """商户单号查询转账单

        GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504213
        """
    @property
    def get_async(self) -> MchTransferTransferBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferTransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询转账单"""
    @property
    def getAsync(self) -> MchTransferTransferBillsOutBillNoOutBillNoGet[Promise[Answer[MchTransferTransferBillsOutBillNoOutBillNoGetAnswer]]]:
        """商户单号查询转账单"""
    @property
    def cancel(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancel:
        """POST 撤销转账"""

class MchTransferTransferBillsOutBillNoOutBillNoGetOptions(Options, total=False):
    query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery
    out_bill_no: str | int

class MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions(Options, total=False):
    query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery | AnyDict
    out_bill_no: str | int

class MchTransferTransferBillsOutBillNoOutBillNoGet(Verb[R]):
    """商户单号查询转账单

    GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504213
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery | AnyDict,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoGetOptions,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoGetOptions]
        ) -> R: ...

class MchTransferTransferBillsOutBillNoOutBillNoCancel(Place):
    """v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"""
    @property
    def post(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPost[Answer[MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer]]:
        """撤销转账

        POST v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4013504212
        """
    @property
    def post_async(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """撤销转账"""
    @property
    def postAsync(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPost[Promise[Answer[MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer]]]:
        """撤销转账"""

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostOptions(Options, total=False):
    json: MchTransferTransferBillsOutBillNoOutBillNoCancelPostJson
    out_bill_no: str | int

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostLooseOptions(Options, total=False):
    json: MchTransferTransferBillsOutBillNoOutBillNoCancelPostJson | AnyDict
    out_bill_no: str | int

class MchTransferTransferBillsOutBillNoOutBillNoCancelPost(Verb[R]):
    """撤销转账

    POST v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4013504212
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferTransferBillsOutBillNoOutBillNoCancelPostJson | AnyDict,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferTransferBillsOutBillNoOutBillNoCancelPostJson,
            out_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsOutBillNoOutBillNoCancelPostOptions,
            /,
            **more: Unpack[MchTransferTransferBillsOutBillNoOutBillNoCancelPostOptions]
        ) -> R: ...

class MchTransferTransferBillsTransferBillNo(Place):
    """v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no"""
    @property
    def _transfer_bill_no_(self) -> MchTransferTransferBillsTransferBillNoTransferBillNo:
        """GET 微信转账单号查询转账单"""

class MchTransferTransferBillsTransferBillNoTransferBillNo(Place):
    """v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"""
    @property
    def get(self) -> MchTransferTransferBillsTransferBillNoTransferBillNoGet[Answer[MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer]]:
        """微信转账单号查询转账单

        GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504214
        """
    @property
    def get_async(self) -> MchTransferTransferBillsTransferBillNoTransferBillNoGet[Promise[Answer[MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer]]]:
        """微信转账单号查询转账单"""
    @property
    def getAsync(self) -> MchTransferTransferBillsTransferBillNoTransferBillNoGet[Promise[Answer[MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer]]]:
        """微信转账单号查询转账单"""

class MchTransferTransferBillsTransferBillNoTransferBillNoGetOptions(Options, total=False):
    query: MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery
    transfer_bill_no: str | int

class MchTransferTransferBillsTransferBillNoTransferBillNoGetLooseOptions(Options, total=False):
    query: MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery | AnyDict
    transfer_bill_no: str | int

class MchTransferTransferBillsTransferBillNoTransferBillNoGet(Verb[R]):
    """微信转账单号查询转账单

    GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504214
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferTransferBillsTransferBillNoTransferBillNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferTransferBillsTransferBillNoTransferBillNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery | AnyDict,
            transfer_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsTransferBillNoTransferBillNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferTransferBillsTransferBillNoTransferBillNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery,
            transfer_bill_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferTransferBillsTransferBillNoTransferBillNoGetOptions,
            /,
            **more: Unpack[MchTransferTransferBillsTransferBillNoTransferBillNoGetOptions]
        ) -> R: ...

class AgreementList(TypedDict):
    agreement_code: str
    """协议编号"""
    agreement_version: str
    """协议版本号"""
    sign_organization: str
    """签约主体"""
    sign_time: str
    """签约时间"""

class MchTransferAuthorizationsPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    agreement_list: list[AgreementList]
    """签约协议列表"""

class MchTransferAuthorizationsPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    authorization_state: str
    """授权状态"""
    accept_time: str
    """授权申请受理时间"""
    authorize_time: NotRequired[str]
    """授权时间"""

class MchTransferAuthorizationsSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    authorization_state: str
    """授权状态"""
    authorize_time: NotRequired[str]
    """授权时间"""

class MchTransferTransferBillsPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    appid: str
    """服务商AppID"""
    out_bill_no: str
    """商户单号"""
    transfer_scene_id: str
    """转账场景ID"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    notify_url: NotRequired[str]
    """商户回调地址"""

class MchTransferTransferBillsPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    create_time: str
    """单据创建时间"""
    state: str
    """单据状态"""
    fail_reason: NotRequired[str]
    """失败原因"""
    package_info: NotRequired[str]
    """跳转领取页面的package信息"""

class MchTransferTransferBillsOutBillNoOutBillNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class MchTransferTransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    mchid: str
    """服务商商户号"""
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    appid: str
    """服务商AppID"""
    transfer_scene_id: str
    """转账场景ID"""
    state: str
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
    """状态变更时间"""

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_bill_no: str
    """商户单号"""
    transfer_bill_no: str
    """微信转账单号"""
    state: str
    """单据状态"""
    update_time: str
    """状态变更时间"""

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostJson(MchTransferTransferBillsOutBillNoOutBillNoGetQuery): ...

class MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery(MchTransferTransferBillsOutBillNoOutBillNoGetQuery): ...

class MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer(MchTransferTransferBillsOutBillNoOutBillNoGetAnswer): ...
