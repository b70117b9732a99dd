"""`request.media`: the body that PHP sends, from any file, sync and async, and by pieces."""

from __future__ import annotations

import asyncio
import email.policy
import gc
import hashlib
import io
import json
import os
import threading
import tracemalloc
from base64 import b64decode
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, cast

import anyio
import httpx
import pytest
import trio
from cryptography.hazmat.primitives import hashes

import chainpay
from chainpay import Media, Sensitive, UsageError
from chainpay.encoding.upload_format import UploadFormat, upload_format
from chainpay.gateway import Gateway
from chainpay.request.media import Upload
from tests.conformance import php
from tests.support import loopback
from tests.support.doors import Door
from tests.support.keys import full_text

PIECE = 65_536
SHA256_OF_X = hashlib.sha256(b"x").hexdigest()


def encrypt(text: str | bytes) -> str:
    """Stand for the encryption: the ciphertext does not matter here."""
    return f"encrypted:{len(text)}"


def sent(upload: Upload) -> bytes:
    return b"".join(upload.stream)


def boundary(upload: Upload) -> str:
    return upload.content_type.removeprefix("multipart/form-data; boundary=")


def parts(content_type: str, body: bytes) -> list[EmailMessage]:
    """Return the parts of a form, as Python's parser of e-mails sees them."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    assert message.is_multipart()
    assert message.defects == []
    return [cast("EmailMessage", part) for part in message.iter_parts()]


def parts_of(upload: Upload) -> list[EmailMessage]:
    body = sent(upload)
    assert len(body) == upload.length
    return parts(upload.content_type, body)


def meta_of(media: Media) -> Any:
    return json.loads(media.prepare(encrypt).signed)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A file of a few pieces."""
    path = tmp_path / "logo.png"
    path.write_bytes(os.urandom(3 * PIECE + 5))
    return path


# PHP's body


UPLOADS = [case for case in php.cases("signing.json") if case["id"].startswith("upload-")]
SENT = [case for case in UPLOADS if case["id"] != "upload-empty-file"]


def wire(text: Any) -> bytes:
    return b64decode(text["$bytes"]) if isinstance(text, dict) else text.encode()


def media_of(case: dict[str, Any]) -> Media:
    media = case["options"]["body"]["$media"]
    content = php.value(media["content"])
    content = content if isinstance(content, bytes) else content.encode()
    return Media(content, media["filename"], media.get("meta")).for_operation(case["path"])


@pytest.mark.parametrize("case", SENT, ids=[case["id"] for case in SENT])
def test_the_body_is_phps(case: dict[str, Any]) -> None:
    """Byte for byte but for the boundary, and for how JSON spells what is not ASCII."""
    upload = media_of(case).prepare(encrypt)
    theirs = case["expect"]["signed_body"].encode()
    assert json.loads(upload.signed) == json.loads(theirs)
    assert upload.signed == theirs or not case["options"]["body"]["$media"]["filename"].isascii()
    mark = boundary(upload).encode()
    body = sent(upload).replace(upload.signed, theirs)
    assert body == wire(case["expect"]["wire_body"]).replace(b"{BOUNDARY}", mark)


def test_an_empty_file_is_refused() -> None:
    """PHP sends it; the platform has no use for it."""
    (case,) = [case for case in UPLOADS if case not in SENT]
    with pytest.raises(UsageError, match="empty"):
        media_of(case)


def test_every_sending_has_its_own_boundary() -> None:
    """It is random, so no file can hold it."""
    media = Media(b"x", "a.png")
    marks = {boundary(media.prepare(encrypt)) for _ in range(10)}
    assert len(marks) == 10
    assert all(len(mark) >= 32 for mark in marks)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.JPG", "image/jpeg"),
        ("a.bmp", "image/bmp"),
        ("a.pdf", "application/pdf"),
        ("a.wmv", "video/x-ms-wmv"),
        ("a.mkv", "video/x-matroska"),
        ("data:,a", None),
        ("a.nothing", None),
    ],
)
def test_the_content_type_is_of_the_extension(name: str, kind: str | None) -> None:
    """Of nothing else; it is left out if nobody knows."""
    *_, part = parts_of(Media(b"x", name).prepare(encrypt))
    assert part["Content-Type"] == kind


