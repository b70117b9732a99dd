"""`Client(check=…)`: a call is compared with the catalog, and all that is wrong comes at once."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

import chainpay
from chainpay import CheckError, CheckWarning, Client, Sensitive, UsageError, catalog
from chainpay.catalog import Field, Operation, samples
from chainpay.encoding.quirks import HMAC_ONLY
from chainpay.encoding.upload_format import upload_format
from chainpay.php import Builder
from chainpay.request.fields import MCHID_NAMES
from tests.support.cases import OPERATIONS
from tests.support.doors import Door
from tests.support.keys import full_text
from tests.support.recording import Recording

NATIVE = "v3/pay/transactions/native"
ORDER: dict[str, Any] = {
    "appid": "wxd678efh567hg6787",
    "mchid": samples.MCHID,
    "description": "一本书",
    "out_trade_no": "A-00001",
    "notify_url": "https://example.com/notify",
    "amount": {"total": 100},
}
UNIFIED: dict[str, Any] = {
    "appid": "wxd678efh567hg6787",
    "mch_id": samples.MCHID,
    "body": "一本书",
    "out_trade_no": "A-00001",
    "total_fee": 100,
    "spbill_create_ip": "127.0.0.1",
    "notify_url": "https://example.com/notify",
    "trade_type": "NATIVE",
}
GOODS: dict[str, Any] = {"merchant_goods_id": "1", "quantity": 1, "unit_price": 1}
BIRD = "\U0001f426"


@pytest.fixture
def strict(platform: Recording) -> Iterator[Client]:
    """A client that refuses what certainly doesn't fit."""
    with Client(**platform.credentials(), check="error") as client:
        yield client


@pytest.fixture
def findings(strict: Client, platform: Recording) -> Callable[..., dict[str, str]]:
    """Makes a call, and returns all findings, errors and warnings: pointer → text."""

    def call(method: str, path: str, **options: Any) -> dict[str, str]:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                strict.build_request(method, path, options)
            except CheckError as error:
                assert platform.requests == []
                return {
                    pointer: f"{severity}: {message}"
                    for pointer, message, severity in error.findings
                }
        lines = [line for one in warned for line in str(one.message).splitlines()[1:]]
        assert len(warned) <= 1
        assert all(line.startswith("  warning at ") for line in lines)
        pairs = (line.removeprefix("  warning at ").split(": ", 1) for line in lines)
        return {pointer.strip("'"): f"warning: {message}" for pointer, message in pairs}

    return call


# The whole catalog


def call_of(operation: Operation, encrypt: Callable[[str], Any] = Sensitive) -> dict[str, Any]:
    """Return the options of a call that has all that an operation requires."""
    options = samples.sample_call(operation, encrypt)
    if operation.fields_in("multipart"):
        meta = samples.sample_object(operation.option_fields("meta"), encrypt, False)
        ending = next(iter(upload_format(operation.path).endings), "png")
        options["body"] = chainpay.Media(b"content", f"1.{ending}", meta)
    if operation.api == "v2":
        fields = {**options.pop("query", {}), **options.get("xml", {})}
        filled = {name: samples.MCHID for name in MCHID_NAMES if name in fields}
        texts = {name: "true" for name, value in fields.items() if value is True}
        values = {"mch_id": samples.MCHID, **fields} if not filled else fields | filled | texts
        options["xml"] = {name: one for name, one in values.items() if name not in ADDED}
    if "bank" in {field.key for field in operation.params}:
        options["encrypt"] = BANK[0]
    if "security" in operation.options:
        options["security"] = True
    return options


ADDED = ("sign", "nonce_str", "media_hash")
BANK: list[Any] = []


@pytest.fixture(autouse=True, scope="module")
def bank(stranger: Any) -> None:
    """The bank's key, which encrypts a few fields of APIv2."""
    BANK[:] = [stranger.public_key()]


@pytest.mark.slow
def test_a_call_with_all_that_is_required_fits(findings: Any) -> None:
    """Of each operation; but for those that are old."""
    for known in OPERATIONS:
        old = "warning: the operation is deprecated, or discarded"
        expected = {old} if {"deprecated", "discarded"} & {*known.notices} else set()
        assert set(findings(known.method, known.path, **call_of(known)).values()) == expected


@pytest.mark.slow
def test_a_call_with_all_that_there_is_fits(findings: Any) -> None:
    """Of each operation, what is optional too."""
    for known in OPERATIONS:
        options = call_of(known)
        for place in ("json", "query", "xml"):
            if place in options:
                whole = samples.sample_object(known.option_fields(place), Sensitive, True)
                texts = {
                    name: "true" for name, one in whole.items() if place == "xml" and one is True
                }
                kept = {
                    name: options[place][name] for name in MCHID_NAMES if name in options[place]
                }
                options[place] = {
                    name: one for name, one in (whole | texts | kept).items() if name not in ADDED
                }
        errors = errors_of(findings(known.method, known.path, **options))
        # What excludes each other is there at once, and makes a text too long.
        wrong = {name for name, text in errors.items() if "one too many" not in text}
        assert wrong <= {"/xml/scene_info"}


def required(fields: Iterable[Field], value: Any, pointer: str) -> Iterator[str]:
    """Yield the pointers of what is required in an object, and in what is in it."""
    for field in fields:
        place = f"{pointer}/{field.name}"
        if field.required and field.name not in (*ADDED, "Wechatpay-Serial"):
            yield place
            inner = value[field.name]
            if isinstance(inner, dict):
                yield from required(field.children, inner, place)
            elif isinstance(inner, list) and isinstance(inner[0], dict):
                yield from required(field.children, inner[0], f"{place}/0")


