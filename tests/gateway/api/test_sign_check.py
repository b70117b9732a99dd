"""What a person sees of a wrong signature: what the gateway has checked, and which slip fits."""

from __future__ import annotations

import hashlib
import json
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, AsymmetricPadding, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, HashAlgorithm

from chainpay.crypto import hash as hashes
from chainpay.crypto import rsa
from chainpay.encoding.xml import to_xml
from chainpay.gateway import Gateway
from chainpay.gateway.api.sign_check import check_sign
from chainpay.gateway.core import core_of
from chainpay.gateway.request import IncomingRequest
from chainpay.signing.v2 import join_sorted_fields
from chainpay.signing.v3 import SCHEME, join_lines

TARGET = "/v3/pay/transactions/native?a=%E4%B8%80/"
BODY = '{"attach":"附加/1","appid":"wx1"}'.encode()
HOST = "https://pay.example.com"
UPLOAD = "/v3/merchant/media/upload"
RIGHT = "the right key has signed"


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def key(gateway: Gateway) -> RSAPrivateKey:
    loaded: RSAPrivateKey = gateway.credentials()["private_key"]
    return loaded


def send(
    gateway: Gateway,
    sign: Callable[[list[bytes]], str],
    *,
    target: str = TARGET,
    method: str = "POST",
    body: bytes = BODY,
    **changes: str,
) -> dict[str, Any]:
    """Send a request with a signature of its lines; return what is kept of it."""
    timestamp, nonce = str(int(time.time())), changes.pop("nonce", hashlib.md5(body).hexdigest())
    lines = [method.encode(), target.encode(), timestamp.encode(), nonce.encode(), body]
    claim = {"mchid": gateway.mchid, "serial_no": gateway.serial, **changes}
    claim |= {"nonce_str": nonce, "timestamp": timestamp, "signature": sign(lines)}
    head = {
        "Authorization": f"{SCHEME} " + ",".join(f'{name}="{each}"' for name, each in claim.items())
    }
    head |= {"Accept": "*/*", "User-Agent": "x", "Content-Type": "application/json"}
    request = httpx.Request(method, HOST + target, headers=head, content=body)
    answer = gateway.handle_request(request)
    assert answer.status_code == 401
    assert "sign_check" not in answer.text
    kept = gateway.requests(limit=1)[0]
    whole = gateway.request(kept["id"])
    assert kept["wrong"] == whole["sign_check"]["verdict"]
    return whole


def changed(place: int, value: bytes) -> Callable[[list[bytes]], bytes]:
    return lambda lines: join_lines(*lines[:place], value, *lines[place + 1 :])


def dumped(**options: Any) -> Callable[[list[bytes]], bytes]:
    return changed(4, json.dumps(json.loads(BODY), **options).encode())


def later(seconds: int) -> Callable[[list[bytes]], bytes]:
    return lambda lines: changed(2, str(int(lines[2]) + seconds).encode())(lines)


