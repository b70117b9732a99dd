"""`chainpay.crypto`: loading keys from wherever they are, RSA and AES as WeChat Pay uses them."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    pkcs12,
)

from chainpay import BadSignature, DecryptionError, UsageError
from chainpay.crypto import aes_ecb, aes_gcm, pem, rsa
from chainpay.crypto import hash as hashes
from tests.conformance import php
from tests.support.keys import (
    as_file,
    certificate,
    certificate_pem,
    full_text,
    private_pem,
    public_pem,
    secrets_of,
)

KEYS = php.VECTORS / "keys"


# Where a PEM may be


def as_configured(change: Callable[[str], str]) -> Callable[[bytes, Path], Any]:
    return lambda content, _: change(content.decode().strip())


def without_armour(text: str) -> str:
    return "\n".join(text.splitlines()[1:-1])


#: What configurations make of a PEM.
CONFIGURED: dict[str, Callable[[bytes, Path], Any]] = {
    "literal line breaks": as_configured(lambda text: text.replace("\n", r"\n")),
    "literal windows line breaks": as_configured(lambda text: text.replace("\n", r"\r\n")),
    "line breaks escaped twice": as_configured(lambda text: text.replace("\n", r"\\n")),
    "both": as_configured(lambda text: text.replace("\n", "\\n\n")),
    "spaces for line breaks": as_configured(lambda text: text.replace("\n", " ")),
    "no line breaks": as_configured(lambda text: text.replace("\n", "")),
    "old line breaks": as_configured(lambda text: text.replace("\n", "\r")),
    "indented": as_configured(lambda text: text.replace("\n", "\n    ")),
    "double quotes": as_configured(lambda text: f'"{text}"'),
    "single quotes, literal line breaks": as_configured(
        lambda text: "'" + text.replace("\n", r"\n") + r"\n'"
    ),
    "a byte order mark": as_configured(lambda text: "\ufeff" + text),
    "UTF-16": lambda content, _: content.decode().encode("utf-16"),
    "bare base64": as_configured(lambda text: without_armour(text).replace("\n", "")),
    "bare base64 in lines": as_configured(without_armour),
    "bare base64 in literal lines": as_configured(
        lambda text: without_armour(text).replace("\n", r"\n")
    ),
    "bare base64 in quotes": as_configured(
        lambda text: '"' + without_armour(text).replace("\n", "") + '"'
    ),
    "bare base64 for addresses": as_configured(
        lambda text: without_armour(text).replace("+", "-").replace("/", "_")
    ),
    "base64 of a PEM": as_configured(lambda text: b64encode(text.encode()).decode()),
    "base64 of a PEM in bytes": lambda content, _: b64encode(content),
    "quoted path": lambda content, folder: f"'{as_file(content, folder)}'",
    "path with a line break": lambda content, folder: f"{as_file(content, folder)}\n",
    "file of base64": lambda content, folder: as_file(
        without_armour(content.decode()).encode(), folder
    ),
    "file with literal line breaks": lambda content, folder: as_file(
        content.replace(b"\n", rb"\n"), folder
    ),
}


PLACES: dict[str, Callable[[bytes, Path], Any]] = {
    "text": lambda content, _: content.decode(),
    "bytes": lambda content, _: content,
    "windows text": lambda content, _: content.decode().replace("\n", "\r\n"),
    "text with a comment": lambda content, _: "Bag Attributes: 密钥\n" + content.decode(),
    "str path": lambda content, folder: str(as_file(content, folder)),
    "str path with a percent sign": lambda content, folder: str(
        as_file(content, folder, "a%20key.pem")
    ),
    "pathlib": as_file,
    "file address": lambda content, folder: f"file://{as_file(content, folder)}",
    "encoded file address": lambda content, folder: as_file(content, folder).as_uri(),
    **CONFIGURED,
}
place = pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)


@place
@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_a_private_key_is_loaded_from_anywhere(
    form: PrivateFormat,
    place: Callable[[bytes, Path], Any],
    stranger: RSAPrivateKey,
    tmp_path: Path,
) -> None:
    """PKCS#8 and PKCS#1, as text, bytes, a path or a file address, are one and the same key."""
    loaded = rsa.load_private_key(place(private_pem(stranger, form), tmp_path))
    assert loaded.private_numbers() == stranger.private_numbers()


PUBLIC_FORMS: dict[str, Callable[[Any], bytes]] = {
    "SPKI": public_pem,
    "PKCS#1": lambda key: public_pem(key, PublicFormat.PKCS1),
    "X.509": certificate_pem,
}


