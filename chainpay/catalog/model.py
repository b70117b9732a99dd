"""The values of the catalog: operations, events and their fields.

A value is made of a record, which is one line of JSON in the data. A record omits what is empty or
false; the value has every attribute. A child has the location of its parent. All values are frozen,
because all callers share them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from .pages import Displayable

Record: TypeAlias = Mapping[str, Any]
"""One operation, event or field of the data, as parsed JSON."""

TYPES: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
}
"""The Python types of a JSON type."""

ADDED_BY_CLIENT = frozenset(("Wechatpay-Serial", "sign", "nonce_str", "media_hash"))
"""The fields that the client itself adds to a request."""

OLD_NOTICES = frozenset(("deprecated", "discarded"))
"""The notices of an operation that is deprecated, or no longer answered."""

_ARRAY = "array of "
_AMOUNT = re.compile(r"(^|_)(amount|amt|fee|money|price|balance|total|refund)(_\$n)*$")
_NO_AMOUNT = re.compile("point|coupon_total|积分|数量|张数|次数|人数|费率")
#: Several numbers that identify the same thing. The documents of APIv2 mark all as required, but
#: any one is enough.
_ALTERNATIVES = (
    frozenset(("transaction_id", "out_trade_no")),
    frozenset(("refund_id", "out_refund_no")),
    frozenset(("sub_order_no", "sub_order_id")),
)
#: The payer is known to the provider or to the merchant. The documents mark the former as required.
_PAYER = frozenset(("sp_openid", "sub_openid"))


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a request, an answer or an event.

    Attributes:
        name: The name on the wire. ``$n`` and ``$m`` in it stand for a number.
        type: ``string``, ``integer``, ``number``, ``boolean``, ``object``, or ``array of …``.
        required: Whether a request must have the field, or an answer always has it.
        location: The place in a request: ``json``, ``xml``, ``multipart``, ``query``, ``path`` or
            ``headers``. The place in an event: ``headers`` or ``body``.
        label: The official short name; empty if there is none.
        enum: The allowed values; empty if any value is allowed.
        const: The only allowed value, or None.
        default: The value that the platform uses if the field is omitted, or None.
        max_length: The maximum number of characters; 0 if unknown.
        encrypted: The encryption: ``rsa``, ``aes-gcm``, ``aes-ecb``; empty if there is none.
        key: The key of the encryption: ``platform``, ``merchant``, ``bank``, ``apiv3-key``,
            ``apiv2-key``.
        encoded: The encoding of a text that holds a structure: ``json`` or ``url``; else empty.
        content: ``array`` if that text is a list, whose items the only child describes.
        signed: How the field is signed: ``rsa``; empty if it isn't.
        group: The number of the structure that the field belongs to, if its parent has several
            alternative structures. 0 is the first one, or all.
        either: Whether this field or another one of its kind is required.
        children: The fields of the object, of an item of the array, or of the encoded text.
    """

    name: str
    type: str
    required: bool
    location: str = ""
    label: str = ""
    enum: tuple[str | int, ...] = ()
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
        """``fen (分)`` if the name of the field says that it is an amount of money; else empty."""
        is_number = self.item in ("integer", "number") and not self.enum
        is_count = _NO_AMOUNT.search(f"{self.name} {self.label}")
        return "fen (分)" if is_number and not is_count and _AMOUNT.search(self.name) else ""

    @property
    def is_array(self) -> bool:
        """Whether the value is a list."""
        return self.type.startswith(_ARRAY)

    @classmethod
    def load(cls, record: Record, location: str = "") -> Field:
        """Make a field of its record.

        Args:
            record: The parsed JSON.
            location: The location of the parent.
        """
        location = record.get("in", location)
        children = load_fields(record.get("children", ()), location)
        return cls(
            record["name"],
            record["type"],
            record["required"],
            location,
            enum=tuple(record.get("enum", ())),
            children=_relax(children, _PAYER) if location else children,
            **{name: record[name] for name in _OPTIONAL & record.keys()},
        )


_OPTIONAL = frozenset(
    ("label", "const", "default", "max_length", "encrypted", "key", "encoded", "content")
).union(("signed", "group"))


def load_fields(records: Iterable[Record], location: str = "") -> tuple[Field, ...]:
    """Make the fields of several records."""
    return tuple([Field.load(record, location) for record in records])


def _relax(fields: tuple[Field, ...], names: frozenset[str]) -> tuple[Field, ...]:
    """Mark alternative fields as `either`, in place of `required`.

    Nothing changes unless all of them are there, and at least one is required.

    Args:
        fields: The fields of one object.
        names: The names of the alternatives, any one of which is enough.
    """
    present = {field.name for field in fields}
    required = {field.name for field in fields if field.required}
    if not names <= present or names.isdisjoint(required):
        return fields
    return tuple(
        [
            replace(field, required=False, either=True) if field.name in names else field
            for field in fields
        ]
    )


