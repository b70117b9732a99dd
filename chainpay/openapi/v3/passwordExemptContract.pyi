# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class PasswordExemptContract(Place):
    """v3/password-exempt-contract"""
    @property
    def contracts(self) -> PasswordExemptContractContracts: ...

class PasswordExemptContractContracts(Place):
    """v3/password-exempt-contract/contracts"""
    @property
    def ecommerce(self) -> PasswordExemptContractContractsEcommerce: ...
    @property
    def normal(self) -> PasswordExemptContractContractsNormal: ...
    @property
    def qs(self) -> PasswordExemptContractContractsQs: ...
    @property
    def serviceId(self) -> PasswordExemptContractContractsServiceId: ...
    @property
    def serviceProvider(self) -> PasswordExemptContractContractsServiceProvider: ...

class PasswordExemptContractContractsEcommerce(Place):
    """v3/password-exempt-contract/contracts/ecommerce"""
    @property
    def preEntrustSign(self) -> PasswordExemptContractContractsEcommercePreEntrustSign: ...

class PasswordExemptContractContractsEcommercePreEntrustSign(Place):
    """v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign"""
    @property
    def miniProgram(self) -> PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram:
        """POST 电商收付通模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign:
        """POST 电商收付通模式支付后场景预签约"""

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram(Place):
    """v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPost[Answer[PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostAnswer]]:
        """电商收付通模式小程序场景预签约

        POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4013369177
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostAnswer]]]:
        """电商收付通模式小程序场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostAnswer]]]:
        """电商收付通模式小程序场景预签约"""

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson | AnyDict

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPost(Verb[R]):
    """电商收付通模式小程序场景预签约

    POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4013369177
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign(Place):
    """v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"""
    @property
    def post(self) -> PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPost[Answer[PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer]]:
        """电商收付通模式支付后场景预签约

        POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign
        https://pay.weixin.qq.com/doc/v3/partner/4013369191
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer]]]:
        """电商收付通模式支付后场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer]]]:
        """电商收付通模式支付后场景预签约"""

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostOptions(Options, total=False):
    json: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson | AnyDict

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPost(Verb[R]):
    """电商收付通模式支付后场景预签约

    POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign
    https://pay.weixin.qq.com/doc/v3/partner/4013369191
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsNormal(Place):
    """v3/password-exempt-contract/contracts/normal"""
    @property
    def preEntrustSign(self) -> PasswordExemptContractContractsNormalPreEntrustSign: ...

class PasswordExemptContractContractsNormalPreEntrustSign(Place):
    """v3/password-exempt-contract/contracts/normal/pre-entrust-sign"""
    @property
    def miniProgram(self) -> PasswordExemptContractContractsNormalPreEntrustSignMiniProgram:
        """POST 直连商户模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign:
        """POST 直连商户模式支付后场景预签约"""

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgram(Place):
    """v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPost[Answer[PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostAnswer]]:
        """直连商户模式小程序场景预签约

        POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/merchant/4012472870
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostAnswer]]]:
        """直连商户模式小程序场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostAnswer]]]:
        """直连商户模式小程序场景预签约"""

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson | AnyDict

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPost(Verb[R]):
    """直连商户模式小程序场景预签约

    POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/merchant/4012472870
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign(Place):
    """v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"""
    @property
    def post(self) -> PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPost[Answer[PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostAnswer]]:
        """直连商户模式支付后场景预签约

        POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign
        https://pay.weixin.qq.com/doc/v3/merchant/4012472874
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostAnswer]]]:
        """直连商户模式支付后场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostAnswer]]]:
        """直连商户模式支付后场景预签约"""

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostOptions(Options, total=False):
    json: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson | AnyDict

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPost(Verb[R]):
    """直连商户模式支付后场景预签约

    POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign
    https://pay.weixin.qq.com/doc/v3/merchant/4012472874
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsQs(Place):
    """v3/password-exempt-contract/contracts/qs"""
    @property
    def preEntrustSign(self) -> PasswordExemptContractContractsQsPreEntrustSign: ...