@place
@pytest.mark.parametrize("form", PUBLIC_FORMS.values(), ids=PUBLIC_FORMS)
def test_a_public_key_is_loaded_from_anywhere(
    form: Callable[[Any], bytes],
    place: Callable[[bytes, Path], Any],
    stranger: RSAPrivateKey,
    tmp_path: Path,
) -> None:
    """SPKI, PKCS#1 and certificates, as text, bytes, a path or a file address, are one key."""
    loaded = rsa.load_public_key(place(form(stranger), tmp_path))
    assert loaded == stranger.public_key()


def test_loaded_keys_are_taken_as_they_are(stranger: RSAPrivateKey) -> None:
    """Key and certificate objects of the `cryptography` package need no PEM."""
    assert rsa.load_private_key(stranger) is stranger
    public = stranger.public_key()
    assert rsa.load_public_key(public) is public
    assert rsa.load_public_key(certificate(stranger)) == public


@pytest.mark.parametrize("name", ["merchant", "merchant2", "platform", "platform2", "rogue"])
def test_the_published_keys_are_read_as_php_reads_them(name: str) -> None:
    """The vectors' files of one key, in each form, are the same key."""
    key = rsa.load_private_key(KEYS / f"{name}.pkcs8.key")
    other = rsa.load_private_key(KEYS / f"{name}.pkcs1.key")
    assert other.private_numbers() == key.private_numbers()
    for form in ("spki", "pkcs1"):
        assert rsa.load_public_key(KEYS / f"{name}.{form}.pem") == key.public_key()


# DER, and base64 behind a scheme


def der(content: bytes) -> bytes:
    """Return what is between the lines of a PEM."""
    return b64decode("".join(content.decode().splitlines()[1:-1]))


DER_PLACES: dict[str, Callable[[bytes, Path], Any]] = {
    "bytes": lambda content, _: content,
    "path": as_file,
    "file address": lambda content, folder: f"file://{as_file(content, folder)}",
}


@pytest.mark.parametrize("place", DER_PLACES.values(), ids=DER_PLACES)
def test_der_is_read_as_pem_is(
    place: Callable[[bytes, Path], Any], stranger: RSAPrivateKey, tmp_path: Path
) -> None:
    """A key or certificate in any form may be DER, in hand or in a file."""
    for form in (PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL):
        private = rsa.load_private_key(place(der(private_pem(stranger, form)), tmp_path))
        assert private.private_numbers() == stranger.private_numbers()
    for made in PUBLIC_FORMS.values():
        public = rsa.load_public_key(place(der(made(stranger)), tmp_path))
        assert public == stranger.public_key()
    loaded = pem.certificate(place(der(certificate_pem(stranger)), tmp_path), "it")
    assert loaded.public_key() == stranger.public_key()


SCHEMES: dict[str, tuple[Callable[..., Any], Callable[[Any], bytes]]] = {
    "private.pkcs8": (rsa.load_private_key, private_pem),
    "private.pkcs1": (
        rsa.load_private_key,
        lambda key: private_pem(key, PrivateFormat.TraditionalOpenSSL),
    ),
    "public.spki": (rsa.load_public_key, public_pem),
    "public.pkcs1": (rsa.load_public_key, lambda key: public_pem(key, PublicFormat.PKCS1)),
}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_announces_base64(scheme: str, stranger: RSAPrivateKey) -> None:
    """PHP's schemes are understood, in lines and in one; what isn't base64 is refused."""
    load, made = SCHEMES[scheme]
    expected = load(made(stranger))
    lines = made(stranger).decode().splitlines()[1:-1]
    for base64 in ("".join(lines), "\n".join(lines), "\r\n".join(["", *lines, ""])):
        loaded = load(f"{scheme}://{base64}")
        assert loaded == expected or loaded.private_numbers() == expected.private_numbers()
    for spoilt, words in (("!" + lines[0], "no base64"), (lines[0], "no DER"), ("", "no DER")):
        with pytest.raises(UsageError, match=f"^the key .*{words}") as refusal:
            load(f"{scheme}://{spoilt}", "the key")
        assert lines[0][8:32] not in full_text(refusal.value)


def test_what_a_text_holds_counts_not_what_announces_it(stranger: RSAPrivateKey) -> None:
    """A wrong scheme does no harm, for the key shows what it is."""
    private = headless(private_pem(stranger))
    assert rsa.load_private_key(f"private.pkcs1://{private}").key_size == 2048
    with pytest.raises(UsageError, match="is a private key"):
        rsa.load_public_key(f"public.spki://{private}")
    with pytest.raises(UsageError, match="is public"):
        rsa.load_private_key(f"private.pkcs8://{headless(public_pem(stranger))}")


