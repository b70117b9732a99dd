--TEST--
a name of an element that is no longer sure: compact
--FILE--
<?php
$a = [1]; $r = &$a[0]; $r = 2; echo json_encode(compact('r'));  $r = 3; echo $a[0]; $a = [];
--FLAGS--
yes
--EXPECT--
{"r":2}3