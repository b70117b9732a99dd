# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.marketing.bankFavor import BankFavor
from chainpay.openapi.v3.marketing.bank import Bank
from chainpay.openapi.v3.marketing.busifavor import Busifavor
from chainpay.openapi.v3.marketing.favor import Favor
from chainpay.openapi.v3.marketing.goodsSubsidyActivity import GoodsSubsidyActivity
from chainpay.openapi.v3.marketing.membercardActivity import MembercardActivity
from chainpay.openapi.v3.marketing.membercardOpen import MembercardOpen
from chainpay.openapi.v3.marketing.partner import Partner
from chainpay.openapi.v3.marketing.partnerships import Partnerships
from chainpay.openapi.v3.marketing.paygiftactivity import Paygiftactivity
from chainpay.openapi.v3.marketing.shoppingReceipt import ShoppingReceipt
from chainpay.openapi.v3.marketing.weeklyDiscount import WeeklyDiscount
from chainpay.openapi.v3.marketing.withdrawFavor import WithdrawFavor

class Marketing(Place):
    """v3/marketing"""
    @property
    def bankFavor(self) -> BankFavor: ...
    @property
    def bank(self) -> Bank: ...
    @property
    def busifavor(self) -> Busifavor: ...
    @property
    def favor(self) -> Favor: ...
    @property
    def goodsSubsidyActivity(self) -> GoodsSubsidyActivity: ...
    @property
    def membercardActivity(self) -> MembercardActivity: ...
    @property
    def membercardOpen(self) -> MembercardOpen: ...
    @property
    def partner(self) -> Partner: ...
    @property
    def partnerships(self) -> Partnerships:
        """GET 查询合作关系列表"""
    @property
    def paygiftactivity(self) -> Paygiftactivity: ...
    @property
    def shoppingReceipt(self) -> ShoppingReceipt: ...
    @property
    def weeklyDiscount(self) -> WeeklyDiscount: ...
    @property
    def withdrawFavor(self) -> WithdrawFavor: ...
