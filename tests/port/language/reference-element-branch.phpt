--TEST--
a name of an element that is no longer sure: branch
--FILE--
<?php
$a = [3, 1]; if (time() > 5) { $r = &$a[0]; } $r = 5; echo json_encode($a);
--FLAGS--
yes
--EXPECT--
[5,1]