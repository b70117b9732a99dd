"""What is read is limited: files of keys, pipes, devices, and logs of any size."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.client.config.environment import trust
from chainpay.client.doctor.reading import log
from chainpay.client.doctor.reading.source import is_request, read_exchange
from chainpay.errors import UsageError
from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.refused_requests import as_curl, send

SIZE = 6 * 1024**3
URL = "https://api.mch.weixin.qq.com/v3/certificates"


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    return Shop(Gateway(keys=keys), tmp_path)


def huge(path: Path, end: bytes = b"") -> str:
    """Make a file of 6 GB that takes no room on the disk."""
    path.touch(0o600)
    os.truncate(path, SIZE)
    with path.open("ab") as file:
        file.write(end)
    return str(path)


def pipe(path: Path) -> str:
    """Make a pipe that nobody writes to."""
    os.mkfifo(path, 0o600)
    return str(path)


@pytest.mark.parametrize("name", ["private_key", "merchant", "certs", "apiv3_key", "secret"])
def test_a_key_file_of_6_gb(shop: Shop, tmp_path: Path, name: str) -> None:
    """It is refused by its size, and not read."""
    path: Any = huge(tmp_path / "large.pem")
    if name in ("apiv3_key", "secret"):
        path = Path(path)  # as a profile names it
    if name == "merchant":
        del shop.values["private_key"]
    shop.values[name] = {shop.public_key_id: path} if name == "certs" else path
    failures = shop.examine(offline=True).failures
    first = next(each for each in failures if each.cause == "key-damaged")
    assert "1 MB" in first.result.en
    assert "1 MB" in first.result.zh
    assert "large.pem" in first.result.en


@pytest.mark.parametrize("name", ["private_key", "merchant"])
def test_a_client_with_a_key_file_of_6_gb(shop: Shop, tmp_path: Path, name: str) -> None:
    """It can't be made; the error says why."""
    path = huge(tmp_path / "large.p12")
    with pytest.raises(UsageError, match="larger than 1 MB"):
        chainpay.Client(**{**shop.values, name: path})


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
@pytest.mark.parametrize("by_variable", [True, False])
def test_a_pipe_as_the_file_of_authorities(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_variable: bool
) -> None:
    """Nobody waits for it: neither the doctor nor a client."""
    path = pipe(tmp_path / "ca.pem")
    shop.values |= {"base_uri": "https://nowhere.invalid/", "proxy": False}
    del shop.values["transport"]
    if by_variable:
        monkeypatch.setenv("SSL_CERT_FILE", path)
    else:
        shop.values["verify"] = path
    cause = shop.examine(offline=True).cause
    assert cause is not None
    assert cause.cause == "ca-file-unusable"
    with pytest.raises(UsageError, match="it is no file"):
        trust(path, "CHAINPAY_CA_FILE")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there are no devices")
def test_a_device_as_a_record(shop: Shop) -> None:
    """It has no end."""
    with pytest.raises(UsageError, match="it is a device"):
        shop.examine(request="/dev/zero")


class Counted(io.FileIO):
    """A file that counts the bytes that are read."""

    count = 0

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes."""
        part = super().read(size) or b""
        self.count += len(part)
        return part


def test_a_log_of_6_gb(tmp_path: Path) -> None:
    """Only its end is read."""
    path = huge(tmp_path / "pay.log", f"\ncurl '{URL}'\n".encode())
    with Counted(path) as file:
        exchange = read_exchange(file, is_request)  # type: ignore[arg-type]
        assert file.count < 4 * 1024 * 1024
    assert exchange is not None
    assert exchange.target == "/v3/certificates"


@pytest.mark.parametrize(
    "size", [0, 60_000, 70_000, 2 * 1024 * 1024 - 40, 2 * 1024 * 1024 + 70_000]
)
@pytest.mark.parametrize("is_pipe", [True, False])
def test_a_log_of_some_size(keys: Any, size: int, is_pipe: bool) -> None:
    """No byte is lost, wherever the end that is read begins; a pipe is read whole."""
    sent = send(Gateway(keys=keys))
    data = b"-" * size + b"\n" + as_curl(sent).encode()
    source: Any = io.BytesIO(data)
    if is_pipe:
        source.seekable = lambda: False
    exchange = read_exchange(source, is_request)
    assert exchange is not None
    assert exchange.body == sent.body
    assert exchange.header("Authorization") == sent.headers["Authorization"]


def test_a_log_of_400_000_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few of their values are read: the last ones."""
    places = []
    read = log._read_value
    monkeypatch.setattr(log, "_read_value", lambda *all_: places.append(all_[1]) or read(*all_))
    text = f"GET {URL} date:Mon, 30 Nov 2026 10:00:00 GMT host: a.b\n{'date:' * 400_000}"
    exchange = read_exchange(text, is_request)
    assert exchange is not None
    assert exchange.header("Host") == "a.b"
    assert len(places) < 1000


def test_the_last_value_that_is_not_empty() -> None:
    """Of a name that comes again."""
    text = f"GET {URL}\nWechatpay-Nonce: 'a'\nWechatpay-Nonce: 'b'\nWechatpay-Nonce: ''\n"
    (exchange,) = log.read_log(text)
    assert exchange.header("Wechatpay-Nonce") == "b"
