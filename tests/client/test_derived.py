"""Clients of one another: other options, other merchants, and keys that are replaced."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import Retry, Signer, UsageError
from chainpay.client.core import core_of
from chainpay.crypto import aes_gcm
from tests.support.doors import Door
from tests.support.keys import certificate
from tests.support.recording import Recording

ECHO = "v3/security/echo"
OTHER = "1900000002"
NEW_SERIAL = "0B" * 20
V2_QUERY = {"appid": "wx1", "out_trade_no": "ORDER-0001"}


def echo(door: Door, client: chainpay.Client, **options: Any) -> httpx.Response:
    return door(client.chain(ECHO), "post", json={"echo_message": "x"}, **options)


def signed_by(platform: Recording) -> str:
    """Return the serial of the merchant's certificate that signed the last request."""
    return platform.serials[-1]


# Other options


def test_options_are_changed_and_the_rest_stays(
    door: Door, client: chainpay.Client, platform: Recording
) -> None:
    """The first client is as before."""
    events: list[Any] = []
    quick = client.with_options(timeout=3, deadline=20, retry=None, on_event=events.append)
    echo(door, quick)
    assert set(platform.requests[-1].extensions["timeout"].values()) <= {3} or door
    assert events
    count = len(events)
    echo(door, client)
    assert len(events) == count
    assert platform.requests[-1].extensions["timeout"]["read"] == 30
    assert quick.platform_keys is client.platform_keys
    assert (quick.mchid, quick.serial, quick.gateway) == (client.mchid, client.serial, None)
    assert quick.hosts is client.hosts


def test_every_option_may_be_changed(platform: Recording) -> None:
    """Each as for a client; None is a value."""
    failing = httpx.MockTransport(lambda request: httpx.Response(502))
    client = chainpay.Client(**{**platform.credentials(), "transport": failing}, retry=None)
    tried = client.with_options(retry=Retry(attempts=2, pause=0.001, longest=0.001))
    with pytest.raises(chainpay.APIError):
        tried.v3.certificates.get()
    checking = tried.with_options(check="error", base_uri="https://x.example/p/")
    with pytest.raises(chainpay.CheckError):
        checking.v3.pay.transactions.native.post(json={})
    assert "base_uri='https://x.example/p/'" in repr(checking)
    free = checking.with_options(check=None, timeout=None, deadline=None)
    assert free.build_request("GET", "v3/x").url == "https://x.example/p/v3/x"


@pytest.mark.parametrize("backup", ["https://backup.example", False])
def test_another_base_uri_keeps_the_backup(platform: Recording, backup: Any) -> None:
    """Also that there is none; WeChat Pay's own host has its own backup."""
    usual = "https://api2.mch.weixin.qq.com"
    client = chainpay.Client(**platform.credentials())
    known = backup or None
    derived = client.with_options(backup_uri=backup)
    for each in (
        derived.with_options(base_uri="https://x.example/p/"),
        derived.with_options(timeout=3).with_options(base_uri="https://x.example"),
        chainpay.Client(**platform.credentials(), backup_uri=backup).with_options(
            base_uri="https://api.wechatpay.cn"
        ),
    ):
        assert each.hosts.backup == known
    assert (client.hosts.backup, derived.hosts.backup) == (usual, known)
    assert derived.with_options(backup_uri=None).hosts.backup == usual
    assert client.with_options(base_uri="https://api.wechatpay.cn").hosts.backup != usual
    assert client.with_options(base_uri="https://x.example").hosts.backup is None
    with pytest.raises(UsageError, match="must not reach the real platform"):
        client.with_options(backup_uri=usual).with_options(base_uri="https://x.example")


def test_what_is_known_of_a_host_stays(client: chainpay.Client) -> None:
    """If another option changes, or the path prefix alone."""
    for options in ({"timeout": 3}, {"base_uri": f"{client.hosts.primary}/p/"}):
        assert client.with_options(**options).hosts is client.hosts  # type: ignore[typeddict-item]


