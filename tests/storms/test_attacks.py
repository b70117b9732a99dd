"""A few seconds of each attack of `tests.storms.attacks`: nothing is found."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

import chainpay
from chainpay.client.doctor.requests import record
from chainpay.encoding.secret import Secret
from tests.storms.attacks import ATTACKS

pytestmark = pytest.mark.usefixtures("all_frames")

#: About one second of each.
_COUNTS = {"answers": 400, "callbacks": 1000, "targets": 200, "secrets": 40, "records": 100}


@pytest.mark.parametrize("name", _COUNTS)
def test_nothing_is_found(name: str) -> None:
    """No changed message is taken, no request goes elsewhere, and no secret is shown."""
    attack = ATTACKS[name](Random(1))
    assert [fault for _ in range(_COUNTS[name]) if (fault := next(attack))] == []


# The attacks do find what is there


def is_found_out(name: str) -> bool:
    """Return whether an attack finds something in the time that it has in the suite."""
    attack = ATTACKS[name](Random(1))
    return any(next(attack) for _ in range(_COUNTS[name]))


def test_a_client_that_believes_everything_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a verification, changed answers and callbacks are taken."""
    monkeypatch.setattr(chainpay.Verifier, "verify", lambda *_: None)
    assert is_found_out("answers")
    assert is_found_out("callbacks")


def test_a_client_that_sends_elsewhere_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A target that loses its dots."""
    from chainpay.request import options

    fill = options._fill  # type: ignore[attr-defined]

    def without_dots(method: str, path: str, *others: Any) -> Any:
        target = fill(method, path, *others)
        return target._replace(path=target.path.replace(".", ""))

    monkeypatch.setattr(options, "_fill", without_dots)
    assert is_found_out("targets")


def test_a_client_that_shows_its_key_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the repr of the box that hides it."""
    monkeypatch.setattr(Secret, "__repr__", lambda secret: repr(secret._value))
    assert is_found_out("secrets")


def test_a_doctor_that_shows_what_it_reads_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was taken for a path may be a signature."""
    monkeypatch.setattr(record, "show", str)
    assert is_found_out("records")
