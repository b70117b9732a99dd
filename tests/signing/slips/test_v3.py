"""`signing.slips.v3`: which slip fits a signature of APIv3, alone and two at once."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import MD5, SHA1, SHA256, SHA512

from chainpay.crypto import rsa
from chainpay.signing.slips.messages import SignedRequest
from chainpay.signing.slips.v3 import judge
from chainpay.signing.slips.verdict import Verdict
from chainpay.signing.v3 import join_lines

SERIAL, OTHER = "A" * 40, "B" * 40
HOST = "https://pay.example.com"
Sign = Callable[[list[bytes]], bytes]

POST = SignedRequest(
    "POST",
    "/v3/pay/transactions/native?a=%E4%B8%80/&b=2",
    "1700000000",
    "NONCE",
    (body := '{"attach":"附加/1","total":100,"empty":""}'.encode()),
    body,
    HOST,
)
GET = POST._replace(method="GET", target="/v3/x?mchid=19&b=2", body=b"", whole_body=b"")


def judge_signed(
    key: RSAPrivateKey, request: SignedRequest, sign: Sign = lambda lines: join_lines(*lines)
) -> Verdict:
    """Return the verdict on the signature of what is made of a request's lines."""
    signature = rsa.sign(sign(request.lines), key)
    return judge(request, SERIAL, signature, {SERIAL: key.public_key()})


def line(place: int, value: str) -> Sign:
    return lambda lines: join_lines(*lines[:place], value.encode(), *lines[place + 1 :])


def dumped(change: Callable[[Any], Any] = lambda value: value, **options: Any) -> Sign:
    """Return what signs the body as it is written anew."""

    def sign(lines: list[bytes]) -> bytes:
        text = json.dumps(change(json.loads(lines[4])), **{"ensure_ascii": False, **options})
        return join_lines(*lines[:4], text.encode())

    return sign


