"""The facts as values: operations, events, and their fields.

A record of the data leaves out what says nothing; a value has all of it. Children are where their
parent is. All of them are frozen: what all callers share, none can change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..pages import Shown

if TYPE_CHECKING:
    from ..pages import Page

__all__ = ["Event", "Field", "Host", "Operation"]

_ARRAY = "array of "
_AMOUNT = re.compile(r"(amount|fee|total|refund|price|balance)(_\$n)*$")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a request, an answer or an event.

    Attributes:
        name: As on the wire; ``$n`` and ``$m`` in it stand for a number.
        type: ``string``, ``integer``, ``number``, ``boolean``, ``object``, or ``array of …``.
        required: Whether it must be given, or is always answered.
        location: Where it is in a request: ``json``, ``xml``, ``multipart``, ``query``, ``path``
            or ``headers``; in an event ``headers`` or ``body``.
        label: The official short name; empty if there is none.
        enum: The values it may have; empty if any.
        const: The one value it has, or None.
        default: What is taken if it is left out, or None.
        max_length: The most characters it may have; 0 if nothing is said.
        encrypted: How it is sealed: ``rsa``, ``aes-gcm``, ``aes-ecb``; empty if it isn't.
        key: Whose key seals it: ``platform``, ``merchant``, ``bank``, ``apiv3-key``, ``apiv2-key``.
        encoded: What the text holds: ``json`` or ``url``; empty if it is what it says.
        content: ``array`` if that text is a list, whose items the one child describes.
        signed: How it is signed: ``rsa``; empty if it isn't.
        group: To which of several structures of its parent it belongs; 0 for the first, or all.
        children: The fields of the object, of each item of the array, or of what the text holds.
    """

    name: str
    type: str
    required: bool
    location: str = ""
    label: str = ""
    enum: tuple[Any, ...] = ()
    const: str | None = None
    default: str | None = None
    max_length: int = 0
    encrypted: str = ""
    key: str = ""
    encoded: str = ""
    content: str = ""
    signed: str = ""
    group: int = 0
    children: tuple[Field, ...] = ()

    @property
    def item(self) -> str:
        """The type of an array's items, or of the field itself."""
        return self.type.removeprefix(_ARRAY)

    @property
    def unit(self) -> str:
        """``fen (分)`` of an amount of money, as far as its name tells; else empty."""
        is_amount = self.item in ("integer", "number") and _AMOUNT.search(self.name)
        return "fen (分)" if is_amount else ""

    @property
    def is_array(self) -> bool:
        """Whether it is a list."""
        return self.type.startswith(_ARRAY)

    @classmethod
    def load(cls, fact: dict[str, Any], location: str = "") -> Field:
        """Make a field of its record."""
        location = fact.get("in", location)
        more = {name: fact[name] for name in _OPTIONAL & fact.keys()}
        return cls(
            fact["name"],
            fact["type"],
            fact["required"],
            location,
            enum=tuple(fact.get("enum", ())),
            children=fields(fact.get("children", ()), location),
            **more,
        )


_OPTIONAL = frozenset(
    ("label", "const", "default", "max_length", "encrypted", "key", "encoded", "content")
).union(("signed", "group"))


def fields(facts: Any, location: str = "") -> tuple[Field, ...]:
    """Return the fields of their records."""
    return tuple([Field.load(fact, location) for fact in facts])


@dataclass(frozen=True, slots=True)
class Host:
    """Another host than the usual one.

    Attributes:
        uri: What ``base_uri=`` takes; may have a path prefix.
        required: Whether the usual host is wrong.
    """

    uri: str
    required: bool


