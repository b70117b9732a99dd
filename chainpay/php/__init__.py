"""wechatpay-php's names, for code that is ported: thin wrappers over chainpay's own functions.

`chainpay.php.builder` has PHP's way to a client, `chainpay.php.names` has PHP's helper classes.
"""

from typing import NoReturn

from .aggregates import Each, EachPromise, Pool, Utils
from .answers import (
    MessageInterface,
    Request,
    RequestInterface,
    Response,
    ResponseInterface,
)
from .builder import Builder, BuilderChainable, MediaUtil, Selected
from .compat.exceptions import RuntimeException, Throwable
from .exceptions import (
    AggregateException,
    BadResponseException,
    CancellationException,
    ClientException,
    ConnectException,
    GuzzleException,
    InvalidArgumentException,
    RejectionException,
    RequestException,
    ServerException,
    TooManyRedirectsException,
    TransferException,
)
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
from .promises import (
    Coroutine,
    Create,
    FulfilledPromise,
    Promise,
    PromiseInterface,
    RejectedPromise,
)

__all__ = [
    "OPENSSL_PKCS1_OAEP_PADDING",
    "AesEcb",
    "AesGcm",
    "AggregateException",
    "BadResponseException",
    "Builder",
    "BuilderChainable",
    "CancellationException",
    "ClientException",
    "ConnectException",
    "Coroutine",
    "Create",
    "Each",
    "EachPromise",
    "Formatter",
    "FulfilledPromise",
    "GuzzleException",
    "Hash",
    "InvalidArgumentException",
    "MediaUtil",
    "MessageInterface",
    "PemUtil",
    "Pool",
    "Promise",
    "PromiseInterface",
    "RejectedPromise",
    "RejectionException",
    "Request",
    "RequestException",
    "RequestInterface",
    "Response",
    "ResponseInterface",
    "Rsa",
    "RuntimeException",
    "Selected",
    "ServerException",
    "Throwable",
    "TooManyRedirectsException",
    "TransferException",
    "Transformer",
    "Utils",
]

_STACK = (
    "event_hooks=, retry= and on_event= of the client; for an own signer or verifier,"
    " getDriver().select('v3', signer=…, verifier=…)"
)
_MOCKS = "transport=httpx.MockTransport(…) with retry=None, or chainpay.sandbox()"
#: Names of Guzzle and of wechatpay-php that ported code imports → what replaces them.
_REPLACEMENTS = {
    "UnexpectedValueException": "chainpay.UsageError, or chainpay.DecryptionError",
    "Exception": "Exception of Python, which needs no import",
    "HandlerStack": _STACK,
    "Middleware": _STACK,
    "MockHandler": _MOCKS,
    "CurlHandler": _MOCKS,
    "Client": "Builder.factory({…}), or chainpay.Client",
    "ClientInterface": "Builder.factory({…}), or chainpay.Client",
    "ClientDecorator": "Builder.factory({…}).getDriver()",
    "ClientDecoratorInterface": "Selected, which getDriver() returns",
    "ClientJsonTrait": "client.request('POST', 'v3/…', …)",
    "ClientXmlTrait": "client.request('POST', 'v2/…', …)",
    "BuilderTrait": "BuilderChainable",
    "AesInterface": "AesGcm, AesEcb",
    "RequestOptions": "the names of the options as texts: 'json', 'query', 'headers' …",
    "Stream": "chainpay.Media, or MediaUtil",
    "StreamInterface": "chainpay.Media, or MediaUtil",
    "LazyOpenStream": "chainpay.Media, or MediaUtil",
    "CachingStream": "chainpay.Media, or MediaUtil",
    "MultipartStream": "chainpay.Media, or MediaUtil",
    "FnStream": "chainpay.Media, or MediaUtil",
    "Uri": "the path as a text: client.chain('v3/…')",
    "UriTemplate": "the path as a text with {names}: client.chain('v3/…/{id}')",
    "CertificateDownloader": "client.fetch_certificates(), or: chainpay certificates --out DIR",
}


def __getattr__(name: str) -> NoReturn:
    if name in _REPLACEMENTS:
        # Of an AttributeError, "from chainpay.php import …" would drop the text.
        raise ImportError(f"chainpay.php has no {name!r}: use {_REPLACEMENTS[name]}", name=__name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
