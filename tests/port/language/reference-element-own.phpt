--TEST--
a name of an element that is no longer sure: own
--FILE--
<?php
$a = [0, 1]; $r = &$a[0]; $r = &$a[$r]; $r = 2; echo json_encode($a);
--FLAGS--
yes
--EXPECT--
[2,1]