ONE: dict[str, tuple[SignedRequest, Sign, str]] = {
    r"the \n at the end is missing": (POST, b"\n".join, "line-breaks"),
    r"there is one \n too many": (POST, lambda each: join_lines(*each, b""), "line-breaks"),
    r"the lines end in \r\n": (POST, lambda each: b"\r\n".join([*each, b""]), "line-breaks"),
    r"\n was signed as two": (POST, lambda each: rb"\n".join([*each, b""]), "line-breaks"),
    "no line breaks": (POST, b"".join, "line-breaks"),
    "the empty line of the body": (GET, lambda each: b"\n".join(each[:-1]), "line-breaks"),
    "in hex, was signed": (
        POST,
        lambda each: hashlib.sha256(join_lines(*each)).hexdigest().encode(),
        "digest-signed",
    ),
    "the digest of the message was": (
        POST,
        lambda each: hashlib.sha256(join_lines(*each)).digest(),
        "digest-signed",
    ),
    "three lines": (POST, lambda each: join_lines(*each[2:]), "three-lines-signed"),
    "the nonce stands before": (
        POST,
        lambda each: join_lines(*each[:2], each[3], each[2], each[4]),
        "lines-in-another-order",
    ),
    "the whole form": (POST._replace(whole_body=b"--x"), line(4, "--x"), "upload-form-signed"),
    "the body was left out": (POST, line(4, ""), "body-left-out"),
    "in small letters": (POST, line(0, "post"), "method-in-small-letters"),
    "the method is GET, and POST": (POST, line(0, "GET"), "other-method-signed"),
    "the URL has its host": (POST, line(1, HOST + POST.target), "url-with-host"),
    "host, and no query": (POST, line(1, HOST + POST.target[:27]), "url-with-host"),
    "the query is missing": (POST, line(1, POST.target[:27]), "url-without-query"),
    "the URL is decoded": (
        POST,
        line(1, "/v3/pay/transactions/native?a=一/&b=2"),
        "url-decoded",
    ),
    "encoded twice": (POST, line(1, POST.target.replace("%", "%25")), "url-encoded-twice"),
    "the slash at the beginning": (POST, line(1, POST.target[1:]), "url-without-slash"),
    "ends in a slash": (POST, line(1, f"{POST.target[:27]}/"), "url-ends-otherwise"),
    "ends in ?": (GET, line(1, f"{GET.target}?"), "url-ends-otherwise"),
    "the /v3 at the beginning": (POST, line(1, POST.target[3:]), "url-without-version"),
    "another order": (GET, line(1, "/v3/x?b=2&mchid=19"), "url-query-order"),
    "the timestamp": (POST, line(2, "1699999990"), "other-timestamp-signed"),
    "the timestamp isn't": (POST, line(2, "1700000000000"), "other-timestamp-signed"),
    "the body {} was signed": (GET, line(4, "{}"), "body-signed-and-not-sent"),
    "the query was signed as the body": (GET, line(4, "mchid=19&b=2"), "query-as-body"),
    "the white space around": (
        POST._replace(body=b' {"a":1}\n'),
        line(4, '{"a":1}'),
        "body-white-space",
    ),
    "signed with spaces": (POST, dumped(), "body-serialised-anew"),
    r"signed with \uXXXX, with \/": (
        POST,
        lambda each: join_lines(
            *each[:4],
            json.dumps(json.loads(each[4]), separators=(",", ":")).replace("/", r"\/").encode(),
        ),
        "body-serialised-anew",
    ),
    "signed without spaces": (
        POST._replace(body=b'{"a": 1}'),
        dumped(separators=(",", ":")),
        "body-serialised-anew",
    ),
    "after signing: signed without spaces": (
        POST._replace(body=b'[{"a": 1}, ""]'),
        dumped(separators=(",", ":")),
        "body-serialised-anew",
    ),
    "signed indented": (POST, dumped(indent=4), "body-serialised-anew"),
    "with sorted keys": (
        POST,
        dumped(sort_keys=True, separators=(",", ":")),
        "body-serialised-anew",
    ),
    "signed in GBK": (
        POST,
        lambda each: join_lines(*each[:4], each[4].decode().encode("gbk")),
        "body-serialised-anew",
    ),
    "signed with numbers as text": (
        POST,
        dumped(lambda value: {**value, "total": "100"}),
        "body-serialised-anew",
    ),
    "signed without empty fields": (
        POST,
        dumped(lambda value: {"attach": value["attach"], "total": 100}),
        "body-serialised-anew",
    ),
    "without empty fields, also those inside": (
        POST._replace(body=b'{"a":{"b":"","c":[1,null]},"d":1}'),
        dumped(lambda value: {"a": {"c": [1, None]}, "d": 1}),
        "body-serialised-anew",
    ),
    "with numbers that are text here": (
        POST._replace(body=b'{"a":["100",true],"b":"x"}'),
        dumped(lambda value: {"a": [100, True], "b": "x"}),
        "body-serialised-anew",
    ),
    "with numbers that end in .0": (
        POST._replace(body=b'{"a":1}'),
        dumped(lambda value: {"a": 1.0}),
        "body-serialised-anew",
    ),
    "with numbers that don't end in .0": (
        POST._replace(body=b'{"a":1.0,"b":1.5}'),
        dumped(lambda value: {"a": 1, "b": 1.5}),
        "body-serialised-anew",
    ),
    "a form was sent": (
        POST._replace(body=b"a=1&b=2"),
        line(4, '{"a": 1}'),
        "body-serialised-anew",
    ),
    "no usual slip fits": (POST._replace(body=b"[1]"), line(4, "[2]"), "other-message"),
}


@pytest.mark.parametrize("words", ONE)
def test_one_slip(words: str, keys: Any) -> None:
    """It is named in both languages, with what was signed."""
    request, sign, cause = ONE[words]
    verdict = judge_signed(keys[0], request, sign)
    assert (verdict.cause, words in verdict.words.en) == (cause, True), verdict
    assert verdict.words.en.startswith("the right key has signed another message: ")
    assert verdict.words.zh.startswith("密钥正确，但签名串不一致：")
    is_unknown = cause == "other-message" or words == "a form was sent"
    assert verdict.signed == (b"" if is_unknown else sign(request.lines))