def test_a_pkcs1_public_key_becomes_spki(stranger: RSAPrivateKey) -> None:
    """Both in base64, without the lines of a PEM."""
    spki = rsa.pkcs1_to_spki(headless(public_pem(stranger, PublicFormat.PKCS1)))
    assert spki == headless(public_pem(stranger))
    with pytest.raises(UsageError, match="is a private key"):
        rsa.pkcs1_to_spki(headless(private_pem(stranger)))


# Passphrases

PASSPHRASE, OTHER = "pass 短语", "其他 phrase"


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
@pytest.mark.parametrize("passphrase", [PASSPHRASE, PASSPHRASE.encode()])
def test_a_passphrase_decrypts_a_private_key(
    passphrase: str | bytes, form: PrivateFormat, stranger: RSAPrivateKey
) -> None:
    """As text or bytes; without it, or with another one, the key is refused."""
    locked = private_pem(stranger, form, PASSPHRASE.encode())
    loaded = rsa.load_private_key(locked, passphrase=passphrase)
    assert loaded.private_numbers() == stranger.private_numbers()
    for wrong, words in ((OTHER, "passphrase right"), ("", "decrypted"), (None, "decrypted")):
        with pytest.raises(UsageError, match=words) as refusal:
            rsa.load_private_key(locked, passphrase=wrong)
        assert OTHER not in full_text(refusal.value)


def test_a_passphrase_decrypts_der_too(stranger: RSAPrivateKey) -> None:
    """What has no `-----BEGIN ENCRYPTED` shows by itself that it is locked."""
    locked = der(private_pem(stranger, passphrase=b"x"))
    assert rsa.load_private_key(locked, passphrase="x").key_size == 2048
    with pytest.raises(UsageError, match="with a passphrase"):
        rsa.load_private_key(locked)


@pytest.mark.parametrize("convert", [bytes, der])
def test_a_passphrase_too_many_is_refused(
    convert: Callable[[bytes], bytes], stranger: RSAPrivateKey
) -> None:
    """The owner of the key thinks that it has one. An empty passphrase is none."""
    key = convert(private_pem(stranger))
    with pytest.raises(UsageError, match="has no passphrase") as refusal:
        rsa.load_private_key(key, passphrase=PASSPHRASE)
    assert PASSPHRASE not in full_text(refusal.value)
    assert rsa.load_private_key(key, passphrase="").key_size == 2048
    with pytest.raises(UsageError, match="passphrase of the private key takes str or bytes"):
        rsa.load_private_key(key, passphrase=5)  # type: ignore[arg-type]


# What is refused, and what no error repeats


def test_the_full_text_of_an_error(stranger: RSAPrivateKey) -> None:
    """The helper of the tests below finds a key in a message, in a cause and in a context."""
    key = private_pem(stranger).decode()
    for inner, outer in ((ValueError(key), None), (None, ValueError(key)), (ValueError(key),) * 2):
        error = UsageError("no")
        error.__cause__, error.__context__ = inner, outer
        assert secrets_of(stranger)[5] in full_text(error)
    assert secrets_of(stranger)[5] not in full_text(UsageError("no"))


def headless(content: bytes) -> str:
    """Return the base64 alone, as people copy it out of a PEM."""
    return "".join(content.decode().splitlines()[1:-1])


