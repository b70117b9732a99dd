"""docs/doctor and docs/zh/doctor: each cause has its place there, and the commands are true."""

from __future__ import annotations

import ast
import contextlib
import json
import re
import shlex
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.__main__ import main
from chainpay.client.config.environment import VARIABLES
from chainpay.client.doctor.pages import PAGE_OF, PAGES
from chainpay.crypto import hash as hashes
from chainpay.encoding.xml import to_xml
from chainpay.gateway import Gateway
from chainpay.signing.v2 import join_sorted_fields
from chainpay.signing.v3 import join_lines
from tests.support.doctor import Shop
from tests.support.keys import private_pem, public_pem
from tests.support.loopback import serving
from tests.support.pages import DOCS, find_chinese, matches, read_blocks, read_prose, read_table
from tests.support.refused_requests import (
    HOST,
    Sent,
    as_http,
    facts_of,
    report_on,
    send,
    sign_anew,
    write_authorization,
)

PACKAGE = Path(chainpay.__file__).parent
FOLDER = DOCS / "doctor"
FILES = sorted(FOLDER.glob("*.md"))

each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)

#: Words with a hyphen in the code of the doctor that are no causes.
_OTHERS = {"utf-8", "utf-8-sig", "utf-16", "latin-1", "encrypt-resource", "apiv3-key"}
_WORDS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


# Causes and places


def _causes_in(node: ast.AST) -> Iterator[str]:
    """Yield the causes that a part of the code names."""
    match node:
        case ast.Call(func=ast.Name(id="_change"), args=[ast.Constant(value=name), *_]):
            yield f"body-{name}"
            return
        case ast.Constant(value=str(text)) if _WORDS.fullmatch(text):
            yield text
        case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(end))]):
            if re.fullmatch("-[a-z-]+", end):  # of either secret
                yield from (f"{name}{end}" for name in ("apiv3-key", "secret"))
    for child in ast.iter_child_nodes(node):
        yield from _causes_in(child)


def read_causes() -> set[str]:
    """Return every cause that stands in the code of the doctor."""
    doctor = PACKAGE / "client/doctor"
    files = {*doctor.rglob("*.py")} - {*doctor.glob("reading/*.py"), doctor / "pages.py"}
    files |= {*(PACKAGE / "signing/slips").glob("*.py")}
    causes = {one for file in files for one in _causes_in(ast.parse(file.read_text("utf-8")))}
    return causes - _OTHERS


def test_every_cause_has_its_page() -> None:
    """And no page has a cause that the doctor never names."""
    explained = [cause for causes in PAGES.values() for cause in causes]
    assert sorted(explained) == sorted(read_causes())


@each_file
def test_a_page_has_a_heading_for_each_of_its_causes(file: Path) -> None:
    """In the order of the table, each with what is wrong."""
    section = read_prose(file).partition("\n## Causes\n")[2]
    assert tuple(re.findall(r"^### (.+)\n\n.+", section, re.MULTILINE)) == PAGES[file.stem]
    assert section.count("\n### ") == len(PAGES[file.stem])


def test_the_overview_names_every_page_once() -> None:
    """And there is no page without causes."""
    named = [
        re.findall(r"\((.+?)\)", row[0])[0] for row in read_table(DOCS / "doctor.md", "Causes")
    ]
    assert named == [f"doctor/{page}.md" for page in PAGES]
    assert [file.stem for file in FILES] == sorted(PAGES)


def list_messages() -> list[Any]:
    """Return the platform's refusals in the table of messages, each with its page."""
    return [
        pytest.param(message, re.findall(r"\[(.+?)\]", page)[0], id=message)
        for messages, page in read_table(DOCS / "doctor.md", "What you see")
        if messages.startswith(("400 ", "401 "))
        for message in messages[4:].split(" · ")
    ]


@pytest.mark.parametrize(("message", "page"), list_messages())
def test_the_doctor_leads_from_a_message_to_the_same_page(
    gateway: Gateway, message: str, page: str
) -> None:
    """Of the answer to a request that shows no fault, else."""
    sent = send(gateway)
    sent.answer = httpx.Response(401, json={"code": "SIGN_ERROR", "message": f"{message}。"})
    cause = report_on(facts_of(gateway), as_http(sent)).cause
    assert cause is not None
    named = PAGE_OF[cause.cause]
    assert named == ("records" if page == "sign-string" else page)  # it has the right signature


# Commands


SetUp = Callable[[Shop, RSAPrivateKey], object]


def having(**values: Any) -> SetUp:
    """Set values."""
    return lambda shop, _: shop.values.update(values)


def keep_request(set_up: Callable[[Gateway], Sent]) -> SetUp:
    """Keep a request that the platform has refused, with its answer."""
    return lambda shop, _: shop.write("pay.log", as_http(set_up(shop.gateway)))


def keep_callback(change: Callable[[dict[str, str], bytes], tuple[dict[str, str], bytes]]) -> SetUp:
    """Keep a callback that was changed on its way."""

    def set_up(shop: Shop, _: RSAPrivateKey) -> None:
        sent = shop.gateway.callback(
            "TRANSACTION.SUCCESS", {"id": "1"}, summary="支付/成功", serial=shop.public_key_id
        )
        headers, body = change(*sent)
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        content = f"POST /notify HTTP/1.1\r\n{head}\r\n".encode() + body
        shop.write("notify.txt", content)

    return set_up


def certify(**options: int) -> SetUp:
    """Renew the merchant's certificate."""
    return lambda shop, _: shop.certify(**options)


def keep_records(shop: Shop, _: RSAPrivateKey) -> None:
    """Keep a request and a callback whose body isn't what was signed."""
    keep_request(lambda gateway: send(gateway, sign=sign_anew))(shop, _)
    keep_callback(lambda headers, body: (headers, body.replace(b"/", rb"\/")))(shop, _)


