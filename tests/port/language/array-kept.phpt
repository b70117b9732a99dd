--TEST--
an array that a constructor keeps as a property is its own; results that PHP changes in vain
--FILE--
<?php
class U { public function __construct(public array $l = [1], protected $m = ['k' => []]) { } public function add($x) { $this->l[] = $x; $this->m['k'][] = $x; return $this; } public function get() { return json_encode([$this->l, $this->m]); } }
class V { private array $l; public function __construct(array $l = [1]) { $this->l = $l; $this->l[] = 5; } public function get() { return json_encode($this->l); } }
$a = [7]; $u = (new U($a))->add(2); echo json_encode($a), $u->get(), (new U)->add(3)->get(), (new U)->get(), (new V)->get(), (new V)->get();
function parts() { return ['a', 'b', 'c']; }
echo array_pop(parts()), array_shift(explode(',', 'x,y')), end(parts()), "\n"; sort(parts()); $n = array_pop(array_keys(['k' => 1])); echo $n, reset(parts());
echo json_encode([array_push(parts(), 1), sort(parts()), array_splice(parts(), 1)]); if (array_pop(parts()) && sort(parts())) echo 'y';
--EXPECT--
[7][[7,2],{"k":[2]}][[1,3],{"k":[3]}][[1],{"k":[]}][1,5][1,5]cxc
ka[4,true,["b","c"]]y