SLIPS: list[tuple[Callable[[list[bytes]], bytes], str]] = [
    (b"\n".join, r"the \n at the end is missing"),
    (lambda lines: join_lines(*lines, b""), r"one \n too many"),
    (lambda lines: b"\r\n".join([*lines, b""]), r"\r\n"),
    (lambda lines: rb"\n".join([*lines, b""]), "two characters"),
    (b"".join, "no line breaks"),
    (changed(0, b"post"), "small letters"),
    (changed(0, b"GET"), "the method is GET, and POST was sent"),
    (changed(1, f"{HOST}{TARGET}".encode()), "the URL has its host"),
    (changed(1, f"https://api.mch.weixin.qq.com{TARGET}".encode()), "the URL has its host"),
    (changed(1, TARGET.partition("?")[0].encode()), "the query is missing"),
    (changed(1, b"/v3/pay/transactions/native?a=\xe4\xb8\x80/"), "the URL is decoded"),
    (changed(1, TARGET[1:].encode()), "the slash at the beginning"),
    (changed(4, b""), "the body was left out"),
    (changed(4, BODY + b"\n"), r"one \n too many"),
    (dumped(), r"serialised anew after signing: signed with spaces, with \uXXXX"),
    (dumped(ensure_ascii=False), "serialised anew after signing: signed with spaces"),
    (dumped(separators=(",", ":")), r"after signing: signed with \uXXXX"),
    (dumped(ensure_ascii=False, sort_keys=True), "with spaces, with sorted keys"),
    (dumped(ensure_ascii=False, indent=2), "indented"),
    (changed(4, BODY.replace(b"/", rb"\/")), r"after signing: signed with \/"),
    (changed(4, BODY.decode().encode("gbk")), "signed in GBK"),
    (changed(1, TARGET.removeprefix("/v3").encode()), "the /v3 at the beginning of the URL is"),
    (later(-3), "the timestamp isn't that of the header"),
    (lambda lines: changed(2, lines[2] + b"000")(lines), "the timestamp isn't"),
    (lambda lines: join_lines(*lines[:2], lines[3], lines[2], lines[4]), "the nonce stands before"),
    (lambda lines: join_lines(*lines[2:]), "three lines"),
    (lambda lines: hashlib.sha256(join_lines(*lines)).digest(), "the digest of the message was"),
    (lambda lines: hashlib.sha256(join_lines(*lines)).hexdigest().encode(), "in hex"),
    (lambda lines: b"\n".join([b"post", *lines[1:]]), r"small letters; the \n at the end"),
    (lambda lines: b"something else", "no usual slip fits; compare it"),
]


@pytest.mark.parametrize(("message", "verdict"), SLIPS)
def test_the_right_key_and_another_message(
    gateway: Gateway, key: RSAPrivateKey, message: Callable[[list[bytes]], bytes], verdict: str
) -> None:
    """The slip that fits is named, and the message that was checked is kept whole."""
    whole = send(gateway, lambda lines: rsa.sign(message(lines), key))
    check = whole["sign_check"]
    assert check["verdict"].startswith(f"{RIGHT} another message: ")
    assert verdict in check["verdict"]
    assert check["message"].startswith(f"POST\n{TARGET}\n")
    assert check["message"].endswith(f"\n{BODY.decode()}\n")
    assert (check["size"], check["is_cut"]) == (len(check["message"].encode()), False)
    lines = check["message"].encode().split(b"\n", 4)[:4]
    signed = message([*lines, BODY]).decode("utf-8", "replace")
    assert check["signed"] == ("" if "no usual slip fits" in verdict else signed)


@pytest.mark.parametrize(
    ("body", "signed", "differences"),
    [
        (r'{"b": "\u4e00", "a": 1}', r'{"b":"\u4e00","a":1}', ": signed without spaces"),
        (r'{"b":"\u4e00","a":1}', '{"b":"一","a":1}', r": signed without \uXXXX"),
        (r'{"b": "\/", "a": 1}', '{"a": 1, "b": "/"}', r": signed with sorted keys, without \/"),
        (
            '{"b": "一: 1"}',
            r'{"b":"\u4e00: 1"}',
            r": signed without spaces, with \uXXXX",
        ),
        ('{"b":1e2}', '{"b":100.0}', ""),
        ('{"b":100}', '{"b":100.0}', ": signed with numbers that end in .0"),
        (
            '{"b":[100.0],"c":"x"}',
            '{"b": [100], "c": "x"}',
            ": signed with numbers that don't end in .0",
        ),
        ('{"b":{"c":100}}', '{"b":{"c":"100"}}', ": signed with numbers as text"),
        ('{"b":{"c":"100"}}', '{"b":{"c":100}}', ": signed with numbers that are text here"),
        ('{"b":1,"c":"","d":{"e":0}}', '{"b":1,"d":{"e":0}}', ": signed without empty fields"),
        (
            '{"b":1,"c":"","d":{"e":0,"f":[1]}}',
            '{"b":1,"d":{"f":[1]}}',
            ": signed without empty fields, also those inside",
        ),
        ('{"b":"/一"}', '{\n    "b": "\\/\\u4e00"\n}', r": signed indented, with \uXXXX, with \/"),
    ],
)
def test_only_what_differs_is_named(
    gateway: Gateway, key: RSAPrivateKey, body: str, signed: str, differences: str
) -> None:
    """Of the ways to write JSON."""
    message = changed(4, signed.encode())
    whole = send(gateway, lambda lines: rsa.sign(message(lines), key), body=body.encode())
    words = f"{RIGHT} another message: the body was serialised anew after signing{differences}"
    assert whole["wrong"] == words


