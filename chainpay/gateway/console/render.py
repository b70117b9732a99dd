"""How the console writes its pages: templates, languages, and what clients sent as safe text.

All that clients sent is escaped. What a person can't see, such as a mark that turns the direction
of writing, is written as its number. Addresses are shown without passwords. Of a long value only
the beginning is shown, with a link.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import jinja2
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from ..._version import __version__
from ...catalog.pages import Page
from ...encoding.secret import hide_passwords
from ..state.times import format_bill_time, format_day, format_rfc3339
from .forms import Forms, read_number
from .guard import SESSION
from .wording.phrases import translate_error, translate_failure, translate_wrong
from .wording.texts import LANGUAGES, translate

LANGUAGE = "chainpay-language"
"""The cookie of the language that was chosen."""

_FOLDER = Path(__file__).parent
_MAX_LINE, _MAX_BLOCK = 300, 4000  # characters
_LIMIT, _MAX_LIMIT = 50, 5000  # things in a list
#: Control characters, marks without a width, marks of direction, tags, and halves of characters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
_BREAKS = re.compile(r"[\t\n]")
_STYLE = re.compile(' style="[^"]*"')


def _describe_wrong(language: str, request: Mapping[str, Any]) -> str:
    """Return what is wrong with a request, in the language of the page."""
    wrong, verdict_zh = str(request["wrong"]), str(request["wrong_zh"])
    return (verdict_zh or translate_wrong(wrong)) if language == "zh" else wrong


def show(value: object, limit: int | None = None) -> Markup:
    """Return a value as one line of HTML: escaped, isolated, with what can't be seen as marks."""
    text = hide_passwords(str(value))[:limit]
    shown = _BREAKS.sub(lambda match: "↵" if match[0] == "\n" else " ", text)
    return Markup("<bdi>{}</bdi>").format(_mark(shown))


def show_block(value: object, limit: int | None = None) -> Markup:
    """Return a value as HTML for ``<pre>``: as `show`, with its lines."""
    return Markup("<bdi>{}</bdi>").format(_mark(hide_passwords(str(value))[:limit]))


def _mark(text: str) -> Markup:
    parts, end = list[Markup](), 0
    for match in _UNSEEN.finditer(text):
        parts.append(escape(text[end : match.start()]))
        parts.append(Markup('<span class="unseen">U+{}</span>').format(f"{ord(match[0]):04X}"))
        end = match.end()
    return Markup("").join([*parts, escape(text[end:])])


def indent_json(body: str) -> str:
    """Return a body with its JSON indented; unchanged if it is no JSON."""
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return body


def address(path: str, /, **query: object) -> str:
    """Return an address of the console; values that are empty or None are left out."""
    known = {name: value for name, value in query.items() if value not in (None, "", False)}
    return f"{path}?{urlencode(known, errors='replace')}" if known else path


def yuan(fen: int) -> str:
    """Return an amount in 分 as 元."""
    return f"¥{fen / 100:,.2f}"


def language_of(request: Request) -> str:
    """Return the language of a page: the one that was chosen, or that the browser prefers."""
    chosen = request.cookies.get(LANGUAGE)
    if chosen in LANGUAGES:
        return chosen
    preferred: list[tuple[float, str]] = []
    for part in request.headers.get("accept-language", "").split(","):
        name, _, weight = part.strip().partition(";q=")
        known = name.partition("-")[0].lower()
        if known in LANGUAGES:
            preferred.append((_weight(weight), known))
    return max(preferred, key=lambda pair: pair[0], default=(0, LANGUAGES[0]))[1]


def _weight(text: str) -> float:
    try:
        return float(text or 1)
    except ValueError:
        return 0


