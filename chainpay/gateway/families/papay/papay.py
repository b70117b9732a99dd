"""Contracts and deductions (委托代扣): the operations of APIv3, of merchants and of partners.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4013388429
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import partial

from ...errors import bad_parameter
from ...handler import Fields, Handler, RequestContext, mark_repeated, pick
from ...state.times import format_day
from ..payments.order import Order
from ..record import fingerprint
from .contract import (
    LIFETIME,
    Contract,
    contract_fields,
    read_plan_id,
    schedule_fields,
    start_fields,
)
from .contracts import Contracts
from .deductions import Deductions

_SIGN, _DEDUCT, _PLANNED = "v3/papay/sign", "v3/papay/pay", "v3/papay/scheduled-deduct-sign"
_BY_CODE = "contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
_BY_ID = "schedules/contract-id/{contract_id}"
#: What is answered, by the last segment of the path or by the scene.
_FORMS = {
    "app": ("pre_entrustweb_id", "miniprogram_username", "miniprogram_path"),
    "h5": ("redirect_url",),
    "jsapi": ("redirect_url",),
    "mini-program": ("pre_entrustweb_id", "redirect_appid", "redirect_path"),
    "SIGN_SCENE_APP": ("pre_entrustweb_id", "mini_program_username", "mini_program_path"),
    "SIGN_SCENE_QRCODE": ("pre_entrustweb_id", "redirect_url"),
}
#: The fields of a request that a contract has.
_KEPT = (
    *("appid", "openid", "sp_appid", "sp_openid", "sub_mchid", "sub_appid", "sub_openid"),
    *("plan_id", "out_contract_code", "contract_display_account", "contract_notify_url"),
    *("out_user_code", "deduct_schedule"),
)


class Papay:
    """The handlers.

    Args:
        contracts: The contracts.
        deductions: The notices, schedules and deductions.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(self, contracts: Contracts, deductions: Deductions) -> None:
        self._contracts = contracts
        self._deductions = deductions
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", f"{_SIGN}/contracts/pre-entrust-sign"): self.sign_by_scene,
            ("POST", "v3/papay/contracts/{contract_id}/notify"): self.notify,
            ("POST", "v3/papay/contracts/{contract_id}/fail-notify"): self.notify_failure,
            ("POST", "v3/partner-papay/contracts/{contract_id}/notify"): self.notify,
            ("POST", "v3/partner-papay/contracts/{contract_id}/fail-notify"): self.notify_failure,
        }
        for who in ("", "/partner"):
            self.v3 |= {
                ("GET", f"{_SIGN}{who}/{_BY_CODE}"): self.query,
                ("POST", f"{_SIGN}{who}/{_BY_CODE}/terminate"): self.terminate,
                ("GET", f"{_DEDUCT}{who}/{_BY_ID}"): self.query_schedule,
                ("POST", f"{_DEDUCT}{who}/{_BY_ID}/schedule"): self.schedule,
                ("POST", f"{_DEDUCT}{who}/transactions/apply"): self.deduct,
            }
            for form in ("app", "h5", "jsapi", "mini-program"):
                path = f"{_PLANNED}{who}/contracts/pre-entrust-sign/{form}"
                self.v3["POST", path] = partial(self.sign, form)

    # Contracts

    def sign_by_scene(self, context: RequestContext, fields: Fields) -> Fields:
        """Let a user sign, in an app or by a QR code."""
        return self.sign(fields["sign_scene"], context, fields)

    def sign(self, form: str, context: RequestContext, fields: Fields) -> Fields:
        """Let a user sign, in one of the forms."""
        if "deduct_schedule" in fields:
            _check_deduct_schedule(fields["deduct_schedule"], context.now)
        kept = pick(fields, *_KEPT)
        kept["plan_id"] = read_plan_id(fields["plan_id"])
        new = Contract.make(context.mchid, kept, fingerprint(kept))
        contract, is_repeated = self._contracts.sign(new)
        answer = pick(start_fields(contract), *_FORMS[form])
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a contract."""
        contract = self._contracts.find_named(context.mchid, _whose(fields))
        return contract_fields(contract, context.now)

    def terminate(self, context: RequestContext, fields: Fields) -> Fields:
        """End a contract."""
        contract = self._contracts.find_named(context.mchid, _whose(fields))
        self._contracts.terminate(contract, fields["contract_termination_remark"])
        return contract_fields(contract, context.now)

    # Deductions

    def notify(self, context: RequestContext, fields: Fields) -> None:
        """Tell the user of a deduction that comes. The answer has no content."""
        contract = self._find_signed(context, fields)
        estimate = fields["estimated_amount"]["amount"]
        days = fields.get("deduct_duration", {}).get("count", 1)
        if days not in (1, 2, 3):  # a partner's is not listed by the documents
            raise bad_parameter("body", "/deduct_duration/count", days, "应为1、2或3")
        self._deductions.notify(contract, estimate, days, context.now)

    def notify_failure(self, context: RequestContext, fields: Fields) -> None:
        """Tell the user that a deduction has failed. The answer has no content."""
        self._find_signed(context, fields)

    def query_schedule(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up the scheduled deduction of a contract."""
        contract = self._contracts.find_named(context.mchid, _whose(fields))
        return schedule_fields(contract, context.now)

    def schedule(self, context: RequestContext, fields: Fields) -> Fields:
        """Schedule the deduction of a contract."""
        contract = self._find_signed(context, fields)
        amount = {"currency": "CNY", **fields["schedule_amount"]}
        self._deductions.schedule(contract, amount, context.now)
        return schedule_fields(contract, context.now)

    def deduct(self, context: RequestContext, fields: Fields) -> Fields:
        """Accept a deduction, which succeeds or fails later."""
        contract = self._deductions.find(context.mchid, _whose(fields))
        amount = {"currency": "CNY", **fields["amount"]}
        named = ("appid", "sp_appid", "sub_mchid", "sub_appid", "out_trade_no", "description")
        kept = pick(fields, *named, "goods_tag", "attach")
        owner = "sp_mchid" if contract.is_partners else "mchid"
        url = {"notify_url": fields["transaction_notify_url"]}
        facts = {**kept, owner: context.mchid, **url, "amount": amount}
        new = Order.make(context.mchid, "PAP", facts, fingerprint("v3", "PAP", fields))
        order, is_repeated = self._deductions.apply(contract, new, context.now)
        answer = {"out_trade_no": order.number, "amount": amount}
        return mark_repeated(answer, is_repeated=is_repeated)

    def _find_signed(self, context: RequestContext, fields: Fields) -> Contract:
        return self._deductions.find_signed(context.mchid, _whose(fields))


def _whose(fields: Fields) -> Fields:
    """Return the fields that name a contract; without a sub-merchant, it is the merchant's own."""
    return {"sub_mchid": None, **fields}


def _check_deduct_schedule(schedule: Fields, now: float) -> None:
    """Refuse a day that is none, or on which nothing can be deducted."""
    day = schedule["estimated_deduct_date"]
    with suppress(ValueError):  # the 30th of February
        date.fromisoformat(day)
        if format_day(now) < day <= format_day(now + LIFETIME):
            return
    pointer = "/deduct_schedule/estimated_deduct_date"
    issue = "应晚于今天，因为须提前一天预约扣费；且不超过协议的有效期"
    raise bad_parameter("body", pointer, day, issue)
