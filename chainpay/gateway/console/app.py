"""The application of the console: its routes, behind the guard."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from ...errors import ChainpayError
from .callbacks_pages import CallbacksPages
from .console import Console, RefusedError
from .faults_pages import FaultsPages
from .guard import STATIC, Guard
from .orders_pages import OrdersPages
from .platform import Platform
from .requests_pages import RequestsPages
from .setup_pages import SetupPages, redirect_to_login

_STATIC = Path(__file__).parent / "static"


def make_app(platform: Platform) -> ASGIApp:
    """Return the application."""
    console = Console(platform)
    routes: list[BaseRoute] = [Mount(STATIC.rstrip("/"), StaticFiles(directory=_STATIC))]
    for pages in (RequestsPages, OrdersPages, CallbacksPages, FaultsPages, SetupPages):
        routes += pages(console).routes

    async def refuse(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        reason = "refused_method" if status == 405 else "refused_path"
        if isinstance(error, RefusedError):
            reason = error.detail
        return console.refuse(request, status, reason)

    async def explain(request: Request, error: Exception) -> Response:
        return console.explain(request, 404, str(error), "/-/")

    async def fail(request: Request, error: Exception) -> Response:
        return console.fail(request)  # Starlette raises the error again, and the server logs it

    handlers = {HTTPException: refuse, ChainpayError: explain, Exception: fail}
    app = Starlette(routes=routes, exception_handlers=handlers)
    return Guard(app, platform.server.token, console.sessions, console.refuse, redirect_to_login)