UNREADABLE: dict[str, tuple[Callable[[bytes], Any], str]] = {
    "truncated": (lambda content: content[: len(content) // 2], "complete"),
    "truncated text": (lambda content: content[: len(content) // 2].decode(), "complete"),
    "one line of it": (
        lambda content: b"\n".join([*content.splitlines()[:2], content.splitlines()[-1]]),
        "complete",
    ),
    "damaged": (lambda content: content.replace(b"M", b"!"), "complete"),
    "a bytearray": (bytearray, "bytearray"),
    "not Unicode": (lambda content: content.decode().replace("\n", "\udcff\n"), "complete"),
    "not Unicode, without its head": (lambda content: "\udcff" + headless(content), "-----BEGIN"),
    "with a NUL": (lambda content: headless(content) + "\0", "-----BEGIN"),
}


@pytest.mark.parametrize(("spoil", "words"), UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("load", [rsa.load_private_key, rsa.load_public_key])
def test_what_cannot_be_read_is_refused_and_not_repeated(
    load: Callable[..., Any],
    spoil: Callable[[bytes], Any],
    words: str,
    stranger: RSAPrivateKey,
) -> None:
    """A spoiled private key is a UsageError from any source, and no part of it is repeated."""
    with pytest.raises(UsageError) as refusal:
        load(spoil(private_pem(stranger)), "the key of these tests")
    assert str(refusal.value).startswith("the key of these tests ")
    assert [secret for secret in secrets_of(stranger) if secret in full_text(refusal.value)] == []
    if load is rsa.load_private_key:
        assert words in str(refusal.value)


def small_key() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=1024)


def elliptic_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


NOT_PRIVATE: dict[str, tuple[Callable[[Any], Any], str]] = {
    "SPKI": (public_pem, "is public.*apiclient_key.pem"),
    "PKCS#1 public": (lambda key: public_pem(key, PublicFormat.PKCS1), "is public"),
    "certificate": (certificate_pem, "is public"),
    "public key object": (lambda key: key.public_key(), "is public"),
    "certificate object": (certificate, "is public"),
    "EC": (lambda _: private_pem(elliptic_key()), "no RSA private key: EC"),
    "EC object": (lambda _: elliptic_key(), "no RSA private key: EC"),
    "1024 bits": (lambda _: private_pem(small_key()), "1024 bits.*2048"),
    "1024 bits object": (lambda _: small_key(), "1024 bits.*2048"),
    "passphrase": (lambda key: private_pem(key, passphrase=b"x"), "passphrase"),
    "passphrase, PKCS#1": (
        lambda key: private_pem(key, PrivateFormat.TraditionalOpenSSL, b"x"),
        "passphrase",
    ),
    "int": (lambda _: 5, "int"),
    "None": (lambda _: None, "NoneType"),
}


@pytest.mark.parametrize(("made", "words"), NOT_PRIVATE.values(), ids=NOT_PRIVATE)
def test_what_is_no_private_key_is_refused(
    made: Callable[[Any], Any], words: str, stranger: RSAPrivateKey
) -> None:
    """A public key, another algorithm, a small or locked key: the error says what it is."""
    with pytest.raises(UsageError, match=words) as refusal:
        rsa.load_private_key(made(stranger))
    assert [secret for secret in secrets_of(stranger) if secret in full_text(refusal.value)] == []


NOT_PUBLIC: dict[str, tuple[Callable[[Any], Any], str]] = {
    "PKCS#8": (private_pem, "is a private key.*platform's public key"),
    "PKCS#1 private": (
        lambda key: private_pem(key, PrivateFormat.TraditionalOpenSSL),
        "is a private key",
    ),
    "locked": (lambda key: private_pem(key, passphrase=b"x"), "is a private key"),
    "private beside a certificate": (
        lambda key: certificate_pem(key) + private_pem(key),
        "is a private key",
    ),
    "private key object": (lambda key: key, "is a private key"),
    "EC": (lambda _: public_pem(elliptic_key()), "no RSA public key: EC"),
    "EC object": (lambda _: elliptic_key().public_key(), "no RSA public key: EC"),
    "EC certificate": (lambda _: certificate_pem(elliptic_key()), "no RSA public key: EC"),
    "1024 bits": (lambda _: public_pem(small_key()), "1024 bits.*2048"),
    "1024 bits certificate": (lambda _: certificate(small_key()), "1024 bits.*2048"),
    "truncated SPKI": (lambda key: public_pem(key)[:200], "complete"),
    "truncated certificate": (lambda key: certificate_pem(key)[:500], "complete"),
    "no certificate": (
        lambda _: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "complete",
    ),
    "int": (lambda _: 5, "int"),
    "None": (lambda _: None, "NoneType"),
}


@pytest.mark.parametrize(("made", "words"), NOT_PUBLIC.values(), ids=NOT_PUBLIC)
def test_what_is_no_public_key_is_refused(
    made: Callable[[Any], Any], words: str, stranger: RSAPrivateKey
) -> None:
    """A private key, another algorithm, a small or cut key: the error says what it is."""
    with pytest.raises(UsageError, match=words) as refusal:
        rsa.load_public_key(made(stranger))
    assert [secret for secret in secrets_of(stranger) if secret in full_text(refusal.value)] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("merchant.encrypted.pkcs8.key", "passphrase"),
        ("ec.key", "no RSA private key"),
        ("merchant.crt", "is public"),
        ("README.txt", "holds no PEM"),
    ],
)
def test_published_files_that_are_no_private_key_are_refused(name: str, words: str) -> None:
    """A file that holds something else is refused for what it holds."""
    with pytest.raises(UsageError, match=words):
        rsa.load_private_key(KEYS / name)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param("/no/such/file.pem", "No such file", id="missing"),
        pytest.param("file:///no/such/file.pem", "No such file", id="missing address"),
        pytest.param(Path("/no/such/file.pem"), "No such file", id="missing pathlib"),
        pytest.param("/", "Is a directory", id="directory"),
        pytest.param("", "is empty: pass PEM text", id="empty"),
        pytest.param(b"", "is empty: pass PEM text", id="empty bytes"),
        pytest.param("a\0b", "not a path", id="NUL"),
        pytest.param("x" * 100_000, "File name too long", id="huge"),
    ],
)
@pytest.mark.parametrize("load", [rsa.load_private_key, rsa.load_public_key])
def test_what_is_no_file_is_refused(load: Callable[..., Any], source: Any, words: str) -> None:
    """Neither PEM nor a readable file: a UsageError that says why, and what to pass."""
    with pytest.raises(UsageError, match=words) as refusal:
        load(source)
    assert any(words in str(refusal.value) for words in ("-----BEGIN", "pass PEM text"))
    assert len(str(refusal.value)) < 300


