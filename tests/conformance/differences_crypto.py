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
        "An EC key is loaded, and fails when it is used.",
        "Refused: WeChat Pay's keys are RSA, with 2048 bits or more.",
        refused=frozenset({"load-ec-private", "load-ec-public"}),
    ),
    Rule(
        "forms of a key",
        "A bare path is not accepted. `private.pkcs8://` works for `Rsa::from` only, and only"
        " for PKCS#8. A PEM needs its line breaks. `file://` of a certificate must be absolute.",
        "All these forms are accepted wherever a key is expected.",
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
        "A shorter key is filled up with NULs, a longer one is cut.",
        "Refused.",
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
        "nonces of AES-GCM have 8 bytes or more",
        "One byte is enough.",
        "Refused. The platform's have 12 bytes.",
        refused=frozenset({"gcm-encrypt-iv-1"}),
    ),
    Rule(
        "tags of AES-GCM have 16 bytes",
        "For an empty text, 4 bytes are enough. They can be guessed.",
        "DecryptionError.",
        refused=frozenset({"gcm-decrypt-empty-text-tag-12", "gcm-decrypt-empty-text-tag-4"}),
        error=DecryptionError,
    ),
    Rule(
        "characters of base64",
        "Other characters in a signature or an encrypted value are ignored.",
        "In an encrypted value, white space is ignored. Everything else is refused.",
        refused=frozenset({"gcm-decrypt-lenient-base64"}),
        error=DecryptionError,
        outcomes={"verify-lenient-base64": "verify-other-text"},
    ),
    Rule(
        "a failure is an error",
        "An unknown `sign_type` returns null. A file that is no certificate returns false.",
        "Refused: a request without a `sign` must not be sent.",
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
        "a signature needs a key",
        "With an empty key, `Hash::sign` returns the plain MD5.",
        "Refused: anybody could compute that.",
        refused=frozenset({"sign-empty-key"}),
    ),
    Rule(
        "'0' is a text",
        "`'0'` is false: as a key it means no key, as agency it means no agency.",
        "`'0'` is a text like any other.",
        outcomes={
            "md5-agency-text-0": "md5-agency-true",
            "md5-key-text-0": "b1994b54c1930fa0e643a1c5bb55825f",
        },
    ),
    Rule(
        "signed values are str and int",
        "Floats, booleans, lists and objects become some text. 1 equals `'1'`.",
        "Refused: it would be unknown which text was signed.",
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
