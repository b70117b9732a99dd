"""`chainpay.php` over wechatpay-php's vectors: each agrees, or stands under one rule."""

from __future__ import annotations

import json
import time
from collections import Counter
from hashlib import sha256
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import chainpay.php
from chainpay import DecryptionError, UsageError
from chainpay.errors import XMLError
from tests.conformance import php
from tests.conformance.differences_crypto import CRYPTO_RULES
from tests.support.cases import each

CASES = {case["id"]: case for case in php.cases("crypto.json")}
LOADERS = {
    "$private": lambda source: chainpay.php.Rsa.from_(source, chainpay.php.Rsa.KEY_TYPE_PRIVATE),
    "$public": lambda source: chainpay.php.Rsa.from_(source, chainpay.php.Rsa.KEY_TYPE_PUBLIC),
    "$x509": chainpay.php.PemUtil.loadCertificateFromString,
}


@pytest.fixture(autouse=True)
def in_their_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """The vectors' paths are relative to their folder."""
    monkeypatch.chdir(php.VECTORS)


def argument(recorded: Any) -> Any:
    """Return the Python value of a recorded argument, with its files read and its keys loaded."""
    if isinstance(recorded, list):
        return [argument(item) for item in recorded]
    if isinstance(recorded, dict) and len(recorded) == 1:
        (name, inner), *_ = recorded.items()
        if name == "$file":
            return php.key(inner).read_text()
        if name in LOADERS:
            return LOADERS[name](argument(inner))
    return php.value(recorded)


def described(result: Any) -> Any:
    """Return a result as the vectors record it."""
    if isinstance(result, x509.Certificate):
        serial = chainpay.php.PemUtil.parseCertificateSerialNo(result)
        return {"$type": "certificate", "serial": serial}
    if isinstance(result, (RSAPrivateKey, RSAPublicKey)):
        private = isinstance(result, RSAPrivateKey)
        public = result.public_key() if isinstance(result, RSAPrivateKey) else result
        spki = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return {
            "$type": "pkey",
            "private": private,
            "algorithm": "RSA",
            "bits": result.key_size,
            "spki_sha256": sha256(spki).hexdigest(),
        }
    if isinstance(result, dict):
        # PHP makes a number of the key '0', and has one empty array; the order is the point.
        return [(str(key), value) for key, value in result.items()]
    return result


def returned_by_php(identity: str) -> Any:
    """Return what PHP returned, as `described` writes it."""
    case = CASES[identity]
    result = case["expect"]["return"]
    if case["fn"] == "Formatter::ksort":
        return described(php.value(result) or {})
    return php.value(result)


def outcome_of(case: dict[str, Any]) -> Any:
    """Return what chainpay makes of a case: its result, or the error."""
    owner, _, name = case["fn"].partition("::")
    function = getattr(getattr(chainpay.php, owner), "from_" if name == "from" else name)
    arguments = [argument(recorded) for recorded in case["args"]]
    try:
        return described(function(*arguments))
    except (UsageError, DecryptionError) as error:
        return error


@each("identity", CASES)
def test_vector(identity: str) -> None:
    """A call returns what PHP's returns, is refused where PHP's is, or does as its rule says."""
    outcome = outcome_of(CASES[identity])
    refused_by_php = "throws" in CASES[identity]["expect"]
    agrees = (
        isinstance(outcome, Exception) if refused_by_php else outcome == returned_by_php(identity)
    )
    rules = [rule for rule in CRYPTO_RULES if identity in rule.vectors]
    if not rules:
        assert agrees, repr(outcome)
        return
    (rule,) = rules
    assert not agrees, f"{identity} agrees with PHP, and needs no rule"
    if identity in rule.refused:
        assert isinstance(outcome, rule.error), repr(outcome)
    else:
        meant = rule.outcomes[identity]
        assert outcome == (returned_by_php(meant) if meant in CASES else meant)


def test_every_vector_is_there_and_every_rule_is_needed() -> None:
    """All are run, and each rule speaks of vectors that exist and that no other speaks of."""
    assert len(CASES) == len(php.cases("crypto.json")) == 298
    named = Counter(identity for rule in CRYPTO_RULES for identity in rule.vectors)
    assert not named.keys() - CASES.keys()
    assert set(named.values()) == {1}
    assert all(rule.vectors for rule in CRYPTO_RULES)


# What the vectors leave out

APIV3_KEY = "exposed_your_key_here_have_risks"


def test_random_ciphertext_decrypts() -> None:
    """RSA's sealing is random, so it is held against its own opening; a key may be a pair."""
    ciphertext = chainpay.php.Rsa.encrypt("张三", php.key("keys/merchant.crt").read_text())
    locked = ("file://keys/merchant.encrypted.pkcs8.key", "test-passphrase")
    assert chainpay.php.Rsa.decrypt(ciphertext, locked) == "张三"
    assert chainpay.php.Rsa.decrypt(ciphertext, list(locked)) == "张三"
    with pytest.raises(UsageError, match="no RSA private key: list"):
        chainpay.php.Rsa.decrypt(ciphertext, [*locked, "x"])


def encrypt_and_decrypt_by_rsa(plaintext: bytes) -> str:
    ciphertext = chainpay.php.Rsa.encrypt(plaintext, "keys/merchant.spki.pem")
    return chainpay.php.Rsa.decrypt(ciphertext, "keys/merchant.pkcs8.key")


def encrypt_and_decrypt_by_gcm(plaintext: bytes) -> str:
    ciphertext = chainpay.php.AesGcm.encrypt(plaintext, APIV3_KEY, "0123456789ab")
    return chainpay.php.AesGcm.decrypt(f" {ciphertext}\n", APIV3_KEY, "0123456789ab")


