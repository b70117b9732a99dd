"""Contracts and deductions (委托代扣): the operations of APIv2, of merchants and of partners.

A contract can be signed with a payment (支付中签约): when the user pays, it is signed too. If it
can't be signed, the order is placed all the same.

Source: https://pay.weixin.qq.com/doc/v2/merchant/4011987586
"""

from __future__ import annotations

from ...errors import RequestRefusal, bad_parameter
from ...handler import (
    Fields,
    File,
    Handler,
    RepeatedAnswer,
    RequestContext,
    mark_repeated,
    pick,
    rename,
)
from ..payments.order import DEFAULT_OPENID, Order
from ..payments.orders import Orders
from ..payments.pay_v2 import PayV2
from ..record import fingerprint
from .contract import Contract, read_plan_id, start_fields
from .contract_v2 import contract_fields_v2, names_v2
from .contracts import Contracts
from .deductions import Deductions

#: The names of fields in APIv3.
_NAMES = {
    "plan_id": "plan_id",
    "contract_code": "out_contract_code",
    "contract_display_account": "contract_display_account",
    "request_serial": "request_serial",
    "sub_mch_id": "sub_mchid",
    "sub_appid": "sub_appid",
}
_OF_ORDER = ("appid", "out_trade_no", "attach", "notify_url", "goods_tag", "contract_id")


class PapayV2:
    """The handlers.

    Args:
        contracts: The contracts.
        deductions: The deductions.
        orders: The orders.
        pay: The operations of orders.

    Attributes:
        v2: The handlers by path, with a leading slash.
    """

    def __init__(
        self, contracts: Contracts, deductions: Deductions, orders: Orders, pay: PayV2
    ) -> None:
        self._contracts = contracts
        self._orders = orders
        self._deductions = deductions
        self._pay = pay
        self.v2: dict[str, Handler] = {"/pay/contractorder": self.pay_and_sign}
        for who in ("", "/partner"):
            self.v2 |= {
                f"/papay{who}/entrustweb": self.sign_on_web,
                f"/papay{who}/h5entrustweb": self.sign_in_h5,
                f"/papay{who}/preentrustweb": self.sign_in_app,
                f"/papay{who}/querycontract": self.query,
                f"/papay{who}/deletecontract": self.terminate,
                f"/pay{who}/pappayapply": self.deduct,
                f"/pay{who}/paporderquery": self.query_order,
            }

    # Contracts

    def sign_on_web(self, context: RequestContext, fields: Fields) -> File:
        """Send the user's browser to the page where a contract is signed."""
        start = start_fields(self._sign(context, fields, fields["notify_url"])[0])
        return File(b"", "text/html", location=start["redirect_url"])

    def sign_in_h5(self, context: RequestContext, fields: Fields) -> Fields:
        """Let a user sign in a browser."""
        contract, is_repeated = self._sign(context, fields, fields["notify_url"])
        answer = {"redirect_url": start_fields(contract)["redirect_url"]}
        return mark_repeated(answer, is_repeated=is_repeated)

    def sign_in_app(self, context: RequestContext, fields: Fields) -> Fields:
        """Let a user sign in an app."""
        contract, is_repeated = self._sign(context, fields, fields["notify_url"])
        names = ("miniprogram_username", "miniprogram_path", "pre_entrustweb_id")
        start = start_fields(contract)
        answer = {**_partners(fields), **pick(start, *names)}
        return mark_repeated(answer, is_repeated=is_repeated)

    def _sign(
        self, context: RequestContext, fields: Fields, url: str, **more: str
    ) -> tuple[Contract, bool]:
        facts = rename(fields, _NAMES)
        app = "sp_appid" if "sub_mchid" in facts else "appid"
        facts |= {app: fields["appid"], "contract_notify_url": url, **more}
        facts["plan_id"] = read_plan_id(fields["plan_id"])
        new = Contract.make(context.mchid, facts, fingerprint(facts), is_v2=True)
        return self._contracts.sign(new)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a contract."""
        return contract_fields_v2(self._find(context, fields))

    def terminate(self, context: RequestContext, fields: Fields) -> Fields:
        """End a contract."""
        contract = self._find(context, fields)
        self._contracts.terminate(contract, fields["contract_termination_remark"])
        return names_v2(contract)

    def _find(self, context: RequestContext, fields: Fields) -> Contract:
        if not (fields.get("contract_id") or {"plan_id", "contract_code"} <= fields.keys()):
            issue = "contract_id，或plan_id和contract_code，为必填项"
            raise RequestRefusal(400, "INVALID_REQUEST", issue)
        return self._contracts.find_named(context.mchid, _names(fields))

    # Payments

    def pay_and_sign(self, context: RequestContext, fields: Fields) -> Fields:
        """Place an order; if the user pays it, a contract is signed too."""
        for name in ("mch_id", "appid"):
            other = "contract_" + name.replace("_", "")
            if fields[other] != fields[name]:
                raise bad_parameter("body", f"/{other}", fields[other], f"应与{name}一致")
        # JSAPI may do without an openid here, by the documents.
        answer = self._pay.place(context, {"openid": DEFAULT_OPENID, **fields})
        order = self._orders.find(context.mchid, fields["out_trade_no"])
        named = ("out_trade_no", "plan_id", "request_serial", "contract_code")
        return mark_repeated(
            {
                **answer,
                **self._sign_with(context, fields, order),
                **pick(fields, *named, "contract_display_account"),
            },
            is_repeated=isinstance(answer, RepeatedAnswer),
        )

    def _sign_with(self, context: RequestContext, fields: Fields, order: Order) -> Fields:
        payer = pick(fields, "openid")
        try:
            contract, _ = self._sign(context, fields, fields["contract_notify_url"], **payer)
        except RequestRefusal as refusal:
            return {
                "contract_result_code": "FAIL",
                "contract_err_code": refusal.v2,
                "contract_err_code_des": refusal.message,
            }
        order.more["contract"] = contract.number
        return {"contract_result_code": "SUCCESS"}

    def deduct(self, context: RequestContext, fields: Fields) -> Fields:
        """Accept a deduction, which succeeds or fails later."""
        contract = self._deductions.find(context.mchid, _names(fields))
        facts = {
            **pick(fields, *_OF_ORDER),
            "description": fields["body"],
            "amount": {"total": fields["total_fee"], "currency": fields.get("fee_type", "CNY")},
        }
        if contract.is_partners:
            facts |= {"sp_mchid": context.mchid, **contract.pick("sub_mchid", "sub_appid")}
        request = fingerprint("v2", "PAP", fields)
        new = Order.make(context.mchid, "PAP", facts, request, is_v2=True)
        _, is_repeated = self._deductions.apply(contract, new, context.now)
        return mark_repeated(_partners(fields), is_repeated=is_repeated)

    def query_order(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a deduction."""
        return {**_partners(fields), **self._pay.query(context, fields)}


def _names(fields: Fields) -> Fields:
    """Return the fields that name a contract, under their names in APIv3."""
    return {**rename(fields, _NAMES), "contract_id": fields.get("contract_id")}


def _partners(fields: Fields) -> Fields:
    return pick(fields, "sub_mch_id", "sub_appid")
