--TEST--
a name of an element that is no longer sure: later
--FILE--
<?php
$a = ['x' => 1, 'y' => 2];
foreach ($a as $k => $v) { $r = &$a[$k]; $r = 9; } $r2 = $a; $a['y'] = 4; echo json_encode([$a, $r2]);
--FLAGS--
yes
--EXPECT--
[{"x":9,"y":4},{"x":9,"y":4}]