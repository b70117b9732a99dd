# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Settle(Place):
    """v3/settle"""
    @property
    def settlements(self) -> SettleSettlements:
        """GET 查询结算资金明细"""

class SettleSettlements(Place):
    """v3/settle/settlements"""
    @property
    def get(self) -> SettleSettlementsGet[Answer[SettleSettlementsGetAnswer]]:
        """查询结算资金明细

        GET v3/settle/settlements
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def get_async(self) -> SettleSettlementsGet[Promise[Answer[SettleSettlementsGetAnswer]]]:
        """查询结算资金明细"""
    @property
    def getAsync(self) -> SettleSettlementsGet[Promise[Answer[SettleSettlementsGetAnswer]]]:
        """查询结算资金明细"""

class SettleSettlementsGetOptions(Options, total=False):
    query: SettleSettlementsGetQuery

class SettleSettlementsGetLooseOptions(Options, total=False):
    query: SettleSettlementsGetQuery | AnyDict

class SettleSettlementsGet(Verb[R]):
    """查询结算资金明细

    GET v3/settle/settlements
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: SettleSettlementsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SettleSettlementsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: SettleSettlementsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SettleSettlementsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[SettleSettlementsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: SettleSettlementsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SettleSettlementsGetOptions,
            /,
            **more: Unpack[SettleSettlementsGetOptions]
        ) -> R: ...

class SettleSettlementsGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    settle_state: Literal["SETTLED", "UNSETTLE"]
    """结算状态"""
    settle_start_date: NotRequired[str | None]
    """结算开始日期"""
    settle_end_date: NotRequired[str | None]
    """结算结束日期"""
    limit: int | str
    """最大记录条数"""
    offset: int | str
    """记录起始位置"""

class Amount(TypedDict):
    settled: int
    """已结算金额"""
    unsettle: int
    """未结算金额"""
    currency: str
    """结算币种"""
    pay: int
    """支付金额"""
    refund: int
    """退款金额"""
    net: int
    """支付净额"""
    fee: int
    """手续费金额"""

class Data(TypedDict):
    batch_id: str
    """付款批次号"""
    settlement_date: str
    """结算日期"""
    trade_start_date: str
    """交易开始日期"""
    trade_end_date: str
    """交易结束日期"""
    amount: Amount
    """金额"""
    wallet_region: NotRequired[Literal["CHINA_MAINLAND", "CHINA_HONGKONG"]]
    """钱包主体"""

class SettleSettlementsGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    """结算信息列表"""
    total_count: int
    """总记录条数"""
    offset: int
    """记录起始位置"""
    limit: int
    """本次返回条数"""
