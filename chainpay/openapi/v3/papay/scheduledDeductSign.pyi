# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class ScheduledDeductSign(Place):
    """v3/papay/scheduled-deduct-sign"""
    @property
    def contracts(self) -> ScheduledDeductSignContracts: ...
    @property
    def partner(self) -> ScheduledDeductSignPartner: ...

class ScheduledDeductSignContracts(Place):
    """v3/papay/scheduled-deduct-sign/contracts"""
    @property
    def preEntrustSign(self) -> ScheduledDeductSignContractsPreEntrustSign: ...

class ScheduledDeductSignContractsPreEntrustSign(Place):
    """v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign"""
    @property
    def app(self) -> ScheduledDeductSignContractsPreEntrustSignApp:
        """POST App场景预约扣费类型签约的预签约"""
    @property
    def h5(self) -> ScheduledDeductSignContractsPreEntrustSignH5:
        """POST H5场景预约扣费类型签约的预签约"""
    @property
    def jsapi(self) -> ScheduledDeductSignContractsPreEntrustSignJsapi:
        """POST JSAPI场景预约扣费类型签约的预签约"""
    @property
    def miniProgram(self) -> ScheduledDeductSignContractsPreEntrustSignMiniProgram:
        """POST 小程序场景预约扣费类型签约的预签约"""

class ScheduledDeductSignContractsPreEntrustSignApp(Place):
    """v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"""
    @property
    def post(self) -> ScheduledDeductSignContractsPreEntrustSignAppPost[Answer[ScheduledDeductSignContractsPreEntrustSignAppPostAnswer]]:
        """App场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app
        https://pay.weixin.qq.com/doc/v3/merchant/4012524934
        """
    @property
    def post_async(self) -> ScheduledDeductSignContractsPreEntrustSignAppPost[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignAppPostAnswer]]]:
        """App场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignContractsPreEntrustSignAppPost[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignAppPostAnswer]]]:
        """App场景预约扣费类型签约的预签约"""

class ScheduledDeductSignContractsPreEntrustSignAppPostOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignAppPostJson

class ScheduledDeductSignContractsPreEntrustSignAppPostLooseOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignAppPostJson | AnyDict

class ScheduledDeductSignContractsPreEntrustSignAppPost(Verb[R]):
    """App场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app
    https://pay.weixin.qq.com/doc/v3/merchant/4012524934
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignAppPostOptions,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignAppPostOptions]
        ) -> R: ...

class ScheduledDeductSignContractsPreEntrustSignH5(Place):
    """v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5"""
    @property
    def post(self) -> ScheduledDeductSignContractsPreEntrustSignH5Post[Answer[ScheduledDeductSignContractsPreEntrustSignH5PostAnswer]]:
        """H5场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5
        https://pay.weixin.qq.com/doc/v3/merchant/4012489208
        """
    @property
    def post_async(self) -> ScheduledDeductSignContractsPreEntrustSignH5Post[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignH5PostAnswer]]]:
        """H5场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignContractsPreEntrustSignH5Post[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignH5PostAnswer]]]:
        """H5场景预约扣费类型签约的预签约"""

class ScheduledDeductSignContractsPreEntrustSignH5PostOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignH5PostJson

class ScheduledDeductSignContractsPreEntrustSignH5PostLooseOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignH5PostJson | AnyDict

class ScheduledDeductSignContractsPreEntrustSignH5Post(Verb[R]):
    """H5场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5
    https://pay.weixin.qq.com/doc/v3/merchant/4012489208
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignH5PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignH5PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignH5PostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignH5PostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignH5PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignH5PostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignH5PostOptions,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignH5PostOptions]
        ) -> R: ...

