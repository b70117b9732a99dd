"""Requests as they are written: encrypted values, the key that is named, and messages of APIv2."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Sensitive
from chainpay.crypto import rsa
from chainpay.gateway.core import core_of
from tests.support.doors import Door
from tests.support.recording import Recording

ECHO = "v3/security/echo"


def decrypted(platform: Recording, text: str, serial: str | None = None) -> str:
    key = core_of(platform).keyring.keys[serial or platform.public_key_id]
    return rsa.decrypt(text, key).decode()


def send_to_nowhere(door: Door, platform: Recording, path: str, **options: Any) -> httpx.Request:
    """Send a call to nowhere, and return the request."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return httpx.Response(204)

    arguments = {**platform.credentials(), "transport": httpx.MockTransport(answer)}
    with chainpay.Client(**arguments) as client:
        door(client.chain(path), "post", verifier=chainpay.UNSIGNED, **options)
    return requests[0]


# Encrypted values


def test_encrypted_anywhere_in_json(door: Door, platform: Recording) -> None:
    """Nested, listed, twice the same; all else is as it was, and so are the caller's objects."""
    name = Sensitive("张三")
    body_json = {"a": name, "b": [{"c": name}, "plain"], "d": Sensitive(b"\xff\x00"), "e": "张三"}
    before = dict(body_json)
    body = json.loads(send_to_nowhere(door, platform, "v3/x", json=body_json).content)
    assert decrypted(platform, body["a"]) == decrypted(platform, body["b"][0]["c"]) == "张三"
    assert (
        rsa.decrypt(body["d"], core_of(platform).keyring.keys[platform.public_key_id])
        == b"\xff\x00"
    )
    assert (body["b"][1], body["e"]) == ("plain", "张三")
    assert body_json == before


def test_encrypted_in_a_query(door: Door, platform: Recording) -> None:
    """Percent-encoded, for base64 has plus signs and slashes."""
    query = {"name": Sensitive("李四"), "in": {"deep": [Sensitive("x")]}, "plain": "a b"}
    url = send_to_nowhere(door, platform, "v3/x", query=query).url
    assert decrypted(platform, url.params["name"]) == "李四"
    assert decrypted(platform, url.params["in[deep][0]"]) == "x"
    assert url.params["plain"] == "a b"
    assert b"+" not in url.raw_path


def test_encrypted_in_the_meta_of_an_upload(door: Door, platform: Recording) -> None:
    """The meta is signed with the ciphertext in it."""
    media = chainpay.Media(b"content", "x.png", {"phone": Sensitive("13000000000")})
    body = send_to_nowhere(door, platform, "v3/x", body=media).content
    meta = json.loads(body.split(b"\r\n\r\n")[1].split(b"\r\n")[0])
    assert decrypted(platform, meta["phone"]) == "13000000000"


def test_a_file_that_has_gone(
    door: Door, client: chainpay.Client, platform: Recording, tmp_path: Path
) -> None:
    """It was there when the call was written, and isn't when it is sent."""
    path = tmp_path / "x.png"
    path.write_bytes(b"content")
    media = chainpay.Media(path)
    path.unlink()
    with pytest.raises(chainpay.UsageError, match=r"x\.png"):
        door(client.v3.merchant.media.upload, "post", body=media)
    assert platform.requests == []


@pytest.mark.parametrize("which", ["public_key_id", "certificate_serial"])
def test_the_key_that_is_named_encrypts(which: str, door: Door, platform: Recording) -> None:
    """In whatever case the header is spelled; without one, the current key is named."""
    serial = getattr(platform, which)
    named = {"wechatpay-serial": serial}
    request = send_to_nowhere(door, platform, "v3/x", json={"a": Sensitive("x")}, headers=named)
    assert request.headers.get_list("Wechatpay-Serial") == [serial]
    assert decrypted(platform, json.loads(request.content)["a"], serial) == "x"
    request = send_to_nowhere(door, platform, "v3/x", json={})
    assert request.headers["Wechatpay-Serial"] == platform.public_key_id


def test_without_that_key_nothing_is_sent(
    door: Door, client: chainpay.Client, platform: Any
) -> None:
    """Another's key is no key of the platform."""
    with pytest.raises(chainpay.UsageError, match=r"no platform key AAAA .*nothing was sent"):
        door(
            client.chain(ECHO),
            "post",
            json={"echo_message": Sensitive("x")},
            headers={"Wechatpay-Serial": "AAAA"},
        )
    assert platform.requests == []


def test_each_sending_encrypts_anew(client: chainpay.Client, platform: Recording) -> None:
    """The same value is never the same ciphertext."""
    call = {"echo_message": Sensitive("x")}
    first, second = (client.build_request("POST", ECHO, json=call).content for _ in range(2))
    assert first != second
    assert len(first) == len(second)