# Names


@pytest.mark.parametrize(
    ("filename", "name", "quoted"),
    [
        ("图片 1.png", "图片 1.png", "图片 1.png"),
        ('a"b.png', 'a"b.png', "a%22b.png"),
        ("a\r\nX-Evil: 1.png", "a\r\nX-Evil: 1.png", "a%0D%0AX-Evil: 1.png"),
        ("../../etc/passwd.png", "passwd.png", "passwd.png"),
        ("C:\\fakepath\\logo.png", "logo.png", "logo.png"),
    ],
)
def test_a_name_is_a_base_name_and_stays_in_its_place(
    filename: str, name: str, quoted: str
) -> None:
    """No folder leaves, and no name ends the header; in the meta it is as it is."""
    media = Media(b"x", filename)
    assert media.filename == meta_of(media)["filename"] == name
    line = f'Content-Disposition: form-data; name="file"; filename="{quoted}"\r\n'.encode()
    assert line in sent(media.prepare(encrypt))


def test_no_name_of_a_part_ends_its_header() -> None:
    """Not of the file's, not of a field's."""
    media = Media(b"x", "a.png", part='f"\r\nX-Evil: 1')
    body = sent(media.prepare_form({'m"\r\nX-Evil: 2': "1"}, 1))
    assert b"\r\nX-Evil" not in body
    assert b'name="m%22%0D%0AX-Evil: 2"\r\n' in body
    assert b'name="f%22%0D%0AX-Evil: 1"; filename="a.png"\r\n' in body


def test_a_file_has_its_own_name(logo: Path) -> None:
    """A path and an open file bring it along; the caller's own goes before."""
    assert Media(logo).filename == Media(str(logo)).filename == "logo.png"
    assert Media(logo.as_uri()).filename == "logo.png"
    with logo.open("rb") as file:
        assert Media(file).filename == "logo.png"
        assert file.tell() == 0
        assert Media(file, "other.png").filename == "other.png"


def test_the_repr_tells_name_and_size(logo: Path) -> None:
    """And nothing of what it holds."""
    assert (
        repr(Media(logo, meta={"openid": "secret"})) == f"Media('logo.png', {3 * PIECE + 5} bytes)"
    )


# What is refused


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


def pipe() -> Any:
    reading, writing = os.pipe()
    os.close(writing)
    return os.fdopen(reading, "rb")


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "missing": (lambda folder: Media(folder / "none.png"), "no file"),
    "directory": (Media, "no file"),
    "empty": (lambda _: Media(b"", "a.png"), "empty"),
    "at its end": (lambda _: Media(at_end(), "a.png"), "empty"),
    "text": (lambda _: Media(cast("Any", io.StringIO("x")), "a.png"), "'rb'"),
    "closed": (lambda _: Media(closed(), "a.png"), "'rb'"),
    "int": (lambda _: Media(cast("Any", 3), "a.png"), "this int"),
    "path of bytes": (lambda _: Media(cast("Any", BytesPath()), "a.png"), "no file"),
    "no name": (lambda _: Media(b"x"), "filename="),
    "name of a folder": (lambda _: Media(b"x", "a/"), "folder"),
    "name that is no text": (lambda _: Media(b"x", cast("Any", 3)), "filename="),
    "name that is no Unicode": (lambda _: Media(b"x", "\udcff.png"), "Unicode"),
    "meta that is no JSON": (lambda _: Media(b"x", "a.png", "{"), "no JSON"),
    "meta that is no Unicode": (lambda _: Media(b"x", "a.png", '"\udcff"'), "Unicode"),
    "meta of a set": (lambda _: Media(b"x", "a.png", {"a": {1}}), "set"),
    "meta of NaN": (lambda _: Media(b"x", "a.png", {"a": float("nan")}), "JSON"),
    "meta that is a list": (lambda _: Media(b"x", "a.png", cast("Any", [])), "not list"),
    "digest": (lambda _: Media(b"x", "a.png", digest="CRC32"), "CRC32"),
    "part": (lambda _: Media(b"x", "a.png", part=cast("Any", 3)), "part="),
    "progress": (lambda _: Media(b"x", "a.png", progress=cast("Any", 3)), "progress="),
}


