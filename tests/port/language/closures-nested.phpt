--TEST--
what closures and functions inside of others share, unset and missing values
--FILE--
<?php
// scoping traps: variables in loops/closures/static fn/nested functions, unset & isset, variable functions, null handling
function outer() { $x = 'o'; function inner() { return isset($x) ? 'set' : 'unset'; } $f = static fn() => $x; $g = function () { return isset($x) ? 'set' : 'unset'; }; return inner() . $f() . $g(); } echo outer(), inner(), "\n"; $fs = []; for ($i = 0; $i < 3; $i++) { $fs[] = function () use ($i) { return $i; }; $gs[] = fn() => $i; } $i = 9; foreach ($fs as $k => $f) echo $f(), $gs[$k](); echo "\n"; foreach ([1, 2] as $v) {} echo $v, isset($undefined) ? 1 : 0, isset($v) ? 1 : 0; if (false) { $never = 1; } echo isset($never) ? 1 : 0, $never ?? 'dflt'; $a = null; echo isset($a) ? 1 : 0, is_null($a) ? 1 : 0, $a?->b, $a['x'] ?? 'nx', "\n"; $arr = ['n' => null, 'z' => 0, 'e' => '', 'f' => false]; foreach (['n', 'z', 'e', 'f', 'q'] as $k) echo isset($arr[$k]) ? 1 : 0, empty($arr[$k]) ? 1 : 0, array_key_exists($k, $arr) ? 1 : 0, $arr[$k] ?? 'd', ' '; $x = 5; $swap = function () use (&$x) { $x++; return function () use (&$x) { return ++$x; }; }; $s = $swap(); $s(); echo $x, "\n"; function counter() { static $n = 0, $log = []; $log[] = ++$n; return implode($log); } counter(); counter(); echo counter(); class S { function m() { static $c = 0; return ++$c; } } $p = new S; $q = new S; echo $p->m(), $q->m(), $p->m(), "\n";
class A { private $n = 0; function run() { $x = 1; $f = function () use (&$x) { $x++; return function () use (&$x) { $x += 10; return fn() => $x; }; }; $g = $f()(); return $x . $g(); } }
echo (new A)->run();
function fn1() { $log = []; $a = function ($m) use (&$log) { $log[] = $m; $b = function ($m) use (&$log) { $log[] = "b$m"; }; $b($m); }; $a('x'); $a('y'); return implode(',', $log); } echo fn1(), "\n";
$tot = 0; $add = function ($n) use (&$tot) { $in = function ($k) use (&$tot, $n) { $tot += $n * $k; }; array_map($in, [1, 2]); $own = 5; $o = function () use (&$own) { $own++; }; $o(); return $own; }; echo $add(1), $add(2), $tot, "\n";
--EXPECT--
unsetounsetunset
001122
2010dflt01nx
011d 1110 111 111 010d 7
123123
1212x,bx,y,by
669
