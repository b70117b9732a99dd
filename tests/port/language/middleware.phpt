--TEST--
pipelines of closures and objects around a handler
--FILE--
<?php
class Request { private array $attrs = []; public function __construct(public string $path, public array $headers = []) {} public function with(string $k, $v): static { $n = clone $this; $n->attrs[$k] = $v; return $n; } public function get(string $k, $d = null) { return $this->attrs[$k] ?? $d; } }
interface Middleware { public function process(Request $r, callable $next): string; }
class Auth implements Middleware { public function process(Request $r, callable $next): string { if (empty($r->headers['token'])) return '401'; return $next($r->with('user', strtoupper($r->headers['token']))); } }
class Timing implements Middleware { private static int $calls = 0; public function process(Request $r, callable $next): string { self::$calls++; $out = $next($r); return $out . '#' . self::$calls; } }
class Stack { private array $m = []; public function __construct(private Closure $core) {} public function push(Middleware|callable ...$m): static { array_push($this->m, ...$m); return $this; } public function handle(Request $r): string { $next = $this->core; foreach (array_reverse($this->m) as $m) { $next = fn(Request $q) => $m instanceof Middleware ? $m->process($q, $next) : $m($q, $next); } return $next($r); } }
$s = (new Stack(fn(Request $r) => "ok:{$r->path}:" . $r->get('user', 'nobody') . $r->get('x', '')))->push(new Timing, new Auth, fn(Request $r, $next) => '[' . $next($r->with('x', 1)) . ']');
echo $s->handle(new Request('/a')), ' ', $s->handle(new Request('/b', ['token' => 'li'])), "\n";
$pipe = array_reduce(array_reverse([fn($x, $n) => $n($x + 1) * 2, fn($x, $n) => $n($x) - 3]), fn($next, $f) => fn($x) => $f($x, $next), fn($x) => $x * 10); echo $pipe(4), "\n";
$fs = []; foreach (['+' => fn($a, $b) => $a + $b, '*' => fn($a, $b) => $a * $b] as $op => $f) { $fs[$op] = function (...$n) use ($op, $f) { return $op . array_reduce(array_slice($n, 1), $f, $n[0]); }; } echo $fs['+'](1, 2, 3), $fs['*'](2, 3, 4), "\n";
--EXPECT--
401#1 [ok:/b:LI1]#2
94
+6*24
