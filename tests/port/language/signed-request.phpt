--TEST--
a signed request with namespaces, traits and aliases
--FILE--
<?php
namespace WeChat\Pay;
use InvalidArgumentException as IAE; use stdClass; use function count as cnt; use const PHP_INT_MAX as BIG;
interface Signer { public function sign(string $m): string; } trait Nonce { private int $seq = 0; protected function nonce(): string { return str_pad((string) ++$this->seq, 4, '0', STR_PAD_LEFT); } } final class HmacSigner implements Signer { use Nonce { nonce as public nextNonce; } public function __construct(#[\SensitiveParameter] private string $key) { if (\strlen($key) < 4) throw new IAE(sprintf('%s: short key (%d)', __METHOD__, strlen($key))); } public function sign(string $m): string { return substr(hash_hmac('sha256', $m, $this->key), 0, 8); } } class Request { private array $h = []; private ?array $body = null; public function __construct(private string $m, private string $p, private Signer $s) {} public function header(string|array $k, ?string $v = null): static { foreach (is_array($k) ? $k : [$k => $v] as $n => $x) $this->h[ucwords(strtolower($n), '-')] = $x; return $this; } public function json(array|object $b): static { $this->body = (array) $b; return $this; } public function build(): array { $ts = 1700000000; $n = $this->s instanceof HmacSigner ? $this->s->nextNonce() : 'x'; $raw = $this->body === null ? '' : json_encode($this->body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES); $msg = implode("\n", [strtoupper($this->m), parse_url($this->p, PHP_URL_PATH) . (($q = parse_url($this->p, PHP_URL_QUERY)) ? "?$q" : ''), $ts, $n, $raw]) . "\n"; return [$msg, ['Authorization' => sprintf('T nonce="%s",signature="%s",timestamp="%d"', $n, $this->s->sign($msg), $ts)] + $this->h]; } } $s = new HmacSigner('secret'); foreach ([['get', 'https://h/v3/x?a=1&b=%20', null], ['post', '/v3/y', ['描述' => '茶/水', 'fen' => 1.0, 'n' => null, 'o' => new stdClass, 'e' => []]]] as [$m, $p, $b]) { $r = (new Request($m, $p, $s))->header(['x-a' => '1', 'ACCEPT' => 'json'])->header('x-a', '2'); if ($b) $r->json($b); [$msg, $h] = $r->build(); echo $msg, json_encode($h), "\n"; } try { new HmacSigner('abc'); } catch (IAE $e) { echo get_class($e), $e->getMessage(), cnt([1, 2]), BIG === \PHP_INT_MAX ? 'big' : '', Request::class, Signer::class, __NAMESPACE__, "\n"; } echo json_encode([$s instanceof Signer, $s instanceof \Stringable, (new \ArrayObject([1]))->count()]), "\n";
--EXPECT--
GET
/v3/x?a=1&b=%20
1700000000
0001

{"Authorization":"T nonce=\"0001\",signature=\"1f585108\",timestamp=\"1700000000\"","X-A":"2","Accept":"json"}
POST
/v3/y
1700000000
0002
{"描述":"茶/水","fen":1,"n":null,"o":{},"e":[]}
{"Authorization":"T nonce=\"0002\",signature=\"b92d7153\",timestamp=\"1700000000\"","X-A":"2","Accept":"json"}
InvalidArgumentExceptionWeChat\Pay\HmacSigner::__construct: short key (3)2bigWeChat\Pay\RequestWeChat\Pay\SignerWeChat\Pay
[true,false,1]
