"""The page of faults: what goes wrong, to switch on and off."""

from __future__ import annotations

import shlex

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...errors import UsageError
from ..fault_rules import KEYS
from ..faults import AFTER, EITHER, KINDS, METHODS, TIMED
from .console import Console
from .forms import Done, Fields, read_number

_PAGE = "/-/faults"
_ALL = "all"
_OPTIONS = KEYS.keys() - {"path", "seconds"}


class FaultsPages:
    """The page of faults.

    Args:
        console: What all pages share.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.routes = [
            Route(_PAGE, self.show_list),
            console.post(f"{_PAGE}/add", self._add, self._show),
            console.post(f"{_PAGE}/clear", self._clear),
        ]

    async def show_list(self, request: Request) -> Response:
        """Show the rules, and a form for a new one."""
        return self._show(request, Fields())

    def _show(self, request: Request, fields: Fields, error: str = "") -> Response:
        return self._console.render(
            request,
            "faults.html",
            400 if error else 200,
            here=_PAGE,
            error=error,
            fields=fields,
            has_options=any(fields[key] for key in _OPTIONS),
            faults=self._console.acts.list_faults(),
            kinds=KINDS,
            either=EITHER,
            timed=TIMED,
            methods=METHODS,
        )

    def _add(self, request: Request, fields: Fields) -> Done:
        kind = fields["kind"]
        if fields["after"] and kind not in EITHER:
            raise UsageError(
                f"{kind} has no {AFTER}: it always happens at the same moment; no fault was added"
            )
        words = [kind + (AFTER if fields["after"] else "")]
        words += [f"{key}={fields[key].strip()}" for key in KEYS if fields[key].strip()]
        text = shlex.join(words)
        self._console.acts.add_fault(text)
        return Done(_PAGE, "done_fault_added", {"fault": text})

    def _clear(self, request: Request, fields: Fields) -> Done:
        if fields["id"] == _ALL:
            self._console.acts.clear_faults()
            return Done(_PAGE, "done_faults_cleared")
        self._console.acts.clear_faults(read_number(fields["id"]) or 0)
        return Done(_PAGE, "done_fault_cleared", {"id": fields["id"]})
