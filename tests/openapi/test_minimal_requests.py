"""The least request of each operation and role: `check="error"` and the gateway agree about it.

A role's request has what is required always, what the role must send, and one of each choice. It
passes both. Without one field of its identity both refuse it, unless another role's identity is
complete then, or the sources differ about the field.
"""

from __future__ import annotations

import copy
import warnings
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

import chainpay
from chainpay.catalog import Operation, samples
from chainpay.encoding.upload_format import upload_format
from chainpay.gateway import Gateway
from tests.support.cases import OPERATIONS, each

#: What a request of an operation without a fault of a field may still be refused for.
_STATES = {
    *("ORDERPAID", "ORDER_PAID", "ORDER_CLOSED", "OUT_TRADE_NO_USED", "INVALID_REQUEST"),
    *("REFUND_FEE_MISMATCH", "ORDER_NOT_EXIST", "ORDERNOTEXIST", "RESOURCE_NOT_EXISTS"),
    *("NO_STATEMENT_EXIST", "20002", "ORDER_CANCELED", "ORDER_DONE", "INVALID_ORDER_STATE"),
    *("REFUNDNOTEXIST", "NOT_ENOUGH", "FREQUENCY_LIMITED", "RULE_LIMIT", "ORDERCLOSED"),
    *("TRADE_ERROR", "ORDER_REVERSED", "ORDERREVERSED"),
    *("CONTRACT_EXISTED", "CONTRACT_NOT_EXIST"),
    "NOT_SHARE_ORDER",
    *("NOT_FOUND", "ALREADY_EXISTS", "MONEY_LIMIT", "AMOUNT_LIMIT"),  # of transfers
}
#: The client itself names the merchant in each message of APIv2.
_OURS = ("mch_id", "mchid", "combine_mch_id")


class Case(NamedTuple):
    """An operation, and one of the roles that it serves."""

    operation: Operation
    role: str


CASES = [Case(known, role) for known in OPERATIONS for role in known.roles]


class Scene(NamedTuple):
    """A client that checks nothing, one that refuses what is certain, and the bank's key."""

    plain: chainpay.Client
    strict: chainpay.Client
    bank: Any

    def send(self, operation: Operation, options: dict[str, Any]) -> str:
        """Return how the gateway refuses a request: by its code; empty if it does not."""
        try:
            self.plain.request(operation.method, operation.path, **options)
        except chainpay.APIError as error:
            return str(error.code)
        return ""

    def check(self, operation: Operation, options: dict[str, Any]) -> list[str]:
        """Return the pointers of what is certainly wrong with a request."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", chainpay.CheckWarning)
            try:
                self.strict.build_request(operation.method, operation.path, **options)
            except chainpay.CheckError as error:
                return [one.pointer for one in error.findings if one.severity == "error"]
        return []

    def options_of(self, case: Case) -> dict[str, Any]:
        """Return the options of the least call of a role."""
        operation = case.operation
        options = samples.sample_call(operation, chainpay.Sensitive, case.role)
        options |= {name: True for name in ("security", "nonceless") if name in operation.options}
        if operation.fields_in("multipart"):
            options.pop("json", None)
            shape = upload_format(operation.path)
            meta = samples.sample_object(operation.option_fields("meta"), chainpay.Sensitive, False)
            added = {shape.name, shape.digest, *dict(shape.constants)}
            options["body"] = chainpay.Media(
                b"content",
                f"1.{(*shape.endings, 'png')[0]}",
                {name: meta[name] for name in meta.keys() - added},
            )
        if any(field.key == "bank" for field in operation.params):
            options["encrypt"] = self.bank
        if operation.path == "v3/billdownload/file":
            options["query"] = {"token": "none"}
        return options


@pytest.fixture(scope="module")
def scene(keys: Any, stranger: Any) -> Iterator[Scene]:
    gateway = Gateway(keys=keys)
    gateway.seed()
    known = {**gateway.credentials(), "retry": None}
    with chainpay.Client(**known) as plain, chainpay.Client(**known, check="error") as strict:
        yield Scene(plain, strict, stranger.public_key())


def name_case(case: Case) -> str:
    return f"{case.operation.method} {case.operation.path} as {case.role}"


def test_there_are_1700() -> None:
    """One for each operation and role."""
    assert len(CASES) == 1_700


@pytest.mark.slow
@each("case", CASES, name_case)
def test_the_least_request_passes_both(scene: Scene, case: Case) -> None:
    """An order may be in another state; that is no fault of a field."""
    options = scene.options_of(case)
    assert scene.check(case.operation, options) == []
    code = scene.send(case.operation, options)
    if case.operation.path != "v3/billdownload/file":  # a token is of one bill
        assert code in {"", *_STATES}


def without(options: dict[str, Any], pointer: str) -> dict[str, Any]:
    """Return the options of a call without one field; of an array's items, of all."""
    less = {name: copy.deepcopy(value) for name, value in options.items() if name != "body"}
    option, *names, last = pointer.split("/")[1:]
    places = [less[option if option in less else "xml"]]
    for name in names:
        below = [place.get(name, []) for place in places]
        places = [item for each in below for item in (each if isinstance(each, list) else [each])]
    for place in places:
        del place[last]
    return {**options, **less}


@pytest.mark.slow
def test_a_request_without_a_part_of_its_identity(scene: Scene) -> None:
    """1,286 parts are left out; both refuse 1,174 of these requests, and pass the other 112."""
    counts: Counter[str] = Counter()
    for case in CASES:
        identities = dict(case.operation.identities)
        own = identities.get(case.role, ())
        others = [set(fields) for role, fields in identities.items() if role != case.role]
        for pointer in own:
            rest = set(own) - {pointer}
            if case.operation.field_at(pointer).is_doubtful:
                counts["in doubt"] += 1
                expected = False
            elif any(other <= rest for other in others):
                counts["another role's"] += 1
                expected = False
            else:
                counts["refused"] += 1
                expected = True
            name = pointer.rpartition("/")[2]
            if case.operation.api == "v2" and name in _OURS:
                continue  # the client refuses it, or adds it
            options = without(scene.options_of(case), pointer)
            where = f"{name_case(case)} without {pointer}"
            assert bool(scene.check(case.operation, options)) == expected, where
            assert (scene.send(case.operation, options) == "PARAM_ERROR") == expected, where
    assert counts == {"refused": 1_174, "another role's": 69, "in doubt": 43}


def test_the_sets_are_named(scene: Scene) -> None:
    """A reader sees who has to send what."""
    path = "v3/global/transactions/jsapi"
    case = next(case for case in CASES if case.operation.path == path and case.role == "merchant")
    options = without(scene.options_of(case), "/json/appid")
    with pytest.raises(chainpay.CheckError) as caught:
        scene.strict.build_request("POST", path, **options)
    (finding,) = caught.value.findings
    assert finding.pointer == "/json/appid"
    assert finding.message == (
        "is missing. 直连商户 (merchant) must send mchid, appid. "
        "机构 (institution) must send sub_mchid, sp_mchid, sp_appid. "
        "This call has neither set in full"
    )