class Renderer:
    """Writes pages from their templates.

    Args:
        forms: Issues the values of pages.
        clock: Returns the gateway's time, in seconds since 1970.
        has_token: Whether a person must have shown a token.
    """

    def __init__(self, forms: Forms, clock: Callable[[], float], has_token: bool) -> None:
        self._forms = forms
        self._clock = clock
        self._has_token = has_token
        self._templates = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_FOLDER / "templates"),
            autoescape=jinja2.select_autoescape(["html"], default=False),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {
            "yuan": yuan,
            "json": indent_json,
            "moment": self._moment,
            "date": format_bill_time,
        }
        self._templates.tests["refused"] = _is_refused
        self._templates.globals |= {"address": address, "version": __version__, "quote": quote}

    def render(
        self, request: Request, template: str, status: int = 200, /, **values: Any
    ) -> HTMLResponse:
        """Return a page.

        Args:
            request: The request.
            template: The name of its template.
            status: The status of the answer.
            values: What the template shows.
        """
        text = self.fragment(request, template, **values)
        return HTMLResponse(text.encode("utf-8", "replace"), status)

    def fragment(self, request: Request, template: str, /, **values: Any) -> str:
        """Return a page, or a part of one, as text."""
        language = language_of(request)
        shows_all = "all" in request.query_params
        cut = _Cut(request, shows_all, language)
        done = self._forms.done(request.query_params.get("done", ""))
        common = {
            "t": lambda key, **more: translate(language, key, **more),
            "wrong": partial(_describe_wrong, language),
            "failure": translate_failure if language == "zh" else str,
            "own_error": translate_error if language == "zh" else lambda error: "",
            "language": language,
            "path": request.scope["path"],
            "here": _here(request),
            "form": self._forms.issue(owner_of(request)),
            "done": done,
            "has_token": self._has_token,
            "now": self._clock(),
            "show": cut.line,
            "block": cut.block,
        }
        return self._templates.get_template(template).render({**common, **values})

    def _moment(self, seconds: float) -> Markup:
        """Return a time of the gateway as Beijing time; with the date, unless it is today."""
        day, _, text = format_bill_time(seconds).partition(" ")
        text = text if day == format_day(self._clock()) else f"{day} {text}"
        exact = format_rfc3339(seconds)
        return Markup('<time datetime="{0}" title="{0}">{1}</time>').format(exact, text)


def write_page(page: Page) -> Markup:
    """Return a page as HTML; its own styles are left out, as the console has a style sheet."""
    return Markup(_STYLE.sub("", page.html()))


def _is_refused(request: Mapping[str, Any]) -> bool:
    return bool(request["code"]) or (request["status"] or 0) >= 400


class _Cut:
    """Cuts long values, with a link to the whole page.

    Args:
        request: The request.
        shows_all: Whether nothing is cut.
        language: The language of the link.
    """

    def __init__(self, request: Request, shows_all: bool, language: str) -> None:
        self._link = "?" + urlencode([*request.query_params.multi_items(), ("all", "1")])
        self._shows_all = shows_all
        self._language = language

    def line(self, value: object, limit: int = _MAX_LINE) -> Markup:
        """Return a value as one line."""
        return self._cut(show, value, limit)

    def block(self, value: object, limit: int = _MAX_BLOCK) -> Markup:
        """Return a value as lines."""
        return self._cut(show_block, value, limit)

    def _cut(
        self, show_text: Callable[[object, int | None], Markup], value: object, limit: int
    ) -> Markup:
        size = len(str(value))
        if self._shows_all or size <= limit:
            return show_text(value, None)
        link = Markup('{}… <a class="all" href="{}">{}</a>')
        text = translate(self._language, "all_characters", count=f"{size:,}")
        return link.format(show_text(value, limit), self._link, text)


def owner_of(request: Request) -> str:
    """Return who sees a page: the session; empty without one."""
    return request.cookies.get(SESSION, "")


def _here(request: Request) -> str:
    """Return the address of a page, without what was done before."""
    query = [pair for pair in request.query_params.multi_items() if pair[0] != "done"]
    path = quote(request.scope["path"])
    return f"{path}?{urlencode(query, errors='replace')}" if query else path


def own_address(text: str, default: str = "/-/") -> str:
    """Return an address of a form if it is one of the console, and else another one."""
    is_own = text.startswith("/-/") and text.isascii() and text.isprintable() and "\\" not in text
    return text if is_own else default


def read_limit(request: Request) -> int:
    """Return how many things a list shows."""
    number = read_number(request.query_params.get("limit", ""))
    return _LIMIT if number is None else min(max(number, 1), _MAX_LIMIT)


def more_address(path: str, count: int, limit: int, **query: object) -> str:
    """Return the address of a list that shows more; empty if there are no more."""
    return (
        address(path, **query, limit=min(limit * 2, _MAX_LIMIT))
        if count > limit < _MAX_LIMIT
        else ""
    )


def first_values(values: Mapping[str, str], *names: str) -> dict[str, str | None]:
    """Return some values of a query, stripped; None where there is none."""
    return {name: values.get(name, "").strip() or None for name in names}
