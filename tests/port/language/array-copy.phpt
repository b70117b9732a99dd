--TEST--
arrays are copied when they are assigned, passed, returned and kept
--FILE--
<?php
function addOne(array $list) { $list[] = 1; return $list; }
$a = [1, 2, 3];
$b = $a;
$b[] = 4;
echo count($a), count($b), "\n";
$c = addOne($a);
echo count($a), count($c), "\n";
$deep = ['x' => ['y' => [1]]];
$copy = $deep;
$copy['x']['y'][] = 2;
$copy['x']['z'] = 'new';
echo json_encode($deep), json_encode($copy), "\n";
$list = [];
$row = ['n' => 0];
for ($i = 0; $i < 3; $i++) {
    $row['n'] = $i;
    $list[] = $row;
}
echo json_encode($list), "\n";
$inner = [1];
$outer = [$inner, $inner];
$outer[0][] = 2;
$inner[] = 3;
echo json_encode($outer), json_encode($inner), "\n";
class Box {
    public array $items = [];
    public function add($x) { $this->items[] = $x; return $this; }
    public function all() { return $this->items; }
    public function replace(array $items) { $this->items = $items; $this->items[] = 'end'; }
}
$box = new Box();
$box->add(1)->add(2);
$got = $box->all();
$got[] = 99;
$box->add(3);
echo json_encode($box->all()), json_encode($got), "\n";
$mine = ['m'];
$box->replace($mine);
echo json_encode($mine), json_encode($box->items), "\n";
$other = new Box();
echo json_encode($other->items), "\n";
$held = $box->items;
$box->items[] = 'outside';
echo count($held), count($box->items), "\n";
$other->items = $held;
$held[] = 1;
echo count($other->items), "\n";
$x = $y = [0];
$x[] = 1;
echo count($x), count($y), "\n";
$f = function () use ($a) { $a[] = 'c'; return count($a); };
$a[] = 'later';
echo $f(), $f(), count($a), "\n";
--EXPECT--
34
34
{"x":{"y":[1]}}{"x":{"y":[1,2],"z":"new"}}
[{"n":0},{"n":1},{"n":2}]
[[1,2],[1]][1,3]
[1,2,3][1,2,99]
["m"]["m","end"]
[]
23
2
21
444
