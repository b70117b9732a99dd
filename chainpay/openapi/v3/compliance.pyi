# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, Options, Place, R, Verb

class Compliance(Place):
    """v3/compliance"""
    @property
    def inactiveMerchantIdentityVerification(self) -> ComplianceInactiveMerchantIdentityVerification: ...

class ComplianceInactiveMerchantIdentityVerification(Place):
    """v3/compliance/inactive-merchant-identity-verification"""
    @property
    def merchants(self) -> ComplianceInactiveMerchantIdentityVerificationMerchants: ...

class ComplianceInactiveMerchantIdentityVerificationMerchants(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants"""
    @property
    def post(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsPost[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer]]:
        """发起不活跃商户身份核实

        POST v3/compliance/inactive-merchant-identity-verification/merchants
        https://pay.weixin.qq.com/doc/v3/partner/4012471357
        """
    @property
    def post_async(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsPost[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer]]]: ...
    @property
    def postAsync(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsPost[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsPostAnswer]]]: ...
    @property
    def _sub_mchid_(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsPostOptions(Options, total=False):
    json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson

class ComplianceInactiveMerchantIdentityVerificationMerchantsPost(Verb[R]):
    """发起不活跃商户身份核实

    POST v3/compliance/inactive-merchant-identity-verification/merchants
    https://pay.weixin.qq.com/doc/v3/partner/4012471357
    """
    if MYPY:
        def __call__(
            self,
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsPostOptions = ...,
            /,
            *,
            json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}"""
    @property
    def verifications(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications"""
    @property
    def _verification_id_(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId: ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId(Place):
    """v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}"""
    @property
    def get(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer]]:
        """查询不活跃商户身份核实结果

        GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012471359
        """
    @property
    def get_async(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGet[Promise[Answer[ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer]]]: ...

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
            options: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetOptions = ...,
            /,
            *,
            sub_mchid: str | int = ...,
            verification_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            sub_mchid: str | int = ...,
            verification_id: str | int = ...,
            **more: Unpack[Options]
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