@dataclass(frozen=True, slots=True, repr=False)
class Operation(Shown):
    """One method of one path.

    Attributes:
        method: In capitals.
        path: With its variables, and without a leading slash.
        api: ``v2`` (XML) or ``v3`` (JSON).
        title: The official name.
        doc: The address of the official document; empty if there is none.
        docs: Further documents: of other roles, other products.
        notices: Marks of the official page, such as ``deprecated``.
        hosts: Other hosts that answer it; empty if the usual one does.
        options: What a call takes beside its variables: ``json``, ``query``, ``security`` …
        params: The fields of the request.
        returns: The fields of the answer; empty if it has no body, or is a file.
        media: What is answered: ``json``, ``xml``, ``none``, ``csv``, ``pdf``, ``image``, or a
            ``redirect``.
        gzip: Whether a file may come packed.
        status: The status of success.
    """

    method: str
    path: str
    api: str
    title: str
    doc: str
    docs: tuple[str, ...]
    notices: tuple[str, ...]
    hosts: tuple[Host, ...]
    options: tuple[str, ...]
    params: tuple[Field, ...]
    returns: tuple[Field, ...]
    media: str
    gzip: bool
    status: int

    def __repr__(self) -> str:
        return f"<Operation {self.method} {self.path} {self.title}>"

    _line = __repr__

    def __str__(self) -> str:
        return self._page().text()

    def _page(self) -> Page:
        from .showing import operation

        return operation(self)

    @property
    def host(self) -> str:
        """The base address that it needs; empty if it is the usual one."""
        return next((host.uri for host in self.hosts if host.required), "")

    def within(self, location: str) -> tuple[Field, ...]:
        """Return the fields of the request that are in one place, such as ``json``."""
        return tuple([field for field in self.params if field.location == location])

    @classmethod
    def load(cls, fact: dict[str, Any]) -> Operation:
        """Make an operation of its record."""
        options = (*fact["options"], *fact.get("undeclared", ()), *fact["extra_options"])
        return cls(
            method=fact["method"],
            path=fact["path"].removeprefix("/"),
            api=fact["api"],
            title=fact["title"],
            doc=fact["doc"] or "",
            docs=tuple(fact.get("docs", ())),
            notices=tuple(fact.get("notices", ())),
            hosts=tuple(Host(**host) for host in fact.get("hosts", ())),
            options=tuple(dict.fromkeys(options)),
            params=fields(fact["params"]),
            returns=fields(fact["returns"]),
            media=fact["media"],
            gzip=fact.get("gzip", False),
            status=fact.get("status", 200),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Event(Shown):
    """One kind of callback (回调通知).

    Attributes:
        name: The event type, such as ``TRANSACTION.SUCCESS``; of APIv2 the page's name if it has
            none.
        types: All event types that it comes by; empty if it has none.
        api: ``v2`` (XML) or ``v3`` (JSON).
        title: The official name.
        doc: The address of the official document; empty if there is none.
        docs: Further documents.
        original_types: What the resource calls itself.
        cipher: How the resource is sealed: ``aes-gcm``, ``aes-ecb``; empty if nothing is.
        request: The fields of the callback.
        resource: The fields of what is sealed in it, once it is opened.
    """

    name: str
    types: tuple[str, ...]
    api: str
    title: str
    doc: str
    docs: tuple[str, ...]
    original_types: tuple[str, ...]
    cipher: str
    request: tuple[Field, ...]
    resource: tuple[Field, ...]

    def __repr__(self) -> str:
        return f"<Event {self.name} {self.title}>"

    _line = __repr__

    def __str__(self) -> str:
        return self._page().text()

    def _page(self) -> Page:
        from .showing import event

        return event(self)

    @classmethod
    def load(cls, fact: dict[str, Any]) -> Event:
        """Make an event of its record."""
        own = [fact["event_type"]] if "event_type" in fact else []
        return cls(
            name=fact.get("event_type") or fact["name"],
            types=tuple(dict.fromkeys((*own, *fact.get("event_types", ())))),
            api=fact["api"],
            title=fact["title"],
            doc=fact["doc"] or "",
            docs=tuple(fact.get("docs", ())),
            original_types=tuple(fact.get("original_types", ())),
            cipher=fact.get("cipher", ""),
            request=fields(fact["request"]),
            resource=fields(fact["resource"]),
        )
