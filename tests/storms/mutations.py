"""What somebody on the way could make of an answer, by kind, at random.

Each kind takes a random generator, a sample and the judge (for other answers, and keys), and gives
a changed answer; or None, if of that sample there is nothing to change so. By chance it may be the
true one again, or as good: that is for the judge to see.
"""

from __future__ import annotations

import gzip
import json
import zlib
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from random import Random

from chainpay import from_xml
from chainpay.encoding.xml import to_xml
from tests.storms.tampering import SIGNED, Answer, Headers, Judge, Sample
from tests.support import by_hand

__all__ = ["KINDS", "each_bit", "mutated"]

Kind = Callable[[Random, Sample, Judge], Answer | None]
KINDS: dict[str, Kind] = {}
"""All kinds, by what they change."""

_STATUSES = (200, 201, 202, 204, 206, 301, 302, 304, 400, 401, 404, 409, 429, 500, 502, 503)
_TIMESTAMP, _NONCE = b"Wechatpay-Timestamp", b"Wechatpay-Nonce"
_SERIAL, _SIGNATURE = b"Wechatpay-Serial", b"Wechatpay-Signature"


def kind(name: str) -> Callable[[Kind], Kind]:
    def register(function: Kind) -> Kind:
        KINDS[name] = function
        return function

    return register


def mutated(random: Random, sample: Sample, judge: Judge) -> tuple[str, Answer]:
    """Return an answer that was changed in a random way, and the name of the kind."""
    while True:
        name = random.choice(tuple(KINDS))
        answer = KINDS[name](random, sample, judge)
        if answer is not None:
            return name, answer


def each_bit(sample: Sample) -> Iterator[Answer]:
    """Yield an answer with each single bit changed, of the body and of the signed headers."""
    answer = sample.answer
    for place in range(8 * len(answer.body)):
        yield answer._replace(body=_flipped(answer.body, place))
    for index, (name, value) in enumerate(answer.headers):
        if name.lower() in SIGNED:
            for place in range(8 * len(name)):
                yield _with(answer, index, _flipped(name, place), value)
            for place in range(8 * len(value)):
                yield _with(answer, index, name, _flipped(value, place))


