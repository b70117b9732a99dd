"""Guzzle's errors in ported programs: both spellings take the branch that PHP's takes.

Which error of curl is which exception is from Guzzle's source, as `chainpay.php.exceptions` says.
"""

from __future__ import annotations

import httpx
import pytest

from chainpay.port.conversion import convert
from chainpay.transport.exceptions import UntrustedCertificate

from .test_calls import World

pytestmark = pytest.mark.extras  # tree-sitter, ruff

CALL = "$instance->chain('v3/certificates')->get();"
CONNECT = "catch (\\GuzzleHttp\\Exception\\ConnectException $e) { echo 'again'; }"
REQUEST = "catch (\\GuzzleHttp\\Exception\\RequestException $e) { echo 'query'; }"
OTHER = "catch (\\Exception $e) { echo 'other'; }"

#: What breaks → whether it is a ConnectException in Guzzle; else it is a RequestException.
BREAKS = {
    httpx.ConnectError("refused"): True,
    httpx.ConnectTimeout("late"): True,
    httpx.ReadTimeout("late"): True,
    httpx.RemoteProtocolError("Server disconnected without sending a response."): True,
    httpx.RemoteProtocolError("the answer was cut"): False,
    httpx.ReadError("reset"): False,
    httpx.WriteError("broken pipe"): False,
    UntrustedCertificate("unknown authority"): False,
}


def _world(keep_names: bool, error: Exception | None = None, status: int = 404) -> World:
    def answer(request: httpx.Request) -> httpx.Response:
        if error is not None:
            raise type(error)(str(error))
        return httpx.Response(status, json={"code": "X", "message": "no"}, request=request)

    return World(keep_names, answer)


@pytest.mark.parametrize("keep_names", [False, True], ids=["native", "names"])
@pytest.mark.parametrize("error", BREAKS, ids=repr)
def test_connecting_is_told_from_a_broken_connection(error: Exception, keep_names: bool) -> None:
    """In either order, alone, and by ``instanceof``: one says again, the other query it."""
    expected = "again" if BREAKS[error] else "query"
    alone = "again" if BREAKS[error] else "other"
    asked = "$e instanceof \\GuzzleHttp\\Exception\\ConnectException ? 'again' : 'query'"
    for catches, wanted in {
        f"{CONNECT} {REQUEST}": expected,
        f"{REQUEST} {CONNECT}": expected,
        f"{REQUEST} {CONNECT} {OTHER}": expected,
        f"{CONNECT} {OTHER}": alone,
        f"catch (\\Exception $e) {{ echo {asked}; }}": expected,
    }.items():
        world = _world(keep_names, error)
        assert world.run(f"try {{ {CALL} }} {catches}") == wanted, world.text


@pytest.mark.parametrize("keep_names", [False, True], ids=["native", "names"])
@pytest.mark.parametrize("error", [httpx.ReadError("reset"), httpx.WriteError("broken")], ids=repr)
def test_a_broken_connection_is_caught_in_every_file(error: Exception, keep_names: bool) -> None:
    """Also where the program never asks for an answer."""
    assert _world(keep_names, error).run(f"try {{ {CALL} }} {REQUEST}") == "query"


#: What a program does with the answer of an error → what it prints of status 404, and of none.
ANSWERS = {
    "$r = $e->getResponse(); if (!$r) { echo 'none'; } else { echo $r->getStatusCode(); }": "none",
    "echo $e->getResponse() ? $e->getResponse()->getStatusCode() : 'none';": "none",
    "echo $e->getResponse()?->getStatusCode() ?? 'none';": "none",
    "echo $e->getResponse() === null ? 'none' : $e->getResponse()->getStatusCode();": "none",
    "$r = $e->getResponse(); echo isset($r) ? $r->getStatusCode() : 'none';": "none",
    "$r = $e->getResponse(); if ($r) { $d = json_decode($r->getBody()->getContents(), true);"
    " echo $d['code'] === 'X' ? 404 : 0; } else { echo 'none'; }": "none",
    "echo $e->hasResponse() ? $e->getResponse()->getStatusCode() : 'none';": "none",
    "try { echo $e->getResponse()->getStatusCode(); } catch (\\Error $f) { echo 'none'; }": "none",
}


