# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Acquiringbank(Place):
    """v3/payscore/acquiringbank"""
    @property
    def permissions(self) -> AcquiringbankPermissions:
        """POST 从业机构预授权"""
    @property
    def serviceorder(self) -> AcquiringbankServiceorder:
        """GET 从业机构查询微信支付分订单
        POST 从业机构创建微信支付分订单
        """
    @property
    def servicepayondeliveryorder(self) -> AcquiringbankServicepayondeliveryorder:
        """POST 从业机构创建先用后付订单"""

class AcquiringbankPermissions(Place):
    """v3/payscore/acquiringbank/permissions"""
    @property
    def post(self) -> AcquiringbankPermissionsPost[Answer[AcquiringbankPermissionsPostAnswer]]:
        """从业机构预授权

        POST v3/payscore/acquiringbank/permissions
        https://pay.weixin.qq.com/doc/v3/partner/4012691489
        """
    @property
    def post_async(self) -> AcquiringbankPermissionsPost[Promise[Answer[AcquiringbankPermissionsPostAnswer]]]:
        """从业机构预授权"""
    @property
    def postAsync(self) -> AcquiringbankPermissionsPost[Promise[Answer[AcquiringbankPermissionsPostAnswer]]]:
        """从业机构预授权"""
    @property
    def authorizationCode(self) -> AcquiringbankPermissionsAuthorizationCode: ...

class AcquiringbankPermissionsPostOptions(Options, total=False):
    json: AcquiringbankPermissionsPostJson

class AcquiringbankPermissionsPostLooseOptions(Options, total=False):
    json: AcquiringbankPermissionsPostJson | AnyDict

class AcquiringbankPermissionsPost(Verb[R]):
    """从业机构预授权

    POST v3/payscore/acquiringbank/permissions
    https://pay.weixin.qq.com/doc/v3/partner/4012691489
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankPermissionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankPermissionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankPermissionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankPermissionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankPermissionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankPermissionsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankPermissionsPostOptions,
            /,
            **more: Unpack[AcquiringbankPermissionsPostOptions]
        ) -> R: ...

class AcquiringbankPermissionsAuthorizationCode(Place):
    """v3/payscore/acquiringbank/permissions/authorization-code"""
    @property
    def _authorization_code_(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCode:
        """GET 从业机构查询与用户授权记录（授权协议号）"""

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCode(Place):
    """v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"""
    @property
    def get(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGet[Answer[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]:
        """从业机构查询与用户授权记录（授权协议号）

        GET v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}
        https://pay.weixin.qq.com/doc/v3/partner/4012461004
        """
    @property
    def get_async(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGet[Promise[Answer[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]]:
        """从业机构查询与用户授权记录（授权协议号）"""
    @property
    def getAsync(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGet[Promise[Answer[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]]:
        """从业机构查询与用户授权记录（授权协议号）"""
    @property
    def terminate(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminate:
        """POST 从业机构解除用户授权关系（授权协议号）"""

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetOptions(Options, total=False):
    query: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery
    authorization_code: str | int

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions(Options, total=False):
    query: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery | AnyDict
    authorization_code: str | int

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGet(Verb[R]):
    """从业机构查询与用户授权记录（授权协议号）

    GET v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}
    https://pay.weixin.qq.com/doc/v3/partner/4012461004
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery | AnyDict,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetOptions,
            /,
            **more: Unpack[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetOptions]
        ) -> R: ...

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminate(Place):
    """v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"""
    @property
    def post(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Response]:
        """从业机构解除用户授权关系（授权协议号）

        POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4012461012
        """
    @property
    def post_async(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Promise[Response]]:
        """从业机构解除用户授权关系（授权协议号）"""
    @property
    def postAsync(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Promise[Response]]:
        """从业机构解除用户授权关系（授权协议号）"""

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions(Options, total=False):
    json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson
    authorization_code: str | int

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions(Options, total=False):
    json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson | AnyDict
    authorization_code: str | int

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePost(Verb[R]):
    """从业机构解除用户授权关系（授权协议号）

    POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4012461012
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson | AnyDict,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions,
            /,
            **more: Unpack[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions]
        ) -> R: ...

class AcquiringbankServiceorder(Place):
    """v3/payscore/acquiringbank/serviceorder"""
    @property
    def get(self) -> AcquiringbankServiceorderGet[Answer[AcquiringbankServiceorderGetAnswer]]:
        """从业机构查询微信支付分订单

        GET v3/payscore/acquiringbank/serviceorder
        https://pay.weixin.qq.com/doc/v3/partner/4012691343
        """
    @property
    def get_async(self) -> AcquiringbankServiceorderGet[Promise[Answer[AcquiringbankServiceorderGetAnswer]]]:
        """从业机构查询微信支付分订单"""
    @property
    def getAsync(self) -> AcquiringbankServiceorderGet[Promise[Answer[AcquiringbankServiceorderGetAnswer]]]:
        """从业机构查询微信支付分订单"""
    @property
    def post(self) -> AcquiringbankServiceorderPost[Answer[AcquiringbankServiceorderPostAnswer]]:
        """从业机构创建微信支付分订单

        POST v3/payscore/acquiringbank/serviceorder
        https://pay.weixin.qq.com/doc/v3/partner/4012691326
        """
    @property
    def post_async(self) -> AcquiringbankServiceorderPost[Promise[Answer[AcquiringbankServiceorderPostAnswer]]]:
        """从业机构创建微信支付分订单"""
    @property
    def postAsync(self) -> AcquiringbankServiceorderPost[Promise[Answer[AcquiringbankServiceorderPostAnswer]]]:
        """从业机构创建微信支付分订单"""
    @property
    def deduction(self) -> AcquiringbankServiceorderDeduction:
        """GET 从业机构查询微信支付分扣款信息"""
    @property
    def _out_order_no_(self) -> AcquiringbankServiceorderOutOrderNo: ...

class AcquiringbankServiceorderGetOptions(Options, total=False):
    query: AcquiringbankServiceorderGetQuery

class AcquiringbankServiceorderGetLooseOptions(Options, total=False):
    query: AcquiringbankServiceorderGetQuery | AnyDict

class AcquiringbankServiceorderGet(Verb[R]):
    """从业机构查询微信支付分订单

    GET v3/payscore/acquiringbank/serviceorder
    https://pay.weixin.qq.com/doc/v3/partner/4012691343
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AcquiringbankServiceorderGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AcquiringbankServiceorderGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderGetOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderGetOptions]
        ) -> R: ...

