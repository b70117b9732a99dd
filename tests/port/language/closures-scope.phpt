--TEST--
$this, static closures, recursion, generators in closures, bind
--FILE--
<?php
class Button { private $handlers = []; private $name = 'btn'; public function on(string $e, callable $h): static { $this->handlers[$e][] = $h; return $this; } public function fire(string $e, ...$args) { foreach ($this->handlers[$e] ?? [] as $h) { $r = $h(...$args); if ($r === false) return 'stopped'; } return 'done'; } public function listen() { return $this->on('x', function ($v) { echo $this->name, $v, ' '; })->on('x', fn($v) => print("arrow{$this->name} ")); } }
$b = (new Button)->listen()->on('x', function () { return false; })->on('x', fn() => print('never'));
echo $b->fire('x', '!'), $b->fire('none'), "\n";
$fibo = function (int $n) use (&$fibo) { return $n < 2 ? $n : $fibo($n - 1) + $fibo($n - 2); };
echo $fibo(10), "\n";
$mul = fn($x) => fn($y) => $x * $y; $double = $mul(2); echo $double(21), implode(',', array_map($mul(3), [1, 2])), "\n";
$compose = fn(Closure ...$fs) => fn($x) => array_reduce($fs, fn($a, $f) => $f($a), $x); echo $compose(fn($x) => $x + 1, fn($x) => $x * 10)(1), "\n";
$pipeline = array_reduce(array_reverse(['a', 'b', 'c']), fn($next, $name) => function ($x) use ($next, $name) { return $name . $next($x) . $name; }, fn($x) => "[$x]"); echo $pipeline('core'), "\n";
$memo = function (callable $f) { $cache = []; return function (...$args) use (&$cache, $f) { $k = implode(',', $args); if (!isset($cache[$k])) { $cache[$k] = $f(...$args); echo "miss "; } return $cache[$k]; }; };
$sq = $memo(fn($x) => $x ** 2); echo $sq(4), $sq(4), $sq(5), "\n";
$counter = function () { static $n = 0; return ++$n; }; $counter(); echo $counter(), "\n";
$gen = function ($n) { for ($i = 0; $i < $n; $i++) { $x = yield $i; if ($x) echo "got $x "; } }; $g = $gen(3); foreach ($g as $v) echo $v; echo "\n";
$x = 10; $add = fn($n) => $x += $n; echo $add(5), $x, "\n";
$arr = ['k' => fn() => 'called']; echo $arr['k'](), (fn() => 'iife')(), "\n";
if (is_callable($add) && $add instanceof Closure) echo 'closure', "\n";
function apply3(callable $f) { return $f(1, 2, 3); } echo apply3(fn($a) => $a), apply3(fn(...$a) => count($a)), apply3('max'), "\n";
--EXPECT--
btn! arrowbtn stoppeddone
55
423,6
20
abc[core]cba
miss 1616miss 25
2
012
1510
callediife
closure
133
