"""wechatpay-php's names, for code that is ported: thin wrappers over chainpay's own functions.

`chainpay.php.builder` has PHP's way to a client, `chainpay.php.names` has PHP's helper classes.
"""

from typing import NoReturn

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

_OF_ERRORS = "(chainpay.APIError, chainpay.VerificationError), both with .response"
_WITH_STATUS = "chainpay.APIError, whose .status is {}"
_OF_NETWORK = "httpx.RequestError, which has no response"
_OF_SETTLED = "chainpay.Promise: a verb returns it, such as post_async(…)"
_STACK = (
    "event_hooks=, retry= and on_event= of the client; for an own signer or verifier,"
    " getDriver().select('v3', signer=…, verifier=…)"
)
_MOCKS = "transport=httpx.MockTransport(…) with retry=None, or chainpay.sandbox()"
#: Names of Guzzle and of wechatpay-php that ported code imports → what replaces them.
_REPLACEMENTS = {
    "RequestException": _OF_ERRORS,
    "BadResponseException": "chainpay.APIError, with .response",
    "ClientException": _WITH_STATUS.format("below 500"),
    "ServerException": _WITH_STATUS.format("500 or above"),
    "ConnectException": _OF_NETWORK,
    "TransferException": "(chainpay.ChainpayError, httpx.RequestError)",
    "GuzzleException": "(chainpay.ChainpayError, httpx.RequestError)",
    "TooManyRedirectsException": "nothing: redirects are never followed",
    "RejectionException": "chainpay.APIError with .response, or chainpay.VerificationError",
    "InvalidArgumentException": "chainpay.UsageError",
    "UnexpectedValueException": "chainpay.UsageError, or chainpay.DecryptionError",
    "RuntimeException": "chainpay.ChainpayError",
    "Exception": "(chainpay.ChainpayError, httpx.RequestError)",
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
    "Utils": "chainpay.Promise.all and chainpay.Promise.settle; for a file, chainpay.Media",
    "Pool": "chainpay.Promise.settle(…, limit=20)",
    "Each": "chainpay.Promise.settle(…, limit=20)",
    "EachPromise": "chainpay.Promise.settle(…, limit=20)",
    "Create": _OF_SETTLED,
    "Promise": _OF_SETTLED,
    "PromiseInterface": _OF_SETTLED,
    "FulfilledPromise": _OF_SETTLED,
    "RejectedPromise": _OF_SETTLED,
    "Coroutine": "async def, which awaits get_async(…), post_async(…) …",
    "RequestOptions": "the names of the options as texts: 'json', 'query', 'headers' …",
    "Request": "httpx.Request",
    "RequestInterface": "httpx.Request",
    "Response": "chainpay.Response",
    "ResponseInterface": "chainpay.Response",
    "MessageInterface": "httpx.Request, chainpay.Response",
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
