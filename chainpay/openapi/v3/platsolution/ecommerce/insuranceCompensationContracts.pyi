# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class InsuranceCompensationContracts(Place):
    """v3/platsolution/ecommerce/insurance-compensation-contracts"""
    @property
    def post(self) -> InsuranceCompensationContractsPost[Answer[InsuranceCompensationContractsPostAnswer]]:
        """开通保险理赔功能

        POST v3/platsolution/ecommerce/insurance-compensation-contracts
        https://pay.weixin.qq.com/doc/v3/partner/4012781476
        """
    @property
    def post_async(self) -> InsuranceCompensationContractsPost[Promise[Answer[InsuranceCompensationContractsPostAnswer]]]:
        """开通保险理赔功能"""
    @property
    def postAsync(self) -> InsuranceCompensationContractsPost[Promise[Answer[InsuranceCompensationContractsPostAnswer]]]:
        """开通保险理赔功能"""
    @property
    def subMchid(self) -> InsuranceCompensationContractsSubMchid: ...

class InsuranceCompensationContractsPostOptions(Options, total=False):
    json: InsuranceCompensationContractsPostJson

class InsuranceCompensationContractsPostLooseOptions(Options, total=False):
    json: InsuranceCompensationContractsPostJson | AnyDict

class InsuranceCompensationContractsPost(Verb[R]):
    """开通保险理赔功能

    POST v3/platsolution/ecommerce/insurance-compensation-contracts
    https://pay.weixin.qq.com/doc/v3/partner/4012781476
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceCompensationContractsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceCompensationContractsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceCompensationContractsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceCompensationContractsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceCompensationContractsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceCompensationContractsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceCompensationContractsPostOptions,
            /,
            **more: Unpack[InsuranceCompensationContractsPostOptions]
        ) -> R: ...

class InsuranceCompensationContractsSubMchid(Place):
    """v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid"""
    @property
    def _sub_mchid_(self) -> InsuranceCompensationContractsSubMchidSubMchid: ...

class InsuranceCompensationContractsSubMchidSubMchid(Place):
    """v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}"""
    @property
    def checkOpened(self) -> InsuranceCompensationContractsSubMchidSubMchidCheckOpened:
        """POST 查询保险理赔功能开通状态"""

class InsuranceCompensationContractsSubMchidSubMchidCheckOpened(Place):
    """v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"""
    @property
    def post(self) -> InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPost[Answer[InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer]]:
        """查询保险理赔功能开通状态

        POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened
        https://pay.weixin.qq.com/doc/v3/partner/4012781480
        """
    @property
    def post_async(self) -> InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPost[Promise[Answer[InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer]]]:
        """查询保险理赔功能开通状态"""
    @property
    def postAsync(self) -> InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPost[Promise[Answer[InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer]]]:
        """查询保险理赔功能开通状态"""

class InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions(Options, total=False):
    sub_mchid: str | int

class InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPost(Verb[R]):
    """查询保险理赔功能开通状态

    POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened
    https://pay.weixin.qq.com/doc/v3/partner/4012781480
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions | AnyDict,
            /,
            **more: Unpack[InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions,
            /,
            **more: Unpack[InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostOptions]
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

class InsuranceCompensationContractsPostJson(TypedDict):
    out_apply_no: str
    """商户申请单号"""
    sub_mchid: str
    """二级商户号"""
    agreement_list: list[AgreementList]
    """签约协议列表"""

class InsuranceCompensationContractsPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    opened: bool
    """是否开通成功"""
    success_time: NotRequired[str]
    """成功时间"""

class InsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer(InsuranceCompensationContractsPostAnswer): ...
