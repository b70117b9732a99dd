"""Clients in PHP's ways, and what a file has around them: settings, handler stacks, loops."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

pytestmark = pytest.mark.extras  # tree-sitter, ruff


def _convert(php: str, keep_names: bool) -> tuple[str, list[str]]:
    """Return a program in Python, and the codes of its TODOs."""
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    converted = convert(php.encode(), "a.php", Options(keep_names=keep_names))
    return converted.text, [each.code for each in converted.todos]


SIGNED = (
    "'mchid' => '1', 'serial' => '2', 'privateKey' => 'file://k', 'certs' => ['a' => 'file://c']"
)
FACTORY = f"<?php\nuse WeChatPay\\Builder;\n$c = Builder::factory([{SIGNED}%s]);\n"
#: PHP's settings of a client → chainpay's.
SETTINGS: Mapping[str, str] = {
    "": "",
    ", 'timeout' => 5": "timeout=5",
    ", 'timeout' => 0": "timeout=httpx.Timeout(None)",
    ", 'timeout' => 9, 'connect_timeout' => 3": "timeout=httpx.Timeout(9, connect=3)",
    ", 'debug' => true, 'http_errors' => true": "",
    ", 'proxy' => 'http://p'": 'proxy="http://p"',
    ", 'whatever' => 1": "",
}


@pytest.mark.parametrize("php", SETTINGS)
def test_settings(php: str) -> None:
    """Nothing is sent twice, as in PHP."""
    text, todos = _convert(FACTORY % php, False)
    assert todos == []
    made = text[text.index("Client(") :]
    kept = [
        line.strip().removesuffix(",")
        for line in made.splitlines()
        if line.strip().startswith(("timeout", "proxy", "retry", "debug", "http", "whatever"))
    ]
    assert kept == [
        *filter(None, [SETTINGS[php]]),
        "retry=None,  # as in PHP, which sends everything once",
    ]
    named, todos = _convert(FACTORY % php, True)
    assert todos == []
    assert '"retry": None' in named


def test_comments_and_keys() -> None:
    """Comments stay at their settings, and a key that the client loads needs no ``Rsa::from``."""
    php = (
        "<?php use WeChatPay\\Builder; use WeChatPay\\Crypto\\Rsa; $c = Builder::factory([\n"
        "// 商户号\n'mchid' => '1', 'serial' => '2', 'privateKey' => Rsa::from('file://k'),\n"
        "'certs' => [\n// 平台公钥\n'PUB' => Rsa::from('file://c', Rsa::KEY_TYPE_PUBLIC)]]);"
    )
    text, _ = _convert(php, False)
    assert "# 商户号" in text
    assert "# 平台公钥" in text
    assert 'private_key="file://k"' in text
    assert "Rsa" not in text
    for certs in ("[...$more]", "$more", "['a' => $key, 'b']"):
        text, _ = _convert(
            f"<?php function f($more, $key) {{ return WeChatPay\\Builder::factory(["
            f"'mchid' => '1', 'serial' => '2', 'privateKey' => $key, 'certs' => {certs}]); }}",
            False,
        )
        assert "private_key=key" in text
    for keep_names in (False, True):
        text, _ = _convert(
            "<?php function f($o) { return WeChatPay\\Builder::factory(['mchid' => '1', ...$o]); }",
            keep_names,
        )
        assert "Builder.factory(" in text
    text, _ = _convert((FACTORY % "").replace("'file://k'", "Keys::load('x')"), False)
    assert 'private_key=Keys.load("x")' in text


def test_settings_that_are_not_there() -> None:
    """They get a TODO, with what replaces them."""
    text, todos = _convert(FACTORY % ", 'handler' => $stack, 'headers' => ['X' => 'y']", False)
    assert todos == ["option", "option"]
    assert "Client(event_hooks=…)" in text


def test_settings_in_a_variable() -> None:
    """They stay as they are, and nothing is sent twice."""
    php = "<?php function make($config) { return WeChatPay\\Builder::factory($config); }"
    for keep_names in (False, True):
        text, _ = _convert(php, keep_names)
        assert "Builder.factory(" in text
        assert "**config,\n" in text
        assert '"retry": None' in text


def test_v2_alone() -> None:
    """Placeholders are left out."""
    php = "<?php $c = WeChatPay\\Builder::factory(['mchid' => '1', 'serial' => 'nop',"
    text, todos = _convert(
        f"{php} 'privateKey' => 'any', 'certs' => ['any' => null], 'secret' => 'k']);", False
    )
    assert todos == []
    assert 'Client(\n    mchid="1",\n    secret="k",' in text


@pytest.mark.parametrize("keep_names", [False, True])
def test_messages_of_v2(keep_names: bool) -> None:
    """All values are texts in them, as PHP writes them."""
    php = "$o = ['xml' => ['total_fee' => 0.58 * 100, 'attach' => null]];"
    text, todos = _convert(
        f"{php} $instance->v2->pay->unifiedorder->post($o); $instance->v2->pay->unifiedorder->post("
        "['xml' => ['total_fee' => 0.58 * 100, 'attach' => null, 'n' => 1], 'security' => true]);",
        keep_names,
    )
    assert todos == []
    assert "post(php.options(o))" in text
    assert text.count("php.text(") == 2


def test_promises_of_v2() -> None:
    """Only PHP's client has the answer as the reason of a promise that is rejected."""
    call = "$c->v2->pay->unifiedorder->postAsync(['xml' => []])->otherwise(fn ($r) => $r)->wait();"
    text, todos = _convert(FACTORY % "" + call, False)
    assert todos == []
    assert "Builder.factory(" in text
    assert "post_async(xml={})" in text


