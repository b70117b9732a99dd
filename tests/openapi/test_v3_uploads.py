"""Uploads (文件上传): every multipart operation of the catalog, and forms that are none."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.catalog import Operation
from chainpay.crypto import hash as hashes
from chainpay.crypto import rsa
from chainpay.encoding.upload_format import upload_format
from chainpay.gateway import Gateway, IncomingRequest
from chainpay.request.media import Media
from chainpay.signing.v3 import authorization_header, join_lines, new_nonce
from tests.support.cases import OPERATIONS
from tests.support.doors import Door
from tests.support.gateway_requests import name_of

UPLOADS = [
    known for known in OPERATIONS if any(field.location == "multipart" for field in known.params)
]
OF_V3 = [known for known in UPLOADS if known.path.startswith("v3/")]
PATH = "v3/merchant/media/upload"
#: What the operations want beside a file, its name and its digest.
MORE: dict[str, Any] = {
    "bank_type": "CMB",
    "transaction_id": "42",
    "openid": "o1",
    "item_id": 7,
    "sub_mchid": "1900000109",
    "file_type": "PDF",
    "company_mchid": "1900000109",
    "region_id": 440300,
}
FILES = {
    "plain": b"text",
    "line breaks": b"\r\n\r\n--\r\n",
    "a carriage return": b"\r",
    "all bytes": bytes(range(256)) * 40,
    "backwards": bytes(reversed(range(256))) * 40,
    "odd separators": "\x85\u2028\u2029\x0b\x1c".encode() + b"\x85\n\r\r\n\n",
    "almost a delimiter": b"--\r\n--x\r\n--x--\r\n",
    "no end of line at the end": b"a\r\nb",
}
every_upload = pytest.mark.parametrize("operation", OF_V3, ids=lambda known: known.path)


def meta_of(operation: Operation) -> dict[str, Any]:
    """Return what an operation wants in its meta, beside what `Media` fills in."""
    (meta,) = [field for field in operation.params if field.name == "meta"]
    return {field.name: MORE[field.name] for field in meta.children if field.name in MORE}


def variables(operation: Operation) -> dict[str, Any]:
    """Return a value for each variable of an operation's path."""
    return {field.name: "1" for field in operation.params if field.location == "path"}


def form(
    *parts: tuple[str, bytes], boundary: str = "x1", end: bytes = b"--x1--\r\n", more: bytes = b""
) -> bytes:
    """Return the body of a form, however odd it is."""
    return (
        b"".join(
            b"--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n%s\r\n"
            % (boundary.encode(), name.encode(), more, content)
            for name, content in parts
        )
        + end
    )


def meta(content: bytes, **changes: Any) -> bytes:
    """Return the meta of a file."""
    fields = {"filename": "1.png", "sha256": hashlib.sha256(content).hexdigest(), **changes}
    return json.dumps({name: value for name, value in fields.items() if value is not None}).encode()


def send(
    gateway: Gateway,
    body: bytes,
    signed: bytes,
    content_type: str = "multipart/form-data; boundary=x1",
    path: str = PATH,
) -> httpx.Response:
    """Hand the platform a form, of which some bytes are signed."""
    known = gateway.credentials()
    timestamp, nonce = str(int(known["clock"]())), new_nonce()
    message = join_lines("POST", f"/{path}", timestamp, nonce, signed)
    signer = chainpay.Signer(known["mchid"], known["serial"], known["private_key"])
    headers = {
        "Accept": "*/*",
        "User-Agent": "tests",
        "Content-Type": content_type,
        "Authorization": authorization_header(
            signer.mchid, signer.serial, timestamp, nonce, signer.sign(message)
        ),
    }
    return gateway.answer(IncomingRequest.from_pairs("POST", f"/{path}", headers.items(), body))


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    return caught.value


