--TEST--
a name of an element that is no longer sure: unset
--FILE--
<?php
$a = [1, 2]; $r = &$a[0]; unset($a[0]); $r = 5; echo json_encode([$a, $r]);
--FLAGS--
yes
--EXPECT--
[{"1":2},5]