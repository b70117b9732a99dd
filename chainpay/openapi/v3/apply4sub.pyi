# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Apply4sub(Place):
    """v3/apply4sub"""
    @property
    def sub_merchants(self) -> Apply4subSubMerchants: ...

class Apply4subSubMerchants(Place):
    """v3/apply4sub/sub_merchants"""
    @property
    def _sub_mchid_(self) -> Apply4subSubMerchantsSubMchid: ...

class Apply4subSubMerchantsSubMchid(Place):
    """v3/apply4sub/sub_merchants/{sub_mchid}"""
    @property
    def application(self) -> Apply4subSubMerchantsSubMchidApplication: ...
    @property
    def modifySettlement(self) -> Apply4subSubMerchantsSubMchidModifySettlement:
        """POST 修改结算帐号"""
    @property
    def settlement(self) -> Apply4subSubMerchantsSubMchidSettlement:
        """GET 查询结算账户"""

class Apply4subSubMerchantsSubMchidApplication(Place):
    """v3/apply4sub/sub_merchants/{sub_mchid}/application"""
    @property
    def _application_no_(self) -> Apply4subSubMerchantsSubMchidApplicationApplicationNo:
        """GET 查询结算账户修改申请状态"""

class Apply4subSubMerchantsSubMchidApplicationApplicationNo(Place):
    """v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"""
    @property
    def get(self) -> Apply4subSubMerchantsSubMchidApplicationApplicationNoGet[Answer[Apply4subSubMerchantsSubMchidApplicationApplicationNoGetAnswer]]:
        """查询结算账户修改申请状态

        GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012761169
        """
    @property
    def get_async(self) -> Apply4subSubMerchantsSubMchidApplicationApplicationNoGet[Promise[Answer[Apply4subSubMerchantsSubMchidApplicationApplicationNoGetAnswer]]]:
        """查询结算账户修改申请状态"""
    @property
    def getAsync(self) -> Apply4subSubMerchantsSubMchidApplicationApplicationNoGet[Promise[Answer[Apply4subSubMerchantsSubMchidApplicationApplicationNoGetAnswer]]]:
        """查询结算账户修改申请状态"""

class Apply4subSubMerchantsSubMchidApplicationApplicationNoGetOptions(Options, total=False):
    query: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetQuery
    sub_mchid: str | int
    application_no: str | int

class Apply4subSubMerchantsSubMchidApplicationApplicationNoGetLooseOptions(Options, total=False):
    query: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetQuery | AnyDict
    sub_mchid: str | int
    application_no: str | int

class Apply4subSubMerchantsSubMchidApplicationApplicationNoGet(Verb[R]):
    """查询结算账户修改申请状态

    GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012761169
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidApplicationApplicationNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetQuery | AnyDict = ...,
            sub_mchid: str | int,
            application_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidApplicationApplicationNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetQuery = ...,
            sub_mchid: str | int,
            application_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidApplicationApplicationNoGetOptions,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidApplicationApplicationNoGetOptions]
        ) -> R: ...

class Apply4subSubMerchantsSubMchidModifySettlement(Place):
    """v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"""
    @property
    def post(self) -> Apply4subSubMerchantsSubMchidModifySettlementPost[Answer[Apply4subSubMerchantsSubMchidModifySettlementPostAnswer]]:
        """修改结算帐号

        POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
        https://pay.weixin.qq.com/doc/v3/partner/4012761138
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> Apply4subSubMerchantsSubMchidModifySettlementPost[Promise[Answer[Apply4subSubMerchantsSubMchidModifySettlementPostAnswer]]]:
        """修改结算帐号"""
    @property
    def postAsync(self) -> Apply4subSubMerchantsSubMchidModifySettlementPost[Promise[Answer[Apply4subSubMerchantsSubMchidModifySettlementPostAnswer]]]:
        """修改结算帐号"""

class Apply4subSubMerchantsSubMchidModifySettlementPostOptions(Options, total=False):
    json: Apply4subSubMerchantsSubMchidModifySettlementPostJson
    sub_mchid: str | int