def _flipped(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place // 8] ^= 1 << place % 8
    return bytes(changed)


def _with(answer: Answer, index: int, name: bytes, value: bytes) -> Answer:
    headers = list(answer.headers)
    headers[index] = name, value
    return answer._replace(headers=tuple(headers))


# Bytes


def _scrambled(random: Random, data: bytes) -> bytes:
    """Return bytes with one thing done to them."""
    at, to = sorted(random.choices(range(len(data) + 1), k=2))
    to = min(to, at + random.choice((1, 2, 8, 64, 4096)))
    part, place = data[at:to], random.randrange(len(data) + 1)
    noise = random.choice((random.randbytes(1), bytes([random.randrange(32, 127)]), b" ", b"\n"))
    rest = data[:at] + data[to:]
    return random.choice(
        (
            lambda: _flipped(data, random.randrange(8 * len(data))) if data else noise,
            lambda: data[:place] + noise + data[place:],
            lambda: data[:place] + noise + data[place + 1 :],
            lambda: rest,
            lambda: data[:to] + part + data[to:],
            lambda: rest[:place] + part + rest[place:],
            lambda: data[:at] + part[::-1] + data[to:],
            lambda: data[:at] + random.randbytes(len(part)) + data[to:],
            lambda: data[:place],
            lambda: data[place:],
        )
    )()


@kind("body: bits and bytes")
def _bytes(random: Random, sample: Sample, judge: Judge) -> Answer:
    body = sample.answer.body
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        body = _scrambled(random, body)
    return sample.answer._replace(body=body)


@kind("body: white space around")
def _space(random: Random, sample: Sample, judge: Judge) -> Answer:
    space = random.choice((b" ", b"\n", b"\r\n", b"\0", b"\t", b"\xef\xbb\xbf", b"\xc2\xa0"))
    body = sample.answer.body
    return sample.answer._replace(body=random.choice((body + space, space + body, body.strip())))


@kind("body: empty or huge")
def _huge(random: Random, sample: Sample, judge: Judge) -> Answer:
    body = sample.answer.body
    grown = b"<x/>" if sample.is_v2 else b" "
    inside = body.replace(b"<xml>", b"<xml>" + b"<!--" + b"-" * 9 + b"-->", 1)
    changed = (b"", body * 2, body + grown * random.randrange(2_000), inside, b"{}", b"null")
    return sample.answer._replace(body=random.choice(changed))


@kind("body: another encoding")
def _encoded(random: Random, sample: Sample, judge: Judge) -> Answer:
    text = sample.answer.body.decode()
    encodings = ("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "utf-7", "gb18030", "latin-1")
    encoding = random.choice(encodings)
    body = text.encode(encoding, random.choice(("ignore", "backslashreplace")))
    headers = sample.answer.headers
    if random.random() < 0.5:
        headers = (*_left(headers, b"content-type"), (b"Content-Type", _typed(encoding)))
    return sample.answer._replace(body=body, headers=headers)


def _typed(encoding: str) -> bytes:
    return f"application/json; charset={encoding}".encode()


# What a body says


@kind("body: JSON written anew")
def _json(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    try:
        told = json.loads(sample.answer.body)
    except ValueError:
        return None
    if random.random() < 0.5:
        _say_else(random, told)
    text = json.dumps(
        told,
        ensure_ascii=random.random() < 0.5,
        sort_keys=random.random() < 0.5,
        indent=random.choice((None, None, 2)),
        separators=random.choice(((",", ":"), (", ", ": "))),
    )
    return sample.answer._replace(body=text.encode())


@kind("body: XML written anew")
def _xml(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    if not sample.is_v2:
        return None
    fields = from_xml(sample.answer.body)
    if random.random() < 0.5:
        _say_else(random, fields)
    names = list(fields)
    random.shuffle(names)
    text = to_xml({name: fields[name] for name in names}, root=random.choice(("xml", "root")))
    between = random.choice(("", "\n", "<!-- -->", "text", "<?x y?>"))
    return sample.answer._replace(body=text.replace("><", f">{between}<", 1).encode())


def _say_else(random: Random, told: dict[str, object]) -> None:
    """Change what a field says, its name, or whether it is there."""
    name, other = random.choice(tuple(told)), random.choice(tuple(told))
    value = told[name]
    match random.randrange(6):
        case 0:
            del told[name]
        case 1:
            told[name], told[other] = told[other], value
        case 2:
            told[name] = ""
        case 3:
            told[f"{name}{random.choice('s_1x')}"] = value
        case 4:
            told[name] = value * 2 if isinstance(value, str) else [value]
        case _:
            told[name] = random.choice(("SUCCESS", "FAIL", "1", "NOTPAY", "x&total_fee=1"))


@kind("body: a field in another's value")
def _folded(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    """What APIv2 signs is not escaped: the same text could be read as other fields."""
    if not sample.is_v2:
        return None
    fields = from_xml(sample.answer.body)
    names = sorted(name for name in fields if name != "sign" and fields[name])
    at = random.randrange(len(names) - 1)
    if random.random() < 0.3:
        free = [names.index(name) for name in ("appid", "attach", "mweb_url") if name in names]
        at = max(free, default=at)
    for name in names[at + 1 : at + 1 + random.randrange(1, len(names) - at)]:
        fields[names[at]] += f"&{name}={fields.pop(name)}"
    return sample.answer._replace(body=to_xml(fields).encode())


@kind("body: a value's end as a field of its own")
def _unfolded(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    if not sample.is_v2:
        return None
    fields = from_xml(sample.answer.body)
    long = [name for name in fields if "&" in fields[name]]
    if not long:
        return None
    name = random.choice(long)
    fields[name], *others = fields[name].split("&")
    for other in others:
        key, _, value = other.partition("=")
        fields.setdefault(key or "x", value)
    return sample.answer._replace(body=to_xml(fields).encode())


# Signatures


def _left(headers: Headers, name: bytes) -> Headers:
    return tuple(pair for pair in headers if pair[0].lower() != name.lower())


def _value(headers: Headers, name: bytes) -> bytes:
    return {one.lower(): value for one, value in headers}[name.lower()]


def _having(answer: Answer, name: bytes, value: bytes) -> Answer:
    headers = ((one, value if one.lower() == name.lower() else old) for one, old in answer.headers)
    return answer._replace(headers=tuple(headers))


@kind("signature: written otherwise")
def _respelled(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    """The same bytes in another base64, or what some decoders take for it."""
    if sample.is_v2:
        sign = from_xml(sample.answer.body).get("sign")
        if sign is None:
            return None
        spelled = random.choice((sign.lower(), f" {sign}", f"{sign}\n", sign[:-1], sign * 2, ""))
        return sample.answer._replace(
            body=sample.answer.body.replace(sign.encode(), spelled.encode())
        )
    signature = _value(sample.answer.headers, _SIGNATURE)
    raw, place = b64decode(signature), random.randrange(len(signature))
    last = bytes([signature[-3] + random.choice((1, 2, 3))])
    space = random.choice((b" ", b"\n", b"\r\n", b"\t", b"-", b".", b"\0", b"\xa0", b"\xff", b"="))
    spelled = random.choice(
        (
            urlsafe_b64encode(raw) if b"+" in signature or b"/" in signature else b"-" + signature,
            signature.rstrip(b"="),
            signature + b"=",
            signature + b"====",
            signature[:-3] + last + signature[-2:],  # bits that no decoder looks at
            signature[:place] + space + signature[place:],
            signature.lower(),
            raw,
            raw.hex().encode(),
            b64encode(b"\0" + raw),
            b64encode(raw + b"\0"),
            b64encode(signature),
            b"WECHATPAY/SIGNTEST/" + signature,
            b"WECHATPAY/SIGNTEST/" + signature[19:],
            b"",
            signature * random.randrange(2, 300),
        )
    )
    return _having(sample.answer, _SIGNATURE, spelled)


@kind("signature: somebody else's")
def _forged(random: Random, sample: Sample, judge: Judge) -> Answer:
    """A body of the forger's choice, rightly signed with the forger's key."""
    body = random.choice((sample.answer.body, b"", b'{"code_url":"weixin://x"}'))
    if sample.is_v2:
        fields = {**from_xml(sample.answer.body), "total_fee": "1"}
        key = random.choice(("", "secret", judge.secret[:-1], judge.secret.upper() + "1"))
        fields["sign"] = by_hand.sign_fields(fields, key)
        return sample.answer._replace(body=to_xml(fields).encode())
    answer = sample.answer
    timestamp, nonce = (_value(answer.headers, name) for name in (_TIMESTAMP, _NONCE))
    key_ = random.choice(judge.strangers)
    signature = by_hand.sign_answer(key_, timestamp, nonce, body)
    serial = random.choice((*judge.serials, "", "0", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"))
    forged = _having(answer._replace(body=body), _SIGNATURE, signature)
    return _having(forged, _SERIAL, serial.encode()) if random.random() < 0.5 else forged


# Headers


@kind("headers: bits and bytes")
def _header_bytes(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    index = _signed_index(random, sample)
    if index is None:
        return None
    name, value = sample.answer.headers[index]
    if random.random() < 0.2:
        return _with(sample.answer, index, _scrambled(random, name), value)
    return _with(sample.answer, index, name, _scrambled(random, value))


def _signed_index(random: Random, sample: Sample) -> int | None:
    """Return where one of the signed headers is; None if there are none."""
    pairs = enumerate(sample.answer.headers)
    signed = [index for index, (name, _) in pairs if name.lower() in SIGNED]
    return random.choice(signed) if signed else None


@kind("headers: dropped, doubled, replaced")
def _doubled(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    index = _signed_index(random, sample)
    if index is None:
        return None
    answer = sample.answer
    headers, (name, value) = list(answer.headers), answer.headers[index]
    another = dict(random.choice(judge.samples).answer.headers).get(name, b"")
    match random.randrange(6):
        case 0:
            del headers[index]
        case 1:
            headers.insert(random.randrange(len(headers) + 1), (name.upper(), value))
        case 2:
            headers.insert(random.randrange(len(headers) + 1), (name, another))
        case 3:
            headers[index] = name, another
        case 4:
            headers[index] = name, value + b", " + value
        case _:
            random.shuffle(headers)
    return answer._replace(headers=tuple(headers))


@kind("headers: the time moved")
def _moved(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    if sample.is_v2:
        return None
    now = judge.now + random.choice((-301, -300, -1, 0, 1, 300, 301, -judge.now, 10**17))
    spelled = random.choice(
        ("{}", "0{}", "+{}", " {}", "{} ", "{}.0", "{}\n", "-{}", "{}_0", "٣{}")
    )
    return _having(sample.answer, _TIMESTAMP, spelled.format(now).encode())


@kind("headers: lines moved")
def _lines(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    """The same signed bytes, divided into time, nonce and body elsewhere."""
    if sample.is_v2:
        return None
    answer = sample.answer
    timestamp, nonce = (_value(answer.headers, name) for name in (_TIMESTAMP, _NONCE))
    whole, end = b"\n".join((timestamp, nonce, answer.body)), random.randrange(1, 60)
    start = random.randrange(end)
    divided = _having(answer, _TIMESTAMP, random.choice((timestamp, whole[:start])))
    divided = _having(divided, _NONCE, whole[random.choice((start, start + 1, 11)) : end])
    return divided._replace(body=random.choice((whole[end:], whole[end + 1 :], answer.body)))


@kind("headers: others, not signed")
def _others(random: Random, sample: Sample, judge: Judge) -> Answer:
    more = random.choice(
        (
            (b"Content-Type", _typed("utf-16")),
            (b"Request-ID", b"\xff" * random.randrange(2000)),
            (b"Location", b"https://evil.example/"),
            (b"Wechatpay-Signature-Type", b"none"),
            (b"Content-Length", b"1"),
            (b"Set-Cookie", b"a=b"),
            (b"Wechatpay-Statement-Sha1", b"da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        )
    )
    return sample.answer._replace(headers=(*sample.answer.headers, more))


# Of the whole answer


@kind("two answers crossed")
def _crossed(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    """Body, or some of the signed headers, of another true answer."""
    other = random.choice(judge.samples).answer
    answer = sample.answer
    if random.random() < 0.5:
        answer = answer._replace(body=other.body)
    others = {name.lower(): value for name, value in other.headers}
    for name in SIGNED & others.keys():
        if random.random() < 0.5:
            answer = _having(answer, name, others[name])
    return answer


@kind("status")
def _status(random: Random, sample: Sample, judge: Judge) -> Answer:
    status = random.choice(_STATUSES)
    more = ((b"Location", b"https://evil.example/"),) if 300 < status < 304 else ()
    body = b"" if random.random() < 0.3 else sample.answer.body
    return Answer(status, (*sample.answer.headers, *more), body)


@kind("content coding")
def _coded(random: Random, sample: Sample, judge: Judge) -> Answer:
    """Compressed: this body or another, whole or cut, or something that isn't what it says."""
    body = sample.answer.body
    body = random.choice((body, body, _scrambled(random, body), b"0" * 30_000))
    packed, coding = random.choice(
        (
            (gzip.compress(body, 1), b"gzip"),
            (zlib.compress(body, 1), b"deflate"),
            (gzip.compress(gzip.compress(body, 1), 1), b"gzip, gzip"),
            (gzip.compress(body, 1) + gzip.compress(b"more", 1), b"gzip"),
            (gzip.compress(body, 1), b"deflate"),
            (body, random.choice((b"gzip", b"br", b"zstd", b"identity", b"x-none", b""))),
        )
    )
    packed = random.choice((packed, packed, packed[:-1], packed[: len(packed) // 2], packed + b"x"))
    headers = _left(sample.answer.headers, b"content-length")
    return Answer(sample.answer.status, (*headers, (b"Content-Encoding", coding)), packed)


@kind("several at once")
def _several(random: Random, sample: Sample, judge: Judge) -> Answer | None:
    for _ in range(random.choice((2, 3, 4))):
        with suppress(ValueError, LookupError, TypeError):  # what is broken can't be read any more
            changed = KINDS[random.choice(tuple(KINDS))](random, sample, judge)
            sample = sample if changed is None else sample._replace(answer=changed)
    return sample.answer