class ScheduledDeductSignContractsPreEntrustSignJsapi(Place):
    """v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi"""
    @property
    def post(self) -> ScheduledDeductSignContractsPreEntrustSignJsapiPost[Answer[ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer]]:
        """JSAPI场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi
        https://pay.weixin.qq.com/doc/v3/merchant/4012525133
        """
    @property
    def post_async(self) -> ScheduledDeductSignContractsPreEntrustSignJsapiPost[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer]]]:
        """JSAPI场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignContractsPreEntrustSignJsapiPost[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer]]]:
        """JSAPI场景预约扣费类型签约的预签约"""

class ScheduledDeductSignContractsPreEntrustSignJsapiPostOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignJsapiPostJson

class ScheduledDeductSignContractsPreEntrustSignJsapiPostLooseOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignJsapiPostJson | AnyDict

class ScheduledDeductSignContractsPreEntrustSignJsapiPost(Verb[R]):
    """JSAPI场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi
    https://pay.weixin.qq.com/doc/v3/merchant/4012525133
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignJsapiPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignJsapiPostOptions,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignJsapiPostOptions]
        ) -> R: ...

class ScheduledDeductSignContractsPreEntrustSignMiniProgram(Place):
    """v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> ScheduledDeductSignContractsPreEntrustSignMiniProgramPost[Answer[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer]]:
        """小程序场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/merchant/4012525209
        """
    @property
    def post_async(self) -> ScheduledDeductSignContractsPreEntrustSignMiniProgramPost[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignContractsPreEntrustSignMiniProgramPost[Promise[Answer[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序场景预约扣费类型签约的预签约"""

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson | AnyDict

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPost(Verb[R]):
    """小程序场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/merchant/4012525209
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class ScheduledDeductSignPartner(Place):
    """v3/papay/scheduled-deduct-sign/partner"""
    @property
    def contracts(self) -> ScheduledDeductSignPartnerContracts: ...

class ScheduledDeductSignPartnerContracts(Place):
    """v3/papay/scheduled-deduct-sign/partner/contracts"""
    @property
    def preEntrustSign(self) -> ScheduledDeductSignPartnerContractsPreEntrustSign: ...

class ScheduledDeductSignPartnerContractsPreEntrustSign(Place):
    """v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign"""
    @property
    def app(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignApp:
        """POST App场景预约扣费类型签约的预签约"""
    @property
    def h5(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5:
        """POST H5场景预约扣费类型签约的预签约"""
    @property
    def jsapi(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapi:
        """POST JSAPI场景预约扣费类型签约的预签约"""
    @property
    def miniProgram(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram:
        """POST 小程序场景预约扣费类型签约的预签约"""

class ScheduledDeductSignPartnerContractsPreEntrustSignApp(Place):
    """v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"""
    @property
    def post(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignAppPost[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer]]:
        """App场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app
        https://pay.weixin.qq.com/doc/v3/partner/4012693028
        """
    @property
    def post_async(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignAppPost[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer]]]:
        """App场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignAppPost[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer]]]:
        """App场景预约扣费类型签约的预签约"""

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPostOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPostLooseOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson | AnyDict

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPost(Verb[R]):
    """App场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app
    https://pay.weixin.qq.com/doc/v3/partner/4012693028
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostOptions,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignAppPostOptions]
        ) -> R: ...

class ScheduledDeductSignPartnerContractsPreEntrustSignH5(Place):
    """v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5"""
    @property
    def post(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5Post[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer]]:
        """H5场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5
        https://pay.weixin.qq.com/doc/v3/partner/4012464549
        """
    @property
    def post_async(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5Post[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer]]]:
        """H5场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5Post[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer]]]:
        """H5场景预约扣费类型签约的预签约"""

class ScheduledDeductSignPartnerContractsPreEntrustSignH5PostOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson

class ScheduledDeductSignPartnerContractsPreEntrustSignH5PostLooseOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson | AnyDict

