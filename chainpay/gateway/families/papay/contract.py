"""One contract (委托代扣协议), and what answers and callbacks of APIv3 say of it."""

from __future__ import annotations

import os
from copy import deepcopy
from datetime import datetime

from ...errors import bad_parameter
from ...handler import Fields, pick
from ...state.times import DAY, HOUR, format_day, format_rfc3339
from ..payments.order import DEFAULT_OPENID
from ..record import Record, random_digits

LIFETIME = 3650 * DAY
"""How long a contract lasts (not stated: what callbacks in public repositories have)."""

ENDINGS = {
    "cancel": ("USER_TERMINATE", 2),
    "terminate": ("MCH_API_TERMINATE", 3),
    "terminate_on_web": ("WEPAY_WEB_TERMINATE", 4),
    "cancel_by_service": ("CUSTOMER_SERVICE_TERMINATE", 7),
    "expire": ("SYSTEM_TERMINATE", 1),
}
"""How a contract ended (协议解约方式), by the name of the move: in APIv3, and in APIv2.

Source: https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_17
"""
_ESTIMATE = "estimated_deduct_amount"


class Contract(Record):
    """One contract. Its fields have their names in APIv3."""

    __slots__ = ()

    @classmethod
    def make(cls, mchid: str, fields: Fields, request: str, *, is_v2: bool = False) -> Contract:
        """Return a new contract, which is not kept yet.

        Args:
            mchid: The merchant whose code it has: of a partner's (服务商) contract, the partner.
            fields: The fields of the contract, under their names in APIv3.
            request: The `fingerprint` of what can't differ in a second request.
            is_v2: Whether it was requested by APIv2.
        """
        number, id_ = str(fields["out_contract_code"]), random_digits("20", 18)
        more = {"pre_entrustweb_id": os.urandom(16).hex()}
        return cls(mchid, number, fields, "CREATED", request, id_, is_v2=is_v2, more=more)

    @property
    def is_partners(self) -> bool:
        """Whether a partner has requested it for a sub-merchant."""
        return "sub_mchid" in self.fields

    @property
    def openid(self) -> str:
        """The user who signs."""
        return str(self.fields.get("openid") or self.fields.get("sp_openid") or DEFAULT_OPENID)

    @property
    def signed_at(self) -> float:
        """When the user signed, in seconds since 1970; 0 before."""
        return self.time_of("confirm")

    @property
    def ending(self) -> tuple[str, int]:
        """How it has ended (协议解约方式): in APIv3, and in APIv2."""
        return ENDINGS[self.history[-1].name]

    @property
    def deduct_day(self) -> str:
        """The day of its only deduction (预计扣费日期), if it is for a scheduled one; or empty."""
        return str(self.fields.get("deduct_schedule", {}).get("estimated_deduct_date", ""))

    @property
    def expires_at(self) -> float:
        """When the platform ends it, in seconds since 1970."""
        if not self.deduct_day:
            return self.signed_at + LIFETIME
        return max(self.signed_at, day_start(self.deduct_day) + DAY + 8 * HOUR)

    def schedule_state(self, now: float) -> str:
        """Return the state of the schedule (扣费预约) at a time."""
        if "deduct_date" in self.more:
            return "PAID"
        if format_day(now) > self.deduct_day:
            return "EXPIRED"
        return "SCHEDULED" if "scheduled_amount" in self.more else "NO_SCHEDULED"


def read_plan_id(value: object) -> int:
    """Return the number of a plan (模板id), which some requests have as text.

    Raises:
        RequestRefusal: It is no number.
    """
    text = str(value)
    if not (text.isascii() and text.isdecimal()):
        raise bad_parameter("body", "/plan_id", text, "应为数字")
    return int(text)


def day_start(day: str) -> float:
    """Return when a day begins in China, in seconds since 1970."""
    return datetime.fromisoformat(f"{day}T00:00:00+08:00").timestamp()


def start_fields(contract: Contract) -> Fields:
    """Return the fields with which the user begins to sign, for all forms."""
    id_ = str(contract.more["pre_entrustweb_id"])
    path = f"pages/index/index?pre_entrustweb_id={id_}"
    return {
        "pre_entrustweb_id": id_,
        "mini_program_username": "gh_7ed0d9e8b0a9",
        "miniprogram_username": "gh_7ed0d9e8b0a9",
        "mini_program_path": path,
        "miniprogram_path": path,
        "redirect_appid": "wxbd687630cd02ce1d",
        "redirect_path": path,
        "redirect_url": f"https://payapp.weixin.qq.com/papay/entrust?pre_entrustweb_id={id_}",
    }


def schedule_fields(contract: Contract, now: float) -> Fields:
    """Return the state of the schedule, and what was scheduled and deducted."""
    state, more, day = contract.schedule_state(now), contract.more, contract.deduct_day
    window = {"deduct_start_date": day, "deduct_end_date": day}
    return {
        "schedule_state": state,
        **({**window, **pick(more, "scheduled_amount")} if state in ("SCHEDULED", "PAID") else {}),
        **pick(more, "deduct_amount", "deduct_date"),
    }


def contract_fields(contract: Contract, now: float) -> Fields:
    """Return the fields of a signed or ended contract in APIv3, for a query."""
    return {
        **_owner(contract),
        **_state_fields(contract),
        "out_user_code": contract.fields.get("out_user_code", ""),
        **_deduct_schedule(contract, now),
    }


def content(contract: Contract, event: str, now: float) -> Fields:
    """Return the content of a callback of APIv3."""
    # The event of the end names only a partner's merchants and users, by its documents.
    is_end = event == "ENTRUST.TERMINATE"
    owner = {} if is_end and not contract.is_partners else _owner(contract)
    schedule = _deduct_schedule(contract, now)
    for value in schedule.get("deduct_schedule", {}).values():
        if isinstance(value, dict):  # an amount, which has another name in callbacks
            value["amount"] = value.pop("total")
    return {**owner, **_state_fields(contract), **schedule}


def _owner(contract: Contract) -> Fields:
    if contract.is_partners:
        names = ("sp_appid", "sub_mchid", "sub_appid", "sub_openid")
        return {
            "sp_mchid": contract.mchid,
            "sp_openid": contract.openid,
            **contract.pick(*names),
        }
    return {"mchid": contract.mchid, "openid": contract.openid, **contract.pick("appid")}


def _state_fields(contract: Contract) -> Fields:
    fields = {
        "contract_id": contract.id,
        **contract.pick("plan_id", "out_contract_code", "contract_display_account"),
        "contract_state": contract.state,
        "contract_signed_time": format_rfc3339(contract.signed_at),
        "contract_expired_time": format_rfc3339(contract.expires_at),
    }
    if contract.state == "TERMINATED":
        remark = contract.more.get("remark")
        fields["contract_terminate_info"] = {
            "contract_termination_mode": contract.ending[0],
            "contract_terminated_time": format_rfc3339(contract.history[-1].at),
            **({"contract_termination_remark": remark} if remark else {}),
        }
    return fields


def _deduct_schedule(contract: Contract, now: float) -> Fields:
    """Return ``deduct_schedule``, if the contract is for a scheduled deduction."""
    if not contract.deduct_day:
        return {}
    estimate = pick(contract.fields["deduct_schedule"], "estimated_deduct_date", _ESTIMATE)
    names = ("schedule_state", "scheduled_amount", "deduct_amount", "deduct_date")
    schedule = {**estimate, **pick(schedule_fields(contract, now), *names)}
    return {"deduct_schedule": deepcopy(schedule)}
