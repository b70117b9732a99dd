"""The advice of a refusal: what its code means, what to do, and whether it happened."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import httpx
import pytest

import chainpay
from chainpay import APIError, Client, Outcome, Undecided, outcome
from chainpay.catalog.error_codes import errors
from tests.support.doors import Door
from tests.support.recording import Recording

NATIVE = "v3/pay/transactions/native"
REFUNDS = "v3/refund/domestic/refunds"
V2_QUERY = "v2/pay/orderquery"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINPAY_LANG", "en")


@pytest.fixture
def refuse(platform: Recording) -> Callable[..., APIError]:
    """Returns the error of a call that is answered so."""

    def call(method: str, path: str, status: int, **response: Any) -> APIError:
        transport = httpx.MockTransport(lambda request: httpx.Response(status, **response))
        arguments = {**platform.credentials(), "transport": transport, "retry": None}
        mchid = arguments["mchid"]
        xml = {"xml": {"mch_id": mchid, "mchid": mchid, "appid": "wxd678efh567hg6787"}}
        options: Any = {} if method == "GET" else xml if path[:2] == "v2" else {"json": {}}
        if status == 202:  # unlike a refusal, it would have to be signed
            options["verifier"] = chainpay.UNSIGNED
        with Client(**arguments) as client, pytest.raises(APIError) as caught:
            client.request(method, path, **options)
        return caught.value

    return call


def body_of(api: str, code: str, message: str = "x") -> dict[str, Any]:
    """Return the body of a refusal."""
    if api == "v3":
        return {"json": {"code": code, "message": message}}
    fields = {"return_code": "FAIL", "result_code": "FAIL", "err_code": code}
    fields["err_code_des"] = message
    rows = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in fields.items())
    return {"content": f"<xml>{rows}</xml>".encode()}


def last_line(error: APIError) -> str:
    return str(error).splitlines()[-1]


# What it says


def test_the_advice_is_the_last_line(door: Door, client: Client) -> None:
    """Of the code at this operation: the order that a refund names is not there."""
    fields = {"out_trade_no": "NONE-0001", "out_refund_no": "REFUND-0001"}
    fields |= {"amount": {"refund": 1, "total": 1, "currency": "CNY"}}  # type: ignore[dict-item]
    with pytest.raises(APIError) as caught:
        door(client.chain(REFUNDS), "post", json=fields)
    assert caught.value.advice == last_line(caught.value)
    assert caught.value.advice == (
        "The order does not exist, or is not paid. Query the order. Then repeat the refund with the"
        " same out_refund_no. It was not carried out."
    )
    assert str(caught.value).count("\n") == 1


def test_the_language_is_that_of_the_moment(
    refuse: Callable[..., APIError], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the refusal. The first line stays English."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    error = refuse("POST", NATIVE, 400, **body_of("v3", "PARAM_ERROR"))
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    assert error.advice == (
        "参数缺失或不合法。按 message 或 detail.field 指出的字段改正，单号可以继续用。"
        "本次请求未执行。"
    )
    assert last_line(error) == error.advice
    assert "was sent and refused with 400" in str(error)


@pytest.mark.parametrize(
    ("method", "path", "status", "code", "expected"),
    [
        ("POST", NATIVE, 500, "SYSTEM_ERROR", "It may have been carried out."),
        ("POST", NATIVE, 429, "RATELIMIT_EXCEEDED", "Whether it was carried out is not certain"),
        ("POST", REFUNDS, 429, "RATELIMIT_EXCEEDED", "It may have been carried out."),
        ("POST", NATIVE, 403, "NO_AUTH", "It was not carried out."),
        ("GET", f"{REFUNDS}/R-1", 404, "RESOURCE_NOT_EXISTS", "with the same number."),
        ("POST", "v2/pay/micropay", 200, "USERPAYING", "It may have been carried out."),
        ("POST", "v2/pay/unifiedorder", 200, "ORDERPAID", "The query says whether it was"),
        ("POST", "v2/pay/closeorder", 200, "TRADE_STATE_ERROR", "The query says whether it was"),
        ("POST", "v2/secapi/pay/refund", 200, "INVALID_REQUEST", "with the same number."),
        ("POST", V2_QUERY, 200, "ORDERNOTEXIST", "Check the number."),
    ],
)
def test_it_says_whether_it_happened(
    method: str,
    path: str,
    status: int,
    code: str,
    expected: str,
    refuse: Callable[..., APIError],
) -> None:
    """As `outcome` does; of a query nothing."""
    error = refuse(method, path, status, **body_of(path[:2], code))
    assert expected in last_line(error)
    assert error.advice == last_line(error)
    if not error.changes_nothing:
        is_refused = outcome(error) is Outcome.REFUSED
        assert is_refused is error.advice.endswith("It was not carried out.")
    first = str(error).splitlines()[0]
    assert "carried out" not in first


def test_who_is_to_query_is_told_so_once(
    refuse: Callable[..., APIError], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the code's own advice, or else before it. Of a refund, no other number is advised."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    closed = refuse("POST", "v2/pay/closeorder", 200, **body_of("v2", "ORDERPAID"))
    assert closed.advice == "订单已支付。先查单；要撤回就退款。是否已执行以查询结果为准。"
    refund = refuse("POST", "v2/secapi/pay/refund", 200, **body_of("v2", "INVALID_REQUEST"))
    assert refund.advice == (
        "违反规则，或重复请求时参数不同。是否已执行不能确定：重试前先查询，查明前不要换单号。"
        "查明未执行后：看 err_code_des 改正，再用原单号重试。"
    )


def test_what_is_not_decided_yet(refuse: Callable[..., APIError]) -> None:
    """The user is entering the password."""
    body = body_of("v3", "USERPAYING")
    error = refuse("POST", "v3/pay/transactions/codepay", 202, **body)
    assert isinstance(error, Undecided)
    assert str(error).splitlines() == [
        "POST /v3/pay/transactions/codepay was sent and answered with 202 USERPAYING: x. The"
        " platform has accepted it, but not carried it out yet.",
        "The user is entering the password. Query every 5 seconds. If it is still not paid after 30"
        " to 45 seconds, reverse it. It may have been carried out.",
    ]
    assert outcome(error) is Outcome.UNKNOWN


def test_a_signature_that_cannot_be_verified(refuse: Callable[..., APIError]) -> None:
    """Whoever may have written the answer: it may have been carried out."""
    headers = {"Wechatpay-Signature": "AAAA", "Wechatpay-Serial": "0" * 40}
    headers |= {"Wechatpay-Timestamp": "1", "Wechatpay-Nonce": "x"}
    error = refuse("POST", NATIVE, 403, headers=headers, **body_of("v3", "NO_AUTH"))
    assert (
        "signature can't be verified: see certs= (or CHAINPAY_PLATFORM_KEYS)."
        in str(error).splitlines()[0]
    )
    assert "is not certain: query it before you repeat it, and use no other" in last_line(error)
    assert outcome(error) is Outcome.UNKNOWN


@pytest.mark.parametrize("code", ["NEW_CODE", "param_error", "参数"])
def test_an_unknown_code_has_none(code: str, refuse: Callable[..., APIError]) -> None:
    """The message is as without advice."""
    error = refuse("POST", NATIVE, 500, **body_of("v3", code))
    assert error.advice == ""
    assert str(error).endswith("query it, or repeat it with the same number.")
    assert "\n" not in str(error)


def test_a_page_has_none(refuse: Callable[..., APIError]) -> None:
    """It has no code."""
    error = refuse("POST", NATIVE, 403, content=b"<html><title>403 Forbidden</title></html>")
    assert error.advice == ""
    assert str(error).endswith("query it before you repeat it.")


@pytest.mark.parametrize("path", ["v3/not/in/the/catalog", "v2/not/in/the/catalog"])
def test_an_operation_that_is_unknown(path: str, refuse: Callable[..., APIError]) -> None:
    """The code means what it means everywhere."""
    code = {"v3": "PARAM_ERROR", "v2": "SIGNERROR"}[path[:2]]
    error = refuse("POST", path, {"v3": 400, "v2": 200}[path[:2]], **body_of(path[:2], code))
    assert error.advice


def test_a_missing_certificate_is_named(refuse: Callable[..., APIError]) -> None:
    """A FAIL may have any reason; this one is known."""
    content = "<xml><return_code>FAIL</return_code><return_msg>证书错误</return_msg></xml>".encode()
    error = refuse("POST", "v2/secapi/pay/refund", 200, content=content)
    assert last_line(error).startswith("The merchant's certificate is missing or wrong.")
    assert last_line(error).endswith("It was not carried out.")


@pytest.mark.parametrize("path", ["v3/pay/transaction/native", "v3/refund/domestic/refund/R-1"])
def test_a_path_that_does_not_exist(path: str, refuse: Callable[..., APIError]) -> None:
    """No advice about its number; the message names the nearest paths. Other codes have theirs."""
    assert refuse("POST", path, 404, **body_of("v3", "RESOURCE_NOT_EXISTS")).advice == ""
    assert refuse("POST", path, 404, **body_of("v3", "NOT_FOUND")).advice == ""
    assert "signature" in refuse("POST", path, 401, **body_of("v3", "SIGN_ERROR")).advice


FAIL_V2 = "<xml><return_code>FAIL</return_code><return_msg>无此接口</return_msg></xml>".encode()


@pytest.mark.parametrize(
    ("path", "status", "response"),
    [
        ("v2/pay/micropayy", 200, {"content": FAIL_V2}),
        ("v2/pay/micropay", 404, {"content": FAIL_V2}),
        ("v2/pay/micropay", 202, {"content": FAIL_V2}),
        (NATIVE, 403, body_of("v3", "FAIL")),
        (NATIVE, 202, body_of("v3", "PARAM_ERROR")),
        (NATIVE, 202, {"content": b"hello"}),
        (NATIVE, 404, {"content": b"hello"}),
    ],
)
def test_what_does_not_fit_has_none(
    path: str, status: int, response: dict[str, Any], refuse: Callable[..., APIError]
) -> None:
    """APIv2's FAIL is a known operation's, with its status; what is accepted isn't refused."""
    error = refuse("POST", path, status, **response)
    assert error.advice == ""


