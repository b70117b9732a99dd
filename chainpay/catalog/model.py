"""The values of the catalog: operations, events and their fields.

A value is made of a record, which is one line of JSON in the data. A record omits what is empty or
false; the value has every attribute. A child has the location of its parent. All values are frozen,
because all callers share them.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from ..people.language import Text
from .details import Record
from .pages import Displayable

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

ROLES = {
    "merchant": "直连商户",
    "partner": "服务商",
    "platform": "平台商户",
    "institution": "机构",
    "channel": "渠道商",
    "brand": "品牌",
}
"""The official name of each role that an operation may serve."""

MESSAGE = ("xml", "query", "multipart")
"""The locations whose fields are one message in APIv2."""

FEN = Text("fen (分)", "分")
"""The unit of amounts in China."""

_SMALLEST = Text("smallest unit of the currency (币种最小单位)", "币种最小单位")
_ARRAY = "array of "
_AMOUNT = re.compile(r"(^|_)(amount|amt|fee|money|price|balance|total|refund)(_\$n)*$")
_NO_AMOUNT = re.compile("point|coupon_total|积分|数量|张数|次数|人数|费率")


@dataclass(frozen=True, slots=True)
class Condition:
    """When a field is required that is neither required always, nor never.

    Attributes:
        kind: ``any_of``: at least one of `fields` is required. ``one_of``: exactly one is.
            ``with``: the field is required with the only one of `fields`. ``if``: it is required if
            the value of that one is among `values`, or is at least `minimum`. ``encrypted``: it is
            required with an encrypted field. Empty: the documents say no more than that there is a
            condition.
        fields: The pointers of fields, such as ``/json/sub_orders/mchid``. Within an array, a field
            of the same item is meant.
        values: The values of the other field.
        minimum: The least value of the other field, or None.
    """

    kind: str
    fields: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    minimum: int | None = None

    @classmethod
    def load(cls, record: Record | Literal[True]) -> Condition:
        """Make a condition of its record."""
        if record is True:
            return cls("")
        ((kind, value),) = record.items()
        if kind != "if":
            return cls(kind, (value,) if isinstance(value, str) else tuple(value))
        ((pointer, test),) = value.items()
        return cls(kind, (pointer,), tuple(test.get("in", ())), test.get("min"))


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a request, an answer or an event.

    Attributes:
        name: The name on the wire. ``$n`` and ``$m`` in it stand for a number.
        type: ``string``, ``integer``, ``number``, ``boolean``, ``object``, or ``array of …``.
        required: Whether the platform refuses a request without the field, as far as its parent is
            there; or whether an answer always has it.
        location: The place in a request: ``json``, ``xml``, ``multipart``, ``query``, ``path`` or
            ``headers``. The place in an event: ``headers`` or ``body``.
        label: The official short name; empty if there is none.
        enum: The allowed values; empty if any value is allowed.
        const: The only allowed value, or None.
        default: The value that the platform uses if the field is omitted, or None.
        encrypted: The encryption: ``rsa``, ``aes-gcm``, ``aes-ecb``; empty if there is none.
        key: The key of the encryption: ``platform``, ``merchant``, ``bank``, ``apiv3-key``,
            ``apiv2-key``.
        encoded: The encoding of a text that holds a structure: ``json`` or ``url``; else empty.
        content: ``array`` if that text is a list, whose items the only child describes.
        signed: How the field is signed: ``rsa``; empty if it isn't.
        group: The number of the structure that the field belongs to, if its parent has several
            alternative structures. 0 is the first one, or all.
        children: The fields of the object, of an item of the array, or of the encoded text.
        pointer: The place of a request's field: ``/json/amount/total``. Arrays have no index in it.
        roles: The roles whose requests must have the field; empty if it does not depend on a role.
        condition: When the field is required, or None.
        is_doubtful: Whether the documents call the field required, and other sources do not.
        min_length: The minimum number of characters; 0 if unknown.
        max_length: The maximum number of characters; 0 if unknown.
        max_bytes: The maximum number of bytes in UTF-8; 0 if unknown.
        minimum: The minimum of a number, or None.
        maximum: The maximum of a number, or None.
        min_items: The minimum number of items; 0 if unknown.
        max_items: The maximum number of items; 0 if unknown.
        pattern: The regular expression that the whole text matches; empty if unknown.
        charset: The characters that the text may have; empty if unknown.
        format: ``rfc3339``, ``yyyy-MM-dd``, ``yyyyMMdd``, ``yyyyMMddHHmmss``, ``url`` or
            ``url-https``; empty if unknown.
        is_guess: Whether the format was only read off an example.
    """

    name: str
    type: str
    required: bool
    location: str = ""
    label: str = ""
    enum: tuple[str | int, ...] = ()
    const: str | None = None
    default: str | None = None
    encrypted: str = ""
    key: str = ""
    encoded: str = ""
    content: str = ""
    signed: str = ""
    group: int = 0
    children: tuple[Field, ...] = ()
    pointer: str = ""
    roles: tuple[str, ...] = ()
    condition: Condition | None = None
    is_doubtful: bool = False
    min_length: int = 0
    max_length: int = 0
    max_bytes: int = 0
    minimum: int | None = None
    maximum: int | None = None
    min_items: int = 0
    max_items: int = 0
    pattern: str = ""
    charset: str = ""
    format: str = ""
    is_guess: bool = False

    @property
    def item(self) -> str:
        """The type of an array's items, or of the field itself."""
        return self.type.removeprefix(_ARRAY)

    @property
    def unit(self) -> str:
        """``fen (分)`` if the name of the field says that it is an amount of money; else empty.

        Overseas the unit is another one: see `Operation.money_unit`.
        """
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
        condition = record.get("condition")
        return cls(
            record["name"],
            record["type"],
            record["required"],
            location,
            enum=tuple(record.get("enum", ())),
            children=load_fields(record.get("children", ()), location),
            roles=tuple(record.get("roles", ())),
            condition=Condition.load(condition) if condition else None,
            is_doubtful=record.get("doubtful", False),
            minimum=record.get("min"),
            maximum=record.get("max"),
            charset=record.get("charset", "").replace("0-9A-Za-z", _LETTERS_AND_DIGITS),
            is_guess=record.get("format_by") == "example",
            **{name: record[name] for name in _OPTIONAL & record.keys()},
        )


