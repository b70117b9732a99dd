"""What a prompt knows by name: the client, the catalog, ``find`` and ``show``, and their magics."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import chainpay

from ... import catalog
from ...catalog.pages import Displayable
from ...chain import Chain
from ...client.client import Client
from ...errors import UsageError, shorten
from ...people.language import Text
from .. import references

if TYPE_CHECKING:
    from .question import Question

_LIMIT = r"--limit[ =]+([0-9]{1,9})(?: |$)"

Magic = Callable[[str], object]
"""What a line like ``%find 退款`` calls with the text behind the name."""

_NO_CHOICE = Text("%auto takes on or off, not {!r}", "%auto 只接受 on 或 off，不是 {!r}")
_OFF = Text(
    "auto is off: each live POST, PUT, PATCH and DELETE is asked about",
    "auto 已关闭：每次真实的 POST、PUT、PATCH、DELETE 发送前都会询问",
)
_ON = Text(
    "auto is on: live POST, PUT, PATCH and DELETE are sent without a question",
    "auto 已开启：真实的 POST、PUT、PATCH、DELETE 不再询问，直接发送",
)


def show(what: str | Displayable | Chain) -> Displayable | Chain:
    """Show an operation, an event, an error code, or the operations below a path.

    Args:
        what: A path in any spelling, with or without its method; a chain or its verb; an event,
            such as ``TRANSACTION.SUCCESS``; or an error code, such as ``SIGN_ERROR``.

    Raises:
        UsageError: The catalog knows nothing of it; the message names the nearest, and `find` if it
            may be words.
    """
    if isinstance(what, (Displayable, Chain)):
        return what
    if not isinstance(what, str):
        raise UsageError(f"show() takes a path, an event or an error code, not {what!r:.60}")
    try:
        return references.look_up(what)
    except UsageError as error:
        if references.is_words(what):
            error.add_note(f"to find operations by words: find({shorten(what)!r})")
        raise


def namespace(client: Client) -> dict[str, object]:
    """Return the objects of the prompt, by name."""
    return {
        "client": client,
        "catalog": catalog,
        "find": catalog.find,
        "show": show,
        "chainpay": chainpay,
    }


def find_magics(names: Mapping[str, object]) -> dict[str, Magic]:
    """Return the magics that look something up, by name.

    Args:
        names: The objects of the prompt, by name.
    """

    def show_typed(text: str) -> Displayable | Chain:
        """Show a path, an event, or a chain: %show client.v3.refund."""
        known = names.get(text)
        return show(known if isinstance(known, (Displayable, Chain)) else text)

    def find_typed(text: str) -> object:
        """Find operations by what they do: %find 退款, or %find --limit 50 退款."""
        limit = re.match(_LIMIT, text)
        return catalog.find(text[limit.end() :], int(limit[1])) if limit else catalog.find(text)

    return {"find": find_typed, "show": show_typed}


def auto_magic(question: Question) -> Magic:
    """Return the magic that turns the question before live calls off and on."""

    def auto(text: str) -> None:
        """Send without asking in this session, or ask again: %auto on, %auto off."""
        choice = text.strip().lower()
        if choice not in ("on", "off", ""):
            raise UsageError(_NO_CHOICE.format(choice[:40]))
        if choice:
            question.is_on = choice == "off"
        print(_OFF if question.is_on else _ON)

    return auto
