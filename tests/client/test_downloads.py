"""Downloads: what is sent, what is written, and that no wrong file is left."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import json
import os
import random
import tracemalloc
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import chainpay
from chainpay.crypto import rsa
from chainpay.gateway import IncomingRequest
from chainpay.gateway.core import core_of
from chainpay.signing.v3 import join_lines
from tests.support.loopback import answering
from tests.support.recording import Recording

OPERATION = "v3/bill/tradebill"
FILE = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb%2B%3D&x=%E4%B8%AD"
TEXT = "交易时间,公众账号ID\n`2026-11-23,`wx1\n".encode() * 5000
Run = Callable[..., Any]


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces, and may break off."""

    def __init__(self, content: bytes, size: int, fault: Exception | None) -> None:
        self._pieces = [content[at : at + size] for at in range(0, len(content), size)]
        self._fault = fault

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        if self._fault is not None:
            raise self._fault

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Shelf(Recording):
    """An emulated platform that answers what is put on it: signed JSON, or unsigned files."""

    def __init__(self, keys: Any) -> None:
        super().__init__(keys=keys)
        self.sign_with(self.public_key_id, keys[2])
        self.link: Any = {}
        self.content = TEXT
        self.headers: dict[str, str] = {}
        self.status = 200
        self.size = 10_000
        self.fault: Exception | None = None

    def sign_with(self, serial: str, key: Any) -> None:
        self._signer = chainpay.Signer("platform", serial, key)

    def signed(self, content: bytes) -> dict[str, str]:
        now = str(int(core_of(self).clock()))
        return {
            "Wechatpay-Timestamp": now,
            "Wechatpay-Nonce": "nonce",
            "Wechatpay-Serial": self._signer.serial,
            "Wechatpay-Signature": self._signer.sign(join_lines(now, "nonce", content)),
        }

    def answer(self, request: IncomingRequest, sign: Any = None) -> httpx.Response:
        target = request.target
        if "certificates" in target:
            return super().answer(request, sign)
        if "download" not in target and "statements" not in target:
            content = json.dumps(self.link).encode()
            return httpx.Response(200, headers=self.signed(content), content=content)
        length = {"Content-Length": str(len(self.content))}
        return httpx.Response(
            self.status,
            headers={**length, **self.headers},
            stream=Pieces(self.content, self.size, self.fault),
        )


@pytest.fixture
def shelf(keys: Any) -> Shelf:
    shelf = Shelf(keys)
    shelf.link = link_to(TEXT)
    return shelf


@pytest.fixture
def client(shelf: Shelf) -> Iterator[chainpay.Client]:
    with chainpay.Client(**{**shelf.credentials(), "secret": "k" * 32}) as client:
        yield client


def link_to(content: bytes, algorithm: str = "SHA1", **more: str) -> dict[str, str]:
    digest = hashlib.new(algorithm, content).hexdigest()
    return {"download_url": FILE, "hash_type": algorithm, "hash_value": digest, **more}


def in_sync(client: chainpay.Client, *arguments: Any, **named: Any) -> Any:
    return client.download(*arguments, **named)


def in_wait(client: chainpay.Client, *arguments: Any, **named: Any) -> Any:
    return client.download_async(*arguments, **named).wait()


async def awaited(client: chainpay.Client, *arguments: Any, **named: Any) -> Any:
    return await client.download_async(*arguments, **named)


def in_asyncio(client: chainpay.Client, *arguments: Any, **named: Any) -> Any:
    return asyncio.run(awaited(client, *arguments, **named))


def in_trio(client: chainpay.Client, *arguments: Any, **named: Any) -> Any:
    async def main() -> Any:
        return await awaited(client, *arguments, **named)

    return trio.run(main)


@pytest.fixture(params=[in_sync, in_wait, in_asyncio, in_trio])
def run(request: pytest.FixtureRequest) -> Run:
    return request.param  # type: ignore[no-any-return]


# In one call


