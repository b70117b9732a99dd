"""Guzzle's tree of exceptions, for ported code: ``except`` in PHP's order does what PHP's does.

    Throwable                            PHP's own, as RuntimeException is: see `compat`
    ├─ RuntimeException
    │  ├─ TransferException(GuzzleException)
    │  │  ├─ ConnectException           there was no answer: no connection, or a timeout
    │  │  └─ RequestException           all else; an answer that can't be trusted, too
    │  │     ├─ BadResponseException    status 400 or above
    │  │     │  ├─ ClientException      below 500
    │  │     │  └─ ServerException      500 or above
    │  │     └─ TooManyRedirectsException
    │  └─ RejectionException            FAIL of APIv2; a promise that was rejected with a value
    │     ├─ AggregateException
    │     └─ CancellationException
    └─ InvalidArgumentException(GuzzleException)   the call or the configuration is wrong

* What a client of `Builder.factory` raises is chainpay's or httpx's own error, which gets a class
  of this tree too. So ``except ClientException`` catches it, and ``except chainpay.APIError`` also.
* As in Guzzle 7, a ConnectException is no RequestException, and has no response. A timeout is one
  too, though the request may have been carried out: `chainpay.outcome` says whether it may.
"""

from __future__ import annotations

import re
from typing import Any

import httpx

from ..errors import APIError, Cancelled, UsageError, VerificationError
from ..transport.exceptions import UntrustedCertificate
from .answers import Request, Response, dress_request, dress_response
from .compat import exceptions as php
from .compat.exceptions import RuntimeException, Throwable

#: What Guzzle shows of a body in a message, in bytes.
_MAX_SUMMARY = 120
#: An answer that never began, in the words of chainpay's transport and of httpx.
_NO_ANSWER = re.compile(r"without (an answer|sending a response)")
_SERVER_ERROR = 500
_REJECTED = "The promise was rejected"

#: The classes that `_join_worlds` has made.
_JOINED: dict[tuple[type, type], type[BaseException]] = {}


class GuzzleException(Throwable):
    """All of Guzzle's exceptions; a `RejectionException` is none."""


class TransferException(RuntimeException, GuzzleException):
    """The call was made, and failed."""

    def getRequest(self) -> Request | None:
        """Return the request, without its Authorization."""
        response: httpx.Response | None = getattr(self, "response", None)
        request = getattr(self, "_request", None) if response is None else response.request
        return None if request is None else dress_request(request)


class ConnectException(TransferException):
    """There was no answer: no connection, a timeout, or a connection that was closed at once."""


class RequestException(TransferException):
    """The call failed, and there may be an answer."""

    def getResponse(self) -> Response | None:
        """Return the answer, or None."""
        return getattr(self, "response", None) or getattr(self, "partial_response", None)

    def hasResponse(self) -> bool:
        """Return whether there is an answer."""
        return self.getResponse() is not None

    def getCode(self) -> int | str:
        """Return the status of the answer; 0 without one. The platform's word is ``.code``."""
        response = self.getResponse()
        return super().getCode() if response is None else response.status_code


class BadResponseException(RequestException, APIError):  # type: ignore[misc]  # their code
    """The status is 400 or above: a `chainpay.APIError`, too."""

    def getMessage(self) -> str:
        """Return Guzzle's message. ``str`` of the exception is chainpay's, which says more."""
        label = "Client" if self.status < _SERVER_ERROR else "Server"
        response = self.response
        words = (
            f"{label} error: `{self.method} {response.request.url}` resulted in a"
            f" `{self.status} {response.reason_phrase}` response"
        )
        summary = _summarize(response.content)
        return f"{words}:\n{summary}\n" if summary else words


class ClientException(BadResponseException):
    """The status is from 400 to 499."""


class ServerException(BadResponseException):
    """The status is 500 or above."""


class TooManyRedirectsException(RequestException):
    """It is never raised: chainpay follows no redirect."""


class RejectionException(RuntimeException):
    """A promise was rejected with what is no exception: with the answer of a FAIL of APIv2, say.

    Args:
        reason: What it was rejected with.
        description: What the message says of it.
    """

    def __init__(self, reason: object = None, description: str | None = None) -> None:
        text = description or (reason if isinstance(reason, str) else None)
        super().__init__(f"{_REJECTED} with reason: {text}" if text else _REJECTED)
        self.reason = reason

    def getReason(self) -> Any:
        """Return what the promise was rejected with."""
        return self.__dict__.get("reason", getattr(self, "response", None))

    def getMessage(self) -> str:
        """Return Guzzle's message, which says nothing of an answer."""
        return _REJECTED if isinstance(self, _Joined) else super().getMessage()