TWO: dict[str, tuple[SignedRequest, Sign, str]] = {
    "the query is missing; the method is in small letters": (
        POST,
        lambda each: join_lines(b"post", each[1][:27], *each[2:]),
        "url-without-query",
    ),
    "the body was left out; the URL has its host": (
        POST,
        lambda each: join_lines(each[0], HOST.encode() + each[1], *each[2:4], b""),
        "body-left-out",
    ),
    "signed with spaces; the method is in small letters": (
        POST,
        lambda each: join_lines(
            b"post", *each[1:4], json.dumps(json.loads(each[4]), ensure_ascii=False).encode()
        ),
        "body-serialised-anew",
    ),
    "the query was signed as the body; the query is missing": (
        GET,
        lambda each: join_lines(each[0], b"/v3/x", *each[2:4], b'{"mchid": "19", "b": "2"}'),
        "query-as-body",
    ),
    r"the query is missing; the \n at the end is missing": (
        POST,
        lambda each: b"\n".join([each[0], each[1][:27], *each[2:]]),
        "url-without-query",
    ),
}


@pytest.mark.parametrize("words", TWO)
def test_two_slips_at_once(words: str, keys: Any) -> None:
    """Both are named; the cause is that of the later line."""
    request, sign, cause = TWO[words]
    verdict = judge_signed(keys[0], request, sign)
    assert (verdict.cause, verdict.words.en.endswith(words)) == (cause, True), verdict
    assert "；" in verdict.words.zh
    assert verdict.signed == sign(request.lines)


@pytest.mark.parametrize(
    ("size", "cause"),
    [(3_000, "url-without-query"), (10_000, "other-message"), (20_000, "other-message")],
)
def test_of_a_long_message_fewer_are_tried(size: int, cause: str, keys: Any) -> None:
    """A few slips are tried of any; two at once up to 4 KB."""
    body = json.dumps({"a": "x" * size}).encode()
    request = POST._replace(body=body, whole_body=body)
    assert judge_signed(keys[0], request, TWO[next(iter(TWO))][1]).cause == cause
    assert judge_signed(keys[0], request, line(4, "")).cause == "body-left-out"


def test_of_many_parameters_the_sorted_order_is_tried(keys: Any) -> None:
    """And a token in a query is no body."""
    names = "fedcba"
    request = GET._replace(target=f"/v3/x?{'&'.join(f'{name}=1' for name in names)}")
    right = line(1, f"/v3/x?{'&'.join(f'{name}=1' for name in sorted(names))}")
    assert judge_signed(keys[0], request, right).cause == "url-query-order"
    request = GET._replace(target="/v3/billdownload/file?token=x")
    assert judge_signed(keys[0], request, line(4, '{"token": "x"}')).cause == "other-message"
    assert judge_signed(keys[0], request, line(4, "token=x")).cause == "query-as-body"


# The signature itself


def test_a_signature_that_holds(keys: Any) -> None:
    """Nothing is said."""
    verdict = judge_signed(keys[0], POST)
    assert verdict == Verdict("", verdict.words, POST.message)
    assert str(verdict.words) == ""


