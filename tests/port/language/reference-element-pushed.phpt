--TEST--
a name of an element that is no longer sure: pushed
--FILE--
<?php
$a = [1]; $r = &$a[]; $r = 2; echo json_encode($a);
--FLAGS--
yes
--EXPECT--
[1,2]