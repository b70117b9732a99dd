"""Where `chainpay.php` and wechatpay-php part over ``vectors/crypto.json``, by rule.

An outcome that is the name of a vector is what PHP returns there; any other is meant as it is.
"""

from __future__ import annotations

from chainpay import DecryptionError
from tests.conformance.differences import Rule

__all__ = ["CRYPTO_RULES"]

CRYPTO_RULES = (
    Rule(
        "keys are RSA",
        "an EC key loads, and fails when it is used",
        "refused: WeChat Pay's are RSA, of 2048 bits or more",
        refused=frozenset({"load-ec-private", "load-ec-public"}),
    ),
    Rule(
        "a key is read from anywhere",
        "a bare path is no key; `private.pkcs8://` is for `Rsa::from` alone, and PKCS#8; a PEM"
        " needs its line breaks; a certificate's `file://` must be absolute",
        "read, wherever a key is taken",
        outcomes={
            "load-indented": "load-merchant-pem-pkcs8",
            "load-no-newlines-at-all": "load-merchant-pem-pkcs8",
            "load-path-without-scheme": "load-merchant-file-pkcs8",
            "load-scheme-wrong-kind-2": "load-merchant-scheme-private-pkcs1",
            "pem-loadCertificate-file-scheme": "pem-loadCertificate",
            "sign-scheme-string": "sign-pem-string",
        },
    ),
    Rule(
        "AES keys have 32 bytes",
        "a shorter one is filled up with NULs, a longer one is cut",
        "refused",
        refused=frozenset(
            {
                "ecb-encrypt-key-16",
                "ecb-encrypt-key-40",
                "gcm-encrypt-key-16",
                "gcm-encrypt-key-33",
                "gcm-encrypt-key-empty",
            }
        ),
    ),
    Rule(
        "nonces of AES-GCM have 8 bytes",
        "one is enough",
        "refused; the platform's have 12",
        refused=frozenset({"gcm-encrypt-iv-1"}),
    ),
    Rule(
        "tags of AES-GCM have 16 bytes",
        "4 are enough for an empty text, and guessed in no time",
        "DecryptionError",
        refused=frozenset({"gcm-decrypt-empty-text-tag-12", "gcm-decrypt-empty-text-tag-4"}),
        error=DecryptionError,
    ),
    Rule(
        "base64 is base64",
        "other characters in a signature or an encrypted value are ignored",
        "white space in an encrypted value is ignored, nothing else",
        refused=frozenset({"gcm-decrypt-lenient-base64"}),
        error=DecryptionError,
        outcomes={"verify-lenient-base64": "verify-other-text"},
    ),
    Rule(
        "a failure is an error",
        "null for an unknown `sign_type`, false for what is no certificate",
        "refused: a request without a `sign` must not leave",
        refused=frozenset(
            {
                "pem-loadCertificate-not-a-certificate",
                "sign-type-HMAC_SHA256",
                "sign-type-RSA",
                "sign-type-SHA256",
                "sign-type-empty",
                "sign-type-md5",
            }
        ),
    ),
    Rule(
        "who signs has a key",
        "with an empty one, `Hash::sign` returns the plain MD5",
        "refused: anybody could sign that",
        refused=frozenset({"sign-empty-key"}),
    ),
    Rule(
        "'0' is a text",
        "`'0'` is false: no key, and no agency",
        "it is what it says",
        outcomes={
            "md5-agency-text-0": "md5-agency-true",
            "md5-key-text-0": "b1994b54c1930fa0e643a1c5bb55825f",
        },
    ),
    Rule(
        "signed values are str and int",
        "floats, booleans, lists and objects become some text, and 1 equals `'1'`",
        "refused: nobody knows which text was signed",
        refused=frozenset(
            {
                "equals-10",
                "equals-9",
                "joinedByLineFeed-4",
                "joinedByLineFeed-5",
                "joinedByLineFeed-8",
                "queryStringLike-1",
                "queryStringLike-10",
                "queryStringLike-14",
                "queryStringLike-3",
                "queryStringLike-4",
                "queryStringLike-5",
            }
        ),
    ),
)
