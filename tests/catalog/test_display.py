"""`chainpay.catalog.display`: what a person reads of each operation, place and event."""

from __future__ import annotations

import ast
import inspect
import io
import pydoc
import re
import unittest.mock
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
import rich.console

import chainpay
from chainpay import catalog
from chainpay.catalog import (
    Field,
    Operation,
    display,
    index,
    samples,
    spelling,
)
from chainpay.catalog.pages import Code, Link, Page
from tests.support.cases import OPERATIONS

REFUNDS = "v3/refund/domestic/refunds"
OPERATION = catalog.operation("POST", REFUNDS)
EVENT = catalog.event("REFUND.SUCCESS")


def names(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield field.name
        yield from names(field.children)


@pytest.mark.slow
def test_every_operation_is_rendered() -> None:
    """Its method, path and title, its document, each field with its type, and a call to paste."""
    for known in OPERATIONS:
        page = display.operation_page(known)
        text = page.text(200)
        head, *lines = text.splitlines()
        assert head.startswith(f"{known.method} {known.path}  ")
        assert known.title[:8] in head
        assert known.doc in lines
        first_words = [line.split()[0] for line in lines if line.strip()]
        missing = set(names(known.params + known.returns)) - set(first_words)
        assert missing == set()
        assert all(ord(char) >= 32 or char == "\n" for char in text)
        assert known.path in page.html()


@pytest.mark.slow
def test_every_call_to_paste_is_python() -> None:
    """Its names are the path's attributes, its keywords what the operation takes and requires."""
    for known in OPERATIONS:
        call = last_call(known)
        keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        assert set(keywords) <= {"json", "xml", "query", "headers", "body", "security"} | {
            "nonceless",
            *(field.name for field in known.fields_in("path")),
        }
        assert {field.name for field in known.fields_in("path")} <= set(keywords)
        for place in ("json", "xml", "query"):
            present = {
                ast.literal_eval(key) for key in getattr(keywords.get(place), "keys", ()) if key
            }
            required = {field.name for field in known.fields_in(place) if field.required}
            assert present >= required - {"sign", "nonce_str"}


def last_call(known: Operation) -> ast.Call:
    text = display.operation_page(known).text(100)
    code = text[text.rindex("\nclient.") + 1 :]
    (statement,) = ast.parse(code).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Call)
    return statement.value


def test_every_path_is_spelled_so_that_it_is_built(client: chainpay.Client) -> None:
    """The expression of a path, evaluated, is the chain of that path; most need no string."""
    strings = []
    for known in OPERATIONS:
        expression = spelling.expression(known.path)
        built = eval(expression, {"client": client})
        assert str(built.post).replace("{empty}", "") == f"<Verb POST {known.path}>"
        if "[" in expression:
            strings.append(known.path)
    assert strings == [
        "v2/secapi/mch/addInstitutionsub",
        "v2/secapi/mch/modifyInstitutionsub",
        "v2/secapi/mch/queryInstitutionsub",
    ]


def test_a_page_has_all_facts_of_an_operation() -> None:
    """What is required, enumerated, sealed, encoded, in fen, and where it is answered."""
    echo = display.operation_page(catalog.operation("POST", "v3/security/echo")).text(100)
    assert "encrypted (rsa, platform)" in echo
    applying = display.operation_page(catalog.operation("POST", "v3/applyment4sub/applyment/"))
    assert "'contact_name': chainpay.Sensitive('超级管理员姓名')," in applying.text(100)
    refund = display.operation_page(catalog.operation("POST", REFUNDS)).text(100)
    assert "    refund              * integer          refund amount  退款金额  fen (分)" in refund
    assert "answers 200, json" in refund
    overseas = display.operation_page(catalog.operation("POST", "v3/refunds")).text(100)
    assert "answered at https://api.mch.weixin.qq.com/hk/" in overseas
    v2 = display.operation_page(catalog.operation("POST", "v2/secapi/pay/refund")).text(100)
    assert "    security=True,\n" in v2
    assert "MD5 | HMAC-SHA256" in v2
    query = display.operation_page(catalog.operation("GET", "v3/certificates")).text(120)
    assert "SM2 | RSA | ALL  by default RSA" in query
    assert "always certificate" in query
    limited = catalog.operation("POST", "v2/xdc/apiv2sandbox/pay/micropay")
    assert "at most 128 characters" in display.operation_page(limited).text(100)
    fare = catalog.operation("POST", "v2/vehicle/pay/payapply")
    text = display.operation_page(fare).text(100)
    assert "a text of JSON" in text
    assert "in structure 2" in text
    nothing = catalog.operation("POST", "v3/pay/transactions/out-trade-no/1/close")
    assert "answers 204, nothing" in display.operation_page(nothing).text(100)