@pytest.mark.parametrize("source", [5, None, bytearray(b"x"), ["x"], object()])
def test_a_pem_is_text_bytes_or_a_path(source: Any) -> None:
    """`pem.read` refuses any other type by its name, and says what to pass."""
    with pytest.raises(UsageError, match=rf"the key can't be a {type(source).__name__}; pass PEM"):
        pem.read(source, "the key")


# Signatures


def test_a_signature_is_what_openssl_calls_it(keys: Any) -> None:
    """PKCS#1 v1.5 over SHA-256, in base64: any other library verifies it."""
    signature = rsa.sign(b"message", keys[0])
    raw = b64decode(signature, validate=True)
    keys[0].public_key().verify(raw, b"message", padding.PKCS1v15(), SHA256())
    rsa.verify(b"message", signature, keys[0].public_key())


def flipped(signature: str) -> str:
    raw = bytearray(b64decode(signature))
    raw[100] ^= 1
    return b64encode(raw).decode()


def with_other_spare_bits(signature: str) -> str:
    """Change the bits that the last base64 digit has to spare: it decodes to the same bytes."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = signature[-3]
    return signature[:-3] + digits[digits.index(last) + 1] + "=="


SPOILED: dict[str, Callable[[str], str]] = {
    "another": flipped,
    "empty": lambda _: "",
    "short": lambda signature: signature[:-4],
    "long": lambda signature: signature.rstrip("=") + "AAAA",
    "no base64": lambda _: "!!!!",
    "no ASCII": lambda signature: "é" + signature[1:],
    "a space": lambda signature: signature[:50] + " " + signature[50:],
    "a line break": lambda signature: signature + "\n",
    "unpadded": lambda signature: signature.rstrip("="),
    "padded twice": lambda signature: signature + "==",
    "URL-safe": lambda signature: "-_" + signature[2:],
    "spare bits": with_other_spare_bits,
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_signature_is_refused(spoil: Callable[[str], str], keys: Any) -> None:
    """Other bytes, and other base64 of the same bytes, are a BadSignature and nothing else."""
    signature = rsa.sign(b"message", keys[0])
    with pytest.raises(BadSignature):
        rsa.verify(b"message", spoil(signature), keys[0].public_key())


def test_spare_bits_do_decode_to_the_signature(keys: Any) -> None:
    """What is refused as not canonical would verify, were base64 read leniently."""
    signature = rsa.sign(b"message", keys[0])
    assert with_other_spare_bits(signature) != signature
    assert b64decode(with_other_spare_bits(signature)) == b64decode(signature)


def test_a_signature_is_of_one_message_by_one_key(keys: Any, stranger: RSAPrivateKey) -> None:
    """Another message or another key does not match."""
    signature = rsa.sign(b"message", keys[0])
    with pytest.raises(BadSignature, match="does not match"):
        rsa.verify(b"message\n", signature, keys[0].public_key())
    with pytest.raises(BadSignature, match="does not match"):
        rsa.verify(b"message", signature, stranger.public_key())


# Sealing


@pytest.mark.parametrize(
    "text",
    ["", "x", "x" * 214, "中" * 71, b"\xff" * 214, "张三 😀"],
    ids=lambda text: str(len(text)),
)
def test_up_to_214_bytes_are_encrypted_and_decrypted(text: str | bytes, keys: Any) -> None:
    """A key of 2048 bits seals 214 bytes, of text as UTF-8, and only the private key opens them."""
    ciphertext = rsa.encrypt(text, keys[0].public_key())
    assert len(ciphertext) == 344
    assert rsa.decrypt(ciphertext, keys[0]) == (text.encode() if isinstance(text, str) else text)
    assert rsa.encrypt(text, keys[0].public_key()) != ciphertext


@pytest.mark.parametrize("text", ["x" * 215, "中" * 72, b"\xff" * 215], ids=["x", "中", "bytes"])
def test_more_than_214_bytes_are_refused(text: str | bytes, keys: Any) -> None:
    """What is too long is counted in bytes, and not repeated."""
    with pytest.raises(UsageError, match=r"21[56] bytes .* up to 214") as refusal:
        rsa.encrypt(text, keys[0].public_key())
    assert str(text)[:4] not in full_text(refusal.value)


def test_a_larger_key_encrypts_more() -> None:
    """The limit is the key's: 342 bytes for 3072 bits."""
    key = generate_private_key(public_exponent=65537, key_size=3072)
    assert rsa.decrypt(rsa.encrypt("x" * 342, key.public_key()), key) == b"x" * 342
    with pytest.raises(UsageError, match="up to 342"):
        rsa.encrypt("x" * 343, key.public_key())


