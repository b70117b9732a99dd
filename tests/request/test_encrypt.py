"""`encrypt=`: the fields that the catalog marks in a call are encrypted, and the rest stays."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import Client, Sensitive, UsageError
from chainpay.catalog import Field, Operation, samples
from chainpay.crypto import rsa
from tests.support.cases import OPERATIONS
from tests.support.doors import Door
from tests.support.keys import full_text
from tests.support.recording import Recording

ECHO = "v3/security/echo"
NAME = "encrypted_echo_message"
NUMBER = "6222021234567890"
PLACES = ("json", "query", "xml", "meta")


@pytest.fixture
def decrypt(keys: Any) -> Any:
    """Decrypts with the platform's private key."""
    return lambda text: rsa.decrypt(text, keys[2]).decode()


# The whole catalog


def marked(fields: Iterable[Field], value: Any, pointer: str = "") -> dict[str, Any]:
    """Return all that is marked in an object, by its pointer."""
    values: dict[str, Any] = {}
    for field in fields:
        inner = value.get(field.name)
        place = f"{pointer}/{field.name}"
        items = enumerate(inner) if isinstance(inner, list) else [("", inner)]
        for at, item in items:
            where = f"{place}/{at}".rstrip("/")
            if isinstance(item, dict):
                values |= marked(field.children, item, where)
            elif field.encrypted and item is not None:
                values[where] = item
    return values


def call_of(operation: Operation) -> dict[str, Any]:
    """Return the options of a call with all that is marked, in plain text."""
    options = samples.sample_call(operation)
    for place in PLACES:
        fields = operation.option_fields(place)
        if place == "meta" and operation.fields_in("multipart"):
            meta = samples.sample_object(fields, str, True)
            options["body"] = chainpay.Media(b"content", "1.png", meta)
        elif place in options or operation.fields_in(place):
            options[place] = samples.sample_object(fields, str, True)
    if operation.api == "v2":
        options.pop("query", None)
        options["xml"] |= {"mch_id": samples.MCHID}
    return options


def sent_by(request: httpx.Request, place: str) -> dict[str, Any]:
    """Return the fields of one place of a request, parsed."""
    if place == "query":
        return {name: one[-1] for name, one in parse_qs(request.url.query.decode()).items()}
    if place == "xml":
        return chainpay.from_xml(request.content)
    if place == "meta":
        (line,) = [line for line in request.read().split(b"\r\n") if line.startswith(b"{")]
        return json.loads(line)  # type: ignore[no-any-return]
    return json.loads(request.content)  # type: ignore[no-any-return]


def test_all_marked_fields_are_encrypted(
    client: Client, stranger: RSAPrivateKey, decrypt: Any
) -> None:
    """Each marked field of each operation, in its place; the caller's objects stay as they are."""
    count = 0
    for known in OPERATIONS:
        plain = {
            place: marked(
                known.option_fields(place),
                samples.sample_object(known.option_fields(place), str, True),
            )
            for place in ("json", "query", "meta", "xml")[known.api == "v2" and 3 : None]
        }
        if not any(plain.values()):
            continue
        options = call_of(known)
        before = copy.deepcopy({place: options[place] for place in PLACES if place in options})
        is_bank = known.api == "v2"
        encrypt: Any = stranger.public_key() if is_bank else True
        request = client.build_request(known.method, known.path, options, encrypt=encrypt)
        assert before == {place: options[place] for place in PLACES if place in options}
        if not is_bank:
            assert request.headers["Wechatpay-Serial"] == client.platform_keys.current
        for place, texts in plain.items():
            sent = marked(known.option_fields(place), sent_by(request, place)) if texts else {}
            count += len(sent)
            assert texts == {
                pointer: rsa.decrypt(text, stranger).decode() if is_bank else decrypt(text)
                for pointer, text in sent.items()
            }
    assert count == 291


# One call


def test_through_all_doors(door: Door, client: Client, platform: Recording, decrypt: Any) -> None:
    """With the key that `Wechatpay-Serial` names; what isn't marked stays."""
    fields = {"echo_message": "hello", NAME: NUMBER}
    answer = door(client[ECHO], "post", json=fields, encrypt=True)
    assert fields == {"echo_message": "hello", NAME: NUMBER}
    (request,) = platform.requests
    assert request.headers["Wechatpay-Serial"] == client.platform_keys.current
    sent = json.loads(request.content)
    assert sent["echo_message"] == "hello"
    assert decrypt(sent[NAME]) == NUMBER
    assert client.decrypt(answer) == fields


def test_a_promise_is_encrypted_when_it_is_sent(
    client: Client, platform: Recording, decrypt: Any
) -> None:
    """Like the whole call: made now, encrypted later."""
    made = client[ECHO].post_async(json={"echo_message": "x", NAME: ""}, encrypt=True)
    first = client[ECHO].get_async().otherwise(lambda error: made)
    assert first.wait().status_code == 200
    assert decrypt(json.loads(platform.requests[-1].content)[NAME]) == ""


