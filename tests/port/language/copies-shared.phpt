--TEST--
what is copied and what is shared: arrays, objects, clones, constants
--FILE--
<?php
// copies & sharing traps
$a = ['x' => ['y' => 1]]; $b = $a; $b['x']['y'] = 2; $d = $a; $d['x']['y'] = 4; echo json_encode([$a, $b, $d]), "\n";
class P { public $arr = [1]; public $obj; public static $s = ['k' => 1]; function __construct() { $this->obj = new stdClass; $this->obj->v = 1; } function get() { return $this->arr; } function __clone() { $this->obj = clone $this->obj; } }
$p = new P; $q = clone $p; $q->arr[] = 2; $q->obj->v = 9; $r = $p; $r->arr[] = 7; $g = $p->get(); $g[] = 'g'; $st = P::$s; $st['k'] = 2; P::$s['n'] = 5; echo json_encode([$p, $q, $g, $st, P::$s]), "\n";
function mod(array $x) { $x[] = 'm'; $x['in']['z'] = 1; return $x; } $o = ['in' => ['q' => 1]]; $m = mod($o); echo json_encode([$o, $m]), "\n"; function modo(stdClass $x) { $x->n = 1; $x = new stdClass; $x->n = 2; } $ob = new stdClass; modo($ob); echo $ob->n, "\n"; $l = [1, 2, 3]; foreach ($l as $k => $v) { if ($k == 0) { $l[] = 4; unset($l[1]); } echo $v; } echo json_encode($l), "\n"; $m1 = [[1], [2]]; foreach ($m1 as $row) { $row[] = 9; $keep[] = $row; } echo json_encode([$m1, $keep]), "\n"; $s1 = 'abc'; $s2 = $s1; $s2[0] = 'Z'; echo $s1, $s2, "\n"; $f = function () use ($l) { $l[] = 'f'; return count($l); }; echo $f(), $f(), count($l), "\n"; $arr = ['b' => 1, 'a' => 2]; $arr2 = $arr; ksort($arr2); asort($arr); echo key($arr), key($arr2), "\n"; list($x, list(, $y)) = [1, [2, 3]]; [$x, $y] = [$y, $x]; echo $x, $y; $i = 0; $z = [$i++, $i++, $i]; echo json_encode($z); $t = ['a' => ['b' => ['c' => 1]]]; $u = $t['a']; $u['b']['c']++; $t['a']['b']['d'] = $u; $u['b'] = null; echo json_encode($t), "\n"; $x = ['k' => 'v']; $y = ['list' => [$x, $x]]; $y['list'][0]['k'] = 'w'; echo json_encode([$x, $y]); $n = null; $n['auto']['viv'][] = 1; $n->x ?? 'no'; echo json_encode($n), "\n"; const BASE = ['h' => ['A' => 1]]; $h = BASE; $h['h']['B'] = 2; echo json_encode([BASE, $h]), "\n"; class K { const D = ['t' => 30]; private $o; function __construct($o = []) { $this->o = $o + self::D; $this->o['t'] *= 2; } function o() { return $this->o; } } echo json_encode([(new K)->o(), (new K(['t' => 1]))->o(), K::D]), "\n";
--EXPECT--
[{"x":{"y":1}},{"x":{"y":2}},{"x":{"y":4}}]
[{"arr":[1,7],"obj":{"v":1}},{"arr":[1,2],"obj":{"v":9}},[1,7,"g"],{"k":2},{"k":1,"n":5}]
[{"in":{"q":1}},{"in":{"q":1,"z":1},"0":"m"}]
1
123{"0":1,"2":3,"3":4}
[[[1],[2]],[[1,9],[2,9]]]
abcZbc
443
ba
31[0,1,2]{"a":{"b":{"c":1,"d":{"b":{"c":2}}}}}
[{"k":"v"},{"list":[{"k":"w"},{"k":"v"}]}]{"auto":{"viv":[1]}}
[{"h":{"A":1}},{"h":{"A":1,"B":2}}]
[{"t":60},{"t":2},{"t":30}]
