"""Contracts (委托代扣协议): a user lets a merchant deduct. One table for both APIs.

A merchant's code names one contract. Queries do not know it before the user has signed. The user,
the merchant or the platform ends it. A contract with a ``deduct_schedule`` is for one deduction
(预约扣费). It ends when that has succeeded, else at 8 o'clock on the day after.

Source: https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...handler import Fields, pick
from ...state.times import format_day
from ...store.base import Entry
from ..family import Families, Family
from ..payments.order import Order
from ..record import OWN, After, By, Move, Refusal
from .contract import ENDINGS, Contract, content
from .contract_v2 import content_v2

NO_CONTRACT = Refusal(403, "CONTRACT_NOT_EXIST", "协议不存在或已解约")
_SIGNED = Refusal(400, "RESOURCE_ALREADY_EXISTS", "用户已签约", v2="CONTRACT_EXISTED")
_CHANGED = "pap-contract-state-changed"  # the event of APIv2


def _end(name: str, title: str, by: By, after: After | None = None) -> Move:
    return Move(name, title, ("SIGNED",), "TERMINATED", by, after, "ENTRUST.TERMINATE", _CHANGED)


class Contracts(Family[Contract]):
    """The contracts of all merchants."""

    kind = "contract"
    titles = ("contract", "委托代扣协议")
    states = {
        "CREATED": "商户已发起签约，等待用户签约",
        "SIGNED": "用户已签约",
        "TERMINATED": "已解约",
    }
    reasons = {name: mode for name, (mode, _) in ENDINGS.items()}
    moves = (
        Move("confirm", "用户签约", ("CREATED",), "SIGNED", "user", None, "ENTRUST.SIGN", _CHANGED),
        _end("cancel", "用户解约", "user"),
        _end("terminate", "商户解约", "merchant"),
        _end("terminate_on_web", "商户在商户平台解约", "platform"),
        _end("cancel_by_service", "用户联系客服解约", "platform"),
        _end("expire", "系统解约", "platform", OWN),
    )
    absent = Refusal(404, "RESOURCE_NOT_EXISTS", "协议不存在", v2="CONTRACT_NOT_EXIST")
    differs = Refusal(403, "CONTRACT_EXISTED", "协议已存在")
    refusals = {"confirm": _SIGNED, "": NO_CONTRACT}

    def __init__(self, families: Families) -> None:
        super().__init__(families, Contract)
        self.follow("order", self._follow_order)

    def entries(self, record: Contract) -> Iterator[Entry]:
        """Yield the user of the plan, if the request names one."""
        if "openid" in record.fields or "sp_openid" in record.fields:
            yield "user", _user_of(record)

    def find_moment(self, record: Contract, move: Move) -> float:
        """Return when the platform ends a contract."""
        return record.expires_at

    def find_url(self, record: Contract, event: str) -> str:
        """Return where callbacks about the contract are sent."""
        return str(record.fields["contract_notify_url"])

    def content(self, record: Contract, event: str) -> Fields:
        """Return what a callback says of a contract."""
        if record.is_v2:
            return content_v2(record)
        return content(record, event, self.families.clock())

    def moved(self, record: Contract, move: Move, at: float) -> None:
        """Refuse a user who has signed another contract of the plan."""
        if move.name == "confirm":
            self._check_user(record)

    # What requests do

    def sign(self, contract: Contract) -> tuple[Contract, bool]:
        """Let a user sign a contract.

        Returns:
            The contract, or the one that an earlier request with the same parameters has made; and
            whether it is that.

        Raises:
            RequestRefusal: Another contract has the code, the contract was signed, or the user has
                signed another of the plan.
        """
        self._check_user(contract)
        contract, is_repeated = self.start(contract)
        if contract.state != "CREATED":
            raise self.refuse(contract, "confirm")
        return contract, is_repeated

    def find_named(self, mchid: str, fields: Mapping[str, object]) -> Contract:
        """Return the contract that ``contract_id``, or plan and code, name.

        Raises:
            RequestRefusal: There is none that was signed, or it is of another plan or sub-merchant.
        """
        code, id_ = fields.get("out_contract_code"), fields.get("contract_id")
        contract, named = self.find_either(mchid, code, id_), pick(fields, "plan_id", "sub_mchid")
        if contract.state == "CREATED" or any(
            str(contract.fields.get(name)) != str(value) for name, value in named.items()
        ):
            raise self.absent.make()
        return contract

    def terminate(self, contract: Contract, remark: str) -> None:
        """End a contract for the merchant.

        Raises:
            RequestRefusal: It has ended.
        """
        contract.more["remark"] = remark
        self.move(contract, "terminate")

    def _check_user(self, contract: Contract) -> None:
        for name, user in self.entries(contract):
            for other in self.select(contract.mchid, name, user):
                if other.state == "SIGNED" and other.number != contract.number:
                    raise _SIGNED.make()

    def _follow_order(self, order: Order, move: Move, at: float) -> None:
        """Sign a contract with the payment of its order; note a deduction that has succeeded."""
        if "contract" not in order.more or move.name not in ("pay", "deduct"):
            return
        contract = self.find(order.mchid, order.more["contract"])
        if move.name == "pay":
            if contract.state == "CREATED":
                self.move(contract, "confirm", at)
            return
        contract.more["has_deducted"] = True
        contract.more.pop("notice", None)
        if contract.deduct_day:
            amount = {"total": order.total, "currency": order.currency}
            contract.more.update(deduct_amount=amount, deduct_date=format_day(at))
            if contract.state == "SIGNED":
                self.move(contract, "expire", at)


def _user_of(contract: Contract) -> str:
    return f"{contract.fields['plan_id']} {contract.openid}"
