"""Transfers to balance of APIv2 (企业付款到零钱). The platform offers them to old merchants only.

A transfer is PROCESSING, then it succeeds, or the money comes back. Its number can be sent again
for 3 days. No callback is sent. The limits of a day are not counted.

Source: https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2
"""

from __future__ import annotations

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields, RequestContext, mark_repeated
from ...state.times import DAY, format_bill_time
from ..family import Families
from ..record import SOON, Move, Record, Refusal, fingerprint, random_digits
from .payout import Payouts

_PATH = "/mmpaymkttransfers"
_MIN_AMOUNT, _MAX_AMOUNT = 30, 500_000  # 分
_REPEATABLE_FOR = 3 * DAY
_SEND_FAILED = Refusal(400, "SEND_FAILED", "付款失败，请先查询结果")


class BalanceTransfers(Payouts[Record]):
    """The transfers to balance of all merchants."""

    kind = "balance_transfer"
    titles = ("transfer to balance", "企业付款到零钱")
    flow_name = "企业付款到零钱"
    amount_name = "amount"
    states = {"PROCESSING": "处理中", "SUCCESS": "转账成功", "FAILED": "转账失败"}
    reasons = {"fail": "收款用户账户异常"}
    moves = (
        Move("succeed", "转账成功", ("PROCESSING",), "SUCCESS", "platform", SOON),
        Move("fail", "转账失败", ("PROCESSING",), "FAILED", "platform"),
    )
    absent = Refusal(404, "NOT_FOUND", "指定单号数据不存在")
    differs = Refusal(400, "FATAL_ERROR", "两次请求商户单号一样，但参数不一致")

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)
        self.v2 = {
            f"{_PATH}/promotion/transfers": self.send,
            f"{_PATH}/gettransferinfo": self.query,
        }

    def prepare(self, record: Record) -> None:
        """Check a transfer, and take the money."""
        _check(record.fields)
        self.take(record, record.at)

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Give back the money of a transfer that has failed."""
        if move.name == "fail":
            self.give_back(record, at)

    # What requests do

    def send(self, context: RequestContext, fields: Fields) -> Fields:
        """Send money to a user."""
        new = Record(
            context.mchid,
            fields["partner_trade_no"],
            fields,
            "PROCESSING",
            fingerprint(fields),
            random_digits("1010", 28),
            context.now,
            is_v2=True,
        )
        record, is_repeated = self.start(new)
        if record.state == "FAILED" or context.now > record.at + _REPEATABLE_FOR:
            raise _SEND_FAILED.make()
        answer = {
            **record.pick("mch_appid", "mchid", "device_info", "partner_trade_no"),
            "payment_no": record.id,
            "payment_time": format_bill_time(record.at),
        }
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a transfer."""
        record = self.find_recent(context.mchid, fields["partner_trade_no"])
        if record.fields["mch_appid"] != fields["appid"]:
            raise self.absent.make()
        reason = self.find_reason(record)
        return {
            **record.pick("partner_trade_no", "openid", "desc"),
            "transfer_name": record.fields.get("re_user_name", ""),
            "appid": fields["appid"],
            "mch_id": context.mchid,
            "detail_id": record.id,
            "status": record.state,
            **({"reason": reason} if reason else {}),
            "payment_amount": record.fields["amount"],
            "transfer_time": format_bill_time(record.at),
            "payment_time": format_bill_time(record.history[-1].at),
        }


def _checks_name(fields: Fields) -> bool:
    return bool(fields["check_name"] == "FORCE_CHECK")


def _check(fields: Fields) -> None:
    """Check a new transfer.

    Raises:
        RequestRefusal: The amount is out of the range, or the user's name is missing.
    """
    if _checks_name(fields) and not fields.get("re_user_name"):
        raise bad_parameter("body", "/re_user_name", None, "校验用户姓名时必填")
    if not _MIN_AMOUNT <= fields["amount"] <= _MAX_AMOUNT:
        raise RequestRefusal(400, "AMOUNT_LIMIT", "付款金额应在0.3元到5000元之间")
