"""Where callbacks go that no request names an address for: those of complaints, and of coupons.

* A merchant has one address for complaints (投诉通知回调地址). A second one is refused; the first
  one can be replaced, or removed.
* It has one for coupons (代金券回调地址), which can be set again, and switched off.

Source: https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/ and
https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/call-back-url/set-callback.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..errors import RequestRefusal
from ..handler import Fields, Handler, RequestContext
from ..state.times import format_rfc3339
from ..store.table import Table
from .family import Families

Product = Literal["complaints", "coupons"]

_COMPLAINTS = "v3/merchant-service/complaint-notifications"
_COUPONS = "v3/marketing/favor/callbacks"


@dataclass(slots=True)
class _Address:
    mchid: str
    product: Product
    url: str
    is_on: bool = True


class CallbackAddresses:
    """The addresses of all merchants.

    Args:
        families: What all families share.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, families: Families) -> None:
        kind = "callback_address"
        families.other_kinds.append(kind)
        self._table = Table(families.work, kind, _Address, lambda each: (each.mchid, each.product))
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", _COMPLAINTS): self.create,
            ("GET", _COMPLAINTS): self.query,
            ("PUT", _COMPLAINTS): self.replace,
            ("DELETE", _COMPLAINTS): self.remove,
            ("POST", _COUPONS): self.set_for_coupons,
            ("GET", _COUPONS): self.query_for_coupons,
        }

    def find(self, mchid: str, product: Product) -> str:
        """Return the address of a merchant; empty if there is none, or it is switched off."""
        address = self._table.get(mchid, product)
        return address.url if address and address.is_on else ""

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Set the address of a merchant who has none. The same address again is set already."""
        url = self.find(context.mchid, "complaints")
        if url and url != fields["url"]:
            raise RequestRefusal(
                400, "RESOURCE_ALREADY_EXISTS", "投诉通知回调地址已存在，请调用更新接口"
            )
        self._table.add(_Address(context.mchid, "complaints", fields["url"]))
        return self.query(context, fields)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the address for complaints."""
        return {"mchid": context.mchid, "url": self._get(context, "complaints").url}

    def replace(self, context: RequestContext, fields: Fields) -> Fields:
        """Replace the address for complaints."""
        self._get(context, "complaints").url = fields["url"]
        return self.query(context, fields)

    def remove(self, context: RequestContext, fields: Fields) -> None:
        """Remove the address for complaints. The answer has no content."""
        self._table.remove(self._get(context, "complaints"))

    def set_for_coupons(self, context: RequestContext, fields: Fields) -> Fields:
        """Set the address for coupons. It is on, unless ``switch`` is false."""
        url, is_on = fields["notify_url"], fields.get("switch") is not False
        self._table.add(_Address(context.mchid, "coupons", url, is_on))
        return {"update_time": format_rfc3339(context.now), "notify_url": url}

    def query_for_coupons(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the address for coupons, also one that is switched off."""
        return {"mchid": context.mchid, "notify_url": self._get(context, "coupons").url}

    def _get(self, context: RequestContext, product: Product) -> _Address:
        address = self._table.get(context.mchid, product)
        if address is None:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", "未设置回调地址")
        return address
