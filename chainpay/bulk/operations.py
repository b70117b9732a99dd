"""What a job must know of its operation: the merchant's number, the amount, the query of a number.

`USUAL` is the table of the usual operations. Of any other one the caller names the field of the
number; then nothing can be asked by it, and a call whose outcome is unknown is repeated with the
same number and content, which the platform carries out once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..catalog import Operation, unknown_path
from ..catalog.index import find_operation
from ..catalog.model import RateLimit
from ..catalog.spelling.reference import Reference
from ..encoding.path import variable_names
from ..errors import UsageError, shorten
from ..request.fields import MCHID_NAMES

DEFAULT_RATE = 50.0
"""Calls per second of an operation whose limit is not documented."""


class Query(NamedTuple):
    """How the platform is asked for a number.

    Attributes:
        operation: Method and path of the query.
        state: The field of the answer that has the state.
        failed: The states in which the number has come to nothing.
        repeated: The states in which the call is repeated, for what only its own answer has.
        passed: The fields of the call that the query needs too; ``appid=wxappid`` if the query
            has another name for it.
        same: The fields that the answer has as the call: else the number is that of another call.
    """

    operation: str
    state: str
    failed: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    passed: tuple[str, ...] = ()
    same: tuple[tuple[str, str], ...] = ()


class Usual(NamedTuple):
    """A usual operation.

    Attributes:
        number: The field with the merchant's own number.
        amount: The field with the amount, in fen (分); ``*`` stands for each item of a list.
        query: How a number is asked for; None if it can't be.
    """

    number: str
    amount: str = ""
    query: Query | None = None


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CLOSED = "CLOSED PAYERROR"
_REFUND = Query(
    "GET v3/refund/domestic/refunds/{out_refund_no}",
    "status",
    _set("CLOSED ABNORMAL"),
    passed=("sub_mchid",),
    same=(("amount.refund", "amount.refund"), ("amount.total", "amount.total")),
)
_BILL = Query(
    "GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "state",
    _set("FAIL CANCELLED CANCELING"),
    _set("WAIT_USER_CONFIRM"),
    same=(("transfer_amount", "transfer_amount"),),
)


def _order(role: str) -> Usual:
    names = ("sp_mchid", "sub_mchid") if role else ("mchid",)
    query = Query(
        f"GET v3/pay/{role}transactions/out-trade-no/{{out_trade_no}}",
        "trade_state",
        _set(f"{_CLOSED} REVOKED"),
        _set("NOTPAY"),
        names,
        (("amount.total", "amount.total"),),
    )
    return Usual("out_trade_no", "amount.total", query)


def _orders() -> Iterator[tuple[str, Usual]]:
    for role in ("", "partner/"):
        for kind in ("jsapi", "native", "app", "h5"):
            yield f"POST v3/pay/{role}transactions/{kind}", _order(role)
    combined = Query(
        "GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        "sub_orders.0.trade_state",
        _set(_CLOSED),
        _set("NOTPAY"),
    )
    for kind in ("jsapi", "native", "app", "h5"):
        usual = Usual("combine_out_trade_no", "sub_orders.*.amount.total_amount", combined)
        yield f"POST v3/combine-transactions/{kind}", usual


USUAL: Mapping[str, Usual] = {
    "POST v3/refund/domestic/refunds": Usual("out_refund_no", "amount.refund", _REFUND),
    "POST v3/ecommerce/refunds/apply": Usual(
        "out_refund_no",
        "amount.refund",
        _REFUND._replace(
            operation="GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
            passed=("sub_mchid", "individual_auth_id"),
            same=(("amount.refund", "amount.refund"),),
        ),
    ),
    "POST v2/secapi/pay/refund": Usual(
        "out_refund_no",
        "refund_fee",
        Query(
            "POST v2/pay/refundquery",
            "refund_status_0",
            _set("REFUNDCLOSE CHANGE"),
            passed=("appid", "mch_id", "sub_appid", "sub_mch_id", "out_refund_no"),
            same=(("refund_fee", "refund_fee_0"), ("total_fee", "total_fee")),
        ),
    ),
    "POST v3/fund-app/mch-transfer/transfer-bills": Usual("out_bill_no", "transfer_amount", _BILL),
    "POST v3/transfer/batches": Usual(
        "out_batch_no",
        "total_amount",
        Query(
            "GET v3/transfer/batches/out-batch-no/{out_batch_no}?need_query_detail=false",
            "transfer_batch.batch_status",
            _set("CLOSED"),
            same=(("total_amount", "transfer_batch.total_amount"),),
        ),
    ),
    "POST v3/profitsharing/orders": Usual(
        "out_order_no",
        "receivers.*.amount",
        Query(
            "GET v3/profitsharing/orders/{out_order_no}",
            "state",
            passed=("sub_mchid", "transaction_id"),
            same=(("transaction_id", "transaction_id"),),
        ),
    ),
    "POST v3/profitsharing/return-orders": Usual(
        "out_return_no",
        "amount",
        Query(
            "GET v3/profitsharing/return-orders/{out_return_no}",
            "result",
            _set("FAILED"),
            passed=("sub_mchid", "out_order_no"),
            same=(("amount", "amount"),),
        ),
    ),
    "POST v2/mmpaymkttransfers/sendredpack": Usual(
        "mch_billno",
        "total_amount",
        Query(
            "POST v2/mmpaymkttransfers/gethbinfo?bill_type=MCHT",
            "status",
            _set("FAILED RFUND_ING REFUND"),
            passed=("appid=wxappid", "mch_id", "mch_billno"),
            same=(("total_amount", "total_amount"),),
        ),
    ),
    "POST v3/marketing/favor/users/{openid}/coupons": Usual("out_request_no"),
    **dict(_orders()),
}
"""The usual operations, by method and path."""


class Subject:
    """The operation of a job.

    Args:
        reference: The operation in any spelling: ``v3.refund.domestic.refunds.post``,
            ``POST v3/refund/domestic/refunds``, or a verb of a chain.
        number: The field with the merchant's own number; by default that of the usual operations,
            or the only variable of a path that is queried.

    Raises:
        UsageError: The text is no operation, or the field of its number isn't known.

    Attributes:
        method: In capitals.
        path: The path, which may have variables.
        known: What the catalog knows of it; None if it doesn't know it.
        number: The field with the merchant's own number.
        amount: The field with the amount; empty if the operation has none.
        query: How a number is asked for; None if it can't be.
        fields: The fields of a call that the catalog knows.
        merchant_field: The required field that has the merchant's number; empty if there is none.
    """

    def __init__(self, reference: str, number: str | None = None) -> None:
        parsed = Reference.parse(reference)
        if parsed.origin or parsed.query or parsed.fragment or not parsed.method:
            raise UsageError(
                f"{shorten(reference)!r} is no operation: write v3.refund.domestic.refunds.post, or"
                " 'POST v3/refund/domestic/refunds'"
            )
        self.method, self.path = parsed.method, parsed.path
        self.known: Operation | None = find_operation(self.method, self.path)
        if self.known is not None and self.known.path.count("{") == self.path.count("{"):
            self.path = self.known.path
        self.is_v2 = self.path.startswith("v2/")
        self.variables = variable_names(self.path)
        usual = USUAL.get(str(self), Usual(""))
        self.number = number or usual.number or self._only_variable()
        if not self.number:
            raise UsageError(self._explain_unknown())
        self.query = usual.query if self.number == usual.number else None
        self.fields = self.known.option_fields(self.option) if self.known is not None else ()
        required = (field.name for field in self.fields if field.required)
        self.merchant_field = next((name for name in required if name in MCHID_NAMES), "")
        self.amount = usual.amount
        self._number, self._amount = _split(self.number), _split(usual.amount)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def option(self) -> str:
        """The option that has the fields of a call: ``json``, ``xml`` or ``query``."""
        if self.is_v2:
            return "xml"
        return "query" if self.method in ("GET", "DELETE") else "json"

    @property
    def rate(self) -> float:
        """How many calls a second the platform takes, as far as documented."""
        limits = self.known.limits if self.known is not None else ()
        rates = [_per_second(limit) for limit in limits if "failed" not in limit.of]
        return min(rates, default=DEFAULT_RATE)

    def read_number(self, options: Mapping[str, object]) -> object:
        """Return the merchant's number of a call; None if there is none."""
        return next(_values(self._fields(options), self._number), None)

    def read_amount(self, options: Mapping[str, object]) -> int | None:
        """Return the amount of a call in fen; None if the operation has none."""
        values = list(_values(self._fields(options), self._amount)) if self._amount else []
        texts = [str(value) for value in values if not isinstance(value, bool)]
        amounts = [int(text) for text in texts if text.isdecimal()]
        return sum(amounts) if amounts else None

    def query_of(self, options: Mapping[str, object]) -> tuple[str, str, dict[str, object]]:
        """Return the method, the path and the options of the query of a call's number."""
        assert self.query is not None
        reference = Reference.parse(self.query.operation)
        fields = self._fields(options)
        pairs = [(name, ours or name) for name, _, ours in map(_partition, self.query.passed)]
        passed = {name: fields[ours] for name, ours in pairs if ours in fields}
        constants = dict(pair.split("=") for pair in reference.query.split("&") if pair)
        if self.is_v2:
            return reference.method, reference.path, {"xml": {**constants, **passed}}
        variables = {name: fields[name] for name in variable_names(reference.path)}
        query = {"query": {**constants, **passed}} if constants or passed else {}
        return reference.method, reference.path, {**variables, **query}

    def differs(self, options: Mapping[str, object], answer: Mapping[str, object]) -> str:
        """Return the first field in which an answer is about another call; empty if in none."""
        assert self.query is not None
        fields = self._fields(options)
        for name, answered in self.query.same:
            ours = next(_values(fields, _split(name)), None)
            theirs = next(_values(answer, _split(answered)), None)
            if ours is not None and theirs is not None and str(ours) != str(theirs):
                return name
        return ""

    def state_of(self, answer: Mapping[str, object]) -> str:
        """Return the state that an answer names; empty if it names none."""
        assert self.query is not None
        names = (self.query.state, self.query.state.rpartition(".")[2])  # an answer may be flat
        states = (next(_values(answer, _split(name)), None) for name in names)
        return next((state for state in states if isinstance(state, str)), "")

    def _explain_unknown(self) -> str:
        """Return why the field of the number isn't known: the path may be wrong."""
        if self.known is None and (unknown := unknown_path(self.path, self.method)):
            return f"{unknown}; nothing was sent"
        return (
            f"nothing is known of the number of {self}: name the field of the request that has your"
            " own number, such as number='out_request_no'"
        )

    def _only_variable(self) -> str:
        is_query = self.method == "GET" and len(self.variables) == 1
        return next(iter(self.variables)) if is_query else ""

    def _fields(self, options: Mapping[str, object]) -> dict[str, object]:
        fields = options.get(self.option)
        variables = {name: options[name] for name in self.variables if name in options}
        return {**(fields if isinstance(fields, Mapping) else {}), **variables}


def find_text(fields: Mapping[str, object], key: str) -> str:
    """Return a field of an answer as a text, JSON if it is none; empty if there is no such field.

    Args:
        fields: The fields of the answer.
        key: The name of the field, with dots.
    """
    value = next(_values(fields, _split(key)), None)
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def _partition(text: str) -> tuple[str, str, str]:
    return text.partition("=")


def _per_second(limit: RateLimit) -> float:
    return limit.calls / {"second": 1, "minute": 60}[limit.per]


def _split(key: str) -> tuple[str, ...]:
    return tuple(key.split(".")) if key else ()


def _values(value: Any, steps: tuple[str, ...]) -> Iterator[object]:
    """Yield what stands at a place; a ``*`` leads into each item of a list."""
    if not steps:
        yield value
    elif isinstance(value, list):
        for item in value if steps[0] == "*" else value[: int(steps[0]) + 1][-1:]:
            yield from _values(item, steps[1:])
    elif isinstance(value, Mapping) and steps[0] in value:
        yield from _values(value[steps[0]], steps[1:])
