"""Clients of `with_options` with another signer or verifier, and subclasses of a client."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import Signer, UsageError
from chainpay.signing.signer import BrandSigner
from tests.support.doors import Door
from tests.support.recording import Recording

ECHO = "v3/security/echo"
OTHER = "1900000002"
NEW_SERIAL = "0B" * 20


class Noting:
    """A verifier that trusts everything, and keeps the serials."""

    def __init__(self) -> None:
        self.serials: list[str] = []

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        self.serials.append(serial)


def echo(door: Door, client: chainpay.Client, **options: Any) -> httpx.Response:
    return door(client.chain(ECHO), "post", json={"echo_message": "x"}, **options)


def paths(platform: Recording) -> list[str]:
    return [request.url.path for request in platform.requests]


@pytest.fixture
def vault(platform: Recording, stranger: RSAPrivateKey) -> Signer:
    """A signer of the merchant with another certificate than the client's."""
    platform.register(platform.mchid, NEW_SERIAL, stranger.public_key())
    return Signer(platform.mchid, NEW_SERIAL, stranger)


@pytest.fixture
def v2_alone(platform: Recording) -> dict[str, Any]:
    """The arguments of a client that has the key of APIv2 alone."""
    known = platform.credentials()
    return {"mchid": known["mchid"], "secret": known["secret"], "transport": platform}


# Another signer or verifier


def test_another_signer_and_verifier(
    door: Door, client: chainpay.Client, platform: Recording, vault: Signer
) -> None:
    """They replace the client's; new keys of the client reach the rest."""
    noting = Noting()
    derived = client.with_options(signer=vault, verifier=noting)
    echo(door, derived)
    assert platform.serials[-1] == derived.serial == NEW_SERIAL
    assert noting.serials == [platform.public_key_id]
    echo(door, client.with_options(verifier=noting))
    assert platform.serials[-1] == client.serial
    assert len(noting.serials) == 2
    client.replace_keys(secret="another-secret-of-32-characters!")
    assert derived.serial == NEW_SERIAL
    assert client.serial == platform.serial
    with pytest.raises(UsageError, match="takes private_key= and serial= together"):
        derived.replace_keys(serial=NEW_SERIAL)


def test_both_may_be_changed_one_after_the_other(
    client: chainpay.Client, platform: Recording, vault: Signer
) -> None:
    """The second change keeps the first, in either order; None changes nothing."""
    for first, second in (("signer", "verifier"), ("verifier", "signer")):
        noting = Noting()
        values: dict[str, Any] = {"signer": vault, "verifier": noting}
        derived = client.with_options(**{first: values[first]}).with_options(signer=None)  # type: ignore[typeddict-item]
        both = derived.with_options(**{second: values[second]})  # type: ignore[typeddict-item]
        both.chain(ECHO).post(json={"echo_message": "x"})
        assert (platform.serials[-1], len(noting.serials)) == (NEW_SERIAL, 1)
        assert both.platform_keys is client.platform_keys


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"signer": object()}, r"signer= takes an object that has mchid, serial and sign"),
        ({"signer": 0}, r"signer= takes an object"),
        ({"verifier": object()}, r"verifier= takes an object that has verify"),
        ({"verifier": ""}, r"verifier= takes an object"),
        ({"verifier": chainpay.UNSIGNED}, "UNSIGNED is for single calls"),
    ],
)
def test_what_the_constructor_refuses_is_refused(
    options: dict[str, Any], words: str, client: chainpay.Client, platform: Recording
) -> None:
    """With the same words, before anything is sent."""
    known = platform.credentials()
    if "signer" in options:
        known = {
            name: value
            for name, value in known.items()
            if name not in ("mchid", "serial", "private_key")
        }
    for make in (client.with_options, client.with_options(timeout=3).with_options):
        with pytest.raises(UsageError, match=words):
            make(**options)
    with pytest.raises(UsageError, match=words):
        chainpay.Client(**{**known, **options})
    with pytest.raises(UsageError, match=words):
        client.with_options(verifier=Noting()).with_options(**options)  # type: ignore[typeddict-item]
    assert platform.requests == []


