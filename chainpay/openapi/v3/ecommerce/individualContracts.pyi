# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class IndividualContracts(Place):
    """v3/ecommerce/individual-contracts"""
    @property
    def outContractCode(self) -> IndividualContractsOutContractCode: ...
    @property
    def preEntrustSignWithRealNameIdentity(self) -> IndividualContractsPreEntrustSignWithRealNameIdentity: ...
    @property
    def preEntrustSign(self) -> IndividualContractsPreEntrustSign: ...
    @property
    def _openid_(self) -> IndividualContractsOpenid:
        """GET 查询个人收款方授权结果"""

class IndividualContractsOutContractCode(Place):
    """v3/ecommerce/individual-contracts/out-contract-code"""
    @property
    def _out_contract_code_(self) -> IndividualContractsOutContractCodeOutContractCode:
        """GET 根据业务申请单号查签约信息"""

class IndividualContractsOutContractCodeOutContractCode(Place):
    """v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> IndividualContractsOutContractCodeOutContractCodeGet[Answer[IndividualContractsOutContractCodeOutContractCodeGetAnswer]]:
        """根据业务申请单号查签约信息

        GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/partner/4015851492
        """
    @property
    def get_async(self) -> IndividualContractsOutContractCodeOutContractCodeGet[Promise[Answer[IndividualContractsOutContractCodeOutContractCodeGetAnswer]]]:
        """根据业务申请单号查签约信息"""
    @property
    def getAsync(self) -> IndividualContractsOutContractCodeOutContractCodeGet[Promise[Answer[IndividualContractsOutContractCodeOutContractCodeGetAnswer]]]:
        """根据业务申请单号查签约信息"""

class IndividualContractsOutContractCodeOutContractCodeGetOptions(Options, total=False):
    query: IndividualContractsOutContractCodeOutContractCodeGetQuery
    out_contract_code: str | int

class IndividualContractsOutContractCodeOutContractCodeGetLooseOptions(Options, total=False):
    query: IndividualContractsOutContractCodeOutContractCodeGetQuery | AnyDict
    out_contract_code: str | int

class IndividualContractsOutContractCodeOutContractCodeGet(Verb[R]):
    """根据业务申请单号查签约信息

    GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/partner/4015851492
    """
    if MYPY:
        def __call__(
            self,
            options: IndividualContractsOutContractCodeOutContractCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndividualContractsOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: IndividualContractsOutContractCodeOutContractCodeGetQuery | AnyDict,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsOutContractCodeOutContractCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[IndividualContractsOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: IndividualContractsOutContractCodeOutContractCodeGetQuery,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[IndividualContractsOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class IndividualContractsPreEntrustSignWithRealNameIdentity(Place):
    """v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity"""
    @property
    def app(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityApp:
        """POST APP场景预签约（需要实名验证）"""
    @property
    def miniProgram(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram:
        """POST 小程序场景预签约（需要实名验证）"""

class IndividualContractsPreEntrustSignWithRealNameIdentityApp(Place):
    """v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"""
    @property
    def post(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityAppPost[Answer[IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer]]:
        """APP场景预签约（需要实名验证）

        POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app
        https://pay.weixin.qq.com/doc/v3/partner/4020083765
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityAppPost[Promise[Answer[IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer]]]:
        """APP场景预签约（需要实名验证）"""
    @property
    def postAsync(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityAppPost[Promise[Answer[IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer]]]:
        """APP场景预签约（需要实名验证）"""

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPostOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPostLooseOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson | AnyDict

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPost(Verb[R]):
    """APP场景预签约（需要实名验证）

    POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app
    https://pay.weixin.qq.com/doc/v3/partner/4020083765
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignWithRealNameIdentityAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignWithRealNameIdentityAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostOptions,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignWithRealNameIdentityAppPostOptions]
        ) -> R: ...

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram(Place):
    """v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program"""
    @property
    def post(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPost[Answer[IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer]]:
        """小程序场景预签约（需要实名验证）

        POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4020023723
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPost[Promise[Answer[IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer]]]:
        """小程序场景预签约（需要实名验证）"""
    @property
    def postAsync(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPost[Promise[Answer[IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer]]]:
        """小程序场景预签约（需要实名验证）"""

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostLooseOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson | AnyDict

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPost(Verb[R]):
    """小程序场景预签约（需要实名验证）

    POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4020023723
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostOptions,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostOptions]
        ) -> R: ...

class IndividualContractsPreEntrustSign(Place):
    """v3/ecommerce/individual-contracts/pre-entrust-sign"""
    @property
    def app(self) -> IndividualContractsPreEntrustSignApp:
        """POST APP场景预签约"""
    @property
    def miniProgram(self) -> IndividualContractsPreEntrustSignMiniProgram:
        """POST 小程序场景预签约"""

class IndividualContractsPreEntrustSignApp(Place):
    """v3/ecommerce/individual-contracts/pre-entrust-sign/app"""
    @property
    def post(self) -> IndividualContractsPreEntrustSignAppPost[Answer[IndividualContractsPreEntrustSignAppPostAnswer]]:
        """APP场景预签约

        POST v3/ecommerce/individual-contracts/pre-entrust-sign/app
        https://pay.weixin.qq.com/doc/v3/partner/4015851472
        """
    @property
    def post_async(self) -> IndividualContractsPreEntrustSignAppPost[Promise[Answer[IndividualContractsPreEntrustSignAppPostAnswer]]]:
        """APP场景预签约"""
    @property
    def postAsync(self) -> IndividualContractsPreEntrustSignAppPost[Promise[Answer[IndividualContractsPreEntrustSignAppPostAnswer]]]:
        """APP场景预签约"""

class IndividualContractsPreEntrustSignAppPostOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignAppPostJson

class IndividualContractsPreEntrustSignAppPostLooseOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignAppPostJson | AnyDict

class IndividualContractsPreEntrustSignAppPost(Verb[R]):
    """APP场景预签约

    POST v3/ecommerce/individual-contracts/pre-entrust-sign/app
    https://pay.weixin.qq.com/doc/v3/partner/4015851472
    """
    if MYPY:
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignAppPostOptions,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignAppPostOptions]
        ) -> R: ...

class IndividualContractsPreEntrustSignMiniProgram(Place):
    """v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> IndividualContractsPreEntrustSignMiniProgramPost[Answer[IndividualContractsPreEntrustSignMiniProgramPostAnswer]]:
        """小程序场景预签约

        POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4020023636
        """
    @property
    def post_async(self) -> IndividualContractsPreEntrustSignMiniProgramPost[Promise[Answer[IndividualContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序场景预签约"""
    @property
    def postAsync(self) -> IndividualContractsPreEntrustSignMiniProgramPost[Promise[Answer[IndividualContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序场景预签约"""

class IndividualContractsPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignMiniProgramPostJson

class IndividualContractsPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: IndividualContractsPreEntrustSignMiniProgramPostJson | AnyDict

class IndividualContractsPreEntrustSignMiniProgramPost(Verb[R]):
    """小程序场景预签约

    POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4020023636
    """
    if MYPY:
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: IndividualContractsPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[IndividualContractsPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class IndividualContractsOpenid(Place):
    """v3/ecommerce/individual-contracts/{openid}"""
    @property
    def get(self) -> IndividualContractsOpenidGet[Answer[IndividualContractsOpenidGetAnswer]]:
        """查询个人收款方授权结果

        GET v3/ecommerce/individual-contracts/{openid}
        https://pay.weixin.qq.com/doc/v3/partner/4012739528
        """
    @property
    def get_async(self) -> IndividualContractsOpenidGet[Promise[Answer[IndividualContractsOpenidGetAnswer]]]:
        """查询个人收款方授权结果"""
    @property
    def getAsync(self) -> IndividualContractsOpenidGet[Promise[Answer[IndividualContractsOpenidGetAnswer]]]:
        """查询个人收款方授权结果"""

class IndividualContractsOpenidGetOptions(Options, total=False):
    query: IndividualContractsOpenidGetQuery
    openid: str | int

class IndividualContractsOpenidGetLooseOptions(Options, total=False):
    query: IndividualContractsOpenidGetQuery | AnyDict
    openid: str | int

class IndividualContractsOpenidGet(Verb[R]):
    """查询个人收款方授权结果

    GET v3/ecommerce/individual-contracts/{openid}
    https://pay.weixin.qq.com/doc/v3/partner/4012739528
    """
    if MYPY:
        def __call__(
            self,
            options: IndividualContractsOpenidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndividualContractsOpenidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: IndividualContractsOpenidGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsOpenidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[IndividualContractsOpenidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: IndividualContractsOpenidGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndividualContractsOpenidGetOptions,
            /,
            **more: Unpack[IndividualContractsOpenidGetOptions]
        ) -> R: ...

class IndividualContractsOutContractCodeOutContractCodeGetQuery(TypedDict):
    appid: str
    """签约和付款的微信小程序AppID"""

class RealNameAuthResult(TypedDict):
    scope: Literal["pay_realname"]
    """应用授权作用域"""
    access_token: str
    """访问令牌"""
    access_token_expire_time: str
    """访问令牌过期时间"""

class IndividualContractsOutContractCodeOutContractCodeGetAnswer(TypedDict):
    individual_auth_id: NotRequired[str]
    """授权ID"""
    signed_time: str
    """签约时间"""
    auth_state: Literal["AUTHORIZED", "UNAUTHORIZED"]
    """授权状态"""
    individual_openid: NotRequired[str]
    """用户OpenID"""
    real_name_auth_result: NotRequired[RealNameAuthResult]
    """实名授权结果"""

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson(TypedDict):
    appid: str
    """签约和付款的AppID"""
    out_contract_code: str
    """业务申请单号"""
    real_name: str | Sensitive
    """真实姓名"""
    cred_type: Literal["ID_CARD"]
    """证件类型"""
    cred_id: str | Sensitive
    """件号码"""

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约id"""

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson(TypedDict):
    appid: str
    """签约和付款的AppID"""
    out_contract_code: str
    """业务申请单号"""
    openid: str
    """个人收款方的OpenID"""
    real_name: str | Sensitive
    """真实姓名"""
    cred_type: Literal["ID_CARD"]
    """证件类型"""
    cred_id: str | Sensitive
    """件号码"""

class IndividualContractsPreEntrustSignAppPostJson(TypedDict):
    appid: str
    """签约和付款的AppID"""
    out_contract_code: str
    """业务申请单号"""

class IndividualContractsPreEntrustSignMiniProgramPostJson(TypedDict):
    appid: str
    """签约和付款的AppID"""
    out_contract_code: str
    """业务申请单号"""
    openid: str
    """个人收款方的OpenID"""

class IndividualContractsOpenidGetQuery(TypedDict):
    appid: str
    """签约和付款的微信小程序AppID"""
    permission_type: NotRequired[Literal["INDIVIDUAL_PAYEE"] | None]
    """权限类型"""

class IndividualContractsOpenidGetAnswer(TypedDict):
    individual_auth_id: str
    """授权ID"""
    operation_time: str
    """操作时间"""
    auth_state: Literal["AUTHORIZED", "UNAUTHORIZED"]
    """授权状态"""

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer(IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer): ...

class IndividualContractsPreEntrustSignAppPostAnswer(IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer): ...

class IndividualContractsPreEntrustSignMiniProgramPostAnswer(IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer): ...
