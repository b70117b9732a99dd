# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class PayrollCard(Place):
    """v3/payroll-card"""
    @property
    def authentications(self) -> PayrollCardAuthentications:
        """GET 查询核身记录"""
    @property
    def relations(self) -> PayrollCardRelations: ...
    @property
    def tokens(self) -> PayrollCardTokens:
        """POST 生成授权token"""
    @property
    def transferBatches(self) -> PayrollCardTransferBatches:
        """POST 发起批量转账"""
    @property
    def wesure(self) -> PayrollCardWesure: ...

class PayrollCardAuthentications(Place):
    """v3/payroll-card/authentications"""
    @property
    def get(self) -> PayrollCardAuthenticationsGet[Answer[PayrollCardAuthenticationsGetAnswer]]:
        """查询核身记录

        GET v3/payroll-card/authentications
        https://pay.weixin.qq.com/doc/v3/partner/4012461820
        """
    @property
    def get_async(self) -> PayrollCardAuthenticationsGet[Promise[Answer[PayrollCardAuthenticationsGetAnswer]]]:
        """查询核身记录"""
    @property
    def getAsync(self) -> PayrollCardAuthenticationsGet[Promise[Answer[PayrollCardAuthenticationsGetAnswer]]]:
        """查询核身记录"""
    @property
    def preOrder(self) -> PayrollCardAuthenticationsPreOrder:
        """POST 微工卡核身预下单"""
    @property
    def preOrderWithAuth(self) -> PayrollCardAuthenticationsPreOrderWithAuth:
        """POST 微工卡核身预下单（流程中完成授权）"""
    @property
    def _authenticate_number_(self) -> PayrollCardAuthenticationsAuthenticateNumber:
        """GET 获取核身结果"""

class PayrollCardAuthenticationsGetOptions(Options, total=False):
    query: PayrollCardAuthenticationsGetQuery

class PayrollCardAuthenticationsGetLooseOptions(Options, total=False):
    query: PayrollCardAuthenticationsGetQuery | AnyDict

class PayrollCardAuthenticationsGet(Verb[R]):
    """查询核身记录

    GET v3/payroll-card/authentications
    https://pay.weixin.qq.com/doc/v3/partner/4012461820
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardAuthenticationsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardAuthenticationsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayrollCardAuthenticationsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardAuthenticationsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PayrollCardAuthenticationsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsGetOptions,
            /,
            **more: Unpack[PayrollCardAuthenticationsGetOptions]
        ) -> R: ...

class PayrollCardAuthenticationsPreOrder(Place):
    """v3/payroll-card/authentications/pre-order"""
    @property
    def post(self) -> PayrollCardAuthenticationsPreOrderPost[Answer[PayrollCardAuthenticationsPreOrderPostAnswer]]:
        """微工卡核身预下单

        POST v3/payroll-card/authentications/pre-order
        https://pay.weixin.qq.com/doc/v3/partner/4012923362
        """
    @property
    def post_async(self) -> PayrollCardAuthenticationsPreOrderPost[Promise[Answer[PayrollCardAuthenticationsPreOrderPostAnswer]]]:
        """微工卡核身预下单"""
    @property
    def postAsync(self) -> PayrollCardAuthenticationsPreOrderPost[Promise[Answer[PayrollCardAuthenticationsPreOrderPostAnswer]]]:
        """微工卡核身预下单"""

class PayrollCardAuthenticationsPreOrderPostOptions(Options, total=False):
    json: PayrollCardAuthenticationsPreOrderPostJson

class PayrollCardAuthenticationsPreOrderPostLooseOptions(Options, total=False):
    json: PayrollCardAuthenticationsPreOrderPostJson | AnyDict

class PayrollCardAuthenticationsPreOrderPost(Verb[R]):
    """微工卡核身预下单

    POST v3/payroll-card/authentications/pre-order
    https://pay.weixin.qq.com/doc/v3/partner/4012923362
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardAuthenticationsPreOrderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardAuthenticationsPreOrderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardAuthenticationsPreOrderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsPreOrderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardAuthenticationsPreOrderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardAuthenticationsPreOrderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsPreOrderPostOptions,
            /,
            **more: Unpack[PayrollCardAuthenticationsPreOrderPostOptions]
        ) -> R: ...

