"""`chainpay.encoding.quirks`: what calls see of it, held against each operation of the catalog."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import BadSignature, UsageError, VerificationError, from_xml
from chainpay.catalog import Operation, operations
from chainpay.encoding.quirks import READS, UPLOAD_NAMES, UPLOADS
from chainpay.request.base_uri import certificates_path
from tests.support.cases import OPERATIONS, each, name_operation
from tools.catalog.quirks import write_quirks

V2 = tuple(operations("v2"))
SUCCESS = b"<xml><return_code>SUCCESS</return_code></xml>"
FIELDS: dict[str, Any] = {"xml": {"mch_id": "10000100"}, "check": False}  # some take files
#: The document of this operation names no field of the answer. The answer must be signed.
SIGNED_WITHOUT_FIELDS = "v2/applyment/micro/signcontract"

every_operation = each("operation", V2, name_operation)


@pytest.fixture(scope="module")
def client(keys: list[RSAPrivateKey]) -> chainpay.Client:
    """A merchant whose every request is answered with SUCCESS, unsigned."""
    return make_client(keys, SUCCESS)


@pytest.fixture(scope="module")
def reader(keys: list[RSAPrivateKey]) -> chainpay.Client:
    """A merchant whose every request is answered with a text that isn't XML."""
    return make_client(keys, b"\xef\xbb\xbfno XML")


def make_client(keys: list[RSAPrivateKey], answer: bytes) -> chainpay.Client:
    return chainpay.Client(
        mchid="10000100",
        serial="1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        private_key=keys[0],
        certs={"PUB_KEY_ID_0": keys[2].public_key()},
        secret="192006250b4c09247ec02edce69f6a2d",
        transport=httpx.MockTransport(lambda _: httpx.Response(200, content=answer)),
    )


def is_refused(client: chainpay.Client, operation: Operation, sign_type: str) -> bool:
    """Return whether the client refuses a sign type, and names HMAC-SHA256 in its place."""
    xml = {**FIELDS["xml"], "sign_type": sign_type}
    try:
        client.build_request("POST", operation.path, {**FIELDS, "xml": xml})
    except UsageError as error:
        if "takes the sign_type HMAC-SHA256" not in str(error):
            raise
        return True
    return False


def sign_types(operation: Operation) -> Collection[str]:
    """Return the sign types that the document of an operation names, and no other value."""
    (values,) = {field.enum for field in operation.params if field.name == "sign_type"} or {()}
    return {"MD5", "HMAC-SHA256"} & set(values)


@every_operation
def test_sign_types(operation: Operation, client: chainpay.Client) -> None:
    """An operation is signed as its document says, by default and on demand."""
    assert not is_refused(client, operation, "HMAC-SHA256")
    only_hmac = sign_types(operation) == {"HMAC-SHA256"}
    assert is_refused(client, operation, "MD5") == only_hmac
    fields = from_xml(client.build_request("POST", operation.path, FIELDS).content)
    assert fields.get("sign_type") == ("HMAC-SHA256" if only_hmac else None)
    assert len(fields["sign"]) == (64 if only_hmac else 32)


def test_the_number_of_operations_that_refuse_md5(client: chainpay.Client) -> None:
    """The catalog has 55 of them."""
    assert sum(is_refused(client, operation, "MD5") for operation in V2) == 55


def is_accepted(client: chainpay.Client, path: str) -> bool:
    """Return whether the client accepts an answer without a signature."""
    try:
        return client.request("POST", path, FIELDS).content == SUCCESS
    except BadSignature:
        return False


@every_operation
def test_unsigned_answers(operation: Operation, client: chainpay.Client) -> None:
    """An unsigned answer is accepted if the document has no ``sign``, and only at that path."""
    path = operation.path
    has_sign = path == SIGNED_WITHOUT_FIELDS or "sign" in {one.name for one in operation.returns}
    assert is_accepted(client, path) != has_sign
    for other in (f"{path}/", f"{path}x", path.upper(), path.replace("v2/", "v2/x/")):
        assert not is_accepted(client, other)


def test_the_number_of_operations_without_a_signature(client: chainpay.Client) -> None:
    """The catalog has 28 of them."""
    assert sum(is_accepted(client, operation.path) for operation in V2) == 28


def test_answers_that_are_no_xml(reader: chainpay.Client) -> None:
    """These nine may answer a bill, a page or JSON. Every other answer must be XML."""
    accepted = set()
    for operation in V2:
        try:
            reader.request("POST", operation.path, FIELDS)
        except VerificationError:
            continue
        accepted.add(operation.path)
    assert {known.path for known in V2 if known.media != "xml"} <= accepted
    assert accepted == {
        "v2/appauth/authindex",
        "v2/appauth/getaccesstoken",
        "v2/billcommentsp/batchquerycomment",
        "v2/papay/entrustweb",
        "v2/papay/h5entrustweb",
        "v2/papay/partner/entrustweb",
        "v2/papay/partner/h5entrustweb",
        "v2/pay/downloadbill",
        "v2/pay/downloadfundflow",
    }


