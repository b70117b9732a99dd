"""Payments that sign a contract (支付中签约) in APIv3: when the user pays, it is signed too.

Of JSAPI, a request without a ``contract_code`` is that of another product; it places an order only.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012525167
"""

from __future__ import annotations

from functools import partial

from ...errors import bad_parameter
from ...handler import Fields, Handler, RepeatedAnswer, RequestContext, mark_repeated, pick
from ..payments.orders import Orders
from ..payments.pay import Pay
from ..record import fingerprint
from .contract import Contract, read_plan_id
from .contracts import Contracts


class WithContract:
    """The handlers.

    Args:
        contracts: The contracts.
        orders: The orders.
        pay: The operations of orders.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, contracts: Contracts, orders: Orders, pay: Pay) -> None:
        self._contracts = contracts
        self._orders = orders
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", f"{path}-with-contract"): partial(self.place, pay.v3["POST", path])
            for path in ("v3/pay/transactions/jsapi", "v3/pay/transactions/app")
        }

    def place(self, place: Handler, context: RequestContext, fields: Fields) -> Fields:
        """Place an order by the handler of another operation, and let the user sign."""
        info = fields["contract_info"]
        number = self._sign(context, fields, info) if "contract_code" in info else ""
        facts = {name: value for name, value in fields.items() if name != "contract_info"}
        answer = place(context, facts)
        assert isinstance(answer, dict)
        if number:
            order = self._orders.find(context.mchid, fields["out_trade_no"])
            order.more["contract"] = number
        prepay_id = {"prepay_id": answer["prepay_id"]}
        return mark_repeated(prepay_id, is_repeated=isinstance(answer, RepeatedAnswer))

    def _sign(self, context: RequestContext, fields: Fields, info: Fields) -> str:
        """Let the user sign; return the code of the contract."""
        for name in ("mchid", "appid"):
            if info[f"contract_{name}"] != fields[name]:
                value = info[f"contract_{name}"]
                raise bad_parameter(
                    "body", f"/contract_info/contract_{name}", value, f"应与{name}一致"
                )
        facts = {
            "appid": fields["appid"],
            **pick(fields.get("payer", {}), "openid"),
            "plan_id": read_plan_id(info["plan_id"]),
            "out_contract_code": info["contract_code"],
            "contract_display_account": info["contract_display_account"],
            "contract_notify_url": info.get("contract_notify_url", fields["notify_url"]),
        }
        contract, _ = self._contracts.sign(Contract.make(context.mchid, facts, fingerprint(facts)))
        return contract.number
