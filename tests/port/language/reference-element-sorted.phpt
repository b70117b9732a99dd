--TEST--
a name of an element that is no longer sure: sorted
--FILE--
<?php
$a = [3, 1]; $r = &$a[0]; sort($a); $r = 5; echo json_encode($a);
--FLAGS--
yes
--EXPECT--
[1,5]