class PayrollCardAuthenticationsPreOrderWithAuth(Place):
    """v3/payroll-card/authentications/pre-order-with-auth"""
    @property
    def post(self) -> PayrollCardAuthenticationsPreOrderWithAuthPost[Answer[PayrollCardAuthenticationsPreOrderWithAuthPostAnswer]]:
        """微工卡核身预下单（流程中完成授权）

        POST v3/payroll-card/authentications/pre-order-with-auth
        https://pay.weixin.qq.com/doc/v3/partner/4012461761
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayrollCardAuthenticationsPreOrderWithAuthPost[Promise[Answer[PayrollCardAuthenticationsPreOrderWithAuthPostAnswer]]]:
        """微工卡核身预下单（流程中完成授权）"""
    @property
    def postAsync(self) -> PayrollCardAuthenticationsPreOrderWithAuthPost[Promise[Answer[PayrollCardAuthenticationsPreOrderWithAuthPostAnswer]]]:
        """微工卡核身预下单（流程中完成授权）"""

class PayrollCardAuthenticationsPreOrderWithAuthPostOptions(Options, total=False):
    json: PayrollCardAuthenticationsPreOrderWithAuthPostJson

class PayrollCardAuthenticationsPreOrderWithAuthPostLooseOptions(Options, total=False):
    json: PayrollCardAuthenticationsPreOrderWithAuthPostJson | AnyDict

class PayrollCardAuthenticationsPreOrderWithAuthPost(Verb[R]):
    """微工卡核身预下单（流程中完成授权）

    POST v3/payroll-card/authentications/pre-order-with-auth
    https://pay.weixin.qq.com/doc/v3/partner/4012461761
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardAuthenticationsPreOrderWithAuthPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardAuthenticationsPreOrderWithAuthPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardAuthenticationsPreOrderWithAuthPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsPreOrderWithAuthPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardAuthenticationsPreOrderWithAuthPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardAuthenticationsPreOrderWithAuthPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsPreOrderWithAuthPostOptions,
            /,
            **more: Unpack[PayrollCardAuthenticationsPreOrderWithAuthPostOptions]
        ) -> R: ...

class PayrollCardAuthenticationsAuthenticateNumber(Place):
    """v3/payroll-card/authentications/{authenticate_number}"""
    @property
    def get(self) -> PayrollCardAuthenticationsAuthenticateNumberGet[Answer[PayrollCardAuthenticationsAuthenticateNumberGetAnswer]]:
        """获取核身结果

        GET v3/payroll-card/authentications/{authenticate_number}
        https://pay.weixin.qq.com/doc/v3/partner/4012461785
        """
    @property
    def get_async(self) -> PayrollCardAuthenticationsAuthenticateNumberGet[Promise[Answer[PayrollCardAuthenticationsAuthenticateNumberGetAnswer]]]:
        """获取核身结果"""
    @property
    def getAsync(self) -> PayrollCardAuthenticationsAuthenticateNumberGet[Promise[Answer[PayrollCardAuthenticationsAuthenticateNumberGetAnswer]]]:
        """获取核身结果"""

class PayrollCardAuthenticationsAuthenticateNumberGetOptions(Options, total=False):
    query: PayrollCardAuthenticationsAuthenticateNumberGetQuery
    authenticate_number: str | int

class PayrollCardAuthenticationsAuthenticateNumberGetLooseOptions(Options, total=False):
    query: PayrollCardAuthenticationsAuthenticateNumberGetQuery | AnyDict
    authenticate_number: str | int

class PayrollCardAuthenticationsAuthenticateNumberGet(Verb[R]):
    """获取核身结果

    GET v3/payroll-card/authentications/{authenticate_number}
    https://pay.weixin.qq.com/doc/v3/partner/4012461785
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardAuthenticationsAuthenticateNumberGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardAuthenticationsAuthenticateNumberGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayrollCardAuthenticationsAuthenticateNumberGetQuery | AnyDict = ...,
            authenticate_number: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsAuthenticateNumberGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardAuthenticationsAuthenticateNumberGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PayrollCardAuthenticationsAuthenticateNumberGetQuery = ...,
            authenticate_number: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardAuthenticationsAuthenticateNumberGetOptions,
            /,
            **more: Unpack[PayrollCardAuthenticationsAuthenticateNumberGetOptions]
        ) -> R: ...

class PayrollCardRelations(Place):
    """v3/payroll-card/relations"""
    @property
    def _openid_(self) -> PayrollCardRelationsOpenid:
        """GET 查询微工卡授权关系"""

class PayrollCardRelationsOpenid(Place):
    """v3/payroll-card/relations/{openid}"""
    @property
    def get(self) -> PayrollCardRelationsOpenidGet[Answer[PayrollCardRelationsOpenidGetAnswer]]:
        """查询微工卡授权关系

        GET v3/payroll-card/relations/{openid}
        https://pay.weixin.qq.com/doc/v3/partner/4012461728
        """
    @property
    def get_async(self) -> PayrollCardRelationsOpenidGet[Promise[Answer[PayrollCardRelationsOpenidGetAnswer]]]:
        """查询微工卡授权关系"""
    @property
    def getAsync(self) -> PayrollCardRelationsOpenidGet[Promise[Answer[PayrollCardRelationsOpenidGetAnswer]]]:
        """查询微工卡授权关系"""

class PayrollCardRelationsOpenidGetOptions(Options, total=False):
    query: PayrollCardRelationsOpenidGetQuery
    openid: str | int

class PayrollCardRelationsOpenidGetLooseOptions(Options, total=False):
    query: PayrollCardRelationsOpenidGetQuery | AnyDict
    openid: str | int

class PayrollCardRelationsOpenidGet(Verb[R]):
    """查询微工卡授权关系

    GET v3/payroll-card/relations/{openid}
    https://pay.weixin.qq.com/doc/v3/partner/4012461728
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardRelationsOpenidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardRelationsOpenidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayrollCardRelationsOpenidGetQuery | AnyDict = ...,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardRelationsOpenidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardRelationsOpenidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PayrollCardRelationsOpenidGetQuery = ...,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardRelationsOpenidGetOptions,
            /,
            **more: Unpack[PayrollCardRelationsOpenidGetOptions]
        ) -> R: ...