class ScheduledDeductSignPartnerContractsPreEntrustSignH5Post(Verb[R]):
    """H5场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5
    https://pay.weixin.qq.com/doc/v3/partner/4012464549
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignH5PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignH5PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostOptions,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignH5PostOptions]
        ) -> R: ...

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapi(Place):
    """v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi"""
    @property
    def post(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPost[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer]]:
        """JSAPI场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi
        https://pay.weixin.qq.com/doc/v3/partner/4012693093
        """
    @property
    def post_async(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPost[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer]]]:
        """JSAPI场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPost[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer]]]:
        """JSAPI场景预约扣费类型签约的预签约"""

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostLooseOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson | AnyDict

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPost(Verb[R]):
    """JSAPI场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi
    https://pay.weixin.qq.com/doc/v3/partner/4012693093
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostOptions,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostOptions]
        ) -> R: ...

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram(Place):
    """v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPost[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer]]:
        """小程序场景预约扣费类型签约的预签约

        POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4012693100
        """
    @property
    def post_async(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPost[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序场景预约扣费类型签约的预签约"""
    @property
    def postAsync(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPost[Promise[Answer[ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序场景预约扣费类型签约的预签约"""

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson | AnyDict

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPost(Verb[R]):
    """小程序场景预约扣费类型签约的预签约

    POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4012693100
    """
    if MYPY:
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class EstimatedDeductAmount(TypedDict):
    total: float
    """金额"""
    currency: NotRequired[str]
    """货币类型"""

class DeductSchedule(TypedDict):
    estimated_deduct_date: str
    """预计扣费的日期"""
    estimated_deduct_amount: EstimatedDeductAmount
    """预计的扣费金额"""
    description: str
    """商品描述"""

class ScheduledDeductSignContractsPreEntrustSignAppPostJson(TypedDict):
    appid: str
    """应用ID"""
    openid: NotRequired[str]
    """用户在直连商户应用下的用户标示"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignContractsPreEntrustSignAppPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    miniprogram_username: NotRequired[str]
    """跳转签约小程序的username"""
    miniprogram_path: NotRequired[str]
    """跳转签约小程序的path"""

class JumpControl(TypedDict):
    jump_appid: NotRequired[str]
    """跳转的应用AppID"""

class ScheduledDeductSignContractsPreEntrustSignH5PostJson(TypedDict):
    appid: str
    """应用ID"""
    openid: NotRequired[str]
    """用户在直连商户应用下的用户标示"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    deduct_schedule: NotRequired[DeductSchedule]
    jump_control: NotRequired[JumpControl]
    """跳转控制信息"""

class ScheduledDeductSignContractsPreEntrustSignH5PostAnswer(TypedDict):
    redirect_url: str
    """拉起微信支付客户端的URL"""

class ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer(TypedDict):
    redirect_url: str
    """跳转签约流程的URL"""

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    redirect_appid: str
    """跳转签约小程序的AppID"""
    redirect_path: str
    """跳转签约小程序的路径"""

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson(TypedDict):
    sp_appid: str
    """应用ID"""
    sp_openid: NotRequired[str]
    """用户在服务商商户应用下的用户标示"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    sub_openid: NotRequired[str]
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson(TypedDict):
    sp_appid: str
    """应用ID"""
    sp_openid: NotRequired[str]
    """用户在服务商商户应用下的用户标示"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    sub_openid: NotRequired[str]
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    deduct_schedule: NotRequired[DeductSchedule]
    jump_control: NotRequired[JumpControl]
    """跳转控制信息"""

class ScheduledDeductSignContractsPreEntrustSignJsapiPostJson(ScheduledDeductSignContractsPreEntrustSignAppPostJson): ...

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson(ScheduledDeductSignContractsPreEntrustSignAppPostJson): ...

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer(ScheduledDeductSignContractsPreEntrustSignAppPostAnswer): ...

class ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer(ScheduledDeductSignContractsPreEntrustSignH5PostAnswer): ...

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson(ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson): ...

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer(ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer): ...

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson(ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson): ...

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer(ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer): ...