def test_a_text_that_is_not_unicode_is_not_encrypted(keys: Any) -> None:
    """A lone surrogate is a UsageError, which does not tell the text around it."""
    number = "6222" * 4
    with pytest.raises(UsageError, match="Unicode") as refusal:
        rsa.encrypt(f"{number}\ud800", keys[0].public_key())
    assert number not in full_text(refusal.value)


UNDECRYPTABLE: dict[str, Callable[[str, Any], str]] = {
    "changed": lambda ciphertext, _: flipped(ciphertext),
    "cut": lambda ciphertext, _: ciphertext[:-4],
    "empty": lambda _, __: "",
    "no base64": lambda _, __: "张三",
    "of another key": lambda _, other: rsa.encrypt("x", other.public_key()),
    "PKCS#1 v1.5": lambda _, other: rsa.sign(b"x", other),
}


@pytest.mark.parametrize("spoil", UNDECRYPTABLE.values(), ids=UNDECRYPTABLE)
def test_a_spoiled_value_is_not_decrypted(
    spoil: Callable[[str, Any], str], keys: Any, stranger: RSAPrivateKey
) -> None:
    """Each cause gives one and the same DecryptionError: which one it was must not show."""
    ciphertext = rsa.encrypt("x", keys[0].public_key())
    with pytest.raises(
        DecryptionError, match="can't be decrypted: it was encrypted for another key, or"
    ):
        rsa.decrypt(spoil(ciphertext, stranger), keys[0])


# AES

APIV3_KEY = "exposed_your_key_here_have_risks"
NONCE = "0123456789ab"


@pytest.mark.parametrize("text", ["", "x", "中文 😀", b"\xff\0", "x" * 100_000])
def test_gcm_decrypts_what_it_encrypted(text: str | bytes) -> None:
    """With a key as text, as bytes or loaded, and with the same nonce and associated data."""
    plain = text.encode() if isinstance(text, str) else text
    ciphertext = aes_gcm.encrypt(text, APIV3_KEY, NONCE, "证书")
    for key in (APIV3_KEY, APIV3_KEY.encode(), aes_gcm.load_key(APIV3_KEY)):
        assert aes_gcm.encrypt(text, key, NONCE.encode(), "证书".encode()) == ciphertext
        assert aes_gcm.decrypt(ciphertext, key, NONCE, "证书") == plain


GCM_SPOILED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "another key": lambda call: call | {"key": APIV3_KEY[::-1]},
    "another nonce": lambda call: call | {"nonce": NONCE[::-1]},
    "no nonce": lambda call: call | {"nonce": ""},
    "a long nonce": lambda call: call | {"nonce": "x" * 129},
    "a nonce that is no text": lambda call: call | {"nonce": None},
    "other data": lambda call: call | {"associated_data": "y"},
    "data that is no text": lambda call: call | {"associated_data": 5},
    "changed": lambda call: call | {"ciphertext": "AAAA" + call["ciphertext"][4:]},
    "cut": lambda call: call | {"ciphertext": call["ciphertext"][:-4]},
    "shorter than a tag": lambda call: call | {"ciphertext": call["ciphertext"][:20]},
    "empty": lambda call: call | {"ciphertext": ""},
    "no base64": lambda call: call | {"ciphertext": "!" + call["ciphertext"]},
    "no ASCII": lambda call: call | {"ciphertext": "中文"},
    "no text": lambda call: call | {"ciphertext": None},
}


@pytest.mark.parametrize("spoil", GCM_SPOILED.values(), ids=GCM_SPOILED)
def test_gcm_decrypts_nothing_else(spoil: Callable[[dict[str, Any]], Any]) -> None:
    """A change of any part, to any type, is a DecryptionError."""
    ciphertext = aes_gcm.encrypt("a text of some length", APIV3_KEY, NONCE, "x")
    call = {"ciphertext": ciphertext, "key": APIV3_KEY, "nonce": NONCE, "associated_data": "x"}
    assert aes_gcm.decrypt(**call) == b"a text of some length"
    with pytest.raises(DecryptionError, match="can't be decrypted"):
        aes_gcm.decrypt(**spoil(call))


