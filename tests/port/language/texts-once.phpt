--TEST--
A text in which something is called is made once.
--FILE--
<?php
function createOrder() { static $n = 0; $n++; echo "[made $n]"; return $n; }
echo ("order-" . createOrder()) ?: 'none'; echo "\n";
$r = match ("order-" . createOrder()) { 'order-2' => 'two', 'order-3' => 'three', default => 'def' };
echo $r, "\n";
switch ("a" . createOrder()) { case 'a1': echo 'one'; break; case 'a3': echo 'three'; break; default: echo 'def'; }
echo "\n";
function log1($x) { echo $x; return $x; }
function test($n) { $r = []; try { $r["k" . (1 % $n)] = log1('side'); } catch (DivisionByZeroError $e) { echo 'zero'; } }
test(0);
function add(&$x, $y) { $x .= $y; return $x; }
$x = 'q';
$path = "v3/pay/{$r}";
echo "\n{$path} {$r}: ", sprintf('%05d', 42), "\n";
--EXPECT--
[made 1]order-1
[made 2]two
[made 3]three
zero
v3/pay/two two: 00042
