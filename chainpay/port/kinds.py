"""Kinds: what is known of a PHP value when it is converted.

A kind decides how an operator is written. What is not known is `UNKNOWN`, and gets PHP's meaning
from `chainpay.php.compat`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of a value.

    Args:
        name: ``null bool int float str list dict array object answer …``; ``array`` is a list or a
            dict, ``json`` a value of decoded JSON.
        item: The kind of the items of an array; None if it is not known.
        fields: The kinds of a dict's keys, as far as they are known.
        owner: The class of an object, or what a callable returns.
        nullable: It may be null instead.
        plain: Of a text: it has ASCII only. Of an int: it is far from the limits of 64 bits, as
            `bits` says. Of an array: it has at least one item. Of an error: it has an answer.
        closed: Of a dict: it has no other keys than its fields.
        word: Of a text: it is no number.
        maybe: Of a variable: it is not set on all ways to here.
        bits: Of a plain int: it is less than two to this power.
        natural: Of an int: it is not negative.
    """

    name: str
    item: Kind | None = None
    fields: tuple[tuple[str, Kind], ...] = ()
    owner: str = ""
    nullable: bool = False
    plain: bool = False
    closed: bool = False
    word: bool = False
    maybe: bool = False
    bits: int = 0
    natural: bool = False

    def field(self, key: str) -> Kind | None:
        """Return the kind of a key, if it is known."""
        return dict(self.fields).get(key)

    @property
    def is_array(self) -> bool:
        """Whether it certainly is an array."""
        return self.name in ("list", "dict", "array") and not self.nullable

    @property
    def may_be_array(self) -> bool:
        """Whether it may be an array."""
        return self.name in ("list", "dict", "array", "json", "unknown")

    @property
    def may_be_client(self) -> bool:
        """Whether it may be a client of WeChat Pay: its type doesn't say that."""
        return self.name == "unknown" or self.owner == INTERFACE.owner

    @property
    def has_words(self) -> bool:
        """Whether it certainly is a dict whose keys are known, and none is a number."""
        is_dict = self.name == "dict" and not self.nullable and self.closed and bool(self.fields)
        return is_dict and not any(name.lstrip("-").isdigit() for name, _ in self.fields)

    def certain(self) -> Kind:
        """Return the kind without null."""
        return replace(self, nullable=False) if self.nullable else self


UNKNOWN = Kind("unknown")
NULL = Kind("null", nullable=True)
BOOL = Kind("bool")
INT = Kind("int")
#: Two to the power of 22: an int of which nothing is known but that it is an amount or a count.
MODEST = 22
SMALL = Kind("int", plain=True, bits=MODEST)
NATURAL = Kind("int", plain=True, bits=MODEST, natural=True)
FLOAT = Kind("float")
NUMBER = Kind("number")  # an int or a float
STR = Kind("str")
ASCII = Kind("str", plain=True)
BYTES = Kind("str", owner="bytes")  # it may have parts of characters
ARRAY = Kind("array")
ANY_KEY = Kind("key")  # an int, or a text that is no decimal int
JSON = Kind("json")
ANSWERED = Kind("json", owner="wechat")  # of an answer or a callback: the catalog knows it
NAMESPACE = Kind("namespace")  # an object of decoded JSON
ANSWERED_OBJECT = Kind("namespace", owner="wechat")
DECRYPTED = Kind("str", owner="wechat")
ANSWER = Kind("answer")
BODY = Kind("body")
PROMISE = Kind("promise")
ERROR = Kind("error")
CLIENT = Kind("client")
CHAIN = Kind("chain")
SERVICE = Kind("service")  # Guzzle's own client
#: The type of Guzzle's own clients, and of those that wechatpay-php's driver selects.
INTERFACE = Kind("service", owner="ClientInterface")
KEY = Kind("key")
CALLABLE = Kind("callable")
NEVER = Kind("never")  # of the items of an empty array

#: The sum of two ints of so many bits is an int in PHP.
MAX_BITS = 62
_NUMBERS = ("int", "float", "number")
_ARRAYS = ("list", "dict", "array")


def list_of(item: Kind | None) -> Kind:
    """Return the kind of a list."""
    return Kind("list", item)


def object_of(owner: str) -> Kind:
    """Return the kind of an object of a class."""
    return Kind("object", owner=owner)


#: The owner of the kind of a callable begins so, and says how many arguments it takes.
TAKES = "takes "


def callable_of(result: Kind | None, limit: int | None) -> Kind:
    """Return the kind of a callable that takes so many arguments; None for any number."""
    return Kind("callable", result, owner=f"{TAKES}{'*' if limit is None else limit}")


def int_of(bits: int, natural: bool = False) -> Kind:
    """Return the kind of an int that is less than two to a power; PHP's have 63 bits."""
    if bits > MAX_BITS:
        return replace(INT, natural=natural)
    return Kind("int", plain=True, bits=bits, natural=natural)


def join(left: Kind | None, right: Kind | None) -> Kind:
    """Return the kind of a value that is of one kind or of another; None is no value at all."""
    if left is None or right is None or left == right:
        return (left if right is None else right) or UNKNOWN
    if left.maybe or right.maybe:
        joined = join(replace(left, maybe=False), replace(right, maybe=False))
        return replace(joined, maybe=True)
    if NEVER in (left, right):
        return right if left == NEVER else left
    if left.name == "null" or right.name == "null":
        other = right if left.name == "null" else left
        return replace(other, nullable=True)
    nullable = left.nullable or right.nullable
    alike = left.name == right.name
    return (_join_alike if alike else _join_others)(left, right, nullable)


def _join_others(left: Kind, right: Kind, nullable: bool) -> Kind:
    names = {left.name, right.name}
    if names <= set(_NUMBERS):
        return Kind("number", nullable=nullable)
    if names <= {"int", "str", "key", "printable"}:
        return Kind("printable", nullable=nullable)
    if names <= set(_ARRAYS):
        plain = left.plain and right.plain
        return Kind("array", _join_items(left.item, right.item), nullable=nullable, plain=plain)
    return Kind("unknown", nullable=nullable)


def _join_alike(left: Kind, right: Kind, nullable: bool) -> Kind:
    if left.name == "str" and "bytes" in (left.owner, right.owner):
        left, right = replace(left, owner="bytes"), replace(right, owner="bytes")
    if left.owner != right.owner and left.name not in ("int", "array"):
        return Kind("unknown" if left.name == "object" else left.name, nullable=nullable)
    known = dict(right.fields)
    fields = tuple((key, join(kind, known[key])) for key, kind in left.fields if key in known)
    item = _join_items(left.item, right.item)
    plain, word = left.plain and right.plain, left.word and right.word
    bits = max(left.bits, right.bits) if plain else 0
    natural = left.natural and right.natural
    owner = left.owner if left.owner == right.owner else ""
    return replace(
        Kind(left.name, item, fields, owner, nullable, plain, False, word),
        bits=bits,
        natural=natural,
    )


def _join_items(left: Kind | None, right: Kind | None) -> Kind | None:
    return None if left is None or right is None else join(left, right)


def grown(before: Kind, after: Kind) -> Kind:
    """Return the kind of what is another each time: an int that grows may reach the limits."""
    if before.name == after.name == "int" and after.bits > before.bits:
        return replace(after, plain=False, bits=0)
    return after if before.name == "null" else join(after, UNKNOWN)


def join_all(kinds: list[Kind]) -> Kind:
    """Return the kind of a value that is of one of several kinds; UNKNOWN for none."""
    return reduce(join, kinds) if kinds else UNKNOWN