class PasswordExemptContractContractsQsPreEntrustSign(Place):
    """v3/password-exempt-contract/contracts/qs/pre-entrust-sign"""
    @property
    def miniProgram(self) -> PasswordExemptContractContractsQsPreEntrustSignMiniProgram:
        """POST 清算机构模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign:
        """POST 清算机构模式支付后场景预签约"""

class PasswordExemptContractContractsQsPreEntrustSignMiniProgram(Place):
    """v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> PasswordExemptContractContractsQsPreEntrustSignMiniProgramPost[Answer[PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostAnswer]]:
        """清算机构模式小程序场景预签约

        POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4012471282
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsQsPreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostAnswer]]]:
        """清算机构模式小程序场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsQsPreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostAnswer]]]:
        """清算机构模式小程序场景预签约"""

class PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson

class PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson | AnyDict

class PasswordExemptContractContractsQsPreEntrustSignMiniProgramPost(Verb[R]):
    """清算机构模式小程序场景预签约

    POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4012471282
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign(Place):
    """v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"""
    @property
    def post(self) -> PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPost[Answer[PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostAnswer]]:
        """清算机构模式支付后场景预签约

        POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign
        https://pay.weixin.qq.com/doc/v3/partner/4012471286
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostAnswer]]]:
        """清算机构模式支付后场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostAnswer]]]:
        """清算机构模式支付后场景预签约"""

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostOptions(Options, total=False):
    json: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson | AnyDict

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPost(Verb[R]):
    """清算机构模式支付后场景预签约

    POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign
    https://pay.weixin.qq.com/doc/v3/partner/4012471286
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsServiceId(Place):
    """v3/password-exempt-contract/contracts/service-id"""
    @property
    def _service_id_(self) -> PasswordExemptContractContractsServiceIdServiceId: ...

