--TEST--
is_callable of names, pairs, classes and objects of the file
--FILE--
<?php
function helper($x) { return $x; }
class U { static function st() { return 1; } function inst() { return 2; } function __invoke() {} static function __callStatic($n, $a) { return $n; } }
class M { function __call($n, $a) { return $n; } function own() {} }
class N { function own() {} static function st() {} }
$names = ['helper', 'HELPER', 'nope', 'trim', 'U', 'N::st', 'N::own', 'N::none', 'U::magic', 'Exception', '', 'X::y'];
foreach ($names as $n) echo $n, is_callable($n) ? '+' : '-', ' ';
$pairs = [['N', 'st'], ['N', 'own'], [new N, 'own'], [new N, 'st'], [new N, 'none'], [new M, 'any'], ['U', 'any'], ['Nope', 'x'], [new U], ['a', 'b', 'c'], []];
foreach ($pairs as $i => $p) echo $i, is_callable($p) ? '+' : '-', ' ';
echo is_callable(new U) ? '+' : '-', is_callable(new N) ? '+' : '-', is_callable(fn() => 1) ? '+' : '-', is_callable(5) ? '+' : '-', is_callable(null) ? '+' : '-', is_callable('nope', true) ? '+' : '-', "\n";
$f = 'helper'; echo $f(3), ('U::st')(), call_user_func('U::magic'), "\n";
foreach (['U', 'nope', 'U::none', 'N::none'] as $x) { try { echo $x(), "\n"; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; } }
--EXPECT--
helper+ HELPER+ nope- trim+ U- N::st+ N::own- N::none- U::magic+ Exception- - X::y- 0+ 1- 2+ 3+ 4- 5+ 6+ 7- 8- 9- 10- +-+--+
31magic
ErrorCall to undefined function U()
ErrorCall to undefined function nope()
none
ErrorCall to undefined method N::none()
