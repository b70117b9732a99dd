"""Answers that somebody changed on the way: refused, unless nothing that is signed has changed.

What is judged, and how, stands in `tests.storms.tampering`. As long as one likes:
`python -m tests.storms.attacks answers`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from chainpay import from_xml
from chainpay.encoding.xml import to_xml
from tests.storms.mutations import KINDS, each_bit, mutated
from tests.storms.tampering import SIGNED, Answer, Judge, Sample, Verdict

Keys = tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey]
Change = Callable[[Answer], Answer]


@pytest.fixture(scope="module")
def judge(keys: Keys) -> Judge:
    """A client that is given changed answers, and true ones that it takes."""
    return Judge(keys)


def named(judge: Judge, name: str) -> Sample:
    return next(sample for sample in judge.samples if sample.name == name)


def with_body(body: bytes) -> Change:
    return lambda answer: answer._replace(body=body)


def with_header(name: str, change: Callable[[bytes], bytes]) -> Change:
    """Change the value of one header."""

    def changed(answer: Answer) -> Answer:
        headers = tuple(
            (one, change(value) if one == name.encode() else value) for one, value in answer.headers
        )
        assert headers != answer.headers
        return answer._replace(headers=headers)

    return changed


def with_more(*headers: tuple[str, str]) -> Change:
    more = tuple((name.encode(), value.encode()) for name, value in headers)
    return lambda answer: answer._replace(headers=(*answer.headers, *more))


def coded(coding: str, encode: Callable[[bytes], bytes]) -> Change:
    def changed(answer: Answer) -> Answer:
        headers = tuple(pair for pair in answer.headers if pair[0] != b"Content-Length")
        added = (b"Content-Encoding", coding.encode())
        return Answer(answer.status, (*headers, added), encode(answer.body))

    return changed


def test_the_true_answers_are_taken(judge: Judge) -> None:
    """Of both APIs, from 0 to 1,700 bytes, by either key, refusals too; each is judged the same."""
    assert len(judge.samples) == 23
    assert {sample.answer.status for sample in judge.samples} == {200, 204, 404}
    sizes = sorted(len(sample.answer.body) for sample in judge.samples)
    assert sizes[0] == 0
    assert sizes[-1] > 1500
    for sample in judge.samples:
        assert judge.judge(sample, sample.answer) is Verdict.SAME


# At random


@pytest.mark.slow
@pytest.mark.parametrize("name", ["nothing", "statement, certificate", "v2 unknown order"])
def test_each_bit_counts(judge: Judge, name: str) -> None:
    """A single changed bit is refused: of body, signed headers and, but for their case, names."""
    sample = named(judge, name)
    ours = [one for one, _ in sample.answer.headers if one.lower() in SIGNED]
    letters = sum(chr(letter).isalpha() for one in ours for letter in one)
    counts = Counter(judge.judge(sample, answer) for answer in each_bit(sample))
    assert counts.keys() <= {Verdict.REFUSED, Verdict.SAME}
    assert counts[Verdict.SAME] == letters
    assert counts[Verdict.REFUSED] > 2500


@pytest.mark.slow
def test_no_change_is_accepted(judge: Judge) -> None:
    """Thousands at random, of all kinds; most are refused, the others change nothing signed."""
    random = Random(3)
    counts: Counter[tuple[str, Verdict]] = Counter()
    for _ in range(4000):
        sample = random.choice(judge.samples)
        kind, answer = mutated(random, sample, judge)
        counts[kind, judge.judge(sample, answer)] += 1
    assert {verdict for _, verdict in counts} == set(Verdict) - {Verdict.ACCEPTED}
    refused = {kind for kind, verdict in counts if verdict is Verdict.REFUSED}
    assert refused | {"headers: others, not signed"} == KINDS.keys()


class Gullible:
    """A verifier that takes whatever it is shown."""

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Return, which is trust."""


def test_a_client_that_believes_everything_is_found_out(keys: Keys) -> None:
    """The judge does judge: with a verifier that verifies nothing, each changed bit is accepted."""
    judge = Judge(keys, verifier=Gullible())
    sample = named(judge, "order")
    bits = list(each_bit(sample))[: 8 * len(sample.answer.body)]
    assert {judge.judge(sample, answer) for answer in bits} == {Verdict.ACCEPTED}


# What changes nothing that is signed