class Apply4subSubMerchantsSubMchidModifySettlementPostLooseOptions(Options, total=False):
    json: Apply4subSubMerchantsSubMchidModifySettlementPostJson | AnyDict
    sub_mchid: str | int

class Apply4subSubMerchantsSubMchidModifySettlementPost(Verb[R]):
    """修改结算帐号

    POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
    https://pay.weixin.qq.com/doc/v3/partner/4012761138
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidModifySettlementPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidModifySettlementPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: Apply4subSubMerchantsSubMchidModifySettlementPostJson | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidModifySettlementPostLooseOptions | AnyDict,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidModifySettlementPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: Apply4subSubMerchantsSubMchidModifySettlementPostJson,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidModifySettlementPostOptions,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidModifySettlementPostOptions]
        ) -> R: ...

class Apply4subSubMerchantsSubMchidSettlement(Place):
    """v3/apply4sub/sub_merchants/{sub_mchid}/settlement"""
    @property
    def get(self) -> Apply4subSubMerchantsSubMchidSettlementGet[Answer[Apply4subSubMerchantsSubMchidSettlementGetAnswer]]:
        """查询结算账户

        GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement
        https://pay.weixin.qq.com/doc/v3/partner/4012761142
        """
    @property
    def get_async(self) -> Apply4subSubMerchantsSubMchidSettlementGet[Promise[Answer[Apply4subSubMerchantsSubMchidSettlementGetAnswer]]]:
        """查询结算账户"""
    @property
    def getAsync(self) -> Apply4subSubMerchantsSubMchidSettlementGet[Promise[Answer[Apply4subSubMerchantsSubMchidSettlementGetAnswer]]]:
        """查询结算账户"""

class Apply4subSubMerchantsSubMchidSettlementGetOptions(Options, total=False):
    sub_mchid: str | int

class Apply4subSubMerchantsSubMchidSettlementGet(Verb[R]):
    """查询结算账户

    GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement
    https://pay.weixin.qq.com/doc/v3/partner/4012761142
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidSettlementGetOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidSettlementGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidSettlementGetOptions | AnyDict,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidSettlementGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subSubMerchantsSubMchidSettlementGetOptions,
            /,
            **more: Unpack[Apply4subSubMerchantsSubMchidSettlementGetOptions]
        ) -> R: ...

class Apply4subSubMerchantsSubMchidApplicationApplicationNoGetQuery(TypedDict):
    account_number_rule: NotRequired[Literal["ACCOUNT_NUMBER_RULE_MASK_V1", "ACCOUNT_NUMBER_RULE_MASK_V2"] | None]
    """银行账号展示规则"""

class Apply4subSubMerchantsSubMchidApplicationApplicationNoGetAnswer(TypedDict):
    account_name: str
    """开户名称"""
    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"]
    """账户类型"""
    account_bank: str
    """开户银行"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    account_number: str
    """银行账号"""
    verify_result: Literal["AUDIT_SUCCESS", "AUDITING", "AUDIT_FAIL"]
    """审核状态"""
    verify_fail_reason: NotRequired[str]
    """审核驳回原因"""
    verify_finish_time: NotRequired[str]
    """审核结果更新时间"""

class Apply4subSubMerchantsSubMchidModifySettlementPostJson(TypedDict):
    modify_mode: NotRequired[Literal["MODIFY_MODE_ASYNC"]]
    """修改模式"""
    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"]
    """账户类型"""
    account_bank: str
    """开户银行"""
    bank_address_code: str
    """开户银行省市编码"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    account_number: str | Sensitive
    """银行账号"""
    account_name: NotRequired[str | Sensitive]
    """开户名称"""

class Apply4subSubMerchantsSubMchidModifySettlementPostAnswer(TypedDict):
    application_no: str
    """修改结算账户申请单号"""

class Apply4subSubMerchantsSubMchidSettlementGetAnswer(TypedDict):
    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"]
    """账户类型"""
    account_bank: str
    """开户银行"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    account_number: str
    """银行账号"""
    verify_result: Literal["VERIFY_SUCCESS", "VERIFY_FAIL", "VERIFYING"]
    """验证结果"""
    verify_fail_reason: NotRequired[str]
    """验证失败原因"""
