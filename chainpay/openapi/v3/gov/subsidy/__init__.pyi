# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.gov.subsidy.audit import Audit
from chainpay.openapi.v3.gov.subsidy.companies import Companies
from chainpay.openapi.v3.gov.subsidy.goods import Goods
from chainpay.openapi.v3.gov.subsidy.nQualifications import NQualifications
from chainpay.openapi.v3.gov.subsidy.qualification import Qualification
from chainpay.openapi.v3.gov.subsidy.qualifications import Qualifications
from chainpay.openapi.v3.gov.subsidy.sncode import Sncode
from chainpay.openapi.v3.gov.subsidy.transactions import Transactions
from chainpay.openapi.v3.gov.subsidy.zhejiang import Zhejiang

class Subsidy(Place):
    """v3/gov/subsidy"""
    @property
    def audit(self) -> Audit: ...
    @property
    def companies(self) -> Companies: ...
    @property
    def goods(self) -> Goods: ...
    @property
    def nQualifications(self) -> NQualifications: ...
    @property
    def qualification(self) -> Qualification:
        """GET 查询补贴资格"""
    @property
    def qualifications(self) -> Qualifications: ...
    @property
    def sncode(self) -> Sncode: ...
    @property
    def transactions(self) -> Transactions: ...
    @property
    def zhejiang(self) -> Zhejiang: ...
