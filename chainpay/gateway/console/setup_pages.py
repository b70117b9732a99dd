"""The pages around the work: keys with code to copy, the clock, the language, the way in."""

from __future__ import annotations

import hmac

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ...client.client import Client
from ...people.language import speaking
from ..state.identity import Identity
from ..state.keys import private_pem
from ..state.times import DAY
from .console import Console
from .forms import Done, Fields, read_form
from .guard import LOGIN, SESSION
from .render import LANGUAGE, address, language_of, own_address, owner_of, write_page
from .snippets import OF_ORDERS, load_environment, make_order
from .wording.texts import LANGUAGES

_KEYS, _CLOCK = "/-/keys", "/-/clock"
_PEM = Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
_YEAR = 365 * DAY


class SetupPages:
    """The pages around the work.

    Args:
        console: What all pages share.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.routes = [
            Route(_KEYS, self.keys),
            Route(_KEYS, self.secrets, methods=["POST"]),
            Route("/-/doctor", self.doctor, methods=["POST"]),
            Route(_CLOCK, self.clock),
            console.post(_CLOCK, self._put_forward, self._show_clock),
            Route("/-/language", self.choose_language, methods=["POST"]),
            Route(LOGIN, self.login),
            Route(LOGIN, self.log_in, methods=["POST"]),
            Route("/-/logout", self.log_out, methods=["POST"]),
        ]

    # Keys

    async def keys(self, request: Request) -> Response:
        """Show numbers, public keys, the environment and code; no secret."""
        return self._show_keys(request, request.query_params.get("mchid", ""), has_secrets=False)

    async def secrets(self, request: Request) -> Response:
        """Show the secrets too. Nothing changes."""
        fields = await self._console.read_form(request)
        return self._show_keys(request, fields["mchid"], has_secrets=True)

    def _show_keys(self, request: Request, mchid: str, *, has_secrets: bool) -> Response:
        console, platform = self._console, self._console.platform
        identity = console.identity_of(mchid)
        public_key = identity.public_key.public_key()
        return console.render(
            request,
            "keys.html",
            merchants=platform.keys.mchids,
            identity=identity,
            base_uri=platform.server.base_uri,
            folder=console.folder_of(identity),
            environment=load_environment(console.folder_of(identity)),
            has_folder=platform.folder is not None,
            has_secrets=has_secrets,
            secrets=_secrets(identity) if has_secrets else {},
            public_key=public_key.public_bytes(*_PEM).decode(),
            certificate=platform.keys.certificate.decode(),
            snippets=console.write_code(make_order(identity), OF_ORDERS, identity),
        )

    async def doctor(self, request: Request) -> Response:
        """Show what the doctor says of a merchant's configuration; its calls are requests too."""
        fields = await self._console.read_form(request)
        identity = self._console.identity_of(fields["mchid"])
        async with Client(**self._console.platform.keys.credentials(identity.mchid)) as client:
            report = await client.doctor_async()
        with speaking("zh" if language_of(request) == "zh" else "en"):
            page = write_page(report.page())
        return self._console.render(request, "doctor.html", identity=identity, page=page)

    # Time

    async def clock(self, request: Request) -> Response:
        """Show the time, and forms that put it forward."""
        return self._show_clock(request, Fields())

    def _show_clock(self, request: Request, fields: Fields, error: str = "") -> Response:
        status = 400 if error else 200
        return self._console.render(request, "clock.html", status, error=error, fields=fields)

    def _put_forward(self, request: Request, fields: Fields) -> Done:
        duration = fields["duration"].strip()
        self._console.acts.clock(duration)
        return Done(_CLOCK, "done_clock", {"duration": duration})

    # Who looks, and in which language

    async def choose_language(self, request: Request) -> Response:
        """Remember the language of the browser's next pages."""
        fields = await read_form(request)
        response = RedirectResponse(own_address(fields["back"]), 303)
        if fields["language"] in LANGUAGES:
            response.set_cookie(
                LANGUAGE, fields["language"], max_age=_YEAR, path="/-/", samesite="strict"
            )
        return response

    async def login(self, request: Request) -> Response:
        """Show the form for the token."""
        back = own_address(request.query_params.get("back", ""))
        return self._console.render(request, "login.html", back=back, is_wrong=False)

    async def log_in(self, request: Request) -> Response:
        """Begin a session, if the token is right."""
        fields = await read_form(request)
        token, back = self._console.platform.server.token or "", own_address(fields["back"])
        if not hmac.compare_digest(fields["token"].strip().encode(), token.encode()):
            return self._console.render(request, "login.html", 401, back=back, is_wrong=True)
        response = RedirectResponse(back, 303)
        response.set_cookie(
            SESSION,
            self._console.sessions.begin(),
            path="/-/",
            secure=request.scope["scheme"] == "https",
            httponly=True,
            samesite="strict",
        )
        return response

    async def log_out(self, request: Request) -> Response:
        """End the session."""
        await self._console.read_form(request)
        self._console.sessions.end(owner_of(request))
        response = RedirectResponse(LOGIN, 303)
        response.delete_cookie(SESSION, path="/-/")
        return response


def redirect_to_login(request: Request) -> Response:
    """Return the way to the form for the token, and back."""
    path, query = request.scope["path"], request.scope["query_string"].decode()
    here = f"{path}?{query}" if query else path
    return RedirectResponse(address(LOGIN, back=own_address(here)), 303)


def _secrets(identity: Identity) -> dict[str, str]:
    """Return a merchant's secrets by the name of their files."""
    return {
        "apiv3_key": identity.apiv3_key,
        "secret": identity.secret,
        "apiclient_key.pem": private_pem(identity.merchant_key).decode(),
    }