def _correct_params(path: str, params: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the parameters of an operation with what the documents of APIv2 get wrong corrected.

    Alternative numbers are marked as such, and the fields of service providers are added.
    """
    if not path.startswith("/v2/"):
        return params
    required = {field.name for field in params if field.required and field.location == "xml"}
    either = frozenset[str]().union(*(names for names in _ALTERNATIVES if names <= required))
    names = {field.name for field in params}
    is_for_providers = path.startswith(_PROVIDER_PATHS) and "mch_id" in required
    added = [field for field in _PROVIDER_FIELDS if is_for_providers and field.name not in names]
    return (*_relax(params, either), *added)


#: A service provider adds these fields to any payment of APIv2, but few documents mention them.
_PROVIDER_PATHS = ("/v2/pay/", "/v2/secapi/pay/")
_PROVIDER_FIELDS = (
    Field("sub_mch_id", "string", False, "xml", "子商户号"),
    Field("sub_appid", "string", False, "xml", "子商户应用ID"),
    Field("sub_openid", "string", False, "xml", "用户子标识"),
)


@dataclass(frozen=True, slots=True)
class Host:
    """A host that answers an operation beside, or in place of, the usual one.

    Attributes:
        uri: The base address, for ``base_uri=``. It may have a path prefix.
        required: Whether the usual host does not answer the operation.
    """

    uri: str
    required: bool


@dataclass(frozen=True, slots=True, repr=False)
class Operation(Displayable):
    """One method of one path.

    Attributes:
        method: In capitals.
        path: With its variables, and without a leading slash.
        api: ``v2`` (XML) or ``v3`` (JSON).
        title: The official name.
        doc: The address of the official document; empty if there is none.
        docs: Further documents: of other roles, other products.
        notices: The notices on the official page, such as ``deprecated``.
        hosts: Other hosts that answer the operation; empty if only the usual one does.
        options: The options of a call, beside the variables: ``json``, ``query``, ``security`` …
        params: The fields of the request.
        returns: The fields of the answer; empty if the answer has no body, or is a file.
        media: The kind of the answer: ``json``, ``xml``, ``none``, ``csv``, ``pdf``, ``image``, or
            ``redirect``.
        gzip: Whether a file may be compressed.
        status: The HTTP status of success.
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

    def __str__(self) -> str:
        return f"<Operation {self.method} {self.path} {self.title}>"

    @property
    def is_old(self) -> bool:
        """Whether the operation is deprecated, or no longer answered."""
        return not OLD_NOTICES.isdisjoint(self.notices)

    @property
    def host(self) -> str:
        """The required base address; empty if it is the usual one."""
        return next((host.uri for host in self.hosts if host.required), "")

    def fields_in(self, location: str) -> tuple[Field, ...]:
        """Return the fields of the request that are in one location, such as ``json``."""
        return tuple([field for field in self.params if field.location == location])

    def option_fields(self, option: str) -> tuple[Field, ...]:
        """Return the fields that an option of a call may have.

        Args:
            option: ``json``, ``query``, ``xml`` or ``headers``; or ``meta`` of an upload. In APIv2
                ``xml``, ``query`` and a form may have the same fields.
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
    def load(cls, record: Record) -> Operation:
        """Make an operation of its record."""
        options = (*record["options"], *record.get("undeclared", ()), *record["extra_options"])
        return cls(
            method=record["method"],
            path=record["path"].removeprefix("/"),
            api=record["api"],
            title=record["title"],
            doc=record["doc"] or "",
            docs=tuple(record.get("docs", ())),
            notices=tuple(record.get("notices", ())),
            hosts=tuple(Host(**host) for host in record.get("hosts", ())),
            options=tuple(dict.fromkeys(options)),
            params=_correct_params(record["path"], load_fields(record["params"])),
            returns=load_fields(record["returns"]),
            media=record["media"],
            gzip=record.get("gzip", False),
            status=record.get("status", 200),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Event(Displayable):
    """One kind of callback (回调通知).

    Attributes:
        name: The event type, such as ``TRANSACTION.SUCCESS``. An event of APIv2 without a type has
            the name of its page.
        types: All event types of the callback; empty if it has none.
        api: ``v2`` (XML) or ``v3`` (JSON).
        title: The official name.
        doc: The address of the official document; empty if there is none.
        docs: Further documents.
        original_types: The types that the resource itself has.
        cipher: The encryption of the resource: ``aes-gcm``, ``aes-ecb``; empty if there is none.
        request: The fields of the callback.
        resource: The fields of the decrypted resource.
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

    def __str__(self) -> str:
        return f"<Event {self.name} {self.title}>"

    @classmethod
    def load(cls, record: Record) -> Event:
        """Make an event of its record."""
        names = [record["event_type"]] if "event_type" in record else []
        return cls(
            name=record.get("event_type") or record["name"],
            types=tuple(dict.fromkeys((*names, *record.get("event_types", ())))),
            api=record["api"],
            title=record["title"],
            doc=record["doc"] or "",
            docs=tuple(record.get("docs", ())),
            original_types=tuple(record.get("original_types", ())),
            cipher=record.get("cipher", ""),
            request=load_fields(record["request"]),
            resource=load_fields(record["resource"]),
        )


class SearchResults(Displayable, tuple[Operation, ...]):
    """The operations that match a search, the best first. They are shown as a table."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"<SearchResults {', '.join(f'{each.method} {each.path}' for each in self)}>"
