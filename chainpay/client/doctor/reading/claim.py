"""What the Authorization of a request claims, and how its form differs from the right one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....people.language import Text
from ....signing.v3 import BRAND_SCHEME

PARTS = ("mchid", "nonce_str", "signature", "timestamp", "serial_no")
"""The parts of an Authorization, in the order of the documents; any order is right."""

_RIGHT = re.compile(r'[\w-]+ (?:\w+="[!#-~]*"(?:,|$))+')
_HIDDEN = re.compile(r".{0,12}[*.x…]{3,}.{0,12}", re.IGNORECASE)
_PART = re.compile(r"""(?<!\w)(\w++)\s*+[=:]\s*(?:\\?"([^"\\]*)\\?"|'([^']*)'|([^\s,"']+))""")


@dataclass(frozen=True, repr=False)
class Claim:
    """What an Authorization claims; nothing of it is checked.

    Attributes:
        scheme: The first word; empty if there is none.
        parts: The parts by name, as far as they could be read.
        fault: How the form differs from the right one; None if it doesn't.
    """

    scheme: str
    parts: dict[str, str]
    fault: Text | None

    @property
    def number(self) -> str:
        """The number of the merchant, or of the brand."""
        return self.parts.get("mchid", "") or self.parts.get("brand_id", "")

    @property
    def serial(self) -> str:
        """The serial of the merchant's certificate."""
        return self.parts.get("serial_no", "")

    @property
    def timestamp(self) -> str:
        """When it was signed, in seconds since 1970."""
        return self.parts.get("timestamp", "")

    @property
    def signature(self) -> str:
        """The signature; empty if the record has hidden it."""
        signature = self.parts.get("signature", "")
        return "" if _HIDDEN.fullmatch(signature) else signature


def read_claim(authorization: str) -> Claim:
    """Return what an Authorization claims."""
    text = authorization.strip()
    first = re.match(r"[\w-]+(?=\s|$)", text)
    scheme = first[0] if first else ""
    parts: dict[str, str] = {}
    repeated = ""
    for name, *values in _PART.findall(text[len(scheme) :]):
        repeated = name if name in parts else repeated
        parts[name] = next(filter(None, values), "")
    return Claim(scheme, parts, _find_fault(authorization, scheme, parts, repeated))


def _find_fault(text: str, scheme: str, parts: dict[str, str], repeated: str) -> Text | None:
    """Return how the form differs; the first difference counts."""
    who = "brand_id" if scheme == BRAND_SCHEME else "mchid"
    names = [who, *PARTS[1:]]
    missing = [name for name in names if not parts.get(name)]
    unknown = set(parts) - set(names)
    if missing:
        return Text(f"it lacks {', '.join(missing)}", f"缺少 {'、'.join(missing)}")
    if unknown:  # its name may be a piece of the signature
        return Text("it has a part that isn't one", "含有多余的部分")
    if repeated:
        return Text(f"{repeated} stands there twice", f"{repeated} 出现了两次")
    return None if _RIGHT.fullmatch(text) else _describe_characters(text, len(names))


#: What else than the right characters stands in an Authorization: the first that fits counts.
_CHARACTERS = (
    (re.compile(r"[\r\n]"), Text("there is a line break in it", "其中含有换行")),
    (re.compile("'"), Text("the values stand in ' in place of \"", "值用了单引号，应使用双引号")),
    (
        re.compile(r'\\"'),
        Text(r'the quotes are escaped: \" in place of "', r'引号被转义：写成了 \"，应为 "'),
    ),
    (
        re.compile(r'"(?:\s++|\s*+[|&]\s++)\w++=|"\s*+;|,\s'),
        Text(
            "its parts are separated otherwise than by , alone",
            "各部分之间应只用逗号分隔，不能有空格、分号等",
        ),
    ),
)
_UNQUOTED = Text('the values are not in "…"', "值没有放在双引号中")
_OTHER = Text(
    'there are blanks or other characters in it: it must be name="value",…',
    '其中有多余的空格或字符：格式应为 name="值",…',
)


def _describe_characters(text: str, count: int) -> Text:
    if text.count('"') < 2 * count and "'" not in text:
        return _UNQUOTED
    return next((words for pattern, words in _CHARACTERS if pattern.search(text)), _OTHER)
