"""What an error shows at a prompt: one paragraph, or the user's own errors."""

from __future__ import annotations

import asyncio
import linecache
import signal
import socket
import sys
import threading
import traceback as tracebacks
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.cli.prompt import errors

REFUNDS = "client.v3.refund.domestic.refunds"
_CALLS = 4


@pytest.fixture
def names() -> Iterator[dict[str, Any]]:
    with chainpay.sandbox() as client:
        yield {
            "client": client,
            "chainpay": chainpay,
            "asyncio": asyncio,
            "httpx": httpx,
            "warnings": warnings,
            "__name__": "__main__",
        }


def fail(source: str, names: dict[str, Any]) -> BaseException:
    """Run a text, as a prompt does, and return its error as the prompt gets it."""
    linecache.cache["<typed>"] = (len(source), None, source.splitlines(True), "<typed>")
    try:
        exec(compile(source, "<typed>", "exec"), names)
    except BaseException as error:
        _, _, traceback = sys.exc_info()
        return error.with_traceback(traceback and traceback.tb_next)  # without this function
    raise AssertionError("nothing failed")


def show(error: BaseException) -> str:
    with errors.shortened(error):
        return "".join(tracebacks.format_exception(error))


TYPED: dict[str, tuple[str, str]] = {
    "a refusal": (f"{REFUNDS}.post(json={{}})", "APIError: POST /v3/refund"),
    "awaited": (
        f"asyncio.run(asyncio.wait_for({REFUNDS}.post_async(json={{}}), 9))",
        "APIError: POST /v3/refund",
    ),
    "waited for": (f"{REFUNDS}.post_async(json={{}}).wait()", "APIError: POST /v3/refund"),
    "a wrong option": (f"{REFUNDS}.post(jsn={{}})", "TypeError: "),
    "a missing argument": ("client.download('v3/bill/tradebill')", "TypeError: "),
    "a number without its name": ("client.wait('ORDER-0001')", "TypeError: wait() takes"),
    "a field of an answer": (
        "client.v3.certificates.get()['data']",
        "TypeError: an answer has no fields",
    ),
    "no JSON": ("httpx.Response(200, text='OK').json()", "JSONDecodeError: "),
    "a warning": (
        "warnings.simplefilter('error');"
        " client.v3.certificates.get(query={'new': 1}, check='warn')",
        "CheckWarning: ",
    ),
    "a client that is called": ("client('v3/certificates')", "TypeError: "),
    "an answer that is no dict": (
        "client.v3.certificates.get().get('data')",
        "AttributeError: an answer has no 'get': use .json(), which is a dict",
    ),
    "a wrong name": ("client.v4", "AttributeError: a client has no 'v4'"),
    "no network": (
        "chainpay.Client(mchid='1900000001', secret='a' * 32, proxy='http://127.0.0.1:1')"
        ".v2.pay.orderquery.post(xml={'mch_id': '1900000001', 'appid': 'wx'})",
        "ConnectError: ",
    ),
    "of httpx": ("httpx.get('http://127.0.0.1:1/', trust_env=False)", "ConnectError: "),
}


@pytest.mark.parametrize(("source", "expected"), TYPED.values(), ids=list(TYPED))
def test_what_was_typed_fails_in_one_paragraph(
    source: str, expected: str, names: dict[str, Any]
) -> None:
    """Whatever the error: its type, what happened, and the notes; no frame."""
    text = errors.describe(fail(source, names))
    assert text is not None
    assert text.startswith(expected)
    assert "File" not in text
    assert len(text.splitlines()) <= 2


@contextmanager
def silent_platform() -> Iterator[str]:
    """A platform that never answers; once it has a request, somebody presses Ctrl-C."""
    person = threading.main_thread().ident
    assert person is not None

    def serve() -> None:
        for _ in range(_CALLS):
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                signal.pthread_kill(person, signal.SIGINT)
                connection.recv(65536)  # until it is closed

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        thread.join()


