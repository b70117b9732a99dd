--TEST--
assignments in the middle of expressions: to references, properties, elements, lists
--FILE--
<?php
$total = 0; $queue = [3, 2, 1];
function take() { global $queue; return array_shift($queue); }
function drain() { global $total, $queue; $seen = ''; while ($total = take()) { $seen .= $total; } return $seen . json_encode($total); }
echo drain(), json_encode($total), "\n";
class Box { public $v = 0; public $list = []; public static $last = 'none'; public $q = [5, 6, 0]; public $obj; function run() { $r = &$this->v; $s = ''; while (strlen($s) < 9 && $r = array_shift($this->q)) { $s .= $r; } return $s . $this->v . (false || $r = 7) . $this->v; } }
$b = new Box; echo $b->run(), $b->v, "\n";
function by_ref(array &$rows, &$n) { return ($n > 0 && $n = $n - 1) ? ($rows['left'] = $n) : ($rows['done'] = true); }
$rows = []; $k = 2; echo by_ref($rows, $k), by_ref($rows, $k), json_encode(by_ref($rows, $k)), json_encode($rows), "\n";
$i = 0; while ($i < 3 && [$a, [, $c]] = [$i++, [1, $i * 10]]) { echo "$a:$c "; }
$pairs = [['x' => 1, 'y' => 2], ['x' => 3, 'y' => 4], null]; $at = 0;
while (true && ['x' => $x, 'y' => $b->list['y']] = $pairs[$at++]) { echo $x, $b->list['y'], ';'; }
echo "\n";
$t = true; $t && Box::$last = 'now'; $cls = 'Box'; $t && $cls::$last .= '!'; echo Box::$last, $t ? $cls::$last = 'third' : '', Box::$last, "\n";
$t && $b->obj = new ArrayObject(['q' => 1]); $t && $b->obj['w'] = 2; echo count($b->obj), $t && $b->obj['e'] = 5, $b->obj['e'], "\n";
$p = 'v'; $t && $b->$p = 'dyn'; echo $b->v, $t && $b->{'new one'} = 4, $b->{'new one'}, "\n";
$f = fn($v) => $b->v = $v; echo $f('arrow'), $b->v, "\n";
$data = ["a" => []]; $g = fn($v) => $data["deep"][$v][] = $v; echo json_encode($g("z")), json_encode($data), "\n";
if (($first = $second = take()) === null || $first = 'x') { echo json_encode([$first, $second]), "\n"; }
$m = ['a' => ['b' => 1]]; $m['c'] = $m['d']['e'] = [1, 2]; $m['c'][] = 3; $z = [$u, $w] = [1, [2]]; $w[] = 3; echo json_encode([$m, $z, $u, $w]), "\n";
$h = $l = [4]; $l[] = 5; [$h[0], $h[1]] = [$h, 'h1']; $swap = [1, 2]; [$swap[1], $swap[0]] = $swap; [$e0, $e1] = [$swap, $h]; $e0[] = 'e'; echo json_encode([$h, $l, $swap, $e0]), "\n";
$arr = ['p' => [1]]; ['p' => $arr] = $arr; $arr[] = 2; echo json_encode($arr), "\n";
$rowsA = [[1, [2]], [3, [4]]]; foreach ($rowsA as [$one, $two]) { $two[] = $one; echo json_encode($two); } echo json_encode($rowsA), "\n";
$t || $never = 1; $list1 = [[1, 2], [3, 4]]; [[$aa], [, $dd]] = $list1; echo $aa, $dd, $never ?? 'unset', "\n";
[$nested[0]['k'], $nested[1]] = [[7], 8]; $nested[0]['k'][] = 9; echo json_encode($nested), "\n";
$rowsA = [[1, [2]], [3, [4]]]; foreach ($rowsA as [$one, $two]) { $two[] = $one; echo json_encode($two); } echo json_encode($rowsA), "\n";
function of_words($rows) { foreach ($rows as ['a' => $one, 'b' => $two]) { $two[] = $one; echo json_encode($two); } return $rows; }
echo json_encode(of_words([['a' => 1, 'b' => [1]]]));
$o = new Box; foreach ([[1], [2]] as $o->v) { $o->v[] = 0; echo json_encode($o->v); } $src = ['a' => [1]]; foreach ($src as $o->q['k'] => $o->list[0]) { $o->list[0][] = 3; } echo json_encode([$src, $o]), "\n";
--EXPECT--
321nullnull
560177
11true{"left":1,"done":true}
0:10 1:20 2:30 12;34;
now!thirdthird
215
dyn14
arrowarrow
"z"{"a":[]}
[null,null]
[{"a":{"b":1},"d":{"e":[1,2]},"c":[1,2,3]},[1,[2]],1,[2,3]]
[[[4],"h1"],[4,5],[2,1],[2,1,"e"]]
[1,2]
[2,1][4,3][[1,[2]],[3,[4]]]
14unset
[{"k":[7,9]},8]
[2,1][4,3][[1,[2]],[3,[4]]]
[1,1][{"a":1,"b":[1]}][1,0][2,0][{"a":[1]},{"v":[2,0],"list":[[1,3]],"q":{"0":5,"1":6,"2":0,"k":"a"},"obj":null}]