def test_what_is_no_option_is_explained(client: chainpay.Client) -> None:
    """A typing slip, and what only a new client can have."""
    with pytest.raises(TypeError, match=r"with_options\(\) takes no timout=: use timeout="):
        client.with_options(timout=3)  # type: ignore[call-arg]
    with pytest.raises(
        TypeError, match=r"with_options\(\) takes no proxy=: proxy= belongs to the conn"
    ):
        client.with_options(proxy="http://x")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"with_options\(timeout=…, retry=…\)$"):
        client.with_options(3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"\(serial=…, private_key=…\), or .* replace_keys\(\*\*"):
        client.replace_keys({"certs": {}})  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"for_merchant\(mchid=…, serial=…\), or of a dict"):
        client.for_merchant({"mchid": "1"})  # type: ignore[call-arg]
    with pytest.raises(UsageError, match="retry="):
        client.with_options(retry=3)  # type: ignore[typeddict-item]


# Other merchants


def test_another_merchant_on_the_same_connections(
    door: Door, client: chainpay.Client, platform: Recording, stranger: RSAPrivateKey
) -> None:
    """It has its own keys, and this client's options."""
    platform.register(OTHER, NEW_SERIAL, stranger.public_key())
    certs = platform.credentials()["certs"]
    secrets = platform.merchant_secrets(OTHER)
    other = client.with_options(timeout=7).for_merchant(
        mchid=OTHER, serial=NEW_SERIAL, private_key=stranger, certs=certs, **secrets
    )
    echo(door, other)
    assert signed_by(platform) == NEW_SERIAL
    assert platform.requests[-1].extensions["timeout"]["read"] == 7
    echo(door, client)
    assert signed_by(platform) == client.serial
    assert (other.mchid, client.mchid) == (OTHER, platform.mchid)
    assert other.platform_keys is not client.platform_keys
    note = platform.callback("TRANSACTION.SUCCESS", {"mchid": OTHER}, mchid=OTHER)
    assert other.callbacks.receive(*note).mchid == OTHER
    with pytest.raises(chainpay.DecryptionError):
        client.callbacks.receive(*note)


def test_another_merchant_needs_its_keys(client: chainpay.Client, keys: Any) -> None:
    """Nothing of the first one's is taken."""
    with pytest.raises(UsageError, match="serial=, private_key= missing"):
        client.for_merchant(mchid=OTHER)
    with pytest.raises(UsageError, match="certs= missing"):
        client.for_merchant(mchid=OTHER, serial=NEW_SERIAL, private_key=keys[0])
    with pytest.raises(TypeError, match=r"for_merchant\(\) takes no privateKey=: use private_key="):
        client.for_merchant(privateKey=keys[0])  # type: ignore[call-arg]


# The end


def test_only_the_first_client_closes(
    door: Door, platform: Recording, stranger: RSAPrivateKey
) -> None:
    """The others end with it."""
    client = chainpay.Client(**platform.credentials())
    platform.register(OTHER, NEW_SERIAL, stranger.public_key())
    certs = platform.credentials()["certs"]
    other = client.for_merchant(mchid=OTHER, serial=NEW_SERIAL, private_key=stranger, certs=certs)
    derived = client.with_options(timeout=3)
    derived.close()
    other.close()
    asyncio.run(other.aclose())
    for each in (client, derived, other):
        echo(door, each)
    client.close()
    for each in (client, derived, other):
        with pytest.raises(UsageError, match="closed"):
            echo(door, each)


# New keys


def test_keys_are_replaced_while_the_client_runs(
    door: Door, client: chainpay.Client, platform: Recording, stranger: RSAPrivateKey
) -> None:
    """Later calls use the new ones, also those of derived clients, chains and promises."""
    derived, chain = client.with_options(timeout=3), client.chain(ECHO)
    promise = client.chain(ECHO).post_async(json={"echo_message": "x"})
    echo(door, derived)
    assert signed_by(platform) == platform.serial
    platform.register(client.mchid, NEW_SERIAL, stranger.public_key())
    client.replace_keys(private_key=stranger, serial=NEW_SERIAL.lower())
    for each in (client, derived):
        echo(door, each)
        assert signed_by(platform) == NEW_SERIAL == each.serial
    door(chain, "post", json={"echo_message": "x"})
    assert signed_by(platform) == NEW_SERIAL
    promise.wait()
    assert signed_by(platform) == NEW_SERIAL
    assert client.invoke.jsapi("1", "wx1")["paySign"]