class AcquiringbankServiceorderPostOptions(Options, total=False):
    json: AcquiringbankServiceorderPostJson

class AcquiringbankServiceorderPostLooseOptions(Options, total=False):
    json: AcquiringbankServiceorderPostJson | AnyDict

class AcquiringbankServiceorderPost(Verb[R]):
    """从业机构创建微信支付分订单

    POST v3/payscore/acquiringbank/serviceorder
    https://pay.weixin.qq.com/doc/v3/partner/4012691326
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderPostOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderPostOptions]
        ) -> R: ...

class AcquiringbankServiceorderDeduction(Place):
    """v3/payscore/acquiringbank/serviceorder/deduction"""
    @property
    def get(self) -> AcquiringbankServiceorderDeductionGet[Answer[AcquiringbankServiceorderDeductionGetAnswer]]:
        """从业机构查询微信支付分扣款信息

        GET v3/payscore/acquiringbank/serviceorder/deduction
        https://pay.weixin.qq.com/doc/v3/partner/4012458665
        """
    @property
    def get_async(self) -> AcquiringbankServiceorderDeductionGet[Promise[Answer[AcquiringbankServiceorderDeductionGetAnswer]]]:
        """从业机构查询微信支付分扣款信息"""
    @property
    def getAsync(self) -> AcquiringbankServiceorderDeductionGet[Promise[Answer[AcquiringbankServiceorderDeductionGetAnswer]]]:
        """从业机构查询微信支付分扣款信息"""

class AcquiringbankServiceorderDeductionGetOptions(Options, total=False):
    query: AcquiringbankServiceorderDeductionGetQuery

class AcquiringbankServiceorderDeductionGetLooseOptions(Options, total=False):
    query: AcquiringbankServiceorderDeductionGetQuery | AnyDict

class AcquiringbankServiceorderDeductionGet(Verb[R]):
    """从业机构查询微信支付分扣款信息

    GET v3/payscore/acquiringbank/serviceorder/deduction
    https://pay.weixin.qq.com/doc/v3/partner/4012458665
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderDeductionGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderDeductionGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AcquiringbankServiceorderDeductionGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderDeductionGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderDeductionGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AcquiringbankServiceorderDeductionGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderDeductionGetOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderDeductionGetOptions]
        ) -> R: ...

