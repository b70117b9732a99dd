# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Compliance(Place):
    """v3/compliance"""
    @property
    def inactiveMerchantIdentityVerification(self) -> ComplianceInactiveMerchantIdentityVerification: ...

class ComplianceInactiveMerchantIdentityVerification(Place):
    """v3/compliance/inactive-merchant-identity-verification"""
    @property
    def merchants(self) -> ComplianceInactiveMerchantIdentityVerificationMerchants:
        """POST 发起不活跃商户身份核实"""

class ComplianceInactiveMerchantIdentityVerificationMerchants(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants"""
    @property
    def post(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsPost[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer]]:
        """发起不活跃商户身份核实

        POST v3/compliance/inactive-merchant-identity-verification/merchants
        https://pay.weixin.qq.com/doc/v3/partner/4012471357
        """
    @property
    def post_async(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsPost[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer]]]:
        """发起不活跃商户身份核实"""
    @property
    def postAsync(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsPost[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer]]]:
        """发起不活跃商户身份核实"""
    @property
    def _sub_mchid_(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsPostOptions(Options, total=False):
    json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson

class ComplianceInactiveMerchantIdentityVerificationMerchantsPostLooseOptions(Options, total=False):
    json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson | AnyDict

class ComplianceInactiveMerchantIdentityVerificationMerchantsPost(Verb[R]):
    """发起不活跃商户身份核实

    POST v3/compliance/inactive-merchant-identity-verification/merchants
    https://pay.weixin.qq.com/doc/v3/partner/4012471357
    """
    if MYPY:
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ComplianceInactiveMerchantIdentityVerificationMerchantsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ComplianceInactiveMerchantIdentityVerificationMerchantsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsPostOptions,
            /,
            **more: Unpack[ComplianceInactiveMerchantIdentityVerificationMerchantsPostOptions]
        ) -> R: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}"""
    @property
    def verifications(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications"""
    @property
    def _verification_id_(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId:
        """GET 查询不活跃商户身份核实结果"""

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}"""
    @property
    def get(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer]]:
        """查询不活跃商户身份核实结果

        GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012471359
        """
    @property
    def get_async(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer]]]:
        """查询不活跃商户身份核实结果"""
    @property
    def getAsync(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer]]]:
        """查询不活跃商户身份核实结果"""

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions(Options, total=False):
    sub_mchid: str | int
    verification_id: str | int

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet(Verb[R]):
    """查询不活跃商户身份核实结果

    GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012471359
    """
    if MYPY:
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions | AnyDict,
            /,
            **more: Unpack[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            sub_mchid: str | int,
            verification_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions,
            /,
            **more: Unpack[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions]
        ) -> R: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson(TypedDict):
    sub_mchid: str
    """特约商户号"""

class ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer(TypedDict):
    verification_id: str
    """核实单号"""

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer(TypedDict):
    sub_mchid: str
    """特约商户号"""
    verification_id: str
    """核实单号"""
    state: Literal["PROCESSING", "SUCCESS", "FAIL"]
    """核实单状态"""
    fail_reason: NotRequired[Literal["MATERIALS_ABNORMAL", "PROCESS_TIMEOUT"]]
    """失败原因"""
    create_time: NotRequired[str]
    """创建时间"""
    finish_time: NotRequired[str]
    """完成时间"""