class PayrollCardTokens(Place):
    """v3/payroll-card/tokens"""
    @property
    def post(self) -> PayrollCardTokensPost[Answer[PayrollCardTokensPostAnswer]]:
        """生成授权token

        POST v3/payroll-card/tokens
        https://pay.weixin.qq.com/doc/v3/partner/4012461589
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayrollCardTokensPost[Promise[Answer[PayrollCardTokensPostAnswer]]]:
        """生成授权token"""
    @property
    def postAsync(self) -> PayrollCardTokensPost[Promise[Answer[PayrollCardTokensPostAnswer]]]:
        """生成授权token"""

class PayrollCardTokensPostOptions(Options, total=False):
    json: PayrollCardTokensPostJson

class PayrollCardTokensPostLooseOptions(Options, total=False):
    json: PayrollCardTokensPostJson | AnyDict

class PayrollCardTokensPost(Verb[R]):
    """生成授权token

    POST v3/payroll-card/tokens
    https://pay.weixin.qq.com/doc/v3/partner/4012461589
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardTokensPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardTokensPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardTokensPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardTokensPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardTokensPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayrollCardTokensPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardTokensPostOptions,
            /,
            **more: Unpack[PayrollCardTokensPostOptions]
        ) -> R: ...

class PayrollCardTransferBatches(Place):
    """v3/payroll-card/transfer-batches"""
    @property
    def post(self) -> PayrollCardTransferBatchesPost[Answer[PayrollCardTransferBatchesPostAnswer]]:
        """发起批量转账

        POST v3/payroll-card/transfer-batches
        https://pay.weixin.qq.com/doc/v3/partner/4012461824
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayrollCardTransferBatchesPost[Promise[Answer[PayrollCardTransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def postAsync(self) -> PayrollCardTransferBatchesPost[Promise[Answer[PayrollCardTransferBatchesPostAnswer]]]:
        """发起批量转账"""

class PayrollCardTransferBatchesPostOptions(Options, total=False):
    json: PayrollCardTransferBatchesPostJson

class PayrollCardTransferBatchesPostLooseOptions(Options, total=False):
    json: PayrollCardTransferBatchesPostJson | AnyDict

class PayrollCardTransferBatchesPost(Verb[R]):
    """发起批量转账

    POST v3/payroll-card/transfer-batches
    https://pay.weixin.qq.com/doc/v3/partner/4012461824
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardTransferBatchesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardTransferBatchesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardTransferBatchesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardTransferBatchesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardTransferBatchesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardTransferBatchesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardTransferBatchesPostOptions,
            /,
            **more: Unpack[PayrollCardTransferBatchesPostOptions]
        ) -> R: ...

class PayrollCardWesure(Place):
    """v3/payroll-card/wesure"""
    @property
    def insurance(self) -> PayrollCardWesureInsurance:
        """POST 生成投保结果"""
    @property
    def tokenValidations(self) -> PayrollCardWesureTokenValidations:
        """POST 校验核身结果"""

class PayrollCardWesureInsurance(Place):
    """v3/payroll-card/wesure/insurance"""
    @property
    def post(self) -> PayrollCardWesureInsurancePost[Response]:
        """生成投保结果

        POST v3/payroll-card/wesure/insurance
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
        """
    @property
    def post_async(self) -> PayrollCardWesureInsurancePost[Promise[Response]]:
        """生成投保结果"""
    @property
    def postAsync(self) -> PayrollCardWesureInsurancePost[Promise[Response]]:
        """生成投保结果"""

