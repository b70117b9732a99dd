--TEST--
assignments inside expressions to variables that outlive a call, and to references
--FILE--
<?php
$counter = 0; $x = 'a';
$inc = function () use (&$counter, &$x) { $r = ''; while ($counter < 3 && $counter = $counter + 1) { $r .= $counter; } return $r && $x = "r$counter"; };
echo $inc(), $counter, $x;
function g() { static $n = 1; $seen = ''; while ($n < 4 && $n = $n + 1) { $seen .= $n; } return $seen; }
echo g(), g();
class B { public $v = 1; public $arr = ['k' => 1]; function go() { $r = &$this->v; while ($r < 5 && $r = $r + 1) { } return $r; } }
$b = new B; echo $b->go(), json_encode($b);
foreach ([1,2] as $z) { $cc = 1; $fn = fn() => $cc = $z; echo $fn(), $cc; }
$list = [3, 4]; foreach ($list as $k => &$v) { $v > 3 && $v = $v * 2; $k == 0 ? $v = 1 : 0; } unset($v); foreach ($list as &$w) { echo json_encode($w > 3 && $w = 5); } unset($w); echo json_encode($list);
--EXPECT--
13r32345{"v":5,"arr":{"k":1}}1121falsetrue[1,5]