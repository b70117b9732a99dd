"""`chainpay.encoding.quirks`: hosts, kinds of signature, and answers without one, by the facts.

The tables of the module are few and quick to ask; here they are held to the facts.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import chainpay
from chainpay import BadSignature, UsageError, from_xml
from chainpay.catalog import operations
from chainpay.encoding import quirks
from tests.support.cases import each

V2 = list(operations("v2"))
#: Whose ``sign_type`` is HMAC-SHA256 and nothing else.
HMAC_ONLY = {
    known.path
    for known in V2
    for field in known.params
    if field.name == "sign_type" and field.enum == ("HMAC-SHA256",)
}
#: Whose answers have no field ``sign``. Nothing is known of the answers of one operation that is
#: discontinued: it stays with those that sign.
UNSIGNED = {known.path for known in V2 if "sign" not in {field.name for field in known.returns}} - {
    "v2/applyment/micro/signcontract"
}
#: What answers something else than XML; and three whose documents say so in prose only.
FORMLESS = {known.path for known in V2 if known.media != "xml"} | {
    "v2/billcommentsp/batchquerycomment",
    "v2/papay/h5entrustweb",
    "v2/papay/partner/h5entrustweb",
}
ANSWER = b"<xml><return_code>SUCCESS</return_code></xml>"


@pytest.fixture(scope="module")
def client(keys: Any) -> chainpay.Client:
    """A merchant to whom everything is answered with SUCCESS, unsigned."""
    return chainpay.Client(
        mchid="10000100",
        serial="1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        private_key=keys[0],
        certs={"PUB_KEY_ID_0": keys[2].public_key()},
        secret="192006250b4c09247ec02edce69f6a2d",
        transport=httpx.MockTransport(lambda _: httpx.Response(200, content=ANSWER)),
    )


def test_the_facts_are_the_catalogs() -> None:
    """None is missing, and none is there that the catalog doesn't know."""
    assert {f"v2/{path}" for path in quirks.HMAC_ONLY} == HMAC_ONLY
    assert {f"v2/{path}" for path in quirks.UNSIGNED_ANSWERS} == UNSIGNED
    assert {f"v2/{path}" for path in quirks.NOT_XML_ANSWERS} == FORMLESS
    assert (len(HMAC_ONLY), len(UNSIGNED), len(FORMLESS)) == (55, 28, 9)


@each("path", sorted(HMAC_ONLY))
def test_hmac_only(path: str, client: chainpay.Client) -> None:
    """Such an operation is signed so without being told, and not otherwise."""
    xml = {"mch_id": "10000100"}
    fields = from_xml(client.build_request("POST", path, xml=xml).content)
    assert fields["sign_type"] == "HMAC-SHA256"
    assert len(fields["sign"]) == 64
    with pytest.raises(UsageError, match="takes the sign_type HMAC-SHA256"):
        client.build_request("POST", path, xml={**xml, "sign_type": "MD5"})


@each("path", sorted(UNSIGNED))
def test_unsigned(path: str, client: chainpay.Client) -> None:
    """The answer of such an operation is taken, and of no other that is spelled alike."""
    xml = {"mch_id": "10000100"}
    assert client.request("POST", path, xml=xml).content == ANSWER
    for other in (f"{path}/", f"{path}x", path.upper(), path.replace("v2/", "v2/x/")):
        with pytest.raises(BadSignature):
            client.request("POST", other, xml=xml)


def build(client: chainpay.Client, method: str, path: str) -> str:
    options = {"xml": {"mch_id": "10000100"}} if path.startswith("v2") else {}
    return str(client.build_request(method, path, options).url).partition("?")[0]


def test_hosts(client: chainpay.Client) -> None:
    """Every operation goes where it is answered, with the prefix that this needs."""
    elsewhere = 0
    for known in operations():
        path = "/".join("1" if part[:1] == "{" else part for part in known.path.split("/"))
        host = known.host or "https://api.mch.weixin.qq.com/"
        assert build(client, known.method, path) == host + path.removeprefix("v2/")
        elsewhere += bool(known.host)
    assert elsewhere == 30


@pytest.mark.parametrize(
    "path",
    [
        "v2/pay/unifiedorder",
        "v2/risk/getpublickeys",
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


def test_the_certificates_of_each_host() -> None:
    """Overseas they have another path."""
    for origin, path in {
        "https://api.mch.weixin.qq.com": "v3/certificates",
        "https://apihk.mch.weixin.qq.com": "v3/global/certificates",
        "https://apihk.example": "v3/global/certificates",
        "http://127.0.0.1:8080": "v3/certificates",
    }.items():
        assert quirks.certificates_path(origin) == path
