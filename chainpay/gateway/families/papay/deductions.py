"""Deductions (扣费) by a contract, in both APIs: each is an order that waits in ACCEPT.

A contract with a ``deduct_schedule`` needs a schedule (预约扣费) on the day before, from 8:00 to
19:30, of the amount that was estimated. The deduction follows on the day, of that amount. Of other
contracts, the first deduction in 12 hours after signing runs at once. Later ones run two days after
a notice (预扣费通知), from 7:00 to 22:00, up to the amount of the notice; or 24 hours after the
request, if there is none. A notice and a schedule are for one deduction. One that fails can be
repeated with the same number, or another.

Source: https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html
"""

from __future__ import annotations

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields
from ...state.times import DAY, HOUR, format_compact, format_day
from ..payments.order import Order
from ..payments.orders import Orders
from .contract import Contract, day_start
from .contracts import NO_CONTRACT, Contracts

_FIRST_PERIOD = 12 * HOUR
_SCHEDULED = ("080000", "193000")
_DEDUCTED = ("070000", "220000")


class Deductions:
    """The notices, schedules and deductions of all contracts.

    Args:
        contracts: The contracts.
        orders: The orders, which deductions are.
    """

    def __init__(self, contracts: Contracts, orders: Orders) -> None:
        self._contracts = contracts
        self._orders = orders

    def find(self, mchid: str, fields: Fields) -> Contract:
        """Return the contract that ``contract_id`` names, which may have ended.

        Raises:
            RequestRefusal: 403 ``CONTRACT_NOT_EXIST``.
        """
        try:
            return self._contracts.find_named(mchid, fields)
        except RequestRefusal:
            raise NO_CONTRACT.make() from None

    def find_signed(self, mchid: str, fields: Fields) -> Contract:
        """Return the signed contract that ``contract_id`` names.

        Raises:
            RequestRefusal: 403 ``CONTRACT_NOT_EXIST``.
        """
        return _check_signed(self.find(mchid, fields))

    def notify(self, contract: Contract, estimate: int, days: int, now: float) -> None:
        """Let the platform tell the user of a deduction. A later notice replaces it.

        Raises:
            RequestRefusal: The contract is for a scheduled deduction.
        """
        if contract.deduct_day:
            raise RequestRefusal(400, "INVALID_REQUEST", "预约扣费的协议请调用预约扣费接口")
        start = day_start(format_day(now)) + 2 * DAY
        contract.more["notice"] = {"start": start, "end": start + days * DAY, "amount": estimate}

    def schedule(self, contract: Contract, amount: Fields, now: float) -> None:
        """Schedule the deduction of a contract.

        Raises:
            RequestRefusal: The contract has no such deduction, it is scheduled, this is not the
                time, or the amount is not the estimated one.
        """
        if not contract.deduct_day:
            raise RequestRefusal(400, "INVALID_REQUEST", "该协议签约时没有预约扣费信息")
        if contract.schedule_state(now) != "NO_SCHEDULED":
            raise RequestRefusal(400, "RESOURCE_ALREADY_EXISTS", "该协议已预约扣费，不能再次预约")
        day = format_day(day_start(contract.deduct_day) - DAY)
        _check_time(day, day, _SCHEDULED, "预约扣费", now)
        total = contract.fields["deduct_schedule"]["estimated_deduct_amount"]["total"]
        if amount["total"] != total:
            issue = f"应等于签约时的预计扣费金额{total}"
            raise bad_parameter("body", "/schedule_amount/total", amount["total"], issue)
        contract.more["scheduled_amount"] = amount

    def apply(self, contract: Contract, order: Order, now: float) -> tuple[Order, bool]:
        """Deduct an amount from the user of a contract.

        Returns:
            The order, or the one of an earlier request with the same parameters; and whether that
            request has done all.

        Raises:
            RequestRefusal: Another order has the number, or the contract does not allow this now.
        """
        order.state, order.more["contract"] = "ACCEPT", contract.number
        name = "sp_openid" if "sp_mchid" in order.fields else "openid"
        order.fields["payer"] = {name: contract.openid, **contract.pick("sub_openid")}
        known = self._orders.get(order.mchid, order.number)
        if known is not None:
            order, _ = self._orders.start(order)
            if order.state != "PAYERROR":
                return order, True
        order.more["notice_period"] = self._find_notice_period(contract, order, now)
        contract.more["deduction"] = order.number
        if known is None:
            return self._orders.start(order)
        self._orders.move(order, "retry")
        return order, False

    def _find_notice_period(self, contract: Contract, order: Order, now: float) -> float:
        """Return how many seconds a deduction waits.

        Raises:
            RequestRefusal: The contract does not allow it now.
        """
        _check_signed(contract)
        notice, last = contract.more.get("notice", {"end": 0}), contract.more.get("deduction")
        is_busy = bool(last) and self._orders.find(order.mchid, last).state == "ACCEPT"
        is_noticed = now < notice["end"]
        is_planned = contract.deduct_day or is_noticed
        if is_planned and is_busy:
            raise _refuse("上一笔扣费尚未完成")
        if contract.deduct_day:
            _check_scheduled(contract, order, now)
        elif is_noticed:
            _check_noticed(notice, order, now)
        is_first = not (is_busy or "has_deducted" in contract.more)
        is_early = is_first and now < contract.signed_at + _FIRST_PERIOD
        return 0 if is_planned or is_early else DAY


def _check_signed(contract: Contract) -> Contract:
    if contract.state != "SIGNED":
        raise NO_CONTRACT.make()
    return contract


def _check_scheduled(contract: Contract, order: Order, now: float) -> None:
    if contract.schedule_state(now) != "SCHEDULED":
        raise _refuse("该协议没有可扣费的预约，请先调用预约扣费接口")
    _check_time(contract.deduct_day, contract.deduct_day, ("000000", "240000"), "扣费", now)
    total = contract.more["scheduled_amount"]["total"]
    if order.total != total:
        raise _refuse(f"扣费金额应等于预约扣费金额{total}")


def _check_noticed(notice: Fields, order: Order, now: float) -> None:
    first, last = format_day(notice["start"]), format_day(notice["end"] - 1)
    _check_time(first, last, _DEDUCTED, "扣费", now)
    if order.total > notice["amount"]:
        raise _refuse(f"扣费金额大于预扣费通知中的预计扣费金额{notice['amount']}")


def _check_time(first: str, last: str, hours: tuple[str, str], what: str, now: float) -> None:
    """Refuse what is done on another day, or at another time of the day."""
    if not (first <= format_day(now) <= last and hours[0] <= format_compact(now)[8:] < hours[1]):
        start, end = (f"{time[:2]}:{time[2:4]}" for time in hours)
        raise _refuse(f"{what}时间应为{first}至{last}每天的[{start}, {end})")


def _refuse(message: str) -> RequestRefusal:
    return RequestRefusal(403, "RULE_LIMIT", message, v2="RULELIMIT")