def test_the_platform_decrypts_it(door: Door, client: chainpay.Client) -> None:
    """And we decrypt what it encrypts for us."""
    call = {"echo_message": "x", "encrypted_echo_message": Sensitive("𠮷野家")}
    answer = door(client.chain(ECHO), "post", json=call)
    assert client.decrypt(answer) == {"echo_message": "x", "encrypted_echo_message": "𠮷野家"}
    ciphertext = answer.json()["encrypted_echo_message"]
    assert client.decrypt(ciphertext) == "𠮷野家"


PHONE = Sensitive("13000000000")
MISUSES: dict[str, Any] = {
    "a key": lambda client: client.chain(ECHO).post(json={PHONE: 1}),
    "part of a text": lambda client: f"phone: {PHONE}",
    "no text": lambda client: Sensitive(13000000000),  # type: ignore[arg-type]
    "too long": lambda client: Sensitive("中" * 72),
}


@pytest.mark.parametrize("misuse", MISUSES)
def test_where_a_sensitive_value_can_not_be(
    misuse: str, client: chainpay.Client, platform: Any
) -> None:
    """It is a value of its own, and a text of at most 214 bytes."""
    with pytest.raises((TypeError, chainpay.UsageError)) as refusal:
        MISUSES[misuse](client)
    assert "13000000000" not in str(refusal.value)
    assert platform.requests == []
    assert repr(PHONE) == str(PHONE) == "Sensitive(…)"


# Other hosts


@pytest.mark.parametrize(
    ("path", "base", "address"),
    [
        ("v3/refunds", None, "https://api.mch.weixin.qq.com/hk/v3/refunds"),
        ("v3/transactions/id/1", None, "https://api.mch.weixin.qq.com/v3/transactions/id/1"),
        ("v3/transactions/jsapi", None, "https://api.mch.weixin.qq.com/hk/v3/transactions/jsapi"),
        ("v3/customs/orders", None, "https://apihk.mch.weixin.qq.com/global/v3/customs/orders"),
        ("v3/refund/domestic/refunds", None, "https://api.mch.weixin.qq.com/v3/refund/domestic/refunds"),
        ("v3/merchant/media/upload", None, "https://api.mch.weixin.qq.com/v3/merchant/media/upload"),
        ("v3/refunds", "https://apihk.mch.weixin.qq.com", "https://api.mch.weixin.qq.com/hk/v3/refunds"),
        ("v3/global/refunds", "https://apihk.mch.weixin.qq.com/", "https://apihk.mch.weixin.qq.com/v3/global/refunds"),
        ("v3/refunds", "https://api.mch.weixin.qq.com/hk/", "https://api.mch.weixin.qq.com/hk/v3/refunds"),
        ("v3/customs/orders", "http://127.0.0.1:8/", "http://127.0.0.1:8/global/v3/customs/orders"),
        ("v3/x", "http://127.0.0.1:8/a/b", "http://127.0.0.1:8/a/b/v3/x"),
    ],
)  # fmt: skip
def test_where_a_path_starts(
    path: str, base: str | None, address: str, platform: Recording
) -> None:
    """An operation that needs another host gets it; a host of the user's own gets the prefix."""
    arguments = {**platform.credentials(), **({"base_uri": base} if base else {})}
    with chainpay.Client(**arguments) as client:
        assert str(client.build_request("POST", path, check=False).url) == address


def test_a_calls_own_host(client: chainpay.Client) -> None:
    """A Host in the headers stands instead of the address's, not beside it."""
    request = client.build_request("GET", "v3/refunds", headers={"host": "x.example"})
    assert request.headers.get_list("Host") == ["x.example"]


def test_a_calls_own_base_uri_wins(client: chainpay.Client) -> None:
    """As PHP's examples pass it."""
    base = "https://apihk.mch.weixin.qq.com/x/"
    request = client.build_request("GET", "v3/refunds", {"base_uri": base})
    assert str(request.url) == base + "v3/refunds"


def test_a_fragment_is_for_browsers(platform: Recording) -> None:
    """It is part of the address that is built, and never sent."""
    arguments = {**platform.credentials(), "secret": "k" * 32}
    with chainpay.Client(**arguments) as client:
        request = client.build_request(
            "GET",
            "v2/papay/entrustweb",
            query={"mch_id": client.mchid},
            nonceless=True,
            fragment="wechat_redirect",
        )
        assert str(request.url).endswith("#wechat_redirect")
        assert b"#" not in request.url.raw_path
        with pytest.raises(chainpay.UsageError, match="fragment= takes a str"):
            client.build_request("GET", "v3/x", fragment=5)
