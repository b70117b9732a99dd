"""An answer as people read it."""

from __future__ import annotations

import asyncio
import base64
import copy
import pickle
import re
import subprocess
import sys
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway
from chainpay.transport.responses.display import format_body, format_status


def answer(**more: Any) -> chainpay.Response:
    return chainpay.Response(200, **more)


def status_of(response: chainpay.Response) -> str:
    return format_status(response, response.verified)


def test_the_status_names_verified_answers(client: chainpay.Client) -> None:
    """Of both APIs; an answer that is taken unsigned is never called verified."""
    echo = client.v3.security.echo
    verified = echo.post(json={"echo_message": "x"})
    request_id = verified.headers["Request-ID"]
    assert status_of(verified) == (
        f"200 OK  verified by {verified.headers['Wechatpay-Serial']}  Request-ID {request_id}"
    )
    unsigned = echo.post(json={"echo_message": "x"}, verifier=chainpay.UNSIGNED)
    assert not unsigned.verified
    assert status_of(unsigned).startswith("200 OK  not verified  Request-ID ")
    order = {"mch_id": client.mchid, "appid": "wx1", "out_trade_no": "ORDER-0001", "body": "b"}
    more = {"total_fee": 1, "spbill_create_ip": "127.0.0.1", "trade_type": "NATIVE"}
    more |= {"notify_url": "https://example.com/notify", "product_id": "1"}
    ordered = client.v2.pay.unifiedorder.post(xml=order | more)
    assert ordered.verified
    assert status_of(ordered).startswith("200 OK  verified by the key of APIv2  Request-ID")
    moved = answer(headers={"Request-ID": "08AB\x1b"})
    assert status_of(moved) == "200 OK  not signed  Request-ID 08AB?"
    assert status_of(answer()) == "200 OK  not signed"
    sampled = client.v3.capital.capitallhh.areas.provinces.get()
    assert status_of(sampled).startswith("200 OK  verified by PUB_KEY_ID_")
    assert "  sample (样例) of the emulated gateway  Request-ID " in status_of(sampled)


@pytest.mark.parametrize("path", ["v3/certificates", "v2/pay/downloadbill"])
def test_only_a_signature_makes_it_verified(path: str, gateway: Gateway) -> None:
    """Neither the server's own words, nor what a transport adds to its answer."""
    content = b"<xml><return_code>SUCCESS</return_code></xml>"

    def spoof(request: httpx.Request) -> httpx.Response:
        response = answer(extensions={"reason_phrase": b"OK  verified"}, content=content)
        response.verified = True
        return response

    transport = httpx.MockTransport(spoof)
    with chainpay.Client(**{**gateway.credentials(), "transport": transport}) as client:
        xml = {"xml": {"mch_id": client.mchid}} if path.startswith("v2") else {}
        method = "POST" if xml else "GET"
        response = client.request(method, path, xml, verifier=chainpay.UNSIGNED)
        assert status_of(response) == "200 OK  not signed"


def test_a_refusal_changes_no_terminal(gateway: Gateway) -> None:
    """Its words are the server's, and whoever is in between."""
    evil = {"code": "X\x1b[31m", "message": "\x1b]0;title\x07\x9b\u202e"}
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json=evil))
    with chainpay.Client(**{**gateway.credentials(), "transport": transport}) as client:
        with pytest.raises(chainpay.APIError) as refused:
            client.v3.certificates.get()
        assert "X?[31m: ?]0;title???" in str(refused.value)
        assert refused.value.code == evil["code"]


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "(no body)"),
        ({"json": {"name": "张三\x1b"}}, '{\n  "name": "张三\\u001b"\n}'),
        (
            {"content": b"<xml>\x1b</xml>", "headers": {"Content-Type": "text/xml"}},
            "<xml>?</xml>",
        ),
        (
            {"content": b"%PDF", "headers": {"Content-Type": "application/pdf"}},
            "(4 bytes of application/pdf)",
        ),
        ({"json": {"x": "\x9b\x7f\u202e"}}, '{\n  "x": "???"\n}'),
        ({"content": b"\xff"}, "(1 bytes of an unknown kind)"),
        ({"content": b"[" * 9, "headers": {"Content-Type": "application/json"}}, "[" * 9),
    ],
)
def test_a_body_is_text_for_a_terminal(more: dict[str, Any], text: str) -> None:
    """JSON is indented, other text is as it is; nothing of it can change the terminal."""
    assert format_body(answer(**more)) == text


