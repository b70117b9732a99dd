"""docs/reference.md and the options in docs/calls.md name what the code has."""

from __future__ import annotations

import inspect
import re
from importlib import import_module

import pytest

import chainpay
from chainpay.client.config import environment as config
from chainpay.crypto import aes_ecb, aes_gcm, hash, pem, rsa
from chainpay.request.options import OPTIONS_V2, OPTIONS_V3
from tests.support.pages import DOCS, read_table

PAGE = DOCS / "reference.md"


def list_names(heading: str, column: int = 0) -> list[str]:
    """Return what stands in backticks in a column of the table below a heading."""
    rows = read_table(PAGE, heading)
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row[column])]


@pytest.mark.parametrize(
    "module",
    [
        *("chainpay", "chainpay.errors", "chainpay.events", "chainpay.bills"),
        *("chainpay.catalog", "chainpay.gateway", "chainpay.php", "chainpay.crypto"),
        *("chainpay.bulk", "chainpay.reconciliation", "chainpay.testing"),
    ],
)
def test_a_table_has_all_public_names_of_its_module(module: str) -> None:
    """Each once."""
    assert sorted(list_names(module)) == sorted(import_module(module).__all__)


def test_the_table_of_crypto_has_the_functions_of_each_module() -> None:
    """Also its types and constants."""
    rows = {row[0].strip("`"): row[1] for row in read_table(PAGE, "chainpay.crypto")}
    for name, module in {
        "aes_ecb": aes_ecb,
        "aes_gcm": aes_gcm,
        "hash": hash,
        "pem": pem,
        "rsa": rsa,
    }.items():
        assert sorted(re.findall(r"`(\w+)`", rows[name])) == sorted(module.__all__)


def test_the_table_of_arguments_has_all_of_client() -> None:
    """In any order."""
    arguments = inspect.signature(chainpay.Client).parameters
    assert sorted(list_names("Arguments of Client")) == sorted(arguments)


def test_the_tables_of_options_have_all() -> None:
    """Of each API, and those that both have."""
    rows = {
        row[0]: set(re.findall(r"`(\w+)`", row[1])) for row in read_table(PAGE, "Options of a call")
    }
    assert rows["both"] | rows["APIv3"] == {*OPTIONS_V3}
    assert rows["both"] | rows["APIv2"] == {*OPTIONS_V2}
    described = read_table(DOCS / "calls.md", "Options")
    named = {name for row in described for name in re.findall(r"`(\w+)`", row[0])}
    assert named == {*OPTIONS_V3, *OPTIONS_V2}


def test_the_table_of_the_environment_has_all_variables() -> None:
    """Each with its argument."""
    rows = read_table(PAGE, "Environment")
    named = {row[0].strip("`"): re.match(r"`(\w+)`", row[1]) for row in rows}
    assert {name: match and match[1] for name, match in named.items()} == config.VARIABLES