@every_operation
def test_a_query_beside_the_fields(operation: Operation, client: chainpay.Client) -> None:
    """Only an operation whose document has both takes both, and signs the fields alone."""
    options = {**FIELDS, "query": {"action": "modify"}}
    if operation.fields_in("xml") and operation.fields_in("query"):
        request = client.build_request("POST", operation.path, options)
        assert request.url.query == b"action=modify"
        assert "action" not in from_xml(request.content)
    else:
        with pytest.raises(UsageError, match="has no query="):
            client.build_request("POST", operation.path, options)


def build(client: chainpay.Client, method: str, path: str) -> str:
    options = FIELDS if path.startswith("v2") else {"check": False}
    return str(client.build_request(method, path, options).url).partition("?")[0]


def test_hosts(client: chainpay.Client) -> None:
    """Every operation goes to the host that answers it, with the prefix that the host needs."""
    elsewhere = 0
    for known in OPERATIONS:
        path = "/".join("1" if part[:1] == "{" else part for part in known.path.split("/"))
        host = known.host or "https://api.mch.weixin.qq.com/"
        assert build(client, known.method, path) == host + path.removeprefix("v2/")
        elsewhere += bool(known.host)
    assert elsewhere == 30


@pytest.mark.parametrize(
    "path",
    [
        "v2/pay/unifiedorder",
        "v2/risk",
        "v2/risk/getpublickeys",
        "v2/risk/getpublickey/x",
        "v2/customs/orders",
        "v3/certificates",
        "v3/pay/transactions/id/1",
        "v3/refund/domestic/refunds",
        "v3/merchants-service/complaints-v2",
        "v3/statementsx",
        "v3/x/refunds",
        "v3/global/customs/orders",
        "hk/v3/transactions/jsapi",
    ],
)
def test_all_others_have_the_usual_host(path: str, client: chainpay.Client) -> None:
    """A path is compared by whole segments, from its start."""
    assert build(client, "POST", path) == (
        f"https://api.mch.weixin.qq.com/{path.removeprefix('v2/')}"
    )


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "v3/refunds/x/y"),
        ("PUT", "v3/refunds"),
        ("POST", "v3/statements/"),
        ("POST", "v3/statements"),
        ("POST", "v3/settle"),
        ("GET", "v3/merchants"),
        ("PATCH", "v3/transactions/jsapi"),
        ("GET", "v2/risk/getpublickey"),
    ],
)
def test_what_the_catalog_does_not_know_goes_where_it_is_written(
    method: str, path: str, client: chainpay.Client
) -> None:
    """Only a known operation, by its method and its path, is led to a host of its own."""
    assert build(client, method, path) == (
        f"https://api.mch.weixin.qq.com/{path.removeprefix('v2/')}"
    )


def test_the_certificates_of_each_host() -> None:
    """Overseas they have another path."""
    for origin, path in {
        "https://api.mch.weixin.qq.com": "v3/certificates",
        "https://apihk.mch.weixin.qq.com": "v3/global/certificates",
        "https://apihk.example": "v3/global/certificates",
        "http://127.0.0.1:8080": "v3/certificates",
    }.items():
        assert certificates_path(origin) == path


def test_hosts_that_contradict_each_other() -> None:
    """No table of two segments could hold them, so the generator stops."""
    known = [one for one in operations("v3/refunds") if one.path == "v3/refunds"]
    usual = next(one for one in operations("v3/pay") if one.path.startswith("v3/pay/"))
    write_quirks([*known, usual], [])
    with pytest.raises(ValueError, match="below 'v3/refunds' need different hosts"):
        write_quirks([*known, Operation.load(_record("v3/refunds/x"))], [])


def _record(path: str) -> dict[str, object]:
    """Return the record of an operation that the usual host answers."""
    empty: dict[str, object] = {"options": {}, "extra_options": [], "params": [], "returns": []}
    return {"method": "GET", "path": path, "api": "v3", "title": "x", "doc": "", **empty} | {
        "media": "json"
    }


def test_reads_of_apiv2() -> None:
    """What their titles call a query or a download changes nothing; nothing else is one."""
    words = ("查询", "查单", "下载", "拉取", "获取", "核查", "换取")
    titles = {known.path.removeprefix("v2/"): known.title for known in V2}
    by_title = {path for path, title in titles.items() if any(word in title for word in words)}
    # These titles say less than the documents, or more.
    assert by_title - READS == {"appauth/authindex", "secapi/mch/submchmanage"}
    assert READS - by_title == {"secsvc/getrealnameinfo"}


def test_the_names_of_uploads() -> None:
    """Every operation that takes a file has one of them at its end."""
    for known in OPERATIONS:
        name = known.path.rpartition("/")[2]
        assert bool(known.fields_in("multipart")) <= (name in UPLOAD_NAMES)
        if known.path in UPLOADS:
            assert (known.method, bool(known.fields_in("multipart"))) == ("POST", True)
