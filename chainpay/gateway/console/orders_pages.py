"""The pages of what has a state: orders by family, one of them with its moves, and the cashier.

A button carries the state that its page has shown. If that has changed meanwhile, nothing is done.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import segno
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...encoding.text import json_object
from ...errors import UsageError
from ..serving.control import is_this_machine
from .console import Console, RefusedError, StaleError
from .forms import Done, Fields
from .guard import CASHIER
from .render import address, first_values, language_of, more_address, read_limit
from .wording.titles import TITLES

_LIST, _ONE, _MOVE = "/-/orders", "/-/orders/one", "/-/orders/move"
_CASHIER = f"{CASHIER}{{key}}"
_PAY = "pay"
#: What a user does who doesn't pay: it changes nothing, unless it is a move of the order.
_LEFT = {"fail": "cashier_failed", "cancel": "cashier_left"}
_WHAT = ("description", "body", "service_introduction")  # what is paid, by the field that names it
_CODE_URL = re.compile(r'"code_url"\s*:\s*("[^"]*")|<code_url>(?:<!\[CDATA\[)?([^<\]]*)')
_ELSEWHERE = ("192.0.2.1", 9)  # nothing is sent there: which address of this machine leads there


class OrdersPages:
    """The pages of what has a state.

    Args:
        console: What all pages share.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._acts = console.acts
        self.routes = [
            Route(_LIST, self.show_list),
            Route(_ONE, self.show_one),
            console.post(_MOVE, self._move),
            Route(_CASHIER, self.show_cashier),
            Route(_CASHIER, self.act_as_user, methods=["POST"]),
        ]

    async def show_list(self, request: Request) -> Response:
        """Show the newest, by kind, or those that a number names."""
        query = first_values(request.query_params, "kind", "state", "mchid", "number")
        kinds = self._acts.kinds()
        kind = query["kind"]
        limit = read_limit(request)
        if query["number"] and kind in (None, *kinds):
            known = self._find(query["number"], query["mchid"], [kind] if kind else [*kinds])
        else:
            known = self._acts.records(kind, query["state"], limit + 1, query["mchid"])
        return self._console.render(
            request,
            "orders.html",
            records=known[:limit],
            kind=kind,
            states=_name_states(request, kinds, kind) if kind else {},
            state_text=partial(_state_text, request, kinds),
            query=query,
            merchants=self._console.platform.keys.mchids,
            more=more_address(_LIST, len(known), limit, **{**query, "kind": kind}),
            title=_name_kinds(request, kinds),
        )

    def _find(self, number: str, mchid: str | None, kinds: list[str]) -> list[dict[str, Any]]:
        """Return what a number names: of each kind one at most."""
        known = []
        for kind in kinds:
            with suppress(UsageError):
                known.append(self._acts.record(number, mchid, kind))
        return known

    async def show_one(self, request: Request) -> Response:
        """Show one with its history, and the buttons of the moves that are allowed now."""
        query = first_values(request.query_params, "kind", "mchid", "number")
        record = self._acts.record(query["number"] or "", query["mchid"], query["kind"])
        kinds = self._acts.kinds()
        return self._console.render(
            request,
            "order.html",
            record=record,
            state_text=partial(_state_text, request, kinds),
            title=_name_kinds(request, kinds),
            move_text=partial(_move_text, request),
            reason=_title(request, record["reason"]),
            fields=json.dumps(record["fields"], ensure_ascii=False, indent=2),
            cashier=self._cashier(record) if _can_be_paid(record) else "",
        )

    def _move(self, request: Request, fields: Fields) -> Done:
        record = self._acts.record(fields["number"], fields["mchid"], fields["kind"])
        here = address(_ONE, kind=fields["kind"], mchid=fields["mchid"], number=fields["number"])
        return self._make_move(request, record, fields, here)

    def _make_move(
        self, request: Request, record: dict[str, Any], fields: Fields, here: str
    ) -> Done:
        """Make a move, unless the page was stale."""
        _check_state(record, fields, here)
        names = record["mchid"], record["kind"]
        self._acts.move(record["number"], fields["move"], *names, record["state"])
        after = self._acts.record(record["number"], *names)
        steps = [each for each in after["history"] if each["name"] == fields["move"]]
        words = {"move": _move_text(request, steps[-1]), "state": after["state"]}
        words["number"] = record["number"]
        return Done(here, "done_move", words)

    # The cashier

    def _cashier(self, record: dict[str, Any]) -> str:
        """Return the address of an order's cashier, which nobody guesses."""
        names = [record[name] for name in ("kind", "mchid", "number")]
        key = self._console.forms.secret(*names)
        return address(f"{CASHIER}{key}", kind=names[0], mchid=names[1], number=names[2])

    def _read_cashier(self, request: Request) -> dict[str, Any]:
        """Return the order of a cashier's address.

        Raises:
            RefusedError: The address isn't one.
        """
        query = request.query_params
        names = [query.get(name, "") for name in ("kind", "mchid", "number")]
        if request.path_params["key"] == self._console.forms.secret(*names):
            with suppress(UsageError):
                return self._acts.record(names[2], names[1], names[0])
        raise RefusedError(404, "refused_cashier")

    async def show_cashier(self, request: Request) -> Response:
        """Show an order to the user who pays it."""
        record = self._read_cashier(request)
        kinds = self._acts.kinds()
        origin, is_reachable = self._find_origin(request)
        link = f"{origin}{self._cashier(record)}"
        return self._console.render(
            request,
            "cashier.html",
            record=record,
            what=next(filter(None, map(record["fields"].get, _WHAT)), record["number"]),
            state_text=partial(_state_text, request, kinds),
            moves=_moves_of_user(record),
            move_text=partial(_move_text, request),
            reason=_title(request, record["reason"]),
            can_be_paid=_can_be_paid(record),
            qr=_draw(link),
            link=link,
            is_reachable=is_reachable,
            code_url=self._find_code_url(record["number"]),
            named=request.scope["query_string"].decode(),
            key=request.path_params["key"],
        )

    async def act_as_user(self, request: Request) -> Response:
        """Pay, fail or leave."""
        self._read_cashier(request)
        return await self._console.submit(request, self._act_as_user)

    def _act_as_user(self, request: Request, fields: Fields) -> Done:
        record, move = self._read_cashier(request), fields["move"]
        here = self._cashier(record)
        _check_state(record, fields, here)
        if move not in [each["name"] for each in _moves_of_user(record)]:
            if move not in _LEFT:
                raise RefusedError(400, "refused_move")
            return Done(here, _LEFT[move])
        return self._make_move(request, record, fields, here)

    def _find_origin(self, request: Request) -> tuple[str, bool]:
        """Return this server's address as a phone sees it, and whether a phone can reach it."""
        platform = self._console.platform
        host = request.headers.get("host", "")
        scheme = request.scope["scheme"]
        if is_this_machine(platform.server.host):
            return f"{scheme}://{host}", False
        if is_this_machine(host):
            host = f"{_find_own_address()}:{platform.server.port}"
        return f"{scheme}://{host}", True

    def _find_code_url(self, number: str) -> str:
        """Return the ``code_url`` that the shop has got for an order; empty if there is none."""
        for known in reversed(self._console.acts.requests(number, limit=20)):
            answer = self._console.acts.request(known["id"])["answer"]
            match = _CODE_URL.search(answer["body"]) if answer else None
            if match:
                return match[2] or str(json_object(f'{{"url": {match[1]}}}').get("url", ""))
        return ""


