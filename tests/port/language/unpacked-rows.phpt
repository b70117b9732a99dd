--TEST--
loops over lists of lists, unpacked
--FILE--
<?php
foreach ([['a', 1], ['b', 2]] as [$k, $v]) echo "$k$v";
foreach ([['a', 1], ['b', 2]] as $i => [$k, $v]) { $v++; echo "$i$k$v"; }
foreach (['x' => ['a', 1.5], 'y' => ['b', null]] as $i => [$k, $v]) echo "$i$k$v";
foreach ([['a', [1]], ['b', [2]]] as [$k, $v]) { $v[] = 1; echo $k, count($v); }
foreach ([[1, 2, 3], [4, 5, 6]] as [$a, , $c]) echo $a + $c;
foreach ([[1, 2], [3, 4]] as [$a, $a]) echo $a;
foreach ([[1, 2], [3]] as [$a, $b]) echo $a, $b ?? 'n';
foreach ([['GET', fn($x) => $x + 1], ['POST', 'strrev']] as [$m, $f]) echo $m, $f(12);
function g() { foreach ([['p', 1], ['q', 2]] as [$x, $y]) { yield $x => $y; } } foreach (g() as $x => $y) echo $x, $y;
$fs = []; foreach ([['p', 1], ['q', 2]] as [$x, $y]) { $fs[] = fn() => $x . $y; $fs[] = function () use ($x) { return $x; }; } foreach ($fs as $f) echo $f();
class Q { public $z; function run() { foreach ([['p', 1], ['q', 2]] as [$this->z, $y]) echo $this->z, $y; } } (new Q)->run();
--EXPECT--
a1b20a21b3xa1.5yba2b241024123nGET13POST21p1q2p1pq2qp1q2