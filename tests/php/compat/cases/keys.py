"""PHP's OpenSSL and sodium; keys are files of tests/conformance/vectors/keys."""

from __future__ import annotations

from chainpay.php import compat

from ..extensions import KEYS

_PRIVATE = "merchant.pkcs8.key"
_PEM = (KEYS / _PRIVATE).read_text("utf-8")
_SIGNATURE = compat.openssl_sign("x", _PEM, compat.OPENSSL_ALGO_SHA256)
#: But for the encrypted one: PHP asks a person for its password.
_NAMES = sorted(
    path.name
    for path in KEYS.iterdir()
    if path.suffix in (".key", ".crt", ".pem") and "encrypted" not in path.name
)
_CIPHERS = ["aes-128-cbc", "AES-256-CBC", "aes-192-ecb", "aes-256-ecb", "aes-256-ctr"]
_IV, _NONCE, _KEY = "i" * 16, "n" * 12, "k" * 32
_TEXTS: list[object] = ["", "x", "0123456789abcdef", "中文", "\udcff\0"]
_SECRET = "sodium_crypto_aead_aes256gcm_"


def _ciphertexts() -> list[list[object]]:
    cases: list[list[object]] = []
    for cipher in ("aes-128-cbc", "aes-256-ecb", "aes-256-ctr"):
        text = compat.openssl_encrypt("中文abc", cipher, "key", 0, _IV)
        changed = [text, text[:-4], f"{text[:10]}\n{text[10:]}", text.rstrip("="), "", f"{text}="]
        cases += [
            [one, cipher, key, options, _IV]
            for one in (*changed, f" {text}")
            for key in ("key", "kez")
            for options in (0, 1, 2)
        ]
    text, tag = compat.openssl_encrypt("中文abc", "aes-256-gcm", "key", 0, _NONCE, "more")
    return cases + [
        [one, "aes-256-gcm", "key", 0, _NONCE, one_tag, more]
        for one in (text, text[:-4])
        for one_tag in (tag, tag[:8], "x" * 16, None)
        for more in ("more", "")
    ]


CASES: dict[str, list[list[object]]] = {
    "sign": [
        [_PRIVATE, one, algorithm]
        for algorithm in (1, 2, 6, 7, 8, 9, "sha256WithRSAEncryption", "SHA256", "RSA-SHA256")
        for one in _TEXTS
    ]
    + [[name, "x", 7] for name in _NAMES if "ec." not in name],
    "verify": [
        [name, one, signature, 7]
        for name in _NAMES
        for one, signature in (("x", _SIGNATURE), ("y", _SIGNATURE), ("x", ""))
    ],
    "details": [[name] for name in _NAMES],
    "certificate": [[name, *short] for name in _NAMES for short in ([], [False])],
    "openssl_cipher_iv_length": [[one] for one in (*_CIPHERS, "aes-256-gcm")],
    "openssl_encrypt": [
        [one, cipher, key, options, iv]
        for cipher in _CIPHERS
        for one in _TEXTS
        for key in ("k", _KEY, "")
        for iv in ("", _NONCE, _IV, "i" * 20)
        for options in (0, 1, 2, 3)
    ]
    + [
        [one, cipher, key, options, iv, "more", size]
        for cipher in ("aes-128-gcm", "aes-256-gcm")
        for one in _TEXTS
        for key in ("k", _KEY)
        for iv in ("", _NONCE, _IV)
        for options in (0, 1)
        for size in (12, 16)
    ],
    "openssl_decrypt": _ciphertexts(),
    f"{_SECRET}encrypt": [
        *([one, "more", _NONCE, _KEY] for one in _TEXTS),
        *(["x", "", "n", _KEY], ["x", "", _NONCE, "k"]),
    ],
    f"{_SECRET}decrypt": [
        *(
            [
                compat.sodium_crypto_aead_aes256gcm_encrypt(one, "more", _NONCE, _KEY),
                "more",
                _NONCE,
                _KEY,
            ]
            for one in _TEXTS
        ),
        *([one, "more", _NONCE, _KEY] for one in _TEXTS),
        *(["x", "", "n", _KEY], ["x", "", _NONCE, "k"]),
    ],
    "decrypt_by": [
        [
            _PRIVATE,
            compat.openssl_public_encrypt(
                one, (KEYS / "merchant.spki.pem").read_text("utf-8"), padding
            ),
            padding,
        ]
        for one in _TEXTS
        for padding in (1, 4)
    ]
    + [[name, "x", 4] for name in _NAMES],
}