def test_json_is_coloured_if_rich_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says: whoever asks for colours has looked. No line is broken."""
    monkeypatch.setenv("NO_COLOR", "1")
    response = answer(json={"description": "一" * 200})
    coloured = format_body(response, colour=True)
    assert "\x1b[" in coloured
    assert coloured.count("\n") == 2
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert format_body(response, colour=True) == format_body(response)


# At a prompt


def order(client: chainpay.Client) -> dict[str, Any]:
    fields = {"mch_id": client.mchid, "appid": "wx1", "out_trade_no": "ORDER-0001", "body": "书"}
    more = {"total_fee": 1, "spbill_create_ip": "127.0.0.1", "trade_type": "NATIVE"}
    return fields | more | {"notify_url": "https://example.com/notify", "product_id": "1"}


def test_an_answer_shows_itself(client: chainpay.Client) -> None:
    """Its status and its indented JSON; what is encrypted says what opens it."""
    hidden = chainpay.Sensitive("13000000000")
    response = client.v3.security.echo.post(
        json={"echo_message": "你好", "encrypted_echo_message": hidden}
    )
    head, *lines = repr(response).split("\n")
    assert head == f"<Response {status_of(response)}>"
    assert lines[:2] == ["{", '  "echo_message": "你好",']
    assert lines[2].startswith('  "encrypted_echo_message": "')
    assert len(lines[2]) < 60
    assert lines[3:] == ["}", "encrypted: client.decrypt(_) opens it"]
    assert "Authorization" not in repr(response)
    assert str(response) == f"{response}" == "<Response [200 OK]>"


def test_fields_of_apiv2_show_as_fields(client: chainpay.Client) -> None:
    """XML is not for people; a page in HTML stays text."""
    shown = repr(client.v2.pay.unifiedorder.post(xml=order(client)))
    assert '\n  "return_code": "SUCCESS",\n' in shown
    assert "<xml>" not in shown
    page = chainpay.Response(200, html="<html><p>x</p></html>")
    assert repr(page) == "<Response 200 OK  not signed>\n<html><p>x</p></html>"


def test_a_resource_says_what_opens_it(client: chainpay.Client) -> None:
    """The certificates are encrypted with the APIv3 key; the catalog isn't needed for that."""
    shown = repr(client.v3.certificates.get())
    assert "client.decrypt(_)" in shown
    assert max(map(len, shown.split("\n")[1:])) < 100
    odd = chainpay.Response(200, json={"ciphertext": None, "nonce": "x"})
    assert '"ciphertext": null' in repr(odd)


def test_what_is_long_is_cut() -> None:
    """Lines, values and names; the text says how much there is."""
    many = repr(chainpay.Response(200, json=list(range(200))))
    assert many.count("\n") == 61
    assert many.endswith("… 142 more lines")
    long = repr(chainpay.Response(200, json={"x" * 5000: "y" * 5000}))
    assert len(long) < 1000
    assert "…" in long
    text = repr(chainpay.Response(200, text="a,b\n" * 100))
    assert text.endswith("a,b\n… 40 more lines")
    html = chainpay.Response(200, text="a,b\n" * 100)._repr_html_()
    assert "… 40 more lines</pre>" in html


def test_a_deep_body_is_text() -> None:
    """What nests deeper than Python likes to write is shown as it came."""
    deep = "[" * 400 + "]" * 400
    headers = {"Content-Type": "application/json"}
    response = chainpay.Response(200, content=deep.encode(), headers=headers)
    assert format_body(response) == deep
    assert "[[[" in repr(response)
    assert "[[[" in response._repr_html_()


def test_a_file_shows_its_size_and_type() -> None:
    """Its bytes are nobody's to read."""
    pdf = chainpay.Response(200, content=b"%PDF\xff", headers={"Content-Type": "application/pdf"})
    assert repr(pdf).endswith("\n(5 bytes of application/pdf)")
    assert repr(chainpay.Response(200, content=b"\xff")).endswith("(1 bytes of an unknown kind)")
    assert repr(chainpay.Response(204)) == "<Response 204 No Content  not signed>\n(no body)"


def test_a_stream_is_not_read_by_looking(gateway: Gateway) -> None:
    """An event hook comes before the body is read."""
    seen = []

    def look(response: httpx.Response) -> None:
        seen.append(repr(response))

    hooks: Any = {"response": [look]}
    with chainpay.Client(**gateway.credentials(), event_hooks=hooks) as client:
        assert client.v3.certificates.get().json()["data"]
    assert seen[0].endswith("\n(a stream that nobody has read yet)")


def test_no_terminal_and_no_page_is_changed() -> None:
    """Control characters and HTML of the server are text, in names too."""
    evil = {"<script>\x9b": ["</details><b>\u202e", {"a": '"><img>'}]}
    response = chainpay.Response(200, json=evil, headers={"Request-ID": "<i>\x1b"})
    for shown in (repr(response), response._repr_html_()):
        assert not {"\x1b", "\x9b", "\u202e"} & {*shown}
    assert "<script" not in response._repr_html_()
    assert "<img" not in response._repr_html_()
    assert "<i>" not in response._repr_html_()


