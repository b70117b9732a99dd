"""What a file takes from PHP's web server, and who else calls what it has."""

from __future__ import annotations

from typing import Any

import pytest

from chainpay.port.conversion import Converted, convert

pytestmark = pytest.mark.extras


def converted(php: str) -> Converted:
    """Return a program as Python."""
    return convert(f"<?php\n{php}\n".encode())


@pytest.mark.parametrize("space", ["", "namespace App;\n"])
def test_what_other_files_call(space: str) -> None:
    """What has a namespace, or runs nothing, gets from them what its own calls don't pass."""
    php = f"""{space}function fen($yuan) {{ return $yuan * 100; }}
class Cart {{
    public $yuan = 3;
    public function fen($yuan) {{ return $this->own($yuan) * 100; }}
    private function own($yuan) {{ return $yuan; }}
    public function all() {{ return $this->fen(3) . fen(3); }}
}}
"""
    scope: dict[str, Any] = {"__name__": "shop"}
    exec(converted(php + ("echo fen(3), (new Cart)->all();" if space else "")).text, scope)
    assert scope["fen"]("3") == scope["Cart"]().fen("3") == 300


def test_the_address_of_the_buyer(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no header; where there is no request it is null, as in PHP."""
    made = converted("$ip = $_SERVER['REMOTE_ADDR']; $a = $_SERVER['HTTP_A'];")
    assert [note.code for note in made.notes] == ["server", "server"]
    assert "request.remote_addr" in made.notes[0].reason
    assert "request.headers" in made.notes[1].reason
    monkeypatch.delenv("REMOTE_ADDR", raising=False)
    monkeypatch.setenv("HTTP_A", "a")
    scope: dict[str, Any] = {}
    exec(made.text, scope)
    assert (scope["ip"], scope["a"]) == (None, "a")


def test_a_session_has_one_name() -> None:
    """What is written there is read there; a TODO says what a framework has."""
    made = converted("$_SESSION['id'] = 5; echo $_SESSION['id'];")
    assert "_session" not in made.text
    assert {todo.code for todo in made.todos} == {"superglobal"}


def test_how_php_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A web file takes its own branch below a web server."""
    text = converted("if (PHP_SAPI === 'cli') { echo 'shell'; } else { echo 'web'; }").text
    exec(text, {})
    monkeypatch.setenv("GATEWAY_INTERFACE", "CGI/1.1")
    exec(text, {})
    assert capsys.readouterr().out == "shellweb"


def test_a_cookie_has_one_remark() -> None:
    """And one that says what to do."""
    made = converted("setcookie('a', 'b');")
    assert [todo.code for todo in made.todos] == ["function"]
    assert made.notes == []


def test_entities_of_xml_are_never_loaded() -> None:
    """What switches them off in old PHP is left out."""
    made = converted("libxml_disable_entity_loader(true);")
    assert (made.todos, made.notes) == ([], [])
    assert "libxml" not in made.text


def test_a_client_of_another_service() -> None:
    """It is no client of WeChat Pay: its requests must not get its signature."""
    made = converted("$sms = new \\GuzzleHttp\\Client(['base_uri' => 'https://sms.example']);")
    assert "for WeChat Pay, httpx.Client" in made.todos[0].reason