class PayrollCardWesureInsurancePostOptions(Options, total=False):
    json: PayrollCardWesureInsurancePostJson

class PayrollCardWesureInsurancePostLooseOptions(Options, total=False):
    json: PayrollCardWesureInsurancePostJson | AnyDict

class PayrollCardWesureInsurancePost(Verb[R]):
    """生成投保结果

    POST v3/payroll-card/wesure/insurance
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardWesureInsurancePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardWesureInsurancePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardWesureInsurancePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardWesureInsurancePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardWesureInsurancePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardWesureInsurancePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardWesureInsurancePostOptions,
            /,
            **more: Unpack[PayrollCardWesureInsurancePostOptions]
        ) -> R: ...

class PayrollCardWesureTokenValidations(Place):
    """v3/payroll-card/wesure/token-validations"""
    @property
    def post(self) -> PayrollCardWesureTokenValidationsPost[Answer[PayrollCardWesureTokenValidationsPostAnswer]]:
        """校验核身结果

        POST v3/payroll-card/wesure/token-validations
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayrollCardWesureTokenValidationsPost[Promise[Answer[PayrollCardWesureTokenValidationsPostAnswer]]]:
        """校验核身结果"""
    @property
    def postAsync(self) -> PayrollCardWesureTokenValidationsPost[Promise[Answer[PayrollCardWesureTokenValidationsPostAnswer]]]:
        """校验核身结果"""

class PayrollCardWesureTokenValidationsPostOptions(Options, total=False):
    json: PayrollCardWesureTokenValidationsPostJson

class PayrollCardWesureTokenValidationsPostLooseOptions(Options, total=False):
    json: PayrollCardWesureTokenValidationsPostJson | AnyDict

class PayrollCardWesureTokenValidationsPost(Verb[R]):
    """校验核身结果

    POST v3/payroll-card/wesure/token-validations
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayrollCardWesureTokenValidationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayrollCardWesureTokenValidationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardWesureTokenValidationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardWesureTokenValidationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayrollCardWesureTokenValidationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayrollCardWesureTokenValidationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayrollCardWesureTokenValidationsPostOptions,
            /,
            **more: Unpack[PayrollCardWesureTokenValidationsPostOptions]
        ) -> R: ...

class PayrollCardAuthenticationsGetQuery(TypedDict):
    openid: str
    """用户标识"""
    appid: NotRequired[str | None]
    """应用ID"""
    sub_appid: NotRequired[str | None]
    """子商户应用ID"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    authenticate_date: NotRequired[str | None]
    """核身日期"""
    authenticate_state: NotRequired[str | None]
    """核身状态"""
    offset: NotRequired[int | str | None]
    """本次查询偏移量"""
    limit: NotRequired[int | str | None]
    """本次请求最大查询条数"""

class Data(TypedDict):
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    openid: str
    """用户标识"""
    authenticate_scene: Literal["FROM_MINI_APP", "FROM_HARDWARE"]
    """核身渠道"""
    authenticate_source: str
    """核身渠道标识"""
    project_name: str
    """项目名称"""
    employer_name: str
    """单位名称"""
    authenticate_state: Literal["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"]
    """核身状态"""
    authenticate_time: str
    """核身时间"""
    authenticate_number: str
    """商家核身单号"""

class PayrollCardAuthenticationsGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    """查询结果记录列表"""
    total_count: int
    """总记录条数"""
    offset: int
    """记录起始位置"""
    limit: int
    """本次返回条数"""

class PayrollCardAuthenticationsPreOrderPostJson(TypedDict):
    openid: str
    """用户标识"""
    appid: NotRequired[str]
    """应用ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    authenticate_number: str
    """商家核身单号"""
    project_name: str
    """项目名称"""
    employer_name: str
    """单位名称"""
    authenticate_type: NotRequired[Literal["SIGN_IN", "INSURANCE", "CONTRACT", "NORMAL"]]
    """核身类型"""

class PayrollCardAuthenticationsPreOrderPostAnswer(TypedDict):
    authenticate_number: str
    """商家核身单号"""
    openid: str
    """用户标识"""
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    token: str
    """token值"""
    expires_in: int
    """token有效时间"""

class PayrollCardAuthenticationsPreOrderWithAuthPostJson(TypedDict):
    openid: str
    """用户标识"""
    appid: NotRequired[str]
    """应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    authenticate_number: str
    """商家核身单号"""
    project_name: str
    """项目名称"""
    employer_name: str
    """用工单位名称"""
    user_name: NotRequired[str | Sensitive]
    """用户实名"""
    id_card_number: NotRequired[str | Sensitive]
    """用户证件号"""
    employment_type: Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"]
    """用工类型"""
    authenticate_type: NotRequired[Literal["SIGN_IN", "INSURANCE", "CONTRACT", "NORMAL"]]
    """核身类型"""