def test_the_tree_folds() -> None:
    """Two levels are open; what is encrypted says so; very much is cut."""
    value = {"a": [{"b": 1}], "sealed": base64.b64encode(b"x" * 256).decode(), "none": []}
    html = chainpay.Response(200, json=value)._repr_html_()
    assert html.count("<details open>") == 2
    assert html.count("<details>") == 1
    assert html.count("<details") == html.count("</details>")
    assert re.search(r"<summary><span[^>]*>a:</span> <span[^>]*>\[1\]</span></summary>", html)
    assert "</b><div><i>encrypted: client.decrypt(_) opens it</i></div><details" in html
    plain = chainpay.Response(200, json={"a": [{"b": 1}]})._repr_html_()
    assert "encrypted" not in plain
    assert "<span>[]</span>" in html
    resource = chainpay.Response(200, json={"r": {"ciphertext": "x", "nonce": "y"}})
    assert "{2} encrypted: client.decrypt(_)" in resource._repr_html_()
    many = chainpay.Response(200, json=[[1]] * 1000)._repr_html_()
    assert "<i>… 750 more</i>" in many


def test_the_words_are_of_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert repr(chainpay.Response(204)) == "<Response 204 No Content  没有签名>\n（没有报文主体）"


class Printer:
    """As IPython's: it keeps what was written."""

    def __init__(self, *stack: object) -> None:
        self.stack = stack
        self.written = ""

    def text(self, text: str) -> None:
        self.written += text


def test_ipython_prints_one_line_inside_of_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer alone is shown whole; coloured if the terminal has colours."""
    response = chainpay.Response(200, json={"a": 1})
    for stack, text in (((1,), repr(response)), ((1, 2), "<Response [200 OK]>")):
        printer = Printer(*stack)
        response._repr_pretty_(printer, False)
        assert printer.written == text
    monkeypatch.setattr("chainpay.people.terminal.wants_colour", lambda: True)
    response._repr_pretty_(printer := Printer(1), False)
    assert "\x1b[" in printer.written


def test_looking_loads_no_catalog() -> None:
    """In a fresh interpreter: the first look at an answer, in plain Python and in IPython."""
    code = (
        "import sys, types, chainpay\n"
        "response = chainpay.Response(200, json={'a': 'x' * 900})\n"
        "print(repr(response), response._repr_html_())\n"
        "response._repr_pretty_(types.SimpleNamespace(stack=[1], text=print), False)\n"
        "print([name for name in sys.modules if name.startswith('chainpay.catalog')])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.count("200 OK") == 3
    assert done.stdout.endswith("\n[]\n")


def test_a_copy_stays_verified(client: chainpay.Client) -> None:
    """Also a pickled one; an answer that wasn't verified doesn't become so."""
    answers = [client.v3.certificates.get(verifier=each) for each in (None, chainpay.UNSIGNED)]
    for response in answers:
        for again in (pickle.loads(pickle.dumps(response)), copy.deepcopy(response)):
            assert isinstance(again, chainpay.Response)
            assert isinstance(again, httpx.Response)
            assert repr(again) == repr(response)
            assert again.json() == response.json()
            assert again.verified is response.verified


def test_a_field_of_an_answer_says_what_to_write(client: chainpay.Client) -> None:
    """An answer is no dict: in PHP and here, its body is parsed first."""
    native: Any = client.v3.certificates.get()
    with pytest.raises(TypeError, match=r"write response\.json\(\)\['code_url'\]"):
        native["code_url"]
    ordered: Any = client.v2.pay.unifiedorder.post(xml=order(client))
    with pytest.raises(TypeError, match=r"chainpay\.from_xml\(response\.content\)\['code_url'\]"):
        ordered["code_url"]
    with pytest.raises(TypeError, match="not iterable"):
        list(native)


def test_an_awaited_sync_call_says_that_it_was_sent(client: chainpay.Client) -> None:
    """So nobody sends it again; the answer was made by hand if there is no request."""

    async def pay(response: Any) -> None:
        await response

    answer = client.v3.security.echo.post(json={"echo_message": "x"})
    sent = r"POST /v3/security/echo was sent, and answered with 200.*post_async\("
    with pytest.raises(TypeError, match=sent):
        asyncio.run(pay(answer))
    with pytest.raises(TypeError, match=r"get_async\(…\), post_async"):
        asyncio.run(pay(chainpay.Response(200)))


def test_an_answer_is_the_value_of_a_callback(client: chainpay.Client) -> None:
    """What refuses to be awaited isn't, also where any awaitable would be."""
    promise = client.v3.certificates.get_async().then(lambda response: response)

    async def wait() -> Any:
        return await promise

    assert asyncio.run(wait()).status_code == 200
    answer = client.v3.certificates.get()
    assert chainpay.Promise.settle([answer]).wait()[0].value is answer


def test_a_transport_of_the_user_answers_so_too(gateway: Gateway) -> None:
    """And an answer that is made by hand works as httpx's does."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"data": []}))
    with chainpay.Client(**{**gateway.credentials(), "transport": transport}) as client:
        response = client.v3.certificates.get(verifier=chainpay.UNSIGNED)
    assert type(response) is chainpay.Response
    with pytest.raises(RuntimeError):
        _ = chainpay.Response(200, json={}).elapsed
