"""Names that are computed, in a folder of converted files: which module has what."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from chainpay.php import compat as php
from chainpay.php.compat.objects import autoload as module


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that only defines, and the program that runs."""
    text = "class Order:\n    FEE = 6\n\n\ndef list_():\n    return 'listed'\n\n\nRATE = 100\n"
    (tmp_path / "shop_orders.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(module, "_MODULES", {})
    monkeypatch.setattr(module, "_PROGRAMS", {})
    names = {"Shop\\Order": "shop_orders", "list()": "shop_orders", "RATE": "shop_orders"}
    php.autoload(names, {"IN_SHOP": "public.index", "Lost": "gone"})


@pytest.mark.usefixtures("shop")
def test_what_modules_have() -> None:
    """They are imported when a name is looked up, whatever its capitals."""
    assert php.class_of("\\shop\\order")().FEE == 6
    assert php.class_exists("Shop\\Order") is True
    assert php.class_exists("Shop\\Refund") is False
    assert php.callable_of("list")() == "listed"
    assert php.constant("Shop\\Order::FEE") == 6
    assert php.constant("RATE") == 100
    assert php.callable_of(["Shop\\Order", "__construct"]) is not None
    with pytest.raises(php.Error, match="not found"):
        php.class_of("Shop\\Refund")


@pytest.mark.usefixtures("shop")
def test_what_programs_have(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program is never imported: it would run again."""
    main = ModuleType("__main__")
    monkeypatch.setitem(sys.modules, "__main__", main)
    assert php.defined("IN_SHOP") is False
    main.__dict__["IN_SHOP"] = True
    assert php.defined("IN_SHOP") is False
    main.__file__ = "/srv/shop/public/index.py"
    assert php.defined("IN_SHOP") is True
    assert php.class_exists("Lost") is False
    monkeypatch.setitem(sys.modules, "public.index", ModuleType("index"))
    assert php.defined("IN_SHOP") is False