def without(options: dict[str, Any], pointer: str) -> dict[str, Any]:
    """Return a call less one value."""
    less = copy.deepcopy(options)
    *parts, last = pointer.split("/")[1:]
    parent: Any = less
    for part in parts:
        parent = parent[int(part) if isinstance(parent, list) else part]
    del parent[last]
    return less


@pytest.mark.slow
def test_each_required_field_is_missed(findings: Any) -> None:
    """By exactly its pointer; of the whole catalog."""
    missed = 0
    for known in OPERATIONS:
        if known.fields_in("multipart"):
            continue
        whole = call_of(known)
        for place in ("json", "query", "xml", "headers"):
            if place not in whole:
                continue
            for pointer in required(known.option_fields(place), whole[place], f"/{place}"):
                name = pointer.rpartition("/")[2]
                if name in MCHID_NAMES and known.api == "v2":
                    continue  # missed anyhow
                if name == "sign_type" and known.path.removeprefix("v2/") in HMAC_ONLY:
                    continue  # added
                missed += 1
                errors = errors_of(findings(known.method, known.path, **without(whole, pointer)))
                assert list(errors) == [pointer]
                assert errors[pointer].startswith("error: is missing")
    assert missed > 3_500


def test_each_required_field_of_an_upload_is_missed(findings: Any) -> None:
    """But for those that `Media` fills in; and the file itself."""
    for known in OPERATIONS:
        if not known.fields_in("multipart"):
            continue
        whole = call_of(known)
        media = whole.pop("body")
        with pytest.raises(UsageError, match="takes a file"):
            findings(known.method, known.path, **whole)
        shape = upload_format(known.path)
        filled = {shape.name, shape.digest, *dict(shape.constants)}
        meta = samples.sample_object(known.option_fields("meta"), Sensitive, False)
        for name in meta.keys() - filled:
            whole["body"] = media.with_meta({key: meta[key] for key in meta if key != name})
            assert list(errors_of(findings(known.method, known.path, **whole))) == [f"/meta/{name}"]


def errors_of(findings: dict[str, str]) -> dict[str, str]:
    return {
        pointer: message for pointer, message in findings.items() if message.startswith("error")
    }


# Findings, by what is wrong with an order


WRONG: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "an unknown field": (
        {"atach": "x", "zzz": {"deep": [1]}},
        {
            "/json/atach": "warning: is unknown to the catalog; the nearest is attach",
            "/json/zzz": "warning: is unknown to the catalog",
        },
    ),
    "a text for an integer": (
        {"amount": {"total": "100"}},
        {"/json/amount/total": "error: must be an integer, not a text"},
    ),
    "an integer for a text": (
        {"out_trade_no": 12345678},
        {"/json/out_trade_no": "error: must be a text, not an integer"},
    ),
    "a bool for an integer": (
        {"amount": {"total": True}},
        {"/json/amount/total": "error: must be an integer, not a boolean"},
    ),
    "an integer for a bool": (
        {"support_fapiao": 1},
        {"/json/support_fapiao": "error: must be a boolean, not an integer"},
    ),
    "a text for an object": (
        {"amount": "100"},
        {"/json/amount": "error: must be an object, not a text"},
    ),
    "an object for a list": (
        {"detail": {"goods_detail": {}}},
        {"/json/detail/goods_detail": "error: must be a list, not an object"},
    ),
    "a list for a text": (
        {"attach": ["x"]},
        {"/json/attach": "error: must be a text, not a list"},
    ),
    "yuan for fen": (
        {"amount": {"total": 1.5}},
        {
            "/json/amount/total": "error: is a fraction; "
            "an amount is a whole number in the smallest unit (CNY: 分)"
        },
    ),
    "yuan as a text": (
        {"amount": {"total": "1.50"}},
        {
            "/json/amount/total": "error: is a fraction; "
            "an amount is a whole number in the smallest unit (CNY: 分)"
        },
    ),
    "a float for a count": (
        {"detail": {"goods_detail": [{**GOODS, "quantity": 1.5}]}},
        {"/json/detail/goods_detail/0/quantity": "error: must be an integer, not a float"},
    ),
    "null": (
        {"attach": None, "detail": {"goods_detail": None}, "zzz": [{"deep/~": None}]},
        {
            "/json/attach": "error: is null: leave the field out",
            "/json/detail/goods_detail": "error: is null: leave the field out",
            "/json/zzz": "warning: is unknown to the catalog",
            "/json/zzz/0/deep~1~0": "error: is null: leave the field out",
        },
    ),
    "null in a list": (
        {"detail": {"goods_detail": [None]}},
        {"/json/detail/goods_detail/0": "error: is null: leave the field out"},
    ),
    "an emoji": (
        {"description": BIRD, "zzz": [BIRD]},
        {
            "/json/description": "error: has a character of 4 bytes in UTF-8, such as an emoji",
            "/json/zzz": "warning: is unknown to the catalog",
            "/json/zzz/0": "error: has a character of 4 bytes in UTF-8, such as an emoji",
        },
    ),
    "a time without an offset": (
        {"time_expire": "2026-11-25T13:29:35"},
        {
            "/json/time_expire": "error: is not a time with an offset, "
            "such as 2026-11-25T13:29:35+08:00"
        },
    ),
    "a notify_url with a query": (
        {"notify_url": "https://example.com/notify?order=1"},
        {"/json/notify_url": "error: must not have a query (?…) or a fragment (#…)"},
    ),
    "a Sensitive where plaintext is due": (
        {"attach": Sensitive("x")},
        {"/json/attach": "warning: is a Sensitive, and the catalog has a plaintext field here"},
    ),
    "a Sensitive for an integer": (
        {"amount": {"total": Sensitive("100")}},
        {"/json/amount/total": "error: must be an integer, not a text"},
    ),
}