def test_without_a_body(gateway: Gateway, key: RSAPrivateKey) -> None:
    """A GET has an empty line in its place."""
    target = "/v3/billdownload/file?token=SECRET"
    for sign, verdict in (
        (lambda lines: join_lines(*lines[:4]), r"the \n at the end is missing"),
        (lambda lines: b"\n".join(lines[:4]), "the empty line of the body is missing, and"),
        (lambda lines: join_lines(*lines[:4], b"{}"), "the body {} was signed, and none was sent"),
        (lambda lines: join_lines(*lines[:4], b"token=SECRET"), "the query was signed as the body"),
        (lambda lines: join_lines(*lines[:4], b'{"token":"SECRET"}'), "no usual slip fits"),
        (lambda lines: b"-", "no usual slip fits"),
    ):
        made = lambda lines, sign=sign: rsa.sign(sign(lines), key)  # noqa: E731
        whole = send(gateway, made, method="GET", target=target, body=b"")
        assert verdict in whole["wrong"]
        assert "token=...\n" in whole["sign_check"]["message"]
        assert "SECRET" not in str(whole)


def test_the_query_as_a_body(gateway: Gateway, key: RSAPrivateKey) -> None:
    """As JSON, with or without the query in the URL."""
    path = "/v3/bill/tradebill"
    for target, verdict in (
        (f"{path}?a=1&b=2", "the query was signed as the body"),
        (path, "the query was signed as the body; the query is missing"),
    ):

        def sign(lines: list[bytes], url: bytes = target.encode()) -> str:
            return rsa.sign(join_lines(lines[0], url, *lines[2:4], b'{"a": "1", "b": "2"}'), key)

        whole = send(gateway, sign, method="GET", target=f"{path}?a=1&b=2", body=b"")
        assert whole["wrong"] == f"{RIGHT} another message: {verdict}"
    whole = send(
        gateway, lambda lines: rsa.sign(b"-", key), method="GET", target=f"{path}?a=1", body=b""
    )
    assert "no usual slip fits" in whole["wrong"]


@pytest.mark.parametrize(
    ("sent", "signed"),
    [("c=1&a=2&b=3", "b=3&a=2&c=1"), ("f=1&e=2&d=3&c=4&b=5&a=6", "a=6&b=5&c=4&d=3&e=2&f=1")],
)
def test_the_order_of_the_query(
    gateway: Gateway, key: RSAPrivateKey, sent: str, signed: str
) -> None:
    """Each order of a few parameters; of many, the sorted one."""
    path = "/v3/bill/tradebill"
    message = changed(1, f"{path}?{signed}".encode())
    made = lambda lines: rsa.sign(message(lines), key)  # noqa: E731
    whole = send(gateway, made, method="GET", target=f"{path}?{sent}", body=b"")
    assert whole["wrong"] == f"{RIGHT} another message: the query has another order"


def test_a_form_in_place_of_json(gateway: Gateway, key: RSAPrivateKey) -> None:
    """Which JSON was signed isn't known: a form has no numbers, and no order of its own."""
    message = changed(4, b'{"description":"a b","amount":{"total":1}}')
    made = lambda lines: rsa.sign(message(lines), key)  # noqa: E731
    whole = send(gateway, made, body=b"description=a+b&amount%5Btotal%5D=1")
    assert "a form was sent (name=value&…), and the platform takes JSON" in whole["wrong"]


