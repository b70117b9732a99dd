"""What answers and callbacks of APIv2 say of a contract (委托代扣协议)."""

from __future__ import annotations

from ...handler import Fields
from ...state.times import format_bill_time
from .contract import Contract


def contract_fields_v2(contract: Contract) -> Fields:
    """Return the fields of a signed or ended contract in APIv2, for a query and for a callback."""
    end: Fields = {}
    if contract.state == "TERMINATED":
        end = {
            "contract_terminated_time": format_bill_time(contract.history[-1].at),
            "contract_termination_mode": contract.ending[1],
            "contract_termination_remark": contract.more.get("remark", ""),
        }
    return {
        **names_v2(contract),
        "contract_display_account": contract.fields["contract_display_account"],
        "contract_state": int(contract.state == "TERMINATED"),
        "contract_signed_time": format_bill_time(contract.signed_at),
        "contract_expired_time": format_bill_time(contract.expires_at),
        **end,
        "openid": contract.openid,
    }


def names_v2(contract: Contract) -> Fields:
    """Return the fields that name a contract in APIv2."""
    fields = contract.fields
    partners = {
        "sub_mch_id": fields.get("sub_mchid"),
        "sub_appid": fields.get("sub_appid"),
    }
    return {
        "mch_id": contract.mchid,
        "appid": fields.get("sp_appid") or fields["appid"],
        **{name: value for name, value in partners.items() if value},
        "contract_id": contract.id,
        "plan_id": fields["plan_id"],
        "contract_code": contract.number,
    }


def content_v2(contract: Contract) -> Fields:
    """Return the fields of a callback of APIv2, before they are signed."""
    return {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        **contract_fields_v2(contract),
        "change_type": "ADD" if contract.state == "SIGNED" else "DELETE",
        "operate_time": format_bill_time(contract.history[-1].at),
        "request_serial": contract.fields["request_serial"],
    }
