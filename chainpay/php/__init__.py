"""wechatpay-php's names, for code that is ported: thin wrappers over chainpay's own functions.

`chainpay.php.builder` has PHP's way to a client, `chainpay.php.names` has PHP's helper classes.
"""

from .builder import Builder, BuilderChainable, MediaUtil, Selected
from .names import (
    OPENSSL_PKCS1_OAEP_PADDING,
    AesEcb,
    AesGcm,
    Formatter,
    Hash,
    PemUtil,
    Rsa,
    Transformer,
)

__all__ = [
    "OPENSSL_PKCS1_OAEP_PADDING",
    "AesEcb",
    "AesGcm",
    "Builder",
    "BuilderChainable",
    "Formatter",
    "Hash",
    "MediaUtil",
    "PemUtil",
    "Rsa",
    "Selected",
    "Transformer",
]
