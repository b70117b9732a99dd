"""The whole catalog is the test: all 1,147 operations, through the client and back.

Each is spelled by attributes, sent with what it requires, reaches the emulated platform at exactly
its target, and is answered in its documented shape by an answer that the client has verified. What
an operation requires is refused if it is left out. One client serves all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit

import httpx
import pytest

import chainpay
from chainpay import catalog
from chainpay.catalog import Field, Operation, samples
from chainpay.catalog.rules.faults import find_faults
from chainpay.crypto import rsa
from chainpay.encoding.path import from_attribute, to_attribute
from chainpay.encoding.quirks import HMAC_ONLY, UNSIGNED_ANSWERS
from chainpay.encoding.upload_format import upload_format
from chainpay.encoding.xml import from_xml
from chainpay.gateway import IncomingRequest
from tests.support.cases import OPERATIONS, each, name_operation
from tests.support.gateway_requests import behaves, name_of
from tests.support.recording import Recording

CONTENT_TYPES = {
    "json": "application/json",
    "xml": "text/xml",
    "csv": "text/plain",
    "pdf": "application/pdf",
    "image": "image/png",
    "redirect": "text/html",
}
MCHID_NAMES = ("mch_id", "mchid", "combine_mch_id")
#: What the client adds or refuses itself, so that it can't be left out here.
OURS = ("Wechatpay-Serial", "sign", "nonce_str", *MCHID_NAMES)
each_operation = each("operation", OPERATIONS, name_operation)
#: For what sends thousands of requests; a slow test beside it takes all operations.
each_eighth_operation = each("operation", OPERATIONS[::8], name_operation)


class Scene(NamedTuple):
    """A client, the platform that it talks to, and the client's private key."""

    client: chainpay.Client
    platform: Recording
    key: Any


@pytest.fixture(scope="module")
def scene(keys: Any) -> Iterator[Scene]:
    """One platform with an order and a refund, and one client of it, for all."""
    platform = Recording(keys=keys)
    platform.seed()
    with chainpay.Client(**platform.credentials()) as client:
        yield Scene(client, platform, keys[0])


def options_of(operation: Operation) -> dict[str, Any]:
    """Return the options of a call with all that an operation requires."""
    options = samples.sample_call(operation, chainpay.Sensitive)
    flags: dict[str, Any] = {
        name: True for name in ("security", "nonceless") if name in operation.options
    }
    if "body" in operation.options:
        options.pop("json", None)
        options["body"] = chainpay.Media(b"content", name_of(operation), meta_of(operation))
    return {**options, **flags}


def meta_of(operation: Operation) -> dict[str, Any]:
    """Return what an upload's meta has beside what `Media` fills in."""
    shape = upload_format(operation.path)
    filled = {shape.name, shape.digest, *(name for name, _ in shape.constants)}
    inner = [field for meta in operation.fields_in("multipart") for field in meta.children]
    missing = [field for field in inner if field.name not in filled]
    return samples.sample_object(missing, chainpay.Sensitive, False)


def send(client: chainpay.Client, operation: Operation, options: dict[str, Any]) -> httpx.Response:
    """Spell the operation by attributes, and send it."""
    node: Any = client
    for segment in operation.path.split("/"):
        name = to_attribute(segment or "{empty}")  # what ends in a slash ends in a variable
        is_attribute = from_attribute(name) == (segment or "{empty}")
        node = getattr(node, name) if is_attribute else node[segment]
    answer: httpx.Response = getattr(node, operation.method.lower())(options)
    return answer


def target_of(operation: Operation, options: dict[str, Any]) -> str:
    """Return the path that the platform is to see."""
    path = operation.path.removeprefix("v2/")
    for field in operation.fields_in("path"):
        path = path.replace(f"{{{field.name}}}", quote(str(options[field.name]), safe=""))
    return f"{urlsplit(operation.host).path.rstrip('/')}/{path}"


# Every operation is answered


@pytest.mark.slow
@each_operation
def test_an_operation_is_reached_and_answered(scene: Scene, operation: Operation) -> None:
    """Exactly at its target, and as documented; what behaves may not know the sample's number."""
    options = options_of(operation)
    if operation.path == "v3/billdownload/file":
        options["query"] = {"token": a_token(scene)}
    scene.platform.requests.clear()
    refused = None
    try:
        answer = send(scene.client, operation, options)
    except chainpay.APIError as error:
        refused = error
    (request,) = scene.platform.requests
    path, _, query = request.url.raw_path.decode().partition("?")
    assert (request.method, path) == (operation.method, target_of(operation, options))
    sent = dict(parse_qsl(query, keep_blank_values=True))
    for name, value in options.get("query", {}).items():
        if not isinstance(value, chainpay.Sensitive):
            assert sent[name] == (str(value).lower() if isinstance(value, bool) else str(value))
    if refused is not None:
        assert behaves(operation)
        assert refused.code != "PARAM_ERROR"
        assert "尚未被模拟" not in refused.message
        is_signed = operation.path.removeprefix("v2/") not in UNSIGNED_ANSWERS
        assert refused.verified == (is_signed and operation.media != "csv")
        return
    assert answer.status_code == (302 if operation.media == "redirect" else operation.status)
    check_signed(operation, answer)
    check_content(scene, operation, answer, whole=not behaves(operation))


