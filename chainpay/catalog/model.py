"""The facts as values: operations, events, and their fields.

A record of the data leaves out what says nothing; a value has all of it. Children are where their
parent is. All of them are frozen: what all callers share, none can change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..pages import Shown

if TYPE_CHECKING:
    from ..pages import Page

__all__ = ["ADDED_BY_CLIENT", "OLD_MARKS", "TYPES", "Event", "Field", "Host", "Operation"]

TYPES: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
}
"""What a value of a type is in Python."""

ADDED_BY_CLIENT = frozenset(("Wechatpay-Serial", "sign", "nonce_str", "media_hash"))
"""The fields that the client adds as it sends."""

OLD_MARKS = frozenset(("deprecated", "discarded"))
"""The notices of what may go, or has gone."""

_ARRAY = "array of "
_AMOUNT = re.compile(r"(^|_)(amount|amt|fee|money|price|balance|total|refund)(_\$n)*$")
_NO_AMOUNT = re.compile("point|coupon_total|积分|数量|张数|次数|人数|费率")
#: Of several numbers that name the same, APIv2's documents have all as required; any one will do.
_NUMBERS = (
    frozenset(("transaction_id", "out_trade_no")),
    frozenset(("refund_id", "out_refund_no")),
    frozenset(("sub_order_no", "sub_order_id")),
)
#: Who pays is known to the provider or to the merchant; documents have the former as required.
_PAYER = frozenset(("sp_openid", "sub_openid"))


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
        either: Whether it, or another field of its kind beside it, must be given.
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
    either: bool = False
    children: tuple[Field, ...] = ()

    @property
    def item(self) -> str:
        """The type of an array's items, or of the field itself."""
        return self.type.removeprefix(_ARRAY)

    @property
    def unit(self) -> str:
        """``fen (分)`` of an amount of money, as far as its name tells; else empty."""
        is_number = self.item in ("integer", "number") and not self.enum
        counts = _NO_AMOUNT.search(f"{self.name} {self.label}")
        return "fen (分)" if is_number and not counts and _AMOUNT.search(self.name) else ""

    @property
    def is_array(self) -> bool:
        """Whether it is a list."""
        return self.type.startswith(_ARRAY)

    @classmethod
    def load(cls, fact: dict[str, Any], location: str = "") -> Field:
        """Make a field of its record."""
        location = fact.get("in", location)
        more = {name: fact[name] for name in _OPTIONAL & fact.keys()}
        children = fields(fact.get("children", ()), location)
        return cls(
            fact["name"],
            fact["type"],
            fact["required"],
            location,
            enum=tuple(fact.get("enum", ())),
            children=_choose(children, _PAYER) if location else children,
            **more,
        )


_OPTIONAL = frozenset(
    ("label", "const", "default", "max_length", "encrypted", "key", "encoded", "content")
).union(("signed", "group"))


def fields(facts: Any, location: str = "") -> tuple[Field, ...]:
    """Return the fields of their records."""
    return tuple([Field.load(fact, location) for fact in facts])


def _choose(fields: tuple[Field, ...], either: frozenset[str]) -> tuple[Field, ...]:
    """Return fields of which any one will do, if all of them are there, and one is required."""
    names = {field.name for field in fields}
    needed = {field.name for field in fields if field.required}
    if not either <= names or either.isdisjoint(needed):
        return fields
    return tuple(
        [
            replace(field, required=False, either=True) if field.name in either else field
            for field in fields
        ]
    )


def _of_xml(path: str, params: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields of a message of APIv2: what its document says, and what it doesn't."""
    if not path.startswith("/v2/"):
        return params
    needed = {field.name for field in params if field.required and field.location == "xml"}
    either = frozenset[str]().union(*(pair for pair in _NUMBERS if pair <= needed))
    names = {field.name for field in params}
    for_all = path.startswith(_PROVIDED) and "mch_id" in needed
    providers = [field for field in _OF_PROVIDERS if for_all and field.name not in names]
    return (*_choose(params, either), *providers)


#: What a service provider adds to any payment of APIv2, though few of its documents say so.
_PROVIDED = ("/v2/pay/", "/v2/secapi/pay/")
_OF_PROVIDERS = (
    Field("sub_mch_id", "string", False, "xml", "子商户号"),
    Field("sub_appid", "string", False, "xml", "子商户应用ID"),
    Field("sub_openid", "string", False, "xml", "用户子标识"),
)


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

    def _line(self) -> str:
        return f"<Operation {self.method} {self.path} {self.title}>"

    def _page(self) -> Page:
        from .display import operation

        return operation(self)

    @property
    def is_old(self) -> bool:
        """Whether it is deprecated, or no longer answered."""
        return not OLD_MARKS.isdisjoint(self.notices)

    @property
    def host(self) -> str:
        """The base address that it needs; empty if it is the usual one."""
        return next((host.uri for host in self.hosts if host.required), "")

    def fields_in(self, location: str) -> tuple[Field, ...]:
        """Return the fields of the request that are in one place, such as ``json``."""
        return tuple([field for field in self.params if field.location == location])

    def given_in(self, option: str) -> tuple[Field, ...]:
        """Return the fields that an option of a call takes.

        Args:
            option: ``json``, ``query``, ``xml`` or ``headers``; or ``meta``, that of an upload. The
                fields of APIv2 are the same in ``xml`` and ``query``, and in a form.
        """
        upload = self.fields_in("multipart")
        if option == "meta":
            metas = [field.children for field in upload if field.name == option]
            return tuple([child for children in metas for child in children])
        if self.api == "v2" and option in ("xml", "query"):
            form = tuple([field for field in upload if field.type != "object"])
            return (*self.fields_in("xml"), *self.fields_in("query"), *form)
        return self.fields_in(option)

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
            params=_of_xml(fact["path"], fields(fact["params"])),
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

    def _line(self) -> str:
        return f"<Event {self.name} {self.title}>"

    def _page(self) -> Page:
        from .display import event

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
