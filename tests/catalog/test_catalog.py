"""The catalog: the facts as they are shipped, what a program gets to see of them, and the index."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from chainpay import UsageError, catalog
from chainpay.catalog import Event, Field, Operation, events, index, operations
from chainpay.catalog.files import read_line
from tools.catalog.__main__ import main

DATA = files(catalog) / "data"
TYPES = {"string", "integer", "number", "boolean", "object"}
LOCATIONS = {"json", "xml", "multipart", "query", "path", "headers"}
LISTED = Path(__file__).parents[1] / "openapi" / "operations.txt"


def facts(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in DATA.joinpath(name).read_text("utf-8").splitlines()]


def fields(*known: Field) -> Iterator[Field]:
    """Yield fields and all fields inside of them."""
    for field in known:
        yield field
        yield from fields(*field.children)


def as_fact(field: Field) -> dict[str, Any]:
    """Return a field as the data would write it."""
    record = {
        "name": field.name,
        "type": field.type,
        "required": field.required,
        "in": field.location,
        "label": field.label,
        "enum": list(field.enum),
        "const": field.const,
        "default": field.default,
        "max_length": field.max_length,
        "encrypted": field.encrypted,
        "key": field.key,
        "encoded": field.encoded,
        "content": field.content,
        "signed": field.signed,
        "group": field.group,
        "children": [as_fact(child) for child in field.children],
    }
    return {name: value for name, value in record.items() if value or name == "required"}


def in_full(fact: dict[str, Any], location: str = "") -> dict[str, Any]:
    """Return a fact of the data with the place that it takes over from its parent."""
    location = fact.get("in", location)
    inner = [in_full(child, location) for child in fact.get("children", [])]
    record = {**fact, "in": location, "children": inner}
    known = {name: record[name] for name in record.keys() - {"undocumented", "row"}}
    return {name: value for name, value in known.items() if value or name == "required"}


def without_details(record: dict[str, Any]) -> dict[str, Any]:
    """Return a field's facts without those that `details.jsonl` or `corrections.jsonl` decides."""
    kept = {name: record[name] for name in record.keys() - {"required", "max_length", "enum"}}
    if "children" in kept:
        documented = [child for child in kept["children"] if child["name"] not in ADDED]
        kept["children"] = list(map(without_details, documented))
    return kept


# The facts

#: Fields that only `corrections.jsonl` knows.
ADDED = {"h5_info"}
#: The operations whose answers are corrected.
CORRECTED = {
    (fact["method"], fact["path"])
    for fact in facts("corrections.jsonl")
    if fact["pointer"].startswith("/returns/")
}


def test_all_operations_of_the_api_are_shipped() -> None:
    """Each operation of the list stands in the catalog once."""
    spelled = [f"{known.method} {known.path}" for known in operations()]
    assert len(spelled) == 1147
    assert sorted(spelled) == sorted(LISTED.read_text("utf-8").splitlines())


def test_nothing_of_an_operation_is_lost() -> None:
    """An operation says what its line of the data says; children are where their parent is."""
    for known, fact in zip(operations(), facts("operations.jsonl"), strict=True):
        assert (known.method, f"/{known.path}") == (fact["method"], fact["path"])
        assert (known.api, known.title, known.doc) == (
            fact["api"],
            fact["title"],
            fact["doc"] or "",
        )
        assert list(known.docs) == fact.get("docs", [])
        assert list(known.notices) == fact.get("notices", [])
        assert [{"uri": host.uri, "required": host.required} for host in known.hosts] == fact.get(
            "hosts", []
        )
        assert set(known.options) == {
            *fact["options"],
            *fact["extra_options"],
            *fact.get("undeclared", []),
        }
        assert (known.media, known.gzip) == (fact["media"], fact.get("gzip", False))
        assert known.status == fact.get("status", 200)
        added = {"sub_mch_id", "sub_appid", "sub_openid"} - {
            field["name"] for field in fact["params"]
        }
        documented = [field for field in known.params if field.name not in added]
        detailed = [without_details(as_fact(field)) for field in documented]
        assert detailed == [without_details(in_full(each)) for each in fact["params"]]
        corrected = (known.method, f"/{known.path}") in CORRECTED
        same = list(map(as_fact, known.returns)) == list(map(in_full, fact["returns"]))
        assert same != corrected


