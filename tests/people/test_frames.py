"""Tracebacks: they end at the user's line, and keep what is the user's own."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway

NOWHERE = "v3/refund/domestic/refunds/NOWHERE"


async def wait_for(promise: Any) -> Any:
    return await promise


def download(client: chainpay.Client) -> object:
    return client.download("v3/bill/tradebill", "x.csv", query={"bill_date": "wrong"})


CALLS: dict[str, Callable[[chainpay.Client], object]] = {
    "verb": lambda client: client[NOWHERE].get(),
    "request": lambda client: client.request("GET", NOWHERE),
    "wait": lambda client: client[NOWHERE].get_async().wait(),
    "wait again": lambda client: client[NOWHERE].get_async().then(print).otherwise(fail).wait(),
    "all": lambda client: chainpay.Promise.all([client[NOWHERE].get_async()]).wait(),
    "await": lambda client: asyncio.run(wait_for(client[NOWHERE].get_async())),
    "download": download,
    "download to nowhere": lambda client: client.download("v3/bill/tradebill", "/no/x.csv"),
    "order": lambda client: client.wait(out_trade_no="", deadline=1),
    "order, not by name": lambda client: client.wait("ORDER-0001"),
    "callback": lambda client: client.callbacks.receive({}, b""),
    "option": lambda client: client.v3.certificates.get(jsn={}),
    "option later": lambda client: client.v3.certificates.get_async(jsn={}),
    "build": lambda client: client.build_request("GET", "v3/x", query=1),
    "checked": lambda client: client.v3.refund.domestic.refunds.post(json={}, check="error"),
    "fetch": lambda client: client.for_merchant(mchid="1", secret="x" * 32).fetch_certificates(),
    "fetch, awaited": lambda client: asyncio.run(
        client.for_merchant(mchid="1", secret="x" * 32).fetch_certificates_async()
    ),
}


def fail(reason: Exception) -> NoReturn:
    raise reason


def ours(error: BaseException) -> list[str]:
    """Return the functions in the traceback that are chainpay's, or of what it is made of."""
    frames = traceback.walk_tb(error.__traceback__)
    names = [(frame.f_globals["__name__"], frame.f_code.co_name) for frame, _ in frames]
    rooms = ("chainpay", "httpx", "httpcore", "anyio")
    return [function for name, function in names if name.partition(".")[0] in rooms]


