"""Where merchants are notified of complaints (投诉通知回调地址): one address for each merchant.

A second address is refused; the first one can be replaced, or removed.

Source: https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/
"""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import RequestRefusal
from ...handler import Fields, Handler, RequestContext
from ...store.table import Table
from ..family import Families

_PATH = "v3/merchant-service/complaint-notifications"


@dataclass(slots=True)
class _Address:
    mchid: str
    url: str


class ComplaintAddresses:
    """The addresses of all merchants.

    Args:
        families: What all families share.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, families: Families) -> None:
        kind = "complaint_address"
        families.other_kinds.append(kind)
        self._table = Table(families.work, kind, _Address, lambda each: ("all", each.mchid))
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", _PATH): self.create,
            ("GET", _PATH): self.query,
            ("PUT", _PATH): self.replace,
            ("DELETE", _PATH): self.remove,
        }

    def find(self, mchid: str) -> str:
        """Return the address of a merchant; empty if there is none."""
        address = self._table.get("all", mchid)
        return "" if address is None else address.url

    def create(self, context: RequestContext, fields: Fields) -> Fields:
        """Set the address of a merchant who has none. The same address again is set already."""
        url = self.find(context.mchid)
        if url and url != fields["url"]:
            raise RequestRefusal(
                400, "RESOURCE_ALREADY_EXISTS", "投诉通知回调地址已存在，请调用更新接口"
            )
        self._table.add(_Address(context.mchid, fields["url"]))
        return self.query(context, fields)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the address."""
        return {"mchid": context.mchid, "url": self._get(context).url}

    def replace(self, context: RequestContext, fields: Fields) -> Fields:
        """Replace the address."""
        self._get(context).url = fields["url"]
        return self.query(context, fields)

    def remove(self, context: RequestContext, fields: Fields) -> None:
        """Remove the address. The answer has no content."""
        self._table.remove(self._get(context))

    def _get(self, context: RequestContext) -> _Address:
        address = self._table.get("all", context.mchid)
        if address is None:
            raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", "投诉通知回调地址不存在")
        return address