def test_nothing_of_an_event_is_lost() -> None:
    """An event says what its line of the data says."""
    for known, fact in zip(events(), facts("events.jsonl"), strict=True):
        assert known.name == fact.get("event_type", fact.get("name"))
        assert known.types == tuple(
            fact.get("event_types") or filter(None, [fact.get("event_type")])
        )
        assert (known.api, known.title, known.doc) == (fact["api"], fact["title"], fact["doc"])
        assert list(known.docs) == fact.get("docs", [])
        assert list(known.original_types) == fact.get("original_types", [])
        assert known.cipher == fact.get("cipher", "")
        assert list(map(as_fact, known.request)) == list(map(in_full, fact["request"]))
        assert list(map(as_fact, known.resource)) == list(map(in_full, fact["resource"]))


def test_a_provider_names_its_merchant_in_any_payment() -> None:
    """Of APIv2, though few documents say so."""
    for path in ("v2/pay/unifiedorder", "v2/pay/closeorder", "v2/secapi/pay/refund"):
        (sub_mch_id,) = [
            field
            for field in catalog.operation("POST", path).option_fields("xml")
            if field.name == "sub_mch_id"
        ]
        assert not sub_mch_id.required


def test_types_and_places_are_of_the_known_ones() -> None:
    """A field's type is JSON's or an array of one, and a parameter's place is one of six."""
    for known in operations():
        for field in fields(*known.params, *known.returns):
            assert field.item in TYPES
            assert field.is_array == (field.item != field.type)
            assert not field.children or field.encoded or field.encrypted or field.item == "object"
            assert field.encoded in ("", "json", "url")
        assert {field.location for field in fields(*known.params)} <= LOCATIONS
        assert {field.location for field in fields(*known.returns)} <= {""}
        for place in LOCATIONS:
            assert known.fields_in(place) == tuple(
                field for field in known.params if field.location == place
            )


def test_the_variables_of_a_path_are_its_path_parameters() -> None:
    """Each variable of a path has a required parameter, and the other way round."""
    for known in operations():
        in_path = known.fields_in("path")
        assert {"{" + field.name + "}" for field in in_path} == {
            part for part in known.path.split("/") if part.startswith("{")
        }
        assert all(field.required for field in in_path)


def test_amounts_have_their_unit() -> None:
    """An amount of money is in fen, wherever it stands; a count, a time and a text are not."""
    refund = catalog.operation("POST", "v3/refund/domestic/refunds")
    units = {field.name: field.unit for field in fields(*refund.params)}
    assert {name for name, unit in units.items() if unit == "fen (分)"} == {
        "amount",
        "refund",
        "total",
        "unit_price",
        "refund_amount",
    }
    assert {units[name] for name in ("refund_quantity", "out_refund_no", "currency")} == {""}


def test_the_host_is_the_one_that_is_required() -> None:
    """An operation that others answer too needs none."""
    assert catalog.operation("POST", "v3/refunds").host == "https://api.mch.weixin.qq.com/hk/"
    assert catalog.operation("POST", "v3/global/refunds").host == ""
    assert catalog.operation("POST", "v3/global/refunds").hosts
    assert sum(bool(known.host) for known in operations()) == 30


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (catalog.operation("GET", "v3/certificates"), "path"),
        (catalog.operation("GET", "v3/certificates").returns[0], "required"),
        (catalog.event("TRANSACTION.SUCCESS"), "title"),
    ],
)
def test_facts_do_not_change(record: Any, name: str) -> None:
    """What all callers share, none can change; it may be a key."""
    with pytest.raises(FrozenInstanceError):
        setattr(record, name, "")
    assert record in {record}


def test_provenance_is_shipped() -> None:
    """The data goes with the note that says where it comes from."""
    provenance = DATA.joinpath("PROVENANCE.md").read_text("utf-8")
    assert "wechatpay-im/website" in provenance
    assert "No description, example or code" in provenance


# What is generated


def test_the_generated_files_are_those_of_the_facts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No file is edited by hand or stale: ``--check`` prints nothing, and its status is 0."""
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.slow
def test_what_is_stale_is_named_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A change of the facts shows in each file that is made of them, and is written on demand."""
    data = "chainpay/catalog/data"
    folder = tmp_path / data
    folder.mkdir(parents=True)
    for name in ("operations", "details", "corrections", "events", "words"):
        changed = DATA.joinpath(f"{name}.jsonl").read_bytes().replace("退款".encode(), b"x")
        (folder / f"{name}.jsonl").write_bytes(changed)
    assert main(["--check"], tmp_path) == 1
    tables = {f"stale: {data}/{name}.tsv" for name in ("operations", "events", "fields")}
    tables |= {f"stale: {data}/{name}.tsv" for name in ("titles", "names")}
    assert tables <= set(capsys.readouterr().out.splitlines())
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
    assert b"\tx" in (folder / "operations.tsv").read_bytes()
    (folder / "fields.tsv").write_bytes(b"")
    assert main(["--check"], tmp_path) == 1
    assert capsys.readouterr().out.splitlines()[-1] == f"stale: {data}/fields.tsv"


