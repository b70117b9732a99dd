"""The runtime: which event loop runs this code."""

from __future__ import annotations

import asyncio
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.concurrency.runtime import current_trio


def old_trio(current_task: Any) -> ModuleType:
    """Return trio as it was before 0.29: without `in_trio_run`."""
    module: Any = ModuleType("trio")
    module.lowlevel = SimpleNamespace(current_task=current_task)
    return module  # type: ignore[no-any-return]


def outside() -> object:
    raise RuntimeError("must be called from async context")


@pytest.mark.parametrize(
    "trio", [old_trio(outside), ModuleType("trio"), SimpleNamespace(lowlevel=SimpleNamespace())]
)
def test_an_older_trio_that_is_only_imported_changes_nothing(
    trio: Any, client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither one of before 0.29, nor one that another thread is importing."""
    monkeypatch.setitem(sys.modules, "trio", trio)

    async def main() -> httpx.Response:
        return await client.v3.certificates.get_async()

    assert asyncio.run(main()).status_code == 200


def test_an_older_trio_that_runs_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its task."""
    trio = old_trio(object)
    monkeypatch.setitem(sys.modules, "trio", trio)
    assert current_trio() is trio