def test_the_signer_of_another_merchant_is_refused(
    client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """It would get the secrets of this one."""
    for signer in (Signer(OTHER, NEW_SERIAL, stranger), BrandSigner("10001", "0D" * 20, stranger)):
        with pytest.raises(UsageError, match=r"for the merchant 1\w+, .* use client\.for_merchant"):
            client.with_options(signer=signer)


def test_the_platforms_keys_are_never_the_signers_own(
    client: chainpay.Client, platform: Recording, stranger: RSAPrivateKey, vault: Signer
) -> None:
    """Neither at first, nor when the client's keys are replaced: then none is."""
    own = Signer(platform.mchid, platform.certificate_serial, stranger)
    with pytest.raises(UsageError, match="the merchant's own serial"):
        client.with_options(signer=own)
    derived = client.with_options(signer=vault)
    before = list(client.platform_keys)
    for each in (client, derived):
        with pytest.raises(UsageError, match="the merchant's own key"):
            each.replace_keys(certs={"PUB_KEY_ID_1": vault.public_key})
    assert list(client.platform_keys) == list(derived.platform_keys) == before


# What verifies, and who downloads


def test_a_client_without_platform_keys_needs_them_for_a_signer(
    v2_alone: dict[str, Any], platform: Recording, vault: Signer
) -> None:
    """As a client with that signer does; a verifier is enough."""
    client = chainpay.Client(**v2_alone)
    with pytest.raises(UsageError, match="certs= missing"):
        client.with_options(signer=vault)
    with pytest.raises(UsageError, match="certs= missing"):
        client.with_options(timeout=3).with_options(signer=vault)
    assert platform.requests == []
    noting = Noting()
    both = client.with_options(signer=vault, verifier=noting)
    named = {"Wechatpay-Serial": platform.public_key_id}
    assert both.chain(ECHO).post(json={"echo_message": "x"}, headers=named).status_code == 200
    assert noting.serials == [platform.public_key_id]
    certs = platform.credentials()["certs"]
    knowing = chainpay.Client(**v2_alone, certs=certs).with_options(signer=vault)
    assert knowing.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200


def test_a_verifier_alone_signs_nothing(
    v2_alone: dict[str, Any], platform: Recording, vault: Signer
) -> None:
    """A client of APIv2 still needs a signer for a call of APIv3."""
    client = chainpay.Client(**v2_alone).with_options(verifier=Noting())
    with pytest.raises(UsageError, match="needs serial=, private_key="):
        client.chain(ECHO).post(json={"echo_message": "x"})
    assert platform.requests == []
    named = {"Wechatpay-Serial": platform.public_key_id}
    answer = client.chain(ECHO).post(json={"echo_message": "x"}, signer=vault, headers=named)
    assert answer.status_code == 200


def test_keys_that_all_need_are_not_taken_away(
    v2_alone: dict[str, Any], platform: Recording, vault: Signer
) -> None:
    """A client with a signer keeps what verifies its answers."""
    client = chainpay.Client(**v2_alone, certs=platform.credentials()["certs"])
    derived = client.with_options(signer=vault)
    with pytest.raises(UsageError, match="certs= missing"):
        client.replace_keys(certs={})
    assert derived.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200


def test_certificates_are_downloaded_with_the_new_signer(
    door: Door, v2_alone: dict[str, Any], platform: Recording, vault: Signer
) -> None:
    """A client of APIv2 has none; once, and for all clients with these keys."""
    secrets = platform.merchant_secrets()
    client = chainpay.Client(**{**v2_alone, **secrets})
    first, second = client.with_options(signer=vault), client.with_options(signer=vault)
    with pytest.raises(UsageError, match="needs serial="):
        echo(door, client)
    for _ in range(2):
        assert echo(door, first).status_code == 200
    assert paths(platform) == ["/v3/certificates", f"/{ECHO}", f"/{ECHO}"]
    assert set(platform.serials) == {NEW_SERIAL}
    assert list(client.platform_keys) == [platform.certificate_serial]
    assert echo(door, second).status_code == 200
    client.replace_keys(secret="another-secret-of-32-characters!")
    assert echo(door, first).status_code == 200
    assert set(platform.serials) == {NEW_SERIAL}
    assert first.fetch_certificates().keys() == client.platform_keys.keys()


def test_nothing_is_downloaded_for_a_verifier(
    door: Door, platform: Recording, vault: Signer
) -> None:
    """Certificates would be of no use to it; the first client still downloads them."""
    arguments = {**platform.credentials(), "certs": None}
    client = chainpay.Client(**arguments)
    named = {"Wechatpay-Serial": platform.public_key_id}
    noting = Noting()
    for derived in (
        client.with_options(verifier=noting),
        client.with_options(signer=vault).with_options(verifier=noting),
    ):
        echo(door, derived, headers=named)
        assert list(derived.platform_keys) == []
    assert paths(platform) == [f"/{ECHO}", f"/{ECHO}"]
    echo(door, client)
    assert paths(platform)[2:] == ["/v3/certificates", f"/{ECHO}"]
    echo(door, client.with_options(signer=vault))
    assert paths(platform)[4:] == [f"/{ECHO}"]


def test_a_changed_client_leaves_the_age_of_certificates(platform: Recording) -> None:
    """They are downloaded again after 12 hours, once, whoever has shared the keys meanwhile."""
    client = chainpay.Client(**{**platform.credentials(), "certs": None})
    client.chain(ECHO).post(json={"echo_message": "x"})
    derived = client.with_options(verifier=Noting())
    platform.clock(12 * 3600 + 1)
    client.replace_keys(secret="another-secret-of-32-characters!")
    derived.chain(ECHO).post(json={"echo_message": "x"})
    assert paths(platform).count("/v3/certificates") == 1
    for _ in range(2):
        client.chain(ECHO).post(json={"echo_message": "x"})
    assert paths(platform).count("/v3/certificates") == 2


def test_a_signers_own_download_has_its_age(
    v2_alone: dict[str, Any], platform: Recording, vault: Signer
) -> None:
    """Other keys may be replaced meanwhile; new platform keys are downloaded at once."""
    known = {**v2_alone, **platform.merchant_secrets()}
    client = chainpay.Client(**known, clock=platform.credentials()["clock"])
    derived = client.with_options(signer=vault)
    for seconds, replaced, downloads in (
        (0, {}, 1),
        (12 * 3600 + 1, {"secret": "another-secret-of-32-characters!"}, 2),
        (1, {"secret": known["secret"]}, 2),
        (1, {"certs": {}}, 3),
    ):
        platform.clock(seconds)
        if replaced:
            client.replace_keys(**replaced)  # type: ignore[typeddict-item]
        derived.chain(ECHO).post(json={"echo_message": "x"})
        assert paths(platform).count("/v3/certificates") == downloads


def test_certificates_that_are_added_get_old(platform: Recording) -> None:
    """Also if a client with a verifier of its own shares the keys."""
    known = platform.credentials()
    certs = {platform.public_key_id: known["certs"][platform.public_key_id]}
    client = chainpay.Client(**{**known, "certs": certs})
    derived = client.with_options(verifier=Noting())
    client.fetch_certificates()
    platform.clock(12 * 3600 + 1)
    for each in (derived, client):
        each.chain(ECHO).post(json={"echo_message": "x"})
    assert paths(platform).count("/v3/certificates") == 2


def test_changed_clients_follow_replaced_keys(
    client: chainpay.Client, platform: Recording, vault: Signer, keys: Any
) -> None:
    """The platform's keys, the signer and the secret, but for what they have of their own."""
    noting = Noting()
    signing, verifying = client.with_options(signer=vault), client.with_options(verifier=noting)
    both = signing.with_options(verifier=noting)
    certs = {platform.public_key_id: client.platform_keys[platform.public_key_id]}
    platform.register(platform.mchid, "0E" * 20, keys[1].public_key())
    signing.replace_keys(certs=certs, serial="0E" * 20, private_key=keys[1])
    for each, serial in ((signing, NEW_SERIAL), (verifying, "0E" * 20), (both, NEW_SERIAL)):
        assert list(each.platform_keys) == [platform.public_key_id]
        each.chain(ECHO).post(json={"echo_message": "x"})
        assert platform.serials[-1] == each.serial == serial
    assert len(noting.serials) == 2
    note = platform.callback("TRANSACTION.SUCCESS", {"a": 1}, serial=platform.certificate_serial)
    assert verifying.callbacks.receive(*note).resource == {"a": 1}
    assert noting.serials[2:] == [platform.certificate_serial]
    assert list(client.platform_keys) == [platform.public_key_id]


def test_threads_change_and_replace_keys(client: chainpay.Client, vault: Signer) -> None:
    """Clients come and go while the keys are replaced."""
    done = threading.Event()
    failures: list[Exception] = []

    def derive() -> None:
        while not done.is_set():
            try:
                assert client.with_options(signer=vault).serial == NEW_SERIAL
            except Exception as error:
                failures.append(error)

    threads = [threading.Thread(target=derive) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(100):
        client.replace_keys(secret=f"secret-{number}")
    done.set()
    for thread in threads:
        thread.join()
    assert failures == []


# A brand


class BrandVault:
    """A signer of a brand that is no `Signer`, such as a KMS."""

    brand_id = "10001"
    serial = "0D" * 20

    def __init__(self, key: RSAPrivateKey) -> None:
        self._signer = BrandSigner(self.brand_id, self.serial, key)

    def sign(self, message: bytes) -> str:
        return self._signer.sign(message)


def test_the_vault_of_a_brand(platform: Recording, stranger: RSAPrivateKey, keys: Any) -> None:
    """It is a brand in all: its name, its keys, and what may replace them."""
    certs = platform.credentials()["certs"]
    certs = {platform.public_key_id: certs[platform.public_key_id]}
    vault = BrandVault(stranger)
    client = chainpay.Client(signer=vault, certs=certs, transport=platform)  # type: ignore[arg-type]
    derived = client.with_options(signer=vault)  # type: ignore[typeddict-item]
    for each in (client, derived):
        assert (each.mchid, each.brand_id) == ("", "10001")
        assert repr(each).startswith("Client(brand_id='10001', ")
    with pytest.raises(
        UsageError, match="is for the merchant 1900000001, and this client for 10001"
    ):
        client.with_options(signer=Signer(platform.mchid, NEW_SERIAL, stranger))
    platform.register_brand("10001", "0E" * 20, keys[1].public_key())
    client.replace_keys(serial="0E" * 20, private_key=keys[1])
    assert (client.serial, client.brand_id, derived.serial) == ("0E" * 20, "10001", "0D" * 20)
    path = "brand/marketing/product-coupon/product-coupons"
    assert client.chain(path).get().status_code == 200


# Subclasses


class Shop(chainpay.Client):
    """A client with attributes of its own, one of them in a slot."""

    __slots__ = ("till", "unset")

    def __init__(self, shop: str, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.shop = shop
        self.till = [1]


def test_a_subclass_keeps_its_attributes(
    door: Door, platform: Recording, stranger: RSAPrivateKey, vault: Signer
) -> None:
    """As `copy.copy` keeps them; what belongs to the keys and options is the derived client's."""
    client = Shop("south", **platform.credentials())
    platform.register(OTHER, "0C" * 20, stranger.public_key())
    other = client.for_merchant(
        mchid=OTHER, serial="0C" * 20, private_key=stranger, certs=client.platform_keys
    )
    quick = client.with_options(timeout=3)
    for each in (quick, client.with_options(signer=vault), quick.with_options(retry=None), other):
        assert type(each) is Shop
        assert (each.shop, each.till) == ("south", [1])
        assert each.till is client.till
        assert not hasattr(each, "unset")
        assert echo(door, each).status_code == 200
        each.shop = "north"
    assert (client.shop, other.mchid) == ("south", OTHER)
    assert client.callbacks is quick.callbacks
    client.close()
    with pytest.raises(UsageError, match="closed"):
        echo(door, quick)


# The end


def test_with_a_derived_client_warns(platform: Recording) -> None:
    """It closes nothing, and nobody may hold the first client; that one may be used so."""

    known = platform.credentials()
    known = {name: known[name] for name in ("mchid", "serial", "private_key", "certs")}

    async def enter(client: chainpay.Client) -> None:
        async with client:
            pass

    for make in (
        lambda first: first.with_options(timeout=3),
        lambda first: first.for_merchant(**known),
    ):
        with chainpay.Client(**platform.credentials()) as first:
            derived = make(first)
            with (
                pytest.warns(
                    ResourceWarning, match=r"`with` closes nothing here: .* Write"
                ) as kept,
                derived,
            ):
                pass
            assert kept[0].filename == __file__
            with pytest.warns(ResourceWarning, match="`with` closes nothing here"):
                asyncio.run(enter(derived))
            assert first.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200
