--TEST--
a name of an element that is no longer sure: held
--FILE--
<?php
$a = [1, 2]; $r = &$a[0]; $b = $a; $r = 5; echo json_encode([$a, $b]);
--FLAGS--
yes
--EXPECT--
[[5,2],[5,2]]