def test_ctrl_c_says_what_may_have_been_sent(
    names: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the language of the prompt too; a query changes nothing. In a function, as a note."""
    call, query = f"{REFUNDS}.post(json={{}})", f"{REFUNDS}._out_refund_no_.get(out_refund_no='1')"
    credentials = names["client"].gateway.credentials()
    with silent_platform() as address:
        options = {**credentials, "transport": None, "base_uri": address, "proxy": False}
        names["client"] = chainpay.Client(**options)
        monkeypatch.setenv("CHAINPAY_LANG", "en")
        assert errors.describe(fail(call, names)) == (
            "KeyboardInterrupt: \n  POST v3/refund/domestic/refunds: it may have been sent;"
            " query it before you repeat it, with the same number"
        )
        monkeypatch.setenv("CHAINPAY_LANG", "zh")
        texts = [errors.describe(fail(each, names)) or "" for each in (call, query)]
        inside = fail(f"def pay():\n    {call}\n\npay()\n", names)
    assert texts[0].endswith("\n  可能已经发送：重试前先查询，重试时使用同一单号")
    assert texts[1].endswith("\n  可能已经发送，但只是查询，不改变任何数据")
    assert errors.describe(inside) is None
    assert inside.__notes__[-1] == "可能已经发送：重试前先查询，重试时使用同一单号"


def test_what_was_not_sent_is_said_in_the_language_of_the_prompt(
    names: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message itself is English."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    shown = errors.describe(fail(f"{REFUNDS}.post(json={{}}, timeout='soon')", names)) or ""
    assert shown.startswith("UsageError: ")
    assert shown.endswith("\n  未发送任何请求")


@pytest.mark.parametrize("way", ["asyncio.run", "loop.run_until_complete"])
def test_ctrl_c_stops_an_event_loop(
    way: str, names: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop cancels its calls, or leaves them as they are, as IPython's does."""
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    loop = names["loop"] = asyncio.new_event_loop()

    class Platform(httpx.BaseTransport, httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
            await asyncio.Event().wait()
            raise AssertionError("it never ends")

    credentials = names["client"].gateway.credentials()
    names["client"] = chainpay.Client(**{**credentials, "transport": Platform()})
    source = f"async def pay():\n    await {REFUNDS}.post_async(json={{}})\n\n{way}(pay())\n"
    assert errors.describe(fail(source, names)) == (
        "KeyboardInterrupt: \n  POST v3/refund/domestic/refunds: it may have been sent; query it"
        f" before you repeat it, with the same number\n  line 4: {way}(pay())"
    )
    for task in asyncio.all_tasks(loop):
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            loop.run_until_complete(task)
    loop.close()


def test_a_cell_of_several_lines_names_the_line(names: dict[str, Any]) -> None:
    """A note stands in the paragraph too."""
    text = errors.describe(fail(f"a = 1\n{REFUNDS}.post(jsn=1)\nb = 2\n", names))
    assert text is not None
    assert f"\n  line 2: {REFUNDS}.post(jsn=1)" in text
    assert "\n  nothing was sent" in text


def test_the_frames_of_the_user_stay(names: dict[str, Any]) -> None:
    """Functions of the user, and what they wrap an error in; nothing of chainpay or of a loop."""
    source = f"""\
async def order():
    try:
        await {REFUNDS}.post_async(json={{}})
    except chainpay.APIError as error:
        raise RuntimeError("no refund") from error

def main():
    asyncio.run(order())

main()
"""
    error = fail(source, names)
    assert errors.describe(error) is None
    shown = show(error)
    for line in ("in <module>", "in main", "in order", "RuntimeError: no refund", "APIError: POST"):
        assert line in shown
    assert "direct cause" in shown
    assert "chainpay/" not in shown
    assert "asyncio/" in shown  # of the error itself, which is not chainpay's
    assert "chainpay/" in "".join(tracebacks.format_exception(error))


def test_below_chainpay(names: dict[str, Any]) -> None:
    """A function of the user that chainpay calls shows its frame; what httpx caught does not."""
    source = """\
def hook(request):
    return {}["x"]

chainpay.Client(
    **{**client.gateway.credentials(), "event_hooks": {"request": [hook]}}
).v3.certificates.get()
"""
    error = fail(source, names)
    assert errors.describe(error) is None
    shown = show(error)
    assert "in hook" in shown
    assert "chainpay/" not in shown

    down = fail(f"def f():\n    {TYPED['of httpx'][0]}\nf()\n", names)
    assert errors.describe(down) is None
    assert down.__context__ is not None
    shown = show(down)
    assert "in f" in shown
    assert "httpcore" not in shown
    assert shown.count("ConnectError") == 1


FAULTS = [
    "chainpay.client.core.read_call",  # in the arguments
    "chainpay.transport.attempts.Attempts.__enter__",  # before anything is sent
    "chainpay.transport.driver._choose_auth",
]


@pytest.mark.parametrize("place", FAULTS)
def test_a_fault_of_chainpay_shows_all(
    place: str, names: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reports it needs the frames; also of one that the user's function has wrapped."""
    monkeypatch.setattr(place, len)
    error = fail(f"{REFUNDS}.post(json={{}})", names)
    assert errors.describe(error) is None
    assert "chainpay/" in show(error)
    wrapped = fail(
        f"""\
try:
    {REFUNDS}.post(json={{}})
except TypeError as error:
    raise RuntimeError("no refund") from error
""",
        names,
    )
    assert "chainpay/" in show(wrapped)


OTHERS: list[Callable[[], BaseException]] = [
    lambda: fail("1 / 0", {}),
    lambda: fail("raise ValueError('x') from KeyError('never raised')", {}),
    lambda: ValueError("never raised"),
]


@pytest.mark.parametrize("make", OTHERS)
def test_other_errors_are_left_as_they_are(make: Callable[[], BaseException]) -> None:
    """They are Python's."""
    error = make()
    assert errors.describe(error) is None
    assert show(error) == "".join(tracebacks.format_exception(error))


def test_an_error_that_is_its_own_cause(names: dict[str, Any]) -> None:
    """A circle ends."""
    error = fail(f"{REFUNDS}.post(json={{}})", names)
    other = ValueError("x")
    other.__context__, error.__context__ = error, other
    assert "APIError" in show(error)
    assert error.__context__ is other


def test_all_frames(names: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable of the environment shows them; the error has them in any case."""
    error = fail("client.v4", names)
    before = tracebacks.format_exception(error)
    assert "chainpay/" not in show(error)
    assert tracebacks.format_exception(error) == before
    monkeypatch.setenv("CHAINPAY_TRACEBACK", "full")
    assert errors.describe(error) is None
    assert "chainpay/" in show(error)
    assert "chainpay/" in show(fail(f"{REFUNDS}.post(json={{}})", names))
