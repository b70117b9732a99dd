"""wechatpay-php's names, for code that is ported: thin wrappers over chainpay's own functions.

`chainpay.php.builder` has PHP's way to a client, `chainpay.php.names` has PHP's helper classes.
"""

from typing import NoReturn

from ..people.language import Text
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

_STACK = Text(
    "event_hooks=, retry= and on_event= of the client; for an own signer or verifier,"
    " getDriver().select('v3', signer=…, verifier=…)",
    "客户端的 event_hooks=、retry= 和 on_event=；自定义签名或验签用"
    " getDriver().select('v3', signer=…, verifier=…)",
)
_MOCKS = Text(
    "transport=httpx.MockTransport(…) with retry=None, or chainpay.sandbox()",
    "transport=httpx.MockTransport(…) 与 retry=None，或 chainpay.sandbox()",
)
_CLIENT = Text(
    "Builder.factory({…}) or chainpay.Client for WeChat Pay, httpx.Client(base_url=…) for others",
    "微信支付用 Builder.factory({…}) 或 chainpay.Client，其他服务用 httpx.Client(base_url=…)",
)
_MEDIA = Text("chainpay.Media, or MediaUtil", "chainpay.Media 或 MediaUtil")
#: Names of Guzzle and of wechatpay-php that ported code imports → what replaces them.
_REPLACEMENTS: dict[str, Text | str] = {
    "UnexpectedValueException": Text(
        "chainpay.UsageError, or chainpay.DecryptionError",
        "chainpay.UsageError 或 chainpay.DecryptionError",
    ),
    "Exception": Text(
        "Exception of Python, which needs no import", "Python 的 Exception，无需 import"
    ),
    "HandlerStack": _STACK,
    "Middleware": _STACK,
    "MockHandler": _MOCKS,
    "CurlHandler": _MOCKS,
    "Client": _CLIENT,
    "ClientInterface": _CLIENT,
    "ClientDecorator": "Builder.factory({…}).getDriver()",
    "ClientDecoratorInterface": Text(
        "Selected, which getDriver() returns", "getDriver() 返回的 Selected"
    ),
    "ClientJsonTrait": "client.request('POST', 'v3/…', …)",
    "ClientXmlTrait": "client.request('POST', 'v2/…', …)",
    "BuilderTrait": "BuilderChainable",
    "AesInterface": "AesGcm, AesEcb",
    "RequestOptions": Text(
        "the names of the options as texts: 'json', 'query', 'headers' …",
        "字符串形式的选项名：'json'、'query'、'headers' …",
    ),
    "Stream": _MEDIA,
    "StreamInterface": _MEDIA,
    "LazyOpenStream": _MEDIA,
    "CachingStream": _MEDIA,
    "MultipartStream": _MEDIA,
    "FnStream": _MEDIA,
    "Uri": Text(
        "the path as a text: client.chain('v3/…')", "字符串形式的路径：client.chain('v3/…')"
    ),
    "UriTemplate": Text(
        "the path as a text with {names}: client.chain('v3/…/{id}')",
        "带 {变量} 的字符串路径：client.chain('v3/…/{id}')",
    ),
    "CertificateDownloader": Text(
        "client.fetch_certificates(), or: chainpay certificates --out DIR",
        "client.fetch_certificates()，或命令 chainpay certificates --out DIR",
    ),
}


def __getattr__(name: str) -> NoReturn:
    if name in _REPLACEMENTS:
        # Of an AttributeError, "from chainpay.php import …" would drop the text.
        known = _REPLACEMENTS[name]
        advice = known.en if isinstance(known, Text) else known  # errors are English
        raise ImportError(f"chainpay.php has no {name!r}: use {advice}", name=__name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