class AcquiringbankServiceorderOutOrderNo(Place):
    """v3/payscore/acquiringbank/serviceorder/{out_order_no}"""
    @property
    def cancel(self) -> AcquiringbankServiceorderOutOrderNoCancel:
        """POST 从业机构取消微信支付分订单"""
    @property
    def complete(self) -> AcquiringbankServiceorderOutOrderNoComplete:
        """POST 从业机构完结微信支付分订单"""
    @property
    def modify(self) -> AcquiringbankServiceorderOutOrderNoModify:
        """POST 从业机构修改微信支付分订单金额"""
    @property
    def registerdeductinfo(self) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfo:
        """POST 从业机构登记微信支付分扣款信息"""
    @property
    def sync(self) -> AcquiringbankServiceorderOutOrderNoSync:
        """POST 从业机构同步微信支付分订单信息"""

class AcquiringbankServiceorderOutOrderNoCancel(Place):
    """v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"""
    @property
    def post(self) -> AcquiringbankServiceorderOutOrderNoCancelPost[Response]:
        """从业机构取消微信支付分订单

        POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4012458146
        """
    @property
    def post_async(self) -> AcquiringbankServiceorderOutOrderNoCancelPost[Promise[Response]]:
        """从业机构取消微信支付分订单"""
    @property
    def postAsync(self) -> AcquiringbankServiceorderOutOrderNoCancelPost[Promise[Response]]:
        """从业机构取消微信支付分订单"""

class AcquiringbankServiceorderOutOrderNoCancelPostOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoCancelPostJson
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoCancelPostLooseOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoCancelPostJson | AnyDict
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoCancelPost(Verb[R]):
    """从业机构取消微信支付分订单

    POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4012458146
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoCancelPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoCancelPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoCancelPostOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoCancelPostOptions]
        ) -> R: ...

class AcquiringbankServiceorderOutOrderNoComplete(Place):
    """v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"""
    @property
    def post(self) -> AcquiringbankServiceorderOutOrderNoCompletePost[Response]:
        """从业机构完结微信支付分订单

        POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete
        https://pay.weixin.qq.com/doc/v3/partner/4012460791
        """
    @property
    def post_async(self) -> AcquiringbankServiceorderOutOrderNoCompletePost[Promise[Response]]:
        """从业机构完结微信支付分订单"""
    @property
    def postAsync(self) -> AcquiringbankServiceorderOutOrderNoCompletePost[Promise[Response]]:
        """从业机构完结微信支付分订单"""

class AcquiringbankServiceorderOutOrderNoCompletePostOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoCompletePostJson
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoCompletePostLooseOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoCompletePostJson | AnyDict
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoCompletePost(Verb[R]):
    """从业机构完结微信支付分订单

    POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete
    https://pay.weixin.qq.com/doc/v3/partner/4012460791
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoCompletePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoCompletePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoCompletePostOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoCompletePostOptions]
        ) -> R: ...

class AcquiringbankServiceorderOutOrderNoModify(Place):
    """v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"""
    @property
    def post(self) -> AcquiringbankServiceorderOutOrderNoModifyPost[Response]:
        """从业机构修改微信支付分订单金额

        POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify
        https://pay.weixin.qq.com/doc/v3/partner/4012691363
        """
    @property
    def post_async(self) -> AcquiringbankServiceorderOutOrderNoModifyPost[Promise[Response]]:
        """从业机构修改微信支付分订单金额"""
    @property
    def postAsync(self) -> AcquiringbankServiceorderOutOrderNoModifyPost[Promise[Response]]:
        """从业机构修改微信支付分订单金额"""