def test_another_key_by_its_serial(client: Client, keys: Any) -> None:
    """The key that the call itself names encrypts."""
    (serial,) = [one for one in client.platform_keys if not one.startswith("PUB_KEY_ID_")]
    request = client.build_request(
        "POST",
        ECHO,
        json={"echo_message": "x", NAME: NUMBER},
        headers={"Wechatpay-Serial": serial},
        encrypt=True,
    )
    assert rsa.decrypt(json.loads(request.content)[NAME], keys[1]).decode() == NUMBER


def test_ciphertext_stays(client: Client, decrypt: Any) -> None:
    """Ciphertext, a Sensitive, and null, which is nobody's text."""
    ciphertext = client.encrypt(NUMBER)
    for value in (ciphertext, Sensitive(NUMBER)):
        request = client.build_request("POST", ECHO, json={NAME: value}, encrypt=True)
        text = json.loads(request.content)[NAME]
        assert (text == ciphertext) is (value is ciphertext)
        assert decrypt(text) == NUMBER
    request = client.build_request("POST", ECHO, json={NAME: None}, encrypt=True)
    assert json.loads(request.content) == {NAME: None}


def test_lists(client: Client, decrypt: Any) -> None:
    """Marked fields in the objects of a list; other fields stay."""
    path = "v3/transfer/batches"
    details = ({"user_name": "张三"}, {"user_name": "李四", "openid": "o"}, None)
    body = {"transfer_detail_list": details, "batch_name": ["张三"]}
    request = client.build_request("POST", path, json=body, encrypt=True)
    sent = json.loads(request.content)
    first, second, third = sent["transfer_detail_list"]
    assert (decrypt(first["user_name"]), decrypt(second["user_name"])) == ("张三", "李四")
    assert (second["openid"], third, sent["batch_name"]) == ("o", None, ["张三"])


@pytest.mark.parametrize(
    ("options", "pointer"),
    [
        ({"json": [{NAME: NUMBER}]}, "/json"),
        ({"json": ({NAME: NUMBER},)}, "/json"),
        ({"json": {NAME: [NUMBER]}}, f"/json/{NAME}"),
        ({"json": {}, "query": {NAME: NUMBER}}, f"/query/{NAME}"),
    ],
)
def test_no_plaintext_is_sent(options: Any, pointer: str, client: Client) -> None:
    """What has another shape than the API's, or stands elsewhere, is refused, not sent as it is."""
    with pytest.raises(UsageError, match=re.escape(repr(pointer))) as refused:
        client.build_request("POST", ECHO, options, encrypt=True)
    assert NUMBER not in str(refused.value)


@pytest.mark.parametrize("value", ["{}", [[{"user_name": "x"}]], [{0: "x"}, "x"], 5, {"0": "x"}])
def test_an_object_is_one(value: Any, client: Client) -> None:
    """In a list of objects, and where one should be."""
    details = value if isinstance(value, (list, dict)) else [value]
    if details == {"0": "x"}:
        path, body = "v3/applyment4sub/applyment/", {"contact_info": "{}"}
    else:
        path, body = "v3/transfer/batches", {"transfer_detail_list": details}
    with pytest.raises(UsageError, match="cannot find the fields to encrypt in a"):
        client.build_request("POST", path, json=body, encrypt=True)


def test_false_is_no(client: Client) -> None:
    """As if it weren't there; on an unknown path too."""
    for encrypt in (False, None):
        request = client.build_request("POST", ECHO, json={NAME: NUMBER}, encrypt=encrypt)
        assert json.loads(request.content) == {NAME: NUMBER}
        assert client.build_request("POST", "v3/unknown", json={}, encrypt=encrypt)


def test_without_fields_nothing_is_encrypted(client: Client) -> None:
    """What is marked may be optional; an upload's meta too."""
    path = "v3/marketing/shopping-receipt/shoppingreceipts"
    media = chainpay.Media(b"content", "1.png", {"openid": "o"})
    request = client.build_request("POST", path, body=media, encrypt=True)
    assert sent_by(request, "meta").keys() == {"openid", "sha256"}
    assert client.build_request("POST", path, json={"openid": "o"}, encrypt=True, check=False)
    assert client.build_request("POST", ECHO, encrypt=True).content == b""


# The bank's key


BANK = "v2/mmpaysptrans/pay_bank"


def bank_fields(client: Client, **others: Any) -> dict[str, Any]:
    return {"mch_id": client.mchid, "enc_bank_no": NUMBER, "enc_true_name": "张三", **others}


def test_the_banks_key_encrypts(client: Client, stranger: RSAPrivateKey) -> None:
    """In any form that a public key is taken in; a Sensitive too."""
    key = stranger.public_key()
    pem = key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.PKCS1)
    for form in (key, pem, pem.decode()):
        fields = bank_fields(client, enc_true_name=Sensitive("张三"))
        request = client.build_request("POST", BANK, xml=fields, encrypt=form)
        sent = chainpay.from_xml(request.content)
        assert rsa.decrypt(sent["enc_bank_no"], stranger).decode() == NUMBER
        assert rsa.decrypt(sent["enc_true_name"], stranger).decode() == "张三"


