"""The platform's side of APIv2: XML in and out, signed with the secret that merchant and platform share.

What can't be read, or isn't the merchant's, is refused by ``return_code`` and unsigned; what is only
not allowed by ``result_code``, signed as the request was. Orders and refunds are those of APIv3.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from typing import Any

from .. import formatter, transformer
from ..catalog import Field, Operation
from ..crypto import hash as hashes
from .bills import Bills, as_file
from .checks import check
from .merchants import Call, File, Merchant
from .moments import compact, plain
from .pay import started
from .refusal import Refusal, bad_parameter
from .transactions import Refund, Transaction, Transactions
from .uploads import read_form

__all__ = ["ApiV2", "as_xml"]

_CONTENT_TYPE = "text/xml; charset=utf-8"
_MOST_NONCE = 32  # characters
#: What the facts call required where one of several is enough.
_EITHER = {"transaction_id", "out_trade_no", "refund_id"}
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Unreadable(Exception):
    """A request that is refused before anybody is known to have made it."""

    def __init__(self, message: str, **more: str) -> None:
        super().__init__(message)
        self.fields = {"return_code": "FAIL", "return_msg": message, **more}


class ApiV2:
    """The operations of APIv2.

    Args:
        operations: The facts of the operations that are known.
        merchants: The merchants by number.
        transactions: The orders and refunds.
        bills: The bills.
        lock: Is held while orders are looked at or changed.
    """

    def __init__(
        self,
        operations: tuple[Operation, ...],
        merchants: Mapping[str, Merchant],
        transactions: Transactions,
        bills: Bills,
        lock: Lock,
    ) -> None:
        self._operations = {
            known.path.removeprefix("v2"): known
            for known in operations
            if known.path.startswith("v2/")
        }
        self._merchants = merchants
        self._transactions = transactions
        self._bills = bills
        self._lock = lock
        self._handlers = {
            "/pay/unifiedorder": self.place,
            "/pay/orderquery": self.query,
            "/pay/closeorder": self.close,
            "/secapi/pay/refund": self.refund,
            "/pay/refundquery": self.query_refund,
            "/pay/downloadbill": self.bill,
            "/secapi/mch/uploadmedia": self.upload,
        }

    def knows(self, path: str) -> bool:
        """Return whether a path is one of APIv2's."""
        return path in self._operations

    def answer(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, now: float
    ) -> File:
        """Answer a request.

        Args:
            method: Its method.
            path: One that is known.
            headers: Its headers, their names in small letters.
            body: Its body.
            now: The platform's time, in seconds since 1970.
        """
        operation = self._operations[path]
        try:
            if method != "POST":
                raise _Unreadable("请使用post方法")
            fields, files = _read(operation, headers, body)
            merchant = self._merchant(operation, fields)
            given = _checked(operation, fields, files)
            return self._carry_out(Call(merchant, "", now), path, fields, given)
        except _Unreadable as problem:
            return File(as_xml(problem.fields), _CONTENT_TYPE)

    def _merchant(self, operation: Operation, fields: dict[str, str]) -> Merchant:
        merchant = self._merchants.get(fields.get("mch_id", ""))
        if merchant is None:
            raise _Unreadable("商户号mch_id不存在")
        nonce = fields.get("nonce_str", "")
        if not (_is_form(operation) or 0 < len(nonce) <= _MOST_NONCE):
            raise _Unreadable("nonce_str参数长度有误")
        sign_type = fields.get("sign_type") or hashes.MD5
        if sign_type not in (hashes.MD5, hashes.HMAC_SHA256):
            raise _Unreadable("签名类型错误")
        sign = hashes.sign(sign_type, formatter.sorted_fields(fields), merchant.secret)
        if not hashes.equals(sign, fields.get("sign", "")):
            raise _Unreadable("签名错误")
        return merchant

    def _carry_out(
        self, call: Call, path: str, fields: dict[str, str], given: dict[str, Any] | Refusal
    ) -> File:
        try:
            if isinstance(given, Refusal):
                raise given
            with self._lock:
                answer = self._handlers[path](call, given)
        except Refusal as refusal:
            answer = {
                "result_code": "FAIL",
                "err_code": refusal.v2,
                "err_code_des": refusal.body["message"],
            }
        if isinstance(answer, File):
            return answer
        sign_type = fields.get("sign_type") or hashes.MD5
        known = {name: fields[name] for name in ("appid", "mch_id") if name in fields}
        return File(
            signed_xml(
                {
                    "return_code": "SUCCESS",
                    "return_msg": "OK",
                    **known,
                    "result_code": "SUCCESS",
                    **answer,
                },
                call.merchant.secret,
                sign_type,
            ),
            _CONTENT_TYPE,
        )

    # The operations: who calls and the checked parameters in, the answer's fields or a file out.

    def place(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Place an order."""
        trade_type = given["trade_type"]
        if trade_type not in ("JSAPI", "NATIVE", "APP", "MWEB"):
            raise bad_parameter("body", "/trade_type", trade_type, "应为JSAPI、NATIVE、APP或MWEB")
        if trade_type == "JSAPI" and "openid" not in given:
            raise bad_parameter("body", "/openid", None, "为必填项")
        same = ("appid", "out_trade_no", "attach", "notify_url", "goods_tag")
        facts = {
            **{name: given[name] for name in same if name in given},
            "description": given["body"],
            "amount": {"total": given["total_fee"], "currency": given.get("fee_type", "CNY")},
            "payer": {"openid": given["openid"]} if "openid" in given else {},
        }
        order = self._transactions.place(
            Transaction(call.mchid, trade_type, facts, ("v2", trade_type, given))
        )
        start = started(order)
        address = {"NATIVE": ("code_url", "code_url"), "MWEB": ("mweb_url", "h5_url")}
        more = {name: start[known] for name, known in [address[trade_type]]} if (
            trade_type in address
        ) else {}
        return {"trade_type": trade_type, "prepay_id": order.prepay_id, **more}

    def query(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look an order up."""
        order = self._transactions.find(call.mchid, given)
        if order.is_paid:
            return {**paid_fields(order), "trade_state": order.state, "trade_state_desc": "已支付"}
        return {
            "out_trade_no": order.out_trade_no,
            "trade_type": order.trade_type,
            "trade_state": order.state,
            "trade_state_desc": "订单已关闭" if order.state == "CLOSED" else "订单未支付",
            "total_fee": order.total,
        }

    def close(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Close an order."""
        self._transactions.close(self._transactions.find(call.mchid, given))
        return {"result_msg": "OK"}

    def refund(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Refund an order."""
        order = self._transactions.find(call.mchid, given)
        refund = self._transactions.refund(
            order,
            Refund(given["out_refund_no"], given["refund_fee"], ("v2", given), call.now),
            given["total_fee"],
        )
        return {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.out_trade_no,
            "out_refund_no": refund.out_refund_no,
            "refund_id": refund.refund_id,
            "refund_fee": refund.amount,
            "total_fee": order.total,
            "cash_fee": order.total,
            "cash_refund_fee": refund.amount,
        }

    def query_refund(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look the refunds of an order up, or one of them."""
        if "out_refund_no" in given:
            order, refund = self._transactions.find_refund(call.mchid, given["out_refund_no"])
            refunds = [refund]
        else:
            order = self._transactions.find(call.mchid, given)
            refunds = order.refunds
        if not refunds:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")
        each = {
            f"{name}_{index}": value
            for index, refund in enumerate(refunds)
            for name, value in _refund_fields(refund).items()
        }
        return {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.out_trade_no,
            "total_fee": order.total,
            "cash_fee": order.total,
            "refund_count": len(refunds),
            **each,
        }

    def bill(self, call: Call, given: dict[str, Any]) -> File:
        """Answer with a day's bill, unsigned."""
        asked = given["bill_date"]
        date = f"{asked[:4]}-{asked[4:6]}-{asked[6:]}"
        bill = self._bills.trade(call.mchid, date, given.get("bill_type", "ALL"))
        if bill is None:
            raise _Unreadable("No Bill Exist", error_code="20002")
        return as_file(bill, "tar_type" in given)

    def upload(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Take a file; it was held against its digest."""
        return {"media_id": formatter.nonce()}


def _refund_fields(refund: Refund) -> dict[str, Any]:
    return {
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
        "refund_channel": "ORIGINAL",
        "refund_fee": refund.amount,
        "refund_status": "SUCCESS",
        "refund_recv_accout": "支付用户零钱",
        "refund_success_time": plain(refund.at),
    }


def paid_fields(order: Transaction) -> dict[str, Any]:
    """Return a paid order as a query answers it, and as a callback tells it."""
    return {
        "openid": order.openid,
        "is_subscribe": "N",
        "trade_type": order.trade_type,
        "bank_type": "OTHERS",
        "total_fee": order.total,
        "fee_type": order.currency,
        "cash_fee": order.total,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "attach": order.facts.get("attach", ""),
        "time_end": compact(order.paid_at),
    }


# Messages


def signed_xml(fields: Mapping[str, Any], secret: str, sign_type: str) -> bytes:
    """Return a message with its ``nonce_str`` and ``sign``."""
    given = {name: _text(value) for name, value in fields.items()}
    given["nonce_str"] = formatter.nonce()
    given["sign"] = hashes.sign(sign_type, formatter.sorted_fields(given), secret)
    return as_xml(given)


def as_xml(fields: Mapping[str, Any], root: str = "xml") -> bytes:
    """Return a message as it is sent."""
    return transformer.to_xml(fields, root).encode()


def _text(value: Any) -> str:
    return _UNWRITABLE.sub("?", str(value))


def _is_form(operation: Operation) -> bool:
    return any(field.location == "multipart" for field in operation.params)


def _read(
    operation: Operation, headers: Mapping[str, str], body: bytes
) -> tuple[dict[str, str], dict[str, bytes]]:
    """Return a message's fields, and the files of a form."""
    if _is_form(operation):
        form = read_form(headers.get("content-type", ""), body)
        files = {
            field.name: form.pop(field.name)
            for field in operation.params
            if field.type == "object" and field.name in form
        }
        try:
            return {name: part.decode() for name, part in form.items()}, files
        except UnicodeDecodeError:
            raise _Unreadable("不是UTF-8编码") from None
    try:
        fields = transformer.from_xml(body)
    except transformer.XMLError:
        raise _Unreadable("XML格式错误") from None
    if not all(isinstance(value, str) for value in fields.values()):
        raise _Unreadable("XML格式错误")
    return fields, {}


def _checked(
    operation: Operation, fields: dict[str, str], files: dict[str, bytes]
) -> dict[str, Any] | Refusal:
    """Return the checked parameters, or what is wrong with them."""
    params = operation.params
    if sum(field.name in _EITHER for field in params) > 1:
        params = tuple(_optional(field) for field in params)
    kinds = {field.name: field.type for field in params}
    values: dict[str, Any] = {
        name: int(text) if kinds.get(name) == "integer" and _INTEGER.fullmatch(text) else text
        for name, text in fields.items()
    }
    try:
        if _is_form(operation):
            return _checked_form(params, {**values, **dict.fromkeys(files, {})}, files)
        return check(params, values, "xml", _sealed_by_nobody)
    except Refusal as refusal:
        return refusal


def _optional(field: Field) -> Field:
    return replace(field, required=False) if field.name in _EITHER else field