class AcquiringbankServiceorderOutOrderNoModifyPostOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoModifyPostJson
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoModifyPostLooseOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoModifyPostJson | AnyDict
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoModifyPost(Verb[R]):
    """从业机构修改微信支付分订单金额

    POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify
    https://pay.weixin.qq.com/doc/v3/partner/4012691363
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoModifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoModifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoModifyPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoModifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoModifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoModifyPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoModifyPostOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoModifyPostOptions]
        ) -> R: ...

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfo(Place):
    """v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"""
    @property
    def post(self) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPost[Answer[AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer]]:
        """从业机构登记微信支付分扣款信息

        POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo
        https://pay.weixin.qq.com/doc/v3/partner/4012458414
        """
    @property
    def post_async(self) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPost[Promise[Answer[AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer]]]:
        """从业机构登记微信支付分扣款信息"""
    @property
    def postAsync(self) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPost[Promise[Answer[AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer]]]:
        """从业机构登记微信支付分扣款信息"""

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostJson
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostLooseOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostJson | AnyDict
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPost(Verb[R]):
    """从业机构登记微信支付分扣款信息

    POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo
    https://pay.weixin.qq.com/doc/v3/partner/4012458414
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostOptions]
        ) -> R: ...

class AcquiringbankServiceorderOutOrderNoSync(Place):
    """v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"""
    @property
    def post(self) -> AcquiringbankServiceorderOutOrderNoSyncPost[Response]:
        """从业机构同步微信支付分订单信息

        POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync
        https://pay.weixin.qq.com/doc/v3/partner/4012691378
        """
    @property
    def post_async(self) -> AcquiringbankServiceorderOutOrderNoSyncPost[Promise[Response]]:
        """从业机构同步微信支付分订单信息"""
    @property
    def postAsync(self) -> AcquiringbankServiceorderOutOrderNoSyncPost[Promise[Response]]:
        """从业机构同步微信支付分订单信息"""

class AcquiringbankServiceorderOutOrderNoSyncPostOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoSyncPostJson
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoSyncPostLooseOptions(Options, total=False):
    json: AcquiringbankServiceorderOutOrderNoSyncPostJson | AnyDict
    out_order_no: str | int

class AcquiringbankServiceorderOutOrderNoSyncPost(Verb[R]):
    """从业机构同步微信支付分订单信息

    POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync
    https://pay.weixin.qq.com/doc/v3/partner/4012691378
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoSyncPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServiceorderOutOrderNoSyncPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServiceorderOutOrderNoSyncPostOptions,
            /,
            **more: Unpack[AcquiringbankServiceorderOutOrderNoSyncPostOptions]
        ) -> R: ...

class AcquiringbankServicepayondeliveryorder(Place):
    """v3/payscore/acquiringbank/servicepayondeliveryorder"""
    @property
    def post(self) -> AcquiringbankServicepayondeliveryorderPost[Answer[AcquiringbankServicepayondeliveryorderPostAnswer]]:
        """从业机构创建先用后付订单

        POST v3/payscore/acquiringbank/servicepayondeliveryorder
        https://pay.weixin.qq.com/doc/v3/partner/4012783674
        """
    @property
    def post_async(self) -> AcquiringbankServicepayondeliveryorderPost[Promise[Answer[AcquiringbankServicepayondeliveryorderPostAnswer]]]:
        """从业机构创建先用后付订单"""
    @property
    def postAsync(self) -> AcquiringbankServicepayondeliveryorderPost[Promise[Answer[AcquiringbankServicepayondeliveryorderPostAnswer]]]:
        """从业机构创建先用后付订单"""

class AcquiringbankServicepayondeliveryorderPostOptions(Options, total=False):
    json: AcquiringbankServicepayondeliveryorderPostJson

class AcquiringbankServicepayondeliveryorderPostLooseOptions(Options, total=False):
    json: AcquiringbankServicepayondeliveryorderPostJson | AnyDict

class AcquiringbankServicepayondeliveryorderPost(Verb[R]):
    """从业机构创建先用后付订单

    POST v3/payscore/acquiringbank/servicepayondeliveryorder
    https://pay.weixin.qq.com/doc/v3/partner/4012783674
    """
    if MYPY:
        def __call__(
            self,
            options: AcquiringbankServicepayondeliveryorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AcquiringbankServicepayondeliveryorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServicepayondeliveryorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServicepayondeliveryorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AcquiringbankServicepayondeliveryorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AcquiringbankServicepayondeliveryorderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AcquiringbankServicepayondeliveryorderPostOptions,
            /,
            **more: Unpack[AcquiringbankServicepayondeliveryorderPostOptions]
        ) -> R: ...

class AcquiringbankPermissionsPostJson(TypedDict):
    service_id: str
    """服务ID"""
    channel_id: str
    """渠道商商户号"""
    appid: str
    """服务商应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    authorization_code: str
    """授权协议号"""
    notify_url: NotRequired[str]
    """商户回调地址"""