@pytest.mark.parametrize("name", CALLS)
def test_a_traceback_ends_at_the_users_line(
    name: str, client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a refused, a failed and a wrong call, however it is sent; a setting shows all."""
    for setting, most in (("", 3), ("full", 100)):
        monkeypatch.setenv("CHAINPAY_TRACEBACK", setting)
        with pytest.raises((chainpay.ChainpayError, TypeError, OSError)) as caught:
            CALLS[name](client)
        assert len(ours(caught.value)) <= most
        if setting:
            assert len(ours(caught.value)) >= 1


def test_a_reason_has_no_frames_either(client: chainpay.Client) -> None:
    """The callback of a failure may log it."""
    reasons: list[Exception] = []
    client[NOWHERE].get_async().otherwise(reasons.append).wait()
    (ended,) = chainpay.Promise.settle([client[NOWHERE].get_async()]).wait()
    for reason in (*reasons, ended.reason):
        assert isinstance(reason, chainpay.APIError)
        assert len(ours(reason)) <= 3


def test_the_network_keeps_its_cause(gateway: Gateway) -> None:
    """Why it failed stays to be read, without a traceback of its own."""
    with (
        chainpay.Client(
            **{**gateway.credentials(), "transport": None, "base_uri": "http://127.0.0.1:1/"},
            retry=None,
        ) as client,
        pytest.raises(httpx.ConnectError) as caught,
    ):
        client.v3.certificates.get()
    text = "".join(traceback.format_exception(caught.value))
    assert "ConnectionRefusedError" in text
    assert len(ours(caught.value)) == 0
    assert isinstance(caught.value.__cause__ or caught.value.__context__, OSError)


def test_the_users_own_frames_stay(gateway: Gateway) -> None:
    """A transport, or a callback: the line that raised is the one to mend."""

    def unplugged(request: httpx.Request) -> NoReturn:
        raise httpx.ReadError("unplugged", request=request)

    transport = httpx.MockTransport(unplugged)
    with chainpay.Client(**{**gateway.credentials(), "transport": transport}, retry=None) as client:
        with pytest.raises(httpx.ReadError) as caught:
            client.v3.certificates.get()
        assert "unplugged" in [each.name for each in traceback.extract_tb(caught.tb)]
        assert ours(caught.value) == []


def test_a_callback_fails(client: chainpay.Client) -> None:
    """Its error is not chainpay's, whatever it is: what is left is the way to the callback."""

    def give_up(reason: Exception) -> NoReturn:
        raise RuntimeError("gave up") from reason

    async def wait() -> None:
        await client[NOWHERE].get_async().otherwise(give_up)

    for call in (client[NOWHERE].get_async().otherwise(give_up).wait, lambda: asyncio.run(wait())):
        with pytest.raises(RuntimeError) as caught:
            call()
        assert "settle" not in ours(caught.value)
        assert "give_up" in [each.name for each in traceback.extract_tb(caught.tb)]
        assert caught.value.__cause__
        assert ours(caught.value.__cause__) == []


def test_what_happened_before_stays(client: chainpay.Client) -> None:
    """The error that the user was handling is the context, as it was."""
    before: list[str] = []

    def recover() -> None:
        try:
            Path("/nowhere/at/all").read_bytes()
        except OSError as first:
            before.extend(traceback.format_tb(first.__traceback__))
            client[NOWHERE].get()

    with pytest.raises(chainpay.APIError) as caught:
        recover()
    first = caught.value.__context__
    assert isinstance(first, FileNotFoundError)
    assert traceback.format_tb(first.__traceback__) == before


def test_a_fault_that_was_handled_stays(
    client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call that cleans up is refused: the frames of the first error are still there."""

    def first_fails() -> None:
        with monkeypatch.context() as patch:
            patch.setattr("chainpay.transport.attempts.Attempts.next", {}.popitem)
            client.v3.certificates.get()

    for first in (first_fails, lambda: httpx.get("http://127.0.0.1:1/", trust_env=False)):
        with pytest.raises(chainpay.APIError) as caught:
            clean_up_after(first, client)
        error = caught.value.__context__
        assert isinstance(error, LookupError | httpx.ConnectError)
        assert len(ours(error)) > 3
        if error.__context__:
            assert len(ours(error.__context__)) > 3


def clean_up_after(first: Callable[[], object], client: chainpay.Client) -> None:
    try:
        first()
    except (LookupError, httpx.ConnectError):
        client[NOWHERE].get()


def test_a_users_file_may_have_any_name(gateway: Gateway) -> None:
    """A hook in the user's ``profile.py`` is no frame of the standard library."""
    names: dict[str, Any] = {"__name__": "profile", "httpx": httpx}
    source = "def unplugged(request):\n    raise httpx.ReadError('off', request=request)"
    exec(compile(source, "/home/me/profile.py", "exec"), names)
    transport = httpx.MockTransport(names["unplugged"])
    with (
        chainpay.Client(**{**gateway.credentials(), "transport": transport}, retry=None) as client,
        pytest.raises(httpx.ReadError) as caught,
    ):
        client.v3.certificates.get()
    assert "unplugged" in [each.name for each in traceback.extract_tb(caught.tb)]


FAULTS = {
    "attempts.Attempts.next": {}.popitem,  # a LookupError
    "attempts.Attempts.__enter__": len,  # a TypeError, before anything is sent
    "driver._choose_auth": len,  # the same, of a call that has begun
}


@pytest.mark.parametrize(("place", "fault"), FAULTS.items())
def test_a_fault_of_chainpay_keeps_its_frames(
    place: str, fault: Any, client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reports it shows where it is."""
    monkeypatch.setattr(f"chainpay.transport.{place}", fault)
    for call in (client.v3.certificates.get, client.v3.certificates.get_async().wait):
        with pytest.raises((LookupError, TypeError)) as caught:
            call()
        assert "exchange" in ours(caught.value)


def test_a_fault_in_the_reading_of_arguments(
    client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a TypeError too, but not one of the user's arguments. Nothing was sent either way."""
    monkeypatch.setattr("chainpay.client.core.read_call", len)
    with pytest.raises(TypeError) as caught:
        client.v3.certificates.get()
    assert "read_call" in ours(caught.value)
    assert chainpay.outcome(caught.value) is chainpay.Outcome.NOT_SENT