@pytest.mark.parametrize("nonce", ["", "x" * 7, "x" * 129, "中中", None])
def test_gcm_encrypts_with_a_nonce_of_8_to_128_bytes(nonce: Any) -> None:
    """Counted in bytes; the merchant encrypts, so that it is a UsageError."""
    with pytest.raises(UsageError, match="the nonce"):
        aes_gcm.encrypt("x", APIV3_KEY, nonce)
    for size in (8, 128):
        aes_gcm.encrypt("x", APIV3_KEY, "x" * size)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "(0 bytes|is empty; it must have 32 bytes)"),
        (APIV3_KEY[1:], "31"),
        ("密" * 32, "96"),
        (b"x" * 33, "33"),
        (5, "int"),
    ],
)
def test_aes_keys_have_32_bytes(key: Any, words: str) -> None:
    """Nothing is padded or cut to fit, and no key is repeated."""
    calls: list[Callable[[], Any]] = [
        lambda: aes_gcm.load_key(key),
        lambda: aes_gcm.encrypt("x", key, NONCE),
        lambda: aes_gcm.decrypt("x", key, NONCE),
        lambda: aes_ecb.encrypt("x", key),
        lambda: aes_ecb.decrypt("x", key),
    ]
    for call in calls:
        with pytest.raises(UsageError, match=rf"key .*{words}") as refusal:
            call()
        assert APIV3_KEY[1:] not in full_text(refusal.value)