def _draw(link: str) -> Markup:
    """Return the QR code of an address, as SVG."""
    code = segno.make(link, micro=False)
    return Markup(code.svg_inline(border=3, svgclass="qr", omitsize=True))


def _check_state(record: Mapping[str, Any], fields: Fields, here: str) -> None:
    if record["state"] != fields["was"]:
        raise StaleError(here, record["state"], fields["was"])


def _moves_of_user(record: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [move for move in record["moves"] if move["by"] == "user"]


def _can_be_paid(record: dict[str, Any]) -> bool:
    return any(move["name"] == _PAY for move in _moves_of_user(record))


def _move_text(request: Request, step: Mapping[str, Any]) -> str:
    """Return what a move is called in the page's language."""
    return _capitalize(_title(request, step["title"]))


def _name_kinds(request: Request, kinds: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return the names of the kinds in the page's language."""
    return {kind: _capitalize(each[language_of(request)]) for kind, each in kinds.items()}


def _title(request: Request, title: str) -> str:
    """Return what a family's table says, in the page's language."""
    return title if language_of(request) == "zh" else TITLES.get(title, title)


def _capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


def _state_text(request: Request, kinds: Mapping[str, Any], kind: str, state: str) -> str:
    """Return what a state means in the page's language."""
    return _title(request, kinds[kind]["states"].get(state, ""))


def _name_states(request: Request, kinds: Mapping[str, Any], kind: str) -> dict[str, str]:
    """Return the states of a kind as a person chooses one."""
    return {
        state: f"{state} {_state_text(request, kinds, kind, state)}".strip()
        for state in kinds[kind]["states"]
    }


def _find_own_address() -> str:
    """Return the address of this machine in its network; 0.0.0.0 if it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        with suppress(OSError):
            probe.connect(_ELSEWHERE)
        return str(probe.getsockname()[0])