def encrypt_and_decrypt_by_ecb(plaintext: bytes) -> str:
    ciphertext = chainpay.php.AesEcb.encrypt(plaintext, APIV3_KEY)
    return chainpay.php.AesEcb.decrypt(f" {ciphertext}\n", APIV3_KEY)


@pytest.mark.parametrize(
    "encrypt_and_decrypt",
    [encrypt_and_decrypt_by_rsa, encrypt_and_decrypt_by_gcm, encrypt_and_decrypt_by_ecb],
)
def test_plaintext_must_be_utf8(encrypt_and_decrypt: Any) -> None:
    """Bytes are encrypted too; a plaintext that is not UTF-8 is an error without the text."""
    assert encrypt_and_decrypt("中文".encode()) == "中文"
    with pytest.raises(DecryptionError, match=r"it is not UTF-8; chainpay\.crypto") as refusal:
        encrypt_and_decrypt(b"secret \xff")
    assert refusal.value.__context__ is None
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize("ciphertext", [None, 5, b"AAAA", ["AAAA"]])
def test_ciphertext_must_be_str(ciphertext: Any) -> None:
    """A member of JSON that is none is named by its type, as a key would be."""
    for kind in (chainpay.php.Rsa, chainpay.php.AesGcm, chainpay.php.AesEcb):
        with pytest.raises(
            UsageError, match=rf"is a str of base64, not {type(ciphertext).__name__}$"
        ):
            kind.decrypt(ciphertext, APIV3_KEY)


def test_lines_may_be_bytes_of_utf8() -> None:
    """A body is signed as it came, if it is UTF-8; the text is a str all the same."""
    text = chainpay.php.Formatter.response(1554208460, "n", '{"名":1}'.encode())
    assert text == '1554208460\nn\n{"名":1}\n'
    with pytest.raises(UsageError, match=r"is not UTF-8, .* join the bytes yourself") as refusal:
        chainpay.php.Formatter.response("1", "n", b"secret \xff")
    assert refusal.value.__context__ is None


@pytest.mark.parametrize("size", [1, 31, 32, 33])
def test_a_nonce_has_the_requested_length(size: int) -> None:
    """PHP's argument is kept; no two nonces are the same but by chance."""
    assert len(chainpay.php.Formatter.nonce(size)) == size
    assert len(chainpay.php.Formatter.nonce()) == 32
    assert chainpay.php.Formatter.nonce() != chainpay.php.Formatter.nonce()


def test_the_timestamp_is_the_clocks() -> None:
    """Whole seconds since 1970, as an int that goes into a text as it is."""
    before = int(time.time())
    timestamp = chainpay.php.Formatter.timestamp()
    assert before <= timestamp <= int(time.time())
    assert f'timestamp="{timestamp}"' in chainpay.php.Formatter.authorization(
        "1900000001", "n", "s", timestamp, "5F"
    )


def test_messages_of_apiv2_are_written_and_read() -> None:
    """With PHP's arguments, but for the indentation."""
    fields = {"a": "1", "list": ["x", "y"]}
    written = chainpay.php.Transformer.toXml(fields, True, False, "root", "row")
    assert written == "<root><a>1</a><list><row>x</row><row>y</row></list></root>"
    assert chainpay.php.Transformer.toArray(chainpay.php.Transformer.toXml({"a": "1"})) == {
        "a": "1"
    }
    assert chainpay.php.Transformer.toArray() == {}
    headed = chainpay.php.Transformer.toXml({"a": "1"}, headless=False)
    assert headed == '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>\n'
    assert chainpay.php.Transformer.toArray(headed) == {"a": "1"}
    with pytest.raises(UsageError, match="not indented"):
        chainpay.php.Transformer.toXml({}, indent=True)
    with pytest.raises(XMLError):
        chainpay.php.Transformer.toArray("no XML")


def test_a_callback_is_decrypted_as_in_phps_readme() -> None:
    """The steps of PHP's example, from the raw body to the resource."""
    key = chainpay.php.Rsa.from_("file://keys/platform.pkcs8.key")
    ciphertext = chainpay.php.AesGcm.encrypt(
        '{"state":"OK"}', APIV3_KEY, "0123456789ab", "transaction"
    )
    body = json.dumps(
        {"ciphertext": ciphertext, "nonce": "0123456789ab", "associated_data": "transaction"}
    )
    signature = chainpay.php.Rsa.sign(chainpay.php.Formatter.response("1", "n", body), key)
    platform = chainpay.php.Rsa.from_("file://keys/platform.crt", chainpay.php.Rsa.KEY_TYPE_PUBLIC)
    message = chainpay.php.Formatter.joinedByLineFeed("1", "n", body)
    assert chainpay.php.Rsa.verify(message, signature, platform)
    assert not chainpay.php.Rsa.verify(message + " ", signature, platform)
    resource = json.loads(body)
    plaintext = chainpay.php.AesGcm.decrypt(
        resource["ciphertext"], APIV3_KEY, resource["nonce"], resource["associated_data"]
    )
    assert json.loads(plaintext) == {"state": "OK"}


def test_phps_constants_have_its_values() -> None:
    """Ported code may hold them against texts of its own."""
    assert chainpay.php.Rsa.KEY_TYPE_PRIVATE == "private"
    assert chainpay.php.Rsa.KEY_TYPE_PUBLIC == "public"
    assert chainpay.php.Hash.ALGO_MD5 == "MD5"
    assert chainpay.php.Hash.ALGO_HMAC_SHA256 == "HMAC-SHA256"
    assert chainpay.php.OPENSSL_PKCS1_OAEP_PADDING == 4
