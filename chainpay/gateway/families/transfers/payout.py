"""What all payments to users share: how long they are known, why they fail, and their money.

The money leaves the merchant's account when a payment is accepted, and comes back if it fails. A
query knows the payments of the last 30 days.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012716437
"""

from __future__ import annotations

from typing import ClassVar

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields
from ...state.times import DAY, format_rfc3339
from ..family import Family
from ..record import Move, R, Record, Refusal

KNOWN_FOR = 30 * DAY
#: Below 0.3 yuan, the user's name must not be there; from 2,000 yuan, it must.
_MIN_NAMED, _MIN_CHECKED = 30, 200_000
#: The platform's limit is a setting of each merchant, at first 200 yuan. Here it is 200,000 yuan.
_MAX_AMOUNT = 20_000_000

FAILURES = {
    "fail": ("收款用户账户异常", "PAYEE_ACCOUNT_ABNORMAL"),
    "name_mismatch": ("收款用户姓名不一致", "NAME_NOT_CORRECT"),
    "risk": ("风控拦截", "TRANSFER_RISK"),
}
"""Title and ``fail_reason`` of the moves with which a payment fails."""


NO_NAME = Refusal(400, "INVALID_REQUEST", "没有传user_name，微信支付不校验姓名")


class Payouts(Family[R]):
    """The base of the families whose records are payments to users."""

    flow_name: ClassVar[str] = "商家转账"
    """What the fund flow bill calls the payments."""
    amount_name: ClassVar[str] = "transfer_amount"
    """The field with the amount."""

    def find_amount(self, record: R) -> int:
        """Return the amount, in 分."""
        return int(record.fields[self.amount_name])

    def allowed(self, record: R) -> list[Move]:
        """Return the moves that can be made now: no name is checked that was not sent."""
        is_named = "user_name" in record.fields
        known = super().allowed(record)
        return [move for move in known if move.name != "name_mismatch" or is_named]

    def refuse(self, record: R, name: str) -> RequestRefusal:
        """Return the refusal of a move."""
        if name == "name_mismatch" and "user_name" not in record.fields:
            return NO_NAME.make()
        return super().refuse(record, name)

    def find_recent(self, mchid: str, number: object, id_: object = None) -> R:
        """Return the record of the last 30 days with one of two numbers.

        Args:
            mchid: The merchant.
            number: The merchant's number; None to find it by the platform's.
            id_: The platform's number.

        Raises:
            RequestRefusal: There is none, or it is older.
        """
        record = self.find_either(mchid, number, id_)
        if self.families.clock() > record.at + KNOWN_FOR:
            raise self.absent.make()
        return record

    def take(self, record: R, at: float) -> None:
        """Take the money of a payment from the merchant.

        Raises:
            RequestRefusal: The merchant has not enough.
        """
        self.book(record, at, -self.find_amount(record), self.flow_name)

    def give_back(self, record: R, at: float) -> None:
        """Give the merchant back money that the user did not get."""
        self.book(record, at, self.find_amount(record), f"{self.flow_name}退回")


def failures(sources: tuple[str, ...], target: str, event: str = "") -> tuple[Move, ...]:
    """Return the moves with which a payment fails."""
    return tuple(
        Move(name, title, sources, target, "platform", event=event)
        for name, (title, _) in FAILURES.items()
    )


def check_amount(fields: Fields, pointer: str = "") -> None:
    """Check the amount of one transfer, and whether the user's name is there.

    Args:
        fields: The fields of the transfer.
        pointer: The JSON pointer of the object with the fields.

    Raises:
        RequestRefusal: The amount is too large; or the name is missing, or there though the amount
            is small.
    """
    amount, is_named = fields["transfer_amount"], "user_name" in fields
    if amount > _MAX_AMOUNT:
        raise RequestRefusal(400, "INVALID_REQUEST", "超过单笔转账上下限")
    if is_named and amount < _MIN_NAMED:
        issue = "转账金额小于0.3元时不允许填写"
        raise bad_parameter("body", f"{pointer}/user_name", None, issue)
    if not is_named and amount >= _MIN_CHECKED:
        issue = "转账金额大于等于2000元时必填"
        raise bad_parameter("body", f"{pointer}/user_name", None, issue)


def times_of(record: Record) -> Fields:
    """Return when a record was made, and when it was changed last."""
    return {
        "create_time": format_rfc3339(record.at),
        "update_time": format_rfc3339(record.history[-1].at),
    }
