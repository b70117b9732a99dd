"""The page of callbacks: what the platform owes and has sent, each attempt, and *resend*."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .console import Console, StaleError
from .forms import Done, Fields
from .render import more_address, own_address, read_limit

_PAGE = "/-/callbacks"


class CallbacksPages:
    """The page of callbacks.

    Args:
        console: What all pages share.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.routes = [
            Route(_PAGE, self.show_list),
            console.post(f"{_PAGE}/resend", self._resend),
        ]

    async def show_list(self, request: Request) -> Response:
        """Show the newest callbacks."""
        number = request.query_params.get("number", "").strip()
        limit = read_limit(request)
        known = self._console.acts.events(number or None, limit + 1)
        return self._console.render(
            request,
            "callbacks.html",
            events=known[-limit:][::-1],
            number=number,
            more=more_address(_PAGE, len(known), limit, number=number),
        )

    def _resend(self, request: Request, fields: Fields) -> Done:
        id_, back = fields["id"], own_address(fields["back"], _PAGE)
        (known,) = self._console.acts.events(id=id_)
        shown, state = fields["was"], f"{known['state']} {len(known['attempts'])}"
        if shown != state:
            raise StaleError(back, state, shown)
        self._console.acts.resend(id_)
        return Done(back, "done_resend", {"id": id_[:8]})