@pytest.mark.parametrize("notice", ["deprecated", "discarded", "privated", "redesigned"])
def test_notices_are_on_the_page(notice: str) -> None:
    """Each operation that has one says so."""
    marked = [known for known in OPERATIONS if notice in known.notices]
    assert marked
    for known in marked:
        lines = display.operation_page(known).text(100).splitlines()[1:8]
        assert any(line.startswith((notice, "only for")) for line in lines)


def test_files_are_pasted_as_downloads_and_uploads() -> None:
    """A bill by ``client.download``, a picture by a `chainpay.Media`."""
    bill = display.operation_page(catalog.operation("GET", "v3/billdownload/file")).text()
    assert "client.download(\n    'v3/billdownload/file',\n    'file.csv'," in bill
    upload = display.operation_page(catalog.operation("POST", "v3/merchant/media/upload")).text()
    assert upload.endswith(".upload.post(body=chainpay.Media('photo.jpg'))")
    invoice = "v3/taxi-invoice/cards/upload-file"
    pasted = display.operation_page(catalog.operation("POST", invoice)).text()
    assert "chainpay.Media('photo.jpg', meta={'company_mchid': '1900000001', " in pasted


def rich_text(value: object) -> list[str]:
    out = io.StringIO()
    rich.console.Console(file=out, width=80).print(value)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def ipython_text(value: object, among: int = 0) -> str:
    printer = unittest.mock.Mock(stack=[0] * (among + 1))
    value._repr_pretty_(printer, False)  # type: ignore[attr-defined]
    ((text,), _) = printer.text.call_args
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize(
    ("known", "line", "page"),
    [
        (OPERATION, f"<Operation POST {REFUNDS} 申请退款>", display.operation_page(OPERATION)),
        (EVENT, "<Event REFUND.SUCCESS 退款成功通知>", display.event_page(EVENT)),
    ],
)
def test_every_tool_shows_the_page_of_operations_and_events(
    known: Any, line: str, page: Page
) -> None:
    """Their repr is the page, in rich and HTML too; their str, and among others, one line."""
    assert str(known) == ipython_text(known, among=1) == line
    assert repr(known) == ipython_text(known) == page.text()
    assert known._repr_html_() == page.html()
    assert rich_text(known) == page.text().splitlines()


def test_search_results_are_a_table() -> None:
    """How each is called, and its title; as text, in IPython, in rich, in a notebook."""
    results = catalog.find("退款查询", 2)
    assert repr(results).splitlines()[0] == (
        "client.v3.refund.domestic.refunds._out_refund_no_.get"
    )
    assert ipython_text(results) == repr(results)
    assert ipython_text(results, among=1) == str(results)
    assert str(results).startswith(f"<SearchResults GET {REFUNDS}/{{out_refund_no}}, GET v3/")
    assert results._repr_html_().startswith("<table><tr><td")
    assert rich_text(results) == repr(results).splitlines()


def test_every_tool_shows_the_page_of_a_chain(client: chainpay.Client) -> None:
    """The REPL, rich, IPython and a notebook show the same page; among others, its one line."""
    for node in (client.v3.refund, client.v3.refund.domestic.refunds.post):
        assert rich_text(node) == repr(node).splitlines()
        assert ipython_text(node) == repr(node)
        assert ipython_text(node, among=1) == str(node)
        assert "<table>" in node._repr_html_()


# Verbs and places


def test_a_verb_shows_its_operation(client: chainpay.Client) -> None:
    """With the call spelled as the verb was."""
    refunds = client.v3.refund.domestic.refunds
    assert repr(refunds.post) == display.operation_page(catalog.operation("POST", REFUNDS)).text()
    assert "refunds.post_async(json={" in repr(refunds.post_async)
    assert "refunds.postAsync(json={" in repr(refunds.postAsync)
    filled = client.v3.refund.domestic.refunds["42"].get
    assert repr(filled).startswith(f"GET {REFUNDS}/{{out_refund_no}}")


def test_a_verb_that_does_not_exist_is_explained(client: chainpay.Client) -> None:
    """It names the verbs that are; and as a segment, what stands below."""
    assert repr(client.v3.certificates.post) == (
        "POST v3/certificates\n  it takes get; it is sent as it is"
    )
    assert "not in the catalog" in repr(client.v3.nowhere.get)
    assert repr(client.v3.refund.domestic.refunds.get).count("\n") == 1
    receivers = repr(client.v3.profitsharing.receivers.delete)
    assert "v3/profitsharing/receivers/delete\n  .post()  删除分账接收方" in receivers