def a_token(scene: Scene) -> str:
    """Return what a file can be fetched by: it is that of the bill with the order of the scene."""
    order = scene.client.v3.pay.transactions.id._transaction_id_.get(
        transaction_id=scene.platform.seed()["transaction_id"],
        query={"mchid": scene.client.mchid},
    )
    day = order.json()["success_time"][:10]
    bill = scene.client.v3.bill.tradebill.get(query={"bill_date": day}).json()
    return parse_qs(urlsplit(str(bill["download_url"])).query)["token"][0]


def check_signed(operation: Operation, answer: httpx.Response) -> None:
    """Hold it against the facts that an answer which the client trusts carries a signature."""
    if operation.api == "v3":
        is_file = operation.media in ("csv", "pdf", "image")
        is_statement = operation.path.endswith("/statements")
        assert ("Wechatpay-Signature" in answer.headers) == (not is_file or is_statement)
        assert ("Wechatpay-Statement-Sha1" in answer.headers) == is_statement
    else:
        assert not any(name.startswith("wechatpay-") for name in answer.headers)


def check_content(scene: Scene, operation: Operation, answer: httpx.Response, whole: bool) -> None:
    """Hold the body of an answer against the facts."""
    if operation.media == "none":
        assert answer.content == b""
        assert "Content-Type" not in answer.headers
        return
    assert answer.headers["Content-Type"].startswith(CONTENT_TYPES[operation.media])
    if operation.media == "json":
        check_fields(scene, operation.returns, answer.json(), "", whole)
    elif operation.media == "xml":
        answered = from_xml(answer.content)
        assert ("sign" in answered) == (operation.path.removeprefix("v2/") not in UNSIGNED_ANSWERS)
        check_fields(scene, operation.returns, answered, "", whole, of_text=True)
    elif operation.media == "redirect":
        assert answer.headers["Location"].startswith("https://")
    else:
        assert answer.content


def check_fields(
    scene: Scene,
    fields: tuple[Field, ...],
    answered: Any,
    place: str,
    whole: bool,
    of_text: bool = False,
) -> None:
    """Assert that an object has every documented field, and each its type; at any depth.

    Of what isn't `whole`, fields that the facts don't require may be missing, lists may be empty,
    and of XML any field may be missing: what those require is often the words for what went wrong.
    """
    assert isinstance(answered, dict), place
    for field in fields:
        name = re.sub(r"\$[nm]", "0", field.name)
        if name in answered:
            check_field(scene, field, answered[name], f"{place}/{name}", whole, of_text)
        else:
            assert not whole or name == "fail_reason", f"{place}/{name} is missing"
            assert of_text or not field.required, f"{place}/{name} is missing"


def check_field(
    scene: Scene, field: Field, value: Any, place: str, whole: bool, of_text: bool
) -> None:
    if field.is_array and not of_text:  # in XML, a list of one is that one
        assert isinstance(value, list), place
        assert value or not whole, place
    for item in value if isinstance(value, list) else [value]:
        if field.item == "object":
            check_fields(scene, field.children, item, place, whole, of_text)
        elif of_text:
            assert isinstance(item, str), place
            assert TEXTS[field.item].fullmatch(item), place
        else:
            assert isinstance(item, TYPES[field.item]) or item in field.enum, place
            assert isinstance(item, bool) == (field.item == "boolean"), place
        if field.encrypted:
            assert rsa.decrypt(item, scene.key)
        if field.encoded:
            assert field.encoded == "json"
            check_fields(scene, field.children, json.loads(item), place, whole)


TYPES: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
TEXTS = {
    "string": re.compile(".*", re.DOTALL),
    "integer": re.compile("-?[0-9]+"),
    "number": re.compile("-?[0-9]+([.][0-9]+)?"),
    "boolean": re.compile("true|false"),
}


# What is required