def test_a_call_that_has_begun_keeps_its_keys(
    client: chainpay.Client, platform: Recording, keys: Any, stranger: RSAPrivateKey
) -> None:
    """Its further attempts and the verification of its answer use those that it began with."""
    platform.register(client.mchid, NEW_SERIAL, stranger.public_key())
    answer = platform.handle_request
    calls = []

    def replace(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        if len(calls) == 1:
            client.replace_keys(
                private_key=stranger,
                serial=NEW_SERIAL,
                certs={"PUB_KEY_ID_1": keys[1].public_key()},
            )
            raise httpx.ReadError("lost")
        return answer(request)

    platform.handle_request = replace  # type: ignore[method-assign]
    patient = client.with_options(retry=Retry(attempts=2, pause=0.001, longest=0.001))
    response = patient.chain(ECHO).post(json={"echo_message": "x"}, retry="same-number")
    assert response.status_code == 200
    assert len(calls) == 2
    assert signed_by(platform) == platform.serial
    assert list(client.platform_keys) == ["PUB_KEY_ID_1"]


def test_each_key_may_be_replaced(client: chainpay.Client, platform: Recording, keys: Any) -> None:
    """And the callbacks have the new ones as well, also where merchants share an address."""
    callbacks = chainpay.Callbacks(client)
    own = client.callbacks
    note = platform.callback("TRANSACTION.SUCCESS", {"a": 1}, serial=platform.public_key_id)
    certs = platform.credentials()["certs"]
    client.replace_keys(certs={platform.certificate_serial: certs[platform.certificate_serial]})
    for each in (own, callbacks):
        with pytest.raises(chainpay.UnknownSerial):
            each.receive(*note)
    client.replace_keys(certs=certs)
    for each in (own, callbacks):
        assert each.receive(*note).resource == {"a": 1}
    secrets = platform.merchant_secrets()
    client.replace_keys(apiv3_key="0" * 32)
    for each in (own, callbacks):
        with pytest.raises(chainpay.DecryptionError):
            each.receive(*note)
    client.replace_keys(apiv3_key=secrets["apiv3_key"])
    assert callbacks.receive(*note).resource == {"a": 1}
    xml = {**V2_QUERY, "mch_id": client.mchid}
    client.replace_keys(secret="wrong")
    with pytest.raises(chainpay.APIError, match="签名错误"):
        client.v2.pay.orderquery.post(xml=xml)
    client.replace_keys(secret=secrets["secret"])
    with pytest.raises(chainpay.APIError, match="ORDERNOTEXIST"):
        client.v2.pay.orderquery.post(xml=xml)


def test_the_certificate_for_tls_is_replaced(client: chainpay.Client, keys: Any) -> None:
    """Calls that begin then show the new one."""
    known = []
    for key in (keys[0], keys[1]):
        client.replace_keys(merchant={"cert": certificate(key), "key": key})
        request = client.build_request(
            "POST", "v2/secapi/pay/refund", xml={"mch_id": client.mchid}, security=True
        )
        known.append(request.extensions["chainpay.with_certificate"])
    assert known[0] is not known[1]


def test_a_client_of_apiv2_learns_apiv3(platform: Recording, keys: Any) -> None:
    """Keys that were missing may come later."""
    known = platform.credentials()
    client = chainpay.Client(mchid=known["mchid"], secret=known["secret"], transport=platform)
    client.replace_keys(
        serial=known["serial"], private_key=known["private_key"], certs=known["certs"]
    )
    assert client.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200
    fetching = chainpay.Client(
        mchid=known["mchid"],
        secret=known["secret"],
        apiv3_key=known["apiv3_key"],
        transport=platform,
    )
    fetching.replace_keys(serial=known["serial"], private_key=known["private_key"])
    assert fetching.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200
    lacking = chainpay.Client(mchid=known["mchid"], secret=known["secret"], transport=platform)
    with pytest.raises(UsageError, match="certs= missing"):
        lacking.replace_keys(serial=known["serial"], private_key=known["private_key"])


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ({}, "replaces nothing"),
        ({"secret": None}, "replaces nothing"),
        ({"private_key": "key"}, "takes private_key= and serial= together"),
        ({"serial": NEW_SERIAL}, "takes private_key= and serial= together"),
        ({"serial": "AB", "private_key": "key"}, "serial= has 2 hex digits"),
        ({"serial": NEW_SERIAL, "private_key": "none.pem"}, "No such file"),
        ({"apiv3_key": "short"}, "5 bytes"),
        ({"secret": ""}, "secret= is empty"),
        ({"certs": {}, "apiv3_key": "short"}, "5 bytes"),
        ({"certs": {"x y": "z"}}, "certs= .*takes"),
        ({"merchant": "none.p12"}, "none.p12"),
        ({"verifier": chainpay.UNSIGNED}, "UNSIGNED is for single calls"),
        ({"signer": object()}, "signer= takes an object"),
        ({"secret": "x" * 32, "serial": NEW_SERIAL}, "takes private_key= and serial= together"),
    ],
)
def test_keys_that_are_wrong_replace_nothing(
    new: dict[str, Any], words: str, client: chainpay.Client, keys: Any
) -> None:
    """Neither those that are right beside them."""
    before = core_of(client).keys.current
    if new.get("private_key") == "key":
        new = {**new, "private_key": keys[1]}
    with pytest.raises(UsageError, match=words):
        client.replace_keys(**new)
    assert core_of(client).keys.current is before


