--TEST--
a name of an element that is no longer sure: closure
--FILE--
<?php
$a = [3, 1]; $r = &$a[0]; $f = function () use (&$r) { $r = 7; }; $f(); echo json_encode($a);
--FLAGS--
yes
--EXPECT--
[7,1]