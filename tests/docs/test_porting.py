"""docs/porting-from-php.md: both tables are held to the code."""

from __future__ import annotations

import re
from importlib import import_module

from tests.conformance.differences import RULES
from tests.conformance.differences_crypto import CRYPTO_RULES
from tests.conformance.differences_upload import UPLOAD_RULES
from tests.conformance.differences_v2 import V2_RULES
from tests.conformance.differences_xml import XML_RULES
from tests.support.pages import DOCS, read_prose, read_table

PAGE = DOCS / "porting-from-php.md"


def test_the_first_line_says_where_the_names_are() -> None:
    """A reader who searches for a name of PHP needs nothing else."""
    text = read_prose(PAGE).partition("# Porting from PHP\n\n")[2]
    assert text.startswith("All these names are in `chainpay.php`")


def test_the_table_of_differences_is_the_one_of_the_tests() -> None:
    """Rule by rule, in the same words."""
    rules = (*RULES, *V2_RULES, *UPLOAD_RULES, *CRYPTO_RULES, *XML_RULES)
    assert read_table(PAGE, "Differences") == [[rule.name, rule.php, rule.ours] for rule in rules]


def resolve(dotted: str) -> object:
    """Return what a dotted name names, modules and classes along the way."""
    parts = dotted.split(".")
    for at in range(len(parts), 0, -1):
        try:
            value: object = import_module(".".join(parts[:at]))
        except ModuleNotFoundError:
            continue
        for name in parts[at:]:
            value = getattr(value, name)
        return value
    raise AssertionError(f"{dotted} is nowhere")


def test_the_names_of_php_exist() -> None:
    """Each `Class::method` of the table is one of `chainpay.php`; each dotted name resolves."""
    rows = read_table(PAGE, "Names")
    named = [name for row in rows for name in re.findall(r"`([A-Z]\w+)::(\w+)", row[0])]
    assert len(named) > 30
    for kind, method in named:
        theirs = getattr(import_module("chainpay.php"), kind)
        assert callable(getattr(theirs, "from_" if method == "from" else method))
    dotted_name = re.compile(r"`((?:chainpay|httpx)(?:\.\w+)+)`")
    ours = [name for row in rows for name in dotted_name.findall(row[1])]
    assert len(ours) > 40
    for dotted in ours:
        resolve(dotted)


def test_every_public_name_of_php_is_in_the_table() -> None:
    """Nothing that `chainpay.php` offers is left out."""
    text = " ".join(" ".join(row) for row in read_table(PAGE, "Names"))
    php = import_module("chainpay.php")
    assert [name for name in php.__all__ if name not in text] == []
