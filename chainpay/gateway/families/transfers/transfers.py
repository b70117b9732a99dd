"""Transfer bills (商家转账): the merchant sends, the user confirms within 24 hours.

A bill is ACCEPTED, and waits for the user once its money is locked. If the money has become short
meanwhile, it stays PROCESSING until the merchant sends the same request again. A bill that fails or
is cancelled gives the money back. After an authorization the user does not confirm. The bill of
``pre-transfer-with-authorization`` makes an authorization when it succeeds.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012716434
"""

from __future__ import annotations

import math
from functools import partial

from ...errors import RequestRefusal
from ...handler import Fields, RequestContext, mark_repeated, pick
from ...state.times import DAY
from ..family import Families
from ..record import OWN, SOON, Move, Refusal
from .authorizations import Authorizations
from .payout import Payouts, failures
from .transfer import REASONS, Transfer, transfer_fields

_BILLS = "v3/fund-app/mch-transfer/transfer-bills"
_PARTNER_BILLS = "v3/fund-app/mch-transfer/partner/transfer-bills"
_ECOMMERCE_BILLS = "v3/ecommerce/mch-transfer/transfer-bills"
_ENDS = {
    _BILLS: ("", "/transfer", "/pre-transfer-with-authorization"),
    _PARTNER_BILLS: ("", "/transfer", "/pre-transfer-with-authorization"),
    _ECOMMERCE_BILLS: ("",),
}
_EVENT = "MCHTRANSFER.BILL.FINISHED"
_CALLBACK_FIELDS = (
    *("out_bill_no", "transfer_bill_no", "state", "mch_id", "mchid", "sub_mchid"),
    *("transfer_amount", "openid", "fail_reason", "create_time", "update_time"),
)
_WAITING = "WAIT_USER_CONFIRM"
_UNCONFIRMED = ("ACCEPTED", "PROCESSING", _WAITING)
_WRONG_NUMBER = Refusal(400, "INVALID_REQUEST", "单号错误，请检查")