def test_the_keys_of_another_merchant_replace_nothing(
    client: chainpay.Client, platform: Recording, keys: Any, stranger: RSAPrivateKey
) -> None:
    """For these there is `for_merchant`."""
    with pytest.raises(UsageError, match=r"use client\.for_merchant"):
        client.replace_keys(signer=Signer(OTHER, NEW_SERIAL, stranger))
    with pytest.raises(TypeError, match=r"replace_keys\(\) takes no mchid=: use one of serial"):
        client.replace_keys(mchid=OTHER)  # type: ignore[call-arg]
    with pytest.raises(UsageError, match="the merchant's own key"):
        client.replace_keys(private_key=keys[2], serial=NEW_SERIAL)
    with pytest.raises(UsageError, match="the merchant's own serial"):
        client.replace_keys(private_key=stranger, serial=platform.certificate_serial)


def test_a_verifier_of_ones_own_is_replaced(client: chainpay.Client) -> None:
    """And stays when only the keys beside it change."""
    seen: list[str] = []

    class Noting:
        def verify(self, serial: str, message: bytes, signature: str) -> None:
            seen.append(serial)

    current = client.platform_keys.current
    client.replace_keys(verifier=Noting())
    assert client.platform_keys.has_certificates
    assert client.platform_keys.current == current
    client.chain(ECHO).post(json={"echo_message": "x"})
    client.replace_keys(certs=dict(client.platform_keys))
    client.chain(ECHO).post(json={"echo_message": "x"})
    assert len(seen) == 2


def test_threads_see_old_keys_or_new_ones(
    client: chainpay.Client, platform: Recording, keys: Any, stranger: RSAPrivateKey
) -> None:
    """Never half of each: a serial beside the other key would be refused."""
    platform.register(client.mchid, NEW_SERIAL, stranger.public_key())
    pairs = [(NEW_SERIAL, stranger), (platform.serial, keys[0])]
    done = threading.Event()
    failures: list[Exception] = []

    def call() -> None:
        while not done.is_set():
            try:
                client.chain(ECHO).post(json={"echo_message": "x"})
            except Exception as error:
                failures.append(error)

    threads = [threading.Thread(target=call) for _ in range(3)]
    for thread in threads:
        thread.start()
    for turn in range(30):
        serial, key = pairs[turn % 2]
        client.replace_keys(serial=serial, private_key=key)
    done.set()
    for thread in threads:
        thread.join()
    assert failures == []


def test_certificates_are_fetched_with_the_new_key(
    door: Door, platform: Recording, keys: Any
) -> None:
    """Once the APIv3 key is right, the first call brings the certificates."""
    arguments = {**platform.credentials(), "certs": None, "apiv3_key": "0" * 32}
    client = chainpay.Client(**arguments, retry=None)
    with pytest.raises(chainpay.VerificationError):
        echo(door, client)
    client.replace_keys(apiv3_key=aes_gcm.load_key(platform.merchant_secrets()["apiv3_key"]))  # type: ignore[typeddict-item]
    assert echo(door, client).status_code == 200
    assert list(client.platform_keys) == [platform.certificate_serial]


