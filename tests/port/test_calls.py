"""Calls in PHP's ways, converted in both spellings, send what PHP sends and get what it gets."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.php import Builder
from chainpay.php.compat import environment
from chainpay.port.conversion import convert
from tests.port.wire import Credulous, platform_credentials, sign_answer, sign_message

pytestmark = pytest.mark.extras  # tree-sitter, ruff

Answer = Callable[[httpx.Request], httpx.Response]


def _ok(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if path.endswith("/refused"):
        return httpx.Response(400, json={"code": "PARAM_ERROR", "message": "错误"})
    if path.endswith("/broken"):
        return httpx.Response(502, json={"code": "SYSTEM_ERROR", "message": "x"})
    if path.endswith("/gone"):
        raise httpx.ConnectError("refused", request=request)
    if path == "/pay/fail":
        fields = {"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "NOTENOUGH"}
        return httpx.Response(200, content=sign_message(fields))
    if path.startswith("/pay/"):
        return httpx.Response(200, content=sign_message({"return_code": "SUCCESS"}))
    return httpx.Response(200, json={"path": path, "trade_state": "SUCCESS"})


class World:
    """A client of either kind, in whose program the variable ``$instance`` is."""

    def __init__(self, keep_names: bool, answer: Answer = _ok) -> None:
        self.keep_names, self.requests = keep_names, []  # type: ignore[var-annotated]
        self._answer = answer
        credentials = platform_credentials()
        common: dict[str, Any] = {
            **{name: credentials[name] for name in ("mchid", "serial", "certs", "secret")},
            "transport": httpx.MockTransport(self._receive),
            "verifier": Credulous(),
            "retry": None,
        }
        key = credentials["private_key"]
        self.client = (
            Builder.factory({**common, "privateKey": key})
            if keep_names
            else chainpay.Client(**common, private_key=key)
        )
        self.text = ""

    def _receive(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return sign_answer(self._answer(request))

    def run(self, php: str, todos: int = 0) -> str:
        """Convert a snippet, run it, and return what it prints."""
        from chainpay.port.conversion import convert
        from chainpay.port.options import Options

        converted = convert(php.encode(), "snippet.php", Options(keep_names=self.keep_names))
        assert len(converted.todos) == todos, converted.todos
        self.text = converted.text
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(self.text, "snippet", "exec"), {"instance": self.client})
        return printed.getvalue()

    @property
    def sent(self) -> list[tuple[str, str, Any]]:
        """The method, the target and the JSON of each request."""
        return [
            (
                each.method,
                each.url.raw_path.decode(),
                json.loads(each.content) if each.content[:1] not in (b"", b"<") else None,
            )
            for each in self.requests
        ]


@pytest.fixture(params=[False, True], ids=["native", "names"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


#: PHP → the requests that it sends.
SENT: Mapping[str, list[tuple[str, str, Any]]] = {
    # numbers
    "$total = 0.58 * 100; $instance->v3->pay->post(['json' => ['total' => round($total)]]);": [
        ("POST", "/v3/pay", {"total": 58})
    ],
    "$o = ['json' => ['a' => ['total' => 1.0, 'rate' => 0.5]]];"
    " $instance->chain('v3/a')->post($o);": [("POST", "/v3/a", {"a": {"total": 1, "rate": 0.5}})],
    "$d = []; foreach ([] as $k => $v) { $d[$k] = $v; }"
    " $instance->chain('v3/a')->post(['json' => ['d' => $d, 'e' => [3 => 'x']]]);": [
        ("POST", "/v3/a", {"d": [], "e": {"3": "x"}})
    ],
    "$instance->chain('v3/a')->post(['json' => json_decode('{\"a\":{\"b\":1.0}}')]);": [
        ("POST", "/v3/a", {"a": {"b": 1}})
    ],
    # queries
    "$instance->chain('v3/a')->get(['query' => ['a' => true, 'b' => false, 'c' => null,"
    " 'd' => 2.0]]);": [("GET", "/v3/a?a=1&b=0&d=2", None)],
    "$no = 'N1'; $instance->chain(\"v3/o/{$no}/x?mchid=19&no={$no}\")->get();": [
        ("GET", "/v3/o/N1/x?mchid=19&no=N1", None)
    ],
    "$instance->chain('v3/a?b=1')->get(['query' => ['c' => 2]]);": [("GET", "/v3/a?c=2", None)],
    "$instance['v3/a?b=1']->get([]);": [("GET", "/v3/a?b=1", None)],
    "$o = ['query' => ['x' => 'y']]; $instance->chain('v3/a?b=1')->get($o);": [
        ("GET", "/v3/a?x=y", None)
    ],
    # paths
    "$instance->v3->pay->{'out-trade-no'}->{'A'}->get();": [
        ("GET", "/v3/pay/out-trade-no/a", None)
    ],
    "$kind = 'native'; $instance->v3->pay->{$kind}->post();": [("POST", "/v3/pay/native", None)],
    "foreach (['get', 'POST', 'Put'] as $m) $instance->chain('v3/a')->{$m}([]);": [
        ("GET", "/v3/a", None),
        ("POST", "/v3/a", None),
        ("PUT", "/v3/a", None),
    ],
    "$m = 'postAsync'; $instance->chain('v3/a')->$m(['json' => [1]])->wait();": [
        ("POST", "/v3/a", [1])
    ],
    "$p = $instance->v3->pay; $p->a->get(); $p->chain('b')->GET();": [
        ("GET", "/v3/pay/a", None),
        ("GET", "/v3/pay/b", None),
    ],
    "$u = 'https://h/v3/file?token=a%2Bb'; $p = str_replace('https://h/', '', $u);"
    " $instance->chain($p)->get(); $o = []; $instance->chain($p)->get($o);"
    " $instance->chain($p)->get(['query' => ['x' => 1]]);": [
        ("GET", "/v3/file?token=a%2Bb", None),
        ("GET", "/v3/file?token=a%2Bb", None),
        ("GET", "/v3/file?x=1", None),
    ],
    "function call($c, $path) { return $c->chain($path)->post(); }"
    " call($instance, '/v3/a?b=c'); call($instance, 'v3/d');": [
        ("POST", "/v3/a?b=c", None),
        ("POST", "/v3/d", None),
    ],
    "class Paths { const PAY = '/v3/pay'; function go($c) {"
    " return $c->chain(self::PAY)->post(['json' => ['total' => 2.0]]); } }"
    " (new Paths)->go($instance);": [("POST", "/v3/pay", {"total": 2})],
    "$instance->v3->_pay->_id_->get(['id' => 1.5]);": [("GET", "/v3/_pay/1.5", None)],
    "$c = $instance->chain('v3/a'); $c->chain(...)('b')->get();": [("GET", "/v3/a/b", None)],
    # values of any kind
    "function send($c, bool $yes, array $more, float $f, $q) { $c->chain('v3/a/{x}')->put(["
    "'x' => 'y', 'query' => ['b' => $yes], 'json' => ["
    "'l' => [...$more, 2.0], 1 => $f, 'm' => $more]]); $h = [];"
    " $c->chain('v3/q')->get(['query' => $q, 'headers' => $h]); }"
    " send($instance, true, [1.0], 3.0, 'a=b');": [
        ("PUT", "/v3/a/y?b=1", {"l": [1, 2], "1": 3, "m": [1]}),
        ("GET", "/v3/q?a=b", None),
    ],
    "$l = [1, 2]; $m = ['a' => ['b' => 1]]; $e = []; $n = ['x' => 1.0];"
    " $instance->chain('v3/a')->post(['json' => ['l' => [...$l], 'm' => $m, 'e' => $e, 'n' => [$n],"
    " ...$m]]);": [
        (
            "POST",
            "/v3/a",
            {"l": [1, 2], "m": {"a": {"b": 1}}} | {"e": [], "n": [{"x": 1}], "a": {"b": 1}},
        )
    ],
    "$o = ['a' => [1], 'b' => null]; $instance->chain('v3/a')->get(['query' => $o]);": [
        ("GET", "/v3/a?a%5B0%5D=1", None)
    ],
    # the driver
    "$d = $instance->getDriver(); $d->request('GET', 'v3/a', ['query' => ['b' => true]]);": [
        ("GET", "/v3/a?b=1", None)
    ],
    "$instance->getDriver()->select()->requestAsync('POST', '/v3/a', ['json' => []])->wait();": [
        ("POST", "/v3/a", [])
    ],
    "$d = $instance->getDriver()->select('v2'); $x = ['xml' => ['mch_id' => '1900000001']];"
    " $p = 'pay/b';"
    " $d->request('POST', 'pay/a', $x); $d->request('POST', $p, $x);"
    " $n = 'c'; $d->request('POST', \"pay/$n\", $x);": [
        ("POST", "/pay/a", None),
        ("POST", "/pay/b", None),
        ("POST", "/pay/c", None),
    ],
    # paths that are not known have variables that are not known
    "function go($c, $p) { $c->chain($p)->get(['id' => 'x', 'debug' => true]); }"
    " go($instance, 'v3/A1/{id}');": [("GET", "/v3/A1/x", None)],
    "$instance->chain('v3/B2/{class}')->get(['class' => 'y']);": [("GET", "/v3/B2/y", None)],
    "$h = ['X' => '1']; $instance->chain('v3/a')->post(['headers' => $h]);": [
        ("POST", "/v3/a", None)
    ],
    "$instance->chain('v3/a')->post(['headers' => [], 'query' => []]);": [("POST", "/v3/a", None)],
    # options that say what chainpay does anyway
    "$instance->chain('v3/a')->get(['debug' => false, 'http_errors' => true, 'stream' => true,"
    " 'timeout' => 0, 'connect_timeout' => 3, 'allow_redirects' => false, 'unknown' => 1]);": [
        ("GET", "/v3/a", None)
    ],
    "$o = ['debug' => true, 'timeout' => 3]; $instance->chain('v3/a')->get($o);": [
        ("GET", "/v3/a", None)
    ],
}


@pytest.mark.parametrize("php", SENT)
def test_what_is_sent(php: str, world: World) -> None:
    world.run(php)
    assert world.sent == SENT[php]


def test_headers(world: World) -> None:
    world.run(
        "$instance->chain('v3/a')->get(['headers' => ['Wechatpay-Serial' => 'S',"
        " 'X-Number' => 5]]);"
    )
    assert world.requests[0].headers["Wechatpay-Serial"] == "S"
    assert world.requests[0].headers["X-Number"] == "5"


def test_headers_that_are_not_known(world: World) -> None:
    """Numbers among them are sent as text; a serial is one, wherever it comes from."""
    world.run(
        "function go($c, $n, $h) {"
        " $c->chain('v3/a')->get(['headers' => ['Wechatpay-Serial' => $h['s'], 'X' => $n]]);"
        " $c->chain('v3/a')->get(['headers' => $h]);"
        " $c->chain('v3/a')->get(['headers' => ['Wechatpay-Serial' => $h['s']]]); }"
        " go($instance, 25, ['s' => 'S', 'Y' => 1.5]);"
    )
    sent = [(each.headers.get("X"), each.headers.get("Y")) for each in world.requests]
    assert sent == [("25", None), (None, "1.5"), (None, None)]


PRINTED: Mapping[str, str] = {
    # a body is read once
    "$r = $instance->chain('v3/a')->get(); echo $r->getBody()->getContents(), '|',"
    " $r->getBody()->getContents(), '|', (string) $r->getBody();": (
        '{"path":"/v3/a","trade_state":"SUCCESS"}||{"path":"/v3/a","trade_state":"SUCCESS"}'
    ),
    "$r = $instance->chain('v3/a')->get(); echo strlen($r->getBody()), $r->getBody()->getSize();": (
        "4040"
    ),
    "$r = $instance->chain('v3/a')->get(); echo $r->getHeaderLine('content-type'), ' ',"
    " implode(',', $r->getHeader('X')), count($r->getHeaders()['Content-Length']),"
    " var_export($r->hasHeader('x'), true), $r->getReasonPhrase(), $r->getProtocolVersion();": (
        "application/json 1falseOK1.1"
    ),
    "$r = $instance->chain('v3/a')->get();"
    " echo GuzzleHttp\\Utils::jsonDecode((string) $r->getBody(), true)['path'];": "/v3/a",
    "try { GuzzleHttp\\Utils::jsonDecode('{'); }"
    " catch (GuzzleHttp\\Exception\\InvalidArgumentException $e) { echo $e->getMessage(); }": (
        "json_decode error: Syntax error"
    ),
    "echo GuzzleHttp\\Utils::jsonEncode(['a' => 1]);": '{"a":1}',
    # errors
    "foreach (['refused', 'broken', 'gone'] as $p) try { $instance->chain(\"v3/$p\")->get(); }"
    " catch (GuzzleHttp\\Exception\\ClientException $e) { echo 'client ', $e->getCode(), ' ',"
    " $e->getResponse()->getStatusCode(), ';'; }"
    " catch (GuzzleHttp\\Exception\\ServerException $e) { echo 'server ', $e->getCode(), ';'; }"
    " catch (GuzzleHttp\\Exception\\ConnectException $e) { echo 'gone ', $e->getCode(), ';'; }": (
        "client 400 400;server 502;gone 0;"
    ),
    "foreach (['refused', 'gone'] as $p) try { $instance->chain(\"v3/$p\")->get(); }"
    " catch (\\Exception $e) {"
    " if ($e instanceof GuzzleHttp\\Exception\\RequestException && $e->hasResponse()) {"
    " echo json_decode($e->getResponse()->getBody(), true)['code'],"
    " $e->getRequest()->getMethod(); }"
    " else { echo get_class($e); } }": "PARAM_ERRORGETGuzzleHttp\\Exception\\ConnectException",
    "try { $instance->chain('v3/refused')->get(); }"
    " catch (GuzzleHttp\\Exception\\RequestException $e) {"
    " echo $e->hasResponse() ? $e->getCode() : 'none';"
    " if ($e->getCode() == 400 && $e->hasResponse()) { echo ' 400'; }"
    " if (!$e->hasResponse()) { echo ' none'; } else { echo ' some'; } }": "400 400 some",
    "$instance->chain('v3/refused')->getAsync()->otherwise(function ($e) {"
    " echo $e->getCode(), $e->getResponse()->getReasonPhrase(); })->wait();": "400Bad Request",
    "try { $instance->chain('v3/refused')->get(); } catch (Exception $e) {"
    " if ($e instanceof GuzzleHttp\\Exception\\ClientException) { echo 'c'; }"
    " if ($e instanceof GuzzleHttp\\Exception\\ServerException) { echo 's'; }"
    " if ($e instanceof GuzzleHttp\\Exception\\GuzzleException) { echo 'g'; }"
    " echo $e->getResponse()->hasHeader('x') ? 1 : 0; }": "cg0",
    "$p = $instance->chain('v3/a')->getAsync(); echo $p->getState(); $p->wait();"
    " echo $p->getState();": "pendingfulfilled",
    "$f = WeChatPay\\Formatter::nonce(...); echo strlen($f(8));": "8",
    "try { throw new GuzzleHttp\\Promise\\RejectionException('why'); }"
    " catch (GuzzleHttp\\Promise\\RejectionException $e) { echo $e->getReason(); }": "why",
    "try { throw new Exception('no', 7); } catch (Exception $e) { echo $e->getCode(); }": "7",
    "try { $instance->chain('v3/a/refused')->get(); }"
    " catch (GuzzleHttp\\Exception\\ServerException | GuzzleHttp\\Exception\\ConnectException $e)"
    " { echo 'no'; } catch (GuzzleHttp\\Exception\\BadResponseException $e) { echo 'bad'; }": "bad",
    "try { $instance->chain('v2/pay/fail')->post(['xml' => ['mch_id' => '1900000001']]); }"
    " catch (GuzzleHttp\\Exception\\ClientException $e) { echo 'client'; }"
    " catch (GuzzleHttp\\Exception\\RequestException $e) { echo 'request'; }"
    " catch (GuzzleHttp\\Promise\\RejectionException $e) { $r = $e->getReason();"
    " echo WeChatPay\\Transformer::toArray((string) $r->getBody())['err_code']; }": "NOTENOUGH",
    "try { $instance->chain('v2/pay/gone/refused')->post(['xml' => ['mch_id' => '1900000001']]); }"
    " catch (GuzzleHttp\\Promise\\RejectionException $e) { echo 'rejected'; }"
    " catch (GuzzleHttp\\Exception\\ClientException $e) { echo $e->getCode(); }": "400",
    "echo $_SERVER['HTTP_X'];": "of the callback",
    # many at once
    "use GuzzleHttp\\Promise\\EachPromise;"
    " $made = (function () use ($instance) { foreach ([1, 2] as $n)"
    ' yield "no$n" => $instance->chain("v3/$n")->getAsync(); })(); $out = [];'
    " (new EachPromise($made, ['concurrency' => 1, 'fulfilled' => function ($r, $k) use (&$out)"
    " { $out[$k] = json_decode($r->getBody(), true)['path']; }]))->promise()->wait();"
    " echo json_encode($out, JSON_UNESCAPED_SLASHES);": '{"no1":"/v3/1","no2":"/v3/2"}',
    "$e = new GuzzleHttp\\Promise\\EachPromise([$instance->chain('v3/refused')->getAsync()],"
    " ['rejected' => function ($e) { echo $e->getCode(); }]); $e->promise()->wait();": "400",
    "$p = GuzzleHttp\\Promise\\Coroutine::of(function () use ($instance) {"
    " $r = yield $instance->chain('v3/1')->getAsync();"
    " $r = yield $instance->chain('v3' . json_decode($r->getBody(), true)['path'])->getAsync();"
    " yield $r->getStatusCode(); }); echo $p->wait();": "200",
    "$pool = new GuzzleHttp\\Pool($instance->getDriver()->select(),"
    " [function () use ($instance) { return $instance->chain('v3/1')->getAsync(); }],"
    " ['concurrency' => 2, 'fulfilled' => function ($r, $k) { echo $k, $r->getStatusCode(); }]);"
    " $pool->promise()->wait();": "0200",
    "echo count(GuzzleHttp\\Promise\\Utils::unwrap("
    "['a' => $instance->chain('v3/1')->getAsync()]));": "1",
    "echo GuzzleHttp\\Promise\\Utils::any([$instance->chain('v3/refused')->getAsync(),"
    " $instance->chain('v3/2')->getAsync()])->wait()->getStatusCode();": "200",
    "$show = function ($r) { return $r->getStatusCode(); };"
    " echo $instance->chain('v3/1')->getAsync()->then($show)->wait();": "200",
    "$p = $instance->chain('v3/1')->getAsync(); $m = 'wait'; echo $p->$m()->getStatusCode();": (
        "200"
    ),
    "echo GuzzleHttp\\Utils::jsonDecode($instance->v3->certificates->get()->getBody(), true)"
    "['path'];": "/v3/certificates",
    "$o = (array) json_decode($instance->v3->certificates->get()->getBody(), true);"
    " echo $o['path'];": "/v3/certificates",
    "foreach (['refused', 'broken'] as $p) try { $instance->chain(\"v3/$p\")->get(); }"
    " catch (GuzzleHttp\\Exception\\ClientException $e) { echo $e->getCode(); }"
    " catch (GuzzleHttp\\Exception\\ServerException) { echo 'server'; }": "400server",
    "$method = 'getStatusCode'; $r = $instance->chain('v3/1')->get(); echo $r->$method();": "200",
    "echo GuzzleHttp\\Promise\\Create::promiseFor(5)->then(fn($x) => $x + 1)->wait();": "6",
}


@pytest.mark.parametrize("php", PRINTED)
def test_what_is_printed(php: str, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_X", "of the callback")
    assert world.run(php) == PRINTED[php]


def test_a_query_that_is_lost(world: World) -> None:
    """It gets a TODO: the verb is called of a variable."""
    world.run("$p = $instance->chain('v3/a?b=1'); $p->get();", todos=1)
    assert "# TODO(query): " in world.text


def test_a_client_of_another_file() -> None:
    """Only a client of WeChat Pay has `chain` with such a path: its calls are converted, too."""
    for path in ("'v3/a'", '"v3/a/{$no}"'):
        php = f"<?php app('pay')->chain({path})->post(['json' => ['a' => 1]]);"
        assert '.post(json={"a": 1})' in convert(php.encode()).text
    other = "<?php app('bus')->chain('jobs')->post(['json' => ['a' => 1]]);"
    assert 'post({"json": {"a": 1}})' in convert(other.encode()).text


def test_a_method_that_the_driver_lacks() -> None:
    """It stays as it is written."""
    php = "<?php $instance->getDriver()->other(1);"
    assert "instance.other(1)" in convert(php.encode()).text


def test_headers_of_the_answer(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """They get a note: the framework has them."""
    monkeypatch.setattr(environment, "_state", environment._state.copy())
    world.run("header('Location: /x'); http_response_code(401);")
    assert world.text.count("# NOTE(header): ") == 2


def test_capitals(world: World) -> None:
    """They get a note, at its place: PHP re-spells them."""
    world.run("$no = 'A1';\n$instance->chain(\"v3/o/$no\")->get();")
    assert "# NOTE(capitals): " in world.text
    assert world.sent == [("GET", "/v3/o/A1", None)]


#: What stands in a path, and what comes before it.
SMALL = {
    "{$no}": "$no = '1217752501201407033233368018';",
    "{$n}": "$n = 5;",
    "{$day}": "$day = date('Ymd');",
    "{$type}": "$type = 'native'; if (time() > 5) { $type = strtolower('JSAPI'); }",
    "{$id}": "$n = 5; $id = uniqid() . md5('A') . (int) 'A' . trim(' a ') . \"b{$n}\";",
}


@pytest.mark.parametrize("place", SMALL)
def test_no_capitals(place: str, world: World) -> None:
    """What surely has none gets no note."""
    before = SMALL[place]
    world.run(f'{before} $instance->chain("v3/o/{place}")->get();')
    assert "capitals" not in world.text
    assert len(world.sent) == 1


@pytest.mark.parametrize(
    "before",
    [
        "$x = date('D');",
        "$x = 'a'; $x .= 'B';",
        "$x = 'a'; foreach (['A'] as $x) { }",
        "$x = uniqid('A');",
        "$x = ucfirst('a');",
        "$x = ['A'][0];",
        "$y = 'A'; $x = $y . '1';",
        "function f(\\WeChatPay\\BuilderChainable $i, $x = 'A') { if (!$x) { $x = 'a'; }"
        " $i->chain(\"v3/$x\")->get(); } f($instance); $x = 'a';",
        "$x = 'a'; $f = function (\\WeChatPay\\BuilderChainable $i, $x) {"
        " $i->chain(\"v3/$x\")->get(); }; $f($instance, 'A');",
    ],
)
def test_perhaps_capitals(before: str, world: World) -> None:
    """What may have some gets one."""
    world.run(f'{before} $instance->chain("v3/o/$x")->get();')
    assert "# NOTE(capitals): " in world.text


def test_a_file(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guzzle's ``sink`` is written, sync and async."""
    monkeypatch.chdir(tmp_path)
    world.run(
        "$o = ['sink' => 'a.csv', 'query' => ['token' => 't']];"
        "$instance->v3->billdownload->file->get(['sink' => 'a.csv', 'query' => ['token' => 't']]);"
        "$instance->chain('v3/b')->getAsync(['sink' => new \\GuzzleHttp\\Psr7\\LazyOpenStream("
        "'b.csv', 'w+')])->wait();"
    )
    assert json.loads(Path("a.csv").read_text())["path"] == "/v3/billdownload/file"
    assert json.loads(Path("b.csv").read_text())["path"] == "/v3/b"


def test_an_answer_without_a_signature(world: World) -> None:
    """A copy of the stack without its verifier is ``verifier=chainpay.UNSIGNED``."""
    world.run(
        "$h = clone $instance->getDriver()->select()->getConfig('handler'); $h->remove('verifier');"
        "$instance->v3->transferdownload->signfile->get(['query' => ['token' => 'a'],"
        " 'handler' => $h]);"
    )
    assert "verifier" in world.text
    assert "UNSIGNED" in world.text
    assert world.sent == [("GET", "/v3/transferdownload/signfile?token=a", None)]