class AcquiringbankPermissionsPostAnswer(TypedDict):
    apply_permissions_token: str
    """预授权token"""

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    channel_id: NotRequired[str | None]
    """渠道商商户号"""
    sub_mchid: str
    """子商户号"""

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """商户号"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    authorization_code: str
    """授权协议号"""
    authorization_state: str
    """授权状态"""
    notify_url: NotRequired[str]
    """授权通知地址"""
    cancel_authorization_time: NotRequired[str]
    """最近一次解除授权时间"""
    authorization_success_time: NotRequired[str]
    """最近一次授权成功时间"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    channel_id: NotRequired[str]
    """渠道商商户号"""

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson(TypedDict):
    service_id: str
    """服务ID"""
    channel_id: NotRequired[str]
    """渠道商商户号"""
    sub_mchid: str
    """子商户号"""
    reason: NotRequired[str]
    """撤销原因"""

class AcquiringbankServiceorderGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    channel_id: str
    """渠道商商户号"""
    out_order_no: NotRequired[str | None]
    """商户服务订单号"""
    query_id: NotRequired[str | None]
    """回跳查询ID"""

class PostPayments(TypedDict):
    name: str
    """付费名称"""
    description: NotRequired[str]
    """付费说明"""
    amount: NotRequired[int]
    """付费金额"""
    count: NotRequired[int]
    """付费数量"""

class PostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class RiskFund(TypedDict):
    name: str
    """风险金名称"""
    amount: int
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: NotRequired[int]
    """商品数量"""
    unit_price: NotRequired[int]
    """商品价格"""
    discount_amount: NotRequired[int]
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    amount: int
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class Details(TypedDict):
    seq: NotRequired[int]
    """收款序号"""
    amount: NotRequired[int]
    """单笔收款金额"""
    paid_type: NotRequired[str]
    """收款成功渠道"""
    paid_time: NotRequired[str]
    """收款成功时间"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class Collection(TypedDict):
    state: str
    """收款状态"""
    total_amount: NotRequired[int]
    """总收款金额"""
    paying_amount: NotRequired[int]
    """待收金额"""
    paid_amount: NotRequired[int]
    """已收金额"""
    details: NotRequired[list[Details]]
    """收款明细列表"""

class TimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class AcquiringbankServiceorderGetAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """后付费商户优惠"""
    risk_fund: RiskFund
    """订单风险金"""
    total_amount: NotRequired[int]
    """总金额"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[Collection]
    """收款信息"""
    time_range: TimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    order_id: str
    """微信支付服务订单号"""
    channel_id: str
    """渠道商商户号"""

class AcquiringbankServiceorderPostJsonPostPayments(TypedDict):
    name: str
    """付费项目名称"""
    description: NotRequired[str]
    """付费说明"""
    amount: NotRequired[int]
    """金额"""
    count: NotRequired[int]
    """付费数量"""

class AcquiringbankServiceorderPostJsonPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    count: NotRequired[int]
    """优惠数量"""
    amount: NotRequired[int]
    """付费金额"""

class AcquiringbankServiceorderPostJsonTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """预计服务结束时间"""
    end_time_remark: NotRequired[str]
    """预计服务结束时间备注"""

class AcquiringbankServiceorderPostJsonLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """预计服务结束地点"""

class AcquiringbankServiceorderPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    channel_id: str
    """渠道商商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[AcquiringbankServiceorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[AcquiringbankServiceorderPostJsonPostDiscounts]]
    """后付费商户优惠"""
    risk_fund: RiskFund
    """订单风险金"""
    time_range: AcquiringbankServiceorderPostJsonTimeRange
    """服务时间段"""
    location: NotRequired[AcquiringbankServiceorderPostJsonLocation]
    """服务位置"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    attach: NotRequired[str]
    """商户数据包"""

class AcquiringbankServiceorderPostAnswerPostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    count: NotRequired[int]
    """优惠数量"""

class AcquiringbankServiceorderPostAnswerTimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """预计服务结束时间"""
    end_time_remark: NotRequired[str]
    """预计服务结束时间备注"""

class AcquiringbankServiceorderPostAnswerLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: str
    """预计服务结束地点"""

class AcquiringbankServiceorderPostAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    channel_id: str
    """渠道商商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[AcquiringbankServiceorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[AcquiringbankServiceorderPostAnswerPostDiscounts]]
    """后付费商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """订单风险金"""
    time_range: NotRequired[AcquiringbankServiceorderPostAnswerTimeRange]
    """服务时间段"""
    location: NotRequired[AcquiringbankServiceorderPostAnswerLocation]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: str
    """微信支付服务订单号"""
    package: NotRequired[str]
    """跳转微信侧数据包"""

class AcquiringbankServiceorderDeductionGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str | None]
    channel_id: str
    """渠道商商户号"""
    out_order_no: NotRequired[str | None]
    """商户服务订单号"""

class AcquiringbankServiceorderDeductionGetAnswer(TypedDict):
    description: str
    out_trade_no: str
    """商户扣款单号"""

class AcquiringbankServiceorderOutOrderNoCancelPostJson(TypedDict):
    service_id: str
    """服务ID"""
    channel_id: str
    """渠道商商户号"""
    sub_mchid: str
    """子商户号"""
    reason: NotRequired[str]
    """撤销原因"""

class AcquiringbankServiceorderOutOrderNoCompletePostJsonPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class AcquiringbankServiceorderOutOrderNoCompletePostJsonTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class AcquiringbankServiceorderOutOrderNoCompletePostJson(TypedDict):
    service_id: str
    """服务ID"""
    channel_id: NotRequired[str]
    """渠道商商户号"""
    sub_mchid: str
    """子商户号"""
    post_payments: list[PostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[AcquiringbankServiceorderOutOrderNoCompletePostJsonPostDiscounts]]
    """后付费商户优惠"""
    total_amount: int
    """总金额"""
    time_range: NotRequired[AcquiringbankServiceorderOutOrderNoCompletePostJsonTimeRange]
    """实际服务时间"""
    location: NotRequired[Location]
    """实际服务位置"""
    profit_sharing: NotRequired[bool]
    """微信支付服务分账标记"""
    complete_time: NotRequired[str]
    """完结服务时间"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""

class AcquiringbankServiceorderOutOrderNoModifyPostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    channel_id: NotRequired[str]
    """渠道商商户号"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[AcquiringbankServiceorderOutOrderNoCompletePostJsonPostDiscounts]]
    """后付费商户优惠"""
    total_amount: int
    """总金额"""
    reason: NotRequired[str]
    """修改原因"""

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: NotRequired[str]
    """服务商应用ID"""
    sub_mchid: str
    """子商户号"""
    channel_id: str
    """渠道商商户号"""
    out_trade_no: NotRequired[str]
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer(TypedDict):
    description: NotRequired[str]
    """商品或支付单简要描述"""

class Detail(TypedDict):
    paid_time: NotRequired[str]
    """收款成功时间"""

class AcquiringbankServiceorderOutOrderNoSyncPostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    channel_id: NotRequired[str]
    """渠道商商户号"""
    type: str
    """场景类型"""
    detail: NotRequired[Detail]
    """内容信息详情"""

