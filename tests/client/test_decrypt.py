"""`Client.decrypt`: what the platform has encrypted, alone or in an answer."""

from __future__ import annotations

import copy
import json
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

import chainpay
from chainpay import DecryptionError, UsageError
from chainpay.catalog import samples
from chainpay.crypto import aes_gcm, rsa
from chainpay.encoding.sensitive import is_encrypted
from chainpay.encoding.xml import to_xml
from tests.support.cases import OPERATIONS
from tests.support.keys import full_text
from tests.support.recording import Recording

NAME = "张三"
ECHO = "v3/security/echo"


@pytest.fixture
def encrypt(keys: Any) -> Callable[..., str]:
    """Seals for the merchant, as the platform does."""
    return lambda text=NAME: rsa.encrypt(text, keys[0].public_key())


def resource(platform: Recording, text: str | bytes = NAME, **others: Any) -> dict[str, Any]:
    """Return a text encrypted with the APIv3 key, as certificates and callbacks are."""
    nonce, associated = "0123456789ab", "证书"
    key = platform.merchant_secrets()["apiv3_key"]
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": aes_gcm.encrypt(text, key, nonce, associated),
        "nonce": nonce,
        "associated_data": associated,
        **others,
    }


def test_one_value(client: chainpay.Client, encrypt: Any) -> None:
    """A ciphertext is decrypted to its text, an empty one too."""
    for text in (NAME, "", "x" * 214):
        assert client.decrypt(encrypt(text)) == text


def test_an_answer(client: chainpay.Client, encrypt: Any) -> None:
    """All encrypted values in it are decrypted in a copy; everything else stays as it was."""
    names = [encrypt(), {"deep": [encrypt("李四"), "plain"]}]
    answered = {"names": names, "count": 2, "none": None, "yes": True, "price": 1.5, "": ""}
    before = copy.deepcopy(answered)
    decrypted = {**answered, "names": [NAME, {"deep": ["李四", "plain"]}]}
    assert client.decrypt(answered) == decrypted
    assert answered == before
    assert client.decrypt([answered]) == [decrypted]
    assert client.decrypt(httpx.Response(200, json=answered)) == decrypted
    assert client.decrypt({}) == {}


def test_a_resource(client: chainpay.Client, platform: Recording) -> None:
    """A value encrypted with the APIv3 key is decrypted, alone and in an answer."""
    assert client.decrypt(resource(platform)) == NAME
    certificates = {"data": [{"serial_no": "5F", "encrypt_certificate": resource(platform, "PEM")}]}
    decrypted = {"data": [{"serial_no": "5F", "encrypt_certificate": "PEM"}]}
    assert client.decrypt(certificates) == decrypted


@pytest.mark.parametrize("bits", [2048, 3072, 4096])
def test_a_key_of_any_size(bits: int, platform: Recording) -> None:
    """A ciphertext is known by its length, which is the key's."""
    key = generate_private_key(public_exponent=65537, key_size=bits)
    arguments = {**platform.credentials(), "private_key": key, "transport": None}
    with chainpay.Client(**arguments) as client:
        encrypted = rsa.encrypt(NAME, key.public_key())
        assert client.decrypt({"name": encrypted}) == {"name": NAME}


def test_without_associated_data(client: chainpay.Client, platform: Recording) -> None:
    """None and no such member are the empty text."""
    encrypted = resource(platform)
    key = platform.merchant_secrets()["apiv3_key"]
    encrypted["ciphertext"] = aes_gcm.encrypt(NAME, key, encrypted["nonce"])
    del encrypted["associated_data"]
    assert client.decrypt(encrypted) == NAME
    assert client.decrypt({**encrypted, "associated_data": None}) == NAME


def changed(encrypted: str) -> str:
    return ("B" if encrypted[0] == "A" else "A") + encrypted[1:]