def without_each(operation: Operation) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the call without one of the fields that it requires, and where that is, for each."""
    whole = options_of(operation)
    known = {*OURS}
    if operation.path.removeprefix("v2/") in HMAC_ONLY:
        known.add("sign_type")  # the client says it
    for option in ("json", "query", "xml", "headers"):
        fields = [field for field in operation.fields_in(option) if field.name not in known]
        for less, place in without(fields, whole.get(option, {})):
            yield {**whole, option: less}, place


def without(fields: Iterable[Field], values: Any) -> Iterator[tuple[Any, str]]:
    """Yield an object without one of its required fields, for each, nested ones too."""
    for field in fields:
        if field.required and field.name in values and not field.group:
            place = f"/{field.name}"
            yield {name: values[name] for name in values if name != field.name}, place
            for less, below in without_in(field, values[field.name]):
                yield {**values, field.name: less}, place + below


def without_in(field: Field, value: Any) -> Iterator[tuple[Any, str]]:
    """Yield a field's value without one of the fields that are required in it."""
    if field.content == "array":
        (items,) = field.children
        for less, place in without_in(items, json.loads(value)):
            yield json.dumps(less, ensure_ascii=False), place
    elif field.encoded == "json":
        for less, place in without(field.children, json.loads(value)):
            yield json.dumps(less, ensure_ascii=False), place
    elif field.is_array and field.item == "object":
        (item,) = value
        for less, place in without(field.children, item):
            yield [less], f"/0{place}"
    elif field.item == "object":
        yield from without(field.children, value)


@pytest.mark.long
@each_operation
def test_what_is_required_can_not_be_left_out(scene: Scene, operation: Operation) -> None:
    """Each required field, at any depth: the refusal points at it, and nothing is answered."""
    check_required(scene, operation)


@each_eighth_operation
def test_what_some_require_can_not_be_left_out(scene: Scene, operation: Operation) -> None:
    """The same, of some operations."""
    check_required(scene, operation)


def check_required(scene: Scene, operation: Operation) -> None:
    for options, place in without_each(operation):
        with pytest.raises(chainpay.APIError) as caught:
            send(scene.client, operation, options)
        refused = caught.value
        assert refused.code == "PARAM_ERROR", place
        if operation.api == "v3":
            assert (refused.status, refused.verified) == (400, True)
            assert (refused.detail["field"], refused.detail["issue"]) == (place, "此字段为必填项")
        else:
            assert f"/xml{place}”" in refused.message
            assert "此字段为必填项" in refused.message


def test_the_required_fields_are_many() -> None:
    """The tests above leave out thousands of fields, nested ones too."""
    places = [place for operation in OPERATIONS for _, place in without_each(operation)]
    assert len(places) > 3000
    assert sum("/0/" in place for place in places) > 100


EITHER = [
    known
    for known in OPERATIONS
    if known.api == "v2" and any(field.condition for field in known.fields_in("xml"))
]


#: How some of them are refused for another reason than a missing number.
REFUSED = {
    "v2/secapi/pay/profitsharingreturn": "ORDER_NOT_EXIST",  # nothing was shared
    "v2/pay/profitsharingreturnquery": "ORDER_NOT_EXIST",
}


@each("operation", EITHER, name_operation)
def test_one_of_several_numbers_is_enough(operation: Operation, scene: Scene) -> None:
    """Of APIv2, where the facts call all numbers required; without any, it is refused."""
    either = {
        field.name: samples.sample_value(field)
        for field in operation.params
        if field.condition and field.condition.kind == "any_of"
    }
    options = options_of(operation)
    others = {key: text for key, text in options["xml"].items() if key not in either}
    for name, number in either.items():
        requested = {**options, "xml": {**others, name: number}}
        if operation.path in REFUSED:
            assert refusal(scene, operation, requested).code == REFUSED[operation.path]
        else:
            assert send(scene.client, operation, requested)
    answered = refusal(scene, operation, {**options, "xml": others})
    assert answered.code == "PARAM_ERROR"
    assert any(f"/{name}”" in str(answered) for name in either)


def test_any_of_several_structures_will_do(scene: Scene) -> None:
    """A text may hold any of several; if it holds none, the refusal names a field of the first."""
    several = [(one, field) for one in OPERATIONS for field in one.params if any(grouped(field))]
    assert len(several) == 6
    for operation, field in several:
        options = options_of(operation)
        for structure in (*grouped(field), replace(field.children[0], children=())):
            held = {structure.name: samples.sample_object(structure.children, str, False)}
            options["xml"] = {**options["xml"], field.name: json.dumps(held)}
            if structure.children:
                assert send(scene.client, operation, options)
            else:
                first = field.children[0].children[0].name
                assert first in refusal(scene, operation, options).message


