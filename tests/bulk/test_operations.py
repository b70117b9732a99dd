"""The usual operations: each number, amount and query is as the catalog has it."""

from __future__ import annotations

import pytest

from chainpay import catalog
from chainpay.bulk import State
from chainpay.bulk.operations import USUAL, Subject
from chainpay.catalog import Field, samples
from chainpay.catalog.model import all_fields
from tests.bulk.shop import Shop, refunds, states


def names(fields: tuple[Field, ...], prefix: str = "") -> set[str]:
    """Return the dotted names of fields; ``*`` stands for the items of a list."""
    known = set()
    for field in fields:
        name = prefix + field.name
        known |= {name, *names(field.children, f"{name}.{'*.' if field.is_array else ''}")}
    return known


@pytest.mark.parametrize("operation", USUAL)
def test_the_table_fits_the_catalog(operation: str) -> None:
    """Names of the request, of the query and of its answer are the catalog's."""
    method, path = operation.split()
    known, usual = catalog.operation(method, path), USUAL[operation]
    fields = names(known.params)
    assert usual.number in fields
    assert not usual.amount or usual.amount in fields
    if usual.query is None:
        return
    subject = Subject(operation)
    query_method, query_path = usual.query.operation.partition("?")[0].split()
    query = catalog.operation(query_method, query_path)
    passed = [name.partition("=") for name in usual.query.passed]
    assert {ours or name for name, _, ours in passed} <= fields
    assert {name for name, _, _ in passed} <= names(query.params)
    answer = {name.replace("*", "0").replace("$n", "0") for name in names(query.returns)}
    assert usual.query.state in answer
    assert {ours for ours, _ in usual.query.same} <= fields
    assert {theirs for _, theirs in usual.query.same} <= answer
    state = next(
        field for field in all_fields(query.returns)
        if field.name.replace("$n", "0") == usual.query.state.rpartition(".")[2]
    )  # fmt: skip
    own = usual.query.failed | usual.query.repeated
    assert not state.enum or own <= {*map(str, state.enum)} or "profitsharing" in path
    assert str(subject) == operation


def test_a_refund_of_apiv2(shop: Shop) -> None:
    """In doubt it is queried in XML; a number that isn't there is sent again."""
    rows = [
        {"appid": "wxd678efh567hg6787", "out_trade_no": f"ORDER-{n:06}", "refund_fee": 60,
         "out_refund_no": f"REFUND-{n:06}", "total_fee": 100}
        for n in range(3)
    ]  # fmt: skip
    shop.gateway.faults.add("reset-after", path="*/refund", nth=2)
    shop.gateway.faults.add("reset", path="*/refund", nth=3)
    job = shop.job(rows, "POST v2/secapi/pay/refund")  # the merchant's own number is added
    assert (job.plan().total, job.plan().errors) == (180, 0)
    assert states(job) == {State.DONE: 3}
    assert shop.refunded() == {f"REFUND-{n:06}": 1 for n in range(3)}
    queries = [each for each in shop.gateway.requests if "refundquery" in each.url.path]
    assert len(queries) == 2


def test_a_red_packet_is_queried_by_other_names() -> None:
    """The query calls the app otherwise, and wants a constant."""
    row = {"mch_billno": "1", "mch_id": "190", "wxappid": "wx1", "total_amount": 100}
    subject = Subject("v2.mmpaymkttransfers.sendredpack.post")
    assert subject.query_of({"xml": row}) == (
        "POST",
        "v2/mmpaymkttransfers/gethbinfo",
        {"xml": {"bill_type": "MCHT", "appid": "wx1", "mch_id": "190", "mch_billno": "1"}},
    )


def test_amounts_of_a_list_are_added() -> None:
    """A profit sharing has as many receivers as it likes."""
    subject = Subject("v3.profitsharing.orders.post")
    receivers = [{"amount": 3}, {"amount": 4}, {}]
    assert subject.read_amount({"json": {"receivers": receivers}}) == 7
    assert subject.read_amount({"json": {"receivers": [{"amount": True}]}}) is None
    assert subject.read_amount({}) is None


def test_a_query_has_what_it_needs() -> None:
    """Variables, constants and fields that the query has from the call."""
    row = {"sub_mchid": "1900000109", "transaction_id": "4208", "out_order_no": "P1"}
    subject = Subject("v3.profitsharing.orders.post")
    assert subject.query_of({"json": row}) == (
        "GET",
        "v3/profitsharing/orders/{out_order_no}",
        {"out_order_no": "P1", "query": {"sub_mchid": "1900000109", "transaction_id": "4208"}},
    )
    batch = Subject("POST v3/transfer/batches").query_of({"json": {"out_batch_no": "B1"}})
    assert batch[2] == {"out_batch_no": "B1", "query": {"need_query_detail": "false"}}
    refund = Subject("POST v3/refund/domestic/refunds").query_of({"json": refunds(1)[0]})
    assert refund[2] == {"out_refund_no": "REFUND-000000"}


def test_another_number_cannot_be_queried() -> None:
    """The query is of the usual number; another field of the caller's choice has none."""
    assert Subject("POST v3/refund/domestic/refunds", "out_trade_no").query is None
    unknown = Subject("POST v3/not/in/the/catalog", "out_no")
    assert (unknown.known, unknown.rate, unknown.option) == (None, 50, "json")
    assert samples.MCHID