def test_the_index_knows_where_each_line_stands() -> None:
    """An operation is read from its place alone."""
    whole = DATA.joinpath("operations.jsonl").read_bytes()
    for entry, known in zip(index.entries(), operations(), strict=True):
        assert (entry.method, entry.path) == (known.method, known.path)
        assert read_line("operations.jsonl", entry.offset, entry.length) in whole
        assert catalog.operation(entry.method, entry.path) == known
        assert (entry.title, entry.notices, entry.host) == (known.title, known.notices, known.host)


def test_the_catalog_loads_only_what_is_requested() -> None:
    """Completion reads no facts, and neither does a call that needs none."""
    code = (
        "class Own:\n"
        "    mchid = serial = '1'\n"
        "    def sign(self, message): return 'x'\n"
        "    def verify(self, *_): pass\n"
        "import sys, chainpay; client = chainpay.Client(signer=Own(), verifier=Own())\n"
        "client.build_request('POST', 'v3/pay/transactions/native', json={})\n"
        "client.v3.pay.transactions.id['42'].get\n"
        "assert not any('catalog' in name for name in sys.modules)\n"
        "from chainpay.catalog import model, index, load\n"
        "model.Operation.load = None\n"
        "index.children('v3/pay')\n"
        "assert 'chainpay.catalog.search' not in sys.modules\n"
        "assert 'chainpay.catalog.samples' not in sys.modules\n"
        "print(load.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "0\n"


# Looking up


def test_every_operation_is_looked_up_by_path() -> None:
    """As it is written, and as it is sent; with and without a leading slash."""
    twins = {  # these differ in nothing but the names of their variables
        "v3/apply4subject/applyment/{business_code}/cancel",
        "v3/apply4subject/applyment/{applyment_id}/cancel",
    }
    for known in operations():
        filled = "/".join("42" if part[:1] == "{" else part for part in known.path.split("/"))
        assert catalog.operation(known.method.lower(), f"/{known.path}") == known
        if known.path not in twins:
            assert catalog.operation(known.method, filled) == known


def test_a_literal_segment_wins_over_a_variable_beside_it() -> None:
    """``upload`` is no number of an image; what is below a variable is found all the same."""
    images = "v3/merchant-service/images"
    assert catalog.operation("POST", f"{images}/upload").path == f"{images}/upload"
    assert catalog.operation("GET", f"{images}/uploads").path == f"{images}/{{media_id}}"
    with pytest.raises(UsageError, match="takes POST, not GET"):
        catalog.operation("GET", f"{images}/upload")
    refunds = "v3/ecommerce/refunds"
    assert catalog.operation("POST", f"{refunds}/apply").path == f"{refunds}/apply"
    assert catalog.operation("POST", f"{refunds}/apply/return-advance").path == (
        f"{refunds}/{{refund_id}}/return-advance"
    )


def test_siblings_with_other_variables_are_distinguished() -> None:
    """By what stands behind them; only one pair has the same behind, and is the same to us."""
    shapes: dict[tuple[str, str], list[str]] = {}
    for known in operations():
        shape = re.sub(r"{\w+}", "1", known.path)
        shapes.setdefault((known.method, shape), []).append(known.path)
        shapes.setdefault(("", shape), []).append(known.path)
    twins = {tuple(sorted(set(paths))) for paths in shapes.values() if len(set(paths)) > 1}
    start = "v3/apply4subject/applyment"
    assert twins == {(f"{start}/{{applyment_id}}/cancel", f"{start}/{{business_code}}/cancel")}


@pytest.mark.parametrize(
    ("method", "path", "text"),
    [
        ("GET", "v3/pay/transactions/native", "takes POST, not GET"),
        ("POST", "v3/pay/transaction/native", "the nearest: v3/pay/transactions/native"),
        ("GET", "v3/pay/transactions", "below it are .*app, .*native"),
        ("POST", "v3/applyment4sub/applyment", "it has 'v3/applyment4sub/applyment/'"),
        ("POST", "v3/pay/transactions/native/", "it has 'v3/pay/transactions/native'"),
        (
            "POST",
            "v3/Pay/transactions/outTradeNo/1/close",
            "it has 'v3/pay/.*out-trade-no/{out_trade_no}/close'",
        ),
        ("GET", "v3/pay/transactions/id/{transaction_id", r"/id/\{transaction_id"),
        ("GET", "v3/refund/domestic/refunds/{}/x", "the nearest: v3/refund/domestic/refunds"),
        ("GET", "v3/pay/transactions/out-trade-no/1/c", "nearest: .*/{out_trade_no}, "),
        ("POST", "v3/pay/transactions/out-trade-no/1/c", "nearest: .*_no}/close, .*/reverse"),
        ("GET", "v3/refunds/domestic/refunds/1", "nearest: v3/refund/domestic/.*, v3/global"),
        ("GET", "v3", "below it are .*certificates"),
        ("GET", "", "below it are .*v3"),
        ("GET", "quite/another/thing", "has no path 'quite/another/thing'$"),
        ("GET", "x" * 1000, "x{9}…x{9,}'$"),
    ],
)
def test_the_error_of_an_unknown_path_names_the_nearest(method: str, path: str, text: str) -> None:
    """A wrong method, half a path, capitals, a slash, an open brace: each names what is right."""
    with pytest.raises(UsageError, match=text):
        catalog.operation(method, path)


def test_a_known_path_is_not_unknown() -> None:
    """There is no error for a path of the catalog, with or without values."""
    for path in ("v3/certificates", "/v3/pay/transactions/id/1", "hk/v3/refunds"):
        assert catalog.unknown_path(path) is None


def test_children_are_all_that_stands_next() -> None:
    """From the roots on, they lead to each operation, and to nothing else."""
    reached = set()
    places = ["v2", "v3"]
    while places:
        place = places.pop()
        reached |= {(entry.method, entry.path) for entry in index.match(place)}
        below = catalog.children(place)
        assert all((a[0] == "{", a) < (b[0] == "{", b) for a, b in pairwise(below))
        places += [f"{place}/{part.replace('{empty}', '')}" for part in below]
    assert reached == {(known.method, known.path) for known in operations()}
    assert catalog.children() == ("global", "hk", "v2", "v3")


def test_children_of_a_value_are_those_of_the_variable() -> None:
    """A place may hold a value where the catalog has a variable; nowhere leads nowhere."""
    orders = "v3/payscore/payafter-orders"
    assert catalog.children(f"{orders}/42") == catalog.children(f"{orders}/{{out_order_no}}")
    assert catalog.children(f"{orders}/42") == ("cancel", "complete", "sync")
    assert catalog.children("v3/nowhere") == ()
    assert index.entries_below("v3/nowhere") == []


def test_prefixes_hold_the_operations_that_need_them() -> None:
    """Below ``hk`` and ``global`` stand those of merchants overseas, and none besides."""
    for prefix, count in (("hk", 20), ("global", 5)):
        below = index.entries_below(prefix)
        assert len(below) == count
        assert all(entry.host.endswith(f"/{prefix}/") for entry in below)
    overseas = catalog.operation("GET", "hk/v3/refunds/id/1")
    assert overseas.path == "v3/refunds/id/{refund_id}"


def test_operations_below_a_path() -> None:
    """Whole segments count."""
    assert [known.path for known in operations("/v3/refund/")] == [
        "v3/refund/domestic/refunds",
        "v3/refund/domestic/refunds/{out_refund_no}",
        "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    ]
    assert list(operations("v3/refun")) == []


# Strings with capitals


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        # PHP's documentation has these, as strings or as attributes.
        ("v3/merchantService/complaintsV2", "v3/merchant-service/complaints-v2"),
        ("v3/marketing/favor/media/imageUpload", "v3/marketing/favor/media/image-upload"),
        (
            "v3/pay/transactions/outTradeNo/{out_trade_no}/close",
            "v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        ),
        ("v3/merchantService/images/upload", "v3/merchant-service/images/upload"),
        ("V3/Certificates", "v3/certificates"),
        # The catalog has them as they are.
        ("v2/secapi/mch/addInstitutionsub", "v2/secapi/mch/addInstitutionsub"),
        # At a variable, a part is somebody's number.
        ("v3/pay/transactions/outTradeNo/ABC/close", "v3/pay/transactions/out-trade-no/ABC/close"),
        ("v3/marketing/favor/users/oXyZ/coupons", "v3/marketing/favor/users/oXyZ/coupons"),
        ("v3/merchantService/images/Upload", "v3/merchant-service/images/Upload"),
        ("v3/ecommerce/refunds/outRefundNo/1", "v3/ecommerce/refunds/outRefundNo/1"),
        # Nobody knows what these are.
        ("v3/someThing/new", "v3/someThing/new"),
        ("v3/certificates/someThing", "v3/certificates/someThing"),
        ("v3/{someThing}/x", "v3/{someThing}/x"),
        ("v3/payscore/_Ab_", "v3/payscore/_Ab_"),
    ],
)
def test_capitals_are_respelled_where_it_is_certain(written: str, meant: str) -> None:
    """A number is never touched, and neither is what the catalog has as it is written."""
    assert index.respell(written) == meant


def test_no_path_of_the_catalog_is_respelled() -> None:
    """Paths are what they are, also with numbers in them that have capitals."""
    for known in operations():
        filled = "/".join("AbC-xYz" if part[:1] == "{" else part for part in known.path.split("/"))
        assert index.respell(known.path) == known.path
        assert index.respell(filled) == filled


# Events


def test_events_are_looked_up_by_type() -> None:
    """A type that both APIs have is APIv3's, unless the other one is requested."""
    paid = catalog.event("TRANSACTION.SUCCESS")
    assert isinstance(paid, Event)
    assert (paid.api, paid.title, paid.cipher) == ("v3", "支付成功通知", "aes-gcm")
    assert "out_trade_no" in {field.name for field in paid.resource}
    assert catalog.event("TRANSACTION.SUCCESS", "v2").api == "v2"
    assert catalog.event("refund-processed").api == "v2"
    assert len(list(events())) == 112


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("TRANSACTION.SUCESS", "the nearest: TRANSACTION.SUCCESS"),
        ("refund.success", "the nearest: REFUND.SUCCESS"),
        ("???", "has no event '[?]{3}'$"),
    ],
)
def test_the_error_of_an_unknown_event_names_the_nearest(name: str, text: str) -> None:
    """Typing errors happen; the nearest types are named once each."""
    with pytest.raises(UsageError, match=text) as refused:
        catalog.event(name)
    names = str(refused.value).partition("nearest: ")[2].split(", ")
    assert len(set(names)) == len(names)
    with pytest.raises(UsageError):
        catalog.event("REFUND.SUCCESS", "v2")


