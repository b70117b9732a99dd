--TEST--
computed properties that are hidden, with and without __get
--FILE--
<?php
class V { public $a = 1; protected $b = 2; private $c = 3; function __get($n) { return "g:$n"; } function __isset($n) { return $n == 'b'; } function __set($n, $v) { echo "[set $n]"; } function __unset($n) { echo "[unset $n]"; } function in($n) { return $this->$n; } }
class W { public $a = 1; protected $b = 2; private $c = null; function in($n) { return $this->$n ?? 'null'; } } class W2 extends W { function low($n) { return $this->$n; } }
$v = new V; $w = new W; $w2 = new W2;
foreach (['a', 'b', 'c', 'd'] as $n) { echo $v->$n, isset($v->$n) ? 1 : 0, $v->$n ?? 'none', empty($v->$n) ? 'E' : 'F', $v->in($n), "\n"; $v->$n = 5; }
foreach (['a', 'b', 'c'] as $n) { echo isset($w->$n) ? 1 : 0, $w->$n ?? 'none', $w->in($n), ' '; foreach ([fn() => $w->$n, function () use ($w, $n) { $w->$n = 9; }, function () use ($w, $n) { unset($w->$n); }] as $i => $f) { try { echo $f() ?? 'nul', ' '; } catch (Error $e) { echo $i, $e->getMessage(), ' '; } } echo "\n"; }
class U { private $d = ['x' => 1]; private $z = 1; function __unset($n) { echo "[unset $n]"; } } $u = new U; foreach (['d', 'x'] as $n) unset($u->$n); echo $w2->low('b'), $w2->low('a'), "\n";
--EXPECT--
111F1
g:b1g:bF2
[set b]g:c0noneE3
[set c]g:d0noneEg:d
[set d]111 1 nul nul 
0none2 0Cannot access protected property W::$b 1Cannot access protected property W::$b 2Cannot access protected property W::$b 
0nonenull 0Cannot access private property W::$c 1Cannot access private property W::$c 2Cannot access private property W::$c 
[unset d][unset x]21
