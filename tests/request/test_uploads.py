"""Uploads before they are sent: a file where one is due, with the name that its user gave it."""

from __future__ import annotations

import io
from collections import namedtuple
from types import SimpleNamespace
from typing import Any

import pytest

import chainpay
from chainpay import UsageError
from tests.support.doors import Door
from tests.support.recording import Recording

PNG = b"\x89PNG0000"
IMAGES = "v3/merchant/media/upload"


class WerkzeugFile:
    """Flask's and Quart's: the content is itself, and ``name`` is the form's field."""

    def __init__(self, filename: str | None) -> None:
        self.stream = io.BytesIO(PNG)
        self.filename = filename
        self.name = "file"

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


class StarletteFile:
    """Starlette's, FastAPI's and Litestar's: its own methods are coroutines."""

    def __init__(self, filename: str | None) -> None:
        self.filename = filename
        self.file = io.BytesIO(PNG)  # a SpooledTemporaryFile there

    def seekable(self) -> bool:
        return True

    async def read(self, size: int = -1) -> bytes:
        raise AssertionError


class DjangoFile(io.BytesIO):
    """Django's and Streamlit's: ``name`` is the file's."""

    name = "logo.png"


SanicFile = namedtuple("SanicFile", "type body name")
FILES: dict[str, Any] = {
    "werkzeug": lambda: WerkzeugFile("logo.png"),
    "werkzeug, of Windows": lambda: WerkzeugFile("C:\\fakepath\\logo.png"),
    "starlette": lambda: StarletteFile("logo.png"),
    "django": lambda: DjangoFile(PNG),
    "aiohttp": lambda: SimpleNamespace(name="file", filename="logo.png", file=io.BytesIO(PNG)),
    "bottle": lambda: SimpleNamespace(name="file", filename="logo.png", file=io.BytesIO(PNG)),
    "tornado": lambda: SimpleNamespace(filename="logo.png", body=PNG),
    "sanic": lambda: SanicFile("image/png", PNG, "logo.png"),
}


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_a_file_of_a_form(
    file: Any, door: Door, client: chainpay.Client, platform: Recording
) -> None:
    """Its own name is sent, and not that of the form's field."""
    media = chainpay.Media(file())
    assert media.filename == "logo.png"
    door(client.chain(IMAGES), "post", body=media)
    (request,) = platform.requests
    assert b'filename="logo.png"\r\n' in request.read()
    assert b"Content-Type: image/png\r\n" in request.content


@pytest.mark.parametrize("kind", [WerkzeugFile, StarletteFile])
@pytest.mark.parametrize("name", [None, ""])
def test_a_file_of_a_form_without_a_name(kind: Any, name: str | None) -> None:
    """The name of the field is no substitute; the caller passes one."""
    with pytest.raises(UsageError, match="needs filename="):
        chainpay.Media(kind(name))
    assert chainpay.Media(kind(name), "a.png").filename == "a.png"


@pytest.mark.parametrize("file", [SimpleNamespace(filename="a.png"), object(), 5, io.StringIO("x")])
def test_what_holds_no_content(file: Any) -> None:
    """The error names the type."""
    with pytest.raises(UsageError, match=f"not this {type(file).__name__}"):
        chainpay.Media(file)


@pytest.mark.parametrize("name", ["tmpab12cd", "logo", "logo.", ".png.txt", "logo.webp", "a.gif"])
@pytest.mark.parametrize("more", [{}, {"check": "warn"}, {"check": "error"}])
def test_a_name_without_an_ending_that_the_operation_takes(
    name: str, more: Any, door: Door, client: chainpay.Client, platform: Recording
) -> None:
    """The platform would refuse it; unless the caller knows better."""
    media = chainpay.Media(PNG, name)
    with pytest.raises(UsageError, match=r"names end in \.jpg, .*filename='photo\.jpg'"):
        door(client.chain(IMAGES), "post", body=media, **more)
    assert platform.requests == []
    assert client.build_request("POST", IMAGES, body=media, check=False)


@pytest.mark.parametrize("name", ["LOGO.PNG", "a.b.jpeg", "图.bmp"])
def test_an_ending_in_any_case(name: str, client: chainpay.Client) -> None:
    """As the platform reads it."""
    assert client.chain(IMAGES).post(body=chainpay.Media(PNG, name)).status_code == 200


@pytest.mark.parametrize(
    ("path", "options"),
    [
        (IMAGES, {"body": PNG}),
        (IMAGES, {"body": "text"}),
        (IMAGES, {"json": {"filename": "a.png", "sha256": "0" * 64}}),
        (IMAGES, {}),
        ("v3/merchant/media/video_upload", {"json": {}}),
        ("v3/marketing/bank/packages/1/tasks", {"json": {"filename": "a"}}),
        ("v3/mch-manage/submission-files/sub-mchid/1900000109/upload", {"json": {}}),
        ("v3/global/merchant-storage/file/upload", {"body": b"x"}),
        ("v2/secapi/mch/uploadmedia", {"xml": {"mch_id": "1900000001"}}),
    ],
)
def test_an_upload_without_a_file(
    path: str, options: Any, door: Door, client: chainpay.Client, platform: Recording
) -> None:
    """The platform checks the signature of the meta, and would speak of a wrong signature."""
    with pytest.raises(UsageError, match=r"takes a file: pass body=chainpay\.Media") as caught:
        door(client.chain(path), "post", **options)
    assert chainpay.outcome(caught.value) is chainpay.Outcome.NOT_SENT
    assert platform.requests == []
    assert client.build_request("POST", path, {**options, "check": False})


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("v3/pay/transactions/native", "pass its fields as json="),
        ("v3/pay/transactions/out-trade-no/ORDER-0001/close", "pass its fields as json="),
        ("v2/pay/unifiedorder", "pass its fields as xml="),
        ("v3/merchant-service/complaint-notifications", "pass its fields as json="),
    ],
)
def test_a_file_for_an_operation_that_takes_none(
    path: str, words: str, client: chainpay.Client, platform: Recording
) -> None:
    """The other way round."""
    more = {"xml": {"mch_id": client.mchid}} if path.startswith("v2") else {}
    with pytest.raises(UsageError, match="takes no file: " + words):
        client.request("POST", path, body=chainpay.Media(PNG, "a.png"), **more)
    assert platform.requests == []


def test_what_the_catalog_does_not_know_is_sent(client: chainpay.Client) -> None:
    """A new operation may take a file, or none."""
    for options in ({"body": chainpay.Media(PNG, "tmp")}, {"json": {}}):
        assert client.build_request("POST", "v3/new/media/upload", options)
    assert client.build_request("GET", "v3/merchant/media/upload")