def raw(key: RSAPrivateKey, padding: AsymmetricPadding, kind: Any) -> Callable[..., str]:
    return lambda lines: b64encode(key.sign(join_lines(*lines), padding, kind)).decode()


def test_the_right_message_in_another_form(gateway: Gateway, key: RSAPrivateKey) -> None:
    """The digest, the padding or the encoding is another."""
    pkcs, pss = PKCS1v15(), PSS(MGF1(SHA256()), PSS.MAX_LENGTH)
    sha1: HashAlgorithm = SHA1()
    assert "PSS" in send(gateway, raw(key, pss, SHA256()))["wrong"]
    wrong = send(gateway, raw(key, pkcs, sha1))["wrong"]
    assert wrong == f"{RIGHT} the right message, but its digest is SHA1, and not SHA256"

    def encoded(encode: Callable[[bytes], str]) -> str:
        sign = raw(key, pkcs, SHA256())
        return str(send(gateway, lambda lines: encode(b64decode(sign(lines))))["wrong"])

    assert encoded(bytes.hex).endswith("but the signature is in hex, and not in base64")
    assert encoded(lambda data: b64encode(data.hex().encode()).decode()).endswith(
        "the signature is the base64 of hex, and not of the bytes"
    )
    assert "base64 of another kind" in encoded(lambda data: b64encode(data).decode().rstrip("="))
    # The last character holds bits that base64 doesn't use.
    assert "canonical" in encoded(lambda data: _loose(b64encode(data).decode()))
    both = send(
        gateway,
        lambda lines: key.sign(b"\n".join(lines), pkcs, sha1).hex(),
    )["wrong"]
    assert both == (
        rf"{RIGHT} another message: the \n at the end is missing; the signature is in hex, and not"
        " in base64; its digest is SHA1, and not SHA256"
    )


def _loose(text: str) -> str:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = text.rstrip("=")[-1]
    return f"{text.rstrip('=')[:-1]}{alphabet[alphabet.index(last) + 1]}=="


def test_a_digest_without_a_name(gateway: Gateway, key: RSAPrivateKey) -> None:
    """One that is none of the known kinds."""
    sign = raw(key, PKCS1v15(), Prehashed(SHA256()))
    whole = send(gateway, lambda lines: sign([b"x" * 31]))
    assert "no usual slip fits" in whole["wrong"]


def test_whose_key(gateway: Gateway, key: RSAPrivateKey, stranger: RSAPrivateKey) -> None:
    """Another key, another certificate of the same merchant, or an unknown merchant."""
    other = lambda lines: rsa.sign(join_lines(*lines), stranger)  # noqa: E731
    right = lambda lines: rsa.sign(join_lines(*lines), key)  # noqa: E731
    ours, theirs = gateway.serial, "ABCD"
    words = f"another key has signed: the private key isn't that of certificate {ours}"
    assert send(gateway, other)["wrong"] == words
    for none in ("A", "====", "*", "AAAA", "A" * 20_000, "0" * 512):
        assert send(gateway, lambda lines, none=none: none)["wrong"] == words
    assert send(gateway, right, serial_no=theirs)["wrong"] == (
        f"the merchant has no certificate {theirs}; the key is that of {ours}"
    )
    assert send(gateway, other, serial_no=theirs)["wrong"] == (
        f"the merchant has no certificate {theirs}: it has {ours}"
    )
    for hashed in (hashlib.md5(b"x").hexdigest(), hashlib.sha256(b"x").hexdigest().upper()):
        wrong = send(gateway, lambda lines, hashed=hashed: hashed)["wrong"]
        assert wrong == "the signature is a hash, as APIv2 has it, and not RSA"
    gateway.register(gateway.mchid, theirs, stranger.public_key())
    assert send(gateway, other)["wrong"] == (
        f"the key of certificate {theirs} has signed, and not that of {ours}"
    )
    assert send(gateway, right, mchid="1" * 4000)["wrong"].endswith("1 here")
    assert len(gateway.requests(limit=1)[0]["wrong"]) < 400