class PasswordExemptContractContractsServiceIdServiceId(Place):
    """v3/password-exempt-contract/contracts/service-id/{service_id}"""
    @property
    def outContractCode(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCode: ...

class PasswordExemptContractContractsServiceIdServiceIdOutContractCode(Place):
    """v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCode:
        """GET 商户通过商户协议号查询协议"""

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCode(Place):
    """v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGet[Answer[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer]]:
        """商户通过商户协议号查询协议

        GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012472855
        """
    @property
    def get_async(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGet[Promise[Answer[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer]]]:
        """商户通过商户协议号查询协议"""
    @property
    def getAsync(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGet[Promise[Answer[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer]]]:
        """商户通过商户协议号查询协议"""
    @property
    def terminate(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminate:
        """POST 商户通过商户协议号解约协议"""

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    service_id: str | int
    out_contract_code: str | int

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGet(Verb[R]):
    """商户通过商户协议号查询协议

    GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012472855
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            service_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminate(Place):
    """v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"""
    @property
    def post(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePost[Answer[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer]]:
        """商户通过商户协议号解约协议

        POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012472858
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """商户通过商户协议号解约协议"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """商户通过商户协议号解约协议"""

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostOptions(Options, total=False):
    json: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostJson
    service_id: str | int
    out_contract_code: str | int

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict
    service_id: str | int
    out_contract_code: str | int

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePost(Verb[R]):
    """商户通过商户协议号解约协议

    POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012472858
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict,
            service_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostJson,
            service_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostOptions]
        ) -> R: ...

class PasswordExemptContractContractsServiceProvider(Place):
    """v3/password-exempt-contract/contracts/service-provider"""
    @property
    def preEntrustSign(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSign: ...

class PasswordExemptContractContractsServiceProviderPreEntrustSign(Place):
    """v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign"""
    @property
    def miniProgram(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram:
        """POST 服务商模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign:
        """POST 服务商模式支付后场景预签约"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram(Place):
    """v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPost[Answer[PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostAnswer]]:
        """服务商模式小程序场景预签约

        POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4012471269
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostAnswer]]]:
        """服务商模式小程序场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPost[Promise[Answer[PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostAnswer]]]:
        """服务商模式小程序场景预签约"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson | AnyDict

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPost(Verb[R]):
    """服务商模式小程序场景预签约

    POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4012471269
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign(Place):
    """v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"""
    @property
    def post(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPost[Answer[PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer]]:
        """服务商模式支付后场景预签约

        POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign
        https://pay.weixin.qq.com/doc/v3/partner/4012471272
        """
    @property
    def post_async(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer]]]:
        """服务商模式支付后场景预签约"""
    @property
    def postAsync(self) -> PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPost[Promise[Answer[PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer]]]:
        """服务商模式支付后场景预签约"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostOptions(Options, total=False):
    json: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostLooseOptions(Options, total=False):
    json: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson | AnyDict

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPost(Verb[R]):
    """服务商模式支付后场景预签约

    POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign
    https://pay.weixin.qq.com/doc/v3/partner/4012471272
    """
    if MYPY:
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostOptions,
            /,
            **more: Unpack[PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostOptions]
        ) -> R: ...

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson(TypedDict):
    appid: str
    """商户AppID"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    notify_url: str
    """回调通知地址"""
    contract_display_account: str
    """用户账户展示名称"""
    openid: str
    """用户标识"""

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    mchid: str
    """商户号"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    sign_mp_appid: str
    """跳转签约的小程序AppID"""
    sign_mp_path: str
    """跳转签约的小程序路径"""

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson(TypedDict):
    appid: str
    """商户AppID"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    notify_url: str
    """回调通知地址"""
    contract_display_account: str
    """用户账户展示名称"""
    prepay_id: str
    """预支付交易会话标识"""
    openid: str
    """用户标识"""

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer(TypedDict):
    mchid: str
    """商户号"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""

class PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson(TypedDict):
    appid: str
    """商户AppID"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    notify_url: str
    """回调通知地址"""
    contract_display_account: str
    """用户账户展示名称"""
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson(TypedDict):
    appid: str
    """商户AppID"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    notify_url: str
    """回调通知地址"""
    contract_display_account: str
    """用户账户展示名称"""
    prepay_id: str
    """预支付交易会话标识"""
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    """协议解约方式"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    contract_id: str
    """免密支付协议ID"""
    appid: str
    """商户AppID"""
    openid: str
    """用户标识"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    sub_openid: NotRequired[str]
    """用户标识"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: NotRequired[str]
    """用户账户展示名称"""
    contract_state: str
    """委托代扣协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    """协议解约信息"""

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostJson(TypedDict):
    contract_termination_remark: str
    """解约备注"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson(TypedDict):
    sp_appid: str
    """商户AppID"""
    sp_openid: NotRequired[str]
    """用户标识"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    notify_url: str
    """回调通知地址"""
    contract_display_account: str
    """用户账户展示名称"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    sign_mp_appid: str
    """跳转签约的小程序AppID"""
    sign_mp_path: str
    """跳转签约的小程序路径"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson(TypedDict):
    sp_appid: str
    """商户AppID"""
    sp_openid: NotRequired[str]
    """用户标识"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""
    notify_url: str
    """回调通知地址"""
    contract_display_account: str
    """用户账户展示名称"""
    prepay_id: str
    """预支付交易会话标识"""

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer(TypedDict):
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    service_id: float
    """免密支付服务ID"""
    out_contract_code: str
    """商户签约协议号"""

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson(PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson): ...

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostAnswer(PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostAnswer): ...

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson(PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson): ...

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostAnswer(PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer): ...

class PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostAnswer(PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostAnswer): ...

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostAnswer(PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer): ...

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer(PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostAnswer): ...