@every_upload
def test_every_upload_of_the_catalog_is_taken(
    client: chainpay.Client, door: Door, operation: Operation
) -> None:
    """The answer has all that the facts call required."""
    file = Media(b"content", name_of(operation), meta_of(operation))
    answer = door(client.chain(operation.path), "post", body=file, **variables(operation)).json()
    assert {field.name for field in operation.returns if field.required} <= answer.keys()
    assert answer.keys() <= {field.name for field in operation.returns}


@every_upload
def test_the_digest_must_be_the_files(client: chainpay.Client, operation: Operation) -> None:
    """Of whatever kind it is, and under whatever name: another file's is refused."""
    filename = name_of(operation)
    file = Media(b"content", filename, meta_of(operation)).for_operation(operation.path)
    meta = json.loads(file.meta(str))
    (name,) = {"sha256", "file_digest", "digest"} & meta.keys()
    wrong = Media(b"content", filename, {**meta_of(operation), name: "0" * len(meta[name])})
    refused = refusal(client.chain(operation.path).post, body=wrong, **variables(operation))
    assert (refused.status, refused.code) == (400, "PARAM_ERROR")
    assert refused.detail["field"] == f"/meta/{name}"
    right = Media(b"content", filename, {**meta_of(operation), name: meta[name].upper()})
    assert client.chain(operation.path).post(body=right, **variables(operation))


@every_upload
def test_what_the_meta_lacks_is_named(client: chainpay.Client, operation: Operation) -> None:
    """The fields within the meta are held against the facts like any other."""
    (fields,) = [field.children for field in operation.params if field.name == "meta"]
    meta = json.loads(
        Media(b"1", name_of(operation), meta_of(operation)).for_operation(operation.path).meta(str)
    )
    for field in fields:
        if field.required:
            less = json.dumps({name: meta[name] for name in meta if name != field.name})
            file = Media(b"1", name_of(operation), less)
            refused = refusal(client.chain(operation.path).post, body=file, **variables(operation))
            assert refused.code == "PARAM_ERROR"
            assert refused.detail["field"] == f"/meta/{field.name}"


@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_any_bytes_are_a_file(client: chainpay.Client, door: Door, content: bytes) -> None:
    """A file is taken as it is, whatever looks like a line or a delimiter in it."""
    answer = door(client.chain(PATH), "post", body=Media(content, "图 片.png"))
    assert answer.json()["media_id"]


def test_a_receipt_is_answered_with_its_encrypted_value_encrypted(
    client: chainpay.Client, keys: Any
) -> None:
    """What came sealed for the platform goes sealed for the merchant, nested as it was."""
    (operation,) = [known for known in OF_V3 if "receipt" in known.path]
    phone = {"consultation_phone_number": client.encrypt("0755-1")}
    file = Media(b"1", "1.png", {**meta_of(operation), "merchant_contact_information": phone})
    receipt = client.chain(operation.path).post(body=file).json()["receipt"]
    encrypted = receipt["merchant_contact_information"]["consultation_phone_number"]
    assert rsa.decrypt(encrypted, keys[0]) == b"0755-1"
    assert receipt["transaction_id"] == "42"


def test_a_large_file_is_taken_and_a_larger_one_refused(client: chainpay.Client) -> None:
    """Uploads may have 6 MB, where any other body may have one."""
    assert client.chain(PATH).post(body=Media(b"1" * 5_000_000, "1.png"))
    refused = refusal(client.chain(PATH).post, body=Media(b"1" * 7_000_000, "1.png"))
    assert (refused.status, refused.code) == (413, "REQUEST_ENTITY_TOO_LARGE")


# What no client would send


FILE = b"\x89PNG"
META = meta(FILE)
GOOD = form(('name="meta"', META), ('name="file"; filename="1.png"', FILE))


