"""The pages of requests: the live list, and one request whole, with why it was refused."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ...signing.v3 import join_lines
from ..state.identity import Identity
from ..state.requests import hide_secrets
from .comparison import compare, read_pasted
from .console import Console, RefusedError
from .forms import read_number
from .render import address, first_values
from .snippets import OF_REQUESTS, parse_sent

_PER_PAGE = 50
_PAUSE = 0.5  # seconds between two looks
_MAX_SIGNED = 16 * 1024  # characters; as much is kept of what was checked
_LOOKS = 20  # without anything new, until a client that has gone is noticed
_MAX_STREAMS = 50
_EVENTS = "text/event-stream"
_NO_SLIP = "no usual slip fits"  # so says `sign_check` of a message that it can't find
_KEY = re.compile("^(another key|the key of certificate|the merchant has no certificate)")
_CLAIM = re.compile(r'(nonce_str|timestamp)="([^"]*)"')


class RequestsPages:
    """The pages of requests.

    Args:
        console: What all pages share.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._start = secrets.token_hex(8)
        self._streams = 0
        self.routes = [
            Route("/-/", self.show_list),
            Route("/-/live", self.live),
            Route("/-/requests/{id}", self.show),
            Route("/-/requests/{id}", self.compare, methods=["POST"]),
        ]

    async def show_list(self, request: Request) -> Response:
        """Show a page of the list."""
        filters = _read_filters(request)
        before = request.query_params.get("before", "")
        known = self._console.acts.requests(
            limit=_PER_PAGE + 1,
            before=read_number(before),
            **filters,
        )
        shown = known[-_PER_PAGE:][::-1]
        query = _filter_query(request)
        newest = self._console.acts.requests(limit=1)
        return self._console.render(
            request,
            "requests.html",
            requests=shown,
            query=query,
            merchants=self._console.platform.keys.mchids,
            older=address("/-/", before=shown[-1]["id"], **query) if len(known) > _PER_PAGE else "",
            is_first=not before,
            live=address("/-/live", after=str(newest[0]["id"] if newest else 0), **query),
            start=self._start,
            base_uri=self._console.platform.server.base_uri,
        )

    async def live(self, request: Request) -> ASGIApp:
        """Send the rows of new requests as they come (Server-Sent Events)."""
        if request.method == "HEAD":
            return Response(media_type=_EVENTS)
        if self._streams >= _MAX_STREAMS:
            return Response("too many pages are open", 503, media_type="text/plain")
        response = StreamingResponse(self._follow(request), media_type=_EVENTS)
        self._streams += 1

        async def send_all(scope: Scope, receive: Receive, send: Send) -> None:
            try:
                await response(scope, receive, send)
            finally:
                self._streams -= 1

        return send_all

    async def _follow(self, request: Request) -> AsyncIterator[str]:
        acts, filters = self._console.acts, _read_filters(request)
        text = request.headers.get("last-event-id") or request.query_params.get("after", "")
        after = read_number(text) or 0
        yield f"event: start\ndata: {self._start}\n\n"
        looks = 0
        while True:
            newest = acts.requests(after=after, limit=1000)
            if newest:
                shown = acts.requests(after=after, limit=1000, **filters)[-_PER_PAGE:][::-1]
                after, looks = newest[-1]["id"], 0
                html = self._console.fragment(request, "rows.html", requests=shown)
                yield f"id: {after}\ndata: {json.dumps(html)}\n\n"
            elif (looks := looks + 1) % _LOOKS == 0:
                yield ":\n\n"
            await asyncio.sleep(_PAUSE)

    async def show(self, request: Request) -> Response:
        """Show one request whole."""
        return self._show(request, None)

    async def compare(self, request: Request) -> Response:
        """Show one request, with a message that the person says was signed. Nothing changes."""
        fields = await self._console.read_form(request)
        return self._show(request, fields["signed"])

    def _show(self, request: Request, pasted: str | None) -> Response:
        console, acts = self._console, self._console.acts
        number = read_number(request.path_params["id"])
        if number is None:
            raise RefusedError(404, "refused_path")
        known = acts.request(number)
        check = known["sign_check"]
        text = (pasted or "").replace("\r\n", "\n")
        read = read_pasted(text) if check and "\n" in check["message"] else text
        signed = hide_secrets(read[:_MAX_SIGNED]) or (check["signed"] if check else "")
        sent = parse_sent(known)
        identity = console.identity_of(known["mchid"])
        return console.render(
            request,
            "request.html",
            request=known,
            check=check,
            message_text=check["message"] if check else _find_message(known),
            comparison=compare(signed, check["message"]) if check and signed else None,
            signed=signed,
            is_signed_cut=len(read) > _MAX_SIGNED,
            is_signed_empty=pasted is not None and not text.strip(),
            is_unescaped=read != text,
            needs_message=bool(check) and _NO_SLIP in check["verdict"],
            key=_describe_key(identity, known) if check and _KEY.search(check["verdict"]) else None,
            events=self._find_events(known),
            folder=console.folder_of(identity),
            has_folder=console.platform.folder is not None,
            snippets=console.write_code(sent, OF_REQUESTS, identity) if sent else {},
        )

    def _find_events(self, known: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the callbacks about the request's numbers that were made after it."""
        by_id = {
            event["id"]: event
            for number in known["numbers"]
            for event in self._console.acts.events(number)
            if event["at"] >= known["at"]
        }
        return sorted(by_id.values(), key=lambda event: float(event["at"]))


def _read_filters(request: Request) -> dict[str, Any]:
    """Return the arguments of `Gateway.requests` that a page's query names."""
    query = _filter_query(request)
    status = query.pop("status")
    return {
        **query,
        "refused": status == "refused",
        "status": int(status) if status and status.isdecimal() and len(status) < 4 else None,
    }


def _filter_query(request: Request) -> dict[str, Any]:
    return {**first_values(request.query_params, "path", "number", "mchid", "status")}


def _describe_key(identity: Identity, known: dict[str, Any]) -> dict[str, str]:
    """Return how the right key of a merchant is told; nothing if it isn't here."""
    if identity.mchid != known["mchid"]:
        return {}
    public_key = identity.merchant_key.public_key()
    pem = public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return {"serial_no": identity.serial, "SHA-256": sha256(pem).hexdigest()}


def _find_message(known: dict[str, Any]) -> str:
    """Return the message of APIv3 that the gateway has built; empty if it isn't known."""
    sent = known["request"]
    claim = dict(_CLAIM.findall(sent["headers"].get("authorization", "")))
    is_form = "multipart" in sent["headers"].get("content-type", "")
    if claim.keys() != {"nonce_str", "timestamp"} or sent["is_cut"] or is_form:
        return ""
    lines = known["method"], known["target"], claim["timestamp"], claim["nonce_str"], sent["body"]
    return join_lines(*lines).decode("utf-8", "replace")