RETRY = """
$tries = 3;
while (true) {
    try {
        $c->chain('v3/a')->post();
        break;
    } catch (\\Exception $e) {
        if (--$tries < 0) throw $e;
    }
}
"""


def test_a_loop_that_tries_again() -> None:
    """It gets a note: chainpay does not."""
    for keep_names in (False, True):
        text, todos = _convert((FACTORY % "") + RETRY, keep_names)
        assert todos == []
        assert "# NOTE(retry): " in text
    text, _ = _convert(FACTORY % "" + "foreach ([1] as $n) { $c->chain('v3/a')->post(); }", False)
    assert "NOTE(retry)" not in text


DOWNLOADER = r"""<?php
use GuzzleHttp\Middleware;
use WeChatPay\Builder;
use WeChatPay\Crypto\AesGcm;

class Downloader
{
    private static function injector(string $key, array &$certs): callable
    {
        return static function ($response) use ($key, &$certs) {
            foreach (json_decode((string) $response->getBody())->data as $row) {
                $c = $row->encrypt_certificate;
                $certs[$row->serial_no] = AesGcm::decrypt(
                    $c->ciphertext, $key, $c->nonce, $c->associated_data);
            }
            return $response;
        };
    }

    public function client(array $o)
    {
        $certs = ['any' => null];
        $instance = Builder::factory([
            'mchid' => $o['mchid'], 'serial' => $o['serial'], 'privateKey' => $o['key'],
            'certs' => &$certs,
        ]);
        $stack = $instance->getDriver()->select()->getConfig('handler');
        $stack->after(
            'verifier', Middleware::mapResponse(self::injector($o['v3'], $certs)), 'injector');
        %s
        return $instance;
    }
}
"""


#: What is put after ``verifier`` → whether it is a downloader.
INJECTORS = {
    "Middleware::mapResponse(function ($r) use ($o) {"
    " AesGcm::decrypt('', $o['v3'], '', ''); return $r; })": True,
    "Middleware::mapResponse(inject($o['v3'], $certs))": False,
    "Middleware::mapResponse(function ($r) { return $r; })": False,
    "$own": False,
}


@pytest.mark.parametrize("injector", INJECTORS)
def test_a_downloader_of_another_shape(injector: str) -> None:
    """It is recognised by what decrypts the certificates, and by nothing less."""
    made = "Middleware::mapResponse(self::injector($o['v3'], $certs))"
    text, todos = _convert(DOWNLOADER.replace(made, injector) % "", False)
    assert ("apiv3_key=" in text) == INJECTORS[injector]
    assert ("handler" in todos) != INJECTORS[injector]


def test_a_downloader_with_a_key_of_its_own() -> None:
    """Whoever makes the client doesn't have it: a person must decide."""
    text, todos = _convert(
        DOWNLOADER.replace("$key, $c->nonce", "self::KEY, $c->nonce") % "", False
    )
    assert "apiv3_key=" not in text
    assert "handler" in todos


STACKS = (
    "$h = clone $c->getDriver()->select()->getConfig('handler'); $h->remove('verifier'); f($h);",
    "$h = clone $c->getDriver()->getConfig('handler'); $h->push('x');",
    "$h = $c->getDriver()->select()->getConfig('handler'); $h->push('x'); f($h);",
)


@pytest.mark.parametrize("php", STACKS)
def test_a_stack_of_another_use(php: str) -> None:
    """A person must decide."""
    for keep_names in (False, True):
        _, todos = _convert((FACTORY % "") + php, keep_names)
        assert "handler" in todos