# Kinds


def test_operations_are_values() -> None:
    """Two readings of one line are equal."""
    (entry,) = index.match("v3/certificates")
    first = catalog.load(entry)
    catalog.load.cache_clear()
    assert catalog.load(entry) == first
    assert isinstance(first, Operation)


# A path behind any base address


@pytest.mark.parametrize(
    ("path", "known"),
    [
        ("/v3/pay/transactions/id/1", True),
        ("/gateway/wx/v3/pay/transactions/id/1", True),
        ("/hk/v3/refunds", True),
        ("/pay/unifiedorder", True),
        ("/gateway/pay/unifiedorder", True),
        ("/v3/pay/transaction/id/1", False),
        ("/pay/unifiedorders", False),
    ],
)
def test_a_path_is_known_behind_any_base_address(path: str, known: bool) -> None:
    """What stands before it is of the user's proxy."""
    methods = ("GET", "POST")
    assert (None in [catalog.diagnose(one, path) for one in methods]) == known


@pytest.mark.parametrize(
    ("method", "path", "text"),
    [
        (
            "POST",
            "/v3/certificates",
            "The catalog has GET at 'v3/certificates', not POST.",
        ),
        (
            "POST",
            "/v3/credit-repayment/partner/contracts/appPresign",
            "The catalog has GET at 'v3/credit-repayment/partner/contracts/{out_contract_code}',"
            " not POST; POST is for 'v3/credit-repayment/partner/contracts/app-presign'.",
        ),
    ],
)
def test_a_wrong_method_is_explained(method: str, path: str, text: str) -> None:
    """And what was probably meant, where a segment was taken for a number."""
    assert catalog.diagnose(method, path) == text


@pytest.mark.parametrize("path", ["v3/" + "a/" * 20 + "b", "v3/" + "a" * 298])
def test_no_diagnosis_of_a_path_that_no_operation_can_have(path: str) -> None:
    """It would take long: the time grows with the square of the segments."""
    assert catalog.diagnose("GET", f"/{path}") is None
    with pytest.raises(UsageError, match=r"the catalog has no path '[^']*'$"):
        catalog.operation("GET", path)


def test_a_path_of_ten_thousand_segments_is_looked_up_at_once() -> None:
    """Only the first segments may be a prefix of a base address."""
    path = "/" + "v3/" * 20_000
    assert index.match_request("GET", path) == ()