def test_in_an_answer_what_is_not_ours_stays(
    client: chainpay.Client, stranger: RSAPrivateKey, encrypt: Any
) -> None:
    """A signature looks like a ciphertext; bytes that are no text stay encrypted."""
    answered = {
        "signature": rsa.sign(b"x", stranger),
        "another's": rsa.encrypt(NAME, stranger.public_key()),
        "bytes": encrypt(b"\xff"),
        "changed": changed(encrypt()),
        "cut": encrypt()[:-4],
        "long": encrypt() + encrypt(),
        "base64": b64encode(b"x" * 100).decode(),
    }
    assert client.decrypt(answered) == answered
    assert client.decrypt({**answered, "ours": encrypt()}) == {**answered, "ours": NAME}


def test_alone_what_is_not_ours_is_an_error(
    client: chainpay.Client, stranger: RSAPrivateKey, encrypt: Any
) -> None:
    """One value that was given must open."""
    for encrypted in (
        rsa.encrypt(NAME, stranger.public_key()),
        changed(encrypt()),
        "",
        "plain",
        NAME,
    ):
        with pytest.raises(DecryptionError, match="can't be decrypted"):
            client.decrypt(encrypted)


def test_the_error_for_no_text_does_not_repeat_it(
    client: chainpay.Client, platform: Recording, encrypt: Any
) -> None:
    """Bytes that are no UTF-8 are an error, alone and in a resource, which doesn't hold them."""
    plain = b"6222021234567890\xff"
    for encrypted in (encrypt(plain), resource(platform, plain), {"in": resource(platform, plain)}):
        with pytest.raises(DecryptionError, match="no text") as failure:
            client.decrypt(encrypted)
        assert "6222021234567890" not in full_text(failure.value)


SPOILED: dict[str, Any] = {
    "another nonce": {"nonce": "ba9876543210"},
    "no nonce": {"nonce": ""},
    "a nonce of null": {"nonce": None},
    "other associated data": {"associated_data": "other"},
    "associated data that is no text": {"associated_data": 5},
    "no ciphertext": {"ciphertext": ""},
    "a ciphertext of null": {"ciphertext": None},
    "a ciphertext that is no text": {"ciphertext": 5},
    "a ciphertext that is no base64": {"ciphertext": NAME},
}


