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
    def merchantBill(self) -> MerchantBill: ...
    @property
    def oversea(self) -> Oversea: ...
    @property
    def partner(self) -> Partner: ...
    @property
    def payafterOrders(self) -> PayafterOrders: ...
    @property
    def permissions(self) -> Permissions: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def serviceorder(self) -> Serviceorder: ...
    @property
    def servicepayondeliveryorder(self) -> Servicepayondeliveryorder: ...
    @property
    def signPlan(self) -> SignPlan: ...
    @property
    def smartretailOrders(self) -> SmartretailOrders: ...
    @property
    def userServiceState(self) -> UserServiceState: ...
    @property
    def users(self) -> Users: ...
