"""A callback as a value, and the merchant who receives it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...concurrency.promise import Promise
from ...encoding.secret import Secret
from ...signing.signer import VerifierLike
from .response import FAIL, SUCCESS, CallbackResponse, response_v2, response_v3

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    R = TypeVar("R", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")

Refresh: TypeAlias = Callable[[str], Promise[Exception | None] | Exception | None]


@dataclass(frozen=True)
class CallbackMerchant:
    """The keys with which one merchant receives callbacks.

    Attributes:
        mchid: The merchant's number; empty for a brand.
        verifier: Verifies with the platform's keys.
        apiv3_key: Decrypts callbacks of APIv3; None if there is none.
        secret: The key of APIv2; None if there is none.
        refresh: Called with an unknown serial. Returns the promise of fetching the keys, whose
            value is the error or None. Returns an error that says why, or None, if the keys are not
            fetched now.
        clock: Returns the time in seconds since 1970.
        brand_id: The brand's number; empty for a merchant.
    """

    mchid: str
    verifier: VerifierLike = field(repr=False)
    apiv3_key: AESGCM | None = field(default=None, repr=False)
    secret: bytes | Secret | None = field(default=None, repr=False)
    refresh: Refresh = field(default=lambda serial: None, repr=False)
    clock: Callable[[], float] = field(default=time.time, repr=False)
    brand_id: str = field(default="", repr=False)

    @property
    def identity(self) -> str:
        """Who receives: the merchant's number, or the brand's, as a name."""
        return name_receiver(self.mchid, self.brand_id)


@dataclass(frozen=True, slots=True)
class Callback(Generic[R]):
    """A callback, verified and decrypted.

    The platform may send the same callback twice, even at the same time. Handlers of
    ``client.callbacks.on`` get it once. If you call `receive` yourself, look at the callback's
    business number, and do not do the same work again.

    Attributes:
        id: The notification's own number; mostly empty in APIv2.
        event_type: Such as ``TRANSACTION.SUCCESS``; mostly empty in APIv2.
        mchid: The merchant that received the callback; empty for a brand. If several could, it is
            the one that the resource names, or else the first.
        resource: The decrypted content: parsed JSON in APIv3. In APIv2 the fields, whose
            ``result_code`` may be FAIL, or the content that is encrypted in them. None if the
            callback has no encrypted content.
        raw: The whole body, parsed. In a refund of APIv2 it is not verified.
        serial: The serial of the key that verified the callback; empty in APIv2. It isn't signed:
            a verifier that takes any serial has not proved it.
        original_type: The kind of the resource, such as ``transaction`` or ``profitsharing``. A
            payment and a 分账 both come as ``TRANSACTION.SUCCESS``: look at `event_type` and
            `original_type` together. Empty in APIv2, and if the callback names none.
        brand_id: The brand that received the callback; empty for a merchant.
        api: The API that the callback belongs to: ``v2`` (XML) or ``v3`` (JSON).

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    id: str
    event_type: str
    mchid: str
    resource: R = field(repr=False)
    raw: dict[str, Any] = field(repr=False)
    serial: str = ""
    original_type: str = ""
    brand_id: str = field(default="", repr=False)
    api: Literal["v2", "v3"] = field(default="v3", repr=False)

    @property
    def identity(self) -> str:
        """Who received it: the merchant's number, or the brand's."""
        return name_receiver(self.mchid, self.brand_id)

    def ok(self, extra: Mapping[str, object] | None = None) -> CallbackResponse:
        """Return the answer that the callback was received.

        Args:
            extra: Further fields of the answer, which a few events need.
        """
        if self.api == "v3":
            return response_v3(200, SUCCESS, "成功", extra or {})
        return response_v2(SUCCESS, "OK", extra or {})

    def fail(self, message: str) -> CallbackResponse:
        """Return the answer that the platform shall send the callback again later.

        Args:
            message: The reason, which is sent to the platform.
        """
        if self.api == "v3":
            return response_v3(500, FAIL, message, {})
        return response_v2(FAIL, message, {})


def name_receiver(mchid: str, brand_id: str) -> str:
    """Return what no other receiver is called: a brand and a merchant may have one number."""
    return f"brand {brand_id}" if brand_id else mchid or "the merchant"
