--TEST--
a client with verbs as methods, middlewares and instances by class
--FILE--
<?php
abstract class BaseClient
{
    protected static array $instances = [];
    protected string $base = 'https://api.mch.weixin.qq.com/';
    protected array $middlewares = [];
    public static function instance(): static { return self::$instances[static::class] ??= new static(); }
    abstract protected function send(string $method, string $url, array $options): array;
    public function use(callable $middleware, string $name = ''): static { $this->middlewares[$name ?: 'm' . count($this->middlewares)] = $middleware; return $this; }
    public function __call(string $verb, array $args)
    {
        $async = str_ends_with($verb, 'Async');
        $method = strtoupper($async ? substr($verb, 0, -5) : $verb);
        if (!in_array($method, ['GET', 'POST', 'DELETE'], true)) throw new BadMethodCallException(static::class . "::$verb");
        [$path, $options] = $args + [1 => []];
        $next = fn ($m, $u, $o) => $this->send($m, $u, $o);
        foreach (array_reverse($this->middlewares) as $name => $middleware) {
            $next = function (...$request) use ($middleware, $next, $name) { return $middleware($next, ...$request); };
        }
        $go = fn () => $next($method, rtrim($this->base, '/') . '/' . ltrim($path, '/'), $options);
        return $async ? $go : $go();
    }
}
class FakeClient extends BaseClient
{
    public array $sent = [];
    private array $answers = [[200, ['code_url' => 'weixin://x']], [404, ['code' => 'NOT_FOUND']], [500, null]];
    protected function send(string $method, string $url, array $options): array
    {
        $this->sent[] = "$method $url" . (isset($options['json']) ? ' ' . json_encode($options['json']) : '') . ($options['query'] ?? [] ? '?' . http_build_query($options['query']) : '');
        [$status, $body] = array_shift($this->answers) ?? [204, null];
        if ($status >= 400) throw new RuntimeException(sprintf('%d %s', $status, $body['code'] ?? 'unknown'), $status);
        return compact('status', 'body');
    }
}
class OtherClient extends FakeClient { protected string $base = 'https://other'; }
$client = FakeClient::instance();
$client->use(function ($next, $method, $url, $options) {
    $options['query']['ts'] = 1;
    try { return $next($method, $url, $options); } catch (RuntimeException $e) { if ($e->getCode() < 500) throw $e; return ['status' => 0, 'body' => ['error' => $e->getMessage()]]; }
})->use(fn ($next, $m, ...$rest) => $next($m === 'DELETE' ? 'POST' : $m, ...$rest), 'method');
echo json_encode($client->post('v3/pay/transactions/native', ['json' => ['amount' => ['total' => 1], 'attach' => null, 'list' => []]]), JSON_UNESCAPED_SLASHES), "\n";
try { $client->get('/v3/none'); } catch (RuntimeException $e) { echo $e->getCode(), $e->getMessage(), "\n"; }
$later = $client->deleteAsync('x', ['query' => ['a' => 'b c']]); echo count($client->sent), ' ', json_encode($later()), ' ', json_encode($client->get('y')), "\n";
try { $client->patch('z'); } catch (BadMethodCallException $e) { echo $e->getMessage(), "\n"; }
print_r($client->sent);
var_dump(FakeClient::instance() === $client, OtherClient::instance() === $client, OtherClient::instance() instanceof FakeClient, count(OtherClient::instance()->sent), OtherClient::instance()->get('q')['status']);
--EXPECT--
{"status":200,"body":{"code_url":"weixin://x"}}
404404 NOT_FOUND
2 {"status":0,"body":{"error":"500 unknown"}} {"status":204,"body":null}
FakeClient::patch
Array
(
    [0] => POST https://api.mch.weixin.qq.com/v3/pay/transactions/native {"amount":{"total":1},"attach":null,"list":[]}?ts=1
    [1] => GET https://api.mch.weixin.qq.com/v3/none?ts=1
    [2] => POST https://api.mch.weixin.qq.com/x?a=b+c&ts=1
    [3] => GET https://api.mch.weixin.qq.com/y?ts=1
)
bool(true)
bool(false)
bool(true)
int(0)
int(200)
