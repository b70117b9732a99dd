--TEST--
a name of an element that is no longer sure: loop
--FILE--
<?php
$a = [1, 2]; foreach ($a as $k => &$v) { $r = &$a[$k]; $r = 5; } unset($v); echo json_encode($a);
--FLAGS--
yes
--EXPECT--
[5,5]