def test_a_bill_in_one_call(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Asked, verified, fetched from the very address, held against its digest, and renamed."""
    bill = run(client, OPERATION, tmp_path / "bill.csv", query={"bill_date": "2026-11-23"})
    assert bill == (tmp_path / "bill.csv", len(TEXT), ("SHA1", hashlib.sha1(TEXT).hexdigest()))
    assert bill.path.read_bytes() == TEXT
    assert os.listdir(tmp_path) == ["bill.csv"]
    first, fetch = shelf.requests
    assert first.url.raw_path == b"/v3/bill/tradebill?bill_date=2026-11-23"
    assert str(fetch.url) == FILE
    assert fetch.url.raw_path == FILE.removeprefix("https://api.mch.weixin.qq.com").encode()


def test_a_link_stays_one(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """The file that it leads to is replaced, in its own folder."""
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "old.csv").write_bytes(b"old")
    link = tmp_path / "latest.csv"
    link.symlink_to("there/old.csv")
    assert client.download(OPERATION, link).path == link
    assert link.is_symlink()
    assert os.listdir(tmp_path / "there") == ["old.csv"]
    assert (tmp_path / "there" / "old.csv").read_bytes() == TEXT


@pytest.mark.parametrize("is_wrong", [False, True])
def test_a_pipe_stays_one(
    is_wrong: bool, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """It gets the whole file at once; nothing if the digest is wrong."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    shelf.content = b"small enough for a pipe"
    digest = "0" * 40 if is_wrong else hashlib.sha1(shelf.content).hexdigest()
    with closing(os.fdopen(reader, "rb")) as file:
        if is_wrong:
            with pytest.raises(chainpay.VerificationError, match="SHA1"):
                client.download(OPERATION, pipe, digest=("SHA1", digest))
            assert not file.read()
        else:
            client.download(OPERATION, pipe, digest=("SHA1", digest))
            assert file.read() == shelf.content
    assert pipe.is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a device of Linux")
def test_a_full_device(client: chainpay.Client, shelf: Shelf) -> None:
    with pytest.raises(OSError, match="No space left"):
        client.download(OPERATION, "/dev/full")
    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize("algorithm", ["SHA1", "SHA256", "MD5", "SM3", "sha256"])
def test_every_digest(
    algorithm: str, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """With the algorithm in any case, and also with a wrong value."""
    shelf.link = link_to(TEXT)
    grown = hashes.Hash(
        {"SHA1": hashes.SHA1(), "MD5": hashes.MD5(), "SM3": hashes.SM3()}.get(
            algorithm.upper(), hashes.SHA256()
        )
    )
    grown.update(TEXT)
    value = grown.finalize().hex()
    shelf.link |= {"hash_type": algorithm, "hash_value": value.upper()}
    assert client.download(OPERATION, tmp_path / "x").digest.value == value
    shelf.link["hash_value"] = "0" + value[1:] if value[0] != "0" else "1" + value[1:]
    with pytest.raises(chainpay.VerificationError, match=r"does not have the \w+ that it should"):
        client.download(OPERATION, tmp_path / "y")
    assert os.listdir(tmp_path) == ["x"]


def test_the_callers_digest_wins(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """In place of the answered digest, and where none is answered."""
    digest = ("SHA256", hashlib.sha256(TEXT).hexdigest())
    shelf.link["hash_value"] = "wrong"
    assert client.download(OPERATION, tmp_path / "x", digest=digest).digest == digest
    shelf.link = {"download_url": FILE}
    assert client.download(OPERATION, tmp_path / "x", digest=digest).digest == digest
    assert client.download(OPERATION, tmp_path / "x").digest == digest


def test_an_operation_that_is_posted(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """With json= the operation is called with POST; variables are filled as usual."""
    path = "v3/fund-app/mch-transfer/partner/electronic-receipts"
    client.download(path, tmp_path / "x", json={"out_bill_no": "1"})
    client.download(path + "/{out_bill_no}", tmp_path / "y", {"out_bill_no": "a b"})
    assert [(each.method, each.url.path) for each in shelf.requests[::2]] == [
        ("POST", "/" + path),
        ("GET", f"/{path}/a b"),
    ]


def test_several_files_go_into_a_folder(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Each by its number; a name that leads elsewhere is none."""
    names = ({"bill_sequence": 7}, {"fapiao_id": "F-1"}, {"fapiao_id": "../x"})
    shelf.link = {"count": 3, "list": [{**link_to(TEXT), **name} for name in names]}
    files = run(client, "v3/payscore/merchant-bill", tmp_path / "bills")
    assert [file.path.name for file in files] == ["7", "F-1", "3"]
    assert sorted(os.listdir(tmp_path / "bills")) == ["3", "7", "F-1"]
    shelf.link = {"count": 0, "list": []}
    assert run(client, "v3/payscore/merchant-bill", tmp_path / "bills") == []


def test_what_is_not_ready_yet(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """An answer without an address says so, with its state."""
    for answer, words in (({"receipt_state": "ACCEPTED"}, "'ACCEPTED'"), ({"x": 1}, "no download")):
        shelf.link = answer
        with pytest.raises(chainpay.ChainpayError, match=words):
            client.download(OPERATION, tmp_path / "x")
    assert os.listdir(tmp_path) == []


WRONG_LINKS: dict[str, Any] = {
    "a list": [],
    "a number as its digest": {"hash_value": 5},
    "no kind of digest": {"hash_type": None},
    "an unknown digest": {"hash_type": "CRC32"},
    "a short key": {"encrypt_key": "c2hvcnQ=", "nonce": "0123456789ab"},
    "a key that is none": {"encrypt_key": ["x"]},
    "no address": {"download_url": "https://[::1/f"},
    "an address with a line break": {"download_url": FILE + "\n"},
    "a space in front": {"download_url": " " + FILE},
}


@pytest.mark.parametrize("wrong", WRONG_LINKS.values(), ids=WRONG_LINKS)
def test_an_answer_that_leads_nowhere(
    wrong: Any, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """It is signed, but nothing can be fetched by it; nothing is left."""
    shelf.link = {**shelf.link, **wrong} if isinstance(wrong, dict) else wrong
    with pytest.raises(chainpay.ChainpayError):
        client.download(OPERATION, tmp_path / "x")
    assert os.listdir(tmp_path) == []


def test_a_key_of_another_length(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """Opened, it is no key of AES-256."""
    encrypted = rsa.encrypt(b"short", core_of(shelf).identity.merchant_key.public_key())
    shelf.link |= {"encrypt_key": encrypted, "nonce": "0123456789ab"}
    with pytest.raises(chainpay.ChainpayError, match="another length"):
        client.download(OPERATION, tmp_path / "x")


def test_files_of_one_name_do_not_replace_each_other(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """They go by their places then."""
    shelf.link = {"list": [{**link_to(TEXT), "bill_sequence": 1} for _ in range(2)]}
    files = client.download("v3/payscore/merchant-bill", tmp_path / "bills")
    assert [file.path.name for file in files] == ["1", "2"]  # type: ignore[union-attr]


def test_an_answer_that_is_no_json(keys: Any, tmp_path: Path) -> None:
    """Of a call that wants no verification, say: it leads to no file."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b"%PDF"))
    arguments = {**Recording(keys=keys).credentials(), "transport": transport}
    with (
        chainpay.Client(**arguments) as client,
        pytest.raises(chainpay.ChainpayError, match="no JSON object"),
    ):
        client.download("v3/x", tmp_path / "x", verifier=chainpay.UNSIGNED)


# Packed and encrypted


@pytest.mark.parametrize("size", [1, 7, 10_000, 10**9])
def test_gzip_is_unpacked(size: int, client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """However it is cut; several members are one file; the digest is over what was packed."""
    half = len(TEXT) // 2
    shelf.content = gzip.compress(TEXT[:half]) + gzip.compress(TEXT[half:])
    shelf.size = size
    assert client.download(OPERATION, tmp_path / "x").path.read_bytes() == TEXT


def test_gzip_that_is_cut_or_changed(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """Nothing of it stays, though the digest of a part might be right."""
    packed = gzip.compress(TEXT)
    for content in (packed[:-20], packed[:1000] + bytes(50) + packed[1050:]):
        shelf.content = content
        with pytest.raises(chainpay.VerificationError, match="gzip"):
            client.download(OPERATION, tmp_path / "x")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("content", [b"", b"\x1f", b"\x1f\x1f", b"a"])
def test_small_files(content: bytes, client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """A file may be empty, or begin as gzip does and end there."""
    shelf.content, shelf.link = content, link_to(content)
    assert client.download(OPERATION, tmp_path / "x").path.read_bytes() == content


def encrypt_for(client: chainpay.Client, shelf: Shelf, content: bytes) -> None:
    key, nonce = os.urandom(32), "0123456789ab"
    public = core_of(shelf).identity.merchant_key.public_key()
    shelf.content = AESGCM(key).encrypt(nonce.encode(), content, None)
    shelf.link = link_to(TEXT, encrypt_key=rsa.encrypt(key, public), nonce=nonce)


@pytest.mark.parametrize("size", [1, 1000, 10**9])
def test_an_encrypted_file_is_decrypted(
    size: int, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Its key is encrypted for the merchant; a gzip inside is unpacked as well."""
    shelf.size = size
    for content in (TEXT, gzip.compress(TEXT)):
        encrypt_for(client, shelf, content)
        assert client.download(OPERATION, tmp_path / "x").path.read_bytes() == TEXT


def test_an_encrypted_file_that_is_changed(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Its tag doesn't hold, or it is shorter than a tag."""
    for change in (
        lambda encrypted: encrypted[:-1] + bytes([encrypted[-1] ^ 1]),
        lambda encrypted: b"short",
    ):
        encrypt_for(client, shelf, TEXT)
        shelf.content = change(shelf.content)
        with pytest.raises(chainpay.DecryptionError, match="can't be decrypted"):
            client.download(OPERATION, tmp_path / "x")
    assert os.listdir(tmp_path) == []


# Ready addresses


def test_a_ready_address(run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """It is taken as it is; without a digest it gets one to know it by."""
    file = run(client, FILE, tmp_path / "x")
    assert file.digest == ("SHA256", hashlib.sha256(TEXT).hexdigest())
    digest = ("SHA1", hashlib.sha1(TEXT).hexdigest())
    assert run(client, FILE, tmp_path / "x", digest=digest).digest == digest
    assert str(shelf.requests[-1].url) == FILE


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/v3/billdownload/file?token=1",
        "https://api.mch.weixin.qq.com.example.com/x",
        "https://api.mch.weixin.qq.com@example.com/x",
        "http://api.mch.weixin.qq.com/v3/billdownload/file",
        "ftp://api.mch.weixin.qq.com/x",
        "https://",
    ],
)
def test_a_signed_request_is_sent_to_nobody_else(
    address: str, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Neither to what the caller gives, nor to what an answer leads to."""
    with pytest.raises(chainpay.UsageError):
        client.download(address, tmp_path / "x")
    assert shelf.requests == []
    shelf.link["download_url"] = address
    with pytest.raises(chainpay.ChainpayError):
        client.download(OPERATION, tmp_path / "x")
    assert len(shelf.requests) == 1


def test_a_file_of_its_own(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """Few operations answer the file itself: it is fetched at once."""
    client.download("v3/billdownload/file", tmp_path / "x", query={"token": "1"})
    assert [request.url.path for request in shelf.requests] == ["/v3/billdownload/file"]
    shelf.status = 302
    shelf.headers = {"Location": "https://example.com/"}
    with pytest.raises(chainpay.VerificationError, match="redirect"):
        client.download("v3/billdownload/file", tmp_path / "y")
    shelf.status = 404
    with pytest.raises(chainpay.APIError):
        client.download("v3/billdownload/file", tmp_path / "y")
    assert os.listdir(tmp_path) == ["x"]


def test_an_unknown_path_must_be_signed(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """A ready address of no known download is trusted by its digest, or by a signature."""
    address = "https://api.mch.weixin.qq.com/v3/new/download?token=1"
    with pytest.raises(chainpay.MissingHeader):
        client.download(address, tmp_path / "x")
    digest = ("SHA1", hashlib.sha1(TEXT).hexdigest())
    assert client.download(address, tmp_path / "x", digest=digest).size == len(TEXT)
    shelf.headers = shelf.signed(TEXT)
    assert client.download(address, tmp_path / "y").size == len(TEXT)


def statement(shelf: Shelf, digest: str) -> None:
    shelf.headers = {
        **shelf.signed(json.dumps({"sha1": digest}, separators=(",", ":")).encode()),
        "Wechatpay-Statement-Sha1": digest,
    }


def test_an_overseas_statement(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Its signature is over its digest, and the body must have that digest, both."""
    statement(shelf, hashlib.sha1(TEXT).hexdigest())
    file = run(client, "v3/global/statements", tmp_path / "x", query={"date": "20261123"})
    assert file.digest == ("SHA1", hashlib.sha1(TEXT).hexdigest())
    shelf.content = TEXT + b"1"
    with pytest.raises(chainpay.VerificationError, match="does not have the SHA1"):
        run(client, "v3/global/statements", tmp_path / "y")
    shelf.headers["Wechatpay-Statement-Sha1"] = hashlib.sha1(shelf.content).hexdigest()
    with pytest.raises(chainpay.BadSignature):
        run(client, "v3/global/statements", tmp_path / "y")
    assert os.listdir(tmp_path) == ["x"]


def test_a_statement_of_an_unknown_serial(
    run: Run, shelf: Shelf, keys: Any, tmp_path: Path
) -> None:
    """The keys are fetched, and the statement is requested again: its stream is gone."""
    certs = {shelf.public_key_id: shelf.credentials()["certs"][shelf.public_key_id]}
    shelf.sign_with(shelf.certificate_serial, keys[1])
    statement(shelf, hashlib.sha1(TEXT).hexdigest())
    with chainpay.Client(**{**shelf.credentials(), "certs": certs}) as client:
        assert run(client, "v3/global/statements", tmp_path / "x").size == len(TEXT)
    paths = [request.url.path.rpartition("/")[2] for request in shelf.requests]
    assert paths == ["statements", "certificates", "statements"]


def test_a_statement_without_its_digest(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Another signed answer in its place is none, streamed or not."""
    shelf.content = b'{"sha1":"x"}'
    shelf.headers = shelf.signed(shelf.content)
    with pytest.raises(chainpay.MissingHeader):
        client.download("v3/global/statements", tmp_path / "x")
    with pytest.raises(chainpay.MissingHeader):
        client.v3.global_.statements.get()


def test_a_refusal_with_the_signature_of_a_statement(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """The headers of a true statement prove nothing of another body."""
    statement(shelf, hashlib.sha1(TEXT).hexdigest())
    shelf.status, shelf.content = 400, b'{"code":"FORGED","message":"x"}'
    with pytest.raises(chainpay.APIError) as refusal:
        run(client, "v3/global/statements", tmp_path / "x")
    assert not refusal.value.verified
    assert chainpay.outcome(refusal.value) is chainpay.Outcome.UNKNOWN


# Of APIv2


def test_a_bill_of_v2(run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """It is CSV, perhaps packed; nothing signs it."""
    shelf.content = gzip.compress(TEXT)
    xml = {"mch_id": client.mchid, "bill_date": "20261123", "tar_type": "GZIP"}
    file = run(client, "v2/pay/downloadbill", tmp_path / "x", xml=xml)
    assert file.path.read_bytes() == TEXT
    assert shelf.requests[-1].method == "POST"


def test_a_bill_of_v2_that_is_refused(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """What is XML is no bill, in however many pieces it comes."""
    fields = "<return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg>"
    shelf.content = f"<xml>{fields}<error_code>20002</error_code></xml>".encode()
    for shelf.size in (5, 10_000):
        with pytest.raises(chainpay.APIError, match="20002: No Bill Exist") as refusal:
            run(client, "v2/pay/downloadbill", tmp_path / "x", xml={"mch_id": client.mchid})
        assert (refusal.value.code, refusal.value.verified) == ("20002", False)
    shelf.content = b"<" + bytes(200_000)
    with pytest.raises(chainpay.APIError):
        run(client, "v2/pay/downloadbill", tmp_path / "x", xml={"mch_id": client.mchid})
    shelf.status = 500
    with pytest.raises(chainpay.APIError):
        run(client, "v2/pay/downloadbill", tmp_path / "x", xml={"mch_id": client.mchid})
    assert os.listdir(tmp_path) == []


def test_a_packed_bill_of_v2_is_no_xml(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Only its first byte says so; any other may be anything."""
    packed = io.BytesIO()
    with gzip.GzipFile("<<<.csv", "wb", fileobj=packed) as file:
        file.write(TEXT)
    shelf.content, shelf.size = packed.getvalue(), 1
    xml = {"mch_id": client.mchid}
    assert client.download("v2/pay/downloadbill", tmp_path / "x", xml=xml).size == len(TEXT)


# Failures


def test_a_connection_that_is_lost(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """The partial file is removed, an older one stays, and the error says how far it came."""
    (tmp_path / "x").write_text("older")
    shelf.fault = httpx.ReadError("reset")
    for headers in ({}, {"Content-Length": ""}):
        shelf.headers = headers
        with pytest.raises(httpx.ReadError) as lost:
            run(client, OPERATION, tmp_path / "x")
        note = " ".join(lost.value.__notes__)
        assert f"broke off after {len(TEXT)} bytes" in note
        assert "the partial file is removed" in note
    assert os.listdir(tmp_path) == ["x"]
    assert (tmp_path / "x").read_text() == "older"


def test_a_connection_that_is_really_lost(tmp_path: Path, shelf: Shelf) -> None:
    """Over a socket: fewer bytes than were promised."""
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 400
    with answering(raw) as base:
        arguments = {**shelf.credentials(), "transport": None, "base_uri": base}
        with (
            chainpay.Client(**arguments) as client,
            pytest.raises(httpx.RemoteProtocolError) as lost,
        ):
            client.download(base + "v3/billdownload/file?token=1", tmp_path / "x")
    assert "broke off after 400 bytes of 1000" in " ".join(lost.value.__notes__)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ({"to": "missing/x"}, "the folder .*missing' of to= does not exist"),
        ({"to": 5}, "takes the path of a file"),
        ({"digest": "SHA1"}, r"\(algorithm, hex\)"),
        ({"digest": ("CRC32", "00")}, "no digest"),
        ({"digest": ("SHA1", None)}, r"\(algorithm, hex\)"),
        ({"to": ""}, "names no file"),
        ({"to": "a\0b"}, "names no file"),
        ({"source": "v3/{x}"}, "not filled"),
        ({"query": 5}, "query="),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(
    named: dict[str, Any], words: str, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Each is a UsageError at the call, also of the asynchronous one."""
    to = named.get("to", "x")
    options = {name: value for name, value in named.items() if name not in ("to", "source")}
    arguments = (
        named.get("source", OPERATION),
        tmp_path / to if isinstance(to, str) and to else to,
    )
    for call in (client.download, client.download_async):
        with pytest.raises(chainpay.UsageError, match=words) as refusal:
            call(*arguments, **options)
        assert "nothing was sent" in " ".join(refusal.value.__notes__)
    with pytest.raises(TypeError, match="neither an option"):
        client.download(OPERATION, tmp_path / "x", jsn={})
    assert shelf.requests == []


def test_a_folder_in_the_way(run: Run, client: chainpay.Client, tmp_path: Path) -> None:
    """The destination can't be written: Python's own error, and nothing is left."""
    (tmp_path / "x").mkdir()
    with pytest.raises(OSError, match="x"):
        run(client, OPERATION, tmp_path / "x")
    assert os.listdir(tmp_path) == ["x"]


def test_a_closed_client_downloads_nothing(client: chainpay.Client, tmp_path: Path) -> None:
    """As any other call."""
    client.close()
    with pytest.raises(chainpay.UsageError, match="closed"):
        client.download(OPERATION, tmp_path / "x")


# Watching, and memory


def test_progress_is_reported(
    run: Run, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """How many bytes have come, and how many will."""
    seen: list[tuple[int, int | None]] = []
    run(client, OPERATION, tmp_path / "x", progress=lambda *counts: seen.append(counts))
    assert seen[0] == (shelf.size, len(TEXT))
    assert seen[-1] == (len(TEXT), len(TEXT))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_a_watcher_that_fails_leaves_nothing(
    run: Run, client: chainpay.Client, tmp_path: Path
) -> None:
    """Its exception is raised as it is."""

    def fail(*_: object) -> None:
        raise KeyError("watcher")

    with pytest.raises(KeyError):
        run(client, OPERATION, tmp_path / "x", progress=fail)
    assert os.listdir(tmp_path) == []


def test_memory_does_not_grow_with_the_file(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Zeros that unpack to a thousand times their size pass through in small pieces."""
    plain = bytes(200_000_000)
    shelf.content, shelf.link = gzip.compress(plain, 1), link_to(plain)
    shelf.size = 65_536
    del plain
    tracemalloc.start()
    file = client.download(OPERATION, tmp_path / "x")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert file.size == 200_000_000
    assert peak < 10_000_000


def test_the_promise_is_as_any_other(client: chainpay.Client, tmp_path: Path) -> None:
    """It chains, and says what it is of."""
    promise = client.download_async(OPERATION, tmp_path / "x")
    assert "GET v3/bill/tradebill" in repr(promise)
    assert promise.then(lambda file: file.size).wait() == len(TEXT)


def test_a_task_that_is_cancelled_leaves_nothing(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """Wherever in the download it is hit."""
    draw = random.Random(1)
    shelf.size = 500

    async def main() -> None:
        for _ in range(30):
            task = asyncio.ensure_future(awaited(client, OPERATION, tmp_path / "x"))
            for _ in range(draw.randrange(400)):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            assert set(os.listdir(tmp_path)) <= {"x"}
            (tmp_path / "x").unlink(missing_ok=True)

    asyncio.run(main())


def test_the_repr_of_an_encryption_shows_no_key(client: chainpay.Client, shelf: Shelf) -> None:
    """The key of a file is in no repr."""
    from chainpay.client.files.file_writer import FileEncryption

    key = os.urandom(32)
    assert b64encode(key).decode() not in repr(FileEncryption(key, b"n"))
    assert repr(FileEncryption(key, b"n")) == "FileEncryption(…)"


def test_a_download_takes_its_options_along(
    client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """The file is requested with the options of the operation."""
    shelf.faults.add("reset", path="*billdownload*")
    query = {"bill_date": "2026-11-23"}
    with pytest.raises(httpx.ReadError):
        client.download(OPERATION, tmp_path / "x", query=query, retry=False, deadline=5)
    assert len(shelf.requests) == 2


def test_no_answer_leads_to_the_real_platform(platform: Recording, tmp_path: Path) -> None:
    """A client of another host fetches from that one, or from its backup, alone."""
    arguments = {
        **platform.credentials(),
        "base_uri": "http://127.0.0.1:1",
        "backup_uri": "http://127.0.0.1:2",
    }
    client = chainpay.Client(**arguments)
    with pytest.raises(chainpay.UsageError, match="neither WeChat Pay's nor the client's own"):
        client.download("https://api.mch.weixin.qq.com/v3/billdownload/file", tmp_path / "x")
    with pytest.raises(chainpay.APIError):
        client.download("http://127.0.0.1:2/v3/nothing", tmp_path / "x")


def test_a_chain_is_a_source(client: chainpay.Client, shelf: Shelf, tmp_path: Path) -> None:
    """As well as its path."""
    bill = client.download(
        client.v3.bill.tradebill, tmp_path / "bill.csv", query={"bill_date": "2026-11-23"}
    )
    assert not isinstance(bill, list)
    assert bill.path.read_bytes() == TEXT


@pytest.mark.parametrize("form", [dict, httpx.Response, tuple, list])
def test_a_digest_as_the_platform_answers_it(
    form: type, client: chainpay.Client, shelf: Shelf, tmp_path: Path
) -> None:
    """The caller passes what an operation has answered: its fields, or the answer itself."""
    value = hashlib.sha1(TEXT).hexdigest()
    fields = {"hash_type": "SHA1", "hash_value": value, "download_url": FILE}
    digest: Any = fields
    if form is httpx.Response:
        digest = httpx.Response(200, json=fields)
    elif form is not dict:
        digest = form(("SHA1", value))
    assert client.download(FILE, tmp_path / "x", digest=digest).digest == ("SHA1", value)


@pytest.mark.parametrize(
    "digest",
    [{}, {"hash_type": "SHA1"}, {"hash_value": "x"}, httpx.Response(204), ("SHA1",), ("SHA1", "")],
)
def test_a_digest_of_another_form(digest: Any, client: chainpay.Client, tmp_path: Path) -> None:
    """The error names both forms."""
    with pytest.raises(chainpay.UsageError, match=r"hash_type and hash_value|takes \("):
        client.download(FILE, tmp_path / "x", digest=digest)