def grouped(field: Field) -> list[Field]:
    return [child for child in field.children if child.group]


# What is sent

OTHER = "别的"
SAMPLED = [
    one
    for one in OPERATIONS
    if one.media in ("json", "xml", "none") and "body" not in one.options and not behaves(one)
]


def other(field: Field) -> Any:
    """Return a value that a field may have, and that no sample has; of an array, two items."""
    if field.is_array:
        return [other(replace(field, type=field.item))] * (1 if field.max_items == 1 else 2)
    if field.children:
        inner = others(field.children)
        held = next(iter(inner.values())) if field.content == "array" else inner
        encode: dict[str, Any] = {"json": json.dumps, "url": urlencode}
        return encode.get(field.encoded, dict)(held)
    if field.name in MCHID_NAMES:
        return samples.sample_value(field)
    if field.enum:
        return field.enum[-1]
    if field.item == "string":
        text = samples.sample_value(field) if any(find_faults(field, OTHER)) else OTHER
        return chainpay.Sensitive(text) if field.encrypted and field.key != "bank" else text
    number = max(7, field.minimum or 0) if field.maximum is None else field.maximum
    fraction = number if field.unit else 7.5
    return {"integer": number, "number": fraction, "boolean": False, "object": {}}[field.type]


def others(fields: Iterable[Field]) -> dict[str, Any]:
    """Return values for all fields of an object, those that may be left out too."""
    return {field.name: other(field) for field in fields if not (field.group or is_surplus(field))}


def is_surplus(field: Field) -> bool:
    """Return whether a field can't be there beside another one."""
    condition = field.condition
    exclusive = condition is not None and condition.kind == "one_of"
    return exclusive and condition is not None and condition.fields[0] != field.pointer


def as_text(value: Any) -> Any:
    """Return a number or a bool as text; all else as it is."""
    return json.dumps(value) if isinstance(value, (bool, float, int)) else value


@pytest.mark.slow
@each("operation", SAMPLED, name_operation)
def test_all_that_is_sent_is_accepted_and_answered_again(
    scene: Scene, operation: Operation
) -> None:
    """Every field may be sent; a field of the answer with the same name and type has its value."""
    options = options_of(operation)
    options |= {name: as_text(value) for name, value in others(operation.fields_in("path")).items()}
    for option in ("json", "query", "xml"):
        values = others(operation.fields_in(option))
        if option != "json":
            ours = ("sign", "nonce_str")
            values = {name: as_text(values[name]) for name in values if name not in ours}
        if values:
            options[option] = {**options.get(option, {}), **values}
    answer = send(scene.client, operation, options)
    if operation.media != "none":
        read: Any = {"json": json.loads, "xml": from_xml}[operation.media]
        answered = read(answer.content)
        check_repeated(scene, operation.params, operation.returns, answered)


def check_repeated(
    scene: Scene, params: tuple[Field, ...], fields: tuple[Field, ...], answered: dict[str, Any]
) -> None:
    """Assert that the answer has the values of the request, at any depth."""
    in_path = [
        field for field in params if field.location == "path"
    ]  # its values replace the others
    requested = {field.name: field for field in (*params, *in_path) if not field.group}
    for field in fields:
        one = requested.get(field.name)
        if one is None or one.type != field.type or one.encoded or field.encoded:
            continue
        value = answered[field.name]
        if field.item == "object":
            for item in value if field.is_array else [value]:
                check_repeated(scene, one.children, field.children, item)
            assert not field.is_array or len(value) == len(other(one))
            continue
        expected = other(one)
        if field.enum and not {*(expected if one.is_array else [expected])} <= {*field.enum}:
            assert {*(value if one.is_array else [value])} <= {*field.enum}
        elif field.encrypted:
            assert rsa.decrypt(value, scene.key).decode() == OTHER
        elif isinstance(expected, chainpay.Sensitive):
            assert value == OTHER
        elif field.name not in ("sign", "nonce_str"):
            assert value in (expected, as_text(expected))


# Where they are


def test_the_usual_host_has_no_overseas_operations(scene: Scene) -> None:
    """Without its prefix an operation that needs one does not exist, and with another neither."""
    overseas = [one for one in OPERATIONS if one.api == "v3" and one.host]
    assert len(overseas) == 25
    usual = "https://api.mch.weixin.qq.com/"
    other = {"/hk": f"{usual}global/", "/global": f"{usual}hk/"}
    for operation in overseas:
        prefix = urlsplit(operation.host).path.rstrip("/")
        for base in (usual, other[prefix]):
            refused = refusal(scene, operation, {**options_of(operation), "base_uri": base})
            assert (refused.status, refused.code) == (404, "RESOURCE_NOT_EXISTS")


