"""Notes in the log about addresses that the gateway takes, and the real platform may refuse."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from threading import Lock

from ...catalog.rules.faults import Kind
from ...catalog.rules.inspector import Problem
from ...encoding.secret import hide_passwords
from ...errors import printable, shorten

_log = logging.getLogger("chainpay.gateway")
_MAX_KNOWN = 1000  # addresses; a shop may make up endlessly many
_WORDS: dict[Kind, str] = {
    "http": "starts with http://: newer products are called back at https:// only",
    "local": "is local: it works here, WeChat Pay refuses it (须为外网可访问的地址)",
}


class AddressNotes:
    """Writes a note about each such address once. Safe for threads."""

    def __init__(self) -> None:
        self._known: set[object] = set()
        self._lock = Lock()

    def write_new(self, problems: Iterable[Problem]) -> None:
        """Write a note about each address that is new.

        Args:
            problems: The problems of a request that was carried out.
        """
        for problem in problems:
            words = _WORDS.get(problem.kind)
            if words and self._is_new(problem.value):
                name = problem.field.name if problem.field else "address"
                address = printable(shorten(hide_passwords(str(problem.value))))
                _log.warning("note: the %s %s %s", name, address, words)

    def _is_new(self, address: object) -> bool:
        with self._lock:
            is_new = address not in self._known and len(self._known) < _MAX_KNOWN
            if is_new:
                self._known.add(address)
        return is_new
