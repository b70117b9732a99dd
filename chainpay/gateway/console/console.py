"""What all pages of the console share: the gateway, and how a form is carried out."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...errors import ChainpayError
from ..acts import Acts
from .forms import VALUE, Done, Fields, Forms, read_form
from .guard import SAFE, Sessions
from .platform import Platform
from .render import Pages, own_address, owner_of


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
        pages = Pages(self.forms, platform.clock, platform.server.token is not None)
        self.render, self.fragment = pages.render, pages.fragment

    def refuse(self, request: Request, status: int, reason: str) -> Response:
        """Return a page that says why a request is refused, by the key of a text."""
        return self._refuse(request, status, reason=reason)

    def fail(self, request: Request) -> Response:
        """Return a page that says that the gateway has made a mistake."""
        return self.render(request, "failed.html", 500)

    def explain(self, request: Request, status: int, error: str, back: str) -> Response:
        """Return a page with an error of the gateway, and the way back."""
        return self._refuse(request, status, error=error, back=back)

    def _refuse(
        self, request: Request, status: int, *, reason: str = "", error: str = "", back: str = "/-/"
    ) -> Response:
        is_absent = request.method in SAFE and status == 404
        heading = "absent" if is_absent else "refused"
        values = {"heading": heading, "reason": reason, "error": error, "back": back}
        return self.render(request, "refused.html", status, **values)

    async def read_form(self, request: Request) -> Fields:
        """Return the fields of a form of a page that this person has seen.

        Raises:
            RefusedError: There is no such page.
        """
        fields = await read_form(request)
        if not self.forms.is_issued(owner_of(request), fields[VALUE]):
            raise RefusedError(403, "refused_form")
        return fields

    async def submit(self, request: Request, act: Callable[[Fields], Done]) -> Response:
        """Carry out a form once, and lead to the page that shows what it has done.

        No other form is carried out between the look at the state and its change. A program may
        change the state meanwhile: so `act` names the state that it has seen.

        Args:
            request: The form.
            act: Does what the form says.

        Raises:
            RefusedError: The form is no page's.
        """
        fields = await self.read_form(request)
        done = self.forms.done(fields.number)
        if done is None:
            try:
                done = act(fields)
            except StaleError as stale:
                return self.render(request, "stale.html", 409, stale=stale)
            except ChainpayError as error:
                back = own_address(fields["back"], "/-/")
                return self.explain(request, 400, str(error), back)
            self.forms.note(fields.number, done)
        joint = "&" if "?" in done.address else "?"
        return RedirectResponse(f"{done.address}{joint}done={fields.number}", 303)

    def folder_of(self, mchid: str) -> str:
        """Return the folder with a merchant's files, as a person writes it.

        Of a merchant whose key isn't here, it is that of the gateway's own merchant.
        """
        folder = self.platform.folder or Path(".chainpay")
        is_other = mchid != self.acts.mchid and mchid in self.platform.keys.mchids
        return str(folder / "merchants" / mchid if is_other else folder)
