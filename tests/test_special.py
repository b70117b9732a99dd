"""`chainpay.catalog.special`: hosts, kinds of signature, and answers without one, by the facts.

The tables are written from the facts of the catalog: by folder, the operations in it.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import chainpay
from chainpay import BadSignature, UsageError, from_xml
from chainpay.catalog import special

#: Whose ``sign_type`` is HMAC-SHA256 and nothing else.
HMAC_ONLY = {
    "appauth": "getaccesstoken",
    "applyment/micro": "getstate getupgradestate modifyarchives modifycontactinfo submit"
    " submitupgrade",
    "billcommentsp": "batchquerycomment",
    "deposit": "consume facepay",
    "fund": "queryautowithdrawbydate reautowithdrawbydate",
    "mchrisk": "bankquerymchauditinfo channelquerymchauditinfo querymchrisk setmchriskcallback"
    " syncmchriskresult",
    "pay": "closecombinedorder combinedorder downloadfundflow facepay profitsharingaddreceiver"
    " profitsharingmerchantratioquery profitsharingorderamountquery profitsharingquery"
    " profitsharingremovereceiver profitsharingreturnquery querycombinedorder",
    "risk": "getcertficates getviolation",
    "secapi/pay": "multiprofitsharing profitsharing profitsharingfinish profitsharingreturn",
    "secsvc": "getrealnameinfo",
    "transit": "queryorder",
    "transit/partnerpay": "payapply queryorder querystate",
    "transit/pay": "payapply querystate",
    "vehicle/partnerpay": "notification payapply querystate",
    "vehicle/pay": "notification payapply querystate",
    "wxv": "cancelbill changerentmoney createhotelbill createrentbill finishhotelbill"
    " finishrentbill queryhotelbill queryrentbill",
}
#: Whose answers have no field ``sign``. Nothing is known of the answers of one operation that is
#: discontinued, ``applyment/micro/signcontract``: it stays with those that sign.
UNSIGNED = {
    "appauth": "authindex getaccesstoken",
    "billcommentsp": "batchquerycomment",
    "mchrisk": "querymchrisk setmchriskcallback syncmchriskresult",
    "mmpaymkttransfers": "gethbinfo gettransferinfo sendgroupredpack sendminiprogramhb sendredpack",
    "mmpaymkttransfers/promotion": "paywwsptrans2pocket querywwsptrans2pocket transfers",
    "mmpaysptrans": "query_bank",
    "papay": "entrustweb h5entrustweb",
    "papay/partner": "entrustweb h5entrustweb",
    "pay": "downloadbill downloadfundflow",
    "payitil": "report",
    "risk": "getpublickey getviolation",
    "secapi/mch": "submchmanage",
    "xdc/apiv2getsignkey/sign": "getsignkey",
    "xdc/apiv2sandbox/pay": "micropay orderquery",
}
#: Operations that no other host answers, with the methods of each path.
HOSTS = {
    "https://payapp.weixin.qq.com/": {
        "v2/appauth/authindex": "GET",
        "v2/face/get_wxpayface_authinfo": "POST",
    },
    "https://fraud.mch.weixin.qq.com/": {
        "v2/risk/getpublickey": "POST",
        "v2/secsvc/getrealnameinfo": "POST",
        "v2/secsvc/realnameauth": "POST",
    },
    "https://apihk.mch.weixin.qq.com/global/": {
        "v3/customs/orders": "GET POST PATCH",
        "v3/customs/redeclare": "POST",
        "v3/customs/verify-certificate": "POST",
    },
    "https://api.mch.weixin.qq.com/hk/": {
        "v3/merchants": "POST PUT",
        "v3/merchants/1": "GET",
        "v3/refunds": "GET POST",
        "v3/refunds/id/1": "GET",
        "v3/refunds/out-refund-no/1": "GET",
        "v3/settle/settlements": "GET",
        "v3/statements": "GET",
        "v3/transactions/app": "POST",
        "v3/transactions/id/1": "GET",
        "v3/transactions/id/1/close": "POST",
        "v3/transactions/id/1/reverse": "POST",
        "v3/transactions/jsapi": "POST",
        "v3/transactions/micropay": "POST",
        "v3/transactions/mweb": "POST",
        "v3/transactions/native": "POST",
        "v3/transactions/out-trade-no/1": "GET",
        "v3/transactions/out-trade-no/1/close": "POST",
        "v3/transactions/out-trade-no/1/reverse": "POST",
    },
}
ANSWER = b"<xml><return_code>SUCCESS</return_code></xml>"


def paths(table: dict[str, str]) -> list[str]:
    return [f"{folder}/{name}" for folder, names in table.items() for name in names.split()]


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


def test_the_facts_are_these() -> None:
    """None is missing, and none is there that the catalog doesn't know."""
    assert set(paths(HMAC_ONLY)) == special.HMAC_ONLY
    assert set(paths(UNSIGNED)) == special.UNSIGNED
    assert (len(special.HMAC_ONLY), len(special.UNSIGNED)) == (55, 28)
    assert sum(len(each.split()) for table in HOSTS.values() for each in table.values()) == 30


@pytest.mark.parametrize("path", paths(HMAC_ONLY))
def test_hmac_only(path: str, client: chainpay.Client) -> None:
    """Such an operation is signed so without being told, and not otherwise."""
    xml = {"mch_id": "10000100"}
    fields = from_xml(client.build_request("POST", f"v2/{path}", xml=xml).content)
    assert fields["sign_type"] == "HMAC-SHA256"
    assert len(fields["sign"]) == 64
    with pytest.raises(UsageError, match="takes the sign_type HMAC-SHA256"):
        client.build_request("POST", f"v2/{path}", xml={**xml, "sign_type": "MD5"})


@pytest.mark.parametrize("path", paths(UNSIGNED))
def test_unsigned(path: str, client: chainpay.Client) -> None:
    """The answer of such an operation is taken, and of no other that is spelled alike."""
    xml = {"mch_id": "10000100"}
    assert client.request("POST", f"v2/{path}", xml=xml).content == ANSWER
    for other in (f"v2/{path}/", f"v2/{path}x", f"v2/{path.upper()}", f"v2/x/{path}"):
        with pytest.raises(BadSignature):
            client.request("POST", other, xml=xml)


def build(client: chainpay.Client, method: str, path: str) -> str:
    options = {"xml": {"mch_id": "10000100"}} if path.startswith("v2") else {}
    return str(client.build_request(method, path, options).url).partition("?")[0]


@pytest.mark.parametrize(
    ("host", "method", "path"),
    [
        (host, method, path)
        for host, table in HOSTS.items()
        for path, methods in table.items()
        for method in methods.split()
    ],
)
def test_hosts(host: str, method: str, path: str, client: chainpay.Client) -> None:
    """Such an operation goes where it is answered."""
    assert build(client, method, path) == host + path.removeprefix("v2/")


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
        assert special.certificates_path(origin) == path
