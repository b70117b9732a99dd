# The classes that all stubs of known paths share.

from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, Protocol, TypeAlias, TypedDict, TypeVar

import httpx

from chainpay.chain import Chain
from chainpay.crypto.rsa import PublicKey
from chainpay.signing.signer import SignerLike, VerifierLike
from chainpay.transport.responses import Response

MYPY: Final = False  # mypy takes it for True

R = TypeVar("R", covariant=True)
T = TypeVar("T", covariant=True)
A = TypeVar("A")
B = TypeVar("B")

class DictOf(Protocol[A, B]):
    """A dict whose values are of two types at once. No dict is that, but one of `Any`."""

    def copy(self) -> dict[str, A]: ...
    def __or__(self, value: dict[str, B], /) -> dict[str, B]: ...

class Anything: ...
class Everything: ...

AnyDict: TypeAlias = DictOf[Anything, Everything]
"""A variable that is a ``dict[str, Any]``. A dict that is written inside the call is none."""

class OptionsV2(TypedDict, total=False):
    """The options of every call of APIv2."""

    headers: Mapping[str, str] | None
    """More headers."""
    timeout: float | httpx.Timeout | None
    """Seconds, or an `httpx.Timeout`."""
    base_uri: str | None
    """Another host, with a path prefix that is sent and signed."""
    fragment: str | None
    """The text behind ``#`` in an address that is built for a browser."""
    verifier: VerifierLike | None
    """Another verifier; `chainpay.UNSIGNED` for an answer without a signature."""
    encrypt: bool | PublicKey | None
    """Whether the fields that must be encrypted are encrypted, or the key to encrypt them with."""
    check: Literal["warn", "error", False] | None
    """Whether the call is checked against the catalog before it is sent."""
    retry: Literal["same-number", False] | None
    """Whether the call may be sent again: its body has a number of the merchant's own."""
    deadline: float | None
    """Seconds for all attempts together."""

class Options(OptionsV2, total=False):
    """The options of every call of APIv3."""

    signer: SignerLike | None
    """Another signer."""

class Place:
    """A known place of a path. It has the verbs that exist there; any other name leads to a plain
    `chainpay.chain.Chain`."""

    def __getattr__(self, name: str) -> Chain: ...
    def __getitem__(self, path: str) -> Chain: ...
    def chain(self, path: str) -> Chain:
        """Append a string, of one segment or several, which is taken literally."""

class Verb(Place, Generic[R]):
    """Sends the request when it is called. Its name may also be a segment of the path."""

class Answer(Response, Generic[T]):
    """A `chainpay.Response` whose JSON has a known type."""

    def json(self, **kwargs: Any) -> T: ...

class XMLBytes(bytes, Generic[T]):
    """The bytes of a known message of APIv2, for `chainpay.from_xml`; at run time plain bytes."""

class XMLText(str, Generic[T]):
    """The text of a known message of APIv2, for `chainpay.from_xml`; at run time a plain str."""

class XMLAnswer(Response, Generic[T]):
    """A `chainpay.Response` whose XML has a known type."""

    @property
    def content(self) -> XMLBytes[T]: ...
    @property
    def text(self) -> XMLText[T]: ...