SAME: dict[str, tuple[str, Change]] = {
    "header names in capitals": (
        "order",
        lambda answer: answer._replace(
            headers=tuple((name.upper(), value) for name, value in answer.headers)
        ),
    ),
    "headers repeated as they are": (
        "order",
        lambda answer: answer._replace(headers=answer.headers * 2),
    ),
    "headers in another order": (
        "order",
        lambda answer: answer._replace(headers=answer.headers[::-1]),
    ),
    "headers that are not signed": ("order", with_more(("Request-ID", "x"), ("Via", "proxy"))),
    "a charset": ("order", with_header("Content-Type", lambda _: b"text/plain; charset=utf-16")),
    "gzip": ("query", coded("gzip", gzip.compress)),
    "201": ("order", lambda answer: answer._replace(status=201)),
    "a refusal as a success": ("unknown order", lambda answer: answer._replace(status=200)),
    "v2, fields in another order": (
        "v2 order",
        lambda answer: answer._replace(
            body=to_xml(dict(reversed(from_xml(answer.body).items()))).encode()
        ),
    ),
    "v2, spelled otherwise": (
        "v2 query",
        lambda answer: answer._replace(
            body=answer.body.replace(b">SUCCESS<", b"><![CDATA[SUC]]>&#67;ESS<")
        ),
    ),
    "v2, between the fields": (
        "v2 query",
        lambda answer: answer._replace(
            body=answer.body.replace(b"<fee", b" and <!-- so -->\n<fee")
        ),
    ),
    "v2, a field without a value": (
        "v2 query",
        lambda answer: answer._replace(
            body=answer.body.replace(b"</xml>", b"<coupon_fee></coupon_fee></xml>")
        ),
    ),
    "v2, 500": ("v2 unknown order", lambda answer: answer._replace(status=500)),
}


@pytest.mark.parametrize(("name", "change"), SAME.values(), ids=SAME)
def test_what_is_not_signed_may_change(judge: Judge, name: str, change: Change) -> None:
    """And no signature can tell: what was signed is all there."""
    sample = named(judge, name)
    changed = change(sample.answer)
    assert changed != sample.answer
    assert judge.judge(sample, changed) is Verdict.SAME


def test_a_true_answer_is_bound_to_no_question(judge: Judge) -> None:
    """Another true answer, whole, is taken for the one to this call; so is what was a refusal."""
    asked = named(judge, "order")
    for name in ("query", "nothing", "complaints"):
        assert judge.judge(asked, named(judge, name).answer) is Verdict.ANOTHER
    refusal = named(judge, "unknown order").answer
    assert judge.judge(asked, refusal) is Verdict.ANOTHER
    assert judge.judge(asked, refusal._replace(status=200)) is Verdict.ANOTHER
    paid, other = named(judge, "v2 query"), named(judge, "v2 query, HMAC")
    assert judge.judge(paid, other.answer) is Verdict.ANOTHER


def test_a_statement_is_signed_by_its_digest_alone(judge: Judge) -> None:
    """So to another question its digest, as it is signed, is a true answer: it says nothing."""
    statement = named(judge, "statement").answer
    digest = hashlib.sha1(statement.body).hexdigest()
    signed = json.dumps({"sha1": digest}, separators=(",", ":")).encode()
    assert judge.judge(named(judge, "order"), with_body(signed)(statement)) is Verdict.ACCEPTED
    assert judge.judge(named(judge, "statement"), with_body(signed)(statement)) is Verdict.REFUSED


@pytest.mark.parametrize("charset", ["gb18030", "utf-7", "utf-16", "zlib", "rot13", "idna", "x"])
@pytest.mark.parametrize("name", ["complaints", "unknown order", "v2 query"])
def test_the_text_of_a_body_is_utf_8(judge: Judge, name: str, charset: str) -> None:
    """Whatever charset the header says: it isn't signed."""
    sample = named(judge, name)
    value = f"application/json; charset={charset}".encode()
    answer, _ = judge.ask(sample.call, with_header("Content-Type", lambda _: value)(sample.answer))
    assert answer.text == sample.answer.body.decode()
    assert answer.content == sample.answer.body


# What does


SIGNATURE = "Wechatpay-Signature"


def folded(into: str, until: str) -> Change:
    """Move fields of APIv2 into the value of the one before them: the text that is signed stays."""

    def changed(answer: Answer) -> Answer:
        fields = from_xml(answer.body)
        names = sorted(name for name in fields if name != "sign" and fields[name])
        for name in names[names.index(into) + 1 : names.index(until) + 1]:
            fields[into] += f"&{name}={fields.pop(name)}"
        return answer._replace(body=to_xml(fields).encode())

    return changed


def in_body(old: bytes, new: bytes) -> Change:
    def changed(answer: Answer) -> Answer:
        assert old in answer.body
        return answer._replace(body=answer.body.replace(old, new))

    return changed


def another_statement(answer: Answer) -> Answer:
    body = b"`9,`9\r\n"
    digest = hashlib.sha1(body).hexdigest().encode()
    changed = with_header("Wechatpay-Statement-Sha1", lambda _: digest)(answer)
    return changed._replace(body=body)


