--TEST--
compact, list of variables, variable methods and classes
--FILE--
<?php
$a = 1; $b = ['x']; $c = null;
echo json_encode(compact('a', 'b', 'c')), "\n";
class V { public $p1 = 'one'; public $p2 = 'two'; const C1 = 'const'; public static $st = 'static'; public function getP1() { return $this->p1; } public function __construct(public $arg = 'none') {} public function set($k, $v) { $this->$k = $v; return $this; } public function each() { $o = []; foreach (['p1', 'p2'] as $n) $o[] = $this->$n; return implode($o); } public static function make(...$a) { return new self(...$a); } }
$cls = 'V'; $prop = 'p1'; $meth = 'getP1';
$v = new $cls('arg');
echo $v->$prop, $v->$meth(), $v->{'get' . 'P1'}(), $v->arg, $cls::C1, $cls::$st, constant('V::C1'), constant("$cls::C1"), "\n";
$v->set('p2', 'TWO')->set('dyn', 'D'); echo $v->p2, $v->dyn, $v->each(), "\n";
$f = [$v, 'getP1']; echo $f(), call_user_func([$cls, 'make'], 'm')->arg, (new ('V')('x'))->arg, "\n";
$map = ['one' => V::class]; echo (new $map['one'])->p1, $map['one']::make(5)->arg, "\n";
foreach (['p1' => 'A', 'p2' => 'B'] as $k => $val) $v->$k = $val; echo $v->each(), property_exists($v, 'p1') ? 'y' : 'n', method_exists('V', 'make') ? 'y' : 'n', get_class($v), $v::class, "\n";
$arr = ['method' => 'getP1']; echo $v->{$arr['method']}(), "\n";
--EXPECT--
{"a":1,"b":["x"],"c":null}
oneoneoneargconststaticconstconst
TWODoneTWO
onemx
one5
AByyVV
A