def test_a_path_of_apiv2_that_does_not_exist(refuse: Callable[..., APIError]) -> None:
    """It is refused as whatever else is wrong. The message names the nearest paths."""
    error = refuse("POST", "v2/pay/micropayy", 200, content=FAIL_V2)
    assert "The catalog has no path 'v2/pay/micropayy'; the nearest: v2/pay/micropay" in str(error)
    known = refuse("POST", "v2/pay/micropay", 200, content=FAIL_V2)
    assert "catalog" not in str(known)
    assert "return_msg" in known.advice


def test_a_message_without_a_code(refuse: Callable[..., APIError]) -> None:
    """A proxy's, which looks like the platform's."""
    error = refuse("POST", NATIVE, 404, json={"code": 404, "message": "no route"})
    assert "refused with 404: no route." in str(error)


def test_a_number_that_was_used(refuse: Callable[..., APIError]) -> None:
    """Of any operation; the general code doesn't say so."""
    body = body_of("v3", "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致")
    assert refuse("POST", "v3/marketing/favor/coupon-stocks", 400, **body).advice == (
        "The number was already used with other parameters. Query it. Then send the first"
        " parameters again. It was not carried out."
    )


# How it lasts


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]
)
def test_it_survives_pickle_and_copy(duplicate: Any, refuse: Callable[..., APIError]) -> None:
    """Also the outcome that it has."""
    error = refuse("POST", NATIVE, 403, **body_of("v3", "NO_AUTH"))
    twin = duplicate(error)
    assert twin.advice == error.advice != ""
    assert str(twin) == str(error)


