--TEST--
closures capture by value and by reference, in loops, in objects
--FILE--
<?php
$x = 1;
$byValue = function () use ($x) { return $x; };
$byRef = function () use (&$x) { return $x++; };
$x = 10;
echo $byValue(), $byRef(), $x, "\n";
$fs = [];
for ($i = 0; $i < 3; $i++) { $fs[] = function () use ($i) { return $i; }; $gs[] = fn() => $i * 10; }
foreach ($fs as $k => $f) echo $f(), $gs[$k](), ' ';
echo "\n";
$total = 0;
$add = function (int ...$ns) use (&$total) { foreach ($ns as $n) $total += $n; };
$add(1, 2, 3); $add(4);
echo $total, "\n";
array_walk($fs, function ($f) use (&$total) { $total += $f(); });
echo $total, "\n";
$acc = [];
$push = function ($v) use (&$acc) { $acc[] = $v; return count($acc); };
$push('a'); echo $push('b'), json_encode($acc), "\n";
$fact = function ($n) use (&$fact) { return $n <= 1 ? 1 : $n * $fact($n - 1); };
echo $fact(5), "\n";
$compose = fn(callable ...$f) => fn($x) => array_reduce($f, fn($acc, $g) => $g($acc), $x);
echo $compose('trim', 'strrev', fn($s) => "<$s>")('  abc '), "\n";
$y = 5;
$local = function () use ($y) { $y++; return $y; };
echo $local(), $local(), $y, "\n";
$arrow = fn() => $y++;
echo $arrow(), $y, "\n";
class Counter { private $n = 0; function inc() { return function () { return ++$this->n; }; } static function make() { return static fn($x) => $x + 1; } }
$c = (new Counter)->inc(); $c(); echo $c(), Counter::make()(1), "\n";
$config = ['mode' => 'a'];
$read = function () use ($config) { $config['mode'] .= '!'; return $config['mode']; };
$config['mode'] = 'b';
echo $read(), $read(), $config['mode'], "\n";
$curry = fn($a) => fn($b) => fn($c) => "$a$b$c";
echo $curry(1)(2)(3), "\n";
$counter = (function () { $n = 0; return ['inc' => function () use (&$n) { return ++$n; }, 'get' => function () use (&$n) { return $n; }]; })();
$counter['inc'](); $counter['inc'](); echo $counter['get'](), "\n";
function apply(callable $f, ...$args) { return $f(...$args); }
echo apply('max', 3, 9, 4), apply(fn($a, $b = 2) => $a . $b, 'q'), "\n";
$unused = function () { return isset($x) ? 'sees' : 'blind'; };
echo $unused(), "\n";
--EXPECT--
11011
00 110 220 
10
13
2["a","b"]
120
<cba>
665
55
22
a!a!b
123
2
9q2
blind