def test_a_place_shows_what_stands_next(client: chainpay.Client) -> None:
    """Verbs first, then segments and variables, with titles."""
    assert repr(client.v3.payscore.payafterOrders) == (
        "v3/payscore/payafter-orders\n"
        "  .get()           查询先享后付订单\n"
        "  .post()          创建先享后付订单\n"
        "  ._out_order_no_  3: 撤销先享后付订单、完结先享后付订单、支付分订单同步"
    )
    assert repr(client.v3.nowhere) == "v3/nowhere\n  not in the catalog; it is sent as it is"
    institutions = repr(client.v2.secapi.mch)
    assert "  ['addInstitutionsub']" in institutions
    assert len({len(line) > 200 for line in repr(client.v3).splitlines()}) == 1


def test_deprecated_operations_are_marked_in_lists() -> None:
    """Where a place shows their titles."""
    known = next(known for known in OPERATIONS if "deprecated" in known.notices)
    assert f"{known.title}  deprecated" in display.place_page(known.path).text(200)


# Completion


def test_completion_leads_to_every_operation(client: chainpay.Client) -> None:
    """Each step of each path is among what ``dir`` offers there, and so is the verb."""
    for known in OPERATIONS:
        node: Any = client
        for step in spelling.expression(known.path).removeprefix("client.").split("."):
            name, _, item = step.partition("[")
            assert name in dir(node)
            node = getattr(node, name)
            node = node[item[1:-2]] if item else node
        verb = known.method.lower()
        assert {verb, f"{verb}_async"} <= set(dir(node))


def test_completion_offers_nothing_else(client: chainpay.Client) -> None:
    """Only verbs that exist, and segments that lead somewhere."""
    orders = client.v3.payscore.payafterOrders
    assert set(dir(orders)) == {"get", "get_async", "post", "post_async", "_out_order_no_"}
    assert dir(client.v3.pay.transactions.id) == ["_transaction_id_"]
    assert dir(client.v3.pay.transactions.id["42"]) == ["get", "get_async"]
    assert "addInstitutionsub" not in " ".join(dir(client.v2.secapi.mch))
    assert set(dir(client.hk.v3.refunds)) == {"get", "get_async", "post", "post_async"} | {
        "id",
        "outRefundNo",
    }
    assert dir(client.v3.profitsharing.receivers.delete) == ["post", "post_async"]


def test_keys_go_on_to_every_operation(client: chainpay.Client) -> None:
    """Strings that complete ``client["v3/…``, and those below a place."""
    known = {known.path for known in OPERATIONS}
    assert set(client._ipython_key_completions_()) == known
    assert client.v3.refund._ipython_key_completions_() == [
        "domestic/refunds",
        "domestic/refunds/{out_refund_no}",
        "domestic/refunds/{refund_id}/apply-abnormal-refund",
    ]
    assert "refunds/id/{refund_id}" in client.hk.v3._ipython_key_completions_()
    assert client.v3.certificates._ipython_key_completions_() == []
    for place in ("v3/ecommerce/refunds", "v2/pay"):
        for key in client[place]._ipython_key_completions_():
            assert index.match(f"{place}/{key}")


# Help and signatures


@pytest.mark.parametrize("name", ["post", "post_async"])
def test_help_has_the_same_page(name: str, client: chainpay.Client) -> None:
    """What a verb's repr shows stands in its docstring too, and then what any call takes."""
    verb = getattr(client.v3.refund.domestic.refunds, name)
    doc = inspect.getdoc(verb) or ""
    page = display.operation_page(OPERATION, name).text(80)
    assert doc.startswith(page)
    assert "\n    encrypt: " in doc
    assert page.splitlines()[-1] in pydoc.plain(pydoc.render_doc(verb))
    assert inspect.getdoc(client.v3.refund) == inspect.cleandoc(client.v3.refund.__doc__)
    assert (type(verb).__doc__ or "") in verb.__doc__


def test_a_signature_has_what_the_operation_takes(client: chainpay.Client) -> None:
    """The options, the variables, and what any call takes; of an unknown one, anything."""
    cancel = client.v3.payscore.payafterOrders._out_order_no_.cancel.post
    names = list(inspect.signature(cancel).parameters)
    assert names[:3] == ["options", "json", "out_order_no"]
    assert {"headers", "timeout", "verifier"} <= set(names)
    assert "query" in inspect.signature(client.v3.payscore.payafterOrders.get).parameters
    assert "xml" in inspect.signature(client.v2.pay.unifiedorder.post).parameters
    unknown = inspect.signature(client.v3.nowhere.get)
    assert list(unknown.parameters) == ["options", "named"]