def lose(name: str) -> SetUp:
    """Keep a callback without one of its headers."""
    return keep_callback(
        lambda headers, body: ({each: headers[each] for each in headers if each != name}, body)
    )


def forget_public_key(shop: Shop, _: RSAPrivateKey) -> None:
    """Keep a callback that the public key has signed; the certificate alone is configured."""
    keep_callback(lambda headers, body: (headers, body))(shop, _)
    path = shop.write("platform_cert.pem", shop.gateway.certificate)
    shop.values["certs"] = {shop.gateway.certificate_serial: str(path)}


def sign_path(lines: list[bytes]) -> bytes:
    """Sign the URL without its query."""
    return join_lines(lines[0], lines[1].partition(b"?")[0], *lines[2:])


def get(gateway: Gateway, **options: Any) -> Sent:
    """Query an order."""
    target = f"/v3/pay/transactions/out-trade-no/ORDER-0001?mchid={gateway.mchid}"
    return send(gateway, method="GET", target=target, **options)


def quote_singly(parts: dict[str, str]) -> str:
    """Write an Authorization with the wrong quotes."""
    return write_authorization(parts).replace('"', "'")


def send_v2(gateway: Gateway) -> Sent:
    """Send a query of APIv2, signed with the APIv3 key."""
    fields = {"appid": "wx1", "mch_id": gateway.mchid, "nonce_str": "1", "out_trade_no": "ORDER-1"}
    key = gateway.merchant_secrets()["apiv3_key"]
    sign = hashes.sign("MD5", join_sorted_fields(fields), key)
    body = to_xml({**fields, "sign": sign}).encode()
    headers = {"Host": "api.mch.weixin.qq.com", "Content-Type": "text/xml"}
    url = f"{HOST}/pay/orderquery"
    answer = gateway.handle_request(httpx.Request("POST", url, headers=headers, content=body))
    return Sent("POST", url, headers, body, answer)


def encrypt_wrongly(gateway: Gateway) -> Sent:
    """Send a name that is not encrypted where it must be."""
    body = {"appid": "wx1", "type": "PERSONAL_OPENID", "account": "o1", "name": "name",
        "relation_type": "PARTNER"}  # fmt: skip
    return send(
        gateway,
        target="/v3/profitsharing/receivers/add",
        body=json.dumps(body).encode(),
        headers={"Wechatpay-Serial": gateway.public_key_id},
    )


#: What is wrong where the commands of a page are typed.
SETUPS: dict[str, SetUp] = {
    "configuration": having(mchid="wx8888888888888888"),
    "key-files": lambda shop, _: shop.write("apiclient_key.pem", public_pem(shop.key)),
    "serial": having(serial="5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
    "private-key": lambda shop, other: shop.write("apiclient_key.pem", private_pem(other)),
    "merchant-certificate": certify(days=-3),
    "platform-keys": lambda shop, _: shop.write("pub_key.pem", public_pem(shop.key)),
    "platform-serial": forget_public_key,
    "apiv3-key": having(apiv3_key="another_apiv3_key_of_32_bytes_ok"),
    "apiv2-sign": keep_request(send_v2),
    "clock": keep_request(lambda gateway: send(gateway, age=3600)),
    "network": having(base_uri="https://api.mch.weixin.qq.com/v3/"),
    "authorization": keep_request(lambda gateway: send(gateway, authorization=quote_singly)),
    "sign-string": keep_request(lambda gateway: get(gateway, sign=sign_path)),
    "body": keep_records,
    "callback-headers": lose("Wechatpay-Serial"),
    "notify-url": having(),
    "sensitive-fields": keep_request(encrypt_wrongly),
    "records": lambda shop, _: shop.write("pay.log", "[2026-11-30] pay: 401 SIGN_ERROR\n"),
}


def list_commands(file: Path) -> list[tuple[str, str]]:
    """Return the commands of a page, in both languages, that have their output below them."""
    return [
        (command.text.strip(), printed.text)
        for page in (file, find_chinese(file))
        for command, printed in pairwise(read_blocks(page))
        if command.info == "sh" and "chainpay doctor" in command.text and printed.info == "text"
    ]


@each_file
def test_a_command_prints_what_stands_below_it(
    file: Path,
    keys: tuple[RSAPrivateKey, ...],
    stranger: RSAPrivateKey,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In both languages, in a folder with the files of the shop that the page is about."""
    monkeypatch.chdir(tmp_path)
    shop = Shop(Gateway(keys=keys), Path())
    SETUPS[file.stem](shop, stranger)
    commands = list_commands(file)
    assert {command.startswith("CHAINPAY_LANG=zh ") for command, _ in commands} == {True, False}
    with contextlib.ExitStack() as stack:
        if any(command.endswith("doctor") for command, _ in commands):
            shop.values["base_uri"] = stack.enter_context(serving(shop.gateway)).base_uri
        export(shop, monkeypatch)
        for command, printed in commands:
            *languages, name = (words := shlex.split(command))[: words.index("doctor")]
            monkeypatch.setenv("CHAINPAY_LANG", "zh" if languages else "en")
            code = main(words[words.index("doctor") :])
            done = capsys.readouterr()
            assert matches(printed, done.out), done.out + done.err
            assert (name, code) == ("chainpay", 1)


def export(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the variables of the environment to the values of a shop."""
    values = dict(shop.values)
    values["certs"] = ",".join(f"{name}={path}" for name, path in (values["certs"] or {}).items())
    monkeypatch.setenv("COLUMNS", "100")
    for variable, argument in VARIABLES.items():
        monkeypatch.delenv(variable, raising=False)
        if values.get(argument):
            monkeypatch.setenv(variable, str(values[argument]))
