"""The callbacks that are due: how each is written, and what came of sending it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .. import catalog
from ..crypto.hash import MD5
from ..encoding.xml import from_xml
from .api import notifications
from .api.notifications import Notification
from .families.payments.refunds import REFUND_STATES
from .state.callbacks import Callback
from .state.keys import PlatformKeyring
from .state.state import GatewayState
from .state.times import format_compact

_SUMMARIES = {
    "TRANSACTION.SUCCESS": "支付成功",
    "PROFITSHARING.SUCCESS": "分账",
    "PROFITSHARING.RETURN": "分账回退",
    **{f"REFUND.{state}": "退款通知" for state in REFUND_STATES},
}

MAX_ANSWER = 4096
"""How many bytes of a shop's answer are read."""

_MAX_MOVES = 20  # that one look settles
_RECEIVED = (200, 204)


def find_summary(event: str) -> str:
    """Return the ``summary`` of a callback of APIv3; by default its title in the catalog."""
    return _SUMMARIES.get(event) or catalog.event(event, "v3").title


class Outbox:
    """The callbacks of a gateway that are to be sent.

    Args:
        state: The state of the gateway.
        keyring: The platform's keys.
    """

    def __init__(self, state: GatewayState, keyring: PlatformKeyring) -> None:
        self._state = state
        self._keyring = keyring

    def due(self, share: int, busy: Collection[str]) -> list[Callback]:
        """Return callbacks that are to be sent now; those of what succeeds now come next.

        Args:
            share: How many of a host at most.
            busy: The hosts that get none now.
        """
        with self._state:
            self._state.families.settle_due(_MAX_MOVES)
            return self._state.callbacks.due(share, busy)

    def next_due(self) -> Callback | None:
        """Return the callback that is due longest, of any host; None if none is due."""
        with self._state:
            self._state.families.settle_due()
            return self._state.callbacks.next_due()

    def write(self, callback: Callback) -> Notification:
        """Return the headers and the body of a callback, signed or encrypted anew."""
        merchant = self._state.merchants.get(callback.mchid)
        assert merchant is not None, "merchants stay"
        if callback.is_v2:
            if "req_info" in callback.content:
                return notifications.encrypt_v2(merchant, callback.content)
            if "event_ciphertext" in callback.content:
                when = format_compact(callback.created_at)
                named = {"event_id": callback.id, "event_create_time": when}
                return notifications.encrypt_event_v2(merchant, callback.content | named)
            return notifications.sign_v2(merchant, callback.content, MD5)
        return notifications.build_notification(
            self._keyring,
            merchant,
            callback.created_at,
            callback.event,
            callback.content,
            self._keyring.current,
            find_summary(callback.event),
            notifications.usual_type(callback.event),
            callback.id,
        )

    def note(self, callback: Callback, attempt: dict[str, Any], received: bool) -> Callback:
        """Note what came of sending a callback; return it as it is now.

        Args:
            callback: The callback.
            attempt: What came of it.
            received: Whether the merchant has it now.

        Raises:
            UsageError: It was forgotten meanwhile.
        """
        with self._state:
            return self._state.callbacks.note(callback, attempt, received)


def is_received(callback: Callback, status: int, answer: bytes) -> bool:
    """Return whether a shop's answer says that it has a callback.

    Args:
        callback: The callback.
        status: The status of the answer.
        answer: The beginning of its body.

    Raises:
        XMLError: The callback is one of APIv2, and the answer is no XML.
    """
    return status in _RECEIVED and (
        not callback.is_v2 or from_xml(answer).get("return_code") == "SUCCESS"
    )