@pytest.mark.parametrize("text", ["", "x", "x" * 16, "中文 😀", b"\xff\0"])
def test_ecb_decrypts_what_it_encrypted(text: str | bytes) -> None:
    """In whole blocks of 16 bytes; a full one gets one more."""
    plain = text.encode() if isinstance(text, str) else text
    ciphertext = aes_ecb.encrypt(text, APIV3_KEY)
    assert len(b64decode(ciphertext)) == (len(plain) // 16 + 1) * 16
    assert aes_ecb.decrypt(ciphertext, APIV3_KEY.encode()) == plain


@pytest.mark.parametrize(
    "ciphertext", ["", "AAAA", "!!!!", "中文", None, b64encode(bytes(16)).decode()]
)
def test_ecb_decrypts_nothing_else(ciphertext: Any) -> None:
    """No whole blocks, no padding, no base64: a DecryptionError."""
    with pytest.raises(DecryptionError, match="can't be decrypted"):
        aes_ecb.decrypt(ciphertext, APIV3_KEY)


# Hashes

OFFICIAL = (
    "appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA"
)
OFFICIAL_KEY = "192006250b4c09247ec02edce69f6a2d"


def test_apiv2s_signatures_are_those_of_its_document() -> None:
    """The official example gives the printed MD5 and HMAC-SHA256."""
    assert hashes.sign(hashes.MD5, OFFICIAL, OFFICIAL_KEY) == "9A0A8659F005D6984697E2CA0A9CF3B7"
    assert hashes.sign(hashes.HMAC_SHA256, OFFICIAL.encode(), OFFICIAL_KEY.encode()) == (
        "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
    )


def test_md5_takes_the_key_in_three_ways() -> None:
    """None at all, a merchant's, and an agency's."""
    assert hashes.md5("x") == hashlib.md5(b"x").hexdigest()
    assert hashes.md5("x", "k") == hashlib.md5(b"x&key=k").hexdigest()
    assert hashes.md5(b"x", b"k", agency=True) == hashlib.md5(b"x&secret=k").hexdigest()


@pytest.mark.parametrize("sign_type", [hashes.MD5, hashes.HMAC_SHA256])
@pytest.mark.parametrize("key", ["", b"", None])
def test_nothing_is_signed_without_a_key(sign_type: str, key: Any) -> None:
    """Anybody could: a key that was forgotten in the configuration must show."""
    with pytest.raises(UsageError, match="the key"):
        hashes.sign(sign_type, "x", key)
    with pytest.raises(UsageError, match="the key"):
        hashes.hmac("x", key)


@pytest.mark.parametrize("mixed_up", [OFFICIAL_KEY, "md5", "SHA256", "", None])
def test_an_unknown_algorithm_is_refused_and_not_repeated(mixed_up: Any) -> None:
    """Whoever mixes the arguments up gives a key as the algorithm."""
    with pytest.raises(UsageError, match="MD5 and HMAC-SHA256") as refusal:
        hashes.sign(mixed_up, "x", "k")
    assert OFFICIAL_KEY not in full_text(refusal.value)


@pytest.mark.parametrize("mixed_up", [OFFICIAL_KEY, "crc32", "shake_128", "", None])
def test_an_unknown_hmac_is_refused_and_not_repeated(mixed_up: Any) -> None:
    """The same of the algorithm of an HMAC."""
    with pytest.raises(UsageError, match="sha256, sha512, sha1 and md5") as refusal:
        hashes.hmac("x", "k", mixed_up)
    assert OFFICIAL_KEY not in full_text(refusal.value)


def test_texts_are_compared_as_utf8() -> None:
    """Text and bytes alike; None, as a missing field is, equals nothing."""
    assert hashes.equals("中", "中".encode())
    assert not hashes.equals("a", "A")
    assert not hashes.equals("", None)
    with pytest.raises(UsageError, match="not int"):
        hashes.equals("1", 1)  # type: ignore[arg-type]


DIGESTS = {
    "MD5": "900150983cd24fb0d6963f7d28e17f72",
    "SHA1": "a9993e364706816aba3e25717850c26c9cd0d89d",
    "SHA256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "SM3": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
}


@pytest.mark.parametrize("algorithm", DIGESTS)
def test_digests_are_those_of_their_standards(algorithm: str) -> None:
    """Of `abc`, as each standard prints it; named in any case, fed in parts, read at any time."""
    for name in (algorithm, algorithm.lower()):
        digest = hashes.digest(name)
        digest.update(b"ab")
        assert digest.hexdigest() != DIGESTS[algorithm]
        digest.update(b"c")
        assert digest.hexdigest() == digest.hexdigest() == DIGESTS[algorithm]


@pytest.mark.parametrize("algorithm", ["SHA512", "", "sha-256", None, 5])
def test_other_digests_are_refused(algorithm: Any) -> None:
    """The message names the four that there are."""
    with pytest.raises(UsageError, match="SHA256, SHA1, SM3, MD5"):
        hashes.digest(algorithm)


# Certificates


def test_a_certificate_is_loaded_beside_a_private_key(stranger: RSAPrivateKey) -> None:
    """A file of both serves both; a loaded certificate is taken as it is."""
    own = certificate(stranger)
    both = private_pem(stranger) + own.public_bytes(Encoding.PEM)
    assert pem.certificate(both, "it") == own
    assert rsa.load_private_key(both).private_numbers() == stranger.private_numbers()
    assert pem.certificate(own, "it") is own


@pytest.mark.parametrize("made", [private_pem, public_pem, lambda _: b"x", lambda _: b""])
def test_what_is_no_certificate_is_refused(
    made: Callable[[Any], bytes], stranger: RSAPrivateKey
) -> None:
    """A key, or nothing that can be read: the error says so, and repeats nothing."""
    with pytest.raises(UsageError, match=r"^it is (no certificate|empty)") as refusal:
        pem.certificate(made(stranger), "it")
    assert [secret for secret in secrets_of(stranger) if secret in full_text(refusal.value)] == []


# Serials


@pytest.mark.parametrize(
    ("number", "serial"),
    [
        (0x1, "01"),
        (0xFF, "FF"),
        (0x100, "0100"),
        (0xABC, "0ABC"),
        (0x0DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C, "0DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"),
        (0x7132D72A03E93CDDF8C03BBD1F37EEDF0A1B2C3D, "7132D72A03E93CDDF8C03BBD1F37EEDF0A1B2C3D"),
    ],
)
def test_a_serial_is_whole_bytes_of_capital_hex(
    number: int, serial: str, stranger: RSAPrivateKey
) -> None:
    """A leading zero digit stays: WeChat Pay writes whole bytes."""
    assert pem.serial(certificate(stranger, number)) == serial


@pytest.mark.parametrize("form", ["bytes", "base64", "path"])
def test_a_p12_is_no_key(form: str, keys: tuple[RSAPrivateKey, ...], tmp_path: Path) -> None:
    """The error names the file that is one, for each key and certificate."""
    content = pkcs12.serialize_key_and_certificates(
        b"merchant", keys[0], None, None, BestAvailableEncryption(b"1900000001")
    )
    path = tmp_path / "apiclient_cert.p12"
    path.write_bytes(content)
    source = {"bytes": content, "base64": b64encode(content).decode(), "path": str(path)}[form]
    for load in (rsa.load_private_key, rsa.load_public_key, _load_certificate):
        with pytest.raises(UsageError, match=r"is a \.p12 file .*pass .* apiclient_key\.pem"):
            load(source)  # type: ignore[operator]


def _load_certificate(source: pem.Source) -> object:
    return pem.certificate(source, "the certificate")
