"""Refunds of a platform's orders (收付通退款): those of `refunds`, at paths of their own.

A refund names the sub-merchant (二级商户). The platform may advance it: then the sub-merchant gives
the money back later, once.

Source: https://pay.weixin.qq.com/doc/v3/partner/4012476892
"""

from __future__ import annotations

from typing import Final

from ...handler import Fields, Handler, RequestContext, mark_repeated, pick
from ...state.times import format_rfc3339
from ..record import Refusal, random_digits
from .refund import Refund, refund_fields
from .refunds import Refunds

_PATH = "v3/ecommerce/refunds"
_ADVANCED: Final = "REFUND_SOURCE_PARTNER_ADVANCE"
_NOT_ADVANCED = Refusal(400, "INVALID_REQUEST", "该退款单不是垫付退款，或尚未退款成功")
_NOT_RETURNED = Refusal(404, "RESOURCE_NOT_EXISTS", "垫付回补单不存在")
_AMOUNTS = ("refund", "payer_refund", "discount_refund", "currency")


class EcommerceRefunds:
    """The handlers.

    Args:
        refunds: The refunds.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, refunds: Refunds) -> None:
        self._refunds = refunds
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", f"{_PATH}/apply"): self.refund,
            ("GET", _PATH + "/id/{refund_id}"): self.query,
            ("GET", _PATH + "/out-refund-no/{out_refund_no}"): self.query,
            ("POST", _PATH + "/{refund_id}/apply-abnormal-refund"): self.refund_otherwise,
            ("POST", _PATH + "/{refund_id}/return-advance"): self.return_advance,
            ("GET", _PATH + "/{refund_id}/return-advance"): self.query_return,
        }

    def refund(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund an order."""
        order = self._refunds.find_paid(context.mchid, fields)
        facts = {**fields, "amount": {"currency": "CNY", **fields["amount"]}}
        new = Refund.make(order, facts, context.now)
        refund, is_repeated = self._refunds.start(new)
        return mark_repeated(self._describe(refund), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a refund."""
        return self._describe(self._refunds.find_named(context.mchid, fields))

    def refund_otherwise(self, context: RequestContext, fields: Fields) -> Fields:
        """Refund to another account what the user's bank has sent back (异常退款)."""
        refund = self._refunds.find_named(context.mchid, fields)
        self._refunds.restart(refund)
        return self._describe(refund)

    def return_advance(self, context: RequestContext, fields: Fields) -> Fields:
        """Let the sub-merchant give back what the platform has advanced (垫付回补)."""
        refund = self._refunds.find_named(context.mchid, fields)
        if refund.fields.get("refund_account") != _ADVANCED or refund.state != "SUCCESS":
            raise _NOT_ADVANCED.make()
        is_repeated = "returned" in refund.more
        if not is_repeated:
            refund.more["returned"] = {"id": random_digits("57", 28), "at": context.now}
        return mark_repeated(_return_fields(refund), is_repeated=is_repeated)

    def query_return(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up what the sub-merchant has given back."""
        refund = self._refunds.find_named(context.mchid, fields)
        if "returned" not in refund.more:
            raise _NOT_RETURNED.make()
        return _return_fields(refund)

    def _describe(self, refund: Refund) -> Fields:
        known = refund_fields(self._refunds.order_of(refund), refund)
        amounts = pick(known["amount"], *_AMOUNTS)
        source = refund.fields.get("refund_account", "REFUND_SOURCE_SUB_MERCHANT")
        advance = {"advance": refund.amount} if source == _ADVANCED else {}
        return {**known, "amount": {**amounts, **advance}, "refund_account": source}


def _return_fields(refund: Refund) -> Fields:
    returned = refund.more["returned"]
    return {
        "refund_id": refund.id,
        "advance_return_id": returned["id"],
        "return_amount": refund.amount,
        "payer_mchid": refund.fields["sub_mchid"],
        "payer_account": "BASIC",
        "payee_mchid": refund.mchid,
        "payee_account": "BASIC",
        "result": "SUCCESS",
        "success_time": format_rfc3339(returned["at"]),
    }