class Transfers(Payouts[Transfer]):
    """The transfer bills of all merchants.

    Args:
        families: What all families share.
        authorizations: The authorizations of users to receive without confirming.
    """

    kind = "transfer"
    titles = ("transfer", "商家转账单")
    states = {
        "ACCEPTED": "转账已受理",
        "PROCESSING": "转账锁定资金中；余额不足时充值后原单重试",
        "WAIT_USER_CONFIRM": "待收款用户确认",
        "TRANSFERING": "转账中",
        "SUCCESS": "转账成功",
        "FAIL": "转账失败",
        "CANCELING": "商户撤销请求受理成功，撤销中",
        "CANCELLED": "转账撤销完成",
    }
    reasons = REASONS
    moves = (
        Move("process", "开始处理", ("ACCEPTED",), "PROCESSING", "platform", SOON),
        Move("lock", "锁定资金", ("PROCESSING",), _WAITING, "platform", OWN),
        Move("transfer", "锁定资金，无需确认", ("PROCESSING",), "TRANSFERING", "platform", OWN),
        Move("confirm", "用户确认收款", (_WAITING,), "TRANSFERING", "user"),
        Move("succeed", "转账成功", ("TRANSFERING",), "SUCCESS", "platform", SOON, _EVENT),
        *failures((*_UNCONFIRMED, "TRANSFERING"), "FAIL", _EVENT),
        Move("expire", "超过24小时未确认，转账关闭", (_WAITING,), "FAIL", "platform", DAY, _EVENT),
        Move("cancel", "商户撤销", _UNCONFIRMED, "CANCELING", "merchant"),
        Move("release", "撤销完成", ("CANCELING",), "CANCELLED", "platform", SOON, _EVENT),
    )
    parents = ("authorization",)
    absent = Refusal(404, "NOT_FOUND", "转账单不存在")
    differs = Refusal(400, "ALREADY_EXISTS", "单号已存在但信息不一致")
    refusals = {"": Refusal(400, "INVALID_REQUEST", "转账单状态{state}不允许此操作")}

    def __init__(self, families: Families, authorizations: Authorizations) -> None:
        super().__init__(families, Transfer)
        self._authorizations = authorizations
        for path, ends in _ENDS.items():
            by_number = path + "/out-bill-no/{out_bill_no}"
            self.v3 |= {("POST", path + end): partial(self.send, path + end) for end in ends}
            self.v3 |= {
                ("GET", by_number): self.query,
                ("POST", f"{by_number}/cancel"): self.cancel,
            }
        for path in (_BILLS, _ECOMMERCE_BILLS):
            self.v3["GET", path + "/transfer-bill-no/{transfer_bill_no}"] = self.query

    def is_offered(self, record: Transfer, move: Move) -> bool:
        """Return whether people are told of a move: the money is locked in one of two ways."""
        return move.name not in ("lock", "transfer") or move.name == record.lock_name

    def find_moment(self, record: Transfer, move: Move) -> float:
        """Return when the money of a bill is locked: at once, if there is enough."""
        is_next = move.name == record.lock_name and self._has_enough(record)
        return record.history[-1].at if is_next else math.inf

    def content(self, record: Transfer, event: str) -> Fields:
        """Return what the callback says."""
        return pick(transfer_fields(record), *_CALLBACK_FIELDS)

    def prepare(self, record: Transfer) -> None:
        """Check the amount, the authorization that a bill needs or makes, and the money."""
        record.check()
        if "authorization" in record.more:
            authorization = self._authorizations.find_effective(record.mchid, record.fields)
            record.more["authorization"] = authorization.number
            record.more["openid"] = authorization.fields["openid"]
        if "authorization_info" in record.fields:
            self._authorizations.check_new(record, record.more["openid"])
        if not self._has_enough(record):
            raise RequestRefusal(403, "NOT_ENOUGH", "资金不足，请充值后使用原单号重试")

    def moved(self, record: Transfer, move: Move, at: float) -> None:
        """Lock the money or give it back, and make the authorization that the user confirmed."""
        if move.name in ("lock", "transfer"):
            if move.name != record.lock_name:
                raise self.refusals[""].make("PROCESSING")
            self.take(record, at)
        elif move.target in ("FAIL", "CANCELLED") and record.flows:
            self.give_back(record, at)
        elif move.target == "SUCCESS" and "authorization_info" in record.fields:
            self._authorizations.grant(record, record.more["openid"], at)

    def _has_enough(self, bill: Transfer) -> bool:
        return self.families.balance(bill.mchid) >= self.find_amount(bill)

    # What requests do

    def send(self, path: str, context: RequestContext, fields: Fields) -> Fields:
        """Send money to a user. Sent again, a bill goes on that was short of money."""
        bill, is_repeated = self.start(Transfer.make(context.mchid, path, fields))
        if bill.state == "PROCESSING" and self._has_enough(bill):
            self.move(bill, bill.lock_name)
        return mark_repeated(transfer_fields(bill), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a bill."""
        return transfer_fields(self._find_named(context, fields))

    def cancel(self, context: RequestContext, fields: Fields) -> Fields:
        """Cancel a bill that the user has not confirmed. Cancelling again changes nothing."""
        try:
            bill = self._find_named(context, fields)
        except RequestRefusal:
            raise _WRONG_NUMBER.make() from None
        is_repeated = bill.state in ("CANCELING", "CANCELLED")
        if not is_repeated:
            self.move(bill, "cancel")
        return mark_repeated(transfer_fields(bill), is_repeated=is_repeated)

    def _find_named(self, context: RequestContext, fields: Fields) -> Transfer:
        """Return a bill that was sent by the same kind of merchant, for the same sub-merchant."""
        number, id_ = fields.get("out_bill_no"), fields.get("transfer_bill_no")
        bill = self.find_recent(context.mchid, number, id_)
        if bill.fields.get("sub_mchid") != fields.get("sub_mchid"):
            raise self.absent.make()
        return bill
