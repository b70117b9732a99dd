--TEST--
properties that are words of Python, of objects with and without a class; elements of missing ones
--FILE--
<?php
$o = new stdClass; $o->q[] = 1; $o->r['a'] = 2; $o->s['a']['b'] = 3; $n = 'k'; $o->$n['a'] = 1; $o->$n['b'][] = 2;  $o->$n['b'][] = 3; $o->{'x y'}[] = 4; $o->{'x y'}[] = 5; unset($o->$n['a']); unset($o->{'x y'}[0]); unset($o->$n['b'][0]); unset($o->nope[1]);
echo json_encode($o), "\n";
class A { public array $rows = ['a' => ['b' => 1]]; public static $all = ['x' => ['y' => 1, 'z' => 2]]; }
$a = new A; $p = 'rows'; $a->$p['a']['c'] = 2; unset($a->rows['a']['b'], A::$all['x']['y']); 
echo json_encode($a), json_encode(A::$all), "\n";
$j = json_decode('{"class":1,"from":2,"in_":3}'); echo $j->class, $j->from, $j->in_, json_encode($j); foreach ($j as $k => $v) echo $k, $v;
$o = (object)['from' => 1, 'is' => 2]; $o->from++; echo $o->from, json_encode((array)$o), isset($o->is); $p='from'; echo $o->$p;
$q = new stdClass; $q->from = 'x'; foreach ($q as $k => $v) echo $k, $v; $q->items = []; $q->items[] = 5; echo count($q->items); echo json_encode($q);
class W { public $from = 1; public $class = 2; public $None = 3; public $in_ = 4; }
$a = new W; foreach ($a as $k => $v) echo $k, $v; echo json_encode($a), json_encode((array) $a), json_encode(get_object_vars($a)), isset($a->class); $p = 'from'; echo $a->$p, property_exists($a, 'from'); $a->$p = 9; echo $a->from; function f($x) { return $x->from . $x->None; } echo f($a); echo f((object)['from' => 5, 'None' => 6]);
class S { public $of = 1; public static function of() { return 'of'; } public $run = 2; public function run() { return $this->run . $this->in; } public $in = 'i'; public function set($lambda) { $this->lambda = $lambda; $this->in .= 'n'; return $this; } public $lambda; }
$s = (new S)->set('x'); echo json_encode($s), S::of(), $s->run(), $s->lambda, "\n"; unset($s->in); echo isset($s->in) ? 1 : 0, "\n";
--EXPECT--
{"q":[1],"r":{"a":2},"s":{"a":{"b":3}},"k":{"b":{"1":3}},"x y":{"1":5},"nope":null}
{"rows":{"a":{"c":2}}}{"x":{"z":2}}
123{"class":1,"from":2,"in_":3}class1from2in_32{"from":2,"is":2}12fromx1{"from":"x","items":[5]}from1class2None3in_4{"from":1,"class":2,"None":3,"in_":4}{"from":1,"class":2,"None":3,"in_":4}{"from":1,"class":2,"None":3,"in_":4}11199356{"of":1,"run":2,"in":"in","lambda":"x"}of2inx
0