class AggregateException(RejectionException):
    """Too few of many promises were fulfilled; the reason is the list of all reasons."""

    def __init__(self, message: str = "", reasons: list[object] | None = None) -> None:
        count = len(reasons or [])
        super().__init__(reasons or [], f"{message}; {count} rejected promises")


class CancellationException(RejectionException):
    """A promise was cancelled: a `chainpay.Cancelled`, too."""


class InvalidArgumentException(php.InvalidArgumentException, GuzzleException):
    """The call or the configuration is wrong, and nothing was sent: a `chainpay.UsageError`."""


def _name(room: str, *kinds: type[Throwable]) -> None:
    """Give classes the whole names of Guzzle's."""
    for kind in kinds:
        kind.__php_name__ = f"GuzzleHttp\\{room}\\{kind.__name__}"


_name("Exception", GuzzleException, TransferException, ConnectException, RequestException)
_name("Exception", BadResponseException, ClientException, ServerException)
_name("Exception", TooManyRedirectsException, InvalidArgumentException)
_name("Promise", RejectionException, AggregateException, CancellationException)


class _Joined(Throwable):
    """Both of Guzzle's tree and chainpay's or httpx's: its class of the tree, and its own."""

    _worlds: tuple[type[Throwable], type[BaseException]]

    def __str__(self) -> str:
        return self._worlds[1].__str__(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _make_again, (*self._worlds, self.args), self.__dict__

    def getMessage(self) -> str:
        """Return the message, which is chainpay's."""
        return str(self)

    def getCode(self) -> int | str:
        """Return 0, for there is no answer."""
        return 0


def dress_error(error: BaseException, is_v2: bool = False) -> None:
    """Give an error of chainpay or httpx its class of Guzzle's tree, beside its own.

    It stays the same object, with its traceback and all that was noted on it.

    Args:
        error: The error; one of another kind, or one that has such a class, stays as it is.
        is_v2: Whether it is of a call of APIv2, whose refused answers are the reasons of promises.
    """
    kind = None if isinstance(error, Throwable) else _find_class(error, is_v2)
    if kind is None:
        return
    error.__class__ = _join_worlds(kind, type(error))
    for name in ("response", "partial_response"):
        response = getattr(error, name, None)
        if response is not None:
            dress_response(response)


def _find_class(error: BaseException, is_v2: bool) -> type[Throwable] | None:
    if isinstance(error, httpx.RequestError):
        return ConnectException if _is_about_connecting(error) else RequestException
    if isinstance(error, APIError) and error.response.is_error:
        return ServerException if error.status >= _SERVER_ERROR else ClientException
    if isinstance(error, (APIError, VerificationError)):
        return RejectionException if is_v2 else RequestException
    if isinstance(error, Cancelled):
        return CancellationException
    return InvalidArgumentException if isinstance(error, UsageError) else None


def _is_about_connecting(error: httpx.RequestError) -> bool:
    """Return whether Guzzle counts an error among those of connecting: it does so by curl's code.

    A certificate that is refused is not among them, and a timeout is, whatever was waited for.

    Source: https://github.com/guzzle/guzzle/blob/7.8/src/Handler/CurlFactory.php
    """
    if isinstance(error, httpx.RemoteProtocolError):
        return _NO_ANSWER.search(str(error)) is not None
    is_early = isinstance(error, httpx.TimeoutException | httpx.ConnectError)
    return is_early and not isinstance(error, UntrustedCertificate)


def _join_worlds(theirs: type[Throwable], native: type[BaseException]) -> type[BaseException]:
    """Return the class whose instances are of both; it has the name of PHP's."""
    joined = _JOINED.get((theirs, native))
    if joined is not None:
        return joined
    own = () if issubclass(theirs, native) else (native,)
    names: dict[str, Any] = {
        "__module__": __name__,
        "__doc__": theirs.__doc__,
        "__php_name__": theirs.__php_name__,
        "_worlds": (theirs, native),
    }
    if not issubclass(native, APIError):  # whose message is the platform's
        names["message"] = property(str)
    made = type(theirs.__name__, (theirs, _Joined, *own), names)
    return _JOINED.setdefault((theirs, native), made)


def _make_again(
    theirs: type[Throwable], native: type[BaseException], arguments: tuple[object, ...]
) -> BaseException:
    """Return an exception that was pickled or copied."""
    kind = _join_worlds(theirs, native)
    return kind.__new__(kind, *arguments)


def _summarize(content: bytes) -> str:
    """Return the beginning of a body; empty if it is no text, or is cut inside a character.

    Source: https://github.com/guzzle/psr7/blob/2.6/src/Message.php
    """
    try:
        text = content[:_MAX_SUMMARY].decode()
    except UnicodeDecodeError:
        return ""
    if not all(each.isprintable() or each.isspace() for each in text):
        return ""
    return f"{text} (truncated...)" if len(content) > _MAX_SUMMARY else text