def test_only_the_beginning_is_kept(gateway: Gateway, key: RSAPrivateKey) -> None:
    """Of a long message; few slips are tried of it."""
    body = b'{"a": "' + b"x" * 20_000 + b'"}'
    whole = send(gateway, lambda lines: rsa.sign(b"\n".join(lines), key), body=body)
    check = whole["sign_check"]
    assert (len(check["message"]), check["is_cut"]) == (16384, True)
    assert check["size"] > len(body)
    assert r"the \n at the end is missing" in check["verdict"]
    whole = send(gateway, lambda lines: rsa.sign(changed(0, b"post")(lines), key), body=body)
    assert "no usual slip fits" in whole["wrong"]


def test_an_upload(gateway: Gateway, key: RSAPrivateKey) -> None:
    """Only its meta is signed."""
    form = (
        b'--x\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{"filename":"a.png"}\r\n--x--'
    )
    message = f"POST\n{UPLOAD}\n{int(time.time())}\nN1\n".encode()
    signature = rsa.sign(message + form + b"\n", key)
    claim = f'mchid="{gateway.mchid}",serial_no="{gateway.serial}",nonce_str="N1"'
    claim += f',timestamp="{message.split()[2].decode()}",signature="{signature}"'
    head = {"Authorization": f"{SCHEME} {claim}", "Accept": "*/*", "User-Agent": "x"}
    head["Content-Type"] = "multipart/form-data; boundary=x"
    gateway.handle_request(httpx.Request("POST", HOST + UPLOAD, headers=head, content=form))
    (kept,) = gateway.requests()
    assert "the whole form was signed, and not its meta alone" in kept["wrong"]
    check = gateway.request(kept["id"])["sign_check"]
    assert check["message"] == (message + b'{"filename":"a.png"}\n').decode()


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe\x00",
        b"[" * 8000,
        b'{"a": ' + b"1" * 8000 + b"}",
        rb'{"a": "\ud800"}',
        b"\n" * 20,
        b"NaN",
    ],
)
def test_bodies_of_an_attacker(gateway: Gateway, key: RSAPrivateKey, body: bytes) -> None:
    """None makes the check fail."""
    whole = send(gateway, lambda lines: rsa.sign(b"-", key), body=body)
    assert "no usual slip fits" in whole["wrong"]


def test_other_refusals(gateway: Gateway) -> None:
    """What can't be checked isn't; a request of another kind, or none, has no check."""
    request = IncomingRequest("GET", "/v3/certificates", {"accept": "*/*", "user-agent": "x"})
    gateway.handle_request(httpx.Request("GET", f"{HOST}/v3/certificates", headers=request.headers))
    (kept,) = gateway.requests()
    assert kept["wrong"] == "authorization: missing"
    assert gateway.request(kept["id"])["sign_check"] is None
    assert check_sign(core_of(gateway).state, request) is None
    xml = b"<xml><mch_id>1</mch_id></xml>"
    assert (
        check_sign(core_of(gateway).state, IncomingRequest("POST", "/pay/orderquery", {}, xml))
        is None
    )


# APIv2

FIELDS = {"appid": "wx1", "nonce_str": "1", "attach": "a b", "detail": "", "Zone": "1", "_x": "2"}


def send_v2(gateway: Gateway, sign: Callable[[dict[str, str]], str], **more: str) -> dict[str, Any]:
    fields = {"out_trade_no": "ORDER-0001", "mch_id": gateway.mchid, **FIELDS, **more}
    content = to_xml({**fields, "sign": sign(fields)}).encode()
    head = {"Content-Type": "text/xml"}
    request = httpx.Request("POST", f"{HOST}/pay/orderquery", headers=head, content=content)
    assert b"<return_code>FAIL<" in gateway.handle_request(request).content
    (kept,) = gateway.requests(limit=1)
    whole = gateway.request(kept["id"])
    check = whole["sign_check"]
    assert kept["wrong"] == check["verdict"]
    assert gateway.merchant_secrets()["secret"] not in str(whole)
    assert check["message"] == f"{join_sorted_fields({**fields, **_hidden(more)})}&key=..."
    assert ("no usual slip" in check["verdict"] or "missing" in check["verdict"]) != bool(
        check["signed"]
    )
    kept_check: dict[str, Any] = check
    return kept_check


