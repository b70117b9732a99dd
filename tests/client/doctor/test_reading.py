"""The forms in which a request comes: each leads to the same cause."""

from __future__ import annotations

import json

import pytest

from chainpay.client.doctor.reading.source import is_request, read_exchange
from chainpay.gateway import Gateway
from chainpay.signing.v3 import join_lines
from tests.support.record_forms import FORMS
from tests.support.refused_requests import HOST, facts_of, report_on, send


def again(lines: list[bytes]) -> bytes:
    """Sign the body as it isn't sent."""
    body = json.dumps(json.loads(lines[4]), ensure_ascii=False, separators=(",", ":"))
    return join_lines(*lines[:4], body.encode())


@pytest.mark.parametrize("form", FORMS)
def test_each_form_leads_to_the_cause(gateway: Gateway, form: str) -> None:
    """The body, the URL and the Authorization are as they were sent."""
    sent = send(gateway, sign=again)
    record = FORMS[form](sent)
    exchange = read_exchange(record, is_request)
    assert exchange is not None
    assert exchange.header("Authorization") == sent.headers["Authorization"]
    assert exchange.body == sent.body
    assert (exchange.method, exchange.target) == (sent.method, sent.url.removeprefix(HOST))
    report = report_on(facts_of(gateway), record)
    assert report.cause is not None, repr(report)
    assert report.cause.cause == "body-serialised-anew", repr(report)


@pytest.mark.parametrize("form", FORMS)
def test_a_sound_request_in_each_form(gateway: Gateway, form: str) -> None:
    """No form makes up a cause."""
    sent = send(gateway)
    sent.answer.status_code = 401  # as the forms have it
    report = report_on(facts_of(gateway), FORMS[form](sent))
    assert report.is_sound, repr(report)
    assert {check.id: check.state for check in report.checks}["request.message"] == "ok"