@pytest.mark.long
def test_no_path_is_another_ones(scene: Scene) -> None:
    """An operation at home has no prefix; a variable is never empty, but for what is a path."""
    operation = catalog.operation("POST", "v3/pay/transactions/native")
    options = {**options_of(operation), "base_uri": "https://api.mch.weixin.qq.com/hk/"}
    assert refusal(scene, operation, options).status == 404
    paths = {one.path for one in OPERATIONS}
    for path in {one.path for one in OPERATIONS if one.api == "v3" and "{" in one.path}:
        emptied = re.sub(r"\{\w+\}", "", path)
        if emptied not in paths:
            with pytest.raises(chainpay.APIError) as caught:
                scene.client.request("GET", re.sub(r"\{\w+\}", "{empty}", path))
            assert caught.value.code == "RESOURCE_NOT_EXISTS"


def test_a_method_that_a_path_does_not_have_is_refused(scene: Scene) -> None:
    """A literal segment wins over a variable beside it, whatever the method."""
    of = scene.client.v3.ecommerce.applyments
    for path, method in (
        ("v3/refund/domestic/refunds", "GET"),
        ("v3/ecommerce/applyments/out-request-no/1", "DELETE"),
    ):
        with pytest.raises(chainpay.APIError) as caught:
            scene.client.request(method, path)
        assert (caught.value.status, caught.value.code) == (405, "METHOD_NOT_ALLOWED")
    assert of._applyment_id_.get(applyment_id=7).json()["applyment_id"] == 7


def refusal(scene: Scene, operation: Operation, options: dict[str, Any]) -> chainpay.APIError:
    """Return how the platform refuses an operation."""
    with pytest.raises(chainpay.APIError) as caught:
        send(scene.client, operation, options)
    return caught.value


# What no client means to send


@pytest.mark.long
@each_operation
def test_no_operation_breaks(scene: Scene, operation: Operation) -> None:
    """Whatever comes instead of a body and a query, the answer is the platform's, and no fault."""
    check_nonsense(scene, operation)


@each_eighth_operation
def test_some_operations_do_not_break(scene: Scene, operation: Operation) -> None:
    """The same, of some operations."""
    check_nonsense(scene, operation)


def check_nonsense(scene: Scene, operation: Operation) -> None:
    path = target_of(operation, {field.name: "1" for field in operation.fields_in("path")})
    if operation.api == "v2":
        for body in (b"", b"[]", b"<xml", b"<xml><mch_id>1900000001</mch_id></xml>"):
            for query in ("", "?a=1&a=2", "?%00=%ff", "?\udc80"):
                request = IncomingRequest(operation.method, path + query, {}, body)
                answer = scene.platform.answer(request)
                assert answer.status_code == 200
                assert from_xml(answer.content)["return_code"] == "FAIL"
        return
    path = path.removeprefix(urlsplit(operation.host).path.rstrip("/"))
    for text in ("", "[]", "{", '{"a":1}'):
        requested = {"body": text, "query": "a=%00&b=%ff", "check": False}
        status, known = outcome(scene, operation.method, path, requested)
        assert status in (operation.status, 400, 401, 404)
        assert known


def outcome(scene: Scene, method: str, path: str, options: dict[str, Any]) -> tuple[int, bool]:
    """Return the status of an answer, and whether it has proved to be the platform's."""
    try:
        return scene.client.request(method, path, options).status_code, True
    except chainpay.APIError as refused:
        return refused.status, refused.verified


def test_a_call_without_a_body_is_refused_by_what_is_missing() -> None:
    """Not that its Content-Type is."""
    with (
        chainpay.sandbox() as client,
        pytest.raises(chainpay.APIError, match=r"/appid”.*此字段为必填项"),
    ):
        client.v3.pay.transactions.native.post()


def test_the_banks_key_is_a_key(scene: Scene) -> None:
    """It seals what the bank alone may read, in the form in which the platform answers it."""
    client = scene.client
    fields = {"mch_id": client.mchid, "sign_type": "MD5"}
    answer = client.v2.risk.getpublickey.post(xml=fields, security=True)
    key = chainpay.from_xml(answer.content)["pub_key"]
    assert key.startswith("-----BEGIN RSA PUBLIC KEY-----")
    encrypted = {"enc_bank_no": "6225", "enc_true_name": "张三"}
    path, xml = "v2/mmpaysptrans/pay_bank", {"mch_id": client.mchid, **encrypted}
    sent = chainpay.from_xml(client.build_request("POST", path, xml=xml, encrypt=key).content)
    assert [len(sent[name]) for name in encrypted] == [344, 344]