def _hidden(more: dict[str, str]) -> dict[str, str]:
    return {"key": "..."} if "key" in more else {}


def joined(fields: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in fields.items())


def ordered(fields: dict[str, str]) -> dict[str, str]:
    return {name: fields[name] for name in sorted(fields)}


SLIPS_V2: list[tuple[Callable[[dict[str, str]], str], str]] = [
    (lambda fields: joined(ordered(fields)), "empty fields were signed"),
    (
        lambda fields: joined(ordered({**{n: v for n, v in fields.items() if v}, "sign": ""})),
        "the empty field sign was signed",
    ),
    (lambda fields: joined({n: v for n, v in fields.items() if v}), "the fields were not sorted"),
    (
        lambda fields: joined(
            {name: fields[name] for name in sorted(fields, key=str.lower) if fields[name]}
        ),
        "without regard to case",
    ),
    (
        lambda fields: join_sorted_fields({**fields, "attach": ""}),
        "the field attach was left out",
    ),
    (lambda fields: join_sorted_fields({**fields, "attach": "a%20b"}), "encoded as in a URL"),
    (lambda fields: "something else", "no usual slip fits: the secret (APIv2密钥) is another one"),
]


@pytest.mark.parametrize(("text", "verdict"), SLIPS_V2)
def test_a_sign_of_another_text(
    gateway: Gateway, text: Callable[[dict[str, str]], str], verdict: str
) -> None:
    """The slip that fits is named, and the text that was checked is kept without the secret."""
    secret = gateway.merchant_secrets()["secret"]
    check = send_v2(gateway, lambda fields: hashes.sign("MD5", text(fields), secret))
    assert verdict in check["verdict"]


def test_a_sign_of_another_kind(gateway: Gateway) -> None:
    """Another type, small letters, another key, no key."""
    secrets = gateway.merchant_secrets()
    secret, text = secrets["secret"], join_sorted_fields

    def verdict(sign: Callable[[dict[str, str]], str], **more: str) -> str:
        return str(send_v2(gateway, sign, **more)["verdict"])

    lower = verdict(lambda fields: hashes.md5(text(fields), secret))
    assert lower == "the sign is wrong: it is in small letters, and not in capitals"
    other = verdict(lambda fields: hashes.sign("HMAC-SHA256", text(fields), secret))
    assert other == "the sign is wrong: it is HMAC-SHA256, and MD5 is checked"
    other = verdict(
        lambda fields: hashes.sign("MD5", text(fields), secret), sign_type="HMAC-SHA256"
    )
    assert other == "the sign is wrong: it is MD5, and HMAC-SHA256 is checked"
    v3 = verdict(lambda fields: hashes.sign("MD5", text(fields), secrets["apiv3_key"]))
    assert v3 == "the sign is wrong: the APIv3 key was the secret"
    bare = verdict(lambda fields: hashes.md5(text(fields)).upper())
    assert bare == "the sign is wrong: the secret was left out"
    assert verdict(lambda fields: "") == "the field sign is missing"
    assert "no usual slip" in verdict(lambda fields: "签")
    assert "no usual slip" in verdict(lambda fields: "0" * 32, key=secret)
    assert "no usual slip" in verdict(lambda fields: "0" * 32, body="x" * 3000)


def test_a_long_text(gateway: Gateway) -> None:
    """No slip is tried of it."""
    fields = {"mch_id": gateway.mchid, "nonce_str": "1", "sign": "0", "attach": "x" * 20_000}
    head = {"Content-Type": "text/xml"}
    content = to_xml(fields).encode()
    gateway.handle_request(
        httpx.Request("POST", f"{HOST}/pay/orderquery", headers=head, content=content)
    )
    (kept,) = gateway.requests()
    assert "no usual slip" in kept["wrong"]
    assert gateway.request(kept["id"])["sign_check"]["is_cut"] is True
