--TEST--
objects are shared, clone copies, __clone goes deeper
--FILE--
<?php
class Addr { public $city = 'SZ'; }
class User { public $tags = ['a']; public $addr; private $n = 0; public function __construct() { $this->addr = new Addr; } public function tick() { return ++$this->n; } }
class Deep extends User { public $cloned = 0; public function __clone() { $this->addr = clone $this->addr; $this->cloned++; } }
$u = new User; $v = $u; $w = clone $u;
$u->tags[] = 'b'; $u->addr->city = 'BJ'; $u->tick();
echo count($v->tags), count($w->tags), $w->addr->city, $v->tick(), $w->tick(), "\n";
$d = new Deep; $e = clone $d; $e->addr->city = 'GZ'; $f = clone $e;
echo $d->addr->city, $e->addr->city, $d->cloned, $e->cloned, $f->cloned, "\n";
function rename2(User $x) { $x->addr->city = 'renamed'; $x = new User; $x->addr->city = 'local'; }
rename2($u); echo $u->addr->city, "\n";
$o = new stdClass; $o->list = [1]; $o->sub = new stdClass; $o->sub->v = 1; $p = clone $o; $p->list[] = 2; $p->sub->v = 2; echo count($o->list), $o->sub->v, "\n";
$arr = ['o' => $o]; $arr2 = $arr; $arr2['o']->new = 'seen'; echo $o->new, "\n";
var_dump($u == $v, $u === $v, $u == clone $u, $u === clone $u, new Addr == new Addr, new Addr === new Addr);
$o->{'odd name'} = 1; $o->{'k' . 1} = 2; foreach ($o as $k => $val) echo $k, ' '; unset($o->list, $o->{'odd name'}); echo json_encode($o), "\n";
$obj = (object) ['a' => 1, 'b' => ['c' => 2]]; echo $obj->b['c'], isset($obj->z) ? 1 : 0, json_encode((array) $obj), "\n";
--EXPECT--
21BJ21
SZGZ012
renamed
12
seen
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
list sub new odd name k1 {"sub":{"v":2},"new":"seen","k1":2}
20{"a":1,"b":{"c":2}}