class PayrollCardAuthenticationsAuthenticateNumberGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class PayrollCardAuthenticationsAuthenticateNumberGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    openid: str
    """用户标识"""
    authenticate_scene: str
    """核身渠道"""
    authenticate_source: str
    """核身渠道标识"""
    project_name: str
    """项目名称"""
    employer_name: str
    """单位名称"""
    authenticate_state: Literal["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"]
    """核身状态"""
    authenticate_time: str
    """核身时间"""
    authenticate_number: str
    """商家核身单号"""
    authenticate_failed_reason: NotRequired[str]
    """核身失败原因"""

class PayrollCardRelationsOpenidGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    appid: NotRequired[str | None]
    """应用ID"""
    sub_appid: NotRequired[str | None]
    """子商户应用ID"""

class PayrollCardRelationsOpenidGetAnswer(TypedDict):
    openid: str
    """用户标识"""
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    authorize_state: Literal["UNAUTHORIZED", "AUTHORIZED", "DEAUTHORIZED"]
    """授权状态"""
    authorize_time: NotRequired[str]
    """授权时间"""
    deauthorize_time: NotRequired[str]
    """取消授权时间"""

class PayrollCardTokensPostJson(TypedDict):
    openid: str
    """用户标识"""
    appid: NotRequired[str]
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    user_name: NotRequired[str | Sensitive]
    """用户实名"""
    id_card_number: NotRequired[str | Sensitive]
    """用户证件号"""
    employment_type: NotRequired[Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"]]
    """用工类型"""

class PayrollCardTokensPostAnswer(TypedDict):
    openid: str
    """用户标识"""
    mchid: str
    """服务商商户号"""
    sub_mchid: str
    """子商户号"""
    token: str
    """授权token"""
    expires_in: int
    """token有效时间"""

class TransferDetailList(TypedDict):
    out_detail_no: str
    """商家明细单号"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    openid: str
    """收款用户OpenID"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""

class PayrollCardTransferBatchesPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """特约商户号"""
    sub_appid: NotRequired[str]
    """特约商户AppID"""
    authorization_type: str
    """特约商户授权类型"""
    out_batch_no: str
    """商家批次单号"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    total_amount: int
    """转账总金额"""
    total_num: int
    """转账总笔数"""
    transfer_detail_list: list[TransferDetailList]
    """转账明细列表"""
    sp_appid: NotRequired[str]
    """服务商的AppID"""
    employment_type: NotRequired[Literal["COOPERATION_EMPLOYMENT", "LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT"]]
    """用工类型"""
    employment_scene: NotRequired[Literal["CATERING", "EVENT", "HOTEL", "LOGISTICS", "MANUFACTURING", "OTHERS", "RETAIL"]]
    """用工场景"""

class PayrollCardTransferBatchesPostAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信支付批次单号"""
    create_time: str
    """批次创建时间"""

class PayrollCardWesureInsurancePostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    wesure_order_no: str
    """特约商户商户号"""
    token: NotRequired[str]
    """微保保单号"""
    insurance_company_order_no: str
    """保司保单号"""
    openid: str
    """用户标识"""
    insure_state: str
    """投保状态"""
    insure_effect_time: str
    """保障生效时间"""
    insure_invalid_time: str
    """保障失效时间"""
    insurance_company_name: str
    """保障的保险公司名称"""

class PayrollCardWesureTokenValidationsPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """特约商户商户号"""
    token: NotRequired[str]
    """token值"""
    user_name: NotRequired[str | Sensitive]
    """用户姓名"""
    id_card_number: NotRequired[str | Sensitive]
    """用户身份证号"""
    authenticate_type: NotRequired[Literal["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"]]
    """核身类型"""

class PayrollCardWesureTokenValidationsPostAnswer(TypedDict):
    result: str
    """校验结果"""
    authenticate_success_time: NotRequired[str]
    """核身成功时间"""
    openid: NotRequired[str]
    """用户标识"""
    fail_reason: NotRequired[str]
    """校验不通过原因"""

class PayrollCardAuthenticationsPreOrderWithAuthPostAnswer(PayrollCardAuthenticationsPreOrderPostAnswer): ...
