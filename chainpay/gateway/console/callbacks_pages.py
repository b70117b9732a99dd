"""The page of callbacks: what the platform owes and has sent, each attempt, and *resend*."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .console import Console, StaleError
from .forms import Done, Fields, read_number
from .render import address, own_address

_PER_PAGE, _MAX = 50, 5000


class CallbacksPages:
    """The page of callbacks.

    Args:
        console: What all pages share.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.routes = [
            Route("/-/callbacks", self.show_list),
            Route("/-/callbacks/resend", self.resend, methods=["POST"]),
        ]

    async def show_list(self, request: Request) -> Response:
        """Show the newest callbacks."""
        number = request.query_params.get("number", "").strip()
        limit = read_limit(request, _PER_PAGE, _MAX)
        known = self._console.acts.events(number or None, limit + 1)
        more = address("/-/callbacks", number=number, limit=min(limit * 2, _MAX))
        return self._console.render(
            request,
            "callbacks.html",
            events=known[-limit:][::-1],
            number=number,
            more=more if len(known) > limit < _MAX else "",
        )

    async def resend(self, request: Request) -> Response:
        """Send a callback once more."""
        return await self._console.submit(request, self._resend)

    def _resend(self, fields: Fields) -> Done:
        id_, back = fields["id"], own_address(fields["back"], "/-/callbacks")
        (known,) = self._console.acts.events(id=id_)
        shown, state = fields["was"], f"{known['state']} {len(known['attempts'])}"
        if shown != state:
            raise StaleError(back, state, shown)
        self._console.acts.resend(id_)
        return Done(back, "done_resend", {"id": id_[:8]})


def read_limit(request: Request, default: int, maximum: int) -> int:
    """Return how many a page shows."""
    number = read_number(request.query_params.get("limit", ""))
    return default if number is None else min(max(number, 1), maximum)