@pytest.mark.parametrize("keep_names", [False, True])
def test_the_certificate_downloader(keep_names: bool) -> None:
    """The APIv3 key replaces it; what is done with the certificates is left to decide."""
    text, todos = _convert(DOWNLOADER % "", keep_names)
    assert todos == []
    assert "# NOTE(handler): apiv3_key= replaces the downloader" in text
    assert 'apiv3_key=o["v3"]' in text.replace('"apiv3_key": o', "apiv3_key=o")
    assert "stack" not in text.partition("def client")[2]
    recorder = (
        "$stack->before('verifier', Middleware::mapResponse(self::recorder($certs)), 'recorder');"
    )
    text, todos = _convert(DOWNLOADER % recorder, keep_names)
    assert todos == ["handler"]
    call = "$instance->chain('v3/certificates')->get();"
    text, todos = _convert(DOWNLOADER % call, keep_names)
    assert todos == ["handler"]
    text, todos = _convert(DOWNLOADER % "$stack->push($own);", keep_names)
    assert "handler" in todos
    assert "apiv3_key" not in text


@pytest.mark.parametrize("keep_names", [False, True])
def test_classes_without_counterpart(keep_names: bool) -> None:
    """They get one TODO each at a line."""
    text, todos = _convert(
        "<?php $a = new GuzzleHttp\\Client(); $b = new GuzzleHttp\\Client();"
        " $c = GuzzleHttp\\HandlerStack::create();",
        keep_names,
    )
    assert todos == ["guzzle", "guzzle"]
    assert "from GuzzleHttp" not in text


def test_the_predecessor() -> None:
    """It is refused, at its line."""
    from chainpay.port.refusal import Refusal

    with pytest.raises(Refusal, match=r"a\.php:2:1: .* before wechatpay-php"):
        _convert(
            "<?php use WechatPay\\GuzzleMiddleware\\WechatPayMiddleware;\n"
            "$m = WechatPayMiddleware::builder();",
            False,
        )


@pytest.mark.parametrize("keep_names", [False, True])
def test_a_stack_that_is_no_copy(keep_names: bool) -> None:
    """What is removed of it is removed for all calls, so a person must decide."""
    _, todos = _convert(
        "$h = $instance->getDriver()->select()->getConfig('handler'); $h->remove('verifier');",
        keep_names,
    )
    assert todos == ["handler", "handler"]


CALLBACK = """<?php
use WeChatPay\\Crypto\\{AesGcm, Rsa};
use WeChatPay\\Formatter;

function receive($headers, string $body, string $v3)
{
    $ok = Rsa::verify(
        Formatter::joinedByLineFeed($headers['timestamp'], $headers['nonce'], $body),
        $headers['signature'], Rsa::from('file://key.pem', Rsa::KEY_TYPE_PUBLIC));
    $r = json_decode($body, true)['resource'];
    return $ok ? AesGcm::decrypt($r['ciphertext'], $v3, $r['nonce'], $r['associated_data']) : null;
}
"""


def test_a_callback() -> None:
    """Its block stays, for chainpay's own is stricter, and a note says what would replace it."""
    text, todos = _convert(CALLBACK, False)
    assert todos == []
    assert "Rsa.verify(" in text
    assert "# NOTE(callback): client.callbacks.receive(headers, body)" in text
    text, todos = _convert(CALLBACK, True)
    assert "NOTE" not in text


SERVICES = """<?php
use GuzzleHttp\\Client;
use GuzzleHttp\\ClientInterface;
use GuzzleHttp\\Exception\\RequestException;

class Sms
{
    private $made;

    public function __construct(private Client $http, private ?ClientInterface $other = null)
    {
        $this->made = new Client(['timeout' => 3]);
    }

    public function send($url)
    {
        try {
            $this->http->post($url, ['json' => ['a' => 1]]);
            $this->made->request('POST', '/v3/pay/transactions/native', ['body' => '{}']);
            $this->other->getAsync($url, ['timeout' => 3]);
            $verb = 'put'; $this->http->$verb($url);
        } catch (RequestException $e) {
            return $e->getMessage();
        }
    }

    public function pay()
    {
        return $this->other->request('POST', 'v3/pay/transactions/native', ['json' => ['a' => 1]]);
    }
}
"""


@pytest.mark.parametrize("keep_names", [False, True])
def test_clients_of_other_services(keep_names: bool) -> None:
    """Their calls are left to a person; what a driver selects has Guzzle's interface, too."""
    text, todos = _convert(SERVICES, keep_names)
    assert todos == ["guzzle"] * 5
    assert text.count("httpx.HTTPError") == 4
    assert 'self.http.post(url, {"json": {"a": 1}})' in text
    pay = text.partition("def pay")[2]
    assert ('json={"a": 1}' in pay) == (not keep_names)