@pytest.mark.parametrize(("changes", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_an_order(
    changes: dict[str, Any], expected: dict[str, str], findings: Any
) -> None:
    """The finding has this pointer, and there is no other."""
    assert findings("POST", NATIVE, json={**ORDER, **changes}) == expected


def test_what_is_right(findings: Any) -> None:
    """Tuples are lists, a subclass of str is a text, a time has an offset or is no time."""
    right = {
        "time_expire": "2026-11-25T13:29:35+08:00",
        "attach": "2026-11-25 13:29:35",
        "detail": {"goods_detail": (GOODS,)},
        "support_fapiao": True,
    }
    assert findings("POST", NATIVE, json={**ORDER, **right}) == {}


def test_all_at_once(findings: Any) -> None:
    """In one error, errors and warnings: in the order of the catalog, unknown ones last."""
    result = findings("POST", NATIVE, json={"zzz": 1, "amount": {"total": 0.5}})
    assert list(result.items()) == [
        ("/json/appid", "error: is missing (公众号ID)"),
        ("/json/mchid", "error: is missing (直连商户号)"),
        ("/json/description", "error: is missing (商品描述)"),
        ("/json/out_trade_no", "error: is missing (商户订单号)"),
        (
            "/json/amount/total",
            "error: is a fraction; an amount is a whole number in the smallest unit (CNY: 分)",
        ),
        ("/json/notify_url", "error: is missing (通知地址)"),
        ("/json/zzz", "warning: is unknown to the catalog"),
    ]


def test_no_body_at_all(findings: Any) -> None:
    """What is required in it is missed all the same."""
    assert "/json/appid" in findings("POST", NATIVE)
    assert findings("POST", NATIVE, json=[ORDER]) == {
        "/json": "error: must be an object, not a list"
    }


def test_a_ready_body(findings: Any) -> None:
    """JSON in a body is read as JSON; what is none can't be right."""
    assert findings("POST", NATIVE, body=json.dumps(ORDER)) == {}
    less = {**ORDER, "amount": {"total": "1"}}
    words = "error: must be an integer, not a text"
    assert findings("POST", NATIVE, body=json.dumps(less)) == {"/body/amount/total": words}
    for body in (b"\xff", "<xml/>", "[" * 100_000):
        assert findings("POST", NATIVE, body=body) == {"/body": "error: holds no JSON"}
    assert findings("GET", "v3/certificates", body="x") == {}


def test_a_value_outside_an_enumeration(findings: Any) -> None:
    """The finding names the allowed values if they are few; in JSON, a query, and a path."""
    path = "v3/bill/tradebill"
    assert findings("GET", path, query={"bill_date": "2026-11-24", "bill_type": "ALL"}) == {}
    words = (
        "error: must be one of ALL, SUCCESS, REFUND, RECHARGE_REFUND, "
        "ALL_SPECIAL, SUC_SPECIAL, REF_SPECIAL"
    )
    for query in (
        {"bill_date": "2026-11-24", "bill_type": "X"},
        "bill_date=2026-11-24&bill_type=X",
    ):
        assert findings("GET", path, query=query) == {"/query/bill_type": words}
    balance = "v3/merchant/fund/balance"
    words = "error: must be one of BASIC, OPERATION, FEES"
    assert findings("GET", f"{balance}/BASIC") == {}
    assert findings("GET", f"{balance}/X") == {"/path/account_type": words}
    assert findings("GET", f"{balance}/{{kind}}", kind="X") == {"/path/account_type": words}


def test_a_long_enumeration_is_cut(findings: Any) -> None:
    """A dozen values are enough to see what is meant."""
    known, field = next(
        (known, field)
        for known in OPERATIONS
        for field in known.fields_in("json")
        if len(field.enum) > 12 and field.item == "string" and not field.is_array
    )
    options = call_of(known)
    options["json"][field.name] = "NONE_OF_THEM"
    message = findings(known.method, known.path, **options)[f"/json/{field.name}"]
    assert message == f"error: must be one of {', '.join(field.enum[:12])}, …"


def test_values_of_a_query_are_texts(findings: Any) -> None:
    """A number or its digits, a bool or its word; None is none."""
    path = "v3/marketing/favor/stocks"
    query = {"offset": 0, "limit": "8", "stock_creator_mchid": samples.MCHID, "status": None}
    assert findings("GET", path, query=query) == {}
    assert findings("GET", path, query={**query, "limit": "many"}) == {
        "/query/limit": "error: must be an integer, not a text"
    }
    assert findings("GET", path, query={**query, "limit": [8]}) == {
        "/query/limit": "error: must be an integer, not a list"
    }
    assert findings("GET", path, query={**query, "limit": None}) == {
        "/query/limit": "error: is missing (分页大小)"
    }


def test_a_list_in_a_query(findings: Any) -> None:
    """As it may be spelled; its items are checked, if there are any."""
    known = catalog.operation("GET", "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl")
    options = call_of(known)
    name = "fapiao_ability_type_list"
    (field,) = [field for field in known.params if field.name == name]
    for value in (",".join(field.enum), field.enum, list(field.enum)):
        options["query"][name] = value
        assert findings(known.method, known.path, **options) == {}
    options["query"][name] = [field.enum[0], "X"]
    assert list(findings(known.method, known.path, **options)) == [f"/query/{name}/1"]


def test_variables_of_a_path(findings: Any) -> None:
    """By template, or filled as they are."""
    for path, options in (
        (f"v3/pay/transactions/id/{BIRD}", {}),
        ("v3/pay/transactions/id/{transaction_id}", {"transaction_id": BIRD}),
    ):
        assert findings("GET", path, query={"mchid": samples.MCHID}, **options) == {
            "/path/transaction_id": "error: has a character of 4 bytes in UTF-8, such as an emoji"
        }


def test_plaintext_where_ciphertext_is_due(findings: Any, client: Client) -> None:
    """A Sensitive, ciphertext, or `encrypt=True` make it right."""
    words = (
        "error: is plaintext and must be encrypted (敏感信息加密):"
        " write chainpay.Sensitive(…), or pass encrypt=True"
    )
    echo, name = "v3/security/echo", "encrypted_echo_message"
    whole = {"echo_message": "x", name: "6222021234567890"}
    assert findings("POST", echo, json=whole) == {f"/json/{name}": words}
    assert findings("POST", echo, json=whole, encrypt=True) == {}
    assert findings("POST", echo, json={**whole, name: Sensitive("x")}) == {}
    assert findings("POST", echo, json={**whole, name: client.encrypt("x")}) == {}


def test_a_float_where_a_number_is_due(findings: Any) -> None:
    """A number may have a fraction, unless it is an amount."""
    known = catalog.operation("POST", "v3/new-tax-control-fapiao/fapiao-applications")
    options = samples.sample_call(known)
    items = options["json"]["fapiao_information"][0]["items"]
    items[0]["tax_rate"] = 1.5
    assert findings(known.method, known.path, **options) == {}
    items[0]["total_amount"] = 1.5
    words = "error: is a fraction; an amount is a whole number in the smallest unit (CNY: 分)"
    assert findings(known.method, known.path, **options) == {
        "/json/fapiao_information/0/items/0/total_amount": words
    }


def test_headers(findings: Any) -> None:
    """Those that are required are missed, in whatever case they are written."""
    known = catalog.operation("POST", "v3/marketing/partnerships/build")
    options = call_of(known)
    options["headers"] = {"idempotency-key": "1", "X-Own": "x"}
    assert findings(known.method, known.path, **options) == {}
    del options["headers"]
    assert list(findings(known.method, known.path, **options)) == ["/headers/Idempotency-Key"]


# APIv2


def test_fields_of_v2_are_texts(findings: Any) -> None:
    """`1` and `"1"` are the same; what is added is not missed, and what is not listed is common."""
    path = "v2/pay/unifiedorder"
    more = {"sign_type": "HMAC-SHA256", "nonce_str": "0123456789abcdef", "device_info": None}
    for total in (100, "100"):
        assert findings("POST", path, xml={**UNIFIED, **more, "total_fee": total}) == {}
    assert findings(
        "POST", path, xml={**UNIFIED, "total_fee": "1.00", "body": BIRD, "zzz": "x"}
    ) == {
        "/xml/body": "error: has a character of 4 bytes in UTF-8, such as an emoji",
        "/xml/total_fee": "error: is a fraction; "
        "an amount is a whole number in the smallest unit (CNY: 分)",
        "/xml/zzz": "warning: is unknown to the catalog",
    }
    # A time of APIv2 is another.
    assert findings("POST", path, xml={**UNIFIED, "attach": "2026-11-25T13:29:35"}) == {}


def test_texts_that_hold_json(findings: Any) -> None:
    """They are checked as what they hold; a list as its items."""
    path = "v2/pay/unifiedorder"

    def of_detail(held: Any) -> dict[str, str]:
        text = held if isinstance(held, str) else json.dumps(held)
        answer: dict[str, str] = findings("POST", path, xml={**UNIFIED, "detail": text})
        return answer

    goods: dict[str, Any] = {"goods_id": "1", "quantity": 1, "price": 100}
    assert (
        of_detail({"goods_detail": [goods, {**goods, "quantity": "2", "goods_name": None}]}) == {}
    )
    assert of_detail({"goods_detail": [goods, {**goods, "price": 1.5}]}) == {
        "/xml/detail/goods_detail/1/price": "error: is a fraction; "
        "an amount is a whole number in the smallest unit (CNY: 分)"
    }
    assert of_detail("goods") == {"/xml/detail": "warning: holds no JSON"}
    assert of_detail("[" * 100_000) == {"/xml/detail": "error: holds no JSON"}
    assert of_detail([goods]) == {"/xml/detail": "error: must be an object, not a list"}


def test_texts_that_hold_a_list(findings: Any) -> None:
    """The list itself has no name."""
    known = catalog.operation("POST", "v2/secapi/pay/profitsharing")
    options = call_of(known)
    (receiver,) = json.loads(options["xml"]["receivers"])

    def of_receivers(text: str) -> dict[str, str]:
        options["xml"]["receivers"] = text
        return errors_of(findings(known.method, known.path, **options))

    del receiver["amount"]
    assert list(of_receivers(json.dumps([receiver]))) == ["/xml/receivers/0/amount"]
    for text in (json.dumps(receiver), "receiver", "[" * 100_000):
        assert of_receivers(text) == {"/xml/receivers": "error: holds no list in JSON"}


def test_texts_that_hold_an_address(findings: Any) -> None:
    """Fields as in a query."""
    known, field = next(
        (known, field) for known in OPERATIONS for field in known.params if field.encoded == "url"
    )
    options = call_of(known)
    options["xml"][field.name] = "zzz=1"
    result = findings(known.method, known.path, **options)
    assert result[f"/xml/{field.name}/zzz"] == "warning: is unknown to the catalog"


def test_one_of_several_structures(findings: Any) -> None:
    """It must be one of them; the findings are those of the nearest."""
    known = catalog.operation("POST", "v2/vehicle/pay/payapply")
    options = call_of(known)
    (outer,) = [field for field in known.params if field.name == "scene_info"]
    assert len(outer.children) > 2
    for structure in outer.children:
        scene = {"scene_info": samples.sample_value(structure, Sensitive, True)}
        options["xml"]["scene_info"] = json.dumps(scene)
        assert findings(known.method, known.path, **options) == {}
    options["xml"]["scene_info"] = json.dumps({"scene_info": {}})
    assert errors_of(findings(known.method, known.path, **options)) != {}


def test_a_query_of_v2(findings: Any) -> None:
    """The fields of a GET are in the option of the call."""
    known = catalog.operation("GET", "v2/appauth/getaccesstoken")
    fields = call_of(known)["xml"]
    for place in ("xml", "query"):
        assert findings("GET", known.path, **{place: fields}) == {}
        less = {**fields, "grant_type": "x"}
        assert findings("GET", known.path, **{place: less}) == {
            f"/{place}/grant_type": "error: must be authorization_code"
        }


def test_too_long_is_an_error(findings: Any) -> None:
    """The platform refuses it."""
    path = "v2/xdc/apiv2sandbox/pay/orderquery"
    fields = {**call_of(catalog.operation("POST", path))["xml"], "out_trade_no": "1" * 33}
    assert findings("POST", path, xml=fields) == {
        "/xml/out_trade_no": "error: has 33 characters, more than 32"
    }


def test_the_banks_key(findings: Any) -> None:
    """The platform's key encrypts nothing for a bank."""
    known = catalog.operation("POST", "v2/mmpaysptrans/pay_bank")
    options = call_of(known)
    assert errors_of(findings(known.method, known.path, **options)) == {}
    del options["encrypt"]
    words = "error: must be encrypted: encrypt=<the key of v2/risk/getpublickey>"
    assert errors_of(findings(known.method, known.path, **options)) == dict.fromkeys(
        ("/xml/enc_bank_no", "/xml/enc_true_name"), words
    )


# Uploads


def test_the_meta_of_an_upload(findings: Any) -> None:
    """What `Media` fills in is not missed; a ready meta is read."""
    path = "v3/marketing/bank/packages/{package_id}/tasks"

    def upload(meta: Any) -> dict[str, str]:
        media = chainpay.Media(b"content", "1.csv", meta)
        answer: dict[str, str] = findings("POST", path, package_id="1", body=media)
        return answer

    assert upload({"bank_type": "ICBC"}) == {}
    assert upload({"bank_type": 1}) == {"/meta/bank_type": "error: must be a text, not an integer"}
    assert upload({"bank_type": "x", "sha256": "0" * 64, "zzz": 1}) == {
        "/meta/zzz": "warning: is unknown to the catalog"
    }
    assert list(upload("{}")) == ["/meta/bank_type", "/meta/filename", "/meta/sha256"]


def test_an_upload_that_the_catalog_does_not_know_as_one(findings: Any) -> None:
    """Its meta is nobody's business; the fields of the operation are missed."""
    media = chainpay.Media(b"content", "1.png")
    assert findings("POST", "v3/global/merchant-service/images/upload", body=media) == {}
    assert "/json/appid" in findings("POST", NATIVE, body=media)


# The operation itself


def test_an_old_operation(findings: Any) -> None:
    """It may answer still."""
    path = "v2/mmpaymkttransfers/send_coupon"
    whole = call_of(catalog.operation("POST", path))
    assert findings("POST", path, **whole) == {
        "": "warning: the operation is deprecated, or discarded"
    }


def test_an_unknown_operation(findings: Any) -> None:
    """New ones come every week: it is a warning that names the nearest, by the path as spelled."""
    result = findings("POST", "v3/pay/transactions/nativ", json={"x": None})
    words = "warning: the catalog has no path 'v3/pay/transactions/nativ'; the nearest: v3/pay/tr"
    assert list(result) == ["/path"]
    assert result["/path"].startswith(words)
    result = findings("PUT", "v3/pay/transactions/id/{id}", id="6222021234567890")
    assert result == {"/path": "warning: 'v3/pay/transactions/id/{id}' takes GET, not PUT"}


HOSTS = [
    ("v3/refunds", "https://api.mch.weixin.qq.com/", True),
    ("v3/refunds", "https://api.mch.weixin.qq.com/global/", True),
    ("v3/refunds", "https://apihk.mch.weixin.qq.com/hk/", False),
    ("v3/refunds", "https://pay.example.com/", False),
    ("hk/v3/refunds", "https://api.mch.weixin.qq.com/", False),
    ("v3/refunds", None, False),
    ("v2/risk/getpublickey", "https://api.mch.weixin.qq.com/", True),
    ("v2/risk/getpublickey", "https://fraud.mch.weixin.qq.com/", False),
    ("v2/risk/getpublickey", None, False),
    (NATIVE, "https://apihk.mch.weixin.qq.com/", False),
]


@pytest.mark.parametrize(("path", "base", "wrong"), HOSTS)
def test_the_host(path: str, base: str | None, wrong: bool, findings: Any) -> None:
    """Another host of WeChat Pay's doesn't know the operation; one's own may."""
    options = call_of(catalog.operation("POST", path))
    result = findings("POST", path, **options, base_uri=base)
    assert list(result) == (["/base_uri"] if wrong else [])


# The error and the warning


def test_an_error_is_a_usage_error(strict: Client, platform: Recording) -> None:
    """It lists all, says that nothing was sent, and survives pickle."""
    with pytest.raises(CheckError) as refusal:
        strict.v3.pay.transactions.native.post(json={**ORDER, "amount": {}, "zzz": 1})
    error = refusal.value
    assert isinstance(error, UsageError)
    assert str(error) == (
        f"POST {NATIVE} does not fit the catalog; nothing was sent:"
        "\n  error at '/json/amount/total': is missing (总金额)"
        "\n  warning at '/json/zzz': is unknown to the catalog"
    )
    assert not hasattr(error, "__notes__")
    assert platform.requests == []
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert str(other) == str(error)
        assert other.findings == error.findings
    assert [finding.severity for finding in error.findings] == ["error", "warning"]


def test_the_same_through_all_doors(door: Door, strict: Client, platform: Recording) -> None:
    """And what fits is sent."""
    platform_order = {**ORDER, "mchid": strict.mchid}
    with pytest.raises(CheckError):
        door(strict.v3.pay.transactions.native, "post", json={})
    assert door(strict.v3.pay.transactions.native, "post", json=platform_order).status_code == 200
    assert len(platform.requests) == 1


DOORS: dict[str, Callable[[Client, dict[str, Any]], Any]] = {
    "a verb": lambda client, options: client.v3.pay.transactions.native.post(options),
    "keywords": lambda client, options: client.v3.pay.transactions.native.post(**options),
    "a promise": lambda client, options: client[NATIVE].post_async(options).cancel(),
    "request": lambda client, options: client.request("POST", NATIVE, options),
    "build_request": lambda client, options: client.build_request("POST", NATIVE, options),
    "download": lambda client, options: client.download_async(NATIVE, "x.csv", options).cancel(),
}


@pytest.mark.parametrize("send", DOORS.values(), ids=DOORS)
def test_a_warning_is_emitted_at_the_line_of_the_call(send: Any, platform: Recording) -> None:
    """Once, at the caller's line; nothing is refused."""
    with (
        Client(**platform.credentials(), check="warn") as client,
        pytest.warns(CheckWarning, match="may not fit the catalog") as warned,
    ):
        send(client, {"json": {**ORDER, "zzz": 1, "atach": "x"}})
    assert [one.filename for one in warned] == [__file__]
    assert str(warned[0].message).count("\n") == 2
    assert issubclass(CheckWarning, UserWarning)


def test_warn_refuses_nothing(platform: Recording) -> None:
    """An error is in the warning too, and the call is sent."""
    with (
        Client(**platform.credentials(), check="warn") as client,
        pytest.warns(CheckWarning, match="error at '/json/description': must be a text"),
        pytest.raises(chainpay.APIError, match="/description"),
    ):
        client.v3.pay.transactions.native.post(json={**ORDER, "description": 1})
    assert len(platform.requests) == 1


def test_no_value_is_in_a_finding(findings: Any, strict: Client) -> None:
    """It may be secret: neither in the error, nor in its findings."""
    secret = "6222021234567890"
    values = {
        "appid": int(secret),
        "description": secret + BIRD,
        "notify_url": f"https://{secret}?x",
        "amount": secret,
        "time_expire": "2026-11-25T13:29:35",
        "zzz": secret,
    }
    with pytest.raises(CheckError) as refusal:
        strict.v3.pay.transactions.native.post(json=values)
    assert secret not in full_text(refusal.value)
    with pytest.raises(CheckError) as refusal:
        strict[f"v3/pay/transactions/id/{secret}"].get()
    assert secret not in str(refusal.value)


@pytest.mark.parametrize("check", ["", "Error", True, False, 1, []])
def test_other_values_are_refused(check: Any, platform: Recording) -> None:
    """When the client is made."""
    with pytest.raises(
        UsageError, match=r"check= takes 'warn', 'error' or None\. For one call, False turns it off"
    ):
        Client(**platform.credentials(), check=check)


def test_nothing_is_checked_by_default(client: Client, platform: Recording) -> None:
    """By default, the platform is who refuses."""
    with pytest.raises(chainpay.APIError):
        client.v3.pay.transactions.native.post(json={"zzz": None})
    assert len(platform.requests) == 1


def test_of_the_environment_and_of_php(platform: Recording, monkeypatch: Any) -> None:
    """Every way to make a client takes it."""
    credentials = platform.credentials()
    renamed = {"private_key": "privateKey"}
    config = {renamed.get(name, name): value for name, value in credentials.items()}
    for client in (
        Client.from_env(**credentials, check="error"),
        Builder.factory({**config, "check": "error"}),
        chainpay.sandbox(check="error"),
    ):
        with client, pytest.raises(CheckError):
            client[NATIVE].post()


def test_what_is_not_the_callers_is_not_checked(strict: Client, platform: Recording) -> None:
    """Certificates that are fetched, and the address of a file."""
    assert strict.fetch_certificates()
    address = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=x"
    with pytest.raises(chainpay.APIError):
        strict.download(address, "x.csv")


# Calls as people write them, not as the catalog makes them

US: dict[str, Any] = {"appid": "wxd678efh567hg6787", "mchid": samples.MCHID}
PLACED: dict[str, Any] = {
    "description": "Image形象店-深圳腾大-QQ公仔",
    "out_trade_no": "1217752501201407033233368018",
    "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
    "amount": {"total": 100, "currency": "CNY"},
}
PROVIDER = {"sp_appid": US["appid"], "sp_mchid": samples.MCHID, "sub_mchid": "1900000109"}
V2_US = {"appid": US["appid"], "mch_id": samples.MCHID}
WRITTEN: dict[str, tuple[str, dict[str, Any]]] = {
    "an order by JSAPI": (
        "POST v3/pay/transactions/jsapi",
        {"json": {**US, **PLACED, "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}},
    ),
    "an order with goods and a limit of time": (
        "POST v3/pay/transactions/native",
        {
            "json": {
                **US,
                **PLACED,
                "time_expire": "2026-12-08T10:34:56+08:00",
                "attach": "自定义数据说明",
                "detail": {
                    "cost_price": 608800,
                    "invoice_id": "微信123",
                    "goods_detail": [
                        {
                            "merchant_goods_id": "1246464644",
                            "goods_name": "iPhoneX 256G",
                            "quantity": 1,
                            "unit_price": 528800,
                        }
                    ],
                },
                "settle_info": {"profit_sharing": False},
            }
        },
    ),
    "an order by a provider, of a payer whom the merchant knows": (
        "POST v3/pay/partner/transactions/jsapi",
        {"json": {**PROVIDER, **PLACED, "payer": {"sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}},
    ),
    "a refund by the merchant's number": (
        "POST v3/refund/domestic/refunds",
        {
            "json": {
                "out_trade_no": "1217752501201407033233368018",
                "out_refund_no": "1217752501201407033233368018",
                "reason": "商品已售完",
                "amount": {"refund": 888, "total": 888, "currency": "CNY"},
            }
        },
    ),
    "a query by number": (
        "GET v3/pay/transactions/out-trade-no/1217752501201407033233368018",
        {"query": {"mchid": samples.MCHID}},
    ),
    "sharing of profits": (
        "POST v3/profitsharing/orders",
        {
            "json": {
                "appid": US["appid"],
                "transaction_id": "4208450740201411110007820472",
                "out_order_no": "P20150806125346",
                "receivers": [
                    {
                        "type": "MERCHANT_ID",
                        "account": "86693852",
                        "amount": 888,
                        "description": "分给商户A",
                    }
                ],
                "unfreeze_unsplit": True,
            }
        },
    ),
    "an order of APIv2 by a provider": (
        "POST v2/pay/unifiedorder",
        {
            "xml": {
                **V2_US,
                "sub_mch_id": "1900000109",
                "body": "腾讯充值中心-QQ会员充值",
                "out_trade_no": "20150806125346",
                "total_fee": "88",
                "spbill_create_ip": "123.12.12.123",
                "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
                "trade_type": "JSAPI",
                "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            }
        },
    ),
    "a query of APIv2 by one number": (
        "POST v2/pay/orderquery",
        {"xml": {**V2_US, "out_trade_no": "20150806125346"}},
    ),
    "a refund of APIv2 by one number": (
        "POST v2/secapi/pay/refund",
        {
            "xml": {
                **V2_US,
                "transaction_id": "4008450740201411110005820873",
                "out_refund_no": "R20150806125346",
                "total_fee": 100,
                "refund_fee": 100,
            },
            "security": True,
        },
    ),
    "a query of a refund of APIv2 by one number": (
        "POST v2/pay/refundquery",
        {"xml": {**V2_US, "out_refund_no": "R20150806125346"}},
    ),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_calls_of_the_documents_fit(name: str, findings: Any) -> None:
    """What people copy from the official pages is not complained of."""
    spelled, options = WRITTEN[name]
    assert findings(*spelled.split(" "), **options) == {}


def test_none_of_several_numbers(findings: Any) -> None:
    """One has to be there; the finding names all that will do."""
    result = findings("POST", "v2/pay/orderquery", xml=V2_US)
    assert result == {
        "/xml/transaction_id": "error: is missing (微信订单号): "
        "transaction_id or out_trade_no is required"
    }


def test_a_call_has_its_own_word(client: Client) -> None:
    """``check=`` of a call goes before the client's."""
    wrong = {"out_trade_no": 5}
    with pytest.raises(chainpay.CheckError):
        client.build_request("POST", NATIVE, json=wrong, check="error")
    careful = chainpay.sandbox(check="error")
    assert careful.build_request("POST", NATIVE, json=wrong, check=False)
    with pytest.warns(chainpay.CheckWarning):
        careful.build_request("POST", NATIVE, json=wrong, check="warn")
    with pytest.raises(UsageError, match="check= takes"):
        careful.build_request("POST", NATIVE, json=wrong, check="strict")


@pytest.mark.parametrize(
    "options",
    [
        {"query": "SECRET13800138000"},
        {"query": "SECRET13800138000&mchid=1900000001"},
        {"json": {"SECRET 138": 1, "1SECRET": 2}},
    ],
)
def test_what_has_no_name_is_not_repeated(options: Any, findings: Any) -> None:
    """A value that came where a name belongs may be a secret."""
    result = findings("POST", NATIVE, **options)
    assert "SECRET" not in str(result)
    assert any("…" in pointer or pointer.endswith("/") for pointer in result)


def test_an_encoded_text_may_be_encoded_as_a_whole(findings: Any) -> None:
    """As a document writes it: the text with its fields is encoded once more."""
    risk = "posttime%3d123123412%26clientversion%3d234134%26mobile%3d122344545%26deviceid%3dIOS"
    path = "v2/mmpaymkttransfers/sendredpack"
    whole = call_of(catalog.operation("POST", path))
    result = findings("POST", path, xml={**whole["xml"], "risk_info": risk}, security=True)
    assert "122344545" not in str(result)
    assert not [text for text in result.values() if text.startswith("error")]


COMBINED: dict[str, Any] = {"sub_orders": [{"amount": {"total": 1}, "total_fee": 1, "body": "x"}]}


@pytest.mark.parametrize(
    ("method", "path", "options", "pointer", "words"),
    [
        ("POST", "jsapi", {"json": {"openid": "o"}}, "/json/openid", "write payer.openid"),
        ("POST", "jsapi", {"json": {"total_fee": 1}}, "/json/total_fee", "write amount.total"),
        ("POST", "jsapi", {"json": {"totalFee": 1}}, "/json/totalFee", "write amount.total"),
        ("POST", "jsapi", {"json": {"total": 1}}, "/json/total", "write amount.total"),
        ("POST", "jsapi", {"json": {"fee_type": "CNY"}}, "/json/fee_type", "write amount.currency"),
        ("POST", "jsapi", {"json": {"body": "x"}}, "/json/body", "write description"),
        ("POST", "jsapi", {"json": {"mch_id": "1"}}, "/json/mch_id", "write mchid"),
        (
            "POST",
            "jsapi",
            {"json": {"spbill_create_ip": "127.0.0.1"}},
            "/json/spbill_create_ip",
            "write scene_info.payer_client_ip",
        ),
        ("POST", "jsapi", {"json": {"trade_type": "JSAPI"}}, "/json/trade_type", "leave it out"),
        ("POST", "jsapi", {"json": {"address": "x"}}, "/json/address", "store_info.address"),
        ("POST", "jsapi", {"body": b'{"openid":"o"}'}, "/body/openid", "write payer.openid"),
        (
            "POST",
            "v3/pay/partner/transactions/jsapi",
            {"json": {"openid": "o"}},
            "/json/openid",
            "write payer.sp_openid or payer.sub_openid",
        ),
        (
            "POST",
            "v3/combine-transactions/jsapi",
            {"json": COMBINED},
            "/json/sub_orders/0/amount/total",
            "write sub_orders[].amount.total_amount",
        ),
        (
            "POST",
            "v3/combine-transactions/jsapi",
            {"json": COMBINED},
            "/json/sub_orders/0/body",
            "write sub_orders[].description",
        ),
        (
            "POST",
            "v3/combine-transactions/jsapi",
            {"json": {"openid": "o"}},
            "/json/openid",
            "write combine_payer_info.openid",
        ),
        (
            "POST",
            "v3/refund/domestic/refunds",
            {"json": {"refund_fee": 1}},
            "/json/refund_fee",
            "write amount.refund",
        ),
        (
            "GET",
            "v3/pay/transactions/out-trade-no/A1",
            {"query": {"out_trade_no": "A1"}},
            "/query/out_trade_no",
            "it is the variable {out_trade_no} of the path",
        ),
        (
            "POST",
            "v3/pay/transactions/jsapi?",
            {"query": {"openid": "o"}},
            "/query/openid",
            "write payer.openid in json=",
        ),
        (
            "POST",
            "v2/pay/unifiedorder",
            {"xml": {"mch_id": samples.MCHID, "description": "x"}},
            "/xml/description",
            "write body",
        ),
    ],
)
def test_a_field_that_is_elsewhere(
    method: str, path: str, options: Any, pointer: str, words: str, findings: Any
) -> None:
    """A field of APIv2, or in the wrong group, is at home somewhere."""
    path = f"v3/pay/transactions/{path}" if "/" not in path else path.rstrip("?")
    text = findings(method, path, **options)[pointer]
    assert text.startswith("warning: is unknown to the catalog; ")
    assert text.endswith(words) or "leave it out" in text


def test_a_field_that_is_nowhere_or_everywhere(findings: Any) -> None:
    """No place is named where several would do, and the nearest name is one of the same group."""
    order = {**ORDER, "goods_tags": "x", "xyzzy": 1}
    assert findings("POST", NATIVE, json=order) == {
        "/json/goods_tags": "warning: is unknown to the catalog; the nearest is goods_tag",
        "/json/xyzzy": "warning: is unknown to the catalog",
    }


def test_a_field_of_many_groups(findings: Any) -> None:
    """Any of them could be meant."""
    path = "v3/marketing/partner/product-coupon/product-coupons"
    assert "write" not in findings("POST", path, json={"name": "x"})["/json/name"]


def test_a_group_of_the_same_item(findings: Any) -> None:
    """The place in the same group is nearest: each goods has an amount, and so has the refund."""
    text = findings(
        "POST", "v3/refund/domestic/refunds", json={"goods_detail": [{"refund_fee": 1}]}
    )["/json/goods_detail/0/refund_fee"]
    assert text.endswith("write amount.refund")
    order = {"sub_orders": [{"settle_info": {"mch_id": "1"}}]}
    text = findings("POST", "v3/combine-transactions/native", json=order)[
        "/json/sub_orders/0/settle_info/mch_id"
    ]
    assert text.endswith("write sub_orders[].mchid")


def test_a_time_that_is_a_number(findings: Any) -> None:
    """The finding has the form, too."""
    text = findings("POST", NATIVE, json={**ORDER, "time_expire": 1})["/json/time_expire"]
    assert text == (
        "error: must be a text, not an integer: a time with an offset, such as"
        " 2026-11-25T13:29:35+08:00"
    )