def test_ciphertext_of_the_banks_key_stays(client: Client, stranger: RSAPrivateKey) -> None:
    """Then no key is needed."""
    ciphertext = rsa.encrypt("x", stranger.public_key())
    fields = bank_fields(client, enc_bank_no=ciphertext, enc_true_name=ciphertext)
    request = client.build_request("POST", BANK, xml=fields, encrypt=True)
    assert chainpay.from_xml(request.content)["enc_bank_no"] == ciphertext


# What is refused


@pytest.fixture(params=["post", "post_async"])
def refused(request: pytest.FixtureRequest, client: Client, platform: Recording) -> Any:
    """Makes a call that is refused at once, in both worlds, and returns the words."""

    def call(path: str, **options: Any) -> str:
        with pytest.raises(UsageError) as refusal:
            getattr(client[path], request.param)(**options)
        assert platform.requests == []
        assert NUMBER not in full_text(refusal.value)
        return str(refusal.value)

    return call


def test_what_can_not_be_encrypted(refused: Any) -> None:
    """It is named by its JSON pointer, never repeated."""
    pointer = f"'/json/{NAME}'"
    words = {
        int(NUMBER): f"{pointer} is an encrypted field and takes a str, not int",
        True: f"{pointer} is an encrypted field and takes a str, not bool",
        NUMBER * 14: (
            f"{pointer} cannot be encrypted: Sensitive() encrypts up to 214 bytes, not 224"
        ),
        NUMBER + "\ud800": f"{pointer} cannot be encrypted: Sensitive() is not valid Unicode",
    }
    for value, message in words.items():
        assert refused(ECHO, json={NAME: value}, encrypt=True) == message
    details = {"transfer_detail_list": [{}, {"user_name": {}}]}
    message = (
        "'/json/transfer_detail_list/1/user_name' is an encrypted field and takes a str, not dict"
    )
    assert refused("v3/transfer/batches", json=details, encrypt=True) == message


def test_a_ready_text(refused: Any, client: Client) -> None:
    """It is sent as it is, and so cannot be encrypted."""
    for body in (json.dumps({NAME: NUMBER}), b"{}"):
        assert "ready text" in refused(ECHO, body=body, encrypt=True)
    assert "'/json'" in refused(ECHO, json="x", encrypt=True)
    receipt = "v3/marketing/shopping-receipt/shoppingreceipts"
    media = chainpay.Media(b"content", "1.png", "{}")
    assert "'/meta'" in refused(receipt, body=media, encrypt=True)
    with pytest.raises(UsageError, match="'/query'"):
        client["v3/realname/verify"].get(query="encrypted_name=x", encrypt=True)


def test_an_unknown_operation(refused: Any) -> None:
    """The error names the nearest: nobody knows which fields to encrypt."""
    message = refused("v3/security/ech", json={NAME: NUMBER}, encrypt=True)
    assert message.startswith("encrypt= can't know what to encrypt: the catalog has no path")
    assert "'v3/security/ech'; the nearest: v3/security/echo" in message


def test_nothing_is_marked(refused: Any) -> None:
    """Whoever asks for it means something."""
    message = refused("v3/pay/transactions/jsapi/", json={}, encrypt=True)
    assert "v3/pay/transactions/jsapi" in message
    message = refused("v3/refund/domestic/refunds", json={}, encrypt=True)
    assert "marks no field of POST v3/refund/domestic/refunds as encrypted" in message


def test_the_wrong_key(refused: Any, client: Client, stranger: RSAPrivateKey) -> None:
    """The bank's fields want the bank's key, the others the platform's."""
    for fields in (bank_fields(client), bank_fields(client, enc_bank_no=Sensitive(NUMBER))):
        assert refused(BANK, xml=fields, encrypt=True) == (
            "'/xml/enc_bank_no' must be encrypted with the key that v2/risk/getpublickey answers:"
            " encrypt=<that public key>"
        )
    assert refused(ECHO, json={NAME: NUMBER}, encrypt=stranger.public_key()) == (
        f"'/json/{NAME}' must be encrypted with the platform's key: encrypt=True"
    )


@pytest.mark.parametrize("encrypt", [1, 0, "yes", b"", [], {}])
def test_what_is_no_key(encrypt: Any, refused: Any) -> None:
    """Refused by the option's name."""
    assert "encrypt=" in refused(ECHO, json={NAME: NUMBER}, encrypt=encrypt)


def test_a_private_key_is_not_in_the_error(refused: Any, stranger: RSAPrivateKey) -> None:
    """It isn't taken either."""
    assert "private key" in refused(ECHO, json={NAME: NUMBER}, encrypt=stranger)