def test_many_clients_are_collected(client: chainpay.Client, keys: Any) -> None:
    """A client that nobody holds leaves nothing behind."""
    import weakref

    gone = [weakref.ref(client.with_options(timeout=number + 1)) for number in range(3)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
    assert [each() for each in gone] == [None] * 3


# APIv2 alone


def test_apiv2_alone(door: Door, platform: Recording) -> None:
    """The number and the key of APIv2 are enough for it."""
    known = platform.credentials()
    client = chainpay.Client(mchid=int(known["mchid"]), secret=known["secret"], transport=platform)
    xml = {**V2_QUERY, "mch_id": client.mchid}
    with pytest.raises(chainpay.APIError, match="ORDERNOTEXIST"):
        door(client.v2.pay.orderquery, "post", xml=xml)
    sent = len(platform.requests)
    for call in (
        lambda: door(client.chain(ECHO), "post", json={}),
        lambda: client.build_request("GET", "v3/certificates"),
        lambda: client.download("v3/bill/tradebill", "x.csv", query={"bill_date": "2026-11-23"}),
        lambda: client.invoke.jsapi("1", "wx1"),
        lambda: client.decrypt("AAAA"),
    ):
        with pytest.raises(UsageError, match=r"needs serial=, private_key= and certs=") as refusal:
            call()
        assert "nothing was sent" in f"{refusal.value} {getattr(refusal.value, '__notes__', '')}"
    assert len(platform.requests) == sent
    assert (client.serial, list(client.platform_keys)) == ("", [])
    assert repr(client).startswith("Client(mchid='1900000001', serial='', ")


def test_one_call_of_apiv3_may_bring_its_own(platform: Recording, keys: Any) -> None:
    """A signer and a verifier for the call."""
    known = platform.credentials()
    client = chainpay.Client(mchid=known["mchid"], secret=known["secret"], transport=platform)
    signer = Signer(known["mchid"], known["serial"], known["private_key"])
    answer = client.chain(ECHO).post(
        json={"echo_message": "x"},
        signer=signer,
        verifier=chainpay.UNSIGNED,
        headers={"Wechatpay-Serial": platform.public_key_id},
    )
    assert answer.status_code == 200
    with pytest.raises(UsageError, match="no certs=, so nothing would verify the answer"):
        client.chain(ECHO).post(json={"echo_message": "x"}, signer=signer)
    with pytest.raises(UsageError, match="needs serial="):
        client.chain(ECHO).post(json={"echo_message": "x"}, verifier=chainpay.UNSIGNED)
    knowing = chainpay.Client(
        mchid=known["mchid"], secret=known["secret"], certs=known["certs"], transport=platform
    )
    answer = knowing.chain(ECHO).post(json={"echo_message": "x"}, signer=signer)
    assert answer.status_code == 200


def test_apiv2_alone_receives_callbacks(platform: Recording) -> None:
    """Those of APIv2."""
    known = platform.credentials()
    whole = chainpay.Client(**known)
    order = {
        **V2_QUERY,
        "mch_id": whole.mchid,
        "body": "x",
        "total_fee": 1,
        "spbill_create_ip": "127.0.0.1",
        "notify_url": "https://example.com/n",
        "trade_type": "NATIVE",
        "product_id": "1",
    }
    whole.v2.pay.unifiedorder.post(xml=order)
    platform.pay("ORDER-0001")
    client = chainpay.Client(mchid=known["mchid"], secret=known["secret"])
    callback = client.callbacks.receive(*platform.notification_v2("ORDER-0001"))
    assert callback.resource["out_trade_no"] == "ORDER-0001"


@pytest.mark.parametrize("more", [{"serial": NEW_SERIAL}, {"private_key": "key"}])
def test_half_of_apiv3_is_a_mistake(more: dict[str, Any], keys: Any) -> None:
    """What is missing is named."""
    more = {name: keys[0] if name == "private_key" else value for name, value in more.items()}
    with pytest.raises(UsageError, match="missing"):
        chainpay.Client(mchid=OTHER, secret="x" * 32, **more)


def test_the_keys_of_another_client_stay_certificates(
    client: chainpay.Client, platform: Recording, stranger: RSAPrivateKey
) -> None:
    """They have an age, and are fetched anew."""
    other = client.for_merchant(
        mchid=OTHER, serial=NEW_SERIAL, private_key=stranger, certs=client.platform_keys
    )
    assert dict(other.platform_keys) == dict(client.platform_keys)
    assert other.platform_keys is not client.platform_keys
    assert other.platform_keys.is_certificate(platform.certificate_serial)


def test_with_a_verifier_of_ones_own_nothing_is_fetched(platform: Recording) -> None:
    """Whatever its class is: fetched keys would be of no use to it."""
    known = platform.credentials()
    verifier = chainpay.Verifier({platform.public_key_id: known["certs"][platform.public_key_id]})
    client = chainpay.Client(**{**known, "certs": None, "verifier": verifier})
    named = {"Wechatpay-Serial": platform.public_key_id}
    client.chain(ECHO).post(json={"echo_message": "x"}, headers=named)
    assert len(platform.requests) == 1
