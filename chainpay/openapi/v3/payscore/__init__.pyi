# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.payscore.acquiringbank import Acquiringbank
from chainpay.openapi.v3.payscore.merchantBill import MerchantBill
from chainpay.openapi.v3.payscore.oversea import Oversea
from chainpay.openapi.v3.payscore.partner import Partner
from chainpay.openapi.v3.payscore.payafterOrders import PayafterOrders
from chainpay.openapi.v3.payscore.permissions import Permissions
from chainpay.openapi.v3.payscore.plan import Plan
from chainpay.openapi.v3.payscore.serviceorder import Serviceorder
from chainpay.openapi.v3.payscore.servicepayondeliveryorder import Servicepayondeliveryorder
from chainpay.openapi.v3.payscore.signPlan import SignPlan
from chainpay.openapi.v3.payscore.smartretailOrders import SmartretailOrders
from chainpay.openapi.v3.payscore.userServiceState import UserServiceState
from chainpay.openapi.v3.payscore.users import Users

class Payscore(Place):
    """v3/payscore"""
    @property
    def acquiringbank(self) -> Acquiringbank: ...
    @property
    def merchantBill(self) -> MerchantBill:
        """GET 商户申请获取对账单"""
    @property
    def oversea(self) -> Oversea: ...
    @property
    def partner(self) -> Partner: ...
    @property
    def payafterOrders(self) -> PayafterOrders:
        """GET 查询先享后付订单
        POST 创建先享后付订单
        """
    @property
    def permissions(self) -> Permissions:
        """POST 商户预授权"""
    @property
    def plan(self) -> Plan: ...
    @property
    def serviceorder(self) -> Serviceorder:
        """GET 查询支付分订单
        POST 创建支付分订单
        """
    @property
    def servicepayondeliveryorder(self) -> Servicepayondeliveryorder:
        """POST 创建先用后付订单"""
    @property
    def signPlan(self) -> SignPlan: ...
    @property
    def smartretailOrders(self) -> SmartretailOrders:
        """GET 查询智慧零售订单
        POST 创建智慧零售订单
        """
    @property
    def userServiceState(self) -> UserServiceState:
        """GET 查询用户授权状态"""
    @property
    def users(self) -> Users: ...
