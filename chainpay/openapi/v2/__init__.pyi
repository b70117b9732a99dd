# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v2.appauth import Appauth
from chainpay.openapi.v2.applyment import Applyment
from chainpay.openapi.v2.billcommentsp import Billcommentsp
from chainpay.openapi.v2.cgiBin import CgiBin
from chainpay.openapi.v2.deposit import Deposit
from chainpay.openapi.v2.face import Face
from chainpay.openapi.v2.fund import Fund
from chainpay.openapi.v2.mchrisk import Mchrisk
from chainpay.openapi.v2.mmpaymkttransfers import Mmpaymkttransfers
from chainpay.openapi.v2.mmpaysptrans import Mmpaysptrans
from chainpay.openapi.v2.papay import Papay
from chainpay.openapi.v2.pay import Pay
from chainpay.openapi.v2.payitil import Payitil
from chainpay.openapi.v2.risk import Risk
from chainpay.openapi.v2.secapi import Secapi
from chainpay.openapi.v2.secsvc import Secsvc
from chainpay.openapi.v2.tools import Tools
from chainpay.openapi.v2.transit import Transit
from chainpay.openapi.v2.vehicle import Vehicle
from chainpay.openapi.v2.wxv import Wxv
from chainpay.openapi.v2.xdc import Xdc

class V2(Place):
    """v2"""
    @property
    def appauth(self) -> Appauth: ...
    @property
    def applyment(self) -> Applyment: ...
    @property
    def billcommentsp(self) -> Billcommentsp: ...
    @property
    def cgiBin(self) -> CgiBin: ...
    @property
    def deposit(self) -> Deposit: ...
    @property
    def face(self) -> Face: ...
    @property
    def fund(self) -> Fund: ...
    @property
    def mchrisk(self) -> Mchrisk: ...
    @property
    def mmpaymkttransfers(self) -> Mmpaymkttransfers: ...
    @property
    def mmpaysptrans(self) -> Mmpaysptrans: ...
    @property
    def papay(self) -> Papay: ...
    @property
    def pay(self) -> Pay: ...
    @property
    def payitil(self) -> Payitil: ...
    @property
    def risk(self) -> Risk: ...
    @property
    def secapi(self) -> Secapi: ...
    @property
    def secsvc(self) -> Secsvc: ...
    @property
    def tools(self) -> Tools: ...
    @property
    def transit(self) -> Transit: ...
    @property
    def vehicle(self) -> Vehicle: ...
    @property
    def wxv(self) -> Wxv: ...
    @property
    def xdc(self) -> Xdc: ...