class AcquiringbankServicepayondeliveryorderPostJsonPostPayments(TypedDict):
    name: NotRequired[str]
    """付费项目名称"""
    amount: NotRequired[int]
    """金额"""
    description: NotRequired[str]
    """计费说明"""
    count: NotRequired[int]
    """付费数量"""

class AcquiringbankServicepayondeliveryorderPostJsonRiskFund(TypedDict):
    name: NotRequired[Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"]]
    """风险金名称"""
    amount: NotRequired[int]
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class JumpLink(TypedDict):
    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"]]
    """跳转链接类型"""
    appid: NotRequired[str]
    """小程序跳转AppID"""
    path: NotRequired[str]
    """小程序跳转path"""

class Goods(TypedDict):
    name: NotRequired[str]
    """商品名称"""
    picture: NotRequired[str]
    """商品图片链接"""
    amount: NotRequired[int]
    """商品单价金额"""
    count: NotRequired[int]
    """商品数量"""
    category_id: NotRequired[list[str]]
    """商品品类ID"""

class ShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    """实际购物商家公众号ID"""
    jump_link: NotRequired[JumpLink]
    """单详跳转链接"""
    goods: NotRequired[list[Goods]]
    """商品列表"""

class AcquiringbankServicepayondeliveryorderPostJson(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    appid: str
    """公众账号ID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    channel_id: NotRequired[str]
    """渠道商商户号"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[AcquiringbankServicepayondeliveryorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[AcquiringbankServiceorderOutOrderNoCompletePostJsonPostDiscounts]]
    """后付费商户优惠"""
    time_range: AcquiringbankServiceorderOutOrderNoCompletePostJsonTimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    risk_fund: NotRequired[AcquiringbankServicepayondeliveryorderPostJsonRiskFund]
    """订单风险金"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    mchid: NotRequired[str]
    """商户号"""
    shopping_info: NotRequired[ShoppingInfo]
    """先用后付购物详情"""

class AcquiringbankServicepayondeliveryorderPostAnswerPostPayments(TypedDict):
    name: NotRequired[str]
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[float]
    """付费数量"""

class AcquiringbankServicepayondeliveryorderPostAnswerPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[float]
    """优惠金额"""
    count: NotRequired[float]
    """优惠数量"""

class AcquiringbankServicepayondeliveryorderPostAnswerRiskFund(TypedDict):
    name: str
    """风险名称"""
    amount: float
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class AcquiringbankServicepayondeliveryorderPostAnswerTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class AcquiringbankServicepayondeliveryorderPostAnswerShoppingInfoJumpLink(TypedDict):
    jump_link_type: str
    """跳转链接类型"""
    appid: NotRequired[str]
    """小程序跳转AppID"""
    path: NotRequired[str]
    """小程序跳转path"""

class AcquiringbankServicepayondeliveryorderPostAnswerShoppingInfoGoods(TypedDict):
    name: str
    """商品名称"""
    picture: str
    """商品图片链接"""
    amount: float
    """商品单价金额"""
    count: float
    """商品数量"""
    category_id: NotRequired[list[str]]
    """商品品类ID"""

class AcquiringbankServicepayondeliveryorderPostAnswerShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    """实际购物商家公众号ID"""
    jump_link: AcquiringbankServicepayondeliveryorderPostAnswerShoppingInfoJumpLink
    """单详跳转链接"""
    goods: list[AcquiringbankServicepayondeliveryorderPostAnswerShoppingInfoGoods]
    """商品列表"""

class AcquiringbankServicepayondeliveryorderPostAnswer(TypedDict):
    out_order_no: str
    """商户订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[AcquiringbankServicepayondeliveryorderPostAnswerPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[AcquiringbankServicepayondeliveryorderPostAnswerPostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[AcquiringbankServicepayondeliveryorderPostAnswerRiskFund]
    """服务风险金"""
    time_range: NotRequired[AcquiringbankServicepayondeliveryorderPostAnswerTimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    package: NotRequired[str]
    """跳转微信侧数据包"""
    shopping_info: NotRequired[AcquiringbankServicepayondeliveryorderPostAnswerShoppingInfo]
    """先用后付购物详情"""