class BytesPath:
    """A path of bytes."""

    def __fspath__(self) -> bytes:
        return b"a.png"


def at_end() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.read()
    return file


@pytest.mark.parametrize(("make", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_can_be_seen_to_be_wrong_is_refused_at_once(
    make: Callable[[Path], Any], reason: str, tmp_path: Path
) -> None:
    """When it is made, before anything is sent."""
    with pytest.raises(UsageError, match=reason):
        make(tmp_path)


def test_what_cannot_be_read_twice_is_refused() -> None:
    """A pipe can't go back."""
    with pipe() as file, pytest.raises(UsageError, match="seek"):
        Media(file, "a.png")


@pytest.mark.parametrize("text", ["secret" * 1000, "-----BEGIN\nsecret", "secret", "sec\0ret.p"])
def test_no_error_repeats_what_may_be_the_content(text: str) -> None:
    """What was meant as a path may well be the file."""
    with pytest.raises(UsageError) as caught:
        Media(text)
    assert "secret" not in full_text(caught.value)


def test_an_error_names_what_is_a_files_name(tmp_path: Path) -> None:
    """That helps, and can't be anything else."""
    with pytest.raises(UsageError, match=r"none\.png"):
        Media(tmp_path / "none.png")


def test_a_field_of_a_form_is_text() -> None:
    """Nothing else is made one."""
    with pytest.raises(UsageError, match="field of the form"):
        Media(b"x", "a.png").prepare_form(cast("Any", {"a": 1}), 1)


# The meta


#: As the catalog has them: the part, the fields of the meta that are ours to fill in, the digest.
OPERATIONS = {
    "v3/ecommerce/account/cancel-applications/media": ("file", "file_name file_digest", "SHA256"),
    "v3/global/merchant-service/images/upload": ("file", "filename sha256", "SHA256"),
    "v3/global/merchant-storage/file/upload": ("file", "filename digest", "SHA256"),
    "v3/marketing/bank/packages/8473295/tasks": ("file", "filename sha256", "SHA256"),
    "v3/marketing/favor/media/image-upload": ("file", "filename sha256", "SHA256"),
    "v3/marketing/partner/product-coupon/media/upload-image": (
        "file",
        "filename sha256",
        "SHA256",
    ),
    "v3/marketing/shopping-receipt/shoppingreceipts": ("file", "sha256", "SHA256"),
    "v3/mch-manage/submission-files/sub-mchid/123000110/upload": (
        "submission_file",
        "file_name file_digest",
        "SHA256",
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/1_2_3/upload": (
        "due_diligence_file",
        "file_name file_digest",
        "SHA256",
    ),
    "v3/merchant-service/images/upload": ("file", "filename sha256", "SHA256"),
    "v3/merchant/media/upload": ("file", "filename sha256", "SHA256"),
    "v3/merchant/media/video_upload": ("file", "filename sha256", "SHA256"),
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": (
        "file",
        "digest_alogrithm digest",
        "SM3",
    ),
    "v3/taxi-invoice/cards/upload-file": ("file", "digest_algorithm digest", "SM3"),
}
CONSTANTS = {"digest_alogrithm": "SM3", "digest_algorithm": "DIGEST_ALGORITHM_SM3"}


def digest_of_x(algorithm: str) -> str:
    growing = hashes.Hash(getattr(hashes, algorithm)())
    growing.update(b"x")
    return growing.finalize().hex()


@pytest.mark.parametrize(("path", "facts"), OPERATIONS.items(), ids=OPERATIONS)
def test_each_operation_gets_what_it_wants(path: str, facts: tuple[str, str, str]) -> None:
    """The part, and a meta with name, digest and algorithm where they are wanted."""
    part, names, algorithm = facts
    upload = Media(b"x", "a.pdf").for_operation(path).prepare(encrypt)
    expected = {
        name: "a.pdf" if "name" in name else CONSTANTS.get(name, digest_of_x(algorithm))
        for name in names.split()
    }
    assert json.loads(upload.signed) == expected
    meta, file = parts_of(upload)
    assert meta.get_content_type() == "application/json"
    assert meta.get_payload(decode=True) == upload.signed
    assert file.get_param("name", header="Content-Disposition") == part


@pytest.mark.parametrize(
    "path",
    [
        "v3/marketing/bank/packages/1/tasks",
        "v3/mch-manage/submission-files/sub-mchid/1/2/upload",
        "v3/x/v3/taxi-invoice/cards/upload-file",
        "v3/taxi-invoice/cards/upload-file/x",
    ],
)
def test_any_other_path_is_usual(path: str) -> None:
    """A variable is one segment, and a path is matched as a whole."""
    assert upload_format(path) == UploadFormat()
    assert upload_format(f"/{path}") == UploadFormat()


def test_a_leading_slash_does_no_harm() -> None:
    """Both spellings are the same path."""
    path = "v3/taxi-invoice/cards/upload-file"
    assert upload_format(f"/{path}") == upload_format(path) != UploadFormat()


def test_the_caller_goes_before_the_operation() -> None:
    """Also where he asks for what is usual elsewhere."""
    media = Media(
        b"x",
        "a.pdf",
        {"digest_alogrithm": "MD5"},
        part="file2",
        name_field="n",
        digest_field="d",
        digest="MD5",
    )
    for path in OPERATIONS:
        media_of_path = media.for_operation(path)
        meta = meta_of(media_of_path)
        assert {**meta, "n": "a.pdf", "d": hashlib.md5(b"x").hexdigest()} == meta
        assert meta["digest_alogrithm"] == "MD5"
        assert b'name="file2"' in sent(media_of_path.prepare(encrypt))
    submission = "v3/mch-manage/submission-files/sub-mchid/1/upload"
    assert b'name="file"' in sent(
        Media(b"x", "a.pdf", part="file").for_operation(submission).prepare(encrypt)
    )


def test_fitting_leaves_the_media_as_it_is() -> None:
    """One may be sent to several operations."""
    media = Media(b"x", "a.pdf")
    media.for_operation("v3/taxi-invoice/cards/upload-file")
    assert meta_of(media) == {"filename": "a.pdf", "sha256": SHA256_OF_X}


def test_the_meta_is_completed_and_nothing_of_it_replaced() -> None:
    """Own fields stay, a digest of one's own too; the caller's dict is not touched."""
    own = {"bank_type": "工商", "sha256": "00"}
    meta = Media(b"x", "a.csv", own).prepare(encrypt).signed
    assert json.loads(meta) == {"bank_type": "工商", "sha256": "00", "filename": "a.csv"}
    assert "工商".encode() in meta
    assert b": " not in meta
    assert own == {"bank_type": "工商", "sha256": "00"}


def test_a_sensitive_value_is_encrypted_in_the_meta() -> None:
    """As it is prepared, with the key of that moment."""
    own = {"merchant_contact_information": {"consultation_phone_number": Sensitive("0755")}}
    meta = meta_of(Media(b"x", "a.png", own))
    assert meta["merchant_contact_information"] == {"consultation_phone_number": "encrypted:4"}


def test_ones_own_json_is_untouched() -> None:
    """Signed and sent as it is, with every blank."""
    own = '{ "filename":"图.png" ,\n"sha256":"00" }'
    upload = (
        Media(b"x", "a.png", own)
        .for_operation("v3/taxi-invoice/cards/upload-file")
        .prepare(encrypt)
    )
    assert upload.signed == own.encode()
    assert b"\r\n\r\n" + own.encode() + b"\r\n" in sent(upload)


def test_a_form_of_apiv2() -> None:
    """Its fields in order, then the file; nothing is in a meta, nothing is signed here."""
    media = Media(b"x", "a.jpg").for_operation("v2/secapi/mch/uploadmedia")
    size, digest = media.read("MD5")
    fields = {"mch_id": "10000100", "media_hash": digest, "sign": "签"}
    upload = media.prepare_form(fields, size)
    assert upload.signed == b""
    *texts, file = parts_of(upload)
    read = {
        part.get_param("name", header="Content-Disposition"): part.get_payload(decode=True)
        for part in texts
    }
    assert read == {
        "mch_id": b"10000100",
        "media_hash": hashlib.md5(b"x").hexdigest().encode(),
        "sign": "签".encode(),
    }
    assert file.get_param("name", header="Content-Disposition") == "media"
    assert file["Content-Type"] == "image/jpeg"


# Reading


def test_a_media_is_sent_more_than_once(logo: Path) -> None:
    """A path, bytes, an open file; and one stream twice, should httpx repeat it."""
    with logo.open("rb") as file:
        for media in (Media(logo), Media(logo.read_bytes(), "logo.png"), Media(file)):
            first, second = media.prepare(encrypt), media.prepare(encrypt)
            for upload in (first, second, first):
                assert parts_of(upload)[1].get_payload(decode=True) == logo.read_bytes()
            assert first.signed == second.signed


def test_an_open_file_is_read_from_its_position() -> None:
    """What is before is not sent, and not in the digest."""
    file = io.BytesIO(b"before" + b"x")
    file.seek(6)
    media = Media(file, "a.png")
    assert meta_of(media)["sha256"] == SHA256_OF_X
    assert parts_of(media.prepare(encrypt))[1].get_payload(decode=True) == b"x"


def test_an_open_file_is_sent_by_many_at_once(logo: Path) -> None:
    """More than there are worker threads; also while another has stopped half-way."""
    bodies = []

    async def main(media: Media) -> None:
        async def one() -> None:
            upload = await anyio.to_thread.run_sync(media.prepare, encrypt)
            stream = cast("AsyncIterable[bytes]", upload.stream)
            bodies.append(b"".join([piece async for piece in stream]))

        async with anyio.create_task_group() as group:
            for _ in range(60):
                group.start_soon(one)

    with logo.open("rb") as file:
        media = Media(file)
        half = iter(media.prepare(encrypt).stream)
        next(half)
        next(half)
        asyncio.run(main(media))
    assert len(bodies) == 60
    assert all(logo.read_bytes() in body for body in bodies)


def test_threads_share_a_media(logo: Path) -> None:
    """Each reads the whole of it."""
    bodies = []
    with logo.open("rb") as file:
        media = Media(file)
        threads = [
            threading.Thread(target=lambda: bodies.append(sent(media.prepare(encrypt))))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [logo.read_bytes() in body for body in bodies] == [True] * 8


def test_a_path_is_opened_once_for_each_step(logo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the Media is made, when it is prepared (for size and digest), and per sending."""
    digest = hashlib.sha256(logo.read_bytes()).hexdigest()
    openings = []
    open_path = Path.open

    def open_and_count(path: Path, *arguments: Any) -> Any:
        openings.append(path)
        return open_path(path, *arguments)

    monkeypatch.setattr(Path, "open", open_and_count)
    media = Media(logo)
    assert openings == [logo]
    upload = media.prepare(encrypt)
    assert openings == [logo] * 2
    assert json.loads(upload.signed)["sha256"] == digest
    openings.clear()
    for _ in range(2):
        sent(upload)
    assert openings == [logo] * 2
    size, _ = media.read("MD5")
    media.prepare_form({}, size)
    assert openings == [logo] * 3


@pytest.mark.parametrize("meta", [{"sha256": "00"}, '{"sha256": "00"}'])
def test_a_file_is_not_read_for_a_digest_that_is_there(meta: dict[str, str] | str) -> None:
    """Its size is enough: it is read when it is sent."""
    file = Changing(b"x")
    upload = Media(file, "a.png", meta).prepare(encrypt)
    assert file.reads == 0
    assert upload.length > len(upload.signed)


def test_a_large_file_needs_little_memory(tmp_path: Path) -> None:
    """200 MB are hashed and sent by pieces."""
    large = tmp_path / "large.mp4"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    try:
        upload = Media(large).prepare(encrypt)
        length = sum(map(len, upload.stream))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert length == upload.length > 200_000_000
    assert peak < 20_000_000


@pytest.mark.parametrize("content", [b"x" * (3 * PIECE), b"x", b"x" * (9 * PIECE)])
def test_a_file_that_changes_while_it_is_sent(logo: Path, content: bytes) -> None:
    """The sending ends with an error before the form does: it can't be taken for whole."""
    upload = Media(logo).prepare(encrypt)
    logo.write_bytes(content)
    pieces: list[bytes] = []
    with pytest.raises(OSError, match="changed") as caught:
        pieces.extend(upload.stream)
    assert not isinstance(caught.value, UsageError)
    assert not b"".join(pieces).endswith(b"--\r\n")
    assert len(b"".join(pieces)) < upload.length


class Changing(io.BytesIO):
    """A file to which somebody adds when its end is read, so many times from now."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.reads = 0
        self.after = 1

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self.reads += bool(size)
        if self.reads == self.after and size:
            at = self.tell()
            super().seek(0, io.SEEK_END)
            self.write(b"more")
            super().seek(at)
        return piece


def test_a_file_that_changes_while_it_is_hashed() -> None:
    """Nothing was sent, and it says so."""
    with pytest.raises(UsageError, match="changed"):
        Media(Changing(b"x"), "a.png").prepare(encrypt)


def test_a_file_that_changes_after_it_is_hashed() -> None:
    """What is sent is never under the digest of something else."""
    file = Changing(b"x")
    file.after = 2
    upload = Media(file, "a.png").prepare(encrypt)
    with pytest.raises(OSError, match="changed"):
        sent(upload)


def test_a_file_that_is_gone_or_closed(logo: Path) -> None:
    """Before it is sent that is a usage error, for nothing was."""
    media = Media(logo)
    logo.unlink()
    for use in (lambda: media.prepare(encrypt), lambda: media.digest("MD5")):
        with pytest.raises(UsageError, match="No such file"):
            use()
    file = io.BytesIO(b"x")
    media = Media(file, "a.png")
    file.close()
    with pytest.raises(UsageError, match="closed"):
        media.prepare(encrypt)


def test_an_unknown_digest_is_refused() -> None:
    """As at construction."""
    with pytest.raises(UsageError, match="CRC32"):
        Media(b"x", "a.png").digest("CRC32")


# Sending


class Server(HTTPServer):
    """Keeps what it gets."""

    def __init__(self) -> None:
        self.got: list[tuple[str, bytes]] = []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(BaseHTTPRequestHandler):
    """Answers 204 to every upload."""

    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.headers["Content-Type"], body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


@contextmanager
def receiving() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def request_of(upload: Upload, port: int) -> httpx.Request:
    address = f"127.0.0.1:{port}"
    headers = {
        "Host": address,  # httpx adds none to a request with stream=
        "Content-Type": upload.content_type,
        "Content-Length": str(upload.length),
    }
    return httpx.Request("POST", f"http://{address}/", headers=headers, stream=upload.stream)


def in_sync(request: httpx.Request) -> None:
    with httpx.Client(trust_env=False) as client:
        client.send(request).raise_for_status()


async def _send(request: httpx.Request) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        (await client.send(request)).raise_for_status()


def in_asyncio(request: httpx.Request) -> None:
    asyncio.run(_send(request))


def in_trio(request: httpx.Request) -> None:
    trio.run(_send, request)


every_client = pytest.mark.parametrize("send", [in_sync, in_asyncio, in_trio])
Send = Callable[[httpx.Request], None]


@every_client
def test_it_arrives(send: Send, logo: Path) -> None:
    """Over a real connection, to a parser that isn't ours; and the progress is reported."""
    seen: list[tuple[int, int]] = []
    size = logo.stat().st_size
    media = Media(logo, progress=lambda *so_far: seen.append(so_far))
    with receiving() as server:
        upload = media.prepare(encrypt)
        send(request_of(upload, server.server_port))
    ((content_type, body),) = server.got
    meta, file = parts(content_type, body)
    assert meta.get_payload(decode=True) == upload.signed
    assert json.loads(upload.signed)["sha256"] == hashlib.sha256(logo.read_bytes()).hexdigest()
    assert file.get_payload(decode=True) == logo.read_bytes()
    assert file.get_filename() == "logo.png"
    assert int(file["Content-Length"]) == size
    assert seen == [(at, size) for at in (PIECE, 2 * PIECE, 3 * PIECE, size)]


def test_a_call_uploads_over_a_real_connection(door: Door, gateway: Gateway, logo: Path) -> None:
    """Through the client, signed and verified, sync and async."""
    own = {name: value for name, value in gateway.credentials().items() if name != "transport"}
    with loopback.serving(gateway) as server:
        client = chainpay.Client(**{**own, "base_uri": server.base_uri})
        answer = door(client.v3.merchant.media.upload, "post", body=Media(logo))
        client.close()
    assert answer.json()["media_id"]


class Enough(Exception):
    """What a progress raises to end it."""


def is_open(path: Path) -> bool:
    """Tell whether this process has a file open."""
    own = os.stat(path)
    for number in os.listdir("/dev/fd"):
        try:
            if os.path.samestat(os.fstat(int(number)), own):
                return True
        except OSError:  # that of the listing itself
            pass
    return False


@every_client
def test_a_progress_that_raises_ends_it_and_leaves_nothing_open(send: Send, logo: Path) -> None:
    """The form is not completed, and the file is closed."""

    def stop(so_far: int, _: int) -> None:
        if so_far > PIECE:
            raise Enough

    upload = Media(logo, progress=stop).prepare(encrypt)
    with Server() as server:
        with pytest.raises(Enough):
            send(request_of(upload, server.server_port))
        gc.collect()
        assert not is_open(logo)


@pytest.mark.parametrize("run", [lambda main: asyncio.run(main()), trio.run])
def test_an_upload_that_is_dropped_half_way_closes_its_file(
    run: Callable[[Any], None], logo: Path
) -> None:
    """Without a word, in both loops, and with whatever is left of it."""

    async def main() -> None:
        upload = Media(logo).prepare(encrypt)
        pieces = aiter(cast("AsyncIterable[bytes]", upload.stream))
        await anext(pieces)
        await anext(pieces)
        assert is_open(logo)
        del pieces
        gc.collect()
        assert not is_open(logo)

    run(main)


class Stopping(io.BytesIO):
    """A file whose reader stops until it is let go."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.stops = False
        self.reading = threading.Event()
        self.go = threading.Event()

    def read(self, size: int | None = -1, /) -> bytes:
        if self.stops:
            self.reading.set()
            self.go.wait(30)
        return super().read(size)


def test_a_task_is_cancelled_while_a_thread_reads_for_it() -> None:
    """It ends as cancelled, at once; nothing else comes out of it."""
    file = Stopping(b"x")
    upload = Media(file, "a.png").prepare(encrypt)
    file.stops = True

    async def send() -> list[bytes]:
        return [piece async for piece in cast("AsyncIterable[bytes]", upload.stream)]

    async def main() -> None:
        task = asyncio.ensure_future(send())
        while not file.reading.is_set():
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        file.go.set()

    asyncio.run(main())
    file.stops = False
    assert sent(upload).endswith(b"--\r\n")


def test_sync_and_async_send_the_same_bytes(logo: Path) -> None:
    """One reader, driven in place or in threads."""
    upload = Media(logo).prepare(encrypt)
    again: Iterable[bytes] = upload.stream

    async def main() -> bytes:
        stream = cast("AsyncIterable[bytes]", upload.stream)
        return b"".join([piece async for piece in aiter(aiter(stream))])

    assert asyncio.run(main()) == trio.run(main) == b"".join(again)
