"""What all pages of the console share: the gateway, and how a form is carried out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ...errors import ChainpayError
from ..acts import Acts
from ..state.identity import Identity
from .forms import VALUE, Done, Fields, Forms, read_form
from .guard import SAFE, Sessions
from .platform import Platform
from .render import Renderer, own_address, owner_of
from .snippets import Sent, write_snippets

_NOTICE = "notice.html"

Act = Callable[[Request, Fields], Done]
"""Does what a form says."""

ShowAgain = Callable[[Request, Fields, str], Response]
"""Shows a form that was refused once more: with what was filled in, and why."""


class RefusedError(HTTPException):
    """A request is refused; nothing was done. The detail is the key of the text that says why."""


class StaleError(Exception):
    """The page of a form shows what isn't so any more. Nothing was done.

    Attributes:
        address: The page that shows what is so now.
        state: The state that it is in now.
        shown: The state that the page has shown.
    """

    def __init__(self, address: str, state: str, shown: str) -> None:
        self.address, self.state, self.shown = address, state, shown


class Console:
    """What all pages share.

    Args:
        platform: The gateway.

    Attributes:
        platform: The gateway.
        acts: What the user, the platform and time do.
        forms: The values of pages.
        sessions: Who has shown the token.
    """

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self.acts: Acts = platform.acts
        self.forms = Forms()
        self.sessions = Sessions(time.monotonic)
        renderer = Renderer(self.forms, platform.clock, platform.server.token is not None)
        self.render, self.fragment = renderer.render, renderer.fragment

    def refuse(self, request: Request, status: int, reason: str) -> Response:
        """Return a page that says why a request is refused, by the key of a text."""
        heading = _heading(request, status)
        return self.render(request, _NOTICE, status, heading=heading, text=reason)

    def fail(self, request: Request) -> Response:
        """Return a page that says that the gateway has made a mistake."""
        return self.render(request, _NOTICE, 500, heading="failed", text="failed_lead")

    def explain(self, request: Request, status: int, error: str, back: str) -> Response:
        """Return a page with an error of the gateway, and the way back."""
        heading = _heading(request, status)
        return self.render(request, _NOTICE, status, heading=heading, error=error, back=back)

    def _show_stale(self, request: Request, stale: StaleError) -> Response:
        return self.render(
            request,
            _NOTICE,
            409,
            heading="stale_title",
            text="stale_lead",
            values={"shown": stale.shown, "state": stale.state},
            back=stale.address,
            link="stale_link",
        )

    async def read_form(self, request: Request) -> Fields:
        """Return the fields of a form of a page that this person has seen.

        Raises:
            RefusedError: There is no such page.
        """
        fields = await read_form(request)
        if not self.forms.is_issued(owner_of(request), fields[VALUE]):
            raise RefusedError(403, "refused_form")
        return fields

    def post(self, path: str, act: Act, show_again: ShowAgain | None = None) -> Route:
        """Return the route of a form: see `submit`."""
        carry_out = partial(self.submit, act=act, show_again=show_again)
        return Route(path, carry_out, methods=["POST"])

    async def submit(
        self, request: Request, act: Act, show_again: ShowAgain | None = None
    ) -> Response:
        """Carry out a form once, and lead to the page that shows what it has done.

        No other form is carried out between the look at the state and its change. A program may
        change the state meanwhile: so `act` names the state that it has seen.

        Args:
            request: The form.
            act: Does what the form says.
            show_again: Shows the form if it is refused; by default a page says why.

        Raises:
            RefusedError: The form is no page's.
        """
        fields = await self.read_form(request)
        done = self.forms.done(fields.number)
        if done is None:
            try:
                done = act(request, fields)
            except StaleError as stale:
                return self._show_stale(request, stale)
            except ChainpayError as error:
                if show_again is not None:
                    return show_again(request, fields, str(error))
                return self.explain(request, 400, str(error), own_address(fields["back"]))
            self.forms.note(fields.number, done)
        joint = "&" if "?" in done.address else "?"
        return RedirectResponse(f"{done.address}{joint}done={fields.number}", 303)

    def identity_of(self, mchid: str) -> Identity:
        """Return a merchant; the gateway's own if the key of this one isn't here."""
        mchids = self.platform.keys.mchids
        return self.platform.find_identity(mchid if mchid in mchids else mchids[0])

    def folder_of(self, identity: Identity) -> str:
        """Return the folder with a merchant's files, as a person writes it."""
        folder = self.platform.folder or Path(".chainpay")
        is_own = identity.mchid == self.acts.mchid
        return str(folder if is_own else folder / "merchants" / identity.mchid)

    def write_code(
        self, sent: Sent, languages: Iterable[str], identity: Identity
    ) -> dict[str, str]:
        """Return a request as code, by language."""
        base_uri, folder = self.platform.server.base_uri, self.folder_of(identity)
        return write_snippets(sent, languages, base_uri, identity, folder)


def _heading(request: Request, status: int) -> str:
    return "absent" if request.method in SAFE and status == 404 else "refused"