def test_amounts_overseas_have_no_fen() -> None:
    """Their unit is the smallest one of the currency: there is no fen of a yen."""
    for method, path in (("POST", "v3/global/transactions/jsapi"), ("POST", "v3/transactions/app")):
        text = display.operation_page(catalog.operation(method, path)).text(200)
        assert "smallest unit of the currency (币种最小单位)" in text
        assert "分)" not in text
    text = display.operation_page(catalog.operation("POST", "v3/pay/transactions/app")).text(200)
    assert "fen (分)" in text
    assert "币种最小单位" not in text


def test_limits_in_words() -> None:
    """How often an operation may be called, by whom; and what else is limited."""
    text = display.operation_page(catalog.operation("POST", "v3/refund/domestic/refunds")).text(120)
    assert "at most 150 calls per second for each merchant\n" in text
    assert "at most 6 calls per second that fail\n" in text
    assert "at most 80 bytes" in text
    text = display.operation_page(catalog.operation("POST", "v3/pay/transactions/native")).text(120)
    assert "at most 255 characters  an https:// address" in text


@pytest.mark.parametrize(
    "pages",
    [
        lambda: map(display.operation_page, OPERATIONS),
        lambda: map(display.event_page, catalog.events()),
        lambda: map(display.place_page, ("v3/nowhere", "v3/refund", "v3/certificates", "v2")),
        lambda: (display.verb_page("POST", path, "post") for path in ("v3/nowhere", "v3/bill")),
        lambda: [display.verb_page("POST", "v3/certificates", "post")],
    ],
    ids=["operations", "events", "places", "unknown verbs", "another verb"],
)
def test_a_chinese_page_has_no_english_sentence(
    pages: Callable[[], Iterable[Page]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it says; types, names and code stay as they are."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    for page in pages():
        blocks = [block for block in page.blocks if not isinstance(block, Code | Link)]
        lines = Page(*blocks).text(300).replace("array of ", "").splitlines()
        text = "\n".join(line for line in lines if " | " not in line)  # values of enumerations
        assert not re.findall("[a-z]{2,} [a-z]{2,}|[a-z] [(（]|[)）] [a-z]", text)


def test_a_page_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whom it serves, how often, what is required, how long."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    text = display.operation_page(OPERATION).text(120)
    for words in (
        "\n适用于：直连商户（merchant）、服务商（partner）\n每秒最多 150 次（按商户计）\n",
        "子商户号  服务商（partner）必填  不超过 32 个字符\n",
        "transaction_id、out_trade_no 必填其一",
        "8 至 256 个字符",
        "退款金额  分  不少于 1\n",
        "\n应答 200，json\n",
    ):
        assert words in text


def test_samples_fit_the_way_of_paying() -> None:
    """The kind of the payment, of the front end and of the shop."""

    def body(path: str) -> dict[str, Any]:
        options: dict[str, Any] = samples.sample_call(catalog.operation("POST", path))
        return options.get("json") or options["xml"]

    ways = {"jsapi": "JSAPI", "app": "APP", "mweb": "MWEB", "native": "NATIVE"}
    for way, trade_type in ways.items():
        values = body(f"v3/global/transactions/{way}")
        assert (values["trade_type"], values["merchant_category_code"]) == (trade_type, "1011")
    assert body("v3/global/micropay/transactions/pay")["trade_type"] == "MICROPAY"
    assert body("v2/pay/pappayapply")["trade_type"] == "PAP"
    assert body("v2/pay/unifiedorder")["trade_type"] == "NATIVE"
    assert body("v3/pay/transactions/h5")["scene_info"]["h5_info"] == {"type": "Wap"}


# Events


def test_an_event_of_several_products_says_so() -> None:
    """Its list is not complete, and its document is that of one product."""
    assert "Several products send this event. This list is incomplete; for 支付成功通知 see" in (
        display.event_page(catalog.event("TRANSACTION.SUCCESS")).text(100)
    )


def test_every_event_is_rendered() -> None:
    """Its type, title and document, and each field of what comes and of what is sealed in it."""
    for event in catalog.events():
        text = display.event_page(event).text(100)
        assert text.startswith(f"{event.name}  {event.title[:8]}")
        assert event.doc in text
        first_words = {line.split()[0] for line in text.splitlines() if line.strip()}
        assert set(names(event.request + event.resource)) <= first_words
        assert ("encrypted in it" in text) == bool(event.resource)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "the verb is .post(…)"), ("zh", ".post(…)")]
)
def test_a_verb_in_capitals_is_shown_as_one(
    language: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It became a segment, which the catalog doesn't have."""
    monkeypatch.setenv("CHAINPAY_LANG", language)
    with chainpay.sandbox() as client:
        assert words in repr(client.v3.pay.transactions.native.POST)
        assert words not in repr(client.v3.pay.transactions.native.PAY)
