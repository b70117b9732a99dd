--TEST--
a name of an element that is no longer sure: copied
--FILE--
<?php
$a = [1, 2]; foreach ($a as $k => $v) { $r = &$a[$k]; $copy = $a; $r = 9; } echo json_encode([$a, $copy]);
--FLAGS--
yes
--EXPECT--
[[9,9],[9,9]]