_LETTERS_AND_DIGITS = string.digits + string.ascii_letters
#: Segments of the paths of operations for merchants overseas.
_OVERSEAS = frozenset(("global", "oversea"))
_OPTIONAL = frozenset(
    (
        *("label", "const", "default", "encrypted", "key", "encoded", "content", "signed", "group"),
        *("pointer", "min_length", "max_length", "max_bytes", "min_items", "max_items"),
        *("pattern", "format"),
    )
)


def load_fields(records: Iterable[Record], location: str = "") -> tuple[Field, ...]:
    """Make the fields of several records."""
    return tuple([Field.load(record, location) for record in records])


def all_fields(fields: Iterable[Field]) -> Iterator[Field]:
    """Yield fields, each before what is in it."""
    for field in fields:
        yield field
        yield from all_fields(field.children)


def _add_provider_fields(path: str, params: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields of a request, and those of service providers in payments of APIv2."""
    names = {field.name for field in params}
    if not (path.startswith(_PROVIDER_PATHS) and "mch_id" in names):
        return params
    return (*params, *(field for field in _PROVIDER_FIELDS if field.name not in names))


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


class Identity(NamedTuple):
    """The fields by which a request of one role names who acts.

    Attributes:
        role: A key of `ROLES`.
        fields: The pointers of the fields; empty if the requests of the role name nobody.
    """

    role: str
    fields: tuple[str, ...]


class RateLimit(NamedTuple):
    """How often an operation may be called.

    Attributes:
        calls: The number of calls.
        per: ``second`` or ``minute``.
        of: Whose calls are counted, such as ``merchant``; empty if unknown.
    """

    calls: int
    per: str
    of: str


class DocumentedCode(NamedTuple):
    """An error code that the documents of an operation name.

    Attributes:
        code: As the platform spells it, such as ``ORDER_CLOSED``.
        status: The HTTP status.
    """

    code: str
    status: int


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
        roles: The roles that the operation serves: keys of `ROLES`.
        identities: By which fields each role names who acts. A request must have all fields of one
            role. Empty if unknown.
        limits: How often the operation may be called, as far as documented.
        errors: The errors that the documents name; empty if unknown.
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
    roles: tuple[str, ...] = ()
    identities: tuple[Identity, ...] = ()
    limits: tuple[RateLimit, ...] = ()
    errors: tuple[DocumentedCode, ...] = ()

    def __hash__(self) -> int:
        return hash((self.method, self.path))  # that of all fields would take long

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

    @property
    def money_unit(self) -> Text:
        """The unit of amounts: ``fen (分)``; overseas, the smallest unit of the currency."""
        is_overseas = self.host.endswith("/hk/") or bool(_OVERSEAS & set(self.path.split("/")))
        return _SMALLEST if is_overseas else FEN

    def fields_in(self, location: str) -> tuple[Field, ...]:
        """Return the fields of the request that are in one location, such as ``json``."""
        return tuple([field for field in self.params if field.location == location])

    def field_at(self, pointer: str) -> Field:
        """Return a field of the request.

        Args:
            pointer: The `Field.pointer` of the field.

        Raises:
            KeyError: There is no such field.
        """
        for field in all_fields(self.params):
            if field.pointer == pointer:
                return field
        raise KeyError(pointer)

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
            params=_add_provider_fields(record["path"], load_fields(record["params"])),
            returns=load_fields(record["returns"]),
            media=record["media"],
            gzip=record.get("gzip", False),
            status=record.get("status", 200),
            roles=tuple(record.get("roles", ())),
            identities=tuple(
                Identity(role, tuple(fields)) for role, fields in record.get("identity", {}).items()
            ),
            limits=tuple(
                RateLimit(each["calls"], each["per"], each.get("of", ""))
                for each in record.get("limits", ())
            ),
            errors=tuple(
                DocumentedCode(each["code"], each["status"]) for each in record.get("errors", ())
            ),
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