def test_it_never_fails(refuse: Callable[..., APIError], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the data the error is as it was before."""

    def fail(*_: object) -> None:
        raise chainpay.CatalogError("no data")

    monkeypatch.setattr("chainpay.catalog.error_codes.find_error", fail)
    error = refuse("POST", NATIVE, 403, **body_of("v3", "NO_AUTH"))
    assert error.advice == ""
    assert "403 NO_AUTH" in str(error)


def test_a_half_made_error_has_none() -> None:
    """An unpickler makes one, and a debugger may show it."""
    assert str(APIError.__new__(APIError)) == ""


# The outcome


@pytest.mark.parametrize(
    "record",
    [each for each in errors() if each.outcome == "unknown" and each.status != 202],
    ids=lambda record: f"{record.api}-{record.code}-{record.status}",
)
def test_what_the_code_leaves_open_is_not_refused(
    record: chainpay.catalog.ErrorCode, refuse: Callable[..., APIError]
) -> None:
    """`outcome` may be more careful than the code, never less."""
    default = "POST v2/pay/unifiedorder" if record.api == "v2" else f"POST {NATIVE}"
    for name in record.operations or (default,):
        method, _, path = name.partition(" ")
        path = path.replace("{", "").replace("}", "")
        error = refuse(method, path, record.status or 400, **body_of(record.api, record.code))
        assert outcome(error) is Outcome.UNKNOWN
