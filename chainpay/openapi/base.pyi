# What all stubs of known paths are made of.

from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, TypedDict, TypeVar

import httpx

from chainpay.chain import Chain
from chainpay.crypto.rsa import PublicKey
from chainpay.signing.signer import SignerLike, VerifierLike

MYPY: Final = False  # which mypy takes for True

R = TypeVar("R", covariant=True)
T = TypeVar("T", covariant=True)

class OptionsV2(TypedDict, total=False):
    """What every call of APIv2 takes, beside what is its own."""

    headers: Mapping[str, str] | None
    """Further headers."""
    timeout: float | httpx.Timeout | None
    """Seconds, or an `httpx.Timeout`."""
    base_uri: str | None
    """Another host, and a path prefix that is sent and signed."""
    fragment: str | None
    """What stands behind ``#`` of an address that is built for a browser."""
    verifier: VerifierLike | None
    """Another verifier; `chainpay.UNSIGNED` for an answer that carries no signature."""
    encrypt: bool | PublicKey | None
    """Whether the fields that must be sealed are sealed as they are sent, or with which key."""
    check: Literal["warn", "error", False] | None
    """How the call is compared with the catalog before it is sent."""
    retry: Literal["same-number", False] | None
    """Whether it may be sent again: its body carries a number of the merchant's own."""
    deadline: float | None
    """Seconds for all attempts together."""

class Options(OptionsV2, total=False):
    """What every call of APIv3 takes, beside what is its own."""

    signer: SignerLike | None
    """Another signer."""

class Place:
    """A known place of a path: it has the verbs that exist there. Any other name goes on as a
    plain `chainpay.chain.Chain`."""

    def __getattr__(self, name: str) -> Chain: ...
    def __getitem__(self, path: str) -> Chain: ...
    def chain(self, path: str) -> Chain:
        """Go on by a string, one segment or many, which is taken literally."""

class Verb(Place, Generic[R]):
    """Sends when it is called; otherwise a segment like any other."""

class Answer(httpx.Response, Generic[T]):
    """An `httpx.Response` whose JSON is known."""

    def json(self, **kwargs: Any) -> T: ...

class XMLBytes(bytes, Generic[T]):
    """Bytes of a known message of APIv2, for `chainpay.from_xml`; at run time plain bytes."""

class XMLText(str, Generic[T]):
    """Text of a known message of APIv2, for `chainpay.from_xml`; at run time a plain str."""

class XMLAnswer(httpx.Response, Generic[T]):
    """An `httpx.Response` whose XML is known."""

    @property
    def content(self) -> XMLBytes[T]: ...
    @property
    def text(self) -> XMLText[T]: ...