ENCODINGS: dict[str, tuple[Callable[[bytes], str], str]] = {
    "in hex": (bytes.hex, "the signature is in hex"),
    "hex in base64": (lambda raw: b64encode(raw.hex().encode()).decode(), "base64 of hex"),
    "for URLs": (lambda raw: urlsafe_b64encode(raw).decode().rstrip("="), "base64 of another kind"),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_other_encodings(name: str, keys: Any) -> None:
    """Alone, and beside another slip."""
    encode, words = ENCODINGS[name]
    known = {SERIAL: keys[0].public_key()}
    for message, cause, begin in (
        (POST.message, "signature-encoding", "the right key has signed the right message, but "),
        (b"".join(POST.lines), "line-breaks", "the right key has signed another message: "),
    ):
        raw = b64decode(rsa.sign(message, keys[0]))
        verdict = judge(POST, SERIAL, encode(raw), known)
        assert (verdict.cause, words in verdict.words.en) == (cause, True), verdict
        assert verdict.words.en.startswith(begin)


def test_base64_that_is_not_canonical(keys: Any) -> None:
    """Its last bits are not zero, which other programs refuse."""
    signature = rsa.sign(POST.message, keys[0])
    last = {"A": "B", "Q": "R", "g": "h", "w": "x"}[signature[-3]]
    verdict = judge(POST, SERIAL, f"{signature[:-3]}{last}==", {SERIAL: keys[0].public_key()})
    assert verdict.cause == "signature-encoding"
    assert "canonical" in verdict.words.en


@pytest.mark.parametrize("digest", [SHA1, MD5, SHA512])
def test_other_digests(digest: Any, keys: Any) -> None:
    """They are named."""
    signature = b64encode(keys[0].sign(POST.message, PKCS1v15(), digest())).decode()
    verdict = judge(POST, SERIAL, signature, {SERIAL: keys[0].public_key()})
    assert verdict.cause == "signature-digest"
    assert f"its digest is {digest.__name__}, and not SHA256" in verdict.words.en
    assert f"摘要算法是 {digest.__name__}，而不是 SHA256" in verdict.words.zh


def test_a_digest_without_its_name(keys: Any) -> None:
    """As a program makes it that encrypts the digest alone."""
    modulus, size = keys[0].public_key().public_numbers().n, 256
    digest = hashlib.sha256(POST.message).digest()
    padded = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
    number = pow(int.from_bytes(padded), keys[0].private_numbers().d, modulus)
    signature = b64encode(number.to_bytes(size)).decode()
    verdict = judge(POST, SERIAL, signature, {SERIAL: keys[0].public_key()})
    assert verdict.cause == "signature-digest"
    assert "its digest is not named" in verdict.words.en


def test_signatures_that_no_key_shows(keys: Any) -> None:
    """A hash as APIv2 has it, PSS, and what is none at all."""
    known = {SERIAL: keys[0].public_key()}
    pss = keys[0].sign(POST.message, PSS(MGF1(SHA256()), 32), SHA256())
    for signature, cause in (
        (hashlib.md5(b"x").hexdigest(), "hash-as-signature"),
        (hashlib.sha256(b"x").hexdigest().upper(), "hash-as-signature"),
        (b64encode(pss).decode(), "pss-padding"),
        ("签名", "another-key"),
        (rsa.sign(POST.message, keys[1]), "another-key"),
    ):
        assert judge(POST, SERIAL, signature, known).cause == cause


def test_keys_of_other_certificates(keys: Any) -> None:
    """The certificate whose key has signed is named; of many keys, the newest are tried."""
    known = {f"{n:040X}": keys[1].public_key() for n in range(20)}
    known[OTHER] = keys[0].public_key()
    signature = rsa.sign(POST.message, keys[0])
    verdict = judge(POST, SERIAL, signature, known)
    assert verdict.cause == "serial-not-of-merchant"
    assert verdict.words.zh == f"商户没有序列号为 {SERIAL} 的证书；签名私钥属于证书 {OTHER}"
    verdict = judge(POST, SERIAL, "x", {OTHER: keys[0].public_key(), "C": keys[1].public_key()})
    assert verdict.words.en == f"the merchant has no certificate {SERIAL}: it has {OTHER}, C"
    verdict = judge(POST, SERIAL, signature, {**known, SERIAL: keys[1].public_key()})
    assert verdict.cause == "another-key"
    assert f"the key of certificate {OTHER} has signed, and not that of" in verdict.words.en


def test_a_digest_that_was_made_elsewhere(keys: Any) -> None:
    """Prehashed is the same."""
    digest = hashlib.sha256(POST.message).digest()
    signature = keys[0].sign(digest, PKCS1v15(), Prehashed(SHA256()))
    verdict = judge(POST, SERIAL, b64encode(signature).decode(), {SERIAL: keys[0].public_key()})
    assert not verdict.cause