def loose(signature: bytes) -> bytes:
    """Set bits at the end that no decoder looks at."""
    return signature[:-3] + bytes([signature[-3] + 1]) + b"=="


REFUSED: dict[str, tuple[str, Change]] = {
    "base64 of addresses": (
        "query",
        with_header(SIGNATURE, lambda value: value.replace(b"/", b"_").replace(b"+", b"-")),
    ),
    "base64 without padding": ("query", with_header(SIGNATURE, lambda value: value.rstrip(b"="))),
    "base64 padded more": ("query", with_header(SIGNATURE, lambda value: value + b"=")),
    "base64 with loose bits": ("query", with_header(SIGNATURE, loose)),
    "base64 in two lines": (
        "query",
        with_header(SIGNATURE, lambda value: value[:76] + b"\n" + value[76:]),
    ),
    "base64 and a space": ("query", with_header(SIGNATURE, lambda value: value + b" ")),
    "SIGNTEST": ("query", with_header(SIGNATURE, lambda value: b"WECHATPAY/SIGNTEST/" + value)),
    "a zero before the time": ("query", with_header("Wechatpay-Timestamp", lambda old: b"0" + old)),
    "a space after the nonce": ("query", with_header("Wechatpay-Nonce", lambda old: old + b" ")),
    "the serial in small letters": (
        "query",
        with_header("Wechatpay-Serial", lambda serial: serial.lower()),
    ),
    "a header repeated with another value": ("query", with_more(("wechatpay-nonce", "0"))),
    "no signature": (
        "nothing",
        lambda answer: answer._replace(
            headers=tuple(pair for pair in answer.headers if pair[0] != SIGNATURE.encode())
        ),
    ),
    "a mark of UTF-8": (
        "query",
        lambda answer: answer._replace(body=b"\xef\xbb\xbf" + answer.body),
    ),
    "a line break behind": ("query", lambda answer: answer._replace(body=answer.body + b"\n")),
    "JSON with spaces": ("query", in_body(b'":', b'": ')),
    "JSON escaped": (
        "unknown order",
        lambda answer: answer._replace(body=json.dumps(json.loads(answer.body)).encode()),
    ),
    "UTF-16": (
        "query",
        lambda answer: answer._replace(body=answer.body.decode().encode("utf-16")),
    ),
    "204 without its body": ("order", lambda answer: answer._replace(status=204, body=b"")),
    "a success as a refusal": ("order", lambda answer: answer._replace(status=404)),
    "gzip of something else": ("query", coded("gzip", lambda body: gzip.compress(body + b" "))),
    "gzip, and more behind it": ("query", coded("gzip", lambda body: gzip.compress(body) + b"x")),
    "gzip that is cut": ("query", coded("gzip", lambda body: gzip.compress(body)[:-40])),
    "gzip that is none": ("query", coded("gzip", lambda body: body)),
    "another statement, and its digest": ("statement", another_statement),
    "the digest in capitals": (
        "statement",
        with_header("Wechatpay-Statement-Sha1", lambda digest: digest.upper()),
    ),
    "v2, another amount": ("v2 query", in_body(b">888<", b">889<")),
    "v2, a field twice": (
        "v2 query",
        in_body(b"<total_fee>", b"<total_fee>888</total_fee><total_fee>"),
    ),
    "v2, a field in a field": ("v2 query", in_body(b">888<", b">888<x>1</x><")),
    "v2, another field": ("v2 query", in_body(b"</xml>", b"<coupon_fee>1</coupon_fee></xml>")),
    "v2, the sign in small letters": (
        "v2 query",
        lambda answer: answer._replace(
            body=answer.body.replace(
                from_xml(answer.body)["sign"].encode(),
                from_xml(answer.body)["sign"].lower().encode(),
            )
        ),
    ),
    "v2, folded into attach": ("v2 query", folded("attach", "bank_type")),
    "v2, the result folded into attach": ("v2 query", folded("attach", "result_code")),
    "v2, folded into an address": ("v2 order, HMAC", folded("mweb_url", "result_code")),
    "v2, folded into the first": ("v2 unknown order", folded("appid", "result_code")),
}


@pytest.mark.parametrize(("name", "change"), REFUSED.values(), ids=REFUSED)
def test_what_is_signed_may_not_change(judge: Judge, name: str, change: Change) -> None:
    """Nor what is as good as the same, but not what the platform writes."""
    sample = named(judge, name)
    changed = change(sample.answer)
    assert changed != sample.answer
    assert judge.judge(sample, changed) is Verdict.REFUSED