def test_the_meta_alone_is_signed(gateway: Gateway) -> None:
    """Neither the whole body, nor nothing; and the form may spell itself in several ways."""
    assert send(gateway, GOOD, META).status_code == 200
    for signed in (GOOD, b"", FILE):
        assert send(gateway, GOOD, signed).json()["code"] == "SIGN_ERROR"
    spelled = "Multipart/Form-Data; charset=utf-8 ;boundary=x1; a=b"
    assert send(gateway, GOOD, META, spelled).status_code == 200
    assert send(gateway, b"preamble\r\n" + GOOD + b"epilogue", META).status_code == 200
    unquoted = form(("name=file; filename=x.JPG", FILE), ("name=meta", META))
    assert send(gateway, unquoted, META).status_code == 200


NESTED = b"".join(
    b'--x%d\r\nContent-Type: multipart/mixed; boundary="x%d"\r\n\r\n' % (at, at + 1)
    for at in range(1, 5000)
)
NO_FORMS = {
    "another type": (GOOD, "application/json"),
    "no type": (GOOD, ""),
    "no boundary": (GOOD, "multipart/form-data"),
    "an empty boundary": (GOOD, "multipart/form-data; boundary="),
    "a boundary in quotes": (GOOD, 'multipart/form-data; boundary="x1"'),
    "a boundary in quotes behind another parameter": (
        GOOD,
        'multipart/form-data; charset=utf-8; boundary="x1"',
    ),
    "another boundary": (GOOD, "multipart/form-data; boundary=y"),
    "a line break in the type": (GOOD, "multipart/form-data; boundary=x1\r\n\r\n"),
    "a type that is no ASCII": (GOOD, "multipart/form-data; boundary=\udc80é"),
    "nothing": (b"", "multipart/form-data; boundary=x1"),
    "cut": (GOOD[:-10], "multipart/form-data; boundary=x1"),
    "a part without a name": (form(("", META)), "multipart/form-data; boundary=x1"),
    "a name with a language": (
        form(("name*=utf-8''meta", META)),
        "multipart/form-data; boundary=x1",
    ),
    "a meta with a filename": (
        form(('name="meta"; filename="meta.json"', META), ('name="file"; filename="1.png"', FILE)),
        "multipart/form-data; boundary=x1",
    ),
    "a meta with a filename in front": (
        form(('filename="meta.json"; name="meta"', META), ('name="file"; filename="1.png"', FILE)),
        "multipart/form-data; boundary=x1",
    ),
    "a meta with an empty filename": (
        form(('name="meta"; filename=""', META), ('name="file"; filename="1.png"', FILE)),
        "multipart/form-data; boundary=x1",
    ),
    "a meta with a filename with a language": (
        form(("name=\"meta\"; filename*=utf-8''a", META), ('name="file"; filename="1.png"', FILE)),
        "multipart/form-data; boundary=x1",
    ),
    "twice the same": (
        form(('name="meta"', META), ('name="meta"', META)),
        "multipart/form-data; boundary=x1",
    ),
    "a form in a form": (
        form(
            ('name="meta"', form(('name="meta"', META), boundary="x2", end=b"--x2--")),
            more=b"Content-Type: multipart/mixed; boundary=x2\r\n",
        ),
        "multipart/form-data; boundary=x1",
    ),
    "a mail in a form": (
        form(('name="meta"', META), more=b"Content-Type: message/rfc822\r\n"),
        "multipart/form-data; boundary=x1",
    ),
    "forms in forms in forms": (NESTED, "multipart/form-data; boundary=x1"),
}


@pytest.mark.parametrize(("body", "content_type"), NO_FORMS.values(), ids=NO_FORMS)
def test_what_is_no_form_has_no_meta(gateway: Gateway, body: bytes, content_type: str) -> None:
    """Without a meta the line of the body is empty: the signature does not match, or nothing is."""
    assert send(gateway, body, META, content_type).json()["code"] == "SIGN_ERROR"
    answer = send(gateway, body, b"", content_type)
    assert (answer.status_code, answer.json()["code"]) == (400, "PARAM_ERROR")


