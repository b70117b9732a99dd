"""Where the callbacks of coupons (代金券) go: one address of a merchant, on or off.

Source: https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/call-back-url/set-callback.html
"""

from __future__ import annotations

from ...handler import Fields, RequestContext
from ...state.times import format_rfc3339
from ..family import Families, Family
from ..record import Move, Record, Refusal

_PATH = "v3/marketing/favor/callbacks"


class Addresses(Family[Record]):
    """The addresses of all merchants. The number of an address is that of its merchant."""

    kind = "coupon_address"
    titles = ("address of coupon callbacks", "代金券回调地址")
    states = {"ON": "接收回调", "OFF": "不接收回调"}
    moves = (
        Move("set", "设置", ("ON", "OFF"), "ON", "merchant"),
        Move("switch_off", "关闭", ("ON", "OFF"), "OFF", "merchant"),
    )
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "未设置回调地址")

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)
        self.v3 = {("POST", _PATH): self.set_address, ("GET", _PATH): self.query}

    def find_address(self, mchid: str) -> str:
        """Return the address of a merchant; empty if there is none, or it is switched off."""
        known = self.get(mchid, mchid)
        return known.fields["notify_url"] if known and known.state == "ON" else ""

    def set_address(self, context: RequestContext, fields: Fields) -> Fields:
        """Set the address. It is on, unless ``switch`` is false."""
        record = self.get(context.mchid, context.mchid)
        record = record or self.add(Record(context.mchid, context.mchid, fields, "ON"))
        record.fields = fields
        self.move(record, "switch_off" if fields.get("switch") is False else "set")
        return {"update_time": format_rfc3339(context.now), "notify_url": fields["notify_url"]}

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the address."""
        return self.find(context.mchid, context.mchid).pick("mchid", "notify_url")
