--TEST--
?? on paths of arrays, objects and calls
--FILE--
<?php
$d = ['a' => ['b' => null, 'c' => 0, 'e' => '']];
var_dump($d['a']['b'] ?? 'none', $d['a']['c'] ?? 'none', $d['x']['y']['z'] ?? 'deep', $d['a']['e'] ?? 1);
$o = new stdClass;
$o->p = new stdClass;
$o->p->q = null;
$o->p->r = 5;
var_dump($o->p->q ?? 'nul', $o->p->r ?? 'no', $o->x->y ?? 'missing', $undefined ?? 'undef', $undefined['k'] ?? 'undef2');
$n = null;
var_dump($n ?? $m ?? $d['a']['z'] ?? 'last');
var_dump($n?->foo, $n?->bar()->baz, $o?->p?->r);
function f($x) { echo "called $x\n"; return null; }
var_dump(f(1) ?? f(2) ?? 'three');
$n ??= 'assigned';
$n ??= f('never');
echo $n, "\n";
$s = 'text';
var_dump($s[0] ?? 'x', $s[10] ?? 'x', $s['k'] ?? 'x');
var_dump(isset($d['a']['b']), isset($d['a']['c']), isset($d['a'], $d['x']), isset($s[2]), isset($o->p->q), isset($o->p->r));
var_dump(empty($d['a']['c']), empty($d['a']['zz']), empty($d['a']), empty('0'), empty([]), empty($undefined2));
$list = [10, 20];
var_dump($list[5] ?? 'out', $list[-1] ?? 'neg', $list[1] ?? 'no');
class C { public $opts = ['k' => ['v' => 1]]; private $cache = []; static $s = null;
  function get($k) { return $this->cache[$k] ??= $this->make($k); }
  function make($k) { echo "make $k\n"; return strtoupper($k); }
  function opt(string ...$path) { return $this->opts['k'][$path[0] ?? 'v'] ?? 'dflt'; } }
$c = new C;
echo $c->get('a'), $c->get('a'), $c->opt(), $c->opt('zz'), C::$s ?? 'static', "\n";
echo ($d['a']['b'] ?? 2) + 3, ' ', $d['q'] ?? 'A' . 'B', "\n";
--EXPECT--
string(4) "none"
int(0)
string(4) "deep"
string(0) ""
string(3) "nul"
int(5)
string(7) "missing"
string(5) "undef"
string(6) "undef2"
string(4) "last"
NULL
NULL
int(5)
called 1
called 2
string(5) "three"
assigned
string(1) "t"
string(1) "x"
string(1) "x"
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
string(3) "out"
string(3) "neg"
int(20)
make a
AA1dfltstatic
5 AB