@pytest.mark.parametrize("keep_names", [False, True], ids=["native", "names"])
@pytest.mark.parametrize("php", ANSWERS)
def test_the_answer_of_an_error_may_be_null(php: str, keep_names: bool) -> None:
    """A test for it stays."""
    program = f"try {{ {CALL} }} catch (\\GuzzleHttp\\Exception\\RequestException $e) {{ {php} }}"
    assert _world(keep_names).run(program) == "404"
    assert _world(keep_names, httpx.ReadError("reset")).run(program) == ANSWERS[php]


def test_the_answer_of_a_refusal_is_there() -> None:
    """A test for it is none."""
    caught = "catch (\\GuzzleHttp\\Exception\\ClientException $e)"
    world = _world(False)
    world.run(f"try {{ {CALL} }} {caught} {{ $r = $e->getResponse(); echo $r->getStatusCode(); }}")
    assert "r = e.response\n" in world.text


@pytest.mark.parametrize("keep_names", [False, True], ids=["native", "names"])
@pytest.mark.parametrize("name", ["ClientException", "RequestException", "Exception"])
def test_the_message_is_that_of_guzzle(name: str, keep_names: bool) -> None:
    """Programs show it, and compare it; only in a log is it chainpay's, which says more."""
    owner = name if name == "Exception" else f"GuzzleHttp\\Exception\\{name}"
    program = f"try {{ {CALL} }} catch (\\{owner} $e) {{ echo %s; }}"
    message = (
        "Client error: `GET https://api.mch.weixin.qq.com/v3/certificates` resulted in a"
        ' `404 Not Found` response:\n{"code":"X","message":"no"}\n'
    )
    assert _world(keep_names).run(program % "$e->getMessage()") == message
    text = _world(keep_names).run(program % '"$e"')
    assert text.startswith(f"GuzzleHttp\\Exception\\ClientException: {message} in ")
    assert "\nStack trace:\n#0 " in text
    assert _world(keep_names).run(program % "json_encode($e)") == "{}"


def test_the_message_in_a_log() -> None:
    """It is chainpay's in the native spelling."""
    for log in ("error_log(%s)", "\\Log::error('no: ' . %s)", "$this->logger->warning(%s)"):
        logged = log % "$e->getMessage()"
        caught = "catch (\\GuzzleHttp\\Exception\\ClientException $e)"
        php = f"<?php class A {{ function f($instance) {{ try {{ {CALL} }} {caught} {{ {logged};"
        text = convert(f"{php} return $e->getMessage(); }} }} }}".encode()).text
        assert "str(e)" in text
        assert "return php.message(e)" in text


def test_a_caught_error_is_read_behind_its_block() -> None:
    """Where classes are told apart in one except, too."""
    for keep_names in (False, True):
        world = _world(keep_names, httpx.ConnectError("refused"))
        program = f"$e = null; try {{ {CALL} }} {CONNECT} {REQUEST} echo get_class($e);"
        assert world.run(program) == "againGuzzleHttp\\Exception\\ConnectException"


def test_errors_of_php_get_past_an_except_for_all() -> None:
    """``catch (Exception)`` takes no `Error`, also behind one of Guzzle's."""
    php = f"try {{ {CALL} throw new Error('x'); }} {CONNECT} {OTHER}"
    whole = f"try {{ {php} }} catch (\\Error $e) {{ echo 'error'; }}"
    for keep_names in (False, True):
        assert _world(keep_names, status=200).run(whole) == "error"


ZONED = [
    "echo date('Y-m-d', strtotime($at));",
    "echo mktime(0);",
    "$d = new \\DateTime('now');",
    "$d = \\DateTimeImmutable::createFromFormat('Y', '2026');",
    "$d = date_create();",
]


@pytest.mark.parametrize("php", ZONED)
def test_dates_whose_zone_nobody_sets(php: str) -> None:
    """PHP's is in php.ini, or Laravel's configuration: a note says so, once for a file."""
    text = convert(f"<?php function f($at) {{ {php} {php} }}".encode()).text
    assert text.count("NOTE(setting)") == 1
    for setting in ("date_default_timezone_set('PRC')", "ini_set('date.timezone', 'PRC')"):
        text = convert(f"<?php {setting}; function f($at) {{ {php} }}".encode()).text
        assert "NOTE(setting)" not in text


def test_dates_that_say_their_zone() -> None:
    """They need no note."""
    for php in ("gmdate('Y')", "new \\DateTime('now', new \\DateTimeZone('PRC'))", "time()"):
        assert (
            "NOTE(setting)"
            not in convert(f"<?php ini_set('precision', 14); $d = {php};".encode()).text
        )
