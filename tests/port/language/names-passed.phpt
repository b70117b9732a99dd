--TEST--
arguments by name through variadics, callbacks and call_user_func
--FILE--
<?php
function show(string $format, ...$args) { foreach ($args as $k => $v) { echo "$k=$v "; } echo $format, "\n"; }
function log2(string $level, ...$args) { show($level, ...$args); }
log2('info', 1, 2);
log2('info', id: 5, name: 'x');
class L { public function __call($n, $a) { echo $n, json_encode($a), "\n"; } public function run(callable $f, ...$args) { return $f(...$args); } }
$l = new L;
echo json_encode($l->run(fn(...$x) => $x, a: 1, b: 2)), "\n";
echo $l->run(fn($a, $b) => $a - $b, b: 1, a: 5), "\n";
function pass(...$all) { $f = 'show'; $f(...$all); call_user_func_array('show', $all); call_user_func('show', ...$all); }
pass('x', 1);
pass(format: 'y', z: 3);
$inner = function (...$args) { show(...$args); };
$inner('q', k: 1);
function nums() { yield 3; yield 4; } function sum2($a, $b) { return $a + $b; }
function open1($f, $x) { return $f(...$x); }
echo sum2(...nums()), open1('sum2', nums()), open1('sum2', new ArrayIterator([5, 6])), open1('sum2', ['b' => 1, 'a' => 2]), call_user_func_array('sum2', [7, 8]), "\n"; $f = 'sum2'; echo $f(...nums()), "\n";
--EXPECT--
0=1 1=2 info
id=5 name=x info
{"a":1,"b":2}
4
0=1 x
0=1 x
0=1 x
z=3 y
z=3 y
z=3 y
k=1 q
7711315
7