NAMED = ('name="file"; filename="1.png"', FILE)


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ([('name="meta"', META)], "/file"),
        ([('name="meta"', b""), NAMED], "/meta"),
        ([('name="meta"', b"{"), NAMED], "/meta"),
        ([('name="meta"', b"[]"), NAMED], "/meta"),
        ([('name="meta"', b"[" * 100_000), NAMED], "/meta"),
        ([('name="meta"', b"NaN"), NAMED], "/meta"),
        ([('name="meta"', b"\xff\xfe"), NAMED], "/meta"),
        ([('name="meta"', meta(FILE, sha256=7)), NAMED], "/meta/sha256"),
        ([('name="meta"', meta(FILE, filename=None)), NAMED], "/meta/filename"),
        ([('name="meta"', meta(FILE, sha256="")), NAMED], "/meta/sha256"),
        ([('name="meta"', META), ('name="file"; filename="1.png"', FILE + b"1")], "/meta/sha256"),
        ([('name="meta"', META), ('name="other"', FILE)], "/file"),
        ([('name="meta"', META), ('name="file"', FILE)], "/file"),
        ([('name="meta"', META), ('filename="1.png"; name="file"', FILE)], "/file"),
        ([('name="meta"', META), ("name=\"file\"; filename*=utf-8''1.png", FILE)], "/file"),
        ([('name="meta"', META), ('name="file"; filename=""', FILE)], "/file"),
        ([('name="meta"', META), ('name="file"; filename="1"', FILE)], "/file"),
        ([('name="meta"', META), ('name="file"; filename="1.png.exe"', FILE)], "/file"),
        ([('name="meta"', META), ('name="file"; filename="png"', FILE)], "/file"),
        ([('name="meta"', meta(FILE, filename="logo")), NAMED], "/meta/filename"),
        ([('name="meta"', meta(FILE, filename="1.mp4")), NAMED], "/meta/filename"),
    ],
)
def test_a_form_that_says_too_little_is_refused(
    gateway: Gateway, parts: list[tuple[str, bytes]], field: str
) -> None:
    """File and meta are there, and the meta is JSON with what the facts want."""
    answer = send(gateway, form(*parts), parts[0][1])
    assert (answer.status_code, answer.json()["code"]) == (400, "PARAM_ERROR")
    assert answer.json()["detail"]["field"] == field


@every_upload
def test_a_name_has_an_ending_that_the_operation_takes(
    client: chainpay.Client, operation: Operation
) -> None:
    """A temporary file's name, or a form field's, is refused where the facts have endings."""
    endings = upload_format(operation.path).endings
    for name in ("tmpv2c0qe", "file", "1.", "1.exe"):
        file = Media(b"content", name, meta_of(operation))
        if endings:
            values = {**variables(operation), "check": False}  # else it isn't sent at all
            refused = refusal(client.chain(operation.path).post, body=file, **values)
            assert (refused.status, refused.code) == (400, "PARAM_ERROR")
            assert endings[0] in refused.message
        else:
            assert client.chain(operation.path).post(body=file, **variables(operation))
    for ending in endings:
        file = Media(b"content", f"1.{ending.upper()}", meta_of(operation))
        assert client.chain(operation.path).post(body=file, **variables(operation))


def test_the_digest_of_sm3_is_not_that_of_sha256(client: chainpay.Client) -> None:
    """Where the facts name SM3, the file's SHA-256 is refused."""
    path = "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"
    node = client.chain(path)
    sm3 = hashes.digest("SM3")
    sm3.update(b"1")
    for digest, right in ((sm3.hexdigest(), True), (hashlib.sha256(b"1").hexdigest(), False)):
        file = Media(b"1", "1.pdf", {"file_type": "PDF", "digest": digest})
        if right:
            assert node.post(body=file).json()["fapiao_media_id"]
        else:
            assert refusal(node.post, body=file).detail["field"] == "/meta/digest"