@pytest.mark.parametrize("others", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_resource_is_an_error(
    others: dict[str, Any], client: chainpay.Client, platform: Recording
) -> None:
    """Also in an answer: nothing else looks like one."""
    spoiled = resource(platform, **others)
    for answered in (spoiled, {"data": [spoiled]}):
        with pytest.raises(DecryptionError, match="can't be decrypted"):
            client.decrypt(answered)


def test_a_resource_needs_the_apiv3_key(platform: Recording, encrypt: Any) -> None:
    """A client without it decrypts everything else."""
    arguments = {**platform.credentials(), "apiv3_key": None}
    with chainpay.Client(**arguments) as client:
        assert client.decrypt([encrypt()]) == [NAME]
        with pytest.raises(UsageError, match="apiv3_key="):
            client.decrypt(resource(platform))


@pytest.mark.parametrize("value", [None, 5, 1.5, True, b"x", ("x",), {"x"}])
def test_anything_else_is_refused(value: Any, client: chainpay.Client) -> None:
    """And named by its type."""
    with pytest.raises(UsageError, match=rf"not {type(value).__name__}$"):
        client.decrypt(value)


def test_an_answer_as_the_platform_sends_it(client: chainpay.Client) -> None:
    """JSON of any kind is accepted."""
    values: list[Any] = [[], [[]], {"a": {"b": {}}}, [1, None, "x"]]
    for value in values:
        response = httpx.Response(200, content=json.dumps(value).encode())
        assert client.decrypt(response) == value


# By catalog


def answer(method: str, path: str, **content: Any) -> httpx.Response:
    """Return an answer to a request, as it would come."""
    request = httpx.Request(method, f"https://api.mch.weixin.qq.com/{path}")
    return httpx.Response(200, request=request, **content)


def count_encrypted(value: Any) -> int:
    """Return how many values of an answer are encrypted."""
    if isinstance(value, dict):
        return sum(map(count_encrypted, value.values()))
    if isinstance(value, list):
        return sum(map(count_encrypted, value))
    return int(is_encrypted(value))


def test_all_marked_fields_are_decrypted(client: chainpay.Client, encrypt: Any) -> None:
    """In the answer of each operation of the catalog that has any."""
    count = 0
    for known in OPERATIONS:
        answered = samples.sample_object(known.returns, encrypt, True)
        count += count_encrypted(answered)
        if not count_encrypted(answered):
            continue
        sent = known.path.removeprefix("v2/")
        content = {"content": to_xml(answered)} if known.media == "xml" else {"json": answered}
        decrypted = client.decrypt(answer(known.method, sent, **content))
        plain = samples.sample_object(known.returns, str, True)
        assert decrypted == (
            {k: str(v) for k, v in plain.items()} if known.media == "xml" else plain
        )
    assert count == 71


@pytest.mark.parametrize(
    ("path", "query"), [(ECHO, ""), (ECHO, "?a=v3/x"), (f"hk/{ECHO}", ""), (f"my/proxy/{ECHO}", "")]
)
def test_marked_fields_must_be_decryptable(
    path: str, query: str, client: chainpay.Client, encrypt: Any, stranger: RSAPrivateKey
) -> None:
    """The error has the pointer, with any prefix of the base address; empty and null stay."""
    name = "encrypted_echo_message"
    for value in (NAME, "plain", encrypt()[:-4], rsa.encrypt(NAME, stranger.public_key())):
        with pytest.raises(
            DecryptionError, match=f"^'/{name}' is encrypted for the merchant: the"
        ) as e:
            client.decrypt(answer("POST", path + query, json={name: value}))
        assert value not in full_text(e.value)
    with pytest.raises(DecryptionError, match=f"'/{name}' .* no text"):
        client.decrypt(answer("POST", path + query, json={name: encrypt(b"\xff")}))
    kept: Any
    for kept in ("", None, 5, {}):
        assert client.decrypt(answer("POST", path, json={name: kept})) == {name: kept}


def test_unmarked_values_are_decrypted_by_their_form(client: chainpay.Client, encrypt: Any) -> None:
    """Beside what is marked, of an unknown operation, and of XML."""
    fields = {"encrypted_echo_message": encrypt(), "new": encrypt("李四"), "plain": "x"}
    decrypted = {"encrypted_echo_message": NAME, "new": "李四", "plain": "x"}
    for path in (ECHO, "v3/unknown", "unknown"):
        assert client.decrypt(answer("POST", path, json=fields)) == decrypted
        assert client.decrypt(answer("POST", path, content=to_xml(fields))) == decrypted


def test_an_answer_of_another_kind(client: chainpay.Client) -> None:
    """The error names what is neither dict nor list nor ciphertext, and what can't be read."""
    with pytest.raises(UsageError, match="not int"):
        client.decrypt(answer("POST", ECHO, json=5))
    for content in (b"x,y", b"<xml"):
        with pytest.raises(ValueError):  # noqa: PT011
            client.decrypt(answer("POST", ECHO, content=content))


@pytest.mark.parametrize("content", [b"", b" ", b"\r\n"])
def test_an_answer_without_a_body(client: chainpay.Client, content: bytes) -> None:
    """A 204 holds nothing that could be decrypted."""
    assert client.decrypt(answer("POST", ECHO, content=content)) is None


@pytest.mark.parametrize("wrap", [lambda item: {"a": item}, lambda item: [item]])
def test_values_nested_too_deeply(client: chainpay.Client, wrap: Any) -> None:
    """The error is a UsageError, whatever is nested."""
    value: object = "x"
    for _ in range(3_000):
        value = wrap(value)
    with pytest.raises(UsageError, match="too deeply"):
        client.decrypt(value)


def nest_as_deep_as_json_is_read() -> bytes:
    """Return lists in lists, nearly as deep as this Python's `json` reads them."""
    for depth in range(100, 20_000, 50):
        try:
            json.loads(b"[" * (depth + 100) + b"]" * (depth + 100))
        except RecursionError:
            break
    return b"[" * depth + b"]" * depth


@pytest.mark.parametrize("make", [lambda: b"[" * 100_000, nest_as_deep_as_json_is_read])
def test_an_answer_that_is_too_deep(make: Callable[[], bytes], client: Any) -> None:
    """It is refused, as other answers that nobody can read."""
    with pytest.raises(ValueError, match=r"too deep|JSON|Expecting"):
        client.decrypt(httpx.Response(200, content=make()))
