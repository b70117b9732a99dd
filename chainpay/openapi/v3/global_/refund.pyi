# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Refund(Place):
    """v3/global/refund"""
    @property
    def partner(self) -> RefundPartner: ...
    @property
    def rechargeBalance(self) -> RefundRechargeBalance:
        """GET 商家充值退款余额查询"""

class RefundPartner(Place):
    """v3/global/refund/partner"""
    @property
    def rechargeBalance(self) -> RefundPartnerRechargeBalance: ...

class RefundPartnerRechargeBalance(Place):
    """v3/global/refund/partner/recharge-balance"""
    @property
    def subMchid(self) -> RefundPartnerRechargeBalanceSubMchid: ...

class RefundPartnerRechargeBalanceSubMchid(Place):
    """v3/global/refund/partner/recharge-balance/sub-mchid"""
    @property
    def _sub_mchid_(self) -> RefundPartnerRechargeBalanceSubMchidSubMchid:
        """GET 商家充值退款余额查询"""

class RefundPartnerRechargeBalanceSubMchidSubMchid(Place):
    """v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}"""
    @property
    def get(self) -> RefundPartnerRechargeBalanceSubMchidSubMchidGet[Answer[RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer]]:
        """商家充值退款余额查询

        GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> RefundPartnerRechargeBalanceSubMchidSubMchidGet[Promise[Answer[RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer]]]:
        """商家充值退款余额查询"""
    @property
    def getAsync(self) -> RefundPartnerRechargeBalanceSubMchidSubMchidGet[Promise[Answer[RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer]]]:
        """商家充值退款余额查询"""

class RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class RefundPartnerRechargeBalanceSubMchidSubMchidGet(Verb[R]):
    """商家充值退款余额查询

    GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions,
            /,
            **more: Unpack[RefundPartnerRechargeBalanceSubMchidSubMchidGetOptions]
        ) -> R: ...

class RefundRechargeBalance(Place):
    """v3/global/refund/recharge-balance"""
    @property
    def get(self) -> RefundRechargeBalanceGet[Answer[RefundRechargeBalanceGetAnswer]]:
        """商家充值退款余额查询

        GET v3/global/refund/recharge-balance
        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> RefundRechargeBalanceGet[Promise[Answer[RefundRechargeBalanceGetAnswer]]]:
        """商家充值退款余额查询"""
    @property
    def getAsync(self) -> RefundRechargeBalanceGet[Promise[Answer[RefundRechargeBalanceGetAnswer]]]:
        """商家充值退款余额查询"""

class RefundRechargeBalanceGet(Verb[R]):
    """商家充值退款余额查询

    GET v3/global/refund/recharge-balance
    https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer(TypedDict):
    remaining_amount: int
    """账户可用余额"""
    currency: str
    """货币类型"""

class RefundRechargeBalanceGetAnswer(RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer): ...
